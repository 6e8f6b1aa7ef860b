// The committed dist/ as the runner starts it, on real registries, read back by other people's programs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { schemaErrors } from '../support/image-spec.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder, run, runWell } from '../support/processes.ts'
import { ACCOUNT, authorize, type RunningServer, servers } from '../support/registry-servers.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { tool } from '../support/tools.ts'

/** Kinds of registry; each is also tried with its own way of asking who one is. */
const KINDS = servers().filter(({ name }) => name !== 'embedded on a folder')

let keys: KeyPair

beforeAll(async () => {
  keys = makeKeyPair()
  for (const architecture of ['amd64', 'arm64'])
    writeFileSync(join(keys.folder, `${architecture}.cdx.json`), sampleSbom(architecture))
  writeFileSync(join(keys.folder, 'index.spdx.json'), spdx)
})

const spdx = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'app',
  documentNamespace: 'https://acme.example/spdx/app',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: hand'] },
  packages: [{ SPDXID: 'SPDXRef-a', name: 'a', versionInfo: '1', downloadLocation: 'NOASSERTION' }]
})

describe.each(KINDS.map(server => [server.name, server] as const))('on %s', (_, server) => {
  let registry: RunningServer
  let image: PushedImage
  let result: ActionResult
  let name: string
  /** What the other programs need to get in. */
  let login: Record<string, string>

  beforeAll(async () => {
    registry = await server.start()
    name = `${registry.host}/acme/app`
    image = await pushSampleImage(registry.host, 'acme/app', '1.0.0', {
      headers: await authorize(registry.host, ['acme/app'])
    })
    login = { DOCKER_CONFIG: dockerConfig(registry.host, server.features.auth !== 'none') }
    result = await seal()
  }, 60_000)

  afterAll(async () => {
    await result?.dispose()
    await registry?.close()
  })

  const seal = (inputs: Record<string, string> = {}): Promise<ActionResult> =>
    runAction({
      inputs: {
        image: `${name}@${image.digest}`,
        'sbom-path': 'linux/amd64=amd64.cdx.json\nlinux/arm64=arm64.cdx.json\nindex.spdx.json',
        key: 'cosign.key',
        'cosign-path': tool('cosign'),
        tags: 'sealed',
        ...inputs
      },
      env: { COSIGN_PASSWORD: keys.password, ...login },
      workspace: keys.folder
    })

  test('it passes without warnings, and logs no secret', () => {
    expect(result.stdout).not.toContain('::error')
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    const said =
      result.stdout.replaceAll(/^::add-mask::.*$/gm, '') + result.summary + JSON.stringify(result.outputs)
    for (const secret of [keys.password, ACCOUNT.password]) expect(said).not.toContain(secret)
  })

  test('its outputs name everything that it created', () => {
    expect(result.outputs['digest']).toBe(image.digest)
    expect(result.outputs['signed']).toBe('true')
    expect(lines('sbom-digest')).toHaveLength(3)
    // The image, two platforms and three SBOMs carry the signature.
    expect(lines('signature-digest')).toHaveLength(6)
    expect(lines('bundle-path')).toHaveLength(1)
    expect(JSON.parse(readFileSync(result.outputs['report'] as string, 'utf8'))).toMatchObject({
      schemaVersion: 1,
      outcome: 'sealed'
    })
  })

  test('it needs few requests, and reports their number', () => {
    const { requests } = JSON.parse(readFileSync(result.outputs['report'] as string, 'utf8'))
    // An index, two platforms, three SBOMs, a signature on each of the six, and a tag that moves; a few more where a
    // list is looked at twice.
    expect(requests).toBeLessThanOrEqual(
      (server.features.referrers ? 34 : 48) + (server.features.auth === 'none' ? 0 : 6)
    )
  })

  test('cosign verify finds the signature of the image, its platforms and its SBOMs', async () => {
    const digests = [image.digest, ...image.platforms.map(({ digest }) => digest), ...lines('sbom-digest')]
    for (const digest of digests) {
      const output = await cosign(
        'verify',
        '--key',
        keys.publicKey,
        '--insecure-ignore-tlog=true',
        `${name}@${digest}`
      )
      expect(JSON.parse(output)[0].critical.type).toBe('https://sigstore.dev/cosign/sign/v1')
    }
  })

  test('cosign verify refuses another key', async () => {
    const other = makeKeyPair()
    const { code } = await run(
      tool('cosign'),
      ['verify', '--key', other.publicKey, '--insecure-ignore-tlog=true', `${name}@${image.digest}`],
      { env: login }
    )
    expect(code).not.toBe(0)
  })

  test('cosign tree shows what is attached to the image', async () => {
    const tree = await cosign('tree', `${name}@${image.digest}`)
    expect(tree).toContain('application/spdx+json')
    expect(tree).toContain('sigstore')
  })

  test('oras discover lists SBOM and signature by their types, and oras pull returns the same bytes', async () => {
    const listed = JSON.parse(
      await oras('discover', '--plain-http', '--format', 'json', '--depth', '1', `${name}@${image.digest}`)
    )
    const types = (listed.referrers ?? listed.manifests).map(
      ({ artifactType }: { artifactType: string }) => artifactType
    )
    expect(types.sort()).toEqual(['application/spdx+json', 'application/vnd.dev.sigstore.bundle.v0.3+json'])
    for (const [at, path] of ['amd64.cdx.json', 'arm64.cdx.json', 'index.spdx.json'].entries()) {
      const folder = makeTemporaryFolder()
      await oras('pull', '--plain-http', '-o', folder, lines('sbom-reference')[at] as string)
      const title = path.includes('spdx') ? 'sbom.spdx.json' : 'sbom.cdx.json'
      expect(readFileSync(join(folder, title))).toEqual(readFileSync(join(keys.folder, path)))
    }
  })

  test('crane manifest returns manifests that are valid according to the image-spec', async () => {
    for (const reference of [
      ...lines('sbom-reference'),
      ...lines('signature-digest').map(digest => `${name}@${digest}`)
    ]) {
      const manifest = JSON.parse(await runWell(tool('crane'), ['manifest', reference], { env: login }))
      expect(schemaErrors('image-manifest-schema.json', manifest)).toEqual([])
      expect(manifest.subject.digest).toMatch(/^sha256:/)
    }
    expect(await runWell(tool('crane'), ['digest', `${name}:sealed`], { env: login })).toBe(
      `${image.digest}\n`
    )
  })

  test('the same step again finds everything in place and adds nothing', async () => {
    const before = await oras('discover', '--plain-http', '--format', 'json', `${name}@${image.digest}`)
    const again = await seal({ tags: '' })
    expect([again.exitCode, again.stderr]).toEqual([0, ''])
    expect(again.outputs['signature-digest']).toBe(result.outputs['signature-digest'])
    expect(JSON.parse(again.outputs['json'] as string).images[0].outcome).toBe('unchanged')
    expect(await oras('discover', '--plain-http', '--format', 'json', `${name}@${image.digest}`)).toBe(before)
    await again.dispose()
  })

  function lines(output: string): string[] {
    return (result.outputs[output] ?? '').split('\n').filter(line => line !== '')
  }

  function cosign(...args: string[]): Promise<string> {
    return runWell(tool('cosign'), args, { env: login })
  }

  function oras(...args: string[]): Promise<string> {
    return runWell(tool('oras'), args, { env: login })
  }
})

/** A separate Docker configuration for each server, so that nothing of the machine's is used. */
function dockerConfig(host: string, hasAccount: boolean): string {
  const folder = join(makeTemporaryFolder(), 'docker')
  mkdirSync(folder)
  const auth = Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({ auths: hasAccount ? { [host]: { auth } } : {} })
  )
  return folder
}
