// Provenance of a release through dist/: one event for all images; Cosign, the gate and GitHub's store get it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { type FakeGitHub, startGitHubApi } from '../support/github-api.ts'
import { run } from '../support/processes.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { verifyAsGitHub } from '../support/sigstore-js.ts'
import { tool } from '../support/tools.ts'

const CONTEXT = { GITHUB_REPOSITORY: 'acme/app', GITHUB_SERVER_URL: 'https://github.com' }

const GITHUB = { owner: 'https://github.com/acme', repository: 'https://github.com/acme/app' }

let registry: RunningRegistry
let sigstore: TestSigstore
let github: FakeGitHub
let images: string[]
let result: ActionResult

beforeAll(async () => {
  registry = await startRegistry()
  github = await startGitHubApi()
  sigstore = await startTestSigstore({ rekorVersion: 2 })
  images = await Promise.all(
    ['api', 'web'].map(async name => {
      const { digest } = await pushSampleImage(registry.host, `acme/${name}`, '1')
      return `${registry.host}/acme/${name}@${digest}`
    })
  )
  result = await runAction({
    inputs: {
      image: images.join('\n'),
      'cosign-path': tool('cosign'),
      signatures: 'all',
      provenance: 'true',
      'github-attestations': 'true',
      'github-token': 'a-token',
      ...sigstore.inputs
    },
    env: { ...CONTEXT, ...sigstore.environment, GITHUB_API_URL: github.apiUrl },
    workspace: sigstore.folder
  })
}, 60_000)

afterAll(async () => {
  await result.dispose()
  await Promise.all([registry.close(), github.close()])
})

test('the signature and the provenance of two images are two signing events', () => {
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  expect(sigstore.requests).toMatchObject({ fulcio: 2, rekor: 2 })
  expect(result.stdout).toContain('2 signing events: 1 for signatures, 1 for attestations')
  expect(JSON.parse(result.outputs['json'] ?? '').signingEvents).toBe(2)
})

test("Cosign verifies it for each image and platform, by the printed commands and by Cosign's short name", async () => {
  const commands = (result.outputs['verify-commands'] ?? '')
    .split('\n')
    .filter(line => line.startsWith('cosign verify-attestation '))
  expect(commands).toHaveLength(6)
  for (const command of commands)
    expect((await run(tool('cosign'), command.split(' ').slice(1))).code).toBe(0)
  const short = ['verify-attestation', '--type', 'slsaprovenance1', ...sigstore.authority, images[1] ?? '']
  const { code, stdout } = await run(tool('cosign'), short)
  expect(code).toBe(0)
  const statement = JSON.parse(Buffer.from(JSON.parse(stdout).payload, 'base64').toString())
  expect(statement.subject).toHaveLength(6)
  expect(statement.predicate.runDetails.builder.id).toBe(sigstore.identity)
})

test("GitHub's store has both bundles", () => {
  expect([github.problems, github.requests.map(({ operation }) => operation)]).toEqual([
    [],
    ['POST /repos/{owner}/{repo}/attestations', 'POST /repos/{owner}/{repo}/attestations']
  ])
  expect(result.outputs['attestation-id']?.split('\n')).toEqual(['1', '2'])
  // They are what "gh attestation verify" accepts, with a log of version 2.
  for (const { body } of github.requests) expect(verifyAsGitHub(body['bundle'], sigstore)).toEqual(GITHUB)
  expect(() => verifyAsGitHub(github.requests[0]?.body['bundle'], { ...sigstore, identity: 'x' })).toThrow()
})

test.each([
  ['refs/heads/main', 0],
  ['refs/tags/v1', 1]
])(
  'the gate with the ref %s ends with %i',
  async (ref, exitCode) => {
    const policy = `policies:
  - images: { glob: '${registry.host}/**' }
    authorities:
      keyless: { identities: { subject: '${sigstore.identity}', issuer: '${sigstore.issuer}' } }
      trusted-root: trusted-root.json
    require: [signature, provenance]
    provenance: { ref: ${ref}, builder: '${sigstore.identity}', commit: '${'0'.repeat(40)}' }
`
    const folder = join(sigstore.folder, '.github')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'oci-seal.yml'), policy)
    const verdict = await runAction({
      action: 'verify',
      inputs: { image: images[0] ?? '', 'cosign-path': tool('cosign') },
      workspace: sigstore.folder
    })
    expect([verdict.exitCode, verdict.stdout.includes('ref of the provenance is refs/heads/main')]).toEqual([
      exitCode,
      exitCode === 1
    ])
    await verdict.dispose()
  },
  30_000
)
