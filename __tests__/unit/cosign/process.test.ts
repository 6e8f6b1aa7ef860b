// Cosign's yes, the supported versions, and the files that it leaves behind, with a program that the test controls.
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { type Cosign, openCosign } from '../../../src/cosign/cosign.ts'
import type { ExpectedSigner, KeySigner } from '../../../src/cosign/signer.ts'
import { digestOf } from '../../../src/oci/digest.ts'
import type { RunResult } from '../../../src/support/run.ts'
import { makeTemporaryFolder } from '../../support/processes.ts'

const BYTES = Buffer.from('{}')
const DIGEST = digestOf(BYTES)
const AUTHORITY: ExpectedSigner = { kind: 'key', key: 'cosign.pub', trustedRoot: undefined }
const SIGNER: KeySigner = { kind: 'key', key: 'cosign.key', signingConfig: undefined, trustedRoot: undefined }

interface LabOptions {
  readonly version?: string
  /** Does what the program would do, and says what it would say. */
  readonly run?: (args: readonly string[]) => Partial<RunResult> | Promise<Partial<RunResult>>
}

async function lab({ version = 'v3.0.6', run = () => ({}) }: LabOptions) {
  const warnings: string[] = []
  const directory = makeTemporaryFolder()
  let now = 0
  const say = (): void => undefined
  const cosign: Cosign = await openCosign({
    program: '/cosign',
    environment: {},
    directory,
    log: { debug: say, info: say, notice: say, warning: message => warnings.push(message) },
    timeoutMs: 60_000,
    clock: {
      now: () => now,
      random: () => 0.5,
      sleep: async milliseconds => {
        now += milliseconds
      }
    },
    run: async (_, args) => {
      const stdout = args[0] === 'version' ? JSON.stringify({ gitVersion: version }) : ''
      return { exitCode: 0, stdout, stderr: '', ...(args[0] === 'version' ? {} : await run(args)) }
    }
  })
  return { cosign, directory, warnings }
}

describe('a signature is verified', () => {
  test.each<[string, Partial<RunResult>, boolean]>([
    ['exit code 0 and the words on stderr', { stderr: 'Verified OK\n' }, true],
    ['exit code 0 and the words on stdout after others', { stdout: 'a note\nVerified OK' }, true],
    ['exit code 0 without the words', { stderr: '' }, false],
    ['the words with exit code 1', { exitCode: 1, stderr: 'Verified OK' }, false],
    ['the words of a program that a signal ended', { exitCode: -1, stderr: 'Verified OK' }, false],
    ['the words at the end of others', { stderr: 'Not Verified OK' }, false],
    ['the words at the start of others', { stderr: 'Verified OKAY' }, false]
  ])('only if exit code and output agree: %s', async (_, result, verified) => {
    const { cosign } = await lab({ run: () => result })
    const answers = await Promise.all([
      cosign.verify(BYTES, AUTHORITY, DIGEST, 'type'),
      cosign.verifyBlob(BYTES, BYTES, AUTHORITY)
    ])
    expect(answers.map(answer => answer.verified)).toEqual([verified, verified])
  })
})

test.each([
  'gcpkms://projects/p/locations/global/keyRings/r/cryptoKeys/k/versions/1',
  'azurekms://acme.vault.azure.net/release/1'
])('the reference %s reaches Cosign as it is, to sign and to verify', async key => {
  const calls: (readonly string[])[] = []
  const { cosign } = await lab({
    run: args => {
      calls.push(args)
      return { stdout: args[0] === 'public-key' ? '-----BEGIN PUBLIC KEY-----\n' : '' }
    }
  })
  await expect(cosign.sign(BYTES, { ...SIGNER, key })).rejects.toMatchObject({
    code: 'COSIGN_OUTPUT_INVALID'
  })
  await cosign.verify(BYTES, { ...AUTHORITY, key }, DIGEST, 'type')
  const given = calls.map(args => [args[0], args[args.indexOf('--key') + 1]])
  expect(given).toContainEqual(['attest-blob', key])
  // A key of a service is asked for its public half once, or for each verification.
  expect(given.slice(1).some(([, asked]) => asked === key)).toBe(true)
})

