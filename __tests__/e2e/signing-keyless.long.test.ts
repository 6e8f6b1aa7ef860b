// Keyless signing through dist/: the real Cosign, against a Sigstore on this machine.
import { X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import type { SigstoreOptions } from '../../demo/sigstore/server.ts'
import { pushBuildKitImage } from '../support/buildkit-image.ts'
import { makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder, run, runWell } from '../support/processes.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { tool } from '../support/tools.ts'
import { startUpdateRepository } from '../support/update-repository.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
})

afterAll(() => registry.close())

let images = 0

async function pushImage(): Promise<{ readonly name: string; readonly image: PushedImage }> {
  const repository = `acme/app${++images}`
  return {
    name: `${registry.host}/${repository}`,
    image: await pushSampleImage(registry.host, repository, '1')
  }
}

function seal(
  sigstore: TestSigstore,
  reference: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = sigstore.environment
): Promise<ActionResult> {
  writeFileSync(join(sigstore.folder, 'app.cdx.json'), sampleSbom('amd64'))
  return runAction({
    inputs: {
      image: reference,
      'sbom-path': 'linux/amd64=app.cdx.json',
      'cosign-path': tool('cosign'),
      ...sigstore.inputs,
      ...inputs
    },
    env,
    workspace: sigstore.folder
  })
}

function lines(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter(line => line !== '')
}

const SERVICES: readonly (readonly [string, SigstoreOptions])[] = [
  ['Rekor version 1', { rekorVersion: 1 }],
  ['Rekor version 1 and timestamps', { rekorVersion: 1, timestamps: true }],
  ['Rekor version 2 and timestamps', { rekorVersion: 2 }]
]

