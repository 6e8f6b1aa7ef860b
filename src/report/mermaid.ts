// The graph of an image, its platforms, SBOMs and signatures, as GitHub draws it in a summary.
import type { Digest } from '../oci/digest.ts'
import { shortDigest } from '../support/markdown.ts'
import { formatBytes } from '../support/text.ts'
import type { ImageReport } from './report.ts'

/** GitHub stops drawing large graphs; beyond this many nodes the table alone tells. */
const MAX_NODES = 60

/** A platform comes from the registry: in a label it must not be markup. */
const NOT_PLAIN = /[^\w./-]/g

/** A Mermaid flowchart, or undefined when there is nothing to draw or too much. */
export function drawImage(image: ImageReport): string | undefined {
  const nodes = image.subjects.length + image.artifacts.length + image.signatures.length
  if (image.digest === undefined || nodes < 2 || nodes > MAX_NODES) return undefined
  const name = (digest: Digest): string => `d${shortDigest(digest)}`
  const lines = ['flowchart LR']
  for (const [at, subject] of image.subjects.entries()) {
    const label = at === 0 ? 'image' : (subject.platform ?? 'manifest').replace(NOT_PLAIN, '?')
    lines.push(`  ${name(subject.digest)}["${label}<br/>${shortDigest(subject.digest)}"]`)
    if (at > 0) lines.push(`  ${name(image.digest)} --> ${name(subject.digest)}`)
  }
  for (const artifact of image.artifacts) {
    const label = artifact.sbom
      ? `${artifact.sbom.format}<br/>${artifact.sbom.components} components`
      : formatBytes(artifact.size)
    lines.push(
      `  ${name(artifact.digest)}(["${label}"])`,
      `  ${name(artifact.subject)} --- ${name(artifact.digest)}`
    )
  }
  for (const [at, signature] of image.signatures.entries()) {
    lines.push(`  s${at}{{"signature"}}`)
    for (const digest of signature.subjects) lines.push(`  s${at} -. signs .-> ${name(digest)}`)
  }
  return lines.join('\n')
}
