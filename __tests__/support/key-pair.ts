// Cosign key pairs for the tests.
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemporaryFolder } from './processes.ts'

export interface KeyPair {
  /** Folder with `cosign.key` and `cosign.pub`; usable as a workspace. */
  readonly folder: string
  readonly privateKey: string
  readonly publicKey: string
  readonly password: string
}

/**
 * Encrypted with the scrypt parameters of older Cosign releases (N = 32,768), which every Cosign reads: a key of today
 * (N = 65,536) takes 0.3 s of processor time each time that Cosign reads it, half of a signing test.
 * `npm run demo`, which a test runs too, signs with a key that its Cosign made.
 */
const STORED = join(import.meta.dirname, '../fixtures/signing/key-pairs')

let made = 0

/** Another key pair each time, in one test file. */
export function makeKeyPair(): KeyPair {
  made++
  const folder = makeTemporaryFolder()
  const [privateKey, publicKey] = [join(folder, 'cosign.key'), join(folder, 'cosign.pub')]
  const stored = join(STORED, `${made}.key`)
  if (!existsSync(stored)) throw new Error(`${stored} is missing: this file needs ${made} key pairs`)
  copyFileSync(stored, privateKey)
  copyFileSync(join(STORED, `${made}.pub`), publicKey)
  return { folder, password: 'correct horse', privateKey, publicKey }
}
