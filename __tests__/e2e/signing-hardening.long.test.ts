// What must not go wrong when signing: flaky services, foreign signatures, a Cosign that lies, several signers.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../src/cosign/statement.ts'
import type { Digest } from '../../src/oci/digest.ts'
import { parseRepository } from '../../src/oci/reference.ts'
import { bundleArtifact } from '../../src/seal/artifacts.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder, run, runWell } from '../support/processes.ts'
import { closeRealClients, openRealClient } from '../support/registry-client.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { tool } from '../support/tools.ts'

let registry: RunningRegistry
let keys: KeyPair

beforeAll(async () => {
  registry = await startRegistry()
  keys = makeKeyPair()
})

afterAll(async () => {
  closeRealClients()
  await registry.close()
})

interface Pushed {
  readonly name: string
  readonly reference: string
  readonly image: PushedImage
}

let images = 0

async function pushImage(): Promise<Pushed> {
  const repository = `acme/app${++images}`
  // Every image has its own digest.
  const image = await pushSampleImage(registry.host, repository, '1', { seed: images })
  const name = `${registry.host}/${repository}`
  return { name, reference: `${name}@${image.digest}`, image }
}

/** Signs and does nothing else. */
function seal(
  image: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  pair = keys
): Promise<ActionResult> {
  return runAction({
    inputs: { image, sbom: 'none', 'cosign-path': tool('cosign'), key: pair.privateKey, ...inputs },
    env: { COSIGN_PASSWORD: pair.password, ...env },
    workspace: pair.folder
  })
}

function sealKeyless(sigstore: TestSigstore, image: string, inputs = {}, env = {}): Promise<ActionResult> {
  return seal(image, { key: '', ...sigstore.inputs, ...inputs }, { ...sigstore.environment, ...env })
}

async function isSigned(reference: string, { publicKey } = keys): Promise<boolean> {
  const args = ['verify', '--key', publicKey, '--insecure-ignore-tlog=true', reference]
  return (await run(tool('cosign'), args)).code === 0
}

/** Hangs a bundle on an image and calls it a signature. */
async function hang({ name, image }: Pushed, bundle: Uint8Array): Promise<void> {
  const registries = openRealClient()
  const repository = parseRepository(name)
  const manifest = await registries.manifest({
    ...repository,
    tag: undefined,
    digest: image.digest as Digest
  })
  await registries.attach(repository, [bundleArtifact(bundle, SIGNATURE_PREDICATE, manifest.descriptor)])
}

function outcome(result: ActionResult): string {
  return JSON.parse(result.outputs['json'] as string).images[0].outcome
}

/** Manifests that were pushed: the only requests that others see the effect of. */
function pushedManifests(from: number): string[] {
  return registry.requests
    .slice(from)
    .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
    .map(({ path }) => path)
}

describe('flaky services', () => {
  test.each([
    ['fulcio', 429, 1],
    ['fulcio', 500, 1],
    ['rekor', 429, 1],
    ['rekor', 503, 1],
    ['rekor', 500, 2],
    ['timestamp', 429, 1],
    ['timestamp', 502, 1]
  ] as const)(
    '%s that responds with %i (Rekor version %i) is retried, and nothing is pushed twice',
    async (service, status, rekorVersion) => {
      const sigstore = await startTestSigstore({
        rekorVersion,
        timestamps: true,
        fault: (asked, number) => (asked === service && number <= 3 ? status : undefined)
      })
      const { reference } = await pushImage()
      const before = registry.requests.length
      const result = await sealKeyless(sigstore, reference)
      expect([result.exitCode, result.stderr]).toEqual([0, ''])
      // Cosign asks a few times by itself; three refusals are more than it takes.
      expect(sigstore.requests[service]).toBeGreaterThan(3)
      expect(result.stdout).toContain('next try in')
      const pushed = pushedManifests(before)
      expect(pushed).toHaveLength(3)
      expect(new Set(pushed).size).toBe(3)
      await runWell(tool('cosign'), ['verify', ...sigstore.authority, reference])
      await result.dispose()
    }
  )

  test('an unavailable service is named after the time limit, nothing is published, and a second run completes', async () => {
    let isDown = true
    const sigstore = await startTestSigstore({
      fault: service => (service === 'rekor' && isDown ? 429 : undefined)
    })
    const { reference } = await pushImage()
    const before = registry.requests.length
    const result = await sealKeyless(sigstore, reference, { timeout: '2s', tags: 'released' })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('COSIGN_SERVICE_UNAVAILABLE')
    expect(pushedManifests(before)).toEqual([])
    isDown = false
    const again = await sealKeyless(sigstore, reference, { tags: 'released' })
    expect(again.exitCode).toBe(0)
    await runWell(tool('cosign'), ['verify', ...sigstore.authority, reference])
    await Promise.all([result.dispose(), again.dispose()])
  })

  test.each(['rekor'] as const)(
    '%s that never responds does not delay the step beyond its time limit',
    async service => {
      const sigstore = await startTestSigstore({
        timestamps: true,
        fault: asked => (asked === service ? 'silence' : undefined)
      })
      const { reference } = await pushImage()
      const before = registry.requests.length
      const result = await sealKeyless(sigstore, reference, { timeout: '2s', tags: 'released' })
      expect(result.exitCode).toBe(1)
      expect(result.stdout).toMatch(/^::error title=COMMAND_TIMED_OUT::.*timeout: 30m/m)
      expect(pushedManifests(before)).toEqual([])
      await result.dispose()
    }
  )

  test('a permanent refusal is not retried', async () => {
    const sigstore = await startTestSigstore({ fault: service => (service === 'fulcio' ? 400 : undefined) })
    const { reference } = await pushImage()
    const result = await sealKeyless(sigstore, reference)
    expect(result.exitCode).toBe(1)
    expect(sigstore.requests.fulcio).toBe(1)
    await result.dispose()
  })
})

