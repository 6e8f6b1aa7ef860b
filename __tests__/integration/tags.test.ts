// Tags on a real registry: moved last, and never over a release.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { digestOf as digestOfBytes } from '../../src/oci/digest.ts'
import type { StoredManifest } from '../../src/oci/manifest.ts'
import type { Repository } from '../../src/oci/reference.ts'
import type { Registries } from '../../src/registry/registry.ts'
import type { PlannedImage } from '../../src/seal/plan/plan-image.ts'
import { moveTags, type ReachedTags, refuseImmutable } from '../../src/seal/publish/tags.ts'
import { SILENT } from '../../src/support/log.ts'
import { type MisbehavingRegistry, type Rule, startMisbehaving } from '../support/misbehaving-registry.ts'
import {
  closeClients,
  makeImage,
  pushImage,
  pushManifest,
  testClient
} from '../support/misbehaving-registry-client.ts'

const NAME = 'acme/app'
const [older, newer] = [makeImage('older'), makeImage('newer')]

let registry: RunningRegistry
let front: MisbehavingRegistry
let repository: Repository
let registries: Registries
let image: PlannedImage

beforeAll(async () => {
  registry = await startRegistry()
  front = await startMisbehaving({ behind: registry.host })
  repository = { registry: front.host, repository: NAME }
  for (const each of [older, newer]) await pushImage(registry.host, NAME, each)
})

beforeEach(async () => {
  registries = testClient().registries
  const reference = { ...repository, tag: undefined, digest: newer.descriptor.digest }
  const manifest: StoredManifest = await registries.manifest(reference)
  // Only what the tags are about.
  image = { resolved: { repository, manifest } } as unknown as PlannedImage
})

afterEach(() => {
  front.reset()
  closeClients()
})

afterAll(async () => {
  await front.close()
  await registry.close()
})

async function digestOf(tag: string): Promise<string> {
  const { descriptor } = await registries.manifest({ ...repository, tag, digest: undefined })
  return descriptor.digest
}

const named = (...tags: readonly string[]) => tags.map(tag => ({ tag, repository: undefined }))

const point = (tag: string, to: typeof older) => pushManifest(registry.host, NAME, tag, to)

async function move(names: readonly string[], immutable: readonly string[]): Promise<string[]> {
  const moved: string[] = []
  await moveTags(
    image,
    { names: named(...names), immutable },
    { registries, log: SILENT },
    { moved, unconfirmed: [] }
  )
  return moved
}

describe('a pattern of immutable-tags', () => {
  test.each([
    ['1.2', '1.2', true],
    ['1.2', '1.2.3', false],
    ['1.2', 'v1.2', false],
    ['1.2', '1x2', false],
    ['v*', 'v1.2.3', true],
    ['v*', 'rev', false],
    ['*.*.*', '1.2.3', true],
    ['*.*.*', '1.2', false],
    ['*', 'latest', true],
    ['*-rc*', '1.0-rc1', true],
    ['*-rc*', '1.0.rc1', false]
  ])('%s, a tag %s that names another image: refused %s', async (pattern, tag, isRefused) => {
    await point(tag, older)
    const looking = refuseImmutable(image, { names: named(tag), immutable: [pattern] }, { registries })
    if (isRefused) await expect(looking).rejects.toMatchObject({ code: 'TAG_IMMUTABLE' })
    else await looking
  })

  test('accepts a tag that already names the image, and one that does not exist', async () => {
    await point('same', newer)
    await refuseImmutable(image, { names: named('same', 'absent'), immutable: ['*'] }, { registries })
  })
})

test('a registry that does not respond is an error, not a missing tag', async () => {
  await point('9.9.9', older)
  front.add({ when: seen => seen.path.endsWith('/manifests/9.9.9'), answer: { status: 503 } })
  const looking = refuseImmutable(image, { names: named('9.9.9'), immutable: ['*'] }, { registries })
  await expect(looking).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' })
  await expect(move(['9.9.9'], ['*'])).rejects.toMatchObject({ code: 'REGISTRY_UNAVAILABLE' })
})

test('an immutable tag that another run created after the first check does not move', async () => {
  const request = { names: named('2.0.0'), immutable: ['*.*.*'] }
  await refuseImmutable(image, request, { registries })
  await point('2.0.0', older)
  await expect(move(['2.0.0'], request.immutable)).rejects.toMatchObject({ code: 'TAG_IMMUTABLE' })
  expect(await digestOf('2.0.0')).toBe(older.descriptor.digest)
})

