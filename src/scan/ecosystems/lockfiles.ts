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
import { parseChart } from './helm/chart.ts'
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
import { parseTerraformLock } from './terraform/lock-hcl.ts'
import { parseVcpkgManifest } from './vcpkg/manifest.ts'

interface Format {
  /** For people: purl type and names of the files. */
  readonly files: readonly [ecosystem: string, ...names: string[]]
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

export const FORMATS: readonly Format[] = [
  {
    matches: named('package-lock.json', 'npm-shrinkwrap.json'),
    parse: parseNpm,
    files: ['npm', 'package-lock.json', 'npm-shrinkwrap.json']
  },
  { matches: named('yarn.lock'), parse: parseYarn, files: ['npm', 'yarn.lock'] },
  { matches: named('pnpm-lock.yaml'), parse: parsePnpm, files: ['npm', 'pnpm-lock.yaml'] },
  { matches: named('bun.lock'), parse: parseBun, files: ['npm', 'bun.lock'] },
  { matches: named('poetry.lock'), parse: parsePoetry, files: ['pypi', 'poetry.lock'] },
  { matches: like(/(?:^|\/)uv\.lock$|\.py\.lock$/), parse: parseUv, files: ['pypi', 'uv.lock', '*.py.lock'] },
  { matches: named('pdm.lock'), parse: parsePdm, files: ['pypi', 'pdm.lock'] },
  { matches: named('Pipfile.lock'), parse: parsePipfile, files: ['pypi', 'Pipfile.lock'] },
  {
    matches: like(/(?:^|\/)pylock(?:\.[^./]+)?\.toml$/),
    parse: parsePylock,
    files: ['pypi', 'pylock.toml', 'pylock.*.toml']
  },
  {
    matches: isRequirementsFile,
    parse: parseRequirements,
    files: ['pypi', '*requirements*.txt', 'requirements/*.txt']
  },
  { matches: named('go.mod'), parse: parseGoMod, files: ['golang, with go.sum and go.work', 'go.mod'] },
  { matches: named('Cargo.lock'), parse: parseCargo, files: ['cargo', 'Cargo.lock'] },
  { matches: named('pom.xml'), parse: parsePom, files: ['maven', 'pom.xml'] },
  {
    matches: like(/(?:^|\/)(?:[^/]*gradle\.lockfile|gradle\/dependency-locks\/[^/]+\.lockfile)$/),
    parse: parseGradle,
    files: ['maven', 'gradle.lockfile', 'gradle/dependency-locks/*.lockfile']
  },
  {
    matches: like(/(?:^|\/)(?:Gemfile(?:\.next)?\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/),
    parse: parseGemfileLock,
    files: ['gem', 'Gemfile.lock', 'gems.locked', '*.gemfile.lock']
  },
  { matches: named('composer.lock'), parse: parseComposer, files: ['composer', 'composer.lock'] },
  {
    matches: like(/(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/),
    parse: parseNugetLock,
    files: ['nuget', 'packages.lock.json', 'packages.*.lock.json']
  },
  { matches: like(/\.deps\.json$/), parse: parseDotnetDeps, files: ['nuget', '*.deps.json'] },
  { matches: named('packages.config'), parse: parsePackagesConfig, files: ['nuget', 'packages.config'] },
  { matches: named('Podfile.lock'), parse: parsePodfileLock, files: ['cocoapods', 'Podfile.lock'] },
  {
    matches: named('Package.resolved', '.package.resolved'),
    parse: parsePackageResolved,
    files: ['swift', 'Package.resolved', '.package.resolved']
  },
  { matches: named('pubspec.lock'), parse: parsePubspecLock, files: ['pub', 'pubspec.lock'] },
  { matches: named('mix.lock'), parse: parseMixLock, files: ['hex', 'mix.lock'] },
  { matches: named('rebar.lock'), parse: parseRebarLock, files: ['hex', 'rebar.lock'] },
  { matches: named('conan.lock'), parse: parseConanLock, files: ['conan', 'conan.lock'] },
  { matches: named('renv.lock'), parse: parseRenvLock, files: ['cran', 'renv.lock'] },
  {
    matches: named('.terraform.lock.hcl'),
    parse: parseTerraformLock,
    files: ['terraform', '.terraform.lock.hcl']
  },
  {
    matches: named('Chart.yaml'),
    parse: parseChart,
    files: ['helm, with Chart.lock or requirements.lock', 'Chart.yaml']
  },
  { matches: named('vcpkg.json'), parse: parseVcpkgManifest, files: ['vcpkg', 'vcpkg.json'] },
  {
    matches: like(/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/),
    parse: parseWorkflow,
    files: ['githubactions', '.github/workflows/*.yml', 'action.yml']
  }
]

/** Files that parsers ask for besides their own. */
const COMPANIONS = like(
  /(?:^|\/)(?:package\.json|pyproject\.toml|Pipfile|go\.(?:sum|work)|Cargo\.toml|composer\.json|Chart\.lock|requirements\.(?:lock|yaml)|\.yarnrc\.yml)$|\.(?:txt|in)$/
)

export function parserFor(path: string): Parse | undefined {
  return FORMATS.find(format => format.matches(path))?.parse
}

export function isCompanion(path: string): boolean {
  return COMPANIONS(path)
}
