// A document that is certainly over a limit is refused before it is written, and no other one.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadShape } from '../../../../src/sbom/cyclonedx/shape.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { checkLeastElements, checkLeastSize } from '../../../../src/sbom/write/least-size.ts'
import { rewriteTree } from '../../../../src/sbom/write/rewrite.ts'
import { writeSbom } from '../../../../src/sbom/write/write.ts'
import { generateDocument } from '../../../support/generated-document.ts'

const FORMATS = [
  ['cyclonedx-json', '1.6'],
  ['cyclonedx-xml', '1.6'],
  ['spdx-json', '2.3'],
  ['spdx3-json', '3.0.1']
] as const

describe('bytes', () => {
  test.each(FORMATS)('in %s: what is written is never below the bound', async (format, version) => {
    const shape = await loadShape('1.6')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async seed => {
        const tree = { ...generateDocument(shape, seed), bomFormat: 'CycloneDX', specVersion: '1.6' }
        const { content } = await readSbom(new TextEncoder().encode(JSON.stringify(tree)), 'a')
        const { bytes } = await writeSbom(content, { format, version, created: '2026-01-02T03:04:05Z' })
        expect(() => checkLeastSize(content, format, bytes.length)).not.toThrow()
      }),
      { numRuns: 20 }
    )
  })

  test.each(FORMATS)('in %s: components and dependencies count', async (format, _version) => {
    const components = ['a', 'b'].map(name => ({ type: 'library', 'bom-ref': name, name }))
    const tree = { bomFormat: 'CycloneDX', specVersion: '1.6', components }
    const read = async (dependencies: object[]) =>
      (await readSbom(new TextEncoder().encode(JSON.stringify({ ...tree, dependencies })), 'a')).content
    expect(() => checkLeastSize({ ...EMPTY }, format, 0)).not.toThrow()
    const [without, withOne] = [await read([]), await read([{ ref: 'a', dependsOn: ['b', 'b', 'a', 'c'] }])]
    const least = [...Array(400).keys()].find(max => isBelow(without, format, max)) ?? 0
    expect(isBelow(withOne, format, least)).toBe(false)
    expect(() => checkLeastSize(withOne, format, least)).toThrow(/at least/)
  })

  test.each(['name', 'version', 'description', 'copyright', 'bom-ref', 'purl'])(
    'each character of a %s counts',
    async key => {
      const of = async (text: string) => {
        const components = [{ type: 'library', name: 'a', [key]: text }]
        const tree = { bomFormat: 'CycloneDX', specVersion: '1.6', components }
        return (await readSbom(new TextEncoder().encode(JSON.stringify(tree)), 'a')).content
      }
      const [short, long] = [await of('a'), await of('a'.repeat(1_000))]
      expect(isBelow(short, 'spdx-json', 900)).toBe(true)
      expect(isBelow(long, 'spdx-json', 900)).toBe(false)
    }
  )
})

const EMPTY = {
  ...{ id: undefined, name: undefined, revision: undefined, created: undefined, subject: undefined },
  ...{ authors: [], tools: [], lifecycles: [], dataLicenses: [], components: [], dependencies: new Map() },
  ...{ completeness: undefined, vulnerabilities: 0, unmodeled: [] }
}

function isBelow(...args: Parameters<typeof checkLeastSize>): boolean {
  try {
    checkLeastSize(...args)
    return true
  } catch {
    return false
  }
}

test('more values than XML may have elements are refused before they are written', async () => {
  const components = new Array(3_000_001).fill({ type: 'library', name: 'a' })
  const tree = await rewriteTree({ components: components.slice(0, 3) }, '1.6', () => {})
  expect(() => checkLeastElements(tree, 'x')).not.toThrow()
  expect(() => checkLeastElements({ components }, 'x')).toThrow(/more than 6000000 XML elements/)
})
