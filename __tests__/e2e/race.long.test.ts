// Whole runs of the action at the same time on one image, where only the fallback tag lists what is attached to it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { runAction } from '../../demo/run-action.ts'
import { type Distribution, startDistribution } from '../support/distribution.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { startLatencyProxy } from '../support/latency-proxy.ts'
import { runWell } from '../support/processes.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { tool } from '../support/tools.ts'

const RUNS = 10

let registry: Distribution
let keys: KeyPair

beforeAll(async () => {
  registry = await startDistribution()
  keys = makeKeyPair()
  // Each run brings its own SBOM, as the jobs of a matrix do.
  for (let run = 0; run < RUNS; run++) {
    writeFileSync(
      join(keys.folder, `${run}.cdx.json`),
      sampleSbom('amd64').replace('"version": 1,', `"version": ${run + 1},`)
    )
  }
})

afterAll(() => registry.close())

test.each([0, 30])(
  `${RUNS} concurrent runs with %d ms of latency leave every SBOM and every signature listed`,
  async latencyMs => {
    const proxy = await startLatencyProxy(registry.host, latencyMs)
    try {
      const repository = `acme/race-${latencyMs}`
      const { digest } = await pushSampleImage(registry.host, repository, 'v1', {
        platforms: ['linux/amd64']
      })
      const results = await Promise.all(
        Array.from({ length: RUNS }, (_, run) =>
          runAction({
            inputs: {
              image: `${proxy.host}/${repository}@${digest}`,
              'sbom-path': `${run}.cdx.json`,
              key: 'cosign.key',
              'cosign-path': tool('cosign')
            },
            env: { COSIGN_PASSWORD: keys.password },
            workspace: keys.folder
          })
        )
      )
      expect(results.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(Array(RUNS).fill([0, '']))
      const image = `${registry.host}/${repository}@${digest}`
      const discovered = JSON.parse(
        await runWell(tool('oras'), ['discover', '--plain-http', '--format', 'json', '--depth', '1', image])
      )
      const listed = (discovered.referrers ?? discovered.manifests).map(
        (referrer: { digest: string }) => referrer.digest
      )
      const pushed = results.flatMap(({ outputs }) => outputs['sbom-digest'])
      const signatures = results.map(({ outputs }) => (outputs['signature-digest'] ?? '').split('\n')[0])
      expect(listed.sort()).toEqual([...pushed, ...signatures].sort())
      await Promise.all(results.map(result => result.dispose()))
    } finally {
      await proxy.close()
    }
  }
)
