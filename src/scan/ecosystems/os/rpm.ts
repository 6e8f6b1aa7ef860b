// RPM packages, by the database of whichever rpm installed them.

import { mapLicense } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { messages, SealError } from '../../../support/errors.ts'
import { count, printable } from '../../../support/text.ts'
import type { Cataloger, Distribution, Found, RootFile } from '../../installed/cataloger.ts'
import { parseMaintainer } from '../../installed/stanza.ts'
import { formatDistro } from './os-release.ts'
import { type RpmBlob, readRpmDatabase } from './rpm-database.ts'
import { parseRpmHeader, type RpmHeader } from './rpm-header.ts'

const DATABASE =
  /(?:^|\/)(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite|rpmdb\.sqlite-wal)$/

export const RPM: Cataloger = {
  name: 'rpm',
  selects: path => path.includes('/rpm/') && DATABASE.test(path),
  readRoot(root, distribution) {
    const databases = root.kept('rpm').map(readHeaders)
    const headers = databases.flatMap(database => database.headers)
    const wanted = new Set(
      headers.flatMap(({ header }) => header.requires.filter(name => name.startsWith('/')))
    )
    return {
      packages: headers.map(({ header, file }) => ({
        ...toPackage(header, file.path, wanted, distribution),
        file
      })),
      owned: headers.flatMap(({ header }) => header.files.map(path => path.slice(1))),
      warnings: databases.flatMap(database => database.warnings)
    }
  }
}

interface Read {
  readonly header: RpmHeader
  readonly file: RootFile
}

interface ReadDatabase {
  readonly headers: readonly Read[]
  readonly warnings: readonly string[]
}

function readHeaders(file: RootFile): ReadDatabase {
  if (file.path.endsWith('-wal')) return { headers: [], warnings: warningsOfLog(file) }
  const headers: Read[] = []
  const warnings: string[] = []
  const errors: unknown[] = []
  try {
    for (const blob of readRpmDatabase(Buffer.from(file.bytes ?? []))) {
      const header = readHeader(blob)
      if (header instanceof SealError) errors.push(header)
      // Keys that were imported to check signatures are entries too, but not software.
      else if (header.name !== 'gpg-pubkey') headers.push({ header, file })
    }
  } catch (error) {
    warnings.push(`${file.path}: ${describe(error)}`)
  }
  if (errors.length > 0)
    warnings.push(
      `${file.path}: ${count(errors.length, 'package header')} cannot be read: ${describe(errors[0])}`
    )
  return { headers, warnings }
}

/** rpm empties its log when it ends well; the log's content is not in the database yet. */
function warningsOfLog({ path, bytes }: RootFile): string[] {
  const hasChanges = (bytes?.length ?? 0) > 32
  return hasChanges ? [`${path} contains changes that are not in the database, and was not read`] : []
}

/** A damaged header costs its own package, not those after it. */
function readHeader(blob: RpmBlob): RpmHeader | SealError {
  if (blob instanceof SealError) return blob
  try {
    return parseRpmHeader(blob)
  } catch (error) {
    if (error instanceof SealError) return error
    throw error
  }
}

function describe(error: unknown): string {
  return printable(messages(error).join(': '))
}

function toPackage(
  header: RpmHeader,
  database: string,
  wanted: ReadonlySet<string>,
  distribution: Distribution | undefined
): Found {
  const { name, epoch, version, release, summary, url } = header
  const license = header.license === undefined ? undefined : mapLicense(header.license)
  const supplier = header.vendor === undefined ? parseMaintainer(header.packager) : { name: header.vendor }
  return {
    component: {
      type: 'library',
      name,
      version: `${epoch === undefined ? '' : `${epoch}:`}${version}-${release}`,
      purl: toPurl(header, distribution),
      ...(summary === undefined ? {} : { description: summary }),
      ...(license ? { licenses: [license] } : {}),
      ...(supplier === undefined ? {} : { supplier }),
      ...(url !== undefined && /^https?:\/\/\S+$/.test(url)
        ? { externalReferences: [{ type: 'website', url }] }
        : {})
    },
    links: {
      scope: `rpm ${database}`,
      provides: [name, ...header.provides, ...header.files.filter(path => wanted.has(path))],
      requires: header.requires.filter(name => !name.startsWith('rpmlib(')).map(name => [name])
    }
  }
}

function toPurl(header: RpmHeader, distribution: Distribution | undefined): string {
  const { name, epoch, version, release, arch, sourceRpm } = header
  const id = distribution?.id
  const namespace = id === 'rhel' ? 'redhat' : id?.startsWith('opensuse') ? 'opensuse' : id
  return formatPurl({
    type: 'rpm',
    namespace,
    name,
    version: `${version}-${release}`,
    qualifiers: { arch, epoch: epoch?.toString(), upstream: sourceRpm, distro: formatDistro(distribution) }
  })
}
