// The one grammar for license statements: SPDX expressions, and the lists and names that generators write instead.
import { findException, findLicense, type NamedLicense } from './license-names.ts'

/** A parsed statement. Parts that could not be read are nodes too. */
export type LicenseTree =
  | ({ readonly kind: 'license' } & NamedLicense)
  /** `text` does not name a known license, or is `NOASSERTION` inside a statement. */
  | { readonly kind: 'unread'; readonly text: string; readonly base?: NamedLicense }
  /** `either`: a list that may mean all of its parts or a choice of them (`MIT/ISC`, `and/or`). */
  | { readonly kind: Conjunction; readonly text: string; readonly parts: readonly LicenseTree[] }

type Conjunction = 'and' | 'or' | 'either'

export interface ReadingOptions {
  /** SPDX expressions by the text that they replace, whole or as a part; keys as `licenseKey` makes them. */
  readonly map?: ReadonlyMap<string, string>
  /** Accepts only SPDX expressions, with ids in the case of the list. */
  readonly isExact?: boolean
  /** A policy's own `LicenseRef-GPLv3` is that reference; in a document it may as well be the GPL. */
  readonly isPolicy?: boolean
}

/** Longer texts are license texts or attacks, not expressions. */
const LONGEST_STATEMENT = 4000
/** Reading recurses once for each open parenthesis. */
const DEEPEST = 100

/** What separates parts, from what binds least: Debian's comma takes in whole alternatives. */
const SEPARATORS: readonly (readonly [Conjunction, RegExp])[] = [
  ['and', /^(?:\s*[,;](?:\s*and\b)?\s*)/i],
  ['either', /^\s+and\s*\/\s*or\s+/i],
  ['or', /^(?:\s+or\s+|\s*\|\|?\s*)/i],
  ['and', /^(?:\s+and\s+|\s*&&?\s*)/i],
  ['either', /^\s*\/\s*/]
]
const EXACT_SEPARATORS: readonly (readonly [Conjunction, RegExp])[] = [
  ['or', /^\s+or\s+/i],
  ['and', /^\s+and\s+/i]
]

export function readLicense(text: string, options: ReadingOptions = {}): LicenseTree {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (text.length > LONGEST_STATEMENT || !isBalanced(plain)) return unread(plain)
  if (options.isExact) return readPart(plain, options)
  return readMapped(plain, options) ?? readPart(plainPhrases(plain), options)
}

/** The key of `map` for a text: white space and case make no difference. */
export function licenseKey(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Is it a valid SPDX license expression? https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
export function isExpression(text: string): boolean {
  return leavesOf(readLicense(text, { isExact: true })).every(({ kind }) => kind === 'license')
}

/** As SPDX writes it: operands in their order. Parts that could not be read stay as they are. */
export function formatLicense(tree: LicenseTree): string {
  if (tree.kind === 'unread') return tree.text
  if (tree.kind === 'license') return formatNamed(tree)
  const word = tree.kind === 'and' ? ' AND ' : ' OR '
  return tree.parts
    .map(part => ('parts' in part ? `(${formatLicense(part)})` : formatLicense(part)))
    .join(word)
}

export function formatNamed({ id, hasPlus, exception }: NamedLicense): string {
  return `${id}${hasPlus ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`
}

/** https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/: letters, digits, `-` and `.` */
export function licenseRefOf(name: string): string {
  const id = name.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-+|-+$/g, '')
  return `LicenseRef-${id === '' ? 'unnamed' : id.slice(0, 200)}`
}

/** The licenses and the unread parts of a statement. */
export function leavesOf(tree: LicenseTree): Exclude<LicenseTree, { parts: unknown }>[] {
  return 'parts' in tree ? tree.parts.flatMap(leavesOf) : [tree]
}

