// Zstandard data as its frames (RFC 8878 section 3.1): Node's decompressor ends in silence after the first of several.

const ZSTD_MAGIC = 0xfd2fb528
const RLE_BLOCK = 1
const RESERVED_BLOCK = 3
/** Bytes of the dictionary's identifier, by its flag. */
const DICTIONARY_BYTES = [0, 1, 2, 4] as const

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
 * The frames one after the other, without skippable ones. Each must be read to its end before the next. Errors of
 * `source` come through as they are.
 *
 * @throws RangeError if the data is cut off, or something else follows a frame
 */
export async function* zstdFrames(
  source: AsyncIterable<Uint8Array>
): AsyncGenerator<AsyncIterable<Uint8Array>> {
  const reader = createReader(source)
  try {
    while (!(await reader.isAtEnd())) {
      const magic = await reader.take(4)
      if (isSkippable(magic.readUInt32LE())) {
        const length = (await reader.take(4)).readUInt32LE()
        for await (const _skipped of reader.pieces(length));
      } else if (magic.readUInt32LE() === ZSTD_MAGIC) yield frameFrom(magic, reader)
      else throw new RangeError('data that is not Zstandard follows')
    }
  } finally {
    await reader.close()
  }
}

/** All of it in one piece. */
export async function inOnePiece(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const received: Uint8Array[] = []
  for await (const piece of pieces) received.push(piece)
  return Buffer.concat(received)
}

async function* frameFrom(magic: Buffer, reader: Reader): AsyncGenerator<Uint8Array> {
  const descriptor = await reader.take(1)
  const flags = descriptor.readUInt8()
  yield Buffer.concat([magic, descriptor, await reader.take(headerBytes(flags))])
  for (let isLast = false; !isLast; ) {
    const header = await reader.take(3)
    const block = header.readUIntLE(0, 3)
    const type = (block >> 1) & 3
    if (type === RESERVED_BLOCK) throw new RangeError('it has a block of a reserved type')
    isLast = (block & 1) === 1
    yield header
    yield* reader.pieces(type === RLE_BLOCK ? 1 : block >> 3)
  }
  const hasChecksum = (flags & 4) !== 0
  if (hasChecksum) yield await reader.take(4)
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
      if (await isAtEnd()) throw new RangeError('it is cut off')
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
