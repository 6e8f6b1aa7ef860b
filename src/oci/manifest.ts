// Manifests and indexes: read as untrusted input, written once and kept byte for byte.
// https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md and image-index.md
import { SealError } from '../support/errors.ts'
import { fieldsOf } from '../support/fields.ts'
import { isRecord, parseJson } from '../support/json.ts'
import { printable } from '../support/text.ts'
import {
  type Annotations,
  type Blob,
  type Descriptor,
  describeBytes,
  EMPTY_BLOB,
  readAnnotations,
  readDescriptor
} from './descriptor.ts'
import {
  ARTIFACT_MANIFEST,
  bareMediaType,
  DOCKER_CONFIG,
  DOCKER_MANIFEST,
  DOCKER_MANIFEST_LIST,
  EMPTY,
  IMAGE_CONFIG,
  IMAGE_INDEX,
  IMAGE_MANIFEST
} from './media-types.ts'
import type { Platform } from './platform.ts'

export interface ImageManifest {
  readonly kind: 'image'
  readonly mediaType: string
  readonly artifactType: string | undefined
  readonly config: Descriptor | undefined
  readonly layers: readonly Descriptor[]
  readonly subject: Descriptor | undefined
  readonly annotations: Annotations
}

export interface IndexEntry extends Descriptor {
  readonly platform?: Platform
}

export interface ImageIndex {
  readonly kind: 'index'
  readonly mediaType: string
  readonly artifactType: string | undefined
  readonly manifests: readonly IndexEntry[]
  readonly subject: Descriptor | undefined
  readonly annotations: Annotations
}

export type Manifest = ImageManifest | ImageIndex

/** A manifest in its exact bytes, as a registry stores it. */
export interface StoredManifest {
  readonly descriptor: Descriptor
  readonly bytes: Uint8Array
  readonly content: Manifest
}

/**
 * A manifest to push, with its blobs and its subject. The bytes are made once: digest, size and upload come from the
 * same buffer.
 */
export interface Artifact {
  /** As an index of referrers lists it: with artifact type and annotations. */
  readonly descriptor: Descriptor & { readonly artifactType: string }
  readonly bytes: Uint8Array
  readonly blobs: readonly Blob[]
  readonly subject: Descriptor
}

const KINDS: Readonly<Record<string, Manifest['kind']>> = {
  [IMAGE_MANIFEST]: 'image',
  [DOCKER_MANIFEST]: 'image',
  [ARTIFACT_MANIFEST]: 'image',
  [IMAGE_INDEX]: 'index',
  [DOCKER_MANIFEST_LIST]: 'index'
}

/** Does a descriptor have the media type of a manifest that Seal can read? */
export function isReadable({ mediaType }: Descriptor): boolean {
  return Object.hasOwn(KINDS, bareMediaType(mediaType))
}

/**
 * Reads a manifest that was sent as `contentType`. Refuses a document with two meanings: a `mediaType` that differs from
 * `contentType`, both `manifests` and `layers`, or a duplicate key (CVE-2021-41190).
 *
 * @throws SealError `MANIFEST_INVALID`, `MANIFEST_UNSUPPORTED`
 */
export function readManifest(bytes: Uint8Array, contentType: string, where: string): Manifest {
  const mediaType = bareMediaType(contentType)
  const document = parseDocument(bytes, where)
  const kind = KINDS[mediaType]
  if (kind === undefined) {
    throw new SealError('MANIFEST_UNSUPPORTED', `${where} has the media type ${printable(mediaType, 150)}`)
  }
  refuseAmbiguity(document, mediaType, where)
  const common = readCommon(document, mediaType, where)
  return kind === 'index'
    ? { kind, ...common, manifests: readManifests(document, where) }
    : { kind, ...common, ...readContent(document, mediaType, where) }
}

function parseDocument(bytes: Uint8Array, where: string): Readonly<Record<string, unknown>> {
  let document: unknown
  try {
    document = parseJson(bytes, { uniqueKeys: true })
  } catch (cause) {
    throw new SealError('MANIFEST_INVALID', `${where} is not a manifest`, { cause })
  }
  if (!isRecord(document)) throw invalid(where, 'is not a JSON object')
  return document
}

function refuseAmbiguity(
  document: Readonly<Record<string, unknown>>,
  mediaType: string,
  where: string
): void {
  if (document['mediaType'] !== undefined && document['mediaType'] !== mediaType) {
    const inside = printable(String(document['mediaType']), 150)
    throw invalid(where, `was sent as ${mediaType} but its mediaType is ${inside}`)
  }
  const isBoth = 'manifests' in document && ('layers' in document || 'config' in document)
  if (isBoth || 'fsLayers' in document) throw invalid(where, 'can be read as an image and as an index')
}

