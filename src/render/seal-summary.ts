// The job summary of the root action: the outcome first, then tables, then the commands to verify it.

import {
  type ArtifactReport,
  type ArtifactState,
  type FilesReport,
  type GatePreview,
  type ImageReport,
  type Preflight,
  READER_CELLS,
  type ReaderReport,
  type ReleaseReport,
  type Report,
  type SignatureReport
} from '../results/seal-report.ts'
import { count, formatBytes } from '../support/text.ts'
import { failure } from './failure.ts'
import { filesSection } from './files-summary.ts'
import { code, codeBlock, details, escapeAddress, escapeText, shortDigest, table } from './markdown.ts'
import { answerWords } from './reader-answers.ts'
import { drawImage } from './seal-graph.ts'

/** GitHub keeps at most 1 MiB per step; the JSON report has the rest. */
const MAX_BYTES = 1_000_000

const MARKS = { sealed: '✅', attached: '⚠️', unchanged: '✅', planned: '📝', failed: '❌' } as const

/** An unchanged image is not necessarily signed. */
function markOf({ outcome }: ImageReport, { unsigned }: Report): string {
  return outcome === 'unchanged' && unsigned !== undefined ? MARKS.attached : MARKS[outcome]
}

const UNSIGNED = {
  'sign-false': 'Seal signed nothing, because the input sign is false.',
  'no-rights':
    'Seal signed nothing and moved no tag: pull requests from forks and by Dependabot get neither a token nor secrets.'
} as const

/** Markdown of at most one megabyte. */
export function formatSummary(report: Report, verifyCommands: readonly string[]): string {
  const parts = [`## ${headline(report)}`]
  if (report.unsigned !== undefined) parts.push(UNSIGNED[report.unsigned])
  if (report.error !== undefined) parts.push(...failure(report.error))
  if (report.gate !== undefined) parts.push(escapeText(gateLine(report.gate), 2000))
  parts.push(overview(report))
  if (report.permissions !== undefined && report.permissions.length > 0) {
    const lines = ['permissions:', ...report.permissions.map(line => `  ${line}`)]
    parts.push(`The job also needs these permissions:\n\n${codeBlock(lines.join('\n'), 'yaml')}`)
  }
  if (report.preflight !== undefined) {
    parts.push(details('Preflight', codeBlock(formatPreflight(report.preflight))))
  }
  for (const image of report.images) parts.push(section(image, report))
  if (report.files !== undefined) parts.push(filesSection(report.files))
  if (report.release !== undefined) parts.push(release(report.release))
  if (report.artifact !== undefined)
    parts.push(
      `Workflow artifact: [${escapeText(report.artifact.name)}](${report.artifact.url}) (${formatBytes(report.artifact.size)})`
    )
  if (verifyCommands.length > 0) {
    parts.push(details('Verify it yourself', codeBlock(verifyCommands.join('\n'), 'sh')))
  }
  parts.push(`<sub>${cost(report)}</sub>`)
  const text = `${parts.filter(part => part !== '').join('\n\n')}\n`
  if (Buffer.byteLength(text) <= MAX_BYTES) return text
  return `${parts[0]}\n\n${subjectsOf(report)}: the details are in the JSON report (output \`report\`).\n`
}

/** The cost of the run. */
function cost({ requests, milliseconds, cosign }: Report): string {
  const version = cosign?.version === undefined ? '' : ` ${escapeText(cosign.version, 40)}`
  const started = cosign ? `, Cosign${version} started ${count(cosign.invocations.length, 'time')}` : ''
  return `${(milliseconds / 1000).toFixed(1)} s, ${count(requests, 'request')} to registries${started}`
}

function release({ tag, uploaded, replaced, kept }: ReleaseReport): string {
  const assets = [
    ...uploaded.map(name => `${code(name)} (uploaded)`),
    ...replaced.map(name => `${code(name)} (replaced)`),
    ...kept.map(name => `${code(name)} (unchanged)`)
  ]
  return `Release ${code(tag)}: ${assets.join(', ')}`
}

/** One line: what happened to how many images. */
export function headline(report: Report): string {
  const failed = report.images.filter(image => image.outcome === 'failed').length
  const all = subjectsOf(report)
  if (failed > 0) return `❌ ${failed} of ${count(report.images.length, 'image')} could not be sealed`
  if (report.files?.outcome === 'failed') return `❌ ${filesOf(report.files)} could not be signed`
  if (report.error !== undefined) return `❌ Dry run: ${all} would not be sealed`
  const done = report.unsigned === undefined ? 'sealed' : DONE[report.unsigned]
  if (report.outcome === 'planned') return `📝 Dry run: ${all} would be ${done}`
  const mark = report.unsigned === undefined ? '✅' : '⚠️'
  const parts = [...report.images, ...(report.files === undefined ? [] : [report.files])]
  if (parts.every(({ outcome }) => outcome === 'unchanged'))
    return `${mark} ${all} already ${done}, nothing to do`
  return `${mark} ${all} ${done}`
}

