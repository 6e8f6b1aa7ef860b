// The Markdown that a reviewer reads: verdict first, a table of images and facts, then each image that has a problem.

import { causesOf, describeCause, shortenDigests } from '../results/causes.ts'
import {
  headline,
  openViolations,
  proposedReference,
  type Review,
  type SbomDifference,
  violationOf
} from '../results/review.ts'
import type { Fact, ImageVerdict, SourceLine } from '../results/verdict.ts'
import { count, printable } from '../support/text.ts'
import { code, codeBlock, details, escapeText, table } from './markdown.ts'
import { columnTitle, formatImage, MARKS, marked, nameOf, STATUS_MARKS } from './verify-image.ts'

/** GitHub keeps at most 1 MiB a step. */
const MAX_SUMMARY = 1_000_000

/** Places shown for an image; the annotations have all. */
const MAX_PLACES = 5

/** How much is shown: everything, everything but what is folded, or the table and the counts alone. */
export type Detail = 'full' | 'short' | 'minimal'

/** Markdown for the job summary, as detailed as a step's limit allows. */
export function formatVerdict(review: Review): string {
  return longestThatFits(review, text => Buffer.byteLength(text) <= MAX_SUMMARY)
}

/** The most detailed text that fits; the minimal one always fits. */
export function longestThatFits(review: Review, fits: (text: string) => boolean): string {
  const full = formatReview(review, 'full')
  if (fits(full)) return full
  const short = formatReview(review, 'short')
  return fits(short) ? short : formatReview(review, 'minimal')
}

export function formatReview(review: Review, detail: Detail): string {
  const { images, outcome } = review.verdict
  const parts = [`## ${outcome === 'passed' ? '✅' : outcome === 'warned' ? '⚠️' : '❌'} ${headline(review)}`]
  if (detail === 'minimal') {
    parts.push(minimalTable(images), 'The details are in the JSON report (output `report`).')
    return join(parts)
  }
  parts.push(origin(review), overview(images))
  const isFull = detail === 'full'
  for (const image of images) {
    if (isFull || image.outcome !== 'passed') parts.push(formatImage(image, isFull))
  }
  parts.push(pinning(images))
  parts.push(...differences(review, isFull), unresolvedList(review), notices(review.verdict.notices))
  return join(parts)
}

