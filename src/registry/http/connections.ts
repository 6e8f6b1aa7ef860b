// The connections of one run: kept alive, separated by origin, counted.
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Clock } from '../../support/clock.ts'
import type { Log } from '../../support/log.ts'
import { redactUrl } from '../errors/redact.ts'
import { classifyAddress, guardLookup } from './address.ts'
import { Traffic, type TrafficTotal } from './traffic.ts'
import { type Body, type Incoming, send, type Timeouts } from './transport.ts'

/** `named`: the registry that the user named; a registry named the hosts of the others. */
export type NetworkScope = 'named' | 'foreign' | 'foreign-public'

export interface ConnectionOptions {
  readonly agents?: ((url: URL, pool: string) => HttpAgent | undefined) | undefined
  readonly lookup?: LookupFunction | undefined
  readonly timeouts: Timeouts
  readonly clock: Clock
  readonly log: Log
  /** The User-Agent of requests. */
  readonly userAgent: string
}

export interface Hop {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Body | undefined
  readonly signal?: AbortSignal | undefined
}

export class Connections {
  readonly #options: ConnectionOptions
  readonly #lookups: Readonly<Record<NetworkScope, LookupFunction | undefined>>
  readonly #pools = new Map<string, HttpAgent>()
  readonly #traffic = new Traffic()
  readonly #hosts = new Set<string>()
  #requests = 0

  constructor(options: ConnectionOptions) {
    this.#options = options
    const { lookup } = options
    this.#lookups = {
      named: lookup,
      foreign: guardLookup(address => classifyAddress(address) !== 'forbidden', lookup),
      'foreign-public': guardLookup(address => classifyAddress(address) === 'public', lookup)
    }
  }

  get requests(): number {
    return this.#requests
  }

  get hosts(): readonly string[] {
    return [...this.#hosts]
  }

  get traffic(): TrafficTotal {
    return this.#traffic.total
  }

  async send({ method, url, headers, body, signal }: Hop, networkScope: NetworkScope): Promise<Incoming> {
    const { agents, timeouts, clock, log, userAgent } = this.#options
    this.#requests++
    this.#hosts.add(url.host)
    const start = clock.now()
    const incoming = await send({
      method,
      url,
      headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...headers },
      body,
      agent: agents?.(url, networkScope) ?? this.#pool(url.protocol, networkScope),
      lookup: this.#lookups[networkScope],
      timeouts,
      signal,
      onSocket: socket => this.#traffic.watch(socket)
    })
    log.debug(`${method} ${redactUrl(url)}: ${incoming.status} in ${clock.now() - start} ms`)
    return incoming
  }

  /** One pool per network scope: the strict rule must not use a connection that the lax rule allowed. */
  #pool(protocol: string, networkScope: NetworkScope): HttpAgent {
    const key = `${protocol} ${networkScope}`
    let pool = this.#pools.get(key)
    if (pool === undefined) {
      pool = protocol === 'https:' ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
      this.#pools.set(key, pool)
    }
    return pool
  }

  close(): void {
    for (const pool of this.#pools.values()) pool.destroy()
  }
}
