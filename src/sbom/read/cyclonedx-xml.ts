// Reads CycloneDX XML 1.0 to 1.7 by bringing it into the shape of CycloneDX JSON, element by element.
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { SealError } from '../../support/errors.ts'
import { type Fields, fieldsOf } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'
import {
  closeElement,
  droppedFrom,
  isStrayItem,
  type OpenElement,
  type Place,
  placeOfChild,
  placeOfRoot,
  type XmlSchemas
} from '../cyclonedx/from-xml.ts'
import { loadShape } from '../cyclonedx/shape.ts'
import { isList, keyOf } from '../cyclonedx/xml-forms.ts'
import { loadGrammar } from '../cyclonedx/xml-grammar.ts'
import { countElements } from '../cyclonedx/xml-text.ts'
import type { Sbom } from '../model.ts'
import { readCycloneDxJson } from './cyclonedx-json.ts'
import { type DetectedFormat, detected } from './detect-format.ts'
import { DEEPEST_JSON, tooDeep } from './json-text.ts'

/** Its schemas know all elements of the earlier versions, too. */
const NEWEST = '1.7'

const NAMESPACE = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d{1,4}\.\d{1,4})$/

/**
 * Reads the text of an XML document. A document type declaration is refused: CycloneDX needs none, and entities
 * would make one document read as another.
 *
 * @throws SealError `SBOM_NOT_XML`, `SBOM_FORMAT_UNKNOWN`, `SBOM_TOO_DEEP`, `SBOM_TOO_LARGE`
 */
export async function readCycloneDxXml(
  text: string,
  name: string
): Promise<{ recognized: DetectedFormat; content: Sbom }> {
  const { version, tree, dropped } = await parseCycloneDxXml(text, name)
  const content = readCycloneDxJson(tree)
  return {
    recognized: detected('cyclonedx-xml', version),
    content: { ...content, unmodeled: [...content.unmodeled, ...dropped] }
  }
}

/**
 * The tree that CycloneDX JSON has for the document, and the paths of text and attributes that it has no place for:
 * text between elements, and attributes of an extension on a text.
 *
 * @throws as `readCycloneDxXml`
 */
export async function parseCycloneDxXml(
  text: string,
  name: string
): Promise<{ version: string; tree: Fields; dropped: readonly string[] }> {
  const [grammar, document] = await Promise.all([loadGrammar(NEWEST), loadShape(NEWEST)])
  const reader = createReader(name, { grammar, document })
  try {
    reader.parser.write(text).close()
  } catch (cause) {
    if (cause instanceof SealError) throw cause
    const said = cause instanceof Error ? cause.message : ''
    throw new SealError(
      'SBOM_NOT_XML',
      `${name} begins like XML but is not valid XML: ${printable(said, 150)}`,
      {
        remedy: 'The file may be incomplete. Create it again as one XML document.'
      }
    )
  }
  const { version, root, dropped } = reader.result()
  return { version, tree: fieldsOf(root), dropped }
}

interface Reader {
  readonly parser: SaxesParser<{ xmlns: true }>
  result(): { version: string; root: unknown; dropped: readonly string[] }
}

