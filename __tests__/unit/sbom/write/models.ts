// Random SBOMs for the tests of the writers: every field, with texts that real tools would never write.
import fc from 'fast-check'
import type { Component, Sbom } from '../../../../src/sbom/model.ts'

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  fc.constantFrom(
    '<a>&amp;"\'',
    ']]>',
    '\u0000\u001b[0m',
    '\ud800',
    '\r\n\t',
    '__proto__',
    ' ',
    'é𝒳',
    'NOASSERTION'
  )
)
const url = fc.oneof(
  text,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'git@example.com:a/b.git',
    'https://[::1]/',
    'http://a:b:c/',
    '%zz',
    '#a#b',
    'a b',
    '//',
    'urn:cdx:x/1',
    ':'
  )
)
const email = fc.oneof(text, fc.emailAddress(), fc.constant('a@b'))
const digest = fc.oneof(
  text,
  fc.constantFrom(32, 40, 64, 96, 128).map(length => 'a'.repeat(length))
)
const hash = fc.record({
  algorithm: fc.constantFrom(
    'MD5',
    'SHA-1',
    'SHA-256',
    'SHA-512',
    'BLAKE3',
    'Streebog-256',
    'SHA-224',
    'toString'
  ),
  content: digest
})
const license = fc.record(
  {
    kind: fc.constantFrom('expression' as const, 'name' as const),
    value: fc.oneof(
      text.filter(value => value !== ''),
      fc.constantFrom(
        'MIT',
        'mit',
        'MIT OR Apache-2.0',
        'GPL-2.0-only WITH Classpath-exception-2.0',
        'LicenseRef-a',
        'BSD'
      )
    ),
    acknowledgement: fc.constantFrom('declared' as const, 'concluded' as const),
    url
  },
  { requiredKeys: ['kind', 'value'] }
)
const party = fc.record(
  { name: text, email, url, isPerson: fc.boolean(), isDeclaredUnknown: fc.boolean() },
  { requiredKeys: [] }
)
const reference = fc.record(
  {
    type: fc.oneof(
      text,
      fc.constantFrom('website', 'vcs', 'distribution', 'source-distribution', 'patent', 'other')
    ),
    url,
    comment: text,
    hashes: fc.array(hash, { maxLength: 2 })
  },
  { requiredKeys: ['type', 'url'] }
)
const purl = fc.oneof(
  text,
  fc.constantFrom('pkg:npm/a@1', 'pkg:npm/%40a/b@1?x=y#z', 'pkg:deb/debian/a@1?arch=amd64')
)
const cpe = fc.oneof(text, fc.constantFrom('cpe:2.3:a:b:c:1:*:*:*:*:*:*:*', 'cpe:/a:b:c:1', 'cpe:2.3:a'))
const refs = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '', '\u0001', '\u0002')

export const components: fc.Arbitrary<Component> = fc.record(
  {
    ref: refs,
    parent: refs,
    type: fc.oneof(
      text,
      fc.constantFrom('library', 'container', 'file', 'platform', 'data', 'cryptographic-asset')
    ),
    group: text,
    name: text,
    version: fc.oneof(text, fc.constantFrom('1', 'x'.repeat(2000))),
    purl,
    cpe,
    description: text,
    copyright: text,
    scope: fc.constantFrom('required' as const, 'optional' as const, 'excluded' as const),
    hashes: fc.array(hash, { maxLength: 3 }),
    licenses: fc.array(license, { maxLength: 3 }),
    manufacturer: party,
    supplier: party,
    authors: fc.array(party, { maxLength: 2 }),
    externalReferences: fc.array(reference, { maxLength: 3 }),
    occurrences: fc.array(
      fc.record({ path: text, layer: text, line: fc.nat() }, { requiredKeys: ['path'] }),
      { maxLength: 2 }
    ),
    properties: fc.array(fc.record({ name: text, value: text }), { maxLength: 2 }),
    declaredUnknown: fc.subarray(['licenses', 'hashes', 'version'] as const, { minLength: 1 })
  },
  { requiredKeys: ['ref', 'type', 'name'] }
)

export const EMPTY: Sbom = {
  id: undefined,
  name: undefined,
  revision: undefined,
  created: undefined,
  authors: [],
  tools: [],
  lifecycles: [],
  dataLicenses: [],
  subject: undefined,
  components: [],
  dependencies: new Map(),
  completeness: undefined,
  vulnerabilities: 0,
  unmodeled: []
}

export const sboms: fc.Arbitrary<Sbom> = fc
  .record({
    name: fc.option(text, { nil: undefined }),
    revision: fc.constantFrom(undefined, '1', '7', '0', 'x', '99999999999999'),
    authors: fc.array(party, { maxLength: 2 }),
    tools: fc.array(fc.record({ vendor: text, name: text, version: text }, { requiredKeys: ['name'] }), {
      maxLength: 2
    }),
    lifecycles: fc.array(fc.oneof(text, fc.constantFrom('build', 'post-build')), { maxLength: 2 }),
    dataLicenses: fc.array(
      fc.oneof(
        text.filter(value => value !== ''),
        fc.constantFrom('CC0-1.0', 'MIT OR 0BSD')
      ),
      { maxLength: 2 }
    ),
    subject: fc.option(components, { nil: undefined }),
    components: fc.array(components, { maxLength: 5 }),
    dependencies: fc
      .array(fc.tuple(refs, fc.array(refs, { maxLength: 4 })), { maxLength: 4 })
      .map(entries => new Map(entries)),
    completeness: fc.constantFrom(
      undefined,
      'complete',
      'unknown',
      'incomplete_first_party_opensource_only',
      'most'
    ),
    vulnerabilities: fc.constantFrom(0, 3)
  })
  .map(parts => ({ ...EMPTY, ...parts }))
