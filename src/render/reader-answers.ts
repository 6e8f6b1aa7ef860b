// Formats what a reader accepts.
import type { ReaderAnswer } from '../results/seal-report.ts'

/** `accepted`, `accepted (key)` where only one of two signers' signatures is, why it is not possible, or `-`. */
export function answerWords(answer: ReaderAnswer): string {
  if (answer.status === 'impossible') return `not possible: ${answer.reason}`
  if (answer.status === 'nothing') return '-'
  return answer.by === undefined ? 'accepted' : `accepted (${answer.by})`
}
