// Runs work once and shares its result with all callers.

/** A function that starts its work at the first call; all calls share the result. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** Starts work at the first call for a key; later calls share the result. */
export class OnceByKey {
  readonly #begun = new Map<string, Promise<unknown>>()

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    // A key belongs to one kind of work.
    const begun = (this.#begun.get(key) as Promise<T> | undefined) ?? work()
    this.#begun.set(key, begun)
    return begun
  }
}