describe.each(SERVICES)('with %s', (_, options) => {
  let sigstore: TestSigstore
  let name: string
  let image: PushedImage
  let result: ActionResult

  beforeAll(async () => {
    sigstore = await startTestSigstore(options)
    ;({ name, image } = await pushImage())
    result = await seal(sigstore, `${name}@${image.digest}`)
  }, 60_000)

  afterAll(() => result.dispose())

  test('one certificate and one log entry cover the image, its platforms and its SBOM', () => {
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    expect(sigstore.requests).toMatchObject({ fulcio: 1, rekor: 1 })
    expect(lines(result.outputs['signature-digest'])).toHaveLength(4)
  })

  test('the identity and its issuer are shown', () => {
    const [signature] = JSON.parse(result.outputs['json'] as string).images[0].signatures
    expect(signature).toMatchObject({ signer: sigstore.identity, issuer: sigstore.issuer })
    expect(result.summary).toContain('release.yml')
  })

  test('the commands that the action prints verify every digest', async () => {
    const commands = lines(result.outputs['verify-commands']).filter(line =>
      line.startsWith('cosign verify ')
    )
    expect(commands).toHaveLength(4)
    for (const command of commands) {
      const words = command.split(' ').slice(1)
      expect(words).toContain(sigstore.identity)
      expect((await run(tool('cosign'), words)).code).toBe(0)
    }
  })

  test('another identity, another issuer and another trusted root are refused', async () => {
    const others = await startTestSigstore(options)
    const swap = (flag: string, value: string): string[] =>
      sigstore.authority.map((word, at) => (sigstore.authority[at - 1] === flag ? value : word))
    for (const authority of [
      swap(
        '--certificate-identity',
        'https://github.com/acme-evil/app/.github/workflows/release.yml@refs/heads/main'
      ),
      swap('--certificate-oidc-issuer', 'https://token.actions.githubusercontent.com'),
      swap('--trusted-root', others.inputs['trusted-root'])
    ]) {
      expect((await run(tool('cosign'), ['verify', ...authority, `${name}@${image.digest}`])).code).not.toBe(
        0
      )
    }
    await runWell(tool('cosign'), ['verify', ...sigstore.authority, `${name}@${image.digest}`])
  })

  test('a digest that the statement does not list is not signed', async () => {
    const other = await pushImage()
    const { code } = await run(tool('cosign'), [
      'verify',
      ...sigstore.authority,
      `${other.name}@${other.image.digest}`
    ])
    expect(code).not.toBe(0)
  })

  test('a second run finds the signature, contacts no signing service, and pushes nothing', async () => {
    const before = registry.requests.length
    const again = await seal(sigstore, `${name}@${image.digest}`)
    expect([again.exitCode, again.stderr]).toEqual([0, ''])
    expect(JSON.parse(again.outputs['json'] as string).images[0].outcome).toBe('unchanged')
    expect(sigstore.requests).toMatchObject({ fulcio: 1, rekor: 1 })
    expect(
      registry.requests.slice(before).filter(({ method }) => method !== 'GET' && method !== 'HEAD')
    ).toEqual([])
    await again.dispose()
  })

  test('a bundle that was changed in any way is refused', async () => {
    const path = lines(result.outputs['bundle-path'])[0] as string
    const check = async (change: (bundle: Bundle) => void, digest = image.digest): Promise<number> => {
      const bundle = JSON.parse(readFileSync(path, 'utf8')) as Bundle
      change(bundle)
      const changed = join(makeTemporaryFolder(), 'bundle.json')
      writeFileSync(changed, JSON.stringify(bundle))
      const args = [
        '--bundle',
        changed,
        '--type',
        'https://sigstore.dev/cosign/sign/v1',
        '--digestAlg',
        'sha256'
      ]
      const hex = digest.slice('sha256:'.length)
      return (
        await run(tool('cosign'), [
          'verify-blob-attestation',
          ...args,
          '--digest',
          hex,
          ...sigstore.authority
        ])
      ).code
    }
    const swapSubject = (bundle: Bundle): void => {
      const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()
      const swapped = payload.replaceAll(image.digest.slice('sha256:'.length), 'f'.repeat(64))
      bundle.dsseEnvelope.payload = Buffer.from(swapped).toString('base64')
    }
    expect(await check(() => undefined)).toBe(0)
    for (const change of [
      (bundle: Bundle) => delete bundle.verificationMaterial['tlogEntries'],
      (bundle: Bundle) => delete bundle.verificationMaterial['certificate'],
      swapSubject,
      ({ dsseEnvelope: { signatures } }: Bundle) => signatures.splice(0)
    ])
      expect(await check(change)).not.toBe(0)
    expect(await check(swapSubject, `sha256:${'f'.repeat(64)}`)).not.toBe(0)
    expect(await check(() => undefined, `sha256:${'f'.repeat(64)}`)).not.toBe(0)
  })
})

interface Bundle {
  readonly verificationMaterial: Record<string, unknown>
  readonly dsseEnvelope: { payload: string; readonly signatures: unknown[] }
}

/** Requests with which something gets into a repository that others see. */
function pushes(from: number): number {
  return registry.requests
    .slice(from)
    .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/')).length
}

test.each(SERVICES)(
  'a signature with an expired certificate fails before anything is published, with %s',
  async (_, options) => {
    const sigstore = await startTestSigstore({ ...options, certificateAgeMs: 3_600_000 })
    const { name, image } = await pushImage()
    const before = registry.requests.length
    const result = await seal(sigstore, `${name}@${image.digest}`)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(/^::error title=SIGNATURE_NOT_VERIFIED::.*certificate/m)
    expect(pushes(before)).toBe(0)
    await result.dispose()
  }
)

test('without permission for a token nothing is done, and the error shows the YAML to add', async () => {
  const sigstore = await startTestSigstore()
  const before = registry.requests.length
  const result = await seal(
    sigstore,
    `${registry.host}/acme/app@sha256:${'0'.repeat(64)}`,
    { sign: 'true' },
    {}
  )
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain('SIGNING_IMPOSSIBLE')
  expect(result.stdout).toContain('id-token: write')
  expect(registry.requests).toHaveLength(before)
  expect(sigstore.requests).toEqual({ token: 0, fulcio: 0, rekor: 0, timestamp: 0 })
  await result.dispose()
})

