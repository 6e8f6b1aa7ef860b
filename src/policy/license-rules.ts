// Are a component's licenses allowed? One alternative must pass, and each operand of AND; unreadable text is undecided.
import type { SourceLine } from '../results/verdict.ts'
import {
  formatLicense,
  formatNamed,
  type LicenseTree,
  leavesOf,
  licenseKey,
  licenseRefOf,
  readLicense
} from '../sbom/licenses/license-expression.ts'
import { type NamedLicense, suggestLicenses } from '../sbom/licenses/license-names.ts'
import type { Component } from '../sbom/model.ts'
import { printable } from '../support/text.ts'
import type { Leniency } from './leniency.ts'

export interface LicenseRules {
  /** Undefined: all licenses that are not denied. */
  readonly allow: readonly string[] | undefined
  readonly deny: readonly string[]
  /** The effect of components without a license. */
  readonly unknown: 'allow' | 'deny'
  /** The effect of statements in which Seal recognizes no license. */
  readonly unparsed: Leniency
  /** SPDX expressions for statements, by their exact text. */
  readonly map: ReadonlyMap<string, string>
  readonly location: SourceLine | undefined
}

/** The result of a rule for a component. */
export type LicenseFinding =
  | { readonly outcome: 'passed' }
  | { readonly outcome: 'broken'; readonly problem: string }
  | { readonly outcome: 'undecided'; readonly leftOver: readonly LeftOver[] }

/** A text that could not be parsed, and an entry of `licenses.map` that would define it. */
export interface LeftOver {
  readonly text: string
  readonly suggestion: string
}

type Leaf = Exclude<LicenseTree, { parts: unknown }>

/** An entry of a list: licenses that are meant together. */
type Group = readonly NamedLicense[]

interface Lists {
  /** LicenseRefs that the policy names, so their meaning is known. */
  readonly known: ReadonlySet<string>
  readonly allow: readonly Group[] | undefined
  readonly deny: readonly Group[]
  readonly hasGroups: boolean
}

const PASSED: LicenseFinding = { outcome: 'passed' }
/** The maximum number of alternatives of one statement. */
const MOST_TERMS = 1024

/** @param options `mustSay: false` for the subject of an SBOM: most generators do not state its license. */
export type LicenseJudge = (component: Component, options?: { readonly mustSay?: boolean }) => LicenseFinding

/** Equal statements are judged once. All statements of a document about a component count: declared, concluded, found. */
export function createLicenseCheck(
  rules: LicenseRules,
  names: ReadonlyMap<string, string> = new Map()
): LicenseJudge {
  const lists = readLists(rules)
  const map = joinMaps(rules, names)
  const checked = new Map<string, LicenseFinding>()
  return ({ licenses = [], licensesInFiles = [] }, { mustSay = true } = {}) => {
    const said = [...licenses.map(({ value }) => value), ...licensesInFiles]
    const values = [...new Set(said)].filter(value => !isUnknown(value))
    if (values.length === 0)
      return mustSay && rules.unknown === 'deny' ? broken('does not name a license') : PASSED
    const key = JSON.stringify(values)
    const found =
      checked.get(key) ??
      checkStatements(
        values.map(value => readLicense(value, { map })),
        lists
      )
    checked.set(key, found)
    return found
  }
}

function isUnknown(value: string): boolean {
  return /^(?:NOASSERTION|NONE|)$/.test(value.trim())
}

function referencesIn(entries: readonly string[]): string[] {
  return entries
    .flatMap(entry => leavesOf(readEntry(entry)))
    .flatMap(leaf => (leaf.kind === 'license' && /LicenseRef-/.test(leaf.id) ? [leaf.id] : []))
}

/** The names of the document's own references, except those that the policy names; and the entries of the policy. */
function joinMaps({ allow = [], deny, map }: LicenseRules, names: ReadonlyMap<string, string>) {
  return new Map([
    ...names,
    ...referencesIn([...allow, ...deny]).map(id => [licenseKey(id), id] as const),
    ...[...map].map(([text, expression]) => [licenseKey(text), expression] as const)
  ])
}

function readEntry(text: string): LicenseTree {
  return readLicense(text, { isPolicy: true })
}

/** Why a policy cannot use a text as a license, with what to write instead; undefined if it can. */
export function explainEntry(text: string): string | undefined {
  const name = JSON.stringify(printable(text, 100))
  const tree = readEntry(text)
  if ('parts' in tree && /[,;/&|]/.test(text)) {
    return `${name} is a list: write each license as its own entry, or join them with AND or OR`
  }
  const unread = leavesOf(tree).find(({ kind }) => kind === 'unread')
  if (unread?.kind !== 'unread') return undefined
  const part = JSON.stringify(printable(unread.text, 100))
  const near = suggestLicenses(unread.text).join(', ')
  const question = near === '' ? '' : ` Did you mean ${near}?`
  const own = licenseRefOf(unread.text.toLowerCase().slice(0, 60))
  return `${part} is not on the SPDX license list.${question} For a license that is not listed, write ${own}, and licenses.map: {${part}: ${own}}`
}

