// A run that is repeated adds nothing: whatever others attached, in any number and order, and whatever the registry lost.
import { afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { startRegistry } from '../../demo/registry/server.ts'
import type { Cosign } from '../../src/cosign/cosign.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../src/cosign/statement.ts'
import { referrersTag } from '../../src/oci/digest.ts'
import { SIGSTORE_BUNDLE } from '../../src/oci/media-types.ts'
import type { Repository } from '../../src/oci/reference.ts'
import { bundleArtifact } from '../../src/seal/artifacts.ts'
import { type MisbehavingRegistry, startMisbehaving } from '../support/misbehaving-registry.ts'
import {
  closeClients,
  makeImage,
  pushImage,
  REAL_CLOCK,
  testClient
} from '../support/misbehaving-registry-client.ts'
import { gitlabDash, unlockedList } from '../support/misbehaving-registry-scenarios.ts'
import { makeSigner } from '../support/misbehaving-registry-signer.ts'
import type { RunningServer } from '../support/registry-servers.ts'
import { sealInProcess, smallSbom } from '../support/seal-in-process.ts'

const NAME = 'acme/app'
const image = makeImage()
const { descriptor } = image
const [own, stranger] = [makeSigner(), makeSigner()]
const servers: (RunningServer | MisbehavingRegistry)[] = []

afterEach(async () => {
  closeClients()
  await Promise.all(servers.splice(0).map(server => server.close()))
})

/** A registry with the image. */
async function start(referrers: boolean): Promise<Repository> {
  const server = await startRegistry({ referrers })
  servers.push(server)
  await pushImage(server.host, NAME, image)
  return { registry: server.host, repository: NAME }
}

async function run(repository: Repository, component: string, clock = REAL_CLOCK): Promise<void> {
  const { registries } = testClient({ clock, writes: true })
  const report = await sealInProcess(
    { image: { ...repository, tag: undefined, digest: descriptor.digest }, sbom: smallSbom(component) },
    { registries, clock, cosign: async () => own }
  )
  expect([report.outcome, report.images[0]?.error]).toEqual(['sealed', undefined])
}

/** By the stranger's key: over the image alone, or over another digest, with and without its statement's digest. */
async function attachOthers(repository: Repository, count: number): Promise<void> {
  const { registries } = testClient({ writes: true })
  const artifacts = Array.from({ length: count }, async (_, at) => {
    const subjects = [{ name: `stranger/${at}`, digest: descriptor.digest }]
    const { bytes } = await stranger.sign(formatStatement({ subjects, predicateType: SIGNATURE_PREDICATE }), {
      kind: 'key',
      key: '',
      signingConfig: undefined,
      trustedRoot: undefined
    })
    return bundleArtifact(bytes, SIGNATURE_PREDICATE, descriptor)
  })
  await registries.attach(repository, await Promise.all(artifacts))
}

async function count(repository: Repository): Promise<{ readonly bundles: number; readonly all: number }> {
  const { referrers } = await testClient().registries.referrers(repository, descriptor.digest)
  const bundles = referrers.filter(({ artifactType }) => artifactType === SIGSTORE_BUNDLE)
  return { bundles: bundles.length, all: referrers.length }
}

/** Waiting is real for others, and short. */
const hasty = {
  ...REAL_CLOCK,
  sleep: (ms: number, signal?: AbortSignal) => REAL_CLOCK.sleep(ms / 50, signal)
}

describe.each([
  ['the Referrers API', true],
  ['the fallback tag', false]
])('with %s', (_, referrers) => {
  test('signed SBOMs and strangers in any number and order: each run again adds nothing', async () => {
    const story = fc.record({
      sboms: fc.integer({ min: 1, max: 24 }),
      before: fc.integer({ min: 0, max: 40 }),
      after: fc.integer({ min: 0, max: 40 }),
      again: fc.array(fc.nat(), { minLength: 1, maxLength: 6 })
    })
    await fc.assert(
      fc.asyncProperty(story, async ({ sboms, before, after, again }) => {
        const repository = await start(referrers)
        await attachOthers(repository, before)
        for (let at = 0; at < sboms; at++) await run(repository, `component-${at}`, hasty)
        await attachOthers(repository, after)
        const expected = { bundles: before + after + sboms, all: before + after + 2 * sboms }
        expect(await count(repository)).toEqual(expected)
        for (const at of again) await run(repository, `component-${at % sboms}`, hasty)
        expect(await count(repository)).toEqual(expected)
      }),
      { numRuns: 2 }
    )
  })
})

test('with a list without a lock, the first run lists everything, and three more add nothing', async () => {
  const { registry } = await start(true)
  const front = await startMisbehaving({ behind: registry, rules: unlockedList(20) })
  servers.push(front)
  const repository = { registry: front.host, repository: NAME }
  await run(repository, 'left')
  const expected = { bundles: 1, all: 2 }
  expect(await count(repository)).toEqual(expected)
  for (const component of ['left', 'left', 'left']) await run(repository, component, hasty)
  expect(await count(repository)).toEqual(expected)
})

describe('a registry that can list nothing is known before Cosign signs and before the first write', () => {
  test.each([
    ['the fallback tag is the image (GitLab)', false, 'REGISTRY_FALLBACK_IS_SUBJECT'],
    ['the fallback tag is the image (GitLab), in a dry run', true, 'REGISTRY_FALLBACK_IS_SUBJECT'],
    ['the fallback tag is not an index', false, 'REGISTRY_FALLBACK_NOT_INDEX'],
    ['the fallback tag is not an index, in a dry run', true, 'REGISTRY_FALLBACK_NOT_INDEX']
  ])('%s', async (_, dryRun, code) => {
    const { registry } = await start(false)
    const front = await startMisbehaving({
      behind: registry,
      rules: code.endsWith('SUBJECT') ? [gitlabDash] : []
    })
    servers.push(front)
    if (!code.endsWith('SUBJECT'))
      await pushImage(registry, NAME, makeImage('other'), referrersTag(descriptor.digest))
    const { registries } = testClient({ writes: true })
    let uses = 0
    const counting: Cosign = {
      ...own,
      publicKey: async (...args) => {
        uses++
        return own.publicKey(...args)
      },
      sign: async (...args) => {
        uses++
        return own.sign(...args)
      }
    }
    const report = await sealInProcess(
      {
        image: { registry: front.host, repository: NAME, tag: undefined, digest: descriptor.digest },
        dryRun
      },
      { registries, clock: REAL_CLOCK, cosign: async () => counting }
    )
    expect([report.outcome, report.images[0]?.error?.code, uses]).toEqual(['failed', code, 0])
    expect(front.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})
