// Validation against the official schemas: verdicts, and errors that say where and what.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Sbom, SbomDocument, SbomFormat } from '../../../../src/sbom/model.ts'
import { type Validation, validateDocument } from '../../../../src/sbom/validate/validate.ts'

const EMPTY: Sbom = {
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

function validate(
  format: SbomFormat,
  version: string,
  content: string | Uint8Array | object
): Promise<Validation> {
  const text =
    typeof content === 'object' && !(content instanceof Uint8Array) ? JSON.stringify(content) : content
  const document: SbomDocument = {
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    format,
    version,
    isKnownVersion: true,
    mediaType: '',
    predicateType: undefined,
    wrappings: [],
    content: EMPTY
  }
  return validateDocument(document)
}

const JSON_VERSIONS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']
const XML_VERSIONS = ['1.0', '1.1', ...JSON_VERSIONS]

function bom(version: string, more: object = {}): Record<string, unknown> {
  return { bomFormat: 'CycloneDX', specVersion: version, version: 1, ...more }
}

const library = (name: string, more: object = {}): object => ({
  type: 'library',
  name,
  version: '1',
  ...more
})

function xmlBom(version: string, components: string): string {
  return `<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/${version}" version="1"><components>${components}</components></bom>`
}

const XML_COMPONENT =
  '<component type="library"><name>a</name><version>1</version><modified>false</modified></component>'

const SPDX2 = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'a',
  documentNamespace: 'https://example.com/a',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: a'] }
}

const spdx3 = (...elements: object[]): object => ({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    {
      type: 'CreationInfo',
      '@id': '_:c',
      specVersion: '3.0.1',
      created: '2026-01-01T00:00:00Z',
      createdBy: ['urn:a:b']
    },
    ...elements
  ]
})

describe('CycloneDX JSON', () => {
  test.each(JSON_VERSIONS)('%s: a small document is valid', async version => {
    expect(await validate('cyclonedx-json', version, bom(version, { components: [library('a')] }))).toEqual({
      verdict: 'valid',
      errors: [],
      total: 0,
      schema: `CycloneDX ${version} JSON schema`
    })
  })

  test.each(JSON_VERSIONS)('%s: an unknown property is an error', async version => {
    const { verdict, errors } = await validate('cyclonedx-json', version, bom(version, { 'x/~y': 1 }))
    expect(verdict).toBe('invalid')
    expect(errors).toEqual([{ where: '/x~1~0y', message: 'no property of this name is allowed here' }])
  })

  test.each(JSON_VERSIONS)(
    '%s: a duplicate component is an error, regardless of the order of its keys',
    async version => {
      const twice = [library('a'), library('b'), { version: '1', name: 'a', type: 'library' }]
      const { errors } = await validate('cyclonedx-json', version, bom(version, { components: twice }))
      expect(errors).toEqual([
        { where: '/components', message: 'expected unique items, found items 0 and 2 to be equal' }
      ])
    }
  )

  const inComponent = (more: object): object => bom('1.6', { components: [library('a', more)] })
  test.each<[string, object, string, string]>([
    ['a wrong type', bom('1.6', { version: 'one' }), '/version', 'expected an integer, found "one"'],
    [
      'a missing property',
      bom('1.6', { components: [{ type: 'library' }] }),
      '/components/0',
      'expected the property "name"'
    ],
    [
      'a value out of a short list',
      inComponent({ scope: 'some' }),
      '/components/0/scope',
      'expected one of "required", "optional", "excluded", found "some"'
    ],
    [
      'a license that is not listed',
      inComponent({ licenses: [{ license: { id: 'Apache 2' } }] }),
      '/components/0/licenses/0/license/id',
      'expected an identifier of the SPDX license list, found "Apache 2"'
    ],
    [
      'a bad time',
      bom('1.6', { metadata: { timestamp: '2026-02-30T00:00:00Z' } }),
      '/metadata/timestamp',
      'expected the format date-time, found "2026-02-30T00:00:00Z"'
    ],
    [
      'a bad address',
      bom('1.6', { metadata: { authors: [{ email: 'jane' }] } }),
      '/metadata/authors/0/email',
      'expected the format idn-email, found "jane"'
    ],
    [
      'a text too short',
      inComponent({ 'bom-ref': '' }),
      '/components/0/bom-ref',
      'expected text of at least 1 character, found ""'
    ],
    ['a number too small', bom('1.6', { version: 0 }), '/version', 'expected a number >= 1, found 0']
  ])('%s causes one error', async (_, document, where, message) => {
    const { errors, total } = await validate('cyclonedx-json', '1.6', document)
    expect(errors).toEqual([{ where, message }])
    expect(total).toBe(1)
  })

  test('at most 20 errors are listed, and all are counted', async () => {
    const components = Array.from({ length: 50 }, (_, index) => library(`a${index}`, { scope: 'some' }))
    const { errors, total } = await validate('cyclonedx-json', '1.6', bom('1.6', { components }))
    expect(errors).toHaveLength(20)
    expect(total).toBe(50)
  })

  test('text of the document is printable and short', async () => {
    const scope = `\u001b[31m\n::error::${'x'.repeat(1_000_000)}`
    const { errors } = await validate('cyclonedx-json', '1.6', inComponent({ scope, [`\u202e${scope}`]: 1 }))
    expect(errors).toHaveLength(2)
    for (const error of errors) {
      expect(error.message).not.toMatch(/[\u0000-\u001f\u202e]/)
      expect(error.where).not.toMatch(/[\u0000-\u001f\u202e]/)
      expect(error.where.length + error.message.length).toBeLessThan(700)
    }
  })

  test('special names of object members have no effect', async () => {
    const text = JSON.stringify(bom('1.6')).replace('{', '{"__proto__": {"version": 2}, "constructor": 1,')
    const { errors } = await validate('cyclonedx-json', '1.6', text)
    expect(errors.map(error => error.where)).toEqual(['/__proto__', '/constructor'])
  })
})

