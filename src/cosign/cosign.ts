// Cosign as a pure signer: it gets files, never a registry and never a registry's credentials.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digest } from '../oci/digest.ts'
import type { Clock } from '../support/clock.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import type { Run, RunResult } from '../support/run.ts'
import { signArguments, verifyArguments, verifyBlobArguments } from './arguments.ts'
import { type Bundle, MAX_BUNDLE_BYTES, readBundle } from './bundle.ts'
import { type Environment, signingEnvironment, verifyingEnvironment } from './environment.ts'
import { failure, isTransient, reasonOf } from './failure.ts'
import type { Authority, KeySigner, Signer } from './signer.ts'
import { compareVersions, FLOOR, formatVersion, readVersion, TESTED, type Version } from './version.ts'

/** What Cosign says of a bundle. */
export type Verification = { readonly verified: true } | { readonly verified: false; readonly reason: string }

/** One start of Cosign, for the report. */
export interface Invocation {
  readonly command: string
  readonly milliseconds: number
  readonly exitCode: number
}

export interface Cosign {
  /** Undefined for a build that does not tell. */
  readonly version: Version | undefined
  readonly invocations: readonly Invocation[]
  /** The PEM of a key's public half. @throws SealError `COSIGN_PASSWORD_WRONG`, `COSIGN_KEY_…`, `COSIGN_FAILED` */
  publicKey(signer: KeySigner): Promise<string>
  /** Signs a statement. @throws SealError as `publicKey`, and `COSIGN_SERVICE_UNAVAILABLE`, `COSIGN_IDENTITY_UNAVAILABLE` */
  sign(statement: Uint8Array, signer: Signer): Promise<Bundle>
  /** Checks a bundle. Whatever is not a clear yes is a no; a Cosign that cannot run at all throws. */
  verify(
    bundle: Uint8Array,
    authority: Authority,
    digest: Digest,
    predicateType: string
  ): Promise<Verification>
  /** Checks a bundle with the signature of a blob, as `verify` does. */
  verifyBlob(bundle: Uint8Array, blob: Uint8Array, authority: Authority): Promise<Verification>
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
  /** The user named the program: an old or silent version is a warning then. */
  readonly isChosenByUser: boolean
}

const NO_SIGNING_SERVICES =
  '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}'
const NO_AUTHORITIES = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}'
const QUICK_MS = 60_000

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
    log.debug(`${command} (exit code ${result.exitCode}, ${milliseconds} ms)`)
    return result
  }

  async function withFiles<T>(work: (prefix: string) => Promise<T>): Promise<T> {
    const prefix = join(directory, `cosign-${++files}`)
    try {
      return await work(prefix)
    } finally {
      await Promise.all(
        ['statement.json', 'sigstore.json', 'blob'].map(name => rm(`${prefix}.${name}`, { force: true }))
      )
    }
  }

  /** Flaky services are asked again until the time is used up; nothing was pushed yet that would have to be repeated. */
  async function startSigning(signer: Signer, prefix: string): Promise<void> {
    const deadline = clock.now() + timeoutMs
    for (let attempt = 1; ; attempt++) {
      const left = deadline - clock.now()
      const paths = { statement: `${prefix}.statement.json`, bundle: `${prefix}.sigstore.json`, noServices }
      const result = await start(
        signArguments(signer, paths, left),
        signingEnvironment(environment, signer),
        left
      )
      if (result.exitCode === 0) return
      const pause = Math.min(1000 * 2 ** attempt, 30_000) * (0.5 + clock.random())
      if (!isTransient(result) || clock.now() + pause > deadline) throw failure('signing', result)
      log.info(
        `Signing did not succeed yet (${reasonOf(result)}); next try in ${Math.round(pause / 1000)} s.`
      )
      await clock.sleep(pause)
    }
  }

  const [version] = await Promise.all([
    checkVersion(await start(['version', '--json'], verifyingEnvironment(environment)), options),
    writeFile(noServices.signingConfig, NO_SIGNING_SERVICES, { mode: 0o600 }),
    writeFile(noServices.trustedRoot, NO_AUTHORITIES, { mode: 0o600 })
  ])

  return {
    version,
    invocations,
    async publicKey(signer) {
      const result = await start(['public-key', '--key', signer.key], signingEnvironment(environment, signer))
      if (result.exitCode !== 0) throw failure(`reading the key ${signer.key}`, result)
      return result.stdout
    },
    sign: (statement, signer) =>
      withFiles(async prefix => {
        await writeFile(`${prefix}.statement.json`, statement, { mode: 0o600, flag: 'wx' })
        await startSigning(signer, prefix)
        return readBundle(await readFile(`${prefix}.sigstore.json`))
      }),
    verify: (bundle, authority, digest, predicateType) =>
      withFiles(async prefix => {
        if (bundle.byteLength > MAX_BUNDLE_BYTES)
          return { verified: false, reason: `the bundle has ${bundle.byteLength} bytes` }
        await writeFile(`${prefix}.sigstore.json`, bundle, { mode: 0o600, flag: 'wx' })
        const env = verifyingEnvironment(environment, authority.kind === 'key' ? authority.key : undefined)
        const paths = { bundle: `${prefix}.sigstore.json`, noServices }
        const result = await start(verifyArguments(authority, paths, digest, predicateType), env)
        return isVerified(result) ? { verified: true } : { verified: false, reason: reasonOf(result) }
      }),
    verifyBlob: (bundle, blob, authority) =>
      withFiles(async prefix => {
        const paths = { bundle: `${prefix}.sigstore.json`, blob: `${prefix}.blob`, noServices }
        await Promise.all([
          writeFile(paths.bundle, bundle, { mode: 0o600, flag: 'wx' }),
          writeFile(paths.blob, blob, { mode: 0o600, flag: 'wx' })
        ])
        const env = verifyingEnvironment(environment, authority.kind === 'key' ? authority.key : undefined)
        const result = await start(verifyBlobArguments(authority, paths), env)
        return isVerified(result) ? { verified: true } : { verified: false, reason: reasonOf(result) }
      })
  }
}

/** Both must say so: a program that ends with 0 without having verified anything is no proof. */
function isVerified({ exitCode, stdout, stderr }: RunResult): boolean {
  return exitCode === 0 && /^Verified OK$/m.test(`${stdout}\n${stderr}`)
}

function checkVersion(
  result: RunResult,
  { isChosenByUser, log, program }: CosignOptions
): Version | undefined {
  const version = readVersion(result.stdout)
  const isTooOld = version === undefined || compareVersions(version, FLOOR) < 0
  if (isTooOld) {
    const said = version === undefined ? 'does not tell its version' : `is ${formatVersion(version)}`
    const message = `the Cosign at ${program} ${said}; Seal needs ${formatVersion(FLOOR)} or newer`
    const remedy =
      'Remove the input cosign-path to have a tested release installed, or install a newer Cosign.'
    if (!isChosenByUser || version !== undefined) throw new SealError('COSIGN_TOO_OLD', message, { remedy })
    log.info(`${message[0]?.toUpperCase()}${message.slice(1)}.`)
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
