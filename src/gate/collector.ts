// Fetches what hangs on a digest and matters for a fact, each thing once, with limits on number and size.

import { readBlobSignature } from '../cosign/blob-signature.ts'
import { MAX_BUNDLE_BYTES, readBundle } from '../cosign/bundle.ts'
import { readSimpleSigning, wrapEnvelope, wrapSignature } from '../cosign/legacy.ts'
import type { Descriptor } from '../oci/descriptor.ts'
import { type Digest, referrersTag } from '../oci/digest.ts'
import type { StoredManifest } from '../oci/manifest.ts'
import {
  ANNOTATION_BUNDLE_PREDICATE,
  bareMediaType,
  DSSE_ENVELOPE,
  SIMPLE_SIGNING
} from '../oci/media-types.ts'
import { formatPinned, formatRepository, type Repository } from '../oci/reference.ts'
import type { Referrer, Registries } from '../registry/registry.ts'
import type { Evidence, EvidenceForm } from '../report/verdict.ts'
import { messages, SealError } from '../support/errors.ts'
import { all } from '../support/semaphore.ts'
import { formatBytes, printable } from '../support/text.ts'
import { type ArtifactKind, recogniseArtifact } from './recognise.ts'
import type { Place, Witness, Witnesses } from './witness.ts'

/** Signatures of one digest that are looked at. Whoever buries a good one under more than that gets a no. */
export const MAX_CANDIDATES = 32

/** A payload of simple signing is some hundred bytes. */
const MAX_PAYLOAD_BYTES = 64 * 1024

export interface Collection {
  readonly witnesses: readonly Witness[]
  /** What could not become a witness, and why. */
  readonly rejected: readonly Evidence[]
}

export type WantsPredicate = (predicateType: string) => boolean

export class Collector {
  readonly #registries: Registries
  readonly #witnesses: Witnesses
  readonly #kept = new Map<string, Promise<unknown>>()

  constructor(registries: Registries, witnesses: Witnesses) {
    this.#registries = registries
    this.#witnesses = witnesses
  }

