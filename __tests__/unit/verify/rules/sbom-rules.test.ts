// What the content of an SBOM breaks or leaves undecided: every component, the subject, and what cannot be read.
import { describe, expect, test } from '@jest/globals'
import type { Digest } from '../../../../src/oci/digest.ts'
import type { ContentRules } from '../../../../src/policy/content-rules.ts'
import { NO_CONTENT_RULES } from '../../../../src/policy/defaults.ts'
import type { LicenseRules } from '../../../../src/policy/license-rules.ts'
import { type PackagePattern, parsePackagePattern } from '../../../../src/policy/package-pattern.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { checkSbom, type RuleFindings } from '../../../../src/verify/rules/sbom-rules.ts'

const DIGEST = `sha256:${'a'.repeat(64)}` as Digest
const LICENSES: LicenseRules = {
  allow: undefined,
  deny: ['AGPL-3.0-only'],
  unknown: 'allow',
  unparsed: 'fail',
  map: new Map(),
  location: undefined
}

function denying(...patterns: string[]): ContentRules {
  const deniedPackages = patterns.map(text => ({
    pattern: parsePackagePattern(text) as PackagePattern,
    location: undefined
  }))
  return { ...NO_CONTENT_RULES, deniedPackages }
}

async function check(document: unknown, rules: ContentRules): Promise<RuleFindings> {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  return checkSbom(await readSbom(new TextEncoder().encode(text), 'app.json'), DIGEST, rules, true)
}

function outcomes({ violations }: RuleFindings): string[] {
  return violations.map(({ rule, outcome, message }) => `${rule} ${outcome}: ${message}`)
}

function cdx(fields: object): object {
  return { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, ...fields }
}

function library(fields: object): object {
  return { type: 'library', name: 'x', version: '1', ...fields }
}

function spdxPackage(name: string, fields: object = {}): object {
  return { SPDXID: `SPDXRef-${name}`, name, versionInfo: '1', ...purls(`pkg:npm/${name}@1`), ...fields }
}

function purls(...locators: string[]): object {
  const referenceType = 'purl'
  return { externalRefs: locators.map(referenceLocator => ({ referenceType, referenceLocator })) }
}

function spdx(
  packages: readonly object[],
  documentDescribes: readonly string[],
  fields: object = {}
): object {
  return { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages, documentDescribes, ...fields }
}

const DENIED = ['package broken: pkg:npm/event-stream@1 is denied by pkg:npm/event-stream']
const deny = denying('pkg:npm/event-stream')

/** A package under `LicenseRef-1`, which each of the texts has as its name. */
function spdx3Reference(names: Readonly<Record<string, string>>): object {
  const texts = Object.entries(names)
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      { type: 'software_Package', spdxId: 'urn:a', name: 'a' },
      ...texts.map(([spdxId, name]) => ({
        ...{ type: 'simplelicensing_SimpleLicensingText', spdxId, name },
        simplelicensing_licenseText: 'x\n'.repeat(200)
      })),
      {
        type: 'simplelicensing_LicenseExpression',
        spdxId: 'urn:expression',
        simplelicensing_licenseExpression: 'LicenseRef-1',
        simplelicensing_customIdToUri: texts.map(([value]) => ({
          ...{ type: 'DictionaryEntry', key: 'LicenseRef-1', value }
        }))
      },
      { type: 'Relationship', from: 'urn:a', relationshipType: 'hasDeclaredLicense', to: ['urn:expression'] }
    ]
  }
}

