// Two SBOMs of any formats: what came, went, moved, and what changed though its version did not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatComparison, listChanges, summarizeComparison } from '../../../../src/render/sbom-difference.ts'
import { type Comparison, compareSboms, findUncompared } from '../../../../src/sbom/compare/compare.ts'
import { identifyLicenses } from '../../../../src/sbom/licenses/license-identity.ts'
import type { Component, License, Sbom } from '../../../../src/sbom/model.ts'
import { compareVersions } from '../../../../src/sbom/purl/version-order.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { convert } from '../../../../src/sbom/write/convert.ts'
import { differenceErrors } from '../../../support/report-schema.ts'

function sbom(components: readonly Partial<Component>[], fields: Partial<Sbom> = {}): Sbom {
  return {
    id: undefined,
    name: undefined,
    revision: undefined,
    created: undefined,
    authors: [],
    tools: [],
    lifecycles: [],
    dataLicenses: [],
    subject: undefined,
    components: components.map((component, at) => ({
      ref: `ref-${at}`,
      type: 'library',
      name: 'x',
      ...component
    })),
    dependencies: new Map(),
    completeness: undefined,
    vulnerabilities: 0,
    unmodeled: [],
    ...fields
  }
}

/** An npm package at a version. */
function npm(name: string, version: string, more: Partial<Component> = {}): Partial<Component> {
  return { name, version, purl: `pkg:npm/${name}@${version}`, ...more }
}

const sha256 = (byte: string): Pick<Component, 'hashes'> => ({
  hashes: [{ algorithm: 'SHA-256', content: byte.repeat(32) }]
})
/** The files of a version, each at an address. */
const files = (...hashes: [url: string, byte: string][]): Pick<Component, 'externalReferences'> => ({
  externalReferences: hashes.map(([url, byte]) => ({ type: 'distribution', url, ...sha256(byte) }))
})
const source = (name: string, byte: string): Partial<Component> => ({
  ...npm(name, '1'),
  externalReferences: [{ type: 'source-distribution', url: 'https://a/src', ...sha256(byte) }]
})
const distributed = (name: string, file: string, byte: string): Partial<Component> => ({
  ...npm(name, '1'),
  distributedAs: [{ name: file, ...sha256(byte) }]
})
const licensed = (...values: string[]): { licenses: License[] } => ({
  licenses: values.map(value => ({ kind: 'expression', value }))
})

/** `kind name before>after`, in order. */
function linesOf({ changes }: Comparison): string[] {
  return changes.map(
    ({ kind, name, before, after }) => `${kind} ${name} ${before?.version ?? '-'}>${after?.version ?? '-'}`
  )
}

