// A violation for each fact that a policy requires and an image does not have.
import type { ImagePolicy } from '../policy/policy.ts'
import type { Violation } from '../results/verdict.ts'
import { printable } from '../support/text.ts'
import type { FoundFacts } from './facts/share-sboms.ts'
import { isSatisfied } from './outcome.ts'

export function factViolations(
  { subject, facts }: Pick<FoundFacts, 'subject' | 'facts'>,
  policy: Pick<ImagePolicy, 'name' | 'require' | 'location'>
): Omit<Violation, 'exception'>[] {
  return facts
    .filter(fact => !isSatisfied(fact))
    .map(({ kind, predicateType, digest, status, reason }) => {
      const requirement = policy.require.find(it => it.kind === kind && it.predicate === predicateType)
      const what = predicateType === undefined ? kind : `${kind} ${predicateType}`
      const where = subject.platform === undefined ? '' : ` (${subject.platform})`
      return {
        rule: 'fact',
        outcome: status === 'undecided' ? 'undecided' : 'broken',
        policy: policy.name,
        location: requirement?.location ?? policy.location,
        digest,
        message: printable(`${what}${where} is ${status}: ${reason ?? 'no reason is known'}`, 600),
        fact: kind,
        finding: { status, predicateType, reason },
        component: undefined
      }
    })
}
