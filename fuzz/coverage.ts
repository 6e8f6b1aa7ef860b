// Which blocks of src/ ran, and how often, by V8's own counters: no instrumented copy of the code.
import { type Profiler, Session } from 'node:inspector'

const SOURCES = new URL('../src/', import.meta.url).href

export class Coverage {
  readonly #session = new Session()
  readonly #known = new Set<string>()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  get size(): number {
    return this.#known.size
  }

  /** Did what ran since the last call reach a block for the first time, or far more often than before? */
  takeNew(): boolean {
    let isNew = false
    for (const key of this.#take()) {
      if (this.#known.has(key)) continue
      this.#known.add(key)
      isNew = true
    }
    return isNew
  }

  /** Is there a block among what ran that `takeNew` has not returned yet? Remembers nothing. */
  seesNew(): boolean {
    return this.#take().some(key => !this.#known.has(key))
  }

  #take(): string[] {
    let scripts: Profiler.ScriptCoverage[] = []
    // The session is that of this thread and answers before it returns.
    this.#session.post('Profiler.takePreciseCoverage', (_, taken) => {
      scripts = taken?.result ?? []
    })
    return scripts
      .filter(({ url }) => url.startsWith(SOURCES))
      .flatMap(({ url, functions }) =>
        functions.flatMap(({ ranges }) =>
          ranges
            .filter(({ count }) => count > 0)
            .map(
              ({ startOffset, endOffset, count }) => `${url} ${startOffset} ${endOffset} ${bucketOf(count)}`
            )
        )
      )
  }
}

/** 1, 2, 3, 4 to 7, 8 to 15, …, as AFL counts. */
function bucketOf(count: number): number {
  return count < 4 ? count : 2 + Math.floor(Math.log2(count))
}
