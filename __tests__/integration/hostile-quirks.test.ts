// Real registries' differences from the specification: each is worked with, or explained.
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import type { Digest } from '../../src/oci/digest.ts'
import type { Artifact } from '../../src/oci/manifest.ts'
import type { Repository } from '../../src/oci/reference.ts'
import type { RegistriesOptions } from '../../src/registry/registries.ts'
import type { Registries } from '../../src/registry/registry.ts'
import { type MisbehavingRegistry, type Rule, startMisbehaving } from '../support/misbehaving-registry.ts'
import {
  artifactOf,
  blobOf,
  closeClients,
  credentialsOf,
  makeImage,
  pushImage,
  testClient
} from '../support/misbehaving-registry-client.ts'
import {
  acrWithoutTypes,
  artifactoryForbidden,
  changed,
  compressingProxy,
  decoratedContentType,
  ecrChunks,
  ecrImmutable,
  ecrPublic,
  ecrRefusesArtifacts,
  ecrSubjectWithoutApi,
  failedMount,
  garRedirect,
  garSignIn,
  genericContentType,
  ghcr,
  ghcrRedirect,
  HOSTILE_TEXT,
  harborImmutable,
  harborSignedOnly,
  isFallbackTag,
  isReferrersRequest,
  listsLate,
  manifestPutStatus,
  missingTag,
  nexusRedeploy,
  noReferrersApi,
  opaqueUpload,
  quay,
  quayAllowedTypes,
  quayBadRequest,
  referrersUnknownName,
  refusesSingle,
  requestFor,
  takesSingle,
  tokenNeverEnough,
  tokensThatEnd,
  tokenTooNarrow,
  unlockedList,
  uploadLocation,
  uploadStartStatus,
  wantsSubjectFirst,
  withoutDigestHeader,
  wrongUploadRange
} from '../support/misbehaving-registry-scenarios.ts'
import { closeRealClients, openRealClient } from '../support/registry-client.ts'

const NAME = 'acme/app'
const image = makeImage()
const artifact = artifactOf(image.descriptor, 'sbom')
let behind: RunningRegistry
let front: MisbehavingRegistry
let elsewhere: MisbehavingRegistry
let repository: Repository

async function start(rules: readonly Rule[] = [], referrers = false): Promise<void> {
  behind = await startRegistry({ referrers })
  await pushImage(behind.host, NAME, image, 'latest')
  front = await startMisbehaving({ behind: behind.host, rules })
  repository = { registry: front.host, repository: NAME }
}

beforeEach(async () => {
  elsewhere = await startMisbehaving()
})

afterEach(async () => {
  closeClients()
  closeRealClients()
  await Promise.all([front.close(), elsewhere.close(), behind.close()])
})

const open = (options: Partial<RegistriesOptions> = {}): Registries => testClient(options).registries

/** Into the registry behind, so that the list does not have it. */
async function pushArtifact(artifact: Artifact): Promise<void> {
  const direct = openRealClient()
  await direct.attach({ registry: behind.host, repository: NAME }, [artifact])
}

async function expectAttached(
  source: 'api' | 'tag',
  options: Partial<RegistriesOptions> = {}
): Promise<void> {
  await open(options).attach(repository, [artifact])
  const listing = await open(options).referrers(repository, image.descriptor.digest)
  expect(listing.source).toBe(source)
  expect(listing.referrers.map(({ descriptor, artifactType }) => [descriptor.digest, artifactType])).toEqual([
    [artifact.descriptor.digest, artifact.descriptor.artifactType]
  ])
}

describe('where fallback tags list referrers, a manifest does not wait for its subject', () => {
  const signature = artifactOf(artifact.descriptor, 'signature')
  const attach = async (): Promise<void> => {
    const client = open()
    await client.referrers(repository, image.descriptor.digest)
    await client.attach(repository, [artifact, signature])
    const { referrers } = await open().referrers(repository, artifact.descriptor.digest)
    expect(referrers.map(({ descriptor }) => descriptor.digest)).toEqual([signature.descriptor.digest])
  }
  const pushesOf = ({ descriptor }: Artifact): number =>
    front.requests.filter(requestFor('PUT', new RegExp(`^manifests/${descriptor.digest}$`))).length

  test('one that the registry refuses for it is pushed again after the subject', async () => {
    await start(wantsSubjectFirst(artifact.descriptor.digest))
    await attach()
    expect([pushesOf(artifact), pushesOf(signature)]).toEqual([1, 2])
  })

  test('its list is not written if the subject does not arrive', async () => {
    await start([
      noReferrersApi,
      {
        when: requestFor('PUT', new RegExp(`^manifests/${artifact.descriptor.digest}$`)),
        answer: { status: 403, body: { errors: [{ code: 'DENIED', message: 'no' }] } }
      }
    ])
    await expect(attach()).rejects.toMatchObject({ code: expect.stringMatching(/^REGISTRY_/) })
    expect(pushesOf(signature)).toBe(1)
    expect(front.requests.filter(isFallbackTag('PUT'))).toEqual([])
  })
})

