// One image of a verdict as Markdown: what is wrong with it, and, folded, the evidence for every fact.

import { type Cause, causesOf, describeCause, shortenDigests } from '../results/causes.ts'
import { FACT_NAMES, openViolations } from '../results/review.ts'
import type { DigestVerdict, Evidence, EvidenceForm, Fact, ImageVerdict } from '../results/verdict.ts'
import { fixesOf } from './fixes.ts'
import { code, codeBlock, details, escapeAddress, escapeText, shortDigest, table } from './markdown.ts'
import { drawVerdict } from './verify-graph.ts'

export const MARKS = { passed: '✅', failed: '❌', undecided: '❔', error: '🚫' } as const

export const STATUS_MARKS = {
  verified: '✅',
  present: '⚪',
  missing: '❌',
  invalid: '❌',
  undecided: '❔'
} as const

const FORM_NAMES: Readonly<Record<EvidenceForm, string>> = {
  bundle: 'Sigstore bundle',
  'cosign-tag': 'Cosign tag',
  'cosign-referrer': 'Cosign referrer',
  buildkit: 'BuildKit attestation',
  'in-toto': 'in-toto statement',
  notation: 'Notation signature',
  'sbom-artifact': 'SBOM artifact',
  'github-attestation': 'GitHub attestation'
}

const MAX_CAUSES = 30

/** An image with a problem is open; one without is folded. */
export function formatImage(image: ImageVerdict, withDetails: boolean): string {
  const title = `${MARKS[image.outcome]} ${escapeText(shortenDigests(image.requested), 300)}`
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
  const open = causesOf(image, openViolations(image))
  const excepted = causesOf(
    image,
    image.violations.filter(({ exception }) => exception !== undefined)
  )
  const broken = open.filter(({ outcome }) => outcome === 'broken')
  const undecided = open.filter(({ outcome }) => outcome === 'undecided')
  parts.push(...causeList('', broken), ...causeList('**Undecided**', undecided))
  for (const { title, lines } of fixesOf(open, image)) {
    parts.push(`${escapeText(title)}\n\n${codeBlock(lines, 'yaml')}`)
  }
  return [...parts, ...causeList('', excepted)]
}

function causeList(title: string, causes: readonly Cause[]): string[] {
  if (causes.length === 0) return []
  const items = causes.slice(0, MAX_CAUSES).map(causeItem)
  if (causes.length > MAX_CAUSES) items.push(`- and ${causes.length - MAX_CAUSES} more, in the JSON report`)
  return [...(title === '' ? [] : [title]), items.join('\n')]
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
  if (graph !== undefined) parts.push(details('Artifact graph', codeBlock(graph, 'mermaid')))
  return parts
}

function reference({ reference: full }: ImageVerdict): string {
  return full === undefined ? '' : code(full, 400)
}

function causeItem(cause: Cause): string {
  const { policy, location, exception } = cause.violations[0]
  const where = location ? `, ${escapeText(location.file, 120)} line ${location.line}` : ''
  const rule = policy === '' ? '' : ` <i>(${escapeText(policy, 60)}${where})</i>`
  const excuse = exception
    ? ` — exception until ${escapeText(exception.expires, 30)}: ${escapeText(exception.reason, 200)}`
    : ''
  const mark = exception ? '🔕' : MARKS[cause.outcome === 'undecided' ? 'undecided' : 'failed']
  return `- ${mark} ${escapeText(describeCause(cause), 700)}${excuse}${rule}`
}

/** Digests with the same facts share a row. */
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
  const reason = fact.reason === undefined ? '' : escapeText(shortenDigests(fact.reason), 300)
  const texts = [reason, ...fact.evidence.slice(0, 3).map(found => evidenceText(found, fact))]
  return [
    columnTitle(fact),
    marked(STATUS_MARKS[fact.status], `${fact.status}${required}`),
    texts.filter(text => text !== '').join('<br/>')
  ]
}

function evidenceText({ form, reference, signer, signedAt, status, reason }: Evidence, fact: Fact): string {
  const by = signer ? ` by ${escapeAddress(signer.identity, 200)}` : ''
  const issuer = signer?.issuer === undefined ? '' : ` (${escapeAddress(signer.issuer, 100)})`
  const at = signedAt === undefined ? '' : `, ${escapeText(signedAt, 40)}`
  const why = reason === undefined ? '' : `: ${escapeText(reason, 200)}`
  const from = escapeText(storeOf(reference), 200)
  const what = `${FORM_NAMES[form]}${from}${by}${issuer}${callerText(signer)}${at}`
  return status === fact.status ? `${what}${why}` : `${what}, ${status}${why}`
}

/** Of an attestation that is not in the registry: the repository that stores it. */
function storeOf(reference: string): string {
  const repository = /\/repos\/([^/]+\/[^/]+)\/attestations\//.exec(reference)?.[1]
  return repository === undefined ? '' : ` of ${repository}`
}

/** The caller of the reusable workflow that signed; the report names the run. */
function callerText(signer: Evidence['signer']): string {
  const { identity, workflow } = signer ?? {}
  return workflow === undefined || workflow === identity ? '' : `, called by ${escapeAddress(workflow, 200)}`
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

export function columnTitle({ kind, predicateType }: Pick<Fact, 'kind' | 'predicateType'>): string {
  if (predicateType === undefined) return FACT_NAMES[kind]
  return escapeAddress(predicateType.replace(/^https?:\/\//, ''), 60)
}

/** Keeps the mark on the same line as its word. */
export function marked(mark: string, text: string): string {
  return `${mark}&nbsp;${text}`
}

export function nameOf(digest: DigestVerdict | undefined, image: ImageVerdict): string {
  if (digest === undefined) return 'another digest'
  if (digest.platform !== undefined) return escapeText(digest.platform, 60)
  return digest.digest === image.digest ? 'the image' : code(shortDigest(digest.digest))
}
