// Package URLs, written as https://github.com/package-url/purl-spec and Syft write them.

export interface Purl {
  /** `deb`, `npm`, `pypi`, … */
  readonly type: string
  /** Segments joined with `/`, not encoded. */
  readonly namespace?: string | undefined
  readonly name: string
  readonly version?: string | undefined
  /** Not encoded; keys without a value are left out. */
  readonly qualifiers?: Readonly<Record<string, string | undefined>> | undefined
  /** Segments joined with `/`, not encoded. */
  readonly subpath?: string | undefined
}

/** Types of which namespace and name are not case sensitive, by their definitions; Go's and npm's are. */
const LOWER_CASE: ReadonlySet<string> = new Set([
  'alpm',
  'apk',
  'bitbucket',
  'bitnami',
  'composer',
  'deb',
  'github',
  'hex',
  'luarocks',
  'oci',
  'pub',
  'pypi'
])

/** Types of which only the namespace is in lower case. */
const LOWER_CASE_NAMESPACE: ReadonlySet<string> = new Set(['qpkg', 'rpm'])

/**
 * The canonical form: `pkg:type/namespace/name@version?qualifiers#subpath`, qualifiers sorted by key. The parts are
 * given as the ecosystem writes them; case and separators are adjusted where the type's definition says so.
 */
export function formatPurl({ type, namespace, name, version, qualifiers, subpath }: Purl): string {
  const kind = type.toLowerCase()
  const segments = splitPath(
    LOWER_CASE_NAMESPACE.has(kind) ? namespace?.toLowerCase() : adjust(kind, namespace)
  )
  const path = [...segments, adjustName(kind, name)].map(encode).join('/')
  const pairs = Object.entries(qualifiers ?? {})
    .flatMap(([key, value]) => (value ? [[key.toLowerCase(), value] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encode(value)}`)
  const inside = splitPath(subpath)
    .filter(segment => segment !== '.' && segment !== '..')
    .map(encode)
  return [
    `pkg:${kind}/${path}`,
    version ? `@${encode(version)}` : '',
    pairs.length > 0 ? `?${pairs.join('&')}` : '',
    inside.length > 0 ? `#${inside.join('/')}` : ''
  ].join('')
}

function adjust(type: string, text: string | undefined): string | undefined {
  return LOWER_CASE.has(type) ? text?.toLowerCase() : text
}

/** Python's names are normalised as PyPI does (PEP 503), which is also what Syft writes. */
function adjustName(type: string, name: string): string {
  const adjusted = adjust(type, name) as string
  return type === 'pypi' ? adjusted.replace(/[-_.]+/g, '-') : adjusted
}

function splitPath(path: string | undefined): string[] {
  return (path ?? '').split('/').filter(segment => segment !== '')
}

/** Percent-encodes all but the unreserved characters of RFC 3986 and the colon. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
}
