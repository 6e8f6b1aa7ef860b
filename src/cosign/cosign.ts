// Cosign as a pure signer: it gets files, never a registry and never a registry's credentials.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digest } from '../oci/digest.ts'
import { once } from '../support/once.ts'
import type { RunResult } from '../support/run.ts'
import { signArguments, signBlobArguments, verifyArguments, verifyBlobArguments } from './arguments.ts'
import { type BlobSignature, readBlobSignature } from './blob-signature.ts'
import { type Bundle, readBundle } from './bundle.ts'
import { findChain } from './certificate-chain.ts'
import { checkVersion, readFlags } from './check-version.ts'
import { CosignProcess, type Invocation, type ProcessOptions, readOutput } from './cosign-process.ts'
import { verifyingEnvironment } from './environment.ts'
import { failure, isTransient, reasonOf } from './failure.ts'
import { GitHubRoot, type GitHubRootOptions } from './github-root.ts'
import { hasTwoTimes } from './proof-times.ts'
import { PublicKeys } from './public-keys.ts'
import { type ExpectedSigner, GITHUB_ROOT, type KeySigner, type Signer } from './signer.ts'
import { type SigningOptions, SigningRetry } from './signing-retry.ts'
import { followRoot } from './trusted-root.ts'
import { readVersion, type Version } from './version.ts'

/** What Cosign reports about a bundle. */
export type Verification =
  | { readonly verified: true }
  | {
      readonly verified: false
      readonly reason: string
      /** A signal ended Cosign, or a service did not answer: another try can have another result. */
      readonly isInconclusive?: boolean
    }

export interface Cosign {
  /** Undefined for a build without a version. */
  readonly version: Version | undefined
  readonly invocations: readonly Invocation[]
  /** The PEM of a key's public half. @throws SealError `COSIGN_PASSWORD_WRONG`, `COSIGN_KEY_…`, `COSIGN_FAILED` */
  publicKey(signer: KeySigner): Promise<string>
  /** Signs a statement. @throws SealError as `publicKey`, and `COSIGN_SERVICE_UNAVAILABLE`, `COSIGN_IDENTITY_UNAVAILABLE` */
  sign(statement: Uint8Array, signer: Signer): Promise<Bundle>
  /** Verifies a bundle. Anything but a clear yes is a no; a Cosign that cannot be started throws. */
  verify(
    bundle: Uint8Array,
    expected: ExpectedSigner,
    digest: Digest,
    predicateType: string
  ): Promise<Verification>
  /** Verifies a bundle with the signature of a blob, as `verify` does. */
  verifyBlob(bundle: Uint8Array, blob: Uint8Array, expected: ExpectedSigner): Promise<Verification>
  /** Signs bytes as they are. @throws SealError as `sign` */
  signBlob(blob: Uint8Array, signer: Signer): Promise<BlobSignature>
  /** PEM of the certificates above a signer's (DER): from the given trusted root, otherwise from the public Sigstore's. */
  certificateChain(leaf: Uint8Array, trustedRoot: string | undefined): Promise<string | undefined>
}

/** `timeoutMs`: for one signature, with the retries of unavailable services. */
export type CosignOptions = ProcessOptions & SigningOptions & GitHubRootOptions

const NO_SIGNING_SERVICES =
  '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}'
const NO_AUTHORITIES = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}'

/** Names of the files that Cosign gets and writes. */
const STATEMENT = 'statement.json'
const BUNDLE = 'sigstore.json'
const BLOB = 'blob'

/**
 * Reads Cosign's version and flags, and refuses one that is too old.
 *
 * @throws SealError `COSIGN_TOO_OLD`, `COSIGN_OUTPUT_INVALID`, `COSIGN_FAILED`
 */
export async function openCosign(options: CosignOptions): Promise<Cosign> {
  const process = new CosignProcess(options)
  const noServices = {
    signingConfig: join(options.directory, 'no-services.signing-config.json'),
    trustedRoot: join(options.directory, 'no-authorities.trusted-root.json')
  }
  const flags = readFlags(options)
  // A program whose version is refused gets no further look.
  flags.catch(() => undefined)
  const [{ stdout }] = await Promise.all([
    process.start(['version', '--json'], verifyingEnvironment(options.environment)),
    writeFile(noServices.signingConfig, NO_SIGNING_SERVICES, { mode: 0o600 }),
    writeFile(noServices.trustedRoot, NO_AUTHORITIES, { mode: 0o600 })
  ])
  const version = readVersion(stdout)
  await checkVersion(version, flags, options)
  return new CosignProgram(process, version, noServices, options)
}

class CosignProgram implements Cosign {
  readonly version: Version | undefined
  readonly invocations: readonly Invocation[]
  readonly #process: CosignProcess
  readonly #signing: SigningRetry
  readonly #keys: PublicKeys
  readonly #github: GitHubRoot
  readonly #noServices: { readonly signingConfig: string; readonly trustedRoot: string }
  readonly #environment: CosignOptions['environment']

