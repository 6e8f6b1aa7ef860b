// Conversion from every format that can be read, with word of what does not come along.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { checkMeaning } from '../../../../src/sbom/validate/check-meaning.ts'
import { validateDocument } from '../../../../src/sbom/validate/validate.ts'
import { type ConvertTarget, convert, convertContent } from '../../../../src/sbom/write/convert.ts'
import { merge } from '../../../../src/sbom/write/merge.ts'
import { WRITABLE } from '../../../../src/sbom/write/write.ts'

const created = '2026-01-02T03:04:05Z'
const targets: ConvertTarget[] = (Object.keys(WRITABLE) as ConvertTarget['format'][]).flatMap(format =>
  WRITABLE[format].map(version => ({ format, version, created }))
)

const encode = (document: object): Uint8Array => new TextEncoder().encode(JSON.stringify(document))

const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { timestamp: '2025-05-05T05:05:05Z' },
  components: [{ type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1', modified: true }],
  services: [{ name: 'a service' }]
}

test('fields that the model or the format does not have are listed', async () => {
  const document = await readSbom(
    encode({ ...bom, metadata: { ...bom.metadata, lifecycles: [{ phase: 'build' }] } }),
    'a'
  )
  const { unsupported } = await convert(document, { format: 'spdx-json', version: '2.3' })
  expect(unsupported).toEqual(['services: is not converted', 'components[].modified: is not converted'])
})

test('a person or organization that the format cannot represent as such is listed', async () => {
  const creators = ['Person: Ann', 'Organization: Acme (a@acme.example)']
  const spdx = {
    spdxVersion: 'SPDX-2.2',
    SPDXID: 'SPDXRef-DOCUMENT',
    creationInfo: { created, creators },
    packages: [{ SPDXID: 'SPDXRef-a', name: 'a', supplier: 'Organization: Acme', originator: 'Person: Ann' }]
  }
  const document = await readSbom(encode(spdx), 'a')
  const { bytes } = await convert(document, { format: 'spdx-json', version: '2.3' })
  expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
    creationInfo: { creators },
    packages: [{ supplier: 'Organization: Acme', originator: 'Person: Ann' }]
  })
  const { unsupported } = await convert(document, { format: 'cyclonedx-json', version: '1.6' })
  expect(unsupported).toEqual([
    'components[].manufacturer: a person, written as an organization',
    'metadata.authors[]: an organization, written as a person'
  ])
})

test('merging lists the fields of each document that the result does not have', async () => {
  const documents = [await readSbom(encode(bom), 'a'), await readSbom(encode({ ...bom, services: [] }), 'b')]
  const subject = { ref: 'subject', type: 'container', name: 'app' }
  const { unsupported } = await convertContent(merge(documents, { subject }), {
    format: 'cyclonedx-json',
    version: '1.6',
    created
  })
  expect(unsupported).toEqual(['services: is not converted', 'components[].modified: is not converted'])
})

test('the time is that of the document by default', async () => {
  const document = await readSbom(encode(bom), 'a')
  const timeOf = async (target: ConvertTarget): Promise<string | undefined> =>
    (await readSbom((await convert(document, target)).bytes, 'b')).content.created
  const target = { format: 'spdx-json', version: '2.3' } as const
  expect(await timeOf(target)).toBe('2025-05-05T05:05:05Z')
  expect(await timeOf({ ...target, created })).toBe(created)
})

test('a document without a time needs one', async () => {
  const document = await readSbom(encode({ ...bom, metadata: {} }), 'a')
  await expect(convert(document, { format: 'spdx-json', version: '2.3' })).rejects.toMatchObject({
    code: 'SBOM_CANNOT_WRITE'
  })
})

test('a document in the requested format and version stays unchanged', async () => {
  const document = await readSbom(encode(bom), 'a')
  expect(await convert(document, { format: 'cyclonedx-json', version: '1.5', created })).toEqual({
    bytes: document.bytes,
    unsupported: []
  })
})

