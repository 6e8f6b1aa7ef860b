// How a registry is reached: without TLS where the step says so, with TLS on this machine, with a client certificate.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import type { Repository } from '../../src/oci/reference.ts'
import {
  type ClientCertificate,
  certificateFolders,
  readCertificateFolders,
  withClient
} from '../../src/registry/http/host-certificates.ts'
import { securityOf } from '../../src/registry/http/origin.ts'
import { type Agents, agentsFor } from '../../src/registry/http/proxy.ts'
import type { RegistriesOptions } from '../../src/registry/registries.ts'
import { type MisbehavingRegistry, startMisbehaving } from '../support/misbehaving-registry.ts'
import {
  artifactOf,
  closeClients,
  credentialsOf,
  makeImage,
  pushImage,
  testClient
} from '../support/misbehaving-registry-client.ts'
import { makeCertificate, type TestCertificate } from '../support/tls.ts'

const NAME = 'acme/app'
const image = makeImage()
const root = mkdtempSync(join(tmpdir(), 'seal-certificates-'))
let behind: RunningRegistry
let server: TestCertificate
let person: TestCertificate
let client: ClientCertificate
let open: { close(): unknown }[] = []

beforeAll(async () => {
  behind = await startRegistry()
  await pushImage(behind.host, NAME, image, 'latest')
  ;[server, person] = await Promise.all([
    makeCertificate(['127.0.0.1', 'localhost']),
    makeCertificate(['me'])
  ])
  client = { certificate: person.cert, key: person.key }
})

afterEach(async () => {
  closeClients()
  await Promise.all(open.map(each => each.close()))
  open = []
})

afterAll(async () => {
  await behind.close()
  rmSync(root, { recursive: true })
})

async function start(
  tls?: TestCertificate & { readonly requestCert?: boolean }
): Promise<MisbehavingRegistry> {
  const registry = await startMisbehaving({ behind: behind.host, ...(tls === undefined ? {} : { tls }) })
  open.push(registry)
  return registry
}

/** The embedded registry behind TLS; with `authority`, it wants a certificate of that authority. */
const startSecure = (authority?: string): Promise<MisbehavingRegistry> =>
  start(authority === undefined ? server : { ...server, ca: authority, requestCert: true })

/** A folder as Docker's, with files for one registry. */
async function folderFor(host: string, files: Readonly<Record<string, string>>): Promise<Agents> {
  const folder = mkdtempSync(join(root, 'certs.d-'))
  mkdirSync(join(folder, host))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, host, name), content)
  return agents(await readCertificateFolders([folder]))
}

async function agents(certificates: Awaited<ReturnType<typeof readCertificateFolders>>): Promise<Agents> {
  const made = await agentsFor({ env: {}, certificates })
  open.push(made)
  return made
}

const at = ({ host }: { host: string }): Repository => ({ registry: host, repository: NAME })

async function attachTo(repository: Repository, options: Partial<RegistriesOptions>): Promise<number> {
  const { registries } = testClient(options)
  await registries.attach(repository, [artifactOf(image.descriptor, String(Math.random()))])
  return (await registries.referrers(repository, image.descriptor.digest)).referrers.length
}

async function failure(repository: Repository, options: Partial<RegistriesOptions> = {}): Promise<unknown> {
  const { registries } = testClient(options)
  return registries
    .manifest({ ...repository, tag: 'latest', digest: undefined })
    .catch((error: unknown) => error)
}

describe('a registry on this machine', () => {
  test('is asked with TLS once it shows that it speaks TLS, and its certificate is checked', async () => {
    const registry = await startSecure()
    const { agentFor } = await folderFor(registry.host, { 'ca.crt': server.ca })
    expect(await attachTo(at(registry), { agents: agentFor })).toBeGreaterThan(0)
    expect(await failure(at(registry))).toMatchObject({ code: 'REGISTRY_TLS_FAILED' })
  })

  test('gets credentials over TLS only, if it speaks TLS', async () => {
    const registry = await startSecure()
    registry.add({
      when: seen => seen.headers.authorization === undefined,
      answer: { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
    })
    const { agentFor } = await folderFor(registry.host, { 'ca.crt': server.ca })
    const credentials = credentialsOf({ kind: 'basic', username: 'u', password: 'p' })
    expect(await failure(at(registry), { agents: agentFor, credentials })).toMatchObject({
      descriptor: image.descriptor
    })
  })

  test.each<[string, string]>([
    ['Go', 'HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n'],
    ['a server that answers with a TLS alert', '\u0015\u0003\u0003\u0000\u0002\u0002F']
  ])('that speaks TLS and answers plain HTTP as %s does is asked with TLS', async (_, words) => {
    const registry = await startSecure()
    const front = await startSplitter(registry.port, Buffer.from(words, 'latin1'))
    const { agentFor } = await folderFor(front.host, { 'ca.crt': server.ca })
    expect(await failure(at(front), { agents: agentFor })).toMatchObject({ descriptor: image.descriptor })
  })

  test('that does not speak TLS is asked without it, whatever it answers', async () => {
    const registry = await start()
    registry.add({ when: () => true, times: 1, answer: ({ socket }) => void socket.destroy() })
    registry.add({ when: () => true, times: 1, answer: { status: 400 } })
    expect(await failure(at(registry))).toMatchObject({ status: 400 })
    expect(await failure(at(registry))).toMatchObject({ descriptor: image.descriptor })
  })
})

describe('insecure-registries', () => {
  test('are asked without TLS, and no other is', () => {
    const security = securityOf(['registry:5000'])
    expect(['registry:5000', 'registry', 'registry.example.com', 'localhost:5000'].map(security)).toEqual([
      'none',
      'tls',
      'tls',
      'detect'
    ])
  })

  test('a service container is sealed without TLS', async () => {
    const registry = await start()
    const host = `registry:${registry.port}`
    const options: Partial<RegistriesOptions> = {
      security: securityOf([host]),
      lookup: (_name, { all }, done) =>
        all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)
    }
    expect(await attachTo(at({ host }), options)).toBeGreaterThan(0)
    const refused = await failure(at({ host }), { ...options, security: securityOf() })
    expect(refused).toMatchObject({
      code: 'REGISTRY_TLS_FAILED',
      remedy: expect.stringContaining(`insecure-registries: ${host}`)
    })
  })
})

