// The tag sha256-….sig on a real registry: signatures of others stay, also under concurrent writers.
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { LEGACY_SIGNATURE } from '../../src/cosign/legacy.ts'
import type { Blob } from '../../src/oci/descriptor.ts'
import type { Digest } from '../../src/oci/digest.ts'
import { IMAGE_INDEX, SIMPLE_SIGNING } from '../../src/oci/media-types.ts'
import type { Repository } from '../../src/oci/reference.ts'
import { appendLayers } from '../../src/seal/sign/signature-tag.ts'
import type { Clock } from '../../src/support/clock.ts'
import { type MisbehavingRegistry, startMisbehaving } from '../support/misbehaving-registry.ts'
import {
  blobOf,
  closeClients,
  jumpingClock,
  makeImage,
  makeIndex,
  pushImage,
  testClient
} from '../support/misbehaving-registry-client.ts'

const NAME = 'acme/app'
let registry: RunningRegistry
let front: MisbehavingRegistry
let repository: Repository
let images = 0

beforeAll(async () => {
  registry = await startRegistry()
  front = await startMisbehaving({ behind: registry.host })
  repository = { registry: front.host, repository: NAME }
})

afterEach(() => {
  front.reset()
  closeClients()
})

afterAll(async () => {
  await front.close()
  await registry.close()
})

async function newImage(): Promise<Digest> {
  const image = makeImage(`image ${++images}`)
  await pushImage(registry.host, NAME, image)
  return image.descriptor.digest
}

interface Signed {
  readonly digest: Digest
  readonly layer: Blob
}

/** A signature over the payload that all signatures of an image share. */
function signatureOf(digest: Digest, signature: string): Signed {
  const { bytes, descriptor } = blobOf(`payload of ${digest}`, SIMPLE_SIGNING)
  return {
    digest,
    layer: { bytes, descriptor: { ...descriptor, annotations: { [LEGACY_SIGNATURE]: signature } } }
  }
}

const tagOf = (digest: Digest) => `${digest.replace(':', '-')}.sig`
const publish = ({ digest, layer }: Signed, clock = jumpingClock()) =>
  appendLayers({ repository, digest, suffix: 'sig' }, [layer], testClient().registries, clock)

async function signaturesOn(digest: Digest): Promise<(string | undefined)[]> {
  const { content } = await testClient().registries.manifest({
    ...repository,
    tag: tagOf(digest),
    digest: undefined
  })
  return content.kind === 'image'
    ? content.layers.map(({ annotations }) => annotations?.[LEGACY_SIGNATURE])
    : []
}

test('a second signature over the same payload is added after the first', async () => {
  const digest = await newImage()
  await publish(signatureOf(digest, 'of others'))
  await publish(signatureOf(digest, 'ours'))
  expect(await signaturesOn(digest)).toEqual(['of others', 'ours'])
})

test('publishing returns the digest of the tag’s image, and repeating it writes nothing', async () => {
  const digest = await newImage()
  const written = await publish(signatureOf(digest, 'ours'))
  const { descriptor } = await testClient().registries.manifest({
    ...repository,
    tag: tagOf(digest),
    digest: undefined
  })
  expect(written).toBe(descriptor.digest)
  front.reset()
  expect(await publish(signatureOf(digest, 'ours'))).toBe(written)
  expect(front.requests.filter(({ method }) => method === 'PUT')).toEqual([])
})

test('an index under the tag is not overwritten', async () => {
  const digest = await newImage()
  const { bytes } = makeIndex([])
  const url = `http://${registry.host}/v2/${NAME}/manifests/${tagOf(digest)}`
  await fetch(url, { method: 'PUT', body: bytes, headers: { 'content-type': IMAGE_INDEX } })
  await expect(publish(signatureOf(digest, 'ours'))).rejects.toMatchObject({
    code: 'SIGNATURE_TAG_NOT_IMAGE',
    remedy: expect.stringContaining('Another tool')
  })
  const after = await fetch(url, { headers: { accept: IMAGE_INDEX } })
  expect(Buffer.from(await after.arrayBuffer())).toEqual(Buffer.from(bytes))
})

/** Lets another writer, who read before, put its own image under the tag right after ours, this often. */
function overwriteAfterUs(digest: Digest, times: number, stale: Buffer): void {
  front.add({
    when: seen => seen.method === 'PUT' && seen.path.endsWith(tagOf(digest)),
    times,
    answer: async ({ forward }) => {
      const reply = await forward()
      await fetch(`http://${registry.host}/v2/${NAME}/manifests/${tagOf(digest)}`, {
        method: 'PUT',
        body: stale,
        headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' }
      })
      return reply
    }
  })
}

async function tagBytes(digest: Digest): Promise<Buffer> {
  const url = `http://${registry.host}/v2/${NAME}/manifests/${tagOf(digest)}`
  const accept = 'application/vnd.oci.image.manifest.v1+json'
  return Buffer.from(await (await fetch(url, { headers: { accept } })).arrayBuffer())
}

test('a layer that a concurrent writer removed is restored', async () => {
  const digest = await newImage()
  await publish(signatureOf(digest, 'of others'))
  overwriteAfterUs(digest, 2, await tagBytes(digest))
  await publish(signatureOf(digest, 'ours'))
  expect(await signaturesOn(digest)).toEqual(['of others', 'ours'])
})

test('ten parallel writers lose no layer of another one', async () => {
  const digest = await newImage()
  const clock: Clock = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: async ms => {
      await setTimeout(ms)
    }
  }
  const names = Array.from({ length: 10 }, (_, at) => `writer ${at}`)
  await Promise.all(names.map(name => publish(signatureOf(digest, name), clock)))
  expect((await signaturesOn(digest)).sort()).toEqual(names)
}, 60_000)

test('writers that never stop are an error', async () => {
  const digest = await newImage()
  await publish(signatureOf(digest, 'of others'))
  overwriteAfterUs(digest, 1000, await tagBytes(digest))
  await expect(publish(signatureOf(digest, 'ours'))).rejects.toMatchObject({
    code: 'SIGNATURE_TAG_CONTENDED'
  })
})

test('a registry that refuses the tag is an error', async () => {
  const digest = await newImage()
  front.add({
    when: seen => seen.method === 'PUT' && seen.path.endsWith(tagOf(digest)),
    answer: { status: 403, body: { errors: [{ code: 'DENIED', message: 'no' }] } }
  })
  await expect(publish(signatureOf(digest, 'ours'))).rejects.toMatchObject({ code: 'REGISTRY_FORBIDDEN' })
})
