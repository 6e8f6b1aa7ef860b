// What the generated schema code relies on: equality, duplicates, lengths and formats.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { append, findDuplicate, formats, isEqual, lengthOf } from '../../../src/support/schema-keywords.ts'

/** The same value with the keys of its objects in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member)])
  )
}

const json = fc
  .jsonValue({ noUnicodeString: false })
  .map(value => JSON.parse(JSON.stringify(value)) as unknown)

test('a value equals itself with its keys in another order', () => {
  fc.assert(fc.property(json, value => isEqual(value, reordered(value))))
})

test('the first duplicate is found exactly where comparing all pairs finds one', () => {
  fc.assert(
    fc.property(fc.array(json, { maxLength: 12 }), fc.nat(), fc.boolean(), (items, pick, twice) => {
      const list = twice && items.length > 0 ? [...items, reordered(items[pick % items.length])] : items
      const expected = list.some((item, at) => list.slice(0, at).some(other => isEqual(other, item)))
      const found = findDuplicate(list)
      expect(found !== undefined).toBe(expected)
      if (found) {
        expect(found[0]).toBeLessThan(found[1])
        expect(isEqual(list[found[0]], list[found[1]])).toBe(true)
      }
    })
  )
})

test.each<[unknown, unknown, boolean]>([
  [1, 1.0, true],
  [1, '1', false],
  [null, false, false],
  [0, false, false],
  [[], {}, false],
  [[1, 2], [2, 1], false],
  [{ a: undefined }, {}, false],
  ['__proto__', '__proto__', true],
  [JSON.parse('{"__proto__": 1}'), {}, false],
  [JSON.parse('{"__proto__": 1, "1": 2}'), JSON.parse('{"1": 2, "__proto__": 1}'), true]
])('%j and %j: equal is %j, for comparison and for duplicates', (a, b, expected) => {
  expect(isEqual(a, b)).toBe(expected)
  expect(findDuplicate([a, b]) !== undefined).toBe(expected)
})

/** Two words with one 32-bit FNV-1a hash: what an attacker would fill a document with. */
const COLLIDING = ['costarring', 'liquid'] as const

test('different items with equal hashes are not duplicates', () => {
  expect(findDuplicate([...COLLIDING])).toBeUndefined()
  expect(findDuplicate([...COLLIDING, 'liquid'])).toEqual([1, 2])
})

/** 64 lists of one hash, each made into an item. */
const crowd = (itemOf: (words: (string | undefined)[]) => unknown): unknown[] =>
  Array.from({ length: 64 }, (_, n) =>
    itemOf(Array.from({ length: 6 }, (_unused, bit) => COLLIDING[(n >> bit) & 1]))
  )

test.each<[string, (words: (string | undefined)[]) => unknown]>([
  ['lists', words => words],
  ['objects', words => ({ tags: words, more: [{ a: {}, 1: [[]] }] })]
])('many %s with equal hashes are still distinguished', (_, itemOf) => {
  const items = crowd(itemOf)
  expect(findDuplicate(items)).toBeUndefined()
  expect(findDuplicate([...items, reordered(items[5])])).toEqual([5, 64])
})

test('a length counts characters, not surrogates', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => lengthOf(text) === [...text].length))
})

test('errors are appended in place', () => {
  const error = { instancePath: '', schemaPath: '', keyword: 'a', params: {} }
  const first = append(null, [error])
  expect(append(first, [error, error])).toBe(first)
  expect(first).toHaveLength(3)
  expect(append(null, null)).toEqual([])
})

test.each<[keyof typeof formats, string, boolean]>([
  ['date-time', '2026-01-02T03:04:05Z', true],
  ['date-time', '2026-01-02t03:04:05.678+02:00', true],
  ['date-time', '2024-02-29T00:00:00Z', true],
  ['date-time', '2023-02-29T00:00:00Z', false],
  ['date-time', '2026-13-01T00:00:00Z', false],
  ['date-time', '2026-01-01T24:00:00Z', false],
  ['date-time', '2016-12-31T23:59:60Z', true],
  ['date-time', '2016-12-31T23:58:60Z', false],
  ['date-time', '2026-01-02T03:04:05', false],
  ['date-time', '2026-01-02', false],
  ['date-time', '', false],
  ['date', '2026-01-31', true],
  ['date', '2026-04-31', false],
  ['idn-email', 'a@example.com', true],
  ['idn-email', 'ä@例え.テスト', true],
  ['idn-email', 'a b@example.com', false],
  ['idn-email', 'a@b@c', false],
  ['idn-email', '', false],
  ['iri-reference', 'git@example.com:a/b c.git', true],
  ['uri', 'https://example.com/a', true],
  ['uri', '/a', false]
])('%s: %j is %j', (format, text, expected) => {
  expect(formats[format](text)).toBe(expected)
})
