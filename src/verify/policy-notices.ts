// Notices about the policy itself: expired exceptions, and policies and exceptions that applied to nothing in a run.
import type { Exception, ImagePolicy, Policy } from '../policy/policy.ts'
import { printable } from '../support/text.ts'
import { isInForce } from './exceptions.ts'

/** More are counted. */
const MAX_NAMED = 20

export function expiredNotices({ exceptions }: Policy, now: number): string[] {
  return exceptions
    .filter(exception => !isInForce(exception, now))
    .map(({ location, expires, reason }) =>
      printable(
        `${location.file}, line ${location.line}: the exception "${reason}" expired on ${expires}`,
        400
      )
    )
}

/** The policies that applied to no image and the exceptions that let nothing pass, in one line. */
export function idleNotices(
  { policies, exceptions }: Policy,
  active: ReadonlySet<ImagePolicy | Exception>,
  now: number
): string[] {
  const idle = [
    ...policies.filter(policy => !active.has(policy)).map(it => nameOf(it.location, `policy "${it.name}"`)),
    ...exceptions
      .filter(exception => isInForce(exception, now) && !active.has(exception))
      .map(it => nameOf(it.location, `exception "${it.reason}"`))
  ].filter(name => name !== undefined)
  if (idle.length === 0) return []
  const rest = idle.length > MAX_NAMED ? `; and ${idle.length - MAX_NAMED} more` : ''
  return [`Not applied in this run: ${idle.slice(0, MAX_NAMED).join('; ')}${rest}`]
}

function nameOf(location: ImagePolicy['location'], what: string): string | undefined {
  return location && printable(`${location.file}, line ${location.line}: ${what}`, 200)
}
