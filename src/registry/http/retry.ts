// Trying again: predicate, backoff and limits as separate values.
import type { Clock } from '../../support/clock.ts'
import { messages } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { RegistryError } from '../errors/registry-error.ts'

export interface RetryPolicy {
  /** Attempts in all. */
  readonly attempts: number
  /** The first wait is a random time up to this; each further one may be twice as long. */
  readonly baseMs: number
  readonly maxWaitMs: number
  /** A registry that asks to wait longer than this is an error, not a wait. */
  readonly maxRetryAfterMs: number
  /** No further attempt begins when this much time has passed since the first. */
  readonly deadlineMs: number
}

export const RETRY_POLICY: RetryPolicy = {
  attempts: 5,
  baseMs: 500,
  maxWaitMs: 30_000,
  maxRetryAfterMs: 120_000,
  deadlineMs: 300_000
}

/** Full jitter: many clients that failed together don't come back together. */
export function backoffMs(attempt: number, policy: RetryPolicy, random: number): number {
  return Math.round(random * Math.min(policy.maxWaitMs, policy.baseMs * 2 ** attempt))
}

/** How long to wait before the attempt after `attempt` (from 0), or `undefined` to give up. */
export function waitBefore(
  error: unknown,
  attempt: number,
  elapsedMs: number,
  policy: RetryPolicy,
  random: number
): number | undefined {
  if (!(error instanceof RegistryError) || !error.isTransient || attempt + 1 >= policy.attempts)
    return undefined
  if (error.retryAfterMs !== undefined && error.retryAfterMs > policy.maxRetryAfterMs) return undefined
  const wait = Math.max(error.retryAfterMs ?? 0, backoffMs(attempt, policy, random))
  return elapsedMs + wait > policy.deadlineMs ? undefined : wait
}

export interface RetryContext {
  readonly policy: RetryPolicy
  readonly clock: Clock
  readonly log: Log
  readonly signal?: AbortSignal | undefined
}

/** Does the work until it succeeds, fails for good, or the policy ends; throws the last error. */
export async function withRetry<T>(
  { policy, clock, log, signal }: RetryContext,
  work: () => Promise<T>
): Promise<T> {
  const start = clock.now()
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      signal?.throwIfAborted()
      const wait = waitBefore(error, attempt, clock.now() - start, policy, clock.random())
      if (wait === undefined) throw error
      log.debug(`${messages(error).join(': ')}; trying again in ${wait} ms`)
      await clock.sleep(wait, signal)
    }
  }
}
