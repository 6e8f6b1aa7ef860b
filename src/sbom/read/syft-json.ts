// Reads Syft's own JSON into the model: https://github.com/anchore/syft/tree/main/schema/json

import { type Fields, fieldsIn, fieldsOf, listOf, present, textOf, textsIn } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import type { Component, Hash, License, Occurrence, Property, Sbom } from '../model.ts'
import { createLicenseReader, type LicenseReader } from './licenses.ts'
import { collectRefs, type Refs } from './refs.ts'
import { collectUnmodeled, type Unmodeled } from './unmodeled.ts'

const DOCUMENT_KEYS: ReadonlySet<string> = new Set([
  ...['artifacts', 'artifactRelationships', 'source', 'distro', 'descriptor', 'schema']
])
const ARTIFACT_KEYS: ReadonlySet<string> = new Set([
  ...['id', 'name', 'version', 'type', 'foundBy', 'locations', 'licenses', 'language', 'cpes', 'purl']
])

/** A value at the wrong place for the schema reads as absent. @throws SealError `SBOM_TOO_LARGE` */
export function readSyftJson(document: Fields): Sbom {
  const unmodeled = collectUnmodeled()
  unmodeled.addUnknown(document, DOCUMENT_KEYS, '')
  const refs = collectRefs()
  const license = createLicenseReader()
  const subject = readSource(fieldsOf(document['source']), refs)
  const descriptor = fieldsOf(document['descriptor'])
  const distro = readDistro(fieldsOf(document['distro']), refs)
  const artifacts = unmodeled.fieldsAt(document, 'artifacts', '').map((fields, at) => {
    unmodeled.addUnknown(fields, ARTIFACT_KEYS, 'artifacts[].')
    return readArtifact(fields, { refs, unmodeled, license, fallback: `artifact-${at + 1}` })
  })
  return {
    id: undefined,
    name: subject?.name,
    revision: undefined,
    created: undefined,
    authors: [],
    tools: [present({ name: textOf(descriptor['name']) ?? 'syft', version: textOf(descriptor['version']) })],
    lifecycles: [],
    dataLicenses: [],
    subject,
    components: distro === undefined ? artifacts : [...artifacts, distro],
    dependencies: readRelationships(fieldsIn(document['artifactRelationships'])),
    completeness: undefined,
    vulnerabilities: 0,
    unmodeled: unmodeled.list(),
    misread: unmodeled.misreads()
  }
}

const SOURCE_TYPES: ReadonlyMap<string, string> = new Map([
  ['image', 'container'],
  ['directory', 'file'],
  ['file', 'file'],
  ['snap', 'application']
])

/** What was scanned. For an image, the digests that it is known by become properties. */
function readSource(source: Fields, refs: Refs): Component | undefined {
  if (Object.keys(source).length === 0) return undefined
  // `target` was an object's place before schema 9; then it is `metadata`.
  const metadata = isRecord(source['metadata']) ? source['metadata'] : fieldsOf(source['target'])
  const digest = textOf(metadata['manifestDigest'])
  const properties: Property[] = [
    ...propertiesOf('syft:image:manifestDigest', [metadata['manifestDigest']]),
    ...propertiesOf('syft:image:imageID', [metadata['imageID']]),
    ...propertiesOf('syft:image:repoDigest', listOf(metadata['repoDigests'])),
    ...propertiesOf('syft:image:tag', listOf(metadata['tags']))
  ]
  return present<Component>({
    ref: refs.take(textOf(source['id']), 'source'),
    type: SOURCE_TYPES.get(textOf(source['type']) ?? '') ?? 'application',
    name:
      textOf(source['name']) ??
      textOf(metadata['userInput']) ??
      textOf(metadata['path']) ??
      textOf(source['target']) ??
      '',
    version: digest ?? textOf(source['version']),
    properties
  })
}

function propertiesOf(name: string, values: readonly unknown[]): Property[] {
  return values.flatMap(entry => {
    const value = textOf(entry)
    return value === undefined ? [] : [{ name, value }]
  })
}

