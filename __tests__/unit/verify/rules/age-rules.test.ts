// Ages: the limit, the future, and times that say nothing.
import { describe, expect, test } from '@jest/globals'
import type { Digest } from '../../../../src/oci/digest.ts'
import type { AgeRule } from '../../../../src/policy/content-rules.ts'
import { CLOCK_SKEW_MS, checkAge } from '../../../../src/verify/rules/age-rules.ts'

const DIGEST: Digest = `sha256:${'a'.repeat(64)}`
const NOW = Date.parse('2026-11-27T12:00:00Z')
const DAY: AgeRule = { of: 'image', ms: 86_400_000, location: { file: 'p.yml', line: 3 } }

function outcome(time: string | undefined): string | undefined {
  const [violation, ...more] = checkAge(DAY, time, DIGEST, NOW)
  expect(more).toEqual([])
  return violation?.outcome
}

describe('at most a day old', () => {
  test.each([
    ['2026-11-27T12:00:00Z', undefined],
    ['2026-11-26T12:00:00Z', undefined],
    ['2026-11-26T11:59:59.999Z', 'broken'],
    ['2026-11-26T13:00:00+01:00', undefined],
    ['2026-11-26T12:30:00.123456789+01:00', 'broken'],
    ['1970-01-01T00:00:00Z', 'broken'],
    ['0001-01-01T00:00:00Z', 'broken'],
    ['2026-11-27T12:05:00Z', undefined],
    ['2026-11-27T12:05:00.001Z', 'undecided'],
    ['2099-01-01T00:00:00Z', 'undecided'],
    ['2026-11-27', 'undecided'],
    ['2026-11-27T12:00:00', 'undecided'],
    ['yesterday', 'undecided'],
    ['2026', 'undecided'],
    ['1', 'undecided'],
    ['', 'undecided'],
    [undefined, 'undecided']
  ])('%s: %s', (time, expected) => {
    expect(outcome(time)).toBe(expected)
  })

  test('clocks can differ by five minutes', () => expect(CLOCK_SKEW_MS).toBe(300_000))
})

test.each([
  [
    '2026-11-17T12:00:00Z',
    'the image is 10 days old (2026-11-17T12:00:00Z); the policy allows at most 24 hours'
  ],
  ['2099-01-01T00:00:00Z', 'the image has the time 2099-01-01T00:00:00Z, which is in the future'],
  ['now\n::error::', String.raw`the image has no time that Seal can compare: "now\x0a::error::"`],
  [undefined, 'the image has no time that Seal can compare']
])('the message for %s names the time', (time, message) => {
  expect(checkAge(DAY, time, DIGEST, NOW)).toEqual([
    {
      rule: 'age',
      outcome: expect.any(String),
      location: DAY.location,
      digest: DIGEST,
      component: undefined,
      message
    }
  ])
})
