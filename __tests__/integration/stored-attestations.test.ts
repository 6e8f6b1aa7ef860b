// Bundles of GitHub's attestation store, over an API that holds every request against GitHub's OpenAPI description.
import { afterEach, describe, expect, test } from '@jest/globals'
import { openGitHubApi } from '../../src/github/api.ts'
import { storedBundles } from '../../src/github/stored-attestations.ts'
import type { Digest } from '../../src/oci/digest.ts'
import { SILENT } from '../../src/support/log.ts'
import { startBlobStorage } from '../support/blob-storage.ts'
import { type FakeGitHub, type GitHubApiOptions, startGitHubApi } from '../support/github-api.ts'
import { packSnappy } from '../support/snappy.ts'

const DIGEST: Digest = `sha256:${'a'.repeat(64)}`
const LIST = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}'
const REPOSITORY = 'GET /repos/{owner}/{repo}'
const LIMITS = { bundles: 128, bundleBytes: 10_000, totalBytes: 50_000 }

const started: FakeGitHub[] = []
afterEach(async () => {
  const done = started.splice(0)
  await Promise.all(done.map(({ close }) => close()))
  expect(done.flatMap(({ problems }) => problems)).toEqual([])
})

async function start(stored: readonly (object | string)[], options: GitHubApiOptions = {}) {
  const github = await startGitHubApi({ attestations: { 'acme/app': { [DIGEST]: stored } }, ...options })
  started.push(github)
  const clock = { now: () => Date.now(), random: () => 0.5, sleep: async () => undefined }
  const settings = { token: 'a-token', apiUrl: github.apiUrl, repository: 'acme/app', clock, log: SILENT }
  const api = await openGitHubApi(settings)
  const read = async (limits = LIMITS) => {
    const { bundles, ...found } = await storedBundles(api, DIGEST, limits)
    return {
      ...found,
      bundles: bundles.map(bytes => JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown)
    }
  }
  return { github, read }
}

const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

describe('the list', () => {
  test('is read page by page, by the cursor of its Link header', async () => {
    const stored = [1, 2, 3, 4, 5].map(number => ({ number }))
    const { github, read } = await start(stored, { pageSize: 2 })
    const { bundles, unread, address } = await read()
    expect([bundles, unread]).toEqual([stored, []])
    expect(address).toBe(`${github.apiUrl}/repos/acme/app/attestations/${DIGEST}`)
    expect(github.requests.map(({ operation }) => operation)).toEqual([LIST, LIST, LIST])
  })

  test('that is longer than the limit leaves a reason, and no more pages are asked for', async () => {
    const { github, read } = await start(
      [1, 2, 3, 4, 5, 6, 7].map(number => ({ number })),
      { pageSize: 2 }
    )
    const { bundles, unread } = await read({ ...LIMITS, bundles: 3 })
    expect(bundles).toHaveLength(3)
    expect(unread).toEqual([expect.stringContaining('has more than 3 attestations')])
    expect(github.requests).toHaveLength(2)
  })

  test('of a digest without attestations is empty, if the token can see the repository', async () => {
    const { github, read } = await start([])
    expect(await read()).toMatchObject({ bundles: [], unread: [] })
    expect(github.requests.map(({ operation }) => operation)).toEqual([LIST, REPOSITORY])
  })

  test.each([
    [403, LIST],
    [404, REPOSITORY]
  ])('that the token may not read (HTTP %i) names token and permission', async (status, operation) => {
    const { github, read } = await start([])
    github.failNext(operation, { status, body: { message: 'Resource not accessible by integration' } })
    await expect(read()).rejects.toMatchObject({
      code: 'GITHUB_DENIED',
      message: expect.stringMatching(/this token .* acme\/app.*attestations: read/),
      remedy: expect.stringContaining('attestations: read')
    })
  })

  test('without a list, or with the same page again, is an error', async () => {
    const { github, read } = await start([{ number: 1 }])
    github.failNext(LIST, { status: 200, body: {} })
    await expect(read()).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' })
    const link = `<${github.apiUrl}/x?after=same>; rel="next"`
    for (const _ of [1, 2])
      github.failNext(LIST, { status: 200, body: { attestations: [] }, headers: { link } })
    await expect(read()).rejects.toMatchObject({ message: expect.stringContaining('the same page') })
    const lost = { link: `<${github.apiUrl}/x?page=2>; rel="next"` }
    github.failNext(LIST, { status: 200, body: { attestations: [] }, headers: lost })
    await expect(read()).rejects.toMatchObject({ message: expect.stringContaining('no cursor') })
  })

  test('with an entry that is not an object leaves a reason', async () => {
    const { github, read } = await start([])
    github.failNext(LIST, { status: 200, body: { attestations: [null] } })
    expect((await read()).unread).toEqual([expect.stringContaining('without its bundle')])
  })
})

