// Reads package URLs and compares which of them name the same package: https://github.com/package-url/purl-spec

import type { Component } from '../model.ts'
import { formatPurl } from './format-purl.ts'
import { normalizeParts, type PurlParts } from './purl-types.ts'

export type { PurlParts } from './purl-types.ts'

const LONGEST_PURL = 4096

/**
 * The parts, decoded and in the form of their type. Undefined for a text that is not a purl, or that two readers could
 * read as two packages. What only its type does not allow (`pkg:maven/x` without a group) is read.
 */
export function parsePurl(text: string | undefined): PurlParts | undefined {
  if (text === undefined || text.length > LONGEST_PURL) return undefined
  const match = /^pkg:\/*([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(text.trim())
  if (!match) return undefined
  const path = readPath(match[1] ?? '')
  const qualifiers = readQualifiers(match[2] ?? '')
  const subpath = decodeAll((match[3] ?? '').split('/').filter(isInside))
  if (path === undefined || qualifiers === undefined || subpath === undefined) return undefined
  return normalizeParts({
    ...path,
    qualifiers,
    subpath: subpath.length === 0 ? undefined : subpath.join('/')
  })
}

function isInside(segment: string): boolean {
  return segment !== '' && segment !== '.' && segment !== '..'
}

/** `type/namespace/name@version`, of which an npm scope also begins with `@`. */
function readPath(text: string): Omit<PurlParts, 'qualifiers' | 'subpath'> | undefined {
  const [, type, rest] = /^([a-z][a-z\d.+-]*)\/(.*)$/is.exec(text) ?? []
  if (type === undefined || rest === undefined) return undefined
  const at = rest.search(/(?<=[^/])@[^@]*$/)
  const segments = (at < 0 ? rest : rest.slice(0, at)).split('/').filter(segment => segment !== '')
  const decoded = decodeAll(segments)
  if (segments.at(-1)?.startsWith('@') || (hasOtherVersion(decoded) && type.toLowerCase() !== 'brew')) {
    return undefined
  }
  const version = decodeAll(at < 0 ? [] : [rest.slice(at + 1)])
  const name = decoded?.at(-1)
  if (decoded === undefined || name === undefined || version === undefined) return undefined
  const namespace = decoded.slice(0, -1).join('/')
  return {
    type: type.toLowerCase(),
    namespace: namespace === '' ? undefined : namespace,
    name,
    version: version[0] === '' ? undefined : version[0]
  }
}

/** `a@1@2`: the version could begin at either place. Homebrew's names have an `@` themselves. */
function hasOtherVersion(segments: readonly string[] = []): boolean {
  return segments.some(segment => segment.lastIndexOf('@') > 0)
}

function readQualifiers(text: string): ReadonlyMap<string, string> | undefined {
  const qualifiers = new Map<string, string>()
  for (const pair of text.split('&')) {
    const [, key, value] = /^([^=]*)=(.+)$/s.exec(pair) ?? []
    if (key === undefined || value === undefined) continue
    const name = key.toLowerCase()
    const [decoded] = decodeAll([value]) ?? []
    if (decoded === undefined || !/^[a-z][a-z\d._-]*$/.test(name)) return undefined
    if (qualifiers.has(name) && qualifiers.get(name) !== decoded) return undefined
    qualifiers.set(name, decoded)
  }
  return qualifiers
}

/** Undefined if one is not encoded correctly, leads out of its folder, or contains unprintable characters. */
function decodeAll(segments: readonly string[]): string[] | undefined {
  try {
    const decoded = segments.map(decodeURIComponent)
    return decoded.some(text => /^\.\.?$|\p{C}/u.test(text)) ? undefined : decoded
  } catch {
    // A lone % is not an encoding.
    return undefined
  }
}

/** Types whose versions have an epoch, in the version or, of RPM packages, in a qualifier. */
const WITH_EPOCH: ReadonlySet<string> = new Set(['alpm', 'deb', 'rpm'])

/** The version with its epoch unless that is 0: `1:1.1.1k-2`. */
export function versionOf({ type, version, qualifiers }: PurlParts): string | undefined {
  if (version === undefined || !WITH_EPOCH.has(type)) return version
  const epoch = qualifiers.get('epoch')
  const full = epoch === undefined || /^\d+:/.test(version) ? version : `${epoch}:${version}`
  return full.replace(/^0+:/, '')
}

/**
 * With the whole path of a Go module as its name: some generators write what follows the third segment as a subpath
 * (`pkg:golang/github.com/cenkalti/backoff@v4.3.0#v4`).
 */
export function withWholePath(parts: PurlParts): PurlParts {
  const { type, namespace = '', name, subpath } = parts
  if (type !== 'golang' || subpath === undefined) return parts
  const path = `${namespace}/${name}/${subpath}`
  const slash = path.lastIndexOf('/')
  return { ...parts, namespace: path.slice(0, slash), name: path.slice(slash + 1), subpath: undefined }
}

/** One text for all the ways to write a package URL; the text itself if it cannot be read. */
export function identifyPurl(text: string): string {
  const read = parsePurl(text)
  if (read === undefined) return text.trim()
  const parts = withWholePath(read)
  const { epoch, ...qualifiers } = Object.fromEntries(parts.qualifiers)
  const isMoved = WITH_EPOCH.has(parts.type)
  return formatPurl({
    ...parts,
    version: versionOf(parts),
    qualifiers: isMoved || epoch === undefined ? qualifiers : { ...qualifiers, epoch }
  })
}

/** Further package URLs of one component, which SPDX allows, are kept as properties of this name. */
export const FURTHER_PURL = 'spdx:purl'
/** The same of CPEs. */
export const FURTHER_CPE = 'spdx:cpe'

/** All purls of a component. A reference or a name that is a package URL replaces one that is missing. */
export function purlsOf({ purl, ref, name, properties = [], identities = [] }: Component): string[] {
  const further = properties.flatMap(property => (property.name === FURTHER_PURL ? [property.value] : []))
  const first = purl ?? [ref, name].find(looksLikePurl)
  return [...(first === undefined ? [] : [first]), ...further, ...identities]
}

export function looksLikePurl(text: string): boolean {
  return /^\s*pkg:/i.test(text)
}
