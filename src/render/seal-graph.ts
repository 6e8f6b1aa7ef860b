// The graph of an image, its platforms, their artifacts and the signers, as GitHub draws it in a summary.
import type { Digest } from '../oci/digest.ts'
import type { ArtifactReport, ArtifactState, ImageReport } from '../results/seal-report.ts'
import { count } from '../support/text.ts'
import { MAX_NODES, plainLabel, STYLES } from './graph-style.ts'
import { shortDigest } from './markdown.ts'

/** Green is in place, dashed is planned, red failed. */
const CLASSES: Readonly<Record<ArtifactState, string>> = {
  present: 'good',
  attached: 'good',
  planned: 'plain',
  failed: 'bad'
}

/**
 * A Mermaid flowchart, or undefined when there is nothing to draw or too much.
 *
 * @param isUnsigned the run signs nothing, which the graph shows
 */
export function drawImage(image: ImageReport, isUnsigned = false): string | undefined {
  const nodes = image.subjects.length + image.artifacts.length + image.signatures.length
  if (image.digest === undefined || nodes < 2 || nodes > MAX_NODES) return undefined
  const names = new Map<Digest, string>()
  const lines = ['flowchart LR']
  for (const [at, { digest, platform }] of image.subjects.entries()) {
    names.set(digest, `d${at}`)
    const label =
      at === 0 ? `image${isUnsigned ? ', not signed' : ''}` : plainLabel(platform ?? 'manifest', 40)
    lines.push(`  d${at}["${label}<br/>${shortDigest(digest)}"]`)
    if (at > 0) lines.push(`  d0 --> d${at}`)
  }
  for (const [at, artifact] of image.artifacts.entries()) {
    names.set(artifact.digest, `a${at}`)
    lines.push(
      `  a${at}(["${labelOf(artifact)}"]):::${CLASSES[artifact.state]}`,
      `  ${names.get(artifact.subject) ?? 'd0'} --- a${at}`
    )
  }
  for (const [at, { signer, subjects, state }] of image.signatures.entries()) {
    const name = plainLabel(signer.replace(/^https:\/\//, ''), 80)
    lines.push(`  s${at}{{"signed by<br/>${name}"}}:::${CLASSES[state]}`)
    for (const digest of subjects) if (names.has(digest)) lines.push(`  s${at} -.-> ${names.get(digest)}`)
  }
  return [...lines, ...STYLES].join('\n')
}

function labelOf({ kind, sbom, title }: ArtifactReport): string {
  const format = sbom && plainLabel(sbom.formatLabel, 40)
  if (sbom !== undefined) return `${format}<br/>${count(sbom.components, 'component')}`
  return kind === 'attestation' ? `attestation<br/>${plainLabel(title, 40)}` : plainLabel(title, 40)
}