describe('several signers', () => {
  test('a second signer adds a signature, and each signer finds its own', async () => {
    const { reference } = await pushImage()
    const other = makeKeyPair()
    for (const pair of [keys, other]) expect(outcome(await seal(reference, {}, {}, pair))).toBe('sealed')
    for (const pair of [keys, other]) {
      expect(outcome(await seal(reference, {}, {}, pair))).toBe('unchanged')
      expect(await isSigned(reference, pair)).toBe(true)
    }
  })

  test('a signature is an artifact: its digest can be signed, and the tree shows the second signer', async () => {
    const { name, reference } = await pushImage()
    const manager = makeKeyPair()
    const built = await seal(reference, { platforms: 'index' })
    const signature = `${name}@${built.outputs['signature-digest']}`
    const counter = await seal(signature, {}, {}, manager)
    expect([counter.exitCode, outcome(counter)]).toEqual([0, 'sealed'])
    expect(await isSigned(signature, manager)).toBe(true)
    expect(await isSigned(signature)).toBe(false)
    expect(await runWell(tool('cosign'), ['tree', signature])).toContain(counter.outputs['signature-digest'])
    expect(outcome(await seal(signature, {}, {}, manager))).toBe('unchanged')
  })
})

describe('the digests of a signing event', () => {
  test.each([
    ['family', 2],
    ['each', 6],
    ['all', 1]
  ])(
    'signatures: %s creates %i bundles for two images of two platforms, and every digest is signed',
    async (mode, bundles) => {
      const pushed = [await pushImage(), await pushImage()]
      const result = await seal(pushed.map(({ reference }) => reference).join('\n'), { signatures: mode })
      expect([result.exitCode, result.stderr]).toEqual([0, ''])
      expect((result.outputs['bundle-path'] ?? '').split('\n')).toHaveLength(bundles)
      for (const { name, image } of pushed) {
        for (const { digest } of [image, ...image.platforms])
          expect(await isSigned(`${name}@${digest}`)).toBe(true)
      }
      // Hung on an image that it does not name, a bundle signs nothing.
      const other = await pushImage()
      for (const path of (result.outputs['bundle-path'] ?? '').split('\n'))
        await hang(other, readFileSync(path))
      expect(await isSigned(other.reference)).toBe(false)
      await result.dispose()
    }
  )

  test('with platforms: index the platforms are not signed', async () => {
    const { name, reference, image } = await pushImage()
    await seal(reference, { platforms: 'index' })
    expect(await isSigned(reference)).toBe(true)
    expect(await isSigned(`${name}@${image.platforms[0]?.digest}`)).toBe(false)
  })

  test('claims keep their commas, equals signs and Unicode, and other claims are another signature', async () => {
    const { reference } = await pushImage()
    const claims = { 'signature-annotations': 'list=a,b=c\nwho=é "quoted" 😀' }
    const result = await seal(reference, claims)
    const bundle = JSON.parse(readFileSync((result.outputs['bundle-path'] as string).trim(), 'utf8'))
    const { subject } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())
    expect(subject[0].annotations).toEqual({ list: 'a,b=c', who: 'é "quoted" 😀' })
    const args = ['verify', '--key', keys.publicKey, '--insecure-ignore-tlog=true']
    const printed = JSON.parse(await runWell(tool('cosign'), [...args, reference]))
    expect(printed[0].optional).toEqual({ list: 'a,b=c', who: 'é "quoted" 😀' })
    await runWell(tool('cosign'), [
      ...args,
      '-a',
      'who=é "quoted" 😀'.replaceAll('"', '""').replace(/^(.*)$/, '"$1"'),
      reference
    ])
    expect((await run(tool('cosign'), [...args, '-a', 'who=stranger', reference])).code).not.toBe(0)
    expect(outcome(await seal(reference, claims))).toBe('unchanged')
    expect(outcome(await seal(reference, { 'signature-annotations': 'list=other' }))).toBe('sealed')
  })
})

