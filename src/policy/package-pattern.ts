// Packages that a policy denies: a purl with wildcards and, after @, the denied versions.
import { type PurlParts, parsePurl, versionOf, withWholePath } from '../sbom/purl/parse-purl.ts'
import {
  hasNamespace,
  inAnyNamespace,
  normalizeName,
  normalizeNamespace,
  normalizeParts,
  typeOf
} from '../sbom/purl/purl-types.ts'
import { comparePrecedence, compareVersions, hasOrder } from '../sbom/purl/version-order.ts'
import { afterLast, isOneOf, printable } from '../support/text.ts'
import { matchesGlob } from './image-glob.ts'

export interface PackagePattern {
  /** As written. */
  readonly text: string
  /** Glob over `type/namespace/name`. */
  readonly path: string
  /** Alternatives, each a list of comparisons that must all match; undefined means every version. */
  readonly versions: readonly (readonly Comparison[])[] | undefined
}

const OPERATORS = ['<', '<=', '>', '>=', '='] as const

interface Comparison {
  readonly operator: (typeof OPERATORS)[number]
  readonly version: string
}

const PATTERN = /^pkg:\/*([a-z0-9.+*-]+\/[^@?#\s]*(?:(?<=\/)@[^@?#\s]*)?)(?:@(.+))?$/i
const COMPARISON = /^(<=|>=|<|>|=)?([0-9A-Za-z][^\s,|<>=]*)$/

/**
 * `pkg:npm/event-stream`, `pkg:npm/@acme/*`, `pkg:maven/org.apache.logging.log4j/*@>=2.0 <2.17.1 || 1.2.17`.
 * Undefined for a text that is not such a pattern.
 */
export function parsePackagePattern(text: string): PackagePattern | undefined {
  const match = PATTERN.exec(text.trim())
  if (!match?.[1] || match[1].endsWith('/')) return undefined
  const path = decode(match[1])
  if (path === undefined) return undefined
  if (match[2] === undefined) return { text, path, versions: undefined }
  const versions = match[2].split('||').map(alternative => wordsOf(alternative).map(readComparison))
  const isRead = versions.every(list => list.length > 0 && !list.includes(undefined))
  if (!isRead) return undefined
  return { text, path, versions: versions.map(list => list.filter(comparison => comparison !== undefined)) }
}

/** Why a text is not a pattern, with what to write instead, or why the pattern can never match. */
export function explainPattern(text: string): string | undefined {
  const name = printable(text, 100)
  const versions = PATTERN.exec(text.trim())?.[2] ?? ''
  for (const word of versions.split('||').flatMap(wordsOf)) {
    const instead = rangeFor(word)
    if (instead !== undefined) return `"${name}": ${printable(word, 40)} matches no version; ${instead}`
  }
  const pattern = parsePackagePattern(text)
  if (pattern === undefined) return `"${name}" is not a package pattern such as pkg:npm/event-stream@<4`
  const unknown = explainPath(pattern.path.split('/'), printable(text.trim(), 100))
  if (unknown !== undefined) return `"${name}" matches no package: ${unknown}`
  const empty = pattern.versions?.find(list => isEmptyRange(pattern.path.split('/', 1)[0], list))
  return empty === undefined
    ? undefined
    : `"${name}" matches no version, because its bounds contradict each other`
}

/** Why no package has such a path, with what to write instead. */
function explainPath([type = '', ...names]: readonly string[], text: string): string | undefined {
  const kind = type.toLowerCase()
  const meant = typeOf(kind)
  if (meant !== kind) {
    return `packages have the type ${meant} instead of ${type}; write pkg:${meant}/… with the name that its purls have`
  }
  if (!hasNamespace(kind) || names.length > 1 || names[0]?.includes('**')) return undefined
  return `packages of the type ${kind} have a namespace; write ${inAnyNamespace(type, text)}`
}

function wordsOf(alternative: string): string[] {
  return alternative
    .replaceAll(/(<=|>=|<|>|=)\s+/g, '$1')
    .split(/[\s,]+/)
    .filter(word => word !== '')
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone % is not a purl.
    return undefined
  }
}

function readComparison(word: string): Comparison | undefined {
  const match = COMPARISON.exec(word)
  if (!match || rangeFor(word) !== undefined) return undefined
  const [, operator = '=', version = ''] = match
  return isOneOf(operator, OPERATORS) ? { operator, version } : undefined
}

/** What to write instead of `1.x`, `1.1.*`, `^1.2` and `~1.2`, which other range syntaxes have. */
function rangeFor(word: string): string | undefined {
  const [, operator = '', digits = '', wildcard = ''] =
    /^(\^|~>?|[<>]?=?)?v?((?:\d+\.)*\d+)?(\.[xX*](?:\.[xX*])*|\*)?$/.exec(word) ?? []
  if (/[*?]|\.[xX](?:\.|$)/.test(word) && (digits === '' || wildcard === '' || /[<>]/.test(operator))) {
    return 'write bounds such as >=1.2 <1.3, or omit the version to match all'
  }
  const numbers = digits.split('.')
  if (wildcard !== '') return `write >=${digits} <${next(numbers, numbers.length)}`
  if (operator === '^') return `write >=${digits} <${next(numbers, 1)}`
  if (operator.startsWith('~')) return `write >=${digits} <${next(numbers, Math.min(2, numbers.length))}`
  return undefined
}

function next(numbers: readonly string[], length: number): string {
  return [...numbers.slice(0, length - 1), Number(numbers[length - 1]) + 1].join('.')
}