function readCommon(
  document: Readonly<Record<string, unknown>>,
  mediaType: string,
  where: string
): Pick<Manifest, 'mediaType' | 'artifactType' | 'subject' | 'annotations'> {
  const artifactType = document['artifactType']
  if (artifactType !== undefined && typeof artifactType !== 'string')
    throw invalid(where, 'has an artifactType that is not a string')
  return {
    mediaType,
    artifactType: artifactType === '' ? undefined : artifactType,
    subject:
      document['subject'] == null ? undefined : readDescriptor(document['subject'], `${where}: subject`),
    annotations: document['annotations'] === undefined ? {} : readAnnotations(document['annotations'], where)
  }
}

function readManifests(document: Readonly<Record<string, unknown>>, where: string): IndexEntry[] {
  return list(document['manifests'], where, 'manifests').map((entry, at) =>
    readEntry(entry, `${where}: manifests[${at}]`)
  )
}

/** The withdrawn artifact manifest has `blobs` and no config. */
function readContent(document: Readonly<Record<string, unknown>>, mediaType: string, where: string) {
  const isArtifact = mediaType === ARTIFACT_MANIFEST
  const layers = isArtifact ? (document['blobs'] ?? []) : document['layers']
  return {
    config: isArtifact ? undefined : readDescriptor(document['config'], `${where}: config`),
    layers: list(layers, where, 'layers').map((layer, at) => readDescriptor(layer, `${where}: layers[${at}]`))
  }
}

function readEntry(value: unknown, where: string): IndexEntry {
  const descriptor = readDescriptor(value, where)
  const platform = fieldsOf(value)['platform']
  if (!isRecord(platform)) return descriptor
  const { os, architecture, variant } = platform
  if (typeof os !== 'string' || typeof architecture !== 'string') return descriptor
  return {
    ...descriptor,
    platform: {
      os,
      architecture,
      variant: typeof variant === 'string' && variant !== '' ? variant : undefined
    }
  }
}

function list(value: unknown, where: string, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw invalid(where, `has no list of ${name}`)
}

function invalid(where: string, what: string): SealError {
  return new SealError('MANIFEST_INVALID', `${where} ${what}`)
}

/** The artifact type of a manifest; for manifests from before OCI 1.1, the media type of the config. */
export function artifactTypeOf(manifest: Manifest): string | undefined {
  if (manifest.artifactType !== undefined || manifest.kind === 'index') return manifest.artifactType
  return manifest.config?.mediaType
}

export interface ArtifactParts {
  readonly artifactType: string
  readonly subject: Descriptor
  readonly layers: readonly Blob[]
  /** The empty config unless given. */
  readonly config?: Blob
  readonly annotations?: Annotations
}

/**
 * An OCI 1.1 image manifest about `subject` (image-spec, "Guidelines for Artifact Usage"). Equal parts give equal
 * bytes: annotations are sorted, and no time is added.
 */
export function buildArtifact({
  artifactType,
  subject,
  layers,
  config = EMPTY_BLOB,
  annotations = {}
}: ArtifactParts): Artifact {
  const sorted = Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)))
  const hasAnnotations = Object.keys(sorted).length > 0
  const manifest = {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    artifactType,
    config: config.descriptor,
    layers: (layers.length > 0 ? layers : [EMPTY_BLOB]).map(layer => layer.descriptor),
    // Only these three: a platform or annotations of the subject do not belong in the artifact.
    subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
    ...(hasAnnotations ? { annotations: sorted } : {})
  }
  const bytes = new TextEncoder().encode(JSON.stringify(manifest))
  return {
    bytes,
    descriptor: {
      ...describeBytes(IMAGE_MANIFEST, bytes),
      artifactType,
      ...(hasAnnotations ? { annotations: sorted } : {})
    },
    blobs:
      config.descriptor.digest === EMPTY_BLOB.descriptor.digest || layers.length > 0
        ? [config, ...layers]
        : [config, EMPTY_BLOB],
    subject
  }
}

/** Has it the file system of a container, or is it a chart, a module or another artifact? An index has images. */
export function isContainerImage(manifest: Manifest): boolean {
  return manifest.kind === 'index' || CONTAINER_CONFIGS.has(manifest.config?.mediaType ?? '')
}

const CONTAINER_CONFIGS: ReadonlySet<string> = new Set([IMAGE_CONFIG, DOCKER_CONFIG])

/** Is this the type of an empty config, which some tools write into the list of referrers? */
export function isVagueArtifactType(artifactType: string | undefined): boolean {
  return artifactType === undefined || artifactType === '' || artifactType === EMPTY
}
