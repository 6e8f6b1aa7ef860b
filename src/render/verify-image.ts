// One image of a verdict as Markdown: what is wrong with it, and, folded, the evidence for every fact.

import { FACT_NAMES } from '../results/review.ts'
import type {
  DigestVerdict,
  Evidence,
  EvidenceForm,
  Fact,
  ImageVerdict,
  Violation
} from '../results/verdict.ts'
import { code, codeBlock, details, escapeText, shortDigest, table } from './markdown.ts'
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
  notation: 'Notation signature',
  'sbom-artifact': 'SBOM artifact'
}

const MAX_VIOLATIONS = 30

/** An image with a problem is open; one without is folded. */
export function formatImage(image: ImageVerdict, withDetails: boolean): string {
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
  if (graph !== undefined) parts.push(details('Artifact graph', codeBlock(graph, 'mermaid')))
  return parts
}

function reference({ reference: full }: ImageVerdict): string {
  return full === undefined ? '' : code(full, 400)
}

function violationItem(violation: Violation, image: ImageVerdict): string {
  const { outcome, digest, message, policy, location, component, exception } = violation
  const about = image.digests.find(other => other.digest === digest)
  const name = about?.platform
  const what = name === undefined || message.includes(name) ? '' : `${escapeText(name, 60)}: `
  const which = component === undefined || message.includes(component) ? '' : ` ${code(component, 150)}`
  const where = location ? `, ${escapeText(location.file, 120)} line ${location.line}` : ''
  const rule = policy === '' ? '' : ` <i>(${escapeText(policy, 60)}${where})</i>`
  const excuse = exception
    ? ` — excepted until ${escapeText(exception.expires, 30)}: ${escapeText(exception.reason, 200)}`
    : ''
  const mark = exception ? '🔕' : outcome === 'undecided' ? '❔ undecided:' : '❌'
  return `- ${mark} ${what}${escapeText(message, 500)}${which}${excuse}${rule}`
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
  const texts = [reason, ...fact.evidence.slice(0, 3).map(found => evidenceText(found, fact))]
  return [
    columnTitle(fact),
    marked(STATUS_MARKS[fact.status], `${fact.status}${required}`),
    texts.filter(text => text !== '').join('<br/>')
  ]
}

function evidenceText({ form, signer, signedAt, status, reason }: Evidence, fact: Fact): string {
  const by = signer ? ` by ${escapeText(signer.identity, 200)}` : ''
  const issuer = signer?.issuer === undefined ? '' : ` (${escapeText(signer.issuer, 100)})`
  const at = signedAt === undefined ? '' : `, ${escapeText(signedAt, 40)}`
  const why = reason === undefined ? '' : `: ${escapeText(reason, 200)}`
  const what = `${FORM_NAMES[form]}${by}${issuer}${callerText(signer)}${at}`
  return status === fact.status ? `${what}${why}` : `${what}, ${status}${why}`
}

/** The caller of the reusable workflow that signed; the report names the run. */
function callerText(signer: Evidence['signer']): string {
  const { identity, workflow } = signer ?? {}
  return workflow === undefined || workflow === identity ? '' : `, called by ${escapeText(workflow, 200)}`
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
  return escapeText(predicateType.replace(/^https?:\/\//, ''), 60)
}

/** The mark stays on the line of its word. */
export function marked(mark: string, text: string): string {
  return `${mark}&nbsp;${text}`
}

export function nameOf(digest: DigestVerdict | undefined, image: ImageVerdict): string {
  if (digest === undefined) return 'another digest'
  if (digest.platform !== undefined) return escapeText(digest.platform, 60)
  return digest.digest === image.digest ? 'the image' : code(shortDigest(digest.digest))
}
