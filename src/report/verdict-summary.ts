// The job summary of the verify action: the verdict first, then images and facts, the details folded.

import { code, codeBlock, details, escapeText, shortDigest, table } from '../support/markdown.ts'
import { count } from '../support/text.ts'
import type {
  DigestVerdict,
  Evidence,
  Fact,
  ImageVerdict,
  SbomVerdict,
  Verdict,
  Violation
} from './verdict.ts'
import { drawVerdict } from './verdict-mermaid.ts'

/** GitHub keeps at most 1 MiB a step; what is over is left to the JSON report. */
const MAX_BYTES = 1_000_000

const IMAGE_MARKS = { passed: '✅', failed: '❌', error: '🚫' } as const
const FACT_MARKS = { verified: '✅', present: '⚠️', missing: '❌', invalid: '❌' } as const
const MAX_VIOLATIONS = 20

/** Markdown of at most `maxBytes`: what does not fit loses its details first, then everything but the headline. */
export function formatVerdict(verdict: Verdict, maxBytes = MAX_BYTES): string {
  const head = [`## ${verdictHeadline(verdict)}`, overview(verdict), notices(verdict)].filter(
    part => part !== ''
  )
  const candidates = [
    [...head, ...verdict.images.map(section)],
    head,
    [head[0] as string, 'The details are in the JSON report (output `report`).']
  ]
  const texts = candidates.map(parts => `${parts.join('\n\n')}\n`)
  return texts.find(text => Buffer.byteLength(text) <= maxBytes) ?? (texts.at(-1) as string)
}

/** One line: how many images passed. */
export function verdictHeadline({ images, outcome }: Verdict): string {
  const all = count(images.length, 'image')
  const bad = images.filter(image => image.outcome !== 'passed').length
  if (outcome === 'passed') return `✅ ${all} verified`
  const mark = outcome === 'warned' ? '⚠️' : '❌'
  return `${mark} ${bad} of ${all} ${bad === 1 ? 'does' : 'do'} not pass${outcome === 'warned' ? ' (mode warn)' : ''}`
}

/** A row for each image, a column for each fact that any policy asks for. */
function overview({ images }: Verdict): string {
  const columns = [
    ...new Set(images.flatMap(({ digests }) => digests.flatMap(({ facts }) => facts.map(nameOfFact))))
  ]
  return table(
    ['', 'image', ...columns.map(name => escapeText(name, 80)), 'why not'],
    images.map(image => [
      IMAGE_MARKS[image.outcome],
      `${code(image.requested)}${placesOf(image)}`,
      ...columns.map(column => cell(image.digests, column)),
      escapeText(whyNot(image), 300)
    ])
  )
}

function placesOf({ locations }: ImageVerdict): string {
  const [first] = locations
  if (first === undefined) return ''
  const more = locations.length > 1 ? ` and ${locations.length - 1} more` : ''
  return `<br/>${escapeText(`${first.file}:${first.line}${more}`)}`
}

/** The worst of the image's digests. */
function cell(digests: readonly DigestVerdict[], column: string): string {
  const statuses = digests
    .flatMap(({ facts }) => facts.filter(fact => nameOfFact(fact) === column))
    .map(({ status }) => status)
  const worst = (['missing', 'invalid', 'present', 'verified'] as const).find(status =>
    statuses.includes(status)
  )
  return worst === undefined ? '' : `${FACT_MARKS[worst]} ${worst}`
}

function nameOfFact({ kind, predicateType }: Fact): string {
  return predicateType ?? kind
}

function whyNot({ error, violations }: ImageVerdict): string {
  if (error) return `${error.code}: ${error.message}`
  const open = violations.filter(({ exception }) => exception === undefined)
  const [first] = open
  if (first === undefined) return ''
  return open.length > 1 ? `${first.message} (and ${open.length - 1} more)` : first.message
}

function notices({ notices: lines, policy }: Verdict): string {
  const from = policy?.commit === undefined ? '' : ` at ${shortDigest(`:${policy.commit}`)}`
  const read = policy ? [`Policy: ${escapeText(policy.path + from)}`] : []
  return [...read, ...lines.map(line => `⚠️ ${escapeText(line, 500)}`)].join('\n\n')
}

function section(image: ImageVerdict): string {
  const parts: string[] = []
  if (image.error) {
    parts.push(`**${escapeText(image.error.code)}**: ${escapeText(image.error.message, 1000)}`)
    if (image.error.remedy !== undefined) parts.push(codeBlock(image.error.remedy))
  }
  if (image.isByTag && image.reference !== undefined) {
    parts.push(`Named by a tag. To keep what was verified: ${code(image.reference, 400)}`)
  }
  if (image.violations.length > 0) parts.push(violationList(image.violations))
  if (image.digests.length > 0) parts.push(factTable(image.digests))
  if (image.sboms.length > 0) parts.push(sbomTable(image.sboms))
  const graph = drawVerdict(image)
  if (graph !== undefined) parts.push(codeBlock(graph, 'mermaid'))
  return details(
    `${IMAGE_MARKS[image.outcome]} ${escapeText(image.reference ?? image.requested, 400)}`,
    parts.join('\n\n')
  )
}

function violationList(violations: readonly Violation[]): string {
  const lines = violations.slice(0, MAX_VIOLATIONS).map(({ message, location, policy, exception }) => {
    const where = location ? ` (${escapeText(`${location.file}:${location.line}`)})` : ''
    const by = policy === '' ? '' : ` Policy ${escapeText(policy, 100)}${where}.`
    if (exception === undefined) return `- ❌ ${escapeText(message, 600)}.${by}`
    return `- ➖ ${escapeText(message, 600)}. Let pass until ${escapeText(exception.expires)}: ${escapeText(exception.reason, 300)}`
  })
  const rest = violations.length - MAX_VIOLATIONS
  return [...lines, ...(rest > 0 ? [`- and ${rest} more, in the JSON report`] : [])].join('\n')
}

function factTable(digests: readonly DigestVerdict[]): string {
  return table(
    ['digest', 'fact', 'status', 'evidence'],
    digests.flatMap(({ digest, platform, facts }) =>
      facts.map(fact => [
        `${escapeText(platform ?? 'image')} ${code(shortDigest(digest))}`,
        escapeText(nameOfFact(fact), 100),
        `${FACT_MARKS[fact.status]} ${fact.status}`,
        fact.status === 'verified' ? evidenceText(fact.evidence[0]) : escapeText(fact.reason ?? '', 400)
      ])
    )
  )
}

function evidenceText(evidence: Evidence | undefined): string {
  if (evidence === undefined) return ''
  const { signer, authorities, signedAt, form } = evidence
  const who = signer
    ? `by ${escapeText(signer.identity)}${signer.issuer ? ` (${escapeText(signer.issuer)})` : ''}`
    : ''
  const as = authorities.length > 0 ? `as ${escapeText(authorities.join(', '))}` : ''
  const when = signedAt ? `on ${escapeText(signedAt)}` : ''
  return [form, who, as, when].filter(part => part !== '').join(' ')
}

function sbomTable(sboms: readonly SbomVerdict[]): string {
  return table(
    ['SBOM', 'about', 'components', 'signature', 'binding'],
    sboms.map(({ format, version, subject, components, signature, binding }) => [
      escapeText(`${format} ${version}`),
      code(shortDigest(subject)),
      String(components),
      `${FACT_MARKS[signature]} ${signature}`,
      `${FACT_MARKS[binding]} ${binding}`
    ])
  )
}