test.each([
  ['a new package is added', [], [npm('a', '1.0.0')], ['added a ->1.0.0']],
  ['one that is gone is removed', [npm('a', '1.0.0')], [], ['removed a 1.0.0>-']],
  ['a higher version is an upgrade', [npm('a', '1.9.0')], [npm('a', '1.10.0')], ['upgraded a 1.9.0>1.10.0']],
  [
    'a lower version is a downgrade',
    [npm('a', '2.0.0')],
    [npm('a', '2.0.0-rc.1')],
    ['downgraded a 2.0.0>2.0.0-rc.1']
  ],
  [
    'of commits and branches none is later',
    [npm('a', '1d'.repeat(20)), npm('b', '4f2a9c1'), npm('c', 'v1'), npm('d', 'main'), { name: 'e' }],
    [npm('a', '2e'.repeat(20)), npm('b', '5e8b3d0'), npm('c', 'beef123'), npm('d', 'next'), npm('e', '1')],
    [
      `version-changed a ${'1d'.repeat(20)}>${'2e'.repeat(20)}`,
      'version-changed b 4f2a9c1>5e8b3d0',
      'version-changed c v1>beef123',
      'version-changed d main>next',
      'version-changed e ->1'
    ]
  ],
  [
    'versions with a word before the number have an order, and dates with a letter',
    [npm('a', 'RELEASE.2025-01-01'), npm('b', '20240101a1'), npm('c', 'r9')],
    [npm('a', 'RELEASE.2024-12-31'), npm('b', '20240101b1'), npm('c', 'jdk-9')],
    [
      'upgraded b 20240101a1>20240101b1',
      'downgraded a RELEASE.2025-01-01>RELEASE.2024-12-31',
      'version-changed c r9>jdk-9'
    ]
  ],
  [
    'qualifiers do not make another package',
    [{ name: 'b', version: '1', purl: 'pkg:deb/debian/b@1?arch=amd64' }],
    [{ name: 'b', version: '2', purl: 'pkg:deb/debian/b@2?arch=arm64' }],
    ['upgraded debian/b 1>2']
  ],
  [
    'the same name in another ecosystem is another package',
    [npm('a', '1.0.0')],
    [{ name: 'a', version: '2', purl: 'pkg:pypi/a@2' }],
    ['added a ->2', 'removed a 1.0.0>-']
  ],
  [
    'several versions are matched one by one',
    [npm('a', '1.0.0'), npm('a', '2.0.0')],
    [npm('a', '2.0.0'), npm('a', '3.0.0'), npm('a', '4.0.0')],
    ['added a ->4.0.0', 'upgraded a 1.0.0>3.0.0']
  ],
  ['copies of one version count once', [npm('a', '1.0.0'), npm('a', '1.0.0')], [npm('a', '1.0.0')], []],
  [
    'another hash at the same version is loud',
    [npm('a', '1.0.0', sha256('aa'))],
    [npm('a', '1.0.0', sha256('bb'))],
    ['hash-changed a 1.0.0>1.0.0']
  ],
  [
    'another hash at another version is not',
    [npm('a', '1.0.0', sha256('aa'))],
    [npm('a', '1.0.1', sha256('bb'))],
    ['upgraded a 1.0.0>1.0.1']
  ],
  [
    'a hash that only one side has is not a change',
    [npm('a', '1.0.0')],
    [npm('a', '1.0.0', sha256('bb'))],
    []
  ],
  [
    'hashes of different algorithms cannot differ',
    [npm('a', '1.0.0', { hashes: [{ algorithm: 'SHA-1', content: 'aa' }] })],
    [npm('a', '1.0.0', sha256('bb'))],
    []
  ],
  [
    'another file at the same address is loud',
    [npm('a', '1.0.0', files(['https://a/1', 'aa'], ['https://a/2', 'cc']))],
    [npm('a', '1.0.0', files(['https://a/1', 'aa'], ['https://a/2', 'dd']))],
    ['hash-changed a 1.0.0>1.0.0']
  ],
  [
    'another archive of the source is loud',
    [npm('a', '1.0.0', files(['https://a/1', 'aa'])), source('b', 'aa')],
    [npm('a', '1.0.0', files(['https://a/1', 'aa'])), source('b', 'bb')],
    ['hash-changed b 1>1']
  ],
  [
    'another distributed file of SPDX 3 is loud, one of another name is not',
    [distributed('a', 'a.tgz', 'aa'), distributed('b', 'b.tgz', 'aa')],
    [distributed('a', 'a.tgz', 'bb'), distributed('b', 'b.zip', 'bb')],
    ['hash-changed a 1>1']
  ],
  [
    'so are files of no address that have all become others',
    [npm('a', '1.0.0', files(['pkg:npm/a@1.0.0', 'aa'], ['pkg:npm/a@1.0.0', 'bb']))],
    [npm('a', '1.0.0', files(['pkg:npm/a@1.0.0', 'cc']))],
    ['hash-changed a 1.0.0>1.0.0']
  ],
  [
    'a further file and a file elsewhere are not',
    [npm('a', '1.0.0', files(['pkg:npm/a@1.0.0', 'aa'], ['https://a/1', 'bb']))],
    [npm('a', '1.0.0', files(['pkg:npm/a@1.0.0', 'aa'], ['pkg:npm/a@1.0.0', 'cc'], ['https://b/1', 'dd']))],
    []
  ],
  [
    'another license is listed beside the upgrade',
    [npm('a', '1.0.0', licensed('MIT'))],
    [npm('a', '2.0.0', licensed('GPL-3.0-only'))],
    ['upgraded a 1.0.0>2.0.0', 'license-changed a 1.0.0>2.0.0']
  ],
  [
    'another license at the same version is listed',
    [npm('a', '1.0.0', licensed('MIT'))],
    [npm('a', '1.0.0', licensed('ISC'))],
    ['license-changed a 1.0.0>1.0.0']
  ],
  [
    'a license that only one side has is not a change',
    [npm('a', '1.0.0')],
    [npm('a', '1.0.0', licensed('ISC'))],
    []
  ],
  [
    'a version that only the purl says is one',
    [{ name: 'x', purl: 'pkg:npm/x@1.0.0' }],
    [{ name: 'x', purl: 'pkg:npm/x@2.0.0' }],
    ['upgraded x 1.0.0>2.0.0']
  ],
  [
    "Go's v is not a change, nor is an epoch of 0",
    [
      { name: 'x', version: 'v1.2.3', purl: 'pkg:golang/e.org/x@v1.2.3' },
      { name: 'd', version: '0:1', purl: 'pkg:deb/debian/d@0:1' }
    ],
    [
      { name: 'x', version: '1.2.3', purl: 'pkg:golang/e.org/x@1.2.3' },
      { name: 'd', version: '1', purl: 'pkg:deb/debian/d@1' }
    ],
    []
  ],
  [
    'an epoch that only the purl has is part of the version',
    ['r', 's'].map(name => ({ name, version: '1-1', purl: `pkg:rpm/fedora/${name}@1-1?epoch=1` })),
    [
      { name: 'r', version: '1-1', purl: 'pkg:rpm/fedora/r@1-1?epoch=2' },
      { name: 's', version: '1:1-1', purl: 'pkg:rpm/fedora/s@1-1?epoch=1' }
    ],
    ['upgraded fedora/r 1:1-1>2:1-1']
  ],
  [
    'a v before the number is not a change in any ecosystem',
    [npm('x', 'v1.2.3'), { name: 'y', version: '2.0.0' }],
    [npm('x', '1.2.3'), { name: 'y', version: 'v2.0.0' }],
    []
  ],
  [
    'a variant of one version that is gone is removed',
    ['', '?classifier=linux', '?classifier=windows'].map(variant => ({
      name: 'n',
      version: '1',
      purl: `pkg:maven/g/n@1${variant}`
    })),
    ['', '?classifier=linux'].map(variant => ({
      name: 'n',
      version: '1',
      purl: `pkg:maven/g/n@1${variant}`
    })),
    ['removed g/n:windows 1>-']
  ],
  [
    'a part of a package that is gone is removed',
    ['Logger', 'Network'].map(part => ({ name: 'u', version: '1', purl: `pkg:cocoapods/u@1#${part}` })),
    [{ name: 'u', version: '1', purl: 'pkg:cocoapods/u@1#Logger' }],
    ['removed u#Network 1>-']
  ],
  [
    'two modules of one repository are two packages, and the two ways to write one are one',
    [
      { name: 'a', version: 'v1', purl: 'pkg:golang/e.org/x/sdk@v1#service/s3' },
      { name: 'b', version: 'v4', purl: 'pkg:golang/e.org/x/backoff@v4#v4' }
    ],
    [
      { name: 'a', version: 'v1', purl: 'pkg:golang/e.org/x/sdk@v1#service/sts' },
      { name: 'b', version: 'v4', purl: 'pkg:golang/e.org/x/backoff/v4@v4' }
    ],
    ['added e.org/x/sdk/service/sts ->v1', 'removed e.org/x/sdk/service/s3 v1>-']
  ],
  [
    'two spellings of a purl are one package',
    [npm('%40acme/d', '1.0.0'), { name: 'p', version: '1', purl: 'pkg:pypi/some_pkg@1' }],
    [npm('@acme/d', '1.0.0'), { name: 'p', version: '1', purl: 'pkg:pypi/Some.Pkg@1' }],
    []
  ],
  [
    'a license under its new id is not a change',
    [npm('a', '1.0.0', licensed('GPL-2.0'))],
    [npm('a', '1.0.0', licensed('GPLv2'))],
    []
  ],
  ['files are left out', [{ type: 'file', name: '/a' }], [{ type: 'file', name: '/b' }], []],
  [
    'without purls, type and name count',
    [{ type: 'library', name: 'a', version: '1' }],
    [
      { type: 'library', name: 'a', version: '1' },
      { type: 'application', name: 'a', version: '1' }
    ],
    ['added a ->1']
  ],
  [
    'a package without purl is matched to the only one of its name',
    [{ type: 'library', group: '@s', name: 'a', version: '1.0.0' }],
    [npm('%40s/a', '1.0.1')],
    ['upgraded @s/a 1.0.0>1.0.1']
  ],
  [
    'but not where two could be meant',
    [{ type: 'library', name: 'a', version: '1' }],
    [npm('a', '1'), { name: 'a', version: '1', purl: 'pkg:pypi/a@1' }],
    ['added a ->1', 'added a ->1', 'removed a 1>-']
  ],
  [
    'names of the prototype are names',
    [],
    [npm('constructor', '1.0.0'), npm('__proto__', '1.0.0')],
    ['added __proto__ ->1.0.0', 'added constructor ->1.0.0']
  ]
] as const)('%s', (_, before, after, expected) => {
  expect(linesOf(compareSboms(sbom(before), sbom(after)))).toEqual(expected)
})

