// The content of a layer blob as it arrives: gzip, zstd or not compressed, recognized by its first bytes.
import { createHash } from 'node:crypto'
import { createZstdDecompress, type ZstdDecompress } from 'node:zlib'
import { codeOf, SealError } from '../../support/errors.ts'
import { isZstd, ZstdError, zstdFrames } from '../../support/zstd.ts'
import { Gunzip, GzipError } from '../gunzip/gunzip.ts'
import type { GunzipThreads } from './gunzip-threads.ts'
import { giveBack } from './memory.ts'
import { StoppableWork } from './stoppable-work.ts'

/** Fewer and larger pieces: 16 KiB, the default, costs half as much time again. */
const CHUNK_BYTES = 256 * 1024
const OPTIONS = { chunkSize: CHUNK_BYTES }
/** One piece can become a thousand times its size. */
const MAX_READY_BYTES = 4 * CHUNK_BYTES
/**
 * Handed to zlib's thread at a time. Each time costs two changes of thread: pieces as they arrive, of 64 KiB at most,
 * would cost more processor time, as would a quarter of this. More gains nothing and takes memory in each layer.
 */
const INPUT_BYTES = 1024 * 1024

type Compression = 'gzip' | 'zstd' | 'none'

const FOREIGN: readonly (readonly [string, readonly number[]])[] = [
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]]
]

/** Of zlib. */
const NO_MEMORY: ReadonlySet<string> = new Set(['Z_MEM_ERROR', 'ZSTD_error_memory_allocation'])

export interface InflateOptions {
  readonly signal?: AbortSignal
  /** For gzip; without them the main thread decompresses it. */
  readonly threads?: GunzipThreads | undefined
}

type Take = (piece: Uint8Array) => void

/**
 * Gives the content to `take`, piece by piece and in order. Media types are not enough (Docker's has no zstd, and some
 * tools write a wrong one), so the first bytes decide. Errors of `source` and `take` come through as they are. The
 * content is only what was compressed if the digest is right: no other checksum of gzip is compared.
 *
 * @param source its pieces must not be used elsewhere: the memory of those that are whole buffers is given back
 * @param take must keep no piece: its memory is used again, or given back, as soon as `take` returns
 * @returns the SHA-256 of the content, in hexadecimal
 * @throws SealError `SCAN_COMPRESSION_UNSUPPORTED`, `SCAN_DECOMPRESSION_FAILED`, `SCAN_DECODER_FAILED`
 */
export async function inflate(
  source: AsyncIterable<Uint8Array>,
  take: Take,
  { signal, threads }: InflateOptions = {}
): Promise<string> {
  const iterator = untilAborted(source, signal)
  const head = await readHead(iterator)
  const compression = recognize(head)
  let failure: { readonly error: unknown } | undefined
  const guarded = (async function* () {
    try {
      yield* join(head, iterator)
    } catch (error) {
      failure = { error }
      throw error
    }
  })()
  const guardedTake = (piece: Uint8Array) => {
    try {
      take(piece)
    } catch (error) {
      failure = { error }
      throw error
    }
  }
  try {
    if (compression === 'gzip' && threads !== undefined) return await threads.gunzip(guarded, guardedTake)
    const hash = createHash('sha256')
    const hashed = (piece: Uint8Array) => {
      hash.update(piece)
      guardedTake(piece)
    }
    if (compression === 'none') for await (const piece of guarded) hashed(piece)
    else if (compression === 'gzip') await gunzip(guarded, hashed)
    else
      for await (const frame of zstdFrames(guarded))
        if ('content' in frame) hashed(frame.content)
        else await pump(createZstdDecompress(OPTIONS), frame.packed, hashed)
    return hash.digest('hex')
  } catch (cause) {
    if (failure !== undefined) throw failure.error
    if (isOfData(cause))
      throw new SealError('SCAN_DECOMPRESSION_FAILED', `its ${compression} data cannot be read`, { cause })
    throw new SealError('SCAN_DECODER_FAILED', `the decoder of its ${compression} data failed`, { cause })
  }
}

/** Does the error say that the data is damaged? Else the thread has ended, or memory was refused. */
function isOfData(error: unknown): boolean {
  if (error instanceof GzipError || error instanceof ZstdError) return true
  const code = codeOf(error) ?? ''
  return /^Z(?:STD)?_/.test(code) && !NO_MEMORY.has(code)
}

