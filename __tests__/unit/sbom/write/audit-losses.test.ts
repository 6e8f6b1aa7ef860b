// Conversion between CycloneDX and SPDX, and merging: every value is in what was written, or the list names its place.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shape as spdxShape } from '../../../../generated/spdx-shape-2.3.js'
import { loadShape } from '../../../../src/sbom/cyclonedx/shape.ts'
import type { SbomDocument } from '../../../../src/sbom/model.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { auditAgainst } from '../../../../src/sbom/write/audit-losses.ts'
import { type ConvertTarget, convert, convertContent } from '../../../../src/sbom/write/convert.ts'
import { merge } from '../../../../src/sbom/write/merge.ts'
import { generateSource } from '../../../support/generated-document.ts'
import { auditWritten } from '../../../support/leaf-mapping.ts'

const created = '2026-01-02T03:04:05Z'
const SPDX = { format: 'spdx-json', version: '2.3', created } as const
const CYCLONEDX = { format: 'cyclonedx-json', version: '1.6', created } as const

const encode = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

async function auditConversion(source: SbomDocument, target: ConvertTarget) {
  const { bytes, unsupported } = await convert(source, target)
  return { ...(await auditWritten([source], { ...target, bytes }, unsupported)), unsupported }
}

describe('generated documents', () => {
  test.each([
    ['CycloneDX to SPDX', '1.6', SPDX],
    ['SPDX to CycloneDX', undefined, CYCLONEDX]
  ])('%s: each value is there or listed', async (_name, version, target) => {
    const shape = version === undefined ? spdxShape : await loadShape(version)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async seed => {
        const source = await readSbom(generateSource(shape, version, seed), 'a')
        expect((await auditConversion(source, target)).lost).toEqual([])
      }),
      { numRuns: 80 }
    )
  })

  test('merged: each value is there or listed', async () => {
    const shape = await loadShape('1.6')
    const seeds = fc.integer({ min: 0, max: 2 ** 31 })
    await fc.assert(
      fc.asyncProperty(seeds, seeds, fc.constantFrom(SPDX, CYCLONEDX), async (one, other, target) => {
        const sources = await Promise.all(
          [one, other].map(seed => readSbom(generateSource(shape, '1.6', seed), 'a'))
        )
        const merged = merge(sources, { subject: { ref: 'subject', type: 'container', name: 'app' } })
        const { bytes, unsupported } = await convertContent(merged, target, sources)
        // A component with two names has one afterwards: what belongs to it cannot be found under the other.
        fc.pre(
          !unsupported.some(loss => /^components\[\]\.(?:group|name|version) \(documents differ/.test(loss))
        )
        expect((await auditWritten(sources, { ...target, bytes }, unsupported)).lost).toEqual([])
      }),
      { numRuns: 60 }
    )
  })
})

const shared = join(import.meta.dirname, '../../../../../shared')
const files = ['corpus', 'cases/documents'].flatMap(folder =>
  existsSync(join(shared, folder))
    ? readdirSync(join(shared, folder), { recursive: true, encoding: 'utf8' })
        .filter(file => /\.(?:json|xml|spdx)$/.test(file) && !/invalid|nested-duplicate|oci-image/.test(file))
        .map(file => join(shared, folder, file))
    : []
)

test('documents of the specifications: each value is there or listed', async () => {
  const wrong: unknown[] = []
  for (const file of files) {
    const source = await readSbom(readFileSync(file), file)
    const target = source.format.startsWith('cyclonedx') ? SPDX : CYCLONEDX
    const { lost } = await auditConversion(source, target)
    if (lost.length > 0) wrong.push({ file, lost })
  }
  expect(wrong).toEqual([])
})

