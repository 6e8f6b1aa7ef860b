// The one comment on a pull request that is kept up to date.

import type { Review } from '../results/review.ts'
import { escapeText } from './markdown.ts'
import { longestThatFits } from './verify-summary.ts'

/** GitHub accepts 65,536 characters; marker and footer need some of them. */
const MAX_LENGTH = 65_000

/** First line of the comment, invisible to readers. Several gates on one pull request have a key each. */
export function commentMarker(key: string): string {
  return `<!-- oci-seal verify ${Buffer.from(key).toString('hex')} -->`
}

export interface CommentSettings {
  readonly key: string
  /** The gate, for people. */
  readonly name: string
  /** The run with the whole summary. */
  readonly runUrl: string | undefined
}

/** At most 65,536 characters, the marker first. */
export function formatComment(review: Review, { key, name, runUrl }: CommentSettings): string {
  const text = longestThatFits(review, candidate => candidate.length <= MAX_LENGTH)
  const gate = name === '' ? '' : ` · ${escapeText(name, 150)}`
  const link = runUrl === undefined ? '' : `\n<sub>[All details](${encodeURI(runUrl)})${gate}</sub>\n`
  return `${commentMarker(key)}\n${text}${link}`
}
