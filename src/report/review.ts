// What a reviewer is shown: the verdict, and what goes with it without changing it.
import type { Fact, FactKind, ImageVerdict, SourceLine, Verdict, Violation } from './verdict.ts'

export interface Review {
  readonly verdict: Verdict
  /** What files name and nobody can resolve from the files alone. */
  readonly unresolved: readonly UnresolvedImage[]
  readonly differences: readonly SbomDifference[]
}

export interface UnresolvedImage extends SourceLine {
  /** As the file writes it. */
  readonly text: string
  readonly reason: string
  /** `warn`: it does not change how the run ends. */
  readonly effect: 'fail' | 'warn'
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
}

export interface PackageChange {
  /** `added`, `removed`, `upgraded`, … */
  readonly kind: string
  readonly name: string
  /** A purl's type, or a component's. */
  readonly ecosystem: string
  readonly before: PackageVersion | undefined
  readonly after: PackageVersion | undefined
}

export interface PackageVersion {
  readonly version: string | undefined
  readonly purl: string | undefined
  readonly licenses: readonly string[]
  readonly hashes: readonly string[]
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

/** The image by its digest, its tag kept for people: what a file should say instead. Undefined where it does already. */
export function proposedReference({ requested, digest, isByTag }: ImageVerdict): string | undefined {
  return isByTag && digest !== undefined ? `${requested}@${digest}` : undefined
}

/** The violation that a fact causes. */
export function violationOf(fact: Fact, { violations }: ImageVerdict): Violation | undefined {
  return violations.find(({ fact: kind, digest }) => kind === fact.kind && digest === fact.digest)
}

/** One line for people: what happened to how many images. */
export function headline({ verdict }: Review): string {
  const { images, mode } = verdict
  const all = `${images.length} ${images.length === 1 ? 'image' : 'images'}`
  if (images.length === 0) return 'No images to verify'
  const wrong = images.filter(({ outcome }) => outcome !== 'passed').length
  if (wrong === 0) return `${all} verified`
  return `${wrong} of ${all} ${wrong === 1 ? 'does' : 'do'} not pass${mode === 'warn' ? ' (mode warn)' : ''}`
}
