// The forms of names, tags, digests and ranges.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
import { createHash } from 'node:crypto'
import { RegistryError } from './errors.ts'

const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const NAME = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`)
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/

export function isName(text: string): boolean {
  return text.length <= 255 && NAME.test(text)
}

export function isTag(text: string): boolean {
  return TAG.test(text)
}

export function isDigest(text: unknown): text is string {
  return typeof text === 'string' && DIGEST.test(text)
}

export function requireDigest(text: string): string {
  if (isDigest(text)) return text
  throw new RegistryError(400, 'DIGEST_INVALID', 'not a sha256 or sha512 digest', {
    detail: { digest: text }
  })
}

/** `<algorithm>:<hex>` of bytes that may be in several pieces, by the algorithm of the digest `like`. */
export function digestLike(like: string, pieces: readonly Uint8Array[]): string {
  const algorithm = like.startsWith('sha512:') ? 'sha512' : 'sha256'
  const hash = createHash(algorithm)
  for (const piece of pieces) hash.update(piece)
  return `${algorithm}:${hash.digest('hex')}`
}

/** First and last byte, both inclusive. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** Reads the `Content-Range` of a chunk: `<first>-<last>`, without the unit that RFC 9110 has. */
export function parseContentRange(text: string): ByteRange | undefined {
  const match = /^(\d{1,15})-(\d{1,15})$/.exec(text)
  if (match === null) return undefined
  const range = { first: Number(match[1]), last: Number(match[2]) }
  return range.first <= range.last ? range : undefined
}

/**
 * Reads the `Range` of a download (RFC 9110 section 14.1.2) for content of `size` bytes. A form that is not one
 * single range of bytes is ignored, as the RFC allows.
 */
export function parseRange(text: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(text ?? '')
  if (match === null || (match[1] === '' && match[2] === '')) return 'whole'
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size)
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 }
  }
  const first = Number(match[1])
  if (match[2] !== '' && Number(match[2]) < first) return 'whole'
  const last = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1)
  return first >= size ? 'unsatisfiable' : { first, last }
}
