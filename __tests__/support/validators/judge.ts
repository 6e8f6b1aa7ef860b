// Asks a validator for its verdict on each of many documents: it is started once and reads their paths.
import { readLines } from '../processes.ts'

export interface Validator {
  readonly program: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The longest that it may take to start and judge a document, or between two documents. */
  readonly silenceMs?: number
}

/** `unjudged`: the validator failed itself, ended, or took too long. Never the same as accepted. */
export type Judgment = 'accepted' | 'refused' | 'unjudged'

export interface Verdict {
  readonly judgment: Judgment
  readonly reason: string
}

const SILENCE_MS = 180_000

/** Each start costs its silence, and a validator that fails so often judges nothing. */
const MOST_STARTS = 4

/**
 * The verdict on each document, by its path. The validator prints path, judgment and reason with tabs between them, in the
 * order of the paths; where it stops, the next document is unjudged, and it is started again for the rest.
 */
export async function judge(
  { program, args, env, silenceMs = SILENCE_MS }: Validator,
  paths: readonly string[]
): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>()
  let left = paths
  for (let starts = 1; left.length > 0; starts++) {
    const asked = new Set(left)
    const lines = readLines(program, args, {
      ...(env && { env }),
      silenceMs,
      input: left.map(path => `${path}\n`).join('')
    })
    for await (const line of lines) {
      const [path = '', judgment, reason = ''] = line.split('\t')
      if (asked.has(path) && isJudgment(judgment)) verdicts.set(path, { judgment, reason })
    }
    left = left.filter(path => !verdicts.has(path))
    const stoppedAt = starts < MOST_STARTS ? left.slice(0, 1) : left
    for (const path of stoppedAt)
      verdicts.set(path, { judgment: 'unjudged', reason: 'the validator stopped' })
    left = left.slice(stoppedAt.length)
  }
  return verdicts
}

function isJudgment(text: string | undefined): text is Judgment {
  return text === 'accepted' || text === 'refused' || text === 'unjudged'
}
