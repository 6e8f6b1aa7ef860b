// What a manifest must be before the registry takes it.
// https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md and image-index.md
import { RegistryError } from './errors.ts'
import { isDigest } from './grammar.ts'
import type { ReferrerDescriptor, Repository } from './repository.ts'

const IMAGE_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json'
]
const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json'
]
/** Layers that their publisher does not allow on other registries; they need not be here. */
const ELSEWHERE = /nondistributable|rootfs\.foreign/

interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

export interface CheckedManifest {
  readonly subject: Descriptor | undefined
  /** As the list of referrers shows it, without the digest and the size, which are the bytes'. */
  readonly listing: Pick<ReferrerDescriptor, 'mediaType' | 'artifactType' | 'annotations'>
}

/** @throws RegistryError with `MANIFEST_INVALID`, `MANIFEST_BLOB_UNKNOWN` or `SIZE_INVALID` */
export function checkManifest(bytes: Buffer, contentType: string, repository: Repository): CheckedManifest {
  const mediaType = (contentType.split(';', 1)[0] as string).trim()
  const isIndex = INDEX_TYPES.includes(mediaType)
  if (!isIndex && !IMAGE_TYPES.includes(mediaType))
    throw invalid(`the media type ${mediaType} is not a manifest's`)
  const document = parse(bytes)
  if (document['schemaVersion'] !== 2) throw invalid('schemaVersion is not 2')
  if (document['mediaType'] !== undefined && document['mediaType'] !== mediaType) {
    throw invalid(`sent as ${mediaType}, but mediaType is ${String(document['mediaType'])}`)
  }
  const isImage = 'config' in document || 'layers' in document
  if ('manifests' in document === isImage || isImage === isIndex) {
    throw invalid(
      isIndex ? 'an index has manifests and no config or layers' : 'an image has config and layers'
    )
  }
  const config = isIndex ? undefined : readDescriptor(document['config'], 'config')
  if (isIndex) requireChildren(readDescriptors(document['manifests'], 'manifests'), repository)
  else requireBlobs([config as Descriptor, ...readDescriptors(document['layers'], 'layers')], repository)
  const artifactType = readText(document, 'artifactType') || config?.mediaType
  const annotations = readAnnotations(document['annotations'])
  return {
    subject: document['subject'] == null ? undefined : readDescriptor(document['subject'], 'subject'),
    listing: {
      mediaType,
      ...(artifactType === undefined ? {} : { artifactType }),
      ...(annotations === undefined ? {} : { annotations })
    }
  }
}

function requireBlobs(blobs: readonly Descriptor[], repository: Repository): void {
  for (const blob of blobs) {
    const bytes = repository.readBlob(blob.digest)
    if (bytes === undefined && ELSEWHERE.test(blob.mediaType)) continue
    requireSame(blob, bytes)
  }
}

function requireChildren(children: readonly Descriptor[], repository: Repository): void {
  for (const child of children) requireSame(child, repository.readManifest(child.digest)?.bytes)
}

function requireSame({ digest, size }: Descriptor, bytes: Buffer | undefined): void {
  const detail = { digest }
  if (bytes === undefined) {
    throw new RegistryError(400, 'MANIFEST_BLOB_UNKNOWN', 'the repository lacks what the manifest names', {
      detail
    })
  }
  if (bytes.byteLength !== size) {
    throw new RegistryError(400, 'SIZE_INVALID', `it has ${bytes.byteLength} bytes, not ${size}`, { detail })
  }
}

function parse(bytes: Buffer): Record<string, unknown> {
  let document: unknown
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw invalid('not JSON in UTF-8')
  }
  if (isRecord(document)) return document
  throw invalid('not an object')
}

function readDescriptors(value: unknown, where: string): Descriptor[] {
  if (!Array.isArray(value)) throw invalid(`${where} is not a list`)
  return value.map((entry, at) => readDescriptor(entry, `${where}[${at}]`))
}

function readDescriptor(value: unknown, where: string): Descriptor {
  if (!isRecord(value)) throw invalid(`${where} is not a descriptor`)
  const { mediaType, digest, size } = value
  if (typeof mediaType !== 'string' || mediaType === '') throw invalid(`${where} has no mediaType`)
  if (!isDigest(digest)) throw invalid(`${where} has no valid digest`)
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw invalid(`${where} has no valid size`)
  return { mediaType, digest, size }
}

function readAnnotations(value: unknown): Record<string, string> | undefined {
  if (value == null) return undefined
  if (!isRecord(value)) throw invalid('annotations are not an object')
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string') throw invalid(`the annotation ${key} is not a string`)
  }
  return value as Record<string, string>
}

function readText(document: Record<string, unknown>, key: string): string | undefined {
  const value = document[key]
  if (value === undefined || typeof value === 'string') return value
  throw invalid(`${key} is not a string`)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(message: string): RegistryError {
  return new RegistryError(400, 'MANIFEST_INVALID', message)
}