describe('CycloneDX XML', () => {
  test.each(XML_VERSIONS)('%s: a small document is valid', async version => {
    expect(await validate('cyclonedx-xml', version, xmlBom(version, XML_COMPONENT))).toMatchObject({
      verdict: 'valid',
      total: 0,
      schema: `CycloneDX ${version} XML schema`
    })
  })

  test.each(XML_VERSIONS)('%s: an unknown component type is an error at its line', async version => {
    const text = xmlBom(version, `\n${XML_COMPONENT.replace('"library"', '"thing"')}`)
    const { verdict, errors } = await validate('cyclonedx-xml', version, text)
    expect(verdict).toBe('invalid')
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      where: 'line 3',
      message: expect.stringContaining("The value 'thing'")
    })
  })

  test('a license must be in the SPDX list', async () => {
    const license = (id: string): string =>
      xmlBom(
        '1.6',
        `<component type="library"><name>a</name><licenses><license><id>${id}</id></license></licenses></component>`
      )
    expect((await validate('cyclonedx-xml', '1.6', license('MIT'))).verdict).toBe('valid')
    const { errors, total } = await validate('cyclonedx-xml', '1.6', license('MITT'))
    expect(total).toBe(1)
    expect(errors[0]?.message.length).toBeLessThan(400)
  })

  test.each([
    ['a file', '<!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/hostname">]>'],
    ['the network', '<!DOCTYPE bom [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>'],
    ['an external subset', '<!DOCTYPE bom SYSTEM "http://127.0.0.1:9/x.dtd">'],
    ['itself', '<!DOCTYPE bom [<!ENTITY x "y">]>']
  ])('a document type that refers to %s is refused', async (_, doctype) => {
    const text = xmlBom('1.6', XML_COMPONENT.replace('>a<', '>&x;<')).replace('\n', `\n${doctype}`)
    const { verdict, errors } = await validate('cyclonedx-xml', '1.6', text)
    expect(verdict).toBe('invalid')
    expect(errors.length).toBeGreaterThan(0)
    expect(JSON.stringify(errors)).not.toContain('localhost')
  })

  test('recursive entities are not expanded', async () => {
    const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
      ''
    )
    const doctype = `<!DOCTYPE bom [<!ENTITY l0 "aaaaaaaaaa">${levels}]>`
    const text = xmlBom('1.6', XML_COMPONENT.replace('>a<', '>&l9;<')).replace('\n', `\n${doctype}`)
    expect((await validate('cyclonedx-xml', '1.6', text)).verdict).toBe('invalid')
  })

  test.each(['', '<', '<bom', '<bom/>', 'text', '<a><b></a>', `${'<a>'.repeat(5_000)}`])(
    '%j is invalid and does not throw',
    async text => {
      expect((await validate('cyclonedx-xml', '1.6', text)).verdict).toBe('invalid')
    }
  )
})

