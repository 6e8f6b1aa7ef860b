// Keys that never leave their service: Seal signs and verifies with real ones, and so does Cosign.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import {
  type KeyServer,
  type KeyType,
  makeSoftHsm,
  type OpenBao,
  type ServiceKey,
  startAwsKms,
  startOpenBao
} from '../support/key-services.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

let registry: RunningRegistry
let openBao: OpenBao

beforeAll(async () => {
  ;[registry, openBao] = await Promise.all([startRegistry(), startOpenBao()])
})

afterAll(() => registry.close())

let images = 0

async function pushImage(): Promise<string> {
  const repository = `acme/app${++images}`
  const { digest } = await pushSampleImage(registry.host, repository, '1', { seed: images })
  return `${registry.host}/${repository}@${digest}`
}

/** Cosign that notes its arguments and its environment in a folder. */
function watchedCosign(seen: string): string {
  const program = join(makeTemporaryFolder(), 'cosign')
  const script = `#!/bin/sh\n{ echo "args: $*"; env; } >${seen}/$$\nexec ${tool('cosign-newest')} "$@"\n`
  writeFileSync(program, script, { mode: 0o755 })
  return program
}

/** The arguments of each start. */
function argumentsIn(seen: string): string[] {
  return readdirSync(seen).map(name => readFileSync(join(seen, name), 'utf8').split('\n')[0] ?? '')
}

interface Run {
  readonly key: string
  readonly env: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
}

function seal(image: string, { key, env, inputs }: Run): Promise<ActionResult> {
  return runAction({
    workspace: makeTemporaryFolder(),
    inputs: { image, sbom: 'none', 'cosign-path': tool('cosign-newest'), key, ...inputs },
    env
  })
}

function verify(image: string, { key, env, inputs }: Run): Promise<ActionResult> {
  return runAction({
    action: 'verify',
    workspace: makeTemporaryFolder(),
    inputs: { image, require: 'signature', 'cosign-path': tool('cosign-newest'), key, ...inputs },
    env
  })
}

/** Cosign itself. */
async function isSigned(
  image: string,
  key: string,
  env: Readonly<Record<string, string>> = {}
): Promise<boolean> {
  const args = ['verify', '--key', key, '--insecure-ignore-tlog=true', image]
  return (await run(tool('cosign-newest'), args, { env })).code === 0
}

function manifestsSince(from: number): string[] {
  return registry.requests
    .slice(from)
    .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
    .map(({ path }) => path)
}

function errorOf({ stdout }: ActionResult): string {
  return /^::error title=.*$/m.exec(stdout)?.[0] ?? ''
}

/** All that a run shows to others. */
function saidBy({ stdout, stderr, outputs, summary }: ActionResult): string {
  const report = outputs['report'] ?? outputs['verdict-file']
  return [
    stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    stderr,
    JSON.stringify(outputs),
    summary,
    report === undefined ? '' : readFileSync(report, 'utf8')
  ].join('\n')
}

interface Service {
  readonly start: () => Promise<KeyServer> | KeyServer
  readonly types: readonly KeyType[]
  /** Types whose signatures Cosign cannot verify by the URI: with Vault it signs PKCS#1 and verifies PSS. */
  readonly onlyByFile?: readonly KeyType[]
}

const SERVICES: Readonly<Record<string, Service>> = {
  OpenBao: { start: () => openBao, types: ['ecdsa-p256', 'rsa-2048'], onlyByFile: ['rsa-2048'] },
  'OpenBao, as HashiCorp Vault': {
    start: () => ({
      ...openBao,
      environment: openBao.asVault.environment,
      makeKey: async type => {
        const key = await openBao.makeKey(type)
        return { ...key, uri: openBao.asVault.uri(key) }
      }
    }),
    types: ['ecdsa-p256']
  },
  // Its emulator lists PSS first of RSA's algorithms, and Cosign takes the first: AWS lists PKCS#1 first.
  'AWS KMS': { start: startAwsKms, types: ['ecdsa-p256'] },
  'a PKCS#11 token': { start: makeSoftHsm, types: ['ecdsa-p256', 'rsa-2048'] }
}

describe.each(Object.entries(SERVICES))('%s', (_, { start, types, onlyByFile }) => {
  let server: KeyServer
  let other: ServiceKey

  beforeAll(async () => {
    server = await start()
    other = await server.makeKey('ecdsa-p256')
  })

  describe.each(types)('with a key of type %s', type => {
    test.each(['bundle', 'legacy', 'both'])(
      'signs (%s), and both actions and Cosign accept it',
      async format => {
        const key = await server.makeKey(type)
        const env = server.environment
        const image = await pushImage()
        const [seen, inputs] = [makeTemporaryFolder(), { 'signature-format': format }]
        const watched = { 'cosign-path': watchedCosign(seen) }
        const sealed = await seal(image, { key: key.uri, env, inputs: { ...inputs, ...watched } })
        expect([sealed.exitCode, sealed.stderr, errorOf(sealed)]).toEqual([0, '', ''])
        const verified = await verify(image, { key: key.uri, env, inputs: watched })
        expect([verified.exitCode, errorOf(verified)]).toEqual([0, ''])
        expect(await isSigned(image, key.publicKey)).toBe(true)
        expect(await isSigned(image, key.uriOfCosign ?? key.uri, env)).toBe(
          onlyByFile?.includes(type) !== true
        )

        const again = await seal(image, { key: key.uri, env, inputs })
        expect(JSON.parse(again.outputs['json'] as string).images[0].outcome).toBe('unchanged')

        const starts = argumentsIn(seen)
        expect(starts.join('\n')).toContain(key.uri)
        for (const text of [...starts, saidBy(sealed), saidBy(verified)])
          expect(text).not.toContain(server.secret)

        const red = await verify(image, { key: other.uri, env })
        expect([red.exitCode, red.outputs['verdict']]).toEqual([1, 'failed'])
        expect(await isSigned(image, other.uriOfCosign ?? other.uri, env)).toBe(false)
        expect(await isSigned(image, other.publicKey)).toBe(false)
        await Promise.all([sealed, verified, again, red].map(result => result.dispose()))
      }
    )
  })
})

