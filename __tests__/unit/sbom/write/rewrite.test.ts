// CycloneDX in another version or syntax: every value is there, or the list of losses names its place.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadShape } from '../../../../src/sbom/cyclonedx/shape.ts'
import type { SbomDocument } from '../../../../src/sbom/model.ts'
import { parseCycloneDxXml } from '../../../../src/sbom/read/cyclonedx-xml.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { validateDocument } from '../../../../src/sbom/validate/validate.ts'
import { type ConvertTarget, convert } from '../../../../src/sbom/write/convert.ts'
import { generateDocument } from '../../../support/generated-document.ts'
import { auditLeaves, leavesOf } from '../../../support/leaf-audit.ts'

const VERSIONS = ['1.4', '1.5', '1.6', '1.7']
const TARGETS = VERSIONS.flatMap(version => [
  { format: 'cyclonedx-json', version } as const,
  { format: 'cyclonedx-xml', version } as const
])

const encode = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

async function treeOf({ format, bytes }: Pick<SbomDocument, 'format' | 'bytes'>): Promise<unknown> {
  const text = decode(bytes)
  return format === 'cyclonedx-xml' ? (await parseCycloneDxXml(text, 'a')).tree : JSON.parse(text)
}

/** What every document states of its own version, and not of its content. */
function* contentOf(tree: unknown) {
  for (const leaf of leavesOf(tree))
    if (!['$schema', 'bomFormat', 'specVersion'].includes(leaf[0])) yield leaf
}

async function auditConversion(source: SbomDocument, target: ConvertTarget) {
  const { bytes, unsupported } = await convert(source, target)
  const [before, after] = [await treeOf(source), await treeOf({ format: target.format, bytes })]
  const { verdict, errors } = await validateDocument({ ...source, ...target, isKnownVersion: true, bytes })
  return {
    ...auditLeaves(contentOf(before), contentOf(after), unsupported),
    verdict,
    errors,
    unsupported,
    after
  }
}

const FULL = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 3,
  metadata: {
    timestamp: '2026-01-02T03:04:05Z',
    tools: {
      components: [{ type: 'application', group: 'acme', name: 'scanner', version: '9' }],
      services: [{ name: 'online scanner', provider: { name: 'Acme' } }]
    },
    component: { type: 'container', name: 'app', 'bom-ref': 'app', manufacturer: { name: 'Maker' } },
    properties: [{ name: 'a:name', value: 'a value' }]
  },
  components: [
    {
      type: 'library',
      'bom-ref': 'lib',
      name: 'lib',
      version: '1',
      authors: [{ name: 'Ann', email: 'ann@acme.example' }],
      licenses: [
        { license: { name: 'Own', text: { contentType: 'text/plain', content: 'Do as you like.' } } }
      ],
      pedigree: { ancestors: [{ type: 'library', name: 'older' }], notes: 'forked' },
      evidence: {
        identity: [
          {
            field: 'purl',
            confidence: 1,
            methods: [{ technique: 'filename', confidence: 0.5, value: 'lib.js' }]
          },
          { field: 'name' }
        ],
        copyright: [{ text: 'Copyright Acme' }]
      },
      releaseNotes: { type: 'major', tags: ['a tag'] }
    },
    {
      type: 'machine-learning-model',
      name: 'model',
      hashes: [{ alg: 'SHA-256', content: 'b'.repeat(64) }],
      modelCard: { modelParameters: { task: 'a task', datasets: [{ ref: 'lib' }] } }
    }
  ],
  services: [
    {
      name: 'a service',
      'bom-ref': 'service',
      endpoints: ['https://acme.example/'],
      authenticated: true,
      data: [{ flow: 'inbound', classification: 'PII', name: 'people', source: ['https://a.example/'] }]
    }
  ],
  dependencies: [{ ref: 'app', dependsOn: ['lib'], provides: ['service'] }, { ref: 'lib' }],
  compositions: [
    { aggregate: 'incomplete_first_party_proprietary_only', assemblies: ['app'], dependencies: ['lib'] }
  ],
  vulnerabilities: [
    {
      id: 'CVE-2026-1',
      cwes: [79, 80],
      ratings: [{ score: 9.8, severity: 'critical', method: 'CVSSv4' }],
      affects: [{ ref: 'lib', versions: [{ version: '1', status: 'affected' }] }],
      analysis: { state: 'in_triage', response: ['update'] }
    }
  ],
  annotations: [
    {
      subjects: ['lib'],
      annotator: { individual: { name: 'Ann' } },
      timestamp: '2026-01-02T03:04:05Z',
      text: 'an annotation'
    }
  ],
  formulation: [{ workflows: [{ 'bom-ref': 'w', uid: 'u', taskTypes: ['build'] }] }],
  declarations: { assessors: [{ 'bom-ref': 'assessor', thirdParty: true }] }
}

