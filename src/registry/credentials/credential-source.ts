// Finds the login for a repository: inputs, credential files and helpers, the token of the workflow; in this order.

import { join } from 'node:path'
import type { Repository } from '../../oci/reference.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { printable } from '../../support/text.ts'
import type { Credential, CredentialSource } from '../auth/credential.ts'
import {
  AUTH_VARIABLE,
  type CredentialFile,
  findAuth,
  MAX_CONFIG_BYTES,
  parseAuthVariable,
  parseCredentialFile
} from './config-file.ts'
import { bestKey } from './config-keys.ts'
import type { ExplicitLogin } from './explicit.ts'
import { askHelper, type HelperSystem } from './helper.ts'

export interface CredentialOptions extends HelperSystem {
  readonly explicit?: ExplicitLogin | undefined
  /** `DOCKER_AUTH_CONFIG`, `REGISTRY_AUTH_FILE`, `DOCKER_CONFIG`, `XDG_RUNTIME_DIR` and `XDG_CONFIG_HOME` are read. */
  readonly env: Environment
  readonly homeDirectory: string
  /** In a pull request, credential files inside the workspace are refused, because its author may have written them. */
  readonly isPullRequest: boolean
  /** The workflow's own token: the last resort for ghcr.io, and for no other host. */
  readonly githubToken?: { readonly username: string; readonly token: string } | undefined
  /** A file's bytes, at most `maxBytes + 1` of them; undefined when the file does not exist. */
  readonly readFile: (path: string, maxBytes: number) => Promise<Uint8Array | undefined>
  /** Called with each secret before it is returned. */
  readonly maskSecret: (secret: string) => void
  readonly log: Log
}

/** GitHub's own registry. On a GitHub Enterprise Server the token is for another host, and ghcr.io gets no login. */
const GITHUB_REGISTRY = 'ghcr.io'

/**
 * The credentials of one run. The search stops at the first source that has a login for the repository, not at the
 * first that exists. A file is read when the search comes to it: one that is never reached cannot break the step, and
 * one that is broken fails it only if no later source has a login.
 *
 * `find` throws SealError `CREDENTIALS_FILE_INVALID`, `CREDENTIALS_FILE_REFUSED`, `CREDENTIALS_HELPER_INVALID`,
 * `CREDENTIALS_HELPER_FAILED`.
 */
export function credentialSource(options: CredentialOptions): CredentialSource {
  const files = new Map<string, Promise<CredentialFile | undefined>>()
  const stores = new Map<string, Promise<Credential | undefined>>()

  const load = (path: string): Promise<CredentialFile | undefined> =>
    remember(files, path, () => readCredentialFile(options, path))
  const ask = (suffix: string, registry: string): Promise<Credential | undefined> =>
    remember(stores, `${suffix} ${registry}`, () => askHelper(options, suffix, registry))

  return {
    async find(repository) {
      const credential = await search(options, repository, load, ask)
      if (credential) mask(credential, options.maskSecret)
      return credential
    }
  }
}

function remember<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}

type Ask = (suffix: string, registry: string) => Promise<Credential | undefined>

async function search(
  options: CredentialOptions,
  repository: Repository,
  load: (path: string) => Promise<CredentialFile | undefined>,
  ask: Ask
): Promise<Credential | undefined> {
  const { explicit, env, homeDirectory, log } = options
  if (explicit?.registry === repository.registry) {
    return { kind: 'basic', username: explicit.username, password: explicit.password }
  }
  const files = candidateFiles(env, homeDirectory).map(path => () => load(path))
  const broken: SealError[] = []
  for (const source of [async () => readVariable(env), ...files]) {
    try {
      const file = await source()
      const found = file && (await findInFile(file, repository, ask, log))
      if (found) return warned(found, broken, log)
    } catch (error) {
      if (!(error instanceof SealError) || error.code !== 'CREDENTIALS_FILE_INVALID') throw error
      broken.push(error)
    }
  }
  const own = tokenFor(repository, options)
  const [first, ...others] = broken
  if (own === undefined && first !== undefined) throw allBroken(first, others)
  return warned(own, broken, log)
}

