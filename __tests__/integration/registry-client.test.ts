// The registry client on the embedded registry and on CNCF distribution, with each way to authenticate.
import { randomBytes } from 'node:crypto'
import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RegistryOptions, type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { type Digest, digestOf, parseDigest, referrersTag } from '../../src/oci/digest.ts'
import { buildArtifact, readManifest } from '../../src/oci/manifest.ts'
import { DOCKER_MANIFEST, IMAGE_INDEX, IMAGE_MANIFEST } from '../../src/oci/media-types.ts'
import type { Registries } from '../../src/registry/registry.ts'
import { makeTemporaryFolder, runWell } from '../support/processes.ts'
import {
  closeRealClients,
  makeBundle,
  makeSbom,
  openRealClient,
  textBlob
} from '../support/registry-client.ts'
import { authorize, type RunningServer, servers } from '../support/registry-servers.ts'
import { tool } from '../support/tools.ts'

let names = 0

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const started: RunningServer[] = []

async function start(options: RegistryOptions): Promise<RunningRegistry> {
  const registry = await startRegistry(options)
  started.push(registry)
  return registry
}

afterAll(async () => {
  closeRealClients()
  await Promise.all(started.map(registry => registry.close()))
})

describe.each(servers().map(server => [server.name, server] as const))('%s', (_, server) => {
  const { features } = server
  let running: RunningServer
  let client: Registries
  let repository: { registry: string; repository: string }
  let image: { subject: Descriptor; platforms: Descriptor[] }

  beforeAll(async () => {
    running = await server.start()
    started.push(running)
  })

  beforeEach(async () => {
    repository = { registry: running.host, repository: `client/case-${++names}` }
    const headers = await authorize(running.host, [repository.repository])
    const pushed = await pushSampleImage(running.host, repository.repository, 'v1', { headers, seed: names })
    image = {
      subject: { mediaType: pushed.mediaType, digest: parseDigest(pushed.digest), size: pushed.size },
      platforms: pushed.platforms.map(({ digest, size }) => ({
        mediaType: IMAGE_MANIFEST,
        digest: parseDigest(digest),
        size
      }))
    }
    client = openRealClient()
  })

  const byTag = (tag: string) => ({ ...repository, tag, digest: undefined })
  const byDigest = (digest: Digest) => ({ ...repository, tag: undefined, digest })
  const digestsOf = async (subject: Digest) =>
    (await client.referrers(repository, subject)).referrers.map(({ descriptor }) => descriptor.digest).sort()

  test('attached artifacts are listed, also artifacts of artifacts', async () => {
    const sbom = makeSbom(image.subject, `{"name":"Grüße 😀 ${names}"}`)
    const bundle = textBlob('{"mediaType":"bundle"}', 'application/vnd.dev.sigstore.bundle.v0.3+json')
    const onImage = makeBundle(image.subject, bundle)
    const onSbom = makeBundle(sbom.descriptor, bundle)
    await client.attach(repository, [onSbom, sbom, onImage])
    const { source, referrers } = await client.referrers(repository, image.subject.digest)
    expect(source).toBe(features.referrers ? 'api' : 'tag')
    const sorted = [...referrers].sort((a, b) => a.artifactType.localeCompare(b.artifactType))
    expect(sorted).toEqual([
      { descriptor: sbom.descriptor, artifactType: sbom.descriptor.artifactType },
      { descriptor: onImage.descriptor, artifactType: onImage.descriptor.artifactType }
    ])
    expect(await digestsOf(sbom.descriptor.digest)).toEqual([onSbom.descriptor.digest])
    const stored = await client.manifest(byDigest(sbom.descriptor.digest))
    expect(Buffer.from(stored.bytes)).toEqual(Buffer.from(sbom.bytes))
  })

  test('a client that only reads requests only pull, and can request push later', async () => {
    const reader = openRealClient({ writes: false })
    expect((await reader.manifest(byTag('v1'))).descriptor).toEqual(image.subject)
    await reader.upload(repository, [textBlob(`late ${names}`)])
  })

  test('with wrong credentials every request fails, and the error explains what to do', async () => {
    const stranger = openRealClient({
      credentials: { find: async () => ({ kind: 'basic', username: 'stranger', password: 'wrong' }) }
    })
    const reading = stranger.manifest(byTag('v1'))
    if (features.auth === 'none') await expect(reading).resolves.toBeDefined()
    else {
      await expect(reading).rejects.toMatchObject({
        code: 'REGISTRY_UNAUTHORIZED',
        remedy: expect.stringContaining('The credentials may not pull')
      })
      const anonymous = openRealClient({ credentials: { find: async () => undefined } })
      await expect(anonymous.upload(repository, [textBlob('no')])).rejects.toMatchObject({
        code: expect.stringMatching(/^REGISTRY_(?:UNAUTHORIZED|FORBIDDEN)$/),
        remedy: expect.stringContaining('No credentials')
      })
    }
  })

  // How a registry authenticates makes no difference to what follows.
  if (features.auth !== 'none') return

  test('a tag and a digest lead to the same manifest, in its exact bytes', async () => {
    const tagged = await client.manifest(byTag('v1'))
    expect(tagged.descriptor).toEqual(image.subject)
    expect(digestOf(tagged.bytes)).toBe(image.subject.digest)
    expect(await client.manifest(byDigest(image.subject.digest))).toEqual(tagged)
    expect(tagged.content).toMatchObject({ kind: 'index', mediaType: IMAGE_INDEX })
  })

  test('missing content is not found', async () => {
    const absent = digestOf(Buffer.from('absent'))
    await expect(client.manifest(byTag('absent'))).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
    await expect(client.manifest(byDigest(absent))).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
    const blob = { mediaType: 'text/plain', digest: absent, size: 6 }
    await expect(client.blob(repository, blob)).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
  })

  test('an uploaded blob is returned whole and as a stream', async () => {
    const blob = textBlob(`blob ${names}`)
    await client.upload(repository, [blob])
    expect(Buffer.from(await client.blob(repository, blob.descriptor))).toEqual(Buffer.from(blob.bytes))
    expect(await collect(client.blobStream(repository, blob.descriptor))).toEqual(Buffer.from(blob.bytes))
  })

  test('a large file is sent as it is read', async () => {
    const bytes = randomBytes(5_000_000)
    const path = join(makeTemporaryFolder(), 'large')
    writeFileSync(path, bytes)
    const descriptor = {
      mediaType: 'application/octet-stream',
      digest: digestOf(bytes),
      size: bytes.byteLength
    }
    const open = (start: number, end: number) => createReadStream(path, { start, end: end - 1 })
    await client.upload(repository, [{ descriptor, open }])
    expect(digestOf(await collect(client.blobStream(repository, descriptor)))).toBe(descriptor.digest)
  })

  test('a blob is sent once in a run, however often it is needed', async () => {
    await client.upload(repository, [textBlob('same'), textBlob('same')])
    const before = client.requests
    await client.upload(repository, [textBlob('same')])
    expect(client.requests).toBe(before)
  })

  test('a blob of another repository is mounted', async () => {
    const blob = textBlob(`to mount ${names}`)
    const source = { ...repository, repository: `client/source-${names}` }
    await client.upload(source, [blob])
    const before = client.requests
    await client.upload(repository, [blob], { mountFrom: source })
    expect(client.requests - before).toBe(1)
    expect(Buffer.from(await client.blob(repository, blob.descriptor))).toEqual(Buffer.from(blob.bytes))
  })

  test('a mount that is not possible becomes an upload', async () => {
    const blob = textBlob(`nowhere ${names}`)
    await client.upload(repository, [blob], { mountFrom: { ...repository, repository: 'client/empty' } })
    expect(Buffer.from(await client.blob(repository, blob.descriptor))).toEqual(Buffer.from(blob.bytes))
  })

  test('sha512: blobs and manifests are read and written with it', async () => {
    const bytes = Buffer.from('by another algorithm')
    const blob = {
      bytes,
      descriptor: { mediaType: 'text/plain', digest: digestOf(bytes, 'sha512'), size: 20 }
    }
    await client.upload(repository, [blob])
    expect(Buffer.from(await client.blob(repository, blob.descriptor))).toEqual(bytes)
  })

  test("Docker's media types are read unchanged", async () => {
    const platform = image.platforms[0] as Descriptor
    const { bytes, content } = await client.manifest(byDigest(platform.digest))
    const docker = Buffer.from(Buffer.from(bytes).toString().replaceAll(IMAGE_MANIFEST, DOCKER_MANIFEST))
    const descriptor = { mediaType: DOCKER_MANIFEST, digest: digestOf(docker), size: docker.byteLength }
    await client.tag(repository, 'docker', { descriptor, bytes: docker, content })
    const read = await client.manifest(byTag('docker'))
    expect(read.descriptor).toEqual(descriptor)
    expect(read.content).toMatchObject({ kind: 'image', mediaType: DOCKER_MANIFEST })
  })

  test('an image without referrers has an empty list', async () => {
    expect(await client.referrers(repository, image.subject.digest)).toEqual({
      source: features.referrers ? 'api' : 'tag',
      referrers: []
    })
  })

  test('a list can be filtered by artifact type', async () => {
    const [first, second] = ['application/vnd.example.one+json', 'application/vnd.example.two+json'].map(
      artifactType => buildArtifact({ artifactType, subject: image.subject, layers: [] })
    ) as [ReturnType<typeof buildArtifact>, ReturnType<typeof buildArtifact>]
    await client.attach(repository, [first, second])
    const { referrers } = await client.referrers(repository, image.subject.digest, {
      artifactType: first.descriptor.artifactType
    })
    expect(referrers.map(({ descriptor }) => descriptor.digest)).toEqual([first.descriptor.digest])
  })

  test('attaching the same again changes nothing', async () => {
    const sbom = makeSbom(image.subject)
    await client.attach(repository, [sbom])
    const second = openRealClient()
    await second.attach(repository, [sbom])
    expect(await digestsOf(image.subject.digest)).toEqual([sbom.descriptor.digest])
  })

  test('ten concurrent ones in one process are all listed, with few writes', async () => {
    const sboms = Array.from({ length: 10 }, (_, at) => makeSbom(image.subject, `{"number":${at}}`))
    await client.referrers(repository, image.subject.digest)
    const before = client.requests
    await Promise.all(sboms.map(sbom => client.attach(repository, [sbom])))
    // Each has its own blob and a manifest; the empty config and the list are shared.
    const list = features.referrers ? 10 : 12
    expect(client.requests - before).toBeLessThanOrEqual(10 * 3 + 2 + list + 0)
    expect(await digestsOf(image.subject.digest)).toEqual(
      sboms.map(({ descriptor }) => descriptor.digest).sort()
    )
  })

  test('a list longer than a page is read to its end', async () => {
    const sboms = Array.from({ length: 120 }, (_, at) =>
      buildArtifact({
        artifactType: 'a/b',
        subject: image.subject,
        layers: [],
        annotations: { at: String(at) }
      })
    )
    await client.attach(repository, sboms)
    expect(await digestsOf(image.subject.digest)).toEqual(
      sboms.map(({ descriptor }) => descriptor.digest).sort()
    )
  })

  test('a tag is moved and read back', async () => {
    const { subject } = image
    const manifest = await client.manifest(byDigest(subject.digest))
    await client.tag(repository, 'latest', manifest)
    expect((await client.manifest(byTag('latest'))).descriptor.digest).toBe(subject.digest)
  })
})