test.each([
  [1, 'IDENTITY_TOKEN_UNAVAILABLE'],
  // The first token is Seal's, to know whom the certificate will name; the second is Cosign's.
  [2, 'COSIGN_IDENTITY_UNAVAILABLE']
])(
  'if the token service refuses from request %i on, neither a browser nor a device flow is tried',
  async (from, code) => {
    const sigstore = await startTestSigstore({
      fault: (service, number) => (service === 'token' && number >= from ? 403 : undefined)
    })
    const { name, image } = await pushImage()
    const before = registry.requests.length
    const result = await seal(sigstore, `${name}@${image.digest}`)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(new RegExp(`^::error title=${code}::.*id-token: write`, 'm'))
    expect(result.stdout).not.toMatch(/device|browser|oauth2/i)
    expect(pushes(before)).toBe(0)
    await result.dispose()
  }
)

/** Cosign's own idea of whom to trust and whom to ask, which for everybody else is the public Sigstore. */
describe('without signing-config and trusted-root', () => {
  const PUBLIC = { name: 'push', payload: { repository: { private: false } } }
  const PRIVATE = { name: 'push', payload: { repository: { private: true } } }
  const SILENT = { name: 'schedule', payload: { schedule: '0 0 * * *' } }
  let sigstore: TestSigstore
  let home: string

  beforeAll(async () => {
    ;({ sigstore, home } = await startPublic())
  })

  async function startPublic(
    claims: Record<string, string> = {}
  ): Promise<{ readonly sigstore: TestSigstore; readonly home: string }> {
    const sigstore = await startTestSigstore({ claims })
    const updates = await startUpdateRepository({
      'trusted_root.json': sigstore.trustedRoot,
      'signing_config.v0.2.json': sigstore.signingConfig
    })
    const home = makeTemporaryFolder()
    writeFileSync(join(home, 'root.json'), updates.root)
    await runWell(
      tool('cosign'),
      ['initialize', '--mirror', updates.origin, '--root', join(home, 'root.json')],
      { env: { HOME: home } }
    )
    return { sigstore, home }
  }

  function sealPublic(
    image: string,
    event: { readonly name: string; readonly payload: unknown },
    inputs: Record<string, string> = {},
    at = { sigstore, home }
  ): Promise<ActionResult> {
    return runAction({
      inputs: { image, sbom: 'none', platforms: 'index', 'cosign-path': tool('cosign'), ...inputs },
      env: { ...at.sigstore.environment, HOME: at.home },
      event,
      workspace: at.sigstore.folder
    })
  }

  test('Cosign uses the public services by default, and the printed command verifies', async () => {
    const { name, image } = await pushImage()
    const result = await sealPublic(`${name}@${image.digest}`, PUBLIC)
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    expect(result.stdout).not.toContain('::warning')
    const [command = ''] = lines(result.outputs['verify-commands']).filter(line =>
      line.startsWith('cosign verify ')
    )
    expect(command).not.toContain('--trusted-root')
    await runWell(tool('cosign'), command.split(' ').slice(1), { env: { HOME: home } })
    await result.dispose()
  })

  test('with a key too, one step satisfies Cosign 3, Podman, policy-controller and BuildKit', async () => {
    const keys = makeKeyPair()
    const repository = `acme/app${++images}`
    const { index } = await pushBuildKitImage(registry.host, repository)
    const result = await runAction({
      inputs: {
        image: `${registry.host}/${repository}@${index}`,
        sbom: 'none',
        tags: '1.2.3',
        key: keys.privateKey,
        'also-keyless': 'true',
        readers: 'cosign3, podman, policy-controller, buildkit',
        'cosign-path': tool('cosign')
      },
      env: { ...sigstore.environment, HOME: home, COSIGN_PASSWORD: keys.password },
      event: PUBLIC,
      workspace: keys.folder
    })
    await result.dispose()
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    const [{ readers, signatures }] = JSON.parse(result.outputs['json'] as string).images
    const byKey = { status: 'accepted', by: 'key' }
    expect(
      readers.map(({ name, image, platforms }: Record<string, unknown>) => [name, image, platforms])
    ).toEqual([
      ['cosign3', { status: 'accepted' }, { status: 'accepted' }],
      ['podman', byKey, byKey],
      ['policy-controller', byKey, byKey],
      ['buildkit', { status: 'accepted', by: 'keyless' }, { status: 'accepted', by: 'keyless' }]
    ])
    const made = signatures.map((it: Record<string, unknown>) => `${it['format']} ${it['signedWith']}`)
    expect(new Set(made)).toEqual(new Set(['bundle key', 'legacy key', 'bundle keyless']))
  })

  test("a legacy signature contains the certificate chain of Cosign's trusted root", async () => {
    const { name, image } = await pushImage()
    const result = await sealPublic(`${name}@${image.digest}`, PUBLIC, { 'signature-format': 'legacy' })
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    const tag = `${name}:${image.digest.replace(':', '-')}.sig`
    const { layers } = JSON.parse(await runWell(tool('crane'), ['manifest', tag]))
    const { certificateAuthorities } = JSON.parse(sigstore.trustedRoot)
    const chain = layers[0].annotations['dev.sigstore.cosign/chain'] as string
    expect(new X509Certificate(chain).raw.toString('base64')).toBe(
      certificateAuthorities[0].certChain.certificates[0].rawBytes
    )
    await result.dispose()
  })

  test('a private repository is not in the public log, unless sign: true allows it, with a warning', async () => {
    const { name, image } = await pushImage()
    const result = await sealPublic(`${name}@${image.digest}`, PRIVATE, { sign: 'true' })
    expect([result.exitCode, result.outputs['signed']]).toEqual([0, 'true'])
    expect(result.stdout).toMatch(/^::warning::.*private repository.*transparency log, permanently/m)
    await result.dispose()
  })

  test.each([
    ['public', true],
    ['internal', false],
    ['private', false]
  ])(
    'without the visibility in the event, the token decides: %s is signed: %s',
    async (visibility, isSigned) => {
      const at = await startPublic({ repository_visibility: visibility })
      const { name, image } = await pushImage()
      const result = await sealPublic(`${name}@${image.digest}`, SILENT, { tags: 'released' }, at)
      expect([result.exitCode, result.outputs['signed']]).toEqual(isSigned ? [0, 'true'] : [1, undefined])
      if (!isSigned) expect(result.stdout).toContain('::error title=SIGNING_NEEDS_CHOICE::')
      expect(at.sigstore.requests.fulcio).toBe(isSigned ? 1 : 0)
      await result.dispose()
    }
  )
})

