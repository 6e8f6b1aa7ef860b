// Which file of a tree is read by which parser. One more format is one file in parsers/ and one row here.
import { fileNameOf } from '../lockfile/location.ts'
import type { Parse } from '../lockfile/lockfile.ts'
import { parseCargo } from './cargo/cargo-lock.ts'
import { parsePodfileLock } from './cocoapods/podfile-lock.ts'
import { parseComposer } from './composer/composer-lock.ts'
import { parseConanLock } from './conan/conan-lock.ts'
import { parseRenvLock } from './cran/renv-lock.ts'
import { parseGemfileLock } from './gem/gemfile-lock.ts'
import { parseWorkflow } from './github-actions/workflow.ts'
import { parseGoMod } from './golang/go-mod.ts'
import { parseMixLock, parseRebarLock } from './hex/hex-locks.ts'
import { parseGradle } from './maven/gradle.ts'
import { parsePom } from './maven/pom.ts'
import { parseBun } from './npm/bun.ts'
import { parseNpm } from './npm/package-lock.ts'
import { parsePnpm } from './npm/pnpm.ts'
import { parseYarn } from './npm/yarn.ts'
import { parsePackagesConfig } from './nuget/packages-config.ts'
import { parseDotnetDeps, parseNugetLock } from './nuget/packages-lock.ts'
import { parsePubspecLock } from './pub/pubspec-lock.ts'
import { parsePdm } from './pypi/pdm.ts'
import { parsePipfile } from './pypi/pipfile.ts'
import { parsePoetry } from './pypi/poetry.ts'
import { parsePylock } from './pypi/pylock.ts'
import { isRequirementsFile, parseRequirements } from './pypi/requirements.ts'
import { parseUv } from './pypi/uv.ts'
import { parsePackageResolved } from './swift/package-resolved.ts'

interface Format {
  /** By the whole path, `/` between its parts. */
  readonly matches: (path: string) => boolean
  readonly parse: Parse
}

const named =
  (...names: readonly string[]) =>
  (path: string): boolean =>
    names.includes(fileNameOf(path))

const like =
  (pattern: RegExp) =>
  (path: string): boolean =>
    pattern.test(path)

const FORMATS: readonly Format[] = [
  { matches: named('package-lock.json', 'npm-shrinkwrap.json'), parse: parseNpm },
  { matches: named('yarn.lock'), parse: parseYarn },
  { matches: named('pnpm-lock.yaml'), parse: parsePnpm },
  { matches: named('bun.lock'), parse: parseBun },
  { matches: named('poetry.lock'), parse: parsePoetry },
  { matches: like(/(?:^|\/)uv\.lock$|\.py\.lock$/), parse: parseUv },
  { matches: named('pdm.lock'), parse: parsePdm },
  { matches: named('Pipfile.lock'), parse: parsePipfile },
  { matches: like(/(?:^|\/)pylock(?:\.[^./]+)?\.toml$/), parse: parsePylock },
  { matches: isRequirementsFile, parse: parseRequirements },
  { matches: named('go.mod'), parse: parseGoMod },
  { matches: named('Cargo.lock'), parse: parseCargo },
  { matches: named('pom.xml'), parse: parsePom },
  {
    matches: like(/(?:^|\/)(?:[^/]*gradle\.lockfile|gradle\/dependency-locks\/[^/]+\.lockfile)$/),
    parse: parseGradle
  },
  {
    matches: like(/(?:^|\/)(?:Gemfile(?:\.next)?\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/),
    parse: parseGemfileLock
  },
  { matches: named('composer.lock'), parse: parseComposer },
  { matches: like(/(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/), parse: parseNugetLock },
  { matches: like(/\.deps\.json$/), parse: parseDotnetDeps },
  { matches: named('packages.config'), parse: parsePackagesConfig },
  { matches: named('Podfile.lock'), parse: parsePodfileLock },
  { matches: named('Package.resolved'), parse: parsePackageResolved },
  { matches: named('pubspec.lock'), parse: parsePubspecLock },
  { matches: named('mix.lock'), parse: parseMixLock },
  { matches: named('rebar.lock'), parse: parseRebarLock },
  { matches: named('conan.lock'), parse: parseConanLock },
  { matches: named('renv.lock'), parse: parseRenvLock },
  {
    matches: like(/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/),
    parse: parseWorkflow
  }
]

/** Files that parsers ask for besides their own. */
const COMPANIONS = like(
  /(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|go\.sum|Cargo\.toml|composer\.json)$|\.(?:txt|in)$/
)

export function parserFor(path: string): Parse | undefined {
  return FORMATS.find(format => format.matches(path))?.parse
}

export function isCompanion(path: string): boolean {
  return COMPANIONS(path)
}
