// Writes a tree of CycloneDX JSON as XML, in the order of the schema.
import type { Fields } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import type { OnLoss } from './shape.ts'
import {
  childOf,
  formOf,
  isList,
  isPartyChoice,
  isReference,
  itemOf,
  keyOf,
  partyToXml
} from './xml-forms.ts'
import { resolveType, type XmlGrammar, type XmlType } from './xml-grammar.ts'
import { formatAttribute, formatText } from './xml-text.ts'

export interface XmlWriting {
  readonly grammar: XmlGrammar
  readonly onLoss: OnLoss
  /** Called when a text contains characters that XML cannot carry. */
  readonly onReplaced: () => void
  /** Called for each element with the number of its attributes. @throws to end the writing */
  readonly onElement: (attributes: number) => void
}

/** The root element, in pieces of at most one item of its lists: the text of a large document is never whole. */
export function* rootToXml(
  name: string,
  fields: Fields,
  type: XmlType,
  writing: XmlWriting
): Generator<string> {
  const { attributes, children, text } = partsOf(name, fields, type, '', writing)
  yield `${openingOf(name, attributes, writing)}>`
  for (const child of children) {
    const { value } = child
    if (Array.isArray(value) && isList(child.name, child.type))
      yield* itemsToXml(child.name, value, child.type, child.path, writing)
    else yield childToXml(child, writing)
  }
  yield `${text}</${name}>`
}

function* itemsToXml(
  name: string,
  values: readonly unknown[],
  type: XmlType,
  path: string,
  writing: XmlWriting
): Generator<string> {
  // Dependency-Track cannot read an empty list of dependencies, and other empty lists say nothing.
  if (values.length === 0) return
  yield `${openingOf(name, [], writing)}>`
  for (const value of values) yield itemToXml(name, value, type, path, writing)
  yield `</${name}>`
}

/** The element `name` with a value of JSON. @param path of the value, for what is lost */
export function toXml(name: string, said: unknown, type: XmlType, path: string, writing: XmlWriting): string {
  const value = isPartyChoice(name) ? partyToXml(said) : said
  if (Array.isArray(value)) return listToXml(name, value, type, path, writing)
  if (isRecord(value)) return fieldsToXml(name, value, type, path, writing)
  const text = String(value)
  if (isReference(type)) return element(name, [['ref', text]], '', writing)
  return type.text === true
    ? element(name, [], formatText(text, writing.onReplaced), writing)
    : noPlace(path, writing)
}

function listToXml(
  name: string,
  values: readonly unknown[],
  type: XmlType,
  path: string,
  writing: XmlWriting
): string {
  if (!isList(name, type)) return noPlace(path, writing)
  const children = values.map(value => itemToXml(name, value, type, path, writing))
  return element(name, [], children.join(''), writing)
}

function itemToXml(name: string, value: unknown, type: XmlType, path: string, writing: XmlWriting): string {
  const [child, childValue] = formOf(name, type)?.toXml(value, type) ?? [itemOf(type)?.[0] ?? '', value]
  const childType = childOf(type, child, writing.grammar)
  return childType === undefined
    ? noPlace(`${path}[]`, writing)
    : toXml(child, childValue, childType, `${path}[]`, writing)
}

function fieldsToXml(name: string, fields: Fields, type: XmlType, path: string, writing: XmlWriting): string {
  const { attributes, children, text } = partsOf(name, fields, type, path, writing)
  return element(name, attributes, children.map(child => childToXml(child, writing)).join('') + text, writing)
}

interface Child {
  readonly name: string
  readonly value: unknown
  readonly type: XmlType
  readonly isMany: boolean
  readonly path: string
}

interface Parts {
  readonly attributes: readonly (readonly [string, string])[]
  readonly children: readonly Child[]
  readonly text: string
}

/** What the schema makes of the fields: attributes, children in its order, text. Other fields are lost. */
function partsOf(name: string, fields: Fields, type: XmlType, path: string, writing: XmlWriting): Parts {
  const left = new Map(Object.entries(fields))
  const take = (key: string): unknown => {
    const value = left.get(key)
    left.delete(key)
    return value
  }
  const attributes = (type.attributes ?? []).flatMap(attribute => {
    const value = take(keyOf(name, attribute))
    return value === undefined ? [] : [[attribute, String(value)] as const]
  })
  const children = (type.elements ?? []).map(([child, childType, isMany]) => {
    const key = keyOf(name, child)
    const childPath = join(path, key)
    return {
      name: child,
      value: take(key),
      type: resolveType(childType, writing.grammar),
      isMany,
      path: childPath
    }
  })
  const text = type.text === true ? textToXml(take, left, writing) : ''
  for (const key of left.keys()) noPlace(join(path, key), writing)
  return { attributes, children, text }
}

/** The one key that is neither an attribute nor a child: the element's text. */
function textToXml(
  take: (key: string) => unknown,
  left: ReadonlyMap<string, unknown>,
  { onReplaced }: XmlWriting
): string {
  const [key] = [...left].find(([, value]) => typeof value !== 'object') ?? []
  return key === undefined ? '' : formatText(String(take(key)), onReplaced)
}

function childToXml({ name, value, type, isMany, path }: Child, writing: XmlWriting): string {
  if (value === undefined) return ''
  const repeats = isMany && Array.isArray(value) && !isList(name, type)
  return repeats
    ? value.map(item => toXml(name, item, type, `${path}[]`, writing)).join('')
    : toXml(name, value, type, path, writing)
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

function noPlace(path: string, { onLoss }: XmlWriting): string {
  onLoss(path, 'CycloneDX XML has no place for it')
  return ''
}

function element(
  name: string,
  attributes: Parts['attributes'],
  content: string,
  writing: XmlWriting
): string {
  const opening = openingOf(name, attributes, writing)
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`
}

/** Without its end, which depends on what follows. */
function openingOf(
  name: string,
  attributes: Parts['attributes'],
  { onReplaced, onElement }: XmlWriting
): string {
  onElement(attributes.length)
  return `<${name}${attributes.map(([key, value]) => formatAttribute(key, value, onReplaced)).join('')}`
}
