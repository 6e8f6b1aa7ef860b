// Reads and writes a fallback tag once: https://github.com/opencontainers/distribution-spec, "Referrers Tag Schema".
import { type Digest, referrersTag } from '../../oci/digest.ts'
import { bareMediaType, IMAGE_INDEX } from '../../oci/media-types.ts'
import { formatRepository, type Repository } from '../../oci/reference.ts'
import { printable } from '../../support/text.ts'
import type { Manifests, RawManifest } from '../content/manifests.ts'
import { ifFound, RegistryError } from '../errors/registry-error.ts'
import { type ReferrerIndex, readReferrerIndex } from './referrer-index.ts'

/** The largest manifest that registries accept. */
export const MAX_INDEX_BYTES = 4 * 1024 * 1024

export interface TagState {
  /** `undefined` if the tag does not exist. */
  readonly index: ReferrerIndex | undefined
  readonly etag: string | undefined
}

/** The tag as users see it, for messages. */
export function nameOfTag(repository: Repository, subject: Digest): string {
  return `${formatRepository(repository)}:${referrersTag(subject)}`
}

/**
 * Reads the index under a subject's fallback tag.
 *
 * @throws RegistryError `REGISTRY_FALLBACK_IS_SUBJECT` if the registry resolves the tag as the digest itself,
 * `REGISTRY_FALLBACK_NOT_INDEX`, `REGISTRY_FALLBACK_TOO_LARGE`
 */
export async function readTag(
  manifests: Manifests,
  repository: Repository,
  subject: Digest,
  signal?: AbortSignal
): Promise<TagState> {
  const where = nameOfTag(repository, subject)
  let raw: RawManifest | undefined
  try {
    const limit = signal === undefined ? {} : { signal }
    const options = { maxBytes: MAX_INDEX_BYTES, ...limit }
    raw = await ifFound(manifests.getRaw(repository, referrersTag(subject), options))
  } catch (error) {
    if (error instanceof RegistryError && error.code === 'REGISTRY_TOO_LARGE') throw tooLarge(where, error)
    throw error
  }
  if (raw === undefined) return { index: undefined, etag: undefined }
  if (raw.digest === subject) {
    throw new RegistryError(
      'REGISTRY_FALLBACK_IS_SUBJECT',
      `${where} is the image itself: the registry treats this tag as the image's digest`
    )
  }
  if (bareMediaType(raw.mediaType) !== IMAGE_INDEX)
    throw notIndex(where, `it has the media type ${printable(raw.mediaType, 100)}`)
  try {
    return { index: readReferrerIndex(raw.bytes, where), etag: raw.etag }
  } catch (cause) {
    throw notIndex(where, 'it cannot be read', cause)
  }
}

function notIndex(where: string, why: string, cause?: unknown): RegistryError {
  return new RegistryError(
    'REGISTRY_FALLBACK_NOT_INDEX',
    `${where} should be an index of referrers, but ${why}`,
    {
      cause
    }
  )
}

export function tooLarge(where: string, cause?: unknown): RegistryError {
  return new RegistryError(
    'REGISTRY_FALLBACK_TOO_LARGE',
    `the index of referrers ${where} is larger than ${MAX_INDEX_BYTES} bytes, which registries refuse`,
    { cause }
  )
}
