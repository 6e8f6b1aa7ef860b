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
import { errorOf } from '../errors/registry-error.ts'
import type { Connections } from '../http/connections.ts'
import { RegistryOrigin } from '../http/origin.ts'
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
  readonly plainHttp: (host: string) => boolean
  readonly lookup: LookupFunction | undefined
  readonly isNamed: (registry: string) => boolean
}

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
    return this.#originOf(repository).registryOrigin.owns(url)
  }

  #originOf(repository: Repository): { registryOrigin: RegistryOrigin; slots: Limit } {
    const host = apiHost(repository.registry)
    let known = this.#origins.get(host)
    if (known === undefined) {
      const { plainHttp, lookup, isNamed, perHostConcurrency } = this.#options
      known = {
        registryOrigin: RegistryOrigin.of(repository, plainHttp, lookup, isNamed),
        slots: limit(perHostConcurrency)
      }
      this.#origins.set(host, known)
    }
    return known
  }

  async #send(call: Call, registryOrigin: RegistryOrigin): Promise<FinalResponse> {
    const { authentication } = this.#options
    const { repository, action, mountFrom } = call
    const need = {
      repository: repository.repository,
      action,
      ...(mountFrom === undefined ? {} : { mountFrom })
    }
    const asked: Asked = { repository, need, registryOrigin }
    const url = urlOf(call, registryOrigin)
    const isOwnOrigin = registryOrigin.owns(url)
    const used = isOwnOrigin ? await authentication.before(asked) : undefined
    const response = await this.#follow(call, registryOrigin, url, used)
    if (call.expect.includes(response.status)) return response
    const body = await readHead(response, call.method, response.url, MAX_ERROR_BYTES)
    const challenge = response.headers['www-authenticate']
    // Seal does not answer a challenge from another origin (CVE-2020-15157).
    if (
      !response.isForeign &&
      (response.status === 401 || (response.status === 403 && challenge !== undefined))
    ) {
      const next = await authentication.after(asked, challenge, used)
      if (next !== undefined) {
        const second = await this.#follow(call, registryOrigin, url, next)
        if (call.expect.includes(second.status)) return second
        throw await this.#error(
          call,
          second,
          await readHead(second, call.method, second.url, MAX_ERROR_BYTES)
        )
      }
    }
    throw await this.#error(call, response, body)
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

  async #error(call: Call, response: FinalResponse, body: Uint8Array): Promise<Error> {
    const { authentication, clock } = this.#options
    return errorOf(
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

function urlOf({ repository, target }: Call, registryOrigin: RegistryOrigin): URL {
  if (target instanceof URL) return target
  return new URL(`/v2/${repository.repository}/${target}`, registryOrigin.base)
}
