// Packages of Arch Linux: pacman's local database, a folder with `desc` and `files` for each. https://man.archlinux.org/man/pacman.8
import { mapLicenses } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import {
  type Cataloger,
  type Distribution,
  type Found,
  folderOf,
  MAX_READ_BYTES,
  type OwnedFile,
  type Root,
  type RootFile
} from '../../installed/cataloger.ts'
import { linesOf } from '../../installed/lines.ts'
import { TolerantReader } from '../../installed/read-on.ts'
import { parseMaintainer } from '../../installed/stanza.ts'
import { distributionOf, folderOfFileSystem, formatDistro } from '../os/os-release.ts'

const ENTRY = /(?:^|\/)lib\/pacman\/local\/[^/]+\/(desc|files)$/

export const PACMAN: Cataloger = {
  name: 'pacman',
  extensions: ['desc', 'files'],
  selects: path => path.includes('lib/pacman/local/') && ENTRY.test(path),
  maxBytes: MAX_READ_BYTES,
  readRoot(root, { distribution, keepPackage }) {
    const files = root.kept('pacman')
    const reader = new TolerantReader()
    const packages = files.flatMap(file => {
      if (!file.path.endsWith('/desc')) return []
      const fields = fieldsOf(reader.read(file, readValues))
      const found = toPackage(fields, distributionOf(file, root, distribution))
      const entries = reader.entries(file)
      entries.add(found !== undefined && fields.get('NAME')?.length === 1)
      entries.end()
      if (found === undefined) return []
      keepPackage([...fields.values()].flat().reduce((bytes, value) => bytes + VALUE_BYTES + value.length, 0))
      return [{ ...found, file }]
    })
    const lists = files.filter(({ path }) => path.endsWith('/files'))
    const owners = new Map(packages.map(found => [folderOf(found.file.path), found]))
    return { packages, owned: ownedFiles(lists, owners, root, reader), warnings: reader.warnings }
  }
}

function* ownedFiles(
  lists: readonly RootFile[],
  owners: ReadonlyMap<string, Found>,
  root: Root,
  reader: TolerantReader
): Generator<OwnedFile> {
  for (const list of lists) {
    const owner = owners.get(folderOf(list.path))
    if (owner === undefined) continue
    const folder = folderOfFileSystem(list, root)
    for (const [field, path] of reader.read(list, readValues)) {
      if (field === 'FILES' && !path.endsWith('/')) yield { path: `${folder}${path}`, owner }
    }
  }
}

/** `%NAME%`, then its values, one per line, up to an empty line. */
function* readValues(bytes: Uint8Array): Generator<readonly [field: string, value: string]> {
  let field = ''
  for (const line of linesOf(bytes)) {
    const name = /^%([A-Z]+)%$/.exec(line)?.[1]
    if (name !== undefined) field = name
    else if (line !== '') yield [field, line]
  }
}

/** The package with the most, of icons, provides and requires some hundred. */
const MAX_VALUES = 10_000
/** What a value takes in memory beside its text. */
const VALUE_BYTES = 100

/** Those of a package's description: what comes after too many values is not read. */
function fieldsOf(values: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>()
  let read = 0
  for (const [field, value] of values) {
    if (++read > MAX_VALUES) break
    const known = fields.get(field)
    if (known) known.push(value)
    else fields.set(field, [value])
  }
  return fields
}

function toPackage(
  fields: ReadonlyMap<string, readonly string[]>,
  distribution: Distribution | undefined
): Found | undefined {
  const field = (name: string) => fields.get(name)?.[0]
  const [name, version, base, url] = [field('NAME'), field('VERSION'), field('BASE'), field('URL')]
  if (name === undefined || version === undefined) return undefined
  const licenses = mapLicenses(fields.get('LICENSE') ?? [])
  const packager = parseMaintainer(field('PACKAGER'))
  const upstream = base === name ? undefined : base
  return {
    component: {
      type: 'library',
      name,
      version,
      purl: formatPurl({
        type: 'alpm',
        namespace: distribution?.id ?? 'arch',
        name,
        version,
        qualifiers: { arch: field('ARCH'), upstream, distro: formatDistro(distribution) }
      }),
      ...(licenses.length > 0 ? { licenses } : {}),
      ...(packager === undefined ? {} : { supplier: packager }),
      ...(url !== undefined && /^https?:\/\/\S+$/.test(url)
        ? { externalReferences: [{ type: 'website', url }] }
        : {})
    },
    links: {
      scope: 'pacman',
      provides: [name, ...(fields.get('PROVIDES') ?? []).map(bareName)],
      requires: (fields.get('DEPENDS') ?? []).map(one => [bareName(one)])
    }
  }
}

/** `libtree-sitter.so=1-64`, `glibc>=2.38` */
function bareName(text: string): string {
  return text.replace(/[<>=].*$/, '')
}