describe('existing artifacts of other tools', () => {
  async function bundleOf(result: ActionResult): Promise<Buffer> {
    return readFileSync((result.outputs['bundle-path'] as string).split('\n')[0] as string)
  }

  test('an attestation by the same key does not count as its signature', async () => {
    const [pushed, copy] = [await pushImage(), makeTemporaryFolder()]
    const statement = {
      predicateType: 'https://cyclonedx.org/bom',
      subjects: [{ name: 'x', digest: pushed.image.digest as Digest }]
    }
    writeFileSync(join(copy, 'statement.json'), formatStatement(statement))
    writeFileSync(join(copy, 'config.json'), NO_SERVICES)
    const args = [
      '--statement',
      'statement.json',
      '--bundle',
      'bundle.json',
      '--signing-config',
      'config.json',
      '--yes'
    ]
    await runWell(tool('cosign'), ['attest-blob', '--key', keys.privateKey, ...args], {
      cwd: copy,
      env: { COSIGN_PASSWORD: keys.password }
    })
    await hang(pushed, readFileSync(join(copy, 'bundle.json')))
    const result = await seal(pushed.reference, { platforms: 'index' })
    expect([result.exitCode, outcome(result)]).toEqual([0, 'sealed'])
  })

  test('a signature of another image does not count', async () => {
    const [one, other] = [await pushImage(), await pushImage()]
    const result = await seal(one.reference, { platforms: 'index' })
    await hang(other, await bundleOf(result))
    expect(outcome(await seal(other.reference, { platforms: 'index' }))).toBe('sealed')
  })

  test("a keyless bundle without its log entry does not count, regardless of the job's variables for Cosign", async () => {
    const sigstore = await startTestSigstore()
    const pushed = await pushImage()
    const weakening = {
      COSIGN_INSECURE_IGNORE_TLOG: 'true',
      COSIGN_INSECURE_IGNORE_SCT: 'true',
      COSIGN_CHECK_CLAIMS: 'false',
      COSIGN_CERTIFICATE_IDENTITY_REGEXP: '.*',
      COSIGN_CERTIFICATE_OIDC_ISSUER_REGEXP: '.*',
      COSIGN_REPOSITORY: `${registry.host}/elsewhere`,
      SIGSTORE_ROOT_FILE: '/nowhere',
      TUF_MIRROR: 'http://127.0.0.1:9'
    }
    const elsewhere = await startRegistry()
    const repository = await pushSampleImage(elsewhere.host, 'acme/app', '1', { seed: images })
    expect(repository.digest).toBe(pushed.image.digest)
    const made = await sealKeyless(sigstore, `${elsewhere.host}/acme/app@${repository.digest}`, {
      platforms: 'index'
    })
    const bundle = JSON.parse((await bundleOf(made)).toString())
    delete bundle.verificationMaterial.tlogEntries
    await hang(pushed, Buffer.from(JSON.stringify(bundle)))
    const result = await sealKeyless(sigstore, pushed.reference, { platforms: 'index' }, weakening)
    expect([result.exitCode, outcome(result)]).toEqual([0, 'sealed'])
    await runWell(tool('cosign'), ['verify', ...sigstore.authority, pushed.reference])
    await elsewhere.close()
  })
})

const NO_SERVICES =
  '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}'

