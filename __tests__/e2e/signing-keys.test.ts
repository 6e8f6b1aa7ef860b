// Keys that are not files, through dist/: a key service, a secret of a cluster, a variable; and keys that are refused.
import { generateKeyPairSync } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, type ActionRun, runAction } from '../../demo/run-action.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { type KeyService, startKeyService } from '../support/key-service.ts'
import { listen } from '../support/listen.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

let registry: RunningRegistry
let keys: KeyPair
let service: KeyService

beforeAll(async () => {
  keys = makeKeyPair()
  ;[registry, service] = await Promise.all([startRegistry(), startKeyService()])
})

afterAll(() => Promise.all([registry.close(), service.close()]))

let images = 0

async function pushImage(): Promise<string> {
  const repository = `acme/app${++images}`
  const { digest } = await pushSampleImage(registry.host, repository, '1', { seed: images })
  return `${registry.host}/${repository}@${digest}`
}

function seal(image: string, key: string, more: Partial<ActionRun> = {}): Promise<ActionResult> {
  return runAction({
    workspace: makeTemporaryFolder(),
    ...more,
    inputs: { image, sbom: 'none', 'cosign-path': tool('cosign'), key, ...more.inputs }
  })
}

async function isSigned(reference: string, publicKey: string): Promise<boolean> {
  const args = ['verify', '--key', publicKey, '--insecure-ignore-tlog=true', reference]
  return (await run(tool('cosign'), args)).code === 0
}

function errorOf({ stdout }: ActionResult): string {
  return /^::error title=.*$/m.exec(stdout)?.[0] ?? ''
}

function pushes(from: number): string[] {
  return registry.requests
    .slice(from)
    .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
    .map(({ path }) => path)
}

describe('a key service', () => {
  test.each(['bundle', 'legacy'])('signs, and a second run adds nothing (%s)', async format => {
    const image = await pushImage()
    const more = { env: service.environment, inputs: { 'signature-format': format } }
    const result = await seal(image, service.uri, more)
    expect([result.exitCode, result.stderr, errorOf(result)]).toEqual([0, '', ''])
    expect(service.operations).toContain('Sign')
    expect(await isSigned(image, service.publicKey)).toBe(true)
    expect(await isSigned(image, keys.publicKey)).toBe(false)
    const asked = service.operations.length
    const again = await seal(image, service.uri, more)
    expect(JSON.parse(again.outputs['json'] as string).images[0].outcome).toBe('unchanged')
    expect(service.operations.slice(asked)).not.toContain('Sign')
    await Promise.all([result.dispose(), again.dispose()])
  })

  test('the verify command names the key service, so that it needs no key file', async () => {
    const image = await pushImage()
    const result = await seal(image, service.uri, { env: service.environment })
    expect(result.outputs['verify-commands']).toContain(`--key ${service.uri}`)
    await result.dispose()
  })

  test('that refuses the job makes the error explain the login, and nothing is published', async () => {
    const image = await pushImage()
    const before = registry.requests.length
    const result = await seal(image, service.uri, { env: service.anonymous })
    expect(result.exitCode).toBe(1)
    expect(errorOf(result)).toMatch(/^::error title=COSIGN_KEY_SERVICE_FAILED::.*configure-aws-credentials/)
    expect(pushes(before)).toEqual([])
    await result.dispose()
  })
})

test('a secret of a cluster provides the key and its password', async () => {
  const data = Object.fromEntries(
    [
      ['cosign.key', readFileSync(keys.privateKey)],
      ['cosign.pub', readFileSync(keys.publicKey)],
      ['cosign.password', Buffer.from(keys.password)]
    ].map(([name, bytes]) => [name, (bytes as Buffer).toString('base64')])
  )
  const cluster = await listen(
    createServer((request, response) => {
      const isIt = request.url === '/api/v1/namespaces/release/secrets/cosign'
      response.writeHead(isIt ? 200 : 404, { 'content-type': 'application/json' })
      response.end(
        JSON.stringify(
          isIt
            ? { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'cosign', namespace: 'release' }, data }
            : { apiVersion: 'v1', kind: 'Status', status: 'Failure', code: 404 }
        )
      )
    })
  )
  const configuration = join(makeTemporaryFolder(), 'config')
  writeFileSync(
    configuration,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: 'c', cluster: { server: cluster.origin } }],
      users: [{ name: 'u', user: {} }],
      contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
      'current-context': 'x'
    })
  )
  const image = await pushImage()
  const env = { KUBECONFIG: configuration }
  const result = await seal(image, 'k8s://release/cosign', { env })
  expect([result.exitCode, result.stderr, errorOf(result)]).toEqual([0, '', ''])
  expect(await isSigned(image, keys.publicKey)).toBe(true)
  const absent = await seal(image, 'k8s://release/other', { env })
  expect(errorOf(absent)).toMatch(/^::error title=COSIGN_KEY_SERVICE_FAILED::.*KUBECONFIG/)
  await Promise.all([result.dispose(), absent.dispose(), cluster.close()])
})

