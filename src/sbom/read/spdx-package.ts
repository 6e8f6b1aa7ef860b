// Reads one package or file of SPDX 2 into a component of the model.

import { type Fields, fieldsIn, present, textOf, textsIn } from '../../support/fields.ts'
import { afterLast, printable } from '../../support/text.ts'
import type { Component, ExternalReference, Hash, License, Property, UnknownField } from '../model.ts'
import { identityOfLocator, isPackageManager } from '../purl/package-managers.ts'
import { FURTHER_CPE, FURTHER_PURL } from '../purl/parse-purl.ts'
import { NO_ASSERTION, NONE, parseParty } from '../spdx/parties.ts'
import { unknownLicenses } from '../unknown-fields.ts'
import type { LicenseReader } from './licenses.ts'
import type { Refs } from './refs.ts'
import type { Unmodeled } from './unmodeled.ts'

/** What the reading of one document shares. */
export interface SpdxReading {
  readonly refs: Refs
  readonly unmodeled: Unmodeled
  readonly license: LicenseReader
}

const PACKAGE_KEYS: ReadonlySet<string> = new Set([
  ...['SPDXID', 'name', 'versionInfo', 'supplier', 'originator', 'downloadLocation', 'homepage', 'checksums'],
  ...['licenseConcluded', 'licenseDeclared', 'copyrightText', 'externalRefs', 'primaryPackagePurpose'],
  ...['description', 'summary', 'filesAnalyzed', 'hasFiles']
])
const FILE_KEYS: ReadonlySet<string> = new Set([
  ...['SPDXID', 'fileName', 'checksums', 'licenseConcluded', 'copyrightText']
])

/** https://spdx.github.io/spdx-spec/v2.3/package-information/#724-primary-package-purpose-field */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['APPLICATION', 'application'],
  ['FRAMEWORK', 'framework'],
  ['LIBRARY', 'library'],
  ['CONTAINER', 'container'],
  ['OPERATING_SYSTEM', 'operating-system'],
  ['OPERATING-SYSTEM', 'operating-system'],
  ['DEVICE', 'device'],
  ['FIRMWARE', 'firmware'],
  ['FILE', 'file']
])

export function readSpdxPackage(fields: Fields, reading: SpdxReading, fallback: string): Component {
  reading.unmodeled.addUnknown(fields, PACKAGE_KEYS, 'packages[].')
  const identifiers = readIdentifiers(fields, reading.unmodeled)
  const licenses = readLicenses(fields, ['licenseDeclared', 'licenseConcluded'], reading)
  return present<Component>({
    ref: reading.refs.take(textOf(fields['SPDXID']), fallback),
    type: typeOf(fields, reading),
    name: reading.unmodeled.textAt(fields, 'name', 'packages[].') ?? '',
    version: said(reading.unmodeled.textAt(fields, 'versionInfo', 'packages[].')),
    purl: identifiers.purl,
    cpe: identifiers.cpe,
    description: textOf(fields['description']) ?? textOf(fields['summary']),
    copyright: copyrightOf(fields),
    hashes: readSpdxHashes(fields['checksums']),
    licenses,
    licensesInFiles: readFound(fields, 'licenseInfoFromFiles'),
    supplier: parseParty(textOf(fields['supplier'])),
    manufacturer: parseParty(textOf(fields['originator'])),
    externalReferences: [...readLocations(fields), ...identifiers.references],
    identities: identifiers.identities,
    properties: identifiers.properties,
    declaredUnknown: unknownFields(fields)
  })
}

/** What CycloneDX has no type for is a library, as it is without a purpose. */
function typeOf(fields: Fields, { unmodeled }: SpdxReading): string {
  const purpose = textOf(fields['primaryPackagePurpose'])
  const type = TYPES.get(purpose ?? '')
  if (purpose !== undefined && type === undefined)
    unmodeled.add(`packages[].primaryPackagePurpose (${printable(purpose, 40)})`)
  return type ?? 'library'
}

export function readSpdxFile(fields: Fields, reading: SpdxReading, fallback: string): Component {
  reading.unmodeled.addUnknown(fields, FILE_KEYS, 'files[].')
  const licenses = readLicenses(fields, ['licenseConcluded'], reading)
  return present<Component>({
    ref: reading.refs.take(textOf(fields['SPDXID']), fallback),
    type: 'file',
    name: textOf(fields['fileName']) ?? '',
    copyright: copyrightOf(fields),
    hashes: readSpdxHashes(fields['checksums']),
    licenses,
    licensesInFiles: readFound(fields, 'licenseInfoInFiles'),
    declaredUnknown: unknownFields(fields)
  })
}

function readFound(fields: Fields, key: 'licenseInfoFromFiles' | 'licenseInfoInFiles'): string[] {
  return textsIn(fields[key]).filter(text => text !== NO_ASSERTION && text !== NONE)
}

/** A text that asserts something. */
function said(value: unknown): string | undefined {
  const text = textOf(value)
  return text === NO_ASSERTION || text === NONE ? undefined : text
}

