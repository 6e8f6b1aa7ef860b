// Finds and reads the SBOMs of a digest: raw artifacts, attestations, and what BuildKit and older clients attach.
import type { Descriptor } from '../../oci/descriptor.ts'
import { type Digest, digestOf } from '../../oci/digest.ts'
import type { Manifest } from '../../oci/manifest.ts'
import { formatPinned, type Repository } from '../../oci/reference.ts'
import type { StoreName } from '../../policy/attestation-stores.ts'
import type { Evidence, EvidenceForm } from '../../results/verdict.ts'
import type { SbomDocument } from '../../sbom/model.ts'
import type { ReadLimits } from '../../sbom/read/read-sbom.ts'
import { messages, SealError } from '../../support/errors.ts'
import { OnceByKey } from '../../support/once.ts'
import { all } from '../../support/semaphore.ts'
import { printable } from '../../support/text.ts'
import type { Subject } from '../subjects.ts'
import { isSbomPredicate, recognizeArtifact } from './artifact-kind.ts'
import type { DocumentKind, ImageDocuments } from './document-memory.ts'
import type { FoundSignature } from './found-signature.ts'
import { merge, newest, type ReferrerFetcher, rejection } from './referrer-fetcher.ts'
import { type StatementArtifact, statementArtifacts } from './statement-artifacts.ts'

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
  readonly isOverLimit: boolean
}

export interface SbomSources {
  readonly sources: readonly SbomSource[]
  readonly rejected: readonly Evidence[]
  /** What Seal did not read because of a limit, as text. */
  readonly unread: readonly string[]
}

type Read = Pick<FoundSbom, 'document' | 'problem' | 'isOverLimit'> & {
  /** Not an SBOM of any format. */
  readonly isForeign: boolean
}

export class SbomFinder {
  readonly #fetcher: ReferrerFetcher
  readonly #repository: Repository
  readonly #once = new OnceByKey()
  readonly #found = new Map<string, Promise<readonly FoundSbom[]>>()
  readonly #documents: ImageDocuments

  constructor(fetcher: ReferrerFetcher, repository: Repository, documents: ImageDocuments) {
    this.#fetcher = fetcher
    this.#documents = documents
    this.#repository = repository
  }

  /** Raw artifacts and bundles. `every`: also those that the list gives another type. */
  find({ digest }: Subject, scope: 'listed' | 'every'): Promise<SbomSources> {
    return this.#once.run(`${scope} ${digest}`, () => this.#find(digest, scope))
  }

  /** The tag `.att`, the tag `.sbom`, and BuildKit's attestations in the index. */
  findOlder(subject: Subject): Promise<SbomSources> {
    return this.#once.run(`older ${subject.digest}`, () => this.#findOlder(subject))
  }

  /** Attestations in GitHub's stores. */
  async findStored(digest: Digest, stores: readonly StoreName[]): Promise<SbomSources> {
    const { foundSignatures, rejected, unread } = await this.#fetcher.stored(digest, stores, isSbomPredicate)
    return { sources: foundSignatures.map(found => attestation(digest, found)), rejected, unread }
  }

  /** The documents of a source, read once for all policies and comparisons. */
  read(source: SbomSource, isSigned: boolean): Promise<readonly FoundSbom[]> {
    const key = keyOf(source)
    const found = this.#found.get(key) ?? this.#read(source, isSigned ? 'signed' : 'unsigned')
    if (isSigned) this.#found.set(key, found)
    return found
  }

