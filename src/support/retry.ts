// Retries: which failures are temporary, how long to wait, how many attempts, and the total time, as separate values.
import type { Clock } from './clock.ts'
import { messages } from './errors.ts'
import type { Log } from './log.ts'

export interface Backoff {
  /** The first wait is a random time up to this; each further one may be twice as long. */
  readonly baseMs: number
  readonly maxWaitMs: number
}

export interface RetryPolicy extends Backoff {
  /** Maximum number of attempts. */
  readonly attempts: number
  /** A server that asks to wait longer than this gets no further attempt. */
  readonly maxRetryAfterMs: number
  /** No attempt begins later than this after the first. */
  readonly deadlineMs: number
}

/** A failure that may be temporary. */
export interface TransientFailure {
  /** How long the server asks to wait. */
  readonly retryAfterMs?: number | undefined
}

/** Full jitter: clients that failed at the same time must not retry at the same time. */
export function backoffMs(attempt: number, { baseMs, maxWaitMs }: Backoff, random: number): number {
  return Math.round(random * Math.min(maxWaitMs, baseMs * 2 ** attempt))
}

/**
 * How long to wait before the attempt after `attempt` (from 0), or `undefined` to give up.
 *
 * @param failure `undefined`: another attempt would fail as well
 */
export function waitBefore(
  failure: TransientFailure | undefined,
  attempt: number,
  elapsedMs: number,
  policy: RetryPolicy,
  random: number
): number | undefined {
  if (failure === undefined || attempt + 1 >= policy.attempts) return undefined
  const { retryAfterMs = 0 } = failure
  if (retryAfterMs > policy.maxRetryAfterMs) return undefined
  const wait = Math.max(retryAfterMs, backoffMs(attempt, policy, random))
  return elapsedMs + wait > policy.deadlineMs ? undefined : wait
}

export interface RetryContext {
  readonly policy: RetryPolicy
  readonly clock: Clock
  readonly log: Log
  readonly signal?: AbortSignal | undefined
  /** Reads an error: `undefined` where another attempt would fail as well. */
  readonly classify: (error: unknown) => TransientFailure | undefined
}

/** Does the work until it succeeds, fails for good, or the policy ends; throws the last error. */
export async function withRetry<T>(
  { policy, clock, log, signal, classify }: RetryContext,
  work: () => Promise<T>
): Promise<T> {
  const start = clock.now()
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      signal?.throwIfAborted()
      const wait = waitBefore(classify(error), attempt, clock.now() - start, policy, clock.random())
      if (wait === undefined) throw error
      log.debug(`${messages(error).join(': ')}; trying again in ${wait} ms`)
      await clock.sleep(wait, signal)
    }
  }
}
