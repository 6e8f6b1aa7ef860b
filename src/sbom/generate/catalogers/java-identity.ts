// Which packages a Java archive is and holds: Maven's own files in it, then its manifest and its name.

import { compareText } from '../../../support/text.ts'
import type { License } from '../../model.ts'
import { mapLicenses } from '../licenses.ts'
import { formatPurl } from '../purl.ts'
import { baseName, type Found } from './cataloger.ts'
import type { ZipEntry } from './zip.ts'

type Identity = Found['component']
type ReadText = (entry: ZipEntry) => string

interface Coordinates {
  readonly group: string
  readonly artifact: string
  readonly version: string
  /** The folder in META-INF/maven. */
  readonly folder: string
}

const PROPERTIES = /^META-INF\/maven\/(.+)\/pom\.properties$/

/** The archive itself first, if it is a package; then those whose classes were copied into it. */
export function describeArchive(entries: readonly ZipEntry[], path: string, read: ReadText): Identity[] {
  const named = new Map(entries.map(entry => [entry.name, entry]))
  const poms = entries.flatMap(entry => {
    const folder = PROPERTIES.exec(entry.name)?.[1]
    return folder === undefined ? [] : (readCoordinates(read(entry), folder) ?? [])
  })
  const manifest = parseManifest(named.get('META-INF/MANIFEST.MF'), read)
  const file = parseFileName(baseName(path.slice(path.lastIndexOf(':') + 1)))
  const own = findOwn(poms, file)
  const others = poms.filter(pom => pom !== own).sort((a, b) => compareText(a.folder, b.folder))
  const license = (pom: Coordinates) =>
    readPomLicenses(named.get(`META-INF/maven/${pom.folder}/pom.xml`), read)
  const declared = bundleLicenses(manifest)
  const itself = own
    ? toIdentity(own.group, own.artifact, own.version, firstOf(license(own), declared))
    : fromManifest(manifest, file, declared)
  return [
    ...(itself ? [itself] : []),
    ...others.map(pom => toIdentity(pom.group, pom.artifact, pom.version, license(pom)))
  ]
}

function firstOf(...lists: readonly License[][]): License[] {
  return lists.find(list => list.length > 0) ?? []
}

function toIdentity(
  group: string | undefined,
  artifact: string,
  version: string,
  licenses: readonly License[]
): Identity {
  return {
    type: 'library',
    ...(group === undefined ? {} : { group }),
    name: artifact,
    ...(version === '' ? {} : { version }),
    // Without a group the name stands in for it: a Maven purl needs one.
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

/** `name-1.2.3-classifier.jar`: the version begins at the first hyphen with a digit after it. */
function parseFileName(file: string): FileName {
  const stem = file.replace(/\.[A-Za-z0-9]+$/, '')
  const match = /^(.+?)[-_](\d.*)$/.exec(stem)
  return { name: match?.[1] ?? stem, version: match?.[2] ?? '' }
}

/** With one pom there is no doubt; of several (a shaded archive), the one that the file is named after. */
function findOwn(poms: readonly Coordinates[], file: FileName): Coordinates | undefined {
  const exact = poms.find(pom => pom.artifact === file.name)
  if (exact) return exact
  const similar = poms.filter(pom => file.name.startsWith(pom.artifact) || pom.artifact.startsWith(file.name))
  if (poms.length === 1) return similar[0]
  return similar.length === 1 ? similar[0] : undefined
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

function fromManifest(
  manifest: ReadonlyMap<string, string>,
  file: FileName,
  licenses: readonly License[]
): Identity | undefined {
  const stated = VERSION_FIELDS.map(field => manifest.get(field)).find(
    value => value !== undefined && /^\d/.test(value)
  )
  const version = file.version || stated || ''
  if (file.name === '') return undefined
  return toIdentity(groupFrom(manifest), file.name, version, licenses)
}

/** A reversed domain name is as good as a group, and what Syft takes for it. */
function groupFrom(manifest: ReadonlyMap<string, string>): string | undefined {
  const fields = [
    'Group-Id',
    'Bundle-SymbolicName',
    'Implementation-Vendor-Id',
    'Automatic-Module-Name',
    'Extension-Name'
  ]
  for (const field of fields) {
    const value = manifest.get(field)?.split(';', 1)[0]?.trim()
    if (value !== undefined && /^[a-z][a-z0-9-]*(?:\.[a-z0-9_-]+)+$/i.test(value)) return value
  }
  return undefined
}

/** OSGi's list of names or addresses: `Apache-2.0;link="…", …`. */
function bundleLicenses(manifest: ReadonlyMap<string, string>): License[] {
  const text = manifest.get('Bundle-License')
  if (text === undefined) return []
  return mapLicenses(text.split(',').map(one => (one.split(';', 1)[0] as string).replaceAll('"', '').trim()))
}

/** `<licenses><license><name>`; a parent's licences would need the parent. */
function readPomLicenses(entry: ZipEntry | undefined, read: ReadText): License[] {
  if (entry === undefined) return []
  const text = read(entry)
  const start = text.indexOf('<licenses>')
  const end = text.indexOf('</licenses>', start)
  if (start < 0 || end < 0) return []
  const names = [...text.slice(start, Math.min(end, start + 20_000)).matchAll(/<name>([^<]*)<\/name>/g)]
  return mapLicenses(names.map(match => (match[1] as string).replaceAll('&amp;', '&').trim()))
}