test("the subject's dependencies are direct, the rest transitive; without a list, neither is known", () => {
  const components = [npm('a', '1.0.0'), npm('b', '1.0.0')]
  const subject: Component = { ref: 'app', type: 'application', name: 'app' }
  const after = sbom(components, {
    subject,
    dependencies: new Map([
      ['app', ['ref-0']],
      ['ref-0', ['ref-1']]
    ])
  })
  expect(compareSboms(sbom([]), after).changes.map(({ isDirect }) => isDirect)).toEqual([true, false])
  expect(compareSboms(sbom([]), sbom(components)).changes.map(({ isDirect }) => isDirect)).toEqual([
    undefined,
    undefined
  ])
  // What is gone was direct or not in the old document.
  expect(compareSboms(after, sbom([])).changes.map(({ isDirect }) => isDirect)).toEqual([true, false])
})

test.each(['app.cdx.xml', 'app.spdx.json', 'app.spdx', 'app.spdx3.json', 'app.syft.json'])(
  'the same image in CycloneDX JSON and in %s has no difference in its packages',
  async file => {
    const read = async (name: string): Promise<Sbom> =>
      (await readSbom(readFileSync(join(import.meta.dirname, '../../../fixtures/sbom', name)), name)).content
    const comparison = compareSboms(await read('app.cdx.json'), await read(file))
    // SPDX has no component for the distribution.
    expect(linesOf(comparison).filter(line => line !== 'removed alpine 3.20.3>-')).toEqual([])
    expect(comparison.unchanged).toBeGreaterThanOrEqual(3)
  }
)

describe('a change that version and name do not show', () => {
  const purl = (text: string): Partial<Component>[] => [{ name: 'a', version: '1', purl: text }]
  const stated = (declared: string, concluded: string): Partial<Component>[] => [
    npm('a', '1', {
      licenses: [
        { kind: 'expression', value: declared, acknowledgement: 'declared' },
        { kind: 'expression', value: concluded, acknowledgement: 'concluded' }
      ]
    })
  ]
  const checksum = (byte: string): string => `pkg:npm/a@1?checksum=sha256:${byte.repeat(32)}`

  test.each<[string, Partial<Component>[], Partial<Component>[], string[]]>([
    ['a newer version only in the purl', purl('pkg:npm/a@1'), purl('pkg:npm/a@2'), ['upgraded a 1>2']],
    ['an older version only in the purl', purl('pkg:npm/a@2'), purl('pkg:npm/a@1'), ['downgraded a 2>1']],
    ['an epoch that one purl leaves out', purl('pkg:rpm/x/a@1?epoch=2'), purl('pkg:rpm/x/a@1'), []],
    ['a purl without a version', purl('pkg:npm/a'), purl('pkg:npm/a@2'), []],
    ['another hash in the purl', purl(checksum('aa')), purl(checksum('bb')), ['hash-changed a 1>1']],
    ['the same hash in the purl', purl(checksum('aa')), purl(checksum('aa')), []],
    [
      'licenses that changed places',
      stated('MIT', 'GPL-2.0-only'),
      stated('GPL-2.0-only', 'MIT'),
      ['license-changed a 1>1']
    ]
  ])('%s', (_name, before, after, expected) => {
    const comparison = compareSboms(sbom(before), sbom(after))
    expect(linesOf(comparison)).toEqual(expected)
    expect(comparison.unchanged).toBe(expected.length === 0 ? 1 : 0)
  })

  test('another license under the same reference', () => {
    const of = (name: string): Sbom =>
      sbom([npm('a', '1', licensed('LicenseRef-1'))], { licenseNames: new Map([['licenseref-1', name]]) })
    expect(linesOf(compareSboms(of('Acme terms'), of('Acme terms')))).toEqual([])
    expect(linesOf(compareSboms(of('Acme terms'), of('Other terms')))).toEqual(['license-changed a 1>1'])
    const unnamed = sbom([npm('a', '1', licensed('LicenseRef-1'))])
    expect(linesOf(compareSboms(of('Acme terms'), unnamed))).toEqual([])
  })
})

describe('one SBOM in several formats', () => {
  test('the only package, of which SPDX 2 says that the document describes it, with another type', () => {
    const model = { ref: 'm', name: 'model', version: '1' }
    const listed = sbom([{ ...model, type: 'machine-learning-model' }], { subject: undefined })
    const described = sbom([], { subject: { ...model, type: 'library' } })
    expect(compareSboms(listed, described).changes).toEqual([])
    expect(compareSboms(described, listed).changes).toEqual([])
  })

  const nothing = { changes: 0, unchanged: 3 }
  const judge = async (components: readonly object[], dependencies: readonly object[] = []) => {
    const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components, dependencies }
    const source = await readSbom(Buffer.from(JSON.stringify(bom)), 'app.cdx.json')
    const created = '2026-01-02T03:04:05Z'
    const contents = [source.content]
    for (const [format, version] of [
      ['cyclonedx-xml', '1.5'],
      ['spdx-json', '2.3'],
      ['spdx3-json', '3.0.1']
    ] as const) {
      const { bytes } = await convert(source, { format, version, created })
      contents.push((await readSbom(bytes, format)).content)
    }
    return contents.flatMap(before =>
      contents.map(after => {
        const { changes, unchanged } = compareSboms(before, after)
        return { changes: changes.length, unchanged }
      })
    )
  }

  test('names of licenses, which SPDX has as references with names', async () => {
    const licenses = [{ license: { name: 'Acme License, v2', text: { content: 'Do what\nyou like.' } } }]
    const components = ['a', 'b', 'c'].map(name => ({ type: 'library', name, version: '1', licenses }))
    expect(await judge(components)).toEqual(Array(16).fill(nothing))
  })

  test('types that one format does not have', async () => {
    const components = ['data', 'machine-learning-model', 'platform'].map(type => ({
      ...{ type, name: `the ${type}`, version: '1' }
    }))
    expect(await judge(components)).toEqual(Array(16).fill(nothing))
  })

  test('a package that only SPDX makes the subject', async () => {
    const parts = ['b', 'c'].map(name => ({ type: 'library', name, version: '1' }))
    const components = [{ type: 'library', name: 'a', version: '1', components: parts }]
    expect(await judge(components)).toEqual(
      Array.from({ length: 16 }, (_, at) => {
        // Two documents in SPDX have the same subject, which is not counted.
        const isSpdx = at % 4 >= 2 && at >= 8
        return { changes: 0, unchanged: isSpdx ? 2 : 3 }
      })
    )
  })

  test('a dependency of a package on itself', async () => {
    const components = ['a', 'b', 'c'].map(name => ({ type: 'library', name, version: '1', 'bom-ref': name }))
    expect(await judge(components, [{ ref: 'a', dependsOn: ['a', 'b'] }])).toEqual(Array(16).fill(nothing))
  })
})

