// Documents made to break a reader: always read or refused with a code, never a crash, a hang or an escape into a log.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { createDice, mutateBytes, mutateJson, TARGETS, takeThrough } from './hostile-mutations.ts'

const FIXTURES = [
  'app.cdx.json',
  'app.cdx.xml',
  'app.spdx.json',
  'app.spdx',
  'app.spdx3.json',
  'app.syft.json'
]
const fixture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/sbom', name))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const cdx = (rest: string): string => `{"bomFormat":"CycloneDX","specVersion":"1.6",${rest}}`
const xml = (rest: string): string => `<bom xmlns="http://cyclonedx.org/schema/bom/1.6">${rest}</bom>`

describe('a hostile document', () => {
  test.each([
    ['lists nested without end', '['.repeat(5_000_000), 'SBOM_TOO_DEEP'],
    ['objects nested without end', '{"a":'.repeat(1_000_000), 'SBOM_TOO_DEEP'],
    [
      'components nested too deep',
      cdx(`"components":${'[{"name":"a","components":'.repeat(400)}[]${'}]'.repeat(400)}`),
      'SBOM_TOO_DEEP'
    ],
    [
      'components nested deep',
      cdx(`"components":${'[{"name":"a","components":'.repeat(200)}[]${'}]'.repeat(200)}`),
      'read'
    ],
    ['XML nested too deep', xml('<a>'.repeat(100_000)), 'SBOM_TOO_DEEP'],
    ['a key twice at the top', cdx('"components":[{"name":"a"}],"components":[]'), 'SBOM_AMBIGUOUS'],
    [
      'a key twice at the top, once with escapes',
      cdx('"components":[],"component\\u0073":[]'),
      'SBOM_AMBIGUOUS'
    ],
    ['a key twice further down', cdx('"metadata":{"timestamp":"a","timestamp":"b"}'), 'SBOM_AMBIGUOUS'],
    [
      '__proto__ as a key',
      cdx('"__proto__":{"polluted":1},"components":[{"name":"a","__proto__":{"polluted":1}}]'),
      'read'
    ],
    [
      '__proto__ as an XML element',
      xml('<components><component><__proto__><polluted/></__proto__><name>a</name></component></components>'),
      'read'
    ],
    [
      '__proto__ as a reference',
      cdx(
        '"components":[{"bom-ref":"__proto__","name":"__proto__"}],"dependencies":[{"ref":"__proto__","dependsOn":["constructor"]}]'
      ),
      'read'
    ],
    [
      'numbers beyond measure',
      cdx(`"version":${'9'.repeat(100_000)},"components":[{"name":"a","version":1e999}]`),
      'read'
    ],
    ['a name of a megabyte', cdx(`"components":[{"name":"${'a'.repeat(1_000_000)}"}]`), 'read'],
    ['a key of a megabyte', cdx(`"${'a'.repeat(1_000_000)}":1`), 'read'],
    ['a version of a megabyte', `{"bomFormat":"CycloneDX","specVersion":"${'1'.repeat(1_000_000)}"}`, 'read'],
    [
      'a license of a megabyte',
      cdx(`"components":[{"name":"a","licenses":[{"expression":"${'MIT AND '.repeat(120_000)}MIT"}]}]`),
      'read'
    ],
    [
      'a license of parentheses',
      cdx(`"components":[{"name":"a","licenses":[{"expression":"${'('.repeat(3900)}"}]}]`),
      'read'
    ],
    ['a purl of slashes', cdx(`"components":[{"name":"a","purl":"pkg:${'/'.repeat(500_000)}"}]`), 'read'],
    [
      'control characters everywhere',
      cdx(
        '"serialNumber":"\\u001b[2J","components":[{"name":"\\u0000\\u202e::error::","version":"\\u0007","purl":"pkg:npm/\\u001b@\\u001b"}]'
      ),
      'read'
    ],
    ['a string of backslashes', cdx(`"a":"${'\\\\'.repeat(500_000)}"`), 'read'],
    ['a string that never ends', cdx(`"a":"${'\\"'.repeat(500_000)}`), 'SBOM_NOT_JSON'],
    [
      'one reference for all',
      cdx(`"components":[${'{"bom-ref":"a","name":"a"},'.repeat(10_000)}{"name":"b"}]`),
      'read'
    ],
    [
      'one dependency again and again',
      cdx(`"dependencies":[${'{"ref":"a","dependsOn":["b"]},'.repeat(10_000)}{"ref":"c"}]`),
      'read'
    ],
    ['unknown keys without end', cdx(Array.from({ length: 50_000 }, (_, at) => `"k${at}":1`).join()), 'read'],
    ['a tag without end', `SPDXVersion: SPDX-2.3\nPackageComment: <text>${'a\n'.repeat(200_000)}`, 'read'],
    [
      'tags without a section',
      'SPDXVersion: SPDX-2.3\nPackageChecksum: x\nExternalRef: \nRelationship:\n__proto__: x\nconstructor: y\n',
      'read'
    ],
    [
      'all relationships from one element',
      `{"spdxVersion":"SPDX-2.3","relationships":[${'{"spdxElementId":"a","relationshipType":"DEPENDS_ON","relatedSpdxElement":"b"},'.repeat(20_000)}{}]}`,
      'read'
    ],
    [
      'one SPDX 3 element with all licenses',
      `{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[${'{"type":"Relationship","from":"a","relationshipType":"hasDeclaredLicense","to":["b"]},'.repeat(20_000)}{"type":"software_Package","spdxId":"a"}]}`,
      'read'
    ],
    [
      'a root element that is its own root',
      '{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[{"type":"software_Sbom","spdxId":"a","rootElement":["a"]}]}',
      'read'
    ],
    [
      'an element that contains itself',
      '{"spdxVersion":"SPDX-2.3","packages":[{"SPDXID":"a","name":"a"}],"relationships":[{"spdxElementId":"a","relationshipType":"CONTAINS","relatedSpdxElement":"a"}]}',
      'read'
    ]
  ])('%s: %#', async (_, document, outcome) => {
    expect(await takeThrough(bytes(document), { format: 'cyclonedx-xml', version: '1.6' })).toBe(outcome)
  })

  test.each([
    [
      'billion laughs',
      `<!DOCTYPE bom [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}]>${xml('<serialNumber>&a8;</serialNumber>')}`
    ],
    [
      'an external entity',
      `<!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/passwd">]>${xml('<components>&x;</components>')}`
    ],
    ['an external subset', `<!DOCTYPE bom SYSTEM "http://127.0.0.1:9/x.dtd">${xml('')}`],
    ['an undeclared entity', xml('<components>&x;</components>')],
    ['two roots', `${xml('')}${xml('')}`],
    ['an undeclared prefix', xml('<x:y/>')],
    ['an attribute twice', xml('<components a="1" a="2"/>')]
  ])('XML with %s is refused', async (_, document) => {
    expect(await takeThrough(bytes(document))).toBe('SBOM_NOT_XML')
  })

  test('nested compression is limited', async () => {
    let data: Uint8Array = fixture('app.cdx.json')
    for (let times = 0; times < 8; times++) data = gzipSync(data)
    expect(await takeThrough(data)).toBe('read')
    expect(await takeThrough(gzipSync(data))).toBe('SBOM_ENVELOPE_INVALID')
  })

  const TWO_FRAMES = Buffer.concat([
    zstdCompressSync(fixture('app.cdx.json')),
    zstdCompressSync(Buffer.from('\n'.repeat(1000)))
  ])

  test('a bomb of many small zstd frames is limited by what they are together', async () => {
    const frame = zstdCompressSync(Buffer.alloc(600, ' '))
    const read = readSbom(Buffer.concat([frame, frame]), 'x', { maxBytes: 1000 })
    await expect(read).rejects.toMatchObject({ code: 'SBOM_TOO_LARGE' })
  })

  test('more zstd frames than a compressor makes are refused, since each takes its time', async () => {
    const empty = Buffer.concat(Array(9_999).fill(zstdCompressSync('')))
    expect(await takeThrough(Buffer.concat([empty, TWO_FRAMES]))).toBe('SBOM_TOO_LARGE')
  })

  test.each([
    ['cut off', gzipSync(fixture('app.cdx.json')).subarray(0, 300)],
    ['gzip in name only', Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3])],
    ['zstd in name only', Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3])],
    ['zstd, cut off in its second frame', TWO_FRAMES.subarray(0, -5)],
    ['zstd with something after it', Buffer.concat([TWO_FRAMES, Buffer.from('{"an":"other"}')])]
  ])('compressed data that is %s is reported as damaged', async (_, data) => {
    expect(await takeThrough(data)).toBe('SBOM_DAMAGED')
  })
})

