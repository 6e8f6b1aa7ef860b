// Shows a comparison of two SBOMs: one line of text, and Markdown with a table for each kind of change.

import type { PackageChange } from '../results/review.ts'
import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type Comparison,
  type Side
} from '../sbom/compare/compare.ts'
import { printable } from '../support/text.ts'
import { code, details, escapeText, table } from './markdown.ts'

const MAX_CHANGES = 1000

const WORDS: Readonly<Record<ChangeKind, string>> = {
  'hash-changed': 'hash changed at the same version',
  added: 'added',
  removed: 'removed',
  upgraded: 'upgraded',
  downgraded: 'downgraded',
  'license-changed': 'license changed',
  'fields-changed': 'fields changed',
  'dependencies-moved': 'dependencies moved'
}

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  'hash-changed': '🚨 Hash changed at the same version',
  added: 'Added',
  removed: 'Removed',
  upgraded: 'Upgraded',
  downgraded: '⚠️ Downgraded',
  'license-changed': '⚠️ License changed',
  'fields-changed': 'Other fields changed',
  'dependencies-moved': 'Dependencies moved'
}

const SHOWN_DEPENDENCIES = 10

/** `3 added, 1 upgraded, 1 hash changed at the same version; 212 unchanged`. Plain text without anything from the documents. */
export function summarizeComparison({ counts, unchanged }: Comparison): string {
  const parts = CHANGE_KINDS.filter(kind => counts[kind] > 0).map(kind => `${counts[kind]} ${WORDS[kind]}`)
  return `${parts.length === 0 ? 'no changes' : parts.join(', ')}; ${unchanged} unchanged`
}

/** For the JSON report (docs/differences.schema.json): at most a thousand changes. */
export function listChanges({ changes }: Comparison): PackageChange[] {
  return changes.slice(0, MAX_CHANGES).map(({ kind, name, ecosystem, before, after, isDirect }) => ({
    kind,
    name: printable(name, 300),
    ecosystem: printable(ecosystem, 60),
    before: before && shorten(before),
    after: after && shorten(after),
    isDirect
  }))
}

/** Longer ones are license texts. */
const LONGEST_FIELD = 200
const MOST_NAMES = 100

function shorten(side: Side): Side {
  const { dependencies, dependents, fields } = side
  return {
    ...side,
    ...(dependencies && { dependencies: dependencies.slice(0, MOST_NAMES) }),
    ...(dependents && { dependents: dependents.slice(0, MOST_NAMES) }),
    ...(fields && { fields: fields.map(field => printable(field, LONGEST_FIELD)) })
  }
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

function rowOf({ kind, name, ecosystem, before, after, isDirect }: Change): string[] {
  return [
    `${code(name, 120)} ${escapeText(ecosystem, 30)}`,
    before === undefined ? '' : cellOf(kind, before, after),
    after === undefined ? '' : cellOf(kind, after, before),
    isDirect === undefined ? '' : isDirect ? 'directly' : 'transitively'
  ]
}

/** The version, and what the kind is about. */
function cellOf(
  kind: ChangeKind,
  { version, licenses, hashes, dependencies = [], dependents = [], fields = [] }: Side,
  other: Side | undefined
): string {
  const shown = version === undefined ? 'no version' : code(version, 60)
  if (kind === 'dependencies-moved') {
    return [shown, namesOf('needs', dependencies)].filter(part => part !== '').join(' ')
  }
  if (kind === 'fields-changed') return [shown, fields.map(field => code(field, 80)).join(', ')].join(' ')
  if (kind === 'license-changed')
    return `${shown} ${licenses.map(license => escapeText(license, 80)).join(', ')}`
  if (kind === 'hash-changed')
    return `${shown} ${hashes
      .filter(hash => !other?.hashes.includes(hash))
      .slice(0, 3)
      .map(hash => code(hash, 40))
      .join(' ')}`
  if (kind === 'added' || kind === 'removed') {
    const said = kind === 'added' ? licenses.map(license => escapeText(license, 80)) : []
    return [shown, ...said, namesOf('needs', dependencies), namesOf('needed by', dependents)]
      .filter(part => part !== '')
      .join(' ')
  }
  return shown
}

function namesOf(what: string, all: readonly string[]): string {
  if (all.length === 0) return ''
  const names = all.slice(0, SHOWN_DEPENDENCIES).map(name => code(name, 80))
  const rest = all.length - names.length
  return `${what} ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
