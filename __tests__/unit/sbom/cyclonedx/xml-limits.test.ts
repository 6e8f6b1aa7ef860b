// A document that Seal could not read back is refused while it is written, and not after all of the work.
import { expect, test } from '@jest/globals'
import { rootToXml } from '../../../../src/sbom/cyclonedx/to-xml.ts'
import { loadGrammar } from '../../../../src/sbom/cyclonedx/xml-grammar.ts'
import { countElements, formatXml } from '../../../../src/sbom/cyclonedx/xml-text.ts'

/** Opening tags, and their attributes. */
function countIn(xml: string): number {
  return [...xml.matchAll(/<[a-z]| [a-z-]+="/g)].length
}

function counter(): { readonly add: (attributes: number) => void; readonly total: () => number } {
  let total = 0
  return { add: attributes => (total += 1 + attributes), total: () => total }
}

test('six million elements and attributes are the limit', () => {
  const count = countElements('the SBOM as XML')
  count(5_999_998)
  count(0)
  expect(() => count(0)).toThrow(expect.objectContaining({ code: 'SBOM_TOO_LARGE' }))
})

test('all elements and attributes of a rewritten document count, those of long lists one by one', async () => {
  const grammar = await loadGrammar('1.6')
  const { add, total } = counter()
  const component = { type: 'library', name: 'a', hashes: [{ alg: 'MD5', content: 'b' }], licenses: [] }
  const fields = {
    version: 1,
    metadata: { authors: [{ name: 'c' }] },
    components: [component, component],
    dependencies: []
  }
  const pieces = [
    ...rootToXml('bom', fields, grammar.root, {
      grammar,
      onLoss: () => {},
      onReplaced: () => {},
      onElement: add
    })
  ]
  expect(pieces.length).toBeGreaterThan(5)
  expect(total()).toBe(countIn(pieces.join('')))
  expect(pieces.join('')).toMatch(/^<bom version="1"><metadata>.*<\/components><\/bom>$/)
})

test('all elements and attributes of a tree of the library count', () => {
  const { add, total } = counter()
  const leaf = { type: 'element', name: 'leaf', attributes: { a: '1', b: '2' }, children: 'text' } as const
  const xml = formatXml({ type: 'element', name: 'root', children: [leaf, leaf] }, undefined, add)
  expect(total()).toBe(countIn(xml))
})
