// Answers without an end, without a pace or without a measure cost little and end in an error.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import type { Descriptor } from '../../src/oci/descriptor.ts'
import { IMAGE_INDEX, IMAGE_MANIFEST } from '../../src/oci/media-types.ts'
import type { Repository } from '../../src/oci/reference.ts'
import { RETRY_POLICY } from '../../src/registry/http/retry.ts'
import type { Timeouts } from '../../src/registry/http/transport.ts'
import type { RegistriesOptions } from '../../src/registry/registries.ts'
import {
  type Answer,
  type MisbehavingRegistry,
  type Reply,
  type Rule,
  type Seen,
  startMisbehaving
} from '../support/misbehaving-registry.ts'
import {
  artifactOf,
  blobOf,
  closeClients,
  IMPATIENT,
  makeImage,
  PATIENT,
  pushImage,
  type TestClient,
  testClient
} from '../support/misbehaving-registry-client.ts'
import { endless, stall, stallInBody, status, trickle } from '../support/misbehaving-registry-faults.ts'
import {
  hostileError,
  isFallbackTag,
  isReferrersRequest,
  isUploadStart,
  noReferrersApi,
  referrersPage,
  requestFor
} from '../support/misbehaving-registry-scenarios.ts'

const NAME = 'acme/app'
const image = makeImage()
let behind: RunningRegistry
let front: MisbehavingRegistry
let repository: Repository

beforeEach(async () => {
  behind = await startRegistry()
  front = await startMisbehaving({ behind: behind.host })
  repository = { registry: front.host, repository: NAME }
  await pushImage(behind.host, NAME, image, 'latest')
})

afterEach(async () => {
  closeClients()
  await front.close()
  await behind.close()
})

const open = (options: Partial<RegistriesOptions> = {}): TestClient => testClient(options)
const code = (expected: string | RegExp) => expect.objectContaining({ code: expect.stringMatching(expected) })

interface Operation {
  readonly when: (seen: Seen) => boolean
  readonly run: (client: TestClient) => Promise<unknown>
}

