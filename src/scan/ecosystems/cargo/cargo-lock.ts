// Cargo.lock, versions 1 to 4.
import { fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { toHash } from '../../lockfile/integrity.ts'
import { directoryOf, fileNameOf, formatVcsUrl, publicUrl } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, PurlParts, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { createMissingList } from '../../lockfile/missing.ts'
import { invalid, parseToml } from '../../lockfile/structured-text.ts'
import { packagesIn } from '../../lockfile/toml-packages.ts'

type Entry = Readonly<Record<string, unknown>> & { readonly name: string }

/** What a member's Cargo.toml adds to the lock file. */
interface Member {
  readonly directory: string
  /** Names that only `dev-dependencies` ask for. */
  readonly development: ReadonlySet<string>
}

/** https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export async function parseCargo(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const lock = fieldsOf(parseToml(file.text))
  if (lock['package'] === undefined && lock['version'] === undefined && lock['root'] === undefined)
    throw invalid('not a valid Cargo.lock')
  // Version 1 kept the project in a separate table, and the checksums at the end.
  const entries = [
    ...packagesIn(lock['root'] === undefined ? undefined : [lock['root']]),
    ...packagesIn(lock['package'])
  ]
  const checksums = fieldsOf(lock['metadata'])
  const members = await readMembers(directoryOf(file.path), surroundings)
  const index = indexEntries(entries)
  const missing = createMissingList()
  const nodes = entries.map((entry, at): Node => {
    const member = entry['source'] === undefined ? members.get(entry.name) : undefined
    const edges = textsIn(entry['dependencies']).flatMap((requirement): Edge[] => {
      const to = index.get(requirement)
      if (to === undefined) missing.add(entry.name, requirement)
      const name = requirement.split(' ', 1)[0] ?? requirement
      return to === undefined
        ? []
        : [{ to, ...(member?.development.has(name) ? { scope: 'development' as const } : {}) }]
    })
    return toNode(entry, String(at), directoryOf(file.path), member, checksums, edges)
  })
  return { nodes, warnings: missing.warnings() }
}

/** A dependency is written `name`, `name version` or `name version (source)`, as short as it is unique; no commit. */
function indexEntries(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  entries.forEach((entry, at) => {
    const version = textOf(entry['version']) ?? ''
    const source = textOf(entry['source'])
    const sources = [source ?? '', source?.split('#', 1)[0] ?? '']
    const full = sources.map(one => `${entry.name} ${version} (${one})`)
    for (const key of [entry.name, `${entry.name} ${version}`, ...full])
      if (!index.has(key)) index.set(key, String(at))
  })
  return index
}

function toNode(
  entry: Entry,
  id: string,
  base: string,
  member: Member | undefined,
  checksums: Readonly<Record<string, unknown>>,
  dependencies: readonly Edge[]
): Node {
  const version = textOf(entry['version'])
  const source = textOf(entry['source'])
  if (source === undefined) {
    if (entry['source'] !== undefined) throw invalid('the source of a package is not a text')
    return {
      kind: 'project',
      id,
      ecosystem: 'cargo',
      directory: member?.directory ?? base,
      name: entry.name,
      ...(version === undefined ? {} : { version }),
      ...(member ? {} : { isNameOnly: true }),
      dependencies
    }
  }
  const checksum =
    textOf(entry['checksum']) ?? textOf(checksums[`checksum ${entry.name} ${version} (${source})`])
  const hash = checksum === undefined ? undefined : toHash('sha256', checksum)
  return {
    kind: 'package',
    id,
    purl: cratePurl(entry.name, version, source),
    hashes: hash ? [hash] : [],
    dependencies
  }
}

const CRATES_IO =
  /^(?:registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index|sparse\+https:\/\/index\.crates\.io)\/?$/

/** Of a crate that has a source: a registry, or a repository of Git. */
export function cratePurl(name: string, version: string | undefined, source: string): PurlParts {
  const qualifiers = qualifiersOf(source)
  return {
    type: 'cargo',
    name,
    ...(version === undefined ? {} : { version }),
    ...(qualifiers ? { qualifiers } : {})
  }
}

/** Cargo writes the index of a registry, also where a mirror replaces it. */
function qualifiersOf(source: string): Record<string, string> | undefined {
  if (CRATES_IO.test(source)) return undefined
  if (source.startsWith('git+')) {
    const vcsUrl = formatVcsUrl(source)
    return vcsUrl === undefined ? undefined : { vcs_url: vcsUrl }
  }
  const index = source.replace(/^(?:registry|sparse)\+/, '')
  const registry = publicUrl(index) ?? formatVcsUrl(index)
  return registry === undefined ? undefined : { repository_url: registry }
}

/** The lock file names its members without their folders; their Cargo.toml files are at or below it. */
async function readMembers(base: string, surroundings: Surroundings): Promise<ReadonlyMap<string, Member>> {
  const prefix = base === '.' ? '' : `${base}/`
  const members = new Map<string, Member>()
  for (const path of surroundings.paths) {
    if (!path.startsWith(prefix) || fileNameOf(path) !== 'Cargo.toml') continue
    const manifest = fieldsOf(await surroundings.readCompanion(path, parseToml))
    const name = textOf(fieldsOf(manifest['package'])['name'])
    if (name === undefined || members.has(name)) continue
    members.set(name, { directory: directoryOf(path), development: developmentNames(manifest) })
  }
  return members
}

function developmentNames(manifest: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const tables = [manifest, ...Object.values(fieldsOf(manifest['target'])).map(fieldsOf)]
  const namesIn = (kind: string) =>
    tables.flatMap(table =>
      Object.entries(fieldsOf(table[kind])).map(([name, value]) => textOf(fieldsOf(value)['package']) ?? name)
    )
  const runtime = new Set([...namesIn('dependencies'), ...namesIn('build-dependencies')])
  return new Set(namesIn('dev-dependencies').filter(name => !runtime.has(name)))
}