function join(parts: readonly string[]): string {
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function origin({ verdict: { policy, images } }: Review): string {
  if (images.length === 0) return ''
  if (policy === undefined) return 'Policy: the inputs of the step.'
  const commit = policy.commit === undefined ? '' : ` at commit ${code(policy.commit.slice(0, 12))}`
  return `Policy: ${code(policy.path)}${commit}.`
}

function overview(images: readonly ImageVerdict[]): string {
  if (images.length === 0) return ''
  const columns = factColumns(images)
  const rows = images.map(image => [
    MARKS[image.outcome],
    `${code(shortenDigests(image.requested), 150)}${places(image.locations)}`,
    ...columns.map(({ kind, predicateType }) =>
      factCell(
        image,
        image.digests.flatMap(({ facts }) =>
          facts.filter(fact => fact.kind === kind && fact.predicateType === predicateType)
        )
      )
    )
  ])
  return table(['', 'image', ...columns.map(columnTitle)], rows)
}

type Column = Pick<Fact, 'kind' | 'predicateType'>

/** One column for each fact that any image has, in the order in which they are first met. */
function factColumns(images: readonly ImageVerdict[]): Column[] {
  const columns = new Map<string, Column>()
  for (const { kind, predicateType } of images.flatMap(({ digests }) =>
    digests.flatMap(({ facts }) => facts)
  )) {
    columns.set(`${kind} ${predicateType}`, { kind, predicateType })
  }
  return [...columns.values()]
}

/** The worst of an image's digests: `✅ verified`, `❌ missing on linux/arm64`. */
function factCell(image: ImageVerdict, facts: readonly Fact[]): string {
  if (image.error) return 'not known'
  const broken = facts.filter(fact => violationOf(fact, image) !== undefined)
  const open = broken.filter(fact => violationOf(fact, image)?.exception === undefined)
  const present = facts.filter(({ status }) => status !== 'verified')
  const worst = [open, broken, present, facts].find(some => some.length > 0) ?? []
  const [first] = worst
  if (first === undefined) return ''
  const isUndecided = open.every(fact => violationOf(fact, image)?.outcome === 'undecided')
  const mark =
    open.length > 0 ? (isUndecided ? '❔' : '❌') : broken.length > 0 ? '🔕' : STATUS_MARKS[first.status]
  const isAll = worst.length === facts.length
  const names = worst.map(({ digest }) =>
    nameOf(
      image.digests.find(other => other.digest === digest),
      image
    )
  )
  return marked(mark, `${first.status}${isAll ? '' : ` on ${[...new Set(names)].join(', ')}`}`)
}

function places(locations: readonly SourceLine[]): string {
  if (locations.length === 0) return ''
  const shown = locations.slice(0, MAX_PLACES).map(({ file, line }) => `${escapeText(file, 120)}&#58;${line}`)
  const rest = locations.length - shown.length
  return `<br/>${shown.join('<br/>')}${rest > 0 ? `<br/>and ${count(rest, 'more place')}` : ''}`
}

/** What to write instead of a tag, ready to be copied. */
function pinning(images: readonly ImageVerdict[]): string {
  const lines = images
    .filter(({ locations }) => locations.length > 0)
    .flatMap(image => {
      const proposed = proposedReference(image)
      return proposed === undefined ? [] : [`- ${printable(image.requested)}\n+ ${printable(proposed)}`]
    })
  if (lines.length === 0) return ''
  const title = `${count(lines.length, 'reference')} by tag: pin ${lines.length === 1 ? 'it' : 'them'} by digest`
  return details(title, codeBlock(lines.join('\n'), 'diff'))
}

function differences({ differences: all }: Review, isFull: boolean): string[] {
  if (isFull)
    return all.flatMap(difference => [`### ${differenceTitle(difference)}`, differenceText(difference)])
  return [all.map(it => `- ${differenceTitle(it)}: ${escapeText(it.summary, 300)}`).join('\n')]
}

function differenceTitle({ image, before, platforms }: SbomDifference): string {
  const where = platforms.length === 0 ? '' : ` (${escapeText(platforms.join(', '), 200)})`
  return `SBOM of ${escapeText(shortenDigests(image))}${where} against ${escapeText(shortenDigests(before))}`
}

function differenceText({ summary, markdown }: SbomDifference): string {
  return markdown === '' ? escapeText(summary, 500) : markdown
}

function unresolvedList({ verdict: { unresolved } }: Review): string {
  if (unresolved.length === 0) return ''
  const open = unresolved.filter(({ effect }) => effect === 'fail')
  const rows = [...open, ...unresolved.filter(({ effect }) => effect === 'warn')]
    .slice(0, 100)
    .map(({ file, line, text, reason, effect }) => [
      `${effect === 'fail' ? '❔ ' : ''}${escapeText(file, 120)}&#58;${line}`,
      code(shortenDigests(text), 150),
      escapeText(shortenDigests(reason), 200)
    ])
  const rest = unresolved.length > 100 ? `\n\n… and ${unresolved.length - 100} more` : ''
  const title = `${count(unresolved.length, 'reference')} that could not be resolved`
  const list = table(['where', 'text', 'why'], rows) + rest
  return open.length === 0 ? details(title, list) : `### ❔ ${title}\n\n${list}`
}

function notices(texts: readonly string[]): string {
  return texts
    .slice(0, 50)
    .map(text => `ℹ️ ${escapeText(text, 500)}`)
    .join('\n\n')
}

/** The first images with a problem, of hundreds. */
function minimalTable(images: readonly ImageVerdict[]): string {
  const wrong = images.filter(({ outcome }) => outcome !== 'passed')
  const rows = wrong.slice(0, 50).map(image => {
    const [first] = causesOf(image, openViolations(image))
    return [
      MARKS[image.outcome],
      code(shortenDigests(image.requested), 100),
      escapeText(image.error?.message ?? (first === undefined ? '' : describeCause(first)), 150)
    ]
  })
  if (rows.length === 0) return ''
  const rest = wrong.length > rows.length ? `\n\n… and ${wrong.length - rows.length} more` : ''
  return table(['', 'image', 'why'], rows) + rest
}
