// Tags move last: a failure at any stage before leaves every tag where it was.
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import {
  type MisbehavingRegistry,
  type Rule,
  type Seen,
  startMisbehaving
} from '../support/misbehaving-registry.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { reportErrors } from '../support/report-schema.ts'
import { tool } from '../support/tools.ts'

const REPOSITORY = 'acme/app'
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** `api`: with the Referrers API; `tag`: with the fallback tag. */
type Kind = 'api' | 'tag'

let keys: KeyPair
const behind = {} as Record<Kind, RunningRegistry>
const front = {} as Record<Kind, MisbehavingRegistry>
let released: PushedImage
let image: PushedImage
const results: ActionResult[] = []

beforeAll(async () => {
  keys = makeKeyPair()
  for (const kind of ['api', 'tag'] as const) {
    behind[kind] = await startRegistry({ referrers: kind === 'api' })
    front[kind] = await startMisbehaving({ behind: behind[kind].host })
    released = await pushSampleImage(behind[kind].host, REPOSITORY, 'latest', { seed: 'released' })
    image = await pushSampleImage(behind[kind].host, REPOSITORY, 'build', { seed: 'new' })
  }
})

afterEach(async () => {
  for (const kind of ['api', 'tag'] as const) front[kind].reset()
  await Promise.all(results.splice(0).map(result => result.dispose()))
})

afterAll(async () => {
  for (const kind of ['api', 'tag'] as const) {
    await front[kind]?.close()
    await behind[kind]?.close()
  }
})

async function seal(kind: Kind, inputs: Record<string, string> = {}, password = keys.password) {
  const result = await runAction({
    inputs: {
      image: `${front[kind].host}/${REPOSITORY}@${image.digest}`,
      sbom: 'image',
      key: 'cosign.key',
      'cosign-path': tool('cosign'),
      tags: '2.0.0, latest',
      ...inputs
    },
    env: { COSIGN_PASSWORD: password },
    workspace: keys.folder
  })
  results.push(result)
  return result
}

async function digestOf(kind: Kind, tag: string): Promise<string | undefined> {
  const response = await fetch(`http://${behind[kind].host}/v2/${REPOSITORY}/manifests/${tag}`, {
    headers: {
      accept: 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
    }
  })
  await response.arrayBuffer()
  return response.status === 200 ? (response.headers.get('docker-content-digest') ?? '') : undefined
}

/** Each write of a tag that is not the list of referrers, and each reading of one. */
function tagRequests(kind: Kind, method: string): string[] {
  return front[kind].requests
    .filter(seen => seen.method === method)
    .flatMap(({ path }) => /\/manifests\/((?!sha256)[^/]+)$/.exec(path)?.[1] ?? [])
}

/** A Cosign that fails at one of its commands, and is the real one for the others. */
function brokenCosign(command: string): string {
  const path = join(makeTemporaryFolder(), 'cosign')
  const script = `#!/bin/sh\ncase "$1 $2" in *' --help') ;; '${command} '*) echo 'Error: broken for this test' >&2; exit 1;; esac\nexec '${tool('cosign')}' "$@"\n`
  writeFileSync(path, script)
  chmodSync(path, 0o755)
  return path
}

const no: Rule['answer'] = { status: 403, body: { errors: [{ code: 'DENIED', message: 'no' }] } }
const refuse = (when: (seen: Seen) => boolean): Rule[] => [{ when, answer: no }]
const isWriteOf = (seen: Seen, type: string): boolean =>
  seen.method === 'PUT' && seen.path.includes('/manifests/sha256:') && seen.body.includes(type)
const isList = ({ path }: Seen): boolean => /\/manifests\/sha256-/.test(path)

interface Stage {
  /** With which the step ends; by default that of a registry that refuses. */
  readonly code?: string
  readonly kind?: Kind
  readonly rules?: () => Rule[]
  readonly inputs?: () => Record<string, string>
  readonly password?: string
}

let lists = 0

