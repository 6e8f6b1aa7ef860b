// Cosign as a pure signer: it gets files, never a registry and never a registry's credentials.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digest } from '../oci/digest.ts'
import type { Clock } from '../support/clock.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import type { Run, RunResult } from '../support/run.ts'
import { signArguments, signBlobArguments, verifyArguments, verifyBlobArguments } from './arguments.ts'
import { type BlobSignature, readBlobSignature } from './blob-signature.ts'
import { type Bundle, readBundle } from './bundle.ts'
import { findChain } from './certificate-chain.ts'
import { type Environment, signingEnvironment, verifyingEnvironment } from './environment.ts'
import { failure, isTransient, keyServiceFailure, reasonOf } from './failure.ts'
import { type ExpectedSigner, type KeySigner, kmsProvider, type Signer } from './signer.ts'
import { compareVersions, FLOOR, formatVersion, readVersion, TESTED, type Version } from './version.ts'

/** What Cosign says of a bundle. */
export type Verification =
  | { readonly verified: true }
  | {
      readonly verified: false
      readonly reason: string
      /** Cosign was ended by a signal, or a service that it asked did not answer: another try may say otherwise. */
      readonly isInconclusive?: boolean
    }

/** One start of Cosign, for the report. */
export interface Invocation {
  readonly command: string
  readonly milliseconds: number
  readonly exitCode: number
}

export interface Cosign {
  /** Undefined for a build without a version. */
  readonly version: Version | undefined
  readonly invocations: readonly Invocation[]
  /** The PEM of a key's public half. @throws SealError `COSIGN_PASSWORD_WRONG`, `COSIGN_KEY_…`, `COSIGN_FAILED` */
  publicKey(signer: KeySigner): Promise<string>
  /** Signs a statement. @throws SealError as `publicKey`, and `COSIGN_SERVICE_UNAVAILABLE`, `COSIGN_IDENTITY_UNAVAILABLE` */
  sign(statement: Uint8Array, signer: Signer): Promise<Bundle>
  /** Checks a bundle. Whatever is not a clear yes is a no; a Cosign that cannot run at all throws. */
  verify(
    bundle: Uint8Array,
    authority: ExpectedSigner,
    digest: Digest,
    predicateType: string
  ): Promise<Verification>
  /** Checks a bundle with the signature of a blob, as `verify` does. */
  verifyBlob(bundle: Uint8Array, blob: Uint8Array, authority: ExpectedSigner): Promise<Verification>
  /** Signs bytes as they are. @throws SealError as `sign` */
  signBlob(blob: Uint8Array, signer: Signer): Promise<BlobSignature>
  /** PEM of the certificates above a signer's (DER): of the given trusted root, else of the public Sigstore's. */
  certificateChain(leaf: Uint8Array, trustedRoot: string | undefined): Promise<string | undefined>
}

export interface CosignOptions {
  /** Absolute path of the program. */
  readonly program: string
  readonly run: Run
  /** The job's environment; Cosign gets an allow-list of it. */
  readonly environment: Environment
  /** A private directory for statements and bundles. */
  readonly directory: string
  readonly clock: Clock
  readonly log: Log
  /** For one signature, retries of flaky services included. */
  readonly timeoutMs: number
}

const NO_SIGNING_SERVICES =
  '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}'
const NO_AUTHORITIES = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}'
const QUICK_MS = 60_000

/**
 * What Cosign is told that one try may take. By itself it waits 30 s for Fulcio and a timestamp authority and 90 s
 * for Rekor, twice each, and then says so.
 */
const ATTEMPT_MS = 180_000

/** What a first try is given at least, also where others have used the time up already. */
const LEAST_MS = 30_000

/** Cosign ends by itself when its time is up; it is left behind only when it does not. */
const GRACE_MS = 2000

/** Names of the files that Cosign gets and writes. */
const STATEMENT = 'statement.json'
const BUNDLE = 'sigstore.json'
const BLOB = 'blob'

/**
 * Starts Cosign once to learn its version, and refuses one below the floor.
 *
 * @throws SealError `COSIGN_TOO_OLD`, `COSIGN_OUTPUT_INVALID`, `COSIGN_FAILED`
 */