test('a key in a variable signs, and no output of the run contains it', async () => {
  const image = await pushImage()
  const pem = readFileSync(keys.privateKey, 'utf8')
  const result = await seal(image, 'env://MY_KEY', {
    env: { MY_KEY: pem, COSIGN_PASSWORD: keys.password }
  })
  expect([result.exitCode, result.stderr, errorOf(result)]).toEqual([0, '', ''])
  expect(await isSigned(image, keys.publicKey)).toBe(true)
  const said = result.stdout.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify(result.outputs)
  for (const secret of [keys.password, pem.split('\n')[1] as string]) expect(said).not.toContain(secret)
  await result.dispose()
})

/** Real Cosign that notes what it gets, and signs with the test's key wherever it gets a URI of the scheme. */
function cosignWithService(scheme: string, seen: string, check = ''): string {
  const program = join(makeTemporaryFolder(), 'cosign')
  const script = `#!/bin/sh
{ echo "args: $*"; env; } >${seen}/$$
${check}
case "$1" in verify-*) key=${keys.publicKey} ;; *) key=${keys.privateKey} ;; esac
count=$#
while [ $count -gt 0 ]; do
  word=$1; shift; count=$((count - 1))
  case "$word" in ${scheme}:*) word=$key ;; esac
  set -- "$@" "$word"
done
COSIGN_PASSWORD='${keys.password}' exec ${tool('cosign')} "$@"
`
  writeFileSync(program, script, { mode: 0o755 })
  return program
}

/** Each start of Cosign: its arguments, and the names and values of its environment. */
function startsIn(seen: string): { readonly args: string; readonly env: readonly string[] }[] {
  return readdirSync(seen).map(name => {
    const [args = '', ...env] = readFileSync(join(seen, name), 'utf8').split('\n')
    return { args, env }
  })
}

describe.each([
  [
    'gcpkms://projects/acme/locations/global/keyRings/ci/cryptoKeys/seal/versions/1',
    { GOOGLE_APPLICATION_CREDENTIALS: '/gcp.json', GOOGLE_CLOUD_PROJECT: 'acme' },
    { AZURE_CLIENT_SECRET: 'of-azure', AWS_SECRET_ACCESS_KEY: 'of-aws', VAULT_TOKEN: 'of-vault' }
  ],
  [
    'azurekms://acme.vault.azure.net/seal/1',
    { AZURE_TENANT_ID: 'acme', AZURE_CLIENT_ID: 'ci', AZURE_CLIENT_SECRET: 'of-azure' },
    { GOOGLE_APPLICATION_CREDENTIALS: '/gcp.json', AWS_SECRET_ACCESS_KEY: 'of-aws', VAULT_TOKEN: 'of-vault' }
  ]
])('a key of a cloud that no test can reach: %s', (key, own, others) => {
  test('Cosign gets the URI as it is and the login of that cloud alone, to sign and to verify', async () => {
    const [image, seen] = [await pushImage(), makeTemporaryFolder()]
    const inputs = { 'cosign-path': cosignWithService(key.replace(/:.*/, ''), seen) }
    const env: Record<string, string> = { ...own, ...others, GITHUB_TOKEN: 'of-github' }
    const sealed = await seal(image, key, { inputs, env })
    expect([sealed.exitCode, errorOf(sealed)]).toEqual([0, ''])
    expect(sealed.outputs['verify-commands']).toContain(`--key ${key} `)
    const verified = await runAction({
      action: 'verify',
      workspace: makeTemporaryFolder(),
      inputs: { image, key, require: 'signature', ...inputs },
      env
    })
    expect([verified.exitCode, errorOf(verified)]).toEqual([0, ''])
    const withKey = startsIn(seen).filter(({ args }) => args.includes(`--key ${key} `) || args.endsWith(key))
    const commands = new Set(withKey.map(({ args }) => args.split(' ')[1]))
    expect([...commands].sort()).toEqual(['attest-blob', 'public-key', 'verify-blob-attestation'])
    const foreign = [...Object.keys(others), 'GITHUB_TOKEN']
    for (const { env: variables } of withKey) {
      expect(variables).toEqual(
        expect.arrayContaining(Object.entries(own).map(([name, value]) => `${name}=${value}`))
      )
      expect(variables.filter(line => foreign.includes(line.replace(/=.*/, '')))).toEqual([])
    }
    await Promise.all([sealed.dispose(), verified.dispose()])
  })
})

