// The signers for rules that inputs add to a policy file: those that the file names.
import type { ImagePolicy } from '../policy/policy.ts'

/**
 * A policy without its own signers has those of the policies that apply to the image: any of them, and all signers of
 * one that asks for all. If none of these names a signer, no signature is trusted, and the rules are undecided.
 */
export function withSigners(added: readonly ImagePolicy[], matching: readonly ImagePolicy[]): ImagePolicy[] {
  const signers = matching.filter(({ match }) => match === 'any').flatMap(other => other.signers)
  const choices = [
    ...(signers.length > 0 ? [{ signers, match: 'any' as const }] : []),
    ...matching
      .filter(other => other.match === 'all' && other.signers.length > 0)
      .map(other => ({ signers: other.signers, match: other.match }))
  ]
  return added.flatMap(policy =>
    policy.signers.length > 0 || choices.length === 0
      ? [policy]
      : choices.map(choice => ({ ...policy, ...choice }))
  )
}