export async function openCosign(options: CosignOptions): Promise<Cosign> {
  const { program, environment, directory, clock, log, timeoutMs } = options
  const invocations: Invocation[] = []
  const noServices = {
    signingConfig: join(directory, 'no-services.signing-config.json'),
    trustedRoot: join(directory, 'no-authorities.trusted-root.json')
  }
  let files = 0

  async function start(
    args: readonly string[],
    env: Record<string, string>,
    limitMs = QUICK_MS
  ): Promise<RunResult> {
    const started = clock.now()
    const result = await options.run(program, args, { env, timeoutMs: limitMs })
    const command = ['cosign', ...args].join(' ')
    const milliseconds = clock.now() - started
    invocations.push({ command, milliseconds, exitCode: result.exitCode })
    log.info(`$ ${command} (exit code ${result.exitCode}, ${milliseconds} ms)`)
    return result
  }

  /** Gives the work paths of files that are gone afterwards; those with content are there already. */
  async function withFiles<T>(
    contents: Readonly<Record<string, Uint8Array>>,
    work: (path: (name: string) => string) => Promise<T>
  ): Promise<T> {
    const folder = join(directory, `cosign-${++files}`)
    await mkdir(folder, { mode: 0o700 })
    try {
      for (const [name, bytes] of Object.entries(contents))
        await writeFile(join(folder, name), bytes, { mode: 0o600, flag: 'wx' })
      return await work(name => join(folder, name))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  /** When the services, which all signatures share, last began to fail; undefined while they answer. */
  let failingSince: number | undefined

  /**
   * Flaky services are asked again until the time is used up; nothing was pushed yet that would have to be repeated.
   * The time runs once for all: after it, what is still to be signed gets one try and no more.
   */
  async function startSigning(signer: Signer, argumentsFor: (limitMs: number) => string[]): Promise<void> {
    const begun = clock.now()
    for (let attempt = 1; ; attempt++) {
      const started = clock.now()
      const deadline = Math.min(begun, failingSince ?? begun) + timeoutMs
      const least = attempt === 1 ? Math.min(timeoutMs, LEAST_MS) : 1000
      const left = Math.max(deadline - started, least)
      const limit = Math.min(left, ATTEMPT_MS)
      const result = await start(
        argumentsFor(limit),
        signingEnvironment(environment, signer),
        left + GRACE_MS
      )
      if (result.exitCode === 0) {
        failingSince = undefined
        return
      }
      if (!isTransient(result)) {
        const error = signer.kind === 'key' ? keyServiceFailure('signing', result, signer.key) : undefined
        throw error ?? failure('signing', result)
      }
      failingSince ??= started
      const pause = Math.min(1000 * 2 ** attempt, 30_000) * (0.5 + clock.random())
      if (clock.now() + pause > deadline) throw failure('signing', result)
      log.info(
        `Signing did not succeed yet (${reasonOf(result)}); next try in ${Math.round(pause / 1000)} s.`
      )
      await clock.sleep(pause)
    }
  }

  const publicHalves = new Map<string, Promise<string>>()
  /**
   * What Cosign verifies with. It reads COSIGN_PKCS11_PIN only where it could sign, so that a token that wants a PIN
   * is asked for the public half once, and that is used.
   */
  async function usable(authority: ExpectedSigner): Promise<ExpectedSigner> {
    if (authority.kind !== 'key' || kmsProvider(authority.key) !== 'pkcs11') return authority
    if (!environment['COSIGN_PKCS11_PIN']) return authority
    const known = publicHalves.get(authority.key) ?? keepPublicHalf(authority.key)
    publicHalves.set(authority.key, known)
    return { ...authority, key: await known }
  }

  async function keepPublicHalf(key: string): Promise<string> {
    const path = join(directory, `pkcs11-${publicHalves.size + 1}.pub`)
    await writeFile(path, await readPublicKey(key, verifyingEnvironment(environment, key)), { mode: 0o600 })
    return path
  }

  /** @throws SealError as `publicKey` */
  async function readPublicKey(key: string, env: Record<string, string>): Promise<string> {
    const result = await start(['public-key', '--key', key], env)
    if (result.exitCode === 0) return result.stdout
    const what = `reading the key ${key}`
    throw keyServiceFailure(what, result, key) ?? failure(what, result)
  }

  async function startVerifying(authority: ExpectedSigner, args: readonly string[]): Promise<Verification> {
    const env = verifyingEnvironment(environment, authority.kind === 'key' ? authority.key : undefined)
    const result = await start(args, env)
    if (isVerified(result)) return { verified: true }
    return {
      verified: false,
      reason: reasonOf(result),
      isInconclusive: result.exitCode < 0 || isTransient(result)
    }
  }

  let publicRoot: Promise<Uint8Array> | undefined
  /** Cosign knows the public Sigstore's authorities; it has just asked for them to sign. */
  function publicTrustedRoot(): Promise<Uint8Array> {
    publicRoot ??= withFiles({}, async path => {
      const args = ['trusted-root', 'create', '--with-default-services', '--out', path(BUNDLE)]
      const result = await start(args, verifyingEnvironment(environment))
      if (result.exitCode !== 0) throw failure('reading the trusted root of the public Sigstore', result)
      return readOutput(path(BUNDLE))
    })
    return publicRoot
  }

  const [version] = await Promise.all([
    checkVersion(await start(['version', '--json'], verifyingEnvironment(environment)), options),
    writeFile(noServices.signingConfig, NO_SIGNING_SERVICES, { mode: 0o600 }),
    writeFile(noServices.trustedRoot, NO_AUTHORITIES, { mode: 0o600 })
  ])

  return {
    version,
    invocations,
    publicKey: signer => readPublicKey(signer.key, signingEnvironment(environment, signer)),
    sign: (statement, signer) =>
      withFiles({ [STATEMENT]: statement }, async path => {
        const paths = { statement: path(STATEMENT), bundle: path(BUNDLE), noServices }
        await startSigning(signer, limit => signArguments(signer, paths, limit))
        return readBundle(await readOutput(paths.bundle))
      }),
    verify: (bundle, authority, digest, predicateType) =>
      withFiles({ [BUNDLE]: bundle }, async path => {
        const paths = { bundle: path(BUNDLE), noServices }
        const known = await usable(authority)
        return startVerifying(known, verifyArguments(known, paths, digest, predicateType))
      }),
    signBlob: (blob, signer) =>
      withFiles({ [BLOB]: blob }, async path => {
        const paths = { blob: path(BLOB), bundle: path(BUNDLE), noServices }
        await startSigning(signer, limit => signBlobArguments(signer, paths, limit))
        return readBlobSignature(await readOutput(paths.bundle))
      }),
    verifyBlob: (bundle, blob, authority) =>
      withFiles({ [BLOB]: blob, [BUNDLE]: bundle }, async path => {
        const paths = { blob: path(BLOB), bundle: path(BUNDLE), noServices }
        const known = await usable(authority)
        return startVerifying(known, verifyBlobArguments(known, paths))
      }),
    certificateChain: async (leaf, trustedRoot) =>
      findChain(trustedRoot === undefined ? await publicTrustedRoot() : await readFile(trustedRoot), leaf)
  }
}

/** A file that Cosign was to write. Ending with 0 is no proof that it did. */
async function readOutput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new SealError('COSIGN_OUTPUT_INVALID', 'cosign ended with exit code 0 and wrote no file', { cause })
  }
}

