// What a seal costs in requests and in round trips, for each kind of registry, so that a regression shows.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushSampleImage, type SamplePlatform } from '../../demo/image.ts'
import { startRegistry } from '../../demo/registry/server.ts'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import { IMAGE_MANIFEST } from '../../src/oci/media-types.ts'
import type { Registries } from '../../src/registry/registry.ts'
import { startDistribution } from '../support/distribution.ts'
import {
  closeRealClients,
  makeBundle,
  makeSbom,
  openRealClient,
  textBlob
} from '../support/registry-client.ts'
import type { RunningServer } from '../support/registry-servers.ts'
import { type Recorder, startRecorder } from '../support/request-recorder.ts'

const BUNDLE = textBlob('{"mediaType":"a bundle"}', 'application/vnd.dev.sigstore.bundle.v0.3+json')

interface Cost {
  readonly requests: number
  readonly roundTrips: number
}

interface Plan {
  readonly repository: { readonly registry: string; readonly repository: string }
  readonly subjects: readonly Descriptor[]
  readonly withSbom: readonly Descriptor[]
  readonly recorder: Recorder
}

/** Waits take no time, so that only what depends on an answer comes after it. */
const IMPATIENT = { now: Date.now, random: () => 0, sleep: async () => undefined }

/**
 * The requests of one seal, as the pipeline makes them: look up, upload the SBOMs while Cosign signs, upload the
 * bundle, attach everything at once. `subjects[0]` is what the user named; each subject in `withSbom` gets an SBOM.
 */
async function seal(client: Registries, { repository, subjects, withSbom, recorder }: Plan): Promise<void> {
  const root = subjects[0] as Descriptor
  await client.manifest({ ...repository, tag: undefined, digest: root.digest })
  const lists = await Promise.all(subjects.map(({ digest }) => client.referrers(repository, digest)))
  if (lists.every(({ referrers }) => referrers.length > 0)) return confirm(client, repository, withSbom)
  const sboms = withSbom.map((subject, at) => makeSbom(subject, `{"number":${at}}`))
  const blobs = sboms.flatMap(sbom => sbom.blobs)
  await recorder.inShade(() => client.upload(repository, blobs))
  await client.upload(repository, [BUNDLE])
  const signed = [...subjects, ...sboms.map(({ descriptor }) => descriptor)]
  await client.attach(repository, [...sboms, ...signed.map(subject => makeBundle(subject, BUNDLE))])
}

/** A second run: the SBOM artifacts and the bundle are there, and are looked at. */
async function confirm(
  client: Registries,
  repository: Plan['repository'],
  withSbom: readonly Descriptor[]
): Promise<void> {
  await Promise.all(
    withSbom.map(async (subject, at) => {
      const { digest } = makeSbom(subject, `{"number":${at}}`).descriptor
      await Promise.all([
        client.manifest({ ...repository, tag: undefined, digest }),
        client.referrers(repository, digest)
      ])
    })
  )
  await client.blob(repository, BUNDLE.descriptor)
}

afterAll(closeRealClients)

describe.each([
  {
    name: 'the Referrers API',
    start: () => startRegistry(),
    one: { requests: 13, roundTrips: 7 },
    again: { requests: 5, roundTrips: 4 },
    two: { requests: 24, roundTrips: 9 }
  },
  {
    name: 'the fallback tag, embedded',
    start: () => startRegistry({ referrers: false }),
    one: { requests: 18, roundTrips: 8 },
    again: { requests: 8, roundTrips: 7 },
    two: { requests: 35, roundTrips: 10 }
  },
  {
    name: 'the fallback tag, CNCF distribution',
    start: () => startDistribution(),
    one: { requests: 18, roundTrips: 8 },
    again: { requests: 8, roundTrips: 7 },
    two: { requests: 35, roundTrips: 10 }
  }
])('with $name', ({ start, one, two, again }) => {
  let server: RunningServer
  let recorder: Recorder

  beforeAll(async () => {
    server = await start()
    recorder = await startRecorder(server.host)
  })

  afterAll(async () => {
    closeRealClients()
    await recorder.close()
    await server.close()
  })

  let images = 0

  /** Seals a new image; `again` gives the cost of the second run. */
  async function measure(platforms: readonly SamplePlatform[], again = false): Promise<Cost> {
    const name = `cost/image-${++images}`
    const repository = { registry: recorder.host, repository: name }
    const image = await pushSampleImage(server.host, name, 'v1', { platforms })
    const root = { mediaType: image.mediaType, digest: parseDigest(image.digest), size: image.size }
    const children = image.platforms.map(({ digest, size }) => ({
      mediaType: IMAGE_MANIFEST,
      digest: parseDigest(digest),
      size
    }))
    const subjects = platforms.length === 1 ? [root] : [root, ...children]
    const run = () =>
      seal(openRealClient({ clock: IMPATIENT }), { repository, subjects, withSbom: children, recorder })
    if (again) await run()
    recorder.reset()
    await run()
    return { requests: recorder.total(), roundTrips: recorder.roundTrips() }
  }

  /** On a busy machine, requests that could overlap may not: of three measurements, the least is the true one. */
  async function leastOf(work: () => Promise<Cost>): Promise<Cost> {
    const costs = [await work(), await work(), await work()]
    return {
      requests: Math.min(...costs.map(({ requests }) => requests)),
      roundTrips: Math.min(...costs.map(({ roundTrips }) => roundTrips))
    }
  }

  test('no request repeats another, and connections are reused', async () => {
    await measure(['linux/amd64', 'linux/arm64'])
    const kinds = ['GET manifests', 'POST blobs', 'PUT blobs', 'PUT manifests']
    expect(recorder.kinds()).toEqual(new Set([...kinds, 'GET referrers']))
    expect(recorder.connections()).toBeLessThanOrEqual(6)
  })

  test.each([
    ['one image with an SBOM and a signature on both', one, () => measure(['linux/amd64'])],
    ['the same again', again, () => measure(['linux/amd64'], true)],
    ['an image of two platforms', two, () => measure(['linux/amd64', 'linux/arm64'])]
  ])('%s needs at most %j', async (_, cost, work) => {
    const least = await leastOf(work)
    expect(least.requests).toBe(cost.requests)
    expect(least.roundTrips).toBeLessThanOrEqual(cost.roundTrips)
  })
})
