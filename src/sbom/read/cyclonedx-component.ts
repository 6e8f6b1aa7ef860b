// Reads one CycloneDX component, and the parts that components and metadata share.

import { type Fields, fieldsIn, fieldsOf, listOf, present, textOf } from '../../support/fields.ts'
import { formatLicense, readLicense } from '../licenses/license-expression.ts'
import { isOwnReference, plainTextOf } from '../licenses/own-license.ts'
import type {
  Component,
  ExternalReference,
  Hash,
  License,
  LicenseText,
  Occurrence,
  Party,
  Property
} from '../model.ts'
import { purlOfLocator } from '../purl/package-managers.ts'
import { parseUnknown } from '../unknown-fields.ts'
import type { LicenseReader, OwnLicenseCollector } from './licenses.ts'
import type { Refs } from './refs.ts'
import type { Unmodeled } from './unmodeled.ts'

/** What the reading of one document shares. */
export interface CycloneDxReading {
  readonly refs: Refs
  readonly unmodeled: Unmodeled
  readonly license: LicenseReader
  /** Names that are a `LicenseRef-…`, with their texts, as the conversion from SPDX writes them. */
  readonly own: OwnLicenseCollector
}

const COMPONENT_KEYS: ReadonlySet<string> = new Set([
  ...['bom-ref', 'type', 'group', 'name', 'version', 'purl', 'cpe', 'description', 'copyright', 'scope'],
  ...['hashes', 'licenses', 'manufacturer', 'supplier', 'author', 'authors', 'externalReferences'],
  ...['evidence', 'properties', 'components']
])
const EVIDENCE_KEYS: ReadonlySet<string> = new Set(['occurrences', 'licenses'])
const OCCURRENCE_KEYS: ReadonlySet<string> = new Set(['bom-ref', 'location', 'line'])
const REFERENCE_KEYS: ReadonlySet<string> = new Set(['type', 'url', 'comment', 'hashes'])
const PARTY_KEYS: ReadonlySet<string> = new Set(['bom-ref', 'name', 'email', 'url', 'contact'])

/** Reads a component without those nested in it. `path` is the prefix of unmodeled fields: `components[].`. */
export function readComponent(
  fields: Fields,
  reading: CycloneDxReading,
  { fallback, path, parent }: { fallback: string; path: string; parent?: string | undefined }
): Component {
  const { refs, unmodeled } = reading
  unmodeled.addUnknown(fields, COMPONENT_KEYS, path)
  const evidence = unmodeled.objectAt(fields, 'evidence', path)
  unmodeled.addUnknown(evidence, EVIDENCE_KEYS, `${path}evidence.`)
  const purl = unmodeled.textAt(fields, 'purl', path)
  const publisher = textOf(fields['publisher'])
  const component = present<Component>({
    ref: refs.take(textOf(fields['bom-ref']), purl ?? fallback),
    parent,
    type: textOf(fields['type']) ?? 'library',
    group: unmodeled.textAt(fields, 'group', path),
    name: unmodeled.textAt(fields, 'name', path) ?? '',
    version: unmodeled.textAt(fields, 'version', path),
    purl,
    cpe: textOf(fields['cpe']),
    description: textOf(fields['description']),
    copyright: textOf(fields['copyright']),
    scope: scopeOf(fields['scope']),
    hashes: readHashes(fields['hashes']),
    licenses: [...readLicenses(fields, reading, path), ...readEvidence(evidence, reading, path)],
    manufacturer: readParty(fields['manufacturer'], unmodeled, `${path}manufacturer`),
    // A publisher becomes the supplier; the field's own name is recorded as unmodeled above.
    supplier:
      readParty(fields['supplier'], unmodeled, `${path}supplier`) ??
      (publisher === undefined ? undefined : { name: publisher }),
    authors: readAuthors(fields, unmodeled, path),
    externalReferences: readExternalReferences(fields['externalReferences'], unmodeled, path),
    identities: [...readIdentities(evidence['identity']), ...readManaged(fields['externalReferences'])],
    occurrences: readOccurrences(evidence['occurrences'], unmodeled, path),
    properties: readProperties(fields['properties'])
  })
  return parseUnknown(component)
}

/** One until 1.5, a list since 1.6. */
function readIdentities(value: unknown): string[] {
  const identities = Array.isArray(value) ? fieldsIn(value) : [fieldsOf(value)]
  return identities.flatMap(identity =>
    identity['field'] === 'purl' ? (textOf(identity['concludedValue']) ?? []) : []
  )
}

/** A document that Seal converted from SPDX keeps `npm event-stream@3.3.6` as a comment and an address. */
function readManaged(references: unknown): string[] {
  return fieldsIn(references).flatMap(({ type, url, comment }) => {
    const [kind = ''] = textOf(comment)?.split(': ', 1) ?? []
    return (type === 'other' && purlOfLocator(kind, textOf(url) ?? '')) || []
  })
}

function scopeOf(value: unknown): Component['scope'] {
  return value === 'required' || value === 'optional' || value === 'excluded' ? value : undefined
}

export function readHashes(value: unknown): Hash[] {
  return fieldsIn(value).flatMap(hash => {
    const algorithm = textOf(hash['alg'])
    const content = textOf(hash['content'])
    return algorithm === undefined || content === undefined
      ? []
      : [{ algorithm, content: content.trim().toLowerCase() }]
  })
}