describe('a wrong program in place of Cosign', () => {
  /** A program in a separate folder. `body` may start the real one with `real "$@"`. */
  function write(body: string, folder = makeTemporaryFolder()): string {
    const path = join(folder, 'cosign')
    const version = 'if [ "$1" = version ]; then echo \'{"gitVersion":"v3.0.6"}\'; exit 0; fi'
    writeFileSync(
      path,
      `#!/bin/sh\nreal() { ${tool('cosign')} "$@"; }\n${body.replace('VERSION', version)}\n`
    )
    chmodSync(path, 0o755)
    return path
  }

  test.each([
    ['prints no JSON', 'echo "cosign, probably"', 'COSIGN_OUTPUT_INVALID'],
    ['is too old', 'echo \'{"gitVersion":"v3.0.5"}\'', 'COSIGN_TOO_OLD'],
    ['always ends well and does nothing', 'VERSION\nexit 0', 'COSIGN_OUTPUT_INVALID'],
    [
      'verifies nothing and ends well',
      'VERSION\ncase "$1" in verify*) exit 0;; esac\nreal "$@"',
      'SIGNATURE_NOT_VERIFIED'
    ],
    [
      'says that nothing is verified and ends well',
      'VERSION\ncase "$1" in verify*) echo "Not Verified OK"; exit 0;; esac\nreal "$@"',
      'SIGNATURE_NOT_VERIFIED'
    ],
    [
      'is killed while it verifies',
      'VERSION\ncase "$1" in verify*) echo "Verified OK"; kill -9 $$;; esac\nreal "$@"',
      'SIGNATURE_NOT_VERIFIED'
    ],
    [
      'is killed while it signs',
      'VERSION\ncase "$1" in attest*) kill -9 $$;; esac\nreal "$@"',
      'COSIGN_FAILED'
    ],
    ['never ends', 'VERSION\ncase "$1" in attest*) exec sleep 8;; esac\nreal "$@"', 'COMMAND_TIMED_OUT'],
    [
      'signs something else',
      `VERSION\nreal "$@" || exit 1\nif [ "$1" = attest-blob ]; then sed -i 's/"payload":"[^"]*"/"payload":"e30="/' "$5"; fi`,
      'BUNDLE_INVALID'
    ]
  ])('that %s publishes nothing', async (_, body, code) => {
    const { reference } = await pushImage()
    const before = registry.requests.length
    const inputs = { 'cosign-path': write(body), tags: 'released' }
    const result = await seal(reference, code === 'COMMAND_TIMED_OUT' ? { ...inputs, timeout: '1s' } : inputs)
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain(code)
    expect(pushedManifests(before)).toEqual([])
    await result.dispose()
  })

  test('one in the workspace is never started, even if it is first on PATH', async () => {
    const { reference } = await pushImage()
    const planted = join(keys.folder, 'node_modules')
    mkdirSync(planted)
    const marker = join(makeTemporaryFolder(), 'was-here')
    write(`touch ${marker}`, planted)
    const genuine = makeTemporaryFolder()
    write('VERSION\nreal "$@"', genuine)
    const path = [planted, '.', 'node_modules', genuine, process.env['PATH']].join(':')
    const result = await seal(reference, { 'cosign-path': '' }, { PATH: path })
    expect([result.exitCode, existsSync(marker)]).toEqual([0, false])
    expect(await isSigned(reference)).toBe(true)
    await result.dispose()
  })

  test('one that is newer than the tested releases is used, with one warning', async () => {
    const { reference } = await pushImage()
    const newer = write('if [ "$1" = version ]; then echo \'{"gitVersion":"v9.0.0"}\'; exit 0; fi\nreal "$@"')
    const result = await seal(reference, { 'cosign-path': newer, signatures: 'each' })
    expect(result.exitCode).toBe(0)
    expect(
      result.stdout.match(/^::warning.*newer than the versions that Seal was tested with/gm)
    ).toHaveLength(1)
    await result.dispose()
  })
})

test('Cosign reports no deprecated option', async () => {
  const sigstore = await startTestSigstore()
  const { reference } = await pushImage()
  const said = join(makeTemporaryFolder(), 'said')
  const program = join(makeTemporaryFolder(), 'cosign')
  writeFileSync(
    program,
    `#!/bin/sh\n${tool('cosign')} "$@" 2>>${said}.err\ncode=$?\ncat ${said}.err >&2\nexit $code\n`
  )
  chmodSync(program, 0o755)
  for (const result of [
    await seal(reference, { 'cosign-path': program, 'signature-format': 'both' }),
    await sealKeyless(sigstore, reference, { 'cosign-path': program, 'signature-format': 'both' })
  ])
    expect(result.exitCode).toBe(0)
  expect(readFileSync(`${said}.err`, 'utf8')).not.toMatch(/deprecat/i)
})
