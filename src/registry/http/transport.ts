// One HTTP request: time limits, byte limits, no redirect, no retry, without its own credentials.

import type { Agent } from 'node:http'
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { codeOf } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import { redactUrl } from '../errors/redact.ts'
import { RegistryError, type RegistryErrorCode } from '../errors/registry-error.ts'
import { remedyFor } from '../errors/remedy.ts'
import { codingOf, gunzipped, isGzip } from './encoding.ts'

/** Bytes to send, opened again for each attempt and each redirect. */
export interface Body {
  readonly length: number
  open(): Uint8Array | Readable
}

export interface Timeouts {
  /** To a connection, TLS included. */
  readonly connectMs: number
  /** From the last byte sent to the first byte of the response. */
  readonly headersMs: number
  /** Without any byte in either direction. */
  readonly idleMs: number
  /** A request may take `transferMs` plus its bytes at `bytesPerSecond`, so a server cannot trickle without end. */
  readonly transferMs: number
  readonly bytesPerSecond: number
}

export const TIMEOUTS: Timeouts = {
  connectMs: 20_000,
  headersMs: 60_000,
  idleMs: 30_000,
  transferMs: 90_000,
  bytesPerSecond: 64 * 1024
}

export interface Outgoing {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Body | undefined
  readonly agent: Agent
  readonly lookup?: LookupFunction | undefined
  readonly timeouts: Timeouts
  readonly signal?: AbortSignal | undefined
  /** Called with the connection of the request. */
  readonly onSocket?: (socket: Socket) => void
}

/** The head of a response. The caller must read its stream to the end or destroy it. */
export interface Incoming {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly stream: IncomingMessage
}

/** Sends one request and resolves with the head of the answer. Rejects with a `RegistryError`. */
export function send(outgoing: Outgoing): Promise<Incoming> {
  const { method, url, body, timeouts, signal } = outgoing
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)({
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      path: `${url.pathname}${url.search}`,
      method,
      agent: outgoing.agent,
      headers: body === undefined ? outgoing.headers : { ...outgoing.headers, 'content-length': body.length },
      ...(outgoing.lookup ? { lookup: outgoing.lookup } : {})
    })
    if (outgoing.onSocket) request.once('socket', outgoing.onSocket)
    const timers = new Timers(request, timeouts, (body?.length ?? 0) / timeouts.bytesPerSecond)
    const abort = () => timers.fail(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    request.once('close', () => {
      timers.clear()
      signal?.removeEventListener('abort', abort)
    })
    let answer: IncomingMessage | undefined
    request.once('response', stream => {
      answer = stream
      timers.answered(stream)
      giveBackReceived(stream)
      // An early response (a refusal) leaves the body half sent, so the connection cannot be used again.
      stream.once('close', () => {
        if (!request.writableFinished) request.destroy()
      })
      resolve({ status: stream.statusCode ?? 0, headers: stream.headers, stream })
    })
    request.on('error', error => {
      // Node takes a body without length for whole when its connection is reset.
      if (answer !== undefined && !answer.complete && request.writableFinished) answer.destroy(error)
      reject(signal?.aborted ? signal.reason : connectionError(error, method, url))
    })
    sendBody(request, body)
  })
}

/**
 * Node's parser copies the body out of what a connection received. That memory need not wait for the garbage
 * collector, which would look at the whole heap for each few pieces. A piece that became the body is left alone, as is
 * one that is not all of its buffer: with TLS, Node receives several in one, and later writes to the rest.
 */
export function giveBackReceived(stream: Readable & Pick<IncomingMessage, 'socket'>): void {
  const { socket } = stream
  const push = stream.push.bind(stream)
  let parsed: unknown
  stream.push = (chunk: Uint8Array | null, encoding) => {
    // After the last piece comes null, before the others see what the piece was received in.
    if (chunk !== null) parsed = chunk.buffer
    return push(chunk, encoding)
  }
  const giveBack = ({ buffer, byteLength }: Buffer) => {
    const isWhole = byteLength === buffer.byteLength && buffer instanceof ArrayBuffer
    if (isWhole && buffer !== parsed) buffer.transfer(0)
  }
  socket.on('data', giveBack)
  stream.once('close', () => socket.off('data', giveBack))
}

