// By whose SBOMs the rules that inputs add to a policy file are judged: those of the signers whom the file names.
import type { ImagePolicy } from '../policy/policy.ts'

/**
 * A policy without signers of its own has those of the policies that take the image: any of them, and all of the signers
 * of one that asks for all. Where none of them names a signer, nobody vouches, and the rules are undecided.
 */
export function withSigners(added: readonly ImagePolicy[], takers: readonly ImagePolicy[]): ImagePolicy[] {
  const signers = takers.filter(({ match }) => match === 'any').flatMap(taker => taker.signers)
  const choices = [
    ...(signers.length > 0 ? [{ signers, match: 'any' as const }] : []),
    ...takers
      .filter(taker => taker.match === 'all' && taker.signers.length > 0)
      .map(taker => ({ signers: taker.signers, match: taker.match }))
  ]
  return added.flatMap(policy =>
    policy.signers.length > 0 || choices.length === 0
      ? [policy]
      : choices.map(choice => ({ ...policy, ...choice }))
  )
}