function readLists({ allow, deny, map }: LicenseRules): Lists {
  const groups = (entries: readonly string[]): Group[] => entries.flatMap(text => groupsOf(readEntry(text)))
  const known = new Set(referencesIn([...(allow ?? []), ...deny, ...map.values()]))
  const lists = { known, allow: allow && groups(allow), deny: groups(deny) }
  return { ...lists, hasGroups: [...(lists.allow ?? []), ...lists.deny].some(group => group.length > 1) }
}

/** `A OR B` in a list is two entries, `A AND B` means the two together. */
function groupsOf(tree: LicenseTree): Group[] {
  return termsOf(tree).map(term => term.flatMap(leaf => (leaf.kind === 'license' ? [leaf] : [])))
}

/** Undecided if the result depends on the meaning of a list (`MIT/ISC`: both, or a choice). */
function checkStatements(statements: readonly LicenseTree[], lists: Lists): LicenseFinding {
  const tree: LicenseTree = { kind: 'and', text: '', parts: statements }
  const strict = checkTree(withMeaning(tree, 'and'), lists)
  const lenient = checkTree(withMeaning(tree, 'or'), lists)
  if (strict.outcome === lenient.outcome) return strict
  const leftOver = [strict, lenient].flatMap(leftOverOf)
  return undecided(strict.outcome === 'broken' ? [...listsIn(tree), ...leftOver] : leftOver)
}

function withMeaning(tree: LicenseTree, meaning: 'and' | 'or'): LicenseTree {
  if (!('parts' in tree)) return tree
  const kind = tree.kind === 'either' ? meaning : tree.kind
  return { ...tree, kind, parts: tree.parts.map(part => withMeaning(part, meaning)) }
}

/** Lists that may mean all of their licenses or a choice; the policy must define them. */
function listsIn(tree: LicenseTree): LeftOver[] {
  if (!('parts' in tree)) return []
  if (tree.kind !== 'either') return tree.parts.flatMap(listsIn)
  const names = leavesOf(tree).map(leaf =>
    leaf.kind === 'license' ? formatNamed(leaf) : suggestionFor(leaf)
  )
  return [{ text: tree.text, suggestion: names.join(' OR ') }]
}

/** Checks alternatives one by one only if an entry has several licenses. */
function checkTree(tree: LicenseTree, lists: Lists): LicenseFinding {
  if (lists.hasGroups) {
    const terms = termsOf(tree)
    return terms.length > MOST_TERMS
      ? undecided([{ text: formatLicense(tree), suggestion: 'LicenseRef-many-alternatives' }])
      : best(terms.map(term => checkTerm(term, lists)))
  }
  if (!('parts' in tree)) return checkTerm([tree], lists)
  const findings = tree.parts.map(part => checkTree(part, lists))
  return tree.kind === 'and' ? worst(findings) : best(findings)
}

/** The alternatives of a statement, each the licenses that all apply; cut off when there are too many. */
function termsOf(tree: LicenseTree): Leaf[][] {
  if (!('parts' in tree)) return [[tree]]
  const parts = tree.parts.map(termsOf)
  if (tree.kind !== 'and') return parts.flat()
  return parts.reduce<Leaf[][]>(
    (terms, more) =>
      terms.length > MOST_TERMS ? terms : terms.flatMap(term => more.map(other => [...term, ...other])),
    [[]]
  )
}

function worst(findings: readonly LicenseFinding[]): LicenseFinding {
  const leftOver = findings.flatMap(leftOverOf)
  return (
    findings.find(({ outcome }) => outcome === 'broken') ??
    (leftOver.length > 0 ? undecided(leftOver) : PASSED)
  )
}

function best(findings: readonly LicenseFinding[]): LicenseFinding {
  const leftOver = findings.flatMap(leftOverOf)
  const passed = findings.find(({ outcome }) => outcome === 'passed')
  return passed ?? (leftOver.length > 0 ? undecided(leftOver) : (findings[0] ?? PASSED))
}

