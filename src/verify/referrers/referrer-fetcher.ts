// Fetches the referrers of a digest that a fact needs, each once, with limits on number and size.

import { readBlobSignature } from '../../cosign/blob-signature.ts'
import { MAX_BUNDLE_BYTES, readBundle } from '../../cosign/bundle.ts'
import { readSimpleSigning, wrapEnvelope, wrapSignature } from '../../cosign/legacy.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { type Digest, digestOf, encodedOf, referrersTag } from '../../oci/digest.ts'
import { artifactTypeOf, type StoredManifest } from '../../oci/manifest.ts'
import {
  ANNOTATION_BUNDLE_PREDICATE,
  bareMediaType,
  DSSE_ENVELOPE,
  SIMPLE_SIGNING
} from '../../oci/media-types.ts'
import { formatPinned, formatRepository, type Repository } from '../../oci/reference.ts'
import type { StoreName } from '../../policy/attestation-stores.ts'
import { CachedReads } from '../../registry/cached-reads.ts'
import type { Referrer, Registries } from '../../registry/registry.ts'
import type { Evidence } from '../../results/verdict.ts'
import { messages, SealError } from '../../support/errors.ts'
import { OnceByKey } from '../../support/once.ts'
import { all } from '../../support/semaphore.ts'
import { formatBytes, printable } from '../../support/text.ts'
import { type ArtifactKind, recognizeArtifact } from './artifact-kind.ts'
import type { AttestationStore, StoredBundles } from './attestation-store.ts'
import type { FoundSignature, Place, SignatureReader } from './found-signature.ts'

/** Signatures, attestations or SBOM artifacts per digest that Seal reads; with more, the fact may be undecided. */
export const MAX_READ = 128

/** Bytes of the bundles of a digest that Seal reads; with more, the fact may be undecided. */
export const MAX_BYTES_OF_BUNDLES = 64 * 1024 * 1024

/** Bundles per batch, the last of the list first: mostly the first few are enough. */
const BATCH = 32

/** Referrers of other types whose own manifests Seal reads, because the list may name a wrong type. */
const MAX_OTHERS = 100

const NOT_A_MANIFEST: ReadonlySet<string> = new Set([
  'REGISTRY_NOT_FOUND',
  'MANIFEST_INVALID',
  'MANIFEST_UNSUPPORTED'
])

/** A payload of simple signing is some hundred bytes. */
const MAX_PAYLOAD_BYTES = 64 * 1024

export interface FetchedReferrers {
  readonly foundSignatures: readonly FoundSignature[]
  /** What is not a signature that Seal can read, and why. */
  readonly rejected: readonly Evidence[]
  /** What Seal did not read because of a limit, as text: an SBOM with a trusted signature may be among it. */
  readonly unread: readonly string[]
}

export const NOTHING: FetchedReferrers = { foundSignatures: [], rejected: [], unread: [] }

/** Fetched when it is asked for. */
export type Batch = () => Promise<FetchedReferrers>

const NO_STORE: StoredBundles = { address: 'github', bundles: [], unread: ['no store can be read'] }

export type WantsPredicate = (predicateType: string) => boolean

/** How Cosign 2 stores a kind of signature: the tag's suffix, the artifact's kind, and its layers. */
interface OlderForm {
  readonly suffix: 'sig' | 'att'
  readonly kind: ArtifactKind
  readonly mediaType: string
  readonly maxBytes: number
  readonly read: (layer: Descriptor, bytes: Uint8Array, place: Place) => FetchedReferrers
}

type ManifestPlace = Place & { readonly manifest: StoredManifest }

interface FoundPlaces {
  readonly places: readonly ManifestPlace[]
  /** What a limit left out. */
  readonly limit: FetchedReferrers
}

export class ReferrerFetcher {
  readonly #registries: Registries
  readonly #signatures: SignatureReader
  readonly #reads: CachedReads
  readonly #store: AttestationStore | undefined
  readonly #once = new OnceByKey()
  /** Bytes of bundles that were read, by digest. */
  readonly #bytesOfBundles = new Map<string, number>()

