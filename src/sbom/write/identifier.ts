// Identifiers that follow from what a document says, so that equal documents are equal in every byte.
import { createHash } from 'node:crypto'

/** A UUID of version 8 (RFC 9562 section 5.8) from the SHA-256 of the given texts. */
export function uuidOf(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  const bytes = hash.digest().subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
