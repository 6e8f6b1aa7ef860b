// Time and chance of models: no test waits, and a failure can be repeated.

/** Time that passes only when all tasks wait. */
export class ModelTime {
  #now = 0
  readonly #waiting: { at: number; wake: () => void }[] = []

  now = (): number => this.#now

  sleep = (ms: number): Promise<void> =>
    new Promise(wake => {
      this.#waiting.push({ at: this.#now + ms, wake })
    })

  async runUntil(done: Promise<unknown>): Promise<void> {
    let isDone = false
    const end = done.finally(() => {
      isDone = true
    })
    end.catch(() => undefined)
    while (!isDone) {
      await new Promise(resolve => setImmediate(resolve))
      this.#waiting.sort((a, b) => a.at - b.at)
      const next = this.#waiting.shift()
      if (next) {
        this.#now = next.at
        next.wake()
      }
    }
    await end
  }
}

/** Pseudo-random numbers that a failure can be repeated with. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
