// Package URLs, written as https://github.com/package-url/purl-spec and Syft write them.
import { normalizeParts } from './purl-types.ts'

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

/**
 * The canonical form: `pkg:type/namespace/name@version?qualifiers#subpath`, qualifiers sorted by key. The parts are
 * given as the ecosystem writes them; case and separators are adjusted if the type's definition requires it.
 */
export function formatPurl({ type, namespace, name, version, qualifiers = {}, subpath }: Purl): string {
  const present = new Map(
    Object.entries(qualifiers).flatMap(([key, value]) => (value ? [[key.toLowerCase(), value] as const] : []))
  )
  const parts = normalizeParts({
    type: type.toLowerCase(),
    namespace,
    name,
    version: version === '' ? undefined : version,
    qualifiers: present,
    subpath
  })
  // Of Git alone the name is a path.
  const names = parts.type === 'git' ? splitPath(parts.name) : [parts.name]
  const path = [...splitPath(parts.namespace), ...names].map(encode).join('/')
  const pairs = [...present]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${encode(value)}`)
  const inside = splitPath(subpath)
    .filter(segment => segment !== '.' && segment !== '..')
    .map(encode)
  return [
    `pkg:${parts.type}/${path}`,
    parts.version ? `@${encode(parts.version)}` : '',
    pairs.length > 0 ? `?${pairs.join('&')}` : '',
    inside.length > 0 ? `#${inside.join('/')}` : ''
  ].join('')
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
