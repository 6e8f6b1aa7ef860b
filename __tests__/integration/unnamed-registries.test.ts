// Registries that only the text of a file names are asked at public addresses alone, with all that they send Seal to.
import { Agent, createServer, type RequestListener } from 'node:http'
import { connect, type LookupFunction } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseReference } from '../../src/oci/reference.ts'
import { openRegistries, type RegistriesOptions } from '../../src/registry/registries.ts'
import { SILENT } from '../../src/support/log.ts'
import { listen } from '../support/listen.ts'

const PUBLIC = '140.82.112.34'

let server: Awaited<ReturnType<typeof listen>>
let port: string
let answer: RequestListener
let asked: string[]

beforeAll(async () => {
  server = await listen(
    createServer((request, response) => {
      asked.push(`${request.headers.host} ${request.url}`)
      answer(request, response)
    })
  )
  port = new URL(server.origin).port
})

afterAll(() => server.close())

/** Each look-up of a name takes its next address; the last one stays. */
function resolver(addresses: Readonly<Record<string, readonly string[]>>): LookupFunction {
  const lookups = new Map<string, number>()
  return (hostname, options, callback) => {
    const known = addresses[hostname] ?? ['127.0.0.1']
    const count = lookups.get(hostname) ?? 0
    lookups.set(hostname, count + 1)
    const address = known[Math.min(count, known.length - 1)] as string
    const family = address.includes(':') ? 6 : 4
    if (options.all) callback(null, [{ address, family }])
    else callback(null, address, family)
  }
}

async function ask(image: string, more: Partial<RegistriesOptions> = {}): Promise<string> {
  asked = []
  answer = (_, response) => response.writeHead(404).end()
  const registries = openRegistries({
    clock: { now: () => Date.now(), random: () => 0, sleep: async () => undefined },
    log: SILENT,
    isNamed: () => false,
    security: () => 'none',
    ...more
  })
  try {
    await registries.manifest(parseReference(image))
    return 'found'
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    registries.close()
  }
}

describe('a registry that only a file names', () => {
  test.each([
    '127.0.0.1',
    'localhost',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.0.0.1',
    '100.64.1.1',
    '192.168.0.1',
    '169.254.169.254',
    '[fd00::1]',
    '[fe80::1]',
    '0.0.0.0',
    'a.localhost'
  ])('is not contacted at %s', async host => {
    expect(await ask(`${host}:${port}/acme/app:1`)).toBe('REGISTRY_NOT_PUBLIC')
    expect(asked).toEqual([])
  })

  test.each([
    ['loopback', ['127.0.0.1']],
    ['a private address', ['10.1.2.3']],
    ['an IPv6 address of its own network', ['fd12::1']],
    ['a mapped address', ['::ffff:127.0.0.1']],
    ['a public address at the first look and loopback when it is connected to', [PUBLIC, '127.0.0.1']]
  ])('is not contacted if its name resolves to %s', async (_, addresses) => {
    const lookup = resolver({ 'evil.example': addresses })
    expect(await ask(`evil.example:${port}/acme/app:1`, { lookup })).toBe('REGISTRY_NOT_PUBLIC')
    expect(asked).toEqual([])
  })

  test('is contacted if the user or the policy names it', async () => {
    const isNamed = (registry: string): boolean => registry === `127.0.0.1:${port}`
    expect(await ask(`127.0.0.1:${port}/acme/app:1`, { isNamed })).toBe('REGISTRY_NOT_FOUND')
    expect(asked.length).toBeGreaterThan(0)
    expect(await ask(`localhost:${port}/acme/app:1`, { isNamed })).toBe('REGISTRY_NOT_PUBLIC')
  })
})

describe('a public registry that only a file names', () => {
  /** Connects to the test's server whatever the address, as a proxy could. */
  const agent = Object.assign(new Agent(), {
    createConnection: () => connect(Number(port), '127.0.0.1')
  })
  const lookup = resolver({ 'public.example': [PUBLIC], 'inside.example': ['10.0.0.1'] })

  async function askPublic(respond: RequestListener): Promise<string> {
    const asking = ask('public.example/acme/app:1', { lookup, agents: () => agent })
    answer = respond
    return asking
  }

  test.each([
    ['http://127.0.0.1/token'],
    ['http://[::1]/token'],
    ['http://inside.example/token'],
    ['http://169.254.169.254/latest']
  ])('does not make Seal contact the token service %s', async realm => {
    const code = await askPublic((_, response) =>
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="x"` }).end()
    )
    expect(code).toBe('REGISTRY_REALM_REFUSED')
    expect(asked).toEqual(['public.example /v2/acme/app/manifests/1'])
  })

  test.each(['http://127.0.0.1/x', 'http://inside.example/x', 'http://a.localhost/x'])(
    'does not make Seal follow a redirect to %s',
    async location => {
      const code = await askPublic((_, response) => response.writeHead(307, { location }).end())
      expect(code).toBe('REGISTRY_TARGET_REFUSED')
      expect(asked).toEqual(['public.example /v2/acme/app/manifests/1'])
    }
  )
})