function isEmptyRange(type: string | undefined, comparisons: readonly Comparison[]): boolean {
  const lower = comparisons.filter(({ operator }) => operator !== '<' && operator !== '<=')
  const upper = comparisons.filter(({ operator }) => operator !== '>' && operator !== '>=')
  return lower.some(from =>
    upper.some(to => {
      const order = orderOf(type, from.version, to.version)
      const takesBoth = from.operator !== '>' && to.operator !== '<'
      return order > 0 || (order === 0 && !takesBoth)
    })
  )
}

/** How versions are compared, and what follows for one that cannot be compared with the bound. */
interface Reading {
  readonly compare: typeof compareVersions
  readonly ifUnknown: boolean
}

const DENIED: Reading = { compare: comparePrecedence, ifUnknown: true }
const EXCEPTED: Reading = { compare: compareVersions, ifUnknown: false }

/** A package without a known version, or with `latest`, may be a denied one, so it matches. */
export function matchesPackage(pattern: PackagePattern, purl: PurlParts, stated?: string): boolean {
  if (!matchesName(pattern, purl)) return false
  const version = fullVersion(purl, stated)
  if (pattern.versions === undefined || version === undefined) return true
  return isInRange(pattern.versions, version, typeOf(purl.type), DENIED)
}

/** For exceptions: matches only a known version that the pattern covers. */
export function coversPackage(pattern: PackagePattern, purl: string): boolean {
  const parts = parsePurl(purl)
  if (parts === undefined || !matchesName(pattern, parts)) return false
  if (pattern.versions === undefined) return true
  const version = versionOf(parts)
  return version !== undefined && isInRange(pattern.versions, version, typeOf(parts.type), EXCEPTED)
}

/** A subpath of Go may be a package of the module, or the end of the module's name. */
function matchesName(pattern: PackagePattern, purl: PurlParts): boolean {
  const meant = typeOf(purl.type)
  // Purls are normalized when they are parsed, by the rules of the type that they state.
  const typed = meant === purl.type ? purl : normalizeParts({ ...purl, type: meant })
  const wanted = pathFor(pattern.path, typed.type).toLowerCase()
  return [typed, withWholePath(typed)].some(({ type, namespace, name }) => {
    const path = [type, namespace, name].filter(part => part !== undefined).join('/')
    return matchesGlob(wanted, path.toLowerCase())
  })
}

/** The pattern's names as the type writes them: `pkg:pypi/some_pkg` and `some.pkg` mean `some-pkg`. */
function pathFor(path: string, type: string): string {
  const [kind, ...segments] = path.split('/')
  const name = segments.pop() ?? ''
  return [
    kind,
    ...segments.map(segment => normalizeNamespace(type, segment)),
    normalizeName(type, name)
  ].join('/')
}

/** Where the purl leaves out the version, or its epoch, the component's own version has it. */
export function fullVersion(purl: PurlParts, stated: string | undefined): string | undefined {
  const version = versionOf(purl)
  if (version === undefined) return stated
  return stated?.replace(/^\d+:/, '') === version && !/^0*:/.test(stated) ? stated : version
}

/** Types whose namespace is a distribution, which no one writes into a name. */
const OF_DISTRIBUTIONS: ReadonlySet<string> = new Set(['alpm', 'apk', 'deb', 'rpm'])

interface Unidentified {
  readonly group?: string
  readonly name: string
  readonly version?: string
}

/**
 * Could a component without any purl be one of those that are meant? It has a name that the pattern takes, and no version
 * that is known to be another. A pattern of wildcards alone names nothing.
 */
export function mayBePackage({ path, versions }: PackagePattern, component: Unidentified): boolean {
  const { version } = component
  const type = (path.split('/', 1)[0] ?? '').toLowerCase()
  const wanted = pathFor(path, type)
    .slice(type.length + 1)
    .toLowerCase()
  const globs = OF_DISTRIBUTIONS.has(type) ? [wanted, afterLast(wanted, '/')] : [wanted]
  const names = namesOf(component, type)
  const isNamed = globs.some(glob => /[^*?/]/.test(glob) && names.some(name => matchesGlob(glob, name)))
  if (!isNamed) return false
  return versions === undefined || version === undefined || isInRange(versions, version, type, DENIED)
}

/** Maven's names may have the group before a colon. */
function namesOf({ group, name }: Unidentified, type: string): string[] {
  const names = [name, ...(group === undefined ? [] : [`${group}/${name}`])]
  return names
    .flatMap(text => (type === 'maven' ? [text, text.replaceAll(':', '/')] : [text]))
    .map(text => pathFor(`${type}/${text}`, type).slice(type.length + 1))
    .map(text => text.toLowerCase())
}

function isInRange(
  versions: readonly (readonly Comparison[])[],
  version: string,
  type: string | undefined,
  reading: Reading
): boolean {
  return versions.some(comparisons =>
    comparisons.every(comparison => compares(comparison, version, type, reading))
  )
}

function compares(
  { operator, version: bound }: Comparison,
  version: string,
  type: string | undefined,
  { compare, ifUnknown }: Reading
): boolean {
  if (hasOrder(bound) && !hasOrder(version)) return ifUnknown
  const order = orderOf(type, version, bound, compare)
  if (operator === '=') return order === 0
  if (operator === '<') return order < 0
  if (operator === '<=') return order <= 0
  return operator === '>' ? order > 0 : order >= 0
}

/** Versions that differ only in trailing zeros are one. */
function orderOf(
  type: string | undefined,
  one: string,
  other: string,
  compare: Reading['compare'] = compareVersions
): number {
  return isEqual(one, other) ? 0 : compare(type, one, other)
}

function isEqual(one: string, other: string): boolean {
  const trim = (version: string): string =>
    version.replace(/^v(?=\d)|^0+:(?=.)/, '').replace(/(?:\.0+)+$/, '')
  return trim(one) === trim(other)
}