/** https://cyclonedx.org/docs/1.7/json/#components_items_licenses: ids, names and expressions, in one list. */
export function readLicenses(fields: Fields, reading: CycloneDxReading, path: string): License[] {
  const { unmodeled, license, own } = reading
  return unmodeled.fieldsAt(fields, 'licenses', path).flatMap(choice => {
    const below = `${path}licenses[].`
    const inner = 'license' in choice ? unmodeled.objectAt(choice, 'license', below) : choice
    if ('licensing' in inner || 'properties' in inner || 'expressionDetails' in choice) {
      unmodeled.add(`${path}licenses[].licensing, properties, expressionDetails`)
    }
    const said = inner['acknowledgement'] ?? choice['acknowledgement']
    const acknowledgement = said === 'declared' || said === 'concluded' ? said : undefined
    const url = textOf(inner['url'])
    const texts = textsOfLicense(choice, inner, reading, below)
    if (texts.length === 0 && url === undefined && 'text' in inner) unmodeled.misread(`${below}license`)
    const stated = texts.length === 0 && url !== undefined ? [url] : texts
    const text = readLicenseText(inner['text'])
    if (text !== undefined)
      for (const name of stated.filter(isOwnReference)) own.add(name, undefined, plainTextOf(text))
    return stated.map(said => ({
      ...license(said, acknowledgement, url),
      ...(text === undefined ? {} : { text })
    }))
  })
}

function readLicenseText(value: unknown): LicenseText | undefined {
  const fields = fieldsOf(value)
  const content = textOf(fields['content'])
  if (content === undefined) return undefined
  return present<LicenseText>({
    content,
    contentType: textOf(fields['contentType']),
    encoding: fields['encoding'] === 'base64' ? 'base64' : undefined
  })
}

/** Each form of a license, if one object has several; a name that only repeats the id is left out. */
function textsOfLicense(
  choice: Fields,
  inner: Fields,
  { unmodeled }: CycloneDxReading,
  path: string
): readonly string[] {
  const id = unmodeled.textAt(inner, 'id', path)
  const expressions = [...new Set([choice, inner])].map(place => unmodeled.textAt(place, 'expression', path))
  const name = unmodeled.textAt(inner, 'name', path)
  const isRepeated = id !== undefined && name !== undefined && identify(name) === identify(id)
  return [id, ...expressions, isRepeated ? undefined : name].filter(isText)
}

function identify(text: string): string {
  return formatLicense(readLicense(text))
}

/** What was found in the files of a component is concluded from them; the writer puts it there too. */
function readEvidence(evidence: Fields, reading: CycloneDxReading, path: string): License[] {
  return readLicenses(evidence, reading, `${path}evidence.`).map(license => ({
    ...license,
    acknowledgement: 'concluded'
  }))
}

/**
 * An organization or a person; undefined without a name, email or URL. The model has one name, email and URL of a
 * party: further ones, and those of its contacts, are recorded as unmodeled.
 */
export function readParty(value: unknown, unmodeled: Unmodeled, path: string): Party | undefined {
  const fields = fieldsOf(value)
  const urls = (Array.isArray(fields['url']) ? fields['url'] : [fields['url']]).map(textOf).filter(isText)
  const contacts = fieldsIn(fields['contact'])
  const party = present<Party>({
    name: textOf(fields['name']) ?? contacts.map(contact => textOf(contact['name'])).find(isText),
    email: textOf(fields['email']) ?? contacts.map(contact => textOf(contact['email'])).find(isText),
    url: urls[0]
  })
  unmodeled.addUnknown(fields, PARTY_KEYS, `${path}.`)
  if (urls.some(url => url !== party.url)) unmodeled.add(`${path}.url[]`)
  for (const { name, email, ...others } of contacts) {
    unmodeled.addUnknown(others, PARTY_KEYS, `${path}.contact[].`)
    if (isText(textOf(name)) && textOf(name) !== party.name) unmodeled.add(`${path}.contact[].name`)
    if (isText(textOf(email)) && textOf(email) !== party.email) unmodeled.add(`${path}.contact[].email`)
  }
  return Object.keys(party).length === 0 ? undefined : party
}

function isText(value: string | undefined): value is string {
  return value !== undefined
}

export function readParties(value: unknown, unmodeled: Unmodeled, path: string): Party[] {
  return listOf(value).flatMap(entry => readParty(entry, unmodeled, path) ?? [])
}

/** `authors` came with 1.6; before, `author` was one text. */
function readAuthors(fields: Fields, unmodeled: Unmodeled, path: string): Party[] {
  const authors = readParties(fields['authors'], unmodeled, `${path}authors[]`)
  const author = textOf(fields['author'])
  if (author === undefined) return authors
  if (authors.length === 0) return [{ name: author }]
  if (!authors.some(({ name }) => name === author)) unmodeled.add(`${path}author`)
  return authors
}

function readExternalReferences(value: unknown, unmodeled: Unmodeled, path: string): ExternalReference[] {
  return fieldsIn(value).flatMap(reference => {
    unmodeled.addUnknown(reference, REFERENCE_KEYS, `${path}externalReferences[].`)
    const url = textOf(reference['url'])
    if (url === undefined) return []
    return [
      present<ExternalReference>({
        type: textOf(reference['type']) ?? 'other',
        url,
        comment: textOf(reference['comment']),
        hashes: readHashes(reference['hashes'])
      })
    ]
  })
}

function readOccurrences(value: unknown, unmodeled: Unmodeled, below: string): Occurrence[] {
  return fieldsIn(value).flatMap(occurrence => {
    unmodeled.addUnknown(occurrence, OCCURRENCE_KEYS, `${below}evidence.occurrences[].`)
    const path = textOf(occurrence['location'])
    const line = Number(occurrence['line'])
    if (path === undefined) return []
    return [present<Occurrence>({ path, line: Number.isSafeInteger(line) && line > 0 ? line : undefined })]
  })
}

function readProperties(value: unknown): Property[] {
  return fieldsIn(value).flatMap(property => {
    const name = textOf(property['name'])
    return name === undefined ? [] : [{ name, value: textOf(property['value']) ?? '' }]
  })
}
