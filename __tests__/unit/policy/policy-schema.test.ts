// The published schema of the policy file says of a file what the reader says of it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { readPolicy } from '../../../src/policy/read-policy.ts'
import { PROFILES } from '../../../src/sbom/quality/profiles.ts'
import { SealError } from '../../../src/support/errors.ts'

const DOCS = join(import.meta.dirname, '../../../docs')
const schema = JSON.parse(readFileSync(join(DOCS, 'policy.schema.json'), 'utf8')) as object
const validate = new Ajv({ allowUnionTypes: true, strictRequired: false, strictTypes: false }).compile(schema)

const examples = [...readFileSync(join(DOCS, 'policy.md'), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
  .map(match => match[1] as string)
  .filter(text => /^policies:/m.test(text))

function reader(text: string): string {
  try {
    readPolicy(text, 'policy.yml', () => '/placed')
    return 'a policy'
  } catch (error) {
    if (error instanceof SealError && error.code.startsWith('POLICY_')) return 'none'
    throw error
  }
}

const ofSchema = (text: string): string => (validate(load(text)) ? 'a policy' : 'none')

test('there are several examples', () => expect(examples.length).toBeGreaterThan(2))

test.each(examples.map(text => [text]))('reader and schema accept the example: %s', text => {
  expect([reader(text), ofSchema(text), validate.errors ?? []]).toEqual(['a policy', 'a policy', []])
})

test.each(examples.map(text => [text]))(
  'reader and schema agree on the example without one of its lines: %s',
  text => {
    const lines = text.split('\n')
    const compared = lines.map((line, at) => {
      const less = lines.toSpliced(at, 1).join('\n')
      try {
        load(less)
      } catch {
        // No YAML any more, which no schema ever sees.
        return [line, 'none', 'none']
      }
      return [line, reader(less), ofSchema(less)]
    })
    expect(compared.filter(([, one, other]) => one !== other)).toEqual([])
  }
)

/** A policy with one field more, or another one. */
const withField = (field: string): string => `policies:
  - images: [{ glob: 'ghcr.io/acme/**' }]
    authorities: [{ key: { kms: 'awskms:///alias/a' } }]
    ${field}
`
const withAuthority = (authority: string): string => `policies:
  - images: { glob: ghcr.io/acme/** }
    authorities: ${authority}
`
const withException = (exception: string): string => `${withField('name: x')}exceptions: ${exception}\n`
const REGEXP = (text: string): string =>
  withAuthority(`{ keyless: { identities: { subjectRegExp: '${text}', issuer: https://a.example } } }`)

const ROWS: readonly (readonly ['a policy' | 'none', string])[] = [
  ['none', '[]'],
  ['none', 'mode: warn'],
  ['none', 'policies: []'],
  ['none', 'policies: 1'],
  ['none', 'policies:\n  - images: []'],
  ['none', 'policies:\n  - images: { glob: a }'],
  ['none', 'policies:\n  - images: { glob: a }\n    require: [sbom, signature]'],
  ['none', 'policies:\n  - images: { glob: a }\n    require: [sbom, provenance]'],
  ['a policy', 'policies:\n  - images: { glob: a }\n    require: [sbom, sbom-binding]'],
  ['a policy', 'policies:\n  images: { glob: a }\n  require: sbom'],
  ['a policy', `version: 1\n${withField('name: x')}`],
  ['a policy', `version: '1'\n${withField('name: x')}`],
  ['none', `version: 2\n${withField('name: x')}`],
  ['none', `mode: strict\n${withField('name: x')}`],
  ['none', `more: 1\n${withField('name: x')}`],
  ['a policy', withField('name: 2026')],
  ['none', withField('name:')],
  ['none', withField("name: ' '")],
  ['none', withField('name: [a]')],
  ['a policy', withField('match: all')],
  ['none', withField('match: some')],
  ['none', withField('matches: all')],
  ...[
    'signature',
    'sbom',
    'sbom-signature',
    'sbom-binding',
    'provenance',
    'vex',
    'test-result',
    'vulnerabilities'
  ].map(word => ['a policy', withField(`require: ${word}`)] as const),
  ['a policy', withField('require: [signature, https://acme.example/review/v1]')],
  ['none', withField('require: [signature, signatures]')],
  ['none', withField('require: []')],
  ...['all', 'index', '[all]', 'linux/amd64', '[linux/amd64, linux/arm64/v8]'].map(
    word => ['a policy', withField(`platforms: ${word}`)] as const
  ),
  ...['none', 'amd64', '[all, linux/amd64]', '[]', 'a/b/c/d'].map(
    word => ['none', withField(`platforms: ${word}`)] as const
  ),
  ...['registry', '[registry]', '[registry, github]', '[github:acme/app.x, registry]'].map(
    places => ['a policy', withField(`attestations: ${places}`)] as const
  ),
  ...[
    'github',
    '[]',
    '[github]',
    '[registry, gitlab]',
    '[registry, github:acme]',
    '[registry, github:a/b/c]'
  ].map(places => ['none', withField(`attestations: ${places}`)] as const),
  ['a policy', withField('licenses: { allow: [MIT, Apache-2.0], unknown: allow }')],
  ['a policy', withField('licenses: { deny: AGPL-3.0-only }')],
  ['none', withField('licenses: [MIT]')],
  ['none', withField('licenses: { allow: [] }')],
  ['none', withField('licenses: { unknown: warn }')],
  ...[
    'pkg:npm/event-stream',
    'pkg:npm/@acme/*',
    'pkg:npm/event-stream@>=3.3.6 <4',
    'pkg:maven/org.apache.logging.log4j/*@>= 2.0, <2.17.1 || 1.2.17',
    'pkg:deb/debian/openssl@3.0.11-1~deb12u2',
    'pkg:deb/**/openssl',
    'pkg:rpm/**',
    'pkg:deb/**curl*',
    'pkg:maven/org.apache**@<2',
    'pkg:golang/stdlib@<1.22'
  ].map(text => ['a policy', withField(`packages: { deny: '${text}' }`)] as const),
  ['none', withField('packages: {}')],
  ['none', withField('packages: { unparsed: fail }')],
  ...[
    'event-stream',
    'pkg:deb/openssl',
    'pkg:maven/log4j-core@<2.17.1',
    'pkg:rpm/*',
    'pkg:pip/requests',
    'pkg:npm/',
    'pkg:npm/a@',
    'pkg:npm/a@>',
    'pkg:npm/a@>=1<2',
    'pkg:npm/a b',
    'pkg:npm/a@1 ||'
  ].map(text => ['none', withField(`packages: { deny: '${text}' }`)] as const),
  ...Object.keys(PROFILES).map(name => ['a policy', withField(`quality: { profile: ${name} }`)] as const),
  ['a policy', withField("quality: { profile: cisa-2026, minimum: '80' }")],
  ['a policy', withField('quality: { profile: cisa-2026, minimum: 0 }')],
  ['none', withField('quality: { profile: cisa-2026, minimum: 101 }')],
  ['none', withField('quality: { profile: cisa-2026, minimum: 1.5 }')],
  ['none', withField('quality: { profile: cisa }')],
  ['none', withField('quality: { minimum: 50 }')],
  ['a policy', withField('max-age: { image: 90d, signature: 12h, sbom: 4w }')],
  ['none', withField('max-age: { image: 90 }')],
  ['none', withField('max-age: {}')],
  ['none', withField('max-age: { image: 1y }')],
  ['none', withField('max-age: { build: 1d }')],
  [
    'a policy',
    withField("provenance: { builder: 'https://github.com/acme/b*', ref: refs/tags/v*, workflow: a.yml }")
  ],
  ['a policy', withField(`provenance: { commit: ${'c'.repeat(40)} }`)],
  ['none', withField('provenance: {}')],
  ['none', withField('provenance: { commit: abc }')],
  ['none', withField("provenance: { builder: '*' }")],
  ['none', withField("provenance: { source-repository: 'https://*/app' }")],
  ['none', withField("provenance: { ref: '*' }")],
  ['none', withField('provenance: { source: a }')],
  ['none', 'policies:\n  - images: { glob: a }\n    require: sbom\n    provenance: { ref: refs/tags/v1 }'],
  ['a policy', withAuthority('{ key: { file: cosign.pub }, trusted-root: root.json }')],
  ['a policy', withAuthority('[{ name: a, key: { kms: "gcpkms://projects/a" } }]')],
  [
    'a policy',
    withAuthority('{ key: { data: "-----BEGIN PUBLIC KEY-----\\nMFk=\\n-----END PUBLIC KEY-----" } }')
  ],
  ['none', withAuthority('{ key: { data: "-----BEGIN PRIVATE KEY-----" } }')],
  ['none', withAuthority('{ key: { kms: "s3://a" } }')],
  ['none', withAuthority('{ key: { file: a, kms: "awskms:///a" } }')],
  ['none', withAuthority('{ key: {} }')],
  ['none', withAuthority('{ key: cosign.pub }')],
  ['none', withAuthority('{ name: a }')],
  ['none', withAuthority('{ key: { file: a }, keyless: { identities: { subject: a, issuer: b } } }')],
  ['none', withAuthority('[]')],
  [
    'a policy',
    withAuthority('{ keyless: { identities: [{ subject: a@b.example, issuer: https://c.example }] } }')
  ],
  ['none', withAuthority('{ keyless: { identities: [] } }')],
  ['none', withAuthority('{ keyless: {} }')],
  ['none', withAuthority('{ keyless: { identities: { subject: a } } }')],
  ['none', withAuthority('{ keyless: { identities: { issuer: a } } }')],
  ['none', withAuthority('{ keyless: { identities: { subject: a, subjectRegExp: ^a$, issuer: b } } }')],
  ['a policy', REGEXP('^https://github\\.com/acme/.*$')],
  ['a policy', REGEXP('^a\\\\$')],
  ...['https://github.com/acme', '^a', 'a$', '^a\\$', '^.*$', '^(.+)$', '^$', '^'].map(
    text => ['none', REGEXP(text)] as const
  ),
  ['a policy', withException('{ images: { glob: a }, fact: sbom, reason: b, expires: 2027-01-31 }')],
  [
    'a policy',
    withException('[{ images: [{ glob: a }], package: "pkg:npm/*", reason: b, expires: 2027-01-31 }]')
  ],
  ...['fact', 'license', 'package', 'quality', 'age', 'platform', 'no-policy'].map(
    rule =>
      [
        'a policy',
        withException(`{ images: { glob: a }, rule: ${rule}, reason: b, expires: 2027-01-31 }`)
      ] as const
  ),
  ['a policy', withException('{ images: { glob: a }, fact: attestation, reason: b, expires: 2027-01-31 }')],
  ['none', withException('{ images: { glob: a }, reason: b, expires: 2027-01-31 }')],
  ['none', withException('{ images: { glob: a }, fact: sbom, expires: 2027-01-31 }')],
  ['none', withException('{ images: { glob: a }, fact: sbom, reason: b }')],
  ['none', withException('{ fact: sbom, reason: b, expires: 2027-01-31 }')],
  ['none', withException('{ images: { glob: a }, fact: sboms, reason: b, expires: 2027-01-31 }')],
  ['none', withException('{ images: { glob: a }, rule: any, reason: b, expires: 2027-01-31 }')],
  ['none', withException('{ images: { glob: a }, fact: sbom, reason: b, expires: soon }')],
  ['none', withException('{ images: { glob: a }, fact: sbom, reason: b, expires: 2027-13-01 }')],
  ['none', withException('[]')]
]

test.each(ROWS)('%s by reader and schema: %s', (expected, text) => {
  expect([reader(text), ofSchema(text)]).toEqual([expected, expected])
})

describe('the reader refuses what a schema cannot express', () => {
  test.each([
    ['a regular expression that is none', REGEXP('^https://[a$')],
    [
      'a day that the month does not have',
      withException('{ images: { glob: a }, fact: sbom, reason: b, expires: 2027-02-30 }')
    ],
    ['an alias', withField('name: &a x\n    match: any\n    licenses: { deny: *a }')]
  ])('%s', (_, text) => {
    expect([reader(text), ofSchema(text)]).toEqual(['none', 'a policy'])
  })
})

test('a policy with rules on provenance requires it', () => {
  const [policy] = readPolicy(withField('provenance: { ref: refs/tags/v* }'), 'policy.yml', () => '').policies
  expect(policy?.require.filter(({ predicate }) => predicate === 'provenance')).toHaveLength(1)
})
