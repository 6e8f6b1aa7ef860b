// Faults of the network and of busy servers, each as an answer to one request.
import type { Answer, Exchange, Reply, Rule, Seen } from './misbehaving-registry.ts'

/** Cuts the connection before the registry behind heard of the request. */
export const resetBefore: Answer = ({ socket }) => {
  reset(socket)
  return undefined
}

/** The registry behind does what was asked, and the answer is lost. */
export const resetAfter: Answer = async exchange => {
  await exchange.forward()
  reset(exchange.socket)
  return undefined
}

function reset(socket: Exchange['socket']): void {
  // A TLS socket does not have its own reset.
  if (typeof socket.resetAndDestroy === 'function' && !('encrypted' in socket)) socket.resetAndDestroy()
  else socket.destroy()
}

/** The registry behind does what was asked; the answer stops half-way, in its body or in its head. */
export const truncated: Answer = async ({ forward, socket }) => {
  const { status, headers, body } = await forward()
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map(one => `${name}: ${one}`)
  )
  const head = `HTTP/1.1 ${status} Status\r\n${lines.join('\r\n')}\r\n`
  const half =
    body.byteLength > 1
      ? Buffer.concat([Buffer.from(`${head}\r\n`), body.subarray(0, body.byteLength / 2)])
      : head
  socket.end(half)
  return undefined
}

/** A body that is shorter than its Content-Length, with the connection closed after it. */
export const shortBody: Answer = async ({ forward, response }) => {
  const { status, headers, body } = await forward()
  response.writeHead(status, { ...headers, 'content-length': body.byteLength + 10, connection: 'close' })
  response.write(body)
  response.socket?.end()
  return undefined
}

/** An answer that never begins. */
export const stall: Answer = () => undefined

/** A head, and then nothing. */
export function stallInBody(headers: Record<string, string> = {}, status = 200): Answer {
  return ({ response }) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.write('{')
    return undefined
  }
}

/** A byte now and then, for ever. */
export function trickle(everyMs: number, headers: Record<string, string> = {}, status = 200): Answer {
  return ({ response }) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    const timer = setInterval(() => response.write(' '), everyMs)
    response.once('close', () => clearInterval(timer))
    return undefined
  }
}

/** An endless body, sent as fast as the client reads. */
export function endless(headers: Record<string, string> = {}, status = 200): Answer {
  const chunk = Buffer.alloc(64 * 1024, ' ')
  return ({ response }) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    const fill = (): void => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', fill)
    fill()
    return undefined
  }
}

export function status(code: number, headers: Record<string, string> = {}): Reply {
  const text = code === 429 ? 'TOOMANYREQUESTS' : 'UNAVAILABLE'
  return { status: code, headers, body: { errors: [{ code: text, message: 'not now' }] } }
}

/** What proxies and load balancers show in place of an answer. */
export function html(code = 200): Reply {
  return {
    status: code,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Sign in</title><h1>Sign in</h1>'
  }
}

/** The registry behind does what was asked, and something between says that it failed. */
export function doneBut(code: number): Answer {
  return async ({ forward }) => {
    await forward()
    return status(code)
  }
}

export interface TokenService {
  readonly rules: readonly Rule[]
  /** All issued tokens become invalid. */
  revoke(): void
  /** What was asked for, in order. */
  readonly asked: readonly Seen[]
}

/** Bearer tokens for everything below /v2/, from /token of the same server. Every client gets one. */
export function tokenService(host: () => string): TokenService {
  const asked: Seen[] = []
  const valid = new Set<string>()
  const bearer = (seen: Seen): string => (seen.headers.authorization ?? '').replace(/^Bearer /, '')
  return {
    asked,
    revoke: () => valid.clear(),
    rules: [
      {
        when: seen => seen.path === '/token',
        answer: ({ seen }) => {
          asked.push(seen)
          const token = `token-${asked.length}`
          valid.add(token)
          return { body: { token, expires_in: 3600 } }
        }
      },
      {
        when: seen => seen.path.startsWith('/v2/') && !valid.has(bearer(seen)),
        answer: ({ seen }) => ({
          status: 401,
          headers: { 'www-authenticate': challenge(host(), seen) },
          body: { errors: [{ code: 'UNAUTHORIZED', message: 'token expired' }] }
        })
      }
    ]
  }
}

function challenge(host: string, seen: Seen): string {
  const name = /^\/v2\/(.+)\/(?:manifests|blobs|referrers|tags)\//.exec(seen.path)?.[1] ?? ''
  const actions = seen.method === 'GET' || seen.method === 'HEAD' ? 'pull' : 'pull,push'
  return `Bearer realm="http://${host}/token",service="test",scope="repository:${name}:${actions}"`
}
