// The same documents as Go's YAML (yaml.v3, and the one of sigs.k8s.io/yaml) reads, with the places of the file.
import { expect, test } from '@jest/globals'
import { fieldOf, parseYamlNodes, textOf, visitMaps } from '../../../src/discover/yaml-nodes.ts'
import type { YamlNode } from '../../../src/support/yaml-tree.ts'

type Plain = string | Plain[] | { [key: string]: Plain }

function plain(node: YamlNode): Plain {
  if (node.kind === 'text') return node.text
  if (node.kind === 'list') return node.items.map(plain)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
}

test.each<[string, string, Plain]>([
  ['a list closed at the margin', 'a:\n  b: ["x",\n]\n', { a: { b: ['x'] } }],
  ['a list closed below its key', 's:\n  c: [\n    x\n  ]\n', { s: { c: ['x'] } }],
  ['an item left of its key', 's:\n  t: ["C",\n"x"]\n  u: y\n', { s: { t: ['C', 'x'], u: 'y' } }],
  ['a mapping in braces, likewise', 's:\n  a: {x: a,\nk: b}\n', { s: { a: { x: 'a', k: 'b' } } }],
  ['comments in it', 's:\n  a: [x, # c ]\n# d\nz]\nq: b\n', { s: { a: ['x', 'z'] }, q: 'b' }],
  ['a quoted text over lines', 'a:\n  b: "x\ny"\n', { a: { b: 'x y' } }],
  ['a text in single quotes over lines', "a:\n  b: 'x\ny'\n", { a: { b: 'x y' } }],
  ['a tab before an item', 'a: {\n\tb: x}\n', { a: { b: 'x' } }],
  ['line ends of YAML 1.1', 'a: x\u0085b: y\u2028c: z\u2029d: v', { a: 'x', b: 'y', c: 'z', d: 'v' }],
  ['line ends of old Macs', 'a: x\rb: y\r', { a: 'x', b: 'y' }],
  ['a key in Base64', '!!binary aW1hZ2U=: !!binary YXBw\n', { image: 'app' }],
  ['a known tag by its address', 'a: !<tag:yaml.org,2002:binary> YXBw\n', { a: 'app' }],
  ['an unknown tag', 'a: !Ref x\n', { a: 'x' }],
  ['a key with escapes', '"im\\x61ge": app\n', { image: 'app' }],
  ['an anchor set twice', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: '1', b: '1', c: '2', d: '2' }],
  ['an anchor set again within itself', 'a: &x {b: &x 1, c: *x}\n', { a: { b: '1', c: '1' } }],
  ['a null', 'a: ~\nb: "~"\n', { a: '', b: '~' }]
])('%s', (_, text, expected) => expect((parseYamlNodes(text).documents ?? []).map(plain)).toEqual([expected]))

test.each([
  ['an alias without an anchor', 'a: *x\n'],
  ['an anchor that contains itself', 'a: &x\n  b: [*x]\n'],
  ['a directive that gives tags other names', '%TAG !e! tag:yaml.org,2002:\n---\na: !e!binary YXBw\n'],
  ['nesting without end', `a: ${'['.repeat(200)}`],
  ['a document mark within a list', 'a: [x,\n---\ny]\n'],
  ['NUL', 'a: x\0y\n']
])('%s is not read', (_, text) => expect(parseYamlNodes(text).reason).toMatch(/^YAML that cannot be read/))

test('locations are those of the file, even if lines had to be indented', () => {
  const text = 'a:\n  b: ["x",\n"y"]\n  c: [\nz\n]\n  d: here\n'
  const [document] = parseYamlNodes(text).documents ?? []
  const node = textOf(fieldOf(document, 'a'), 'd')
  expect(text.slice(node?.offset)).toBe('here\n')
})

test('endlessly nested merges and aliases are read', () => {
  const lines = [
    'm0: &m0 {image: app}',
    ...Array.from({ length: 2e4 }, (_, at) => `m${at + 1}: &m${at + 1} {<<: *m${at}}`)
  ]
  const [document] = parseYamlNodes(`${lines.join('\n')}\nend: *m20000\n`).documents ?? []
  expect(textOf(fieldOf(document, 'end'), 'image')?.text).toBe('app')
  let maps = 0
  visitMaps(
    document as YamlNode,
    () => maps++,
    key => /^m\d/.test(key)
  )
  expect(maps).toBe(20_002)
})
