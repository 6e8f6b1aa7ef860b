// Collects what the format of a written document does not support: by path, with how often, never in silence.
import { printable } from '../../support/text.ts'

/** Further distinct lines are only counted. */
const MOST_LINES = 200

export interface Unsupported {
  /** @param path its place in the model, as `components[].manufacturer` @param reason why it is not written */
  add(path: string, reason: string): void
  /** One line for each path and reason, in order of their text; with the number of times, if more than one. */
  list(): string[]
}

export function collectUnsupported(): Unsupported {
  const times = new Map<string, number>()
  let unlisted = 0
  return {
    add(path, reason) {
      const line = `${path}: ${printable(reason, 200)}`
      const before = times.get(line)
      if (before === undefined && times.size >= MOST_LINES) unlisted++
      else times.set(line, (before ?? 0) + 1)
    },
    list() {
      const lines = [...times]
        .map(([line, number]) => (number === 1 ? line : `${line} (${number} times)`))
        .sort()
      return unlisted === 0 ? lines : [...lines, `… and ${unlisted} more`]
    }
  }
}
