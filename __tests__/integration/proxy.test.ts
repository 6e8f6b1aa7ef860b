// Proxies and additional authorities, with real sockets.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestOptions,
  type Server
} from 'node:http'
import { createServer as createSecureServer, request as httpsRequest } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type Agents, agentsFor, parseNoProxy } from '../../src/registry/http/proxy.ts'
import { blobOf, closeClients, testClient } from '../support/misbehaving-registry-client.ts'
import { makeCertificate, type TestCertificate } from '../support/tls.ts'

const HOST = 'registry.test'
let certificate: TestCertificate
let folder = ''
let caFile = ''
let secure: Server
let plain: Server
const closing: (() => void)[] = []

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const port = (server: Server): number => (server.address() as AddressInfo).port

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seal-proxy-'))
  certificate = await makeCertificate([HOST, 'localhost', '127.0.0.1'])
  caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, certificate.ca)
  secure = createSecureServer({ cert: certificate.cert, key: certificate.key }, (_, response) =>
    response.end('secure')
  )
  plain = createServer((_, response) => response.end('plain'))
  await Promise.all([listen(secure), listen(plain)])
})

afterEach(() => {
  closeClients()
  for (const close of closing.splice(0)) close()
})

afterAll(() => {
  secure.close()
  plain.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Proxy {
  readonly port: number
  /** What CONNECT asked for. */
  readonly targets: string[]
  readonly logins: (string | undefined)[]
}

/** A CONNECT proxy that knows one name: HOST is this machine. */
async function startProxy(status = 200): Promise<Proxy> {
  const targets: string[] = []
  const logins: (string | undefined)[] = []
  const sockets = new Set<Socket>()
  const server = createServer((_, response) => response.writeHead(418).end())
  server.on('connect', (request: IncomingMessage, client: Socket) => {
    targets.push(request.url ?? '')
    logins.push(request.headers['proxy-authorization'])
    if (status !== 200) return client.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`)
    const upstream = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
    }
  })
  const number = await listen(server)
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: number, targets, logins }
}

async function agents(env: Record<string, string>, caFiles: readonly string[] = [caFile]): Promise<Agents> {
  const made = await agentsFor({ env, caFiles })
  closing.push(() => made.close())
  return made
}

function get(url: URL, from: Agents): Promise<string> {
  return new Promise((resolve, reject) => {
    const agent = from.agentFor(url)
    const options: RequestOptions = agent ? { agent } : {}
    const start = url.protocol === 'https:' ? httpsRequest : httpRequest
    start(url, options, response => {
      response.setEncoding('utf8')
      let text = ''
      response.on('data', chunk => (text += chunk))
      response.on('end', () => resolve(text === '' ? String(response.statusCode) : text))
    })
      .on('error', reject)
      .end()
  })
}

const secureUrl = (host = HOST): URL => new URL(`https://${host}:${port(secure)}/v2/`)
const plainUrl = (host = HOST): URL => new URL(`http://${host}:${port(plain)}/v2/`)

describe('proxies', () => {
  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'])(
    '%s carries https requests',
    async name => {
      const proxy = await startProxy()
      const from = await agents({ [name]: `http://127.0.0.1:${proxy.port}` })
      expect(await get(secureUrl(), from)).toBe('secure')
      expect(proxy.targets).toEqual([secureUrl().host])
    }
  )

  test.each(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY'])('%s carries http requests', async name => {
    const proxy = await startProxy()
    const from = await agents({ [name]: `127.0.0.1:${proxy.port}` })
    expect(await get(plainUrl(), from)).toBe('plain')
    expect(proxy.targets).toEqual([plainUrl().host])
  })

  test("lower case has priority over upper case, the protocol's variable over ALL_PROXY", async () => {
    const [right, wrong] = [await startProxy(), await startProxy(500)]
    const from = await agents({
      https_proxy: `http://127.0.0.1:${right.port}`,
      HTTPS_PROXY: `http://127.0.0.1:${wrong.port}`,
      all_proxy: `http://127.0.0.1:${wrong.port}`
    })
    expect(await get(secureUrl(), from)).toBe('secure')
    expect(wrong.targets).toEqual([])
  })

  test('one connection through the proxy serves many requests', async () => {
    const proxy = await startProxy()
    const from = await agents({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` })
    for (let at = 0; at < 5; at++) expect(await get(secureUrl(), from)).toBe('secure')
    expect(proxy.targets).toHaveLength(1)
  })

  test('user name and password of the address go to the proxy, percent-decoded', async () => {
    const proxy = await startProxy()
    const from = await agents({ HTTPS_PROXY: `http://me:p%40ss@127.0.0.1:${proxy.port}` })
    await get(secureUrl(), from)
    expect(proxy.logins).toEqual([`Basic ${Buffer.from('me:p@ss').toString('base64')}`])
  })

  test('loopback addresses are reached without the proxy', async () => {
    const proxy = await startProxy(500)
    const from = await agents({ ALL_PROXY: `http://127.0.0.1:${proxy.port}` })
    expect(await get(secureUrl('localhost'), from)).toBe('secure')
    expect(await get(plainUrl('127.0.0.1'), from)).toBe('plain')
    expect(proxy.targets).toEqual([])
  })

  test.each([
    [403, 'NO_PROXY'],
    [407, 'user:password']
  ])('a proxy that refuses with %i is named in the error, without its password', async (status, remedy) => {
    const proxy = await startProxy(status)
    const from = await agents({ HTTPS_PROXY: `http://me:hunter2@127.0.0.1:${proxy.port}` })
    const error = await get(secureUrl(), from).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'REGISTRY_PROXY_REFUSED',
      message: expect.stringContaining(`http://***@127.0.0.1:${proxy.port}`),
      remedy: expect.stringContaining(remedy)
    })
    expect(String(error)).not.toContain('hunter2')
  })

  test('S12: headers for the proxy do not reach the registry', async () => {
    const proxy = await startProxy()
    const seen: string[] = []
    const listen = (request: IncomingMessage): void => void seen.push(...Object.keys(request.headers))
    secure.on('request', listen)
    await get(secureUrl(), await agents({ HTTPS_PROXY: `http://me:hunter2@127.0.0.1:${proxy.port}` }))
    secure.off('request', listen)
    expect(seen).toContain('host')
    expect(seen.filter(name => name.startsWith('proxy-'))).toEqual([])
  })

  test('the client works through a proxy with a private authority, and an error names the server that refused', async () => {
    const repository = { registry: `${HOST}:${port(secure)}`, repository: 'acme/app' }
    const blob = blobOf('secure')
    const proxy = await startProxy()
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, SSL_CERT_FILE: caFile }
    const through = testClient({ agents: (await agents(env, [])).agentFor })
    expect(Buffer.from(await through.registries.blob(repository, blob.descriptor)).toString()).toBe('secure')
    expect(proxy.targets).toEqual([repository.registry])

    const refusing = await startProxy(403)
    const refused = testClient({
      agents: (await agents({ HTTPS_PROXY: `http://me:hunter2@127.0.0.1:${refusing.port}` })).agentFor
    })
    await expect(refused.registries.blob(repository, blob.descriptor)).rejects.toMatchObject({
      code: 'REGISTRY_PROXY_REFUSED',
      message: expect.not.stringContaining('hunter2')
    })
    expect(refusing.targets).toHaveLength(1)
  })

  test('the client trusts an additional authority without a proxy', async () => {
    const repository = { registry: `localhost:${port(secure)}`, repository: 'acme/app' }
    const { descriptor } = blobOf('secure')
    const security = () => 'tls' as const
    const knows = testClient({ security, agents: (await agents({}, [caFile])).agentFor })
    expect(Buffer.from(await knows.registries.blob(repository, descriptor)).toString()).toBe('secure')
    await expect(testClient({ security }).registries.blob(repository, descriptor)).rejects.toMatchObject({
      code: 'REGISTRY_TLS_FAILED'
    })
  })

  test('direct connections of one pool are not used by another', async () => {
    const from = await agents({})
    const url = secureUrl('localhost')
    expect(from.agentFor(url, 'named')).toBe(from.agentFor(url, 'named'))
    expect(from.agentFor(url, 'named')).not.toBe(from.agentFor(url, 'foreign-public'))
  })

  test('without a proxy and additional authorities, no agent is needed', async () => {
    expect((await agents({}, [])).agentFor(secureUrl())).toBeUndefined()
  })

  test("a proxy's 502 can be retried like a registry's", async () => {
    const proxy = await startProxy(502)
    expect(await get(secureUrl(), await agents({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }))).toBe(
      '502'
    )
  })

  test.each([
    ['socks5://user:hunter2@127.0.0.1:1080', 'socks5:'],
    ['http://user:hunter2@:99999', 'no address'],
    ['file:///etc/passwd', 'file:']
  ])('%s is refused without quoting it', async (value, seen) => {
    const error = await agentsFor({ env: { ALL_PROXY: value } }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'REGISTRY_PROXY_INVALID', message: expect.stringContaining(seen) })
    expect(String(error)).not.toContain('hunter2')
  })
})

describe('NO_PROXY', () => {
  test.each<[string, string, boolean]>([
    ['', 'https://ghcr.io/', false],
    ['*', 'https://ghcr.io/', true],
    ['ghcr.io', 'https://ghcr.io/', true],
    ['GHCR.io', 'https://ghcr.io/', true],
    ['ghcr.io', 'https://pkg.ghcr.io/', true],
    ['ghcr.io', 'https://evilghcr.io/', false],
    ['ghcr.io', 'https://ghcr.io.evil.example/', false],
    ['.acme.io', 'https://r.acme.io/', true],
    ['.acme.io', 'https://acme.io/', false],
    ['*.acme.io', 'https://a.b.acme.io/', true],
    ['*.acme.io', 'https://acme.io/', false],
    ['a.io, b.io\tc.io', 'https://c.io/', true],
    [',,', 'https://c.io/', false],
    ['ghcr.io:443', 'https://ghcr.io/', true],
    ['ghcr.io:443', 'https://ghcr.io:8443/', false],
    ['ghcr.io:80', 'http://ghcr.io/', true],
    ['ghcr.io.', 'https://ghcr.io/', true],
    ['10.0.0.0/8', 'https://10.1.2.3/', true],
    ['10.0.0.0/8', 'https://11.1.2.3/', false],
    ['10.0.0.0/8', 'https://ten.example/', false],
    ['10.0.0.7', 'https://10.0.0.7:5000/', true],
    ['10.0.0.7:5000', 'https://10.0.0.7:5000/', true],
    ['10.0.0.7:5000', 'https://10.0.0.7/', false],
    ['0.7', 'https://10.0.0.7/', false],
    ['fd00::/8', 'https://[fd12::1]/', true],
    ['[fd12::1]:5000', 'https://[fd12::1]:5000/', true],
    ['fd12::1', 'https://[fd12::1]/', true],
    ['10.0.0.0/99', 'https://10.0.0.0/', false],
    ['', 'https://localhost:5000/', true],
    ['', 'http://127.1.2.3/', true],
    ['', 'https://[::1]/', true]
  ])('%j and %s: %p', (text, url, direct) => {
    expect(parseNoProxy(text)(new URL(url))).toBe(direct)
  })

  test('a host that it names is reached without the proxy', async () => {
    const proxy = await startProxy(500)
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, no_proxy: HOST }
    const from = await agents(env)
    expect(from.agentFor(secureUrl())).not.toBe(from.agentFor(new URL('https://elsewhere.example/')))
  })
})

