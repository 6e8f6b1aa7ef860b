// Enrichment fills only what is empty, marks each value, leaves valid documents valid, and touches nothing else.
import { describe, expect, test } from '@jest/globals'
import type { EnrichContext } from '../../../../src/sbom/enrich/additions.ts'
import { type Enriched, enrich } from '../../../../src/sbom/enrich/enrich.ts'
import type { SbomDocument } from '../../../../src/sbom/model.ts'
import { parseSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { validateDocument } from '../../../../src/sbom/validate/validate.ts'
import { convert } from '../../../../src/sbom/write/convert.ts'

const HEX = 'ab'.repeat(32)
const ALL: EnrichContext = {
  fields: ['supplier', 'author', 'licenses', 'hashes'],
  supplier: { name: 'Acme', email: 'sbom@acme.example', url: 'https://acme.example', isPerson: false },
  author: { name: 'Builder', isPerson: false },
  digest: `sha256:${HEX}`
}
const encode = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const CHECKSUM = 'cd'.repeat(32)
const COMPONENTS = [
  { type: 'library', name: 'a', licenses: [{ license: { name: 'Apache 2.0', url: 'https://a.example' } }] },
  { type: 'library', name: 'b', licenses: [{ license: { name: 'GPLv2+ or MIT' } }] },
  { type: 'library', name: 'c', licenses: [{ license: { name: 'BSD' } }, { license: { id: 'MIT' } }] },
  {
    type: 'library',
    name: 'd',
    purl: `pkg:generic/d@1?checksum=sha256:${CHECKSUM}`,
    components: [{ type: 'file', name: 'e', licenses: [{ license: { name: 'Expat' } }] }]
  }
]

function cyclonedx(fields: object = {}): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'container', 'bom-ref': 'app', name: 'app' } },
    components: COMPONENTS,
    ...fields
  }
}

async function enriched(document: object, context = ALL): Promise<Enriched & { document: SbomDocument }> {
  const { document: read } = await parseSbom(encode(document), 'x')
  return { ...(await enrich(read, context)), document: read }
}

interface Entry {
  readonly licenses: unknown
  readonly hashes: unknown
  readonly components: readonly [Entry]
}

/** What the tests look at. */
interface Tree {
  readonly metadata: { readonly authors: unknown; readonly manufacturer: unknown }
  readonly components: readonly [Entry, Entry, Entry, Entry]
  readonly packages: unknown
  readonly creationInfo: { readonly creators: unknown }
  readonly annotations: unknown
}

async function treeOf({ bytes }: Enriched): Promise<Tree> {
  const { document, tree } = await parseSbom(bytes ?? new Uint8Array(), 'x')
  expect(await validateDocument(document, tree)).toMatchObject({ verdict: 'valid', errors: [] })
  return tree as unknown as Tree
}

const mark = (value: string): object => ({ name: 'oci-seal:enriched', value })

