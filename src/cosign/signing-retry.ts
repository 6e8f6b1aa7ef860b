// Repeats a signing that failed because a Sigstore service was unavailable, within one time budget for all signatures.

import type { Clock } from '../support/clock.ts'
import type { Environment } from '../support/environment.ts'
import type { Log } from '../support/log.ts'
import { type RetryPolicy, waitBefore } from '../support/retry.ts'
import type { RunResult } from '../support/run.ts'
import type { CosignProcess } from './cosign-process.ts'
import { signingEnvironment } from './environment.ts'
import { failure, isTransient, keyServiceFailure, reasonOf } from './failure.ts'
import type { Signer } from './signer.ts'

export interface SigningOptions {
  /** The job's environment; Cosign gets an allow-list of it. */
  readonly environment: Environment
  readonly clock: Clock
  readonly log: Log
  /** For one signature, with the retries of unavailable services. */
  readonly timeoutMs: number
}

/**
 * The `--timeout` that Cosign gets for one attempt. By itself it waits 30 s for Fulcio and a timestamp authority and
 * 90 s for Rekor, twice each, and then reports them.
 */
const ATTEMPT_MS = 180_000

/** The least time of a first attempt, also if other signatures have used up the budget. */
const LEAST_FIRST_MS = 30_000

/** The least time of a later attempt. */
const LEAST_MS = 1000

/** Cosign ends by itself when its time is up; it is killed only if it does not. */
const GRACE_MS = 2000

/** The time budget ends the attempts, not their number. */
const SIGNING_RETRY: Omit<RetryPolicy, 'deadlineMs'> = {
  attempts: Number.POSITIVE_INFINITY,
  baseMs: 2000,
  maxWaitMs: 30_000,
  maxRetryAfterMs: 0
}

export class SigningRetry {
  readonly #process: CosignProcess
  readonly #options: SigningOptions
  /** When the services, which all signatures share, began to fail; undefined while they answer. */
  #failingSince: number | undefined

  constructor(process: CosignProcess, options: SigningOptions) {
    this.#process = process
    this.#options = options
  }

  /**
   * Signs, and asks unavailable services again until the time is used up; nothing was pushed yet. The services' outage
   * is counted once for all signatures: after the budget, each further signature gets one attempt.
   *
   * @throws SealError `COSIGN_…`
   */
  async sign(signer: Signer, argumentsFor: (limitMs: number) => string[]): Promise<void> {
    const { clock, log, timeoutMs } = this.#options
    const begun = clock.now()
    for (let attempt = 0; ; attempt++) {
      const started = clock.now()
      const deadline = Math.min(begun, this.#failingSince ?? begun) + timeoutMs
      const least = attempt === 0 ? Math.min(timeoutMs, LEAST_FIRST_MS) : LEAST_MS
      const result = await this.#attempt(signer, argumentsFor, Math.max(deadline - started, least))
      if (result.exitCode === 0) {
        this.#failingSince = undefined
        return
      }
      if (!isTransient(result)) throw permanentFailure(signer, result)
      this.#failingSince ??= started
      const policy = { ...SIGNING_RETRY, deadlineMs: timeoutMs }
      const elapsed = clock.now() - Math.min(begun, this.#failingSince)
      const pause = waitBefore({}, attempt, elapsed, policy, clock.random())
      if (pause === undefined) throw failure('signing', result)
      log.info(
        `Signing has not succeeded yet (${reasonOf(result)}); next try in ${Math.round(pause / 1000)} s.`
      )
      await clock.sleep(pause)
    }
  }

  #attempt(signer: Signer, argumentsFor: (limitMs: number) => string[], leftMs: number): Promise<RunResult> {
    const args = argumentsFor(Math.min(leftMs, ATTEMPT_MS))
    return this.#process.start(args, signingEnvironment(this.#options.environment, signer), leftMs + GRACE_MS)
  }
}

function permanentFailure(signer: Signer, result: RunResult): Error {
  const error = signer.kind === 'key' ? keyServiceFailure('signing', result, signer.key) : undefined
  return error ?? failure('signing', result)
}
