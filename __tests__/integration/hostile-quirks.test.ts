// Real registries' differences from the specification: each is worked with, or explained.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
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
  decoratedContentType,
  ecrChunks,
  ecrImmutable,
  ecrPublic,
  ecrRefusesArtifacts,
  ecrSubjectWithoutApi,
  failedMount,
  garRedirect,
  garSignIn,
  ghcr,
  ghcrRedirect,
  HOSTILE_TEXT,
  harborImmutable,
  isFallbackTag,
  isReferrersRequest,
  listsLate,
  nexusRedeploy,
  noReferrersApi,
  opaqueUpload,
  quay,
  quayAllowedTypes,
  quayBadRequest,
  tokenNeverEnough,
  tokenTooNarrow,
  uploadLocation,
  withoutDigestHeader
} from '../support/misbehaving-registry-scenarios.ts'

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
  await Promise.all([front.close(), elsewhere.close(), behind.close()])
})

const open = (options: Partial<RegistriesOptions> = {}): Registries => testClient(options).registries

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
    ['501', () => [{ ...noReferrersApi, answer: { status: 501 } }]],
    ['200 with other JSON', () => [{ ...noReferrersApi, answer: { body: {} } }]]
  ])('%s', async (_, rules) => {
    await start(rules())
    await expectAttached('tag')
    expect(elsewhere.requests).toEqual([])
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

describe('tokens', () => {
  const credentials = credentialsOf({ kind: 'basic', username: 'u', password: 'p' })

  test("only ECR Public's own scope is requested", async () => {
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

  test.each([400, 403, 404, 405, 500, 502])('a mount with status %i becomes an upload', async status => {
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
    ['Artifactory: HEAD of what is missing is forbidden', artifactoryForbidden]
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