test.each(targets)(
  'to $format $version and back: names, versions, purls and dependencies are the same',
  async target => {
    const source = await readSbom(
      encode({
        ...bom,
        metadata: {
          component: { type: 'application', name: 'app', 'bom-ref': 'app', purl: 'pkg:npm/app@0' }
        },
        components: ['a', 'b'].map(name => ({
          type: 'library',
          'bom-ref': name,
          name,
          version: '1',
          purl: `pkg:npm/${name}@1`,
          hashes: [{ alg: 'SHA-256', content: 'b'.repeat(64) }],
          licenses: [{ expression: 'MIT OR 0BSD' }]
        })),
        services: [],
        dependencies: [{ ref: 'app', dependsOn: ['a', 'b'] }, { ref: 'a', dependsOn: ['b'] }, { ref: 'b' }]
      }),
      'a'
    )
    const there = await convert(source, target)
    const back = await convert(await readSbom(there.bytes, 'b'), {
      format: 'cyclonedx-json',
      version: '1.6',
      created
    })
    const document = JSON.parse(new TextDecoder().decode(back.bytes)) as Record<string, unknown>
    // CycloneDX keeps its references; those of SPDX are names of another kind.
    const refOf = (name: string): string =>
      target.format.startsWith('spdx') ? `pkg:npm/${name}@${name === 'app' ? '0' : '1'}` : name
    expect(document['components']).toEqual(
      ['a', 'b'].map(name =>
        expect.objectContaining({
          type: 'library',
          'bom-ref': refOf(name),
          name,
          version: '1',
          purl: `pkg:npm/${name}@1`,
          hashes: [{ alg: 'SHA-256', content: 'b'.repeat(64) }],
          licenses: [expect.objectContaining({ expression: 'MIT OR 0BSD' })]
        })
      )
    )
    expect(document['dependencies']).toEqual(
      expect.arrayContaining([
        { ref: refOf('a'), dependsOn: [refOf('b')] },
        { ref: refOf('app'), dependsOn: [refOf('a'), refOf('b')] },
        { ref: refOf('b') }
      ])
    )
  }
)

const corpus = join(import.meta.dirname, '../../../../../shared/corpus')

/** All SPDX examples, and every eighth of the CycloneDX documents. */
function corpusFiles(): string[] {
  if (!existsSync(corpus)) return []
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort()
  const spdx = files.filter(file => /^spdx.+\.(?:json|spdx)$/.test(file))
  const cyclonedx = files.filter(file => /^cyclonedx.+\/valid-.*\.(?:json|xml)$/.test(file))
  return [...spdx, ...cyclonedx.filter((_, index) => index % 8 === 0)]
}

test('the conversions of all available documents are valid', async () => {
  const wrong: unknown[] = []
  for (const [index, file] of corpusFiles().entries()) {
    const document = await readSbom(readFileSync(join(corpus, file)), file)
    const target = targets[index % targets.length] as ConvertTarget
    const { bytes } = await convert(document, target)
    const { verdict, errors } = await validateDocument({
      ...document,
      ...target,
      isKnownVersion: true,
      bytes
    })
    if (verdict !== 'valid') wrong.push({ file, target, errors })
  }
  expect(wrong).toEqual([])
})

