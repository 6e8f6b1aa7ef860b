// What the schemas allow and other readers refuse: each kind, with what is next to it and right.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { checkMeaning } from '../../../../src/sbom/validate/check-meaning.ts'
import { MEANINGS } from '../../../../src/sbom/validate/findings.ts'
import { isJavaUri, isPythonIri } from '../../../../src/sbom/validate/iri.ts'

/** `kind pointer`, for each finding. */
async function findingsOf(document: object | string): Promise<string[]> {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  const groups = await checkMeaning(await readSbom(Buffer.from(text), 'a'))
  return groups.flatMap(({ kind, first }) => first.map(({ where }) => `${kind} ${where}`))
}

const library = (more: object = {}): object => ({ type: 'library', name: 'a', ...more })
const bom = (more: object): object => ({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, ...more })
const withLibrary = (more: object): object => bom({ components: [library(more)] })
const external = (url: string): object => withLibrary({ externalReferences: [{ type: 'vcs', url }] })
const licensed = (choice: object): object => withLibrary({ licenses: [choice] })

describe('CycloneDX', () => {
  test.each<[string, object, string[]]>([
    [
      'a bom-ref of two components',
      bom({ components: [library({ 'bom-ref': 'r' }), library({ 'bom-ref': 'r' })] }),
      ['bom-ref-twice /components/1/bom-ref']
    ],
    [
      'a bom-ref of a component and a nested service',
      bom({
        components: [library({ 'bom-ref': 'r' })],
        services: [{ name: 's', services: [{ name: 't', 'bom-ref': 'r' }] }]
      }),
      ['bom-ref-twice /services/0/services/0/bom-ref']
    ],
    [
      'a dependency on nothing, and of nothing',
      bom({
        components: [library({ 'bom-ref': 'a' })],
        dependencies: [{ ref: 'a', dependsOn: ['b', 'a'] }, { ref: 'c', dependsOn: ['b'] }, { ref: 'a' }]
      }),
      ['dependency-dangling /dependencies/1/ref', 'dependency-dangling /dependencies/0/dependsOn/0']
    ],
    [
      'dependencies on what is neither a component nor a service',
      bom({
        metadata: { tools: { components: [library({ 'bom-ref': 'tool' })] } },
        components: [library({ 'bom-ref': 'a', components: [library({ 'bom-ref': 'nested' })] })],
        services: [{ name: 's', 'bom-ref': 's', services: [{ name: 't', 'bom-ref': 't' }] }],
        dependencies: [
          { ref: 'a', dependsOn: ['nested', 's', 'tool', 't'] },
          { ref: 's', dependsOn: ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#r'] }
        ]
      }),
      [
        'dependency-other /dependencies/0/dependsOn/2',
        'dependency-other /dependencies/0/dependsOn/3',
        'dependency-other /dependencies/1/dependsOn/0'
      ]
    ],
    [
      'an expression beside another license',
      bom({
        specVersion: '1.7',
        components: [
          library({ licenses: [{ expression: 'MIT OR Apache-2.0' }, { license: { id: 'ISC' } }] }),
          library({ licenses: [{ license: { id: 'MIT' } }, { license: { id: 'ISC' } }] }),
          library({ licenses: [{ expression: 'MIT' }] })
        ]
      }),
      ['license-mixed /components/0/licenses']
    ],
    [
      'references of other sections to nothing; a BOM-Link leads elsewhere',
      bom({
        compositions: [{ aggregate: 'complete', assemblies: ['a'], dependencies: ['b'] }],
        vulnerabilities: [
          { affects: [{ ref: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#r' }, { ref: 'd' }] }
        ],
        annotations: [{ subjects: ['e'], annotator: {}, timestamp: '2026-01-01T00:00:00Z', text: 't' }]
      }),
      [
        'reference-dangling /compositions/0/assemblies/0',
        'reference-dangling /compositions/0/dependencies/0',
        'reference-dangling /annotations/0/subjects/0',
        'reference-dangling /vulnerabilities/0/affects/1/ref'
      ]
    ],
    ['an address with a space', external('http://a b/c'), ['iri /components/0/externalReferences/0/url']],
    [
      'the short form of Git',
      external('git@a.example:o/r.git'),
      ['iri /components/0/externalReferences/0/url']
    ],
    [
      'a name in place of a port',
      external('ssh://git@a.example:o/r.git'),
      ['iri-python /components/0/externalReferences/0/url']
    ],
    [
      'an address that only Java refuses',
      external('https://a.example/\u3000'),
      ['iri-java /components/0/externalReferences/0/url']
    ],
    ['a relative address', external('../LICENSE'), []],
    [
      'addresses of organizations, licenses and services',
      bom({
        metadata: { supplier: { url: ['a b'] } },
        components: [library({ licenses: [{ license: { name: 'n', url: '<u>' } }] })],
        services: [{ name: 's', endpoints: ['https://a.example/', 'c d'] }]
      }),
      [
        'iri /metadata/supplier/url/0',
        'iri /components/0/licenses/0/license/url',
        'iri /services/0/endpoints/1'
      ]
    ],
    ['the source of a vulnerability is any text', bom({ vulnerabilities: [{ source: { url: 'a b' } }] }), []],
    ['a purl without a name', withLibrary({ purl: 'pkg:npm' }), ['purl /components/0/purl']],
    [
      'a purl with two versions',
      withLibrary({ purl: 'pkg:npm/a@1@2' }),
      ['purl-ambiguous /components/0/purl']
    ],
    ['a purl', withLibrary({ purl: 'pkg:npm/%40a/b@1?c=d#e' }), []],
    ['a CPE with too few parts', withLibrary({ cpe: 'cpe:2.3:a:b:c' }), ['cpe /components/0/cpe']],
    ['a CPE 2.2', withLibrary({ cpe: 'cpe:/a:b:c:1' }), []],
    [
      'a license that is not listed, in an expression',
      licensed({ expression: 'MIT AND Nothing-1.0' }),
      ['license-unlisted /components/0/licenses/0/expression']
    ],
    ['a listed license in another case', licensed({ expression: 'mit OR LicenseRef-own' }), []],
    [
      'a deprecated license',
      licensed({ license: { id: 'GPL-2.0' } }),
      ['license-deprecated /components/0/licenses/0/license/id']
    ],
    ['its replacement', licensed({ expression: 'GPL-2.0-only' }), []]
  ])('%s', async (_name, document, expected) => {
    expect((await findingsOf(document)).sort()).toEqual([...expected].sort())
  })

  test('XML has the same findings, without addresses, which its schema checks', async () => {
    const xml = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components><component type="library"><name>a</name>
      <licenses><expression>GPL-2.0+</expression></licenses><purl>npm/a</purl>
      <externalReferences><reference type="vcs"><url>git@a.example:o</url></reference></externalReferences></component></components>
      <dependencies><dependency ref="x"/></dependencies></bom>`
    expect((await findingsOf(xml)).sort()).toEqual([
      'dependency-dangling /dependencies/0/ref',
      'license-deprecated /components/0/licenses/0/expression',
      'purl /components/0/purl'
    ])
  })
})

const spdx = (more: object): object => ({
  ...{ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'a', dataLicense: 'CC0-1.0' },
  ...{
    documentNamespace: 'https://a.example/1',
    creationInfo: { created: '2026-01-01T00:00:00Z', creators: [] }
  },
  ...more
})
const withPackage = (more: object): object =>
  spdx({ packages: [{ SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NONE', ...more }] })
const locator = (referenceCategory: string, referenceType: string, referenceLocator: string): object =>
  withPackage({ externalRefs: [{ referenceCategory, referenceType, referenceLocator }] })
const related = (relatedSpdxElement: string): object =>
  spdx({
    externalDocumentRefs: [{ externalDocumentId: 'DocumentRef-b' }],
    relationships: [{ spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement }]
  })

describe('SPDX 2', () => {
  test.each<[string, object, string[]]>([
    [
      'an SPDXID of two elements',
      spdx({ packages: [{ SPDXID: 'SPDXRef-a' }], files: [{ SPDXID: 'SPDXRef-a' }] }),
      ['spdx-id /files/0/SPDXID']
    ],
    [
      'a license that is declared twice',
      spdx({
        hasExtractedLicensingInfos: ['a', 'b'].map(extractedText => ({
          ...{ licenseId: 'LicenseRef-1', extractedText }
        }))
      }),
      ['declared-twice /hasExtractedLicensingInfos/1/licenseId']
    ],
    [
      'a document that is declared twice',
      spdx({
        externalDocumentRefs: ['b', 'c'].map(id => ({
          ...{ externalDocumentId: 'DocumentRef-1', spdxDocument: `https://acme.example/${id}` }
        }))
      }),
      ['declared-twice /externalDocumentRefs/1/externalDocumentId']
    ],
    [
      'an SPDXID with other characters',
      spdx({ files: [{ SPDXID: 'SPDXRef-a_b' }] }),
      ['spdx-id /files/0/SPDXID']
    ],
    [
      'a relationship to nothing',
      related('SPDXRef-none'),
      ['spdx-reference /relationships/0/relatedSpdxElement']
    ],
    [
      'a relationship to a document that is not listed',
      related('DocumentRef-c:SPDXRef-d'),
      ['spdx-document /relationships/0/relatedSpdxElement']
    ],
    ['a relationship to a listed document', related('DocumentRef-b:SPDXRef-d'), []],
    ['a relationship to what is not known', related('NOASSERTION'), []],
    [
      'described elements that are not there',
      spdx({ documentDescribes: ['SPDXRef-x'] }),
      ['spdx-reference /documentDescribes/0']
    ],
    [
      'files that are not there',
      withPackage({ hasFiles: ['SPDXRef-x'] }),
      ['spdx-reference /packages/0/hasFiles/0']
    ],
    [
      'a malformed CPE',
      locator('SECURITY', 'cpe23Type', 'cpe:2.3:a:b'),
      ['spdx-locator /packages/0/externalRefs/0/referenceLocator']
    ],
    [
      'a malformed purl',
      locator('PACKAGE-MANAGER', 'purl', 'a@1'),
      ['spdx-locator /packages/0/externalRefs/0/referenceLocator']
    ],
    ...['Acme', 'organization: Acme', 'Person:', 'Organization: (a@acme.example)', 'Tool: '].map(
      (supplier): [string, object, string[]] => [
        `a supplier that is not a party (${supplier})`,
        withPackage({ supplier }),
        ['spdx-party /packages/0/supplier']
      ]
    ),
    ['parties', withPackage({ supplier: 'NOASSERTION', originator: 'Person: (A) B (b@acme.example)' }), []],
    [
      'creators and annotators that are not parties',
      spdx({
        creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: a', 'NOASSERTION'] },
        annotations: [{ annotator: 'Acme', annotationDate: '2026-01-01' }]
      }),
      [
        'spdx-party /creationInfo/creators/1',
        'spdx-party /annotations/0/annotator',
        'spdx-time /annotations/0/annotationDate'
      ]
    ],
    ...['2026-01-01', '2026-02-30T00:00:00Z', '2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00+00:00', 'x'].map(
      (created): [string, object, string[]] => [
        `a time in another form (${created})`,
        spdx({ creationInfo: { created, creators: [] } }),
        ['spdx-time /creationInfo/created']
      ]
    ),
    ['a date of a package', withPackage({ builtDate: '2026-01-01' }), ['spdx-time /packages/0/builtDate']],
    ...['a', '//a.example/', 'https://a.example/1#2'].map((documentNamespace): [string, object, string[]] => [
      `a namespace that is not a URI (${documentNamespace})`,
      spdx({ documentNamespace }),
      ['spdx-namespace /documentNamespace']
    ]),
    [
      'another document without a URI',
      spdx({ externalDocumentRefs: [{ externalDocumentId: 'DocumentRef-b', spdxDocument: 'b.json' }] }),
      ['spdx-namespace /externalDocumentRefs/0/spdxDocument']
    ],
    ['another locator without spaces', locator('OTHER', 'npm', 'a'), []],
    [
      'a license reference without its text',
      withPackage({ licenseDeclared: 'MIT OR LicenseRef-x' }),
      ['spdx-license /packages/0/licenseDeclared']
    ],
    [
      'an addition of SPDX 3',
      withPackage({ licenseDeclared: 'MIT WITH AdditionRef-x' }),
      ['spdx-license /packages/0/licenseDeclared']
    ],
    [
      'a license of a document that is not listed',
      withPackage({ licenseConcluded: 'DocumentRef-x:LicenseRef-y' }),
      ['spdx-document /packages/0/licenseConcluded']
    ],
    [
      'a license that is not listed',
      withPackage({ licenseInfoFromFiles: ['MIT', 'Public Domain'] }),
      ['spdx-license /packages/0/licenseInfoFromFiles/1']
    ],
    [
      'licenses that are not known',
      withPackage({ licenseDeclared: 'NONE', licenseConcluded: 'NOASSERTION' }),
      []
    ]
  ])('%s', async (_name, document, expected) => {
    expect(await findingsOf(document)).toEqual(expected)
  })

  test('tag-value has the same findings', async () => {
    const text = [
      ...['SPDXVersion: SPDX-2.3', 'SPDXID: SPDXRef-DOCUMENT', 'DocumentName: a', 'PackageName: a'],
      ...[
        'SPDXID: SPDXRef-a',
        'PackageLicenseDeclared: AGPL-3.0',
        'Relationship: SPDXRef-a CONTAINS SPDXRef-b'
      ]
    ].join('\n')
    expect(await findingsOf(text)).toEqual([
      'spdx-reference /relationships/0/relatedSpdxElement',
      'license-deprecated /packages/0/licenseDeclared'
    ])
  })
})