describe('client certificates', () => {
  test("are taken from the registry's folder", async () => {
    const registry = await startSecure(person.ca)
    const { agentFor } = await folderFor(registry.host, {
      'ca.crt': server.ca,
      'client.cert': person.cert,
      'client.key': person.key
    })
    expect(await attachTo(at(registry), { agents: agentFor })).toBeGreaterThan(0)
  })

  test('are taken from the inputs before the folder, with the authorities of the folder', async () => {
    const registry = await startSecure(person.ca)
    const folder = mkdtempSync(join(root, 'certs.d-'))
    mkdirSync(join(folder, registry.host))
    writeFileSync(join(folder, registry.host, 'ca.crt'), server.ca)
    const found = withClient(await readCertificateFolders([folder]), registry.host, client)
    expect(await attachTo(at(registry), { agents: (await agents(found)).agentFor })).toBeGreaterThan(0)
  })

  test('that are missing are distinguished from a certificate that is not trusted', async () => {
    const registry = await startSecure(person.ca)
    const trusting = await folderFor(registry.host, { 'ca.crt': server.ca })
    expect(await failure(at(registry), { agents: trusting.agentFor })).toMatchObject({
      remedy: expect.stringMatching(/requires a client certificate[\s\S]*registry-client-certificate/)
    })
    const distrusting = await folderFor(registry.host, {
      'client.cert': person.cert,
      'client.key': person.key
    })
    expect(await failure(at(registry), { agents: distrusting.agentFor })).toMatchObject({
      code: 'REGISTRY_TLS_FAILED',
      remedy: expect.stringContaining('is not trusted')
    })
  })

  test('are shown to their own registry only, not to where another registry leads', async () => {
    const asking = await startSecure(person.ca)
    const from = await folderFor(asking.host, {
      'ca.crt': server.ca,
      'client.cert': person.cert,
      'client.key': person.key
    })
    const leading = await start()
    leading.add({
      when: seen => seen.path.includes('/manifests/'),
      answer: ({ seen }) => ({ status: 307, headers: { location: `https://${asking.host}${seen.path}` } })
    })
    const foreign = { ...at(leading), registry: `localhost:${leading.port}` }
    expect(await failure(foreign, { agents: from.agentFor })).toMatchObject({
      code: expect.stringMatching(/^REGISTRY_/)
    })
    expect(asking.requests).toEqual([])
  })

  test.each<[string, Record<string, string>]>([
    ['no key', { 'client.cert': 'CERT' }],
    ['a key of another', { 'client.cert': 'CERT', 'client.key': 'OTHER' }],
    ['an authority that is not a certificate', { 'ca.crt': 'x' }]
  ])('with %s fail their own registry, by name, and no other', async (_, files) => {
    const registry = await startSecure()
    const contents: Record<string, string> = { CERT: person.cert, OTHER: server.key }
    const from = await folderFor(
      registry.host,
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, contents[text] ?? text]))
    )
    expect(await failure(at(registry), { agents: from.agentFor })).toMatchObject({
      code: 'REGISTRY_CERTIFICATE_INVALID',
      message: expect.stringContaining(registry.host)
    })
    expect(await failure(at(behind), { agents: from.agentFor })).toMatchObject({
      descriptor: image.descriptor
    })
  })

  test("are looked for in Docker's and Podman's folders", () => {
    expect(certificateFolders({}, '/home/me')).toEqual([
      '/home/me/.config/containers/certs.d',
      '/home/me/.config/docker/certs.d',
      '/etc/containers/certs.d',
      '/etc/docker/certs.d'
    ])
  })
})

/** A server that passes TLS on to `port`, and answers anything else with `words`. */
async function startSplitter(port: number, words: Uint8Array): Promise<{ host: string }> {
  const splitter: Server = createServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', first => {
      if (first[0] !== 0x16) return void socket.end(words)
      const onwards = connect(port, '127.0.0.1')
      onwards.on('error', () => undefined)
      onwards.write(first)
      socket.pipe(onwards).pipe(socket)
    })
  })
  await new Promise<void>(resolve => splitter.listen(0, '127.0.0.1', resolve))
  const { port: own } = splitter.address() as AddressInfo
  const host = `127.0.0.1:${own}`
  open.push(splitter)
  return { host }
}
