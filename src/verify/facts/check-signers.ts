// Is a digest signed by trusted signers? Any or all authorities of the policy, over all signatures that Seal found.
import type { Digest } from '../../oci/digest.ts'
import type { ImagePolicy } from '../../policy/policy.ts'
import type { Evidence, FactStatus } from '../../results/verdict.ts'
import { printable } from '../../support/text.ts'
import type { FoundSignature } from '../referrers/found-signature.ts'

/** Who must have signed, and the stores beside the registry in which their signatures count. */
export type Signers = Pick<ImagePolicy, 'signers' | 'match' | 'stores'>

export interface SignerCheck {
  readonly isSatisfied: boolean
  /** Names of the authorities that have signed. */
  readonly authorities: readonly string[]
  /** The best first. */
  readonly evidence: readonly Evidence[]
  /** The signatures by an authority. */
  readonly verified: readonly FoundSignature[]
  /** Signatures whose verification could not finish, as text: they may be by trusted signers. */
  readonly doubts: readonly string[]
}

/** `enough`: checks one signature after another until the policy is satisfied. */
export async function checkSigners(
  foundSignatures: readonly FoundSignature[],
  digest: Digest,
  { signers, match }: Signers,
  extent: 'enough' | 'every' = 'enough'
): Promise<SignerCheck> {
  const satisfied = new Set<string>()
  const verified: FoundSignature[] = []
  const evidence: Evidence[] = []
  const doubts: string[] = []
  const isSatisfied = (): boolean =>
    signers.length > 0 && (match === 'all' ? satisfied.size === signers.length : satisfied.size > 0)
  for (const foundSignature of foundSignatures) {
    if (extent === 'enough' && isSatisfied()) break
    const { doubt, ...outcome } = await checkSignature(foundSignature, digest, signers)
    if (doubt !== undefined) doubts.push(doubt)
    for (const name of outcome.authorities) satisfied.add(name)
    if (outcome.status === 'verified') verified.push(foundSignature)
    evidence.push(outcome)
  }
  return {
    isSatisfied: isSatisfied(),
    authorities: [...satisfied],
    evidence: sortEvidence(evidence),
    verified,
    doubts
  }
}

async function checkSignature(
  foundSignature: FoundSignature,
  digest: Digest,
  signers: ImagePolicy['signers']
): Promise<Evidence & { readonly doubt?: string }> {
  const { form, reference, predicateType, signer, signedAt } = foundSignature
  const base = {
    form,
    reference,
    predicateType: printable(predicateType, 200),
    signer,
    signedAt,
    authorities: []
  }
  if (!foundSignature.subjects.has(digest)) {
    return { ...base, status: 'invalid', reason: `the signed statement does not name ${digest}` }
  }
  const authorities: string[] = []
  let reason = 'the policy has no trusted signers'
  let doubt: string | undefined
  for (const { name, authorities: alternatives } of signers) {
    for (const authority of alternatives) {
      const answer = await foundSignature.verify(authority)
      if (answer.verified) {
        authorities.push(name)
        break
      }
      reason = answer.reason
      if (answer.isInconclusive) doubt = `${reference} could not be verified: ${reason}`
    }
  }
  if (authorities.length > 0) return { ...base, status: 'verified', authorities, reason: undefined }
  return { ...base, status: 'present', reason, ...(doubt === undefined ? {} : { doubt }) }
}

const ORDER: readonly FactStatus[] = ['verified', 'undecided', 'present', 'invalid', 'missing']

export function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((one, other) => ORDER.indexOf(one.status) - ORDER.indexOf(other.status))
}

/** The missing authorities, as a reason. */
export function missingSigners({ signers, match }: Signers, check: SignerCheck): string {
  const missing = signers.map(({ name }) => name).filter(name => !check.authorities.includes(name))
  return match === 'all' && check.authorities.length > 0 ? `not signed by ${missing.join(', ')}` : ''
}