/** `GPL-2 or any later version` is one license, not a choice of two; `Apache License, Version 2.0` is not a list. */
function plainPhrases(text: string): string {
  return text
    .replace(
      /,? ?\bor (?:\(?at your option\)? )?(?:any )?(?:later|newer|greater|above)(?: versions?)?\b/gi,
      '+'
    )
    .replace(/, ?(?=v(?:ersion|\.)? ?\d)/gi, ' ')
    .replace(/^license :: (?:osi approved :: )?/i, '')
    .replace(/ w\/ ?|, with /gi, ' with ')
    .replace(/\bdevelopment and distribution\b/gi, 'Development_and_Distribution')
    .replace(/\)(?=(?:and|or|with)\b)/gi, ') ')
    .replace(/(?<=\b(?:and|or))\(/gi, ' (')
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '(') depth++
    if (character === ')') depth--
    if (depth < 0 || depth > DEEPEST) return false
  }
  return depth === 0
}

function unread(text: string, base?: NamedLicense): LicenseTree {
  return { kind: 'unread', text, ...(base === undefined ? {} : { base }) }
}

function readPart(text: string, options: ReadingOptions): LicenseTree {
  return (
    readMapped(text, options) ??
    readName(text, options) ??
    readParentheses(text, options) ??
    readList(text, options) ??
    readException(text, options) ??
    unread(text)
  )
}

/** The expression that the policy has for the text; its parts are not looked up again. */
function readMapped(text: string, { map }: ReadingOptions): LicenseTree | undefined {
  const expression = map?.get(licenseKey(text))
  return expression === undefined ? undefined : readLicense(expression, { isPolicy: true })
}

function readName(
  text: string,
  { isExact = false, isPolicy = false }: ReadingOptions
): LicenseTree | undefined {
  const license = findLicense(text, isExact) ?? (isExact ? undefined : findTwice(text))
  if (license === undefined) return undefined
  const own = isExact || isPolicy ? undefined : /LicenseRef-(.+)$/.exec(license.id)?.[1]
  const base = own === undefined ? undefined : findLicense(own)
  // A LicenseRef with the name of a listed license may be that license or another.
  return base === undefined ? { kind: 'license', ...license } : unread(text, base)
}

/** `The MIT License (MIT)`: the same license twice. */
function findTwice(text: string): NamedLicense | undefined {
  const match = /^(.+) \(([^()]+)\)$/.exec(text)
  const [one, other] = [findLicense(match?.[1] ?? ''), findLicense(match?.[2] ?? '')]
  if (one === undefined || other === undefined) return undefined
  return formatNamed(one) === formatNamed(other) ? one : undefined
}

function readParentheses(text: string, options: ReadingOptions): LicenseTree | undefined {
  if (!text.startsWith('(') || closingOf(text) !== text.length - 1) return undefined
  return readPart(text.slice(1, -1).trim(), options)
}

/** The index of the parenthesis that closes the first one. */
function closingOf(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}

function readList(text: string, options: ReadingOptions): LicenseTree | undefined {
  for (const [kind, separator] of options.isExact ? EXACT_SEPARATORS : SEPARATORS) {
    if (kind === 'either' && text.includes('://')) continue
    const parts = split(text, separator)
    if (parts.length < 2) continue
    return { kind, text, parts: parts.map(part => readPart(part, options)) }
  }
  return undefined
}

/** The texts between the separators outside parentheses; an empty one stays, and is not a license. */
function split(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (depth > 0 || !/[\s,;|&/]/.test(text.charAt(at))) continue
    const found = separator.exec(text.slice(at, at + 12))?.[0]
    if (found === undefined) continue
    parts.push(text.slice(start, at).trim())
    start = at + found.length
    at = start - 1
  }
  return [...parts, text.slice(start).trim()]
}

/** `GPL-2.0-only WITH Classpath-exception-2.0`; an exception that is not known still names the license before it. */
function readException(text: string, options: ReadingOptions): LicenseTree | undefined {
  const match = (options.isExact ? /^([^()]+?) with (.+)$/i : /^(.+?) with (.+)$/i).exec(text)
  const [, name = '', exceptionName = ''] = match ?? []
  const base = match && isBalanced(name) ? readPart(name, options) : undefined
  if (!match || base?.kind !== 'license' || base.exception !== undefined) return undefined
  const exception = findException(exceptionName, options.isExact)
  return exception === undefined ? unread(text, base) : { ...base, exception }
}