/** `2 images and 7 files` */
function subjectsOf({ images, files }: Report): string {
  if (files === undefined) return count(images.length, 'image')
  return images.length === 0 ? filesOf(files) : `${count(images.length, 'image')} and ${filesOf(files)}`
}

function filesOf({ files }: FilesReport): string {
  return count(files.length, 'file')
}

/** The checks, and the hosts that a proxy must let through. */
export function formatPreflight({ checks, hosts }: Preflight): string {
  return [
    ...checks.flatMap(({ name, result, fix }) => [
      `${name}: ${result}`,
      ...(fix === undefined ? [] : fix.split('\n').map(line => `    ${line}`))
    ]),
    `hosts: ${hosts.join(', ')}`
  ].join('\n')
}

/** The verdict that the gate would give for this run. */
export function gateLine({ outcome, reasons }: GatePreview): string {
  const what = 'verify with default policy'
  if (outcome === 'passed') return `${what}: would pass`
  return `${what}: would fail because ${reasons.join('; ')}. This does not count what earlier runs attached.`
}

const DONE = { 'sign-false': 'published unsigned', 'no-rights': 'attached, not signed' } as const

function overview(report: Report): string {
  if (report.images.length < 2) return ''
  return table(
    ['', 'image', 'digest', 'SBOMs', 'signatures'],
    report.images.map(image => [
      markOf(image, report),
      code(image.requested),
      image.digest === undefined ? '' : code(shortDigest(image.digest)),
      String(image.artifacts.filter(artifact => artifact.kind === 'sbom').length),
      String(image.signatures.length)
    ])
  )
}

function section(image: ImageReport, report: Report): string {
  const parts = [`### ${markOf(image, report)} ${escapeText(nameOf(image), 400)}`]
  if (image.digest !== undefined) {
    const tags = image.tags.map(tag => code(tag)).join(', ')
    parts.push(`${code(image.digest)}${tags === '' ? '' : `, tagged ${tags}`}`)
  }
  if (image.error) parts.push(...failure(image.error))
  const rows = [...image.artifacts.map(artifactRow), ...image.signatures.map(signatureRow)]
  if (rows.length > 0)
    parts.push(
      table(
        ['what', 'about', 'digest', 'state', 'details'],
        rows.map(row => formatRow(row, image))
      )
    )
  const contents = image.artifacts.flatMap(artifact => highlights(artifact, image))
  if (contents.length > 0) {
    const head = ['SBOM of', 'components by type', 'licenses', 'quality']
    parts.push(details('SBOM contents', table(head, contents)))
  }
  parts.push(...image.artifacts.flatMap(artifact => gapsOf(artifact, image)))
  if (image.readers !== undefined) parts.push(details('Which readers accept it', readersTable(image.readers)))
  for (const warning of image.warnings) parts.push(`⚠️ ${escapeText(warning, 500)}`)
  const graph = drawImage(image, report.unsigned !== undefined)
  if (graph !== undefined) parts.push(details('Artifact graph', codeBlock(graph, 'mermaid')))
  return parts.join('\n\n')
}

function readersTable(readers: readonly ReaderReport[]): string {
  const head = ['reader', 'image', 'platforms', 'SBOM', 'attestations']
  const rows = readers.map(reader => [
    escapeText(reader.label),
    ...READER_CELLS.map(cell => escapeText(answerWords(reader[cell]), 300))
  ])
  return table(head, rows)
}

/** The elements of a profile that an SBOM lacks, by component, with the fields to fill. */
function gapsOf({ subject, sbom }: ArtifactReport, image: ImageReport): string[] {
  const { profile, gaps = [], moreGaps = 0 } = sbom?.quality ?? { profile: '' }
  if (gaps.length === 0) return []
  const rows = gaps.map(({ component, lacks }) => [
    component === undefined ? 'the document' : escapeText(component, 120),
    lacks.map(({ title }) => escapeText(title)).join('<br>'),
    lacks.map(({ field = 'none in this format' }) => escapeText(field)).join('<br>')
  ])
  const more = moreGaps > 0 ? `\n\n${count(moreGaps, 'more component')}` : ''
  const about = escapeText(subjectNames(image).get(subject) ?? shortDigest(subject))
  const title = `What the SBOM of ${about} lacks by ${escapeText(profile)}`
  return [details(title, table(['component', 'lacks', 'field to fill'], rows) + more)]
}

