// What is read is what was asked for, and what was written is there: by the incidents of other clients.
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type Descriptor, describeBytes } from '../../src/oci/descriptor.ts'
import { digestOf, referrersTag } from '../../src/oci/digest.ts'
import { DOCKER_MANIFEST, IMAGE_INDEX, IMAGE_MANIFEST } from '../../src/oci/media-types.ts'
import type { Repository } from '../../src/oci/reference.ts'
import type { Registries } from '../../src/registry/registry.ts'
import { type MisbehavingRegistry, type Reply, startMisbehaving } from '../support/misbehaving-registry.ts'
import {
  artifactOf,
  blobOf,
  closeClients,
  makeImage,
  makeIndex,
  type PushedImage,
  pushBlob,
  pushImage,
  pushManifest,
  REAL_CLOCK,
  testClient
} from '../support/misbehaving-registry-client.ts'
import { shortBody, truncated } from '../support/misbehaving-registry-faults.ts'
import {
  changed,
  gitlabDash,
  gzipped,
  isFallbackTag,
  noReferrersApi,
  requestFor
} from '../support/misbehaving-registry-scenarios.ts'

const NAME = 'acme/app'
const image = makeImage()
let behind: RunningRegistry
let front: MisbehavingRegistry
let repository: Repository

beforeEach(async () => {
  behind = await startRegistry({ referrers: false })
  front = await startMisbehaving({ behind: behind.host })
  repository = { registry: front.host, repository: NAME }
  await pushImage(behind.host, NAME, image, 'latest')
})

afterEach(async () => {
  closeClients()
  await front.close()
  await behind.close()
})

const open = (): Registries => testClient().registries
/** With a clock that waits: what several clients do at once rests on it. */
const waiting = (): Registries => testClient({ clock: REAL_CLOCK }).registries
const byDigest = ({ descriptor }: { descriptor: Descriptor } = image) =>
  open().manifest({ ...repository, tag: undefined, digest: descriptor.digest })
const byTag = () => open().manifest({ ...repository, tag: 'latest', digest: undefined })
const code = (expected: string | RegExp) => expect.objectContaining({ code: expect.stringMatching(expected) })

/** Serves these bytes for every manifest. */
function serveManifest(
  body: string | Uint8Array,
  contentType = IMAGE_MANIFEST,
  headers: Reply['headers'] = {}
): Descriptor {
  front.add({
    when: requestFor('GET', /^manifests\//),
    answer: { headers: { 'content-type': contentType, ...headers }, body }
  })
  return describeBytes(contentType, Buffer.from(body))
}

describe('I1: manifests with two meanings', () => {
  const { config, layers } = JSON.parse(Buffer.from(image.bytes).toString()) as Record<string, unknown>
  const manifest = { schemaVersion: 2, mediaType: IMAGE_MANIFEST, config, layers }
  const index = { schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] }

  test.each<[string, string, string]>([
    ['manifests beside layers', JSON.stringify({ ...manifest, manifests: [] }), IMAGE_MANIFEST],
    ['manifests beside a config', JSON.stringify({ ...index, config }), IMAGE_INDEX],
    ['an index with layers', JSON.stringify({ ...index, layers }), IMAGE_INDEX],
    ['fsLayers', JSON.stringify({ ...manifest, fsLayers: [] }), IMAGE_MANIFEST],
    ['a mediaType that is not the Content-Type', JSON.stringify(manifest), IMAGE_INDEX],
    ['an index sent as a manifest', JSON.stringify(index), IMAGE_MANIFEST],
    ["an OCI manifest sent as Docker's", JSON.stringify(manifest), DOCKER_MANIFEST],
    ['mediaType twice', `{"mediaType":"${IMAGE_INDEX}",${JSON.stringify(manifest).slice(1)}`, IMAGE_MANIFEST],
    ['layers twice', `${JSON.stringify(manifest).slice(0, -1)},"layers":[]}`, IMAGE_MANIFEST],
    [
      'a Content-Type that is not a manifest',
      JSON.stringify(manifest),
      'application/vnd.example.manifest+json'
    ],
    [
      'Docker schema 1',
      JSON.stringify({ schemaVersion: 1, fsLayers: [], history: [] }),
      'application/vnd.docker.distribution.manifest.v1+json'
    ]
  ])('I1: %s is refused, by digest and by tag', async (_, body, contentType) => {
    const descriptor = serveManifest(body, contentType)
    await expect(byDigest({ descriptor })).rejects.toEqual(
      code(/^(?:MANIFEST_INVALID|MANIFEST_UNSUPPORTED|JSON_INVALID)$/)
    )
    await expect(byTag()).rejects.toEqual(code(/^(?:MANIFEST_INVALID|MANIFEST_UNSUPPORTED|JSON_INVALID)$/))
  })
})