describe('a registry without the Referrers API is recognized by its response', () => {
  test.each<[string, () => readonly Rule[]]>([
    ['GHCR: 303 to another host', () => [ghcrRedirect(`http://${elsewhere.host}`)]],
    ['Google: 200 with a page to sign in', () => [garSignIn]],
    ['Google: a page to sign in on another host', () => [garRedirect(`http://${elsewhere.host}`)]],
    ['GHCR: 404 for an unknown subject', () => ghcr(() => front.host)],
    ['Quay before: 400', () => [quayBadRequest]],
    ['distribution: 404 in plain text', () => [noReferrersApi]],
    ['ECR of 2024: it names the subject and has no list', () => ecrSubjectWithoutApi],
    ['405', () => [{ ...noReferrersApi, answer: { status: 405 } }]],
    ['410', () => [{ ...noReferrersApi, answer: { status: 410 } }]],
    ['422', () => [{ ...noReferrersApi, answer: { status: 422 } }]],
    ['501', () => [{ ...noReferrersApi, answer: { status: 501 } }]],
    ['204', () => [{ ...noReferrersApi, answer: { status: 204 } }]],
    ['404 for the name of a repository whose image was just read', () => [referrersUnknownName]],
    ['404, and 400 TAG_INVALID for the fallback tag', () => [noReferrersApi, missingTag('TAG_INVALID')]],
    ['404, and 400 MANIFEST_UNKNOWN', () => [noReferrersApi, missingTag('MANIFEST_UNKNOWN')]],
    ['200 with other JSON', () => [{ ...noReferrersApi, answer: { body: {} } }]]
  ])('%s', async (_, rules) => {
    await start(rules())
    await expectAttached('tag')
    expect(elsewhere.requests).toEqual([])
  })

  test('404 for the name of a repository that is not there is an error', async () => {
    await start([referrersUnknownName])
    const unknown = { ...repository, repository: 'acme/unknown' }
    await expect(open().referrers(unknown, image.descriptor.digest)).rejects.toMatchObject({
      code: 'REGISTRY_NOT_FOUND'
    })
  })

  test.each([401, 403, 429, 500, 503])('%i from the registry is an error, never "no API"', async status => {
    await start([{ when: isReferrersRequest, answer: { status } }])
    await expect(open().referrers(repository, image.descriptor.digest)).rejects.toMatchObject({
      code: expect.stringMatching(/^REGISTRY_/),
      status
    })
    expect(front.requests.filter(isFallbackTag())).toEqual([])
  })

  test.each<[string, readonly Rule[]]>([
    ['that is as it should be', []],
    ['without artifact types (ACR)', [acrWithoutTypes]],
    ['with empty artifact types and no word of the subject (Quay)', quay],
    ['that comes late', [listsLate(3)]]
  ])('if the API returns a list %s, no fallback tag is written', async (_, rules) => {
    await start(rules, true)
    await expectAttached('api')
    expect(front.requests.filter(isFallbackTag('PUT'))).toEqual([])
  })

  test('a list of the API that never contains a pushed artifact is an error that names it', async () => {
    await start([listsLate(Number.POSITIVE_INFINITY)], true)
    await expect(open().attach(repository, [artifact])).rejects.toMatchObject({
      code: 'REGISTRY_NOT_LISTED',
      message: expect.stringContaining(artifact.descriptor.digest)
    })
  })
})

