// Brings the elements of CycloneDX XML into the tree that CycloneDX JSON has for the same thing, one as it ends.
import { type DocumentShape, resolveShape, type Shape } from './shape.ts'
import { childOf, formOf, isList, isPartyChoice, isReference, keyOf, partyToJson } from './xml-forms.ts'
import type { XmlGrammar, XmlType } from './xml-grammar.ts'

/** What the two schemas say of an element at one place of the document. */
export interface Place {
  /** The local name; with its prefix where the element is in another namespace than the document. */
  readonly name: string
  /** Undefined for an element that the XML schema does not know. */
  readonly type: XmlType | undefined
  /** Of its value in JSON. */
  readonly shape: Shape
  /** Is it one of the items of a list that its parent has under its name? */
  readonly repeats: boolean
  /** The places of its children, as far as a document had any. */
  readonly children: Map<string, Place>
}

export interface OpenElement {
  readonly place: Place
  readonly isForeign: boolean
  readonly attributes: readonly (readonly [string, string])[]
  /** In order, each as it ended. */
  readonly children: (readonly [Place, value: unknown])[]
  text: string
}

export interface XmlSchemas {
  readonly grammar: XmlGrammar
  readonly document: DocumentShape
}

export function placeOfRoot({ grammar, document }: XmlSchemas): Place {
  return { name: 'bom', type: grammar.root, shape: document, repeats: false, children: new Map() }
}

/** More names than this in one place are not CycloneDX, and are not kept. */
const MOST_PLACES = 1000

export function placeOfChild(parent: Place, name: string, schemas: XmlSchemas): Place {
  const known = parent.children.get(name)
  if (known !== undefined) return known
  const { grammar, document } = schemas
  const type = childOf(parent.type, name, grammar)
  const shape = memberShape(parent, name, document)
  const items = type === undefined || isList(name, type) ? undefined : itemsOf(shape, document)
  const place: Place = {
    name,
    type,
    shape: resolveShape(items ?? shape, document),
    repeats: items !== undefined,
    children: new Map()
  }
  if (parent.children.size < MOST_PLACES) parent.children.set(name, place)
  return place
}

/** What the parent has under the element's name: its own member, or an item if the parent is a list. */
function memberShape({ name, type, shape }: Place, child: string, document: DocumentShape): Shape {
  if (type !== undefined && isList(name, type)) {
    const items = resolveShape(itemsOf(shape, document) ?? {}, document)
    // The items of such a list are objects whose member has the element's name, or are called by another name.
    return formOf(name, type) === undefined
      ? items
      : (memberOf(items, child, document) ?? memberOf(shape, child, document) ?? items)
  }
  if (type !== undefined && isPartyChoice(name)) return resolveShape(shape, document)
  return resolveShape(memberOf(shape, keyOf(name, child), document) ?? {}, document)
}

function memberOf(shape: Shape, key: string, document: DocumentShape): Shape | undefined {
  for (const choice of choicesOf(shape, document)) {
    if (choice.properties !== undefined && Object.hasOwn(choice.properties, key))
      return choice.properties[key]
  }
  return undefined
}

function itemsOf(shape: Shape, document: DocumentShape): Shape | undefined {
  return choicesOf(shape, document).find(({ items }) => items !== undefined)?.items
}

/** The shape itself and all that it may be. */
function choicesOf(shape: Shape, document: DocumentShape): readonly Shape[] {
  const resolved = resolveShape(shape, document)
  const choices = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])]
  return choices.length === 0
    ? [resolved]
    : [resolved, ...choices.flatMap(choice => choicesOf(choice, document))]
}

/** What JSON has no place for: text beside elements, and attributes of lists and references. */
export function droppedFrom({ place: { name, type }, children, attributes, text }: OpenElement): string[] {
  const isItems = type !== undefined && isList(name, type)
  const isRef = type !== undefined && isReference(type)
  const others = isItems ? attributes : isRef ? attributes.slice(1) : []
  const isStray = children.length > 0 || isItems || isRef
  return [
    ...(isStray && /\S/.test(text) ? [' (text between elements)'] : []),
    ...others.map(([attribute]) => `@${attribute}`)
  ]
}

