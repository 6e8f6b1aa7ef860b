// An index of referrers as it came: entries are read, but kept as they are, so that they can be written back letter by
// letter.
import { type Descriptor, readDescriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { isVagueArtifactType } from '../../oci/manifest.ts'
import { IMAGE_INDEX } from '../../oci/media-types.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { membersOf, partsOf, withMembers } from '../../support/json-source.ts'

/** An entry, and its JSON text as it is in the index, with fields that Seal does not know. */
export interface Entry {
  readonly text: string
  readonly descriptor: Descriptor
}

export interface ReferrerIndex {
  /** The whole document. */
  readonly text: string
  readonly entries: readonly Entry[]
}

const NEW_INDEX = JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] })

/** Reads an image index. @throws SealError `MANIFEST_INVALID`, `DESCRIPTOR_INVALID`, `JSON_INVALID` */
export function readReferrerIndex(bytes: Uint8Array, where: string): ReferrerIndex {
  const document = parseJson(bytes, { uniqueKeys: true })
  if (!isRecord(document) || !('manifests' in document) || 'layers' in document || 'config' in document) {
    throw new SealError('MANIFEST_INVALID', `${where} is not an image index`)
  }
  const { mediaType } = document
  if (mediaType !== undefined && mediaType !== IMAGE_INDEX) {
    throw new SealError('MANIFEST_INVALID', `${where} is not an OCI image index`)
  }
  // Some servers write an empty list as null.
  const list = document['manifests'] === null ? [] : document['manifests']
  if (!Array.isArray(list)) throw new SealError('MANIFEST_INVALID', `${where} has no list of manifests`)
  const text = new TextDecoder().decode(bytes)
  const texts = list.length === 0 ? [] : partsOf(membersOf(text).get('manifests') ?? '[]')
  const entries = list.map((entry: unknown, at): Entry => {
    return {
      text: texts[at] ?? JSON.stringify(entry),
      descriptor: readDescriptor(entry, `${where}: manifests[${at}]`)
    }
  })
  return { text, entries }
}

/** The entry for an artifact of ours: its descriptor, with artifact type and annotations (distribution-spec 1.1). */
export function entryOf(descriptor: Descriptor): Entry {
  const { mediaType, digest, size, artifactType, annotations } = descriptor
  return { text: JSON.stringify({ mediaType, digest, size, artifactType, annotations }), descriptor }
}

/** An incomplete entry with the missing fields of its artifact. Existing fields do not change. */
export function completeEntry(entry: Entry, known: Descriptor): Entry {
  const { descriptor } = entry
  const { artifactType, annotations = {} } = known
  const isNamed = isVagueArtifactType(descriptor.artifactType) && artifactType !== undefined
  const isAnnotated = Object.keys(annotations).length > 0 && lacks(entry, 'annotations')
  if (!isNamed && !isAnnotated) return entry
  return {
    text: withMembers(entry.text, {
      ...(isNamed ? { artifactType: JSON.stringify(artifactType) } : {}),
      ...(isAnnotated ? { annotations: JSON.stringify(annotations) } : {})
    }),
    descriptor: {
      ...descriptor,
      ...(isNamed ? { artifactType } : {}),
      ...(isAnnotated ? { annotations } : {})
    }
  }
}

function lacks({ text }: Entry, key: string): boolean {
  return [undefined, 'null'].includes(membersOf(text).get(key))
}

/** Does the entry have no artifact type? */
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
  const manifests = `[${[...kept, ...added].map(({ text }) => text).join(',')}]`
  const mediaType = JSON.stringify(IMAGE_INDEX)
  return new TextEncoder().encode(withMembers(index?.text ?? NEW_INDEX, { mediaType, manifests }))
}
