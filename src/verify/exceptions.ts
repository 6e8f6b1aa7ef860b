// Exceptions: what they let pass, and until which day.
import type { Reference } from '../oci/reference.ts'
import { coversPackage } from '../policy/package-pattern.ts'
import type { Exception } from '../policy/policy.ts'
import type { Violation } from '../results/verdict.ts'
import { matchesAnyGlob } from './image-names.ts'

const DAY_MS = 86_400_000

/** An exception is in force on its last day too, in UTC. */
export function isInForce({ expires }: Pick<Exception, 'expires'>, now: number): boolean {
  return now < Date.parse(`${expires}T00:00:00Z`) + DAY_MS
}

/** The first exception in force that matches a violation of the image with these names. */
export function findException(
  violation: Omit<Violation, 'exception'>,
  names: readonly Reference[],
  exceptions: readonly Exception[],
  now: number
): Exception | undefined {
  return exceptions.find(exception => isInForce(exception, now) && fits(exception, violation, names))
}

function fits(
  { rule, fact, images, package: pattern }: Exception,
  violation: Omit<Violation, 'exception'>,
  names: readonly Reference[]
): boolean {
  if (!matchesAnyGlob(images, names)) return false
  if (rule !== undefined && rule !== violation.rule) return false
  if (fact !== undefined && fact !== violation.fact) return false
  if (pattern === undefined) return true
  return violation.component !== undefined && coversPackage(pattern, violation.component)
}