/** Everything that the client reads. */
const READS: Readonly<Record<string, Operation>> = {
  'a manifest': {
    when: requestFor('GET', /^manifests\/sha256:/),
    run: ({ registries }) =>
      registries.manifest({ ...repository, tag: undefined, digest: image.descriptor.digest })
  },
  'a blob': {
    when: requestFor('GET', /^blobs\//),
    run: ({ registries }) => registries.blob(repository, image.layer.descriptor)
  },
  'a list of referrers': {
    when: isReferrersRequest,
    run: ({ registries }) => registries.referrers(repository, image.descriptor.digest)
  },
  'the start of an upload': {
    when: isUploadStart,
    run: ({ registries }) => registries.upload(repository, [blobOf('new')])
  },
  'the end of an upload': {
    when: requestFor('PUT', /^blobs\/uploads\//),
    run: ({ registries }) => registries.upload(repository, [blobOf('new')])
  },
  'the answer to a pushed manifest': {
    when: requestFor('PUT', /^manifests\//),
    run: ({ registries }) => registries.attach(repository, [artifactOf(image.descriptor, 'sbom')])
  }
}

/** One attempt, and little patience. */
const ONCE = { retry: { ...RETRY_POLICY, attempts: 1 }, timeouts: IMPATIENT }

const huge = '9000000000000000000'

describe.each(Object.entries(READS))('%s', (name, { when, run }) => {
  const statusOfSuccess = name === 'the start of an upload' ? 202 : name.startsWith('the ') ? 201 : 200
  const types = {
    'content-type': name === 'a list of referrers' ? IMAGE_INDEX : IMAGE_MANIFEST,
    location: '/v2/x/blobs/uploads/1'
  }

  test.each<[string, Answer, RegExp, Timeouts?]>([
    ['a body without an end', endless(types, statusOfSuccess), /^REGISTRY_TOO_LARGE$/],
    [
      'an error without an end',
      endless({ 'content-type': 'application/json' }, 403),
      /^REGISTRY_(?:TOO_LARGE|FORBIDDEN)$/
    ],
    ['an answer that never begins', stall, /^REGISTRY_TIMEOUT$/, IMPATIENT],
    ['a body that stops', stallInBody(types, statusOfSuccess), /^REGISTRY_TIMEOUT$/, IMPATIENT],
    [
      'a byte now and then',
      trickle(40, types, statusOfSuccess),
      /^REGISTRY_(?:TIMEOUT|TOO_LARGE)$/,
      IMPATIENT
    ]
  ])('%s ends in an error', async (_, answer, expected, timeouts = PATIENT) => {
    front.add({ when, answer })
    const before = process.memoryUsage().arrayBuffers
    await expect(run(open({ ...ONCE, timeouts }))).rejects.toEqual(code(expected))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
  })

  test('a Content-Length of nine quintillion is not trusted, and no memory is reserved for it', async () => {
    front.add({
      when,
      answer: ({ response }) => {
        response.writeHead(statusOfSuccess, { ...types, 'content-length': huge })
        response.write('{')
        return undefined
      }
    })
    await expect(run(open())).rejects.toEqual(code('REGISTRY_TOO_LARGE'))
  })

  test('an error of 50 MB shows its beginning, or that it is too large', async () => {
    front.add({
      when,
      answer: { status: 403, headers: { 'content-type': 'text/html' }, body: Buffer.alloc(50_000_000, 'x') }
    })
    await expect(run(open())).rejects.toEqual(code(/^REGISTRY_(?:FORBIDDEN|TOO_LARGE)$/))
  })

  test('JSON nested 100,000 levels deep is refused', async () => {
    const deep = '['.repeat(100_000)
    const whole = `${deep}${']'.repeat(100_000)}`
    for (const answered of [statusOfSuccess, 400]) {
      front.add({ when, answer: { status: answered, headers: types, body: whole } })
      const outcome = await run(open()).catch((error: unknown) => error)
      // A body without information is not read as JSON; 400 for the list means that the API is missing.
      if (outcome instanceof Error) expect(outcome).toEqual(code(/^(?:REGISTRY|MANIFEST|JSON)_/))
      else expect([name, answered]).not.toEqual([expect.stringMatching(/^a /), 200])
    }
  })

  test('hostile text in an error is printed on one line', async () => {
    front.add({ when, answer: hostileError(403) })
    const client = open()
    const error = (await run(client).catch((thrown: unknown) => thrown)) as Error
    expect(error).toEqual(code('REGISTRY_FORBIDDEN'))
    for (const line of [error.message, ...client.logged]) {
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/)
      expect(line.length).toBeLessThan(2000)
    }
  })
})

describe('waiting', () => {
  const manifest = READS['a manifest'] as Operation

  test.each([
    ['999999 seconds', '999999'],
    ['more than two minutes', '121'],
    ['a year, as a date', 'Tue, 23 Nov 2027 00:00:00 GMT'],
    ['more than fits', '9'.repeat(300)]
  ])('a Retry-After of %s is an immediate error with a code', async (_, retryAfter) => {
    front.add({ when: manifest.when, answer: status(429, { 'retry-after': retryAfter }) })
    const client = open()
    await expect(manifest.run(client)).rejects.toEqual(code('REGISTRY_RATE_LIMITED'))
    expect(client.slept).toEqual([])
    expect(front.requests.filter(manifest.when)).toHaveLength(1)
  })

  test.each([
    ['seconds', '7', 7000],
    ['a date', 'Mon, 23 Nov 2026 00:00:09 GMT', 9000],
    ['nonsense', 'soon', 0],
    ['a negative number', '-5', 0]
  ])('a Retry-After of %s is respected, and then the request is repeated', async (_, retryAfter, atLeast) => {
    front.add({ when: manifest.when, times: 1, answer: status(429, { 'retry-after': retryAfter }) })
    const client = open()
    await manifest.run(client)
    expect(client.slept).toHaveLength(1)
    expect(client.slept[0]).toBeGreaterThanOrEqual(atLeast)
    expect(client.slept[0]).toBeLessThanOrEqual(30_000)
  })

  test('a registry that is always busy is abandoned after a few attempts', async () => {
    front.add({ when: manifest.when, answer: status(503) })
    await expect(manifest.run(open())).rejects.toEqual(code('REGISTRY_UNAVAILABLE'))
    expect(front.requests.filter(manifest.when).length).toBeLessThanOrEqual(6)
  })

  test('a permanent 401 causes one retry only', async () => {
    front.add({
      when: seen => seen.path.startsWith('/v2/'),
      answer: { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${front.host}/token"` } }
    })
    front.add({
      when: seen => seen.path === '/token',
      answer: ({ seen }) => ({ body: { token: `t${seen.number}` } })
    })
    await expect(manifest.run(open())).rejects.toEqual(code('REGISTRY_UNAUTHORIZED'))
    expect(front.requests.length).toBeLessThanOrEqual(6)
  })

  test('a stalled body is abandoned long before the total time limit', async () => {
    front.add({ when: manifest.when, answer: stallInBody() })
    const client = open({ ...ONCE, timeouts: { ...PATIENT, idleMs: 100 } })
    await expect(manifest.run(client)).rejects.toEqual(code('REGISTRY_TIMEOUT'))
  })

  test('a response that takes longer than the idle limit is awaited', async () => {
    front.add({
      when: manifest.when,
      answer: async ({ forward }) => {
        await new Promise(resolve => setTimeout(resolve, 800))
        return forward()
      }
    })
    await manifest.run(open({ ...ONCE, timeouts: { ...PATIENT, idleMs: 500 } }))
  })

  test('an abort ends a stalled request at once', async () => {
    front.add({ when: manifest.when, answer: stall })
    const controller = new AbortController()
    const { registries } = open({
      timeouts: { ...PATIENT, headersMs: 60_000 }
    })
    const reading = registries.manifest(
      { ...repository, tag: undefined, digest: image.descriptor.digest },
      { signal: controller.signal }
    )
    setTimeout(() => controller.abort(new Error('enough')), 30)
    await expect(reading).rejects.toThrow('enough')
  })
})

describe('tokens', () => {
  function answerToken(answer: Answer): Promise<unknown> {
    front.add({
      when: seen => seen.path.startsWith('/v2/'),
      answer: { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${front.host}/token"` } }
    })
    front.add({ when: seen => seen.path === '/token', answer })
    return (READS['a manifest'] as Operation).run(open(ONCE))
  }

  test.each<[string, Answer]>([
    ['of 10 MB', { body: { token: 'x'.repeat(10_000_000) } }],
    ['without an end', endless()],
    ['that never begins', stall],
    ['a byte now and then', trickle(40)],
    ['nested deep', { headers: { 'content-type': 'application/json' }, body: '['.repeat(100_000) }],
    ['a page to sign in', { headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['with a token that breaks the header', { body: { token: 'a\r\nX-Evil: 1' } }],
    ['with a token that is not a string', { body: { token: { a: 1 } } }],
    ['without a token', { body: {} }]
  ])('a token response %s is an error with a code', async (_, answer) => {
    await expect(answerToken(answer)).rejects.toEqual(code(/^REGISTRY_/))
  })

  test.each([0, -1, 1e300, 'x', null, 1e-9])(
    'a lifetime of %p seconds neither causes a loop nor lasts forever',
    async expires => {
      let asked = 0
      front.add({
        when: seen => seen.path.startsWith('/v2/') && seen.headers.authorization !== 'Bearer good',
        answer: { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${front.host}/token"` } }
      })
      front.add({
        when: seen => seen.path === '/token',
        answer: () => {
          asked++
          return { body: { token: 'good', expires_in: expires } }
        }
      })
      await (READS['a manifest'] as Operation).run(open())
      expect(asked).toBeLessThanOrEqual(2)
    }
  )
})

describe('descriptors with wrong sizes', () => {
  const good = artifactOf(image.descriptor, 'sbom').descriptor
  const sizes: [string, unknown][] = [
    ['2^53', 2 ** 53],
    ['nine quintillion', 9e18],
    ['negative', -1],
    ['a fraction', 1.5],
    ['a string', '12'],
    ['null', null],
    ['missing', undefined]
  ]

  test.each(sizes)('a layer whose size is %s makes the manifest invalid', async (_, size) => {
    const { config } = JSON.parse(Buffer.from(image.bytes).toString()) as { config: object }
    const body = JSON.stringify({
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      config,
      layers: [{ ...image.layer.descriptor, size }]
    })
    front.add({
      when: requestFor('GET', /^manifests\/latest$/),
      answer: { headers: { 'content-type': IMAGE_MANIFEST }, body }
    })
    await expect(
      open().registries.manifest({ ...repository, tag: 'latest', digest: undefined })
    ).rejects.toEqual(code(/^(?:DESCRIPTOR|MANIFEST)_INVALID$/))
  })

  test.each(sizes)('a referrer with the size %s is never returned', async (_, size) => {
    front.add({ when: isReferrersRequest, answer: referrersPage([{ ...good, size }]) })
    const listing = await open()
      .registries.referrers(repository, image.descriptor.digest)
      .catch((error: unknown) => error)
    if (listing instanceof Error) expect(listing).toEqual(code(/^(?:REGISTRY|DESCRIPTOR|MANIFEST)_/))
    else expect(listing).toMatchObject({ referrers: [] })
  })

  test('a blob with a declared size of nine quintillion bytes is refused before its request if there is a limit', async () => {
    const descriptor: Descriptor = { ...image.layer.descriptor, size: Number.MAX_SAFE_INTEGER }
    await expect(open().registries.blob(repository, descriptor)).rejects.toEqual(code('REGISTRY_TOO_LARGE'))
    expect(front.requests).toEqual([])
  })
})

describe('lists that are too long', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      mediaType: IMAGE_MANIFEST,
      digest: `sha256:${at.toString(16).padStart(64, '0')}`,
      size: 100,
      artifactType: 'application/vnd.example'
    }))

  test('100,000 referrers in one response are a list or an error within the time limit', async () => {
    front.add({ when: isReferrersRequest, answer: referrersPage(entries(100_000)) })
    const listing = await open()
      .registries.referrers(repository, image.descriptor.digest)
      .catch((error: unknown) => error)
    if (listing instanceof Error) expect(listing).toEqual(code('REGISTRY_TOO_LARGE'))
    else expect(listing).toMatchObject({ source: 'api' })
    expect(front.requests.length).toBeLessThan(5)
  })

  test('100,000 referrers in the fallback tag are not written back', async () => {
    front.add(noReferrersApi)
    front.add({ when: isFallbackTag('GET'), answer: referrersPage(entries(100_000)) })
    front.add({
      when: requestFor('PUT', /^manifests\//),
      answer: ({ seen }) => ({ status: 201, body: String(seen.number) })
    })
    await expect(
      open().registries.attach(repository, [artifactOf(image.descriptor, 'sbom')])
    ).rejects.toEqual(code(/^REGISTRY_/))
    expect(front.requests.filter(isFallbackTag('PUT'))).toEqual([])
  })

  test.each<[string, (page: Reply) => Rule[]]>([
    ['by the API, without a type', page => [{ when: isReferrersRequest, answer: page }]],
    ['under the fallback tag', page => [noReferrersApi, { when: isFallbackTag('GET'), answer: page }]]
  ])('20,000 entries %s do not cause 20,000 requests', async (_, rules) => {
    const vague = entries(20_000).map(({ mediaType, digest, size }) => ({ mediaType, digest, size }))
    front.add(...rules(referrersPage(vague)))
    await expect(open().registries.referrers(repository, image.descriptor.digest)).rejects.toEqual(
      code('REGISTRY_TOO_LARGE')
    )
    expect(front.requests.length).toBeLessThan(5)
  })
})
