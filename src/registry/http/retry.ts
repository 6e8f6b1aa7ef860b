// When a request to a registry is sent again.
import type { RetryPolicy, TransientFailure } from '../../support/retry.ts'
import { RegistryError } from '../errors/registry-error.ts'

export const RETRY_POLICY: RetryPolicy = {
  attempts: 5,
  baseMs: 500,
  maxWaitMs: 30_000,
  maxRetryAfterMs: 120_000,
  deadlineMs: 300_000
}

/** A refusal and a defect are final. */
export function transientFailure(error: unknown): TransientFailure | undefined {
  return error instanceof RegistryError && error.isTransient ? error : undefined
}
