// Packages of OpenWrt and Yocto: opkg's database, in the form of dpkg's. https://openwrt.org/docs/guide-user/additional-software/opkg
import { mapLicense } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import {
  baseName,
  type Catalog,
  type Cataloger,
  type Distribution,
  type Found,
  type OwnedFile,
  type Root,
  type RootFile
} from '../../installed/cataloger.ts'
import { linesOf, MAX_DATABASE_BYTES } from '../../installed/lines.ts'
import { TolerantReader } from '../../installed/read-on.ts'
import {
  fieldOf,
  isSingle,
  parseMaintainer,
  parseStanzas,
  type Stanza,
  sizeOfStanza
} from '../../installed/stanza.ts'
import { distributionOf, folderOfFileSystem, formatDistro } from './os-release.ts'

const STATUS = /(?:^|\/)(?:usr\/)?lib\/opkg\/status$/
const FILE_LIST = /(?:^|\/)(?:usr\/)?lib\/opkg\/info\/[^/]+\.list$/

export const OPKG: Cataloger = {
  name: 'opkg',
  maxBytes: MAX_DATABASE_BYTES,
  extensions: ['status', '.list'],
  selects: path => path.includes('lib/opkg/') && (STATUS.test(path) || FILE_LIST.test(path)),
  readRoot(root, context) {
    const files = root.kept('opkg')
    const reader = new TolerantReader()
    const packages = files
      .filter(({ path }) => STATUS.test(path))
      .flatMap(file => {
        const distribution = distributionOf(file, root, context.distribution)
        const entries = reader.entries(file)
        const found = [...reader.read(file, bytes => parseStanzas(linesOf(bytes)))].flatMap(stanza => {
          const isWanted = isPresent(stanza)
          const one = isWanted ? toPackage(stanza, file.path, distribution) : undefined
          entries.add(isSingle(stanza) && (!isWanted || one !== undefined))
          if (one === undefined) return []
          context.keepPackage(sizeOfStanza(stanza))
          return [{ ...one, file }]
        })
        entries.end()
        return found
      })
    const lists = packages.length === 0 ? [] : files.filter(({ path }) => FILE_LIST.test(path))
    return {
      packages,
      owned: ownedFiles(lists, byName(packages, root), root, reader),
      warnings: reader.warnings
    }
  }
}

function byName(packages: Catalog['packages'], root: Root): ReadonlyMap<string, Found> {
  return new Map(
    packages.map(found => [`${folderOfFileSystem(found.file, root)} ${found.component.name}`, found])
  )
}

function* ownedFiles(
  lists: readonly RootFile[],
  owners: ReadonlyMap<string, Found>,
  root: Root,
  reader: TolerantReader
): Generator<OwnedFile> {
  for (const list of lists) {
    const folder = folderOfFileSystem(list, root)
    const owner = owners.get(`${folder} ${baseName(list.path).slice(0, -'.list'.length)}`)
    if (owner === undefined) continue
    for (const line of reader.read(list, linesOf)) {
      const path = /^\/(\S[^\t]*)/.exec(line)?.[1]
      if (path !== undefined) yield { path: `${folder}${path}`, owner }
    }
  }
}

function isPresent(stanza: Stanza): boolean {
  return !/\b(?:not-installed|config-files)$/.test(fieldOf(stanza, 'status') ?? '')
}

/** purl has no type for opkg. */
function toPackage(
  stanza: Stanza,
  database: string,
  distribution: Distribution | undefined
): Found | undefined {
  const name = fieldOf(stanza, 'package')
  const version = fieldOf(stanza, 'version')
  if (name === undefined || version === undefined) return undefined
  const license = mapLicense(fieldOf(stanza, 'license') ?? '')
  const supplier = parseMaintainer(fieldOf(stanza, 'maintainer'))
  const qualifiers = { arch: fieldOf(stanza, 'architecture'), distro: formatDistro(distribution) }
  return {
    component: {
      type: 'library',
      name,
      version,
      purl: formatPurl({ type: 'generic', namespace: distribution?.id, name, version, qualifiers }),
      ...(license ? { licenses: [license] } : {}),
      ...(supplier === undefined ? {} : { supplier })
    },
    links: {
      scope: `opkg ${database}`,
      provides: [name, ...namesOf(fieldOf(stanza, 'provides'))],
      requires: namesOf(fieldOf(stanza, 'depends')).map(one => [one])
    }
  }
}

function namesOf(text: string | undefined): string[] {
  return (text ?? '').split(',').flatMap(one => /^\s*([^\s(]+)/.exec(one)?.[1] ?? [])
}
