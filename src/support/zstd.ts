// Zstandard data as its frames (RFC 8878 section 3.1): Node's decompressor ends in silence after the first of several.

import { zstdDecompressSync } from 'node:zlib'

const ZSTD_MAGIC = 0xfd2fb528
const RLE_BLOCK = 1
const RESERVED_BLOCK = 3
/** Bytes of the dictionary's identifier, by its flag. */
const DICTIONARY_BYTES = [0, 1, 2, 4] as const

/**
 * A frame of as many blocks and bytes at most is small: a block becomes 128 KiB at most (RFC 8878 section 3.1.1.2.3), so
 * that the frame becomes half a mebibyte.
 */
const SMALL_BLOCKS = 4
const SMALL_BYTES = 64 * 1024
const SMALL_CONTENT_BYTES = SMALL_BLOCKS * 128 * 1024
/** Skippable ones too: two for each file of a layer of zstd:chunked with as many files as a scan reads. */
const MOST_FRAMES = 6_000_000

/** The data is not Zstandard, or not all of it. */
export class ZstdError extends Error {}

/** Content of a small frame; a larger one as it arrives, compressed. */
export type ZstdFrame = { readonly content: Buffer } | { readonly packed: AsyncIterable<Uint8Array> }

/** Does data of any length begin like Zstandard? A skippable frame may come before the first one. */
export function isZstd(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false
  const magic = Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE()
  return magic === ZSTD_MAGIC || isSkippable(magic)
}

/** RFC 8878 section 3.1.2. */
function isSkippable(magic: number): boolean {
  return magic >= 0x184d2a50 && magic <= 0x184d2a5f
}

/**
 * The frames one after the other, without skippable ones: of a small frame its content, because a decompressor for each
 * takes 0.2 ms, also for an empty one, and layers of zstd:chunked have some for each file. A larger frame must be read
 * to its end before the next. Errors of `source` come through as they are.
 *
 * @throws ZstdError if the data is cut off or something else follows a frame, and with zlib's code for a limit if
 * there are too many frames, skippable ones included; zlib's error if a small frame is damaged
 */
export async function* zstdFrames(
  source: AsyncIterable<Uint8Array>,
  mostFrames = MOST_FRAMES
): AsyncGenerator<ZstdFrame> {
  const reader = createReader(source)
  try {
    for (let frames = 0; !(await reader.isAtEnd()); frames++) {
      if (frames >= mostFrames) throw tooManyFrames(mostFrames)
      const magic = await reader.take(4)
      if (isSkippable(magic.readUInt32LE())) {
        const length = (await reader.take(4)).readUInt32LE()
        for await (const _skipped of reader.pieces(length));
        continue
      }
      if (magic.readUInt32LE() !== ZSTD_MAGIC) throw new ZstdError('data that is not Zstandard follows')
      yield await frameFrom(magic, reader)
    }
  } finally {
    await reader.close()
  }
}

function tooManyFrames(most: number): ZstdError {
  return Object.assign(new ZstdError(`it has more than ${most} frames`), { code: 'ERR_BUFFER_TOO_LARGE' })
}

/** All of it in one piece. */
export async function inOnePiece(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const received: Uint8Array[] = []
  for await (const piece of pieces) received.push(piece)
  return Buffer.concat(received)
}

async function frameFrom(magic: Buffer, reader: Reader): Promise<ZstdFrame> {
  const descriptor = await reader.take(1)
  const flags = descriptor.readUInt8()
  const start: Buffer[] = [magic, descriptor, await reader.take(headerBytes(flags))]
  const checksumBytes = (flags & 4) !== 0 ? 4 : 0
  let length = 0
  for (let blocks = 1; ; blocks++) {
    const block = await readBlockHeader(reader)
    length += block.length
    if (blocks > SMALL_BLOCKS || length > SMALL_BYTES)
      return { packed: restOf(start, block, checksumBytes, reader) }
    start.push(block.header, await reader.take(block.length))
    if (!block.isLast) continue
    start.push(await reader.take(checksumBytes))
    return { content: zstdDecompressSync(Buffer.concat(start), { maxOutputLength: SMALL_CONTENT_BYTES }) }
  }
}

async function* restOf(
  start: readonly Buffer[],
  first: Block,
  checksumBytes: number,
  reader: Reader
): AsyncGenerator<Uint8Array> {
  yield Buffer.concat(start)
  for (let block = first; ; block = await readBlockHeader(reader)) {
    yield block.header
    yield* reader.pieces(block.length)
    if (block.isLast) break
  }
  yield* reader.pieces(checksumBytes)
}

interface Block {
  readonly header: Buffer
  /** Of what follows the header. */
  readonly length: number
  readonly isLast: boolean
}

async function readBlockHeader(reader: Reader): Promise<Block> {
  const header = await reader.take(3)
  const block = header.readUIntLE(0, 3)
  const type = (block >> 1) & 3
  if (type === RESERVED_BLOCK) throw new ZstdError('it has a block of a reserved type')
  return { header, length: type === RLE_BLOCK ? 1 : block >> 3, isLast: (block & 1) === 1 }
}

/** Of what follows the descriptor in a frame's header (RFC 8878 section 3.1.1.1). */
function headerBytes(flags: number): number {
  const isSingleSegment = (flags & 0x20) !== 0
  const sizeFlag = flags >> 6
  const sizeBytes = sizeFlag === 0 ? Number(isSingleSegment) : 2 ** sizeFlag
  return Number(!isSingleSegment) + (DICTIONARY_BYTES[flags & 3] ?? 0) + sizeBytes
}

interface Reader {
  isAtEnd(): Promise<boolean>
  /** So many bytes in one piece. */
  take(length: number): Promise<Buffer>
  /** So many bytes as they arrive. */
  pieces(length: number): AsyncGenerator<Uint8Array>
  close(): Promise<void>
}

function createReader(source: AsyncIterable<Uint8Array>): Reader {
  const iterator = source[Symbol.asyncIterator]()
  let waiting: Uint8Array = new Uint8Array()
  const isAtEnd = async (): Promise<boolean> => {
    while (waiting.length === 0) {
      const next = await iterator.next()
      if (next.done) return true
      waiting = next.value
    }
    return false
  }
  async function* pieces(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      if (await isAtEnd()) throw new ZstdError('it is cut off')
      const piece = waiting.subarray(0, left)
      waiting = waiting.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }
  return {
    isAtEnd,
    pieces,
    take: length => inOnePiece(pieces(length)),
    async close() {
      await iterator.return?.()
    }
  }
}
