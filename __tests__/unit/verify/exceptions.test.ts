// Exceptions: the day on which they end, and what they fit.
import { describe, expect, test } from '@jest/globals'
import { parseReference } from '../../../src/oci/reference.ts'
import { parsePackagePattern } from '../../../src/policy/package-pattern.ts'
import type { Exception } from '../../../src/policy/policy.ts'
import type { Violation } from '../../../src/results/verdict.ts'
import { findException, isInForce } from '../../../src/verify/exceptions.ts'
import { expiredNotices, idleNotices } from '../../../src/verify/policy-notices.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`

describe('an exception is in force until the end of its day, in UTC', () => {
  test.each([
    ['2027-01-31', '2027-01-30T23:59:59.999Z', true],
    ['2027-01-31', '2027-01-31T00:00:00.000Z', true],
    ['2027-01-31', '2027-01-31T23:59:59.999Z', true],
    ['2027-01-31', '2027-02-01T00:00:00.000Z', false],
    ['2027-01-31', '2027-02-01T00:00:00.000+01:00', true],
    ['2027-01-31', '2027-01-31T23:00:00.000-01:00', false],
    ['2028-02-29', '2028-02-29T23:59:59.999Z', true],
    ['2028-02-29', '2028-03-01T00:00:00.000Z', false],
    ['2026-12-31', '2027-01-01T00:00:00.000Z', false]
  ])('%s at %s: %s', (expires, now, expected) => {
    expect(isInForce({ expires }, Date.parse(now))).toBe(expected)
  })
})

const NOW = Date.parse('2027-01-31T12:00:00Z')

function exception(fields: Partial<Exception> = {}): Exception {
  return {
    location: { file: 'p.yml', line: 9 },
    reason: 'not reachable',
    expires: '2027-01-31',
    images: ['ghcr.io/acme/app'],
    rule: undefined,
    fact: undefined,
    package: undefined,
    ...fields
  }
}

const violation: Omit<Violation, 'exception'> = {
  rule: 'package',
  outcome: 'broken',
  policy: 'ours',
  location: undefined,
  digest: undefined,
  message: 'm',
  fact: undefined,
  component: 'pkg:npm/left-pad@1.3.0'
}

describe('the violations that an exception matches', () => {
  test.each<[string, Partial<Exception>, boolean]>([
    ['its rule', { rule: 'package' }, true],
    ['another rule', { rule: 'license' }, false],
    ['a fact, of a violation that is of none', { fact: 'sbom' }, false],
    ['its package', { package: parsePackagePattern('pkg:npm/left-pad') }, true],
    ['another package', { package: parsePackagePattern('pkg:npm/right-pad') }, false],
    ['its rule and another package', { rule: 'package', package: parsePackagePattern('pkg:npm/x') }, false],
    ['another image', { rule: 'package', images: ['ghcr.io/acme/app2'] }, false],
    ['its tag', { rule: 'package', images: ['ghcr.io/acme/app:1'] }, true],
    ['another tag', { rule: 'package', images: ['ghcr.io/acme/app:2'] }, false],
    ['one that is over', { rule: 'package', expires: '2027-01-30' }, false]
  ])('%s', (_, fields, expected) => {
    const one = exception(fields)
    const found = findException(violation, [parseReference('ghcr.io/acme/app:1')], [one], NOW)
    expect(found).toBe(expected ? one : undefined)
  })

  test('by tag does not match another digest with that tag', () => {
    const names = [parseReference(`ghcr.io/acme/app:1@${DIGEST}`)]
    const byTag = exception({ rule: 'package', images: ['ghcr.io/acme/app:1'] })
    expect(findException(violation, names, [byTag], NOW)).toBeUndefined()
    const byDigest = exception({ rule: 'package', images: [`ghcr.io/acme/app@${DIGEST}`] })
    expect(findException(violation, names, [byTag, byDigest], NOW)).toBe(byDigest)
  })

  test('a package needs a component to match', () => {
    const one = exception({ package: parsePackagePattern('pkg:npm/*') })
    const bare = { ...violation, component: undefined }
    expect(findException(bare, [parseReference('ghcr.io/acme/app:1')], [one], NOW)).toBeUndefined()
  })
})

describe('notices about exceptions', () => {
  const policy = (exceptions: readonly Exception[]) => ({
    mode: undefined,
    unresolved: undefined,
    policies: [],
    added: [],
    exceptions
  })

  test('report expired exceptions from the next day on', () => {
    const all = [exception(), exception({ expires: '2027-01-30' })]
    expect(expiredNotices(policy(all), NOW)).toEqual([
      'p.yml, line 9: the exception "not reachable" expired on 2027-01-30'
    ])
  })

  test('report unused exceptions that have not expired', () => {
    const used = exception({ reason: 'used' })
    const all = [used, exception({ reason: 'idle' }), exception({ reason: 'over', expires: '2020-01-01' })]
    expect(idleNotices(policy(all), new Set([used]), NOW)).toEqual([
      'Not applied in this run: p.yml, line 9: exception "idle"'
    ])
    expect(idleNotices(policy([used]), new Set([used]), NOW)).toEqual([])
  })

  test('list the first of many and the number of the others', () => {
    const all = Array.from({ length: 25 }, () => exception())
    expect(idleNotices(policy(all), new Set(), NOW)[0]).toMatch(/; and 5 more$/)
  })
})
