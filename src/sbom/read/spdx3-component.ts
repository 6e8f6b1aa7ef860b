// Reads one SPDX 3 package or file into a component of the model.

import { type Fields, fieldsIn, fieldsOf, listOf, present, textOf, textsIn } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'
import type {
  Component,
  DistributedFile,
  ExternalReference,
  Hash,
  License,
  Party,
  UnknownField
} from '../model.ts'
import { identityOfLocator, isPackageManager } from '../purl/package-managers.ts'
import { FURTHER_CPE, FURTHER_PURL, looksLikePurl } from '../purl/parse-purl.ts'
import { NO_ASSERTION, NONE } from '../spdx/parties.ts'
import { unknownLicenses } from '../unknown-fields.ts'
import type { LicenseReader } from './licenses.ts'
import type { Refs } from './refs.ts'
import { hashName } from './spdx-package.ts'
import { type Elements, idOf, isNoAssertion, isNone, readSpdx3Agent, typeOf } from './spdx3-element.ts'
import { readSpdx3License } from './spdx3-license.ts'
import type { Spdx3Relations } from './spdx3-relationships.ts'
import type { Unmodeled } from './unmodeled.ts'

/** What the reading of one document shares. */
export interface Spdx3Reading {
  readonly refs: Refs
  readonly unmodeled: Unmodeled
  readonly license: LicenseReader
  readonly elementsById: Elements
}

const COMPONENT_KEYS: ReadonlySet<string> = new Set([
  ...['spdxId', '@id', 'type', '@type', 'creationInfo', 'name', 'description', 'summary', 'verifiedUsing'],
  ...['software_packageVersion', 'software_packageUrl', 'software_downloadLocation', 'software_homePage'],
  ...['software_primaryPurpose', 'software_copyrightText', 'suppliedBy', 'originatedBy', 'externalIdentifier']
])

/** CycloneDX component types for https://spdx.github.io/spdx-spec/v3.0.1/model/Software/Vocabularies/SoftwarePurpose/ */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['application', 'application'],
  ['framework', 'framework'],
  ['library', 'library'],
  ['container', 'container'],
  ['operatingSystem', 'operating-system'],
  ['device', 'device'],
  ['deviceDriver', 'device-driver'],
  ['firmware', 'firmware'],
  ['platform', 'platform'],
  ['model', 'machine-learning-model'],
  ['data', 'data'],
  ['file', 'file']
])

export function readSpdx3Component(
  element: Fields,
  reading: Spdx3Reading,
  relations: Spdx3Relations,
  fallback: string
): Component {
  reading.unmodeled.addUnknown(element, COMPONENT_KEYS, '@graph[].')
  const makers = element['originatedBy']
  if (Array.isArray(makers) && makers.length > 1)
    reading.unmodeled.add('@graph[].originatedBy (more than one)')
  const id = idOf(element)
  const licenses = readLicenses(id ?? '', reading, relations)
  const identifiers = reading.unmodeled.fieldsAt(element, 'externalIdentifier', '@graph[].')
  const copyright = textOf(element['software_copyrightText'])
  const [purl, ...furtherPurls] = purlsIn(element, identifiers, reading.unmodeled)
  const [cpe, ...furtherCpes] = cpesIn(identifiers)
  const [manufacturer, ...authors] = readAgents(element, 'originatedBy', reading)
  const [supplier] = readAgents(element, 'suppliedBy', reading)
  return present<Component>({
    ref: reading.refs.take(id, fallback),
    type: componentTypeOf(element, reading.unmodeled),
    name: textOf(element['name']) ?? '',
    version: textOf(element['software_packageVersion']),
    purl,
    cpe,
    description: textOf(element['description']) ?? textOf(element['summary']),
    copyright: copyright === NO_ASSERTION ? undefined : copyright,
    hashes: readHashes(element['verifiedUsing'], reading.unmodeled),
    licenses: licenses.stated,
    supplier,
    manufacturer,
    authors: authors.filter(({ isDeclaredUnknown }) => !isDeclaredUnknown),
    externalReferences: readLocations(element),
    identities: readManaged(element, reading.unmodeled),
    distributedAs: readDistributed(relations.artifacts.get(id ?? '') ?? [], reading),
    properties: [
      ...furtherPurls.map(value => ({ name: FURTHER_PURL, value })),
      ...furtherCpes.map(value => ({ name: FURTHER_CPE, value }))
    ],
    declaredUnknown: [
      ...unknownLicenses(licenses.unknown),
      ...(copyright === NO_ASSERTION ? ['copyright' as const] : [])
    ] satisfies UnknownField[]
  })
}

