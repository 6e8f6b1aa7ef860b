// Limits how many tasks run at the same time.

export type Limit = <T>(work: () => Promise<T>) => Promise<T>

/** Runs at most `size` tasks at a time; the others wait in order. */
export function limit(size: number): Limit {
  let running = 0
  const waiting: (() => void)[] = []
  return async work => {
    if (running >= size) await new Promise<void>(resolve => waiting.push(resolve))
    else running++
    try {
      return await work()
    } finally {
      // Passes the slot on directly, so that a new task cannot take it first.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

/**
 * Waits for all tasks, then throws the first failure in order, if any. Unlike `Promise.all`,
 * nothing is still running behind the caller's back when it throws.
 */
export async function all<T>(works: readonly Promise<T>[]): Promise<T[]> {
  const outcomes = await Promise.allSettled(works)
  return outcomes.map(outcome => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}