/** `NONE` stays: the software has no notice. */
function copyrightOf(fields: Fields): string | undefined {
  const text = textOf(fields['copyrightText'])
  return text === NO_ASSERTION ? undefined : text
}

function unknownFields(fields: Fields): UnknownField[] {
  const unknown: UnknownField[] = unknownLicenses({
    declared: fields['licenseDeclared'] === NO_ASSERTION,
    concluded: fields['licenseConcluded'] === NO_ASSERTION
  })
  if (fields['copyrightText'] === NO_ASSERTION) unknown.push('copyright')
  if (fields['versionInfo'] === NO_ASSERTION) unknown.push('version')
  return unknown
}

/** `NONE` states that the package has no license; `NOASSERTION` states nothing. */
function readLicenses(
  fields: Fields,
  keys: readonly ('licenseDeclared' | 'licenseConcluded')[],
  { license, unmodeled }: SpdxReading
): License[] {
  return keys.flatMap(key => {
    const text = unmodeled.textAt(fields, key, 'packages[].')
    if (text === undefined || text === NO_ASSERTION) return []
    return [license(text, key === 'licenseDeclared' ? 'declared' : 'concluded')]
  })
}

/** `SHA256` is `SHA-256` in the model, `SHA3-256` and `BLAKE2b-256` stay. */
function readSpdxHashes(value: unknown): Hash[] {
  return fieldsIn(value).flatMap(checksum => {
    const algorithm = textOf(checksum['algorithm'])
    const content = textOf(checksum['checksumValue'])
    return algorithm === undefined || content === undefined
      ? []
      : [{ algorithm: hashName(algorithm), content: content.trim().toLowerCase() }]
  })
}

/** The name that CycloneDX gives to an SPDX 2 or 3 algorithm: `SHA256`, `sha3_256`, `blake2b256`. */
export function hashName(algorithm: string): string {
  const name = algorithm.toUpperCase().replaceAll('_', '-')
  const sha2 = /^SHA-?(1|224|256|384|512)$/.exec(name)
  if (sha2) return `SHA-${sha2[1]}`
  const blake2 = /^BLAKE2B-?(256|384|512)$/.exec(name)
  return blake2 ? `BLAKE2b-${blake2[1]}` : name
}

/** The download location and the home page. */
function readLocations(fields: Fields): ExternalReference[] {
  const places = [
    ['distribution', said(fields['downloadLocation'])],
    ['website', said(fields['homepage'])]
  ] as const
  return places.flatMap(([type, url]) => (url === undefined ? [] : [{ type, url }]))
}

interface Identifiers {
  readonly purl: string | undefined
  readonly cpe: string | undefined
  readonly references: readonly ExternalReference[]
  /** What package managers other than a purl name. */
  readonly identities: readonly string[]
  readonly properties: readonly Property[]
}

/** The first purl and CPE name the component; further ones are kept as properties. */
function readIdentifiers(fields: Fields, unmodeled: Unmodeled): Identifiers {
  const purls: string[] = []
  const cpes: string[] = []
  const references: ExternalReference[] = []
  const identities: string[] = []
  for (const reference of unmodeled.fieldsAt(fields, 'externalRefs', 'packages[].')) {
    const url = unmodeled.textAt(reference, 'referenceLocator', 'packages[].externalRefs[].')
    if (url === undefined) continue
    const kind = afterLast(textOf(reference['referenceType']) ?? 'other', '/')
    const comment = textOf(reference['comment'])
    const identifiers =
      kind.toLowerCase() === 'purl' || /^\s*pkg:/i.test(url)
        ? purls
        : kind.startsWith('cpe2')
          ? cpes
          : undefined
    if (identifiers === undefined) {
      const type = kind === 'advisory' ? 'advisories' : 'other'
      const isManaged = /^package[-_]manager$/i.test(textOf(reference['referenceCategory']) ?? '')
      if (isManaged || isPackageManager(kind)) identities.push(identityOfLocator(kind, url))
      references.push({ type, url, comment: commentOf(kind, comment) })
    } else {
      identifiers.push(url)
      if (comment !== undefined) unmodeled.add('packages[].externalRefs[].comment (of a purl or CPE)')
    }
  }
  const properties = [
    ...purls.slice(1).map(value => ({ name: FURTHER_PURL, value })),
    ...cpes.slice(1).map(value => ({ name: FURTHER_CPE, value }))
  ]
  return { purl: purls[0], cpe: cpes[0], references, identities, properties }
}

/** CycloneDX has fewer kinds of references; the comment keeps the one that SPDX names. */
function commentOf(kind: string, comment: string | undefined): string {
  return comment === undefined || comment === kind ? kind : `${kind}: ${comment}`
}

/** The SPDXIDs of a package's own files, as SPDX 2.2 could list them. */
export function readFileIds(fields: Fields): readonly string[] {
  return textsIn(fields['hasFiles'])
}
