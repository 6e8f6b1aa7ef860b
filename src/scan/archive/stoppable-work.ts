/** Waits for one thing after the other, until it is stopped. */
export class StoppableWork {
  #stopped: { readonly reason: unknown } | undefined
  #interrupt: ((reason: unknown) => void) | undefined

  /** Ends the wait that goes on, and all later ones. */
  stop(reason: unknown): void {
    this.#stopped ??= { reason }
    this.#interrupt?.(this.#stopped.reason)
  }

  /** `Promise.race` would keep a reaction for each piece of a layer. */
  wait<T>(work: Promise<T> | T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#interrupt = reject
      if (this.#stopped) reject(this.#stopped.reason)
      Promise.resolve(work).then(resolve, reject)
    })
  }
}