test('without a purl, another type of the same name is the same only if no other has the name', () => {
  const one = { type: 'data', name: 'a', version: '1' }
  const before = sbom([{ ...one, type: 'application' }])
  expect(linesOf(compareSboms(before, sbom([one])))).toEqual([])
  const two = sbom([one, { ...one, type: 'firmware' }])
  expect(linesOf(compareSboms(before, two))).toEqual(['added a ->1', 'added a ->1', 'removed a 1>-'])
})

test('one name for two license texts is another license', () => {
  const named = (id: string): Sbom =>
    sbom([npm('a', '1', licensed(id))], { licenseNames: new Map([[id.toLowerCase(), 'Acme']]) })
  expect(linesOf(compareSboms(named('LicenseRef-1'), named('LicenseRef-2')))).toEqual([
    'license-changed a 1>1'
  ])
})

describe('what else the documents say of a package', () => {
  const text = (content: string, more = {}): Partial<Component> => ({
    licenses: [{ kind: 'name', value: 'Acme', text: { content, ...more } }]
  })
  const base64 = { encoding: 'base64' as const }

  /** `field: before > after` */
  const detailsOf = (before: readonly Partial<Component>[], after: readonly Partial<Component>[]): string[] =>
    compareSboms(sbom(before), sbom(after)).changes.flatMap(({ details = [] }) =>
      details.map(detail => `${detail.field}: ${detail.before} > ${detail.after}`)
    )

  test.each<[string, Partial<Component>, Partial<Component>, string[]]>([
    ['another scope', { scope: 'required' }, { scope: 'optional' }, ['scope: required > optional']],
    ['a scope that one side leaves out', { scope: 'required' }, {}, []],
    [
      'another supplier',
      { supplier: { name: 'Acme' } },
      { supplier: { name: 'Other' } },
      ['supplier: Acme > Other']
    ],
    ['a supplier in another spelling', { supplier: { name: 'Acme' } }, { supplier: { name: ' ACME' } }, []],
    [
      'a supplier that is declared as unknown',
      { supplier: { name: 'Acme' } },
      { supplier: { name: 'NOASSERTION', isDeclaredUnknown: true } },
      []
    ],
    [
      'another text under the same name',
      text('Do what you want.'),
      text('Pay.'),
      ['text of Acme: Do what you want. > Pay.']
    ],
    ['a text with other line breaks', text('Do what\nyou want.'), text(' Do what you want.'), []],
    ['a text in Base64', text('Pay.'), text(Buffer.from('Pay.').toString('base64'), base64), []],
    [
      'texts that begin alike',
      text('a '.repeat(100)),
      text(`${'a '.repeat(100)}b`),
      [`text of Acme: ${'a '.repeat(40)} > ${'a '.repeat(40)}`]
    ],
    [
      'another registry',
      { purl: 'pkg:npm/a@1' },
      { purl: 'pkg:npm/a@1?repository_url=https://npm.example' },
      ["qualifier repository_url: the type's own registry > https://npm.example"]
    ],
    [
      'another address of the source',
      { purl: 'pkg:npm/a@1?vcs_url=git%2Bhttps://a.example' },
      { purl: 'pkg:npm/a@1?vcs_url=git%2Bhttps://b.example' },
      ['qualifier vcs_url: git+https://a.example > git+https://b.example']
    ],
    [
      'a further package URL of another package',
      { properties: [{ name: 'spdx:purl', value: 'pkg:npm/b@1' }] },
      { properties: [{ name: 'spdx:purl', value: 'pkg:npm/c@1' }] },
      ['package URL: pkg:npm/b@1 > pkg:npm/c@1']
    ],
    [
      'a further package URL in another spelling',
      { properties: [{ name: 'spdx:purl', value: 'pkg:npm/%40acme/b@1' }] },
      { properties: [{ name: 'spdx:purl', value: 'pkg:npm/@acme/b@1' }] },
      []
    ],
    [
      'another package URL that cannot be read',
      { purl: 'pkg:npm/a@1@2' },
      { purl: 'pkg:npm/b@1@2' },
      ['package URL: pkg:npm/a@1@2 > pkg:npm/b@1@2']
    ],
    [
      'the platform of the image',
      { purl: 'pkg:deb/debian/a@1?arch=amd64&distro=debian-12' },
      { purl: 'pkg:deb/debian/a@1?arch=arm64&distro=debian-13' },
      []
    ]
  ])('%s', (_name, before, after, expected) => {
    const [old, now] = [before, after].map(more => [{ ...npm('a', '1'), ...more }])
    expect(detailsOf(old ?? [], now ?? [])).toEqual(expected)
  })

  describe('the text of a license that a document has under a reference', () => {
    const spdx2 = (extractedText: string, licenseDeclared: string): object => ({
      ...{ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'x', dataLicense: 'CC0-1.0' },
      ...{ documentNamespace: 'https://acme.example/x', creationInfo: { creators: ['Tool: x'] } },
      packages: ['a', 'b'].map(name => ({
        ...{ name, SPDXID: `SPDXRef-${name}`, versionInfo: '1', downloadLocation: 'NOASSERTION' },
        ...(name === 'a' ? { licenseDeclared } : {})
      })),
      hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', name: 'Acme', extractedText }]
    })
    test('is the same in the conversion to CycloneDX, which has no name beside the reference', async () => {
      const read = async (document: object) => readSbom(Buffer.from(JSON.stringify(document)), 'a')
      const source = await read(spdx2('Do as you like.', 'LicenseRef-1'))
      const target = { version: '1.6', created: '2026-01-02T03:04:05Z' }
      const { bytes } = await convert(source, { format: 'cyclonedx-json', ...target })
      const converted = (await readSbom(bytes, 'a')).content
      expect(compareSboms(source.content, converted).changes).toEqual([])
      expect(compareSboms(converted, source.content).changes).toEqual([])
      const other = (await read(spdx2('Do nothing.', 'LicenseRef-1'))).content
      expect(compareSboms(converted, other).changes.map(({ kind }) => kind)).toEqual(['license-changed'])
    })

    const spdx3 = (text: string, expression: string): object => {
      const element = (type: string, id: string, more: object): object => ({
        ...{ type, spdxId: `https://acme.example/${id}`, creationInfo: '_:1' },
        ...more
      })
      const address = (id: string): string => `https://acme.example/${id}`
      return {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [
          { type: 'CreationInfo', '@id': '_:1', specVersion: '3.0.1' },
          element('SpdxDocument', 'document', {}),
          element('software_Package', 'a', { name: 'a', software_packageVersion: '1' }),
          element('software_Package', 'b', { name: 'b', software_packageVersion: '1' }),
          element('simplelicensing_SimpleLicensingText', 'text', {
            name: 'Acme',
            simplelicensing_licenseText: text
          }),
          element('simplelicensing_LicenseExpression', 'license', {
            simplelicensing_licenseExpression: expression,
            simplelicensing_customIdToUri: [{ key: 'LicenseRef-1', value: address('text') }]
          }),
          element('Relationship', 'r', {
            ...{ from: address('a'), relationshipType: 'hasDeclaredLicense', to: [address('license')] }
          })
        ]
      }
    }
    const contentOf = async (document: object): Promise<Sbom> =>
      (await readSbom(Buffer.from(JSON.stringify(document)), 'x')).content

    test.each([
      ['SPDX 2', spdx2, spdx2],
      ['SPDX 3', spdx3, spdx3],
      ['SPDX 2 and 3', spdx2, spdx3]
    ])('%s', async (_name, one, other) => {
      for (const expression of ['LicenseRef-1', 'MIT AND LicenseRef-1']) {
        const before = await contentOf(one('Do what you want.', expression))
        const [same, changed] = [
          await contentOf(other('Do what\nyou want.', expression)),
          await contentOf(other('Pay.', expression))
        ]
        expect(compareSboms(before, same).changes).toEqual([])
        expect(compareSboms(before, changed).changes).toMatchObject([
          {
            kind: 'details-changed',
            details: [{ field: 'text of Acme', before: ['Do what you want.'], after: ['Pay.'] }]
          }
        ])
      }
    })
  })

  test('of two versions, only what does not come with a version', () => {
    const of = (version: string, name: string, content: string): Partial<Component>[] => [
      npm('a', version, { supplier: { name }, ...text(content) })
    ]
    expect(detailsOf(of('1', 'Acme', 'old'), of('2', 'Other', 'new'))).toEqual(['supplier: Acme > Other'])
  })

  test('a copy with a new statement is a change, one that is gone is not', () => {
    const copies = ['required', 'optional'].map(scope =>
      npm('a', '1', { scope: scope as 'required' | 'optional' })
    )
    expect(detailsOf(copies.slice(0, 1), copies)).toEqual(['scope:  > optional'])
    expect(detailsOf(copies, copies.slice(0, 1))).toEqual([])
  })

  test('the view shows both sides, and nothing of a document becomes markup', () => {
    const of = (name: string): Sbom => sbom([npm('a', '1', { supplier: { name } })])
    const comparison = compareSboms(of('Acme'), of('<b>|@you'))
    expect(summarizeComparison(comparison)).toBe('1 details changed; 0 unchanged')
    const markdown = formatComparison(comparison)
    expect(markdown).toContain('supplier: Acme;')
    expect(markdown).not.toMatch(/<b>|[^\\]\|@you/)
  })
})