/** Licenses that all apply at once. */
function checkTerm(leaves: readonly Leaf[], { allow, deny, known }: Lists): LicenseFinding {
  const licenses = leaves.flatMap(leaf => baseOf(leaf) ?? [])
  const has = (entry: NamedLicense): boolean => licenses.some(license => isDenied(license, entry))
  const denied = deny.find(group => group.length > 0 && group.every(has))
  if (denied !== undefined) {
    const names = licenses.filter(license => denied.some(entry => isDenied(license, entry)))
    return broken(`${names.map(formatNamed).join(' AND ')} is denied`)
  }
  const mayBeDenied = (id: string): boolean =>
    deny.length > 0 && (isNumber(id) || isNamesake(id, deny.flat()))
  const namesakes = leaves.flatMap(leaf =>
    leaf.kind === 'license' && !known.has(leaf.id) && mayBeDenied(leaf.id) ? [leaf.id] : []
  )
  return worst([
    ...leaves.map(leaf => checkAllowed(leaf, licenses, allow)),
    ...(namesakes.length > 0 ? [undecided(namesakes.map(id => ({ text: id, suggestion: id })))] : [])
  ])
}

/** `LicenseRef-1` of a document that does not say, or no longer says, which license that is: it may be any. */
function isNumber(id: string): boolean {
  return /LicenseRef-\d+$/.test(id)
}

/** Does a document's own reference contain the name of a denied license (`LicenseRef-scancode-agpl-3.0-x`)? */
function isNamesake(id: string, denied: readonly NamedLicense[]): boolean {
  const [, name] = /LicenseRef-(.+)$/.exec(id) ?? []
  const words = name?.toLowerCase().split(/[^a-z\d]+/) ?? []
  return denied.some(entry => words.includes(entry.id.toLowerCase().split('-', 1)[0] ?? ''))
}

function checkAllowed(leaf: Leaf, others: readonly NamedLicense[], allow: Lists['allow']): LicenseFinding {
  const license = baseOf(leaf)
  const isKnown = leaf.kind === 'license'
  const fits = (one: NamedLicense, entry: NamedLicense): boolean =>
    isKnown ? isSame(one, entry) : overlaps(one, entry)
  const isAllowed = (group: Group): boolean =>
    license !== undefined &&
    group.some(entry => fits(license, entry)) &&
    group.every(entry => others.some(other => fits(other, entry)))
  if (license !== undefined && allow !== undefined && !allow.some(isAllowed)) {
    return broken(`${isKnown ? formatNamed(license) : leaf.text} is not allowed`)
  }
  return isKnown ? PASSED : undecided([{ text: leaf.text, suggestion: suggestionFor(leaf) }])
}

function baseOf(leaf: Leaf): NamedLicense | undefined {
  return leaf.kind === 'license' ? leaf : leaf.base
}

/** A denied license is denied with any exception; a denied `WITH` covers only that exception. */
function isDenied(license: NamedLicense, entry: NamedLicense): boolean {
  return entry.exception === undefined ? overlaps(license, entry) : isSame(license, entry)
}

function isSame(license: NamedLicense, entry: NamedLicense): boolean {
  return license.exception?.toLowerCase() === entry.exception?.toLowerCase() && overlaps(license, entry)
}

interface Range {
  readonly family: string
  readonly version: readonly number[] | undefined
  readonly isOpen: boolean
}

/** Is there a version that both cover? `GPL-2.0-or-later` covers GPL-3.0 too. */
function overlaps(one: NamedLicense, other: NamedLicense): boolean {
  const [left, right] = [rangeOf(one), rangeOf(other)]
  if (left.family !== right.family) return false
  if (left.version === undefined || right.version === undefined) return left.version === right.version
  const order = compareNumbers(left.version, right.version)
  return order === 0 || (order < 0 ? left.isOpen : right.isOpen)
}

function rangeOf({ id, hasPlus = false }: NamedLicense): Range {
  const name = id.toLowerCase()
  const match = /^(?!.*licenseref-)(.+)-(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(name)
  if (!match) return { family: name, version: undefined, isOpen: hasPlus }
  const [, family = '', digits = '', suffix] = match
  return { family, version: digits.split('.').map(Number), isOpen: hasPlus || suffix === '-or-later' }
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const order = (one[at] ?? 0) - (other[at] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

function broken(problem: string): LicenseFinding {
  return { outcome: 'broken', problem }
}

function undecided(leftOver: readonly LeftOver[]): LicenseFinding {
  return { outcome: 'undecided', leftOver }
}

function leftOverOf(finding: LicenseFinding): readonly LeftOver[] {
  return finding.outcome === 'undecided' ? finding.leftOver : []
}

function suggestionFor(leaf: Leaf): string {
  const base = baseOf(leaf)
  if (base !== undefined && leaf.kind === 'unread') {
    const exception = / with (.+)$/i.exec(leaf.text)?.[1]
    if (exception !== undefined) return `${formatNamed(base)} WITH ${additionRefOf(exception)}`
    return formatNamed(base)
  }
  return licenseRefOf(leaf.kind === 'unread' ? leaf.text.toLowerCase().slice(0, 60) : leaf.id)
}

function additionRefOf(name: string): string {
  return licenseRefOf(name.toLowerCase().slice(0, 60)).replace('LicenseRef-', 'AdditionRef-')
}