async function gunzip(source: AsyncIterable<Uint8Array>, take: Take): Promise<void> {
  const file = new Gunzip()
  const takeAll = () => {
    for (let piece = file.read(); piece !== undefined; piece = file.read()) take(piece)
  }
  for await (const piece of source) {
    for (let at = 0; at < piece.length; ) {
      at += file.add(piece.subarray(at), false)
      takeAll()
    }
    giveBack(piece)
  }
  file.add(new Uint8Array(), true)
  takeAll()
}

/**
 * What one piece became is taken while a thread inflates the next. Streams that are piped and iterated over cost
 * twice the processor time, most of it to collect the garbage of their buffers.
 */
async function pump(inflater: ZstdDecompress, source: AsyncIterable<Uint8Array>, take: Take): Promise<void> {
  const work = new StoppableWork()
  let ready: Buffer[] = []
  let readyBytes = 0
  const takeReady = () => {
    const pieces = ready
    ready = []
    readyBytes = 0
    for (const piece of pieces) {
      take(piece)
      giveBackFull(piece)
    }
  }
  inflater.on('error', error => work.stop(error))
  inflater.on('data', (piece: Buffer) => {
    ready.push(piece)
    readyBytes += piece.length
    if (readyBytes < MAX_READY_BYTES) return
    try {
      takeReady()
    } catch (error) {
      inflater.destroy()
      work.stop(error)
    }
  })
  const ended = new Promise<void>(resolve => inflater.on('end', resolve))
  const input = new Input()
  let written: Promise<void> | undefined
  const write = async (bytes: Uint8Array) => {
    await work.wait(written)
    written = new Promise(resolve => inflater.write(bytes, () => resolve()))
    takeReady()
  }
  try {
    for await (const piece of source) {
      for (let at = 0; at < piece.length; ) {
        at += input.add(piece, at)
        if (input.isFull) await write(input.take())
      }
      giveBack(piece)
    }
    if (!input.isEmpty) await write(input.take())
    await work.wait(written)
    inflater.end()
    takeReady()
    await work.wait(ended)
    takeReady()
  } finally {
    inflater.destroy()
  }
}

/** Collects pieces. There are two buffers: while a thread reads one, the other is filled. */
class Input {
  #filling: Buffer | undefined
  #other: Buffer | undefined
  #length = 0

  get isEmpty(): boolean {
    return this.#length === 0
  }

  get isFull(): boolean {
    return this.#length === INPUT_BYTES
  }

  /** Copies what has room, and returns how much that was. */
  add(piece: Uint8Array, start: number): number {
    this.#filling ??= Buffer.allocUnsafeSlow(INPUT_BYTES)
    const part = piece.subarray(start, start + INPUT_BYTES - this.#length)
    this.#filling.set(part, this.#length)
    this.#length += part.length
    return part.length
  }

  /** What was collected; it must not be in use any more when `take` is called again. */
  take(): Uint8Array {
    const taken = this.#filling?.subarray(0, this.#length) ?? Buffer.alloc(0)
    ;[this.#filling, this.#other] = [this.#other, this.#filling]
    this.#length = 0
    return taken
  }
}

/** A source that no longer answers must not keep back why the work ended. */
async function* untilAborted(
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined
): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const work = new StoppableWork()
  const abort = () => work.stop(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  try {
    signal?.throwIfAborted()
    for (;;) {
      const next = await work.wait(iterator.next())
      if (next.done) return
      yield next.value
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    const returned = iterator.return?.()
    if (signal?.aborted) returned?.catch(() => undefined)
    else await returned
  }
}

/** A buffer of zlib's that is full is not written to again. */
function giveBackFull({ buffer, byteOffset, byteLength }: Uint8Array): void {
  const isFull = buffer.byteLength === CHUNK_BYTES && byteOffset + byteLength === CHUNK_BYTES
  if (isFull && buffer instanceof ArrayBuffer) buffer.transfer(0)
}

async function readHead(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const head: Uint8Array[] = []
  for (let length = 0; length < 6; ) {
    const next = await iterator.next()
    if (next.done) break
    head.push(next.value)
    length += next.value.length
  }
  return head
}

function recognize(head: readonly Uint8Array[]): Compression {
  const bytes = Buffer.concat(head.map(chunk => chunk.subarray(0, 6))).subarray(0, 6)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  if (isZstd(bytes)) return 'zstd'
  const foreign = FOREIGN.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))
  if (foreign) {
    throw new SealError('SCAN_COMPRESSION_UNSUPPORTED', `it is compressed with ${foreign[0]}`)
  }
  return 'none'
}

async function* join(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>
): AsyncGenerator<Uint8Array> {
  try {
    yield* head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
