// The images of an index and its nested indexes: all that a container runtime could choose, for seal and verify alike.
// https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
import { SealError } from '../support/errors.ts'
import type { Descriptor } from './descriptor.ts'
import type { Digest } from './digest.ts'
import { platformOf } from './image-config.ts'
import type { ImageIndex, IndexEntry, Manifest, StoredManifest } from './manifest.ts'
import {
  bareMediaType,
  DOCKER_MANIFEST,
  DOCKER_MANIFEST_LIST,
  DSSE_ENVELOPE,
  IMAGE_INDEX,
  IMAGE_MANIFEST,
  IN_TOTO
} from './media-types.ts'
import { formatPlatform, matchesPlatform, type Platform } from './platform.ts'

/** One image below an index, also if Seal cannot read its media type. */
export interface IndexedImage {
  readonly descriptor: Descriptor
  /** From its index, otherwise from its config; undefined if neither names one. */
  readonly platform: Platform | undefined
  /** The index that lists it, where BuildKit's attestations about it are listed too. */
  readonly index: ImageIndex
  /** The nested indexes above it, the outermost first. */
  readonly within: readonly Descriptor[]
}

/** Fetches nested indexes, and images whose entry does not name a platform. */
export interface ImageReader {
  manifest(digest: Digest): Promise<StoredManifest>
  config(descriptor: Descriptor): Promise<Uint8Array>
}

/** Far more than any image has; each costs requests. */
export const MAX_IMAGES = 200

/** Nested indexes of all levels, and entries that are fetched to find their kind. */
const MAX_FETCHES = 400

/** An index in an index in an index in an index. */
const MAX_DEPTH = 3

const INDEX_TYPES: ReadonlySet<string> = new Set([IMAGE_INDEX, DOCKER_MANIFEST_LIST])
const IMAGE_TYPES: ReadonlySet<string> = new Set([IMAGE_MANIFEST, DOCKER_MANIFEST])

/**
 * The images of an index, in its order; empty for an image that is not an index. Two entries with one digest are both
 * listed, because they can name two platforms. Only BuildKit's attestations are skipped, by their content: neither an
 * annotation nor the platform `unknown` hides an image.
 *
 * @throws SealError `IMAGE_INDEX_EMPTY`, `IMAGE_INDEX_TOO_DEEP`, `IMAGE_TOO_MANY_PLATFORMS`
 */
export async function findImages(
  { descriptor, content }: StoredManifest,
  reader: ImageReader
): Promise<IndexedImage[]> {
  if (content.kind !== 'index') return []
  let fetches = 0
  const counted: ImageReader['manifest'] = digest => {
    if (++fetches > MAX_FETCHES) throw tooMany(descriptor.digest, `more than ${MAX_FETCHES} entries to fetch`)
    return reader.manifest(digest)
  }
  const images = await walk(
    content,
    { digest: descriptor.digest, within: [] },
    { ...reader, manifest: counted }
  )
  const { size } = new Set(images.map(image => image.descriptor.digest))
  if (size > MAX_IMAGES) throw tooMany(descriptor.digest, `${size} images`)
  return images
}

interface Position {
  readonly digest: Digest
  readonly within: readonly Descriptor[]
}

async function walk(index: ImageIndex, at: Position, reader: ImageReader): Promise<IndexedImage[]> {
  if (at.within.length > MAX_DEPTH) throw tooDeep(at.digest)
  const images: IndexedImage[] = []
  for (const entry of index.manifests) images.push(...(await imagesOf(entry, index, at, reader)))
  if (images.length === 0) throw empty(at.digest)
  return images
}

