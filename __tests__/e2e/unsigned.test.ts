// A run that signs nothing, through dist/: red, unless it is meant or cannot be otherwise; and it never says "sealed".
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, type ActionRun, runAction } from '../../demo/run-action.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { reportErrors } from '../support/report-schema.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { tool } from '../support/tools.ts'

type Event = NonNullable<ActionRun['event']>

const TOKEN_URL = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/token' }
const TOKEN = { ...TOKEN_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }
const PUSH: Event = { name: 'push', payload: { ref: 'refs/tags/v1', repository: { private: false } } }
const PRIVATE: Event = { name: 'push', payload: { ref: 'refs/tags/v1', repository: { private: true } } }
const pull = (from: string | undefined): Event => ({
  name: 'pull_request',
  payload: {
    repository: { private: false },
    pull_request: {
      head: { repo: from === undefined ? null : { full_name: from } },
      base: { repo: { full_name: 'acme/app' } }
    }
  }
})
const FORK = pull('eve/app')

let registry: RunningRegistry
let workspace: string
let images = 0

beforeAll(async () => {
  registry = await startRegistry()
  workspace = makeTemporaryFolder()
  writeFileSync(join(workspace, 'app.cdx.json'), sampleSbom('amd64'))
  writeFileSync(join(workspace, 'review.json'), '{}')
  cpSync(join(import.meta.dirname, '../fixtures/sbom/app.spdx'), join(workspace, 'app.spdx'))
})

afterAll(() => registry.close())

async function seal(
  event: Event,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {}
): Promise<ActionResult & { readonly pushed: string[]; readonly tags: string[] }> {
  const repository = `acme/app${++images}`
  const { digest } = await pushSampleImage(registry.host, repository, '1')
  const before = registry.requests.length
  const image = `${registry.host}/${repository}@${digest}`
  const result = await runAction({
    inputs: {
      image,
      'sbom-path': 'linux/amd64=app.cdx.json',
      tags: 'v1',
      'cosign-path': tool('cosign'),
      ...inputs
    },
    env,
    event,
    workspace
  })
  expect(result.stderr).toBe('')
  await result.dispose()
  const puts = registry.requests
    .slice(before)
    .flatMap(({ method, path }) =>
      method === 'PUT' && path.includes('/manifests/') ? [path.split('/').at(-1) ?? ''] : []
    )
  return {
    ...result,
    pushed: puts.filter(name => name.startsWith('sha256:')),
    tags: puts.filter(name => !name.startsWith('sha256:'))
  }
}

function reportOf({ outputs }: ActionResult): Record<string, unknown> {
  const report = JSON.parse(outputs['json'] as string)
  expect(reportErrors(report)).toEqual([])
  return report
}

describe('with sign: auto a run fails before any request if', () => {
  test.each<[string, [Event, string, Record<string, string>?, Record<string, string>?]]>([
    ['id-token: write is forgotten on a tag', [PUSH, 'SIGNING_IMPOSSIBLE']],
    ['there is the address of the token service alone', [PUSH, 'SIGNING_IMPOSSIBLE', {}, TOKEN_URL]],
    ['the key comes from a secret that is not set', [PUSH, 'SIGNING_IMPOSSIBLE', { key: '' }]],
    ['the key’s variable is empty', [PUSH, 'KEY_MISSING', { key: 'env://KEY' }, { KEY: '' }]],
    ['a schedule has no token', [{ name: 'schedule', payload: {} }, 'SIGNING_IMPOSSIBLE']],
    ['a person started it', [{ name: 'workflow_dispatch', payload: {} }, 'SIGNING_IMPOSSIBLE']],
    [
      'a merge queue has no token',
      [{ name: 'merge_group', payload: { merge_group: {} } }, 'SIGNING_IMPOSSIBLE']
    ],
    [
      'a fork’s pull request started another workflow',
      [{ name: 'workflow_run', payload: { workflow_run: { event: 'pull_request' } } }, 'SIGNING_IMPOSSIBLE']
    ],
    ['the pull request is the repository’s own', [pull('acme/app'), 'SIGNING_IMPOSSIBLE']],
    ['it is not known where the pull request comes from', [pull(undefined), 'SIGNING_IMPOSSIBLE']],
    [
      'a fork’s pull request has the rights of the base',
      [{ ...FORK, name: 'pull_request_target' }, 'SIGNING_IMPOSSIBLE']
    ],
    ['sign is true in a fork’s pull request', [FORK, 'SIGNING_IMPOSSIBLE', { sign: 'true' }]],
    ['attestations are asked for', [PUSH, 'SIGNING_IMPOSSIBLE', { attest: 'true' }]],
    ['the legacy format is asked for', [PUSH, 'SIGNING_IMPOSSIBLE', { 'signature-format': 'legacy' }]],
    ['the repository is private', [PRIVATE, 'SIGNING_NEEDS_CHOICE', {}, TOKEN]],
    ['the repository is private and the token is missing', [PRIVATE, 'SIGNING_NEEDS_CHOICE']]
  ])('%s', async (_, [event, code, inputs, env]) => {
    const before = registry.requests.length
    const result = await seal(event, inputs, env)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(new RegExp(`^::error title=${code}::.*%0A  (?:with|env):%0A`, 'm'))
    expect([result.pushed, result.tags, result.outputs]).toEqual([[], [], {}])
    expect(registry.requests.slice(before).filter(({ method }) => method === 'HEAD')).toEqual([])
  })
})

