// Finds and reads the SBOMs of a digest: raw artifacts, attestations, and what BuildKit and older clients attach.
import type { Descriptor } from '../../oci/descriptor.ts'
import { type Digest, digestOf } from '../../oci/digest.ts'
import type { Manifest } from '../../oci/manifest.ts'
import { formatPinned, type Repository } from '../../oci/reference.ts'
import type { Evidence, EvidenceForm } from '../../results/verdict.ts'
import type { SbomDocument } from '../../sbom/model.ts'
import { messages, SealError } from '../../support/errors.ts'
import { OnceByKey } from '../../support/once.ts'
import { all } from '../../support/semaphore.ts'
import { formatBytes, printable } from '../../support/text.ts'
import type { Subject } from '../subjects.ts'
import { isSbomPredicate, recognizeArtifact } from './artifact-kind.ts'
import type { FoundSignature } from './found-signature.ts'
import { merge, newest, type ReferrerFetcher, rejection } from './referrer-fetcher.ts'

/** Reading takes several times as much memory. */
const MAX_SBOM_BYTES = 128 * 1024 * 1024

/** All SBOMs of an image with a trusted signature, unpacked. */
const MAX_SIGNED_BYTES = 256 * 1024 * 1024

/** All SBOMs of an image without a trusted signature, unpacked: one after the other, until one is about the image. */
const MAX_UNSIGNED_BYTES = 128 * 1024 * 1024

/** Layers of one artifact; real ones have one per format. */
const MAX_LAYERS = 32

/** An artifact or attestation that contains SBOMs, before Seal reads them. */
export interface SbomSource {
  readonly form: EvidenceForm
  readonly reference: string
  /** The image or platform that it is attached to. */
  readonly subject: Digest
  /** The manifest that must be signed; undefined for an attestation, which is signed itself. */
  readonly artifact: Digest | undefined
  /** Of an attestation. */
  readonly foundSignature: FoundSignature | undefined
  /** Is a tag all that says which image it is about? */
  readonly isNamedByTag: boolean
  /** Of an artifact: each is a document. */
  readonly layers: readonly Descriptor[]
}

export interface FoundSbom extends SbomSource {
  readonly document: SbomDocument | undefined
  /** Why the document is missing. */
  readonly problem: string | undefined
  /** Was a limit reached before it was read? */
  readonly isBeyondLimit: boolean
}

export interface SbomSources {
  readonly sources: readonly SbomSource[]
  readonly rejected: readonly Evidence[]
  /** What Seal did not read because of a limit, in words. */
  readonly unread: readonly string[]
}

type Read = Pick<FoundSbom, 'document' | 'problem' | 'isBeyondLimit'> & {
  /** Not an SBOM of any format. */
  readonly isForeign: boolean
}

/** Bytes that are left for documents. */
interface Budget {
  left: number
  readonly total: number
}

export class SbomFinder {
  readonly #fetcher: ReferrerFetcher
  readonly #repository: Repository
  readonly #once = new OnceByKey()
  readonly #found = new Map<string, Promise<readonly FoundSbom[]>>()
  readonly #signed: Budget = { left: MAX_SIGNED_BYTES, total: MAX_SIGNED_BYTES }
  readonly #unsigned: Budget = { left: MAX_UNSIGNED_BYTES, total: MAX_UNSIGNED_BYTES }

  constructor(fetcher: ReferrerFetcher, repository: Repository) {
    this.#fetcher = fetcher
    this.#repository = repository
  }

  /** Raw artifacts and bundles. `every`: also those that the list gives another type. */
  find({ digest }: Subject, extent: 'listed' | 'every'): Promise<SbomSources> {
    return this.#once.run(`${extent} ${digest}`, () => this.#find(digest, extent))
  }

  /** The tag `.att`, the tag `.sbom`, and BuildKit's attestations in the index. */
  findOlder(subject: Subject): Promise<SbomSources> {
    return this.#once.run(`older ${subject.digest}`, () => this.#findOlder(subject))
  }

  /** The documents of a source, read once for all policies and comparisons. */
  read(source: SbomSource, isSigned: boolean): Promise<readonly FoundSbom[]> {
    const key = keyOf(source)
    const found = this.#found.get(key) ?? this.#read(source, isSigned ? this.#signed : this.#unsigned)
    if (isSigned) this.#found.set(key, found)
    return found
  }

