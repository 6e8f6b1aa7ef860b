// The tests of the printed commands: each succeeds when it is run, for every signer, service and format; else nothing is pushed.
import { copyFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import type { SigstoreOptions } from '../../demo/sigstore/server.ts'
import { type KeyPair, makeKeyPair } from './key-pair.ts'
import { makeTemporaryFolder, run } from './processes.ts'
import { sampleSbom } from './sample-sbom.ts'
import { startTestSigstore, type TestSigstore } from './sigstore.ts'
import { tool } from './tools.ts'

const SERVICES = {
  none: undefined,
  'Rekor 1': { rekorVersion: 1 },
  'Rekor 1 and timestamps': { rekorVersion: 1, timestamps: true },
  'Rekor 2 and timestamps': { rekorVersion: 2 }
} as const satisfies Record<string, SigstoreOptions | undefined>

/** Those that `npm test` runs: each signer, format and version of the log once. `npm run test:long` runs the others. */
export const QUICK_CASES: readonly Case[] = [
  ['key', 'none', 'both'],
  ['identity', 'Rekor 1', 'legacy'],
  ['identity', 'Rekor 2 and timestamps', 'bundle'],
  ['identity', 'Rekor 2 and timestamps', 'legacy']
]

let registry: RunningRegistry
let keys: KeyPair
/** Where the commands are run: the programs under their names, and the public key as it is handed out. */
let desk: string
const sigstores: Partial<Record<keyof typeof SERVICES, TestSigstore>> = {}

const signers = {
  key: ['none', 'Rekor 1', 'Rekor 2 and timestamps'],
  identity: ['Rekor 1', 'Rekor 1 and timestamps', 'Rekor 2 and timestamps']
} as const
type Case = readonly [
  signer: 'key' | 'identity',
  services: keyof typeof SERVICES,
  format: 'bundle' | 'legacy' | 'both'
]

export const ALL_CASES: readonly Case[] = (['key', 'identity'] as const).flatMap(signer =>
  signers[signer].flatMap(services =>
    (['bundle', 'legacy', 'both'] as const).map(format => [signer, services, format] as const)
  )
)

export function testCommands(cases: readonly Case[]): void {
  beforeAll(async () => {
    registry = await startRegistry()
    keys = makeKeyPair()
    desk = makeTemporaryFolder()
    for (const name of ['cosign', 'oras'] as const) symlinkSync(tool(name), join(desk, name))
    copyFileSync(keys.publicKey, join(desk, 'cosign.pub'))
    for (const name of ['Rekor 1', 'Rekor 1 and timestamps', 'Rekor 2 and timestamps'] as const)
      sigstores[name] = await startTestSigstore(SERVICES[name])
  })

  afterAll(() => registry.close())

  test.each(cases.map(row => [...row] as const))(
    'signed by %s, services: %s, as %s',
    async (signer, services, format) => {
      const repository = `acme/${ALL_CASES.findIndex(row => row[0] === signer && row[1] === services && row[2] === format)}`
      const image = await pushSampleImage(registry.host, repository, '1')
      const before = registry.requests.length
      const sigstore = sigstores[services]
      const workspace = makeTemporaryFolder()
      writeFileSync(join(workspace, 'app.cdx.json'), sampleSbom('amd64'))
      const result = await runAction({
        inputs: {
          image: `${registry.host}/${repository}@${image.digest}`,
          platforms: 'index',
          'sbom-path': 'app.cdx.json',
          attest: 'true',
          'signature-format': format,
          'cosign-path': tool('cosign'),
          ...(signer === 'key' ? { key: keys.privateKey } : {}),
          ...sigstore?.inputs
        },
        env: { COSIGN_PASSWORD: keys.password, ...(signer === 'identity' ? sigstore?.environment : {}) },
        workspace
      })
      expect(result.stderr).toBe('')
      if (format === 'legacy' && services === 'Rekor 2 and timestamps') {
        expect([result.exitCode, result.outputs['signed']]).toEqual([1, 'false'])
        expect(result.stdout).toMatch(/^::error title=SIGNATURE_LEGACY_IMPOSSIBLE::.*signature-format: both/m)
        const isManifest = ({ method, path }: { method: string; path: string }): boolean =>
          method === 'PUT' && path.includes('/manifests/')
        expect(registry.requests.slice(before).filter(isManifest)).toEqual([])
      } else {
        expect([result.exitCode, result.outputs['signed']]).toEqual([0, 'true'])
        const commands = (result.outputs['verify-commands'] as string).split('\n')
        expect(commands.map(line => line.split(' ', 2).join(' ')).sort()).toEqual([
          'cosign verify',
          'cosign verify',
          'cosign verify-attestation',
          'oras pull'
        ])
        for (const command of commands) {
          const { code, stderr } = await run('/bin/sh', ['-c', command], {
            cwd: desk,
            env: { PATH: `${desk}:/bin:/usr/bin` }
          })
          expect([command, code, code === 0 ? '' : stderr]).toEqual([command, 0, ''])
        }
      }
      await result.dispose()
    }
  )
}

export function testHiddenSignature(): void {
  test('a bundle by another signer hides no legacy signature from the commands', async () => {
    const image = await pushSampleImage(registry.host, 'acme/hidden', '1')
    const reference = `${registry.host}/acme/hidden@${image.digest}`
    const sign = (pair: KeyPair, format: string) =>
      runAction({
        inputs: {
          image: reference,
          platforms: 'index',
          sbom: 'none',
          key: pair.privateKey,
          'signature-format': format,
          'cosign-path': tool('cosign')
        },
        env: { COSIGN_PASSWORD: pair.password },
        workspace: makeTemporaryFolder()
      })
    const results = [await sign(makeKeyPair(), 'bundle'), await sign(keys, 'legacy')]
    expect(results.map(({ exitCode, outputs }) => [exitCode, outputs['signed']])).toEqual([
      [0, 'true'],
      [0, 'true']
    ])
    const command = results[1]?.outputs['verify-commands'] ?? ''
    const { code } = await run('/bin/sh', ['-c', command], {
      cwd: desk,
      env: { PATH: `${desk}:/bin:/usr/bin` }
    })
    expect([command, code]).toEqual([command, 0])
    await Promise.all(results.map(result => result.dispose()))
  })
}
