// However an answer arrives and whoever reads it: the bytes that were sent, or an error. Memory is given back meanwhile.
import { createHash, randomFillSync } from 'node:crypto'
import { Agent, type AgentOptions } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RegistryError } from '../../src/registry/errors/registry-error.ts'
import { readAll, readHead, readStream, send, TIMEOUTS } from '../../src/registry/http/transport.ts'
import { inflate } from '../../src/scan/archive/inflate.ts'
import { SealError } from '../../src/support/errors.ts'
import { makeCertificate } from '../support/tls.ts'

const MAX_BYTES = 3 * 2 ** 20
/** Bodies begin at its places: making new bytes for each would take longer than sending them. */
const SEA = randomFillSync(Buffer.alloc(2 * MAX_BYTES))

/** What is lost leaves a connection without a byte. */
const LIMITS = { ...TIMEOUTS, idleMs: 3000 }

interface Answer {
  readonly method: 'GET' | 'HEAD'
  readonly status: 200 | 206 | 204 | 304 | 307
  readonly interims: readonly number[]
  readonly start: number
  readonly size: number
  readonly packing: 'none' | 'gzip' | 'zstd'
  readonly isEncoded: boolean
  readonly framing: 'length' | 'chunked' | 'close'
  /** Of the body's chunks, and of the pieces on the wire: used in turn. */
  readonly chunks: readonly number[]
  readonly hasTrailers: boolean
  readonly pieces: readonly number[]
  readonly pause: 'none' | 'turn' | 'wait'
  /** How much of the answer is sent before the connection ends. */
  readonly cut: { readonly share: number; readonly by: 'end' | 'reset' } | undefined
  readonly reader: 'whole' | 'slow' | 'inflate' | 'head' | 'leave' | 'abort'
}

/** Mostly small, some of megabytes. */
const bytes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 300_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: MAX_BYTES }) }
)
const sizes = (largest: number) =>
  fc.array(fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1000, max: largest })), {
    minLength: 1,
    maxLength: 4
  })

const answers: fc.Arbitrary<Answer> = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD'),
  status: fc.constantFrom(200, 200, 200, 200, 206, 204, 304, 307),
  interims: fc.array(fc.constantFrom(100, 102, 103), { maxLength: 2 }),
  start: fc.integer({ min: 0, max: MAX_BYTES }),
  size: bytes,
  packing: fc.constantFrom('none', 'none', 'gzip', 'zstd'),
  isEncoded: fc.constantFrom(false, false, true),
  framing: fc.constantFrom('length', 'length', 'chunked', 'chunked', 'close'),
  chunks: sizes(200_000),
  hasTrailers: fc.boolean(),
  pieces: sizes(400_000),
  pause: fc.constantFrom('none', 'turn', 'turn', 'wait'),
  cut: fc.option(
    fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), by: fc.constantFrom('end', 'reset') }),
    { freq: 6, nil: undefined }
  ),
  reader: fc.constantFrom('whole', 'slow', 'inflate', 'inflate', 'head', 'leave', 'abort')
})

const PACK = {
  none: (content: Buffer) => content,
  gzip: (content: Buffer) => gzipSync(content, { level: 1 }),
  zstd: (content: Buffer) => zstdCompressSync(content)
} as const

/** The bytes that a reader of the answer must get, and all that the server sends for it. */
interface Prepared {
  readonly answer: Answer
  readonly content: Buffer
  readonly body: Buffer
  readonly wire: Buffer
  readonly isWhole: boolean
}

function hasBody({ method, status }: Answer): boolean {
  return method !== 'HEAD' && status !== 204 && status !== 304
}

