// The Markdown that a reviewer reads: verdict first, a table of images and facts, then each image that has a problem.
import { code, codeBlock, details, escapeText, shortDigest, table } from '../support/markdown.ts'
import { count, printable } from '../support/text.ts'
import {
  FACT_NAMES,
  headline,
  openViolations,
  proposedReference,
  type Review,
  violationOf
} from './review.ts'
import type { DigestVerdict, Evidence, Fact, ImageVerdict, SourceLine, Violation } from './verdict.ts'
import { drawVerdict } from './verify-graph.ts'

/** GitHub keeps at most 1 MiB a step. */
const MAX_SUMMARY = 1_000_000

const MARKS = { passed: '✅', failed: '❌', error: '🚫' } as const

const STATUS_MARKS = { verified: '✅', present: '◽', missing: '❌', invalid: '❌' } as const

const MAX_VIOLATIONS = 30

/** Places shown for an image; the annotations have all. */
const MAX_PLACES = 5

/** How much is shown: everything, everything but what is folded, or the table and the counts alone. */
export type Detail = 'full' | 'short' | 'minimal'

/** Markdown for the job summary: as much detail as a step's limit lets stand. */
export function formatVerdict(review: Review): string {
  return longestThatFits(review, text => Buffer.byteLength(text) <= MAX_SUMMARY)
}

/** The most detailed text that fits; the minimal one always does. */
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
    if (isFull || image.outcome !== 'passed') parts.push(section(image, isFull))
  }
  parts.push(pinning(images))
  for (const { image, before, markdown } of isFull ? review.differences : []) {
    parts.push(`### SBOM of ${escapeText(image)} against ${escapeText(before)}`, markdown)
  }
  parts.push(unresolvedList(review), notices(review.verdict.notices))
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
    `${code(image.requested, 150)}${places(image.locations)}`,
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

