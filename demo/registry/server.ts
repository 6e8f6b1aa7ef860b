// A small real OCI registry for the demo and the tests. It serves loopback addresses only.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Auth, AuthOptions } from './account.ts'
import { createAuth } from './auth.ts'
import { RegistryError } from './errors.ts'
import type { Features } from './exchange.ts'
import { isName } from './grammar.ts'
import { PAGE_NOT_FOUND, type Reply, replyError, replyJson, send } from './reply.ts'
import { openRepository } from './repository.ts'
import { accessFor, findRoute } from './routes.ts'
import { createFolderStore, createMemoryStore, type Store } from './storage.ts'
import { createUploads, type Uploads } from './uploads.ts'

export interface RegistryOptions {
  /** The Referrers API; without it clients need the fallback tag. On by default. */
  readonly referrers?: boolean
  readonly auth?: AuthOptions
  readonly storage?: { readonly kind: 'memory' } | { readonly kind: 'folder'; readonly path: string }
  /** Waits this long before each answer. */
  readonly latencyMs?: number
  /** Deletion of blobs, tags and manifests. On by default. */
  readonly deletion?: boolean
  /** A tag cannot move to another manifest. */
  readonly immutableTags?: boolean
  /** ETag on manifests, `If-Match` and `If-None-Match` on their PUT. */
  readonly conditionalWrites?: boolean
  /** Most entries in one page of referrers; 100 by default. */
  readonly referrersPageSize?: number
  /** Serves HTTPS with this key and certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** A free one by default. */
  readonly port?: number
  /** `127.0.0.1` by default. */
  readonly host?: '127.0.0.1' | '::1' | 'localhost'
  /** Milliseconds since 1970, for the end of tokens; the system's clock by default. */
  readonly now?: () => number
}

export interface LoggedRequest {
  readonly method: string
  /** With the query, as it was sent. */
  readonly path: string
  readonly status: number
}

export interface RunningRegistry {
  /** `127.0.0.1:PORT`, as in an image reference. */
  readonly host: string
  readonly url: string
  /** Every request that was answered, in the order of the answers. */
  readonly requests: readonly LoggedRequest[]
  close(): Promise<void>
}

interface Registry {
  readonly store: Store
  readonly uploads: Uploads
  readonly auth: Auth
  readonly features: Features
  readonly latencyMs: number
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** Starts a registry and resolves when it listens. */
export async function startRegistry(options: RegistryOptions = {}): Promise<RunningRegistry> {
  const { host = '127.0.0.1', port = 0, storage = { kind: 'memory' }, tls } = options
  if (!LOOPBACK.includes(host))
    throw new RangeError(`the registry serves loopback addresses only, not ${host}`)
  const registry: Registry = {
    store: storage.kind === 'folder' ? createFolderStore(storage.path) : createMemoryStore(),
    uploads: createUploads(),
    auth: createAuth(options.auth ?? { kind: 'none' }, options.now ?? Date.now),
    latencyMs: options.latencyMs ?? 0,
    features: {
      referrers: options.referrers ?? true,
      deletion: options.deletion ?? true,
      immutableTags: options.immutableTags ?? false,
      conditionalWrites: options.conditionalWrites ?? false,
      referrersPageSize: options.referrersPageSize ?? 100
    }
  }
  const requests: LoggedRequest[] = []
  const listener = createListener(registry, requests)
  const server = tls === undefined ? createServer(listener) : createTlsServer({ ...tls }, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: bound } = server.address() as AddressInfo
  const authority = `${host === '::1' ? '[::1]' : host}:${bound}`
  return {
    host: authority,
    url: `${tls === undefined ? 'http' : 'https'}://${authority}`,
    requests,
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      server.closeAllConnections()
      await closed
    }
  }
}

function createListener(registry: Registry, requests: LoggedRequest[]): RequestListener {
  return (request, response) => {
    const method = request.method ?? ''
    const path = request.url ?? ''
    answer(registry, request, method, path)
      .catch(replyError)
      .then(reply => {
        requests.push({ method, path, status: reply.status })
        send(response, reply, method === 'HEAD')
      })
      // Only a closed connection remains.
      .catch(() => response.destroy())
  }
}

async function answer(
  registry: Registry,
  request: IncomingMessage,
  method: string,
  url: string
): Promise<Reply> {
  const { auth, features, latencyMs, store, uploads } = registry
  if (latencyMs > 0) await setTimeout(latencyMs)
  const [path = '', search = ''] = url.split(/\?(.*)/s, 2)
  const query = new URLSearchParams(search)
  if (path === '/token' && auth.token !== undefined) return auth.token(request, query)
  if (path === '/v2/' || path === '/v2') {
    auth.check(request, [])
    return replyJson(200, {})
  }
  const route = findRoute(path)
  if (route === undefined) return PAGE_NOT_FOUND
  const { name, last, methods } = route
  if (!isName(name))
    throw new RegistryError(400, 'NAME_INVALID', 'not a repository name', { detail: { name } })
  const handler = Object.hasOwn(methods, method) ? methods[method] : undefined
  if (handler === undefined) {
    const headers = { Allow: Object.keys(methods).join(', ') }
    throw new RegistryError(405, 'UNSUPPORTED', `${method} is not supported here`, { headers })
  }
  auth.check(request, accessFor(method, name, query))
  const open = (other: string) => openRepository(store, other)
  return handler({ request, query, name, last, repository: open(name), open, uploads, features })
}