describe('SPDX', () => {
  test.each(['2.2', '2.3'])('%s: a document with the required fields is valid', async version => {
    const document = { ...SPDX2, spdxVersion: `SPDX-${version}`, documentDescribes: [], packages: [] }
    expect(await validate('spdx-json', version, document)).toMatchObject({
      verdict: 'valid',
      schema: `SPDX ${version} JSON schema`
    })
  })

  test('a patch release is checked against the schema of its minor version', async () => {
    const document = { ...SPDX2, spdxVersion: 'SPDX-2.3.1', packages: [], color: 'red' }
    expect(await validate('spdx-json', '2.3.1', document)).toMatchObject({
      verdict: 'invalid',
      errors: [{ where: '/color' }],
      schema: 'SPDX 2.3 JSON schema'
    })
  })

  test('2.3: a checksum of an unknown algorithm is an error', async () => {
    const packages = [
      {
        SPDXID: 'SPDXRef-a',
        name: 'a',
        downloadLocation: 'NONE',
        checksums: [{ algorithm: 'CRC', checksumValue: '0' }]
      }
    ]
    const { errors } = await validate('spdx-json', '2.3', { ...SPDX2, packages })
    expect(errors).toEqual([
      {
        where: '/packages/0/checksums/0/algorithm',
        message: expect.stringMatching(/^expected one of 17 values \(.*\), found "CRC"$/)
      }
    ])
  })

  test.each(['3.0.1', '3.0'])('%s: a document without elements is invalid', async version => {
    const document = { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] }
    const { errors } = await validate('spdx3-json', version, document)
    expect(errors).toEqual([{ where: '/@graph', message: 'expected at least one element' }])
  })

  test('3.0.1: elements are checked against the class that their type names', async () => {
    const element = { spdxId: 'urn:a:1', creationInfo: '_:c' }
    expect(
      (await validate('spdx3-json', '3.0.1', spdx3({ type: 'software_Package', name: 'a', ...element })))
        .verdict
    ).toBe('valid')
    const { errors } = await validate(
      'spdx3-json',
      '3.0.1',
      spdx3(
        { type: 'software_Package', nmae: 'a', ...element },
        { type: 'Thing', ...element },
        { type: 'Relationship', ...element, from: 'urn:a:1', to: ['nowhere'], relationshipType: 'likes' }
      )
    )
    expect(errors).toEqual([
      { where: '/@graph/1/nmae', message: 'no property of this name is allowed here' },
      { where: '/@graph/2', message: 'expected another "type" than "Thing"' },
      { where: '/@graph/3/relationshipType', message: expect.stringContaining('found "likes"') },
      { where: '/@graph/3/to/0', message: expect.stringContaining('found "nowhere"') }
    ])
  })
})

