// What each purl type does to case and separators of its parts: https://github.com/package-url/purl-spec, folder types.

/** The parts of a package URL, not encoded. */
export interface PurlParts {
  /** `npm`, `deb`, `oci`. */
  readonly type: string
  /** Segments joined with `/`. */
  readonly namespace: string | undefined
  readonly name: string
  readonly version: string | undefined
  readonly qualifiers: ReadonlyMap<string, string>
  readonly subpath: string | undefined
}

/** Types of which namespace and name are not case-sensitive, by their definitions; Go's and npm's are. */
const LOWER_CASE: ReadonlySet<string> = new Set([
  ...['alpm', 'apk', 'bitbucket', 'bitnami', 'brew', 'chrome-extension', 'composer', 'deb', 'github', 'hex'],
  ...['luarocks', 'oci', 'otp', 'pub', 'pypi', 'vscode-extension']
])

/** Types of which only the namespace is in lower case. */
const LOWER_CASE_NAMESPACE: ReadonlySet<string> = new Set(['qpkg', 'rpm', 'yocto'])

/** Types of which the version is in lower case. */
const LOWER_CASE_VERSION: ReadonlySet<string> = new Set(['huggingface', 'oci', 'pypi', 'vscode-extension'])

/**
 * Names of languages, registries and distributions in place of the type that purls have. Some older SBOMs have them too
 * (`pkg:dotnet/…` and `pkg:alpine/…` by Syft), and patterns with the right type match those.
 */
const MISNAMED_TYPES: Readonly<Record<string, string>> = {
  alpine: 'apk',
  arch: 'alpm',
  crate: 'cargo',
  crates: 'cargo',
  debian: 'deb',
  dotnet: 'nuget',
  fedora: 'rpm',
  go: 'golang',
  gomod: 'golang',
  gradle: 'maven',
  java: 'maven',
  javascript: 'npm',
  node: 'npm',
  nodejs: 'npm',
  packagist: 'composer',
  php: 'composer',
  pip: 'pypi',
  python: 'pypi',
  redhat: 'rpm',
  ruby: 'gem',
  rubygems: 'gem',
  rust: 'cargo',
  ubuntu: 'deb',
  yarn: 'npm'
}

/** Types whose packages all have a namespace, by their definitions: a distribution, a group, an owner. */
const WITH_NAMESPACE: ReadonlySet<string> = new Set([
  'alpm',
  'apk',
  'bitbucket',
  'composer',
  'deb',
  'github',
  'maven',
  'rpm',
  'swift'
])

/** The type that purls have, of one that may be the name of a language, a registry or a distribution. */
export function typeOf(type: string): string {
  return Object.hasOwn(MISNAMED_TYPES, type) ? (MISNAMED_TYPES[type] ?? type) : type
}

export function hasNamespace(type: string): boolean {
  return WITH_NAMESPACE.has(type)
}

/**
 * A pattern for a package of any namespace, from one without. `**` matches the lack of a namespace too: some generators
 * leave it out where they do not know it.
 */
export function inAnyNamespace(type: string, pattern: string): string {
  return pattern.replace(/^pkg:\/*[^/]+\//i, `pkg:${type}/**/`)
}

/** The namespace as its type writes it, segment by segment; globs stay globs. */
export function normalizeNamespace(type: string, namespace: string): string {
  return LOWER_CASE.has(type) || LOWER_CASE_NAMESPACE.has(type) ? namespace.toLowerCase() : namespace
}

/** The name as its type writes it; globs stay globs. Python's by PEP 503, as PyPI and Syft do. */
export function normalizeName(type: string, name: string): string {
  const cased = LOWER_CASE.has(type) ? name.toLowerCase() : name
  if (type === 'pypi') return cased.replace(/[-_.]+/g, '-')
  if (type === 'pub') return cased.replace(/[^a-z\d_*?]/g, '_')
  return type === 'cpan' ? cased.replaceAll('::', '-') : cased
}

function normalizeVersion(type: string, version: string): string {
  return LOWER_CASE_VERSION.has(type) ? version.toLowerCase() : version
}

export function normalizeParts(parts: PurlParts): PurlParts {
  const { type, namespace, name, version } = parts.type === 'git' ? ofGit(parts) : parts
  return {
    ...parts,
    namespace: namespace === undefined ? undefined : normalizeNamespace(type, namespace),
    name: isDatabricks(parts) ? name.toLowerCase() : normalizeName(type, name),
    version: version === undefined ? undefined : normalizeVersion(type, version)
  }
}

/** Of a Git purl the first segment is the host, all others the name. */
function ofGit(parts: PurlParts): PurlParts {
  const [host, ...path] = (parts.namespace ?? '').split('/')
  return { ...parts, namespace: host === '' ? undefined : host, name: [...path, parts.name].join('/') }
}

/** Databricks' registries of MLflow models are not case-sensitive. */
function isDatabricks({ type, qualifiers }: PurlParts): boolean {
  return (
    type === 'mlflow' &&
    /^https:\/\/[^/]*\.azuredatabricks\.net\//.test(qualifiers.get('repository_url') ?? '')
  )
}
