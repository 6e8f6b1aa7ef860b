import { expect, test } from '@jest/globals'
import { CachedReads } from '../../../src/registry/cached-reads.ts'
import { SealError } from '../../../src/support/errors.ts'
import { MemoryRegistry } from '../../support/memory-registry.ts'

const app = { registry: 'ghcr.io', repository: 'acme/app' }
const other = { registry: 'ghcr.io', repository: 'acme/other' }

function setUp() {
  const registry = new MemoryRegistry()
  const { digest } = registry.image('amd64')
  return { registry, digest, reads: new CachedReads(registry) }
}

test('each manifest, tag and list of referrers of a repository is read once', async () => {
  const { registry, digest, reads } = setUp()
  for (const repository of [app, app, other]) {
    expect((await reads.manifest(repository, digest)).descriptor.digest).toBe(digest)
    expect((await reads.referrers(repository, digest)).referrers).toEqual([])
    expect(await reads.tagged(repository, 'sha256-0.sig')).toBeUndefined()
  }
  expect(registry.requests).toBe(6)
})

test('reads that run at the same time share one request', async () => {
  const { registry, digest, reads } = setUp()
  await Promise.all([reads.manifest(app, digest), reads.manifest(app, digest)])
  expect(registry.requests).toBe(1)
})

test('a failure is cached as well', async () => {
  const { registry, reads } = setUp()
  const missing = `sha256:${'0'.repeat(64)}` as const
  for (const _ of [1, 2]) await expect(reads.manifest(app, missing)).rejects.toThrow(SealError)
  expect(registry.requests).toBe(1)
})
