// Credential helpers: programs that keep logins outside the configuration file.
// https://github.com/docker/docker-credential-helpers#development
import { isAbsolute } from 'node:path'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import type { FoundProgram } from '../../support/programs.ts'
import { printable } from '../../support/text.ts'
import type { Credential } from '../auth/credential.ts'
import { helperServer } from './config-keys.ts'

/** A helper's message that it has no login, on stdout with an exit code other than 0. */
const NOT_FOUND = 'credentials not found in native keychain'

/** The user name that marks the secret as an identity token. */
const TOKEN_USER = '<token>'

/** Without path separators and shell characters, because the suffix comes from a file and becomes a program's name. */
const SUFFIX = /^[A-Za-z0-9._-]{1,100}$/

export interface HelperResult {
  readonly exitCode: number
  readonly stdout: string
}

export interface HelperSystem {
  /** Runs a program without a shell, with a time-out and a limit on its output; `input` is its whole stdin. */
  readonly runHelper: (program: string, args: readonly string[], input: string) => Promise<HelperResult>
  /** The absolute path of a program on PATH, and one that was passed over because it is in the checkout. */
  readonly findProgram: (name: string) => Promise<FoundProgram>
  /** Is the path in the checkout, or does it lead there by a link? No program in it is run as a helper. */
  readonly isInCheckout: (path: string) => Promise<boolean>
}

/**
 * Asks the helper `docker-credential-<suffix>` for a registry's login; undefined when it has none.
 *
 * @throws SealError `CREDENTIALS_HELPER_INVALID` for a name or place that is not run,
 *   `CREDENTIALS_HELPER_FAILED` when it fails or its answer makes no sense
 */
export async function askHelper(
  system: HelperSystem,
  suffix: string,
  registry: string
): Promise<Credential | undefined> {
  const program = await locate(system, suffix)
  const server = helperServer(registry)
  let result: HelperResult
  try {
    result = await system.runHelper(program, ['get'], server)
  } catch (cause) {
    throw failed(suffix, registry, 'could not be run', cause)
  }
  if (result.exitCode === 0) return readAnswer(suffix, registry, result.stdout)
  if (result.stdout.trim() === NOT_FOUND) return undefined
  // The message omits the output: a helper that fails half-way may have printed the secret.
  throw failed(suffix, registry, `exited with code ${result.exitCode}`)
}

async function locate({ findProgram, isInCheckout }: HelperSystem, suffix: string): Promise<string> {
  if (!SUFFIX.test(suffix))
    throw refused(suffix, 'its name contains characters that are not allowed in the name of a helper')
  const name = `docker-credential-${suffix}`
  const { path: program, inCheckout } = await findProgram(name)
  if (program === undefined && inCheckout !== undefined) {
    throw refused(suffix, `the only one on PATH is in the checkout, at ${printable(inCheckout, 200)}`)
  }
  if (program === undefined) throw refused(suffix, `the program ${name} is not on PATH`)
  if (!isAbsolute(program))
    throw refused(suffix, `it was found at a relative path, ${printable(program, 200)}`)
  if (await isInCheckout(program)) {
    throw refused(suffix, `it is in the checkout, at ${printable(program, 200)}`)
  }
  return program
}

function readAnswer(suffix: string, registry: string, stdout: string): Credential | undefined {
  let answer: unknown
  try {
    answer = parseJson(Buffer.from(stdout))
  } catch {
    // The cause is dropped on purpose: JSON.parse quotes the text, which may be the secret.
    throw failed(suffix, registry, 'did not return JSON')
  }
  if (!isRecord(answer)) throw failed(suffix, registry, 'did not return an object')
  const { Username: username, Secret: secret } = answer
  if (typeof username !== 'string' || typeof secret !== 'string') {
    throw failed(suffix, registry, 'did not return a "Username" and a "Secret"')
  }
  if (secret === '') return undefined
  return username === TOKEN_USER
    ? { kind: 'identity-token', token: secret }
    : { kind: 'basic', username, password: secret }
}

function refused(suffix: string, why: string): SealError {
  return new SealError(
    'CREDENTIALS_HELPER_INVALID',
    `the credential helper "${printable(suffix, 100)}" is not run: ${why}`
  )
}

function failed(suffix: string, registry: string, what: string, cause?: unknown): SealError {
  return new SealError(
    'CREDENTIALS_HELPER_FAILED',
    `the credential helper docker-credential-${suffix}, asked for ${registry}, ${what}`,
    {
      remedy: `Run "echo ${helperServer(registry)} | docker-credential-${suffix} get" in an earlier step to see its output.`,
      ...(cause === undefined ? {} : { cause })
    }
  )
}
