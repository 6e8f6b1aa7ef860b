// A hundred images through the gate at once: what they share is fetched and verified once.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '../../demo/run-action.ts'
import type { Verdict } from '../../src/results/verdict.ts'
import { GateLab, type LabImage } from '../support/gate-lab.ts'
import { tool } from '../support/tools.ts'

const COUNT = 100
const UNSEALED = 41

let lab: GateLab
const images: LabImage[] = []

beforeAll(async () => {
  lab = await GateLab.start()
  for (let at = 0; at < COUNT; at++) images.push(await lab.image(['linux/amd64']))
  const sealed = images.filter((_, at) => at !== UNSEALED)
  const result = await runAction({
    inputs: {
      image: sealed.map(({ pinned }) => pinned).join('\n'),
      sbom: 'image',
      signatures: 'all',
      key: 'cosign.key',
      'cosign-path': tool('cosign')
    },
    env: { COSIGN_PASSWORD: lab.keys.password },
    workspace: lab.keys.folder
  })
  await result.dispose()
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
}, 180_000)

afterAll(() => lab.close())

test('one bundle that covers all images is verified once, and the only image without one is named', async () => {
  const result = await lab.verify({ image: images.map(({ pinned }) => pinned).join('\n') })
  await result.dispose()
  const { images: judged, cosign, requests } = JSON.parse(result.outputs['json'] as string) as Verdict
  expect([result.exitCode, result.stderr]).toEqual([1, ''])
  expect(judged.map(({ outcome }) => outcome)).toEqual(
    images.map((_, at) => (at === UNSEALED ? 'failed' : 'passed'))
  )
  expect(result.outputs['failed-images']).toBe(images[UNSEALED]?.pinned)
  expect(cosign?.invocations.map(({ command }) => command.split(' ')[1])).toEqual([
    'version',
    'verify-blob-attestation'
  ])
  // Manifest and referrers of the image and of its SBOM, the bundle's manifest on each, the SBOM itself.
  expect(requests).toBeLessThanOrEqual(COUNT * 7 + 10)
})

test('its references by tag are resolved once, even if several files name them', async () => {
  const [image] = images as [LabImage]
  const named = Array.from({ length: 5 }, () => `${image.name}:1.0.0`)
  const once = await lab.verify({ image: named[0] as string })
  const often = await lab.verify({ image: named.join('\n') })
  const requests = ({ outputs }: typeof once): number => JSON.parse(outputs['json'] as string).requests
  expect(requests(often)).toBe(requests(once))
  await Promise.all([once.dispose(), often.dispose()])
})
