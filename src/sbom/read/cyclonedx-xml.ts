// Reads CycloneDX XML 1.0 to 1.7 by bringing it into the shape of CycloneDX JSON, element by element.
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { SealError } from '../../support/errors.ts'
import { type Fields, fieldsOf } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'
import {
  closeElement,
  type OpenElement,
  type Place,
  placeOfChild,
  placeOfRoot,
  type XmlSchemas
} from '../cyclonedx/from-xml.ts'
import { loadShape } from '../cyclonedx/shape.ts'
import { isList } from '../cyclonedx/xml-forms.ts'
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
  const { version, tree } = await parseCycloneDxXml(text, name)
  return { recognized: detected('cyclonedx-xml', version), content: readCycloneDxJson(tree) }
}

/** The tree that CycloneDX JSON has for the document. @throws as `readCycloneDxXml` */
export async function parseCycloneDxXml(
  text: string,
  name: string
): Promise<{ version: string; tree: Fields }> {
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
  const { version, root } = reader.result()
  return { version, tree: fieldsOf(root) }
}

interface Reader {
  readonly parser: SaxesParser<{ xmlns: true }>
  result(): { version: string; root: unknown }
}

/** Converts each element as it ends, so that the whole tree of a large document is never in memory. */
function createReader(name: string, schemas: XmlSchemas): Reader {
  const parser = new SaxesParser({ xmlns: true })
  const open: OpenElement[] = []
  let version = ''
  let namespace = ''
  const onElement = countElements(name)
  let root: unknown
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
      ? placeOfChild(parent, isForeign ? tag.name : tag.local, schemas)
      : placeOfRoot(schemas)
    const attributes = attributesOf(tag, place)
    onElement(attributes.length)
    open.push({ place, attributes, children: [], text: '' })
  })
  const takeText = (text: string): void => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', takeText)
  parser.on('cdata', takeText)
  parser.on('closetag', () => {
    const element = open.pop()
    if (element === undefined) return
    const value = closeElement(element, schemas.document)
    const parent = open.at(-1)
    if (parent) parent.children.push([element.place, value])
    else root = value
  })
  return { parser, result: () => ({ version, root }) }
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

const NO_ATTRIBUTES: readonly (readonly [string, string])[] = []

/** Declarations of namespaces and of schemas are not content. */
const NOT_CONTENT: ReadonlySet<string> = new Set(['xmlns', 'xsi', 'xml'])

/**
 * CycloneDX's own attributes have no prefix. Those of an extension are kept, under their whole names, where the element
 * has members: a text with one would no longer be a text.
 */
function attributesOf(
  { attributes }: SaxesTagNS,
  { name: element, type }: Place
): readonly (readonly [string, string])[] {
  const hasMembers = type?.elements !== undefined && !isList(element, type)
  let own: (readonly [string, string])[] | undefined
  // Most elements have none: a list for each would be most of the garbage that a large document makes.
  for (const name in attributes) {
    const attribute = attributes[name]
    if (attribute === undefined || name === 'xmlns' || NOT_CONTENT.has(attribute.prefix)) continue
    if (attribute.prefix !== '' && !hasMembers) continue
    own ??= []
    own.push([attribute.prefix === '' ? attribute.local : attribute.name, attribute.value])
  }
  return own ?? NO_ATTRIBUTES
}