function prepare(answer: Answer): Prepared {
  const { status, interims, start, size, framing, hasTrailers } = answer
  const content = Buffer.from(SEA.subarray(start, start + size))
  // No random bytes that look like a compressed layer.
  content[0] = 0
  const body = PACK[answer.packing](content)
  // A part of encoded content is refused.
  const isEncoded = answer.isEncoded && status !== 206
  const sent = isEncoded ? gzipSync(body, { level: 1 }) : body
  const head = [
    ...interims.map(interim => `HTTP/1.1 ${interim} Wait\r\nx-hint: ${'h'.repeat(interim)}\r\n\r\n`),
    `HTTP/1.1 ${status} Answer\r\n`,
    ...(isEncoded ? ['content-encoding: gzip\r\n'] : []),
    ...(status === 307 ? ['location: /elsewhere\r\n'] : []),
    { length: `content-length: ${sent.length}\r\n`, chunked: 'transfer-encoding: chunked\r\n', close: '' }[
      framing
    ],
    framing === 'close' && hasBody(answer) ? 'connection: close\r\n\r\n' : '\r\n'
  ].join('')
  const framed = framing === 'chunked' ? chunked(sent, answer.chunks, hasTrailers) : [sent]
  const wire = Buffer.concat([Buffer.from(head), ...(hasBody(answer) ? framed : [])])
  const { cut } = answer
  const until = cut === undefined ? wire.length : Math.floor(wire.length * cut.share)
  return { answer, content, body, wire: wire.subarray(0, until), isWhole: until === wire.length }
}

function* inTurn(length: number, parts: readonly number[]): Generator<[start: number, end: number]> {
  for (let at = 0, next = 0; at < length; next++) {
    // Many small parts of a large whole would only take time.
    const part = Math.max(parts[next % parts.length] ?? 1, Math.floor(length / 60))
    yield [at, Math.min(at + part, length)]
    at += part
  }
}

function chunked(body: Buffer, parts: readonly number[], hasTrailers: boolean): Buffer[] {
  const chunks = [...inTurn(body.length, parts)].flatMap(([start, end], index) => [
    Buffer.from(`${(end - start).toString(16)}${index % 3 === 1 ? ';note="a"' : ''}\r\n`),
    body.subarray(start, end),
    Buffer.from('\r\n')
  ])
  return [...chunks, Buffer.from(hasTrailers ? '0\r\nx-digest: abc\r\nx-end: 1\r\n\r\n' : '0\r\n\r\n')]
}

/** Answers each request by the number in its path. */
class RawServer {
  readonly #prepared: Prepared[] = []
  readonly #server: Server
  readonly #isTls: boolean
  connections = 0

  constructor(tls?: { readonly key: string; readonly cert: string }) {
    this.#isTls = tls !== undefined
    this.#server = createServer({ noDelay: true }, connection =>
      this.#serve(tls ? new TLSSocket(connection, { isServer: true, ...tls }) : connection, connection)
    )
  }

  async start(): Promise<void> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.#server.unref()
  }

  urlOf(prepared: Prepared): URL {
    const { port } = this.#server.address() as AddressInfo
    const number = this.#prepared.push(prepared) - 1
    return new URL(`${this.#isTls ? 'https' : 'http'}://127.0.0.1:${port}/${number}`)
  }

  close(): void {
    this.#server.close()
  }

  #serve(socket: Socket, connection: Socket): void {
    this.connections++
    connection.on('error', () => undefined)
    socket.on('error', () => undefined)
    let asked = ''
    socket.on('data', piece => {
      asked += piece.toString('latin1')
      if (!asked.endsWith('\r\n\r\n')) return
      const number = Number(/^\S+ \/(\d+)/.exec(asked)?.[1])
      asked = ''
      const prepared = this.#prepared[number]
      if (prepared) this.#answer(socket, connection, prepared).catch(error => socket.destroy(error))
      else socket.destroy()
    })
  }

  async #answer(socket: Socket, connection: Socket, { answer, wire }: Prepared): Promise<void> {
    for (const [start, end] of inTurn(wire.length, answer.pieces)) {
      if (socket.destroyed) return
      socket.write(wire.subarray(start, end))
      if (answer.pause === 'turn') await turn()
      if (answer.pause === 'wait') await wait(1)
    }
    if (answer.cut?.by === 'reset') connection.resetAndDestroy()
    else if (answer.cut || (answer.framing === 'close' && hasBody(answer))) socket.end()
  }
}

/** What was read: all of it, or how it began, or that it failed. */
type Read =
  | { readonly bytes: Buffer; readonly isAll: boolean }
  | { readonly failure: unknown; readonly before: Buffer }

