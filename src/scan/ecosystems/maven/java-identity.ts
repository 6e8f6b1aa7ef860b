// Which packages a Java archive is and contains: Maven's own files in it, then its manifest and its name.

import { mapLicense, mapLicenses } from '../../../sbom/licenses/map-license.ts'
import type { License } from '../../../sbom/model.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { compareText, printable } from '../../../support/text.ts'
import type { ZipEntry } from '../../archive/zip.ts'
import { baseName, type Found } from '../../installed/cataloger.ts'
import { knownGroup } from './java-groups.ts'
import type { PomNeeds } from './pom-needs.ts'

/** A package of an archive, with what its pom says that it needs. */
export interface Described {
  readonly component: Found['component']
  readonly pom?: PomNeeds
}

export interface ArchiveTexts {
  read(entry: ZipEntry): string
  /** What a pom needs. */
  needsOf(pom: string): PomNeeds
  /** Names a package that could not be identified. */
  warn(text: string): void
}

type ReadText = ArchiveTexts['read']

interface Coordinates {
  readonly group: string
  readonly artifact: string
  readonly version: string
  /** The folder of Maven's files in the archive. */
  readonly folder: string
}

/** At the top of the archive, or of an archive that was unpacked into it. */
const PROPERTIES = /^((?:.+\/)?META-INF\/maven\/.+\/)pom\.properties$/

/** The archive itself first, if it is a package; then those whose classes were copied into it. */
export function describeArchive(
  entries: readonly ZipEntry[],
  path: string,
  { read, needsOf, warn }: ArchiveTexts
): Described[] {
  const named = new Map(entries.map(entry => [entry.name, entry]))
  const poms = entries.flatMap(entry => {
    const folder = PROPERTIES.exec(entry.name)?.[1]
    if (folder === undefined) return []
    const text = read(entry)
    const coordinates = readCoordinates(text, folder)
    // Maven copies the file unchanged if the project has one.
    if (coordinates === undefined && !text.includes('${')) warn(unnamed(entry.name))
    return coordinates ?? []
  })
  const manifest = parseManifest(named.get('META-INF/MANIFEST.MF'), read)
  const file = parseFileName(baseName(path.slice(path.lastIndexOf(':') + 1)))
  const own = findOwn(poms, file, manifest)
  const others = poms.filter(pom => pom !== own).sort((a, b) => compareText(a.folder, b.folder))
  const declared = bundleLicenses(manifest)
  const describe = (pom: Coordinates, otherwise: License[]): Described => {
    const entry = named.get(`${pom.folder}pom.xml`)
    const text = entry && read(entry)
    const licenses = firstOf(text === undefined ? [] : readPomLicenses(text), otherwise)
    const component = toIdentity(pom.group, pom.artifact, pom.version, licenses)
    return text === undefined ? { component } : { component, pom: needsOf(text) }
  }
  const byName = own ? undefined : fromManifest(manifest, file, declared)
  return [
    ...(own ? [describe(own, declared)] : byName ? [{ component: byName }] : []),
    ...others.map(pom => describe(pom, []))
  ]
}

function unnamed(entry: string): string {
  return `${printable(entry, 200)} has no group, no artifact or no version`
}

function firstOf(...lists: readonly License[][]): License[] {
  return lists.find(list => list.length > 0) ?? []
}

function toIdentity(
  group: string | undefined,
  artifact: string,
  version: string,
  licenses: readonly License[]
): Found['component'] {
  return {
    type: 'library',
    ...(group === undefined ? {} : { group }),
    name: artifact,
    ...(version === '' ? {} : { version }),
    // A Maven purl needs a group: without one, the name is also the group.
    purl: formatPurl({ type: 'maven', namespace: group ?? artifact, name: artifact, version }),
    ...(licenses.length > 0 ? { licenses } : {})
  }
}

function readCoordinates(text: string, folder: string): Coordinates | undefined {
  const field = (name: string) => new RegExp(`^[ \\t]*${name}[ \\t]*[=:][ \\t]*(\\S+)`, 'm').exec(text)?.[1]
  const group = field('groupId')
  const artifact = field('artifactId')
  const version = field('version')
  if (group === undefined || artifact === undefined || version === undefined || version.includes('${'))
    return undefined
  return { group, artifact, version, folder }
}

interface FileName {
  readonly name: string
  readonly version: string
}

/**
 * `name-1.2.3-classifier.jar`: the version begins at the first hyphen with a digit after it. In `kafka_2.13-3.8.1.jar`
 * the number before it is Scala's, and part of the name.
 */
