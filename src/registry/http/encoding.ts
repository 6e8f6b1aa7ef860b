// Content codings: Seal asks for none, and reads gzip from registries and proxies that send it all the same.
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** What a gzip header may add to content that does not shrink. */
const OVERHEAD_BYTES = 64 * 1024

/** The coding of an answer's body, in lower case; undefined for bytes as they are. */
export function codingOf(header: string | undefined): string | undefined {
  const coding = header?.trim().toLowerCase()
  return coding === '' || coding === 'identity' ? undefined : coding
}

export function isGzip(coding: string): boolean {
  return coding === 'gzip' || coding === 'x-gzip'
}

/**
 * The bytes inside a gzip stream. It ends with the error of `tooLong` when more arrives than `maxBytes` of content
 * can need: a header without end unpacks to nothing. The unpacked bytes are the reader's to count.
 */
export function gunzipped(stream: Readable, maxBytes: number, tooLong: () => Error): Readable {
  const unpacked = createGunzip()
  // An error on either side ends the reader's iteration.
  pipeline(atMost(stream, maxBytes + OVERHEAD_BYTES, tooLong), unpacked, () => undefined)
  return unpacked
}

async function* atMost(stream: Readable, maxBytes: number, tooLong: () => Error): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLong()
    yield chunk
  }
}
