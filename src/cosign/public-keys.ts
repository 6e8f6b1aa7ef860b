// Public keys that Cosign derives from a signing key.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../support/environment.ts'
import type { CosignProcess } from './cosign-process.ts'
import { signingEnvironment, verifyingEnvironment } from './environment.ts'
import { failure, keyServiceFailure } from './failure.ts'
import { type ExpectedSigner, type KeySigner, kmsProvider } from './signer.ts'

export interface PublicKeyOptions {
  readonly environment: Environment
  /** A private directory. */
  readonly directory: string
}

export class PublicKeys {
  readonly #process: CosignProcess
  readonly #options: PublicKeyOptions
  readonly #files = new Map<string, Promise<string>>()

  constructor(process: CosignProcess, options: PublicKeyOptions) {
    this.#process = process
    this.#options = options
  }

  /** PEM. @throws SealError `COSIGN_…` */
  of(signer: KeySigner): Promise<string> {
    return this.#read(signer.key, signingEnvironment(this.#options.environment, signer))
  }

  /** The signer to verify with: for some key services the file of its public key, which is read once. */
  async forVerification(expected: ExpectedSigner): Promise<ExpectedSigner> {
    if (expected.kind !== 'key' || !this.#isReadFirst(expected.key)) return expected
    const { key } = expected
    const file = this.#files.get(key) ?? this.#writeFile(key, this.#files.size + 1)
    this.#files.set(key, file)
    return { ...expected, key: await file }
  }

  /**
   * Cosign reads COSIGN_PKCS11_PIN only for commands that could sign. It lets Vault and OpenBao verify, with the first
   * version of the key even after a rotation.
   */
  #isReadFirst(key: string): boolean {
    const provider = kmsProvider(key)
    if (provider === 'pkcs11') return Boolean(this.#options.environment['COSIGN_PKCS11_PIN'])
    return provider === 'hashivault' || provider === 'openbao'
  }

  async #writeFile(key: string, number: number): Promise<string> {
    const { environment, directory } = this.#options
    const path = join(directory, `service-key-${number}.pub`)
    await writeFile(path, await this.#read(key, verifyingEnvironment(environment, key)), { mode: 0o600 })
    return path
  }

  async #read(key: string, env: Record<string, string>): Promise<string> {
    const result = await this.#process.start(['public-key', '--key', key], env)
    if (result.exitCode === 0) return result.stdout
    const what = `reading the key ${key}`
    throw keyServiceFailure(what, result, key) ?? failure(what, result)
  }
}