  constructor(registries: Registries, foundSignatures: SignatureReader, store?: AttestationStore) {
    this.#registries = registries
    this.#store = store
    this.#reads = new CachedReads(registries)
    this.#signatures = foundSignatures
  }

  /** The referrers of a digest that are of a kind, as their list says. */
  async referrers(repository: Repository, digest: Digest, kind: ArtifactKind): Promise<Referrer[]> {
    const listed = await this.#listed(repository, digest)
    return listed.filter(({ artifactType }) => recognizeArtifact(artifactType) === kind)
  }

  /**
   * The referrers of a digest that are of a kind by the list or, if the list gives another type, by their own
   * manifests. Among more than `MAX_OTHERS` others, the list alone counts, and `unread` has the reason.
   */
  async artifacts(repository: Repository, digest: Digest, kind: ArtifactKind): Promise<Referrer[]> {
    const kinds = await this.#once.run(`kinds ${formatPinned(repository, digest)}`, async () => {
      const others = await this.#others(repository, digest)
      const looks = others.length > MAX_OTHERS ? [] : others
      const looked = await all(looks.map(async it => [it, await this.#ownKind(repository, it)] as const))
      return new Map(looked)
    })
    const listed = await this.#listed(repository, digest)
    return listed.filter(it => (kinds.get(it) ?? recognizeArtifact(it.artifactType)) === kind)
  }

  /** Why a rule on SBOMs is undecided: more referrers have other types than Seal reads. */
  async unread(repository: Repository, digest: Digest): Promise<readonly string[]> {
    const { length } = await this.#others(repository, digest)
    const pinned = formatPinned(repository, digest)
    return length > MAX_OTHERS
      ? [`${pinned} has ${length} referrers of other types; Seal reads at most ${MAX_OTHERS} to find SBOMs`]
      : []
  }

  async #others(repository: Repository, digest: Digest): Promise<readonly Referrer[]> {
    const listed = await this.#listed(repository, digest)
    return listed.filter(({ artifactType }) => recognizeArtifact(artifactType) === undefined)
  }

