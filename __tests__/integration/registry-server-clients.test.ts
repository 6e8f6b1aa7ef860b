// Other people's clients on the embedded registry: what they push they find again, with and without the
// Referrers API.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { makeTemporaryFolder, run, runWell } from '../support/processes.ts'
import { type ToolName, tool } from '../support/tools.ts'

const SBOM = '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[]}\n'
const CYCLONEDX = 'application/vnd.cyclonedx+json'
const ACCOUNT = { username: 'builder', password: 'correct horse' }
/** No transparency log, no time stamps: Cosign then signs without a network. */
const SIGNING_CONFIG = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  rekorTlogConfig: {},
  tsaConfig: {}
})

describe.each([
  ['with the Referrers API', { referrers: true }],
  ['with the fallback tag', { referrers: false }]
])('%s', (_, options) => {
  let registry: RunningRegistry
  let image: PushedImage
  let cwd: string

  const well = (name: ToolName, ...args: string[]) =>
    runWell(tool(name), args, { cwd, env: { COSIGN_PASSWORD: 'only for tests' } })

  beforeAll(async () => {
    registry = await startRegistry(options)
    image = await pushSampleImage(registry.host, 'clients/app', 'v1')
    cwd = makeTemporaryFolder()
    writeFileSync(join(cwd, 'sbom.json'), SBOM)
    writeFileSync(join(cwd, 'signing.json'), SIGNING_CONFIG)
  })
  afterAll(() => registry?.close())

  test('crane finds the image valid, copies it and lists its tags', async () => {
    await well('crane', 'validate', '--remote', image.reference)
    await well('crane', 'copy', image.reference, `${registry.host}/clients/copy:v2`)
    await well('crane', 'tag', `${registry.host}/clients/copy:v2`, 'v3')
    expect(await well('crane', 'ls', `${registry.host}/clients/copy`)).toBe('v2\nv3\n')
    expect(await well('crane', 'digest', `${registry.host}/clients/copy:v3`)).toBe(`${image.digest}\n`)
    await well('crane', 'delete', `${registry.host}/clients/copy@${image.digest}`)
    expect((await run(tool('crane'), ['digest', `${registry.host}/clients/copy:v3`])).code).toBe(1)
  })

  test('oras attaches an SBOM, discovers it and pulls the same bytes', async () => {
    const subject = `${registry.host}/clients/app@${image.platforms[0]?.digest}`
    await well(
      'oras',
      'attach',
      '--plain-http',
      '--artifact-type',
      CYCLONEDX,
      subject,
      `sbom.json:${CYCLONEDX}`
    )
    const discover = ['--plain-http', '--artifact-type', CYCLONEDX, '--format', 'json', subject]
    const { referrers } = JSON.parse(await well('oras', 'discover', ...discover)) as {
      referrers: { digest: string; artifactType: string }[]
    }
    expect(referrers).toMatchObject([{ artifactType: CYCLONEDX }])
    const artifact = `${registry.host}/clients/app@${referrers[0]?.digest}`
    await well('oras', 'pull', '--plain-http', '--output', 'pulled', artifact)
    expect(readFileSync(join(cwd, 'pulled/sbom.json'), 'utf8')).toBe(SBOM)
  })

  test('Cosign signs, verifies and shows the tree', async () => {
    const subject = `${registry.host}/clients/app@${image.digest}`
    await well('cosign', 'generate-key-pair')
    await well('cosign', 'sign', '--key', 'cosign.key', '--signing-config', 'signing.json', '--yes', subject)
    await well('cosign', 'verify', '--key', 'cosign.pub', '--insecure-ignore-tlog=true', subject)
    expect(await well('cosign', 'tree', subject)).toContain('https://sigstore.dev/cosign/sign/v1')
    const unsigned = `${registry.host}/clients/app@${image.platforms[0]?.digest}`
    const args = ['verify', '--key', 'cosign.pub', '--insecure-ignore-tlog=true', unsigned]
    expect((await run(tool('cosign'), args, { cwd })).code).not.toBe(0)
  })
})

describe.each(['basic', 'token'] as const)('with %s authentication', kind => {
  let registry: RunningRegistry
  beforeAll(async () => {
    registry = await startRegistry({ auth: { kind, ...ACCOUNT } })
  })
  afterAll(() => registry?.close())

  test('oras pushes only with the password', async () => {
    const cwd = makeTemporaryFolder()
    writeFileSync(join(cwd, 'sbom.json'), SBOM)
    const reference = `${registry.host}/clients/files:v1`
    const push = ['push', '--plain-http', reference, `sbom.json:${CYCLONEDX}`]
    const account = ['--username', ACCOUNT.username, '--password-stdin']
    expect((await run(tool('oras'), push, { cwd })).code).toBe(1)
    expect((await run(tool('oras'), [...push, ...account], { cwd, input: 'wrong' })).code).toBe(1)
    await runWell(tool('oras'), [...push, ...account], { cwd, input: ACCOUNT.password })
    await runWell(tool('oras'), ['pull', '--plain-http', '--output', 'pulled', ...account, reference], {
      cwd,
      input: ACCOUNT.password
    })
    expect(readFileSync(join(cwd, 'pulled/sbom.json'), 'utf8')).toBe(SBOM)
  })

  test('crane logs in and copies within the registry', async () => {
    const env = { DOCKER_CONFIG: makeTemporaryFolder() }
    const login = ['auth', 'login', registry.host, '--username', ACCOUNT.username, '--password-stdin']
    await runWell(tool('crane'), login, { env, input: ACCOUNT.password })
    const source = `${registry.host}/clients/files:v1`
    await runWell(tool('crane'), ['copy', source, `${registry.host}/clients/other:v1`], { env })
    const digest = await runWell(tool('crane'), ['digest', `${registry.host}/clients/other:v1`], { env })
    expect(digest).toBe(await runWell(tool('crane'), ['digest', source], { env }))
    expect(registry.requests.some(({ path, status }) => path.includes('mount=') && status === 201)).toBe(true)
  })
})
