// A local Sigstore for a test file, with a folder that contains what Cosign and the action need to use it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { type RunningSigstore, type SigstoreOptions, startSigstore } from '../../demo/sigstore/server.ts'
import { makeTemporaryFolder } from './processes.ts'

export interface TestSigstore extends RunningSigstore {
  /** Usable as a workspace. */
  readonly folder: string
  readonly inputs: { readonly 'signing-config': string; readonly 'trusted-root': string }
  /** Cosign's arguments for who must have signed. */
  readonly authority: readonly string[]
}

const running = new Set<RunningSigstore>()

afterAll(async () => {
  await Promise.all([...running].map(sigstore => sigstore.close()))
})

export async function startTestSigstore(options: SigstoreOptions = {}): Promise<TestSigstore> {
  const sigstore = await startSigstore(options)
  running.add(sigstore)
  const folder = makeTemporaryFolder()
  const inputs = {
    'signing-config': join(folder, 'signing-config.json'),
    'trusted-root': join(folder, 'trusted-root.json')
  }
  writeFileSync(inputs['signing-config'], sigstore.signingConfig)
  writeFileSync(inputs['trusted-root'], sigstore.trustedRoot)
  const authority = [
    '--certificate-identity',
    sigstore.identity,
    '--certificate-oidc-issuer',
    sigstore.issuer,
    '--trusted-root',
    inputs['trusted-root']
  ]
  return Object.assign(sigstore, { folder, inputs, authority })
}