describe('in a pull request without token and secrets, the SBOM is attached, not signed', () => {
  test.each<[string, Event, Record<string, string>, Record<string, string>]>([
    ['from a fork', FORK, {}, {}],
    [
      'from a fork, with a key and attestations',
      FORK,
      {
        key: 'env://KEY',
        attest: 'true',
        files: 'review.json=https://acme.example/review/v1',
        'immutable-tags': 'v*'
      },
      { KEY: '' }
    ],
    ['by Dependabot', pull('acme/app'), {}, { GITHUB_ACTOR: 'dependabot[bot]' }]
  ])('%s', async (_, event, inputs, env) => {
    const result = await seal(event, inputs, env)
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toContain('1 image attached, not signed')
    expect(`${result.stdout}${result.summary}`).not.toMatch(/\bsealed\b/)
    expect(result.summary).toMatch(/^## ⚠️ 1 image attached, not signed\n/)
    expect(result.summary).toContain('["image, not signed<br/>')
    expect([result.pushed.length, result.tags]).toEqual([1, []])
    expect(result.outputs).toMatchObject({ signed: 'false', 'signature-digest': '' })
    expect(result.outputs['sbom-digest']).toBe(result.pushed[0])
    expect(result.outputs['verify-commands']).toMatch(/^oras pull --plain-http \S+$/)
    expect(reportOf(result)).toMatchObject({
      outcome: 'attached',
      unsigned: 'no-rights',
      images: [{ outcome: 'attached', signatures: [], tags: [] }]
    })
  })
})

test('sign: false publishes without a signature: tags move, and every headline contains "unsigned"', async () => {
  const result = await seal(PRIVATE, { sign: 'false', key: 'env://KEY' })
  expect([result.exitCode, result.tags, result.outputs['signed']]).toEqual([0, ['v1'], 'false'])
  expect(result.stdout).toContain('1 image published unsigned')
  expect(result.summary).toMatch(/^## ⚠️ 1 image published unsigned\n\nSeal signed nothing/)
  expect(`${result.stdout}${result.summary}`).not.toMatch(/\bsealed\b/)
  expect(reportOf(result)).toMatchObject({
    outcome: 'attached',
    unsigned: 'sign-false',
    images: [{ outcome: 'attached', tags: ['v1'] }]
  })
})

describe('readers: trivy, which verifies no signature', () => {
  test.each([
    ['sign: false', PUSH, { sign: 'false' }],
    ['a fork, with a reader of signatures', FORK, { readers: 'cosign3, trivy' }]
  ])('has a row with %s', async (_, event, inputs) => {
    const platforms = ['linux/amd64', 'linux/arm64'].map(platform => `${platform}=app.cdx.json`)
    const result = await seal(event, { readers: 'trivy', 'sbom-path': platforms.join('\n'), ...inputs })
    expect(result.exitCode).toBe(0)
    const [image] = reportOf(result)['images'] as { readers: { name: string; sbom: unknown }[] }[]
    expect(image?.readers.map(({ name, sbom }) => [name, sbom])).toEqual([['trivy', { status: 'accepted' }]])
    expect(result.summary).toContain('Which readers accept it')
  })

  test.each([
    ['SPDX 3', { format: 'spdx3-json' }],
    ['XML', { format: 'cyclonedx-xml' }],
    ['tag-value', { 'sbom-path': 'app.spdx' }],
    ['another layer type', { 'layer-media-type': 'application/json' }],
    ['one platform of two', { 'sbom-path': 'linux/amd64=app.cdx.json' }]
  ])('is refused before anything is published: %s', async (_, inputs) => {
    const all = { 'sbom-path': 'linux/amd64=app.cdx.json\nlinux/arm64=app.cdx.json', ...inputs }
    const result = await seal(PUSH, { readers: 'trivy', sign: 'false', ...all })
    expect([result.exitCode, result.pushed, result.tags]).toEqual([1, [], []])
    expect(result.stdout).toMatch(/^::error title=READER_IMPOSSIBLE::.*format: cyclonedx-json/m)
  })
})

test('sign: false and attestations contradict each other', async () => {
  const result = await seal(PUSH, { sign: 'false', attest: 'true' })
  expect([result.exitCode, result.pushed, result.tags]).toEqual([1, [], []])
  expect(result.stdout).toMatch(/^::error title=SIGNING_IMPOSSIBLE::.*sign is false/m)
})

test('a dry run shows the plan and fails if the run itself would', async () => {
  const result = await seal(PUSH, { 'dry-run': 'true' })
  expect([result.exitCode, result.pushed, result.tags]).toEqual([1, [], []])
  expect(result.stdout).toMatch(/^::error title=SIGNING_IMPOSSIBLE::.*id-token: write/m)
  expect(result.summary).toMatch(/^## ❌ Dry run: 1 image would not be sealed\n\n\*\*SIGNING/)
  expect(result.summary).toContain('sign with the identity of the workflow (missing)')
  expect(result.outputs).toMatchObject({
    signed: 'false',
    'sbom-digest': '',
    'verify-commands': '',
    referrers: ''
  })
  expect(reportOf(result)).toMatchObject({ outcome: 'planned', error: { code: 'SIGNING_IMPOSSIBLE' } })
})
