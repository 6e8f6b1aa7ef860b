// Bearer tokens, as CNCF distribution's documents describe them:
// https://distribution.github.io/distribution/spec/auth/token/ and .../oauth/ and .../scope/
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import {
  type Access,
  type Action,
  type Auth,
  type AuthOptions,
  basicChallenge,
  isAccount,
  mayDo
} from './account.ts'
import { RegistryError } from './errors.ts'
import { readBody } from './exchange.ts'
import { type Reply, replyJson } from './reply.ts'

type TokenOptions = Extract<AuthOptions, { kind: 'token' }>

interface Token {
  readonly access: readonly Access[]
  readonly expires: number
}

/** Who asks for a token: an anonymous client, or the account. */
type Asker = 'anonymous' | 'account'

const ACTIONS: readonly Action[] = ['pull', 'push', 'delete']
const MAX_FORM_BYTES = 64 * 1024

export class TokenAuth implements Auth {
  readonly #options: TokenOptions
  readonly #now: () => number
  readonly #tokens = new Map<string, Token>()
  readonly #refreshTokens = new Set<string>()

  constructor(options: TokenOptions, now: () => number) {
    this.#options = options
    this.#now = now
  }

  async token(request: IncomingMessage, query: URLSearchParams): Promise<Reply> {
    if (request.method === 'GET') return this.#get(request, query)
    if (request.method === 'POST') return this.#post(request)
    throw new RegistryError(405, 'UNSUPPORTED', 'tokens need GET or POST', {
      headers: { Allow: 'GET, POST' }
    })
  }

  check(request: IncomingMessage, rights: readonly Access[]): void {
    const match = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '')
    const token = match === null ? undefined : this.#tokens.get(match[1] as string)
    if (token === undefined || token.expires <= this.#now()) {
      throw bearerChallenge(request, rights, match === null ? undefined : 'invalid_token')
    }
    const has = (right: Access) =>
      token.access.some(access => access.repository === right.repository && access.action === right.action)
    if (!rights.every(has)) throw bearerChallenge(request, rights, 'insufficient_scope')
  }

  #get(request: IncomingMessage, query: URLSearchParams): Reply {
    const { authorization } = request.headers
    if (authorization === undefined && this.#options.anonymousPull !== true)
      throw basicChallenge('credentials are missing')
    if (authorization !== undefined && !isAccount(authorization, this.#options))
      throw basicChallenge('wrong credentials')
    const asker = authorization === undefined ? 'anonymous' : 'account'
    const { token, expires_in } = this.#issue(asker, query.getAll('scope'))
    const isOffline = asker === 'account' && query.get('offline_token') === 'true'
    return replyJson(200, {
      token,
      access_token: token,
      expires_in,
      issued_at: new Date(this.#now()).toISOString(),
      ...(isOffline ? { refresh_token: this.#issueRefreshToken() } : {})
    })
  }

  async #post(request: IncomingMessage): Promise<Reply> {
    const form = new URLSearchParams((await readBody(request, MAX_FORM_BYTES, 'SIZE_INVALID')).toString())
    const given = (name: string) => form.get(name) ?? ''
    if (given('service') === '' || given('client_id') === '') return refuse('invalid_request')
    const isRefresh = given('grant_type') === 'refresh_token'
    if (!isRefresh && given('grant_type') !== 'password') return refuse('unsupported_grant_type')
    const isKnown = isRefresh
      ? this.#refreshTokens.has(given('refresh_token'))
      : given('username') === this.#options.username && given('password') === this.#options.password
    if (!isKnown) return refuse('invalid_grant')
    const { token, granted, expires_in } = this.#issue('account', [given('scope')])
    const isOffline = given('access_type') === 'offline'
    const refreshToken = isRefresh
      ? given('refresh_token')
      : isOffline
        ? this.#issueRefreshToken()
        : undefined
    return replyJson(200, {
      access_token: token,
      scope: granted,
      expires_in,
      issued_at: new Date(this.#now()).toISOString(),
      ...(refreshToken === undefined ? {} : { refresh_token: refreshToken })
    })
  }

  #issue(asker: Asker, scopes: readonly string[]): { token: string; granted: string; expires_in: number } {
    const now = this.#now()
    const { anonymousPull, tokenLifetimeMs = 3_600_000 } = this.#options
    for (const [old, { expires }] of this.#tokens) if (expires <= now) this.#tokens.delete(old)
    const isGranted = ({ action }: Access) =>
      asker === 'account' ? mayDo(this.#options, action) : anonymousPull === true && action === 'pull'
    const access = scopes.flatMap(readScope).filter(isGranted)
    const token = randomBytes(24).toString('base64url')
    this.#tokens.set(token, { access, expires: now + tokenLifetimeMs })
    const expiresIn = Math.max(1, Math.round(tokenLifetimeMs / 1000))
    return { token, granted: formatScopes(access), expires_in: expiresIn }
  }

  #issueRefreshToken(): string {
    const token = randomBytes(24).toString('base64url')
    this.#refreshTokens.add(token)
    return token
  }
}

function bearerChallenge(request: IncomingMessage, rights: readonly Access[], error?: string): RegistryError {
  const host = request.headers.host ?? ''
  const scheme = 'encrypted' in request.socket ? 'https' : 'http'
  const scope = formatScopes(rights)
  const parts = [
    `realm="${scheme}://${host}/token"`,
    `service="${host}"`,
    ...(scope === '' ? [] : [`scope="${scope}"`]),
    ...(error === undefined ? [] : [`error="${error}"`])
  ]
  return new RegistryError(401, 'UNAUTHORIZED', error ?? 'authentication is required', {
    headers: { 'WWW-Authenticate': `Bearer ${parts.join(',')}` }
  })
}

/** RFC 6749 section 5.2. */
function refuse(error: 'invalid_request' | 'invalid_grant' | 'unsupported_grant_type'): Reply {
  return replyJson(400, { error })
}

/** `repository:<name>:<action>,<action>`, several separated by spaces; any other scope grants nothing. */
function readScope(text: string): Access[] {
  return text.split(' ').flatMap(scope => {
    const match = /^repository:(.+):([a-z,*]+)$/.exec(scope)
    if (match === null) return []
    const asked = (match[2] as string).split(',')
    return ACTIONS.filter(action => asked.includes(action) || asked.includes('*')).map(action => ({
      repository: match[1] as string,
      action
    }))
  })
}

function formatScopes(access: readonly Access[]): string {
  const actions = Map.groupBy(access, ({ repository }) => repository)
  return [...actions]
    .map(
      ([repository, entries]) => `repository:${repository}:${entries.map(({ action }) => action).join(',')}`
    )
    .join(' ')
}
