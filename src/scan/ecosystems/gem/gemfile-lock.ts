// Gemfile.lock of Bundler.

import { isOneOf } from '../../../support/text.ts'
import { parsePrefixedHash } from '../../lockfile/integrity.ts'
import { directoryOf, formatVcsUrl, registryUrl, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, PurlParts, SourceFile } from '../../lockfile/lockfile.ts'
import { createMissingList } from '../../lockfile/missing.ts'
import { createNameIndex } from '../../lockfile/name-index.ts'
import { invalid } from '../../lockfile/structured-text.ts'

const SOURCES = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'] as const

interface Source {
  readonly kind: (typeof SOURCES)[number]
  remote: string
  /** Bundler before version 2 wrote one section for all registries of a project. */
  hasMore: boolean
  revision: string | undefined
}

interface Spec {
  readonly source: Source
  readonly name: string
  /** As written: a platform follows the version after a dash (`1.15.4-x86_64-linux`). */
  readonly version: string
  readonly requirements: string[]
}

interface Gemfile {
  readonly specs: Spec[]
  readonly direct: string[]
  hasDirect: boolean
  readonly checksums: Map<string, string>
}

/** https://bundler.io/man/bundle-lock.1.html ; groups (development, test) are only in the Gemfile, which is a program. */
export function parseGemfileLock(file: SourceFile): Parsed {
  const gemfile = readSections(file.text)
  if (gemfile.specs.length === 0 && gemfile.direct.length === 0)
    throw invalid('not a valid Gemfile.lock: it has no specs')
  const base = directoryOf(file.path)
  const missing = createMissingList()
  const index = createNameIndex()
  gemfile.specs.forEach((spec, at) => {
    index.add(spec.name, String(at))
  })
  const edgesFor = (from: string, names: readonly string[]): Edge[] =>
    names.flatMap(name => {
      // Bundler itself is never locked as a gem.
      if (!index.has(name) && name !== 'bundler') missing.add(from, name)
      return index.idsOf(name).map(to => ({ to }))
    })
  const shared = sharedFolders(gemfile.specs)
  const nodes = gemfile.specs.map((spec, at) => {
    const dependencies = edgesFor(spec.name, spec.requirements)
    return spec.source.kind === 'PATH'
      ? folderNode(spec, String(at), base, shared.has(spec.source.remote), dependencies)
      : packageNode(spec, String(at), gemfile.checksums, dependencies)
  })
  const project: Node = {
    kind: 'project',
    id: 'project',
    ecosystem: 'gem',
    directory: base,
    dependencies: edgesFor('the project', gemfile.direct)
  }
  // Bundler writes this section also without a gem in it.
  const cut = gemfile.hasDirect ? [] : ['it has no section DEPENDENCIES']
  return { nodes: [...nodes, project], warnings: [...missing.warnings(), ...cut] }
}

/** Sections begin in the first column; specs are indented by four blanks, what they need by six. */
function readSections(text: string): Gemfile {
  const gemfile: Gemfile = { specs: [], direct: [], hasDirect: false, checksums: new Map() }
  let section = ''
  let source: Source | undefined
  for (const line of text.split(/\r?\n/)) {
    if (/^[<>=]{7}/.test(line)) throw invalid('it contains merge conflict markers')
    if (line.trim() === '') continue
    if (!line.startsWith(' ')) {
      section = line.trim()
      gemfile.hasDirect ||= section === 'DEPENDENCIES'
      source = isOneOf(section, SOURCES)
        ? { kind: section, remote: '', hasMore: false, revision: undefined }
        : undefined
    } else if (source) readSourceLine(line, source, gemfile.specs)
    else if (section === 'DEPENDENCIES') gemfile.direct.push(nameIn(line))
    else if (section === 'CHECKSUMS') readChecksum(line, gemfile.checksums)
  }
  return gemfile
}

function readSourceLine(line: string, source: Source, specs: Spec[]): void {
  const content = line.trim()
  if (line.startsWith('      ')) specs.at(-1)?.requirements.push(nameIn(line))
  else if (line.startsWith('    ')) {
    const [name, version] = content.split(' ', 2)
    specs.push({
      source,
      name: name ?? '',
      version: (version ?? '').replace(/^\(|\)$/g, ''),
      requirements: []
    })
  } else if (content.startsWith('remote: ')) {
    source.hasMore = source.remote !== ''
    source.remote = content.slice('remote: '.length)
  } else if (content.startsWith('revision: ')) source.revision = content.slice('revision: '.length)
}

/** `rack (~> 2.0)`, `shop!`: the name alone. */
function nameIn(line: string): string {
  return (line.trim().split(' ', 1)[0] ?? '').replace(/!$/, '')
}

/** `rack (2.2.8) sha256=…` */
function readChecksum(line: string, checksums: Map<string, string>): void {
  const [name, version, hash] = line.trim().split(' ', 3)
  if (name && version && hash) checksums.set(`${name} ${version.replace(/^\(|\)$/g, '')}`, hash)
}

function sharedFolders(specs: readonly Spec[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { source } of specs) {
    if (source.kind !== 'PATH') continue
    if (seen.has(source.remote)) shared.add(source.remote)
    seen.add(source.remote)
  }
  return shared
}

/** A folder may have several gems, as that of Rails has: each is a separate part. */
function folderNode(
  { name, version, source }: Spec,
  id: string,
  base: string,
  isNameOnly: boolean,
  dependencies: readonly Edge[]
): Node {
  const directory = resolvePath(base, source.remote)
  return { kind: 'project', id, ecosystem: 'gem', directory, name, version, isNameOnly, dependencies }
}

function packageNode(
  spec: Spec,
  id: string,
  checksums: ReadonlyMap<string, string>,
  dependencies: readonly Edge[]
): Node {
  const checksum = checksums.get(`${spec.name} ${spec.version}`)
  return {
    kind: 'package',
    id,
    purl: gemPurl(spec),
    hashes: parsePrefixedHash(checksum?.split(',', 1)[0]),
    dependencies
  }
}

const RUBYGEMS = /^https?:\/\/(?:www\.)?rubygems\.org\/?$/i

function registryOf({ kind, remote, hasMore }: Source): string | undefined {
  return kind !== 'GEM' || hasMore || RUBYGEMS.test(remote) ? undefined : registryUrl(remote)
}

/** A Ruby version has no dash, so what follows the first one is the platform. */
function gemPurl({ name, version, source }: Spec): PurlParts {
  const dash = version.indexOf('-')
  const vcsUrl = source.kind === 'GIT' ? formatVcsUrl(source.remote, source.revision) : undefined
  const registry = registryOf(source)
  const qualifiers = {
    ...(registry === undefined ? {} : { repository_url: registry }),
    ...(dash > 0 ? { platform: version.slice(dash + 1) } : {}),
    ...(vcsUrl === undefined ? {} : { vcs_url: vcsUrl })
  }
  return {
    type: 'gem',
    name,
    version: dash > 0 ? version.slice(0, dash) : version,
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {})
  }
}