test.each(['openbao', 'hashivault'])(
  'the public key of %s is read once, and Cosign verifies several images with it alone',
  async scheme => {
    const [images, seen] = [[await pushImage(), await pushImage()], makeTemporaryFolder()]
    const [key, env] = [`${scheme}://seal`, { BAO_ADDR: 'http://127.0.0.1:9', BAO_TOKEN: 'of-bao' }]
    const inputs = { 'cosign-path': cosignWithService(scheme, seen) }
    const sealed = await seal(images.join('\n'), key, { inputs, env })
    expect([sealed.exitCode, errorOf(sealed)]).toEqual([0, ''])
    const verified = await runAction({
      action: 'verify',
      workspace: makeTemporaryFolder(),
      inputs: { image: images.join('\n'), key, require: 'signature', ...inputs },
      env
    })
    expect([verified.exitCode, errorOf(verified)]).toEqual([0, ''])
    const starts = startsIn(seen).map(({ args }) => args.replace('args: ', ''))
    expect(starts.filter(args => args.includes(key) && !/^attest-blob /.test(args))).toEqual(
      Array(2).fill(`public-key --key ${key}`)
    )
    await Promise.all([sealed.dispose(), verified.dispose()])
  }
)

describe('secrets in the input key', () => {
  test("the PIN of a PKCS#11 URI is masked and passed only in Cosign's environment", async () => {
    const image = await pushImage()
    const seen = makeTemporaryFolder()
    // As PKCS#11 does, it takes the PIN from the environment only.
    const check = `case "$*" in *pkcs11:*) [ "$COSIGN_PKCS11_PIN" = 'PIN 4711' ] || { echo 'Error: CKR_PIN_INCORRECT' >&2; exit 1; } ;; esac`
    const inputs = { 'cosign-path': cosignWithService('pkcs11', seen, check) }
    const key = 'pkcs11:token=lab;id=%01?module-path=/usr/lib/lab.so&pin-value=PIN%204711'
    const sealed = await seal(image, key, { inputs })
    expect([sealed.exitCode, errorOf(sealed)]).toEqual([0, ''])
    expect(await isSigned(image, keys.publicKey)).toBe(true)
    const verified = await runAction({
      action: 'verify',
      workspace: makeTemporaryFolder(),
      inputs: { image, key, require: 'signature', ...inputs }
    })
    expect([verified.exitCode, errorOf(verified)]).toEqual([0, ''])
    for (const { stdout, stderr, outputs, summary } of [sealed, verified]) {
      expect(stdout).toMatch(/^::add-mask::PIN 4711$/m)
      const report = outputs['report'] ?? outputs['verdict-file']
      const said = [
        stdout.replaceAll(/^::add-mask::.*$/gm, ''),
        stderr,
        JSON.stringify(outputs),
        summary,
        report === undefined ? '' : readFileSync(report, 'utf8')
      ].join('\n')
      expect(said).toContain('pkcs11:token=lab;id=%01?module-path=/usr/lib/lab.so')
      expect(said).not.toMatch(/4711|pin-value/)
    }
    const commands = startsIn(seen).map(({ args }) => args)
    expect(commands.join('\n')).toMatch(/attest-blob .*pkcs11:/)
    expect(commands.join('\n')).not.toContain('4711')
    await Promise.all([sealed.dispose(), verified.dispose()])
  })

  test.each([
    ['a key', (pem: string) => pem, 'KEY_PASTED'],
    ['a password for a path', () => 'hunter2-hunter2', 'KEY_MISSING'],
    ['an address with a password', () => 'https://me:hunter2-hunter2@127.0.0.1:9/k', 'KEY_CONTAINS_PASSWORD']
  ])('%s is not printed', async (_, key, code) => {
    const pem = readFileSync(keys.privateKey, 'utf8')
    const result = await seal(`${registry.host}/acme/app:1`, key(pem), {
      env: { COSIGN_PASSWORD: 'x', RUNNER_DEBUG: '1' }
    })
    expect(errorOf(result)).toMatch(new RegExp(`^::error title=${code}::.*env://`))
    const said = result.stdout.replaceAll(/^::add-mask::.*$/gm, '') + result.stderr + result.summary
    for (const secret of ['hunter2', pem.split('\n')[1] as string]) expect(said).not.toContain(secret)
    await result.dispose()
  })
})

