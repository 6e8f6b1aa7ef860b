// Many processes attach to the same image at the same moment, on a registry that has only the fallback tag and honours
// no condition on a write: nobody's artifact may be missing from the list afterwards.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import { runRace } from '../support/attach-race.ts'
import { type Distribution, startDistribution } from '../support/distribution.ts'
import { type LatencyProxy, startLatencyProxy } from '../support/latency-proxy.ts'

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
])('of $writers processes at once, with $latencyMs ms of latency, $times times, none is lost', async race => {
  const proxy: LatencyProxy = await startLatencyProxy(registry.host, race.latencyMs)
  try {
    for (let time = 0; time < race.times; time++) {
      const repository = `races/image-${++images}`
      const image = await pushSampleImage(registry.host, repository, 'v1', { seed: images })
      const { lost } = await runRace({
        host: proxy.host,
        registry: registry.host,
        repository,
        subject: { mediaType: image.mediaType, digest: parseDigest(image.digest), size: image.size },
        writers: race.writers
      })
      expect(lost).toBe(0)
    }
  } finally {
    await proxy.close()
  }
})