describe('a denied package is found', () => {
  const purl = 'pkg:npm/event-stream@1'
  test.each([
    ['a file', cdx({ components: [library({ type: 'file', purl })] })],
    ['an operating system', cdx({ components: [library({ type: 'operating-system', purl })] })],
    ['nested in another', cdx({ components: [library({ components: [library({ purl })] })] })],
    ['the subject', cdx({ metadata: { component: library({ purl }) }, components: [] })],
    ['part of the subject', cdx({ metadata: { component: library({ components: [library({ purl })] }) } })],
    ['named by its reference alone', cdx({ components: [library({ 'bom-ref': purl })] })],
    ['the one that SPDX describes', spdx([spdxPackage('event-stream')], ['SPDXRef-event-stream'])],
    [
      'the first of several that SPDX describes',
      spdx([spdxPackage('event-stream'), spdxPackage('b')], ['SPDXRef-event-stream', 'SPDXRef-b'])
    ],
    ['the second purl of a package', spdx([spdxPackage('a', purls('pkg:npm/a', purl))], [])],
    [
      'a root of SPDX 3',
      {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [
          { type: 'SpdxDocument', spdxId: 'urn:d', rootElement: ['urn:a', 'urn:b'] },
          { type: 'software_Package', spdxId: 'urn:a', name: 'event-stream', software_packageUrl: purl },
          { type: 'software_Package', spdxId: 'urn:b', name: 'b' }
        ]
      }
    ],
    [
      'a further identifier of SPDX 3, under the whole name of its type',
      {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [
          {
            type: ['https://spdx.org/rdf/3.0.1/terms/Software/Package'],
            spdxId: 'urn:a',
            name: 'a',
            software_packageUrl: 'pkg:npm/a',
            externalIdentifier: [{ externalIdentifierType: 'packageUrl', identifier: purl }]
          }
        ]
      }
    ]
  ])('as %s', async (_, document) => {
    expect(outcomes(await check(document, deny))).toEqual(DENIED)
  })
})

