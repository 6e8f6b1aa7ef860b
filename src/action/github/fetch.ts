// The `fetch` of GitHub's client: the toolkit's HTTP client, which knows the runner's proxies, without undici.
import { addAbortSignal, Readable } from 'node:stream'
import { HttpClient } from '@actions/http-client'

/** What Octokit gives to `fetch`. */
export interface FetchOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | null | undefined
  readonly signal?: AbortSignal | null | undefined
}

export type Fetch = (url: string, options?: FetchOptions) => Promise<Response>

/** Answers that have no body: https://fetch.spec.whatwg.org/#null-body-status */
const WITHOUT_BODY: ReadonlySet<number> = new Set([101, 103, 204, 205, 304])

/** Follows redirects, and shows no credentials to another host. */
export function createFetch(): Fetch {
  const client = new HttpClient(undefined, undefined, { keepAlive: true, allowRetries: false })
  return (url, options = {}) => untilAborted(send(client, url, options), options.signal)
}

async function send(client: HttpClient, url: string, options: FetchOptions): Promise<Response> {
  const { method = 'GET', headers, body, signal } = options
  const data = body instanceof Uint8Array ? Readable.from([body]) : (body ?? null)
  const { message } = await client.request(method, url, data, { ...headers })
  const status = message.statusCode ?? 0
  const fields = Object.entries(message.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value])
  )
  if (signal) addAbortSignal(signal, message)
  if (method !== 'HEAD' && !WITHOUT_BODY.has(status))
    return new Response(Readable.toWeb(message) as ReadableStream, { status, headers: fields })
  message.resume()
  return new Response(null, { status, headers: fields })
}

/** The request itself ends with its socket's time limit. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return work
  const { promise, reject } = Promise.withResolvers<never>()
  const abort = (): void => reject(signal.reason)
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, { once: true })
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', abort))
}