test('every truncated fixture is read or refused', async () => {
  const outcomes = new Set<string>()
  for (const name of FIXTURES) {
    const document = fixture(name)
    for (let length = 0; length < document.length; length += 61)
      outcomes.add(await takeThrough(document.subarray(0, length)))
  }
  expect([...outcomes].every(outcome => outcome === 'read' || outcome.startsWith('SBOM_'))).toBe(true)
  expect(outcomes).toContain('SBOM_NOT_JSON')
})

test('1,200 randomly damaged documents, as text and as values, are read or refused', async () => {
  const dice = createDice(20260101)
  const outcomes = new Map<string, number>()
  let tried = 0
  for (const name of FIXTURES) {
    const document = fixture(name)
    const value: unknown = name.endsWith('.json') ? JSON.parse(document.toString()) : undefined
    for (let round = 0; round < 200; round++) {
      const broken =
        value !== undefined && round % 2 === 0 ? mutateJson(value, dice) : mutateBytes(document, dice)
      const outcome = await takeThrough(broken)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      tried++
    }
  }
  expect(tried).toBe(1200)
  // Both ends are reached: some are still documents, some are not.
  expect(outcomes.get('read')).toBeGreaterThan(300)
  expect(outcomes.get('SBOM_NOT_JSON')).toBeGreaterThan(50)
  expect(outcomes.get('SBOM_NOT_XML')).toBeGreaterThan(20)
})

