// Checks a maximum age. A time that is missing, unreadable or in the future is undecided.
import type { Digest } from '../../oci/digest.ts'
import type { AgeRule } from '../../policy/content-rules.ts'
import { count, printable } from '../../support/text.ts'
import type { RuleViolation } from './sbom-rules.ts'

/** Clocks differ a little; a time further in the future is wrong. */
export const CLOCK_SKEW_MS = 5 * 60_000

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
const TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/

/** @param time RFC 3339, if known */
export function checkAge(
  { of, ms, location }: AgeRule,
  time: string | undefined,
  digest: Digest,
  now: number
): RuleViolation[] {
  const violation = (outcome: RuleViolation['outcome'], message: string): RuleViolation[] => [
    { rule: 'age', outcome, location, digest, component: undefined, message }
  ]
  const shown = printable(time ?? '', 40)
  const at = time !== undefined && TIME.test(time) ? Date.parse(time.toUpperCase()) : Number.NaN
  if (Number.isNaN(at)) {
    const seen = time === undefined ? '' : `: "${shown}"`
    return violation('undecided', `the ${of} has no time that Seal can compare${seen}`)
  }
  const age = now - at
  if (age < -CLOCK_SKEW_MS)
    return violation('undecided', `the ${of} has the time ${shown}, which is in the future`)
  if (age <= ms) return []
  return violation(
    'broken',
    `the ${of} is ${span(age)} old (${shown}); the policy allows at most ${span(ms)}`
  )
}

function span(ms: number): string {
  return ms < 2 * DAY_MS ? count(Math.floor(ms / HOUR_MS), 'hour') : count(Math.floor(ms / DAY_MS), 'day')
}
