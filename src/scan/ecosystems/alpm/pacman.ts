// Packages of Arch Linux: pacman's local database, a folder with `desc` and `files` for each. https://man.archlinux.org/man/pacman.8
import { mapLicenses } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import type { Cataloger, Distribution, Found } from '../../installed/cataloger.ts'
import { parseMaintainer } from '../../installed/stanza.ts'
import { formatDistro } from '../os/os-release.ts'

const ENTRY = /(?:^|\/)lib\/pacman\/local\/[^/]+\/(desc|files)$/

export const PACMAN: Cataloger = {
  name: 'pacman',
  selects: path => path.includes('lib/pacman/local/') && ENTRY.test(path),
  readRoot(root, { distribution }) {
    const files = root
      .kept('pacman')
      .map(file => ({ file, fields: parseFields(Buffer.from(file.bytes ?? []).toString()) }))
    return {
      packages: files.flatMap(({ file, fields }) => {
        const found = file.path.endsWith('/desc') ? toPackage(fields, distribution) : undefined
        return found ? [{ ...found, file }] : []
      }),
      owned: files.flatMap(({ fields }) => (fields.get('FILES') ?? []).filter(path => !path.endsWith('/')))
    }
  }
}

/** `%NAME%`, then its values, one per line, up to an empty line. */
function parseFields(text: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>()
  let values: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const name = /^%([A-Z]+)%$/.exec(line)?.[1]
    if (name !== undefined) {
      values = []
      fields.set(name, values)
    } else if (line !== '') values.push(line)
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