async function read({ answer, body }: Prepared, url: URL, agent: Agent): Promise<Read> {
  const { method, reader } = answer
  const stop = new AbortController()
  const got: Buffer[] = []
  try {
    const incoming = await send({ method, url, headers: {}, agent, timeouts: LIMITS, signal: stop.signal })
    expect(incoming.status).toBe(answer.status)
    if (answer.status === 307) {
      // As a redirect is followed: without its body.
      incoming.stream.destroy()
      return { bytes: Buffer.alloc(0), isAll: false }
    }
    const maxBytes = body.length
    if (reader === 'whole') return { bytes: await readAll(incoming, method, url, maxBytes), isAll: true }
    if (reader === 'head') {
      const bytes = await readHead(incoming, method, url, Math.ceil(maxBytes / 2))
      return { bytes, isAll: false }
    }
    const stream = readStream(incoming, method, url, maxBytes)
    if (reader === 'inflate') {
      await inflate(stream, piece => void got.push(Buffer.from(piece)))
      return { bytes: Buffer.concat(got), isAll: true }
    }
    const held: [Uint8Array, string][] = []
    for await (const piece of stream) {
      got.push(Buffer.from(piece))
      held.push([piece, digest(piece)])
      if (reader === 'leave') break
      if (reader === 'abort') stop.abort(new Error('given up'))
      // Now others read, in this process and on this connection.
      await (held.length % 2 === 0 ? turn() : wait(1))
    }
    for (const [piece, before] of held) expect(digest(piece)).toBe(before)
    return { bytes: Buffer.concat(got), isAll: reader !== 'leave' }
  } catch (failure) {
    return { failure, before: Buffer.concat(got) }
  }
}

function digest(piece: Uint8Array): string {
  return createHash('sha1').update(piece).digest('hex')
}

function judge({ answer, content, body, wire, isWhole }: Prepared, result: Read): void {
  const isInflated = answer.reader === 'inflate'
  const expected = !hasBody(answer) ? Buffer.alloc(0) : isInflated ? content : body
  const begin = 'bytes' in result ? result.bytes : result.before
  expect(expected.subarray(0, begin.length).equals(begin)).toBe(true)
  if ('failure' in result) {
    const { failure } = result
    if (answer.reader === 'abort' && failure instanceof Error && failure.message === 'given up') return
    // The assertions of this test are failures, too.
    if (!(failure instanceof SealError)) throw failure
    // A reset throws away what arrived and was not read yet.
    expect(answer.reader === 'abort' || !isWhole || answer.cut?.by === 'reset').toBe(true)
    if (failure instanceof RegistryError) {
      expect(['REGISTRY_UNREACHABLE', 'REGISTRY_UNEXPECTED_RESPONSE']).toContain(failure.code)
    } else expect(failure.code).toBe('SCAN_DECOMPRESSION_FAILED')
    return
  }
  // Without a length, nothing tells an end from a connection that was closed early.
  const hasEnd = !(answer.framing === 'close' && answer.cut?.by === 'end')
  const isAll = result.isAll && answer.status !== 307
  if (isAll && (hasEnd || isWhole)) expect(begin.length).toBe(expected.length)
  if (isAll && hasEnd && hasBody(answer)) expect(wire.length > 0).toBe(true)
}

let tls: { readonly key: string; readonly cert: string; readonly ca: string }
const servers: RawServer[] = []

beforeAll(async () => {
  tls = await makeCertificate(['127.0.0.1'])
})

afterAll(() => {
  for (const server of servers) server.close()
})

test.each(['http', 'https'] as const)(
  '%s: each reader gets the bytes that were sent, or an error',
  async protocol => {
    const server = new RawServer(protocol === 'https' ? tls : undefined)
    servers.push(server)
    await server.start()
    let requests = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(answers, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 3 }),
        async (list, atATime) => {
          const options: AgentOptions = { keepAlive: true, maxSockets: atATime }
          const agent = protocol === 'https' ? new HttpsAgent({ ...options, ca: tls.ca }) : new Agent(options)
          try {
            const all = list.map(async answer => {
              const prepared = prepare(answer)
              requests++
              judge(prepared, await read(prepared, server.urlOf(prepared), agent))
            })
            await Promise.all(all)
          } finally {
            agent.destroy()
          }
        }
      ),
      { numRuns: 40 }
    )
    expect(server.connections).toBeLessThan(requests)
  }
)
