// A value that is dropped is listed, although the same value is written at another place of the document.
import { describe, expect, test } from '@jest/globals'
import { parseSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { convert } from '../../../../src/sbom/write/convert.ts'

const created = '2026-01-02T03:04:05Z'
const TARGETS = {
  cyclonedx: { format: 'cyclonedx-json', version: '1.6', created },
  spdx: { format: 'spdx-json', version: '2.3', created },
  spdx3: { format: 'spdx3-json', version: '3.0.1', created }
} as const

async function write(
  document: object,
  target: keyof typeof TARGETS
): Promise<{ losses: string; text: string }> {
  const bytes = new TextEncoder().encode(JSON.stringify(document))
  const { document: read } = await parseSbom(bytes, 'a')
  const written = await convert(read, TARGETS[target])
  return { losses: written.unsupported.join('\n'), text: new TextDecoder().decode(written.bytes) }
}

const CREATION = '_:creation'
const agent = (id: string, name: string, more: object = {}): object => ({
  ...{ type: 'Organization', spdxId: `urn:${id}`, creationInfo: CREATION, name },
  ...more
})
const element = (id: string, more: object = {}): object => ({
  ...{ type: 'software_Package', spdxId: `urn:${id}`, creationInfo: CREATION, name: id },
  ...more
})
const needs = (from: string, to: string, more: object = {}): object => ({
  ...{ type: 'Relationship', spdxId: `urn:${from}-${to}`, creationInfo: CREATION },
  ...{ relationshipType: 'dependsOn', from: `urn:${from}`, to: [`urn:${to}`] },
  ...more
})

/** About the package `app`, by Acme. */
function spdx3(elements: readonly object[], document: object = {}): object {
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      { type: 'CreationInfo', '@id': CREATION, specVersion: '3.0.1', created, createdBy: ['urn:acme'] },
      agent('acme', 'Acme'),
      agent('other', 'Other'),
      {
        ...{ type: 'SpdxDocument', spdxId: 'urn:document', creationInfo: CREATION, name: 'app' },
        ...{ rootElement: ['urn:app'], ...document }
      },
      element('app'),
      ...elements
    ]
  }
}

describe('SPDX 3', () => {
  test.each<[what: string, document: object, listed: string]>([
    ['when a relationship began', spdx3([needs('app', 'app', { startTime: created })]), '@graph[].startTime'],
    ['a supplier that no element is', spdx3([element('lib', { suppliedBy: 'urn:gone' })]), 'suppliedBy'],
    ['the supplier of the document', spdx3([], { suppliedBy: 'urn:acme' }), 'suppliedBy'],
    [
      'a root that no element is',
      spdx3([], { rootElement: ['urn:app', 'urn:gone'] }),
      'rootElement (urn:gone)'
    ],
    [
      'who made one element',
      spdx3([
        element('lib', { creationInfo: '_:second' }),
        { type: 'CreationInfo', '@id': '_:second', specVersion: '3.0.1', created, createdBy: ['urn:other'] },
        element('third', { suppliedBy: 'urn:other' })
      ]),
      '@graph[].creationInfo'
    ],
    [
      'the completeness of what is not the subject',
      spdx3([
        element('lib'),
        needs('app', 'lib', { completeness: 'incomplete' }),
        needs('lib', 'app', { completeness: 'incomplete' })
      ]),
      '@graph[].completeness'
    ],
    [
      'another type of SBOM that is the same phase',
      spdx3([
        {
          ...{ type: 'software_Sbom', spdxId: 'urn:bom', creationInfo: CREATION, rootElement: ['urn:app'] },
          ...{ element: ['urn:app'], software_sbomType: ['runtime'] }
        }
      ]),
      '@graph[].software_sbomType (runtime)'
    ]
  ])('%s', async (_what, document, listed) => {
    expect((await write(document, 'cyclonedx')).losses).toContain(listed)
    expect((await write(document, 'spdx')).losses).toContain(listed)
  })

  test('each maker, and of which kind each is, and each CPE is written', async () => {
    const cpes = ['cpe:2.3:a:acme:lib:1.0:*:*:*:*:*:*:*', 'cpe:/a:acme:lib:1.0']
    const externalIdentifier = cpes.map((identifier, at) => ({
      ...{ type: 'ExternalIdentifier', externalIdentifierType: at === 0 ? 'cpe23' : 'cpe22', identifier }
    }))
    const document = spdx3([
      agent('jo', 'Jo', { type: 'Person' }),
      element('lib', { originatedBy: ['urn:other', 'urn:acme'], suppliedBy: 'urn:jo', externalIdentifier })
    ])
    const { text } = await write(document, 'cyclonedx')
    expect(text).toContain('"manufacturer":{"name":"Other"}')
    expect(text).toContain('"authors":[{"name":"Acme"}]}')
    for (const cpe of cpes) expect(text).toContain(JSON.stringify(cpe))
    const spdx = await write(document, 'spdx')
    expect(spdx.text).toContain('"supplier":"Person: Jo"')
    expect(spdx.losses).toContain('@graph[].externalIdentifier[].identifier')
    expect(spdx.losses).toContain('components[].authors')
  })

  test('what is written in another form is not listed', async () => {
    const address = { externalIdentifierType: 'email', identifier: 'jo@acme.example' }
    const document = spdx3([
      agent('jo', 'Jo', { type: 'Person', externalIdentifier: [{ type: 'ExternalIdentifier', ...address }] }),
      element('lib', { suppliedBy: 'urn:jo' })
    ])
    // Nothing names the agent Other.
    expect((await write(document, 'spdx')).losses).toBe('@graph[].name: is not converted')
  })
})

