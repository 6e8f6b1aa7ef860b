// The memory that the scans of a run share.

/** `together`: beside others, within one limit for all of them. `alone`: nothing else is read meanwhile. */
export type ScanMode = 'together' | 'alone'

/** The approximate number of bytes that scans keep at the same time. */
export class ScanMemory {
  #used = 0
  #paths = 0
  /** Ends when the scans that run alone, or wait to, have ended. */
  #alone: Promise<unknown> = Promise.resolve()
  readonly #together = new Set<Promise<unknown>>()

  get used(): number {
    return this.#used
  }

  /** Those that are the text of paths. */
  get paths(): number {
    return this.#paths
  }

  /** A negative number gives memory back. */
  take(bytes: number, paths: number): void {
    this.#used += bytes
    this.#paths += paths
  }

  /**
   * Most images are small and are scanned at the same time. An image that does not fit beside the others is scanned
   * again, alone.
   *
   * @param fits whether the failure came from the others' use
   */
  async run<T>(scan: (mode: ScanMode) => Promise<T>, fits: () => boolean): Promise<T> {
    try {
      return await this.#runTogether(() => scan('together'))
    } catch (error) {
      if (fits()) throw error
    }
    return this.#runAlone(() => scan('alone'))
  }

  async #runTogether<T>(scan: () => Promise<T>): Promise<T> {
    for (let awaited: unknown; awaited !== this.#alone; ) {
      awaited = this.#alone
      await this.#alone
    }
    const running = scan()
    const ended = running.catch(() => undefined)
    this.#together.add(ended)
    try {
      return await running
    } finally {
      this.#together.delete(ended)
    }
  }

  #runAlone<T>(scan: () => Promise<T>): Promise<T> {
    const before = this.#alone
    const running = (async () => {
      await before
      await Promise.all(this.#together)
      return scan()
    })()
    this.#alone = running.catch(() => undefined)
    return running
  }
}
