// RPM packages, by the database of whichever rpm installed them.

import { mapLicense } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { messages, SealError } from '../../../support/errors.ts'
import { count, printable } from '../../../support/text.ts'
import type {
  Cataloger,
  Distribution,
  Found,
  OwnedFile,
  Root,
  RootContext,
  RootFile
} from '../../installed/cataloger.ts'
import { parseMaintainer } from '../../installed/stanza.ts'
import { distributionOf, folderOfFileSystem, formatDistro } from './os-release.ts'
import { type RpmBlob, readRpmDatabase } from './rpm-database.ts'
import { parseRpmHeader, type RpmHeader } from './rpm-header.ts'
import { rpmNeeds } from './rpm-needs.ts'

const DATABASE =
  /(?:^|\/)(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite|rpmdb\.sqlite-wal)$/

export const RPM: Cataloger = {
  name: 'rpm',
  extensions: ['packages', '.db', '.sqlite', '.sqlite-wal'],
  selects: path => path.includes('/rpm/') && DATABASE.test(path),
  readRoot(root, context) {
    const databases = root.kept('rpm').map(file => readHeaders(file, context))
    const headers = databases.flatMap(database => database.headers)
    const wanted = new Set(
      headers.flatMap(({ header }) => header.requires.filter(name => name.startsWith('/')))
    )
    const packages = headers.map(({ header, file }) => ({
      ...toPackage(header, file.path, wanted, distributionOf(file, root, context.distribution)),
      file
    }))
    return {
      packages,
      owned: ownedFiles(headers, packages, root),
      warnings: databases.flatMap(database => database.warnings)
    }
  }
}

/** @param packages of the headers, in their order */
function* ownedFiles(headers: readonly Read[], packages: readonly Found[], root: Root): Generator<OwnedFile> {
  for (const [at, { header, file }] of headers.entries()) {
    const owner = packages[at]
    const folder = folderOfFileSystem(file, root)
    for (const path of header.files()) yield { path: `${folder}${path.slice(1)}`, ...(owner && { owner }) }
  }
}

/** What one name that a package provides or requires takes in memory. */
const RELATION_BYTES = 100

interface Read {
  readonly header: RpmHeader
  readonly file: RootFile
}

interface ReadDatabase {
  readonly headers: readonly Read[]
  readonly warnings: readonly string[]
}

function readHeaders(file: RootFile, { keepPackage }: RootContext): ReadDatabase {
  if (file.path.endsWith('-wal')) return { headers: [], warnings: warningsOfLog(file) }
  const headers: Read[] = []
  const warnings: string[] = []
  const errors: unknown[] = []
  try {
    for (const blob of readRpmDatabase(bufferOf(file))) {
      const header = readHeader(blob)
      if (header instanceof SealError) errors.push(header)
      // Keys that were imported to check signatures are entries too, but not software.
      else if (header.name !== 'gpg-pubkey') {
        keepPackage(RELATION_BYTES * (header.provides.length + header.requires.length))
        headers.push({ header, file })
      }
    }
  } catch (error) {
    if (error instanceof SealError && error.code === 'SCAN_LIMIT_EXCEEDED') throw error
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

/** The same memory: a copy of a database of 256 MiB would be as large. */
function bufferOf({ bytes = new Uint8Array() }: RootFile): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
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
      provides: [name, ...header.provides, ...filesIn(header, wanted)],
      ...rpmNeeds(header.requires)
    }
  }
}

/** Each once, however often the header names it. */
function filesIn(header: RpmHeader, wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  if (wanted.size === 0) return found
  for (const path of header.files()) if (wanted.has(path)) found.add(path)
  return found
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
