// Conversion between CycloneDX and SPDX, and merging: every value is in what was written, or the list names its place.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shape as spdxShape } from '../../../../generated/spdx-shape-2.3.js'
import { type DocumentShape, loadShape } from '../../../../src/sbom/cyclonedx/shape.ts'
import type { SbomDocument } from '../../../../src/sbom/model.ts'
import { parseCycloneDxXml } from '../../../../src/sbom/read/cyclonedx-xml.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { parseTagValue } from '../../../../src/sbom/spdx/from-tag-value.ts'
import { auditAgainst } from '../../../../src/sbom/write/audit-losses.ts'
import { placeOf } from '../../../../src/sbom/write/audit-places.ts'
import { type ConvertTarget, convert, convertContent } from '../../../../src/sbom/write/convert.ts'
import { merge } from '../../../../src/sbom/write/merge.ts'
import { generateDocument } from '../../../support/generated-document.ts'
import { auditLeaves, type Leaf, leavesOf } from '../../../support/leaf-audit.ts'

const created = '2026-01-02T03:04:05Z'
const SPDX = { format: 'spdx-json', version: '2.3', created } as const
const CYCLONEDX = { format: 'cyclonedx-json', version: '1.6', created } as const

const encode = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

async function treeOf({ format, bytes }: Pick<SbomDocument, 'format' | 'bytes'>): Promise<unknown> {
  const text = new TextDecoder().decode(bytes)
  if (format === 'spdx-tag-value') return parseTagValue(text).tree
  return format === 'cyclonedx-xml' ? (await parseCycloneDxXml(text, 'a')).tree : JSON.parse(text)
}

/** References, enumerations and what the document says of itself; white space and escapes of URLs are not content. */
const RENAMED =
  /(?:^|\.)(?:\$schema|bomFormat|specVersion|spdxVersion|SPDXID|serialNumber|documentNamespace|timestamp|created|bom-ref|ref|dependsOn\[\]|assemblies\[\]|alg|algorithm|type|acknowledgement|aggregate|documentDescribes\[\]|hasFiles\[\]|primaryPackagePurpose|relationshipType|relatedSpdxElement|spdxElementId|referenceCategory|referenceType|contentType|encoding|licenseId|spdxId|@id|externalIdentifierType|externalRefType|from|to\[\]|creationInfo|dataLicense|createdBy\[\]|createdUsing\[\]|suppliedBy|originatedBy\[\]|rootElement\[\]|element\[\]|profileConformance\[\])$|^compositions\[\]\.dependencies\[\]$|^version$|^@context/

const words = (text: string): string[] =>
  (/%[\dA-F]{2}/i.test(text) ? text.replace(/%([\dA-F]{2})/gi, ' ') : text)
    .replace(/^(?:Person|Organization|Tool):/, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Independent of the product's audit: is each word of a value anywhere in the document that was written? */
function mapsTo(texts: readonly string[]): (leaf: Leaf) => boolean {
  const known = new Set(texts.flatMap(words))
  return ([path, value]) =>
    RENAMED.test(path) ||
    ['', 'null', 'false', 'NOASSERTION'].includes(value) ||
    words(value).every(word => known.has(word))
}

/** Places of the model that stand for those of the document. */
const MODEL_PLACES = ['metadata.lifecycles: ', 'compositions: ', 'metadata.licenses: ']

/** `a.b, c: reason` speaks of `a.b` and `a.c`; `a (THIS): reason` of one value of `a`. */
function lineForEach(line: string): string[] {
  const [first = '', ...others] = line
    .slice(0, line.indexOf(': '))
    .replace(/ \(.*$/, '')
    .split(', ')
  const above = first.slice(0, first.lastIndexOf('.') + 1)
  return [first, ...others.map(other => above + other)].map(place => `${place}: `)
}

async function auditAll(
  sources: readonly SbomDocument[],
  bytes: Uint8Array,
  target: ConvertTarget,
  unsupported: readonly string[]
) {
  const output = [...leavesOf(await treeOf({ ...target, bytes }))]
  const isMapped = mapsTo(output.map(([, value]) => value))
  // The model's names of places stand for those of the document.
  const listed = [...unsupported.flatMap(lineForEach), ...MODEL_PLACES]
  const leaves = (await Promise.all(sources.map(async source => [...leavesOf(await treeOf(source))]))).flat()
  const places = [...leaves.map(([path, value]): Leaf => [placeOf(path), value])]
  return auditLeaves(places, output, [...listed, ...listed.map(line => placeOf(line))], isMapped)
}

async function auditConversion(source: SbomDocument, target: ConvertTarget) {
  const { bytes, unsupported } = await convert(source, target)
  return { ...(await auditAll([source], bytes, target, unsupported)), unsupported }
}

function generatedTree(shape: DocumentShape, seed: number): Record<string, unknown> {
  const tree = generateDocument(shape, seed)
  return shape === spdxShape
    ? { ...tree, spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' }
    : { ...tree, bomFormat: 'CycloneDX', specVersion: '1.6' }
}

describe('generated documents', () => {
  test.each([
    ['CycloneDX to SPDX', '1.6', SPDX],
    ['SPDX to CycloneDX', undefined, CYCLONEDX]
  ])('%s: each value is there or listed', async (_name, version, target) => {
    const shape = version === undefined ? spdxShape : await loadShape(version)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async seed => {
        const source = await readSbom(encode(generatedTree(shape, seed)), 'a')
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
          [one, other].map(seed => readSbom(encode(generatedTree(shape, seed)), 'a'))
        )
        const merged = merge(sources, { subject: { ref: 'subject', type: 'container', name: 'app' } })
        const { bytes, unsupported } = await convertContent(merged, target, sources)
        expect((await auditAll(sources, bytes, target, unsupported)).lost).toEqual([])
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

  test('a place that no table knows is lost, whatever its value, unless it or one above is listed', () => {
    const input = { components: [{ name: 'a', invented: { deep: ['a'] } }] }
    const output = { packages: [{ name: 'a' }] }
    expect(audit(input, output)).toEqual(['components[].invented.deep[]: is not converted'])
    expect(audit(input, output, ['components[].invented: no place'])).toEqual([])
    expect(audit(input, output, ['components[].other, invented: no place'])).toEqual([])
  })
})