/**
 * What Seal gives Cosign and Cosign 2 does not know. Of a build without a version, such as Debian's, this says whether
 * it can be used; the predicate type, which Cosign before 3.0.6 does not check, Seal reads from the bundle itself.
 */
const NEEDED_FLAGS = ['--bundle', '--statement', '--signing-config', '--trusted-root']

/** The needed flags that `cosign attest-blob --help` does not list. */
async function missingFlags({ run, program, environment, log }: CosignOptions): Promise<string[]> {
  const args = ['attest-blob', '--help']
  const { stdout, stderr } = await run(program, args, {
    env: verifyingEnvironment(environment),
    timeoutMs: QUICK_MS
  })
  log.debug(`$ cosign ${args.join(' ')}`)
  const known = new Set(`${stdout}\n${stderr}`.match(/--[a-z][a-z-]*/g))
  return NEEDED_FLAGS.filter(flag => !known.has(flag))
}

function tooOld(program: string, what: string): SealError {
  return new SealError(
    'COSIGN_TOO_OLD',
    `the Cosign at ${program} ${what}; Seal needs ${formatVersion(FLOOR)} or newer`,
    {
      remedy: 'Remove the input cosign-path to have a tested release installed, or install a newer Cosign.'
    }
  )
}

/** Both must say so: a program that ends with 0 without having verified anything is no proof. */
function isVerified({ exitCode, stdout, stderr }: RunResult): boolean {
  return exitCode === 0 && /^Verified OK$/m.test(`${stdout}\n${stderr}`)
}

async function checkVersion(result: RunResult, options: CosignOptions): Promise<Version | undefined> {
  const { log, program } = options
  const version = readVersion(result.stdout)
  if (version === undefined) {
    const missing = await missingFlags(options)
    if (missing.length > 0) throw tooOld(program, `has no version and lacks ${missing.join(', ')}`)
  } else if (compareVersions(version, FLOOR) < 0) {
    throw tooOld(program, `is ${formatVersion(version)}`)
  } else if (
    version.major > TESTED.major ||
    (version.major === TESTED.major && version.minor > TESTED.minor)
  ) {
    log.warning(
      `Cosign ${formatVersion(version)} is newer than Seal was tested with (${TESTED.major}.${TESTED.minor}).`
    )
  }
  return version
}
