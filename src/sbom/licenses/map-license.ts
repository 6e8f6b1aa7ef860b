// Licenses as package databases and manifests write them, converted to SPDX expressions if that is certain.

import type { License } from '../model.ts'
import { formatLicense, isExpression, type LicenseTree, leavesOf, readLicense } from './license-expression.ts'
import { spellAmerican } from './license-names.ts'

/** Longer text is a license's text, not its name. */
const LONGEST_NAME = 120
const LONGEST_EXPRESSION = 2000

/** The first words of license texts that are written instead of a name. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?MIT license\b/i, 'MIT'],
  [/^apache license\s+version 2\.0\b/i, 'Apache-2.0'],
  [/^mozilla public license,? version 2\.0\b/i, 'MPL-2.0'],
  [/^ISC license\b/i, 'ISC'],
  [/^BSD 3-clause license\b/i, 'BSD-3-Clause'],
  [/^BSD 2-clause license\b/i, 'BSD-2-Clause'],
  [/^permission is hereby granted, free of charge, to any person obtaining/i, 'MIT']
]

/**
 * One license statement: an SPDX expression where every part of it is certain, else the text as a name. `BSD` and
 * `GPL` stay names: they have no version. Undefined for text without a license.
 */
export function mapLicense(text: string): License | undefined {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  if (trimmed === '' || /^(?:unknown|none|noassertion|n\/a)$/i.test(trimmed)) return undefined
  const expression = toKnownExpression(trimmed)
  if (expression !== undefined) return { kind: 'expression', value: expression, acknowledgement: 'declared' }
  return { kind: 'name', value: cut(trimmed), acknowledgement: 'declared' }
}

/** Several statements that all apply. One expression joined with `AND` if each is one, else each by itself. */
export function mapLicenses(texts: readonly string[]): License[] {
  const unique = new Map<string, License>()
  for (const text of texts) {
    const license = mapLicense(text)
    if (license) unique.set(license.value, license)
  }
  const licenses = [...unique.values()]
  if (licenses.length < 2 || licenses.some(license => license.kind === 'name')) return licenses
  const terms = licenses.flatMap(({ value }) => {
    if (!/ OR |\(/.test(value)) return value.split(' AND ')
    return / OR /.test(value) ? `(${value})` : value
  })
  const value = [...new Set(terms)].join(' AND ')
  return [{ kind: 'expression', value, acknowledgement: 'declared' }]
}

/** The SPDX expression for a text that is none, if it is certain. */
export function normalizedLicense(text: string): string | undefined {
  if (text === 'NONE' || text === 'NOASSERTION' || isExpression(text)) return undefined
  const license = mapLicense(text)
  return license?.kind === 'expression' ? license.value : undefined
}

/** An image names the same few licenses thousands of times. */
const seen = new Map<string, string | undefined>()
const MAX_SEEN = 2000

function toKnownExpression(text: string): string | undefined {
  if (seen.has(text)) return seen.get(text)
  const expression = toExpression(text)
  if (seen.size < MAX_SEEN && text.length <= LONGEST_NAME) seen.set(text, expression)
  return expression
}

function toExpression(text: string): string | undefined {
  if (text.length > LONGEST_EXPRESSION) return fromText(text)
  const tree = readLicense(text)
  return isCertain(tree) ? formatLicense(tree) : fromText(text)
}

/** In manifests a slash is a choice, as in Cargo. A list with commas may be a choice or a conjunction. */
function isCertain(tree: LicenseTree): boolean {
  return leavesOf(tree).every(({ kind }) => kind === 'license') && isExpression(formatLicense(tree))
}

function fromText(text: string): string | undefined {
  const spelled = spellAmerican(text)
  return TEXTS.find(([pattern]) => pattern.test(spelled))?.[1]
}

function cut(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`
}