  /** The referrers of a digest that are of a kind. */
  async referrers(repository: Repository, digest: Digest, kind: ArtifactKind): Promise<Referrer[]> {
    const { referrers } = await this.#once(`list ${formatPinned(repository, digest)}`, () =>
      this.#registries.referrers(repository, digest)
    )
    return referrers.filter(({ artifactType }) => recogniseArtifact(artifactType) === kind)
  }

  /** Bundles whose annotation does not rule the predicate type out. */
  async bundles(repository: Repository, digest: Digest, wants: WantsPredicate): Promise<Collection> {
    const referrers = (await this.referrers(repository, digest, 'bundle')).filter(({ descriptor }) => {
      const said = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE]
      return said === undefined || wants(said)
    })
    const collection = merge(
      await all(newest(referrers).map(referrer => this.#bundle(repository, digest, referrer)))
    )
    const isCut = referrers.length > MAX_CANDIDATES
    const note: Evidence[] = isCut
      ? [
          rejection(
            { form: 'bundle', reference: formatPinned(repository, digest) },
            `${referrers.length} bundles hang on it; only the last ${MAX_CANDIDATES} were looked at`
          )
        ]
      : []
    return {
      witnesses: collection.witnesses.filter(({ predicateType }) => wants(predicateType)),
      rejected: [...collection.rejected, ...note]
    }
  }

  /** The tag `.sig` and Cosign's experimental referrers. */
  async simpleSignatures(repository: Repository, digest: Digest): Promise<Collection> {
    return this.#olderLayers(
      repository,
      digest,
      'sig',
      'simple-signing',
      SIMPLE_SIGNING,
      MAX_PAYLOAD_BYTES,
      (...layer) => this.#simpleSigning(...layer)
    )
  }

  /** The tag `.att` and Cosign's experimental referrers. */
  async envelopes(repository: Repository, digest: Digest, wants: WantsPredicate): Promise<Collection> {
    const found = await this.#olderLayers(
      repository,
      digest,
      'att',
      'envelopes',
      DSSE_ENVELOPE,
      MAX_BUNDLE_BYTES,
      (...layer) => this.#envelope(...layer)
    )
    return { ...found, witnesses: found.witnesses.filter(({ predicateType }) => wants(predicateType)) }
  }

  /** A manifest that says that it is about `subject`; what hangs on a digest by a list alone does not count. */
  async about(repository: Repository, subject: Digest, digest: Digest): Promise<StoredManifest | undefined> {
    const manifest = await this.manifest(repository, digest)
    return manifest.content.subject?.digest === subject ? manifest : undefined
  }

  manifest(repository: Repository, digest: Digest): Promise<StoredManifest> {
    return this.#once(`manifest ${formatPinned(repository, digest)}`, () =>
      this.#registries.manifest({ ...repository, tag: undefined, digest })
    )
  }

  /** One blob is the same in every repository. */
  blob(repository: Repository, layer: Descriptor, maxBytes: number): Promise<Uint8Array> {
    return this.#once(`blob ${layer.digest}`, () => this.#registries.blob(repository, layer, { maxBytes }))
  }

  /** The manifest that Cosign's naming scheme gives a tag: `sha256-….sig`. */
  async tagged(repository: Repository, digest: Digest, suffix: string): Promise<StoredManifest | undefined> {
    const tag = `${referrersTag(digest)}.${suffix}`
    return this.#once(`tag ${formatRepository(repository)}:${tag}`, async () => {
      try {
        return await this.#registries.manifest({ ...repository, tag, digest: undefined })
      } catch (error) {
        if (error instanceof SealError && error.code === 'REGISTRY_NOT_FOUND') return undefined
        throw error
      }
    })
  }

  async #bundle(repository: Repository, subject: Digest, { descriptor }: Referrer): Promise<Collection> {
    const place = { form: 'bundle', reference: formatPinned(repository, descriptor.digest) } as const
    const manifest = await this.about(repository, subject, descriptor.digest)
    if (manifest === undefined) return reject(place, `it is listed, but not about ${subject}`)
    const { content } = manifest
    const layer = content.kind === 'image' && content.layers.length === 1 ? content.layers[0] : undefined
    if (layer === undefined) return reject(place, 'its manifest has not the one layer of a bundle')
    if (layer.size > MAX_BUNDLE_BYTES) return reject(place, tooLarge(layer, MAX_BUNDLE_BYTES))
    return this.#once(`bundle ${layer.digest} ${place.reference}`, async () => {
      const bytes = await this.blob(repository, layer, MAX_BUNDLE_BYTES)
      return readable(place, () => this.#witnesses.ofBundle(readBundle(bytes), place))
    })
  }

  async #olderLayers(
    repository: Repository,
    digest: Digest,
    suffix: string,
    kind: ArtifactKind,
    mediaType: string,
    maxBytes: number,
    read: (layer: Descriptor, bytes: Uint8Array, place: Place) => Collection
  ): Promise<Collection> {
    const [tagged, referrers] = await all<StoredManifest | undefined | Referrer[]>([
      this.tagged(repository, digest, suffix),
      this.referrers(repository, digest, kind)
    ])
    const places: {
      readonly manifest: StoredManifest
      readonly form: EvidenceForm
      readonly reference: string
    }[] = []
    if (tagged !== undefined && !Array.isArray(tagged)) {
      const reference = `${formatRepository(repository)}:${referrersTag(digest)}.${suffix}`
      places.push({ manifest: tagged, form: 'cosign-tag', reference })
    }
    for (const { descriptor } of newest(Array.isArray(referrers) ? referrers : [])) {
      const manifest = await this.about(repository, digest, descriptor.digest)
      const reference = formatPinned(repository, descriptor.digest)
      if (manifest !== undefined) places.push({ manifest, form: 'cosign-referrer', reference })
    }
    const layers = places.flatMap(({ manifest: { content }, ...place }) =>
      content.kind === 'image'
        ? newest(content.layers.filter(layer => bareMediaType(layer.mediaType) === mediaType)).map(layer => ({
            layer,
            place
          }))
        : []
    )
    return merge(
      await all(
        layers.map(async ({ layer, place }) => {
          if (layer.size > maxBytes) return reject(place, tooLarge(layer, maxBytes))
          return read(layer, await this.blob(repository, layer, maxBytes), place)
        })
      )
    )
  }

  #simpleSigning({ annotations = {} }: Descriptor, payload: Uint8Array, place: Place): Collection {
    return readable(place, () => {
      const subject = readSimpleSigning(payload)
      const bundle = wrapSignature(payload, annotations)
      if (subject === undefined || bundle === undefined) return undefined
      return this.#witnesses.ofSimpleSigning(payload, subject, readBlobSignature(bundle), place)
    })
  }

  #envelope({ annotations = {} }: Descriptor, bytes: Uint8Array, place: Place): Collection {
    return readable(place, () => {
      const bundle = wrapEnvelope(bytes, annotations)
      return bundle && this.#witnesses.ofBundle(readBundle(bundle), place)
    })
  }

  #once<T>(key: string, work: () => Promise<T>): Promise<T> {
    let running = this.#kept.get(key) as Promise<T> | undefined
    if (running === undefined) {
      running = work()
      this.#kept.set(key, running)
    }
    return running
  }
}

/** Registries list in the order of arrival, mostly. */
function newest<T>(entries: readonly T[]): T[] {
  return entries.slice(-MAX_CANDIDATES).reverse()
}

function merge(collections: readonly Collection[]): Collection {
  return {
    witnesses: collections.flatMap(({ witnesses }) => witnesses),
    rejected: collections.flatMap(({ rejected }) => rejected)
  }
}

/** What cannot be read is no witness; a defect of the registry is not caught here. */
function readable(place: Place, make: () => Witness | undefined): Collection {
  try {
    const witness = make()
    return witness ? { witnesses: [witness], rejected: [] } : reject(place, 'it is not what its type says')
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return reject(place, printable(messages(error).join(': '), 300))
  }
}

function reject(place: Place, reason: string, status: Evidence['status'] = 'invalid'): Collection {
  return { witnesses: [], rejected: [rejection(place, reason, status)] }
}

export function rejection(place: Place, reason: string, status: Evidence['status'] = 'invalid'): Evidence {
  return {
    ...place,
    status,
    predicateType: undefined,
    authorities: [],
    signer: undefined,
    signedAt: undefined,
    reason
  }
}

function tooLarge({ size }: Descriptor, maxBytes: number): string {
  return `it has ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`
}
