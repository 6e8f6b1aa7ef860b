// Long lists are parsed piece by piece: with the result, and the refusals, of a parser that sees the whole text.
import { expect, test } from '@jest/globals'
import { parseSbomJson, piecesOf } from '../../../../src/sbom/read/json-text.ts'

const NAME = 'app.json'

/** Longer than a piece, so that the list of items is cut into several. */
function longList(count = 3000): string[] {
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify({ name: `näme ${at} "quoted" ],[ {`, at, nested: [[at], {}, [{ at: [`]${at}`] }]] })
  )
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

test.each([
  [
    'a list between other members',
    `{"a": 1, "list": [${longList().join(' ,\n')}] ,"b": [] , "c":{"list":[1]}}`
  ],
  ['two long lists', `{"one":[${longList()}],"two":[${longList()}]}`],
  ['a list in a list', `{"one":[[${longList()}],[${longList()}]]}`],
  ['numbers', `{"one":[${Array.from({ length: 50_000 }, (_, at) => at / 7)}]}`],
  ['a key with escapes', `{"\\u006fne\\n":[${longList()}]}`],
  ['a list under __proto__', `{"__proto__":[${longList()}],"a":[${longList()}]}`],
  ['an array of the document', `[${longList()}]`],
  ['short lists', '{"a":[1,2],"b":[]}'],
  ['no object', ' "text" ']
])('%s is read as a parser of the whole text reads it', (_, text) => {
  const { value } = parseSbomJson(bytesOf(text), NAME)
  expect(value).toEqual(JSON.parse(text))
  expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)))
})

test('pieces together have all of the document', () => {
  const text = `{"a":{"b":[1]},"one":[${longList()}],"two":[${longList(5000)}],"c":2}`
  const pieces = [...piecesOf(bytesOf(text), NAME)]
  const lists = (key: string): unknown[] => pieces.flatMap(piece => (piece[key] as unknown[]) ?? [])
  expect(pieces.length).toBeGreaterThan(4)
  expect({ ...pieces[0], one: lists('one'), two: lists('two') }).toEqual(JSON.parse(text))
})

const ITEMS = longList()

test.each([
  ['a comma at the end of the list', `{"a":[${ITEMS},]}`],
  ['a comma at its start', `{"a":[,${ITEMS}]}`],
  ['a comma behind an item as long as a piece', `{"a":["${'x'.repeat(70_000)}",]}`],
  ['two commas behind such an item', `{"a":["${'x'.repeat(70_000)}",,"${'x'.repeat(70_000)}"]}`],
  ['two commas', `{"a":[${ITEMS},,${ITEMS}]}`],
  ['two commas at each item', `{"a":[${ITEMS.join(',,')}]}`],
  ['an item that is none', `{"a":[${ITEMS},x,${ITEMS}]}`],
  ['brackets that do not match', `{"a":[${ITEMS},{],${ITEMS}]}`],
  ['a list that ends as an object', `{"a":[${ITEMS},${ITEMS}}}`],
  ['a list that ends twice', `{"a":[${ITEMS}],${ITEMS}]}`],
  ['text after the list', `{"a":[${ITEMS}] x}`],
  ['a member without a comma', `{"a":[${ITEMS}] "b":1}`],
  ['a cut document', `{"a":[${ITEMS}`],
  ['a cut string', `{"a":[${ITEMS},"b`],
  ['a mark inside the list', `{"a":[${ITEMS},\ufeff${ITEMS}]}`],
  ['another document behind it', `{"a":[${ITEMS}]}{}`]
])('%s is refused', (_, text) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(() => parseSbomJson(bytesOf(text), NAME)).toThrow(expect.objectContaining({ code: 'SBOM_NOT_JSON' }))
})

test('an error names the line of the document, not of a piece', () => {
  const lines = ITEMS.join(',\n')
  expect(() => parseSbomJson(bytesOf(`{"a":[\n${lines},\n1 2\n]}`), NAME)).toThrow(
    `line ${ITEMS.length + 2}, column 3 is not JSON`
  )
})

test.each([
  ['in a long list', `{"a":[${ITEMS},{"b":1,"b":2}]}`, 'b'],
  ['written with escapes', '{"key":1,"k\\u0065y":2}', 'key'],
  ['of many', `{${Array.from({ length: 40 }, (_, at) => `"key${at}":1`)},"key7":2}`, 'key7'],
  [
    'in an object that follows one with many',
    `{"a":{${Array.from({ length: 40 }, (_, at) => `"k${at}":1`)}},"b":{"c":1,"c":1}}`,
    'c'
  ]
])('a key that occurs twice %s is refused', (_, text, key) => {
  expect(() => parseSbomJson(bytesOf(text), NAME)).toThrow(`has the key "${key}" twice`)
})

test('the same key in objects beside each other is not a duplicate', () => {
  const many = `{${Array.from({ length: 40 }, (_, at) => `"k${at}":1`)}}`
  expect(parseSbomJson(bytesOf(`[${many},${many},{"k1":{"k1":[{"k1":1}]}}]`), NAME).value).toHaveLength(3)
})

test('keys of one length and hash are distinguished', () => {
  // 31 * 'A' + 'a' is 31 * 'B' + 'B': the same hash.
  expect(parseSbomJson(bytesOf('{"AaAa":1,"BBBB":2,"AaBB":3,"a":{"BBAa":1,"AaAa":1}}'), NAME).value).toEqual({
    AaAa: 1,
    BBBB: 2,
    AaBB: 3,
    a: { BBAa: 1, AaAa: 1 }
  })
})
