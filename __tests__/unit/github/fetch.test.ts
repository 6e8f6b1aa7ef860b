// GitHub's client behind a proxy, by the variables that runners set. The proxy and the API are real, on loopback.
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openOctokit } from '../../../src/github/client.ts'
import { createFetch } from '../../../src/github/fetch.ts'
import { listen } from '../../support/listen.ts'

const VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']
const before = Object.fromEntries(VARIABLES.map(name => [name, process.env[name]]))

interface Seen {
  readonly url: string
  readonly method: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let api: Server
let proxy: Server
let seen: Seen[]
let tunnels: { readonly target: string; readonly login: string | undefined }[]

const portOf = (server: Server): number => (server.address() as AddressInfo).port

beforeEach(async () => {
  for (const name of VARIABLES) delete process.env[name]
  seen = []
  tunnels = []
  api = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { url = '', method = '', headers } = request
    seen.push({ url, method, headers, body: Buffer.concat(chunks).toString() })
    if (url === '/stalled') return
    if (url === '/repos/o/old') response.writeHead(301, { location: '/repos/o/new' }).end()
    else if (url === '/repos/o/away') {
      response.writeHead(302, { location: `http://localhost:${portOf(api)}/repos/o/new` }).end()
    } else if (url === '/repos/o/empty') response.writeHead(204).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"full_name":"o/new"}')
  })
  proxy = createServer().on('connect', (request, socket) => {
    tunnels.push({ target: request.url ?? '', login: request.headers['proxy-authorization'] })
    const onward = connect(portOf(api), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    for (const end of [socket, onward]) end.on('error', () => end.destroy())
  })
  await Promise.all([listen(api), listen(proxy)])
})

afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  for (const server of [api, proxy]) {
    server.close()
    server.closeAllConnections()
  }
})

test('a request goes through the proxy of the environment, with its user name and password', async () => {
  process.env['HTTP_PROXY'] = `http://user:p%40ss@127.0.0.1:${portOf(proxy)}`
  const octokit = await openOctokit('t0ken', 'http://api.github.test')
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', { owner: 'o', repo: 'new' })
  expect(data.full_name).toBe('o/new')
  expect(tunnels).toEqual([
    { target: 'api.github.test:80', login: `Basic ${Buffer.from('user:p@ss').toString('base64')}` }
  ])
  expect(seen[0]?.headers).toMatchObject({ authorization: 'token t0ken', host: 'api.github.test:80' })
})

test('a host in NO_PROXY and loopback addresses are contacted without the proxy', async () => {
  process.env['HTTP_PROXY'] = `http://127.0.0.1:${portOf(proxy)}`
  const direct = await openOctokit('t0ken', `http://127.0.0.1:${portOf(api)}`)
  await direct.request('GET /repos/{owner}/{repo}', { owner: 'o', repo: 'new' })
  process.env['NO_PROXY'] = '.github.test'
  await expect(createFetch()('http://api.github.test/meta')).rejects.toMatchObject({
    code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/)
  })
  expect(tunnels).toEqual([])
})

test('a body arrives unchanged: text and bytes, directly and through the proxy', async () => {
  const bytes = Buffer.from([0, 255, 10, 13])
  for (const isProxied of [false, true]) {
    if (isProxied) process.env['HTTP_PROXY'] = `http://127.0.0.1:${portOf(proxy)}`
    const base = isProxied ? 'http://api.github.test' : `http://127.0.0.1:${portOf(api)}`
    const send = createFetch()
    await send(`${base}/text`, { method: 'POST', body: '{"ä":1}' })
    const headers = { 'content-length': String(bytes.byteLength) }
    const answer = await send(`${base}/bytes`, { method: 'POST', body: bytes, headers })
    expect(await answer.json()).toEqual({ full_name: 'o/new' })
  }
  const [first, second] = ['{"ä":1}', bytes.toString()]
  expect(seen.map(({ body }) => body)).toEqual([first, second, first, second])
})

test('redirects are followed, and another host does not get the token', async () => {
  const octokit = await openOctokit('t0ken', `http://127.0.0.1:${portOf(api)}`)
  const { data } = await octokit.request('GET /repos/o/old')
  expect(data).toEqual({ full_name: 'o/new' })
  await octokit.request('GET /repos/o/away')
  expect(seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ['/repos/o/old', 'token t0ken'],
    ['/repos/o/new', 'token t0ken'],
    ['/repos/o/away', 'token t0ken'],
    ['/repos/o/new', undefined]
  ])
})

test('a response without a body has none, and an aborted request ends', async () => {
  const base = `http://127.0.0.1:${portOf(api)}`
  const send = createFetch()
  const empty = await send(`${base}/repos/o/empty`)
  expect([empty.status, empty.body]).toEqual([204, null])
  const stalled = send(`${base}/stalled`, { signal: AbortSignal.timeout(50) })
  await expect(stalled).rejects.toThrow(/timeout/)
})
