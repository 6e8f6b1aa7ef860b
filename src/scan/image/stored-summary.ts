// The form of what catalogers read, checked before it is used from outside.
import { isExpression } from '../../sbom/licenses/license-expression.ts'
import { type Hash, type License, UNKNOWN_FIELDS } from '../../sbom/model.ts'
import { parsePurl } from '../../sbom/purl/parse-purl.ts'
import { isDigest } from '../../sbom/spdx/digests.ts'
import { isRecord } from '../../support/json.ts'
import type { FileSummary } from '../installed/cataloger.ts'

type Check = (value: unknown) => boolean

const isText: Check = value => typeof value === 'string'
const matching =
  (pattern: RegExp): Check =>
  value =>
    typeof value === 'string' && pattern.test(value)
const oneOf =
  (words: readonly string[]): Check =>
  value =>
    words.some(word => word === value)
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

/** https://cyclonedx.org/docs/1.6/json/#components_items_type */
const isType = oneOf([
  ...['application', 'framework', 'library', 'container', 'platform', 'operating-system', 'device', 'file'],
  ...['device-driver', 'firmware', 'machine-learning-model', 'data', 'cryptographic-asset']
])
const hasHashForm = record(texts('algorithm', 'content'), 'algorithm', 'content')
const isHash: Check = value => {
  if (!hasHashForm(value)) return false
  const { algorithm, content } = value as Hash
  return isDigest(algorithm, content)
}
const isTrue: Check = value => value === true
const isBoolean: Check = value => typeof value === 'boolean'
const isParty = record({
  ...texts('name', 'email', 'url'),
  isPerson: isBoolean,
  isDeclaredUnknown: isBoolean
})
const hasLicenseForm = record(
  {
    ...texts('value', 'url'),
    kind: oneOf(['expression', 'name']),
    acknowledgement: oneOf(['declared', 'concluded']),
    text: record({ ...texts('content', 'contentType'), encoding: oneOf(['base64']) }, 'content')
  },
  'kind',
  'value'
)
const isLicense: Check = value => {
  if (!hasLicenseForm(value)) return false
  const { kind, value: text } = value as License
  return kind === 'name' || isExpression(text)
}
const isReference = record(
  { type: matching(/^[a-z][a-z-]{0,40}$/), ...texts('url', 'comment'), hashes: listOf(isHash) },
  'type',
  'url'
)
const isProperty = record(texts('name', 'value'), 'name', 'value')

const isComponent = record(
  {
    ...texts('group', 'name', 'version', 'description', 'copyright'),
    type: isType,
    scope: oneOf(['required', 'optional', 'excluded']),
    purl: value => isText(value) && parsePurl(value as string) !== undefined,
    cpe: matching(/^cpe:/i),
    hashes: listOf(isHash),
    licenses: listOf(isLicense),
    licensesInFiles: listOf(isText),
    identities: listOf(isText),
    manufacturer: isParty,
    supplier: isParty,
    authors: listOf(isParty),
    externalReferences: listOf(isReference),
    properties: listOf(isProperty),
    declaredUnknown: listOf(oneOf(UNKNOWN_FIELDS))
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