/** An element of another namespace is not an item of a list; beside the members of an object it is a member. */
export function isStrayItem({ isForeign }: OpenElement, parent: OpenElement): boolean {
  const { name, type } = parent.place
  return isForeign && type !== undefined && isList(name, type)
}

/** The value of an element that has just ended. */
export function closeElement(element: OpenElement, document: DocumentShape): unknown {
  const { place, children, attributes } = element
  const { name, type } = place
  if (type === undefined) return fieldsFromXml(element, document)
  const form = formOf(name, type)
  // Since 1.5, tools are components and services, and not a list.
  const isItems =
    isList(name, type) && !(name === 'tools' && children.some(([child]) => child.name !== 'tool'))
  if (isItems) return children.map(([child, value]) => (form ? form.toJson(child.name, value) : value))
  if (isReference(type)) return attributes[0]?.[1]
  if (isPartyChoice(name)) return partyToJson(fieldsFromXml(element, document))
  return fieldsFromXml(element, document)
}

/** Text alone is a scalar; attributes and children become members. */
function fieldsFromXml(element: OpenElement, document: DocumentShape): unknown {
  const { place, attributes, children, text } = element
  const { name, shape, type } = place
  const key = type?.elements === undefined ? textKey(element, document) : undefined
  const isText = key === undefined && text.trim() !== ''
  if (attributes.length === 0 && children.length === 0 && (isText || !isObject(shape, document))) {
    return scalarOf(text.trim(), shape, document)
  }
  const fields: Record<string, unknown> = {}
  for (const [attribute, value] of attributes) {
    const member = keyOf(name, attribute)
    setMember(fields, member, scalarOf(value, memberOf(shape, member, document) ?? {}, document))
  }
  for (const [child, value] of children) addMember(fields, keyOf(name, child.name), child.repeats, value)
  const isRequired = key !== undefined && shape.required?.includes(key) === true
  if (children.length === 0 && (text.trim() !== '' || isRequired)) fields[key ?? 'value'] = text
  return fields
}

function addMember(fields: Record<string, unknown>, key: string, repeats: boolean, value: unknown): void {
  const earlier = Object.hasOwn(fields, key) ? fields[key] : undefined
  if (Array.isArray(earlier)) earlier.push(value)
  else if (earlier !== undefined) fields[key] = [earlier, value]
  else setMember(fields, key, repeats ? [value] : value)
}

/** An own key of the name `__proto__` would be lost here, and schemas do not have it. */
function setMember(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') fields[key] = value
}

/** In JSON, the text of an element with attributes is the one member that none of these is. */
function textKey({ place, attributes }: OpenElement, document: DocumentShape): string | undefined {
  const { name, type, shape } = place
  const own = new Set(
    [...(type?.attributes ?? []), ...attributes.map(([attribute]) => attribute)].map(attribute =>
      keyOf(name, attribute)
    )
  )
  const members = choicesOf(shape, document).flatMap(({ properties }) => Object.keys(properties ?? {}))
  return members.find(member => !own.has(member))
}

function isObject(shape: Shape, document: DocumentShape): boolean {
  const choices = choicesOf(shape, document)
  return (
    choices.some(({ properties }) => properties !== undefined) &&
    choices.every(({ type }) => type === undefined || type === 'object')
  )
}

const SCALARS: Readonly<Record<string, (text: string) => unknown>> = {
  boolean: text => (text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text),
  integer: numberOf,
  number: numberOf
}

/** In the type that JSON has for it; a text that is none stays a text. */
function scalarOf(text: string, shape: Shape, document: DocumentShape): unknown {
  const type = choicesOf(shape, document).find(choice => choice.type !== undefined)?.type
  return SCALARS[type ?? '']?.(text) ?? text
}

function numberOf(text: string): unknown {
  const number = Number(text)
  return text !== '' && Number.isFinite(number) ? number : text
}
