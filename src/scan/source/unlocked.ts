// Dependencies that no lock file lists: manifests without one, and lock files of formats that are not read.
import { count, printable } from '../../support/text.ts'
import { directoryOf, fileNameOf } from '../lockfile/location.ts'
import type { Surroundings } from '../lockfile/lockfile.ts'
import type { Finding } from './assemble.ts'

interface Manifest {
  readonly file: RegExp
  /** Does its text ask for a package? */
  readonly asks: RegExp
  /** Names of the lock files that cover it, in its folder or one above. */
  readonly locks: RegExp
  /** It is of all projects below the folder that its own is in: so may their lock files be. */
  readonly isOfAll?: true
}

const LOCKS_OF_PYTHON =
  /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock.*\.toml|.*requirements.*\.txt)$/
/** Of package managers without a lock file. */
const NONE = /^(?!)/

const MANIFESTS: readonly Manifest[] = [
  {
    file: /^package\.json$/,
    asks: /"(?:dev|optional)?[dD]ependencies"\s*:\s*\{\s*"/,
    locks: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/
  },
  {
    file: /^pyproject\.toml$/,
    asks: /^[ \t]*dependencies\s*=\s*\[\s*["']|^\[tool\.poetry\.(?:group\.[\w-]+\.)?dependencies\]|^\[dependency-groups\]/m,
    locks: LOCKS_OF_PYTHON
  },
  { file: /^setup\.(?:cfg|py)$/, asks: /\binstall_requires\b/, locks: LOCKS_OF_PYTHON },
  { file: /requirements[^/]*\.in$/, asks: /^[A-Za-z0-9]/m, locks: LOCKS_OF_PYTHON },
  { file: /^Pipfile$/, asks: /^\[(?:dev-)?packages\]/m, locks: /^Pipfile\.lock$/ },
  {
    file: /^Cargo\.toml$/,
    asks: /^\[(?:target\..{1,200}\.)?(?:build-|dev-)?dependencies[\].]/m,
    locks: /^Cargo\.lock$/
  },
  { file: /^composer\.json$/, asks: /"require(?:-dev)?"\s*:\s*\{\s*"/, locks: /^composer\.lock$/ },
  { file: /^(?:Gemfile|gems\.rb)$/, asks: /^[ \t]*gem\s/m, locks: /^(?:Gemfile\.lock|gems\.locked)$/ },
  {
    file: /\.gemspec$/,
    asks: /\.add_(?:runtime_|development_)?dependency\b/,
    locks: /^(?:Gemfile(?:\.next)?\.lock|gems\.locked|.*\.gemfile\.lock)$/
  },
  { file: /\.(?:cs|fs|vb)proj$/, asks: /<PackageReference\b/, locks: /^packages\..*lock\.json$/ },
  {
    file: /^build\.gradle(?:\.kts)?$/,
    asks: /^[ \t]*(?:annotationProcessor|classpath|compile|kapt|ksp|\w*(?:[aA]pi|[cC]ompileOnly|[iI]mplementation|[rR]untimeOnly))[ \t]{0,9}(?:\(|["'])/m,
    locks: /gradle\.lockfile$/
  },
  {
    file: /^verification-metadata\.xml$/,
    asks: /<component\s/,
    locks: /gradle\.lockfile$/,
    isOfAll: true
  },
  { file: /^Podfile$/, asks: /^[ \t]*pod\s/m, locks: /^Podfile\.lock$/ },
  { file: /^Package\.swift$/, asks: /\.package\s{0,20}\(/, locks: /^\.?[Pp]ackage\.resolved$/ },
  { file: /^pubspec\.ya?ml$/, asks: /^dependencies:[ \t]*\n[ \t]+\w/m, locks: /^pubspec\.lock$/ },
  { file: /^mix\.exs$/, asks: /\{\s{0,20}:\w+\s{0,20},\s{0,20}["[\w]/, locks: /^mix\.lock$/ },
  {
    file: /^rebar\.config$/,
    asks: /\{\s{0,20}deps\s{0,20},\s{0,20}\[\s{0,20}[^\s\]]/,
    locks: /^rebar\.lock$/
  },
  { file: /^conanfile\.txt$/, asks: /^\[requires\]/m, locks: /^conan\.lock$/ },
  { file: /^conanfile\.py$/, asks: /^[ \t]*requires\s{0,20}=|\bself\.requires\(/m, locks: /^conan\.lock$/ },
  { file: /^Cartfile$/, asks: /^(?:binary|git|github)\s/m, locks: /^Cartfile\.resolved$/ },
  { file: /^deno\.jsonc?$/, asks: /"imports"\s{0,20}:\s{0,20}\{\s{0,200}"/, locks: /^deno\.lock$/ },
  { file: /^bower\.json$/, asks: /"(?:devD|d)ependencies"\s{0,20}:\s{0,20}\{\s{0,200}"/, locks: NONE },
  { file: /^build\.sbt$/, asks: /\blibraryDependencies\b/, locks: /\.sbt\.lock$/ },
  {
    file: /^(?:deps\.edn|project\.clj)$/,
    asks: /:(?:deps|dependencies)\s{0,20}[[{]\s{0,200}[^\s\]}]/,
    locks: NONE
  },
  { file: /^cpanfile$/, asks: /^[ \t]*requires\b/m, locks: /^cpanfile\.snapshot$/ },
  {
    file: /\.cabal$/,
    asks: /^[ \t]*build-depends[ \t]*:/im,
    locks: /^(?:cabal\.project\.freeze|stack\.yaml\.lock)$/
  },
  { file: /^shard\.yml$/, asks: /^(?:development_)?dependencies:/m, locks: /^shard\.lock$/ },
  { file: /\.nimble$/, asks: /^[ \t]*requires\b/m, locks: /^nimble\.lock$/ },
  {
    file: /^dub\.(?:json|sdl)$/,
    asks: /"dependencies"\s{0,20}:|^dependency\s/m,
    locks: /^dub\.selections\.json$/
  },
  { file: /^gleam\.toml$/, asks: /^\[(?:dev-)?dependencies\]/m, locks: /^manifest\.toml$/ },
  { file: /^elm\.json$/, asks: /"dependencies"\s{0,20}:/, locks: NONE },
  {
    file: /^(?:MODULE\.bazel|WORKSPACE(?:\.bazel)?)$/,
    asks: /^[ \t]*(?:bazel_dep|git_repository|http_archive|maven_install)\(/m,
    locks: /^MODULE\.bazel\.lock$/
  },
  { file: /^stack\.yaml$/, asks: /^extra-deps:[ \t]*\n[ \t]*-/m, locks: /^stack\.yaml\.lock$/ },
  { file: /^environment\.ya?ml$/, asks: /^dependencies:/m, locks: /^conda-lock\.ya?ml$/ }
]

type Reader = 'cdxgen' | 'syft' | 'trivy'

interface Unread {
  /** As people write it. */
  readonly name: string
  readonly file: RegExp
  readonly ecosystem: string
  /** The generators that read it, best first. */
  readonly readers: readonly Reader[]
  /** What to do where none of them reads it. */
  readonly remedy?: string
}

/**
 * Lock files that no parser here reads, and what reads them: by the sources of Syft 1.51.1 (syft/pkg/cataloger) and
 * cdxgen 12.8.4 (lib/cli/index.js), and the documentation of Trivy 0.74 (docs/coverage/language).
 */
export const UNREAD: readonly Unread[] = [
  {
    name: 'bun.lockb',
    file: /^bun\.lockb$/,
    ecosystem: 'Bun',
    readers: [],
    remedy: 'bun install --save-text-lockfile writes bun.lock, which Seal reads'
  },
  { name: 'deno.lock', file: /^deno\.lock$/, ecosystem: 'Deno', readers: ['cdxgen', 'syft'] },
  { name: 'paket.lock', file: /^paket\.lock$/, ecosystem: 'Paket', readers: ['cdxgen'] },
  { name: 'stack.yaml.lock', file: /^stack\.yaml\.lock$/, ecosystem: 'Stack', readers: ['syft'] },
  {
    name: 'cabal.project.freeze',
    file: /^cabal\.project\.freeze$/,
    ecosystem: 'Cabal',
    readers: ['cdxgen', 'syft']
  },
  { name: 'flake.lock', file: /^flake\.lock$/, ecosystem: 'Nix', readers: ['cdxgen'] },
  { name: 'Cartfile.resolved', file: /^Cartfile\.resolved$/, ecosystem: 'Carthage', readers: [] },
  { name: 'pixi.lock', file: /^pixi\.lock$/, ecosystem: 'Pixi', readers: ['cdxgen'] },
  { name: 'conda-lock.yml', file: /^conda-lock\.ya?ml$/, ecosystem: 'conda-lock', readers: [] },
  { name: 'Gopkg.lock', file: /^Gopkg\.lock$/, ecosystem: 'dep', readers: ['cdxgen'] },
  { name: '*.sbt.lock', file: /\.sbt\.lock$/, ecosystem: 'sbt', readers: ['cdxgen', 'trivy'] },
  {
    name: 'Manifest.toml',
    file: /^(?:Julia)?Manifest(?:-v\d+\.\d+)?\.toml$/,
    ecosystem: 'Julia',
    readers: ['trivy']
  },
  { name: '*.rockspec', file: /\.rockspec$/, ecosystem: 'LuaRocks', readers: ['syft'] },
  { name: '*.opam', file: /^opam$|\.opam(?:\.locked)?$/, ecosystem: 'opam', readers: ['syft'] },
  { name: 'cpanfile.snapshot', file: /^cpanfile\.snapshot$/, ecosystem: 'Carton', readers: [] },
  { name: 'shard.lock', file: /^shard\.lock$/, ecosystem: 'Crystal', readers: [] },
  { name: 'nimble.lock', file: /^nimble\.lock$/, ecosystem: 'Nim', readers: [] },
  { name: 'dub.selections.json', file: /^dub\.selections\.json$/, ecosystem: 'D', readers: [] },
  { name: 'manifest.toml', file: /^manifest\.toml$/, ecosystem: 'Gleam', readers: [] },
  { name: 'MODULE.bazel.lock', file: /^MODULE\.bazel\.lock$/, ecosystem: 'Bazel', readers: [] },
  { name: 'collider.lock', file: /^collider\.lock$/, ecosystem: 'Collider', readers: ['cdxgen'] }
]

/** `sbom: cdxgen` reads source trees; the others run as a command. */
export function formatReaders({ readers, remedy }: Unread): string | undefined {
  const [first] = readers
  if (first === undefined) return remedy
  if (first === 'cdxgen') return 'sbom: cdxgen reads them'
  return first === 'syft'
    ? 'sbom-command: syft scan dir:. -o cyclonedx-json reads them'
    : 'sbom-command: trivy filesystem --format cyclonedx . reads them'
}

/** Every name of a tree is tested. */
const ANY_FILE = new RegExp([...UNREAD, ...MANIFESTS].map(({ file }) => file.source).join('|'))

/** Is this a manifest, or a lock file that is not read? */
export function mayBeUnlocked(path: string): boolean {
  return ANY_FILE.test(fileNameOf(path))
}

/** One finding for each manifest and unread lock file, and the lines that report them all. */
export interface Unlocked {
  readonly findings: readonly Finding[]
  readonly summary: readonly string[]
}

export async function findUnlocked(surroundings: Surroundings): Promise<Unlocked> {
  const unread = findUnread(surroundings.paths)
  const unlocked = await findManifests(surroundings)
  const [first] = unlocked
  const rest = unlocked.length > 1 ? `, and ${count(unlocked.length - 1, 'more file')} like it` : ''
  return {
    findings: [...unread.findings, ...unlocked],
    summary: [...unread.summary, ...(first ? [`${printable(first.path)}: ${first.reason}${rest}`] : [])]
  }
}

function findUnread(paths: readonly string[]): Unlocked {
  const found = UNREAD.map(row => ({ row, paths: paths.filter(path => row.file.test(fileNameOf(path))) }))
  const seen = found.filter(({ paths: some }) => some.length > 0)
  return {
    findings: seen.flatMap(({ row, paths: some }) =>
      some.map(path => ({
        path,
        reason: `Seal does not read this format (${row.ecosystem})${suffix(row)}`,
        isExpected: true
      }))
    ),
    summary: seen.map(
      ({ row, paths: some }) => `incomplete: ${row.ecosystem} (${count(some.length, 'file')})${suffix(row)}`
    )
  }
}

function suffix(row: Unread): string {
  const readers = formatReaders(row)
  return readers === undefined ? '' : `; ${readers}`
}

async function findManifests(surroundings: Surroundings): Promise<Finding[]> {
  const names = namesByFolder(surroundings.paths)
  const findings: Finding[] = []
  for (const path of surroundings.paths) {
    const name = fileNameOf(path)
    const manifest = MANIFESTS.find(({ file }) => file.test(name))
    if (!manifest || hasLock(directoryOf(path), manifest.locks, names)) continue
    if (manifest.isOfAll && hasLockBelow(directoryOf(directoryOf(path)), manifest.locks, names)) continue
    const asks = await surroundings.readCompanion(path, text => manifest.asks.test(text))
    if (asks) findings.push({ path, reason: 'no lock file lists its dependencies', isExpected: true })
  }
  return findings
}

function namesByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const path of paths) {
    const [folder, name] = placeOf(path)
    const known = names.get(folder)
    if (known) known.push(name)
    else names.set(folder, [name])
  }
  return names
}

/** Gradle before 6.8 has a lock file for each configuration, in a folder of the project. */
function placeOf(path: string): readonly [folder: string, name: string] {
  const project = /^(.*\/|)gradle\/dependency-locks\/[^/]+\.lockfile$/.exec(path)?.[1]
  return project === undefined
    ? [directoryOf(path), fileNameOf(path)]
    : [directoryOf(`${project}x`), 'gradle.lockfile']
}

function hasLockBelow(
  directory: string,
  locks: RegExp,
  names: ReadonlyMap<string, readonly string[]>
): boolean {
  return [...names].some(
    ([folder, files]) =>
      (directory === '.' || folder.startsWith(`${directory}/`)) && files.some(name => locks.test(name))
  )
}

/** In the folder or in one above: workspaces have one lock file, in their root. */
function hasLock(directory: string, locks: RegExp, names: ReadonlyMap<string, readonly string[]>): boolean {
  for (let folder = directory; ; folder = directoryOf(folder)) {
    if (names.get(folder)?.some(name => locks.test(name))) return true
    if (folder === '.' || folder === '/' || folder === '..') return false
  }
}