describe('a list by the API without a lock (olareg on a folder)', () => {
  const listOf = async (subject: Digest): Promise<string[]> => {
    const { source, referrers } = await testClient().registries.referrers(repository, subject)
    expect(source).toBe('api')
    return referrers.map(({ descriptor }) => descriptor.digest)
  }

  test('all artifacts of one run are listed, those that it lost after another push', async () => {
    await start(unlockedList(20))
    const artifacts = ['a', 'b', 'c', 'd'].map(text => artifactOf(image.descriptor, text))
    const onSbom = artifactOf((artifacts[0] as Artifact).descriptor, 'signature')
    const attached: string[] = []
    await open().attach(repository, [onSbom, ...artifacts], { onListed: it => attached.push(...it) })
    const all = [...artifacts, onSbom].map(({ descriptor }) => descriptor.digest)
    expect(attached.sort()).toEqual([...all].sort())
    const put = front.requests
      .filter(({ method }) => method === 'PUT')
      .map(({ path }) => path.split('/').at(-1))
    expect(put.indexOf(onSbom.descriptor.digest)).toBeGreaterThan(put.indexOf(all[0] as Digest))
    const listed = [...(await listOf(image.descriptor.digest)), ...(await listOf(all[0] as Digest))]
    expect(listed.sort()).toEqual([...all].sort())
  })

  test('what an earlier run attached is put back if the list lost it since', async () => {
    await start(unlockedList(0))
    const [before, added] = ['before', 'added'].map(text => artifactOf(image.descriptor, text)) as [
      Artifact,
      Artifact
    ]
    await pushArtifact(before)
    await open().attach(repository, [added], { listed: [before] })
    const digests = [before, added].map(({ descriptor }) => descriptor.digest)
    expect((await listOf(image.descriptor.digest)).sort()).toEqual(digests.sort())
  })

  test('ten clients at once are all listed', async () => {
    await start(unlockedList(20))
    const clients = Array.from({ length: 10 }, () => openRealClient())
    const families = clients.map((_, at) =>
      ['sbom', 'bundle'].map(kind => artifactOf(image.descriptor, `${kind} ${at}`))
    )
    await Promise.all(
      clients.map(async (client, at) => {
        await client.referrers(repository, image.descriptor.digest)
        await client.attach(repository, families[at] ?? [])
      })
    )
    const digests = families.flat().map(({ descriptor }) => descriptor.digest)
    expect((await listOf(image.descriptor.digest)).sort()).toEqual(digests.sort())
  })
})

test.each([
  ['ECR', ecrRefusesArtifacts],
  ['Quay', quayAllowedTypes]
])('an artifact that %s refuses is named, with the input to set', async (_, rule) => {
  await start([rule])
  await expect(open().attach(repository, [artifact])).rejects.toMatchObject({
    code: 'REGISTRY_REFUSED',
    message: expect.stringContaining(artifact.descriptor.digest),
    remedy: expect.stringContaining('config-media-type')
  })
  expect(front.requests.filter(isFallbackTag('PUT'))).toEqual([])
})

describe('immutable tags', () => {
  test.each([
    ['ECR', ecrImmutable],
    ['Harbor', harborImmutable],
    ['Nexus', nexusRedeploy]
  ])('%s is explained, with the setting to change', async (_, rule) => {
    await start([rule])
    await expect(open().attach(repository, [artifact])).rejects.toMatchObject({
      code: 'REGISTRY_IMMUTABLE_TAG',
      remedy: expect.stringContaining('sha256-')
    })
  })
})

describe("Harbor's policy for signed images", () => {
  test('lets a run that signs read an image that is not signed yet', async () => {
    await start([harborSignedOnly])
    await expectAttached('tag', { writes: true })
  })

  test('is explained to a run that only reads', async () => {
    await start([harborSignedOnly])
    await expect(open().manifest({ ...repository, tag: 'latest', digest: undefined })).rejects.toMatchObject({
      code: 'REGISTRY_POLICY_REFUSED',
      remedy: expect.stringContaining('signature-format: both')
    })
  })
})

describe('tokens', () => {
  const credentials = credentialsOf({ kind: 'basic', username: 'u', password: 'p' })

  test('a token that is ended before it is used is fetched again', async () => {
    await start(tokensThatEnd(() => front.host))
    const stored = await open({ credentials }).manifest({ ...repository, tag: 'latest', digest: undefined })
    expect(stored.descriptor).toEqual(image.descriptor)
  })

  test("ECR Public's own scope is asked for, and no other", async () => {
    await start(
      ecrPublic(() => front.host),
      true
    )
    await expectAttached('api', { credentials })
  })

  test('a token that never suffices is an error after one retry', async () => {
    await start(tokenNeverEnough(() => front.host))
    await expect(
      open({ credentials }).manifest({ ...repository, tag: 'latest', digest: undefined })
    ).rejects.toMatchObject({
      code: 'REGISTRY_UNAUTHORIZED'
    })
    expect(front.requests.length).toBeLessThanOrEqual(5)
  })

  test('a read-only token allows reading, and pushing fails with the remedy', async () => {
    await start(tokenTooNarrow(() => front.host))
    const registries = open({ credentials })
    await registries.manifest({ ...repository, tag: 'latest', digest: undefined })
    await expect(registries.attach(repository, [artifact])).rejects.toMatchObject({
      code: expect.stringMatching(/^REGISTRY_(?:UNAUTHORIZED|FORBIDDEN)$/),
      remedy: expect.stringMatching(/push/)
    })
    expect(front.requests.length).toBeLessThan(30)
  })
})