describe('I2: content that does not match its digest', () => {
  const other = makeImage('other')
  const lying = { 'docker-content-digest': image.descriptor.digest }

  test('I2: a manifest with other bytes is refused, regardless of the header', async () => {
    serveManifest(other.bytes, IMAGE_MANIFEST, lying)
    await expect(byDigest()).rejects.toEqual(code('REGISTRY_DIGEST_MISMATCH'))
  })

  test('I2: by tag, a header that does not match the digest of the bytes is refused', async () => {
    serveManifest(other.bytes, IMAGE_MANIFEST, lying)
    await expect(byTag()).rejects.toEqual(code('REGISTRY_DIGEST_MISMATCH'))
  })

  const { layer } = image
  const bodies: [string, Uint8Array | string][] = [
    ['other bytes of the same length', 'r'.repeat(layer.bytes.byteLength)],
    ['fewer bytes', layer.bytes.subarray(1)],
    ['no bytes', ''],
    ['more bytes', Buffer.concat([layer.bytes, Buffer.from('!')])]
  ]
  test.each(bodies)('I2: a blob with %s is refused', async (_, body) => {
    front.add({
      when: requestFor('GET', /^blobs\//),
      answer: { body, headers: { 'docker-content-digest': layer.descriptor.digest } }
    })
    await expect(open().blob(repository, layer.descriptor)).rejects.toEqual(
      code(/^REGISTRY_(?:DIGEST_MISMATCH|TOO_LARGE)$/)
    )
  })

  test.each(bodies)('I2: a stream of a blob with %s ends in an error', async (_, body) => {
    front.add({ when: requestFor('GET', /^blobs\//), answer: { body } })
    const read = async (): Promise<void> => {
      for await (const chunk of open().blobStream(repository, layer.descriptor)) expect(chunk).toBeDefined()
    }
    await expect(read()).rejects.toEqual(code(/^REGISTRY_(?:DIGEST_MISMATCH|TOO_LARGE)$/))
  })

  test("I2: a blob whose size is not the descriptor's is refused", async () => {
    const { digest } = layer.descriptor
    for (const size of [layer.descriptor.size - 1, layer.descriptor.size + 1]) {
      await expect(open().blob(repository, { ...layer.descriptor, digest, size })).rejects.toEqual(
        code(/^REGISTRY_(?:DIGEST_MISMATCH|TOO_LARGE)$/)
      )
    }
  })

  test.each([
    ['a manifest that breaks off', /^manifests\//, truncated],
    ['a manifest shorter than its Content-Length', /^manifests\//, shortBody],
    ['a blob that breaks off', /^blobs\//, truncated]
  ])('I2: %s is read again, and after several attempts an error', async (_, kind, fault) => {
    const read = () => (kind.test('blobs/') ? open().blob(repository, layer.descriptor) : byDigest())
    front.add({ when: requestFor('GET', kind), answer: fault, times: 2 })
    expect(await read()).toBeDefined()
    front.add({ when: requestFor('GET', kind), answer: fault })
    await expect(read()).rejects.toEqual(code(/^REGISTRY_/))
  })

  test.each<[string, (start: number, length: number) => Reply, RegExp]>([
    [
      'another range',
      (_, length) => ({ headers: { 'content-range': `bytes 0-1/${length}` }, body: 'xx' }),
      /UNEXPECTED_RESPONSE$/
    ],
    [
      'other bytes',
      (start, length) => ({
        headers: { 'content-range': `bytes ${start}-${length - 1}/${length}` },
        body: 'x'.repeat(length - start)
      }),
      /DIGEST_MISMATCH$/
    ]
  ])('I2: a continuation with %s is refused', async (_, answer, expected) => {
    const { bytes, descriptor } = layer
    front.add({ when: requestFor('GET', /^blobs\//), times: 1, answer: truncated })
    front.add({
      when: seen => requestFor('GET', /^blobs\//)(seen) && seen.headers.range !== undefined,
      answer: ({ seen }) => {
        const start = Number(/^bytes=(\d+)-$/.exec(seen.headers.range ?? '')?.[1])
        return { status: 206, ...answer(start, bytes.byteLength) }
      }
    })
    await expect(open().blob(repository, descriptor)).rejects.toEqual(code(expected))
  })

  test('I2: a registry that stored other bytes than it received is an error', async () => {
    front.add({
      when: requestFor('PUT', /^manifests\//),
      answer: changed(reply => ({
        ...reply,
        headers: { ...reply.headers, 'docker-content-digest': digestOf(Buffer.from('x')) }
      }))
    })
    await expect(open().attach(repository, [artifactOf(image.descriptor, 'sbom')])).rejects.toEqual(
      code('REGISTRY_DIGEST_MISMATCH')
    )
  })
})

describe('I3: invalid lists of referrers', () => {
  const tag = referrersTag(image.descriptor.digest)
  const referrers = (subject = image.descriptor) => open().referrers(repository, subject.digest)
  const attach = (subject = image.descriptor) => open().attach(repository, [artifactOf(subject, 'sbom')])

  test('I3: a fallback tag that returns the subject itself (GitLab) lists nothing and is not written', async () => {
    const index = makeIndex([image.descriptor])
    await pushManifest(behind.host, NAME, index.descriptor.digest, index)
    front.add(gitlabDash)
    await expect(attach(index.descriptor)).rejects.toEqual(code('REGISTRY_FALLBACK_IS_SUBJECT'))
    expect(front.requests.filter(isFallbackTag('PUT'))).toEqual([])
    const listed = await referrers(index.descriptor).catch((error: unknown) => error)
    if (listed instanceof Error) expect(listed).toEqual(code('REGISTRY_FALLBACK_IS_SUBJECT'))
    else expect(listed).toMatchObject({ referrers: [] })
  })

  test('I3: a fallback tag that is an image is refused, and not overwritten', async () => {
    await pushManifest(behind.host, NAME, tag, image)
    await expect(attach()).rejects.toEqual(code(/^REGISTRY_FALLBACK_/))
    expect(front.requests.filter(isFallbackTag('PUT'))).toEqual([])
  })

  test.each([403, 500])('I3: a fallback tag with status %i is an error, not an empty list', async status => {
    await attach()
    front.add({ when: isFallbackTag('GET'), answer: { status } })
    await expect(referrers()).rejects.toEqual(code(/^REGISTRY_/))
  })

  test.each([403, 500])('I3: a listed artifact with status %i is an error, not skipped', async status => {
    await attach()
    front.add({ when: requestFor('GET', /^manifests\/sha256:/), answer: { status } })
    await expect(referrers()).rejects.toEqual(code(/^REGISTRY_/))
  })

  test('I3: a Docker manifest list in the tag is refused and not overwritten', async () => {
    front.add({
      when: isFallbackTag('GET'),
      answer: {
        headers: { 'content-type': 'application/vnd.docker.distribution.manifest.list.v2+json' },
        body: '{"schemaVersion":2,"manifests":[]}'
      }
    })
    await expect(attach()).rejects.toEqual(code('REGISTRY_FALLBACK_NOT_INDEX'))
    expect(front.requests.filter(isFallbackTag('PUT'))).toEqual([])
  })

  async function list(...manifests: object[]): Promise<void> {
    const index = makeIndex(manifests as Descriptor[])
    front.add({
      when: isFallbackTag('GET'),
      answer: { headers: { 'content-type': IMAGE_INDEX }, body: index.bytes }
    })
  }

  test('I3: an entry without a type whose manifest has another subject is not a referrer', async () => {
    const elsewhere = makeImage('elsewhere')
    await pushImage(behind.host, NAME, elsewhere)
    await open().attach(repository, [artifactOf(elsewhere.descriptor, 'sbom')])
    const { mediaType, digest, size } = artifactOf(elsewhere.descriptor, 'sbom').descriptor
    await list({ mediaType, digest, size })
    expect((await referrers()).referrers).toEqual([])
  })

  test('I3: an entry without a type and without a manifest does not break the list', async () => {
    const { mediaType, digest, size } = artifactOf(image.descriptor, 'gone').descriptor
    await list({ mediaType, digest, size })
    await expect(referrers()).resolves.toMatchObject({ source: 'tag' })
  })

  test('I3: an index that lists itself ends', async () => {
    // It cannot contain its own digest; a registry can pretend that it does.
    const self = makeIndex([])
    const { mediaType, digest, size } = self.descriptor
    front.add({
      when: requestFor('GET', /^manifests\//),
      answer: () => ({
        headers: { 'content-type': IMAGE_INDEX },
        body: JSON.stringify({
          schemaVersion: 2,
          mediaType: IMAGE_INDEX,
          manifests: [{ mediaType, digest, size }]
        })
      })
    })
    await Promise.allSettled([referrers()])
    expect(front.requests.length).toBeLessThan(20)
  })
})

describe('I4: content encodings that the client did not request', () => {
  test('I4: no content encoding is requested', async () => {
    await byDigest()
    expect(front.requests.map(seen => seen.headers['accept-encoding'])).toEqual(
      front.requests.map(() => 'identity')
    )
  })

  test('I4: gzip is unpacked, and what it contains is checked by its digest', async () => {
    front.add({ when: requestFor('GET', /^(?:manifests|blobs)\//), answer: gzipped(gzipSync) })
    const large = blobOf('x'.repeat(1000))
    await pushBlob(behind.host, NAME, large)
    await expect(byDigest()).resolves.toMatchObject({ descriptor: image.descriptor })
    expect(await open().blob(repository, large.descriptor)).toHaveLength(1000)
    front.add({
      when: requestFor('GET', /^(?:manifests|blobs)\//),
      answer: gzipped(bytes => gzipSync(Buffer.concat([bytes, Buffer.from(' ')])))
    })
    await expect(byDigest()).rejects.toEqual(code('REGISTRY_DIGEST_MISMATCH'))
    await expect(open().blob(repository, large.descriptor)).rejects.toEqual(code('REGISTRY_TOO_LARGE'))
  })

  test.each<[string, string, (bytes: Uint8Array) => Uint8Array]>([
    ['another coding', 'br', brotliCompressSync],
    ['two codings', 'gzip, gzip', bytes => gzipSync(gzipSync(bytes))],
    ['a coding that the content does not have', 'gzip', bytes => bytes],
    ['gzip that ends early', 'gzip', bytes => gzipSync(bytes).subarray(0, -9)]
  ])('I4: %s is refused', async (_, coding, encode) => {
    const encoded = gzipped(encode)
    front.add({
      when: requestFor('GET', /^manifests\//),
      answer: async exchange => {
        const reply = typeof encoded === 'function' ? await encoded(exchange) : encoded
        return { ...reply, headers: { ...reply?.headers, 'content-encoding': coding } }
      }
    })
    await expect(byDigest()).rejects.toEqual(code('REGISTRY_UNEXPECTED_RESPONSE'))
    expect(front.requests.length).toBeLessThan(3)
  })

  test.each<[string, () => Uint8Array]>([
    ['of content', () => gzipSync(Buffer.alloc(64 * 1024 * 1024))],
    ['of a header without end', () => Buffer.concat([GZIP_WITH_NAME, Buffer.alloc(12 * 1024 * 1024, 'x')])]
  ])('I4: a bomb %s is read up to the limit', async (_, bomb) => {
    front.add({
      when: () => true,
      answer: { headers: { 'content-encoding': 'gzip', 'content-type': IMAGE_MANIFEST }, body: bomb() }
    })
    const before = process.memoryUsage().arrayBuffers
    await expect(byDigest()).rejects.toEqual(code('REGISTRY_TOO_LARGE'))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(48 * 1024 * 1024)
  })
})

/** A gzip header (RFC 1952) whose file name follows. */
const GZIP_WITH_NAME = Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3])

test('I5: a tag is resolved once; moving it afterwards changes nothing', async () => {
  const evil: PushedImage = makeImage('evil')
  await pushImage(behind.host, NAME, evil)
  const registries = open()
  const resolved = await registries.manifest({ ...repository, tag: 'latest', digest: undefined })
  await pushManifest(behind.host, NAME, 'latest', evil)
  await registries.attach(repository, [artifactOf(resolved.descriptor, 'sbom')])
  expect(resolved.descriptor.digest).toBe(image.descriptor.digest)
  expect(front.requests.filter(seen => seen.path.endsWith('/latest'))).toHaveLength(1)
  expect((await registries.referrers(repository, image.descriptor.digest)).referrers).toHaveLength(1)
  expect((await registries.referrers(repository, evil.descriptor.digest)).referrers).toEqual([])
})

describe('I6: no update of the list is lost', () => {
  const digests = async () =>
    (await open().referrers(repository, image.descriptor.digest)).referrers
      .map(({ descriptor }) => descriptor.digest)
      .sort()
  const artifacts = ['a', 'b', 'c', 'd'].map(text => artifactOf(image.descriptor, text))
  const expected = artifacts.map(({ descriptor }) => descriptor.digest).sort()

  /** Another tool's referrer, with a field that Seal does not know. */
  async function pushThird(): Promise<Descriptor & { 'org.example.field': unknown }> {
    const artifact = artifactOf(image.descriptor, 'third')
    for (const blob of artifact.blobs) await pushBlob(behind.host, NAME, blob)
    await pushManifest(behind.host, NAME, artifact.descriptor.digest, artifact)
    return { ...artifact.descriptor, 'org.example.field': [1, { a: null }] }
  }

  test('I6: of one client, and of several concurrent ones', async () => {
    const shared = waiting()
    const [a, b, c, d] = artifacts as [
      (typeof artifacts)[0],
      (typeof artifacts)[0],
      (typeof artifacts)[0],
      (typeof artifacts)[0]
    ]
    await Promise.all([
      shared.attach(repository, [a]),
      shared.attach(repository, [b]),
      waiting().attach(repository, [c]),
      waiting().attach(repository, [d])
    ])
    expect(await digests()).toEqual(expected)
  })

  test("I6: another writer between read and write does not remove Seal's entry", async () => {
    const third = await pushThird()
    let done = false
    front.add({
      when: isFallbackTag('PUT'),
      times: 1,
      answer: async ({ forward }) => {
        // Written after ours was read and before it arrives: ours then overwrites it.
        const index = makeIndex([third])
        await pushManifest(behind.host, NAME, referrersTag(image.descriptor.digest), index)
        done = true
        return forward()
      }
    })
    const [ours] = artifacts
    await open().attach(repository, [ours as (typeof artifacts)[0]])
    expect(done).toBe(true)
    // A third writer that leaves without looking has lost its entry, which we never saw; ours is there in any case.
    expect(await digests()).toContain((ours as (typeof artifacts)[0]).descriptor.digest)
  })

  test('I6: a write that a busy registry refused does not overwrite a later write of another client', async () => {
    const third = await pushThird()
    front.add({
      when: isFallbackTag('PUT'),
      times: 1,
      answer: async () => {
        const { digest } = image.descriptor
        await pushManifest(behind.host, NAME, referrersTag(digest), makeIndex([third]))
        return { status: 503, headers: { 'retry-after': '20' } }
      }
    })
    const [ours] = artifacts
    await open().attach(repository, [ours as (typeof artifacts)[0]])
    expect(await digests()).toEqual([(ours as (typeof artifacts)[0]).descriptor.digest, third.digest].sort())
  })

  test('I6: while others write, "500 UNKNOWN" can occur more often than the attempts of a single request', async () => {
    front.add({
      when: isFallbackTag('GET'),
      times: 12,
      answer: { status: 500, body: { errors: [{ code: 'UNKNOWN', message: 'unknown error' }] } }
    })
    const [ours] = artifacts
    await open().attach(repository, [ours as (typeof artifacts)[0]])
    expect(await digests()).toEqual([(ours as (typeof artifacts)[0]).descriptor.digest])
  })

  test("I6: an entry that another writer wrote over Seal's is kept byte for byte beside it", async () => {
    const third = await pushThird()
    front.add({
      when: isFallbackTag('PUT'),
      times: 1,
      answer: async ({ forward }) => {
        const reply = await forward()
        const index = makeIndex([third])
        const bytes = Buffer.from(index.bytes.toString().replace('[1,', '[ 1.0,"\\u00e9",'))
        await pushManifest(behind.host, NAME, referrersTag(image.descriptor.digest), { ...index, bytes })
        return reply
      }
    })
    const [ours] = artifacts
    await open().attach(repository, [ours as (typeof artifacts)[0]])
    expect(await digests()).toEqual([(ours as (typeof artifacts)[0]).descriptor.digest, third.digest].sort())
    const index = await fetch(
      `http://${behind.host}/v2/${NAME}/manifests/${referrersTag(image.descriptor.digest)}`,
      {
        headers: { accept: IMAGE_INDEX }
      }
    )
    const text = JSON.stringify(third).replace('[1,', '[ 1.0,"\\u00e9",')
    expect(await index.text()).toContain(text)
  })
})

test('I7: an artifact that was pushed but not listed is named, and a second run completes it', async () => {
  const artifact = artifactOf(image.descriptor, 'sbom')
  front.add({
    when: isFallbackTag('PUT'),
    answer: { status: 403, body: { errors: [{ code: 'DENIED', message: 'no' }] } }
  })
  const error = await open()
    .attach(repository, [artifact])
    .catch((thrown: unknown) => thrown)
  expect(error).toEqual(code(/^REGISTRY_/))
  expect((error as Error).message).toContain(artifact.descriptor.digest)
  await front.close()
  front = await startMisbehaving({ behind: behind.host })
  repository = { ...repository, registry: front.host }
  await open().attach(repository, [artifact])
  expect((await open().referrers(repository, image.descriptor.digest)).referrers).toHaveLength(1)
})

test('I8: sizes count bytes, also for non-ASCII text', async () => {
  const artifact = artifactOf(image.descriptor, 'Größe: 💾 ñ', { 'org.example.name': 'Größe 💾 ñ' })
  front.add(noReferrersApi)
  await open().attach(repository, [artifact])
  const [listed] = (await open().referrers(repository, image.descriptor.digest)).referrers
  const stored = await byDigest(artifact)
  expect(listed?.descriptor.size).toBe(stored.bytes.byteLength)
  expect(listed?.descriptor.annotations).toEqual({ 'org.example.name': 'Größe 💾 ñ' })
  for (const blob of artifact.blobs) {
    expect((await open().blob(repository, blob.descriptor)).byteLength).toBe(blob.descriptor.size)
  }
})
