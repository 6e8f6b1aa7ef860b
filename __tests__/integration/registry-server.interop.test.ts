// Registries that are built with Go: the sample image goes in, and referrers come out as their features say.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSampleImage, pushSampleImage } from '../../demo/image.ts'
import { peers, type RunningServer } from '../support/registry-servers.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

describe.each(peers().map(peer => [peer.name, peer] as const))('%s', (_, { start, referrers }) => {
  let server: RunningServer
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server?.close())

  test('takes the sample image and gives it back byte for byte', async () => {
    const pushed = await pushSampleImage(server.host, 'peers/app', 'v1')
    const { root } = buildSampleImage()
    expect(pushed.digest).toBe(root.digest)
    const answer = await fetch(`http://${server.host}/v2/peers/app/manifests/v1`, {
      headers: { accept: root.mediaType }
    })
    expect(Buffer.from(await answer.arrayBuffer()).equals(root.bytes)).toBe(true)
  })

  test('lists a referrer where there is the Referrers API, and sends no OCI-Subject where there is none', async () => {
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
    expect([put.status, put.headers.get('oci-subject')]).toEqual([201, referrers ? digest : null])
    const listed = await fetch(`http://${server.host}/v2/peers/app/referrers/${digest}`)
    expect(referrers ? [200] : [404, 405]).toContain(listed.status)
    if (referrers) {
      expect(await listed.json()).toMatchObject({
        manifests: [{ digest: own, artifactType: 'application/x.test' }]
      })
    }
  })
})