  constructor(
    process: CosignProcess,
    version: Version | undefined,
    noServices: { readonly signingConfig: string; readonly trustedRoot: string },
    options: CosignOptions
  ) {
    this.version = version
    this.invocations = process.invocations
    this.#process = process
    this.#signing = new SigningRetry(process, options)
    this.#keys = new PublicKeys(process, options)
    this.#github = new GitHubRoot(process, options)
    this.#noServices = noServices
    this.#environment = options.environment
  }

  publicKey(signer: KeySigner): Promise<string> {
    return this.#keys.of(signer)
  }

  sign(statement: Uint8Array, signer: Signer): Promise<Bundle> {
    return this.#process.withFiles({ [STATEMENT]: statement }, async path => {
      const paths = { statement: path(STATEMENT), bundle: path(BUNDLE), noServices: this.#noServices }
      await this.#signing.sign(signer, limit => signArguments(signer, paths, limit))
      return readBundle(await readOutput(paths.bundle))
    })
  }

  signBlob(blob: Uint8Array, signer: Signer): Promise<BlobSignature> {
    return this.#process.withFiles({ [BLOB]: blob }, async path => {
      const paths = { blob: path(BLOB), bundle: path(BUNDLE), noServices: this.#noServices }
      await this.#signing.sign(signer, limit => signBlobArguments(signer, paths, limit))
      return readBlobSignature(await readOutput(paths.bundle))
    })
  }

  verify(
    bundle: Uint8Array,
    expected: ExpectedSigner,
    digest: Digest,
    predicateType: string
  ): Promise<Verification> {
    return this.#process.withFiles({ [BUNDLE]: bundle }, path => {
      const paths = { bundle: path(BUNDLE), noServices: this.#noServices }
      return this.#verifyTimes(bundle, expected, signer =>
        verifyArguments(signer, paths, digest, predicateType)
      )
    })
  }

  verifyBlob(bundle: Uint8Array, blob: Uint8Array, expected: ExpectedSigner): Promise<Verification> {
    return this.#process.withFiles({ [BLOB]: blob, [BUNDLE]: bundle }, path => {
      const paths = { blob: path(BLOB), bundle: path(BUNDLE), noServices: this.#noServices }
      return this.#verifyTimes(bundle, expected, signer => verifyBlobArguments(signer, paths))
    })
  }

  async certificateChain(leaf: Uint8Array, trustedRoot: string | undefined): Promise<string | undefined> {
    return findChain(
      trustedRoot === undefined ? await this.#publicTrustedRoot() : await readFile(trustedRoot),
      leaf
    )
  }

  /** Cosign takes the log's promise as the time of the signature, and then ignores any timestamp beside it. */
  async #verifyTimes(
    bundle: Uint8Array,
    expected: ExpectedSigner,
    argumentsFor: (signer: ExpectedSigner) => readonly string[]
  ): Promise<Verification> {
    const root = expected.trustedRoot === GITHUB_ROOT ? await this.#github.find() : undefined
    if (root !== undefined && 'problem' in root)
      return { verified: false, reason: root.problem, isInconclusive: true }
    const placed = root === undefined ? expected : { ...expected, trustedRoot: root.path }
    const signer = await this.#keys.forVerification(await followRoot(placed))
    const verification = await this.#verify(signer, argumentsFor(signer))
    if (!verification.verified || signer.kind === 'key' || signer.proof !== undefined) return verification
    if (!hasTwoTimes(bundle)) return verification
    const both: ExpectedSigner = { ...signer, proof: 'log-and-timestamp' }
    const checked = await this.#verify(both, argumentsFor(both))
    if (checked.verified || UNKNOWN_TIMESTAMP.test(checked.reason)) return verification
    return { ...checked, reason: `its signed timestamp: ${checked.reason}` }
  }

  async #verify(signer: ExpectedSigner, args: readonly string[]): Promise<Verification> {
    const key = signer.kind === 'key' ? signer.key : undefined
    const result = await this.#process.start(args, verifyingEnvironment(this.#environment, key))
    if (isVerified(result)) return { verified: true }
    const isInconclusive = result.exitCode < 0 || isTransient(result)
    return { verified: false, reason: reasonOf(result), isInconclusive }
  }

  /** Cosign has just fetched the trusted root of the public Sigstore to sign. */
  readonly #publicTrustedRoot = once(() =>
    this.#process.withFiles({}, async path => {
      const args = ['trusted-root', 'create', '--with-default-services', '--out', path(BUNDLE)]
      const result = await this.#process.start(args, verifyingEnvironment(this.#environment))
      if (result.exitCode !== 0) throw failure('reading the trusted root of the public Sigstore', result)
      return readOutput(path(BUNDLE))
    })
  )
}

/** By an authority that is not in the trusted root: beside the log's promise, Cosign ignores it. */
const UNKNOWN_TIMESTAMP = /threshold not met for verified signed timestamps: 0\b/

/** Requires both: exit code 0 alone does not prove that the program verified anything. */
function isVerified({ exitCode, stdout, stderr }: RunResult): boolean {
  return exitCode === 0 && /^Verified OK$/m.test(`${stdout}\n${stderr}`)
}
