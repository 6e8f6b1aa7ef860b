// The example for GitLab, on a registry that takes the fallback tag for the image itself as GitLab's does.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { type MisbehavingRegistry, startMisbehaving } from '../support/misbehaving-registry.ts'
import { gitlabDash } from '../support/misbehaving-registry-scenarios.ts'
import { run } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

const example = load(readFileSync(join(import.meta.dirname, '../../examples/gitlab.yml'), 'utf8')) as {
  readonly jobs: Record<
    string,
    { readonly steps: readonly { uses?: string; with?: Record<string, string> }[] }
  >
}

let behind: RunningRegistry
let gitlab: MisbehavingRegistry
let image: PushedImage
let keys: KeyPair

beforeAll(async () => {
  keys = makeKeyPair()
  behind = await startRegistry({ referrers: false })
  gitlab = await startMisbehaving({ behind: behind.host, rules: [gitlabDash] })
  image = await pushSampleImage(behind.host, 'acme/app', 'build')
})

afterAll(async () => {
  await gitlab?.close()
  await behind?.close()
})

async function seal(inputs: Record<string, string>) {
  const result = await runAction({
    inputs: { image: reference(), key: 'cosign.key', 'cosign-path': tool('cosign'), ...inputs },
    env: { COSIGN_PASSWORD: keys.password },
    workspace: keys.folder
  })
  await result.dispose()
  return result
}

const reference = (): string => `${gitlab.host}/acme/app@${image.digest}`

test('the example works', async () => {
  const step = Object.values(example.jobs)[0]?.steps.find(({ uses }) => uses?.startsWith('OWNER/oci-seal@'))
  const { image: _, ...inputs } = step?.with ?? {}
  const result = await seal({ ...inputs, tags: 'v1' })
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  for (const cosign of ['cosign', 'cosign2'] as const) {
    const args = ['verify', '--key', keys.publicKey, '--insecure-ignore-tlog=true', reference()]
    expect([cosign, (await run(tool(cosign), args)).code]).toEqual([cosign, 0])
  }
})

test('attaching is refused before Seal signs or writes anything, and the image stays unchanged', async () => {
  const before = gitlab.requests.length
  const result = await seal({ sbom: 'image' })
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain('::error title=REGISTRY_FALLBACK_IS_SUBJECT::')
  const methods = gitlab.requests.slice(before).map(({ method }) => method)
  expect(new Set(methods)).toEqual(new Set(['GET']))
  const stored = await fetch(`http://${behind.host}/v2/acme/app/manifests/build`, { method: 'HEAD' })
  expect(stored.headers.get('docker-content-digest')).toBe(image.digest)
})