describe('other clients', () => {
  test.each([
    ['the Referrers API', true],
    ['the fallback tag', false]
  ])('oras discover and cosign tree show what was attached, with %s', async (_, referrers) => {
    const registry = await start({ referrers })
    const repository = { registry: registry.host, repository: 'acme/app' }
    const pushed = await pushSampleImage(registry.host, 'acme/app', 'v1', { platforms: ['linux/amd64'] })
    const subject = { mediaType: pushed.mediaType, digest: parseDigest(pushed.digest), size: pushed.size }
    const sbom = makeSbom(subject)
    const bundle = textBlob('{}', 'application/vnd.dev.sigstore.bundle.v0.3+json')
    await openRealClient().attach(repository, [sbom, makeBundle(sbom.descriptor, bundle)])
    const image = `${registry.host}/acme/app@${subject.digest}`
    const shown = await runWell(tool('oras'), ['discover', '--plain-http', '--format', 'json', image])
    expect(shown).toContain(sbom.descriptor.digest)
    expect(shown).toContain('application/vnd.cyclonedx+json')
    expect(await runWell(tool('cosign'), ['tree', image])).toContain(sbom.descriptor.digest)
  })

  test('artifacts that oras attaches before and after are found', async () => {
    const registry = await start({ referrers: false })
    const repository = { registry: registry.host, repository: 'acme/app' }
    const pushed = await pushSampleImage(registry.host, 'acme/app', 'v1', { platforms: ['linux/amd64'] })
    const subject = { mediaType: pushed.mediaType, digest: parseDigest(pushed.digest), size: pushed.size }
    const image = `${registry.host}/acme/app@${subject.digest}`
    const cwd = makeTemporaryFolder()
    writeFileSync(join(cwd, 'note.txt'), 'a note')
    const attach = (type: string) =>
      runWell(
        tool('oras'),
        ['attach', '--plain-http', '--artifact-type', type, image, 'note.txt:text/plain'],
        { cwd }
      )
    const listOf = async () => {
      const response = await fetch(`${registry.url}/v2/acme/app/manifests/${referrersTag(subject.digest)}`, {
        headers: { accept: IMAGE_INDEX }
      })
      const index = readManifest(Buffer.from(await response.arrayBuffer()), IMAGE_INDEX, 'the index')
      return index.kind === 'index' ? index.manifests : []
    }
    await attach('application/vnd.example.before')
    const before = await listOf()
    const sbom = makeSbom(subject)
    await openRealClient().attach(repository, [sbom])
    expect((await listOf()).slice(0, before.length)).toEqual(before)
    await attach('application/vnd.example.after')
    const { referrers } = await openRealClient().referrers(repository, subject.digest)
    expect(referrers.map(({ artifactType }) => artifactType)).toEqual([
      'application/vnd.example.before',
      'application/vnd.cyclonedx+json',
      'application/vnd.example.after'
    ])
  })
})