const stages: Readonly<Record<string, Stage>> = {
  'the image cannot be read': {
    rules: () => refuse(({ method, path }) => method === 'GET' && path.endsWith(image.digest))
  },
  'its referrers cannot be listed': { rules: () => refuse(({ path }) => path.includes('/referrers/')) },
  'its layers cannot be read': {
    rules: () => refuse(({ method, path }) => method === 'GET' && path.includes('/blobs/'))
  },
  'the SBOM has too few components': {
    code: 'SBOM_TOO_FEW_COMPONENTS',
    inputs: () => ({ 'minimum-components': '1000' })
  },
  'the password of the key is wrong': { code: 'COSIGN_PASSWORD_WRONG', password: 'another' },
  'Cosign cannot sign': {
    code: 'COSIGN_FAILED',
    inputs: () => ({ 'cosign-path': brokenCosign('attest-blob') })
  },
  'the signature does not verify': {
    code: 'SIGNATURE_NOT_VERIFIED',
    inputs: () => ({ 'cosign-path': brokenCosign('verify-blob-attestation') })
  },
  'blobs cannot be uploaded': { rules: () => refuse(({ path }) => path.includes('/uploads')) },
  'the SBOM is refused': { rules: () => refuse(seen => isWriteOf(seen, 'cyclonedx')) },
  'the signature is refused': { rules: () => refuse(seen => isWriteOf(seen, BUNDLE)) },
  'the attestation is refused': {
    inputs: () => ({ attest: 'true' }),
    rules: () => refuse(seen => isWriteOf(seen, 'cyclonedx.org/bom'))
  },
  'the legacy signature is refused': {
    inputs: () => ({ 'signature-format': 'both' }),
    rules: () => refuse(({ method, path }) => method === 'PUT' && path.endsWith('.sig'))
  },
  'what was attached is not listed': {
    code: 'REGISTRY_NOT_LISTED',
    rules: () => [
      {
        when: ({ method, path }) => method === 'GET' && path.includes('/referrers/'),
        answer: {
          status: 200,
          headers: { 'content-type': 'application/vnd.oci.image.index.v1+json' },
          body: { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [] }
        }
      }
    ]
  },
  'the list of referrers cannot be written': {
    kind: 'tag',
    rules: () => refuse(seen => seen.method === 'PUT' && isList(seen))
  },
  'the list of referrers cannot be read back': {
    kind: 'tag',
    rules: () => {
      lists = 0
      const countWrites: Rule = {
        when: seen => seen.method === 'PUT' && isList(seen),
        answer: async ({ forward }) => {
          lists++
          return forward()
        }
      }
      return [countWrites, ...refuse(seen => seen.method === 'GET' && isList(seen) && lists > 0)]
    }
  }
}

describe('no tag moves if', () => {
  test.each(Object.entries(stages))(
    '%s',
    async (_, { kind = 'api', rules, inputs, password, code = 'REGISTRY_FORBIDDEN' }) => {
      front[kind].reset(...(rules?.() ?? []))
      const result = await seal(kind, inputs?.(), password)
      expect([result.exitCode, result.stderr]).toEqual([1, ''])
      expect(result.stdout).toMatch(new RegExp(`^::error title=${code}::`, 'm'))
      expect(result.stdout).toContain('No tag was moved')
      expect(tagRequests(kind, 'PUT')).toEqual([])
      expect(await digestOf(kind, 'latest')).toBe(released.digest)
      expect(await digestOf(kind, '2.0.0')).toBeUndefined()
      const report = JSON.parse(result.outputs['json'] as string)
      expect(reportErrors(report)).toEqual([])
      const [entry] = report.images
      expect([entry.outcome, entry.tags]).toEqual(['failed', []])
      expect([result.outputs['signed'], result.outputs['verify-commands']]).toEqual(['false', ''])
      const named = ['sbom-digest', 'signature-digest', 'referrers'].flatMap(name =>
        (result.outputs[name] ?? '').split('\n').filter(line => line !== '')
      )
      // Whatever a failed run names is in the registry.
      expect(await Promise.all(named.map(digest => digestOf(kind, digest)))).toEqual(named)
    }
  )
})

