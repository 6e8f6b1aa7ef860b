// Exceptions: a reason and a day on which each ends.
import type { Reference } from '../oci/reference.ts'
import type { Violation } from '../report/verdict.ts'
import { printable } from '../support/text.ts'
import { matchesImage } from './policy/image-glob.ts'
import { coversPackage } from './policy/package-pattern.ts'
import type { Exception } from './policy/policy.ts'

const DAY_MS = 86_400_000

/** Still in force on its last day, in UTC. */
export function isInForce({ expires }: Pick<Exception, 'expires'>, now: number): boolean {
  return now < Date.parse(`${expires}T00:00:00Z`) + DAY_MS
}

/** The violation, marked with the first exception in force that fits it. */
export function applyExceptions(
  violation: Violation,
  reference: Reference,
  exceptions: readonly Exception[],
  now: number
): Violation {
  const found = exceptions.find(
    exception => isInForce(exception, now) && fits(exception, violation, reference)
  )
  if (found === undefined) return violation
  return { ...violation, exception: { reason: printable(found.reason, 300), expires: found.expires } }
}

function fits(exception: Exception, violation: Violation, reference: Reference): boolean {
  const { rule, fact, images } = exception
  if (!images.some(glob => matchesImage(glob, reference))) return false
  if (rule !== undefined && rule !== violation.rule) return false
  if (fact !== undefined && fact !== violation.fact) return false
  if (exception.package === undefined) return true
  return violation.component !== undefined && coversPackage(exception.package, violation.component)
}
