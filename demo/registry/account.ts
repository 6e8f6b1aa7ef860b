// The account that a registry knows, and what it may do.
import type { IncomingMessage } from 'node:http'
import { RegistryError } from './errors.ts'
import type { Reply } from './reply.ts'

export type Action = 'pull' | 'push' | 'delete'

/** One right that a request needs. */
export interface Access {
  readonly repository: string
  readonly action: Action
}

export interface Account {
  readonly username: string
  readonly password: string
  /** What the account may do; everything by default. */
  readonly actions?: readonly Action[]
}

export type AuthOptions =
  | { readonly kind: 'none' }
  | (Account & { readonly kind: 'basic' })
  | (Account & {
      readonly kind: 'token'
      /** Give tokens for `pull` to everyone. */
      readonly anonymousPull?: boolean
      /** One hour by default. */
      readonly tokenLifetimeMs?: number
    })

export interface Auth {
  /** @throws RegistryError with status 401 or 403 */
  check(request: IncomingMessage, rights: readonly Access[]): void
  /** Serves the token endpoint; `undefined` when there is none. */
  readonly token?: (request: IncomingMessage, query: URLSearchParams) => Promise<Reply>
}

export function basicChallenge(message: string): RegistryError {
  return new RegistryError(401, 'UNAUTHORIZED', message, {
    headers: { 'WWW-Authenticate': 'Basic realm="registry"' }
  })
}

export function isAccount(authorization: string | undefined, { username, password }: Account): boolean {
  const match = /^basic +([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')
  return match !== null && Buffer.from(match[1] as string, 'base64').toString() === `${username}:${password}`
}

export function mayDo({ actions }: Account, action: Action): boolean {
  return actions === undefined || actions.includes(action)
}
