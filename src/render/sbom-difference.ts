// Shows a comparison of two SBOMs: one line of text, and Markdown with a table for each kind of change.

import type { PackageChange } from '../results/review.ts'
import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type Comparison,
  type Side
} from '../sbom/compare/compare.ts'
import type { Detail } from '../sbom/compare/details.ts'
import { printable } from '../support/text.ts'
import { code, details, escapeText, table } from './markdown.ts'

const MAX_CHANGES = 1000

const WORDS: Readonly<Record<ChangeKind, string>> = {
  'hash-changed': 'hash changed at the same version',
  added: 'added',
  removed: 'removed',
  upgraded: 'upgraded',
  downgraded: 'downgraded',
  'version-changed': 'version changed',
  'license-changed': 'license changed',
  'details-changed': 'details changed',
  'dependencies-moved': 'dependencies moved'
}

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  'hash-changed': '🚨 Hash changed at the same version',
  added: 'Added',
  removed: 'Removed',
  upgraded: 'Upgraded',
  downgraded: '⚠️ Downgraded',
  'version-changed': 'Version changed',
  'license-changed': '⚠️ License changed',
  'details-changed': 'Details changed',
  'dependencies-moved': 'Dependencies moved'
}

const SHOWN_DEPENDENCIES = 10
const SHOWN_VALUES = 3

/** `3 added, 1 upgraded, 1 hash changed at the same version; 212 unchanged`. Plain text without anything from the documents. */
export function summarizeComparison({ counts, unchanged }: Comparison): string {
  const parts = CHANGE_KINDS.filter(kind => counts[kind] > 0).map(kind => `${counts[kind]} ${WORDS[kind]}`)
  return `${parts.length === 0 ? 'no changes' : parts.join(', ')}; ${unchanged} unchanged`
}

/** For the JSON report (docs/differences.schema.json): at most a thousand changes. */
export function listChanges({ changes }: Comparison): PackageChange[] {
  return changes.slice(0, MAX_CHANGES).map(({ name, ecosystem, ...change }) => ({
    ...change,
    name: printable(name, 300),
    ecosystem: printable(ecosystem, 60)
  }))
}

/** Markdown with at most `maxRows` rows for each kind; everything from the documents is escaped. */
export function formatComparison(
  comparison: Comparison,
  { maxRows = 100 }: { maxRows?: number } = {}
): string {
  const parts = [`**${summarizeComparison(comparison)}**`]
  for (const kind of CHANGE_KINDS) {
    const changes = comparison.changes.filter(change => change.kind === kind)
    if (changes.length === 0) continue
    const head = ['package', 'before', 'after', 'needed']
    const shown = changes.slice(0, maxRows).map(rowOf)
    const rest = changes.length > maxRows ? `\n\n… and ${changes.length - maxRows} more` : ''
    const content = table(head, shown) + rest
    const title = `${HEADINGS[kind]} (${changes.length})`
    // What no version explains is not to be folded away.
    parts.push(kind === 'hash-changed' ? `#### ${title}\n\n${content}` : details(title, content))
  }
  return parts.join('\n\n')
}

function rowOf({
  kind,
  name,
  ecosystem,
  before,
  after,
  isDirect,
  neededBy = [],
  details = []
}: Change): string[] {
  const needed = isDirect === undefined ? [] : [isDirect ? 'directly' : 'transitively']
  return [
    `${code(name, 120)} ${escapeText(ecosystem, 30)}`,
    [
      before === undefined ? '' : cellOf(kind, before, after),
      ...details.map(detail => detailOf(detail, 'before'))
    ].join(' '),
    [
      after === undefined ? '' : cellOf(kind, after, before),
      ...details.map(detail => detailOf(detail, 'after'))
    ].join(' '),
    [...needed, ...(neededBy.length > 0 ? [`by ${listOf(neededBy)}`] : [])].join(' ')
  ]
}

function detailOf({ field, ...sides }: Detail, side: 'before' | 'after'): string {
  const values = sides[side].slice(0, SHOWN_VALUES).map(value => escapeText(value, 120))
  return `${escapeText(field, 80)}: ${values.join(', ')};`
}

/** The first names, and the number of the others. */
function listOf(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN_DEPENDENCIES).map(name => code(name, 80))
  const rest = names.length - shown.length
  return [shown.join(', '), ...(rest > 0 ? [`and ${rest} more`] : [])].join(' ')
}

/** The version, and what the kind is about. */
function cellOf(
  kind: ChangeKind,
  { version, licenses, hashes, dependencies = [] }: Side,
  other: Side | undefined
): string {
  const shown = version === undefined ? 'no version' : code(version, 60)
  if (kind === 'dependencies-moved') {
    return dependencies.length > 0 ? `${shown} needs ${listOf(dependencies)}` : shown
  }
  if (kind === 'license-changed')
    return `${shown} ${licenses.map(license => escapeText(license, 80)).join(', ')}`
  if (kind === 'hash-changed')
    return `${shown} ${hashes
      .filter(hash => !other?.hashes.includes(hash))
      .slice(0, 3)
      .map(hash => code(hash, 40))
      .join(' ')}`
  if (kind === 'added') return [shown, ...licenses.map(license => escapeText(license, 80))].join(' ')
  return shown
}