async function imagesOf(
  entry: IndexEntry,
  index: ImageIndex,
  { within }: Position,
  reader: ImageReader
): Promise<IndexedImage[]> {
  const { mediaType, digest, size, platform } = entry
  const type = bareMediaType(mediaType)
  const descriptor = { mediaType, digest, size }
  const image = { descriptor, platform, index, within }
  const inner = { digest, within: [...within, descriptor] }
  if (INDEX_TYPES.has(type)) {
    const { content } = await reader.manifest(digest)
    return content.kind === 'index' ? walk(content, inner, reader) : [image]
  }
  if (isKnown(platform) || !IMAGE_TYPES.has(type)) return [image]
  const { content } = await reader.manifest(digest)
  if (content.kind === 'index') return walk(content, inner, reader)
  if (isAttestation(content)) return []
  return [{ ...image, platform: (await configuredPlatform(content, reader)) ?? platform }]
}

function isKnown(platform: Platform | undefined): boolean {
  return platform !== undefined && platform.os !== 'unknown' && platform.architecture !== 'unknown'
}

const STATEMENTS: ReadonlySet<string> = new Set([IN_TOTO, DSSE_ENVELOPE])

/** Does a manifest contain only in-toto statements, and nothing that could be run? */
export function isAttestation(manifest: Manifest): boolean {
  return (
    manifest.kind === 'image' &&
    manifest.layers.length > 0 &&
    manifest.layers.every(({ mediaType }) => STATEMENTS.has(bareMediaType(mediaType)))
  )
}

/** The platform in the config, which a runtime uses if the index names none. */
async function configuredPlatform(manifest: Manifest, reader: ImageReader): Promise<Platform | undefined> {
  if (manifest.kind !== 'image' || manifest.config === undefined) return undefined
  const platform = platformOf(await reader.config(manifest.config))
  return isKnown(platform) ? platform : undefined
}

/** One digest of an index and its images. */
export interface FamilyMember {
  readonly digest: Digest
  /** `index`, the platform as `linux/arm64/v8`, or `image` without one. */
  readonly role: string
}

/** The digests of an index and of all its images, to which an SBOM may refer; empty for a single image. */
export function familyOf(
  { content, descriptor }: StoredManifest,
  images: readonly IndexedImage[]
): readonly FamilyMember[] {
  if (content.kind !== 'index') return []
  const members = images.map(({ descriptor: { digest }, platform }) => ({
    digest,
    role: platform === undefined ? 'image' : formatPlatform(platform)
  }))
  return [{ digest: descriptor.digest, role: 'index' }, ...members]
}

export interface ImageSelection {
  /** Each digest once. */
  readonly chosen: readonly IndexedImage[]
  /** Requested platforms that no image has. */
  readonly absent: readonly Platform[]
}

export function selectImages(
  images: readonly IndexedImage[],
  wanted: 'all' | readonly Platform[]
): ImageSelection {
  const fits = ({ platform }: IndexedImage, asked: Platform): boolean =>
    platform !== undefined && matchesPlatform(platform, asked)
  const chosen = wanted === 'all' ? images : images.filter(image => wanted.some(asked => fits(image, asked)))
  const seen = new Set<Digest>()
  return {
    chosen: chosen.filter(({ descriptor: { digest } }) => !seen.has(digest) && seen.add(digest)),
    absent: wanted === 'all' ? [] : wanted.filter(asked => !images.some(image => fits(image, asked)))
  }
}

/** `linux/amd64`, or the digest of an image without a platform. */
export function nameOfImage({ platform, descriptor }: Pick<IndexedImage, 'platform' | 'descriptor'>): string {
  return platform === undefined ? descriptor.digest : formatPlatform(platform)
}

function empty(digest: Digest): SealError {
  return new SealError('IMAGE_INDEX_EMPTY', `the index ${digest} lists no image`)
}

function tooDeep(digest: Digest): SealError {
  return new SealError(
    'IMAGE_INDEX_TOO_DEEP',
    `the index ${digest} is nested more than ${MAX_DEPTH} levels deep`
  )
}

function tooMany(digest: Digest, what: string): SealError {
  return new SealError(
    'IMAGE_TOO_MANY_PLATFORMS',
    `the index ${digest} has ${what}; Seal reads at most ${MAX_IMAGES} images`
  )
}