function tokenFor(
  { registry }: Repository,
  { githubToken }: Pick<CredentialOptions, 'githubToken'>
): Credential | undefined {
  if (!githubToken || githubToken.token === '' || registry !== GITHUB_REGISTRY) return undefined
  return { kind: 'basic', username: githubToken.username, password: githubToken.token }
}

function readVariable(env: Environment): CredentialFile | undefined {
  const value = env[AUTH_VARIABLE]
  return value ? parseAuthVariable(value) : undefined
}

/** A source that cannot be read does not hide a later one; a message names it. */
function warned<T>(found: T, broken: readonly SealError[], log: Log): T {
  for (const { message } of broken) log.warning(`${message}; Seal continues without it`)
  return found
}

/** Without a login, the run would end with a 401 that explains nothing. */
function allBroken(first: SealError, others: readonly SealError[]): SealError {
  if (others.length === 0) return first
  return new SealError(first.code, [first, ...others].map(({ message }) => message).join('; '), {
    cause: first,
    ...(first.remedy === undefined ? {} : { remedy: first.remedy })
  })
}

/** The paths of credential files, in the order of the search. */
function candidateFiles(env: CredentialOptions['env'], homeDirectory: string): readonly string[] {
  const value = (name: string): string | undefined => env[name] || undefined
  const runtime = value('XDG_RUNTIME_DIR')
  const paths = [
    value('REGISTRY_AUTH_FILE'),
    join(value('DOCKER_CONFIG') ?? join(homeDirectory, '.docker'), 'config.json'),
    runtime && join(runtime, 'containers', 'auth.json'),
    join(value('XDG_CONFIG_HOME') ?? join(homeDirectory, '.config'), 'containers', 'auth.json')
  ]
  return paths.filter(path => path !== undefined)
}

async function readCredentialFile(
  { readFile, isInCheckout, isPullRequest }: CredentialOptions,
  path: string
): Promise<CredentialFile | undefined> {
  const bytes = await readFile(path, MAX_CONFIG_BYTES)
  if (bytes === undefined) return undefined
  if (isPullRequest && (await isInCheckout(path))) throw fileRefused(path)
  return parseCredentialFile(path, bytes)
}

function fileRefused(path: string): SealError {
  return new SealError(
    'CREDENTIALS_FILE_REFUSED',
    `credential file ${printable(path, 200)} is in the checkout of a pull request, so the pull request's author may have written it`
  )
}

/**
 * Docker's order: the host's own helper, the store for all hosts, the file itself.
 *
 * A helper that the file names for this very host must work. The store for all hosts must work only where the file
 * says that this host's login is in it; elsewhere its failure is a warning, so that a runner without a key ring can
 * still read public images.
 */
async function findInFile(
  file: CredentialFile,
  repository: Repository,
  ask: Ask,
  log: Log
): Promise<Credential | undefined> {
  const { registry } = repository
  const helperKey = bestKey(file.credHelpers.keys(), repository)
  if (helperKey !== undefined) {
    const found = await ask(helperSuffix(file, helperKey), registry)
    if (found) return found
  }
  const entry = findAuth(file, repository)
  const stored =
    file.credsStore && (await askStore(file.credsStore, entry === 'in-store', registry, ask, log))
  if (stored) return stored
  return entry === 'in-store' ? undefined : entry
}

function helperSuffix(file: CredentialFile, key: string): string {
  const suffix = file.credHelpers.get(key)
  // An empty name is refused by the helper's own rule for names.
  return typeof suffix === 'string' ? suffix : ''
}

async function askStore(
  store: string,
  isNeeded: boolean,
  registry: string,
  ask: Ask,
  log: Log
): Promise<Credential | undefined> {
  try {
    return await ask(store, registry)
  } catch (error) {
    if (isNeeded || !(error instanceof SealError)) throw error
    log.warning(`${error.message}; Seal continues without it`)
    return undefined
  }
}

/** Passwords and tokens also travel as base64 of `user:password`, so that form is a secret as well. */
function mask(credential: Credential, maskSecret: (secret: string) => void): void {
  const secret = credential.kind === 'basic' ? credential.password : credential.token
  if (secret === '') return
  maskSecret(secret)
  if (credential.kind === 'basic') {
    maskSecret(Buffer.from(`${credential.username}:${secret}`).toString('base64'))
  }
}
