// Where CycloneDX XML and JSON name or nest the same thing differently; everything else follows from the two schemas.
import { fieldsIn, fieldsOf, listOf, textsIn } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { resolveType, type XmlGrammar, type XmlType } from './xml-grammar.ts'

/** The key in JSON of an attribute or element, by the name of its parent. */
export function keyOf(parent: string, name: string): string {
  return KEYS[`${parent}/${name}`] ?? KEYS[name] ?? name
}

/** By `parent/name`, or by `name` everywhere. */
const KEYS: Readonly<Record<string, string>> = {
  'content-type': 'contentType',
  'license-identifier': 'licenseIdentifier',
  'expression-detailed/details': 'expressionDetails',
  'analysis/responses': 'response',
  'protocolProperties/cryptoRef': 'cryptoRefArray'
}

/** An element whose children are the items of a list, all of one name. */
export function itemOf(type: XmlType): readonly [name: string, type: string | XmlType] | undefined {
  const [item, ...others] = type.elements ?? []
  const isList = item?.[2] === true && others.length === 0 && !type.text && type.attributes === undefined
  return isList ? [item[0], item[1]] : undefined
}

/** Is the element a list of its children, and not one item of a list that repeats? */
export function isList(name: string, type: XmlType): boolean {
  return itemOf(type) !== undefined || formOf(name, type) !== undefined
}

/** An element that names another by its attribute `ref` and is nothing else. */
export function isReference({ attributes, elements, text }: XmlType): boolean {
  return attributes?.length === 1 && attributes[0] === 'ref' && elements === undefined && !text
}

/** The type of a child; undefined for one that the schema does not name. */
export function childOf(type: XmlType | undefined, name: string, grammar: XmlGrammar): XmlType | undefined {
  const child = type?.elements?.find(([own]) => own === name)
  return child && resolveType(child[1], grammar)
}

/** An element that in XML contains which kind of party it is, and in JSON is the party, or a reference to one. */
export function isPartyChoice(name: string): boolean {
  return name === 'asserter'
}

export function partyToXml(value: unknown): object {
  if (!isRecord(value)) return { ref: value }
  const isPerson = value['email'] !== undefined || value['phone'] !== undefined
  return isPerson ? { contact: value } : { organization: value }
}

export function partyToJson(value: unknown): unknown {
  const { organization, contact, ref } = fieldsOf(value)
  return organization ?? contact ?? ref ?? value
}

/** How the items of a list are named in XML where their names say which kind they are. */
interface ItemForm {
  /** The elements of items. */
  readonly names: readonly string[]
  /** The element of an item, and the value that it has by the XML schema. */
  toXml(item: unknown, type: XmlType): readonly [name: string, value: unknown]
  toJson(name: string, value: unknown): unknown
}

/** Undefined for an element that has the name of such a list and is another. */
export function formOf(name: string, { elements, attributes }: XmlType): ItemForm | undefined {
  const form = ITEM_FORMS.get(name)
  const isIt = elements?.every(([child]) => form?.names.includes(child)) === true && attributes === undefined
  return isIt ? form : undefined
}

const DEPENDENCIES: ItemForm = { names: ['dependency'], toXml: dependencyToXml, toJson: dependencyToJson }

/** By the name of the list's element. */
const ITEM_FORMS: ReadonlyMap<string, ItemForm> = new Map<string, ItemForm>([
  [
    'licenses',
    { names: ['license', 'expression', 'expression-detailed'], toXml: licenseToXml, toJson: licenseToJson }
  ],
  [
    'tools',
    {
      names: ['tool', 'components', 'services'],
      toXml: tool => ['tool', tool],
      toJson: (_name, tool) => tool
    }
  ],
  [
    'copyright',
    { names: ['text'], toXml: item => ['text', fieldsOf(item)['text']], toJson: (_name, text) => ({ text }) }
  ],
  [
    'datasets',
    {
      names: ['ref', 'dataset'],
      toXml: item => (isRecord(item) && 'ref' in item ? ['ref', item['ref']] : ['dataset', item]),
      toJson: (name, value) => (name === 'ref' ? { ref: value } : value)
    }
  ],
  [
    'environmentVars',
    {
      names: ['environmentVar', 'value'],
      toXml: item => [isRecord(item) ? 'environmentVar' : 'value', item],
      toJson: (_name, value) => value
    }
  ],
  ['data', { names: ['classification', 'dataflow'], toXml: dataToXml, toJson: dataToJson }],
  [
    'patents',
    {
      names: ['patent', 'patentFamily'],
      toXml: item => [isRecord(item) && 'familyId' in item ? 'patentFamily' : 'patent', item],
      toJson: (_name, value) => value
    }
  ],
  ['dependencies', DEPENDENCIES],
  ['taskDependencies', DEPENDENCIES],
  ['runtimeTopology', DEPENDENCIES]
])

function licenseToXml(item: unknown): readonly [string, unknown] {
  const { license, ...choice } = fieldsOf(item)
  if (license !== undefined) return ['license', license]
  const { expressionDetails, licensing, properties, ...expression } = choice
  const isDetailed = [expressionDetails, licensing, properties].some(detail => detail !== undefined)
  return isDetailed ? ['expression-detailed', choice] : ['expression', expression]
}

function licenseToJson(name: string, value: unknown): unknown {
  if (name === 'license') return { license: value }
  const { value: expression, ...attributes } = isRecord(value) ? value : { value }
  return { ...(expression === undefined ? {} : { expression }), ...attributes }
}

/** A service's data: until 1.4 a classification with its direction, later a flow that has one. */
function dataToXml(item: unknown, type: XmlType): readonly [string, unknown] {
  const { flow, classification, ...others } = fieldsOf(item)
  const stated = { flow, classification }
  const hasFlows = type.elements?.some(([name]) => name === 'dataflow') === true
  return hasFlows && Object.keys(others).length > 0
    ? ['dataflow', { ...others, classification: stated }]
    : ['classification', { ...stated, ...others }]
}

function dataToJson(name: string, value: unknown): unknown {
  if (name === 'classification') return classificationToJson(value)
  const { classification, ...others } = fieldsOf(value)
  return { ...classificationToJson(classification), ...others }
}

/** The element's text is its classification. */
function classificationToJson(value: unknown): object {
  const { value: classification, ...attributes } = isRecord(value) ? value : { value }
  return { ...attributes, classification }
}

/** In XML a dependency contains those that it depends on. */
function dependencyToXml(item: unknown): readonly [string, unknown] {
  // A composition names its dependencies and nothing more.
  if (!isRecord(item)) return ['dependency', item]
  const { dependsOn, ...dependency } = item
  return ['dependency', { ...dependency, dependency: textsIn(dependsOn).map(ref => ({ ref })) }]
}

function dependencyToJson(_name: string, value: unknown): unknown {
  if (!isRecord(value)) return value
  const { dependency, provides, ...own } = value
  // One that JSON has no name for comes alone, not as a list of one.
  const dependsOn = fieldsIn([dependency].flat()).map(({ ref }) => ref)
  const provided = listOf(provides)
  return {
    ...own,
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
    ...(provided.length > 0 ? { provides: provided } : {})
  }
}
