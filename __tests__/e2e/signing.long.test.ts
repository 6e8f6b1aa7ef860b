// Signing where it takes long: services that hang, and more digests than a statement may have.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { IMAGE_INDEX, IMAGE_MANIFEST } from '../../src/oci/media-types.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { run, runWell } from '../support/processes.ts'
import { putBlob, putManifest } from '../support/push.ts'
import { startTestSigstore } from '../support/sigstore.ts'
import { tool } from '../support/tools.ts'

let registry: RunningRegistry
let keys: KeyPair

beforeAll(async () => {
  registry = await startRegistry()
  keys = makeKeyPair()
})

afterAll(() => registry.close())

test.each(['fulcio', 'timestamp'] as const)(
  '%s that hangs is abandoned by Cosign and retried by Seal',
  async service => {
    const sigstore = await startTestSigstore({
      timestamps: true,
      // Cosign asks twice.
      fault: (asked, number) => (asked === service && number <= 2 ? 'silence' : undefined)
    })
    const { digest } = await pushSampleImage(registry.host, `acme/${service}`, '1')
    const image = `${registry.host}/acme/${service}@${digest}`
    const result = await runAction({
      inputs: { image, sbom: 'none', 'cosign-path': tool('cosign'), ...sigstore.inputs },
      env: sigstore.environment,
      workspace: sigstore.folder
    })
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    expect(result.stdout).toContain('next try in')
    await runWell(tool('cosign'), ['verify', ...sigstore.authority, image])
    await result.dispose()
  },
  300_000
)

test.each(['fulcio', 'timestamp'] as const)(
  '%s that never responds does not delay the step beyond its time limit',
  async service => {
    const sigstore = await startTestSigstore({
      timestamps: true,
      fault: asked => (asked === service ? 'silence' : undefined)
    })
    const repository = `acme/silent-${service}`
    const { digest } = await pushSampleImage(registry.host, repository, '1')
    const result = await runAction({
      inputs: {
        image: `${registry.host}/${repository}@${digest}`,
        sbom: 'none',
        timeout: '2s',
        'cosign-path': tool('cosign'),
        ...sigstore.inputs
      },
      env: sigstore.environment,
      workspace: sigstore.folder
    })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(/^::error title=COMMAND_TIMED_OUT::/m)
    await result.dispose()
  }
)

test('1,032 digests need two statements, and each digest verifies', async () => {
  const repository = 'acme/many'
  const config = await putBlob(registry.host, repository, '{}')
  const putPlatform = async (at: number) => {
    const manifest = await putManifest(registry.host, repository, IMAGE_MANIFEST, {
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
      layers: [],
      annotations: { number: String(at) }
    })
    const platform = { os: 'linux', architecture: 'amd64', variant: `v${at}` }
    return { mediaType: IMAGE_MANIFEST, ...manifest, platform }
  }
  const digests: string[] = []
  const images: string[] = []
  const name = `${registry.host}/${repository}`
  for (let image = 0; image < 6; image++) {
    const manifests = []
    for (let at = 0; at < 171; at++) manifests.push(await putPlatform(image * 171 + at))
    const index = { schemaVersion: 2, mediaType: IMAGE_INDEX, manifests }
    const { digest } = await putManifest(registry.host, repository, IMAGE_INDEX, index)
    images.push(`${name}@${digest}`)
    digests.push(digest, ...manifests.map(manifest => manifest.digest))
  }
  const result = await runAction({
    inputs: {
      image: images.join('\n'),
      sbom: 'none',
      signatures: 'all',
      'cosign-path': tool('cosign'),
      key: 'cosign.key'
    },
    env: { COSIGN_PASSWORD: keys.password },
    workspace: keys.folder
  })
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  expect((result.outputs['bundle-path'] ?? '').split('\n')).toHaveLength(2)
  for (const at of [0, 1, 1023, 1024, 1031]) {
    const args = ['verify', '--key', keys.publicKey, '--insecure-ignore-tlog=true', `${name}@${digests[at]}`]
    expect((await run(tool('cosign'), args)).code).toBe(0)
  }
  await result.dispose()
}, 300_000)
