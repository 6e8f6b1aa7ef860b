// An index of referrers as it came: entries are read, but kept as they are, so that they can be written back unchanged.
import { type Descriptor, isRecord, readDescriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import { isVagueArtifactType } from '../oci/manifest.ts'
import { IMAGE_INDEX } from '../oci/media-types.ts'
import { SealError } from '../support/errors.ts'
import { parseJson } from '../support/json.ts'

/** An entry with all its fields, those that Seal does not know too. */
export interface Entry {
  readonly raw: Readonly<Record<string, unknown>>
  readonly descriptor: Descriptor
}

export interface ReferrerIndex {
  /** The document without its entries. */
  readonly rest: Readonly<Record<string, unknown>>
  readonly entries: readonly Entry[]
}

/** Reads an image index. @throws SealError `MANIFEST_INVALID`, `DESCRIPTOR_INVALID`, `JSON_INVALID` */
export function readReferrerIndex(bytes: Uint8Array, where: string): ReferrerIndex {
  const document = parseJson(bytes, { uniqueKeys: true })
  if (!isRecord(document) || !('manifests' in document) || 'layers' in document || 'config' in document) {
    throw new SealError('MANIFEST_INVALID', `${where} is no image index`)
  }
  const { manifests, ...rest } = document
  if (rest['mediaType'] !== undefined && rest['mediaType'] !== IMAGE_INDEX) {
    throw new SealError('MANIFEST_INVALID', `${where} is no OCI image index`)
  }
  // Some servers write an empty list as null.
  const list = manifests === null ? [] : manifests
  if (!Array.isArray(list)) throw new SealError('MANIFEST_INVALID', `${where} has no list of manifests`)
  const entries = list.map((raw: unknown, at): Entry => {
    const descriptor = readDescriptor(raw, `${where}: manifests[${at}]`)
    return { raw: raw as Record<string, unknown>, descriptor }
  })
  return { rest, entries }
}

/** The entry for an artifact of ours: its descriptor, with artifact type and annotations (distribution-spec 1.1). */
export function entryOf(descriptor: Descriptor): Entry {
  const { mediaType, digest, size, artifactType, annotations } = descriptor
  const raw = {
    mediaType,
    digest,
    size,
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(annotations === undefined ? {} : { annotations })
  }
  return { raw, descriptor }
}

/** An entry that says less than is known about its artifact, with that added. Nothing that it says is changed. */
export function completeEntry({ raw, descriptor }: Entry, known: Descriptor): Entry {
  const hasAnnotations = Object.keys(known.annotations ?? {}).length > 0
  const completed = {
    ...raw,
    ...(isVagueArtifactType(descriptor.artifactType) && known.artifactType !== undefined
      ? { artifactType: known.artifactType }
      : {}),
    ...(raw['annotations'] == null && hasAnnotations ? { annotations: known.annotations } : {})
  }
  return { raw: completed, descriptor: readDescriptor(completed, descriptor.digest) }
}

/** Does the entry leave open what kind of artifact it is? */
export function isVague({ descriptor }: Entry): boolean {
  return isVagueArtifactType(descriptor.artifactType)
}

/**
 * The bytes of the index with these entries put in place of their namesakes or added at the end, and without those
 * in `gone`; everything else is as it was.
 */
export function formatReferrerIndex(
  index: ReferrerIndex | undefined,
  changes: readonly Entry[],
  gone: ReadonlySet<Digest> = new Set()
): Uint8Array {
  const changed = new Map(changes.map(entry => [entry.descriptor.digest, entry]))
  const kept = (index?.entries ?? [])
    .filter(({ descriptor }) => !gone.has(descriptor.digest))
    .map(entry => changed.get(entry.descriptor.digest) ?? entry)
  const present = new Set(kept.map(({ descriptor }) => descriptor.digest))
  const added = changes.filter(({ descriptor }) => !present.has(descriptor.digest))
  const manifests = [...kept, ...added].map(({ raw }) => raw)
  const rest = index?.rest ?? { schemaVersion: 2 }
  return new TextEncoder().encode(JSON.stringify({ ...rest, mediaType: IMAGE_INDEX, manifests }))
}
