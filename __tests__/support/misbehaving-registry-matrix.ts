// Every fault at every request of a piece of work: it ends complete, or fails with a code and a second run completes it.

import type { Timeouts } from '../../src/registry/http/transport.ts'
import type { Clock } from '../../src/support/clock.ts'
import { SealError } from '../../src/support/errors.ts'
import type { Answer, MisbehavingRegistry } from './misbehaving-registry.ts'
import { IMPATIENT, jumpingClock, PATIENT } from './misbehaving-registry-client.ts'
import {
  doneBut,
  html,
  resetAfter,
  resetBefore,
  shortBody,
  stall,
  stallInBody,
  status,
  type TokenService,
  truncated
} from './misbehaving-registry-faults.ts'

/** A registry with what is to be sealed, and a front that every request goes through. */
export interface World {
  readonly front: MisbehavingRegistry
  readonly tokens: TokenService
  close(): Promise<void>
}

export interface MatrixOptions<W extends World> {
  /** A fresh world for each case. */
  readonly start: () => Promise<W>
  /** The work. Its waits go through the clock. */
  readonly seal: (world: W, clock: Clock, timeouts: Timeouts) => Promise<void>
  /** What a complete work must have left and has not, seen from behind the front. */
  readonly missing: (world: W) => Promise<readonly string[]>
  /** What a failed work must not have done. */
  readonly forbidden: (world: W) => Promise<readonly string[]>
}

export interface MatrixResult {
  /** Of the work without faults. */
  readonly requests: number
  readonly cases: number
  readonly complete: number
  /** By code. */
  readonly failed: Readonly<Record<string, number>>
  /** Cases that broke the rule, as text. */
  readonly wrong: readonly string[]
}

/** What happens to a request; `refused` and `token ended` happen to the connection and the token instead. */
export const FAULTS: Readonly<Record<string, Answer | 'refused' | 'token ended'>> = {
  'connection refused': 'refused',
  'reset before the request was heard': resetBefore,
  'reset after the work was done': resetAfter,
  '429': status(429),
  '429, Retry-After in seconds': status(429, { 'retry-after': '3' }),
  '429, Retry-After as a date': status(429, { 'retry-after': 'Mon, 23 Nov 2026 00:00:05 GMT' }),
  '429, Retry-After too long': status(429, { 'retry-after': '999999' }),
  '500': status(500),
  '502': status(502),
  '503': status(503),
  '503 after the work was done': doneBut(503),
  'an HTML page with 200': html(200),
  'an HTML page with 502': html(502),
  'a truncated answer': truncated,
  'a body shorter than its Content-Length': shortBody,
  'no answer': stall,
  'an answer that stops': stallInBody(),
  'token ended': 'token ended'
}

const MODES = ['once', 'from then on'] as const
type Mode = (typeof MODES)[number]

/** Runs the matrix, one case after the other. */
export async function runMatrix<W extends World>(options: MatrixOptions<W>): Promise<MatrixResult> {
  const requests = await countRequests(options)
  const failed: Record<string, number> = {}
  const wrong: string[] = []
  let complete = 0
  let cases = 0
  for (const mode of MODES) {
    for (const name of Object.keys(FAULTS)) {
      for (let number = 1; number <= requests; number++) {
        cases++
        const outcome = await runCase(options, mode, name, number)
        if (outcome.code === undefined) complete++
        else failed[outcome.code] = (failed[outcome.code] ?? 0) + 1
        wrong.push(...outcome.wrong.map(what => `${name}, ${mode}, at request ${number}: ${what}`))
      }
    }
  }
  return { requests, cases, complete, failed, wrong }
}

async function countRequests<W extends World>({ start, seal, missing }: MatrixOptions<W>): Promise<number> {
  const world = await start()
  try {
    await seal(world, jumpingClock(), PATIENT)
    const lacking = await missing(world)
    if (lacking.length > 0) throw new Error(`without any fault, ${lacking.join(', ')}`)
    return world.front.requests.length
  } finally {
    await world.close()
  }
}

interface Outcome {
  /** Undefined where the work ended well. */
  readonly code: string | undefined
  readonly wrong: readonly string[]
}

async function runCase<W extends World>(
  { start, seal, missing, forbidden }: MatrixOptions<W>,
  mode: Mode,
  name: string,
  number: number
): Promise<Outcome> {
  const world = await start()
  try {
    const clock = await arm(world, mode, name, number)
    let failure: unknown
    try {
      await seal(world, clock, IMPATIENT)
    } catch (error) {
      failure = error
    }
    if (failure === undefined) {
      return { code: undefined, wrong: (await missing(world)).map(what => `a green exit, but ${what}`) }
    }
    if (!(failure instanceof SealError))
      return { code: 'none', wrong: [`an error without a code: ${failure}`] }
    const done = (await forbidden(world)).map(what => `failed with ${failure.code}, but ${what}`)
    await world.front.up()
    world.front.disarm()
    const again = await seal(world, jumpingClock(), PATIENT).catch((error: unknown) => error)
    if (again !== undefined)
      return { code: failure.code, wrong: [...done, `the second run failed: ${again}`] }
    const left = (await missing(world)).map(what => `after the second run, ${what}`)
    return { code: failure.code, wrong: [...done, ...left] }
  } finally {
    await world.close()
  }
}

/** Sets up the fault and returns the clock for the work: while it waits, a refused connection becomes possible again. */
async function arm(world: World, mode: Mode, name: string, number: number): Promise<Clock> {
  const { front, tokens } = world
  const fault = FAULTS[name] as (typeof FAULTS)[string]
  const applies = (at: number): boolean => (mode === 'once' ? at === number : at >= number)
  if (fault === 'refused') {
    await front.refuseAt(number)
    return jumpingClock([], async () => {
      if (mode === 'once') await front.up()
    })
  }
  if (fault === 'token ended') {
    front.intercept(seen => {
      if (applies(seen.number)) tokens.revoke()
      return undefined
    })
  } else {
    front.intercept(seen => (applies(seen.number) ? fault : undefined))
  }
  return jumpingClock()
}
