import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readPolicy } from '../../../src/policy/read-policy.ts'

const document = readFileSync(join(import.meta.dirname, '../../../docs/policy.md'), 'utf8')
const example = /```yaml\n([\s\S]*?)```/.exec(document)?.[1] ?? ''
const place = (): string => '/placed'

test('the example of docs/policy.md is a policy', () => {
  const { mode, policies, exceptions } = readPolicy(example, 'policy.yml', place)
  expect(mode).toBe('enforce')
  expect(policies[0]).toMatchObject({
    name: 'our own images',
    globs: ['ghcr.io/acme/**'],
    match: 'any',
    platforms: 'all'
  })
  expect(policies[0]?.signers.map(({ name }) => name)).toEqual(['the release workflow', 'the security team'])
  expect(exceptions).toMatchObject([{ fact: 'sbom', expires: '2027-03-31' }])
})

test.each([
  ['an unknown key', ['match: any', 'matches: any'], 'POLICY_INVALID'],
  ['an unknown fact', ['sbom-binding]', 'sbom-bindings]'], 'POLICY_INVALID'],
  ['no trusted signers', ['authorities:', 'name2:'], 'POLICY_INVALID'],
  ['a regular expression without an end', ['v.*$', 'v.*'], 'POLICY_REGEXP_UNANCHORED'],
  ['an exception without an end', ['    expires: 2027-03-31\n', ''], 'POLICY_INVALID'],
  ['a day that is none', ['2027-03-31', '2027-02-31'], 'POLICY_INVALID'],
  ['a quality profile that is none', ['cisa-2026', 'cisa-2025'], 'POLICY_INVALID']
])('%s is refused', (_, [from = '', to = ''], code) => {
  const text = example.replace(from, to)
  expect(text).not.toBe(example)
  expect(() => readPolicy(text, 'policy.yml', place)).toThrow(expect.objectContaining({ code }))
})

test('a PIN in a policy file is refused and not printed', () => {
  const kms = 'pkcs11:token=a;id=%01?module-path=/m.so&pin-value=S3CR3T'
  const policy = (uri: string) =>
    `policies:\n  - images: [{ glob: a.example/** }]\n    authorities: [{ key: { kms: '${uri}' } }]\n`
  const read = (uri: string) => () => readPolicy(policy(uri), 'policy.yml', place)
  expect(read(kms)).toThrow(
    expect.objectContaining({ code: 'POLICY_INVALID', message: expect.stringContaining('COSIGN_PKCS11_PIN') })
  )
  expect(read(kms)).not.toThrow(/S3CR3T/)
  expect(read(kms.replace('&pin-value=S3CR3T', ''))).not.toThrow()
})

test.each([
  [
    'a value that is not written',
    'require:',
    /policy\.yml, line 4: require of a policy: must contain strings/
  ],
  ['an item that is not written', 'require:\n      - ', /policy\.yml, line 5: require of a policy/],
  [
    'a mapping that is not written',
    'require: [sbom]\n    max-age:',
    /policy\.yml, line 5: max-age of a policy must be a mapping/
  ],
  [
    'an image without its key',
    'require: sbom\n  - require: sbom\n    images: [b.example/**]',
    /line 6: an image must be a mapping; it may have glob/
  ]
])('the error about %s names its line', (_, field, message) => {
  const text = `version: 1\npolicies:\n  - images: [{ glob: a.example/** }]\n    ${field}\n    match: any\n`
  expect(() => readPolicy(text, 'policy.yml', place)).toThrow(message)
})
