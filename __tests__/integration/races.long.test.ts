// Many processes attach to the same image at the same moment, on a registry that has only the fallback tag and honors
// no condition on a write: the list must contain every artifact afterwards. `SEAL_RACE_TIMES=20` repeats each race
// that often and logs its cost so far.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import { type Outcome, Writers } from '../support/attach-race.ts'
import { type Distribution, startDistribution } from '../support/distribution.ts'
import { startLatencyProxy } from '../support/latency-proxy.ts'

const TIMES = Number(process.env['SEAL_RACE_TIMES'] ?? 0)

let registry: Distribution
let images = 0

beforeAll(async () => {
  registry = await startDistribution()
})

afterAll(async () => {
  await registry.close()
})

test.each([
  { writers: 2, latencyMs: 0, times: 5 },
  { writers: 2, latencyMs: 30, times: 5 },
  { writers: 10, latencyMs: 0, times: 4 },
  { writers: 10, latencyMs: 30, times: 4 },
  { writers: 50, latencyMs: 0, times: 1 },
  { writers: 50, latencyMs: 30, times: 1 }
])(
  'of $writers processes at once, with $latencyMs ms of latency, $times times, none is lost',
  async ({ writers, latencyMs, times }) => {
    const proxy = await startLatencyProxy(registry.host, latencyMs)
    const processes = new Writers(proxy.host, writers)
    const outcomes: Outcome[] = []
    try {
      for (let time = 0; time < (TIMES || times); time++) {
        const repository = `races/image-${++images}`
        const image = await pushSampleImage(registry.host, repository, 'v1', { seed: images })
        const subject = { mediaType: image.mediaType, digest: parseDigest(image.digest), size: image.size }
        outcomes.push(await processes.race(registry.host, { repository, subject }))
        if (TIMES) logCost(writers, latencyMs, outcomes)
      }
    } finally {
      processes.close()
      await proxy.close()
    }
    expect(outcomes.map(({ lost }) => lost)).toEqual(outcomes.map(() => 0))
  },
  (TIMES + 5) * 180_000
)

function logCost(writers: number, latencyMs: number, outcomes: readonly Outcome[]): void {
  const sum = (pick: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0)
  const all = writers * outcomes.length
  const requests = (sum(outcome => outcome.requests) / all).toFixed(1)
  const seconds = (sum(outcome => outcome.milliseconds) / outcomes.length / 1000).toFixed(1)
  process.stdout.write(
    `${writers} writers, ${latencyMs} ms, ${outcomes.length} times: ${sum(outcome => outcome.lost)} of ${all} lost, ${requests} requests each, ${seconds} s\n`
  )
}
