// The Actions cache, version 2 of its service, with the blob storage behind it, on loopback: as the client of
// @actions/cache 6.3.0 uses it. It writes down what the real ones would refuse.
import { createServer, type IncomingMessage } from 'node:http'
import { listen } from './listen.ts'

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/'

type Method = 'GetCacheEntryDownloadURL' | 'CreateCacheEntry' | 'FinalizeCacheEntryUpload' | 'GET' | 'PUT'
type Answer = readonly [status: number, body: unknown]

export interface FakeCache {
  /** Variables as the runner gives them to an action. */
  readonly env: Readonly<Record<string, string>>
  /** By key. */
  readonly entries: Map<string, Buffer>
  readonly calls: Method[]
  readonly problems: readonly string[]
  /** All requests of a method get this answer. */
  readonly fail: (method: Method, answer: Answer) => void
  readonly reset: () => void
  readonly close: () => Promise<void>
}

export async function startCacheService(): Promise<FakeCache> {
  const entries = new Map<string, Buffer>()
  const begun = new Map<string, Buffer | undefined>()
  const calls: Method[] = []
  const problems: string[] = []
  const failures = new Map<Method, Answer>()
  let origin = ''

  const demand = (method: Method, demands: Readonly<Record<string, boolean>>) => {
    for (const [what, isMet] of Object.entries(demands))
      if (!isMet) problems.push(`${method} without ${what}`)
  }
  const address = (kind: string, key: string) =>
    `${origin}/storage/${kind}/${encodeURIComponent(key)}?sv=2021-12-02&sig=secret%2Bsignature`

  const call = (method: Method, { headers }: IncomingMessage, body: Buffer): Answer => {
    const fields = JSON.parse(body.toString()) as Record<string, unknown>
    const { key, version, size_bytes: size } = fields
    demand(method, {
      'a token': headers.authorization === 'Bearer job-token',
      'a JSON type': headers['content-type'] === 'application/json',
      'a key of at most 512 characters': typeof key === 'string' && key !== '' && key.length <= 512,
      'a version': /^[0-9a-f]{64}$/.test(String(version))
    })
    const name = String(key)
    if (method === 'GetCacheEntryDownloadURL') {
      const found = [...entries.keys()].find(one => one.startsWith(name))
      return [
        200,
        found === undefined
          ? { ok: false }
          : { ok: true, matched_key: found, signed_download_url: address('get', found) }
      ]
    }
    if (method === 'CreateCacheEntry') {
      if (entries.has(name)) return [409, { code: 'already_exists', msg: 'cache entry already exists' }]
      begun.set(name, undefined)
      return [200, { ok: true, signed_upload_url: address('put', name) }]
    }
    const bytes = begun.get(name)
    demand(method, { 'its size as a text': size === String(bytes?.length) })
    if (bytes === undefined) return [200, { ok: false }]
    entries.set(name, bytes)
    return [200, { ok: true, entry_id: '1' }]
  }

  const store = (method: Method, url: URL, { headers }: IncomingMessage, body: Buffer): Answer => {
    const key = decodeURIComponent(url.pathname.split('/').at(-1) ?? '')
    demand(method, {
      'the signature': url.searchParams.get('sig') === 'secret+signature',
      'no token of GitHub': headers.authorization === undefined,
      'a version': /^\d{4}-\d\d-\d\d$/.test(String(headers['x-ms-version']))
    })
    if (method === 'GET') return [200, entries.get(key)]
    demand(method, { 'the kind of blob': headers['x-ms-blob-type'] === 'BlockBlob' })
    begun.set(key, body)
    return [201, '']
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '/', origin)
    const isService = url.pathname.startsWith(SERVICE)
    const method = (isService ? url.pathname.slice(SERVICE.length) : request.method) as Method
    calls.push(method)
    const body = Buffer.concat(chunks)
    const [status, answer] =
      failures.get(method) ?? (isService ? call(method, request, body) : store(method, url, request, body))
    response.writeHead(status)
    response.end(Buffer.isBuffer(answer) || typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  const listening = await listen(server)
  origin = listening.origin
  return {
    env: {
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: 'job-token',
      ACTIONS_CACHE_SERVICE_V2: 'True'
    },
    entries,
    calls,
    problems,
    fail: (method, answer) => void failures.set(method, answer),
    reset: () => {
      for (const kept of [entries, begun, failures]) kept.clear()
      calls.length = 0
      problems.length = 0
    },
    close: listening.close
  }
}