describe('the subject', () => {
  const of = (subject: Partial<Component>): Sbom =>
    sbom([npm('a', '1')], { subject: { ref: 'app', type: 'application', name: 'app', ...subject } })

  test.each<[string, Partial<Component>, Partial<Component>, string[]]>([
    ['a new version', { version: '1' }, { version: '2' }, ['upgraded app 1>2']],
    [
      'another hash at one version',
      { version: '1', ...sha256('aa') },
      { version: '1', ...sha256('bb') },
      ['hash-changed app 1>1']
    ],
    ['another license', licensed('MIT'), licensed('ISC'), ['license-changed app ->-']],
    [
      'version, hash and package URL of an image change with every build',
      { type: 'container', version: 'sha256:a', purl: 'pkg:oci/app@sha256:a', ...sha256('aa') },
      { type: 'container', version: 'sha256:b', purl: 'pkg:oci/app@sha256:b', ...sha256('bb') },
      []
    ],
    [
      'the license of an image does not',
      { type: 'container', name: 'a.example/app', ...licensed('MIT') },
      { type: 'container', name: 'b.example/app', ...licensed('ISC') },
      ['license-changed b.example/app ->-']
    ]
  ])('%s', (_name, before, after, expected) => {
    const comparison = compareSboms(of(before), of(after))
    expect(linesOf(comparison)).toEqual(expected)
    expect(comparison.unchanged).toBe(1)
    expect(findUncompared(of(before), of(after))).toEqual([])
  })

  test('another subject is said, not compared', () => {
    const [before, after] = [of({ version: '1' }), of({ name: 'other', version: '2' })]
    expect(linesOf(compareSboms(before, after))).toEqual([])
    expect(findUncompared(before, after)).toEqual(['the SBOMs describe different subjects'])
  })
})

