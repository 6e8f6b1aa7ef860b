// Which digests of an image must have facts: the one that is named, and platforms of its index.
import type { Digest } from '../oci/digest.ts'
import type { IndexEntry, Manifest, StoredManifest } from '../oci/manifest.ts'
import { formatPlatform, matchesPlatform } from '../oci/platform.ts'
import { SealError } from '../support/errors.ts'
import type { PlatformSelection } from './policy/policy.ts'

export interface Subject {
  readonly digest: Digest
  readonly mediaType: string
  /** `linux/amd64`; undefined for what has none. */
  readonly platform: string | undefined
  readonly architecture: string | undefined
}

/** No image has that many; each costs requests. */
const MAX_PLATFORMS = 200

/**
 * The entries that a container runtime could choose. Only what is of the platform `unknown` is left out (BuildKit's
 * attestations): an annotation alone must not hide an image from the gate.
 *
 * @throws SealError `IMAGE_TOO_MANY_PLATFORMS`
 */
export function platformImages(manifest: Manifest): IndexEntry[] {
  if (manifest.kind !== 'index') return []
  const images = manifest.manifests.filter(
    ({ platform }) => platform?.os !== 'unknown' || platform.architecture !== 'unknown'
  )
  const byDigest = new Map(images.map(entry => [entry.digest, entry] as const))
  if (byDigest.size <= MAX_PLATFORMS) return [...byDigest.values()]
  throw new SealError(
    'IMAGE_TOO_MANY_PLATFORMS',
    `the index has ${byDigest.size} images; at most ${MAX_PLATFORMS} are verified`,
    { remedy: 'Name the digest of the platform that you use, or set platforms: index.' }
  )
}

export function rootSubject({ descriptor }: StoredManifest): Subject {
  const { digest, mediaType } = descriptor
  return { digest, mediaType, platform: undefined, architecture: undefined }
}

export interface Selection {
  readonly subjects: readonly Subject[]
  /** Platforms that were asked for and that the image does not have. */
  readonly absent: readonly string[]
}

/** The image itself first. For an image without an index it is the only one, whatever platforms were asked for. */
export function selectSubjects(manifest: StoredManifest, wanted: PlatformSelection): Selection {
  const root = rootSubject(manifest)
  if (manifest.content.kind !== 'index' || wanted === 'index') return { subjects: [root], absent: [] }
  const available = platformImages(manifest.content)
  if (wanted === 'all') return { subjects: [root, ...available.map(subjectOf)], absent: [] }
  const chosen = available.filter(
    ({ platform }) => platform && wanted.some(it => matchesPlatform(platform, it))
  )
  const absent = wanted.filter(
    it => !available.some(({ platform }) => platform && matchesPlatform(platform, it))
  )
  return { subjects: [root, ...chosen.map(subjectOf)], absent: absent.map(formatPlatform) }
}

function subjectOf({ digest, mediaType, platform }: IndexEntry): Subject {
  return {
    digest,
    mediaType,
    platform: platform && formatPlatform(platform),
    architecture: platform?.architecture
  }
}