describe('the document itself', () => {
  const serialNumber = 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79'
  const metadata = { timestamp: '2026-01-02T03:04:05.678Z', component: { type: 'application', name: 'a' } }
  const cycloneDx = { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber, metadata }

  test('the identifier of its source is in each format, of merged documents those of all', async () => {
    const source = await readSbom(encode(cycloneDx), 'a')
    const other = await readSbom(encode({ ...cycloneDx, serialNumber: `${serialNumber.slice(0, -1)}0` }), 'a')
    const targets = [SPDX, { ...SPDX, format: 'spdx3-json', version: '3.0.1' } as const]
    for (const target of targets) {
      const { bytes, unsupported } = await convert(source, target)
      expect(new TextDecoder().decode(bytes)).toContain(serialNumber)
      expect(unsupported).not.toContainEqual(expect.stringContaining('serialNumber'))
    }
    const merged = merge([source, other], { subject: { ref: 's', type: 'container', name: 's' } })
    for (const target of [CYCLONEDX, { ...CYCLONEDX, format: 'cyclonedx-xml' } as const]) {
      const { bytes } = await convertContent(merged, target, [source, other])
      expect(new TextDecoder().decode(bytes)).toContain(`${serialNumber.slice(0, -1)}0`)
      expect(new TextDecoder().decode(bytes)).toContain(serialNumber)
    }
  })

  test('a time that is not written, or not to the millisecond, is listed', async () => {
    const source = await readSbom(encode(cycloneDx), 'a')
    const place = 'metadata.timestamp'
    const ofTime = async (target: ConvertTarget) =>
      (await convert(source, target)).unsupported.filter(line => line.startsWith(place))
    const { created: _created, ...asItIs } = SPDX
    expect(await ofTime(asItIs)).toEqual([`${place}: is written in whole seconds`])
    const { unsupported } = await convertContent(source.content, CYCLONEDX, [source])
    expect(unsupported).toContain(`${place}: another time is written`)
  })

  test('a time without a zone is written in UTC wherever the machine is, and listed', async () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'America/New_York'
    try {
      const metadata = { timestamp: '2026-01-02T03:04:05' }
      const source = await readSbom(encode({ ...cycloneDx, metadata }), 'a')
      const { created: _created, ...target } = SPDX
      const { bytes, unsupported } = await convert(source, target)
      expect(new TextDecoder().decode(bytes)).toContain('"created":"2026-01-02T03:04:05Z"')
      expect(unsupported).toContain('metadata.timestamp: has no time zone, and is written in UTC')
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  test('what only XML has a place for is listed', async () => {
    const xml = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1" xmlns:x="urn:x">
<components>stray<component type="library"><name x:lang="en">a</name>more<version>1</version></component></components></bom>`
    const source = await readSbom(new TextEncoder().encode(xml), 'a')
    for (const target of [CYCLONEDX, SPDX])
      expect((await convert(source, target)).unsupported.map(line => line.replace(/:(?= ).*/, ''))).toEqual(
        expect.arrayContaining([
          'components (text between elements)',
          'components[] (text between elements)',
          'components[].name@x:lang'
        ])
      )
  })

  test('a file of SPDX is a file in SPDX 3, and the parts of a subject are kept apart from others or listed', async () => {
    const tree = {
      ...{ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'a' },
      packages: ['a', 'b', 'c'].map(name => ({ SPDXID: `SPDXRef-${name}`, name })),
      files: [{ SPDXID: 'SPDXRef-f', fileName: './f' }],
      relationships: [
        ['DOCUMENT', 'DESCRIBES', 'a'],
        ['a', 'CONTAINS', 'b']
      ].map(([from, relationshipType, to]) => ({
        ...{ spdxElementId: `SPDXRef-${from}`, relationshipType, relatedSpdxElement: `SPDXRef-${to}` }
      }))
    }
    const source = await readSbom(encode(tree), 'a')
    const spdx3 = await convert(source, { ...SPDX, format: 'spdx3-json', version: '3.0.1' })
    const graph = JSON.parse(new TextDecoder().decode(spdx3.bytes))['@graph']
    expect(graph).toContainEqual(expect.objectContaining({ type: 'software_File', name: './f' }))
    const ofParent = (lines: readonly string[]) =>
      lines.filter(line => line.startsWith('components[].parent'))
    expect(ofParent(spdx3.unsupported)).toEqual([])
    expect(ofParent((await convert(source, CYCLONEDX)).unsupported)).toHaveLength(1)
  })
})

describe('what is looked for', () => {
  const audit = (input: object, output: object, listed: readonly string[] = []): readonly string[] => {
    const { audit: add, losses } = auditAgainst({ format: 'spdx-json', pieces: [{ ...output }] }, listed)
    add({ format: 'cyclonedx-json', pieces: [{ ...input }] })
    return losses()
  }

  test('a value that is written at a place of another kind is lost', () => {
    const input = { components: [{ name: 'a', description: 'a library' }] }
    const packages = [{ name: 'a', sourceInfo: 'a library' }]
    expect(audit(input, { packages })).toEqual(['components[].description: is not converted'])
    expect(audit(input, { packages: [{ ...packages[0], description: 'a library' }] })).toEqual([])
  })

  test('a value that another component has in the written document is lost', () => {
    const input = { components: [{ name: 'a', version: '1', description: 'one' }, { name: 'b' }] }
    const written = (of: string) => ({
      packages: [
        { name: 'a', versionInfo: '1' },
        { name: 'g/b', versionInfo: '' }
      ].map(each => (each.name === of ? { ...each, description: 'one' } : each))
    })
    expect(audit(input, written('g/b'))).toEqual(['components[].description: is not converted'])
    expect(audit(input, written('a'))).toEqual([])
  })

  test('a place that no table knows is lost, whatever its value, unless it or one above is listed', () => {
    const input = { components: [{ name: 'a', invented: { deep: ['a'] } }] }
    const output = { packages: [{ name: 'a' }] }
    expect(audit(input, output)).toEqual(['components[].invented.deep[]: is not converted'])
    expect(audit(input, output, ['components[].invented: no place'])).toEqual([])
    expect(audit(input, output, ['components[].other, invented: no place'])).toEqual([])
  })

  test('each of several inputs is counted once for a path', () => {
    const { audit: add, losses } = auditAgainst({ format: 'spdx-json', pieces: [{}] }, [])
    const input = { components: [{ invented: ['a', 'b'] }] }
    for (const document of [input, {}, input]) add({ format: 'cyclonedx-json', pieces: [document] })
    expect(losses()).toEqual(['components[].invented[]: is not converted (in 2 of 3 documents)'])
  })
})
