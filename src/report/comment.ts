// The one comment on a pull request that is kept up to date.
import { escapeText } from '../support/markdown.ts'
import type { Review } from './review.ts'
import { longestThatFits } from './verdict-summary.ts'

/** GitHub takes 65,536 characters; what stands around the text needs some of them. */
const MAX_LENGTH = 65_000

/**
 * First line of the comment, invisible to readers. Several gates on one pull request tell their comments apart by
 * `key`, such as the name of the job.
 */
export function commentMarker(key: string): string {
  return `<!-- oci-seal verify ${Buffer.from(key).toString('hex')} -->`
}

/** At most 65,536 characters, the marker first. `runUrl` leads to the run with the whole summary. */
export function formatComment(
  review: Review,
  { key, runUrl }: { readonly key: string; readonly runUrl: string | undefined }
): string {
  const text = longestThatFits(review, candidate => candidate.length <= MAX_LENGTH)
  const link =
    runUrl === undefined ? '' : `\n<sub>[All details](${encodeURI(runUrl)}) · ${escapeText(key, 100)}</sub>\n`
  return `${commentMarker(key)}\n${text}${link}`
}
