// Uploads to a registry, or a proxy in front of it, that does not take a blob in one request.
import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { digestOf } from '../../src/oci/digest.ts'
import type { BlobSource, Registries } from '../../src/registry/registry.ts'
import { type MisbehavingRegistry, type Rule, startMisbehaving } from '../support/misbehaving-registry.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { closeRealClients, openRealClient } from '../support/registry-client.ts'

const MIB = 1024 * 1024

let registry: RunningRegistry
let front: MisbehavingRegistry
let blobs = 0

beforeAll(async () => {
  registry = await startRegistry()
  front = await startMisbehaving({ behind: registry.host })
})

afterEach(() => front.reset())

afterAll(async () => {
  closeRealClients()
  await front.close()
  await registry.close()
})

/** A file of this size, as a source that is read when it is sent. */
function makeSource(size: number): BlobSource {
  const bytes = Buffer.alloc(size, `blob ${++blobs} `)
  const path = join(makeTemporaryFolder(), 'blob')
  writeFileSync(path, bytes)
  return {
    descriptor: { mediaType: 'application/octet-stream', digest: digestOf(bytes), size },
    open: (start, end) => createReadStream(path, { start, end: end - 1 })
  }
}

/** What nginx or a CDN does with a body above its limit. */
const refuseBodiesAbove = (limit: number): Rule => ({
  when: seen => seen.body.byteLength > limit,
  answer: {
    status: 413,
    headers: { 'content-type': 'text/html' },
    body: '<html>413 Request Entity Too Large</html>'
  }
})

const announce = (headers: Record<string, string>): Rule => ({
  when: seen => seen.method === 'POST',
  answer: async ({ forward }) => {
    const reply = await forward()
    return { ...reply, headers: { ...reply.headers, ...headers } }
  }
})

const bodiesOf = (method: string) =>
  front.requests.filter(seen => seen.method === method).map(seen => seen.body.byteLength)

async function uploadAndRead(source: BlobSource): Promise<Registries> {
  const client = openRealClient()
  const repository = { registry: front.host, repository: 'acme/app' }
  await client.upload(repository, [source])
  expect(digestOf(await client.blob(repository, source.descriptor))).toBe(source.descriptor.digest)
  return client
}

test('bytes are counted in both directions, over open and closed connections', async () => {
  const client = await uploadAndRead(makeSource(3 * MIB))
  client.close()
  for (const bytes of [client.traffic.sent, client.traffic.received]) {
    expect(bytes).toBeGreaterThan(3 * MIB)
    expect(bytes).toBeLessThan(3.1 * MIB)
  }
})

test('a blob is sent in one request', async () => {
  await uploadAndRead(makeSource(3 * MIB))
  expect(bodiesOf('PATCH')).toEqual([])
  expect(bodiesOf('PUT')).toEqual([3 * MIB])
})

test('a blob that is too large for one request is sent in chunks', async () => {
  front.add(refuseBodiesAbove(4 * MIB))
  await uploadAndRead(makeSource(9 * MIB))
  expect(bodiesOf('PATCH')).toEqual([4 * MIB, 4 * MIB, MIB])
})

test('chunks become smaller until they fit', async () => {
  front.add(refuseBodiesAbove(MIB))
  await uploadAndRead(makeSource(5 * MIB))
  expect(bodiesOf('PATCH').filter(size => size <= MIB)).toEqual(Array<number>(10).fill(MIB / 2))
})

test('a limit below the smallest chunk is an error that names it', async () => {
  front.add(refuseBodiesAbove(1000))
  const uploading = openRealClient().upload({ registry: front.host, repository: 'acme/app' }, [
    makeSource(2 * MIB)
  ])
  await expect(uploading).rejects.toMatchObject({ code: 'REGISTRY_REFUSED', status: 413 })
})

test('the maximum chunk size of the registry is respected at once', async () => {
  front.add(announce({ 'oci-chunk-max-length': String(2 * MIB) }))
  await uploadAndRead(makeSource(5 * MIB))
  expect(bodiesOf('PATCH')).toEqual([2 * MIB, 2 * MIB, MIB])
  expect(bodiesOf('PUT')).toEqual([0])
})

test('the minimum chunk size of the registry is respected', async () => {
  front.add(announce({ 'oci-chunk-max-length': String(MIB), 'oci-chunk-min-length': String(2 * MIB) }))
  await uploadAndRead(makeSource(5 * MIB))
  expect(bodiesOf('PATCH')).toEqual([2 * MIB, 2 * MIB, MIB])
})

test('an upload session that the registry lost is restarted', async () => {
  front.add({
    when: seen => seen.method === 'PUT',
    times: 1,
    answer: { status: 404, body: { errors: [{ code: 'BLOB_UPLOAD_UNKNOWN', message: 'unknown' }] } }
  })
  await uploadAndRead(makeSource(1000))
  expect(bodiesOf('PUT')).toEqual([1000, 1000])
})

test('each chunk goes to the address in the previous response', async () => {
  front.add({
    when: seen => seen.method === 'PATCH',
    answer: async ({ forward, seen }) => {
      const reply = await forward()
      const location = `${reply.headers['location']}&after=${seen.headers['content-range']}`
      return { ...reply, headers: { ...reply.headers, location } }
    }
  })
  front.add(announce({ 'oci-chunk-max-length': String(MIB) }))
  await uploadAndRead(makeSource(3 * MIB))
  const after = front.requests
    .filter(({ method }) => method === 'PATCH' || method === 'PUT')
    .map(({ query }) => query.get('after'))
  expect(after).toEqual([null, `0-${MIB - 1}`, `${MIB}-${2 * MIB - 1}`, `${2 * MIB}-${3 * MIB - 1}`])
})

test('an upload that was refused can be tried again in the same run', async () => {
  front.add({ when: seen => seen.method === 'POST', times: 1, answer: { status: 403 } })
  const client = openRealClient()
  const repository = { registry: front.host, repository: 'acme/app' }
  const source = makeSource(1000)
  await expect(client.upload(repository, [source])).rejects.toMatchObject({ code: 'REGISTRY_FORBIDDEN' })
  await client.upload(repository, [source])
  expect(digestOf(await client.blob(repository, source.descriptor))).toBe(source.descriptor.digest)
})

test('a blob of another registry is sent, not mounted', async () => {
  const source = makeSource(1000)
  const mountFrom = { registry: 'registry.example', repository: 'acme/base' }
  await openRealClient().upload({ registry: front.host, repository: 'acme/app' }, [source], { mountFrom })
  expect(front.requests.filter(({ query }) => query.has('mount'))).toEqual([])
  expect(bodiesOf('PUT')).toEqual([1000])
})

test.each<[string, (digest: string) => string, boolean]>([
  ['the digest', digest => digest, true],
  ['no digest', () => 'done', true],
  ['a digest of another algorithm', () => `sha512:${'a'.repeat(128)}`, true],
  ['another digest', () => `sha256:${'a'.repeat(64)}`, false]
])('a registry that reports a blob as %s', async (_, said, isTaken) => {
  const source = makeSource(1000)
  front.add({
    when: seen => seen.method === 'PUT',
    answer: async ({ forward }) => {
      const reply = await forward()
      const headers = { ...reply.headers, 'docker-content-digest': said(source.descriptor.digest) }
      return { ...reply, headers }
    }
  })
  const uploading = openRealClient().upload({ registry: front.host, repository: 'acme/app' }, [source])
  if (isTaken) await uploading
  else await expect(uploading).rejects.toMatchObject({ code: 'REGISTRY_DIGEST_MISMATCH' })
})
