// The graph of an image, its platforms, and the SBOMs and signatures that were found, as GitHub draws it.
import { shortDigest } from '../support/markdown.ts'
import type { ImageVerdict } from './verdict.ts'

/** GitHub stops drawing large graphs; beyond this many nodes the tables alone tell. */
const MAX_NODES = 60

/** What comes from outside must not be markup in a label. */
const NOT_PLAIN = /[^\w./ -]/g

/** A Mermaid flowchart, or undefined when there is nothing to draw or too much. */
export function drawVerdict({ digest, digests, sboms }: ImageVerdict): string | undefined {
  if (digest === undefined || digests.length === 0 || digests.length + sboms.length > MAX_NODES)
    return undefined
  const name = (text: string): string => `d${shortDigest(text)}`
  const lines = ['flowchart LR']
  for (const { digest: own, platform, facts } of digests) {
    const label = own === digest ? 'image' : (platform ?? 'manifest').replace(NOT_PLAIN, '?')
    lines.push(`  ${name(own)}["${label}<br/>${shortDigest(own)}"]`)
    if (own !== digest) lines.push(`  ${name(digest)} --> ${name(own)}`)
    const signature = facts.find(({ kind }) => kind === 'signature')
    if (signature === undefined) continue
    lines.push(`  s${shortDigest(own)}{{"signature ${signature.status}"}} -.-> ${name(own)}`)
  }
  for (const [at, { subject, format, components, signature }] of sboms.entries()) {
    const label = `${format} ${components} components<br/>signature ${signature}`
    lines.push(`  b${at}(["${label}"]) --- ${name(subject)}`)
  }
  return lines.join('\n')
}
