// Requests to a token service: https://github.com/distribution/distribution/blob/main/docs/content/spec/auth/token.md
// and oauth.md beside it.
import { isRecord, parseJson } from '../../support/json.ts'
import { redactUrl } from '../errors/redact.ts'
import { RegistryError } from '../errors/registry-error.ts'
import type { Credential } from './credential.ts'

export interface TokenRequest {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly form?: string
}

/** The GET form: basic credentials or none, each scope a parameter. The realm's own query is kept as it is. */
export function tokenByGet(
  realm: URL,
  service: string | undefined,
  scopes: readonly string[],
  credential: Credential | undefined
): TokenRequest {
  const parameters = [
    ...(service === undefined ? [] : [`service=${encodeURIComponent(service)}`]),
    ...scopes.map(scope => `scope=${encodeURIComponent(scope)}`)
  ].join('&')
  const url = new URL(realm)
  if (parameters !== '') url.search += `${url.search === '' ? '?' : '&'}${parameters}`
  const authorization = basicAuthorization(credential)
  return { method: 'GET', url, headers: authorization === undefined ? {} : { authorization } }
}

/** The OAuth2 form, for identity tokens: one `scope`, separated by spaces. */
export function tokenByPost(
  realm: URL,
  service: string | undefined,
  scopes: readonly string[],
  refreshToken: string
): TokenRequest {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: 'oci-seal',
    ...(service === undefined ? {} : { service }),
    scope: scopes.join(' ')
  })
  return {
    method: 'POST',
    url: realm,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    form: form.toString()
  }
}

/** `Basic …`, if the credential has that form. An identity token is sent as the password. */
export function basicAuthorization(credential: Credential | undefined): string | undefined {
  if (credential === undefined || credential.kind === 'registry-token') return undefined
  const [username, password] =
    credential.kind === 'basic' ? [credential.username, credential.password] : ['<token>', credential.token]
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`
}

export interface Token {
  readonly value: string
  readonly expiresInMs: number
}

/** The specification's default, for services that do not name a lifetime. */
const DEFAULT_LIFETIME_S = 60

/** Reads the response of a token service. Ignores `issued_at`, so the clocks may differ. */
export function readToken(bytes: Uint8Array, url: URL): Token {
  const invalid = (why: string, cause?: unknown) =>
    new RegistryError('REGISTRY_UNEXPECTED_RESPONSE', `${redactUrl(url)} returned no token: ${why}`, {
      url,
      cause
    })
  let document: unknown
  try {
    document = parseJson(bytes, { maxDepth: 20 })
  } catch (cause) {
    throw invalid('the response is not JSON', cause)
  }
  if (!isRecord(document)) throw invalid('the response is not an object')
  const value = document['token'] || document['access_token']
  // No other character is allowed in a header.
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
    throw invalid('the response contains no usable token')
  const seconds = document['expires_in']
  const lifetime = typeof seconds === 'number' && seconds > 0 ? seconds : DEFAULT_LIFETIME_S
  return { value, expiresInMs: Math.min(lifetime, 24 * 3600) * 1000 }
}