function readDistro(distro: Fields, refs: Refs): Component | undefined {
  const name = textOf(distro['id']) ?? textOf(distro['name'])
  if (name === undefined) return undefined
  return present<Component>({
    ref: refs.take(`os:${name}`, 'os'),
    type: 'operating-system',
    name,
    version: textOf(distro['versionID']),
    description: textOf(distro['prettyName']),
    cpe: textOf(distro['cpeName'])
  })
}

interface ArtifactReading {
  readonly refs: Refs
  readonly unmodeled: Unmodeled
  readonly license: LicenseReader
  readonly fallback: string
}

function readArtifact(fields: Fields, { refs, unmodeled, license, fallback }: ArtifactReading): Component {
  const purl = unmodeled.textAt(fields, 'purl', 'artifacts[].')
  const cpes = listOf(fields['cpes']).flatMap(cpe => textOf(cpe) ?? textOf(fieldsOf(cpe)['cpe']) ?? [])
  const metadata = fieldsOf(fields['metadata'])
  return present<Component>({
    ref: refs.take(textOf(fields['id']), purl ?? fallback),
    type: 'library',
    name: textOf(fields['name']) ?? '',
    version: textOf(fields['version']),
    purl,
    cpe: cpes[0],
    description: textOf(metadata['description']),
    licenses: readLicenses(fields['licenses'], license),
    supplier: supplierOf(metadata),
    hashes: readHashes(metadata),
    occurrences: readLocations(fields['locations']),
    properties: [
      ...propertiesOf('syft:package:type', [fields['type']]),
      ...propertiesOf('syft:package:language', [fields['language']]),
      ...propertiesOf('syft:package:foundBy', [fields['foundBy']]),
      ...propertiesOf('syft:cpe23', cpes.slice(1))
    ]
  })
}

/** Before schema 8 licenses were plain texts. */
function readLicenses(value: unknown, license: LicenseReader): License[] {
  return listOf(value).flatMap(entry => {
    const fields = fieldsOf(entry)
    const text = textOf(entry) ?? textOf(fields['spdxExpression']) ?? textOf(fields['value'])
    if (text === undefined) return []
    return [
      license(text, fields['type'] === 'concluded' ? 'concluded' : 'declared', textsIn(fields['urls'])[0])
    ]
  })
}

/** The party that a package database names as its vendor or maintainer. */
function supplierOf(metadata: Fields): { name: string } | undefined {
  const name = textOf(metadata['maintainer']) ?? textOf(metadata['vendor'])
  return name === undefined ? undefined : { name }
}

function readHashes(metadata: Fields): Hash[] {
  return fieldsIn(metadata['digest']).flatMap(digest => {
    const algorithm = /^sha-?(1|256|384|512)$/i.exec(textOf(digest['algorithm']) ?? '')?.[1]
    const content = textOf(digest['value'])
    return algorithm === undefined || content === undefined
      ? []
      : [{ algorithm: `SHA-${algorithm}`, content: content.toLowerCase() }]
  })
}

function readLocations(value: unknown): Occurrence[] {
  return fieldsIn(value).flatMap(location => {
    const path = textOf(location['path'])
    return path === undefined ? [] : [present<Occurrence>({ path, layer: textOf(location['layerID']) })]
  })
}

/** In `dependency-of`, the child depends on the parent. */
function readRelationships(relationships: readonly Fields[]): Map<string, readonly string[]> {
  const dependencies = new Map<string, string[]>()
  for (const relationship of relationships) {
    if (relationship['type'] !== 'dependency-of') continue
    const needed = textOf(relationship['parent'])
    const needing = textOf(relationship['child'])
    if (needed === undefined || needing === undefined) continue
    const targets = dependencies.get(needing)
    if (targets) targets.push(needed)
    else dependencies.set(needing, [needed])
  }
  return dependencies
}