function sendBody(request: ReturnType<typeof requestHttp>, body: Body | undefined): void {
  const content = body?.open()
  if (content === undefined || content instanceof Uint8Array) {
    request.end(content)
    return
  }
  content.once('error', error => request.destroy(error))
  request.once('close', () => content.destroy())
  content.pipe(request)
}

/** The time limits of one request, each with its own message. */
class Timers {
  readonly #request: ReturnType<typeof requestHttp>
  readonly #timeouts: Timeouts
  #answer: IncomingMessage | undefined
  #step: NodeJS.Timeout
  #transfer: NodeJS.Timeout

  constructor(request: ReturnType<typeof requestHttp>, timeouts: Timeouts, sendingSeconds: number) {
    this.#request = request
    this.#timeouts = timeouts
    this.#step = this.#after(timeouts.connectMs, 'no connection')
    this.#transfer = this.#after(timeouts.connectMs + timeouts.transferMs + sendingSeconds * 1000, 'no end')
    request.once('socket', socket => {
      const connected = () => {
        clearTimeout(this.#step)
        request.setTimeout(timeouts.idleMs)
      }
      if (socket.connecting) socket.once('encrypted' in socket ? 'secureConnect' : 'connect', connected)
      else connected()
    })
    request.once('finish', () => {
      if (this.#answer) return
      clearTimeout(this.#step)
      // The idle limit does not apply while the registry prepares its response.
      request.setTimeout(0)
      this.#step = this.#after(timeouts.headersMs, 'no answer')
    })
    request.on('timeout', () => this.fail(new TimeLimit('no byte', timeouts.idleMs)))
  }

  /** The head has arrived; the time limit of the body depends on its length. */
  answered(answer: IncomingMessage): void {
    const length = lengthOf(answer.headers)
    this.#answer = answer
    this.#request.setTimeout(this.#timeouts.idleMs)
    clearTimeout(this.#step)
    clearTimeout(this.#transfer)
    const { transferMs, bytesPerSecond } = this.#timeouts
    if (length === undefined || length > 0) {
      const seconds = (length ?? UNKNOWN_LENGTH) / bytesPerSecond
      this.#transfer = this.#after(transferMs + seconds * 1000, 'no end')
    }
  }

  /** Ends the request, or the response if it has begun, with the reason. */
  fail(reason: Error | undefined): void {
    if (this.#answer) this.#answer.destroy(reason)
    else this.#request.destroy(reason)
  }

  clear(): void {
    clearTimeout(this.#step)
    clearTimeout(this.#transfer)
  }

  #after(ms: number, what: string): NodeJS.Timeout {
    // setTimeout accepts 31 bits (24 days); a longer limit has no effect.
    return setTimeout(() => this.fail(new TimeLimit(what, ms)), Math.min(ms, 2 ** 31 - 1))
  }
}

/** The length that sets the time limit of a body without Content-Length. */
const UNKNOWN_LENGTH = 64 * 1024 * 1024

class TimeLimit extends Error {
  override readonly name = 'TimeLimit'
  readonly code = 'TIME_LIMIT'

  constructor(what: string, ms: number) {
    super(`${what} within ${Math.round(ms)} ms`)
  }
}

/** Content-Length as a number of bytes; `undefined` if it is missing or not a number. */
export function lengthOf(headers: IncomingHttpHeaders): number | undefined {
  const text = headers['content-length']
  if (text === undefined || !/^\d+$/.test(text)) return undefined
  return Number(text)
}

const TLS = /^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO$|ERR_SSL)/

/** Turns what Node reports into an error with a code; a cut connection may be tried again, a refused one too. */
export function connectionError(error: unknown, method: string, url: URL): RegistryError {
  if (error instanceof RegistryError) return error
  const cause = codeOf(error) ?? ''
  const { code, isTransient } = classify(cause)
  return new RegistryError(code, `${method} ${redactUrl(url)} failed`, {
    cause: error,
    method,
    url,
    isTransient,
    ...remedyFor(
      code,
      { registry: url.host, repository: '' },
      { isWrite: false, isAnonymous: false, sentence: cause }
    )
  })
}

/** The content is not in the coding that its header names. */
function isDamaged(error: unknown): boolean {
  return codeOf(error)?.startsWith('Z_') ?? false
}

function classify(code: string): { code: RegistryErrorCode; isTransient: boolean } {
  if (code === 'TIME_LIMIT' || code === 'ETIMEDOUT') return { code: 'REGISTRY_TIMEOUT', isTransient: true }
  if (code === 'ADDRESS_REFUSED') return { code: 'REGISTRY_TARGET_REFUSED', isTransient: false }
  if (TLS.test(code)) return { code: 'REGISTRY_TLS_FAILED', isTransient: false }
  if (code.startsWith('HPE_') || code.startsWith('Z_'))
    return { code: 'REGISTRY_UNEXPECTED_RESPONSE', isTransient: false }
  return { code: 'REGISTRY_UNREACHABLE', isTransient: code !== 'ENOTFOUND' }
}

/**
 * The whole body, at most `maxBytes` of it: a longer one is refused by its Content-Length before it is read, or as
 * soon as it has grown too long.
 */
export async function readAll(
  incoming: Incoming,
  method: string,
  url: URL,
  maxBytes: number
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of readStream(incoming, method, url, maxBytes)) {
    chunks.push(chunk)
    size += chunk.byteLength
  }
  return Buffer.concat(chunks, size)
}

/** The beginning of a body that only explains a failure; Seal does not wait for the rest. */
export async function readHead(
  incoming: Incoming,
  method: string,
  url: URL,
  maxBytes: number
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of headOf(incoming, maxBytes)) {
      chunks.push(chunk)
      size += chunk.byteLength
      if (size >= maxBytes) break
    }
  } catch (error) {
    // If the explanation cannot be unpacked, the status remains.
    if (!isDamaged(error)) throw connectionError(error, method, url)
  }
  return Buffer.concat(chunks).subarray(0, maxBytes)
}

function headOf({ headers, stream }: Incoming, maxBytes: number): AsyncIterable<Uint8Array> {
  const coding = codingOf(headers['content-encoding'])
  if (coding === undefined || !isGzip(coding)) return stream
  return gunzipped(stream, maxBytes, () => new Error('the explanation has no end'))
}

/**
 * The body as it arrives, unpacked, with the same limit for what arrives and what it unpacks to. Leaving the iteration
 * early ends the connection.
 */
export async function* readStream(
  incoming: Incoming,
  method: string,
  url: URL,
  maxBytes: number
): AsyncGenerator<Uint8Array> {
  const { stream } = incoming
  const tooLarge = () =>
    new RegistryError(
      'REGISTRY_TOO_LARGE',
      `${method} ${redactUrl(url)}: the response is larger than ${maxBytes} bytes`,
      {
        method,
        url
      }
    )
  try {
    let size = 0
    for await (const chunk of contentOf(incoming, method, url, maxBytes, tooLarge)) {
      size += chunk.byteLength
      if (size > maxBytes) throw tooLarge()
      yield chunk
    }
  } catch (error) {
    throw connectionError(error, method, url)
  } finally {
    stream.destroy()
  }
}

/** Without content, the headers are those that another answer would have: no coding is to be undone, no length counts. */
function hasContent({ status, headers }: Incoming, method: string): boolean {
  return method !== 'HEAD' && status !== 204 && status !== 304 && lengthOf(headers) !== 0
}

/** Decodes the content coding. Refuses a range of encoded content, because it is not a range of the content. */
function contentOf(
  incoming: Incoming,
  method: string,
  url: URL,
  maxBytes: number,
  tooLarge: () => RegistryError
): AsyncIterable<Uint8Array> {
  const { status, headers, stream } = incoming
  if (!hasContent(incoming, method)) return stream
  const coding = codingOf(headers['content-encoding'])
  if (coding === undefined) {
    if ((lengthOf(headers) ?? 0) > maxBytes) throw tooLarge()
    return stream
  }
  if (isGzip(coding) && status !== 206) return gunzipped(stream, maxBytes, tooLarge)
  throw new RegistryError(
    'REGISTRY_UNEXPECTED_RESPONSE',
    `${method} ${redactUrl(url)}: the answer is ${status === 206 ? 'a part of content ' : ''}encoded as ${printable(coding, 40)}, which Seal did not request`,
    {
      method,
      url,
      remedy:
        'Turn off the compression of responses in the proxy in front of the registry: clients check the digest of the stored bytes.'
    }
  )
}
