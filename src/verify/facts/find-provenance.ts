// Chooses among the provenance of a digest: some of it may be of other builds, or by others.
import { readBundle } from '../../cosign/bundle.ts'
import type { Digest } from '../../oci/digest.ts'
import type { ProvenanceRules } from '../../policy/provenance-rules.ts'
import type { Evidence, FactStatus } from '../../results/verdict.ts'
import { SealError } from '../../support/errors.ts'
import { parseJson } from '../../support/json.ts'
import type { FoundSignature } from '../referrers/found-signature.ts'
import { type ProvenanceProblem, provenanceProblem } from '../rules/provenance-rules.ts'
import { checkSigners, missingSigners, type Signers, sortEvidence } from './check-signers.ts'

interface ProvenanceSearch {
  readonly digest: Digest
  readonly rules: ProvenanceRules
  readonly signers: Signers
  readonly rejected: readonly Evidence[]
  /** Why there may be more, as text. */
  readonly unread: readonly string[]
}

interface ProvenanceFinding {
  readonly status: FactStatus
  readonly reason: string | undefined
  readonly evidence: readonly Evidence[]
}

/**
 * `verified`: the trusted signers signed provenance that satisfies the rules. `invalid`: their provenance violates them.
 * `undecided`: their provenance lacks a value, or Seal could not read or verify some of it.
 */
export async function findProvenance(
  found: readonly FoundSignature[],
  { digest, rules, signers, rejected, unread }: ProvenanceSearch
): Promise<ProvenanceFinding> {
  const judged = found.map(signature => ({ signature, problem: problemOf(signature, rules) }))
  const fitting = judged.flatMap(({ signature, problem }) => (problem === undefined ? [signature] : []))
  const check = await checkSigners(fitting, digest, signers)
  if (check.isSatisfied) {
    return { status: 'verified', reason: undefined, evidence: sortEvidence([...check.evidence, ...rejected]) }
  }
  const problems: ProvenanceProblem[] = []
  const doubts = [...check.doubts, ...unread]
  const evidence = [...check.evidence, ...rejected]
  for (const { signature, problem } of judged) {
    if (problem === undefined) continue
    const { verified, evidence: seen, doubts: ofThis } = await checkSigners([signature], digest, signers)
    doubts.push(...ofThis)
    if (verified.length === 0) evidence.push(...seen)
    else {
      problems.push(problem)
      evidence.push(...seen.map(one => ({ ...one, ...problem })))
    }
  }
  const undecided = problems.find(({ status }) => status === 'undecided')
  const [doubt] = doubts
  const worst =
    undecided ?? (doubt === undefined ? problems[0] : { status: 'undecided' as const, reason: doubt })
  const sorted = sortEvidence(evidence)
  if (worst !== undefined) return { ...worst, evidence: sorted }
  const missing = missingSigners(signers, check)
  if (missing !== '') return { status: 'present', reason: missing, evidence: sorted }
  const [best] = sorted
  return {
    status: best?.status ?? 'missing',
    reason: best?.reason ?? 'no provenance attestation found',
    evidence: sorted
  }
}

/** A bare statement is signed by its artifact, so that it has no envelope. */
function statementOf({ form, bytes }: FoundSignature): Uint8Array {
  return form === 'in-toto' ? bytes : readBundle(bytes).payload
}

function problemOf(found: FoundSignature, rules: ProvenanceRules): ProvenanceProblem | undefined {
  try {
    return provenanceProblem(parseJson(statementOf(found), { uniqueKeys: true }), rules)
  } catch (error) {
    if (!(error instanceof SealError) && !(error instanceof SyntaxError)) throw error
    return { status: 'undecided', reason: 'the provenance cannot be read' }
  }
}
