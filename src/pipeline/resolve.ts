// From references to digests: an image, its platforms, and which of them are sealed.
import type { Descriptor } from '../oci/descriptor.ts'
import type { IndexEntry, StoredManifest } from '../oci/manifest.ts'
import { formatPlatform, matchesPlatform, type Platform } from '../oci/platform.ts'
import { formatPinned, formatReference, type Reference, type Repository } from '../oci/reference.ts'
import type { Listing, Registries } from '../registry/registry.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import type { SealRequest } from './request.ts'

/** One digest that is sealed. */
export interface Subject {
  readonly descriptor: Descriptor
  readonly platform: Platform | undefined
}

/** An image as the user named it, resolved once: from here on there are only digests. */
export interface Family {
  readonly reference: Reference
  readonly repository: Repository
  readonly manifest: StoredManifest
  /** The image itself first, then the platforms that are sealed. */
  readonly subjects: readonly [Subject, ...Subject[]]
  /** What hangs on the image itself already. */
  readonly listing: Listing
}

/** @throws SealError of the registry, and `IMAGE_PLATFORM_MISSING` */
export async function resolveFamily(
  reference: Reference,
  platforms: SealRequest['platforms'],
  registries: Registries,
  log: Log
): Promise<Family> {
  const repository: Repository = { registry: reference.registry, repository: reference.repository }
  // With a digest in hand the look at its referrers need not wait for the manifest.
  const early =
    reference.digest === undefined ? undefined : registries.referrers(repository, reference.digest)
  const [manifest] = await Promise.all([registries.manifest(reference), early])
  const { digest } = manifest.descriptor
  if (reference.digest === undefined) {
    log.warning(
      `${formatReference(reference)} was resolved to ${digest} now. A tag can move between your build and this step: give the digest, image: ${formatPinned(repository, digest)}`
    )
  }
  const listing = await (early ?? registries.referrers(repository, digest))
  const root: Subject = { descriptor: manifest.descriptor, platform: undefined }
  return {
    reference,
    repository,
    manifest,
    listing,
    subjects: [root, ...selectPlatforms(manifest, platforms, reference)]
  }
}

/** The manifests of an index that are sealed by themselves: neither attestations nor what was not asked for. */
function selectPlatforms(
  manifest: StoredManifest,
  wanted: SealRequest['platforms'],
  reference: Reference
): Subject[] {
  const { content } = manifest
  if (content.kind !== 'index') {
    if (typeof wanted === 'string') return []
    throw missing(wanted, `${formatReference(reference)} is a single image, not an index of platforms`)
  }
  if (wanted === 'index') return []
  const available = content.manifests.filter(isPlatformImage)
  const isWanted = (entry: IndexEntry): boolean =>
    wanted === 'all' ||
    wanted.some(platform => entry.platform !== undefined && matchesPlatform(entry.platform, platform))
  if (wanted !== 'all') {
    const absent = wanted.filter(
      platform => !available.some(({ platform: actual }) => actual && matchesPlatform(actual, platform))
    )
    const names = available.map(({ platform }) => platform && formatPlatform(platform)).join(', ')
    if (absent.length > 0) throw missing(absent, `${formatReference(reference)} has ${names}`)
  }
  // One manifest can stand for several platforms: it is one subject.
  const byDigest = new Map(available.filter(isWanted).map(entry => [entry.digest, entry] as const))
  return [...byDigest.values()].map(({ mediaType, digest, size, platform }) => ({
    descriptor: { mediaType, digest, size },
    platform
  }))
}

/** BuildKit's attestations stand in the index as images of `unknown/unknown`. */
function isPlatformImage({ platform, annotations }: IndexEntry): boolean {
  return (
    platform !== undefined &&
    platform.os !== 'unknown' &&
    annotations?.['vnd.docker.reference.type'] === undefined
  )
}

function missing(platforms: readonly Platform[], what: string): SealError {
  return new SealError(
    'IMAGE_PLATFORM_MISSING',
    `no manifest for ${platforms.map(formatPlatform).join(', ')}: ${what}`,
    {
      remedy: 'Set the input platforms to all, index, or to platforms that the image has.'
    }
  )
}
