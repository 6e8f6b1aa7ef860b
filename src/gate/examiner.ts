// Finds out the facts of one image, policy by policy. What was fetched or verified for one is there for the next.
import { SIGNATURE_PREDICATE } from '../cosign/statement.ts'
import type { Digest } from '../oci/digest.ts'
import type { StoredManifest } from '../oci/manifest.ts'
import { formatPinned, type Reference } from '../oci/reference.ts'
import type { Evidence, FactStatus } from '../report/verdict.ts'
import { judgeBinding } from '../sbom/binding.ts'
import type { Collector } from './collector.ts'
import { rejection } from './collector.ts'
import {
  judgeSigners,
  missingSigners,
  type SignerJudgement,
  type Signers,
  sortEvidence
} from './judge-signers.ts'
import { matchesPredicate } from './policy/policy.ts'
import { type FoundSbom, type FoundSboms, SbomFinder } from './sbom-finder.ts'
import { platformImages, type Subject } from './subjects.ts'
import { SIMPLE_SIGNING_PREDICATE, type Witness } from './witness.ts'

/** What was found out about one question. */
export interface Finding {
  readonly status: FactStatus
  readonly reason: string | undefined
  readonly evidence: readonly Evidence[]
}

/** An SBOM with what its signers and its content say about it. */
export interface JudgedSbom {
  readonly found: FoundSbom
  readonly signature: Finding
  readonly binding: Finding
  /** RFC 3339, where its signature was logged. */
  readonly signedAt: string | undefined
}

const isSignature = (predicateType: string): boolean =>
  predicateType === SIGNATURE_PREDICATE || predicateType === SIMPLE_SIGNING_PREDICATE

export class Examiner {
  readonly #collector: Collector
  readonly #reference: Reference
  readonly #image: StoredManifest
  readonly #finder: SbomFinder
  /** All signatures that were found on the image and its artifacts: one may cover many digests. */
  readonly #pool = new Map<string, Witness>()

  constructor(collector: Collector, reference: Reference, image: StoredManifest) {
    this.#collector = collector
    this.#reference = reference
    this.#image = image
    this.#finder = new SbomFinder(collector, reference, image)
  }

