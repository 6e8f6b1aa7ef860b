// What a connection's failure means: which may pass, and which are final.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, Socket } from 'node:net'
import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import {
  connectionError,
  giveBackReceived,
  lengthOf,
  readAll,
  send,
  TIMEOUTS
} from '../../../../src/registry/http/transport.ts'

const url = new URL('https://registry.example/v2/?token=secret')

test.each([
  ['ECONNREFUSED', 'REGISTRY_UNREACHABLE', true],
  ['ECONNRESET', 'REGISTRY_UNREACHABLE', true],
  ['EAI_AGAIN', 'REGISTRY_UNREACHABLE', true],
  ['ENOTFOUND', 'REGISTRY_UNREACHABLE', false],
  ['ETIMEDOUT', 'REGISTRY_TIMEOUT', true],
  ['TIME_LIMIT', 'REGISTRY_TIMEOUT', true],
  ['ADDRESS_REFUSED', 'REGISTRY_TARGET_REFUSED', false],
  ['CERT_HAS_EXPIRED', 'REGISTRY_TLS_FAILED', false],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'REGISTRY_TLS_FAILED', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'REGISTRY_TLS_FAILED', false],
  ['HPE_INVALID_CONSTANT', 'REGISTRY_UNEXPECTED_RESPONSE', false]
])('%s is %s, and may be temporary: %s', (code, expected, isTransient) => {
  const error = connectionError(Object.assign(new Error(code), { code }), 'GET', url)
  expect(error).toMatchObject({ code: expected, isTransient })
  expect(error.message).not.toContain('secret')
})

test.each([
  ['12', 12],
  ['0', 0],
  ['-1', undefined],
  ['1e9', undefined],
  ['12, 12', undefined],
  [undefined, undefined]
])('the Content-Length %j is %j', (text, length) => {
  expect(lengthOf(text === undefined ? {} : { 'content-length': text })).toBe(length)
})

test('the memory that a body was received in is given back at once, and the body is whole', async () => {
  const body = randomBytes(4 * 2 ** 20)
  const server = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const agent = new Agent({ keepAlive: true })
  const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const sockets = new Set<Socket>()
  const received: Buffer[] = []
  const get = async () => {
    const answer = await send({
      method: 'GET',
      url: address,
      headers: {},
      agent,
      timeouts: TIMEOUTS,
      onSocket(socket) {
        if (sockets.has(socket)) return
        sockets.add(socket)
        socket.on('data', piece => {
          // Others may have the rest of the buffer.
          if (piece.byteLength === piece.buffer.byteLength) received.push(piece)
        })
      }
    })
    return readAll(answer, 'GET', address, body.length)
  }
  try {
    for (let at = 0; at < 2; at++) {
      received.length = 0
      expect((await get()).equals(body)).toBe(true)
      // The first piece has the head, and was read before the answer is known.
      expect(received.length).toBeGreaterThan(10)
      expect(received.slice(1).reduce((sum, { byteLength }) => sum + byteLength, 0)).toBe(0)
    }
    expect(sockets.size).toBe(1)
    expect([...sockets][0]?.listenerCount('data')).toBe(1)
  } finally {
    agent.destroy()
    server.close()
  }
})

test('received memory that became the body is not given back', () => {
  const socket = new Socket()
  const stream = Object.assign(new Readable({ read() {} }), { socket })
  giveBackReceived(stream)
  const copied = Buffer.from(new ArrayBuffer(10))
  stream.push(Buffer.from(copied))
  socket.emit('data', copied)
  const sliced = Buffer.from(new ArrayBuffer(10))
  stream.push(sliced.subarray(5))
  socket.emit('data', sliced)
  // The last piece: the parser says that the body is whole before the others see the piece.
  const last = Buffer.from(new ArrayBuffer(10))
  stream.push(last.subarray(5))
  stream.push(null)
  socket.emit('data', last)
  expect([copied.byteLength, sliced.byteLength, last.byteLength]).toEqual([0, 10, 10])
})

test('a body without a length is not whole if its connection is reset', async () => {
  const server = createTcpServer(socket => {
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\nhalf'))
    resetNow = () => socket.resetAndDestroy()
  }).listen(0, '127.0.0.1')
  let resetNow = () => {}
  await once(server, 'listening')
  const agent = new Agent()
  const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  try {
    const answer = await send({ method: 'GET', url: address, headers: {}, agent, timeouts: TIMEOUTS })
    const body = readAll(answer, 'GET', address, 100)
    resetNow()
    await expect(body).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE', isTransient: true })
  } finally {
    agent.destroy()
    server.close()
  }
})

test.each([
  [200, { 'content-length': '0' }],
  [204, {}],
  [304, { 'content-length': '900' }]
])('an answer %i with the headers %j and a content coding has no content', async (status, headers) => {
  const server = createServer((_, response) =>
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end()
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const agent = new Agent()
  const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  try {
    const answer = await send({ method: 'GET', url: address, headers: {}, agent, timeouts: TIMEOUTS })
    expect(await readAll(answer, 'GET', address, 100)).toHaveLength(0)
  } finally {
    agent.destroy()
    server.close()
  }
})
