// A Cosign key pair for the tests.
import { join } from 'node:path'
import { makeTemporaryFolder, runWell } from './processes.ts'
import { tool } from './tools.ts'

export interface KeyPair {
  /** Folder with `cosign.key` and `cosign.pub`; usable as a workspace. */
  readonly folder: string
  readonly privateKey: string
  readonly publicKey: string
  readonly password: string
}

export async function makeKeyPair(): Promise<KeyPair> {
  const folder = makeTemporaryFolder()
  const password = 'correct horse'
  await runWell(tool('cosign'), ['generate-key-pair'], { cwd: folder, env: { COSIGN_PASSWORD: password } })
  return { folder, password, privateKey: join(folder, 'cosign.key'), publicKey: join(folder, 'cosign.pub') }
}