test('SPDX 3: identifiers are unique, and references lead to elements, imports or the specification', async () => {
  const element = (spdxId: string, more: object = {}): object => ({
    type: 'software_Package',
    spdxId,
    ...more
  })
  const graph = [
    element('urn:a', { software_packageUrl: 'npm/a' }),
    element('urn:a'),
    {
      type: 'SpdxDocument',
      spdxId: 'urn:d',
      import: [{ externalSpdxId: 'urn:e' }],
      rootElement: ['urn:a', 'urn:f']
    },
    {
      type: 'Relationship',
      spdxId: 'urn:r',
      from: 'urn:e',
      to: ['https://spdx.org/rdf/3.0.1/terms/Core/NoneElement', 'urn:g']
    },
    ...[
      ...['NoneElement', 'NoAssertionElement', 'SpdxOrganization'],
      ...['expandedlicensing_NoneLicense', 'expandedlicensing_NoAssertionLicense']
    ].map((to, at) => ({ type: 'Relationship', spdxId: `urn:r${at}`, from: 'urn:a', to: [to] })),
    { type: 'Relationship', spdxId: 'urn:s', from: 'urn:a', to: ['NoneElements'] }
  ]
  const document = { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': graph }
  expect(await findingsOf(document)).toEqual([
    'spdx3-identifier /@graph/0/software_packageUrl',
    'reference-dangling /@graph/1',
    'reference-dangling /@graph/2/rootElement',
    'reference-dangling /@graph/3/to',
    'reference-dangling /@graph/9/to'
  ])
})

test('docs/sbom-checks.md lists each kind, in the table of its severity', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/sbom-checks.md'), 'utf8')
  const at = page.indexOf('## Warnings in any case')
  for (const [kind, { isError }] of Object.entries(MEANINGS)) {
    const table = isError ? page.slice(0, at) : page.slice(at)
    expect([kind, table.includes(`| \`${kind}\` |`)]).toEqual([kind, true])
  }
})

