// Requests to a registry's API: base address, authentication, redirects, retries, limits, warnings in one place.
import type { IncomingHttpHeaders } from 'node:http'
import type { LookupFunction } from 'node:net'
import { apiHost, type Repository } from '../../oci/reference.ts'
import type { Clock } from '../../support/clock.ts'
import type { Log } from '../../support/log.ts'
import { type RetryPolicy, withRetry } from '../../support/retry.ts'
import { parseRetryAfter } from '../../support/retry-after.ts'
import { type Limit, limit } from '../../support/semaphore.ts'
import { printable } from '../../support/text.ts'
import type { Asked, Authentication } from '../auth/authentication.ts'
import type { Action } from '../errors/action.ts'
import { errorOf, RegistryError } from '../errors/registry-error.ts'
import type { Connections } from '../http/connections.ts'
import { RegistryOrigin, type Security } from '../http/origin.ts'
import { type FinalResponse, followRedirects } from '../http/redirect.ts'
import { transientFailure } from '../http/retry.ts'
import { type Body, readAll, readHead, readStream } from '../http/transport.ts'
import { parseWarnings } from '../http/warning.ts'

export interface Call {
  readonly repository: Repository
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/v2/<name>/`, or a whole address that the registry gave. */
  readonly target: string | URL
  readonly action: Action
  readonly mountFrom?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Body
  /** The expected statuses; any other becomes an error. */
  readonly expect: readonly number[]
  /** Of the answer's body. */
  readonly maxBytes?: number | undefined
  /** `stay`: a redirect to another origin is an answer, not followed. */
  readonly redirects?: 'follow' | 'stay'
  /** `once`: after a failure, the caller must start again. */
  readonly attempts?: 'once'
  readonly signal?: AbortSignal | undefined
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly url: URL
  readonly isForeign: boolean
  readonly bytes: Uint8Array
}

/** A response whose body is still arriving. */
export interface OpenReply extends Omit<Reply, 'bytes'> {
  readonly stream: AsyncIterable<Uint8Array>
}

export interface ClientOptions {
  readonly connections: Connections
  readonly authentication: Authentication
  readonly clock: Clock
  readonly log: Log
  readonly retry: RetryPolicy
  readonly perHostConcurrency: number
  readonly security: (host: string) => Security
  readonly lookup: LookupFunction | undefined
  readonly isNamed: (registry: string) => boolean
}

/** Challenges that one request answers: a token may end, or be ended by others, between two of them. */
const MAX_CHALLENGES = 2
const MAX_ERROR_BYTES = 64 * 1024
const MAX_ANSWER_BYTES = 64 * 1024

export class Client {
  readonly #options: ClientOptions
  readonly #origins = new Map<string, { registryOrigin: RegistryOrigin; slots: Limit }>()
  readonly #warnings = new Set<string>()

  constructor(options: ClientOptions) {
    this.#options = options
  }

  /** Sends a request, with retries, and reads the whole response. */
  exchange(call: Call): Promise<Reply> {
    const { registryOrigin, slots } = this.#originOf(call.repository)
    const once = () =>
      slots(async () => {
        const response = await this.#send(call, registryOrigin)
        const { method, url } = response
        const bytes = await readAll(response, method, url, call.maxBytes ?? MAX_ANSWER_BYTES)
        return {
          status: response.status,
          headers: response.headers,
          url,
          isForeign: response.isForeign,
          bytes
        }
      })
    return call.attempts === 'once' ? once() : this.retry(once, call.signal)
  }

  /** Sends a request and returns when the answer begins. The body counts against no limit of requests at a time. */
  open(call: Call): Promise<OpenReply> {
    const { registryOrigin, slots } = this.#originOf(call.repository)
    return this.retry(async () => {
      const response = await slots(() => this.#send(call, registryOrigin))
      const { status, headers, method, url, isForeign } = response
      return {
        status,
        headers,
        url,
        isForeign,
        stream: readStream(response, method, url, call.maxBytes ?? 0)
      }
    }, call.signal)
  }

  /** Does work of several requests until it succeeds, under the same policy as a single one. */
  retry<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const { retry, clock, log } = this.#options
    return withRetry({ policy: retry, clock, log, signal, classify: transientFailure }, work)
  }

  /** Is this address the registry's own? */
  owns(repository: Repository, url: URL): boolean {
    const { registryOrigin } = this.#originOf(repository)
    return registryOrigin.owns(registryOrigin.raise(url))
  }

  #originOf(repository: Repository): { registryOrigin: RegistryOrigin; slots: Limit } {
    const host = apiHost(repository.registry)
    let known = this.#origins.get(host)
    if (known === undefined) {
      const { security, lookup, isNamed, perHostConcurrency } = this.#options
      known = {
        registryOrigin: RegistryOrigin.of(repository, {
          lookup,
          isNamed: isNamed(repository.registry),
          security: security(host)
        }),
        slots: limit(perHostConcurrency)
      }
      this.#origins.set(host, known)
    }
    return known
  }

  /** A registry on this machine that answers as if it did not understand may speak TLS. */
  async #send(call: Call, registryOrigin: RegistryOrigin): Promise<FinalResponse> {
    const { protocol } = registryOrigin.base
    try {
      const response = await this.#sendAuthorized(call, registryOrigin)
      if (response.status !== 400 || !(await turnedToTls(registryOrigin, protocol))) return response
      response.stream.destroy()
    } catch (error) {
      if (!isNotUnderstood(error) || !(await turnedToTls(registryOrigin, protocol))) throw error
    }
    return this.#sendAuthorized(call, registryOrigin)
  }

  async #sendAuthorized(call: Call, registryOrigin: RegistryOrigin): Promise<FinalResponse> {
    const { authentication } = this.#options
    const { repository, action, mountFrom } = call
    const need = {
      repository: repository.repository,
      action,
      ...(mountFrom === undefined ? {} : { mountFrom })
    }
    const asked: Asked = { repository, need, registryOrigin }
    const url = registryOrigin.raise(urlOf(call, registryOrigin))
    let used = registryOrigin.owns(url) ? await authentication.before(asked) : undefined
    for (let answered = 0; ; answered++) {
      const response = await this.#follow(call, registryOrigin, url, used)
      if (call.expect.includes(response.status)) return response
      const body = await readHead(response, call.method, response.url, MAX_ERROR_BYTES)
      const isAnswerable = answered < MAX_CHALLENGES && isChallenge(response)
      const next = isAnswerable
        ? await authentication.after(asked, response.headers['www-authenticate'], used)
        : undefined
      if (next === undefined) throw await this.#error(call, response, body, registryOrigin)
      used = next
    }
  }

  async #follow(
    call: Call,
    registryOrigin: RegistryOrigin,
    url: URL,
    authorization: string | undefined
  ): Promise<FinalResponse> {
    const { method, headers = {}, body, redirects = 'follow', signal } = call
    const response = await followRedirects(this.#options.connections, {
      method,
      url,
      registryOrigin,
      headers,
      originHeaders: authorization === undefined ? {} : { authorization },
      body,
      redirects,
      signal
    })
    if (!response.isForeign) this.#logWarnings(call.repository, response.headers)
    return response
  }

  async #error(
    call: Call,
    response: FinalResponse,
    body: Uint8Array,
    registryOrigin: RegistryOrigin
  ): Promise<Error> {
    const { authentication, clock } = this.#options
    const error = errorOf(
      {
        ...response,
        contentType: response.headers['content-type'],
        body,
        retryAfterMs: parseRetryAfter(response.headers['retry-after'], clock.now()),
        isAnonymous: await authentication.isAnonymous(call.repository),
        isConditional: Object.keys(call.headers ?? {}).some(
          name => name === 'if-match' || name === 'if-none-match'
        )
      },
      call.repository
    )
    return registryOrigin.explain(error, response.url)
  }

  #logWarnings({ registry }: Repository, headers: IncomingHttpHeaders): void {
    for (const text of parseWarnings(headers.warning)) {
      const warning = `${registry} warns: ${printable(text)}`
      if (this.#warnings.has(warning) || this.#warnings.size >= MAX_WARNINGS) continue
      this.#warnings.add(warning)
      this.#options.log.warning(warning)
    }
  }
}

/** Seal logs at most this many different warnings of a run. */
const MAX_WARNINGS = 20

/** A challenge from another origin is not ours to answer (CVE-2020-15157). */
function isChallenge({ status, headers, isForeign }: FinalResponse): boolean {
  return !isForeign && (status === 401 || (status === 403 && headers['www-authenticate'] !== undefined))
}

/** Did a request without TLS meet a registry that speaks it? */
async function turnedToTls(registryOrigin: RegistryOrigin, protocol: string): Promise<boolean> {
  return protocol === 'http:' && (await registryOrigin.turnsToTls())
}

/** A connection that was cut, bytes that are not HTTP, or 400: the ways in which servers answer plain HTTP where they expect TLS. */
function isNotUnderstood(error: unknown): boolean {
  if (!(error instanceof RegistryError)) return false
  return error.status === undefined
    ? ['REGISTRY_UNREACHABLE', 'REGISTRY_UNEXPECTED_RESPONSE'].includes(error.code)
    : error.status === 400
}

function urlOf({ repository, target }: Call, registryOrigin: RegistryOrigin): URL {
  if (target instanceof URL) return target
  return new URL(`/v2/${repository.repository}/${target}`, registryOrigin.base)
}