/** As the user wrote it, without the digest, which is below it. */
function nameOf({ requested }: ImageReport): string {
  return requested.replace(/@.*$/, '')
}

/** A row for an SBOM: its contents and its quality. */
function highlights({ subject, sbom }: ArtifactReport, image: ImageReport): string[][] {
  if (sbom === undefined) return []
  const types = Object.entries(sbom.types).map(([type, components]) => `${components} ${escapeText(type)}`)
  const licenses = sbom.licenses.map(({ name, components }) => `${escapeText(name, 80)} (${components})`)
  if (sbom.withoutLicense > 0) licenses.push(`no license (${sbom.withoutLicense})`)
  const lacks = [
    [sbom.withoutVersion, 'without a version'],
    [sbom.withoutIdentifier, 'without purl and CPE'],
    [sbom.duplicates, 'listed more than once']
  ] as const
  const { profile, score, toFix } = sbom.quality
  return [
    [
      escapeText(subjectNames(image).get(subject) ?? shortDigest(subject)),
      types.join(', '),
      licenses.join(', '),
      [
        `${score} of 100 (${escapeText(profile)})`,
        ...lacks
          .filter(([number]) => number > 0)
          .map(([number, what]) => `${count(number, 'component')} ${what}`),
        ...toFix.map(text => escapeText(text, 300)),
        ...(sbom.enriched ?? []).map(
          ({ field, count: times }) => `added by Seal: ${escapeText(field)} (${times})`
        )
      ].join('<br>')
    ]
  ]
}

/** `not attached`: planned, but not in the registry. */
export const STATES: Readonly<Record<ArtifactState, string>> = {
  present: 'present',
  attached: 'attached',
  planned: 'planned',
  failed: 'not attached'
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
  invalid: '⚠️ invalid',
  'unknown-version': 'version unknown to Seal',
  'no-schema': 'format without a schema',
  off: 'not validated'
} as const

const BINDINGS = {
  bound: 'names this digest',
  unbound: 'does not name a digest',
  other: '⚠️ names another digest'
} as const

function artifactRow(artifact: ArtifactReport): Row {
  const { sbom } = artifact
  const note = sbom
    ? `${count(sbom.components, 'component')}, ${formatBytes(artifact.size)}, ${VALIDATIONS[sbom.validation]}, ${BINDINGS[sbom.binding]}, from ${escapeText(sbom.source)}`
    : `${escapeText(artifact.title)}, ${formatBytes(artifact.size)}`
  return {
    what: kindOf(artifact),
    about: [artifact.subject],
    digests: [artifact.digest],
    state: STATES[artifact.state],
    note
  }
}

function kindOf({ kind, sbom, artifactType }: ArtifactReport): string {
  if (kind === 'attestation') return 'attestation'
  return sbom ? `SBOM (${escapeText(`${sbom.formatLabel} ${sbom.version}`)})` : code(artifactType)
}

const SIGNATURES = {
  bundle: 'signature',
  legacy: 'signature (legacy tag)',
  attestation: 'attestation'
} as const

function signatureRow(signature: SignatureReport): Row {
  const issuer = signature.issuer === undefined ? '' : ` (${escapeAddress(signature.issuer)})`
  return {
    what: SIGNATURES[signature.format],
    about: signature.subjects,
    digests: Object.values(signature.manifests),
    state: STATES[signature.state],
    note: `by ${escapeAddress(signature.signer)}${issuer}`
  }
}

/** More than these are in the report alone. */
const MAX_SHOWN_DIGESTS = 2

function formatRow({ what, about, digests, state, note }: Row, image: ImageReport): string[] {
  const names = subjectNames(image)
  for (const digest of image.attestationManifests ?? []) names.set(digest, 'BuildKit attestation')
  for (const artifact of image.artifacts)
    names.set(artifact.digest, artifact.kind === 'sbom' ? 'SBOM' : artifact.title)
  const counts = new Map<string, number>()
  for (const digest of about) {
    const name = names.get(digest) ?? shortDigest(digest)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const shown = digests.slice(0, MAX_SHOWN_DIGESTS).map(digest => code(shortDigest(digest)))
  const hidden = digests.length - shown.length
  return [
    what,
    [...counts].map(([name, number]) => escapeText(number === 1 ? name : count(number, name))).join(', '),
    `${shown.join(' ')}${hidden > 0 ? ` and ${hidden} more` : ''}`,
    state,
    note
  ]
}

/** From digest to `image` or `linux/amd64`. */
function subjectNames({ subjects }: ImageReport): Map<string, string> {
  return new Map(
    subjects.map(({ digest, platform }, at) => [
      digest,
      at === 0 ? 'image' : (platform ?? shortDigest(digest))
    ])
  )
}
