// Content digests: https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md#digests
import { createHash } from 'node:crypto'
import { SealError } from '../support/errors.ts'

export type Algorithm = 'sha256' | 'sha512'

/** `sha256:` and 64, or `sha512:` and 128 lower-case hexadecimal digits. */
export type Digest = `${Algorithm}:${string}`

const FORM = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/

export function isDigest(text: unknown): text is Digest {
  return typeof text === 'string' && FORM.test(text)
}

/** @throws SealError `DIGEST_INVALID` */
export function parseDigest(text: string): Digest {
  if (isDigest(text)) return text
  throw new SealError('DIGEST_INVALID', `not a digest: ${JSON.stringify(text.slice(0, 200))}`)
}

export function digestOf(bytes: Uint8Array, algorithm: Algorithm = 'sha256'): Digest {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`
}

export function algorithmOf(digest: Digest): Algorithm {
  return digest.startsWith('sha512:') ? 'sha512' : 'sha256'
}

/** By the digest's own algorithm: a registry may name the same bytes by another. */
export function isDigestOf(digest: Digest, bytes: Uint8Array): boolean {
  return digestOf(bytes, algorithmOf(digest)) === digest
}

/** The digits after the colon. */
export function encodedOf(digest: Digest): string {
  return digest.slice(digest.indexOf(':') + 1)
}

/**
 * The tag with a subject's referrers on registries without the Referrers API: algorithm up to 32 characters, `-`,
 * digits up to 64 (distribution-spec 1.1, "Referrers Tag Schema"). Two sha512 digests may share one.
 */
export function referrersTag(subject: Digest): string {
  return `${algorithmOf(subject)}-${encodedOf(subject).slice(0, 64)}`
}