/** Converts each element as it ends, so that the whole tree of a large document is never in memory. */
function createReader(name: string, schemas: XmlSchemas): Reader {
  const parser = new SaxesParser({ xmlns: true })
  const open: OpenElement[] = []
  let version = ''
  let namespace = ''
  const onElement = countElements(name)
  let root: unknown
  const dropped = new Set<string>()
  const drop = (what: string): void => {
    if (dropped.size < MOST_DROPPED) dropped.add(`${pathOf(open)}${what}`)
  }
  parser.on('doctype', () => {
    throw new SealError('SBOM_NOT_XML', `${name} has a document type declaration, which Seal refuses`, {
      remedy: 'Write the document without <!DOCTYPE …>.'
    })
  })
  parser.on('opentag', tag => {
    if (open.length === 0) {
      version = versionOf(tag, name)
      namespace = tag.uri
    }
    if (open.length >= DEEPEST_JSON) throw tooDeep(name, 'XML')
    const isForeign = tag.uri !== namespace
    const parent = open.at(-1)?.place
    const place = parent
      ? placeOfChild(parent, isForeign ? nameOfForeign(tag) : tag.local, schemas)
      : placeOfRoot(schemas)
    const { attributes, others } = attributesOf(tag, place)
    onElement(attributes.length)
    open.push({ place, isForeign, attributes, children: [], text: '' })
    for (const other of others) drop(`@${printable(other, 80)}`)
  })
  const takeText = (text: string): void => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', takeText)
  parser.on('cdata', takeText)
  parser.on('closetag', () => {
    const element = open.at(-1)
    if (element === undefined) return
    for (const what of droppedFrom(element)) drop(what)
    open.pop()
    const value = closeElement(element, schemas.document)
    const parent = open.at(-1)
    if (parent === undefined) root = value
    else if (isStrayItem(element, parent)) drop(` (${printable(element.place.name, 80)})`)
    else parent.children.push([element.place, value])
  })
  return { parser, result: () => ({ version, root, dropped: [...dropped] }) }
}

/** Without a prefix it must not look like an element of the document's own namespace. */
function nameOfForeign({ name, prefix, uri }: SaxesTagNS): string {
  return prefix === '' ? `{${uri}}${name}` : name
}

/** The root is `bom` in one of CycloneDX's namespaces. */
function versionOf(root: SaxesTagNS, name: string): string {
  const version = NAMESPACE.exec(root.uri)?.[1]
  if (root.local === 'bom' && version !== undefined) return version
  const shown = `<${printable(root.name, 60)}>`
  const seen =
    root.local === 'RDF'
      ? 'RDF/XML, which Seal does not read'
      : `XML with the root ${shown} ${root.uri === '' ? 'in no namespace' : `in ${printable(root.uri, 100)}`}`
  throw new SealError('SBOM_FORMAT_UNKNOWN', `${name} is not an SBOM that Seal can read: it is ${seen}`, {
    remedy: 'Use CycloneDX (JSON or XML), SPDX (JSON, tag-value or JSON-LD) or Syft JSON.'
  })
}

/** A hostile document has as many as it likes. */
const MOST_DROPPED = 100

/** In the names of JSON, without the document's root. */
function pathOf(open: readonly OpenElement[]): string {
  let path = ''
  for (const [at, { place }] of open.entries()) {
    const parent = open[at - 1]?.place
    if (parent === undefined) continue
    const isItem = parent.type !== undefined && isList(parent.name, parent.type)
    const key = keyOf(parent.name, place.name)
    path += isItem ? '[]' : `${path === '' ? '' : '.'}${printable(key, 80)}${place.repeats ? '[]' : ''}`
  }
  return path
}

interface Attributes {
  readonly attributes: readonly (readonly [string, string])[]
  /** Names of those that have no place. */
  readonly others: readonly string[]
}

const NO_ATTRIBUTES: Attributes = { attributes: [], others: [] }

/** Declarations of namespaces and of schemas are not content. */
const NOT_CONTENT: ReadonlySet<string> = new Set(['xmlns', 'xsi', 'xml'])

/**
 * CycloneDX's own attributes have no prefix. Those of an extension are kept, under their whole names, where the element
 * has members: a text with one would no longer be a text.
 */
function attributesOf({ attributes }: SaxesTagNS, { name: element, type }: Place): Attributes {
  const hasMembers = type?.elements !== undefined && !isList(element, type)
  let own: (readonly [string, string])[] | undefined
  let others: string[] | undefined
  // Most elements have none: a list for each would be most of the garbage that a large document makes.
  for (const name in attributes) {
    const attribute = attributes[name]
    if (attribute === undefined || name === 'xmlns' || NOT_CONTENT.has(attribute.prefix)) continue
    if (attribute.prefix !== '' && !hasMembers) {
      others ??= []
      others.push(attribute.name)
      continue
    }
    own ??= []
    own.push([attribute.prefix === '' ? attribute.local : attribute.name, attribute.value])
  }
  return own || others ? { attributes: own ?? [], others: others ?? [] } : NO_ATTRIBUTES
}
