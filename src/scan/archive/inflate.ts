// The content of a layer blob as it arrives: gzip, zstd or not compressed, recognized by its first bytes.
import { Readable, type Transform } from 'node:stream'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import { SealError } from '../../support/errors.ts'
import { isZstd, zstdFrames } from '../../support/zstd.ts'

/** Fewer and larger pieces: 16 KiB, the default, costs half as much time again. */
const CHUNK_BYTES = 256 * 1024
const OPTIONS = { chunkSize: CHUNK_BYTES }

type Compression = 'gzip' | 'zstd' | 'none'

const FOREIGN: readonly (readonly [string, readonly number[]])[] = [
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]]
]

/**
 * Media types are not enough (Docker's has no zstd, and some tools write a wrong one), so the first bytes decide.
 * Errors of `source` come through as they are.
 *
 * @throws SealError `SCAN_COMPRESSION_UNSUPPORTED`, `SCAN_DECOMPRESSION_FAILED`
 */
export async function* inflate(
  source: AsyncIterable<Uint8Array>,
  signal?: AbortSignal
): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]()
  const head = await readHead(iterator)
  const compression = recognize(head)
  const whole = join(head, iterator)
  if (compression === 'none') {
    yield* whole
    return
  }
  let failure: unknown
  const guarded = (async function* () {
    try {
      yield* whole
    } catch (error) {
      failure = error
      throw error
    }
  })()
  try {
    if (compression === 'gzip') yield* through(createGunzip(OPTIONS), guarded, signal)
    else {
      for await (const frame of zstdFrames(guarded)) {
        yield* through(createZstdDecompress(OPTIONS), frame, signal)
      }
    }
  } catch (cause) {
    if (failure !== undefined) throw failure
    signal?.throwIfAborted()
    throw new SealError('SCAN_DECOMPRESSION_FAILED', `its ${compression} data cannot be read`, { cause })
  }
}

async function* through(
  inflater: Transform,
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined
): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source, { objectMode: false, highWaterMark: CHUNK_BYTES })
  input.on('error', error => inflater.destroy(error))
  const abort = () => inflater.destroy(signal?.reason instanceof Error ? signal.reason : new Error('aborted'))
  signal?.addEventListener('abort', abort, { once: true })
  try {
    input.pipe(inflater)
    yield* inflater
  } finally {
    signal?.removeEventListener('abort', abort)
    input.destroy()
    inflater.destroy()
  }
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
