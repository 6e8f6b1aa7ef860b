// The OIDC issuer: gives a job its identity token, as GitHub's runner does for `permissions: id-token: write`.
// https://docs.github.com/actions/reference/security/oidc
import { sign, verify } from 'node:crypto'
import type { Keys } from './certificate.ts'

export type Claims = Readonly<Record<string, string | number>>

const AUDIENCE = 'sigstore'
const LIFETIME_S = 300

export class TokenService {
  /** What the runner hands to a job as ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken = 'request-token-of-the-local-sigstore'
  readonly #issuer: string
  readonly #keys: Keys

  constructor(issuer: string, keys: Keys) {
    this.#issuer = issuer
    this.#keys = keys
  }

  /** A signed token (JWT, ES256). */
  issue(claims: Claims, audience: string, now: Date): string {
    const seconds = Math.floor(now.getTime() / 1000)
    const parts = [
      { alg: 'ES256', typ: 'JWT', kid: this.#kid },
      { ...claims, iss: this.#issuer, aud: audience, iat: seconds, nbf: seconds, exp: seconds + LIFETIME_S }
    ].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    const signed = parts.join('.')
    const key = { key: this.#keys.privateKey, dsaEncoding: 'ieee-p1363' } as const
    return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
  }

  /** The claims of a token of this issuer for Sigstore. Throws for any other. */
  check(token: string, now: Date): Record<string, unknown> {
    const [head = '', body = '', signature = ''] = token.split('.')
    const key = { key: this.#keys.publicKey, dsaEncoding: 'ieee-p1363' } as const
    if (!verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
      throw new Error('the token is not signed by this issuer')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
    if (claims['aud'] !== AUDIENCE) throw new Error(`the token is for ${String(claims['aud'])}`)
    if (Number(claims['exp']) * 1000 < now.getTime()) throw new Error('the token has expired')
    return claims
  }

  get discovery(): object {
    return {
      issuer: this.#issuer,
      jwks_uri: `${this.#issuer}/jwks`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256']
    }
  }

  get jwks(): object {
    return {
      keys: [{ ...this.#keys.publicKey.export({ format: 'jwk' }), kid: this.#kid, alg: 'ES256', use: 'sig' }]
    }
  }

  get #kid(): string {
    return this.#keys.id.toString('hex').slice(0, 16)
  }
}
