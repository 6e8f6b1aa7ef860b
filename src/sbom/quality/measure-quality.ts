// Measures a document against a quality profile: each element present, declared unknown or missing, a score, what to fix.
import { printable } from '../../support/text.ts'
import type { Component, SbomDocument } from '../model.ts'
import { COMPONENT_CHECKS, type ComponentCheckId, DOCUMENT_CHECKS, type DocumentCheckId } from './checks.ts'
import { fieldToFill } from './fields-to-fill.ts'
import type { CheckOutcome, QualityContext } from './outcome.ts'
import { PROFILES, type Profile, type ProfileId, type ProfileRow } from './profiles.ts'

export interface CheckResult {
  readonly id: DocumentCheckId | ComponentCheckId
  readonly title: string
  readonly level: ProfileRow['level']
  readonly scope: 'document' | 'component'
  /** Of the document, or of the components together: the worst that one of them has. */
  readonly outcome: CheckOutcome
  /** Components with each outcome; for the document, one of the three is 1. */
  readonly present: number
  readonly declaredUnknown: number
  readonly missing: number
  /** Up to five components without it, made printable. */
  readonly examples: readonly string[]
  readonly remedy: string
}

/** What one component, or the document itself, lacks of what the profile demands. */
export interface Gap {
  /** Made printable; undefined: the document. */
  readonly component: string | undefined
  readonly lacks: readonly {
    readonly title: string
    /** The field of the document's format; undefined if it has none for it. */
    readonly field: string | undefined
  }[]
}

export interface QualityReport {
  readonly profile: ProfileId
  readonly title: string
  /** 0 to 100: the mean share, over the elements that the profile demands, of what has them. */
  readonly score: number
  /** True where every demanded element is there, or declared unknown where the profile allows it. */
  readonly isMet: boolean
  readonly checks: readonly CheckResult[]
  /** The demanded elements that are missing somewhere, worst share first. */
  readonly toFix: readonly CheckResult[]
  /** The document first, then the components in its order, at most ten. */
  readonly gaps: readonly Gap[]
  /** Further components with a gap. */
  readonly moreGaps: number
}

/** Files and the name of the distribution are not software components in the sense of any profile. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['file', 'operating-system'])
const MOST_EXAMPLES = 5

export function scoreQuality(
  document: SbomDocument,
  profileId: ProfileId,
  { isSigned }: { isSigned?: boolean } = {}
): QualityReport {
  const { subject, components, dependencies, elsewhere } = document.content
  const judged = components.filter(({ type }) => !NOT_JUDGED.has(type))
  if (subject !== undefined && subject.type !== 'file') judged.unshift(subject)
  const knownRefs = new Set([...(subject ? [subject] : []), ...components].map(({ ref }) => ref))
  const neededRefs = new Set<string>()
  for (const [from, targets] of dependencies)
    for (const target of targets)
      if (target !== from && (knownRefs.has(from) || elsewhere?.has(from) === true)) neededRefs.add(target)
  const context: QualityContext = { document, isSigned, neededRefs, knownRefs }
  const profile = PROFILES[profileId]
  const checks = profile.rows.flatMap(row => measureRow(row, judged, context) ?? [])
  const demanded = checks.filter(({ level }) => level === 'must')
  const shareOf = (check: CheckResult): number => share(check, profile.acceptsDeclaredUnknown)
  const mean = demanded.reduce((sum, check) => sum + shareOf(check), 0) / Math.max(demanded.length, 1)
  const toFix = demanded
    .filter(check => shareOf(check) < 1)
    .sort((one, other) => shareOf(one) - shareOf(other))
  return {
    profile: profileId,
    title: profile.title,
    // Rounded down, so that only a document that lacks nothing has 100.
    score: Math.floor(mean * 100),
    isMet: toFix.length === 0,
    checks,
    toFix,
    ...findGaps(profile, judged, context)
  }
}

const MOST_GAPS = 10

function findGaps(
  { rows, acceptsDeclaredUnknown }: Profile,
  components: readonly Component[],
  context: QualityContext
): Pick<QualityReport, 'gaps' | 'moreGaps'> {
  const { format } = context.document
  const isGap = (outcome: CheckOutcome | undefined): boolean =>
    outcome === 'missing' || (outcome === 'declared-unknown' && !acceptsDeclaredUnknown)
  const demanded = rows.filter(({ level }) => level === 'must')
  const ofDocument = demanded.flatMap(row => {
    const check = row.scope === 'document' ? DOCUMENT_CHECKS[row.id] : undefined
    return check !== undefined && isGap(check.check(context))
      ? [{ title: check.title, field: fieldToFill(row.id, format) }]
      : []
  })
  const gaps: Gap[] = ofDocument.length > 0 ? [{ component: undefined, lacks: ofDocument }] : []
  let moreGaps = 0
  for (const component of components) {
    const lacks = demanded.flatMap(row => {
      const check = row.scope === 'component' ? COMPONENT_CHECKS[row.id] : undefined
      return check !== undefined && isGap(check.check(component, context))
        ? [{ title: check.title, field: fieldToFill(row.id, format) }]
        : []
    })
    if (lacks.length === 0) continue
    if (gaps.length < MOST_GAPS) gaps.push({ component: nameOf(component), lacks })
    else moreGaps++
  }
  return { gaps, moreGaps }
}

function share({ present, declaredUnknown, missing }: CheckResult, acceptsUnknown: boolean): number {
  const total = present + declaredUnknown + missing
  return total === 0 ? 0 : (present + (acceptsUnknown ? declaredUnknown : 0)) / total
}

/** Undefined if the row applies to nothing in this document. */
function measureRow(
  row: ProfileRow,
  components: readonly Component[],
  context: QualityContext
): CheckResult | undefined {
  if (row.scope === 'document') {
    const { title, remedy, check } = DOCUMENT_CHECKS[row.id]
    const outcome = check(context)
    if (outcome === undefined) return undefined
    const tally = emptyTally()
    tally[outcome]++
    return resultOf(row, { title, remedy }, tally, [])
  }
  const { title, remedy, check } = COMPONENT_CHECKS[row.id]
  const tally = emptyTally()
  const examples: string[] = []
  for (const component of components) {
    const outcome = check(component, context)
    if (outcome === undefined) continue
    tally[outcome]++
    if (outcome === 'missing' && examples.length < MOST_EXAMPLES) examples.push(nameOf(component))
  }
  const applies = tally.present + tally['declared-unknown'] + tally.missing > 0
  // A document without components lacks what is demanded of them.
  if (!applies && (row.level !== 'must' || components.length > 0)) return undefined
  return resultOf(row, { title, remedy }, tally, examples)
}

type Tally = Record<CheckOutcome, number>

function emptyTally(): Tally {
  return { present: 0, 'declared-unknown': 0, missing: 0 }
}

function resultOf(
  { id, level, scope }: ProfileRow,
  { title, remedy }: { title: string; remedy: string },
  tally: Tally,
  examples: readonly string[]
): CheckResult {
  const isNothing = tally.present + tally['declared-unknown'] + tally.missing === 0
  const worst =
    tally.missing > 0 || isNothing
      ? 'missing'
      : tally['declared-unknown'] > 0
        ? 'declared-unknown'
        : 'present'
  return {
    id,
    title,
    level,
    scope,
    outcome: worst,
    present: tally.present,
    declaredUnknown: tally['declared-unknown'],
    missing: tally.missing,
    examples,
    remedy
  }
}

function nameOf({ purl, name, version }: Component): string {
  return printable(purl ?? (version === undefined ? name : `${name}@${version}`), 120)
}