describe('dependencies', () => {
  /** Packages a to d, with edges as `a b`; those of `app` are the subject's. */
  const graph = (version: string, names: string, ...edges: string[]): Sbom => {
    const dependencies = new Map<string, string[]>()
    for (const edge of edges) {
      const [from = '', ...to] = edge.split(' ')
      dependencies.set(from, to)
    }
    const components = [...names].map(name => ({ ...npm(name, version), ref: name }))
    return sbom(components, { subject: { ref: 'app', type: 'application', name: 'app' }, dependencies })
  }
  /** `name -lost +gained` */
  const movesOf = (before: Sbom, after: Sbom): string[] =>
    compareSboms(before, after)
      .changes.filter(({ kind }) => kind === 'dependencies-moved')
      .map(({ name, before: from, after: to }) => `${name} -${from?.dependencies} +${to?.dependencies}`)

  test.each<[string, Sbom, Sbom, string[]]>([
    ['the same edges in another order', graph('1', 'abc', 'a b c'), graph('1', 'abc', 'a c b'), []],
    ['an edge to another package', graph('1', 'abc', 'a b'), graph('1', 'abc', 'a c'), ['a -b +c']],
    [
      'an edge that another package has now',
      graph('1', 'abc', 'a c', 'b'),
      graph('1', 'abc', 'a', 'b c'),
      ['a -c +', 'b - +c']
    ],
    ['also between other versions', graph('1', 'abc', 'a b'), graph('2', 'abc', 'a c'), ['a -b +c']],
    ['a package that came is a separate change', graph('1', 'ab', 'a b'), graph('1', 'abc', 'a b c'), []],
    ['edges that one side does not list', graph('1', 'ab', 'a b'), graph('1', 'ab'), []],
    [
      'a package that the subject needs itself now',
      graph('1', 'ab', 'app a', 'a b'),
      graph('1', 'ab', 'app a b', 'a'),
      ['a -b +', 'app - +b']
    ],
    ['a package that nothing needs on one side', graph('1', 'ab', 'app a'), graph('1', 'ab', 'app a b'), []],
    [
      'an edge that is gone with its entry, where leaves have none',
      graph('1', 'ab', 'app a b', 'a b'),
      graph('1', 'ab', 'app a b'),
      ['a -b +']
    ],
    [
      'an entry that is gone, where leaves have one',
      graph('1', 'ab', 'app a b', 'a b', 'b'),
      graph('1', 'ab', 'app a b', 'b'),
      []
    ]
  ])('%s', (_name, before, after, expected) => {
    expect(movesOf(before, after)).toEqual(expected)
  })

  test('a package whose dependencies moved is not among the unchanged ones, and views show both sides', () => {
    const comparison = compareSboms(graph('1', 'abc', 'a b'), graph('1', 'abc', 'a c'))
    expect(summarizeComparison(comparison)).toBe('1 dependencies moved; 2 unchanged')
    expect(formatComparison(comparison)).toMatch(
      /<code>1<\/code> needs <code>b<\/code>.*<code>1<\/code> needs <code>c<\/code>/
    )
  })

  test('a package that came or went shows what needs it, and what it needs', () => {
    const [old, now] = [
      graph('1', 'ab', 'app a', 'a b', 'b'),
      graph('1', 'abc', 'app a', 'a b c', 'b', 'c b')
    ]
    const { changes } = compareSboms(old, now)
    expect(changes).toMatchObject([
      { kind: 'added', name: 'c', isDirect: false, neededBy: ['a'], after: { dependencies: ['b'] } }
    ])
    expect(formatComparison(compareSboms(old, now))).toContain('transitively by <code>a</code>')
    expect(compareSboms(now, old).changes).toMatchObject([
      { kind: 'removed', name: 'c', isDirect: false, neededBy: ['a'], before: { dependencies: ['b'] } }
    ])
  })

  test('an edge to another version, of a package that both have at both versions', () => {
    const of = (target: string): Sbom =>
      sbom(
        ['1', '2']
          .map(version => ({ ...npm('b', version), ref: `b${version}` }))
          .concat({
            ...npm('a', '1'),
            ref: 'a'
          }),
        { dependencies: new Map([['a', [target]]]) }
      )
    expect(movesOf(of('b1'), of('b2'))).toEqual(['a -b@1 +b@2'])
    expect(movesOf(of('b1'), of('b1'))).toEqual([])
  })

  test('what is not compared is said', () => {
    const listed = graph('1', 'ab', 'a b')
    const none = graph('1', 'ab')
    const withServices = { ...listed, unmodeled: ['services'] }
    expect(findUncompared(listed, listed)).toEqual([])
    expect(findUncompared(none, none)).toEqual([])
    expect(findUncompared(listed, none)).toEqual(['one SBOM lists no dependencies, so they are not compared'])
    expect(findUncompared(listed, withServices)).toEqual(['services are not compared'])
    const { subject: _subject, ...nameless } = listed
    const aFile = { ref: 'f', type: 'file', name: 'f' }
    const [withFile, judged] = [
      { ...listed, components: [...listed.components, aFile] },
      { ...listed, vulnerabilities: listed.vulnerabilities + 1 }
    ]
    const withSubject = { ...nameless, subject: { ref: 's', type: 'application', name: 's' } }
    const noSubject = { ...nameless, subject: undefined }
    expect(findUncompared(withSubject, noSubject)).toEqual([
      'one SBOM names no subject, so the subjects are not compared'
    ])
    expect(findUncompared(withFile, withFile)).toEqual(['files are not compared'])
    expect(findUncompared(listed, withFile)).toEqual(['files are not compared'])
    expect(findUncompared(listed, judged)).toEqual(['vulnerabilities are not compared'])
    expect(findUncompared(judged, judged)).toEqual(['vulnerabilities are not compared'])
    expect(findUncompared(listed, { ...listed, misread: ['components'] })).toEqual([
      'what an SBOM has in a form that its format does not allow is not compared'
    ])
  })

  test('the address of a file at one version is compared, also between formats', () => {
    const at = (...urls: string[]): Sbom =>
      sbom([{ ...npm('a', '1'), externalReferences: urls.map(url => ({ type: 'distribution', url })) }])
    const [here, there] = ['https://a.example/a.tgz', 'https://b.example/a.tgz']
    expect(compareSboms(at(here), at(there)).changes).toMatchObject([
      {
        kind: 'details-changed',
        details: [{ field: 'address of the file', before: [here], after: [there] }]
      }
    ])
    for (const [one, other] of [
      [at(here), at()],
      [at(), at(here)],
      [at(here), at(here, there)]
    ] as const)
      expect(compareSboms(one, other).changes).toEqual([])
  })

  test('vulnerabilities are compared by id, analysis, rating and affected package', async () => {
    const [one, low] = [
      { id: 'CVE-2026-1', affects: [{ ref: 'a' }] },
      { severity: 'low', score: 2 }
    ]
    const read = async (...vulnerabilities: readonly object[]): Promise<Sbom> => {
      const components = [{ type: 'library', 'bom-ref': 'a', name: 'a', purl: 'pkg:npm/a@1' }]
      const document = { bomFormat: 'CycloneDX', specVersion: '1.6', components, vulnerabilities }
      return (await readSbom(Buffer.from(JSON.stringify(document)), 'x')).content
    }
    const clauses = async (before: object[], after: object[]): Promise<readonly string[]> =>
      findUncompared(await read(...before), await read(...after))
    const analyzed = (state: string): object => ({ ...one, analysis: { state, response: ['update'] } })
    expect(await clauses([one], [one])).toEqual([])
    expect(await clauses([one], [{ ...one, id: 'CVE-2026-2' }])).toEqual([
      'vulnerabilities are listed only now: 1 (CVE-2026-2)',
      'vulnerabilities are no longer listed: 1 (CVE-2026-1)'
    ])
    const other = ['vulnerabilities have another analysis, rating or affected package: 1 (CVE-2026-1)']
    expect(await clauses([analyzed('exploitable')], [analyzed('not_affected')])).toEqual(other)
    expect(await clauses([one], [{ ...one, ratings: [low] }])).toEqual(other)
    expect(await clauses([one], [{ ...one, affects: [] }])).toEqual(other)
    const of = (status: string): object => ({
      ...one,
      affects: [{ ref: 'a', versions: [{ version: '1', status }] }]
    })
    expect(await clauses([of('affected')], [of('affected')])).toEqual([])
    expect(await clauses([of('affected')], [of('unaffected')])).toEqual(other)
    const noId = ['vulnerabilities are not compared']
    expect(await clauses([{ description: 'a' }], [{ description: 'b' }])).toEqual(noId)
    const ofVersion = (status: object): object => ({
      ...one,
      affects: [{ ref: 'a', versions: [{ version: '1', ...status }] }]
    })
    expect(await clauses([ofVersion({})], [ofVersion({ status: 'affected' })])).toEqual([])
    expect(await clauses([ofVersion({})], [ofVersion({ status: 'unaffected' })])).toEqual(other)
    expect(await clauses([], [{ id: '::error::x' }])).toEqual(['vulnerabilities are listed only now: 1'])
    const many = Array.from({ length: 6 }, (_, at) => ({ id: `CVE-2026-${at}` }))
    expect(await clauses(many, [])).toEqual([
      'vulnerabilities are no longer listed: 6 (CVE-2026-0, CVE-2026-1, CVE-2026-2, CVE-2026-3, CVE-2026-4, …)'
    ])
  })

  test('the matched name of a package without a purl is the same dependency', () => {
    const before = graph('1', 'ab', 'a b')
    const after = graph('1', 'ab', 'a b')
    const components = after.components.map(({ purl: _, ...component }) => component)
    expect(movesOf(before, { ...after, components })).toEqual([])
  })
})

