// The input scan-cache, against the service of the Actions cache on loopback.
import { createHash, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { type FakeCache, startCacheService } from '../support/cache-service.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { putBlob, putManifest } from '../support/push.ts'
import { buildTar, file } from '../support/tar-builder.ts'

const OCI = 'application/vnd.oci.image'
let cache: FakeCache
let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
  cache = await startCacheService()
})

afterEach(() => cache.reset())

afterAll(async () => {
  await cache?.close()
  await registry?.close()
})

/** A layer of one npm package, larger than what is worth an entry unless `isSmall`. */
const layerOf = (name: string, isSmall = false): Buffer =>
  buildTar([
    file(`app/node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0' })),
    file(`app/${name}.bin`, isSmall ? 'x' : randomBytes(1.2 * 2 ** 20))
  ])

async function push(...layers: readonly Buffer[]): Promise<string> {
  const { host } = registry
  const put = async (bytes: Uint8Array | string) => await putBlob(host, 'acme/app', bytes)
  const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const config = { os: 'linux', architecture: 'amd64', created: '2026-01-01T00:00:00Z' }
  const rootfs = { type: 'layers', diff_ids: layers.map(sha256) }
  const manifest = {
    schemaVersion: 2,
    mediaType: `${OCI}.manifest.v1+json`,
    config: { mediaType: `${OCI}.config.v1+json`, ...(await put(JSON.stringify({ ...config, rootfs }))) },
    layers: await Promise.all(
      layers.map(async layer => ({ mediaType: `${OCI}.layer.v1.tar+gzip`, ...(await put(gzipSync(layer))) }))
    )
  }
  return (await putManifest(host, 'acme/app', manifest.mediaType, manifest)).digest
}

/** The log, the SBOM's digest, and how many blobs the registry sent: the config, and the layers that were read. */
async function seal(
  digest: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {}
): Promise<{ exitCode: number; stdout: string; sbom: string | undefined; blobs: number }> {
  const before = registry.requests.length
  const { dispose, exitCode, stdout, outputs } = await runAction({
    inputs: {
      image: `${registry.host}/acme/app@${digest}`,
      sbom: 'image',
      sign: 'false',
      'scan-cache': 'true',
      ...inputs
    },
    env: { ...cache.env, ...env },
    workspace: makeTemporaryFolder()
  })
  await dispose()
  const paths = registry.requests
    .slice(before)
    .flatMap(({ method, path }) => (method === 'GET' && path.includes('/blobs/sha256:') ? [path] : []))
  return { exitCode, stdout, sbom: outputs['sbom-digest'], blobs: new Set(paths).size }
}

test('a second run reads no layer, one with a new layer reads that one, and the SBOMs are the same', async () => {
  const [one, two] = [layerOf('one'), layerOf('two')]
  const first = await push(one, layerOf('small', true))
  const a = await seal(first)
  expect([a.exitCode, cache.problems, cache.entries.size]).toEqual([0, [], 1])
  expect(a.stdout).toContain('Scan cache of this run: 0 layers found, 1 layer added')
  const b = await seal(first)
  expect(b.stdout).toContain('Scan cache of this run: 1 layer found, 0 layers added')
  expect([b.exitCode, b.sbom]).toEqual([0, a.sbom])
  expect([a.blobs - b.blobs]).toEqual([1])
  expect(b.stdout).not.toContain('signature%2B')
  const c = await seal(await push(one, two))
  expect(c.stdout).toContain('Scan cache of this run: 1 layer found, 1 layer added')
  expect([c.exitCode, cache.problems, cache.entries.size]).toEqual([0, [], 2])
})

test('without the input, and in a dry run, nothing is kept', async () => {
  const digest = await push(layerOf('one'))
  await seal(digest, { 'scan-cache': 'false' })
  expect(cache.calls).toEqual([])
  const { exitCode, stdout } = await seal(digest, { 'dry-run': 'true' })
  expect([exitCode, cache.entries.size]).toEqual([0, 0])
  expect(cache.calls).toEqual(['GetCacheEntryDownloadURL'])
  expect(stdout).toContain(new URL(cache.env['ACTIONS_RESULTS_URL'] ?? '').host)
})

test.each<[string, Record<string, string>, string]>([
  ['of an Enterprise Server', { GITHUB_SERVER_URL: 'https://github.acme.example' }, 'Enterprise Server'],
  ['that the runner does not name', { ACTIONS_CACHE_SERVICE_V2: '' }, 'does not name the cache service'],
  ['that the job may not use', { ACTIONS_CACHE_MODE: 'none' }, 'may not use the cache']
])('a service %s is a notice, and the layers are read', async (_, env, notice) => {
  const { exitCode, stdout } = await seal(await push(layerOf('one')), {}, env)
  expect([exitCode, cache.calls]).toEqual([0, []])
  expect(stdout).toMatch(new RegExp(`::notice::scan-cache has no effect: .*${notice}`))
})

test.each([
  ['read', ['GetCacheEntryDownloadURL'], 0],
  ['write-only', ['CreateCacheEntry', 'PUT', 'FinalizeCacheEntryUpload'], 1]
])('a job with the cache mode %s keeps to it', async (mode, calls, entries) => {
  const { exitCode } = await seal(await push(layerOf('one')), {}, { ACTIONS_CACHE_MODE: mode })
  expect([exitCode, cache.calls, cache.entries.size]).toEqual([0, calls, entries])
})

test.each<[string, Parameters<FakeCache['fail']>]>([
  ['refuses to read', ['GetCacheEntryDownloadURL', [403, { code: 'permission_denied' }]]],
  ['is down', ['GetCacheEntryDownloadURL', [503, '']]],
  ['answers with a text', ['GetCacheEntryDownloadURL', [200, 'hello']]],
  ['refuses to write', ['CreateCacheEntry', [403, { code: 'permission_denied' }]]],
  ['loses an upload', ['PUT', [500, '']]]
])('a service that %s does not fail the run, and is asked once', async (_, failure) => {
  cache.fail(...failure)
  const { exitCode, stdout, sbom } = await seal(await push(layerOf('one')))
  expect([exitCode, cache.entries.size]).toEqual([0, 0])
  expect(sbom).toMatch(/^sha256:/)
  expect(stdout).toContain('::notice::scan-cache is not used any more: ')
  expect(cache.calls.filter(call => call === failure[0])).toHaveLength(1)
})

test('an entry that is damaged, or of another key, is ignored', async () => {
  const digest = await push(layerOf('one'))
  await seal(digest)
  const [[key, entry] = ['', Buffer.alloc(0)]] = cache.entries
  cache.entries.set(key, entry.subarray(0, -1))
  const damaged = await seal(digest)
  expect([damaged.exitCode, damaged.stdout]).toEqual([
    0,
    expect.stringContaining('0 layers found, 0 layers added')
  ])
  cache.entries.clear()
  cache.entries.set(`${key}-other`, entry)
  const other = await seal(digest)
  expect([other.exitCode, other.stdout]).toEqual([
    0,
    expect.stringContaining('0 layers found, 1 layer added')
  ])
})
