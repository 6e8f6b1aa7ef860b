// A server that answers as a test asks it to, on its own or in front of a real registry.
import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

/** A request as it arrived, whole. */
export interface Seen {
  /** From 1, in order of arrival. */
  readonly number: number
  readonly method: string
  /** Path and query, as sent. */
  readonly target: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Reply {
  /** Default: 200. */
  readonly status?: number
  readonly headers?: OutgoingHttpHeaders
  /** An object is sent as JSON. */
  readonly body?: string | Uint8Array | object
}

export interface Forwarded {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

export interface Exchange {
  readonly seen: Seen
  readonly response: ServerResponse
  readonly socket: Socket
  /** What the registry behind says, asked for `target` in place of the request's own; 404 where there is none. */
  forward(target?: string): Promise<Forwarded>
  send(reply: Reply): void
}

/** A reply, or what to do with the exchange; a function that returns nothing has answered, or left it to hang. */
export type Answer = Reply | ((exchange: Exchange) => Reply | undefined | Promise<Reply | undefined>)

export interface Rule {
  readonly when: (seen: Seen) => boolean
  readonly answer: Answer
  /** How often it applies. Default: always. */
  readonly times?: number
}

export interface MisbehavingOptions {
  readonly rules?: readonly Rule[]
  /** `host:port` of the registry behind, spoken to without TLS. */
  readonly behind?: string
  /** Does it take a blob in the request that opens an upload? Default: it drops the body, as distribution does. */
  readonly takesSingle?: boolean
  /** With `ca`, clients must show a certificate of that authority. */
  readonly tls?: {
    readonly cert: string
    readonly key: string
    readonly ca?: string
    readonly requestCert?: boolean
  }
}

export interface MisbehavingRegistry {
  /** `127.0.0.1:port` */
  readonly host: string
  readonly port: number
  readonly requests: readonly Seen[]
  /** Puts a rule before those that are there; the first that fits answers. */
  add(...rules: readonly Rule[]): void
  /** Forgets all rules and requests, and takes these rules. */
  reset(...rules: readonly Rule[]): void
  /** Comes before all rules: an answer in place of theirs, or undefined. */
  intercept(decide: (seen: Seen) => Answer | undefined): void
  /** Ends `intercept` and `refuseAt`. */
  disarm(): void
  /** Refuses connections until `up`, and cuts those that are open. */
  down(): Promise<void>
  up(): Promise<void>
  /** Goes down when request `number - 1` is answered, so that the next is refused. */
  refuseAt(number: number): Promise<void>
  close(): Promise<void>
}

/** Starts a server on a free port of 127.0.0.1. The first rule that fits answers; else the registry behind; else 404. */
export async function startMisbehaving({
  rules = [],
  behind,
  takesSingle = false,
  tls
}: MisbehavingOptions = {}): Promise<MisbehavingRegistry> {
  const active = rules.map(count)
  const requests: Seen[] = []
  const sockets = new Set<Socket>()
  const upstream = new Agent({ keepAlive: true })
  let isDown = false
  let refusedNumber = 0
  let decide: (seen: Seen) => Answer | undefined = () => undefined

  const listener = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isDown) return void message.socket.destroy()
    const body = await readBody(message)
    const seen = describe(message, body, requests.length + 1)
    requests.push(seen)
    const last = seen.number + 1 === refusedNumber
    if (last) response.setHeader('Connection', 'close').once('finish', () => void goDown())
    const intercepted = decide(seen)
    const rule = intercepted ? undefined : active.find(one => one.left > 0 && one.when(seen))
    if (rule) rule.left--
    const exchange: Exchange = {
      seen,
      response,
      socket: message.socket,
      forward: target => {
        const passed = takesSingle ? seen : withoutSingle(seen)
        return forward(upstream, behind, passed, target ?? passed.target)
      },
      send: reply => send(response, seen.method, reply)
    }
    const answer = intercepted ?? rule?.answer ?? ((front: Exchange) => front.forward())
    const reply = typeof answer === 'function' ? await answer(exchange) : answer
    if (reply) exchange.send(reply)
  }