describe('CycloneDX', () => {
  test('empty fields are filled, and each value has a mark', async () => {
    const result = await enriched(cyclonedx())
    const { metadata, components } = await treeOf(result)
    const acme = {
      name: 'Acme',
      url: ['https://acme.example'],
      contact: [{ name: 'Acme', email: 'sbom@acme.example' }]
    }
    expect(metadata).toEqual({
      component: {
        ...{ type: 'container', 'bom-ref': 'app', name: 'app' },
        supplier: acme,
        hashes: [{ alg: 'SHA-256', content: HEX }],
        properties: [mark('supplier'), mark('hashes')]
      },
      manufacturer: { name: 'Builder' },
      properties: [mark('author')]
    })
    expect(components[0]).toMatchObject({
      licenses: [{ license: { id: 'Apache-2.0', url: 'https://a.example' } }],
      properties: [mark('licenses: was "Apache 2.0"')]
    })
    expect(components[1].licenses).toEqual([{ expression: 'GPL-2.0-or-later OR MIT' }])
    expect(components[2]).toEqual(COMPONENTS[2])
    expect(components[3].hashes).toEqual([{ alg: 'SHA-256', content: CHECKSUM }])
    expect(components[3].components[0].licenses).toEqual([{ license: { id: 'MIT' } }])
    expect(result.added).toEqual([
      { field: 'supplier', count: 1 },
      { field: 'author', count: 1 },
      { field: 'licenses', count: 3 },
      { field: 'hashes', count: 2 }
    ])
  })

  test('only the requested fields are filled', async () => {
    const { added, bytes } = await enriched(cyclonedx(), { ...ALL, fields: ['author'] })
    expect(added).toEqual([{ field: 'author', count: 1 }])
    expect(new TextDecoder().decode(bytes)).not.toContain('Acme')
  })

  test('before 1.6 an author is one of the authors', async () => {
    const { metadata } = await treeOf(await enriched(cyclonedx({ specVersion: '1.4' })))
    expect(metadata.authors).toEqual([{ name: 'Builder' }])
    expect(metadata.manufacturer).toBeUndefined()
  })

  test.each([
    ['an author', { metadata: { authors: [{ name: 'Ann' }] } }, 'author'],
    ['a manufacturer of the document', { metadata: { manufacturer: { name: 'Ann' } } }, 'author'],
    [
      'a supplier',
      { metadata: { component: { type: 'container', name: 'a', supplier: { name: 'B' } } } },
      'supplier'
    ],
    [
      'a supplier beside it',
      { metadata: { component: { type: 'container', name: 'a' }, supplier: { name: 'B' } } },
      'supplier'
    ],
    [
      'a hash',
      {
        metadata: {
          component: { type: 'container', name: 'a', hashes: [{ alg: 'MD5', content: 'ab'.repeat(16) }] }
        }
      },
      'hashes'
    ],
    [
      'the digest of another image',
      { metadata: { component: { type: 'container', name: 'a', version: `sha256:${'0'.repeat(64)}` } } },
      'hashes'
    ],
    [
      'the digest of another image in its purl',
      {
        metadata: {
          component: { type: 'container', name: 'a', purl: `pkg:oci/a@sha256%3a${'0'.repeat(64)}` }
        }
      },
      'hashes'
    ],
    [
      'no container as its subject',
      { metadata: { component: { type: 'application', name: 'a' } } },
      'hashes'
    ],
    ['no subject', { metadata: {} }, 'supplier']
  ] as const)('a document with %s keeps it: %j', async (_, fields, field) => {
    const result = await enriched(cyclonedx({ components: [], ...fields }), { ...ALL, fields: [field] })
    expect(result).toMatchObject({ bytes: undefined, added: [], refused: undefined })
  })

  test('XML is enriched as XML', async () => {
    const { document } = await parseSbom(encode(cyclonedx()), 'x')
    const { bytes } = await convert(document, { format: 'cyclonedx-xml', version: '1.6' })
    const xml = await enrich({ format: 'cyclonedx-xml', version: '1.6', bytes }, ALL)
    const read = await parseSbom(xml.bytes ?? bytes, 'x')
    expect(await validateDocument(read.document)).toMatchObject({ verdict: 'valid' })
    expect(read.document.content.subject?.supplier?.name).toBe('Acme')
    expect(xml.added).toHaveLength(4)
  })
})

