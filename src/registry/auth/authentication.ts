// Authentication for each registry: remembers challenges, caches tokens by scope, and renews them before they expire.
import { formatRepository, type Repository } from '../../oci/reference.ts'
import type { Clock } from '../../support/clock.ts'
import { parseRetryAfter } from '../../support/retry-after.ts'
import type { Action } from '../errors/action.ts'
import { errorOf, RegistryError } from '../errors/registry-error.ts'
import type { Connections, NetworkScope } from '../http/connections.ts'
import { RegistryOrigin } from '../http/origin.ts'
import { type FinalResponse, followRedirects } from '../http/redirect.ts'
import { readAll } from '../http/transport.ts'
import { type Challenge, parseChallenges } from './challenge.ts'
import type { Credential, CredentialSource } from './credential.ts'
import { checkRealmTrust, resolveRealm } from './realm.ts'
import { type RequiredAccess, scopesFor } from './scope.ts'
import {
  basicAuthorization,
  readToken,
  type Token,
  type TokenRequest,
  tokenByGet,
  tokenByPost
} from './token.ts'

export interface AuthenticationOptions {
  readonly connections: Connections
  readonly credentials: CredentialSource
  readonly clock: Clock
  /** Ask for push from the start: the run will write. */
  readonly writes: boolean
  /** Hosts of token services that the user trusts with credentials, besides those that belong to the registry. */
  readonly trustedRealms: readonly string[]
  readonly maskSecret: (secret: string) => void
}

/** A request that needs to be allowed. */
export interface Asked {
  readonly repository: Repository
  readonly need: RequiredAccess
  readonly registryOrigin: RegistryOrigin
}

interface TokenServer {
  readonly repository: Repository
  readonly action: Action
  readonly realm: URL
  readonly networkScope: NetworkScope
  readonly service: string | undefined
}

interface TokenAnswer extends FinalResponse {
  readonly body: Uint8Array
}

interface HeldToken {
  readonly value: string
  readonly actions: ReadonlySet<Action>
  readonly mountFrom: string | undefined
  readonly renewAt: number
}

const MAX_TOKEN_BYTES = 128 * 1024
/** Seal renews a token this long before it expires, or after nine tenths of its lifetime, whichever is later. */
const RENEW_EARLY_MS = 10_000

export class Authentication {
  readonly #options: AuthenticationOptions
  /** By registry: the challenge that it sent. */
  readonly #challenges = new Map<string, Challenge>()
  readonly #credentials = new Map<string, Promise<Credential | undefined>>()
  readonly #tokens = new Map<string, HeldToken[]>()
  readonly #underway = new Map<string, Promise<string>>()
  readonly #pullOnly = new Set<string>()

  constructor(options: AuthenticationOptions) {
    this.#options = options
  }

  /** The `Authorization` for a request that was not challenged yet, as far as this run knows the registry. */
  async before(asked: Asked): Promise<string | undefined> {
    const challenge = this.#challenges.get(asked.repository.registry)
    return challenge === undefined ? undefined : this.#authorize(asked, challenge)
  }