  async #listed(repository: Repository, digest: Digest): Promise<readonly Referrer[]> {
    const { referrers } = await this.#reads.referrers(repository, digest)
    return referrers
  }

  /** The kind of an artifact by its own manifest: its type, else the media types of its layers. */
  async #ownKind(repository: Repository, { descriptor }: Referrer): Promise<ArtifactKind | undefined> {
    try {
      const { content } = await this.manifest(repository, descriptor.digest)
      const layers = content.kind === 'image' ? content.layers : []
      const types = [artifactTypeOf(content) ?? '', ...layers.map(({ mediaType }) => mediaType)]
      return types.map(recognizeArtifact).find(kind => kind !== undefined)
    } catch (error) {
      // What is not there, or is not a manifest, is not evidence.
      if (error instanceof SealError && NOT_A_MANIFEST.has(error.code)) return undefined
      throw error
    }
  }

  /** Bundles in batches, without those whose annotation names another predicate type. */
  async bundles(repository: Repository, digest: Digest, wants: WantsPredicate): Promise<readonly Batch[]> {
    const referrers = (await this.referrers(repository, digest, 'bundle')).filter(({ descriptor }) => {
      const said = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE]
      return said === undefined || wants(said)
    })
    return this.#batches(repository, digest, referrers, wants)
  }

  /**
   * Bundles in batches, also those that the list or an annotation gives another type. Those whose annotation names a
   * wanted predicate type come first, and those that name another one last.
   */
  async allBundles(repository: Repository, digest: Digest, wants: WantsPredicate): Promise<readonly Batch[]> {
    const rank = ({ descriptor }: Referrer): number => {
      const said = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE]
      return said === undefined ? 1 : wants(said) ? 2 : 0
    }
    const referrers = await this.artifacts(repository, digest, 'bundle')
    const ranked = [...referrers].sort((one, other) => rank(one) - rank(other))
    return this.#batches(repository, digest, ranked, wants)
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
    return this.#once.run(`simple signatures ${formatPinned(repository, digest)}`, () =>
      this.#olderLayers(repository, digest, {
        suffix: 'sig',
        kind: 'simple-signing',
        mediaType: SIMPLE_SIGNING,
        maxBytes: MAX_PAYLOAD_BYTES,
        read: (...layer) => this.#simpleSigning(...layer)
      })
    )
  }

  /** The tag `.att` and Cosign's experimental referrers. */
  async envelopes(repository: Repository, digest: Digest, wants: WantsPredicate): Promise<FetchedReferrers> {
    const found = await this.#once.run(`envelopes ${formatPinned(repository, digest)}`, () =>
      this.#olderLayers(repository, digest, {
        suffix: 'att',
        kind: 'envelopes',
        mediaType: DSSE_ENVELOPE,
        maxBytes: MAX_BUNDLE_BYTES,
        read: (...layer) => this.#envelope(...layer)
      })
    )
    return {
      ...found,
      foundSignatures: found.foundSignatures.filter(({ predicateType }) => wants(predicateType))
    }
  }

  /** Bundles of GitHub's attestation stores. A store that cannot be read leaves the fact undecided. */
  async stored(
    digest: Digest,
    stores: readonly StoreName[],
    wants: WantsPredicate
  ): Promise<FetchedReferrers> {
    const found = merge(
      await all(stores.map(name => this.#once.run(`${name} ${digest}`, () => this.#stored(name, digest))))
    )
    return {
      ...found,
      foundSignatures: found.foundSignatures.filter(({ predicateType }) => wants(predicateType))
    }
  }

  async #stored(name: StoreName, digest: Digest): Promise<FetchedReferrers> {
    const form = 'github-attestation'
    try {
      const { address, bundles, unread } = (await this.#store?.bundles(name, digest)) ?? NO_STORE
      const found = bundles.map(bytes => {
        // A digest can have many there, and GitHub numbers none of them in its list.
        const reference = `${address}#${encodedOf(digestOf(bytes)).slice(0, 12)}`
        const place = { form, reference } as const
        return readable(place, () => this.#signatures.ofBundle(readBundle(bytes), place))
      })
      return merge([...found, limited({ form, reference: address }, unread)])
    } catch (error) {
      if (!(error instanceof SealError)) throw error
      return limited({ form, reference: name }, [printable(messages(error).join(': '), 400)])
    }
  }

  /** A manifest that names `subject` itself; an entry of the list alone does not count. */
  async about(repository: Repository, subject: Digest, digest: Digest): Promise<StoredManifest | undefined> {
    const manifest = await this.manifest(repository, digest)
    return manifest.content.subject?.digest === subject ? manifest : undefined
  }

  manifest(repository: Repository, digest: Digest): Promise<StoredManifest> {
    return this.#reads.manifest(repository, digest)
  }

  /** One blob is the same in every repository. */
  blob(repository: Repository, layer: Descriptor, maxBytes: number): Promise<Uint8Array> {
    return this.#once.run(`blob ${layer.digest}`, () =>
      this.#registries.blob(repository, layer, { maxBytes })
    )
  }

  /** A blob that is not kept in memory. */
  document(repository: Repository, layer: Descriptor, maxBytes: number): Promise<Uint8Array> {
    return this.#registries.blob(repository, layer, { maxBytes })
  }

  /** The manifest that Cosign's naming scheme gives a tag: `sha256-….sig`. */
  tagged(repository: Repository, digest: Digest, suffix: string): Promise<StoredManifest | undefined> {
    return this.#reads.tagged(repository, `${referrersTag(digest)}.${suffix}`)
  }

  async #bundle(
    repository: Repository,
    subject: Digest,
    { descriptor }: Referrer
  ): Promise<FetchedReferrers> {
    const place = { form: 'bundle', reference: formatPinned(repository, descriptor.digest) } as const
    const manifest = await this.about(repository, subject, descriptor.digest)
    if (manifest === undefined)
      return reject(place, `the registry lists it, but its subject is not ${subject}`)
    const { content } = manifest
    const layer = content.kind === 'image' && content.layers.length === 1 ? content.layers[0] : undefined
    if (layer === undefined) return reject(place, 'its manifest does not have exactly one layer')
    if (layer.size > MAX_BUNDLE_BYTES) return tooLarge(place, layer, MAX_BUNDLE_BYTES)
    return this.#once.run(`bundle ${layer.digest} ${place.reference}`, async () => {
      const pinned = formatPinned(repository, subject)
      const read = (this.#bytesOfBundles.get(pinned) ?? 0) + layer.size
      if (read > MAX_BYTES_OF_BUNDLES) {
        return limited(place, [
          `${pinned} has bundles of more than ${formatBytes(MAX_BYTES_OF_BUNDLES)}, the most that Seal reads`
        ])
      }
      this.#bytesOfBundles.set(pinned, read)
      const bytes = await this.blob(repository, layer, MAX_BUNDLE_BYTES)
      return readable(place, () => this.#signatures.ofBundle(readBundle(bytes), place))
    })
  }

  async #olderLayers(
    repository: Repository,
    digest: Digest,
    { suffix, kind, mediaType, maxBytes, read }: OlderForm
  ): Promise<FetchedReferrers> {
    const found = await all([
      this.#taggedPlaces(repository, digest, suffix),
      this.#listedPlaces(repository, digest, kind)
    ])
    const layers = found
      .flatMap(({ places }) => places)
      .map(({ manifest: { content }, ...place }) => {
        const own = content.kind === 'image' ? content.layers : []
        const fitting = own.filter(layer => bareMediaType(layer.mediaType) === mediaType)
        return { place, ...newest(fitting, `layers of ${mediaType}`, place.reference) }
      })
    const contents = await all(
      layers.flatMap(({ place, taken }) =>
        taken.map(async layer => {
          if (layer.size > maxBytes) return tooLarge(place, layer, maxBytes)
          return read(layer, await this.blob(repository, layer, maxBytes), place)
        })
      )
    )
    const cut = layers.map(({ place, unread }) => limited(place, unread))
    return merge([...contents, ...cut, ...found.map(({ limit }) => limit)])
  }

  async #taggedPlaces(
    repository: Repository,
    digest: Digest,
    suffix: OlderForm['suffix']
  ): Promise<FoundPlaces> {
    const manifest = await this.tagged(repository, digest, suffix)
    const reference = `${formatRepository(repository)}:${referrersTag(digest)}.${suffix}`
    const places = manifest === undefined ? [] : [{ manifest, form: 'cosign-tag', reference } as const]
    return { places, limit: NOTHING }
  }

  async #listedPlaces(repository: Repository, digest: Digest, kind: ArtifactKind): Promise<FoundPlaces> {
    const pinned = formatPinned(repository, digest)
    const referrers = await this.referrers(repository, digest, kind)
    const { taken, unread } = newest(referrers, `artifacts of type ${kind}`, pinned)
    const places: ManifestPlace[] = []
    for (const { descriptor } of taken) {
      const manifest = await this.about(repository, digest, descriptor.digest)
      const reference = formatPinned(repository, descriptor.digest)
      if (manifest !== undefined) places.push({ manifest, form: 'cosign-referrer', reference })
    }
    return { places, limit: limited({ form: 'cosign-referrer', reference: pinned }, unread) }
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
}

/** The last entries of a list, since most registries list in the order of arrival; and the rest, as text. */
export function newest<T>(
  entries: readonly T[],
  what: string,
  where: string
): { readonly taken: readonly T[]; readonly unread: readonly string[] } {
  const isCut = entries.length > MAX_READ
  return {
    taken: entries.slice(-MAX_READ).reverse(),
    unread: isCut ? [`${where} has ${entries.length} ${what}; Seal reads at most ${MAX_READ}`] : []
  }
}

/** A limit that was reached leaves the rest undecided. */
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

/** Unreadable content is not a signature. Errors of the registry pass through. */
function readable(place: Place, make: () => FoundSignature | undefined): FetchedReferrers {
  try {
    const foundSignature = make()
    return foundSignature
      ? { ...NOTHING, foundSignatures: [foundSignature] }
      : reject(place, 'its content does not match its type')
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
  const reason = `it has ${formatBytes(size)}; Seal reads at most ${formatBytes(maxBytes)}`
  return { ...reject(place, reason), unread: [`${place.reference}: ${reason}`] }
}