test('any value at any place of a document is read', async () => {
  const key = fc.constantFrom(
    ...[
      'metadata',
      'components',
      'dependencies',
      'compositions',
      'tools',
      'component',
      'licenses',
      'hashes',
      'evidence',
      'ref'
    ],
    ...[
      'packages',
      'files',
      'relationships',
      'externalRefs',
      'creationInfo',
      '@graph',
      'artifacts',
      'source',
      'cpes',
      'schema'
    ]
  )
  const tree = fc.letrec(tie => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(key, tie('node'), { maxKeys: 5 })
    )
  })).node
  const heads = fc.constantFrom<object>(
    { bomFormat: 'CycloneDX', specVersion: '1.6' },
    { spdxVersion: 'SPDX-2.3' },
    { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', type: 'x' },
    { artifacts: [], schema: { version: '16.0.0', url: 'anchore/syft' } }
  )
  await fc.assert(
    fc.asyncProperty(
      heads,
      fc.dictionary(key, tree),
      fc.constantFrom(...TARGETS),
      async (head, fields, target) => {
        expect(await takeThrough(bytes(JSON.stringify({ ...fields, ...head })), target)).toBe('read')
      }
    ),
    { numRuns: 300 }
  )
})

test('any bytes are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async data => {
      expect(await takeThrough(data)).toMatch(/^(?:read|SBOM_[A-Z_]+)$/)
    }),
    { numRuns: 300 }
  )
})

test('the list of unmodeled fields is limited', async () => {
  const document = await readSbom(
    bytes(cdx(Array.from({ length: 5000 }, (_, at) => `"k${at}":1`).join())),
    'x'
  )
  expect(document.content.unmodeled).toHaveLength(101)
})