test('an immutable tag is explained, unless it already names the manifest', async () => {
  const registry = await start({ immutableTags: true })
  const repository = { registry: registry.host, repository: 'acme/app' }
  const first = await pushSampleImage(registry.host, 'acme/app', 'v1')
  const second = await pushSampleImage(registry.host, 'acme/app', 'v2', { seed: 2 })
  const client = openRealClient()
  const read = (digest: string) =>
    client.manifest({ ...repository, tag: undefined, digest: parseDigest(digest) })
  await client.tag(repository, 'v1', await read(first.digest))
  await expect(client.tag(repository, 'v1', await read(second.digest))).rejects.toMatchObject({
    code: 'REGISTRY_IMMUTABLE_TAG',
    remedy: expect.stringContaining('immutability')
  })
})

test('with conditional writes, a list that changed meanwhile is read again', async () => {
  const registry = await start({ referrers: false, conditionalWrites: true })
  const repository = { registry: registry.host, repository: 'acme/app' }
  const pushed = await pushSampleImage(registry.host, 'acme/app', 'v1')
  const subject = { mediaType: pushed.mediaType, digest: parseDigest(pushed.digest), size: pushed.size }
  const sboms = Array.from({ length: 8 }, (_, at) => makeSbom(subject, `{"number":${at}}`))
  await Promise.all(
    sboms.map(async sbom => {
      const client = openRealClient()
      // Shows that the registry has entity tags, and that a condition is worth sending.
      await client.manifest({ ...repository, tag: undefined, digest: subject.digest })
      await client.attach(repository, [sbom])
    })
  )
  const { referrers } = await openRealClient().referrers(repository, subject.digest)
  expect(referrers.map(({ descriptor }) => descriptor.digest).sort()).toEqual(
    sboms.map(({ descriptor }) => descriptor.digest).sort()
  )
  expect(registry.requests.some(({ status }) => status === 412)).toBe(true)
})
