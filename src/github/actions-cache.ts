// Entries of the Actions cache, version 2 of its service: without its client, for the reasons of decision 14. GitHub
// isolates entries by branch; an entry is never replaced.
import { Readable } from 'node:stream'
import { HttpClient } from '@actions/http-client'
import type { Environment } from '../support/environment.ts'
import { messages } from '../support/errors.ts'
import { isRecord, parseJson } from '../support/json.ts'
import type { Log } from '../support/log.ts'
import { printable } from '../support/text.ts'
import { isEnterpriseServer } from './results-service.ts'

export interface CacheTools {
  readonly environment: Environment
  readonly log: Log
  /** Keeps a text out of the log. */
  readonly maskSecret: (text: string) => void
  readonly userAgent: string
}

/** A run is as fast without it as before: there is one attempt, and then none. */
const SOCKET_TIMEOUT_MS = 30_000
const MAX_ANSWER_BYTES = 1024 * 1024
const MAX_ENTRY_BYTES = 64 * 1024 * 1024
/** Of the protocol of the blob storage: a blob of one request has up to 5,000 MiB since then. */
const STORAGE_VERSION = '2021-12-02'
const METHODS = '/twirp/github.actions.results.api.v1.CacheService'

interface CacheService {
  readonly origin: string
  readonly token: string
  readonly canRead: boolean
  readonly canWrite: boolean
}

/** The service, as the environment of an action names it; else why there is none. */
function serviceOf(environment: Environment): CacheService | string {
  const {
    ACTIONS_RESULTS_URL: address,
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_CACHE_SERVICE_V2: isSecond
  } = environment
  if (isEnterpriseServer(environment)) return 'GitHub Enterprise Server does not have this service'
  const origin = address ? URL.parse(address)?.origin : undefined
  if (!origin || !token || !isSecond) return 'the runner does not name the cache service'
  const mode = environment['ACTIONS_CACHE_MODE']?.trim().toLowerCase() || 'write'
  const canRead = mode === 'read' || mode === 'write'
  const canWrite = mode === 'write-only' || mode === 'write'
  return canRead || canWrite ? { origin, token, canRead, canWrite } : 'the job may not use the cache'
}

/** Nothing that fails here fails the run: after the first failure, entries are not asked for any more. */
export class ActionsCache {
  readonly #tools: CacheTools
  /** Two caches share a key only if they have the same one: 64 hexadecimal digits. */
  readonly #version: string
  readonly #client: HttpClient
  #service: CacheService | undefined

  constructor(version: string, tools: CacheTools) {
    this.#version = version
    this.#tools = tools
    this.#client = new HttpClient(tools.userAgent, [], {
      socketTimeout: SOCKET_TIMEOUT_MS,
      allowRedirects: false
    })
    const service = serviceOf(tools.environment)
    if (typeof service === 'string') tools.log.notice(`scan-cache has no effect: ${service}`)
    else this.#service = service
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    return await this.#attempt(async service => {
      if (!service.canRead) return undefined
      const fields = { key, restore_keys: [], version: this.#version }
      const found = await this.#call(service, 'GetCacheEntryDownloadURL', fields)
      // A prefix of a key matches too.
      if (found['ok'] !== true || found['matched_key'] !== key) return undefined
      const url = this.#storageAddress(service, found['signed_download_url'])
      return await this.#send('GET', url, undefined, { 'x-ms-version': STORAGE_VERSION }, MAX_ENTRY_BYTES)
    })
  }

  /** Whether the entry is in the cache, from this call. */
  async write(key: string, entry: Uint8Array): Promise<boolean> {
    if (entry.length > MAX_ENTRY_BYTES) return false
    const isWritten = await this.#attempt(async service => {
      if (!service.canWrite) return false
      const created = await this.#call(service, 'CreateCacheEntry', { key, version: this.#version })
      // Another job writes it, or the job may not: those of forks.
      if (created['ok'] !== true) return false
      const url = this.#storageAddress(service, created['signed_upload_url'])
      const headers = {
        'content-type': 'application/octet-stream',
        'x-ms-blob-type': 'BlockBlob',
        'x-ms-version': STORAGE_VERSION
      }
      await this.#send('PUT', url, entry, headers)
      const size = String(entry.length)
      const fields = { key, version: this.#version, size_bytes: size }
      return (await this.#call(service, 'FinalizeCacheEntryUpload', fields))['ok'] === true
    })
    return isWritten ?? false
  }

  async #attempt<T>(work: (service: CacheService) => Promise<T>): Promise<T | undefined> {
    const service = this.#service
    if (service === undefined) return undefined
    try {
      return await work(service)
    } catch (error) {
      if (this.#service !== undefined)
        this.#tools.log.notice(
          `scan-cache is not used any more: ${printable(messages(error).join(': '), 300)}`
        )
      this.#service = undefined
      return undefined
    }
  }

  /** https://twitchtv.github.io/twirp/docs/spec_v7.html. An entry that exists is not a failure. */
  async #call(
    { origin, token }: CacheService,
    method: string,
    fields: Readonly<Record<string, unknown>>
  ): Promise<Readonly<Record<string, unknown>>> {
    const body = await this.#send(
      'POST',
      new URL(`${METHODS}/${method}`, origin),
      Buffer.from(JSON.stringify(fields)),
      { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
      MAX_ANSWER_BYTES,
      status => status === 409 || status === 404
    )
    if (body === undefined) return {}
    const value = parseJson(body)
    if (!isRecord(value)) throw new Error(`${method}: unexpected response`)
    return value
  }

  /** The address contains a signature, which is masked; it is on TLS unless the service is not. */
  #storageAddress({ origin }: CacheService, address: unknown): URL {
    const url = typeof address === 'string' ? URL.parse(address) : null
    if (url === null) throw new Error('no address of the storage')
    const signature = url.searchParams.get('sig')
    if (signature) {
      this.#tools.maskSecret(signature)
      this.#tools.maskSecret(encodeURIComponent(signature))
    }
    if (url.protocol === 'https:' || url.protocol === new URL(origin).protocol) return url
    throw new Error(`the storage's address is at ${url.origin}, without TLS`)
  }

  /** @param isNone statuses that mean that there is nothing */
  async #send(
    method: string,
    url: URL,
    body: Uint8Array | undefined,
    headers: Readonly<Record<string, string>>,
    maxBytes = MAX_ANSWER_BYTES,
    isNone: (status: number) => boolean = () => false
  ): Promise<Buffer | undefined> {
    const length = body === undefined ? {} : { 'content-length': String(body.length) }
    const { message } = await this.#client.request(
      method,
      url.href,
      body === undefined ? null : Readable.from([Buffer.from(body)]),
      { ...headers, ...length }
    )
    const chunks: Buffer[] = []
    let size = 0
    for await (const read of message) {
      const chunk: Buffer = read
      size += chunk.length
      if (size > maxBytes) throw new Error(`${url.host} sent more than ${maxBytes} bytes`)
      chunks.push(chunk)
    }
    const status = message.statusCode ?? 0
    if (isNone(status)) return undefined
    if (status < 200 || status >= 300) throw new Error(`${method} ${url.host}${url.pathname}: HTTP ${status}`)
    return Buffer.concat(chunks)
  }
}