describe('each target', () => {
  test.each(TARGETS)('$format $version has each value of a rich document, or it is listed', async target => {
    const { lost, verdict, errors } = await auditConversion(await readSbom(encode(FULL), 'a'), target)
    expect({ lost, verdict, errors }).toEqual({ lost: [], verdict: 'valid', errors: [] })
  })

  test.each(['1.6', '1.7'] as const)(
    'CycloneDX %s loses nothing of a document of 1.6, in JSON and in XML',
    async version => {
      const source = await readSbom(encode(FULL), 'a')
      const { bytes, unsupported } = await convert(source, { format: 'cyclonedx-xml', version })
      expect(unsupported).toEqual([])
      const back = await convert(await readSbom(bytes, 'b'), { format: 'cyclonedx-json', version: '1.7' })
      expect(back.unsupported).toEqual([])
      expect(JSON.parse(decode(back.bytes))).toEqual({
        ...FULL,
        $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
        specVersion: '1.7'
      })
    }
  )
})

describe('what an older version has in another form', () => {
  const written = async (document: object, version: string): Promise<unknown> =>
    JSON.parse(
      decode(
        (await convert(await readSbom(encode(document), 'a'), { format: 'cyclonedx-json', version })).bytes
      )
    )

  test('tools become names and versions, authors a text, identities one, the maker of the subject a member of the metadata', async () => {
    expect(await written(FULL, '1.4')).toMatchObject({
      metadata: {
        tools: [
          { vendor: 'acme', name: 'scanner', version: '9' },
          { vendor: 'Acme', name: 'online scanner' }
        ],
        manufacture: { name: 'Maker' }
      },
      components: [{ author: 'Ann' }, { type: 'library', name: 'model' }],
      compositions: [{ aggregate: 'incomplete' }]
    })
    expect(await written(FULL, '1.5')).toMatchObject({
      components: [{ evidence: { identity: { field: 'purl' } } }, { type: 'machine-learning-model' }]
    })
  })

  test('what of a tool has no place is listed where the document has it, and not at the places of other tools', async () => {
    const components = [{ type: 'application', name: 'a', description: 'of a component' }]
    const services = [{ name: 'b', endpoints: ['https://b.example'] }]
    const document = { ...FULL, metadata: { ...FULL.metadata, tools: { components, services } } }
    const { unsupported } = await convert(await readSbom(encode(document), 'x'), {
      format: 'cyclonedx-json',
      version: '1.4'
    })
    expect(unsupported.filter(line => line.includes('tools')).map(line => line.split(':')[0])).toEqual([
      'metadata.tools.components[].description',
      'metadata.tools.components[].type',
      'metadata.tools.services[].endpoints'
    ])
  })

  test('CycloneDX 1.4 keeps its own manufacturer', async () => {
    const document = {
      ...{ bomFormat: 'CycloneDX', specVersion: '1.4', version: 1 },
      metadata: { component: { type: 'application', name: 'a' }, manufacture: { name: 'Acme' } }
    }
    const { bytes, unsupported } = await convert(await readSbom(encode(document), 'a'), {
      format: 'cyclonedx-xml',
      version: '1.4'
    })
    expect(unsupported).toEqual([])
    expect(decode(bytes)).toContain('<manufacture><name>Acme</name></manufacture>')
  })

  test.each([
    [
      'ids and expressions are one expression',
      [{ license: { id: 'MIT' } }, { expression: 'ISC OR 0BSD' }],
      [{ expression: 'MIT AND (ISC OR 0BSD)' }]
    ],
    [
      'among texts, an expression is a name',
      [{ license: { name: 'Own', text: { content: 'a text' } } }, { expression: 'MIT OR ISC' }],
      [{ license: { name: 'Own', text: { content: 'a text' } } }, { license: { name: 'MIT OR ISC' } }]
    ]
  ])('%s', async (_name, licenses, expected) => {
    const document = {
      ...{ bomFormat: 'CycloneDX', specVersion: '1.7', version: 1 },
      components: [{ type: 'library', name: 'a', licenses }]
    }
    expect(await written(document, '1.6')).toMatchObject({ components: [{ licenses: expected }] })
  })
})

