// Work that is done once and shared by all callers.

/** A function whose work is begun at the first call and shared by all. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** Work that is begun at the first call for a key, and shared by all later ones. */
export class OnceByKey {
  readonly #begun = new Map<string, Promise<unknown>>()

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const begun = (this.#begun.get(key) as Promise<T> | undefined) ?? work()
    this.#begun.set(key, begun)
    return begun
  }
}
