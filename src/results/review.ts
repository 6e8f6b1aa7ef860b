// What a reviewer reads: the verdict, and the differences between SBOMs, which do not change it.
import { count } from '../support/text.ts'
import type { Fact, FactKind, ImageVerdict, UnresolvedImage, Verdict, Violation } from './verdict.ts'

export interface Review {
  readonly verdict: Verdict
  readonly differences: readonly SbomDifference[]
}

/** Between the SBOMs of an image and of what it is compared with. */
export interface SbomDifference {
  /** `requested` of the image. */
  readonly image: string
  /** What it was compared with: a reference or a path. */
  readonly before: string
  /** The platforms of which this is true; empty for an image that has none. */
  readonly platforms: readonly string[]
  /** One line of plain text: how much changed, or why nothing could be compared. */
  readonly summary: string
  /** Escaped already; empty where the summary says all. */
  readonly markdown: string
  /** The first thousand. */
  readonly changes: readonly PackageChange[]
  /** How many there are, by kind; undefined if nothing could be compared. */
  readonly counts?: Readonly<Record<string, number>>
  /** Packages without a change. */
  readonly unchanged?: number
}

export interface PackageChange {
  /** `added`, `removed`, `upgraded`, … */
  readonly kind: string
  readonly name: string
  /** A purl's type, or a component's. */
  readonly ecosystem: string
  readonly before: PackageVersion | undefined
  readonly after: PackageVersion | undefined
  /** Is it a direct dependency of the subject? Undefined if that is not known. */
  readonly isDirect?: boolean | undefined
  /** Names of the packages that depend on one that came or went. */
  readonly neededBy?: readonly string[]
  /** Fields that changed, of `details-changed`. */
  readonly details?: readonly PackageDetail[]
}

export interface PackageDetail {
  readonly field: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface PackageVersion {
  readonly version: string | undefined
  readonly purl: string | undefined
  readonly licenses: readonly string[]
  readonly hashes: readonly string[]
  /** All dependencies of a package that came or went; of moved ones, those that the other side does not have. */
  readonly dependencies?: readonly string[]
}

export const FACT_NAMES: Readonly<Record<FactKind, string>> = {
  signature: 'signature',
  sbom: 'SBOM',
  'sbom-signature': 'SBOM signature',
  'sbom-binding': 'SBOM binding',
  attestation: 'attestation'
}

/** Without those that an exception lets pass. */
export function openViolations({ violations }: ImageVerdict): readonly Violation[] {
  return violations.filter(({ exception }) => exception === undefined)
}

/** The image by its digest, with its tag for people: what a file should contain. Undefined if it does already. */
export function proposedReference({ requested, digest, isByTag }: ImageVerdict): string | undefined {
  return isByTag && digest !== undefined ? `${requested}@${digest}` : undefined
}

/** The violation that a fact causes. */
export function violationOf(fact: Fact, { violations }: ImageVerdict): Violation | undefined {
  return violations.find(({ fact: kind, digest }) => kind === fact.kind && digest === fact.digest)
}

/** The places that keep the verdict from passing. */
export function openUnresolved({ unresolved }: Pick<Verdict, 'unresolved'>): readonly UnresolvedImage[] {
  return unresolved.filter(({ effect }) => effect === 'fail')
}

/** One line for people: what happened to how many images. */
export function headline({ verdict }: Pick<Review, 'verdict'>): string {
  const { images, mode, outcome } = verdict
  const unread = openUnresolved(verdict).length
  const parts = [
    ...(images.length === 0 ? [] : [imagesHeadline(images)]),
    ...(unread === 0 ? [] : [`${count(unread, 'reference')} undecided`])
  ]
  if (parts.length === 0) return nothingHeadline(verdict)
  return `${parts.join(', ')}${mode === 'warn' && outcome === 'warned' ? ' (mode warn)' : ''}`
}

function nothingHeadline({ unresolved }: Verdict): string {
  const shown = unresolved.length === 0 ? '' : `; ${count(unresolved.length, 'reference')} not resolved`
  return `No images to verify${shown}`
}

function imagesHeadline(images: readonly ImageVerdict[]): string {
  const all = count(images.length, 'image')
  const wrong = images.filter(({ outcome }) => outcome !== 'passed')
  if (wrong.length === 0) return `${all} verified`
  const undecided = wrong.filter(({ outcome }) => outcome === 'undecided').length
  const rest = undecided === 0 ? '' : ` (${undecided} undecided)`
  return `${wrong.length} of ${all} ${wrong.length === 1 ? 'does' : 'do'} not pass${rest}`
}