describe('every start of Cosign', () => {
  test('is logged, and the report contains its duration', async () => {
    const image = await pushImage()
    const result = await seal(image, keys.privateKey, { env: { COSIGN_PASSWORD: keys.password } })
    const { invocations } = JSON.parse(readFileSync(result.outputs['report'] as string, 'utf8')).cosign
    const commands = invocations.map(({ command }: { command: string }) => command.split(' ')[1])
    expect(commands.sort()).toEqual(['attest-blob', 'public-key', 'verify-blob-attestation', 'version'])
    for (const { command, milliseconds, exitCode } of invocations) {
      expect(result.stdout).toContain(`$ ${command} (exit code ${exitCode}, ${milliseconds} ms)`)
    }
    await result.dispose()
  })

  test('gets the password in its environment, never in its arguments', async () => {
    const image = await pushImage()
    const seen = makeTemporaryFolder()
    const program = join(makeTemporaryFolder(), 'cosign')
    writeFileSync(
      program,
      `#!/bin/sh\n{ echo "args: $*"; env; } >${seen}/$$\nexec ${tool('cosign')} "$@"\n`,
      { mode: 0o755 }
    )
    const result = await seal(image, keys.privateKey, {
      inputs: { 'cosign-path': program, 'registry-username': 'me', 'registry-password': 'of-the-registry' },
      env: { COSIGN_PASSWORD: keys.password, GITHUB_TOKEN: 'of-github', DOCKER_CONFIG: '/docker' }
    })
    expect(result.exitCode).toBe(0)
    const starts = readdirSync(seen).map(name => readFileSync(join(seen, name), 'utf8'))
    // A build without a version, such as Debian's, is also asked for its flags.
    expect(starts.filter(text => !text.startsWith('args: attest-blob --help\n'))).toHaveLength(4)
    for (const text of starts) {
      const [args = '', ...variables] = text.split('\n')
      expect(args).not.toContain(keys.password)
      const needsIt = /^args: (?:public-key|attest-blob (?!--help))/.test(args)
      expect(variables.includes(`COSIGN_PASSWORD=${keys.password}`)).toBe(needsIt)
      expect(text).not.toMatch(/of-the-registry|of-github|DOCKER_CONFIG|INPUT_|ACTIONS_/)
    }
    await result.dispose()
  })
})

test.each([
  ['pull_request', { pull_request: { number: 1 } }],
  ['pull_request_target', { pull_request: { number: 1 } }],
  ['workflow_run', { workflow_run: { event: 'pull_request' } }],
  ['issue_comment', { issue: { pull_request: {} } }]
])('a key in the checkout is refused on %s, before any request', async (name, payload) => {
  const workspace = makeTemporaryFolder()
  copyFileSync(keys.privateKey, join(workspace, 'cosign.key'))
  const before = registry.requests.length
  const result = await seal(`${registry.host}/acme/app:1`, 'cosign.key', {
    workspace,
    event: { name, payload },
    env: { COSIGN_PASSWORD: keys.password }
  })
  expect(result.exitCode).toBe(1)
  expect(errorOf(result)).toMatch(/^::error title=KEY_FROM_PULL_REQUEST::.*env:\/\/NAME/)
  expect(registry.requests).toHaveLength(before)
  await result.dispose()
})

test('a P-384 key is refused by its type, and nothing is pushed', async () => {
  const [image, folder] = [await pushImage(), makeTemporaryFolder()]
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  writeFileSync(join(folder, 'p384.pem'), privateKey.export({ type: 'sec1', format: 'pem' }))
  await run(tool('cosign'), ['import-key-pair', '--key', 'p384.pem', '--output-key-prefix', 'p384'], {
    cwd: folder,
    env: { COSIGN_PASSWORD: '' }
  })
  const from = registry.requests.length
  const result = await seal(image, join(folder, 'p384.key'))
  expect([result.exitCode, errorOf(result)]).toEqual([1, expect.stringContaining('KEY_TYPE_UNVERIFIABLE')])
  expect(pushes(from)).toEqual([])
  await result.dispose()
})