  async #find(digest: Digest, scope: 'listed' | 'every'): Promise<SbomSources> {
    const pinned = formatPinned(this.#repository, digest)
    const [referrers, batches] = await Promise.all(
      scope === 'every'
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
    const others = scope === 'every' ? await this.#fetcher.unread(this.#repository, digest) : []
    const artifacts = await all(taken.map(({ descriptor }) => this.#artifact(digest, descriptor.digest)))
    const bundles = merge(await all(batches.map(batch => batch())))
    const statements = await statementArtifacts(
      this.#fetcher,
      this.#repository,
      digest,
      isSbomPredicate,
      scope
    )
    return {
      sources: [
        ...artifacts.flatMap(({ sources }) => sources),
        ...bundles.foundSignatures.map(foundSignature => attestation(digest, foundSignature)),
        ...statements.artifacts.map(found => statementSource(digest, found))
      ],
      rejected: [
        ...artifacts.flatMap(({ rejected }) => rejected),
        ...bundles.rejected,
        ...statements.rejected
      ],
      unread: [...unread, ...others, ...bundles.unread, ...statements.unread]
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
  async #read(source: SbomSource, kind: DocumentKind): Promise<readonly FoundSbom[]> {
    const { foundSignature, layers, reference } = source
    const reads: Read[] = []
    if (foundSignature !== undefined) {
      const { bytes } = foundSignature
      reads.push(await this.#document(kind, bytes.byteLength, async () => bytes, reference))
    }
    for (const layer of layers.slice(0, MAX_LAYERS)) reads.push(await this.#layer(layer, reference, kind))
    if (layers.length > MAX_LAYERS) {
      reads.push(overLimit(`it has ${layers.length} layers; Seal reads at most ${MAX_LAYERS}`))
    }
    const hasDocument = reads.some(({ document }) => document !== undefined)
    const counted = hasDocument ? reads.filter(({ isForeign }) => !isForeign) : reads
    const nothing = { document: undefined, problem: 'its manifest has no layer', isOverLimit: false }
    return (counted.length === 0 ? [nothing] : counted).map(({ document, problem, isOverLimit }) => ({
      ...source,
      document,
      problem,
      isOverLimit
    }))
  }

  async #layer(layer: Descriptor, name: string, kind: DocumentKind): Promise<Read> {
    const { size } = layer
    const fetch = () => this.#fetcher.document(this.#repository, layer, size)
    const read = await this.#document(kind, size, fetch, name)
    return { ...read, isForeign: read.isForeign && recognizeArtifact(layer.mediaType) !== 'sbom' }
  }

  /** Fetches nothing that does not fit in memory. */
  async #document(
    kind: DocumentKind,
    stored: number,
    fetch: () => Promise<Uint8Array>,
    name: string
  ): Promise<Read> {
    const { bytes: _, ...read } = await this.#documents.read(kind, stored, async allowance =>
      'problem' in allowance
        ? { ...overLimit(allowance.problem), bytes: 0 }
        : readDocument(await fetch(), name, allowance)
    )
    return read
  }
}

/** One tag may contain many attestations. */
function keyOf({ form, reference, subject, foundSignature }: SbomSource): string {
  return `${form} ${reference} ${subject} ${foundSignature ? digestOf(foundSignature.bytes) : ''}`
}

/** Signed by its manifest, as a raw SBOM is. */
function statementSource(subject: Digest, { manifest, reference, layers }: StatementArtifact): SbomSource {
  const place = { form: 'in-toto', reference, subject, artifact: manifest } as const
  return { ...place, foundSignature: undefined, isNamedByTag: false, layers }
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

function overLimit(problem: string): Read {
  return { document: undefined, problem, isOverLimit: true, isForeign: false }
}

/** The document, and the bytes that it has unpacked. */
async function readDocument(
  content: Uint8Array,
  name: string,
  limits: ReadLimits
): Promise<Read & { readonly bytes: number }> {
  const { readSbomApart } = await import('../../sbom/read/read-apart.ts')
  try {
    const document = await readSbomApart(content, name, limits)
    const bytes = Math.max(content.byteLength, document.bytes.byteLength)
    return { document, problem: undefined, isOverLimit: false, isForeign: false, bytes }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return {
      document: undefined,
      problem: printable(messages(error).join(': '), 300),
      isOverLimit: error.code === 'SBOM_TOO_LARGE',
      isForeign: error.code === 'SBOM_FORMAT_UNKNOWN',
      bytes: content.byteLength
    }
  }
}
