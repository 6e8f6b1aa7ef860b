// The real clock and random numbers.
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../../support/clock.ts'

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => wait(ms, undefined, { signal })
}