describe('values that XML has a grammar for', () => {
  const component = (more: object): object => ({
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    components: [{ type: 'library', name: 'a', ...more }]
  })
  const link = (url: string): object => component({ externalReferences: [{ type: 'vcs', url }] })
  const escapes = 'written with escapes'
  const noUri = 'XML takes only URIs there'

  test.each<[string, object, string[]]>([
    ['a malformed CPE', component({ cpe: 'cpe:2.3:a:b c' }), ['components[].cpe: is not well formed']],
    ['a CPE in capitals', component({ cpe: 'CPE:/a:b' }), ['components[].cpe: is not well formed']],
    ['a CPE', component({ cpe: 'cpe:2.3:a:b:c:1:*:*:*:*:*:*:*' }), []],
    ['a purl that is not a URI', component({ purl: 'a:%zz' }), [`components[].purl: ${noUri}`]],
    ['the short form of Git', link('git@a.example:o/r.git'), [`components[].externalReferences[]: ${noUri}`]],
    ['brackets', link('https://a.example/?b[]=c'), [`components[].externalReferences[].url: ${escapes}`]],
    ['an address', link('https://a.example/?b=c#d'), []],
    [
      'of a list, only what is not a URI',
      component({ supplier: { url: ['https://a.example/', '%zz'] } }),
      [`components[].supplier.url[]: ${noUri}`]
    ],
    [
      'addresses of commits, services and advisories',
      {
        ...component({ pedigree: { commits: [{ uid: 'c', url: ':' }] } }),
        services: [{ name: 's', endpoints: ['::'] }],
        vulnerabilities: [{ id: 'v', source: { url: 'a b%' }, advisories: [{ title: 't', url: '%' }] }]
      },
      [
        `components[].pedigree.commits[].url: ${noUri}`,
        `services[].endpoints[]: ${noUri}`,
        `vulnerabilities[].source.url: ${noUri}`,
        `vulnerabilities[].advisories[]: ${noUri}`
      ]
    ]
  ])('%s', async (_name, document, expected) => {
    const target = { format: 'cyclonedx-xml', version: '1.6' } as const
    const { lost, verdict, errors, unsupported } = await auditConversion(
      await readSbom(encode(document), 'a'),
      target
    )
    expect({ lost, verdict, errors }).toEqual({ lost: [], verdict: 'valid', errors: [] })
    expect([...unsupported].sort()).toEqual([...expected].sort())
  })
})

test('a signature over the document as it was is not written, and listed; one over an unchanged part is', async () => {
  const signature = { algorithm: 'ES256', value: 'YQ' }
  const document = {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    components: [
      { type: 'library', name: 'same', signature },
      {
        type: 'library',
        name: 'changed',
        swhid: ['swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2'],
        signature
      }
    ],
    signature
  }
  const { bytes, unsupported } = await convert(await readSbom(encode(document), 'a'), {
    format: 'cyclonedx-json',
    version: '1.5'
  })
  expect(JSON.parse(decode(bytes))).toMatchObject({ components: [{ signature }, {}] })
  expect(decode(bytes).match(/"signature"/g)).toHaveLength(1)
  expect(unsupported).toEqual([
    'components[].signature: it does not cover the converted document',
    'components[].swhid: CycloneDX 1.5 has no place for it',
    'signature: it covers the original document'
  ])
})

/** Seeds that once lost a value (an author of a tool, whose place moves twice) or never ended (licenses that move both ways). */
const FOUND: [number, (typeof TARGETS)[number]][] = [
  [1961442355, { format: 'cyclonedx-json', version: '1.4' }],
  [21_603_033, { format: 'cyclonedx-json', version: '1.4' }]
]

describe('generated documents', () => {
  test.each(VERSIONS)('of %s: each value is there or listed in every target', async version => {
    const shape = await loadShape(version)
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.constantFrom(...TARGETS),
        async (seed, target) => {
          const tree = generateDocument(shape, seed)
          const source = await readSbom(
            encode({ ...tree, bomFormat: 'CycloneDX', specVersion: version }),
            'a'
          )
          expect((await auditConversion(source, target)).lost).toEqual([])
        }
      ),
      { numRuns: 60, examples: FOUND }
    )
  })
})

const corpus = join(import.meta.dirname, '../../../../../shared/corpus/cyclonedx')
/** Two of its elements have the same reference, which XML refuses. */
const AMBIGUOUS = '1.5/valid-formulation-1.5.json'

const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter(file => /valid-.*\.(?:json|xml)$/.test(file) && !/invalid/.test(file) && file !== AMBIGUOUS)
      .sort()
  : []

