// The digests of an image that must have facts: the named one, and images of its index.
import type { Descriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import { type IndexedImage, selectImages } from '../oci/image-tree.ts'
import type { ImageIndex, StoredManifest } from '../oci/manifest.ts'
import { formatPlatform } from '../oci/platform.ts'
import type { PlatformSelection } from '../policy/policy.ts'

export interface Subject {
  readonly digest: Digest
  readonly mediaType: string
  /** `linux/amd64`; undefined for what has none. */
  readonly platform: string | undefined
  readonly architecture: string | undefined
  /** The index that lists it, if one does. */
  readonly index: ImageIndex | undefined
}

function wholeSubject({ digest, mediaType }: Descriptor): Subject {
  return { digest, mediaType, platform: undefined, architecture: undefined, index: undefined }
}

export interface Selection {
  /** They must have facts: the image itself, and the images of its index that the policy names. */
  readonly root: Subject
  readonly platforms: readonly Subject[]
  /** With `platforms: index`, all images of the index: without required facts, but the rules on content apply. */
  readonly beneath: readonly Subject[]
  /** Indexes in the index: without required facts, but the rules on content apply to their signed SBOMs. */
  readonly nested: readonly Subject[]
  /** Is there only one image, so that an SBOM of the index is about it? */
  readonly isSingle: boolean
  /** Platforms that the policy names and the image does not have. */
  readonly absent: readonly string[]
}

/** An image without an index is the only subject, for any `platforms`. */
export function selectSubjects(
  manifest: StoredManifest,
  images: readonly IndexedImage[],
  wanted: PlatformSelection
): Selection {
  const { chosen, absent } = selectImages(images, wanted === 'index' ? 'all' : wanted)
  const subjects = chosen.map(subjectOf)
  const digests = new Set(subjects.map(({ digest }) => digest))
  const isIndex = manifest.content.kind === 'index'
  return {
    root: wholeSubject(manifest.descriptor),
    platforms: wanted === 'index' ? [] : subjects,
    beneath: wanted === 'index' ? subjects : [],
    nested: nestedSubjects(images.filter(({ descriptor }) => digests.has(descriptor.digest))),
    isSingle: new Set(images.map(({ descriptor }) => descriptor.digest)).size === 1,
    absent: isIndex ? absent.map(formatPlatform) : []
  }
}

function nestedSubjects(images: readonly IndexedImage[]): Subject[] {
  const indexes = images.flatMap(({ within }) => within)
  return [...new Map(indexes.map(index => [index.digest, index])).values()].map(wholeSubject)
}

function subjectOf({ descriptor, platform, index }: IndexedImage): Subject {
  return {
    digest: descriptor.digest,
    mediaType: descriptor.mediaType,
    platform: platform && formatPlatform(platform),
    architecture: platform?.architecture,
    index
  }
}
