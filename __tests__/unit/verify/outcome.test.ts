// From facts and violations to a verdict: only a satisfied fact passes, and only an exception forgives.
import { expect, test } from '@jest/globals'
import type { FactKind, FactStatus, ImageVerdict, Violation } from '../../../src/results/verdict.ts'
import { isSatisfied, outcomeOfImage, outcomeOfRun } from '../../../src/verify/outcome.ts'

const STATUSES: readonly FactStatus[] = ['verified', 'present', 'invalid', 'missing', 'undecided']

test.each<[FactKind, readonly FactStatus[]]>([
  ['signature', ['verified']],
  ['attestation', ['verified']],
  ['sbom-signature', ['verified']],
  ['sbom', ['verified', 'present']],
  ['sbom-binding', ['verified', 'present']]
])('the fact %s satisfies a policy when it is %j', (kind, expected) => {
  expect(STATUSES.filter(status => isSatisfied({ kind, status }))).toEqual(expected)
})

const broken: Violation = {
  rule: 'fact',
  outcome: 'broken',
  policy: 'p',
  location: undefined,
  digest: undefined,
  message: '',
  component: undefined,
  fact: 'signature',
  exception: undefined
}
const forgiven: Violation = { ...broken, exception: { reason: 'known', expires: '2099-01-01' } }
const undecided: Violation = { ...broken, outcome: 'undecided' }
const error = { code: 'REGISTRY_UNREACHABLE', message: 'no answer', remedy: undefined } as const

test.each<[string, Pick<ImageVerdict, 'violations' | 'error'>, ImageVerdict['outcome']]>([
  ['nothing', { violations: [], error: undefined }, 'passed'],
  ['a violation', { violations: [broken], error: undefined }, 'failed'],
  ['a violation with an exception', { violations: [forgiven], error: undefined }, 'passed'],
  ['two, of which one has an exception', { violations: [forgiven, broken], error: undefined }, 'failed'],
  ['an undecided rule', { violations: [undecided], error: undefined }, 'undecided'],
  ['an undecided rule beside a broken one', { violations: [undecided, broken], error: undefined }, 'failed'],
  [
    'an undecided rule beside one with an exception',
    { violations: [undecided, forgiven], error: undefined },
    'undecided'
  ],
  [
    'an undecided rule with an exception',
    { violations: [{ ...forgiven, outcome: 'undecided' }], error: undefined },
    'passed'
  ],
  ['an error', { violations: [], error }, 'error'],
  ['an error beside a violation with an exception', { violations: [forgiven], error }, 'error']
])('an image with %s: %#', (_, found, outcome) => {
  expect(outcomeOfImage(found)).toBe(outcome)
})

const image = (outcome: ImageVerdict['outcome']) => ({ outcome }) as ImageVerdict
const unresolvedWith = (effect: 'fail' | 'warn') => ({ file: 'a.yml', line: 1, text: '', reason: '', effect })

test.each([
  [['passed', 'passed'], [], 'passed', 'passed'],
  [['passed', 'failed'], [], 'failed', 'warned'],
  [['passed', 'undecided'], [], 'failed', 'warned'],
  [['error', 'passed'], [], 'failed', 'warned'],
  [['error'], [], 'failed', 'warned'],
  [[], [], 'passed', 'passed'],
  [['passed'], ['fail'], 'failed', 'warned'],
  [['passed'], ['warn', 'fail'], 'failed', 'warned'],
  [['passed'], ['warn'], 'passed', 'passed'],
  [[], ['fail'], 'failed', 'warned']
] as const)(
  'images that %j and unresolved places that %j: enforced %s, in warn mode %s',
  (outcomes, effects, ...expected) => {
    const found = { images: outcomes.map(image), unresolved: effects.map(unresolvedWith) }
    expect((['enforce', 'warn'] as const).map(mode => outcomeOfRun({ ...found, mode }))).toEqual(expected)
  }
)