test('the JSON of a comparison follows docs/differences.schema.json, with each kind', () => {
  const side = (byte: string, license: string): Partial<Component> => ({
    ...sha256(byte),
    ...licensed(license),
    supplier: { name: license }
  })
  const of = (versions: readonly string[], byte: string, license: string, target: string): Sbom =>
    sbom(
      [
        npm('a', '1', side(byte, license)),
        npm('b', '1'),
        ...versions.map((version, at) => npm(`c${at}`, version))
      ],
      { dependencies: new Map([['ref-0', [target]]]) }
    )
  const comparison = compareSboms(
    of(['1.0.0', '2.0.0', '', '1'], 'aa', 'MIT', 'ref-1'),
    sbom(
      [
        ...of(['2.0.0', '1.0.0', '2'], 'bb', 'ISC', 'ref-2').components,
        { ref: 'd', type: 'library', name: 'd' }
      ],
      { dependencies: new Map([['ref-0', ['ref-2']]]) }
    )
  )
  expect(Object.values(comparison.counts)).not.toContain(0)
  const difference = {
    ...{ image: 'a', before: 'b', platforms: ['linux/amd64'], summary: summarizeComparison(comparison) },
    ...{ changes: listChanges(comparison), counts: comparison.counts, unchanged: comparison.unchanged }
  }
  expect(differenceErrors([difference])).toEqual([])
  expect(differenceErrors([{ ...difference, counts: { moved: 1 } }])).not.toEqual([])
  expect(
    differenceErrors([{ ...difference, changes: [{ kind: 'other', name: 'a', ecosystem: 'b' }] }])
  ).not.toEqual([])
})