test('a workflow whose name and branch Fulcio escapes signs, and verifies by its plain name and in RE2', async () => {
  const workflow = "acme/app/.github/workflows/My Release.yml@refs/heads/füx,o'brien"
  const sigstore = await startTestSigstore({ claims: { job_workflow_ref: workflow } })
  const { name, image } = await pushImage()
  const sealed = await seal(sigstore, `${name}@${image.digest}`)
  expect([sealed.exitCode, sealed.stderr]).toEqual([0, ''])
  const verify = (inputs: Record<string, string>): Promise<ActionResult> =>
    runAction({
      action: 'verify',
      workspace: sigstore.folder,
      inputs: {
        image: `${name}@${image.digest}`,
        require: 'signature',
        'cosign-path': tool('cosign'),
        'trusted-root': sigstore.inputs['trusted-root'] as string,
        'certificate-oidc-issuer': sigstore.issuer,
        ...inputs
      }
    })
  const [plain, expression, other, wide] = await Promise.all([
    verify({ 'certificate-identity': `https://github.com/${workflow}` }),
    verify({
      'certificate-identity-regexp': '\\Ahttps://github\\.com/acme/\\Qapp/.github\\E/[[:graph:]]+\\z'
    }),
    verify({ 'certificate-identity': `https://github.com/${workflow}s` }),
    verify({ 'certificate-identity-regexp': '^https://github\\.com/.*$' })
  ])
  expect([plain.exitCode, expression.exitCode, other.exitCode, wide.exitCode]).toEqual([0, 0, 1, 0])
  expect(wide.stdout).toMatch(/^::warning::.*matches every owner at github\.com/m)
  expect(plain.stdout).not.toContain('::warning::')
  await Promise.all([sealed, plain, expression, other, wide].map(result => result.dispose()))
})
