// Fetches what hangs on a digest and matters for a fact, each thing once, with limits on number and size.

import { readBlobSignature } from '../../cosign/blob-signature.ts'
import { MAX_BUNDLE_BYTES, readBundle } from '../../cosign/bundle.ts'
import { readSimpleSigning, wrapEnvelope, wrapSignature } from '../../cosign/legacy.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { type Digest, referrersTag } from '../../oci/digest.ts'
import { artifactTypeOf, type StoredManifest } from '../../oci/manifest.ts'
import {
  ANNOTATION_BUNDLE_PREDICATE,
  bareMediaType,
  DSSE_ENVELOPE,
  SIMPLE_SIGNING
} from '../../oci/media-types.ts'
import { formatPinned, formatRepository, type Repository } from '../../oci/reference.ts'
import type { Referrer, Registries } from '../../registry/registry.ts'
import type { Evidence, EvidenceForm } from '../../results/verdict.ts'
import { messages, SealError } from '../../support/errors.ts'
import { all } from '../../support/semaphore.ts'
import { formatBytes, printable } from '../../support/text.ts'
import { type ArtifactKind, recognizeArtifact } from './artifact-kind.ts'
import type { FoundSignature, Place, SignatureReader } from './found-signature.ts'

/** Signatures, attestations or SBOM artifacts of one digest that are looked at; of more, nothing is decided. */
export const MAX_CANDIDATES = 128

/** Bundles that are fetched at a time, the last of the list first: mostly the first few are enough. */
const BATCH = 32

/** Referrers of types that concern no fact whose own manifests are read, as the list may call them something else. */
const MAX_OTHERS = 100

/** An image's config may have this many bytes; real ones have a few thousand. */
export const MAX_CONFIG_BYTES = 8 * 1024 * 1024

const NOT_A_MANIFEST: ReadonlySet<string> = new Set([
  'REGISTRY_NOT_FOUND',
  'MANIFEST_INVALID',
  'MANIFEST_UNSUPPORTED'
])

/** A payload of simple signing is some hundred bytes. */
const MAX_PAYLOAD_BYTES = 64 * 1024

export interface FetchedReferrers {
  readonly foundSignatures: readonly FoundSignature[]
  /** What could not become a witness, and why. */
  readonly rejected: readonly Evidence[]
  /** What a limit kept from being read, in words: an SBOM that somebody vouches for may be among it. */
  readonly unread: readonly string[]
}

export const NOTHING: FetchedReferrers = { foundSignatures: [], rejected: [], unread: [] }

/** Fetched when it is asked for. */
export type Batch = () => Promise<FetchedReferrers>

export type WantsPredicate = (predicateType: string) => boolean

export class ReferrerFetcher {
  readonly #registries: Registries
  readonly #signatures: SignatureReader
  readonly #kept = new Map<string, Promise<unknown>>()

  constructor(registries: Registries, foundSignatures: SignatureReader) {
    this.#registries = registries
    this.#signatures = foundSignatures
  }

  /** The referrers of a digest that are of a kind, as their list says. */
  async referrers(repository: Repository, digest: Digest, kind: ArtifactKind): Promise<Referrer[]> {
    const listed = await this.#listed(repository, digest)
    return listed.filter(({ artifactType }) => recognizeArtifact(artifactType) === kind)
  }