test('documents of the specification: valid in every target, and each value is there or listed', async () => {
  const wrong: unknown[] = []
  for (const [index, file] of files.entries()) {
    const source = await readSbom(readFileSync(join(corpus, file)), file)
    const target = TARGETS[index % TARGETS.length] as ConvertTarget
    if (source.format === target.format && source.version === target.version) continue
    const { lost, verdict, errors } = await auditConversion(source, target)
    if (lost.length > 0 || verdict !== 'valid') wrong.push({ file, target, lost, errors })
  }
  expect(wrong).toEqual([])
})

test('attributes of an extension are listed', async () => {
  const text =
    '<bom xmlns="http://cyclonedx.org/schema/bom/1.4" xmlns:x="urn:x" version="1"><components>' +
    '<component type="library" x:own="said"><name>a</name></component></components></bom>'
  const source = await readSbom(new TextEncoder().encode(text), 'a')
  for (const format of ['cyclonedx-json', 'cyclonedx-xml'] as const) {
    const { bytes, unsupported } = await convert(source, { format, version: '1.7' })
    expect(unsupported).toEqual(['components[].x:own: CycloneDX 1.7 has no place for it'])
    expect(decode(bytes)).not.toContain('said')
  }
})

test('numbers that memory has as other ones are listed, and none becomes null', async () => {
  const text =
    '{"bomFormat":"CycloneDX","specVersion":"1.5","version":1,"vulnerabilities":' +
    '[{"id":"CVE-1","cwes":[123456789012345678901],"ratings":[{"score":1e999,"vector":"v"}]}]}'
  const source = await readSbom(new TextEncoder().encode(text), 'a')
  const { bytes, unsupported } = await convert(source, { format: 'cyclonedx-json', version: '1.6' })
  expect(unsupported).toEqual([
    'vulnerabilities[].cwes[]: has too many digits; written as 123456789012345680000',
    'vulnerabilities[].ratings[].score: is too large for a number'
  ])
  expect(decode(bytes)).toContain('"ratings":[{"vector":"v"}]')
})

test('the details of a license expression are in XML, and come back', async () => {
  const text = { contentType: 'text/plain', content: 'Own terms' }
  const licenses = [
    {
      ...{ expression: 'MIT OR ISC', 'bom-ref': 'e', acknowledgement: 'declared' },
      expressionDetails: [
        { licenseIdentifier: 'MIT', 'bom-ref': 'm', text, url: 'https://acme.example/mit' },
        { licenseIdentifier: 'ISC' }
      ],
      properties: [{ name: 'p', value: 'q' }]
    },
    { expression: 'MIT AND 0BSD', expressionDetails: [{ licenseIdentifier: 'MIT' }] }
  ]
  const components = [{ type: 'library', name: 'a', licenses }]
  const source = await readSbom(
    Buffer.from(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.7', version: 1, components })),
    'a'
  )
  const xml = await convert(source, { format: 'cyclonedx-xml', version: '1.7' })
  expect(xml.unsupported).toEqual([])
  const written = await readSbom(xml.bytes, 'b')
  expect((await validateDocument(written)).errors).toEqual([])
  const json = await convert(written, { format: 'cyclonedx-json', version: '1.7' })
  expect(json.unsupported).toEqual([])
  expect(JSON.parse(new TextDecoder().decode(json.bytes)).components[0].licenses).toEqual(licenses)
})

test.each<[title: string, asserter: unknown]>([
  ['a reference', 'a'],
  ['a person', { name: 'Jane', email: 'jane@acme.example' }],
  ['an organization', { name: 'Acme', url: ['https://acme.example'], contact: [{ name: 'Jane' }] }]
])('the asserter of a patent, and the patent, are in XML, and come back: %s', async (_, asserter) => {
  const patentAssertions = [{ assertionType: 'ownership', patentRefs: ['p'], asserter }]
  const patent = { 'bom-ref': 'p', patentNumber: 'US1', jurisdiction: 'US', patentLegalStatus: 'granted' }
  const patents = [patent, { 'bom-ref': 'f', familyId: 'F1', members: ['p'] }]
  const document = {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.7', version: 1 },
    components: [{ type: 'library', 'bom-ref': 'a', name: 'a', patentAssertions }],
    definitions: { patents }
  }
  const source = await readSbom(Buffer.from(JSON.stringify(document)), 'a')
  const xml = await convert(source, { format: 'cyclonedx-xml', version: '1.7' })
  expect(xml.unsupported).toEqual([])
  const written = await readSbom(xml.bytes, 'b')
  expect((await validateDocument(written)).errors).toEqual([])
  const { bytes } = await convert(written, { format: 'cyclonedx-json', version: '1.7' })
  const back = JSON.parse(new TextDecoder().decode(bytes))
  expect(back.components[0].patentAssertions).toEqual(patentAssertions)
  expect(back.definitions.patents).toEqual(patents)
})