  /** Is there a signature of the image type over this digest, by whom the policy names? */
  async signature(
    digest: Digest,
    signers: Signers
  ): Promise<Finding & { readonly signedAt: string | undefined }> {
    const known = [...this.#pool.values()].filter(({ subjects }) => subjects.has(digest))
    let judgement = await judgeSigners(known, digest, signers)
    const rejected: Evidence[] = []
    const sources = [
      () => this.#collector.bundles(this.#reference, digest, isSignature),
      () => this.#collector.simpleSignatures(this.#reference, digest)
    ]
    const witnesses = [...known]
    for (const source of sources) {
      if (judgement.isSatisfied) break
      const collection = await source()
      for (const witness of collection.witnesses)
        this.#pool.set(`${witness.reference} ${witness.form}`, witness)
      witnesses.push(...collection.witnesses)
      rejected.push(...collection.rejected)
      judgement = await judgeSigners(witnesses, digest, signers)
    }
    if (!judgement.isSatisfied) rejected.push(...(await this.#notation(digest)))
    const signedAt = judgement.verified.find(witness => witness.signedAt !== undefined)?.signedAt
    return { ...findingOf(judgement, rejected, signers, 'there is no signature'), signedAt }
  }

  /** Is there an attestation of this predicate type over the digest, by whom the policy names? */
  async attestation(digest: Digest, predicate: string, signers: Signers): Promise<Finding> {
    const wants = (actual: string): boolean => matchesPredicate(predicate, actual)
    const bundles = await this.#collector.bundles(this.#reference, digest, wants)
    const judgement = await judgeSigners(bundles.witnesses, digest, signers)
    const nothing = `there is no attestation ${predicate}`
    if (judgement.isSatisfied) return findingOf(judgement, [], signers, nothing)
    const older = await this.#collector.envelopes(this.#reference, digest, wants)
    const both = await judgeSigners([...bundles.witnesses, ...older.witnesses], digest, signers)
    const unsigned = both.isSatisfied ? [] : await this.#buildkitAttestation(digest, wants)
    return findingOf(both, [...bundles.rejected, ...older.rejected, ...unsigned], signers, nothing)
  }

  /** The SBOMs of a digest, the one that proves most first; older forms are looked for only where that is not enough. */
  async sboms(
    subject: Subject,
    signers: Signers
  ): Promise<{ readonly sboms: readonly JudgedSbom[]; readonly rejected: readonly Evidence[] }> {
    const found = await this.#finder.find(subject)
    const judged = await this.#judge(found, subject, signers)
    if (judged.some(isBeyondDoubt)) return { sboms: rank(judged), rejected: found.rejected }
    const older = await this.#finder.findOlder(subject)
    const all = [...judged, ...(await this.#judge(older, subject, signers))]
    return { sboms: rank(all), rejected: [...found.rejected, ...older.rejected] }
  }

  async #judge({ sboms }: FoundSboms, subject: Subject, signers: Signers): Promise<JudgedSbom[]> {
    const judged: JudgedSbom[] = []
    for (const found of sboms) {
      const { signedAt, ...signature } = await this.#sbomSignature(found, signers)
      judged.push({ found, signature, binding: this.#binding(found, subject, signature), signedAt })
    }
    return judged
  }

  async #sbomSignature(
    { artifact, witness, subject, form, reference }: FoundSbom,
    signers: Signers
  ): Promise<Finding & { readonly signedAt: string | undefined }> {
    if (artifact !== undefined) return this.signature(artifact, signers)
    if (witness === undefined) {
      const reason = 'BuildKit does not sign its attestations'
      return {
        status: 'missing',
        reason,
        evidence: [rejection({ form, reference }, reason, 'present')],
        signedAt: undefined
      }
    }
    const judgement = await judgeSigners([witness], subject, signers)
    return { ...findingOf(judgement, [], signers, 'it is not signed'), signedAt: witness.signedAt }
  }

  #binding({ document, form, reference }: FoundSbom, subject: Subject, signature: Finding): Finding {
    if (document === undefined) return { status: 'missing', reason: 'the SBOM cannot be read', evidence: [] }
    const { status, evidence } = judgeBinding(document, {
      digest: subject.digest,
      repository: this.#reference,
      family: this.#family(),
      ...(this.#reference.tag === undefined ? {} : { tag: this.#reference.tag }),
      ...(subject.architecture === undefined ? {} : { architecture: subject.architecture })
    })
    const seen = evidence
      .map(({ place, value }) => `${place} ${value}`)
      .slice(0, 3)
      .join(', ')
    const place = { form, reference }
    if (status === 'bound') {
      const isSigned = signature.status === 'verified'
      const reason = isSigned ? undefined : 'it names the digest, but nobody whom the policy trusts signed it'
      const known = isSigned ? 'verified' : 'present'
      return { status: known, reason, evidence: [{ ...rejection(place, seen, known), reason: seen }] }
    }
    if (status === 'other') {
      const reason = `the SBOM is about another image: ${seen}`
      return { status: 'invalid', reason, evidence: [rejection(place, reason)] }
    }
    const reason = 'the SBOM names no digest'
    return { status: 'missing', reason, evidence: [rejection(place, reason, 'missing')] }
  }

  #family(): { readonly digest: Digest; readonly role: string }[] {
    const { content, descriptor } = this.#image
    if (content.kind !== 'index') return []
    const platforms = platformImages(content).map(({ digest, platform }) => ({
      digest,
      role: platform === undefined ? 'image' : `${platform.os}/${platform.architecture}`
    }))
    return [{ digest: descriptor.digest, role: 'index' }, ...platforms]
  }

  async #notation(digest: Digest): Promise<Evidence[]> {
    const referrers = await this.#collector.referrers(this.#reference, digest, 'notation')
    return referrers
      .slice(0, 3)
      .map(({ descriptor }) =>
        rejection(
          { form: 'notation', reference: formatPinned(this.#reference, descriptor.digest) },
          'a Notation signature, which Seal does not verify',
          'present'
        )
      )
  }

  async #buildkitAttestation(digest: Digest, wants: (type: string) => boolean): Promise<Evidence[]> {
    const { attestationOf } = await import('../sbom/generate/image/buildkit.ts')
    const entry = attestationOf(this.#image.content, digest)
    if (entry === undefined) return []
    const { content } = await this.#collector.manifest(this.#reference, entry.digest)
    const layers = content.kind === 'image' ? content.layers : []
    return layers
      .filter(({ annotations = {} }) => wants(annotations['in-toto.io/predicate-type'] ?? ''))
      .slice(0, 1)
      .map(() =>
        rejection(
          { form: 'buildkit', reference: formatPinned(this.#reference, entry.digest) },
          'BuildKit does not sign its attestations',
          'present'
        )
      )
  }
}

/** From a judgement and what else was seen to one status with one reason. */
function findingOf(
  judgement: SignerJudgement,
  rejected: readonly Evidence[],
  signers: Signers,
  nothing: string
): Finding {
  const evidence = sortEvidence([...judgement.evidence, ...rejected])
  if (judgement.isSatisfied) return { status: 'verified', reason: undefined, evidence }
  const best = evidence.find(({ status }) => status !== 'verified')
  const missing = missingSigners(signers, judgement)
  if (missing !== '') return { status: 'present', reason: missing, evidence }
  return { status: best?.status ?? 'missing', reason: best?.reason ?? nothing, evidence }
}

function isBeyondDoubt({ found, signature, binding }: JudgedSbom): boolean {
  return found.document !== undefined && signature.status === 'verified' && binding.status === 'verified'
}

/** All three facts are read from one SBOM, so that a signed one and a bound one do not make a signed, bound one. */
function rank(sboms: readonly JudgedSbom[]): JudgedSbom[] {
  const bindings: readonly FactStatus[] = ['invalid', 'missing', 'undecided', 'present', 'verified']
  const weight = ({ found, signature, binding }: JudgedSbom): number =>
    (found.document === undefined ? 0 : 16) +
    (signature.status === 'verified' ? 8 : 0) +
    bindings.indexOf(binding.status)
  return [...sboms].sort((one, other) => weight(other) - weight(one))
}
