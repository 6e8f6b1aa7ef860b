// Writes XML text from the CycloneDX library's element trees, one tree at a time, without a DOM.
import type * as Serialize from '@cyclonedx/cyclonedx-library/Serialize'
import { SealError } from '../../support/errors.ts'
import { count } from '../../support/text.ts'

export type XmlElement = Serialize.XML.Types.SimpleXml.Element
export type XmlNode = XmlElement | Serialize.XML.Types.SimpleXml.Comment

/** Not a `Char` of https://www.w3.org/TR/xml/#charsets, or half of a surrogate pair. */
const NO_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The text with U+FFFD in place of characters that XML cannot carry, not even escaped. */
export function toXmlText(text: string): string {
  return text.replace(NO_XML, '\ufffd')
}

export function isXmlText(text: string): boolean {
  return text.search(NO_XML) < 0
}

/** Elements and attributes: a document of 105,000 components, 148 MB of JSON, has some four million. */
const MOST_ELEMENTS = 6_000_000

/**
 * Counts the elements of a document with their attributes, while it is read or written.
 *
 * @throws SealError `SBOM_TOO_LARGE` once there are more than Seal reads
 */
export function countElements(name: string): (attributes: number) => void {
  let elements = 0
  return attributes => {
    elements += 1 + attributes
    refuseTooMany(elements, name)
  }
}

/** @throws SealError `SBOM_TOO_LARGE` if there are more elements and attributes than Seal reads */
export function refuseTooMany(elements: number, name: string): void {
  if (elements <= MOST_ELEMENTS) return
  throw new SealError(
    'SBOM_TOO_LARGE',
    `${name} contains more than ${count(MOST_ELEMENTS, 'XML element')} and attributes`
  )
}

/** Called when a text contains characters that XML cannot carry. */
export type OnReplaced = () => void

/** `<name attribute="…">…</name>`. Attributes without a value are left out. */
export function formatXml(
  element: XmlElement,
  onReplaced: OnReplaced = () => {},
  onElement: (attributes: number) => void = () => {}
): string {
  const { name, namespace, attributes, children } = element
  onElement(Object.keys(attributes ?? {}).length)
  let tag = `<${name}`
  if (namespace !== undefined) tag += formatAttribute('xmlns', String(namespace), onReplaced)
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined) tag += formatAttribute(key, String(value), onReplaced)
  }
  const content = formatChildren(children, onReplaced, onElement)
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`
}

function formatChildren(
  children: XmlElement['children'],
  onReplaced: OnReplaced,
  onElement: (attributes: number) => void
): string {
  if (children === undefined) return ''
  if (typeof children === 'string' || typeof children === 'number')
    return formatText(String(children), onReplaced)
  let content = ''
  for (const child of children)
    if (child.type === 'element') content += formatXml(child, onReplaced, onElement)
  return content
}

export function formatAttribute(name: string, value: string, onReplaced: OnReplaced = () => {}): string {
  const text = formatText(value, onReplaced)
  return ` ${name}="${text.replace(/["\t\n]/g, character => `&#${character.charCodeAt(0)};`)}"`
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  // A parser would turn it into a line feed.
  ['\r', '&#13;']
])

export function formatText(text: string, onReplaced: OnReplaced): string {
  const clean = toXmlText(text)
  if (clean !== text) onReplaced()
  return clean.replace(/[&<>\r]/g, character => ESCAPES.get(character) ?? character)
}