describe('versions are ordered as their ecosystem orders them', () => {
  test.each([
    ['npm', '1.9.0', '1.10.0'],
    ['npm', '1.0.0-rc.1', '1.0.0'],
    ['npm', '1.0.0-alpha.9', '1.0.0-alpha.10'],
    ['golang', 'v1.2.3', 'v1.10.0'],
    ['golang', 'v0.0.0-20230101000000-aaaaaaaaaaaa', 'v0.0.0-20240101000000-000000000000'],
    ['cargo', '0.9.9', '1.0.0'],
    ['nuget', '1.2.3.4', '1.2.3.5'],
    ['deb', '1.0~rc1-1', '1.0-1'],
    ['deb', '1.36.1-9', '1:0.1-1'],
    ['deb', '2.36-9+deb12u8', '2.36-9+deb12u10'],
    ['deb', '1.0', '1.0+b1'],
    ['deb', '1.0a', '1.0.1'],
    ['rpm', '1.0~rc1-1', '1.0-1'],
    ['rpm', '1.0-1', '1.0^git1-1'],
    ['rpm', '2.9-1.el9', '2.10-1.el9'],
    ['rpm', '1.a-1', '1.1-1'],
    ['rpm', '9.0-1', '1:1.0-1'],
    ['apk', '1.36.1-r9', '1.36.1-r10'],
    ['apk', '1.36.1_rc1-r0', '1.36.1-r0'],
    ['apk', '1.1.1-r2', '1.1.1a-r0'],
    ['apk', '1.1.1s-r1', '1.1.1t-r0'],
    ['apk', '1.1.1w-r0', '1.1.2-r0'],
    ['apk', '1.0-r3', '1.0_p1-r0'],
    ['apk', '1.0_git20230101-r0', '1.0_git20240101-r0'],
    ['apk', '1.0_alpha2', '1.0_beta1'],
    ['apk', '1.0_rc', '1.0_rc1'],
    ['composer', '1.0.0-beta9', '1.0.0-beta10'],
    ['composer', 'v1.0.0-beta2', '1.0.0-RC1'],
    ['composer', '1.0.0-RC1', '1.0.0'],
    ['composer', '1.0.0', '1.0.0-p1'],
    ['composer', '1.0.0', '1.0.0-patch2'],
    ['composer', 'dev-main', '1.0.0'],
    ['pypi', '2.0.0rc1', '2.0.0'],
    ['pypi', '2.0.dev1', '2.0a1'],
    ['pypi', '2.0', '2.0.post1'],
    ['pypi', '2025.1', '1!1.0'],
    ['maven', '1.0-SNAPSHOT', '1.0'],
    ['maven', '1.0-alpha-1', '1.0-beta-1'],
    ['maven', '1.0', '1.0-sp1'],
    ['gem', '1.0.0.pre2', '1.0.0'],
    ['gem', '1.0.0.edge', '1.0.0'],
    ['gem', '1.0.0.a10', '1.0.0.b1'],
    ['generic', '99999999999999999999998', '99999999999999999999999'],
    [undefined, 'v9', 'v10']
  ])('%s: %s before %s', (type, lower, higher) => {
    expect(compareVersions(type, lower, higher)).toBeLessThan(0)
    expect(compareVersions(type, higher, lower)).toBeGreaterThan(0)
    expect(compareVersions(type, lower, lower)).toBe(0)
  })

  test('any two texts have an order, and swapping them reverses it', () => {
    const type = fc.constantFrom('npm', 'deb', 'rpm', 'pypi', 'maven', 'apk', undefined)
    const part = fc.oneof(
      fc.nat(20).map(String),
      fc.constantFrom('rc', 'a', '~', '^', '+', '-', '.', ':', '!', 'v', 'é', '0')
    )
    const version = fc.oneof(
      fc.array(part, { maxLength: 8 }).map(parts => parts.join('')),
      fc.string()
    )
    fc.assert(
      fc.property(type, version, version, (purlType, one, other) => {
        const order = compareVersions(purlType, one, other)
        expect(Math.sign(order) + Math.sign(compareVersions(purlType, other, one))).toBe(0)
        expect(order === 0).toBe(one === other)
      }),
      { numRuns: 500 }
    )
  })
})

test.each([
  [['MIT OR Apache-2.0'], ['Apache-2.0 OR MIT'], true],
  [['MIT', 'ISC'], ['ISC AND MIT'], true],
  [['MIT', 'MIT'], ['MIT'], true],
  [['(MIT AND ISC) OR GPL-2.0-only'], ['GPL-2.0-only OR (ISC AND MIT)'], true],
  [['MIT AND ISC'], ['MIT OR ISC'], false],
  [['GPL-2.0-only'], ['GPL-2.0-only WITH Classpath-exception-2.0'], false],
  [['Acme License'], ['acme license '], true]
])('%j and %j are the same license: %s', (one, other, isSame) => {
  expect(identifyLicenses(licensed(...one).licenses) === identifyLicenses(licensed(...other).licenses)).toBe(
    isSame
  )
})

describe('views', () => {
  const before = sbom([npm('a', '1.0.0', { ...sha256('aa'), ...licensed('MIT') }), npm('gone', '1.0.0')])
  const after = sbom([
    npm('a', '1.0.0', { ...sha256('bb'), ...licensed('ISC') }),
    npm('new', '1.0.0'),
    npm('same', '1')
  ])

  test('the summary line counts each kind', () => {
    expect(summarizeComparison(compareSboms(before, after))).toBe(
      '1 hash changed at the same version, 2 added, 1 removed, 1 license changed; 0 unchanged'
    )
    expect(summarizeComparison(compareSboms(before, before))).toBe('no changes; 2 unchanged')
  })

  test('a changed hash is visible and first; the rest is folded', () => {
    const markdown = formatComparison(compareSboms(before, after))
    expect(markdown.indexOf('Hash changed')).toBeLessThan(markdown.indexOf('<details>'))
    expect(markdown.match(/<details>/g)).toHaveLength(3)
  })

  test('only differing hashes are shown', () => {
    const both = { algorithm: 'SHA-1', content: 'cc' }
    const of = (byte: string): Partial<Component> => ({ hashes: [both, ...(sha256(byte).hashes ?? [])] })
    const markdown = formatComparison(
      compareSboms(sbom([npm('a', '1', of('aa'))]), sbom([npm('a', '1', of('bb'))]))
    )
    expect(markdown).toMatch(/aaaa.*bbbb/)
    expect(markdown).not.toContain('cc')
  })

  test('the number of rows is limited, and the rest is counted', () => {
    const many = sbom(Array.from({ length: 30 }, (_, at) => npm(`p${at}`, '1.0.0')))
    const markdown = formatComparison(compareSboms(sbom([]), many), { maxRows: 10 })
    expect(markdown.match(/^\| <code>/gm)).toHaveLength(10)
    expect(markdown).toContain('… and 20 more')
  })

  test('no text of a document becomes markup, a mention, a link or a new line', () => {
    const evil = '|`</code><img src=x>[a](http://b) @octocat\n## x\u202e::error::'
    const bad = sbom([
      {
        name: evil,
        version: evil,
        type: evil,
        ...licensed(evil),
        hashes: [{ algorithm: evil, content: evil }]
      }
    ])
    const other = sbom([
      {
        name: evil,
        version: evil,
        type: evil,
        ...licensed('MIT'),
        hashes: [{ algorithm: evil, content: 'x' }]
      }
    ])
    for (const comparison of [compareSboms(sbom([]), bad), compareSboms(bad, other)]) {
      const markdown = formatComparison(comparison)
      expect(markdown).not.toMatch(/<img|@octocat|\]\(|^## x|::error|\u202e/m)
      for (const line of markdown.split('\n').filter(row => row.startsWith('| <code>'))) {
        expect(line.match(/\|/g)).toHaveLength(5)
      }
    }
  })
})
