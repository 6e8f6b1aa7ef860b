// Clock and random numbers, passed down from the action, so that tests need neither.

export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number
  /** A number in [0, 1), as `Math.random()`. */
  random(): number
  /** Resolves after `ms` milliseconds; rejects with the signal's reason if it is aborted earlier. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