  /**
   * The referrers of a digest that are of a kind, as their own manifests say where the list calls them something that
   * concerns no fact. A registry can leave out what it likes; among very many others nothing is looked for.
   */
  async artifacts(repository: Repository, digest: Digest, kind: ArtifactKind): Promise<Referrer[]> {
    const kinds = await this.#once(`kinds ${formatPinned(repository, digest)}`, async () => {
      const listed = await this.#listed(repository, digest)
      const others = listed.filter(({ artifactType }) => recognizeArtifact(artifactType) === undefined)
      const looks = others.length > MAX_OTHERS ? [] : others
      const looked = await all(looks.map(async it => [it, await this.#ownKind(repository, it)] as const))
      return new Map(looked)
    })
    const listed = await this.#listed(repository, digest)
    return listed.filter(it => (kinds.get(it) ?? recognizeArtifact(it.artifactType)) === kind)
  }

  #listed(repository: Repository, digest: Digest): Promise<readonly Referrer[]> {
    return this.#once(`list ${formatPinned(repository, digest)}`, async () => {
      const { referrers } = await this.#registries.referrers(repository, digest)
      return referrers
    })
  }

  /** What an artifact is by its own word: its type, else the media types of its layers. */
  async #ownKind(repository: Repository, { descriptor }: Referrer): Promise<ArtifactKind | undefined> {
    try {
      const { content } = await this.manifest(repository, descriptor.digest)
      const layers = content.kind === 'image' ? content.layers : []
      const types = [artifactTypeOf(content) ?? '', ...layers.map(({ mediaType }) => mediaType)]
      return types.map(recognizeArtifact).find(kind => kind !== undefined)
    } catch (error) {
      // What is not there, or is no manifest, is nobody's evidence.
      if (error instanceof SealError && NOT_A_MANIFEST.has(error.code)) return undefined
      throw error
    }
  }

  /** Bundles in batches; those whose annotation rules the predicate type out are left out. */
  async bundles(repository: Repository, digest: Digest, wants: WantsPredicate): Promise<readonly Batch[]> {
    const referrers = (await this.referrers(repository, digest, 'bundle')).filter(({ descriptor }) => {
      const said = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE]
      return said === undefined || wants(said)
    })
    return this.#batches(repository, digest, referrers, wants)
  }

  /** Bundles in batches, whatever list and annotations say of them. */
  async allBundles(repository: Repository, digest: Digest, wants: WantsPredicate): Promise<readonly Batch[]> {
    return this.#batches(repository, digest, await this.artifacts(repository, digest, 'bundle'), wants)
  }

  #batches(
    repository: Repository,
    digest: Digest,
    referrers: readonly Referrer[],
    wants: WantsPredicate
  ): readonly Batch[] {
    const { taken, unread } = newest(referrers, 'bundles', formatPinned(repository, digest))
    const batches: Batch[] = []
    for (let start = 0; start < taken.length; start += BATCH) {
      const batch = taken.slice(start, start + BATCH)
      batches.push(async () => {
        const found = merge(await all(batch.map(referrer => this.#bundle(repository, digest, referrer))))
        return {
          ...found,
          foundSignatures: found.foundSignatures.filter(({ predicateType }) => wants(predicateType))
        }
      })
    }
    if (unread.length > 0) {
      const place = { form: 'bundle', reference: formatPinned(repository, digest) } as const
      batches.push(async () => limited(place, unread))
    }
    return batches
  }

  /** The tag `.sig` and Cosign's experimental referrers. */
  simpleSignatures(repository: Repository, digest: Digest): Promise<FetchedReferrers> {
    return this.#once(`simple signatures ${formatPinned(repository, digest)}`, () =>
      this.#olderLayers(
        repository,
        digest,
        'sig',
        'simple-signing',
        SIMPLE_SIGNING,
        MAX_PAYLOAD_BYTES,
        (...layer) => this.#simpleSigning(...layer)
      )
    )
  }

  /** The tag `.att` and Cosign's experimental referrers. */
  async envelopes(repository: Repository, digest: Digest, wants: WantsPredicate): Promise<FetchedReferrers> {
    const found = await this.#once(`envelopes ${formatPinned(repository, digest)}`, () =>
      this.#olderLayers(repository, digest, 'att', 'envelopes', DSSE_ENVELOPE, MAX_BUNDLE_BYTES, (...layer) =>
        this.#envelope(...layer)
      )
    )
    return {
      ...found,
      foundSignatures: found.foundSignatures.filter(({ predicateType }) => wants(predicateType))
    }
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

  /** A blob that is read once and not kept. */
  document(repository: Repository, layer: Descriptor, maxBytes: number): Promise<Uint8Array> {
    return this.#registries.blob(repository, layer, { maxBytes })
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

  async #bundle(
    repository: Repository,
    subject: Digest,
    { descriptor }: Referrer
  ): Promise<FetchedReferrers> {
    const place = { form: 'bundle', reference: formatPinned(repository, descriptor.digest) } as const
    const manifest = await this.about(repository, subject, descriptor.digest)
    if (manifest === undefined) return reject(place, `it is listed, but not about ${subject}`)
    const { content } = manifest
    const layer = content.kind === 'image' && content.layers.length === 1 ? content.layers[0] : undefined
    if (layer === undefined) return reject(place, 'its manifest has not the one layer of a bundle')
    if (layer.size > MAX_BUNDLE_BYTES) return tooLarge(place, layer, MAX_BUNDLE_BYTES)
    return this.#once(`bundle ${layer.digest} ${place.reference}`, async () => {
      const bytes = await this.blob(repository, layer, MAX_BUNDLE_BYTES)
      return readable(place, () => this.#signatures.ofBundle(readBundle(bytes), place))
    })
  }

  async #olderLayers(
    repository: Repository,
    digest: Digest,
    suffix: string,
    kind: ArtifactKind,
    mediaType: string,
    maxBytes: number,
    read: (layer: Descriptor, bytes: Uint8Array, place: Place) => FetchedReferrers
  ): Promise<FetchedReferrers> {
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
    const pinned = formatPinned(repository, digest)
    const listed = newest(Array.isArray(referrers) ? referrers : [], `artifacts of type ${kind}`, pinned)
    for (const { descriptor } of listed.taken) {
      const manifest = await this.about(repository, digest, descriptor.digest)
      const reference = formatPinned(repository, descriptor.digest)
      if (manifest !== undefined) places.push({ manifest, form: 'cosign-referrer', reference })
    }
    const layers = places.map(({ manifest: { content }, ...place }) => {
      const own = content.kind === 'image' ? content.layers : []
      const fitting = own.filter(layer => bareMediaType(layer.mediaType) === mediaType)
      const { taken, unread } = newest(fitting, `layers of ${mediaType}`, place.reference)
      return { place, taken, unread }
    })
    const found = await all(
      layers.flatMap(({ place, taken }) =>
        taken.map(async layer => {
          if (layer.size > maxBytes) return tooLarge(place, layer, maxBytes)
          return read(layer, await this.blob(repository, layer, maxBytes), place)
        })
      )
    )
    const cut = [
      ...layers.map(({ place, unread }) => limited(place, unread)),
      limited({ form: 'cosign-referrer', reference: pinned }, listed.unread)
    ]
    return merge([...found, ...cut])
  }

  #simpleSigning({ annotations = {} }: Descriptor, payload: Uint8Array, place: Place): FetchedReferrers {
    return readable(place, () => {
      const subject = readSimpleSigning(payload)
      const bundle = wrapSignature(payload, annotations)
      if (subject === undefined || bundle === undefined) return undefined
      return this.#signatures.ofSimpleSigning(payload, subject, readBlobSignature(bundle), place)
    })
  }

  #envelope({ annotations = {} }: Descriptor, bytes: Uint8Array, place: Place): FetchedReferrers {
    return readable(place, () => {
      const bundle = wrapEnvelope(bytes, annotations)
      return bundle && this.#signatures.ofBundle(readBundle(bundle), place)
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

/** The last ones of a list, as registries list in the order of arrival, mostly; and what is left, in words. */
export function newest<T>(
  entries: readonly T[],
  what: string,
  where: string
): { readonly taken: readonly T[]; readonly unread: readonly string[] } {
  const isCut = entries.length > MAX_CANDIDATES
  return {
    taken: entries.slice(-MAX_CANDIDATES).reverse(),
    unread: isCut
      ? [`${entries.length} ${what} hang on ${where}; at most ${MAX_CANDIDATES} are looked at`]
      : []
  }
}

/** A limit that was reached leaves open what is beyond it. */
function limited(place: Place, unread: readonly string[]): FetchedReferrers {
  return {
    foundSignatures: [],
    rejected: unread.map(reason => rejection(place, reason, 'undecided')),
    unread
  }
}

export function merge(collections: readonly FetchedReferrers[]): FetchedReferrers {
  return {
    foundSignatures: collections.flatMap(({ foundSignatures }) => foundSignatures),
    rejected: collections.flatMap(({ rejected }) => rejected),
    unread: collections.flatMap(({ unread }) => unread)
  }
}

/** What cannot be read is no witness; a defect of the registry is not caught here. */
function readable(place: Place, make: () => FoundSignature | undefined): FetchedReferrers {
  try {
    const foundSignature = make()
    return foundSignature
      ? { ...NOTHING, foundSignatures: [foundSignature] }
      : reject(place, 'it is not what its type says')
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return reject(place, printable(messages(error).join(': '), 300))
  }
}

function reject(place: Place, reason: string, status: Evidence['status'] = 'invalid'): FetchedReferrers {
  return { ...NOTHING, rejected: [rejection(place, reason, status)] }
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

function tooLarge(place: Place, { size }: Descriptor, maxBytes: number): FetchedReferrers {
  const reason = `it has ${formatBytes(size)}; at most ${formatBytes(maxBytes)} are read`
  return { ...reject(place, reason), unread: [`${place.reference}: ${reason}`] }
}
