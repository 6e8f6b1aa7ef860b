// What a dry run finds out about Cosign, the key and the hosts before it contacts anything.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { readSealInputs } from '../../src/action/seal/inputs.ts'
import { type CheckedRun, preflight } from '../../src/action/seal/preflight.ts'
import type { Signer } from '../../src/cosign/signer.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

const CONTEXT = {
  eventName: 'push',
  isPullRequest: false,
  isPrivileged: false,
  isWithoutRights: false,
  isPrivateRepository: false,
  actor: 'bob'
}

const KEYLESS: Signer = { kind: 'keyless', signingConfig: undefined, trustedRoot: undefined }

const PUBLIC = [
  'tuf-repo-cdn.sigstore.dev',
  'fulcio.sigstore.dev',
  'rekor.sigstore.dev',
  'timestamp.sigstore.dev'
]

let keys: KeyPair

beforeAll(async () => {
  keys = makeKeyPair()
})

function check(
  signer: Signer,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>
): Promise<CheckedRun> {
  const given: Readonly<Record<string, string>> = { image: 'docker.io/acme/app:1', ...inputs }
  const directory = makeTemporaryFolder()
  return preflight(
    readSealInputs(name => given[name] ?? ''),
    {
      context: CONTEXT,
      chosen: { signers: [{ signer, expected: undefined }] },
      job: {
        environment: { HOME: directory, ...environment },
        workspace: directory,
        directory,
        isPullRequest: false,
        actor: 'bob'
      }
    }
  )
}

const keySigner = (): Signer => ({
  kind: 'key',
  key: join(keys.folder, 'cosign.key'),
  signingConfig: undefined,
  trustedRoot: undefined
})

test.each([
  ['a Cosign that is too old', 'cosign2', 'right', 'COSIGN_TOO_OLD'],
  ['a wrong key password', 'cosign', 'wrong', 'COSIGN_PASSWORD_WRONG']
] as const)('%s fails the check, with what to change', async (_, program, password, code) => {
  const environment = { COSIGN_PASSWORD: password === 'right' ? keys.password : password }
  const { preflight, obstacle } = await check(keySigner(), { 'cosign-path': tool(program) }, environment)
  expect(obstacle?.code).toBe(code)
  expect(preflight.checks).toContainEqual({
    name: 'Cosign',
    result: expect.stringContaining(`${code}: `),
    fix: obstacle?.remedy
  })
})

test('with a key and a fit Cosign only the registry is contacted', async () => {
  const checked = await check(
    keySigner(),
    { 'cosign-path': tool('cosign') },
    { COSIGN_PASSWORD: keys.password }
  )
  expect(checked.obstacle).toBeUndefined()
  expect(checked.preflight.hosts).toEqual(['registry-1.docker.io'])
})

test('a Cosign on PATH that is too old is named, and the hosts of its download', async () => {
  const folder = makeTemporaryFolder()
  writeFileSync(join(folder, 'cosign'), `#!/bin/sh\nexec '${tool('cosign2')}' "$@"\n`, { mode: 0o755 })
  const { preflight, obstacle } = await check(KEYLESS, {}, { PATH: folder })
  expect(obstacle).toBeUndefined()
  const cosign = preflight.checks.find(({ name }) => name === 'Cosign')
  expect(cosign?.result).toMatch(/Seal needs .* or newer; v[\d.]+ from the tool cache, or downloaded$/)
  expect(preflight.hosts).toEqual([
    'registry-1.docker.io',
    'github.com',
    'release-assets.githubusercontent.com',
    ...PUBLIC
  ])
})

describe('the hosts of a keyless signature', () => {
  const CONFIG = { caUrls: [{ url: 'https://fulcio.acme.example' }] }

  function write(name: string, value: unknown): string {
    const path = join(makeTemporaryFolder(), name)
    writeFileSync(path, JSON.stringify(value))
    return path
  }

  async function hosts(signer: Partial<Signer>, environment = {}): Promise<readonly string[]> {
    const { preflight } = await check(
      { ...KEYLESS, ...signer } as Signer,
      { 'cosign-path': tool('cosign'), 'upload-artifact': 'true', 'upload-release-assets': 'true' },
      { ACTIONS_RESULTS_URL: 'https://results.acme.example/', ...environment }
    )
    return preflight.hosts.filter(host => host !== 'registry-1.docker.io')
  }

  const JOB = ['api.github.com', 'uploads.github.com', 'results.acme.example']

  test('are the public services, those of a signing config, and the token service of the job', async () => {
    const token = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.acme.example/t?x=1' }
    const signingConfig = write('config.json', CONFIG)
    const trustedRoot = write('root.json', {})
    expect(await hosts({}, token)).toEqual([...PUBLIC, 'token.acme.example', ...JOB])
    expect(await hosts({ signingConfig, trustedRoot })).toEqual(['fulcio.acme.example', ...JOB])
    expect(await hosts({ signingConfig })).toEqual([PUBLIC[0], 'fulcio.acme.example', ...JOB])
  })
})