const spdx = (fields: object) =>
  encode({
    ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'd' },
    documentNamespace: 'https://acme.example/d',
    creationInfo: { created, creators: ['Organization: Acme'] },
    packages: [{ SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NOASSERTION', ...fields }]
  })

test('a license with a name beside a concluded expression keeps its name', async () => {
  const source = await readSbom(spdx({ licenseDeclared: 'Own terms', licenseConcluded: 'MIT OR ISC' }), 'a')
  const { bytes, unsupported } = await convert(source, { format: 'cyclonedx-json', version: '1.6' })
  const [component] = JSON.parse(new TextDecoder().decode(bytes)).components
  expect(component).toMatchObject({
    licenses: [{ license: { name: 'Own terms', acknowledgement: 'declared' } }],
    evidence: { licenses: [{ expression: 'MIT OR ISC' }] }
  })
  expect(unsupported.filter(line => line.includes('joined'))).toEqual([])
})

test('a supplier that is unknown on purpose is listed where SPDX 3 cannot state it', async () => {
  const source = await readSbom(spdx({ supplier: 'NOASSERTION', originator: 'NOASSERTION' }), 'a')
  const { unsupported } = await convert(source, { format: 'spdx3-json', version: '3.0.1' })
  for (const party of ['supplier', 'manufacturer'])
    expect(unsupported).toContainEqual(expect.stringMatching(`^components\\[\\]\\.${party}: .*unknown`))
})

test('in SPDX 3, the completeness of the parts alone stays', async () => {
  const compositions = [{ aggregate: 'complete', assemblies: ['app'] }]
  const metadata = { ...bom.metadata, component: { type: 'application', 'bom-ref': 'app', name: 'app' } }
  const source = await readSbom(encode({ ...bom, metadata, compositions }), 'a')
  const { bytes } = await convert(source, { format: 'spdx3-json', version: '3.0.1' })
  expect((await readSbom(bytes, 'b')).content).toMatchObject({
    ...{ completeness: 'complete', completenessOf: 'assemblies' }
  })
})

test.each([
  ['MIT or (ISC And 0BSD)', 'MIT OR (ISC AND 0BSD)'],
  ['GPL-2.0-only with Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['NOASSERTION', 'NOASSERTION'],
  ['MIT WITH AdditionRef-x', 'LicenseRef-MIT-WITH-AdditionRef-x'],
  ['GPL-2.0-only WITH Nokia-Qt-exception-1.1', 'GPL-2.0-only WITH Nokia-Qt-exception-1.1']
])('the license %s is %s in SPDX 2.3, where no reader refuses it', async (expression, written) => {
  const components = [{ type: 'library', name: 'a', licenses: [{ expression }] }]
  const source = await readSbom(encode({ ...bom, components }), 'a')
  const { bytes } = await convert(source, { format: 'spdx-json', version: '2.3' })
  const [{ licenseDeclared }] = JSON.parse(new TextDecoder().decode(bytes)).packages
  expect(licenseDeclared).toBe(written)
  const findings = await checkMeaning(await readSbom(bytes, 'b'))
  expect(findings.filter(({ kind }) => kind === 'spdx-license')).toEqual([])
})

test('a license that is declared as unknown is so in SPDX 3, unless it has a text', async () => {
  const written = async (license: object): Promise<string> => {
    const source = await readSbom(
      encode({ ...bom, components: [{ type: 'library', name: 'a', licenses: [{ license }] }] }),
      'a'
    )
    return new TextDecoder().decode((await convert(source, { format: 'spdx3-json', version: '3.0.1' })).bytes)
  }
  expect(await written({ name: 'NOASSERTION' })).toContain('expandedlicensing_NoAssertionLicense')
  expect(await written({ name: 'NOASSERTION', text: { content: 'Own terms' } })).toContain('Own terms')
})

test('SPDX 3 from SPDX 2 keeps the name and text behind a LicenseRef', async () => {
  const write = async (extractedText: string) => {
    const document = {
      ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'a' },
      documentNamespace: 'https://acme.example/a',
      creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Organization: Acme'] },
      packages: [
        {
          ...{ SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NOASSERTION' },
          licenseDeclared: 'MIT AND LicenseRef-1'
        }
      ],
      hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', name: 'Own', extractedText }]
    }
    const source = await readSbom(Buffer.from(JSON.stringify(document)), 'a')
    const { bytes, unsupported } = await convert(source, { format: 'spdx3-json', version: '3.0.1' })
    const graph = JSON.parse(Buffer.from(bytes).toString())['@graph'] as Record<string, unknown>[]
    return { unsupported, license: graph.find(({ type }) => type === 'simplelicensing_SimpleLicensingText') }
  }
  const { license, unsupported } = await write('Do as you like.')
  expect(license).toMatchObject({ name: 'Own', simplelicensing_licenseText: 'Do as you like.' })
  expect(unsupported).toEqual([])
  // Another content has other identifiers.
  expect((await write('Do nothing.')).license?.['spdxId']).not.toBe(license?.['spdxId'])
})

describe('SPDX 2 with licenses of its own as CycloneDX', () => {
  const spdx = (declared: Record<string, string>, info: object = {}) =>
    readSbom(
      Buffer.from(
        JSON.stringify({
          ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'a' },
          documentNamespace: 'https://acme.example/a',
          creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Organization: Acme'] },
          packages: Object.entries(declared).map(([name, licenseDeclared]) => ({
            ...{ SPDXID: `SPDXRef-${name}`, name, downloadLocation: 'NOASSERTION', licenseDeclared }
          })),
          hasExtractedLicensingInfos: [
            { licenseId: 'LicenseRef-1', extractedText: 'Do as you like.', ...info }
          ]
        })
      ),
      'a'
    )
  const lossesOf = (unsupported: readonly string[]): readonly string[] =>
    unsupported.filter(line => /licens/i.test(line) && !/acknowledgement/.test(line))

  test.each([
    ['cyclonedx-json', '1.4'],
    ['cyclonedx-json', '1.6'],
    ['cyclonedx-json', '1.7'],
    ['cyclonedx-xml', '1.4'],
    ['cyclonedx-xml', '1.6']
  ] as const)('has the text of a LicenseRef, once, and gives it back (%s %s)', async (format, version) => {
    const source = await spdx({ one: 'LicenseRef-1', two: 'LicenseRef-1' })
    const { bytes, unsupported } = await convert(source, { format, version })
    expect(lossesOf(unsupported)).toEqual([])
    const written = await readSbom(bytes, 'a')
    const texts = written.content.components.flatMap(({ licenses = [] }) => licenses.map(({ text }) => text))
    expect(texts).toEqual([{ content: 'Do as you like.' }, undefined])
    const back = await convert(written, { format: 'spdx-json', version: '2.3' })
    const { packages, hasExtractedLicensingInfos } = JSON.parse(Buffer.from(back.bytes).toString())
    expect(packages.map(({ licenseDeclared }: Record<string, string>) => licenseDeclared)).toEqual([
      ...['LicenseRef-1', 'LicenseRef-1']
    ])
    expect(hasExtractedLicensingInfos).toEqual([
      { licenseId: 'LicenseRef-1', extractedText: 'Do as you like.' }
    ])
    expect(lossesOf(back.unsupported)).toEqual([])
  })

  test('lists the text behind an expression, unless a component has the license alone', async () => {
    const target = { format: 'cyclonedx-json', version: '1.6' } as const
    const losses = async (...args: Parameters<typeof spdx>) =>
      lossesOf((await convert(await spdx(...args), target)).unsupported)
    const listed = 'licenseTexts: a license expression cannot have them'
    expect(await losses({ one: 'MIT AND LicenseRef-1' })).toEqual([listed])
    // Another component has the text as its license: no audit by value could see the loss.
    expect(await losses({ one: 'ISC OR LicenseRef-1', two: 'MIT' }, { extractedText: 'MIT' })).toEqual([
      listed
    ])
    expect(await losses({ one: 'MIT AND LicenseRef-1', two: 'LicenseRef-1' })).toEqual([])
    expect(await losses({ one: 'LicenseRef-1' }, { name: 'MIT', extractedText: 'x\n'.repeat(200) })).toEqual([
      'licenseNames: CycloneDX has one name of a license, which is its LicenseRef'
    ])
    expect(await losses({ one: 'LicenseRef-1' }, { seeAlsos: ['https://acme.example/'] })).toEqual([
      'hasExtractedLicensingInfos[].seeAlsos: is not converted'
    ])
  })
})

test('two texts of one LicenseRef in CycloneDX are two licenses in SPDX', async () => {
  const component = (name: string, content: string) => ({
    ...{ type: 'library', name, licenses: [{ license: { name: 'LicenseRef-1', text: { content } } }] }
  })
  const source = await readSbom(
    encode({ ...bom, components: [component('a', 'One'), component('b', 'Two')] }),
    'a'
  )
  const { bytes } = await convert(source, { format: 'spdx-json', version: '2.3' })
  expect(JSON.parse(Buffer.from(bytes).toString()).hasExtractedLicensingInfos).toEqual([
    { licenseId: 'LicenseRef-1', extractedText: 'One' },
    { licenseId: 'LicenseRef-1-2', extractedText: 'Two' }
  ])
})

test('of merged documents, each loss is one line with the number of the documents', async () => {
  const sources = await Promise.all(
    [1, 2, 3].map(day => {
      const document = {
        ...{ ...bom, metadata: { timestamp: `2026-01-0${day}T00:00:00Z` } },
        components: [{ type: 'library', name: 'a', invented: `value ${day}` }],
        ...(day === 3 ? {} : { formulation: [{ 'bom-ref': `f${day}` }] })
      }
      return readSbom(encode(document), 'a')
    })
  )
  const merged = merge(sources, {
    subject: { ref: 's', type: 'container', name: 'app' },
    created: '2026-01-03T00:00:00Z'
  })
  const target = { format: 'spdx-json', version: '2.3' } as const
  const { unsupported } = await convertContent(merged, target, sources)
  expect(unsupported.filter(line => /formulation|invented|timestamp/.test(line)).sort()).toEqual([
    'components[].invented: is not converted (in 3 of 3 documents)',
    'formulation: is not converted (in 2 of 3 documents)',
    'metadata.timestamp: another time is written (in 2 of 3 documents)'
  ])
})