describe('OpenBao', () => {
  test('needs no more rights than the error of a refused login names', async () => {
    const key = await openBao.makeKey('ecdsa-p256')
    const name = key.uri.replace('openbao://', '')
    const image = await pushImage()
    const refused = await seal(image, {
      key: key.uri,
      env: {
        ...openBao.environment,
        BAO_TOKEN: await openBao.login('path "other" { capabilities = ["read"] }')
      }
    })
    expect(errorOf(refused)).toMatch(/^::error title=COSIGN_KEY_SERVICE_FAILED::.*permission denied/)
    const granted = [...errorOf(refused).matchAll(/(\w+) (transit\/[\w/*-]+)/g)].map(([, right, path]) => [
      path?.replace('NAME', name),
      right
    ])
    const policy = granted.map(([path, right]) => `path "${path}" { capabilities = ["${right}"] }`).join('\n')
    const env = { ...openBao.environment, BAO_TOKEN: await openBao.login(policy) }
    const sealed = await seal(image, { key: key.uri, env })
    expect([sealed.exitCode, errorOf(sealed)]).toEqual([0, ''])
    const verified = await verify(image, { key: key.uri, env })
    expect([verified.exitCode, errorOf(verified)]).toEqual([0, ''])
    await Promise.all([refused, sealed, verified].map(result => result.dispose()))
  })

  test('signs with the newest version of a key that was rotated, and its URI verifies that version', async () => {
    const key = await openBao.makeKey('ecdsa-p256')
    const env = openBao.environment
    const before = await pushImage()
    const old = await seal(before, { key: key.uri, env })
    await openBao.rotate(key)
    const after = await pushImage()
    const sealed = await seal(after, { key: key.uri, env })
    expect([old, sealed].map(result => [result.exitCode, errorOf(result)])).toEqual([
      [0, ''],
      [0, '']
    ])
    expect([await isSigned(before, key.publicKey), await isSigned(after, key.publicKey)]).toEqual([
      true,
      false
    ])
    const verdicts = await Promise.all([before, after].map(image => verify(image, { key: key.uri, env })))
    expect(verdicts.map(({ outputs }) => outputs['verdict'])).toEqual(['failed', 'passed'])
    // Of the first version, by the file that was exported before the rotation.
    const byFile = await verify(before, { key: key.publicKey, env: {} })
    expect([byFile.exitCode, errorOf(byFile)]).toEqual([0, ''])
    await Promise.all([old, sealed, byFile, ...verdicts].map(result => result.dispose()))
  })
})

test.each([
  ['OpenBao', 'ecdsa-p384'],
  ['OpenBao', 'ecdsa-p521'],
  ['OpenBao', 'ed25519'],
  ['AWS KMS', 'ecdsa-p384'],
  ['AWS KMS', 'ecdsa-p521'],
  ['a PKCS#11 token', 'ecdsa-p384']
] as const)('a key of %s of type %s is refused before a manifest is pushed', async (service, type) => {
  const server = await (SERVICES[service] as Service).start()
  const key = await server.makeKey(type)
  const image = await pushImage()
  const from = registry.requests.length
  const result = await seal(image, { key: key.uri, env: server.environment })
  expect([result.exitCode, errorOf(result)]).toEqual([1, expect.stringContaining('KEY_TYPE_UNVERIFIABLE')])
  expect(manifestsSince(from)).toEqual([])
  await result.dispose()
})

describe('a PKCS#11 token', () => {
  test('takes its PIN from the URI too, where no program on the runner sees it', async () => {
    const server = await makeSoftHsm()
    const key = await server.makeKey('ecdsa-p256')
    const [image, seen] = [await pushImage(), makeTemporaryFolder()]
    const { COSIGN_PKCS11_PIN: pin = '', ...env } = server.environment
    const inputs = { 'cosign-path': watchedCosign(seen) }
    const uri = `${key.uri}&pin-value=${pin}`
    const sealed = await seal(image, { key: uri, env, inputs })
    expect([sealed.exitCode, errorOf(sealed)]).toEqual([0, ''])
    const verified = await verify(image, { key: uri, env, inputs })
    expect([verified.exitCode, errorOf(verified)]).toEqual([0, ''])
    for (const text of [...argumentsIn(seen), saidBy(sealed), saidBy(verified)])
      expect(text).not.toContain(pin)
    await Promise.all([sealed.dispose(), verified.dispose()])
  })

  test.each([
    ['a wrong PIN', 'cosign-newest', { COSIGN_PKCS11_PIN: '000000' }, /COSIGN_PKCS11_PIN on the step/],
    ['a Cosign without PKCS#11', 'cosign', {}, /built without pkcs11/]
  ] as const)(
    'with %s, the error names what to change, and nothing is published',
    async (_, cosign, more, remedy) => {
      const server = await makeSoftHsm()
      const key = await server.makeKey('ecdsa-p256')
      const image = await pushImage()
      const from = registry.requests.length
      const inputs = { 'cosign-path': tool(cosign) }
      const result = await seal(image, { key: key.uri, env: { ...server.environment, ...more }, inputs })
      expect(errorOf(result)).toMatch(/^::error title=COSIGN_KEY_SERVICE_FAILED::/)
      expect(errorOf(result)).toMatch(remedy)
      expect(manifestsSince(from)).toEqual([])
      await result.dispose()
    }
  )
})
