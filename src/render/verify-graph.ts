// The graph of a verified image: its platforms, its SBOMs and their signers, as GitHub draws it.
import type { Digest } from '../oci/digest.ts'
import type { ImageVerdict } from '../results/verdict.ts'
import { MAX_NODES, plainLabel, STYLES } from './graph-style.ts'
import { shortDigest } from './markdown.ts'

/** A Mermaid flowchart, or undefined when there is nothing to draw or too much. */
export function drawVerdict(image: ImageVerdict): string | undefined {
  const signatures = signaturesOf(image)
  const nodes = image.digests.length + image.sboms.length + signatures.size
  if (image.digest === undefined || nodes < 2 || nodes > MAX_NODES) return undefined
  const lines = ['flowchart LR']
  const names = new Map<Digest, string>()
  for (const [at, { digest, platform }] of image.digests.entries()) {
    names.set(digest, `d${at}`)
    const label = at === 0 ? 'image' : plainLabel(platform ?? 'manifest', 40)
    lines.push(
      `  d${at}["${label}<br/>${shortDigest(digest)}"]:::${isBroken(image, digest) ? 'bad' : 'good'}`
    )
    if (at > 0) lines.push(`  d0 --> d${at}`)
  }
  for (const [at, sbom] of image.sboms.entries()) {
    const subject = names.get(sbom.subject)
    if (subject === undefined) continue
    const style = sbom.signature === 'verified' ? 'good' : 'plain'
    const text = `${plainLabel(sbom.format, 40)}<br/>${sbom.components} components`
    lines.push(`  b${at}(["${text}"]):::${style}`, `  ${subject} --- b${at}`)
  }
  let at = 0
  for (const [signer, digests] of signatures) {
    lines.push(`  s${at}{{"signed by<br/>${plainLabel(signer, 80)}"}}:::good`)
    for (const digest of digests) if (names.has(digest)) lines.push(`  s${at} -.-> ${names.get(digest)}`)
    at++
  }
  return [...lines, ...STYLES].join('\n')
}

function isBroken({ violations }: ImageVerdict, digest: Digest): boolean {
  return violations.some(violation => violation.digest === digest && violation.exception === undefined)
}

/** From each verified signer to the digests it signed. */
function signaturesOf({ digests }: ImageVerdict): Map<string, Set<Digest>> {
  const signers = new Map<string, Set<Digest>>()
  for (const fact of digests.flatMap(({ facts }) => facts)) {
    if (fact.kind !== 'signature') continue
    for (const { status, signer } of fact.evidence) {
      if (status !== 'verified') continue
      const name = signer?.identity.replace(/^https:\/\//, '') ?? 'a key'
      signers.set(name, (signers.get(name) ?? new Set()).add(fact.digest))
    }
  }
  return signers
}