const locator = (referenceType: string, referenceLocator: string, comment?: string): object => ({
  ...{ referenceCategory: referenceType === 'purl' ? 'PACKAGE-MANAGER' : 'OTHER', referenceType },
  ...{ referenceLocator, comment }
})

function spdx2(fields: object, relationships: readonly object[] = [], document: object = {}): object {
  const common = { versionInfo: '1', downloadLocation: 'NOASSERTION' }
  return {
    ...{ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'app', dataLicense: 'CC0-1.0' },
    documentNamespace: 'https://acme.example/1',
    creationInfo: { created, creators: ['Tool: t-1'] },
    packages: [
      { SPDXID: 'SPDXRef-app', name: 'app', ...common },
      { SPDXID: 'SPDXRef-lib', name: 'lib', ...common, ...fields }
    ],
    documentDescribes: ['SPDXRef-app'],
    relationships,
    ...document
  }
}

const lib = (relationshipType: string, relatedSpdxElement: string): object => ({
  ...{ spdxElementId: 'SPDXRef-lib', relationshipType, relatedSpdxElement }
})

describe('SPDX 2', () => {
  test.each<[what: string, document: object, listed: string]>([
    [
      'the comment of a purl',
      spdx2({
        externalRefs: [
          locator('purl', 'pkg:npm/lib@1', 'found in lock file'),
          locator('url', 'https://acme.example/', 'found in lock file')
        ]
      }),
      'packages[].externalRefs[].comment'
    ],
    [
      'what is described and no element is',
      spdx2({}, [], { documentDescribes: ['SPDXRef-app', 'SPDXRef-gone'] }),
      'documentDescribes (SPDXRef-gone)'
    ],
    [
      'that something with dependencies has none',
      spdx2({}, [lib('DEPENDS_ON', 'NONE'), lib('DEPENDS_ON', 'SPDXRef-app')]),
      'relationships (DEPENDS_ON NONE'
    ],
    [
      'another type of SBOM that is the same phase',
      spdx2({}, [], { creationInfo: { created, creators: ['Tool: t-1'], comment: 'SBOM Type: Runtime' } }),
      'creationInfo.comment (runtime)'
    ]
  ])('%s', async (_what, document, listed) => {
    expect((await write(document, 'cyclonedx')).losses).toContain(listed)
    expect((await write(document, 'spdx3')).losses).toContain(listed)
  })

  test('NONE as license and as copyright text is written', async () => {
    const document = spdx2({ licenseDeclared: 'NONE', licenseConcluded: 'NONE', copyrightText: 'NONE' })
    const cyclonedx = await write(document, 'cyclonedx')
    expect(cyclonedx.text).toContain('"copyright":"NONE"')
    const spdx = await write(document, 'spdx3')
    expect(spdx.text).toContain('"software_copyrightText":"NONE"')
    expect(cyclonedx.losses + spdx.losses).toBe('')
  })
})

describe('CycloneDX', () => {
  const withText = (text: object): object => ({
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    components: [{ type: 'library', name: 'a', licenses: [{ license: { name: 'Own', text } }] }]
  })

  test('the type of a license text is listed, unless it is plain text', async () => {
    const html = withText({ content: '<p>Own</p>', contentType: 'text/html' })
    expect((await write(html, 'spdx')).losses).toContain('license.text.contentType')
    const plain = withText({ content: 'Own', contentType: 'text/plain' })
    expect((await write(plain, 'spdx')).losses).toBe('')
  })

  test('a license text in Base64 is written as text, and listed if it is none', async () => {
    const encoded = (bytes: Buffer) => withText({ encoding: 'base64', content: bytes.toString('base64') })
    const { text, losses } = await write(encoded(Buffer.from('Own terms')), 'spdx')
    expect(text).toContain('"extractedText":"Own terms"')
    expect(losses).toBe('')
    const binary = encoded(Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0xff, 0xfe]))
    expect((await write(binary, 'spdx')).losses).toContain('license.text.content')
  })
})