test.each([
  ['pkcs11:token=t;object=o', 1],
  ['openbao://seal', 3],
  ['cosign.key', 3]
])('with the key %s, of three programs that need it %i run at the same time', async (key, most) => {
  let [running, seen] = [0, 0]
  let release = (): void => undefined
  const full = new Promise<void>(resolve => {
    release = resolve
  })
  const { cosign } = await lab({
    run: async args => {
      if (!args.includes(key)) return {}
      seen = Math.max(seen, ++running)
      if (running === most) release()
      await full
      // As long as the others would need to start.
      await sleep(20)
      running--
      return { exitCode: 1, stderr: 'Error: no' }
    }
  })
  const signer = { ...SIGNER, key }
  const works = [cosign.sign(BYTES, signer), cosign.signBlob(BYTES, signer), cosign.publicKey(signer)]
  const outcomes = await Promise.allSettled(works)
  expect([outcomes.map(({ status }) => status), seen]).toEqual([Array(3).fill('rejected'), most])
})

describe('a Cosign', () => {
  test.each(['v3.0.6', 'v3.1.9', 'v3.1.0-rc.1'])('of version %s is used', async version => {
    expect((await lab({ version })).warnings).toEqual([])
  })

  test.each(['v3.0.5', 'v2.6.1'])('of version %s is refused', async version => {
    await expect(lab({ version })).rejects.toMatchObject({ code: 'COSIGN_TOO_OLD' })
  })

  const FLAGS = '  --bundle string\n --statement=x\n --signing-config\n --trusted-root string'
  test.each(['stdout', 'stderr'])(
    'without a version is used when its help (%s) lists the flags',
    async to => {
      expect((await lab({ version: 'devel', run: () => ({ [to]: FLAGS }) })).cosign.version).toBeUndefined()
    }
  )

  test.each([FLAGS.replace('--signing-config', '--signing-configs'), ''])(
    'without a version and without a flag that is needed is refused',
    async stdout => {
      await expect(lab({ version: 'devel', run: () => ({ stdout }) })).rejects.toMatchObject({
        code: 'COSIGN_TOO_OLD',
        message: expect.stringMatching(/has no version and lacks .*--signing-config/)
      })
    }
  )

  test.each(['v3.2.0', 'v4.0.0'])(
    'of version %s, newer than the tested ones, is used with a warning',
    async version => {
      expect((await lab({ version })).warnings).toEqual([expect.stringContaining(version.slice(1))])
    }
  )
})

describe('the files that Cosign gets', () => {
  const modeOf = (path: string) => statSync(path).mode & 0o777

  test.each([0, 1])('are private and removed after exit code %i', async exitCode => {
    const modes: number[] = []
    const { cosign, directory } = await lab({
      run: args => {
        if (args.includes('--help')) return {}
        const bundle = args[args.indexOf('--bundle') + 1] as string
        modes.push(modeOf(bundle), modeOf(dirname(bundle)))
        return { exitCode, stderr: 'Verified OK' }
      }
    })
    await cosign.verify(BYTES, AUTHORITY, DIGEST, 'type')
    expect(modes).toEqual([0o600, 0o700])
    expect(readdirSync(directory).filter(name => name.startsWith('cosign-'))).toEqual([])
  })

  test('are removed if Cosign ends with exit code 0 without a signature', async () => {
    const { cosign, directory } = await lab({})
    await expect(cosign.sign(BYTES, SIGNER)).rejects.toMatchObject({ code: 'COSIGN_OUTPUT_INVALID' })
    expect(readdirSync(directory).filter(name => name.startsWith('cosign-'))).toEqual([])
  })

  test('of concurrent signatures are separate', async () => {
    const seen = new Set<string>()
    const { cosign } = await lab({
      run: args => {
        if (args.includes('--help')) return {}
        const bundle = args[args.indexOf('--bundle') + 1] as string
        expect(existsSync(bundle)).toBe(false)
        writeFileSync(bundle, 'not read further')
        seen.add(bundle)
        return {}
      }
    })
    const signing = [1, 2, 3].map(() => cosign.signBlob(BYTES, SIGNER).catch(() => undefined))
    await Promise.all(signing)
    expect(seen.size).toBe(3)
  })
})

test('a service that never responds fails after the time limit', async () => {
  let tries = 0
  const { cosign } = await lab({
    run: () => {
      tries++
      return { exitCode: 1, stderr: 'Error: POST: 503 Service Unavailable' }
    }
  })
  await expect(cosign.sign(BYTES, SIGNER)).rejects.toMatchObject({ code: 'COSIGN_SERVICE_UNAVAILABLE' })
  expect(tries).toBeLessThan(10)
})
