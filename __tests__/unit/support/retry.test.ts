import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RegistryError } from '../../../src/registry/errors/registry-error.ts'
import { RETRY_POLICY, transientFailure } from '../../../src/registry/http/retry.ts'
import { SILENT } from '../../../src/support/log.ts'
import { backoffMs, waitBefore, withRetry } from '../../../src/support/retry.ts'

const busy = (retryAfterMs?: number) =>
  new RegistryError('REGISTRY_UNAVAILABLE', 'busy', { isTransient: true, retryAfterMs })
const denied = new RegistryError('REGISTRY_FORBIDDEN', 'denied')

const CONTEXT = { policy: RETRY_POLICY, log: SILENT, classify: transientFailure }

/** A clock whose waits take no time but count. */
function countingClock() {
  const waits: number[] = []
  let now = 0
  return {
    waits,
    now: () => now,
    random: () => 1,
    async sleep(ms: number) {
      waits.push(ms)
      now += ms
    }
  }
}

test('a wait is at most twice the previous one, never above the limit, and can be zero', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
      const wait = backoffMs(attempt, RETRY_POLICY, random)
      expect(wait).toBeGreaterThanOrEqual(0)
      expect(wait).toBeLessThanOrEqual(Math.min(RETRY_POLICY.maxWaitMs, 500 * 2 ** attempt))
    })
  )
})

test.each([
  ['a transient failure is tried again', busy(), 0, 0, 500],
  ['Retry-After is kept', busy(60_000), 0, 0, 60_000],
  ['a shorter Retry-After does not shorten the wait', busy(0), 2, 0, 2000],
  ['a Retry-After beyond the limit ends the attempts', busy(120_001), 0, 0, undefined],
  ['so does one beyond the deadline', busy(120_000), 0, 200_000, undefined],
  ['the last attempt is the last', busy(), 4, 0, undefined],
  ['a refusal is final', denied, 0, 0, undefined],
  ['a defect is final', new TypeError('x'), 0, 0, undefined]
])('%s', (_, error, attempt, elapsed, wait) => {
  expect(waitBefore(transientFailure(error), attempt, elapsed, RETRY_POLICY, 1)).toBe(wait)
})

test('work is repeated until it succeeds', async () => {
  const clock = countingClock()
  let attempts = 0
  const work = async () => {
    attempts++
    if (attempts < 4) throw busy()
    return 'done'
  }
  await expect(withRetry({ ...CONTEXT, clock }, work)).resolves.toBe('done')
  expect(clock.waits).toEqual([500, 1000, 2000])
})

test('the last error is thrown when all attempts are used', async () => {
  const clock = countingClock()
  let attempts = 0
  const work = async () => {
    attempts++
    throw new RegistryError('REGISTRY_UNAVAILABLE', `busy ${attempts}`, { isTransient: true })
  }
  await expect(withRetry({ ...CONTEXT, clock }, work)).rejects.toThrow('busy 5')
})

test('an abort is thrown unchanged and ends the attempts', async () => {
  const clock = countingClock()
  const controller = new AbortController()
  const work = async () => {
    controller.abort(new Error('enough'))
    throw busy()
  }
  const context = { ...CONTEXT, clock, signal: controller.signal }
  await expect(withRetry(context, work)).rejects.toThrow('enough')
  expect(clock.waits).toEqual([])
})