/** An id that the document has no element for is a file without any field. */
function readDistributed(
  ids: readonly string[],
  { elementsById, unmodeled }: Spdx3Reading
): DistributedFile[] {
  return ids.map(id => {
    const file = fieldsOf(elementsById.get(id))
    return present<DistributedFile>({
      name: textOf(file['name']),
      hashes: readHashes(file['verifiedUsing'], unmodeled),
      purposes: textsIn(file['software_additionalPurpose']),
      comment: textOf(file['comment'])
    })
  })
}

function componentTypeOf(element: Fields, unmodeled: Unmodeled): string {
  const kind = typeOf(element)
  if (kind === 'software_File') {
    if (textOf(element['software_primaryPurpose']) !== undefined)
      unmodeled.add('@graph[].software_primaryPurpose (of a file)')
    return 'file'
  }
  if (kind === 'ai_AIPackage') return 'machine-learning-model'
  if (kind === 'dataset_DatasetPackage') return 'data'
  const purpose = textOf(element['software_primaryPurpose'])
  const type = TYPES.get(purpose ?? '')
  if (purpose !== undefined && type === undefined)
    unmodeled.add(`@graph[].software_primaryPurpose (${printable(purpose, 40)})`)
  return type ?? 'library'
}

function purlsIn(element: Fields, identifiers: readonly Fields[], unmodeled: Unmodeled): string[] {
  const own = unmodeled.textAt(element, 'software_packageUrl', '@graph[].')
  const others = identifiers.flatMap(entry => {
    const text = textOf(entry['identifier'])
    const isPurl = /(?:packageurl|purl)$/i.test(textOf(entry['externalIdentifierType']) ?? '')
    return text !== undefined && (isPurl || looksLikePurl(text)) ? [text] : []
  })
  return [...new Set([...(own === undefined ? [] : [own]), ...others])]
}

/** What references to package managers name. */
function readManaged(element: Fields, unmodeled: Unmodeled): string[] {
  return unmodeled.fieldsAt(element, 'externalRef', '@graph[].').flatMap(reference => {
    const kind = textOf(reference['externalRefType']) ?? ''
    const locators = [reference['locator']].flat().flatMap(locator => textOf(locator) ?? [])
    return locators
      .filter(locator => isPackageManager(kind) || looksLikePurl(locator))
      .map(locator => identityOfLocator(kind, locator))
  })
}

function cpesIn(identifiers: readonly Fields[]): string[] {
  return identifiers.flatMap(entry =>
    /cpe2[23]$/.test(textOf(entry['externalIdentifierType']) ?? '') ? (textOf(entry['identifier']) ?? []) : []
  )
}

/** An agent that the document does not have is recorded. */
function readAgents(
  element: Fields,
  key: 'suppliedBy' | 'originatedBy',
  { elementsById, unmodeled }: Spdx3Reading
): Party[] {
  const value = element[key]
  return (Array.isArray(value) ? listOf(value) : [value]).flatMap(id => {
    if (id === undefined || id === null) return []
    const party = readSpdx3Agent(id, elementsById)
    if (party === undefined) unmodeled.add(`@graph[].${key} (of no element with a name)`)
    return party ?? []
  })
}

/** A verification code is a hash over file names, not of the package. */
function readHashes(value: unknown, unmodeled: Unmodeled): Hash[] {
  return fieldsIn(value).flatMap(method => {
    const algorithm = textOf(method['algorithm'])
    const content = textOf(method['hashValue'])
    if (textOf(method['type'])?.endsWith('VerificationCode')) {
      unmodeled.add('@graph[].verifiedUsing (PackageVerificationCode)')
      return []
    }
    return algorithm === undefined || content === undefined
      ? []
      : [{ algorithm: hashName(algorithm), content: content.trim().toLowerCase() }]
  })
}

function readLocations(element: Fields): ExternalReference[] {
  const places = [
    ['distribution', textOf(element['software_downloadLocation'])],
    ['website', textOf(element['software_homePage'])]
  ] as const
  return places.flatMap(([type, url]) =>
    url === undefined || url === NO_ASSERTION || url === NONE ? [] : [{ type, url }]
  )
}

function readLicenses(
  id: string,
  { license, elementsById }: Spdx3Reading,
  relations: Spdx3Relations
): { stated: License[]; unknown: { declared: boolean; concluded: boolean } } {
  const stated: License[] = []
  const unknown = { declared: false, concluded: false }
  for (const { kind, target } of relations.licenses.get(id) ?? []) {
    const text = readSpdx3License(target, elementsById)
    if (isNoAssertion(text)) unknown[kind] = true
    else stated.push(license(isNone(text) ? NONE : text, kind))
  }
  return { stated, unknown }
}