  async #find(digest: Digest, extent: 'listed' | 'every'): Promise<SbomSources> {
    const pinned = formatPinned(this.#repository, digest)
    const [referrers, batches] = await Promise.all(
      extent === 'every'
        ? [
            this.#fetcher.artifacts(this.#repository, digest, 'sbom'),
            this.#fetcher.allBundles(this.#repository, digest, isSbomPredicate)
          ]
        : [
            this.#fetcher.referrers(this.#repository, digest, 'sbom'),
            this.#fetcher.bundles(this.#repository, digest, isSbomPredicate)
          ]
    )
    const { taken, unread } = newest(referrers, 'SBOM artifacts', pinned)
    const unexamined = extent === 'every' ? await this.#fetcher.unexamined(this.#repository, digest) : []
    const artifacts = await all(taken.map(({ descriptor }) => this.#artifact(digest, descriptor.digest)))
    const bundles = merge(await all(batches.map(batch => batch())))
    return {
      sources: [
        ...artifacts.flatMap(({ sources }) => sources),
        ...bundles.foundSignatures.map(foundSignature => attestation(digest, foundSignature))
      ],
      rejected: [...artifacts.flatMap(({ rejected }) => rejected), ...bundles.rejected],
      unread: [...unread, ...unexamined, ...bundles.unread]
    }
  }

  async #findOlder(subject: Subject): Promise<SbomSources> {
    const { digest } = subject
    const [envelopes, tagged, buildkit] = await Promise.all([
      this.#fetcher.envelopes(this.#repository, digest, isSbomPredicate),
      this.#fetcher.tagged(this.#repository, digest, 'sbom'),
      this.#buildkit(subject)
    ])
    return {
      sources: [
        ...envelopes.foundSignatures.map(foundSignature => attestation(digest, foundSignature)),
        ...(tagged ? [this.#source(digest, tagged.content, 'cosign-tag', tagged.descriptor.digest)] : []),
        ...buildkit
      ],
      rejected: envelopes.rejected,
      unread: envelopes.unread
    }
  }

  async #artifact(subject: Digest, digest: Digest): Promise<Pick<SbomSources, 'sources' | 'rejected'>> {
    const manifest = await this.#fetcher.about(this.#repository, subject, digest)
    if (manifest) {
      return { sources: [this.#source(subject, manifest.content, 'sbom-artifact', digest)], rejected: [] }
    }
    const place = { form: 'sbom-artifact', reference: formatPinned(this.#repository, digest) } as const
    return {
      sources: [],
      rejected: [rejection(place, `the registry lists it, but its subject is not ${subject}`)]
    }
  }

  #source(subject: Digest, manifest: Manifest, form: EvidenceForm, digest: Digest): SbomSource {
    const reference = formatPinned(this.#repository, digest)
    const layers = manifest.kind === 'image' ? manifest.layers : []
    const isNamedByTag = manifest.subject?.digest !== subject
    return { form, reference, subject, artifact: digest, foundSignature: undefined, isNamedByTag, layers }
  }

  /** BuildKit does not sign its attestations; the manifest that contains them may be signed. */
  async #buildkit({ digest, index }: Subject): Promise<SbomSource[]> {
    if (index === undefined) return []
    const { attestationOf, sbomLayerOf } = await import('../../sbom/read/buildkit-attestation.ts')
    const entry = attestationOf(index, digest)
    if (entry === undefined) return []
    const { content } = await this.#fetcher.manifest(this.#repository, entry.digest)
    const layer = sbomLayerOf(content)
    if (layer === undefined) return []
    const reference = formatPinned(this.#repository, entry.digest)
    const place = { form: 'buildkit', reference, subject: digest, artifact: entry.digest } as const
    return [{ ...place, foundSignature: undefined, isNamedByTag: false, layers: [layer] }]
  }

  /** One document after the other. Beside an SBOM, Seal skips a file that is not one and does not claim to be. */
  async #read(source: SbomSource, budget: Budget): Promise<readonly FoundSbom[]> {
    const { foundSignature, layers, reference } = source
    const reads: Read[] = []
    if (foundSignature !== undefined)
      reads.push(await spend(budget, async () => foundSignature.bytes, reference))
    for (const layer of layers.slice(0, MAX_LAYERS)) reads.push(await this.#layer(layer, reference, budget))
    if (layers.length > MAX_LAYERS) {
      reads.push(beyond(`it has ${layers.length} layers; Seal reads at most ${MAX_LAYERS}`))
    }
    const hasDocument = reads.some(({ document }) => document !== undefined)
    const counted = hasDocument ? reads.filter(({ isForeign }) => !isForeign) : reads
    const nothing = { document: undefined, problem: 'its manifest has no layer', isBeyondLimit: false }
    return (counted.length === 0 ? [nothing] : counted).map(({ document, problem, isBeyondLimit }) => ({
      ...source,
      document,
      problem,
      isBeyondLimit
    }))
  }

  async #layer(layer: Descriptor, name: string, budget: Budget): Promise<Read> {
    if (layer.size > MAX_SBOM_BYTES) {
      return beyond(`it has ${formatBytes(layer.size)}; Seal reads at most ${formatBytes(MAX_SBOM_BYTES)}`)
    }
    if (layer.size > budget.left) return beyond(usedUp(budget))
    const read = await spend(
      budget,
      () => this.#fetcher.document(this.#repository, layer, MAX_SBOM_BYTES),
      name
    )
    return { ...read, isForeign: read.isForeign && recognizeArtifact(layer.mediaType) !== 'sbom' }
  }
}

/** One tag may contain many attestations. */
function keyOf({ form, reference, subject, foundSignature }: SbomSource): string {
  return `${form} ${reference} ${subject} ${foundSignature ? digestOf(foundSignature.bytes) : ''}`
}

function attestation(subject: Digest, foundSignature: FoundSignature): SbomSource {
  const { form, reference } = foundSignature
  return {
    form,
    reference,
    subject,
    artifact: undefined,
    foundSignature,
    isNamedByTag: false,
    layers: []
  }
}

function beyond(problem: string): Read {
  return { document: undefined, problem, isBeyondLimit: true, isForeign: false }
}

function usedUp({ total }: Budget): string {
  return `Seal reads at most ${formatBytes(total)} of SBOMs per image, and the SBOMs before it have that size`
}

/** Reads a document and subtracts its unpacked size from the budget. */
async function spend(budget: Budget, bytes: () => Promise<Uint8Array>, name: string): Promise<Read> {
  if (budget.left <= 0) return beyond(usedUp(budget))
  const content = await bytes()
  const { readSbom } = await import('../../sbom/read/read-sbom.ts')
  try {
    const document = await readSbom(content, name)
    budget.left -= Math.max(content.byteLength, document.bytes.byteLength)
    return { document, problem: undefined, isBeyondLimit: false, isForeign: false }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    budget.left -= content.byteLength
    const problem = printable(messages(error).join(': '), 300)
    const isBeyondLimit = error.code === 'SBOM_TOO_LARGE'
    return { document: undefined, problem, isBeyondLimit, isForeign: error.code === 'SBOM_FORMAT_UNKNOWN' }
  }
}
