// Writes a tree of CycloneDX JSON as XML, in the order of the schema.
import type { Fields } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import type { OnLoss } from './shape.ts'
import { childOf, formOf, isList, isReference, itemOf, keyOf } from './xml-forms.ts'
import { resolveType, type XmlGrammar, type XmlType } from './xml-grammar.ts'
import { formatAttribute, formatText } from './xml-text.ts'

export interface XmlWriting {
  readonly grammar: XmlGrammar
  readonly onLoss: OnLoss
  /** Called when a text contains characters that XML cannot carry. */
  readonly onReplaced: () => void
}

/** The element `name` with a value of JSON. @param path of the value, for what is lost */
export function toXml(
  name: string,
  value: unknown,
  type: XmlType,
  path: string,
  writing: XmlWriting
): string {
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
  const item = itemOf(type)
  const form = formOf(name, type)
  if (form === undefined && item === undefined) return noPlace(path, writing)
  const children = values.map(value => {
    const [child, childValue] = form?.toXml(value, type) ?? [item?.[0] ?? '', value]
    const childType = childOf(type, child, writing.grammar)
    return childType === undefined
      ? noPlace(`${path}[]`, writing)
      : toXml(child, childValue, childType, `${path}[]`, writing)
  })
  return element(name, [], children.join(''), writing)
}

function fieldsToXml(name: string, fields: Fields, type: XmlType, path: string, writing: XmlWriting): string {
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
    return childToXml(
      child,
      take(key),
      { type: resolveType(childType, writing.grammar), isMany },
      join(path, key),
      writing
    )
  })
  const text = type.text === true ? textToXml(take, left, writing) : ''
  for (const key of left.keys()) noPlace(join(path, key), writing)
  return element(name, attributes, children.join('') + text, writing)
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

function childToXml(
  name: string,
  value: unknown,
  { type, isMany }: { type: XmlType; isMany: boolean },
  path: string,
  writing: XmlWriting
): string {
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
  attributes: readonly (readonly [string, string])[],
  content: string,
  { onReplaced }: XmlWriting
): string {
  const opening = `<${name}${attributes.map(([key, value]) => formatAttribute(key, value, onReplaced)).join('')}`
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`
}
