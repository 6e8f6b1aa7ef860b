// The credential files of Docker and Podman.
// https://docs.docker.com/reference/cli/docker/login/ and
// https://github.com/containers/image/blob/main/docs/containers-auth.json.5.md
import type { Repository } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import type { Credential } from '../auth/credential.ts'
import { bestKey } from './config-keys.ts'

/** Larger files are refused. */
export const MAX_CONFIG_BYTES = 1024 * 1024

/** A parsed file. Entries are decoded only when they are asked for, so that a broken one harms no other. */
export interface CredentialFile {
  /** Its name in messages: `credential file /home/…` or a variable. */
  readonly name: string
  readonly auths: ReadonlyMap<string, unknown>
  /** Suffix of the helper program by key. */
  readonly credHelpers: ReadonlyMap<string, unknown>
  /** Suffix of the helper program for all registries that `credHelpers` does not name. */
  readonly credsStore: string | undefined
}

/** `in-store` is the empty entry that Docker leaves where the login itself is in `credsStore`. */
export type AuthEntry = Credential | 'in-store' | undefined

/**
 * Reads the JSON of a credential file; an empty file is an empty one.
 *
 * @throws SealError `CREDENTIALS_FILE_INVALID`
 */
export function parseCredentialFile(path: string, bytes: Uint8Array): CredentialFile {
  return parseCredentials(`credential file ${printable(path, 200)}`, bytes)
}

/** The variable that Docker's CLI reads before its file: only its `auths` count. https://github.com/docker/cli/pull/6008 */
export const AUTH_VARIABLE = 'DOCKER_AUTH_CONFIG'

/**
 * Reads the value of that variable.
 *
 * @throws SealError `CREDENTIALS_FILE_INVALID`
 */
export function parseAuthVariable(value: string): CredentialFile {
  const { name, auths } = parseCredentials(`variable ${AUTH_VARIABLE}`, new TextEncoder().encode(value))
  return { name, auths, credHelpers: new Map(), credsStore: undefined }
}

function parseCredentials(name: string, bytes: Uint8Array): CredentialFile {
  if (bytes.byteLength > MAX_CONFIG_BYTES) throw invalid(name, `is larger than ${MAX_CONFIG_BYTES} bytes`)
  const document = isBlank(bytes) ? {} : parse(name, bytes)
  if (!isRecord(document)) throw invalid(name, 'is not a JSON object')
  const { auths, credHelpers, credsStore } = document
  if (credsStore !== undefined && credsStore !== null && typeof credsStore !== 'string') {
    throw invalid(name, 'has a "credsStore" that is not a string')
  }
  return {
    name,
    auths: readMap(name, 'auths', auths),
    credHelpers: readMap(name, 'credHelpers', credHelpers),
    credsStore: credsStore || undefined
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}

function parse(name: string, bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes)
  } catch (cause) {
    throw invalid(name, 'cannot be read', cause)
  }
}

function readMap(name: string, field: string, value: unknown): ReadonlyMap<string, unknown> {
  if (value === undefined || value === null) return new Map()
  if (!isRecord(value)) throw invalid(name, `has a "${field}" that is not an object`)
  return new Map(Object.entries(value))
}

/**
 * What `auths` contains for a repository.
 *
 * @throws SealError `CREDENTIALS_FILE_INVALID` when the entry that fits cannot be read
 */
export function findAuth(file: CredentialFile, repository: Repository): AuthEntry {
  const key = bestKey(file.auths.keys(), repository)
  if (key === undefined) return undefined
  const entry = file.auths.get(key)
  if (!isRecord(entry))
    throw invalid(file.name, `has an entry for "${printable(key, 100)}" that is not an object`)
  return readEntry(file.name, key, entry)
}

function readEntry(name: string, key: string, entry: Record<string, unknown>): Credential | 'in-store' {
  const text = (field: string): string => {
    const value = entry[field]
    if (value === undefined || value === null) return ''
    if (typeof value === 'string') return value
    throw invalid(name, `has an entry for "${printable(key, 100)}" with a "${field}" that is not a string`)
  }
  const registryToken = text('registrytoken')
  if (registryToken !== '') return { kind: 'registry-token', token: registryToken }
  const identityToken = text('identitytoken')
  if (identityToken !== '') return { kind: 'identity-token', token: identityToken }
  const auth = text('auth')
  if (auth !== '') return decodeAuth(name, key, auth)
  const username = text('username')
  return username === '' ? 'in-store' : { kind: 'basic', username, password: text('password') }
}

/** `auth` is base64 of `user:password`; the user name contains no colon (RFC 7617), the password may. */
function decodeAuth(name: string, key: string, auth: string): Credential {
  const decoded = Buffer.from(auth, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1) {
    // What was decoded may be half of a secret: it stays out of the message.
    throw invalid(
      name,
      `has an entry for "${printable(key, 100)}" with an "auth" that is not base64 of user:password`
    )
  }
  // Old versions of Docker padded the value with NUL before they encoded it.
  const password = decoded.slice(colon + 1).replace(/\u0000+$/, '')
  return { kind: 'basic', username: decoded.slice(0, colon), password }
}

function invalid(name: string, what: string, cause?: unknown): SealError {
  return new SealError('CREDENTIALS_FILE_INVALID', `${name} ${what}`, {
    ...(cause === undefined ? {} : { cause })
  })
}