describe('uploads', () => {
  test.each<[string, () => readonly Rule[]]>([
    ['a relative location', () => [uploadLocation(path => path)]],
    ['an absolute location', () => [uploadLocation(path => `http://${front.host}${path}`)]],
    [
      'a location relative to the request',
      () => [uploadLocation(path => path.replace(/^.*\/uploads\//, ''))]
    ],
    ['an opaque state that must come back letter by letter', () => opaqueUpload]
  ])('%s', async (_, rules) => {
    await start(rules())
    await open().upload(repository, [blobOf('new')])
    expect(Buffer.from(await open().blob(repository, blobOf('new').descriptor)).toString()).toBe('new')
  })

  test('a registry that takes small blobs in one request is remembered, and large ones take two', async () => {
    const blobs = new Map<string, Uint8Array>()
    await start(takesSingle(blobs))
    const [small, other, large] = [blobOf('one'), blobOf('two'), blobOf('x'.repeat(300_000))]
    const registries = open()
    for (const blob of [small, other, large]) await registries.upload(repository, [blob])
    expect([...blobs.keys()]).toEqual([small.descriptor.digest, other.descriptor.digest])
    expect(front.requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST', 'PUT'])
  })

  test('a registry that drops the body of the first request gets no other one there', async () => {
    await start()
    const registries = open()
    for (const text of ['one', 'two']) await registries.upload(repository, [blobOf(text)])
    expect(front.requests.map(({ method, body }) => `${method} ${body}`)).toEqual([
      'POST one',
      'PUT one',
      'POST ',
      'PUT two'
    ])
  })

  test.each([400, 404, 405, 411, 413, 415, 422, 501])(
    'a registry that answers %i to a blob in the first request gets it in two',
    async status => {
      await start([refusesSingle(status)])
      const registries = open()
      for (const text of ['one', 'two']) await registries.upload(repository, [blobOf(text)])
      expect(front.requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'PUT', 'POST', 'PUT'])
      expect(Buffer.from(await registries.blob(repository, blobOf('two').descriptor)).toString()).toBe('two')
    }
  )

  test('a registry that says that it stored a blob and did not gets it again, in two requests', async () => {
    await start(takesSingle(new Map()))
    await expectAttached('tag')
  })

  test('an upload that begins with 200, with a blob in it, goes on as one that was only opened', async () => {
    await start([
      { when: seen => seen.method === 'POST', answer: changed(reply => ({ ...reply, status: 200 })) }
    ])
    for (const text of ['one', 'two']) await open().upload(repository, [blobOf(text)])
    expect(Buffer.from(await open().blob(repository, blobOf('two').descriptor)).toString()).toBe('two')
  })

  test.each(['TAG_INVALID', 'MANIFEST_UNKNOWN'])(
    '400 %s for a missing tag is absence, of legacy signatures too',
    async code => {
      await start([missingTag(code)])
      const tag = `${image.descriptor.digest.replace(':', '-')}.sig`
      expect(await open().findManifest({ ...repository, tag, digest: undefined })).toBeUndefined()
    }
  )

  test.each([200, 201])('an upload that begins with %i goes on where its Location leads', async status => {
    await start([refusesSingle(405), uploadStartStatus(status)])
    await open().upload(repository, [blobOf('new')])
    expect(Buffer.from(await open().blob(repository, blobOf('new').descriptor)).toString()).toBe('new')
  })

  test('an upload that was opened ahead takes one blob, which needs one request less', async () => {
    await start()
    const registries = open()
    registries.prepareUpload(repository)
    await registries.upload(repository, [blobOf('one')], { usesPrepared: true })
    await registries.upload(repository, [blobOf('two')], { usesPrepared: true })
    expect(front.requests.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST', 'PUT'])
  })

  test('an upload that was opened ahead and is forgotten meanwhile is begun again', async () => {
    await start([
      {
        when: seen => seen.method === 'PUT',
        times: 1,
        answer: { status: 404, body: { errors: [{ code: 'BLOB_UPLOAD_UNKNOWN' }] } }
      }
    ])
    const registries = open()
    registries.prepareUpload(repository)
    await registries.upload(repository, [blobOf('one')], { usesPrepared: true })
    expect(Buffer.from(await registries.blob(repository, blobOf('one').descriptor)).toString()).toBe('one')
  })

  test('416 begins the upload again', async () => {
    await start([wrongUploadRange])
    await open().upload(repository, [blobOf('new')])
    expect(Buffer.from(await open().blob(repository, blobOf('new').descriptor)).toString()).toBe('new')
    expect(front.requests.filter(({ method }) => method === 'POST')).toHaveLength(3)
  })

  test.each([400, 403, 404, 405, 500, 502])('a mount that is answered %i becomes an upload', async status => {
    await start([failedMount(status)])
    const mountFrom = { ...repository, repository: 'acme/other' }
    await open().upload(repository, [blobOf('new')], { mountFrom })
    expect(Buffer.from(await open().blob(repository, blobOf('new').descriptor)).toString()).toBe('new')
  })

  test('ECR: chunks with status 201', async () => {
    await start(ecrChunks)
    const large = blobOf('large '.repeat(1_000_000))
    await open().upload(repository, [large])
    expect(front.requests.filter(seen => seen.method === 'PATCH')).toHaveLength(2)
    expect(await open().blob(repository, large.descriptor)).toHaveLength(large.descriptor.size)
  })

  test('an upload that ends with 202 or 204 instead of 201 is not repeated endlessly', async () => {
    await start([
      { when: seen => seen.method === 'PUT' && seen.path.includes('/uploads/'), answer: { status: 202 } }
    ])
    const outcome = await open()
      .upload(repository, [blobOf('new')])
      .catch((error: unknown) => error)
    if (outcome instanceof Error) expect(outcome).toMatchObject({ code: expect.stringMatching(/^REGISTRY_/) })
    expect(front.requests.length).toBeLessThan(15)
  })
})

describe('incomplete or unusual responses', () => {
  test.each<[string, Rule]>([
    ['no Docker-Content-Digest', withoutDigestHeader],
    ['media types with parameters and capitals', decoratedContentType],
    ['Artifactory: HEAD of what is missing is forbidden', artifactoryForbidden],
    ['a proxy that compresses every answer', compressingProxy(gzipSync)],
    ['manifests sent as application/json', genericContentType('application/json')],
    ['manifests sent as application/octet-stream', genericContentType('application/octet-stream')],
    ['manifests sent as text/plain', genericContentType('text/plain; charset=utf-8')],
    ['manifests sent without a type', genericContentType('')],
    ['200 for a manifest that was stored', manifestPutStatus(200)],
    ['202 for a manifest that was stored', manifestPutStatus(202)],
    ['204 for a manifest that was stored', manifestPutStatus(204)]
  ])('%s', async (_, rule) => {
    for (const referrers of [false, true]) {
      await start([rule], referrers)
      await expectAttached(referrers ? 'api' : 'tag')
      if (!referrers) await Promise.all([front.close(), behind.close()])
    }
  })

  test('null instead of a list is an empty list of referrers, or an error with a code', async () => {
    await start([
      {
        when: isReferrersRequest,
        answer: {
          headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
          body: '{"schemaVersion":2,"manifests":null}'
        }
      }
    ])
    const listing = await open()
      .referrers(repository, image.descriptor.digest)
      .catch((error: unknown) => error)
    if (listing instanceof Error)
      expect(listing).toMatchObject({ code: expect.stringMatching(/_INVALID$|^REGISTRY_/) })
    else expect(listing).toMatchObject({ referrers: [] })
  })
})

describe('warnings', () => {
  test('are logged once, on one line, without commands', async () => {
    await start([
      {
        when: seen => seen.path.includes('/manifests/'),
        answer: async ({ forward }) => {
          const reply = await forward()
          return {
            ...reply,
            headers: {
              ...reply.headers,
              warning: `299 - "::error::${HOSTILE_TEXT.replace(/[^\u0020-\u007e]/g, ' ').replace(/"/g, '')}"`
            }
          }
        }
      }
    ])
    const { registries, logged } = testClient()
    for (const tag of ['latest', 'latest'])
      await registries.manifest({ ...repository, tag, digest: undefined })
    const warnings = logged.filter(line => line.includes('warns'))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).not.toMatch(/^::/)
    expect(warnings[0]).not.toMatch(/[\r\n]/)
  })
})
