// The day on which an exception ends: its last one, in UTC, and not a moment longer.
import { expect, test } from '@jest/globals'
import { isInForce } from '../../../src/verify/exceptions.ts'

test.each([
  ['2026-03-01T00:00:00Z', true],
  ['2026-03-30T23:59:59.999Z', true],
  ['2026-03-31T00:00:00Z', true],
  ['2026-03-31T23:59:59.999Z', true],
  ['2026-04-01T00:00:00Z', false],
  ['2026-04-02T00:00:00Z', false],
  ['2026-04-29T00:00:00Z', false],
  ['2027-03-31T00:00:00Z', false]
])('at %s an exception until 2026-03-31 is in force: %s', (now, expected) => {
  expect(isInForce({ expires: '2026-03-31' }, Date.parse(now))).toBe(expected)
})
