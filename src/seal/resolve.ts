// Resolves references to digests: an image, its platforms, and which of them are sealed.
import type { Descriptor } from '../oci/descriptor.ts'
import { MAX_CONFIG_BYTES } from '../oci/image-config.ts'
import { findImages, type IndexedImage, nameOfImage, selectImages } from '../oci/image-tree.ts'
import type { StoredManifest } from '../oci/manifest.ts'
import { formatPlatform, type Platform } from '../oci/platform.ts'
import { formatPinned, formatReference, type Reference, type Repository } from '../oci/reference.ts'
import type { CachedReads } from '../registry/cached-reads.ts'
import type { Registries } from '../registry/registry.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import type { RunRequest } from './request.ts'

/** One digest that is sealed. */
export interface Subject {
  readonly descriptor: Descriptor
  readonly platform: Platform | undefined
}

/** An image as the user named it, resolved once: the later stages use only digests. */
export interface ImageWithPlatforms {
  readonly reference: Reference
  readonly repository: Repository
  readonly manifest: StoredManifest
  /** All images of an index, sealed or not; empty for a single image. */
  readonly images: readonly IndexedImage[]
  /** The image itself first, then the platforms that are sealed. */
  readonly subjects: readonly [Subject, ...Subject[]]
  /** BuildKit's attestation manifests about the platforms that are sealed, from their index. */
  readonly attestationManifests: readonly Descriptor[]
}

interface ResolveTools {
  readonly registries: Pick<Registries, 'manifest' | 'blob'>
  readonly reads: CachedReads
  readonly log: Log
}

/** @throws SealError of the registry, and `IMAGE_…` */
export async function resolveImage(
  reference: Reference,
  platforms: RunRequest['platforms'],
  { registries, reads, log }: ResolveTools
): Promise<ImageWithPlatforms> {
  const repository: Repository = { registry: reference.registry, repository: reference.repository }
  // With a known digest, the referrers are requested in parallel with the manifest.
  const early = reference.digest === undefined ? undefined : reads.referrers(repository, reference.digest)
  const [manifest] = await Promise.all([registries.manifest(reference), early])
  const { digest } = manifest.descriptor
  if (reference.digest === undefined) {
    log.warning(
      `${formatReference(reference)} resolves to ${digest}. A tag can move between your build and this step: use the digest, image: ${formatPinned(repository, digest)}`
    )
  }
  await reads.referrers(repository, digest)
  const root: Subject = { descriptor: manifest.descriptor, platform: undefined }
  const images = await findImages(manifest, {
    manifest: nested => reads.manifest(repository, nested),
    config: config => registries.blob(repository, config, { maxBytes: MAX_CONFIG_BYTES })
  })
  const chosen = selectPlatforms(manifest, images, platforms, reference)
  return {
    reference,
    repository,
    manifest,
    images,
    subjects: [root, ...chosen],
    attestationManifests: await attestationManifestsOf(chosen)
  }
}

/** Each once. An entry that is also an image of the index is sealed as one. */
async function attestationManifestsOf(chosen: readonly IndexedImage[]): Promise<readonly Descriptor[]> {
  if (chosen.length === 0) return []
  const { attestationOf } = await import('../sbom/read/buildkit-attestation.ts')
  const images = new Set(chosen.map(({ descriptor }) => descriptor.digest))
  const found = chosen.flatMap(({ index, descriptor }) => attestationOf(index, descriptor.digest) ?? [])
  const others = found.filter(({ digest }) => !images.has(digest))
  return [
    ...new Map(others.map(({ mediaType, digest, size }) => [digest, { mediaType, digest, size }])).values()
  ]
}

/** The images of an index that are sealed, each with its own SBOM. */
function selectPlatforms(
  { content }: StoredManifest,
  images: readonly IndexedImage[],
  wanted: RunRequest['platforms'],
  reference: Reference
): readonly IndexedImage[] {
  if (content.kind !== 'index') {
    if (typeof wanted === 'string') return []
    throw missing(wanted, `${formatReference(reference)} is a single image, not an index of platforms`)
  }
  if (wanted === 'index') return []
  const { chosen, absent } = selectImages(images, wanted)
  if (absent.length === 0) return chosen
  throw missing(absent, `${formatReference(reference)} has ${images.map(nameOfImage).join(', ')}`)
}

function missing(platforms: readonly Platform[], what: string): SealError {
  return new SealError(
    'IMAGE_PLATFORM_MISSING',
    `no manifest for ${platforms.map(formatPlatform).join(', ')}: ${what}`,
    {
      remedy: 'Set platforms to all, to index, or to platforms that the image has.'
    }
  )
}
