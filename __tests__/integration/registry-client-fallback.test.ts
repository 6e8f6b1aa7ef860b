// Lists of referrers under the fallback tag that other people's tools left in a poor state.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { startRegistry } from '../../demo/registry/server.ts'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { parseDigest, referrersTag } from '../../src/oci/digest.ts'
import { EMPTY, IMAGE_INDEX, SIGSTORE_BUNDLE } from '../../src/oci/media-types.ts'
import { startDistribution } from '../support/distribution.ts'
import { pushManifest } from '../support/misbehaving-registry-client.ts'
import {
  closeRealClients,
  makeBundle,
  makeSbom,
  openRealClient,
  textBlob
} from '../support/registry-client.ts'
import type { RunningServer } from '../support/registry-servers.ts'

const BUNDLE = textBlob('{}', SIGSTORE_BUNDLE)

let images = 0

afterAll(closeRealClients)

describe.each([
  ['embedded', () => startRegistry({ referrers: false })],
  ['distribution', () => startDistribution()]
] as const)('%s', (_, start) => {
  let server: RunningServer
  let repository: { registry: string; repository: string }
  let subject: Descriptor

  beforeAll(async () => {
    server = await start()
  })

  afterAll(async () => {
    closeRealClients()
    await server.close()
  })

  beforeEach(async () => {
    repository = { registry: server.host, repository: `fallback/image-${++images}` }
    const image = await pushSampleImage(server.host, repository.repository, 'v1', { seed: images })
    subject = { mediaType: image.mediaType, digest: parseDigest(image.digest), size: image.size }
  })

  const url = (name: string) => `http://${server.host}/v2/${repository.repository}/manifests/${name}`

  async function readIndex(): Promise<Record<string, unknown>[]> {
    const response = await fetch(url(referrersTag(subject.digest)), { headers: { accept: IMAGE_INDEX } })
    return ((await response.json()) as { manifests: Record<string, unknown>[] }).manifests
  }

  async function writeIndex(manifests: readonly object[]): Promise<void> {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests }))
    const descriptor = { ...subject, mediaType: IMAGE_INDEX }
    await pushManifest(server.host, repository.repository, referrersTag(subject.digest), {
      bytes,
      descriptor
    })
  }

  test("an entry of Cosign is shown with its manifest's type and annotations, and stays unchanged", async () => {
    const bundle = makeBundle(subject, BUNDLE)
    await openRealClient().attach(repository, [bundle])
    const { mediaType, digest, size, annotations } = bundle.descriptor
    await writeIndex([{ mediaType, digest, size, artifactType: EMPTY, 'x-own': 'kept' }])
    const { referrers } = await openRealClient().referrers(repository, subject.digest)
    expect(referrers).toEqual([{ descriptor: bundle.descriptor, artifactType: SIGSTORE_BUNDLE }])
    await openRealClient().attach(repository, [makeSbom(subject)])
    expect((await readIndex())[0]).toEqual({
      mediaType,
      digest,
      size,
      artifactType: SIGSTORE_BUNDLE,
      'x-own': 'kept',
      annotations
    })
  })

  test('a list that lost an artifact is repaired by attaching it again', async () => {
    const [sbom, bundle] = [makeSbom(subject), makeBundle(subject, BUNDLE)]
    await openRealClient().attach(repository, [sbom, bundle])
    await writeIndex((await readIndex()).slice(0, 1))
    await openRealClient().attach(repository, [sbom, bundle])
    expect((await readIndex()).map(({ digest }) => digest).sort()).toEqual(
      [sbom.descriptor.digest, bundle.descriptor.digest].sort()
    )
  })

  test('entries of deleted manifests do not prevent attaching', async () => {
    const [gone, kept] = [makeSbom(subject, '{"gone":true}'), makeSbom(subject, '{"kept":true}')]
    await openRealClient().attach(repository, [gone, kept])
    expect((await fetch(url(gone.descriptor.digest), { method: 'DELETE' })).status).toBe(202)
    const bundle = makeBundle(subject, BUNDLE)
    await openRealClient().attach(repository, [bundle])
    const { referrers } = await openRealClient().referrers(repository, subject.digest)
    expect(referrers.map(({ descriptor }) => descriptor.digest).sort()).toEqual(
      [kept.descriptor.digest, bundle.descriptor.digest].sort()
    )
  })
})