describe('without a schema', () => {
  test('a version that Seal does not know is not validated', async () => {
    const document = await validateDocument({
      bytes: new Uint8Array(),
      format: 'cyclonedx-json',
      version: '2.0',
      isKnownVersion: false,
      mediaType: '',
      predicateType: undefined,
      wrappings: [],
      content: EMPTY
    })
    expect(document).toEqual({ verdict: 'unknown-version', errors: [], total: 0, schema: undefined })
  })

  test('the outline of SPDX tag-value is checked', async () => {
    const text = 'SPDXVersion: SPDX-2.3\nDocumentComment: <text>a: b\nc</text>\n# comment\nnonsense\n'
    const { verdict, errors, total } = await validate('spdx-tag-value', '2.3', text)
    expect(verdict).toBe('no-schema')
    expect(total).toBe(7)
    expect(errors.at(-1)).toEqual({ where: 'line 5', message: 'expected "Tag: value", found "nonsense"' })
  })

  test.each([
    ['on one line', '<text>one </text> two</text>', 2],
    ['on a later line', '<text>one\ntwo</text> PackageName: b', 3]
  ])('what follows the text of a tag %s is an error', async (_name, value, line) => {
    const text = `SPDXVersion: SPDX-2.3\nDocumentComment: ${value}\n`
    const { errors } = await validate('spdx-tag-value', '2.3', text)
    expect(errors.at(-1)).toEqual({
      where: `line ${line}`,
      message: `expected nothing after </text>, found "${value.split('</text> ')[1]}"`
    })
  })

  test.each<[SbomFormat, string, object, string]>([
    ['syft-json', '16.1.0', { artifacts: [], source: {}, schema: {} }, 'descriptor'],
    ['spdx3-json', '3.0', { '@context': '' }, '@graph']
  ])('the outline of %s %s is checked', async (format, version, document, missing) => {
    expect(await validate(format, version, document)).toEqual({
      verdict: 'no-schema',
      errors: [{ where: '', message: `expected the property "${missing}"` }],
      total: 1,
      schema: undefined
    })
  })
})

test.each<[SbomFormat, string]>([
  ['cyclonedx-json', '1.6'],
  ['spdx-json', '2.3'],
  ['spdx3-json', '3.0.1'],
  ['spdx3-json', '3.0'],
  ['syft-json', '16.1.0'],
  ['cyclonedx-xml', '1.6'],
  ['spdx-tag-value', '2.3']
])('%s %s: any bytes have a verdict, and errors are printable', async (format, version) => {
  const shapes = fc.constantFrom(
    'components',
    'packages',
    '@graph',
    'metadata',
    'type',
    'bomFormat',
    'licenses',
    'files'
  )
  const document = fc.dictionary(shapes, fc.jsonValue()).map(value => JSON.stringify(value))
  await fc.assert(
    fc.asyncProperty(fc.oneof(document, fc.string({ unit: 'binary' }), fc.uint8Array()), async content => {
      const { verdict, errors, total } = await validate(format, version, content)
      expect(verdict).not.toBe('valid')
      expect(errors.length).toBe(Math.min(total, 20))
      for (const { where, message } of errors)
        expect(where + message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
    }),
    { numRuns: format === 'cyclonedx-xml' ? 30 : 100 }
  )
})

const corpus = join(import.meta.dirname, '../../../../../shared/corpus')
const folders = existsSync(corpus) ? ['1.2', '1.3', '1.4', '1.5', '1.6'] : []
const named = folders.flatMap(version =>
  readdirSync(join(corpus, 'cyclonedx', version))
    .filter(name => /^(?:in)?valid-.*\.(?:json|xml)$/.test(name))
    .map(name => [version, name] as const)
)

test('every available document of the specification gets the verdict in its name', async () => {
  const wrong: string[] = []
  for (const [version, name] of named) {
    const format = name.endsWith('.xml') ? 'cyclonedx-xml' : 'cyclonedx-json'
    const { verdict } = await validate(
      format,
      version,
      readFileSync(join(corpus, 'cyclonedx', version, name))
    )
    if (verdict !== name.split('-')[0]) wrong.push(`${version}/${name}: ${verdict}`)
  }
  expect(wrong).toEqual([])
  expect(named.length).toBe(folders.length === 0 ? 0 : 558)
})

test('every available SPDX example is valid', async () => {
  const versions = existsSync(corpus) ? (['2.2', '2.3', '3.0'] as const) : []
  const verdicts: string[] = []
  for (const version of versions) {
    const folder = join(corpus, 'spdx', `spdx${version}`)
    for (const name of readdirSync(folder).filter(name => name.endsWith('.json'))) {
      const [format, exact] =
        version === '3.0' ? (['spdx3-json', '3.0.1'] as const) : (['spdx-json', version] as const)
      verdicts.push((await validate(format, exact, readFileSync(join(folder, name)))).verdict)
    }
  }
  expect(verdicts).toEqual(verdicts.map(() => 'valid'))
})
