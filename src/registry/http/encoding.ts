// Content codings: Seal asks for none, but reads gzip from registries and proxies that send it anyway.
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** The maximum that gzip adds to content that it cannot compress. */
const OVERHEAD_BYTES = 64 * 1024

/** The coding of a response's body, in lower case; undefined if there is none. */
export function codingOf(header: string | undefined): string | undefined {
  const coding = header?.trim().toLowerCase()
  return coding === '' || coding === 'identity' ? undefined : coding
}

export function isGzip(coding: string): boolean {
  return coding === 'gzip' || coding === 'x-gzip'
}

/**
 * The bytes inside a gzip stream. It ends with the error of `tooLong` when more arrives than `maxBytes` of content
 * can need: a header without end unpacks to nothing. The reader counts the unpacked bytes.
 */
export function gunzipped(stream: Readable, maxBytes: number, tooLong: () => Error): Readable {
  const unpacked = createGunzip()
  // An error on either side ends the reader's iteration.
  pipeline(atMost(stream, maxBytes + OVERHEAD_BYTES, tooLong), unpacked, () => undefined)
  return unpacked
}

async function* atMost(stream: Readable, maxBytes: number, tooLong: () => Error): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const read of stream) {
    const chunk: Uint8Array = read
    size += chunk.byteLength
    if (size > maxBytes) throw tooLong()
    yield chunk
  }
}
