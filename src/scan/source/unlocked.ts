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
}

const MANIFESTS: readonly Manifest[] = [
  {
    file: /^package\.json$/,
    asks: /"(?:dev|optional)?[dD]ependencies"\s*:\s*\{\s*"/,
    locks: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/
  },
  {
    file: /^pyproject\.toml$/,
    asks: /^[ \t]*dependencies\s*=\s*\[\s*["']|^\[tool\.poetry\.(?:group\.\w+\.)?dependencies\]/m,
    locks: /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|pylock.*\.toml|.*requirements.*\.txt)$/
  },
  { file: /^Pipfile$/, asks: /^\[(?:dev-)?packages\]/m, locks: /^Pipfile\.lock$/ },
  {
    file: /^Cargo\.toml$/,
    asks: /^\[(?:target\..{1,200}\.)?(?:build-|dev-)?dependencies[\].]/m,
    locks: /^Cargo\.lock$/
  },
  { file: /^composer\.json$/, asks: /"require(?:-dev)?"\s*:\s*\{\s*"/, locks: /^composer\.lock$/ },
  { file: /^(?:Gemfile|gems\.rb)$/, asks: /^[ \t]*gem\s/m, locks: /^(?:Gemfile\.lock|gems\.locked)$/ },
  { file: /\.(?:cs|fs|vb)proj$/, asks: /<PackageReference\b/, locks: /^packages\..*lock\.json$/ },
  {
    file: /^build\.gradle(?:\.kts)?$/,
    asks: /^[ \t]*(?:api|implementation|compileOnly|runtimeOnly|testImplementation)\b/m,
    locks: /gradle\.lockfile$/
  }
]

interface Unread {
  readonly file: RegExp
  readonly ecosystem: string
  /** The generator that is known to read it. */
  readonly generator?: 'cdxgen'
}

/** Lock files that no parser here reads, and what reads them. */
export const UNREAD: readonly Unread[] = [
  { file: /^bun\.lockb$/, ecosystem: 'npm' },
  { file: /^deno\.lock$/, ecosystem: 'Deno' },
  { file: /^paket\.lock$/, ecosystem: 'NuGet', generator: 'cdxgen' },
  { file: /^stack\.yaml\.lock$/, ecosystem: 'Haskell' },
  { file: /^cabal\.project\.freeze$/, ecosystem: 'Haskell', generator: 'cdxgen' },
  { file: /^flake\.lock$/, ecosystem: 'Nix', generator: 'cdxgen' },
  { file: /^Cartfile\.resolved$/, ecosystem: 'Carthage' }
]

/** Is this a manifest, or a lock file that is not read? */
export function mayBeUnlocked(path: string): boolean {
  const name = fileNameOf(path)
  return UNREAD.some(({ file }) => file.test(name)) || MANIFESTS.some(manifest => manifest.file.test(name))
}

/** One finding for each manifest and unread lock file, and one line that reports them all. */
export interface Unlocked {
  readonly findings: readonly Finding[]
  readonly summary: string | undefined
}

export async function findUnlocked(surroundings: Surroundings): Promise<Unlocked> {
  const names = namesByFolder(surroundings.paths)
  const findings: Finding[] = []
  for (const path of surroundings.paths) {
    const name = fileNameOf(path)
    const unread = UNREAD.find(({ file }) => file.test(name))
    if (unread)
      findings.push({
        path,
        reason: `Seal does not read this format (${unread.ecosystem})${
          unread.generator === undefined ? '' : `; sbom: ${unread.generator} reads it`
        }`,
        isExpected: true
      })
    const manifest = MANIFESTS.find(({ file }) => file.test(name))
    if (!manifest || hasLock(directoryOf(path), manifest.locks, names)) continue
    const asks = await surroundings.readCompanion(path, text => manifest.asks.test(text))
    if (asks) findings.push({ path, reason: 'no lock file lists its dependencies', isExpected: true })
  }
  const [first] = findings
  const rest = findings.length > 1 ? `, and ${count(findings.length - 1, 'more file')} like it` : ''
  return {
    findings,
    summary: first ? `${printable(first.path)}: ${first.reason}${rest}` : undefined
  }
}

function namesByFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const path of paths) {
    const folder = directoryOf(path)
    const known = names.get(folder)
    if (known) known.push(fileNameOf(path))
    else names.set(folder, [fileNameOf(path)])
  }
  return names
}

/** In the folder or in one above: workspaces have one lock file, in their root. */
function hasLock(directory: string, locks: RegExp, names: ReadonlyMap<string, readonly string[]>): boolean {
  for (let folder = directory; ; folder = directoryOf(folder)) {
    if (names.get(folder)?.some(name => locks.test(name))) return true
    if (folder === '.' || folder === '/' || folder === '..') return false
  }
}
