// The two styles of YAML: all that Go's YAML reads, and one document in which each value is at its place.
import { expect, test } from '@jest/globals'
import { TextLines } from '../../../src/support/text-lines.ts'
import { parseYaml } from '../../../src/support/yaml-tree.ts'

test.each([
  ['an alias', 'a: x\nb:\n  c: *x\n', 3, 'an alias; write the value in full'],
  ['an anchor', 'a: x\nb: &x y\n', 2, 'an anchor or a tag; write the plain value'],
  ['a tag', 'a:\n  - !!str 1\n', 2, 'an anchor or a tag; write the plain value'],
  ['a tag of a mapping', 'a: !!map\n  b: c\n', 1, 'an anchor or a tag; write the plain value'],
  ['a second document', 'a: x\n---\nb: y\n', 3, 'several documents'],
  ['a duplicate key', 'a: x\nb: y\na: z\n', 3, '"a" is repeated'],
  ['a list as a key', 'a: x\n? [b]\n: y\n', 2, 'a key is not text'],
  ['more than 20 levels', `a: ${'['.repeat(21)}${']'.repeat(21)}`, 1, 'nesting exceeded maxDepth (20)'],
  ['a list closed at the margin', 'a:\n  b: ["x",\n]\n', 3, 'deficient indentation']
])('a plain document does not contain %s; the error names the place', (_, text, line, reason) => {
  const file = parseYaml(text, 'plain')
  expect(file).toEqual({ reason, offset: expect.any(Number) })
  expect(new TextLines(text).placeOf(file.offset ?? -1).line).toBe(line)
})

test('a document of other files may contain each of these', () => {
  const text = 'a: &x {c: &y [d]}\nb: *x\n? [e]\n: f\na: !!str g\n---\nh: ["i",\n]\n'
  expect(parseYaml(text).documents).toHaveLength(2)
  expect(parseYaml(text, 'plain').reason).toBeDefined()
})

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3]
])('offset %i of a text is in line %i, column %i', (offset, line, column) => {
  expect(new TextLines('ab\n\ncd').placeOf(offset)).toEqual({ line, column })
})
