// The `fetch` of GitHub's client: the toolkit's HTTP client, which knows the runner's proxies, without undici.
import { addAbortSignal, Readable } from 'node:stream'
import { HttpClient, type HttpClientResponse } from '@actions/http-client'

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

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const MAX_REDIRECTS = 5

/** Follows redirects, and shows no credentials to another origin. */
export function createFetch(): Fetch {
  const client = new HttpClient(undefined, undefined, { keepAlive: true, allowRedirects: false })
  return (url, options = {}) => untilAborted(send(client, url, options), options.signal)
}

async function send(client: HttpClient, url: string, options: FetchOptions): Promise<Response> {
  const { message } = await follow(client, url, options, MAX_REDIRECTS)
  const status = message.statusCode ?? 0
  const headers = Object.entries(message.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value])
  )
  if (options.signal) addAbortSignal(options.signal, message)
  if (options.method !== 'HEAD' && !WITHOUT_BODY.has(status))
    // Node's types of a web stream and those of fetch differ.
    return new Response(Readable.toWeb(message) as ReadableStream, { status, headers })
  message.resume()
  return new Response(null, { status, headers })
}

async function follow(
  client: HttpClient,
  url: string,
  { method = 'GET', headers, body }: FetchOptions,
  redirectsLeft: number
): Promise<HttpClientResponse> {
  const data = body instanceof Uint8Array ? Readable.from([body]) : (body ?? null)
  const response = await client.request(method, url, data, { ...headers })
  const { statusCode = 0, headers: fields } = response.message
  if (!REDIRECTS.has(statusCode) || fields.location === undefined) return response
  response.message.resume()
  const next = new URL(fields.location, url)
  if (redirectsLeft === 0) throw new Error(`too many redirects, the last one to ${next.host}`)
  if (url.startsWith('https:') && next.protocol !== 'https:') throw new Error('a redirect leaves HTTPS')
  const isSame = statusCode >= 307 || method === 'GET' || method === 'HEAD'
  return follow(
    client,
    next.href,
    {
      ...(isSame ? { method, body } : {}),
      headers: next.origin === new URL(url).origin ? { ...headers } : withoutCredentials(headers)
    },
    redirectsLeft - 1
  )
}

function withoutCredentials(headers: FetchOptions['headers'] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name))
  )
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
