// The check run: a conclusion, a summary, and an annotation on every line that names an image with a problem.
// https://docs.github.com/rest/checks/runs

import { causesOf, describeCause } from '../results/causes.ts'
import { headline, openViolations, proposedReference, type Review } from '../results/review.ts'
import type { ErrorReport } from '../results/seal-report.ts'
import type { ImageVerdict, SourceLine, UnresolvedImage, Verdict } from '../results/verdict.ts'
import { printable } from '../support/text.ts'
import { fixesOf } from './fixes.ts'
import { longestThatFits } from './verify-summary.ts'

export interface CheckRun {
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  /** Markdown of at most 65,535 characters. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

export interface Annotation extends SourceLine {
  readonly level: 'failure' | 'warning' | 'notice'
  /** At most 255 characters. */
  readonly title: string
  /** Plain text of a few lines, at most 64 KiB. */
  readonly message: string
}

const MAX_LENGTH = 65_000
const MAX_TITLE = 200
const MAX_ANNOTATIONS = 1000
const MAX_PROBLEMS = 10

export function formatCheckRun(review: Review): CheckRun {
  return {
    conclusion: conclusionOf(review.verdict),
    title: headline(review),
    summary: longestThatFits(review, text => text.length <= MAX_LENGTH),
    annotations: annotate(review)
  }
}

/** Neutral where nothing was verified. */
function conclusionOf({ outcome, images }: Verdict): CheckRun['conclusion'] {
  if (outcome === 'failed') return 'failure'
  return outcome === 'warned' || images.length === 0 ? 'neutral' : 'success'
}

/** Problems first, then notices; an image without a place in a file has its annotation at the policy's rule. */
export function annotate({ verdict, differences }: Review): Annotation[] {
  const level = verdict.mode === 'warn' ? 'warning' : 'failure'
  const problems = verdict.images
    .filter(({ outcome }) => outcome !== 'passed')
    .flatMap(image => placesOf(image).map(place => ({ ...place, level, ...describe(image) }) as const))
  const pins = verdict.images.flatMap(image => {
    const proposed = image.outcome === 'passed' ? proposedReference(image) : undefined
    if (proposed === undefined) return []
    const title = 'An image referenced by tag'
    const message = `A tag can be moved. By digest: ${printable(proposed, 500)}`
    return image.locations.map(place => ({ ...place, level: 'notice', title, message }) as const)
  })
  const unresolved = (effect: UnresolvedImage['effect'], at: Annotation['level']): Annotation[] =>
    verdict.unresolved
      .filter(place => place.effect === effect)
      .map(({ file, line, text, reason }) => ({
        file,
        line,
        level: at,
        title: 'An image reference that could not be resolved',
        message: printable(text === '' ? reason : `${text}: ${reason}`, 500)
      }))
  return [
    ...problems,
    ...unresolved('fail', level),
    ...annotateDifferences({ verdict, differences }),
    ...pins,
    ...unresolved('warn', 'notice')
  ].slice(0, MAX_ANNOTATIONS)
}

/** What an image brings along, on the lines that name it. */
function annotateDifferences({
  verdict,
  differences
}: Pick<Review, 'verdict' | 'differences'>): Annotation[] {
  return differences.flatMap(({ image, before, platforms, summary }) => {
    const named = verdict.images.find(({ requested }) => requested === image)
    const where = platforms.length === 0 ? '' : `${platforms.join(', ')}: `
    const message = printable(`${where}${summary}`, 500)
    const title = printable(`SBOM against ${printable(before, 150)}`, MAX_TITLE)
    return (named?.locations ?? []).map(place => ({ ...place, level: 'notice' as const, title, message }))
  })
}

function placesOf(image: ImageVerdict): readonly SourceLine[] {
  if (image.locations.length > 0) return image.locations
  const rule = image.violations.find(({ location }) => location !== undefined)?.location
  return rule ? [rule] : []
}

function describe(image: ImageVerdict): Pick<Annotation, 'title' | 'message'> {
  const { error, requested } = image
  const causes = causesOf(image, openViolations(image))
  const lines = causes.slice(0, MAX_PROBLEMS).map(cause => {
    const { location } = cause.violations[0]
    const rule = location ? ` (${printable(location.file, 100)} line ${location.line})` : ''
    const mark = cause.outcome === 'undecided' ? 'undecided: ' : ''
    return `${mark}${printable(describeCause(cause), 700)}${rule}`
  })
  if (error) lines.unshift(printable(`${error.code}: ${error.message}`, 600), ...remedyOf(error))
  if (causes.length > MAX_PROBLEMS) lines.push(`… and ${causes.length - MAX_PROBLEMS} more`)
  for (const { title, lines: fix } of fixesOf(causes, image)) lines.push(`${title}\n${fix}`)
  const proposed = proposedReference(image)
  if (proposed !== undefined) lines.push(`By digest: ${printable(proposed, 500)}`)
  const what = error ? 'could not be verified' : 'is not verified'
  return { title: printable(`${printable(requested, 150)} ${what}`, MAX_TITLE), message: lines.join('\n') }
}

function remedyOf({ remedy }: ErrorReport): string[] {
  return remedy === undefined ? [] : remedy.split('\n').map(line => printable(line, 300))
}