test('a tag that must not move is refused before anything is pushed, at every place in the list', async () => {
  const result = await seal('api', { tags: '2.0.0, latest', 'immutable-tags': 'v*, lat*st' })
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain('::error title=TAG_IMMUTABLE::')
  expect(front.api.requests.filter(({ path }) => path.includes('/manifests/sha256:')).length).toBeGreaterThan(
    0
  )
  expect(front.api.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([])
  expect(await digestOf('api', 'latest')).toBe(released.digest)
})

test('if another job moves the tag, the error states that and lists the tags that moved', async () => {
  let moved = 0
  front.api.reset(
    {
      when: ({ method, path }) => method === 'PUT' && path.endsWith('/manifests/latest'),
      answer: async ({ forward }) => {
        moved++
        return forward()
      }
    },
    {
      when: ({ method, path }) => method === 'GET' && path.endsWith('/manifests/latest') && moved > 0,
      answer: async ({ forward }) => forward(`/v2/${REPOSITORY}/manifests/${released.digest}`)
    }
  )
  const result = await seal('api', { tags: 'first, latest' })
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain('REGISTRY_TAG_MOVED')
  expect(result.stdout).toContain('Moved before the failure: first')
  expect(JSON.parse(result.outputs['json'] as string).images[0].tags).toEqual(['first'])
})

test('a tag that cannot be read back after its write is reported as perhaps moved', async () => {
  front.api.reset(...refuse(({ method, path }) => method === 'GET' && path.endsWith('/manifests/unread')))
  const result = await seal('api', { tags: 'unread, latest' })
  expect([result.exitCode, await digestOf('api', 'unread')]).toEqual([1, image.digest])
  expect(result.stdout).toContain('Perhaps moved, but not read back: unread (')
  expect(result.stdout).not.toContain('No tag was moved')
  const report = JSON.parse(result.outputs['json'] as string)
  expect(reportErrors(report)).toEqual([])
  expect([report.images[0].tags, report.images[0].unconfirmedTags]).toEqual([[], ['unread']])
})

describe.each(['api', 'tag'] as const)('after everything is verified (referrers by %s)', kind => {
  test('several tags move in order, and each is read back after its write', async () => {
    const result = await seal(kind)
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    expect(tagRequests(kind, 'PUT')).toEqual(['2.0.0', 'latest'])
    expect(tagRequests(kind, 'GET')).toEqual(['2.0.0', 'latest'])
    const writes = front[kind].requests.filter(({ method }) => method === 'PUT')
    expect(writes.slice(-2).map(({ path }) => path.split('/').at(-1))).toEqual(['2.0.0', 'latest'])
    expect(await digestOf(kind, 'latest')).toBe(image.digest)
    expect(await digestOf(kind, '2.0.0')).toBe(image.digest)
  })

  test('an immutable tag that already names the image is accepted, and not written again', async () => {
    const result = await seal(kind, { 'immutable-tags': '2.*' })
    expect(result.exitCode).toBe(0)
    expect(JSON.parse(result.outputs['json'] ?? '').images[0].tags).toEqual(['2.0.0', 'latest'])
    expect(tagRequests(kind, 'PUT')).toEqual(['latest'])
  })
})

test('a registry’s refusal to move a tag is reported, and a second run of the same release passes', async () => {
  const registry = await startRegistry({ immutableTags: true })
  const pushed = await pushSampleImage(registry.host, REPOSITORY, '1.0.0', { seed: 'released' })
  const next = await pushSampleImage(registry.host, REPOSITORY, 'next', { seed: 'new' })
  const move = (digest: string): Promise<ActionResult> =>
    seal('api', { image: `${registry.host}/${REPOSITORY}@${digest}`, tags: '1.0.0' })
  const same = await move(pushed.digest)
  const other = await move(next.digest)
  await registry.close()
  expect([same.exitCode, other.exitCode]).toEqual([0, 1])
  expect(other.stdout).toContain('REGISTRY_IMMUTABLE_TAG')
})