test('a kind counts all of its findings and lists the first 20', async () => {
  const components = Array.from({ length: 30 }, () => library({ purl: 'a' }))
  const [group] = await checkMeaning(await readSbom(Buffer.from(JSON.stringify(bom({ components }))), 'a'))
  expect(group).toMatchObject({ kind: 'purl', total: 30, isError: true, effect: MEANINGS.purl.effect })
  expect(group?.first).toHaveLength(20)
})

test.each<[string, boolean, boolean]>([
  // As cyclonedx-core-java 12.2 and cyclonedx-python-lib 11.12 judge it.
  ['https://a.example/b?c=d#e', true, true],
  ['', true, true],
  ['#fragment', true, true],
  ['a/b:c', true, true],
  ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1', true, true],
  ['mailto:a@b.example', true, true],
  ['https://ünï.example/ü', true, true],
  ['https://[::1]:8080/', true, false],
  ['https://[1:2:3:4:5:6:7:8]/', true, true],
  ['https://a.example/#b[c]', true, false],
  ['http://', true, true],
  ['https://a.example/?b[]=c', false, false],
  ['https://a.example:port/', true, false],
  ['https://a.example/%zz', false, false],
  ['https://a.example/[b]', false, false],
  ['a:', false, true],
  [':a', false, false],
  ['1a:b', false, false],
  ['a b', false, false],
  ['https://a.example/{b}|c', false, false],
  ['git@a.example:b/c.git', false, false],
  ['git+ssh://git@a.example/b.git', true, true],
  ['https://a.example/\u3000', false, true],
  ['https://a.example/\u0085', false, false]
])('address %j: %j for Java, %j for Python', (text, java, python) => {
  expect([isJavaUri(text), isPythonIri(text)]).toEqual([java, python])
})

const corpus = join(import.meta.dirname, '../../../../../shared/corpus')
const files = existsSync(corpus) ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }) : []

test('of the valid documents of the specifications, one is refused: it has a bom-ref twice', async () => {
  const refused: unknown[] = []
  for (const file of files
    .filter(name => /valid-.*\.(?:json|xml)$|\.spdx/.test(name) && !/invalid/.test(name))
    .sort()) {
    const groups = await checkMeaning(await readSbom(readFileSync(join(corpus, file)), file))
    for (const { kind, isError } of groups) if (isError) refused.push([file, kind])
  }
  expect(refused).toEqual(
    files.length === 0 ? [] : [['cyclonedx/1.5/valid-formulation-1.5.json', 'bom-ref-twice']]
  )
})
