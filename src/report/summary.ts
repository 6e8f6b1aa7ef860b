// The job summary of the root action: verdict first, then a table, then how to check it oneself.

import { code, codeBlock, details, escapeText, shortDigest, table } from '../support/markdown.ts'
import { count, formatBytes } from '../support/text.ts'
import { drawImage } from './mermaid.ts'
import type { ArtifactReport, ImageReport, ReleaseReport, Report, SignatureReport } from './report.ts'

/** GitHub keeps at most 1 MiB a step; what is over is left to the JSON report. */
const MAX_BYTES = 1_000_000

const MARKS = { sealed: '✅', unchanged: '✅', planned: '📝', failed: '❌' } as const

/** Markdown of at most one megabyte. */
export function formatSummary(report: Report, verifyCommands: readonly string[]): string {
  const parts = [`## ${headline(report)}`, overview(report)]
  for (const image of report.images) parts.push(section(image))
  if (report.release !== undefined) parts.push(release(report.release))
  if (verifyCommands.length > 0) {
    parts.push(details('Verify it yourself', codeBlock(verifyCommands.join('\n'), 'sh')))
  }
  const text = `${parts.filter(part => part !== '').join('\n\n')}\n`
  if (Buffer.byteLength(text) <= MAX_BYTES) return text
  return `${parts[0]}\n\n${count(report.images.length, 'image')}: the details are in the JSON report (output \`report\`).\n`
}

function release({ tag, uploaded, replaced, kept }: ReleaseReport): string {
  const assets = [
    ...uploaded.map(name => `${code(name)} (uploaded)`),
    ...replaced.map(name => `${code(name)} (replaced)`),
    ...kept.map(name => `${code(name)} (was there)`)
  ]
  return `Release ${code(tag)}: ${assets.join(', ')}`
}

/** One line: what happened to how many images. */
export function headline(report: Report): string {
  const failed = report.images.filter(image => image.outcome === 'failed').length
  const all = count(report.images.length, 'image')
  if (failed > 0) return `❌ ${failed} of ${all} could not be sealed`
  if (report.outcome === 'planned') return `📝 Dry run: ${all} would be sealed`
  if (report.images.every(image => image.outcome === 'unchanged'))
    return `✅ ${all} already sealed, nothing to do`
  return `✅ ${all} sealed`
}

function overview(report: Report): string {
  if (report.images.length < 2) return ''
  return table(
    ['', 'image', 'digest', 'SBOMs', 'signatures'],
    report.images.map(image => [
      MARKS[image.outcome],
      code(image.requested),
      image.digest === undefined ? '' : code(shortDigest(image.digest)),
      String(image.artifacts.filter(artifact => artifact.kind === 'sbom').length),
      String(image.signatures.length)
    ])
  )
}

function section(image: ImageReport): string {
  const parts = [`### ${MARKS[image.outcome]} ${escapeText(image.reference ?? image.requested, 400)}`]
  if (image.error) {
    parts.push(`**${escapeText(image.error.code)}**: ${escapeText(image.error.message, 1000)}`)
    if (image.error.remedy !== undefined) parts.push(codeBlock(image.error.remedy))
  }
  const rows = [...image.artifacts.map(artifactRow), ...image.signatures.map(signatureRow)]
  if (rows.length > 0)
    parts.push(
      table(
        ['what', 'about', 'digest', 'state', ''],
        rows.map(row => platformRow(row, image))
      )
    )
  const contents = image.artifacts.flatMap(highlights)
  if (contents.length > 0)
    parts.push(
      details(
        'What the SBOMs hold',
        table(['SBOM', 'components by type', 'licences', 'quality', 'to improve'], contents)
      )
    )
  for (const warning of image.warnings) parts.push(`⚠️ ${escapeText(warning, 500)}`)
  if (image.tags.length > 0) parts.push(`Tags: ${image.tags.map(tag => code(tag)).join(', ')}`)
  const graph = drawImage(image)
  if (graph !== undefined) parts.push(details('What hangs on what', codeBlock(graph, 'mermaid')))
  return parts.join('\n\n')
}

/** A row for an SBOM: what it holds and what it is worth. */
function highlights({ title, sbom }: ArtifactReport): string[][] {
  if (sbom === undefined) return []
  const types = Object.entries(sbom.types).map(([type, components]) => `${components} ${escapeText(type)}`)
  const licenses = sbom.licenses.map(({ name, components }) => `${escapeText(name, 80)} (${components})`)
  if (sbom.withoutLicense > 0) licenses.push(`none said (${sbom.withoutLicense})`)
  const lacks = [
    [sbom.withoutVersion, 'without a version'],
    [sbom.withoutIdentifier, 'without purl and CPE'],
    [sbom.duplicates, 'listed more than once']
  ] as const
  const { profile, score, toFix } = sbom.quality
  return [
    [
      escapeText(title),
      types.join(', '),
      licenses.join(', '),
      `${score} of 100 (${escapeText(profile)})`,
      [
        ...lacks
          .filter(([number]) => number > 0)
          .map(([number, what]) => `${count(number, 'component')} ${what}`),
        ...toFix.map(text => escapeText(text, 300))
      ].join('<br>')
    ]
  ]
}

interface Row {
  readonly what: string
  readonly about: readonly string[]
  readonly digests: readonly string[]
  readonly state: string
  readonly note: string
}

const VALIDATIONS = {
  valid: 'valid',
  invalid: '⚠️ breaks its schema',
  'unknown-version': 'of a version that Seal does not know',
  'no-schema': 'of a format without a schema',
  off: 'not validated'
} as const

const BINDINGS = {
  bound: 'names this digest',
  unbound: 'names no digest',
  other: '⚠️ names another digest'
} as const

function artifactRow(artifact: ArtifactReport): Row {
  const { sbom } = artifact
  const note = sbom
    ? `${count(sbom.components, 'component')}, ${formatBytes(artifact.size)}, ${VALIDATIONS[sbom.validation]}, ${BINDINGS[sbom.binding]}, from ${escapeText(sbom.source)}`
    : `${escapeText(artifact.title)}, ${formatBytes(artifact.size)}`
  return {
    what: nameOf(artifact),
    about: [artifact.subject],
    digests: [artifact.digest],
    state: artifact.state,
    note
  }
}

function nameOf({ kind, sbom, artifactType }: ArtifactReport): string {
  if (kind === 'attestation') return 'attestation'
  return sbom ? `SBOM (${escapeText(`${sbom.format} ${sbom.version}`)})` : code(artifactType)
}

const SIGNATURES = {
  bundle: 'signature',
  legacy: 'signature (legacy tag)',
  attestation: 'attestation'
} as const

function signatureRow(signature: SignatureReport): Row {
  const issuer = signature.issuer === undefined ? '' : ` (${escapeText(signature.issuer)})`
  return {
    what: SIGNATURES[signature.format],
    about: signature.subjects,
    digests: Object.values(signature.manifests),
    state: signature.state,
    note: `by ${escapeText(signature.signer)}${issuer}`
  }
}

function platformRow(row: Row, image: ImageReport): string[] {
  const names = new Map(
    image.subjects.map((subject, at) => [subject.digest as string, at === 0 ? 'image' : subject.platform])
  )
  for (const artifact of image.artifacts)
    names.set(artifact.digest, artifact.kind === 'sbom' ? 'SBOM' : artifact.title)
  const about = row.about.map(digest => escapeText(names.get(digest) ?? shortDigest(digest)))
  return [
    row.what,
    [...new Set(about)].join(', '),
    row.digests.map(digest => code(shortDigest(digest))).join(' '),
    row.state,
    row.note
  ]
}
