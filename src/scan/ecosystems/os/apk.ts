// Alpine packages: https://wiki.alpinelinux.org/wiki/Apk_spec
import { mapLicense, mapLicenses } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import type {
  Catalog,
  Cataloger,
  Distribution,
  Found,
  Links,
  OwnedFile,
  Root,
  RootFile
} from '../../installed/cataloger.ts'
import { linesOf, MAX_DATABASE_BYTES } from '../../installed/lines.ts'
import { TolerantReader } from '../../installed/read-on.ts'
import { parseMaintainer } from '../../installed/stanza.ts'
import { distributionOf, folderOfFileSystem, formatDistro } from './os-release.ts'

export const APK: Cataloger = {
  name: 'apk',
  maxBytes: MAX_DATABASE_BYTES,
  extensions: ['installed'],
  selects: path => path.endsWith('lib/apk/db/installed'),
  readRoot(root, context) {
    const packages: Catalog['packages'][number][] = []
    const files = root.kept('apk')
    const reader = new TolerantReader()
    for (const file of files) {
      const distribution = distributionOf(file, root, context.distribution)
      const entries = reader.entries(file)
      for (const record of reader.read(file, parseRecords)) {
        const found = toPackage(record.fields, file.path, distribution)
        entries.add(found !== undefined && record.isSingle)
        if (found === undefined) continue
        context.keepPackage(record.characters)
        packages.push({ ...found, file })
      }
      entries.end()
    }
    return { packages, owned: ownedFiles(files, packages, root, reader), warnings: reader.warnings }
  }
}

/** Read again, since a list of all paths would take many times the memory of the database. */
function* ownedFiles(
  files: readonly RootFile[],
  packages: Catalog['packages'],
  root: Root,
  reader: TolerantReader
): Generator<OwnedFile> {
  for (const file of files) {
    const top = folderOfFileSystem(file, root)
    const own = packages.filter(found => found.file === file)
    const owners = new Map(own.map(found => [found.component.name, found]))
    let folder = ''
    let owner: Found | undefined
    for (const line of reader.read(file, linesOf)) {
      const value = line.slice(2).trim()
      if (line.startsWith('P:')) owner = owners.get(value)
      else if (line.startsWith('F:')) folder = value
      else if (line.startsWith('R:') && owner !== undefined)
        yield { path: `${top}${folder === '' ? value : `${folder}/${value}`}`, owner }
      else if (line.trim() === '') folder = ''
    }
  }
}

interface ApkRecord {
  readonly fields: ReadonlyMap<string, string>
  readonly characters: number
  /** The name of a package is not there twice, as it is in two entries whose border was lost. */
  readonly isSingle: boolean
}

/** `K:value` lines, records separated by empty lines. */
function* parseRecords(bytes: Uint8Array): Generator<ApkRecord> {
  let fields = new Map<string, string>()
  let characters = 0
  let isSingle = true
  for (const line of linesOf(bytes)) {
    if (line.startsWith('P:') && fields.has('P')) isSingle = false
    if (line.trim() === '') {
      if (fields.size > 0) yield { fields, characters, isSingle }
      fields = new Map()
      characters = 0
      isSingle = true
    } else if (line[1] === ':' && !fields.has(line.charAt(0))) {
      fields.set(line.charAt(0), line.slice(2).trim())
      characters += line.length
    }
  }
  if (fields.size > 0) yield { fields, characters, isSingle }
}

function toPackage(
  fields: ReadonlyMap<string, string>,
  database: string,
  distribution: Distribution | undefined
): Found | undefined {
  const field = (key: string) => fields.get(key) || undefined
  const name = field('P')
  const version = field('V')
  if (name === undefined || version === undefined) return undefined
  const supplier = parseMaintainer(field('m'))
  const licenses = readLicenses(field('L'))
  const website = field('U')
  const description = field('T')
  return {
    component: {
      type: 'library',
      name,
      version,
      purl: toPurl(name, version, field('A'), field('o'), distribution),
      ...(description === undefined ? {} : { description }),
      ...(licenses.length > 0 ? { licenses } : {}),
      ...(supplier === undefined ? {} : { supplier }),
      ...(website === undefined ? {} : { externalReferences: [{ type: 'website', url: website }] })
    },
    links: toLinks(name, database, field('p'), field('D'))
  }
}

function toPurl(
  name: string,
  version: string,
  arch: string | undefined,
  origin: string | undefined,
  distribution: Distribution | undefined
): string {
  const upstream = origin === name ? undefined : origin
  const qualifiers = { arch, upstream, distro: formatDistro(distribution) }
  return formatPurl({ type: 'apk', namespace: distribution?.id, name, version, qualifiers })
}

/** An SPDX expression, or the list of names that old packages have. */
function readLicenses(text: string | undefined) {
  const whole = text === undefined ? undefined : mapLicense(text)
  if (whole?.kind !== 'name') return whole ? [whole] : []
  return /\b(?:AND|OR|WITH)\b|[()]/.test(whole.value) ? [whole] : mapLicenses(whole.value.split(' '))
}

/** `so:libz.so.1=1.2 cmd:x musl>=1.2 !conflict`: names without versions. */
function toLinks(
  name: string,
  database: string,
  provided: string | undefined,
  needed: string | undefined
): Links {
  const names = (text: string | undefined) =>
    (text ?? '')
      .split(' ')
      .flatMap(one => (one === '' || one.startsWith('!') ? [] : [one.replace(/[<>=~].*$/, '')]))
  return {
    scope: `apk ${database}`,
    provides: [name, ...names(provided)],
    requires: names(needed).map(one => [one])
  }
}
