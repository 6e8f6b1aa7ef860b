// Registries that are built with Go: they accept the sample image, and list the client's referrers in their place.
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSampleImage, pushSampleImage } from '../../demo/image.ts'
import { type Descriptor, describeBytes } from '../../src/oci/descriptor.ts'
import { parseDigest } from '../../src/oci/digest.ts'
import { buildArtifact } from '../../src/oci/manifest.ts'
import { openRegistries } from '../../src/registry/registries.ts'
import { SILENT } from '../../src/support/log.ts'
import { peers, type RunningServer } from '../support/registry-servers.ts'

const CONFIG = 'application/vnd.oci.image.config.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

describe.each(peers().map(peer => [peer.name, peer] as const))(
  '%s',
  (_, { start, referrers, earlierDraft }) => {
    let server: RunningServer
    beforeAll(async () => {
      server = await start()
    })
    afterAll(() => server?.close())

    test('accepts the sample image and returns it byte for byte', async () => {
      const pushed = await pushSampleImage(server.host, 'peers/app', 'v1')
      const { root } = buildSampleImage()
      expect(pushed.digest).toBe(root.digest)
      const answer = await fetch(`http://${server.host}/v2/peers/app/manifests/v1`, {
        headers: { accept: root.mediaType }
      })
      expect(Buffer.from(await answer.arrayBuffer()).equals(root.bytes)).toBe(true)
    })

    test('lists a referrer if it has the Referrers API, and sends no OCI-Subject without it', async () => {
      const { digest, mediaType, size } = await pushSampleImage(server.host, 'peers/app', 'v1')
      const { root } = buildSampleImage({ platforms: ['linux/amd64'] })
      const manifest = JSON.stringify({
        ...(JSON.parse(Buffer.from(root.bytes).toString()) as object),
        artifactType: 'application/x.test',
        subject: { digest, mediaType, size }
      })
      const own = `sha256:${createHash('sha256').update(manifest).digest('hex')}`
      const put = await fetch(`http://${server.host}/v2/peers/app/manifests/${own}`, {
        method: 'PUT',
        headers: { 'content-type': MANIFEST },
        body: manifest
      })
      expect([put.status, put.headers.get('oci-subject')]).toEqual([
        201,
        referrers && !earlierDraft ? digest : null
      ])
      const listed = await fetch(`http://${server.host}/v2/peers/app/referrers/${digest}`)
      expect(referrers ? [200] : [404, 405]).toContain(listed.status)
      if (referrers) {
        expect(await listed.json()).toMatchObject({
          manifests: [{ digest: own, artifactType: earlierDraft ? CONFIG : 'application/x.test' }]
        })
      }
    })
    test('keeps every referrer of ten concurrent clients', async () => {
      const pushed = await pushSampleImage(server.host, 'peers/client', 'v1')
      const { mediaType, size } = pushed
      const repository = { registry: server.host, repository: 'peers/client' }
      const subject: Descriptor = { mediaType, digest: parseDigest(pushed.digest), size }
      const clients = Array.from({ length: 10 }, openClient)
      const digests = await Promise.all(
        clients.map(async (client, at) => {
          const bytes = Buffer.from(`{"number":${at}}`)
          const layers = [{ bytes, descriptor: describeBytes('application/json', bytes) }]
          const artifact = buildArtifact({ artifactType: 'application/x.test', subject, layers })
          await client.attach(repository, [artifact])
          return artifact.descriptor.digest
        })
      )
      const reader = openClient()
      const listing = await reader.referrers(repository, subject.digest)
      expect(listing.source).toBe(referrers ? 'api' : 'tag')
      expect(listing.referrers.map(({ descriptor }) => descriptor.digest).sort()).toEqual([...digests].sort())
      for (const client of [...clients, reader]) client.close()
    })
  }
)

function openClient() {
  return openRegistries({
    clock: {
      now: Date.now,
      random: Math.random,
      sleep: (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal })
    },
    log: SILENT,
    writes: true
  })
}
