// Debian packages: dpkg's database, and the single files that distroless images have in its place.
// https://www.debian.org/doc/debian-policy/ch-controlfields.html

import type { Component, License } from '../../../sbom/model.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { compareText } from '../../../support/text.ts'
import {
  baseName,
  type Catalog,
  type Cataloger,
  type Distribution,
  type Found,
  folderOf,
  type Links,
  type OwnedFile,
  type Root,
  type RootContext,
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

const STATUS = /(?:^|\/)lib\/dpkg\/status$/
const STATUS_D = /(?:^|\/)lib\/dpkg\/status\.d\/[^/]+$/
const FILE_LIST = /(?:^|\/)lib\/dpkg\/info\/[^/]+\.list$/

export const DPKG: Cataloger = {
  name: 'dpkg',
  maxBytes: MAX_DATABASE_BYTES,
  selects: path =>
    path.includes('lib/dpkg/') && (STATUS.test(path) || STATUS_D.test(path) || FILE_LIST.test(path)),
  readRoot(root, context) {
    const files = root.kept('dpkg')
    const reader = new TolerantReader()
    const packages = files
      .filter(file => !FILE_LIST.test(file.path) && !file.path.endsWith('.md5sums'))
      .flatMap(file => readStatus(file, root, context, reader))
    return {
      packages,
      owned: ownedFiles(files, packages, root, reader),
      warnings: reader.warnings
    }
  }
}

function readStatus(
  file: RootFile,
  root: Root,
  context: RootContext,
  reader: TolerantReader
): Catalog['packages'][number][] {
  const scope = `deb ${folderOf(STATUS_D.test(file.path) ? folderOf(file.path) : file.path)}`
  const packages: Catalog['packages'][number][] = []
  const distribution = distributionOf(file, root, context.distribution)
  const folder = folderOfFileSystem(file, root)
  const entries = reader.entries(file)
  for (const stanza of reader.read(file, bytes => parseStanzas(linesOf(bytes)))) {
    const isWanted = isPresent(fieldOf(stanza, 'status'))
    const found = isWanted
      ? toPackage(stanza, scope, name => licensesOf(name, folder, root), distribution)
      : undefined
    entries.add(isSingle(stanza) && (!isWanted || found !== undefined))
    if (found === undefined) continue
    context.keepPackage(sizeOfStanza(stanza))
    packages.push({ ...found, file })
  }
  entries.end()
  return packages
}

function licensesOf(name: string, folder: string, root: Root): readonly License[] {
  return root.file(`${folder}usr/share/doc/${name}/copyright`)?.summary?.licenses ?? []
}

/** `install ok installed`. A package that was unpacked but not set up has its files there too: dpkg(1). */
function isPresent(status: string | undefined): boolean {
  const state = status?.split(/\s+/).at(-1)
  return state !== 'not-installed' && state !== 'config-files'
}

function toPackage(
  stanza: Stanza,
  scope: string,
  licensesOf: (name: string) => readonly License[],
  distribution: Distribution | undefined
): Found | undefined {
  const name = fieldOf(stanza, 'package')
  const version = fieldOf(stanza, 'version')
  if (name === undefined || version === undefined) return undefined
  const arch = fieldOf(stanza, 'architecture')
  const supplier = parseMaintainer(fieldOf(stanza, 'maintainer'))
  const licenses = licensesOf(name)
  const homepage = fieldOf(stanza, 'homepage')
  const description = fieldOf(stanza, 'description')?.split('\n', 1)[0]
  const source = readSource(stanza)
  return {
    component: {
      type: 'library',
      name,
      version,
      purl: toPurl(source, name, version, arch, distribution),
      ...(source?.name === name && source.version ? { properties: sourceProperties(source) } : {}),
      ...(description === undefined ? {} : { description }),
      ...(licenses.length > 0 ? { licenses } : {}),
      ...(supplier === undefined ? {} : { supplier }),
      ...(homepage === undefined ? {} : { externalReferences: [{ type: 'website', url: homepage }] })
    },
    links: toLinks(stanza, scope, name, arch ?? 'all')
  }
}

/** Present if the name or the version differs from that of the package. */
interface Source {
  readonly name: string
  readonly version: string | undefined
}

/** `gcc-12 (12.2.0-14)` */
function readSource(stanza: Stanza): Source | undefined {
  const [, name, version] = /^(\S+)(?:\s*\((\S+)\))?/.exec(fieldOf(stanza, 'source') ?? '') ?? []
  return name === undefined ? undefined : { name, version }
}

/** As Syft writes them: Grype passes over an upstream with the package's own name in a purl. */
function sourceProperties({ name, version = '' }: Source): NonNullable<Component['properties']> {
  return [
    { name: 'syft:package:type', value: 'deb' },
    { name: 'syft:package:metadataType', value: 'dpkg-db-entry' },
    { name: 'syft:metadata:source', value: name },
    { name: 'syft:metadata:sourceVersion', value: version }
  ]
}

/** Without a distribution, the purl has no namespace: a guessed vendor would match that vendor's vulnerabilities. */
function toPurl(
  source: Source | undefined,
  name: string,
  version: string,
  arch: string | undefined,
  distribution: Distribution | undefined
): string {
  const upstream = source?.version === undefined ? source?.name : `${source.name}@${source.version}`
  const qualifiers = { arch, upstream, distro: formatDistro(distribution) }
  return formatPurl({ type: 'deb', namespace: distribution?.id, name, version, qualifiers })
}

/** Of two packages of one name, that of the same architecture meets the need. */
function toLinks(stanza: Stanza, scope: string, name: string, arch: string): Links {
  const provided = [name, ...parseRelations(fieldOf(stanza, 'provides')).flat()]
  const required = [
    ...parseRelations(fieldOf(stanza, 'pre-depends')),
    ...parseRelations(fieldOf(stanza, 'depends'))
  ]
  return {
    scope,
    provides: provided.flatMap(one => [one, `${one}:${arch}`]),
    requires: required.map(alternatives => alternatives.flatMap(one => [`${one}:${arch}`, `${one}:all`, one]))
  }
}

/** `a (>= 1) | b:any, c [amd64]`: names without versions and architectures. */
function parseRelations(text: string | undefined): string[][] {
  return (text ?? '')
    .split(',')
    .map(group => group.split('|').flatMap(one => /^\s*([a-z0-9][a-z0-9+.-]*)/i.exec(one)?.[1] ?? []))
    .filter(group => group.length > 0)
}

/** A list whose package the database does not have (some images drop the database) must not hide anything. */
function* ownedFiles(
  files: readonly RootFile[],
  packages: Catalog['packages'],
  root: Root,
  reader: TolerantReader
): Generator<OwnedFile> {
  const byName = new Map(
    packages.map(found => [`${folderOfFileSystem(found.file, root)} ${found.component.name}`, found])
  )
  const byFile = new Map(packages.map(found => [found.file.path, found]))
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    if (FILE_LIST.test(file.path)) {
      // `libc6:amd64.list`
      const [name = ''] = baseName(file.path).slice(0, -'.list'.length).split(':')
      const folder = folderOfFileSystem(file, root)
      const owner = byName.get(`${folder} ${name}`)
      if (owner === undefined) continue
      for (const line of reader.read(file, linesOf))
        if (line.startsWith('/') && line.length > 2) yield { path: `${folder}${line.slice(1)}`, owner }
    } else if (file.path.endsWith('.md5sums')) {
      const owner = byFile.get(file.path.slice(0, -'.md5sums'.length))
      const folder = folderOfFileSystem(file, root)
      if (owner === undefined) continue
      for (const line of reader.read(file, linesOf)) {
        const path = /^[0-9a-f]{32}\s+\/?(.+)$/.exec(line)?.[1]
        if (path !== undefined) yield { path: `${folder}${path}`, owner }
      }
    }
  }
}
