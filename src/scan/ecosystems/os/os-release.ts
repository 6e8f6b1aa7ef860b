// The distribution of an image: https://www.freedesktop.org/software/systemd/man/latest/os-release.html
import { printable } from '../../../support/text.ts'
import {
  type Cataloger,
  type Distribution,
  extensionOf,
  type Root,
  type RootFile
} from '../../installed/cataloger.ts'

/** In the order of priority. */
const PATHS = [
  'etc/os-release',
  'usr/lib/os-release',
  'etc/initrd-release',
  'etc/system-release-cpe',
  'etc/redhat-release'
] as const

/** Debian's os-release names the release only (`12`), this file the point release too (`12.8`). */
const DEBIAN_VERSION = 'etc/debian_version'

/** Of a file system in a folder of the image. */
const IN_FOLDER = /\/(?:etc|usr\/lib)\/os-release$/
/** What a database of packages has before its place in a file system. */
const ROOT_OF_DATABASE =
  /^((?:.*?\/)?)(?:(?:usr|var)\/)?(?:lib|share)\/(?:sysimage\/)?(?:apk|chisel|dpkg|opkg|pacman|rpm|rpmmanifest)\//

const MAX_BYTES = 64 * 1024

export const OS_RELEASE: Cataloger = {
  name: 'os-release',
  maxBytes: 2 ** 20,
  extensions: [...PATHS, DEBIAN_VERSION].map(extensionOf),
  selects: path =>
    path.startsWith('etc/') || path === 'usr/lib/os-release'
      ? path === DEBIAN_VERSION || PATHS.some(known => known === path)
      : path.endsWith('/os-release') && IN_FOLDER.test(path),
  readRoot(root, { distribution }) {
    const [unread] = PATHS.flatMap(path => root.file(path) ?? []).filter(file => textOf(file).trim() !== '')
    const isLost = distribution === undefined && unread !== undefined
    return {
      packages: [],
      owned: [],
      warnings: isLost ? [`${printable(unread.path)}: it names no distribution`] : []
    }
  }
}

/**
 * Undefined if no file names it: an image from scratch, for example.
 * @param folder of the file system, with a slash at its end
 */
export function findDistribution(root: Root, folder = ''): Distribution | undefined {
  for (const path of PATHS) {
    const file = root.file(`${folder}${path}`)
    const found = file && parse(path, textOf(file), file)
    if (found) return found.id === 'debian' ? withPointRelease(found, root, folder) : found
  }
  return undefined
}

/** What a database has packages of: that of the image, unless a folder with a separate file system contains it. */
export function distributionOf(
  database: RootFile,
  root: Root,
  ofImage: Distribution | undefined
): Distribution | undefined {
  const folder = folderOfFileSystem(database, root)
  return folder === '' ? ofImage : findDistribution(root, folder)
}

/**
 * The folder, with a slash at its end, that a file of a database names paths from: empty for the image itself. A folder
 * is a file system if it has a distribution.
 */
export function folderOfFileSystem({ path }: RootFile, root: Root): string {
  const folder = ROOT_OF_DATABASE.exec(path)?.[1] ?? ''
  return folder !== '' && findDistribution(root, folder) !== undefined ? folder : ''
}

/** The purl qualifier `distro`: `debian-12.8`. */
export function formatDistro(distribution: Distribution | undefined): string | undefined {
  if (distribution === undefined) return undefined
  const { id, versionId } = distribution
  return versionId === undefined ? id : `${id}-${versionId}`
}

function textOf(file: RootFile | undefined): string {
  return Buffer.from(file?.bytes?.subarray(0, MAX_BYTES) ?? []).toString()
}

/** Testing and unstable have a name in place of the number. */
function withPointRelease(distribution: Distribution, root: Root, folder: string): Distribution {
  const file = root.file(`${folder}${DEBIAN_VERSION}`)
  const versionId = /^\s*(\d+(?:\.\d+)?)\s*$/.exec(textOf(file))?.[1]
  return versionId === undefined ? distribution : { ...distribution, versionId }
}

function parse(path: string, text: string, file: RootFile): Distribution | undefined {
  if (path.endsWith('system-release-cpe')) return fromCpe(text.trim(), file)
  if (path.endsWith('redhat-release')) return fromSentence(text.trim(), file)
  const values = parseAssignments(text)
  const named = values.get('PRETTY_NAME') ?? values.get('NAME')
  const id = values.get('ID') ?? named
  const name = named ?? id
  if (id === undefined || name === undefined) return undefined
  return {
    id: id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    versionId: values.get('VERSION_ID') ?? values.get('BUILD_ID'),
    idLike: (values.get('ID_LIKE') ?? '').split(/\s+/).filter(like => like !== ''),
    name,
    cpe: values.get('CPE_NAME'),
    url: values.get('HOME_URL'),
    file
  }
}

/** Shell assignments, quoted or not. */
function parseAssignments(text: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = /^([A-Z][A-Z0-9_]*)=(.*)$/.exec(line.trim())
    if (!match) continue
    const raw = match[2] ?? ''
    const quoted = /^(["'])(.*)\1$/.exec(raw)
    const value = (quoted ? (quoted[2] ?? '') : raw).replace(/\\(["'$`\\])/g, '$1')
    if (value !== '') values.set(match[1] ?? '', value)
  }
  return values
}

/** `cpe:/o:centos:linux:6:GA` */
function fromCpe(cpe: string, file: RootFile): Distribution | undefined {
  const [, part, vendor, , version] = cpe.split(':')
  if (part !== '/o' || !vendor) return undefined
  return {
    id: vendor,
    versionId: version || undefined,
    idLike: [],
    name: `${vendor} ${version ?? ''}`.trim(),
    cpe,
    url: undefined,
    file
  }
}

/** `CentOS release 6.10 (Final)` */
function fromSentence(text: string, file: RootFile): Distribution | undefined {
  const match = /^(\S+).*?\brelease\s+([0-9.]+)/.exec(text)
  if (!match) return undefined
  const [, name = '', version] = match
  const id = /^red\s+hat/i.test(text) ? 'rhel' : name.toLowerCase()
  return { id, versionId: version, idLike: [], name: text, cpe: undefined, url: undefined, file }
}