describe('additional authorities', () => {
  test('a registry with an unknown authority is refused', async () => {
    await expect(get(secureUrl('localhost'), await agents({}, []))).rejects.toMatchObject({
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'
    })
  })

  test('a file of certificates makes it trusted', async () => {
    expect(await get(secureUrl('localhost'), await agents({}, [caFile]))).toBe('secure')
  })

  test('SSL_CERT_FILE makes it trusted, as for Cosign', async () => {
    expect(await get(secureUrl('localhost'), await agents({ SSL_CERT_FILE: caFile }, []))).toBe('secure')
  })

  test('a missing SSL_CERT_FILE is ignored', async () => {
    const from = await agents({ SSL_CERT_FILE: join(folder, 'missing.pem') }, [])
    expect(await get(plainUrl('localhost'), from)).toBe('plain')
  })

  test.each([
    ['missing', undefined],
    ['no PEM', 'hello'],
    ['a broken certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n']
  ])('a file that is %s is an error that names it', async (_, content) => {
    const path = join(folder, 'bad.pem')
    rmSync(path, { force: true })
    if (content !== undefined) writeFileSync(path, content)
    await expect(agentsFor({ env: {}, caFiles: [path] })).rejects.toMatchObject({
      code: 'REGISTRY_CA_INVALID',
      message: expect.stringContaining(path)
    })
  })
})