test('the tags before a refused one are reported as moved, those after it do not move', async () => {
  await point('first', older)
  await point('3.0.0', older)
  await point('last', older)
  const moved: string[] = []
  const request = { names: named('first', '3.0.0', 'last'), immutable: ['3.*'] }
  const moving = moveTags(image, request, { registries, log: SILENT }, { moved, unconfirmed: [] })
  await expect(moving).rejects.toMatchObject({ code: 'TAG_IMMUTABLE' })
  expect(moved).toEqual(['first'])
  expect(await Promise.all(['first', '3.0.0', 'last'].map(digestOf))).toEqual(
    [newer, older, older].map(({ descriptor }) => descriptor.digest)
  )
})

test('a tag that names something else right after it moved is an error', async () => {
  front.add({
    when: seen => seen.method === 'PUT' && seen.path.endsWith('/manifests/raced'),
    answer: async ({ forward }) => {
      const reply = await forward()
      await point('raced', older)
      return reply
    }
  })
  await expect(move(['raced'], [])).rejects.toMatchObject({ code: 'REGISTRY_TAG_MOVED' })
})

const refused = { status: 400, body: { errors: [{ code: 'TAG_INVALID', message: 'the tag is immutable' }] } }

test.each<[string, 'GET' | 'PUT', Rule['answer'], string, boolean]>([
  ['is refused', 'PUT', { status: 403 }, 'REGISTRY_FORBIDDEN', false],
  ['needs another login', 'PUT', { status: 401 }, 'REGISTRY_UNAUTHORIZED', false],
  [
    'is refused as immutable, although the tag does not exist',
    'PUT',
    refused,
    'REGISTRY_IMMUTABLE_TAG',
    false
  ],
  ['has no effect', 'PUT', { status: 201 }, 'REGISTRY_TAG_MOVED', false],
  ['is answered with an error', 'PUT', { status: 500 }, 'REGISTRY_UNAVAILABLE', true],
  ['cannot be read back', 'GET', { status: 403 }, 'REGISTRY_FORBIDDEN', true],
  [
    'is read back as what does not have its digest',
    'GET',
    { status: 200, headers: { 'docker-content-digest': older.descriptor.digest }, body: '{}' },
    'REGISTRY_DIGEST_MISMATCH',
    true
  ]
])(
  'the write of a tag that %s (%s): the tag is reported as perhaps moved only if it may be',
  async (_, method, answer, code, isPossible) => {
    front.add({ when: seen => seen.method === method && seen.path.endsWith('/manifests/lost'), answer })
    const reached: ReachedTags = { moved: [], unconfirmed: [] }
    const request = { names: named('lost', 'never'), immutable: [] }
    const moving = moveTags(image, request, { registries, log: SILENT }, reached)
    await expect(moving).rejects.toMatchObject({ code })
    expect(reached).toEqual({ moved: [], unconfirmed: isPossible ? ['lost'] : [] })
  }
)

test('a tag with a repository applies only to the image of that repository', async () => {
  const { repository } = image.resolved
  const names = [
    { tag: 'own', repository },
    { tag: 'all', repository: undefined },
    { tag: 'foreign', repository: { ...repository, repository: 'acme/other' } }
  ]
  const moved: string[] = []
  await moveTags(image, { names, immutable: [] }, { registries, log: SILENT }, { moved, unconfirmed: [] })
  expect(moved).toEqual(['own', 'all'])
})

describe('of an image that is named by its sha512 digest', () => {
  const bytes = newer.bytes
  const digest = digestOfBytes(bytes, 'sha512')
  beforeEach(async () => {
    await pushManifest(registry.host, NAME, digest, newer)
    const manifest = await registries.manifest({ ...repository, tag: undefined, digest })
    image = { resolved: { repository, manifest } } as unknown as PlannedImage
  })

  test('a tag moves, and what it names is compared by that digest', async () => {
    await point('long', older)
    expect(await move(['long'], [])).toEqual(['long'])
    expect(await digestOf('long')).toBe(newer.descriptor.digest)
  })

  test('an immutable tag that names it is right', async () => {
    await point('long-same', newer)
    await point('long-other', older)
    const request = (tag: string) => ({ names: named(tag), immutable: ['*'] })
    await refuseImmutable(image, request('long-same'), { registries })
    expect(await move(['long-same'], ['*'])).toEqual(['long-same'])
    const refused = refuseImmutable(image, request('long-other'), { registries })
    await expect(refused).rejects.toMatchObject({ code: 'TAG_IMMUTABLE' })
  })
})
