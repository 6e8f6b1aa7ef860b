// Reads of a CycloneDX XML schema which attributes, children and text each element has, in which order.
import { SaxesParser } from 'saxes'
import type { XmlGrammar, XmlType } from '../src/sbom/cyclonedx/xml-grammar.ts'

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
}

/** @param xsd the text of the schema */
export function readGrammar(xsd: string): XmlGrammar {
  const schema = parse(xsd)
  const named = (kind: string) =>
    new Map(
      schema.children.filter(({ name }) => name === kind).map(node => [node.attributes['name'] ?? '', node])
    )
  const groups = named('attributeGroup')
  const complex = named('complexType')
  const types = Object.fromEntries([...complex].map(([name, node]) => [name, typeOf(node, groups, complex)]))
  return { types, root: inlineType(named('element').get('bom'), groups, complex) ?? {} }
}

function parse(text: string): Node {
  const parser = new SaxesParser({ xmlns: true })
  const open: Node[] = [{ name: '', attributes: {}, children: [] }]
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]))
    const node = { name: local, attributes: values, children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  const schema = open[0]?.children[0]
  if (schema === undefined) throw new Error('the schema is empty')
  return schema
}

type Named = ReadonlyMap<string, Node>

function typeOf(node: Node, groups: Named, complex: Named): XmlType {
  const attributes: string[] = []
  const elements: (readonly [string, string | XmlType, boolean])[] = []
  let hasText = node.attributes['mixed'] === 'true'
  const walk = (at: Node, isMany: boolean): void => {
    for (const child of at.children) {
      const { name, attributes: said } = child
      const many = isMany || (said['maxOccurs'] ?? '1') !== '1'
      if (name === 'attribute') attributes.push(said['name'] ?? said['ref'] ?? '')
      else if (name === 'attributeGroup') walk(groups.get(local(said['ref'] ?? '')) ?? child, false)
      else if (name === 'simpleContent') hasText = true
      else if (name === 'element') {
        elements.push([
          said['name'] ?? '',
          inlineType(child, groups, complex) ?? local(said['type'] ?? ''),
          many
        ])
      }
      if (['simpleContent', 'extension', 'sequence', 'choice', 'all'].includes(name)) walk(child, many)
    }
  }
  walk(node, false)
  return {
    ...(attributes.length > 0 ? { attributes } : {}),
    ...(elements.length > 0 ? { elements: distinct(elements) } : {}),
    ...(hasText ? { text: true } : {})
  }
}

/** An element in several branches of a choice may repeat if it may in one of them. */
function distinct(elements: readonly (readonly [string, string | XmlType, boolean])[]) {
  const merged = new Map<string, readonly [string, string | XmlType, boolean]>()
  for (const [name, type, many] of elements)
    merged.set(name, [name, type, many || (merged.get(name)?.[2] ?? false)])
  return [...merged.values()]
}

/** The type inside an element; undefined if it is named elsewhere; simple types have only text. */
function inlineType(node: Node | undefined, groups: Named, complex: Named): XmlType | undefined {
  const inline = node?.children.find(({ name }) => name === 'complexType')
  if (inline !== undefined) return typeOf(inline, groups, complex)
  const type = node?.attributes['type']
  return type === undefined || !complex.has(local(type)) ? { text: true } : undefined
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