function parseFileName(file: string): FileName {
  const stem = file.replace(/\.[A-Za-z0-9]+$/, '')
  const match = /^(.+?_(?:2\.1\d|3))-(\d.*)$/.exec(stem) ?? /^(.+?)[-_](\d.*)$/.exec(stem)
  return { name: match?.[1] ?? stem, version: match?.[2] ?? '' }
}

/**
 * The pom that the file is named after, or else its manifest. The only pom of a file that was renamed (`app.jar`)
 * identifies it, unless the pom states another version.
 */
function findOwn(
  poms: readonly Coordinates[],
  file: FileName,
  manifest: ReadonlyMap<string, string>
): Coordinates | undefined {
  const exact = poms.find(pom => pom.artifact === file.name)
  if (exact) return exact
  const similar = poms.filter(pom => file.name.startsWith(pom.artifact) || pom.artifact.startsWith(file.name))
  if (similar.length === 1) return similar[0]
  if (file.version !== '') return undefined
  const titled = poms.filter(pom => pom.artifact === manifest.get('Implementation-Title'))
  const stated = statedVersion(manifest)
  const candidates = titled.length > 0 ? titled : poms.length === 1 ? poms : []
  return candidates.find(pom => stated === undefined || stated === pom.version)
}

/** The main section: `Name: value` lines, a line that begins with a space goes on. */
function parseManifest(entry: ZipEntry | undefined, read: ReadText): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  if (entry === undefined) return fields
  const [main = ''] = read(entry).replace(/\r\n?/g, '\n').split('\n\n', 1)
  for (const line of main.replace(/\n /g, '').split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  return fields
}

const VERSION_FIELDS = [
  'Implementation-Version',
  'Specification-Version',
  'Plugin-Version',
  'Bundle-Version'
] as const

function statedVersion(manifest: ReadonlyMap<string, string>): string | undefined {
  return VERSION_FIELDS.map(field => manifest.get(field)).find(
    value => value !== undefined && /^\d/.test(value)
  )
}

function fromManifest(
  manifest: ReadonlyMap<string, string>,
  file: FileName,
  licenses: readonly License[]
): Found['component'] | undefined {
  const version = file.version || statedVersion(manifest) || ''
  if (file.name === '') return undefined
  return toIdentity(
    knownGroup(file.name, version) ?? groupFrom(manifest, file.name),
    file.name,
    version,
    licenses
  )
}

/** A reversed domain name serves as the group, as in Syft. */
function groupFrom(manifest: ReadonlyMap<string, string>, artifact: string): string | undefined {
  const fields = [
    'Group-Id',
    'Bundle-SymbolicName',
    'Implementation-Vendor-Id',
    'Automatic-Module-Name',
    'Extension-Name'
  ]
  for (const field of fields) {
    const value = manifest.get(field)?.split(';', 1)[0]?.trim()
    if (value !== undefined && /^[a-z][a-z0-9-]*(?:\.[a-z0-9_-]+)+$/i.test(value))
      return groupOfBundle(value, artifact) ?? value
  }
  return undefined
}

/**
 * Bundles are called by group and artifact, without what the end of the one and the begin of the other share:
 * `org.mongodb.driver-core` is `mongodb-driver-core` of `org.mongodb`.
 * https://felix.apache.org/documentation/subprojects/apache-felix-maven-bundle-plugin-bnd.html
 */
function groupOfBundle(symbolicName: string, artifact: string): string | undefined {
  const parts = symbolicName.split('.')
  for (let at = 2; at < parts.length; at++) {
    const last = parts[at - 1] ?? ''
    const rest = parts.slice(at).join('.')
    if (artifact === `${last}-${rest}` || (artifact === last && rest === last))
      return parts.slice(0, at).join('.')
  }
  return undefined
}

/** OSGi's list of names or addresses: `Apache-2.0;link="…", "Some License, Version 1"`. Many write one name as it is. */
function bundleLicenses(manifest: ReadonlyMap<string, string>): License[] {
  const text = manifest.get('Bundle-License')
  if (text === undefined) return []
  const whole = mapLicense(text)
  if (whole?.kind === 'expression') return [whole]
  const clauses = text.match(/(?:"[^"]*"|[^,"])+/g) ?? []
  return mapLicenses(
    clauses.map(clause => (/^\s*(?:"([^"]*)"|([^;]*))/.exec(clause) ?? []).slice(1).join(''))
  )
}

/** `<licenses><license><name>`; a parent's licenses would need the parent. */
function readPomLicenses(text: string): License[] {
  const start = text.indexOf('<licenses>')
  const end = text.indexOf('</licenses>', start)
  if (start < 0 || end < 0) return []
  const names = [...text.slice(start, Math.min(end, start + 20_000)).matchAll(/<name>([^<]*)<\/name>/g)]
  return mapLicenses(names.map(match => (match[1] ?? '').replaceAll('&amp;', '&').trim()))
}