describe('SPDX 2', () => {
  const PACKAGE = {
    SPDXID: 'SPDXRef-app',
    name: 'app',
    downloadLocation: 'NOASSERTION',
    primaryPackagePurpose: 'CONTAINER',
    supplier: 'NOASSERTION'
  }
  const LIBRARY = {
    ...{ SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NOASSERTION' },
    licenseDeclared: 'Apache 2.0',
    licenseConcluded: 'NONE'
  }
  const spdx = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'app',
    documentNamespace: 'https://example.com/app',
    creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: x'] },
    packages: [PACKAGE, LIBRARY],
    documentDescribes: ['SPDXRef-app']
  }
  const annotation = (value: string): object => ({
    annotationDate: '2026-01-01T00:00:00Z',
    annotationType: 'OTHER',
    annotator: 'Tool: oci-seal',
    comment: `oci-seal:enriched ${value}`
  })

  test('empty fields are filled, and each value has an annotation', async () => {
    const { packages, creationInfo, annotations } = await treeOf(await enriched(spdx))
    expect(creationInfo.creators).toEqual(['Tool: x', 'Organization: Builder'])
    expect(annotations).toEqual([annotation('author')])
    expect(packages).toEqual([
      {
        ...PACKAGE,
        supplier: 'Organization: Acme (sbom@acme.example)',
        checksums: [{ algorithm: 'SHA256', checksumValue: HEX }],
        annotations: [annotation('hashes'), annotation('supplier')]
      },
      { ...LIBRARY, licenseDeclared: 'Apache-2.0', annotations: [annotation('licenses: was "Apache 2.0"')] }
    ])
  })

  test.each([
    ['SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-own', true],
    ['SPDXRef-own', 'DESCRIBED_BY', 'SPDXRef-DOCUMENT', true],
    ['SPDXRef-other', 'DESCRIBES', 'SPDXRef-own', false]
  ])('the supplier is that of what the document describes: %s %s %s', async (from, type, to, isSubject) => {
    const packages = [{ SPDXID: 'SPDXRef-own', name: 'own', downloadLocation: 'NONE' }]
    const relationships = [{ spdxElementId: from, relationshipType: type, relatedSpdxElement: to }]
    const document = { ...spdx, packages, relationships, documentDescribes: [] }
    const { added } = await enriched(document, { ...ALL, fields: ['supplier'] })
    expect(added).toEqual(isSubject ? [{ field: 'supplier', count: 1 }] : [])
  })

  test('what the document states stays', async () => {
    const [, described] = spdx.packages
    const packages = [
      {
        ...PACKAGE,
        supplier: 'Person: Ann',
        checksums: [{ algorithm: 'MD5', checksumValue: 'ab'.repeat(16) }]
      }
    ]
    const creationInfo = { ...spdx.creationInfo, creators: ['Person: Ann'] }
    const stated = { ...described, licenseDeclared: 'MIT', licenseConcluded: 'NOASSERTION' }
    const result = await enriched({ ...spdx, creationInfo, packages: [...packages, stated] })
    expect(result).toMatchObject({ bytes: undefined, added: [] })
  })
})

const SIGNED = /would no longer be valid/
const XML_SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#'
const xml = (more: string): string =>
  `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><metadata><component type="application"><name>a</name></component></metadata>${more}</bom>`

test.each([
  ['tag-value', 'SPDXVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\n', /only CycloneDX and SPDX 2 in JSON/],
  ['an old version', JSON.stringify(cyclonedx({ specVersion: '1.3' })), /1\.3 has no place/],
  ['a signature inside', JSON.stringify(cyclonedx({ signature: { value: 'x' } })), SIGNED],
  [
    'a signature in a nested component',
    JSON.stringify(cyclonedx({ components: [{ components: [{ signature: { value: 'x' } }] }] })),
    SIGNED
  ],
  [
    'a signature in its subject',
    JSON.stringify(cyclonedx({ metadata: { component: { signature: { value: 'x' } } } })),
    SIGNED
  ],
  ['a signature in XML', xml(`<Signature xmlns="${XML_SIGNATURE}"><SignatureValue/></Signature>`), SIGNED],
  [
    'a signature of another prefix in XML',
    xml(`<d:Signature xmlns:d="${XML_SIGNATURE}"><d:SignatureValue/></d:Signature>`),
    SIGNED
  ],
  [
    'an extension of XML',
    xml('<x:note xmlns:x="urn:x">hi</x:note>'),
    /content that would be lost: x:note: CycloneDX 1.6/
  ],
  ['text between the elements of XML', xml('hi'), /content that would be lost: .*text between elements/]
])('a document with %s is refused with the reason', async (_, text, reason) => {
  const { document } = await parseSbom(new TextEncoder().encode(text), 'x')
  expect(await enrich(document, ALL)).toMatchObject({
    bytes: undefined,
    added: [],
    refused: expect.stringMatching(reason)
  })
})

test('nothing is parsed or changed if nothing was requested', async () => {
  const document = { format: 'cyclonedx-json', version: '1.6', bytes: Buffer.from('no JSON') } as const
  expect(await enrich(document, { ...ALL, fields: [] })).toEqual({
    bytes: undefined,
    added: [],
    refused: undefined
  })
})

test('the same document is enriched to the same bytes, and once only', async () => {
  const [one, other] = [await enriched(cyclonedx()), await enriched(cyclonedx())]
  expect(one.bytes).toEqual(other.bytes)
  const { document } = await parseSbom(one.bytes ?? new Uint8Array(), 'x')
  expect(await enrich(document, ALL)).toMatchObject({ bytes: undefined, added: [] })
})