function columnTitle({ kind, predicateType }: Column): string {
  if (predicateType === undefined) return FACT_NAMES[kind]
  return escapeText(predicateType.replace(/^https?:\/\//, ''), 60)
}

/** The worst of an image's digests: `✅ verified`, `❌ missing on linux/arm64`. */
function factCell(image: ImageVerdict, facts: readonly Fact[]): string {
  const broken = facts.filter(fact => violationOf(fact, image) !== undefined)
  const [first] = broken.length > 0 ? broken : facts
  if (first === undefined) return ''
  if (broken.length === 0) {
    const statuses = [...new Set(facts.map(({ status }) => status))]
    const mark = statuses.every(status => status === 'verified') ? '✅' : '◽'
    return `${mark} ${statuses.join(', ')}`
  }
  const excused = broken.every(fact => violationOf(fact, image)?.exception !== undefined)
  const where =
    broken.length === facts.length && facts.length > 1 ? '' : ` on ${broken.map(whereIs).join(', ')}`
  const isAlone = image.digests.length === 1
  return `${excused ? '🔕' : '❌'} ${first.status}${isAlone ? '' : where}`

  function whereIs({ digest }: Fact): string {
    return nameOf(
      image.digests.find(other => other.digest === digest),
      image
    )
  }
}

function nameOf(digest: DigestVerdict | undefined, image: ImageVerdict): string {
  if (digest === undefined) return 'another digest'
  if (digest.platform !== undefined) return escapeText(digest.platform, 60)
  return digest.digest === image.digest ? 'the image' : code(shortDigest(digest.digest))
}

function places(locations: readonly SourceLine[]): string {
  if (locations.length === 0) return ''
  const shown = locations.slice(0, MAX_PLACES).map(({ file, line }) => `${escapeText(file, 120)}&#58;${line}`)
  const rest = locations.length - shown.length
  return `<br/>${shown.join('<br/>')}${rest > 0 ? `<br/>and ${count(rest, 'more place')}` : ''}`
}

/** An image that has a problem stands open; one that has none is folded. */
function section(image: ImageVerdict, withDetails: boolean): string {
  const title = `${MARKS[image.outcome]} ${escapeText(image.requested, 300)}`
  const parts = [...problems(image), ...(withDetails ? evidence(image) : [])]
  if (image.outcome === 'passed') return details(title, parts.join('\n\n'))
  return [`### ${title}`, ...parts].join('\n\n')
}

function problems(image: ImageVerdict): string[] {
  const parts: string[] = []
  if (image.error) {
    parts.push(`**${escapeText(image.error.code)}**: ${escapeText(image.error.message, 1000)}`)
    if (image.error.remedy !== undefined) parts.push(codeBlock(image.error.remedy))
  }
  const shown = image.violations.slice(0, MAX_VIOLATIONS).map(violation => violationItem(violation, image))
  const rest = image.violations.length - shown.length
  if (rest > 0) shown.push(`- and ${rest} more, in the JSON report`)
  return shown.length > 0 ? [...parts, shown.join('\n')] : parts
}

function evidence(image: ImageVerdict): string[] {
  const parts: string[] = []
  const rows = factRows(image)
  if (rows.length > 0) {
    const facts = table(['fact', 'status', 'about', 'evidence'], rows)
    parts.push(details('Facts and evidence', [reference(image), facts].join('\n\n')))
  }
  if (image.sboms.length > 0) parts.push(details('SBOMs', sbomTable(image)))
  const graph = drawVerdict(image)
  if (graph !== undefined) parts.push(details('What hangs on what', codeBlock(graph, 'mermaid')))
  return parts
}

function reference({ reference: full }: ImageVerdict): string {
  return full === undefined ? '' : code(full, 400)
}

function violationItem(violation: Violation, image: ImageVerdict): string {
  const { digest, message, policy, location, component, exception } = violation
  const about = image.digests.find(other => other.digest === digest)
  const name = about?.platform
  const what = name === undefined || message.includes(name) ? '' : `${escapeText(name, 60)}: `
  const which = component === undefined || message.includes(component) ? '' : ` ${code(component, 150)}`
  const where = location ? `, ${escapeText(location.file, 120)} line ${location.line}` : ''
  const rule = policy === '' ? '' : ` <sub>policy ${escapeText(policy, 60)}${where}</sub>`
  const excuse = exception
    ? ` — excepted until ${escapeText(exception.expires, 30)}: ${escapeText(exception.reason, 200)}`
    : ''
  return `- ${exception ? '🔕' : '❌'} ${what}${escapeText(message, 500)}${which}${excuse}${rule}`
}

/** Digests of which the same is said share a row. */
function factRows(image: ImageVerdict): string[][] {
  const rows = new Map<string, { cells: readonly [string, string, string]; about: string[] }>()
  for (const digest of image.digests) {
    for (const fact of digest.facts) {
      const cells = factCells(fact)
      const row = rows.get(cells.join('|')) ?? { cells, about: [] }
      rows.set(cells.join('|'), row)
      row.about.push(nameOf(digest, image))
    }
  }
  return [...rows.values()].map(({ cells: [fact, status, text], about }) => [
    fact,
    status,
    about.join('<br/>'),
    text
  ])
}

function factCells(fact: Fact): readonly [string, string, string] {
  const required = fact.isRequired ? '' : ' (not required)'
  const reason = fact.reason === undefined ? '' : escapeText(fact.reason, 300)
  const texts = [reason, ...fact.evidence.slice(0, 3).map(evidenceText)]
  return [
    columnTitle(fact),
    `${STATUS_MARKS[fact.status]} ${fact.status}${required}`,
    texts.filter(text => text !== '').join('<br/>')
  ]
}

function evidenceText({ form, signer, signedAt, status, reason }: Evidence): string {
  const by = signer ? ` by ${escapeText(signer.identity, 200)}` : ''
  const issuer = signer?.issuer === undefined ? '' : ` (${escapeText(signer.issuer, 100)})`
  const at = signedAt === undefined ? '' : `, ${escapeText(signedAt, 40)}`
  const why = reason === undefined ? '' : `: ${escapeText(reason, 200)}`
  return `${form} ${status}${by}${issuer}${at}${why}`
}

function sbomTable(image: ImageVerdict): string {
  const rows = image.sboms.map(sbom => [
    nameOf(
      image.digests.find(({ digest }) => digest === sbom.subject),
      image
    ),
    escapeText(`${sbom.format} ${sbom.version}`),
    String(sbom.components),
    sbom.signature,
    sbom.binding,
    sbom.quality ? `${sbom.quality.score} (${escapeText(sbom.quality.profile)})` : '',
    escapeText(sbom.created ?? '', 40)
  ])
  return table(['about', 'format', 'components', 'signature', 'binding', 'quality', 'created'], rows)
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

function unresolvedList({ unresolved }: Review): string {
  if (unresolved.length === 0) return ''
  const rows = unresolved
    .slice(0, 100)
    .map(({ file, line, text, reason }) => [
      `${escapeText(file, 120)}&#58;${line}`,
      code(text, 150),
      escapeText(reason, 200)
    ])
  const rest = unresolved.length > 100 ? `\n\n… and ${unresolved.length - 100} more` : ''
  const title = `${count(unresolved.length, 'reference')} that could not be resolved`
  return details(title, table(['where', 'text', 'why'], rows) + rest)
}

function notices(texts: readonly string[]): string {
  return texts
    .slice(0, 50)
    .map(text => `ℹ️ ${escapeText(text, 500)}`)
    .join('\n\n')
}

/** Of hundreds of images the first ones that are wrong. */
function minimalTable(images: readonly ImageVerdict[]): string {
  const wrong = images.filter(({ outcome }) => outcome !== 'passed')
  const rows = wrong.slice(0, 50).map(image => {
    const [first] = openViolations(image)
    return [
      MARKS[image.outcome],
      code(image.requested, 100),
      escapeText(image.error?.message ?? first?.message ?? '', 150)
    ]
  })
  if (rows.length === 0) return ''
  const rest = wrong.length > rows.length ? `\n\n… and ${wrong.length - rows.length} more` : ''
  return table(['', 'image', 'why'], rows) + rest
}
