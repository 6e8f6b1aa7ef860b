// Each cause has lines to copy, and what is to be copied into a policy is a policy.
import { describe, expect, test } from '@jest/globals'
import { coversPackage } from '../../../src/policy/package-pattern.ts'
import { readPolicy } from '../../../src/policy/read-policy.ts'
import { formatFailure } from '../../../src/render/failure-summary.ts'
import { fixesOf } from '../../../src/render/fixes.ts'
import { causesOf } from '../../../src/results/causes.ts'
import type { Violation } from '../../../src/results/verdict.ts'
import { sampleDigest, sampleImage } from '../../support/sample-review.ts'

const violation = (fields: Partial<Violation>): Violation => ({
  rule: 'fact',
  outcome: 'broken',
  policy: 'ours',
  location: undefined,
  digest: sampleDigest('a'),
  message: 'a message',
  fact: undefined,
  component: undefined,
  exception: undefined,
  ...fields
})

function fixes(...violations: readonly Violation[]): string[] {
  const image = sampleImage({ violations })
  return fixesOf(causesOf(image, violations), image).map(({ lines }) => lines)
}

const missing = (fact: Violation['fact'], predicateType?: string): Violation =>
  violation({ fact, finding: { status: 'missing', predicateType, reason: undefined } })

test('a missing signature and a missing SBOM have one fix: seal the digest', () => {
  expect(fixes(missing('signature'), missing('sbom'))).toEqual([
    `- uses: OWNER/oci-seal@v0\n  with:\n    image: ghcr.io/acme/app@${sampleDigest('a')}`
  ])
})

test('a missing attestation names its predicate type', () => {
  expect(fixes(missing('attestation', 'https://acme.example/review/v1'))[0]).toContain(
    '    files: predicate.json=https://acme.example/review/v1'
  )
})

const filled = (lines: string): string =>
  lines.replaceAll('YYYY-MM-DD', '2027-01-31').replaceAll('WHY IT IS ACCEPTABLE', 'known')
const RULES = `policies:\n  - images: [{ glob: 'a/**' }]\n    require: [sbom]\n`
const place = (): string => ''

describe('lines for the policy are a policy', () => {
  test.each<[string, Partial<Violation>]>([
    ['a package', { rule: 'package', component: 'pkg:npm/%40acme/reports@2.0.1?arch=x#y' }],
    ['a package whose scope is not encoded', { rule: 'package', component: 'pkg:npm/@acme/reports@2.0.1' }],
    ['a component without a purl', { rule: 'license', component: 'left-pad@1: {x}' }],
    ['quality', { rule: 'quality' }],
    ['age', { rule: 'age' }],
    ['a platform', { rule: 'platform' }]
  ])('%s', (_, fields) => {
    const [lines = ''] = fixes(violation(fields))
    const { exceptions } = readPolicy(`${RULES}${filled(lines)}`, 'p.yml', place)
    expect(exceptions).toMatchObject([
      { rule: fields.rule, images: ['ghcr.io/acme/app'], expires: '2027-01-31' }
    ])
    expect(() => readPolicy(`${RULES}${lines}`, 'p.yml', place)).toThrow('expires')
  })

  test.each([
    'pkg:npm/@acme/reports@2.0.1',
    'pkg:npm/%40acme/reports@2.0.1?arch=x#y',
    'pkg://npm/@acme/reports',
    'pkg:rpm/openssl@3.0.7',
    'pkg:maven/log4j-core@2.14.0',
    'pkg:dotnet/Newtonsoft.Json@12.0.3'
  ])('%s is covered by its own lines', component => {
    const [lines = ''] = fixes(violation({ rule: 'package', component }))
    const { exceptions } = readPolicy(`${RULES}${filled(lines)}`, 'p.yml', place)
    expect(exceptions[0]?.package && coversPackage(exceptions[0].package, component)).toBe(true)
  })

  test('exceptions of several rules, which are one list', () => {
    const [lines = '', ...more] = fixes(
      violation({ rule: 'age', message: 'old' }),
      violation({ rule: 'quality', message: 'poor' })
    )
    expect(more).toEqual([])
    const { exceptions } = readPolicy(`${RULES}${filled(lines)}`, 'p.yml', place)
    expect(exceptions.map(({ rule }) => rule)).toEqual(['age', 'quality'])
  })

  test('no policy', () => {
    const [lines = ''] = fixes(violation({ rule: 'no-policy', digest: undefined }))
    expect(readPolicy(lines, 'p.yml', place).policies).toMatchObject([{ globs: ['ghcr.io/acme/app'] }])
  })
})

test('no suggestion hides an undecided rule', () => {
  expect(fixes(violation({ rule: 'license', outcome: 'undecided' }))).toEqual([])
  const undecided = { status: 'undecided', predicateType: undefined, reason: 'a limit' } as const
  expect(fixes(violation({ fact: 'signature', outcome: 'undecided', finding: undecided }))).toEqual([])
})

test('the summary of an early error has code, message and the lines to add, and no markup from outside', () => {
  const text = formatFailure({ code: 'INPUT_INVALID', message: '<b> @all', remedy: 'with:\n  key: x' })
  expect(text).toBe('## ❌ INPUT&#95;INVALID\n\n&#60;b&#62; &#64;all\n\n```\nwith:\n  key: x\n```\n')
})