describe('a bundle that GitHub lists by its address', () => {
  test('is fetched without the token, unpacked from Snappy, or taken as it is', async () => {
    const storage = await startBlobStorage({
      '/typed': { type: 'application/x-snappy', bytes: packSnappy(json({ number: 1 })) },
      '/1/named.json.sn': { bytes: packSnappy(json({ number: 2 })) },
      '/plain': { type: 'application/json', bytes: json({ number: 3 }) }
    })
    const addresses = ['/typed?sig=secret', '/1/named.json.sn?sig=secret', '/plain']
    const { read } = await start(addresses.map(path => `${storage.origin}${path}`))
    const { bundles, unread } = await read()
    expect([bundles, unread]).toEqual([[1, 2, 3].map(number => ({ number })), []])
  })

  test('is asked for again if the storage fails once', async () => {
    const storage = await startBlobStorage({
      '/a': [{ status: 503, bytes: json('') }, { bytes: json({ number: 1 }) }]
    })
    const { read } = await start([`${storage.origin}/a`])
    expect((await read()).bundles).toEqual([{ number: 1 }])
    expect(storage.requests).toEqual(['/a', '/a'])
  })

  test('and that is gone, is an error without its address, which is a secret', async () => {
    const storage = await startBlobStorage({})
    const { read } = await start([`${storage.origin}/gone?sig=secret`])
    const error = await read().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'GITHUB_UNAVAILABLE', message: expect.stringContaining('HTTP 404') })
    expect(String(error)).not.toContain('secret')
  })

  test.each([
    ['has no address', '', 'an attestation without its bundle'],
    ['is damaged', '/damaged', 'a damaged Snappy block'],
    ['is too large', '/large', 'a bundle has more than 9.8 KiB'],
    ['would be too large unpacked', '/bomb', 'a bundle has more than 9.8 KiB']
  ])('and that %s, leaves a reason beside the others', async (_, path, reason) => {
    const storage = await startBlobStorage({
      '/damaged': { type: 'application/x-snappy', bytes: Uint8Array.of(4, 0, 97) },
      '/large': { bytes: new Uint8Array(10_001) },
      '/bomb': { type: 'application/x-snappy', bytes: Uint8Array.of(0xff, 0xff, 0xff, 0xff, 15) }
    })
    const { read } = await start([path === '' ? '' : `${storage.origin}${path}`, { number: 1 }])
    const { bundles, unread } = await read()
    expect(bundles).toEqual([{ number: 1 }])
    expect(unread).toEqual([expect.stringContaining(reason)])
    expect(unread[0]).toContain("GitHub's attestation store of acme/app")
  })

  test('counts against the bytes of its digest', async () => {
    const { read } = await start([1, 2, 3].map(number => ({ number, pad: 'x'.repeat(400) })))
    const { bundles, unread } = await read({ ...LIMITS, totalBytes: 1000 })
    expect(bundles).toHaveLength(2)
    expect(unread).toEqual([expect.stringContaining('its bundles have more than')])
  })
})
