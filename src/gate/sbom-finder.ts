// The SBOMs of a digest: raw artifacts, attestations, and what BuildKit and older clients leave; each is read.
import type { Descriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { Manifest, StoredManifest } from '../oci/manifest.ts'
import { formatPinned, type Repository } from '../oci/reference.ts'
import type { Evidence, EvidenceForm } from '../report/verdict.ts'
import type { SbomDocument } from '../sbom/model.ts'
import { messages, SealError } from '../support/errors.ts'
import { all } from '../support/semaphore.ts'
import { printable } from '../support/text.ts'
import { type Collector, rejection } from './collector.ts'
import { isSbomPredicate } from './recognise.ts'
import type { Subject } from './subjects.ts'
import type { Witness } from './witness.ts'

/** SBOMs of one digest that are read, newest first. */
const MAX_SBOMS = 8

/** Reading takes some times as much memory. */
const MAX_SBOM_BYTES = 128 * 1024 * 1024

export interface FoundSbom {
  readonly form: EvidenceForm
  readonly reference: string
  /** The image or platform that it hangs on. */
  readonly subject: Digest
  /** The manifest that must be signed; undefined for an attestation, which is signed itself, and for what nobody signs. */
  readonly artifact: Digest | undefined
  /** Of an attestation. */
  readonly witness: Witness | undefined
  readonly document: SbomDocument | undefined
  /** Why there is no document. */
  readonly problem: string | undefined
}

export interface FoundSboms {
  readonly sboms: readonly FoundSbom[]
  readonly rejected: readonly Evidence[]
}

export class SbomFinder {
  readonly #collector: Collector
  readonly #repository: Repository
  readonly #image: StoredManifest
  readonly #found = new Map<string, Promise<FoundSboms>>()

  constructor(collector: Collector, repository: Repository, image: StoredManifest) {
    this.#collector = collector
    this.#repository = repository
    this.#image = image
  }

  /** Raw artifacts and bundles. */
  find({ digest }: Subject): Promise<FoundSboms> {
    return this.#once(digest, () => this.#find(digest))
  }

  /** The tag `.att`, the tag `.sbom`, and what BuildKit put into the index. */
  findOlder({ digest }: Subject): Promise<FoundSboms> {
    return this.#once(`older ${digest}`, () => this.#findOlder(digest))
  }

  /** Documents are read once, for how many policies and comparisons soever. */
  #once(key: string, work: () => Promise<FoundSboms>): Promise<FoundSboms> {
    const found = this.#found.get(key) ?? work()
    this.#found.set(key, found)
    return found
  }

  async #find(digest: Digest): Promise<FoundSboms> {
    const [referrers, attestations] = await Promise.all([
      this.#collector.referrers(this.#repository, digest, 'sbom'),
      this.#collector.bundles(this.#repository, digest, isSbomPredicate)
    ])
    const artifacts = await all(
      referrers
        .slice(-MAX_SBOMS)
        .reverse()
        .map(({ descriptor }) => this.#artifact(digest, descriptor.digest))
    )
    return {
      sboms: [
        ...artifacts.filter(found => 'form' in found && 'document' in found),
        ...(await this.#attestations(digest, attestations.witnesses))
      ] as FoundSbom[],
      rejected: [...artifacts.filter(found => !('document' in found)), ...attestations.rejected] as Evidence[]
    }
  }

  async #findOlder(digest: Digest): Promise<FoundSboms> {
    const [envelopes, tagged, buildkit] = await Promise.all([
      this.#collector.envelopes(this.#repository, digest, isSbomPredicate),
      this.#collector.tagged(this.#repository, digest, 'sbom'),
      this.#buildkit(digest)
    ])
    const attached =
      tagged && (await this.#read(digest, tagged.content, 'cosign-tag', tagged.descriptor.digest))
    return {
      sboms: [
        ...(await this.#attestations(digest, envelopes.witnesses)),
        ...(attached ? [attached] : []),
        ...buildkit
      ],
      rejected: envelopes.rejected
    }
  }

  async #artifact(subject: Digest, digest: Digest): Promise<FoundSbom | Evidence> {
    const manifest = await this.#collector.about(this.#repository, subject, digest)
    if (manifest) return this.#read(subject, manifest.content, 'sbom-artifact', digest)
    const place = { form: 'sbom-artifact', reference: formatPinned(this.#repository, digest) } as const
    return rejection(place, `it is listed, but not about ${subject}`)
  }

  async #read(subject: Digest, manifest: Manifest, form: EvidenceForm, digest: Digest): Promise<FoundSbom> {
    const layer = manifest.kind === 'image' ? manifest.layers[0] : undefined
    const place = { form, reference: formatPinned(this.#repository, digest), subject, witness: undefined }
    return { ...place, artifact: digest, ...(await this.#document(layer, place.reference)) }
  }

  /** BuildKit does not sign: what it says is there, and no more. */
  async #buildkit(digest: Digest): Promise<FoundSbom[]> {
    const { attestationOf, sbomLayerOf } = await import('../sbom/generate/image/buildkit.ts')
    const entry = attestationOf(this.#image.content, digest)
    if (entry === undefined) return []
    const { content } = await this.#collector.manifest(this.#repository, entry.digest)
    const layer = sbomLayerOf(content)
    if (layer === undefined) return []
    const reference = formatPinned(this.#repository, entry.digest)
    const read = await this.#document(layer, reference)
    return [
      { form: 'buildkit', reference, subject: digest, artifact: undefined, witness: undefined, ...read }
    ]
  }

  #attestations(subject: Digest, witnesses: readonly Witness[]): Promise<FoundSbom[]> {
    return all(
      witnesses.slice(0, MAX_SBOMS).map(async witness => {
        const { form, reference } = witness
        const read = await readDocument(async () => witness.bytes, reference)
        return { form, reference, subject, artifact: undefined, witness, ...read }
      })
    )
  }

  async #document(layer: Descriptor | undefined, name: string) {
    if (layer === undefined) return { document: undefined, problem: 'its manifest has no layer' }
    if (layer.size > MAX_SBOM_BYTES) {
      return {
        document: undefined,
        problem: `it has ${layer.size} bytes; at most ${MAX_SBOM_BYTES} are read`
      }
    }
    return readDocument(() => this.#collector.blob(this.#repository, layer, MAX_SBOM_BYTES), name)
  }
}

async function readDocument(
  bytes: () => Promise<Uint8Array>,
  name: string
): Promise<Pick<FoundSbom, 'document' | 'problem'>> {
  const content = await bytes()
  const { readSbom } = await import('../sbom/document.ts')
  try {
    return { document: await readSbom(content, name), problem: undefined }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { document: undefined, problem: printable(messages(error).join(': '), 300) }
  }
}
