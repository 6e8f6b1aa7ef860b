// The form of what catalogers read, checked before it is used from outside.
import { isRecord } from '../../support/json.ts'
import type { FileSummary } from '../installed/cataloger.ts'

type Check = (value: unknown) => boolean

const isText: Check = value => typeof value === 'string'
const listOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check)

/** Of these fields only, of which `needed` must be there. */
const record =
  (fields: Readonly<Record<string, Check>>, ...needed: readonly string[]): Check =>
  value =>
    isRecord(value) &&
    needed.every(name => Object.hasOwn(value, name)) &&
    Object.entries(value).every(
      ([name, field]) => Object.hasOwn(fields, name) && fields[name]?.(field) === true
    )

const texts = (...names: readonly string[]): Readonly<Record<string, Check>> =>
  Object.fromEntries(names.map(name => [name, isText]))

const isHash = record(texts('algorithm', 'content'), 'algorithm', 'content')
const isTrue: Check = value => value === true
const isBoolean: Check = value => typeof value === 'boolean'
const isParty = record({
  ...texts('name', 'email', 'url'),
  isPerson: isBoolean,
  isDeclaredUnknown: isBoolean
})
const isLicense = record(
  {
    ...texts('kind', 'value', 'acknowledgement', 'url'),
    text: record(texts('content', 'contentType', 'encoding'), 'content')
  },
  'kind',
  'value'
)
const isReference = record({ ...texts('type', 'url', 'comment'), hashes: listOf(isHash) }, 'type', 'url')
const isProperty = record(texts('name', 'value'), 'name', 'value')

const isComponent = record(
  {
    ...texts('type', 'group', 'name', 'version', 'purl', 'cpe', 'description', 'copyright', 'scope'),
    hashes: listOf(isHash),
    licenses: listOf(isLicense),
    licensesInFiles: listOf(isText),
    identities: listOf(isText),
    manufacturer: isParty,
    supplier: isParty,
    authors: listOf(isParty),
    externalReferences: listOf(isReference),
    properties: listOf(isProperty),
    declaredUnknown: listOf(isText)
  },
  'type',
  'name'
)

const isLinks = record(
  {
    scope: isText,
    outerScopes: listOf(isText),
    provides: listOf(isText),
    requires: listOf(listOf(isText)),
    wants: listOf(listOf(isText)),
    isStrict: isTrue,
    isPartial: isTrue
  },
  'scope',
  'provides'
)
const isNeeds = record(
  { required: listOf(isText), optional: listOf(isText), isCut: isTrue },
  'required',
  'optional'
)

const isFound = record(
  { component: isComponent, links: isLinks, needs: isNeeds, path: isText, isStated: isTrue },
  'component'
)

const isOrigin = record({
  qualifiers: value => isRecord(value) && Object.values(value).every(isText),
  hashes: listOf(isHash),
  externalReferences: listOf(isReference)
})

const hasForm = record({
  packages: listOf(isFound),
  licenses: listOf(isLicense),
  files: listOf(isText),
  origin: isOrigin,
  warnings: listOf(isText)
})

export function isSummary(value: unknown): value is FileSummary {
  return hasForm(value)
}