  const handle = (message: IncomingMessage, response: ServerResponse): void => {
    listener(message, response).catch((error: unknown) => {
      // A client may disconnect; an error of the test itself must be visible.
      if (message.socket.destroyed) return
      send(response, 'GET', { status: 599, body: String(error) })
    })
  }
  const server: Server = tls ? createSecureServer({ ...tls }, handle) : createServer(handle)
  server.keepAliveTimeout = 60_000
  for (const event of ['connection', 'secureConnection']) {
    server.on(event, (socket: Socket) => {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.once('close', () => sockets.delete(socket))
    })
  }
  const port = await listen(server, 0)

  const goDown = async (): Promise<void> => {
    if (isDown) return
    isDown = true
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    for (const socket of sockets) socket.destroy()
    await closed
  }

  return {
    host: `127.0.0.1:${port}`,
    port,
    requests,
    add(...added) {
      active.unshift(...added.map(count))
    },
    reset(...fresh) {
      active.splice(0, active.length, ...fresh.map(count))
      requests.length = 0
    },
    intercept(decision) {
      decide = decision
    },
    disarm() {
      decide = () => undefined
      refusedNumber = 0
    },
    down: goDown,
    async up() {
      if (!isDown) return
      await listen(server, port)
      isDown = false
    },
    async refuseAt(number) {
      refusedNumber = number
      if (number === 1) await goDown()
    },
    async close() {
      upstream.destroy()
      await goDown()
    }
  }
}

/** The request that opens an upload without the blob in it. */
function withoutSingle(seen: Seen): Seen {
  const isSingle = seen.method === 'POST' && seen.path.endsWith('/blobs/uploads/') && seen.query.has('digest')
  if (!isSingle) return seen
  return {
    ...seen,
    target: seen.path,
    body: Buffer.alloc(0),
    headers: { ...seen.headers, 'content-length': '0' }
  }
}

function count(rule: Rule): Rule & { left: number } {
  return { ...rule, left: rule.times ?? Number.POSITIVE_INFINITY }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return (server.address() as AddressInfo).port
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function describe(message: IncomingMessage, body: Buffer, number: number): Seen {
  const target = message.url ?? '/'
  const url = new URL(target, 'http://registry.invalid')
  return {
    number,
    method: message.method ?? 'GET',
    target,
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body
  }
}

function send(response: ServerResponse, method: string, { status = 200, headers = {}, body }: Reply): void {
  const isBytes = typeof body === 'string' || body instanceof Uint8Array
  const bytes =
    body === undefined ? Buffer.alloc(0) : Buffer.from(isBytes ? (body as string) : JSON.stringify(body))
  const json = body !== undefined && !isBytes ? { 'content-type': 'application/json' } : {}
  const length = status === 204 || status === 304 ? {} : { 'content-length': bytes.byteLength }
  response.writeHead(status, { ...json, ...length, ...lowerCase(headers) })
  response.end(method === 'HEAD' || status === 204 || status === 304 ? undefined : bytes)
}

function lowerCase(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([, value]) => value !== undefined)
  )
}

function forward(agent: Agent, behind: string | undefined, seen: Seen, target: string): Promise<Forwarded> {
  if (behind === undefined) {
    const body = Buffer.from('{"errors":[{"code":"MANIFEST_UNKNOWN","message":"nothing here"}]}')
    return Promise.resolve({ status: 404, headers: { 'content-type': 'application/json' }, body })
  }
  const [hostname, port] = behind.split(':') as [string, string]
  return new Promise((resolve, reject) => {
    // The client's own Host goes along, so that absolute locations lead back here.
    const headers = { ...seen.headers }
    delete headers['transfer-encoding']
    if (seen.body.byteLength > 0 || seen.method !== 'GET')
      headers['content-length'] = String(seen.body.byteLength)
    const request = httpRequest(
      { hostname, port, agent, method: seen.method, path: target, headers },
      response => {
        readBody(response).then(body => {
          const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...kept } = response.headers
          // A HEAD's length is that of the body which is not there.
          const length = seen.method === 'HEAD' ? {} : { 'content-length': body.byteLength }
          resolve({ status: response.statusCode ?? 502, headers: { ...kept, ...length }, body })
        }, reject)
      }
    )
    request.on('error', error => {
      // The registry closed an idle connection in the moment in which it was taken up again.
      const isStale = request.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET'
      if (isStale) resolve(forward(agent, behind, seen, target))
      else reject(error)
    })
    request.end(seen.body)
  })
}
