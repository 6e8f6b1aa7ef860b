// Brings parts of CycloneDX into the form that an older version has for the same thing, before the rest is projected.
import { type Fields, fieldsIn, fieldsOf, listOf, textOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import type { OnLoss } from '../cyclonedx/shape.ts'
import { joinExpressions } from './cyclonedx-licenses.ts'

export interface Changes {
  readonly onLoss: OnLoss
  /** Called for each part that has another place in the older form: losses below it are listed where it was. */
  readonly onMove: (from: string, to: string) => void
}

/**
 * The tree with the forms of `version`; what has none in it stays, and the projection lists it.
 *
 * @param version of CycloneDX that is written: 1.4 to 1.7
 */
export function toOlderForms(document: Fields, version: string, changes: Changes): Fields {
  const rewrite = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return mapUnchanged(value, item => rewrite(item, `${path}[]`))
    if (!isRecord(value)) return value
    const members = mapMembers(value, (member, key) => rewrite(member, join(path, key)))
    return FORMS.reduce(
      (fields, { since, apply }) => (version < since ? apply(fields, path, changes) : fields),
      members
    )
  }
  return fieldsOf(rewrite(document, ''))
}

interface Form {
  /** The version that has the newer form; older ones need the older one. */
  readonly since: string
  apply(fields: Fields, path: string, changes: Changes): Fields
}

const FORMS: readonly Form[] = [
  { since: '1.5', apply: toToolList },
  { since: '1.6', apply: toOneAuthor },
  { since: '1.6', apply: toOneIdentity },
  { since: '1.6', apply: toMakerBeside },
  { since: '1.7', apply: toOneExpression }
]

/** Since 1.5, tools are components and services; before, a list of names and versions. */
function toToolList(fields: Fields, path: string, { onMove }: Changes): Fields {
  const { tools } = fields
  if (!isRecord(tools)) return fields
  const list = ['components', 'services'].flatMap(kind =>
    fieldsIn(tools[kind]).map(tool => {
      onMove(`${join(path, 'tools')}.${kind}[]`, `${join(path, 'tools')}[]`)
      const [key, vendor] = vendorOf(tool)
      const others = Object.entries(tool).filter(([own]) => own !== key || tool[own] !== vendor)
      return { ...(vendor === undefined ? {} : { vendor }), ...Object.fromEntries(others) }
    })
  )
  return { ...fields, tools: list }
}

/** The first of a tool's makers, and the key that it has. */
function vendorOf(tool: Fields): readonly [key?: string, vendor?: string] {
  for (const key of ['manufacturer', 'supplier', 'provider', 'publisher', 'author', 'group']) {
    const maker = textOf(isRecord(tool[key]) ? tool[key]['name'] : tool[key])
    if (maker !== undefined) return [key, maker]
  }
  return []
}

/** Since 1.6, a component has a list of authors; before, one text. The document's own authors are always a list. */
function toOneAuthor(fields: Fields, path: string, { onLoss, onMove }: Changes): Fields {
  const { authors, ...others } = fields
  const names = fieldsIn(authors).flatMap(author => textOf(author['name']) ?? [])
  if (path === 'metadata' || names.length === 0 || fields['author'] !== undefined) return fields
  onMove(`${path}.authors[].name`, `${path}.author`)
  for (const author of fieldsIn(authors)) {
    for (const key in author)
      if (key !== 'name') onLoss(`${path}.authors[].${key}`, 'written as one text of names')
  }
  return { ...others, author: names.join(', ') }
}

/** Since 1.6, evidence has a list of identities; before, one. */
function toOneIdentity(fields: Fields, path: string, { onLoss, onMove }: Changes): Fields {
  const [first, ...more] = listOf(fields['identity'])
  if (!path.endsWith('.evidence') || first === undefined) return fields
  onMove(`${path}.identity[]`, `${path}.identity`)
  for (const _ of more) onLoss(`${path}.identity[]`, 'before CycloneDX 1.6 a component has one identity')
  return { ...fields, identity: first }
}

/**
 * Since 1.7, any list of licenses may have expressions; before, an expression is the only entry. Statements of ids and
 * expressions become one; among names and texts, which an expression has no place for, an expression becomes a name.
 */
function toOneExpression(fields: Fields, path: string, { onMove }: Changes): Fields {
  const licenses = fieldsIn(fields['licenses'])
  if (licenses.length < 2 || !licenses.some(license => 'expression' in license)) return fields
  const parts = licenses.flatMap(license => expressionOf(license) ?? [])
  const stated = new Set(licenses.map(acknowledgementOf))
  if (parts.length < licenses.length || stated.size > 1) {
    onMove(join(path, 'licenses[]'), join(path, 'licenses[].license'))
    return { ...fields, licenses: licenses.map(toNamed) }
  }
  const [acknowledgement] = stated
  onMove(join(path, 'licenses[].license'), join(path, 'licenses[]'))
  return {
    ...fields,
    licenses: [
      { expression: joinExpressions(parts), ...(acknowledgement === undefined ? {} : { acknowledgement }) }
    ]
  }
}

function acknowledgementOf(choice: Fields): string | undefined {
  return textOf(choice['acknowledgement']) ?? textOf(fieldsOf(choice['license'])['acknowledgement'])
}

/** The statement as an expression, if it is only that. */
function expressionOf(choice: Fields): string | undefined {
  const { acknowledgement: _acknowledgement, ...stated } = isRecord(choice['license'])
    ? choice['license']
    : choice
  const [text, ...more] = Object.values(stated)
  const isPlain = 'expression' in stated || 'id' in stated
  return isPlain && more.length === 0 ? textOf(text) : undefined
}

function toNamed(choice: Fields): Fields {
  const { expression, ...others } = choice
  return expression === undefined ? choice : { license: { name: expression, ...others } }
}

/** Since 1.6, the subject has its manufacturer in itself; before, beside it. */
function toMakerBeside(fields: Fields, path: string, { onMove }: Changes): Fields {
  const { manufacturer, ...subject } = fieldsOf(fields['component'])
  if (path !== 'metadata' || manufacturer === undefined || fields['manufacture'] !== undefined) return fields
  onMove('metadata.component.manufacturer', 'metadata.manufacture')
  return { ...fields, component: subject, manufacture: manufacturer }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** The same list if no item changes. */
export function mapUnchanged(list: readonly unknown[], map: (item: unknown) => unknown): readonly unknown[] {
  let mapped: unknown[] | undefined
  for (const [at, item] of list.entries()) {
    const result = map(item)
    if (result !== item) mapped ??= list.slice(0, at)
    mapped?.push(result)
  }
  return mapped ?? list
}

export function mapMembers(fields: Fields, map: (member: unknown, key: string) => unknown): Fields {
  let mapped: Record<string, unknown> | undefined
  for (const key in fields) {
    const result = map(fields[key], key)
    if (result === fields[key]) continue
    mapped ??= { ...fields }
    mapped[key] = result
  }
  return mapped ?? fields
}
