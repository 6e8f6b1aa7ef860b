// Packages that a policy denies: a purl with wildcards and, after @, the versions that are meant.
import { parsePurl } from '../../sbom/purl-parts.ts'
import { compareVersions } from '../../sbom/version-order.ts'
import { matchesGlob } from './image-glob.ts'

export interface PackagePattern {
  /** As written. */
  readonly text: string
  /** Glob over `type/namespace/name`. */
  readonly path: string
  /** Alternatives, each a list of comparisons that must all hold; undefined means every version. */
  readonly versions: readonly (readonly Comparison[])[] | undefined
}

interface Comparison {
  readonly operator: '<' | '<=' | '>' | '>=' | '='
  readonly version: string
}

const PATTERN = /^pkg:([a-z0-9.+*-]+\/[^@?#\s]*(?:(?<=\/)@[^@?#\s]*)?)(?:@(.+))?$/i
const COMPARISON = /^(<=|>=|<|>|=)?([0-9A-Za-z][^\s,|<>=]*)$/

/**
 * `pkg:npm/event-stream`, `pkg:npm/@acme/*`, `pkg:maven/org.apache.logging.log4j/*@>=2.0 <2.17.1 || 1.2.17`.
 * Undefined for what is no such pattern.
 */
export function parsePackagePattern(text: string): PackagePattern | undefined {
  const match = PATTERN.exec(text.trim())
  if (!match?.[1] || match[1].endsWith('/')) return undefined
  const path = decode(match[1])
  if (path === undefined) return undefined
  if (match[2] === undefined) return { text, path, versions: undefined }
  const versions: Comparison[][] = []
  for (const alternative of match[2].split('||')) {
    const words = alternative
      .replaceAll(/(<=|>=|<|>|=)\s+/g, '$1')
      .split(/[\s,]+/)
      .filter(word => word !== '')
    const comparisons = words.map(readComparison)
    if (comparisons.length === 0 || comparisons.includes(undefined)) return undefined
    versions.push(comparisons.filter(comparison => comparison !== undefined))
  }
  return { text, path, versions }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone % is no purl.
    return undefined
  }
}

function readComparison(word: string): Comparison | undefined {
  const match = COMPARISON.exec(word)
  return match
    ? { operator: (match[1] ?? '=') as Comparison['operator'], version: match[2] as string }
    : undefined
}

/** A package whose version is not known may be one of those that are meant, so it is. */
export function matchesPackage(pattern: PackagePattern, purl: string): boolean {
  const parts = parsePurl(purl)
  if (parts === undefined) return false
  const path = [parts.type, parts.namespace, parts.name].filter(part => part !== undefined).join('/')
  if (!matchesGlob(pattern.path.toLowerCase(), path.toLowerCase())) return false
  const { version, type } = parts
  if (pattern.versions === undefined || version === undefined) return true
  return pattern.versions.some(comparisons =>
    comparisons.every(comparison => compares(comparison, version, type))
  )
}

function compares({ operator, version: bound }: Comparison, version: string, type: string): boolean {
  // Versions that differ only in trailing zeros are one: compareVersions gives every two texts an order.
  const order = isEqual(version, bound) ? 0 : compareVersions(type, version, bound)
  if (operator === '=') return order === 0
  if (operator === '<') return order < 0
  if (operator === '<=') return order <= 0
  return operator === '>' ? order > 0 : order >= 0
}

function isEqual(one: string, other: string): boolean {
  const trim = (version: string): string => version.replace(/^v(?=\d)/, '').replace(/(?:\.0+)+$/, '')
  return trim(one) === trim(other)
}