describe('unreadable content is undecided, not absent', () => {
  test.each([
    ['a purl that is none', [library({ purl: 'npm/event-stream@1' })], 'Seal cannot read the package URL'],
    [
      'a purl with two versions',
      [library({ purl: 'pkg:npm/event-stream@1@2' })],
      'Seal cannot read the package URL'
    ],
    ['the name without a purl', [library({ name: 'event-stream' })], 'without a package URL has the name of'],
    ['a purl in a list', [library({ purl: ['pkg:npm/event-stream@1'] })], 'components[].purl in a form'],
    [
      'components that are not a list',
      { a: library({ purl: 'pkg:npm/event-stream@1' }) },
      'components in a form'
    ]
  ])('%s', async (_, components, said) => {
    const { violations } = await check(cdx({ components }), deny)
    expect(violations).toMatchObject([{ rule: 'package', outcome: 'undecided' }])
    expect(violations[0]?.message).toContain(said)
  })

  test('a repeated XML element, which readers treat differently', async () => {
    const xml = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components><component type="library"><name>a</name>
      <purl>pkg:npm/event-stream@1</purl><purl>pkg:npm/a@1</purl></component></components></bom>`
    expect((await check(xml, deny)).violations).toMatchObject([{ outcome: 'undecided' }])
  })

  test('a repeated tag of tag-value text', async () => {
    const text = ['SPDXVersion: SPDX-2.3', 'PackageName: a', 'PackageLicenseDeclared: MIT']
      .concat('PackageLicenseDeclared: AGPL-3.0-only')
      .join('\n')
    const rules = { ...NO_CONTENT_RULES, licenses: LICENSES }
    expect((await check(text, rules)).violations).toMatchObject([{ rule: 'license', outcome: 'undecided' }])
  })

  test('without rules on packages purls are not checked', async () => {
    expect(await check(cdx({ components: [library({ purl: 'x' })] }), NO_CONTENT_RULES)).toEqual({
      violations: [],
      notices: []
    })
  })

  test('with packages.unparsed: warn it is a notice, and a denied package stays a violation', async () => {
    const components = [library({ purl: 'x' }), library({ purl: 'pkg:npm/event-stream@1' })]
    const found = await check(cdx({ components }), { ...deny, unparsedPackages: 'warn' })
    expect(outcomes(found)).toEqual(DENIED)
    expect(found.notices).toEqual([expect.stringContaining('Seal cannot read the package URL "x"')])
  })
})

describe('licenses', () => {
  const rules = { ...NO_CONTENT_RULES, licenses: LICENSES }
  const licensed = (...names: string[]): object =>
    library({ licenses: names.map(name => ({ license: { name } })) })

  test('an unread statement is one entry per text, with its count and the line that resolves it', async () => {
    const { violations } = await check(
      cdx({
        components: [
          ...['a', 'b', 'c', 'd'].map(name => ({ ...licensed('MIT AND Public-Domain'), name })),
          { ...licensed('BSD'), name: 'e', purl: 'pkg:npm/e@1' }
        ]
      }),
      rules
    )
    expect(violations).toMatchObject([
      { rule: 'license', outcome: 'undecided', component: undefined },
      { rule: 'license', outcome: 'undecided', component: 'pkg:npm/e@1' }
    ])
    expect(violations[0]?.message).toBe(
      'Seal cannot read the license statement "Public-Domain"; to decide it, add licenses.map: {"Public-Domain": LicenseRef-public-domain} (4 components: a@1, b@1, c@1, …)'
    )
  })

  test('with licenses.unparsed: warn it is a notice', async () => {
    const lenient = { ...rules, licenses: { ...LICENSES, unparsed: 'warn' as const } }
    const found = await check(cdx({ components: [licensed('BSD'), licensed('AGPLv3')] }), lenient)
    expect(found.violations).toMatchObject([{ outcome: 'broken' }])
    expect(found.notices).toHaveLength(1)
  })

  test.each([
    ['of the subject', cdx({ metadata: { component: licensed('AGPLv3') } })],
    ['of a file', cdx({ components: [{ ...licensed('AGPLv3'), type: 'file' }] })],
    [
      'beside an id',
      cdx({ components: [library({ licenses: [{ license: { id: 'MIT', name: 'AGPLv3' } }] })] })
    ],
    [
      'beside a license',
      cdx({ components: [library({ licenses: [{ license: { id: 'MIT' }, expression: 'AGPL-3.0-only' }] })] })
    ],
    [
      'in the evidence',
      cdx({ components: [library({ evidence: { licenses: [{ license: { id: 'AGPL-3.0-only' } }] } })] })
    ],
    [
      'concluded',
      spdx([spdxPackage('a', { licenseDeclared: 'MIT', licenseConcluded: 'AGPL-3.0-only' })], [])
    ],
    [
      'behind a reference',
      spdx([spdxPackage('a', { licenseDeclared: 'LicenseRef-1' })], [], {
        hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', extractedText: 'AGPLv3' }]
      })
    ],
    [
      'behind a reference in CycloneDX',
      cdx({
        components: [
          library({ licenses: [{ license: { name: 'LicenseRef-acme', text: { content: 'AGPLv3' } } }] })
        ]
      })
    ],
    [
      'behind a reference that has the license as its text, and only its name says which',
      spdx([spdxPackage('a', { licenseDeclared: 'LicenseRef-1' })], [], {
        hasExtractedLicensingInfos: [
          { licenseId: 'LicenseRef-1', name: 'AGPLv3', extractedText: 'x\n'.repeat(200) }
        ]
      })
    ],
    [
      'behind a reference that SPDX 2 gives to two licenses',
      spdx([spdxPackage('a', { licenseDeclared: 'LicenseRef-1' })], [], {
        hasExtractedLicensingInfos: ['AGPLv3', 'MIT or ISC'].map(name => ({
          ...{ licenseId: 'LicenseRef-1', name },
          extractedText: 'x\n'.repeat(200)
        }))
      })
    ],
    [
      'in the files of a package',
      spdx([spdxPackage('a', { licenseDeclared: 'MIT', licenseInfoFromFiles: ['MIT', 'AGPL-3.0-only'] })], [])
    ],
    [
      'in a file',
      spdx([], [], {
        files: [{ SPDXID: 'SPDXRef-f', fileName: './a', licenseInfoInFiles: ['AGPL-3.0-only'] }]
      })
    ],
    [
      'in a set of SPDX 3',
      {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [
          { type: 'software_Package', spdxId: 'urn:a', name: 'a' },
          {
            type: 'expandedlicensing_ConjunctiveLicenseSet',
            spdxId: 'urn:set',
            expandedlicensing_member: [
              'https://spdx.org/licenses/MIT',
              'https://spdx.org/licenses/AGPL-3.0-only'
            ]
          },
          { type: 'Relationship', from: 'urn:a', relationshipType: 'hasDeclaredLicense', to: ['urn:set'] }
        ]
      }
    ],
    ['behind a reference of SPDX 3', spdx3Reference({ 'urn:text': 'AGPLv3' })],
    [
      'behind a reference that SPDX 3 gives to two licenses',
      spdx3Reference({ 'urn:one': 'MIT License', 'urn:other': 'AGPLv3' })
    ],
    [
      'behind a reference that SPDX 3 gives to a license and a choice',
      spdx3Reference({ 'urn:one': 'MIT OR ISC', 'urn:other': 'AGPLv3' })
    ]
  ])('a denied license is found %s', async (_, document) => {
    expect((await check(document, rules)).violations).toMatchObject([{ rule: 'license', outcome: 'broken' }])
  })

  test.each(['NOASSERTION', 'a name of several\nlines'])(
    'the name of an unknown LicenseRef is undecided (text: %j)',
    async extractedText => {
      const infos = [{ licenseId: 'LicenseRef-AFFERO', name: 'Affero', extractedText }]
      const document = spdx([spdxPackage('a', { licenseDeclared: 'LicenseRef-AFFERO' })], [], {
        hasExtractedLicensingInfos: infos
      })
      expect((await check(document, rules)).violations).toMatchObject([{ outcome: 'undecided' }])
    }
  )

  test('the subject of an SBOM, files and distributions need no license', async () => {
    const silent = { name: 'x', version: '1' }
    const components = ['file', 'operating-system', 'library'].map(type => ({ ...silent, type, name: type }))
    const document = cdx({ metadata: { component: { ...silent, type: 'container' } }, components })
    const found = await check(document, { ...rules, licenses: { ...LICENSES, unknown: 'deny' } })
    expect(outcomes(found)).toEqual(['license broken: library@1: does not name a license'])
  })
})

test.each([
  ['pkg:rpm/x@1?arch=y', '3:1', 'pkg:rpm/x@3:1?arch=y'],
  ['pkg:rpm/x@1?epoch=0', '3:1', 'pkg:rpm/x@3:1'],
  ['pkg:rpm/x', '3:1', 'pkg:rpm/x@3:1'],
  ['pkg:rpm//x@3:1', '3:1', 'pkg:rpm//x@3:1']
])('exceptions see the version that was compared: %s and %s', async (purl, version, component) => {
  const found = await check(cdx({ components: [library({ purl, version })] }), denying('pkg:rpm/x@>=3:0'))
  expect(found.violations).toMatchObject([{ outcome: 'broken', component }])
})

test('more than ten thousand violations of a kind are counted', async () => {
  const components = Array.from({ length: 10_010 }, (_, at) =>
    library({ purl: `pkg:npm/event-stream@${at}` })
  )
  const { violations } = await check(cdx({ components }), deny)
  expect(violations).toHaveLength(10_001)
  expect(violations.at(-1)?.message).toBe('10 more of this kind')
})

describe('a package that SPDX names as a package manager does', () => {
  const reference = (referenceType: string, referenceLocator: string, referenceCategory = 'OTHER'): object =>
    spdx([spdxPackage('a', { externalRefs: [{ referenceCategory, referenceType, referenceLocator }] })], [])
  const spdx3 = (externalRefType: string, ...locator: string[]): object => ({
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        ...{ type: 'software_Package', spdxId: 'urn:a', name: 'a' },
        externalRef: [{ type: 'ExternalRef', externalRefType, locator }]
      }
    ]
  })
  const rules = denying(
    ...[
      'pkg:npm/event-stream',
      'pkg:npm/@acme/*@<2',
      'pkg:maven/org.acme/x@=1.2',
      'pkg:nuget/X',
      'pkg:bower/x'
    ]
  )

  test.each([
    [reference('npm', 'event-stream@3.3.6', 'PACKAGE-MANAGER'), 'broken: pkg:npm/event-stream@3.3.6 is'],
    [reference('http://spdx.org/rdf/references/npm', 'event-stream'), 'broken: pkg:npm/event-stream@1 is'],
    [reference('NPM', '@acme/x@1.0'), 'broken: pkg:npm/%40acme/x@1.0 is'],
    [reference('maven-central', 'org.acme:x:1.2'), 'broken: pkg:maven/org.acme/x@1.2 is'],
    [reference('nuget', 'X/1.0'), 'broken: pkg:nuget/X@1.0 is'],
    [reference('bower', 'x#1.0'), 'broken: pkg:bower/x@1.0 is'],
    [
      reference('npm', 'event-stream@1@2'),
      'undecided: Seal cannot read the package URL "npm event-stream@1@2"'
    ],
    [reference('pypi', 'x@1', 'PACKAGE_MANAGER'), 'undecided: Seal cannot read the package URL "pypi x@1"'],
    [spdx3('npm', 'left-pad', 'event-stream@3.3.6'), 'broken: pkg:npm/event-stream@3.3.6 is'],
    [spdx3('mavenCentral', 'org.acme:x:1.2'), 'broken: pkg:maven/org.acme/x@1.2 is'],
    [
      cdx({
        components: [
          library({ externalReferences: [{ type: 'other', comment: 'npm: own', url: 'event-stream@1' }] })
        ]
      }),
      'broken: pkg:npm/event-stream@1 is'
    ]
  ])('is judged: %j', async (document, said) => {
    expect(outcomes(await check(document, rules))).toEqual([expect.stringContaining(`package ${said}`)])
  })

  test.each([
    reference('npm', '@acme/x@2.0', 'PACKAGE-MANAGER'),
    reference('swh', 'swh:1:cnt:0', 'PERSISTENT-ID'),
    spdx3('vcs', 'https://h.test/x.git')
  ])('and is another: %j', async document => {
    expect(outcomes(await check(document, rules))).toEqual([])
  })
})

test.each<[string, object, string]>([
  ['in its name', { components: [{ type: 'library', name: 'pkg:npm/event-stream@3.3.6' }] }, 'broken'],
  [
    'by an analysis',
    {
      components: [
        library({
          purl: 'pkg:npm/x@1',
          evidence: { identity: [{ field: 'purl', concludedValue: 'pkg:npm/event-stream@3.3.6' }] }
        })
      ]
    },
    'broken'
  ],
  [
    'by an analysis as 1.5 has it',
    {
      components: [
        library({ evidence: { identity: { field: 'purl', concludedValue: 'pkg:npm/event-stream' } } })
      ]
    },
    'broken'
  ],
  [
    'as a dependency that is not listed',
    {
      components: [library({ 'bom-ref': 'x', purl: 'pkg:npm/x@1' })],
      dependencies: [{ ref: 'x', dependsOn: ['pkg:npm/event-stream@3.3.6'] }]
    },
    'broken'
  ],
  [
    'under a key that readers without regard to case read',
    { Components: [library({ purl: 'pkg:npm/event-stream@3.3.6' })] },
    'undecided'
  ],
  [
    'in a component with such a key',
    { components: [library({ PURL: 'pkg:npm/event-stream@1' })] },
    'undecided'
  ]
])('a package that is named %s', async (_, document, outcome) => {
  expect((await check(cdx(document), deny)).violations).toMatchObject([{ rule: 'package', outcome }])
})

describe('SPDX content that readers ignore', () => {
  const rules: ContentRules = { ...deny, licenses: LICENSES }
  const tags = (...lines: string[]): string =>
    [
      'SPDXVersion: SPDX-2.3',
      'SPDXID: SPDXRef-DOCUMENT',
      'PackageName: a',
      'SPDXID: SPDXRef-a',
      ...lines
    ].join('\n')
  const purl = 'PACKAGE-MANAGER purl pkg:npm/event-stream@1'
  const graph = (...elements: object[]): object => ({
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': elements
  })
  const denied = {
    type: 'software_Package',
    spdxId: 'urn:a',
    name: 'a',
    software_packageUrl: 'pkg:npm/event-stream@1'
  }
  const plain = { type: 'software_Package', spdxId: 'urn:b', name: 'b' }
  const license = {
    type: 'simplelicensing_LicenseExpression',
    simplelicensing_licenseExpression: 'AGPL-3.0-only'
  }
  const link = { type: 'Relationship', spdxId: 'urn:r', relationshipType: 'hasDeclaredLicense' }
  const identifier = {
    type: 'ExternalIdentifier',
    externalIdentifierType: 'packageUrl',
    identifier: 'pkg:npm/event-stream@1'
  }

  test.each<[string, unknown, string]>([
    ['licenses from files', tags('PackageLicenseInfoFromFiles: AGPL-3.0-only'), 'broken'],
    ['licenses in a file', tags('FileName: ./a', 'LicenseInfoInFile: AGPL-3.0-only'), 'broken'],
    ['a blank before the colon', tags(`ExternalRef : ${purl}`), 'broken'],
    ['a tag in another case', tags(`externalref: ${purl}`), 'undecided'],
    ['a text that never ends', tags('PackageComment: <text>a', `ExternalRef: ${purl}`), 'undecided'],
    [
      'a package in the place of its id',
      graph({ type: 'software_Sbom', spdxId: 'urn:s', element: [denied] }),
      'undecided'
    ],
    ['a package that something relates from', graph(plain, { ...link, from: denied, to: [] }), 'undecided'],
    [
      'a license in the place of its id',
      graph(plain, { ...link, from: 'urn:b', to: [license] }),
      'undecided'
    ],
    ['an id in an object', graph(plain, { ...link, from: 'urn:b', to: [{ '@id': 'urn:l' }] }), 'undecided'],
    [
      'a license that another of the same id hides',
      graph(
        plain,
        { ...license, spdxId: 'urn:l' },
        { ...license, spdxId: 'urn:l', simplelicensing_licenseExpression: 'MIT' },
        { ...link, from: 'urn:b', to: ['urn:l'] }
      ),
      'undecided'
    ],
    ['an identifier without its list', graph({ ...plain, externalIdentifier: identifier }), 'undecided']
  ])('%s', async (_, document, outcome) => {
    expect((await check(document, rules)).violations).toMatchObject([{ outcome }])
  })

  test('a normal document has no such content', async () => {
    const creation = { type: 'CreationInfo', '@id': '_:c', created: '2026-01-01T00:00:00Z' }
    const document = graph(
      {
        ...plain,
        creationInfo: creation,
        verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: '00' }]
      },
      ...[1, 2].map(() => ({ ...license, spdxId: 'urn:l', simplelicensing_licenseExpression: 'MIT' })),
      { ...link, from: 'urn:b', to: ['urn:l'] }
    )
    expect((await check(document, rules)).violations).toEqual([])
    expect((await check(tags('PackageComment: <text>a\nb</text>'), rules)).violations).toEqual([])
  })
})

test.each<[string, object, string]>([
  ['an address', { url: 'https://www.gnu.org/licenses/agpl-3.0.html' }, 'broken'],
  ['an unknown address', { url: 'https://acme.example/terms' }, 'undecided'],
  ['a text', { text: { content: 'GNU AFFERO GENERAL PUBLIC LICENSE' } }, 'undecided']
])('a license that is only %s', async (_, license, outcome) => {
  const document = cdx({ components: [library({ licenses: [{ license }] })] })
  const { violations } = await check(document, { ...NO_CONTENT_RULES, licenses: LICENSES })
  expect(violations).toMatchObject([{ rule: 'license', outcome }])
})
