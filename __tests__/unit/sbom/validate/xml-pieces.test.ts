// A large XML document is validated piece by piece: with the same errors at the same lines as a whole one.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { validateXml } from '../../../../src/sbom/validate/xml.ts'
import { cutXml } from '../../../../src/sbom/validate/xml-pieces.ts'

const WHOLE = Number.MAX_SAFE_INTEGER

function documentOf(components: readonly string[], others = ''): Buffer {
  return Buffer.from(
    `<?xml version="1.0"?>\n<!-- <bom> -->\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"\n version="1">\n<components>\n${components.join('\n')}\n</components>\n${others}</bom>\n`
  )
}

const component = (name: string, more = ''): string =>
  `<component type="library" bom-ref="${name}>">\n<name><![CDATA[</component>]]></name>${more}</component>`

async function expectSame(
  bytes: Buffer,
  version: string,
  sizes: readonly number[] = [1, 300, 2000]
): Promise<readonly unknown[]> {
  const whole = await validateXml(bytes, version, WHOLE)
  // libxml2 reports what two lines have by the order of its own checks.
  const sorted = (errors: readonly { where: string; message: string }[]): string[] =>
    errors.map(({ where, message }) => `${where}: ${message}`).sort()
  for (const pieceBytes of sizes)
    expect(sorted(await validateXml(bytes, version, pieceBytes))).toEqual(sorted(whole))
  return whole
}

test('a document is cut at the items of its lists', () => {
  const bytes = documentOf(['a', 'b', 'c'].map(name => component(name)))
  const texts = [...(cutXml(bytes, 1)?.pieces ?? [])].map(piece => Buffer.from(piece.bytes).toString())
  expect(texts.map(text => text.match(/bom-ref="[abc]/g))).toEqual(
    [['a'], ['b'], ['c']].map(names => names.map(name => `bom-ref="${name}`))
  )
})

test.each<[string, Buffer, number]>([
  ['valid', documentOf(['a', 'b', 'c'].map(name => component(name))), 0],
  [
    'an element that is not allowed, in the last item',
    documentOf([component('a'), component('b', '<x/>')]),
    1
  ],
  [
    'a reference of items in different pieces',
    documentOf(['a', 'b', 'a', 'a'].map(name => component(name))),
    2
  ],
  [
    'a reference of an item and of another list',
    documentOf(
      [component('b'), component('a')],
      `<services><service bom-ref="a&gt;"><name>s</name></service></services>`
    ),
    1
  ],
  ['lists in the wrong order', documentOf([component('a')], '<metadata/>'), 1],
  ['text between items', documentOf([component('a'), 'text', component('b')]), 1]
])('%s', async (_label, bytes, errors) => {
  expect(await expectSame(bytes, '1.6')).toHaveLength(errors)
})

const corpus = join(import.meta.dirname, '../../../../../shared/corpus/cyclonedx')
const files = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.xml'))
  : []

test('documents of the specification have the same errors in pieces', async () => {
  // A sample: each schema takes a tenth of a second to compile, twice for each document.
  for (const file of files.filter((_, at) => at % 12 === 0)) {
    const bytes = readFileSync(join(corpus, file))
    const version = /schema\/bom\/(1\.\d)/.exec(bytes.toString())?.[1]
    if (version !== undefined) await expectSame(bytes, version, [1])
  }
}, 120_000)