  /**
   * The `Authorization` after the answer 401 (or 403 with a challenge) to a request that carried `used`;
   * `undefined` when there is nothing better to offer.
   */
  async after(
    asked: Asked,
    header: string | undefined,
    used: string | undefined
  ): Promise<string | undefined> {
    const challenges = parseChallenges(header)
    const challenge =
      challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm')) ??
      challenges.find(({ scheme }) => scheme === 'basic')
    if (challenge === undefined) return undefined
    const key = formatRepository(asked.repository)
    this.#challenges.set(asked.repository.registry, challenge)
    const kept = this.#tokens.get(key) ?? []
    this.#tokens.set(
      key,
      kept.filter(token => `Bearer ${token.value}` !== used)
    )
    const next = await this.#authorize(asked, challenge)
    return next === used ? undefined : next
  }

  /** Does this run have neither credentials nor a challenge for the registry? */
  async isAnonymous(repository: Repository): Promise<boolean> {
    return (await this.#credentials.get(formatRepository(repository))) === undefined
  }

  #credential(repository: Repository): Promise<Credential | undefined> {
    const key = formatRepository(repository)
    const found = this.#credentials.get(key) ?? this.#options.credentials.find(repository)
    this.#credentials.set(key, found)
    return found
  }

  async #authorize(asked: Asked, challenge: Challenge): Promise<string | undefined> {
    const credential = await this.#credential(asked.repository)
    if (credential?.kind === 'registry-token') return `Bearer ${credential.token}`
    if (challenge.scheme === 'basic') {
      return credential?.kind === 'basic' ? basicAuthorization(credential) : undefined
    }
    const kept = this.#tokens.get(formatRepository(asked.repository)) ?? []
    const token = kept.find(token => this.#covers(token, asked.need))
    return `Bearer ${token?.value ?? (await this.#fetchOnce(asked, challenge, credential))}`
  }

  #covers({ actions, mountFrom, renewAt }: HeldToken, need: RequiredAccess): boolean {
    return (
      actions.has(need.action) &&
      (need.mountFrom === undefined || need.mountFrom === mountFrom) &&
      this.#options.clock.now() < renewAt
    )
  }

  /** Requests that need the same token at the same time share one exchange. */
  #fetchOnce(asked: Asked, challenge: Challenge, credential: Credential | undefined): Promise<string> {
    const { repository, need } = asked
    const key = [formatRepository(repository), need.action, need.mountFrom].join(' ')
    const underway =
      this.#underway.get(key) ??
      this.#fetch(asked, challenge, credential).finally(() => this.#underway.delete(key))
    this.#underway.set(key, underway)
    return underway
  }

  async #fetch(
    { repository, need, registryOrigin }: Asked,
    { parameters }: Challenge,
    credential: Credential | undefined
  ): Promise<string> {
    const key = formatRepository(repository)
    const realm = await resolveRealm(parameters.get('realm') ?? '', registryOrigin)
    if (credential !== undefined) checkRealmTrust(realm, registryOrigin, this.#options.trustedRealms)
    const server = {
      repository,
      action: need.action,
      realm,
      networkScope: await registryOrigin.networkScope(realm),
      service: parameters.get('service')
    }
    const ask = (asksPush: boolean) =>
      this.#exchange(server, scopesFor(need, asksPush, parameters.get('scope')), credential)
    const asksPush = need.action === 'push' || (this.#options.writes && !this.#pullOnly.has(key))
    const start = this.#options.clock.now()
    let actions: readonly Action[] = asksPush ? ['pull', 'push'] : ['pull']
    const token = await ask(asksPush).catch(error => {
      // Some services refuse, others grant less than requested; a client that may only read must still be able to read.
      if (need.action === 'push' || !asksPush || !isDenied(error)) throw error
      this.#pullOnly.add(key)
      actions = ['pull']
      return ask(false)
    })
    const early = Math.min(RENEW_EARLY_MS, token.expiresInMs / 10)
    const kept = this.#tokens.get(key) ?? []
    kept.push({
      value: token.value,
      actions: new Set(actions),
      mountFrom: need.mountFrom,
      renewAt: start + token.expiresInMs - early
    })
    this.#tokens.set(key, kept)
    return token.value
  }

  async #exchange(
    server: TokenServer,
    scopes: readonly string[],
    credential: Credential | undefined
  ): Promise<Token> {
    const { realm, service } = server
    if (credential?.kind === 'identity-token') {
      const posted = tokenByPost(realm, service, scopes, credential.token)
      const answer = await this.#ask(server, posted)
      // Services from before OAuth2 do not support the POST form.
      if (![401, 404, 405].includes(answer.status)) return this.#accept(server, answer, false)
    }
    const answer = await this.#ask(server, tokenByGet(realm, service, scopes, credential))
    return this.#accept(server, answer, credential === undefined)
  }

  async #ask(
    { networkScope }: TokenServer,
    { method, url, headers, form }: TokenRequest
  ): Promise<TokenAnswer> {
    const bytes = form === undefined ? undefined : Buffer.from(form, 'utf8')
    const response = await followRedirects(this.#options.connections, {
      method,
      url,
      // The realm is a separate origin; credentials, and forms with credentials, do not leave it.
      registryOrigin: new RegistryOrigin(url),
      networkScope,
      headers: { accept: 'application/json' },
      originHeaders: headers,
      body: bytes && { length: bytes.byteLength, open: () => bytes },
      redirects: 'stay'
    })
    return { ...response, body: await readAll(response, method, url, MAX_TOKEN_BYTES) }
  }

  #accept({ repository, action }: TokenServer, answer: TokenAnswer, isAnonymous: boolean): Token {
    if (answer.status !== 200) {
      const retryAfterMs = parseRetryAfter(answer.headers['retry-after'], this.#options.clock.now())
      const contentType = answer.headers['content-type']
      throw errorOf({ ...answer, contentType, retryAfterMs, isAnonymous, asksToken: action }, repository)
    }
    const token = readToken(answer.body, answer.url)
    this.#options.maskSecret(token.value)
    return token
  }
}

function isDenied(error: unknown): boolean {
  return (
    error instanceof RegistryError &&
    (error.code === 'REGISTRY_UNAUTHORIZED' || error.code === 'REGISTRY_FORBIDDEN')
  )
}
