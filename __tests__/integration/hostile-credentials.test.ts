// Credentials stay with the registry that they are for, wherever it sends Seal. The numbers are those of incidents
// in other clients.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import type { Repository } from '../../src/oci/reference.ts'
import type { Credential } from '../../src/registry/auth/credential.ts'
import type { RegistriesOptions } from '../../src/registry/registries.ts'
import type { Registries } from '../../src/registry/registry.ts'
import {
  type MisbehavingRegistry,
  type Rule,
  type Seen,
  startMisbehaving
} from '../support/misbehaving-registry.ts'
import {
  artifactOf,
  blobOf,
  closeClients,
  credentialsOf,
  makeImage,
  pushImage,
  type TestClient,
  testClient
} from '../support/misbehaving-registry-client.ts'
import { makeNetwork, type Network, type Site } from '../support/misbehaving-registry-network.ts'
import {
  foreignLink,
  isReferrersRequest,
  isUploadStart,
  linkLoop,
  linkWithoutEnd,
  requestFor,
  uploadLocation
} from '../support/misbehaving-registry-scenarios.ts'
import { makeCertificate, type TestCertificate } from '../support/tls.ts'

const REPOSITORY: Repository = { registry: 'registry.test', repository: 'acme/app' }
const PASSWORD = 'hunter2-secret'
const LOGIN: Credential = { kind: 'basic', username: 'robot', password: PASSWORD }
const BASIC = Buffer.from(`robot:${PASSWORD}`).toString('base64')
const image = makeImage()
const STRANGERS = [
  'other.test',
  'files.registry.test',
  'evil-registry.test',
  'registry.test.evil.test',
  'auth.docker.io',
  'auth.other.test'
]

/** Of the networks reserved for documentation: public by their form, and unused. */
const PUBLIC = '203.0.113.10'

let certificate: TestCertificate
let behind: RunningRegistry
let home: MisbehavingRegistry
let foreign: MisbehavingRegistry
let plain: MisbehavingRegistry
let sites: Record<string, Site>
let network: Network
let client: TestClient | undefined

beforeAll(async () => {
  certificate = await makeCertificate([
    'registry.test',
    'registry-1.docker.io',
    'registry.corp',
    'storage.corp',
    'inside.test',
    ...STRANGERS
  ])
  behind = await startRegistry()
  await pushImage(behind.host, REPOSITORY.repository, image, 'latest')
  home = await startMisbehaving({ behind: behind.host, tls: certificate })
  foreign = await startMisbehaving({ tls: certificate })
  plain = await startMisbehaving()
})

beforeEach(() => {
  home.reset(basicAuth)
  for (const server of [foreign, plain])
    server.reset({ when: () => true, answer: { body: image.layer.bytes } })
  const at = (port: number, address = PUBLIC): Site => ({ address, ports: { 443: port } })
  sites = {
    'registry.test': { address: PUBLIC, ports: { 443: home.port, 8443: foreign.port, 80: plain.port } },
    'registry-1.docker.io': at(home.port),
    'registry.corp': at(home.port, '10.0.0.1'),
    ...Object.fromEntries(
      STRANGERS.map(name => [name, { address: PUBLIC, ports: { 443: foreign.port, 80: plain.port } }])
    )
  }
  client = undefined
})

afterAll(async () => {
  await Promise.all([home.close(), foreign.close(), plain.close(), behind.close()])
})

afterEach(() => {
  closeClients()
  network?.close()
  // After every test: no secret in the log.
  for (const line of client?.logged ?? []) {
    expect(line).not.toContain(PASSWORD)
    expect(line).not.toContain(BASIC)
  }
})

const basicAuth: Rule = {
  when: seen => seen.path.startsWith('/v2/') && seen.headers.authorization !== `Basic ${BASIC}`,
  answer: {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="x"', 'set-cookie': 'session=1; Path=/' }
  }
}

/** Adds rules for requests that carry the login, so that there is something to lose. */
function addHome(...rules: readonly Rule[]): void {
  home.add(
    ...rules.map(rule => ({
      ...rule,
      when: (seen: Seen) =>
        (!seen.path.startsWith('/v2/') || seen.headers.authorization !== undefined) && rule.when(seen)
    }))
  )
}

function worldOf({ agents, lookup }: Network): Partial<RegistriesOptions> {
  return { credentials: credentialsOf(LOGIN), agents, lookup }
}

function open(options: Partial<RegistriesOptions> = {}): Registries {
  network = makeNetwork(sites, certificate.ca)
  client = testClient({ ...worldOf(network), ...options })
  return client.registries
}

/** `done`, or the code of the error. */
async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'done'
  } catch (error) {
    const code = (error as { code?: string }).code ?? String(error)
    expect(`${(error as Error).message} ${(error as Error).cause}`).not.toContain(PASSWORD)
    return code
  }
}

function expectNoSecrets(...requests: (readonly Seen[])[]): void {
  for (const seen of requests.flat()) {
    expect(Object.keys(seen.headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:authorization|cookie|proxy-authorization)$/)])
    )
    const whole = `${seen.target} ${JSON.stringify(seen.headers)} ${seen.body.toString()}`
    expect(whole).not.toContain(PASSWORD)
    expect(whole).not.toContain(BASIC)
  }
}

const strangers = (): string[] => network.contacted.filter(where => where !== 'registry.test:443')

interface Vehicle {
  readonly when: (seen: Seen) => boolean
  readonly run: (registries: Registries, repository?: Repository) => Promise<unknown>
}

/** One operation of the client for each method that it sends. */
const VEHICLES: Readonly<Record<string, Vehicle>> = {
  'GET of a manifest': {
    when: requestFor('GET', /^manifests\//),
    run: (registries, repository = REPOSITORY) =>
      registries.manifest({ ...repository, tag: undefined, digest: image.descriptor.digest })
  },
  'GET of a blob': {
    when: requestFor('GET', /^blobs\//),
    run: (registries, repository = REPOSITORY) => registries.blob(repository, image.layer.descriptor)
  },
  'POST of an upload': {
    when: isUploadStart,
    run: (registries, repository = REPOSITORY) => registries.upload(repository, [blobOf('new')])
  },
  'PUT of an upload': {
    when: requestFor('PUT', /^blobs\/uploads\//),
    run: (registries, repository = REPOSITORY) => registries.upload(repository, [blobOf('new')])
  },
  'PUT of a manifest': {
    when: requestFor('PUT', /^manifests\//),
    run: (registries, repository = REPOSITORY) =>
      registries.attach(repository, [artifactOf(image.descriptor, 'sbom')])
  }
}
const vehicle = (name: string): Vehicle => VEHICLES[name] as Vehicle

test('the servers of these tests work: with the login, the image can be read', async () => {
  const registries = open()
  expect(await outcome(vehicle('GET of a manifest').run(registries))).toBe('done')
  expect(home.requests.at(-1)?.headers.authorization).toBe(`Basic ${BASIC}`)
})

describe('S1 and S9: urls of descriptors, and challenges of other origins', () => {
  test('S1: the urls of a descriptor are never requested', async () => {
    const layer = { ...image.layer.descriptor, urls: ['https://other.test/layer'] }
    addHome({ when: requestFor('GET', /^blobs\//), answer: { status: 404 } })
    const registries = open()
    expect(await outcome(registries.blob(REPOSITORY, layer))).toBe('REGISTRY_NOT_FOUND')
    expect(strangers()).toEqual([])
  })

  test.each([
    ['Basic', 'Basic realm="files"'],
    ['Bearer', 'Bearer realm="https://other.test/token",service="s",scope="repository:acme/app:pull"'],
    ['Bearer of the registry itself', 'Bearer realm="https://registry.test/token",service="s"']
  ])('S1, S3: a 401 %s from another origin gets no credentials', async (_, challenge) => {
    const away: Rule = {
      when: requestFor('GET', /^blobs\//),
      answer: { status: 307, headers: { location: 'https://other.test/x' } }
    }
    const known = open()
    await vehicle('GET of a manifest').run(known)
    home.add(away)
    // Once by a client that has logged in at the registry, once by one that was never asked to.
    for (const registries of [known, testClient(worldOf(network)).registries]) {
      foreign.reset({ when: () => true, answer: { status: 401, headers: { 'www-authenticate': challenge } } })
      const before = home.requests.length
      expect(await outcome(vehicle('GET of a blob').run(registries))).toBe('REGISTRY_UNAUTHORIZED')
      expectNoSecrets(foreign.requests)
      expect(foreign.requests).toHaveLength(1)
      expect(home.requests.slice(before).map(seen => seen.path)).toEqual([expect.stringContaining('/blobs/')])
    }
  })
})

describe('S2: redirects', () => {
  const targets = {
    'another host': 'https://other.test/x',
    'another port': 'https://registry.test:8443/x',
    'a subdomain': 'https://files.registry.test/x',
    'a name that begins alike': 'https://registry.test.evil.test/x',
    'no scheme, another host': '//other.test/x'
  }
  const cases = Object.entries(targets).flatMap(([name, target]) =>
    [301, 302, 303, 307, 308].flatMap(status =>
      Object.keys(VEHICLES).map(how => [status, how, name, target] as const)
    )
  )

  test.each(cases)(
    'S2, S3: a %i on the %s to %s does not forward a secret',
    async (status, how, _, target) => {
      const { when, run } = vehicle(how)
      addHome({ when: when, answer: { status, headers: { location: target } } })
      const result = await outcome(run(open()))
      expectNoSecrets(foreign.requests)
      if (how.startsWith('GET of a blob')) expect([result, foreign.requests.length]).toEqual(['done', 1])
      // A write that becomes a GET, or whose answer makes no sense, is not done.
      if (how.startsWith('P') && status < 307) expect(result).not.toBe('done')
    }
  )

  const refused = {
    'http after https': 'http://registry.test/x',
    'http on another host': 'http://other.test/x',
    'user information': 'https://robot:pw@other.test/x',
    'the registry as user information': 'https://registry.test@other.test/x',
    'a file': 'file:///etc/passwd',
    'another protocol': 'ftp://other.test/x'
  }
  test.each(
    Object.entries(refused).flatMap(([name, target]) =>
      [301, 303, 307].flatMap(status =>
        Object.keys(VEHICLES).map(how => [status, how, name, target] as const)
      )
    )
  )('S2: a %i on the %s to %s is not followed', async (status, how, _, target) => {
    const { when, run } = vehicle(how)
    addHome({ when: when, answer: { status, headers: { location: target } } })
    expect(await outcome(run(open()))).toMatch(/^REGISTRY_(?:TARGET|REDIRECT)_REFUSED$/)
    expect(strangers()).toEqual([])
  })

  test('S2: dropped credentials are not sent again if the redirects return to the registry', async () => {
    addHome({
      when: requestFor('GET', /^blobs\//),
      answer: { status: 302, headers: { location: 'https://other.test/x' } }
    })
    addHome({ when: seen => seen.path === '/back', answer: { body: image.layer.bytes } })
    foreign.add({
      when: () => true,
      answer: { status: 302, headers: { location: 'https://registry.test/back' } }
    })
    expect(await outcome(vehicle('GET of a blob').run(open()))).toBe('done')
    expectNoSecrets(home.requests.filter(seen => seen.path === '/back'))
  })

  test('S2: a circle of redirects ends after the tenth', async () => {
    const circle = { status: 307, headers: { location: 'https://registry.test/round' } }
    addHome({ when: requestFor('GET', /^blobs\//), answer: circle })
    addHome({ when: seen => seen.path === '/round', answer: circle })
    expect(await outcome(vehicle('GET of a blob').run(open()))).toBe('REGISTRY_REDIRECT_REFUSED')
    expect(home.requests.filter(seen => seen.path === '/round')).toHaveLength(10)
  })

  test('S2: a redirect inside the registry keeps the credentials, and the default port is the same origin', async () => {
    addHome({
      when: requestFor('GET', /^blobs\//),
      answer: { status: 302, headers: { location: 'https://registry.test:443/inside' } }
    })
    addHome({ when: seen => seen.path === '/inside', answer: { body: image.layer.bytes } })
    expect(await outcome(vehicle('GET of a blob').run(open()))).toBe('done')
    expect(home.requests.at(-1)?.headers.authorization).toBe(`Basic ${BASIC}`)
  })

  test('S2: an endless chain of redirects is abandoned', async () => {
    addHome({
      when: seen => requestFor('GET', /^blobs\//)(seen) || seen.path.startsWith('/hop'),
      answer: ({ seen }) => ({ status: 302, headers: { location: `/hop${seen.number}` } })
    })
    expect(await outcome(vehicle('GET of a blob').run(open()))).toBe('REGISTRY_REDIRECT_REFUSED')
    expect(home.requests.length).toBeLessThan(20)
  })

  test('S12: a cookie of the registry is not sent back', async () => {
    const registries = open()
    await vehicle('GET of a manifest').run(registries)
    await vehicle('GET of a blob').run(registries)
    expect(home.requests.map(seen => seen.headers.cookie)).toEqual(home.requests.map(() => undefined))
  })
})

describe('S4 and S7: upload locations', () => {
  const upload = vehicle('PUT of an upload').run

  test.each([
    ['another host', path => `https://other.test${path}`],
    ['another port', path => `https://registry.test:8443${path}`],
    ['no scheme', path => `//other.test${path}`],
    ['a name that begins like the registry', path => `https://registry.test.evil.test${path}`],
    ['a subdomain', path => `https://files.registry.test${path}`]
  ] satisfies [string, (path: string) => string][])(
    'S4: an upload location on another host gets no credentials (%s)',
    async (_, rewrite) => {
      addHome(uploadLocation(rewrite))
      foreign.add({ when: seen => seen.method === 'PUT', answer: { status: 201 } })
      expect(await outcome(upload(open()))).toBe('done')
      expect(foreign.requests.map(seen => [seen.method, seen.body.toString()])).toEqual([['PUT', 'new']])
      expectNoSecrets(foreign.requests)
    }
  )

  test('S4: an upload location on the registry itself that forgot TLS is reached over TLS', async () => {
    addHome(uploadLocation(path => `http://registry.test${path}`))
    expect(await outcome(upload(open()))).toBe('done')
    expect(strangers()).toEqual([])
  })

  test('S4: an upload location that leaves TLS is refused with what to set in the proxy or the registry', async () => {
    addHome(uploadLocation(path => `http://registry.test:8080${path}`))
    await expect(upload(open())).rejects.toMatchObject({
      code: 'REGISTRY_TARGET_REFUSED',
      remedy: expect.stringMatching(/X-Forwarded-Proto.*relativeurls/)
    })
    expect(strangers()).toEqual([])
  })

  test('S4: an upload location that fails on another port of the registry is named, with what to set', async () => {
    addHome(uploadLocation(path => `https://registry.test:8443${path}`))
    foreign.add({ when: seen => seen.method === 'PUT', answer: { status: 404 } })
    await expect(upload(open())).rejects.toMatchObject({
      code: 'REGISTRY_NOT_FOUND',
      remedy: expect.stringMatching(/Location.*registry\.test:8443 instead of registry\.test\b/)
    })
  })

  test.each([
    'http://other.test/upload',
    'https://registry.test@other.test/upload',
    'ftp://other.test/upload',
    'https://127.0.0.1/upload',
    'https://localhost/upload',
    'https://10.0.0.5/upload',
    'https://192.168.1.1:8443/upload',
    'https://172.16.0.1/upload',
    'https://169.254.169.254/upload',
    'https://[::1]/upload',
    'https://[fd00:ec2::254]/upload',
    'https://[::ffff:10.0.0.5]/upload',
    'https://2130706433/upload',
    'https://0x7f.1/upload',
    'https://017700000001/upload',
    'https://0.0.0.0/upload',
    'https://metadata.google.internal/upload'
  ])('S4, S7: the upload location %s is refused', async location => {
    addHome(uploadLocation(() => location))
    expect(await outcome(upload(open()))).toBe('REGISTRY_TARGET_REFUSED')
    expect(strangers()).toEqual([])
  })

  test('S4: an upload without a location or with an invalid one is an error', async () => {
    addHome({ when: isUploadStart, answer: { status: 202 } })
    expect(await outcome(upload(open()))).toBe('REGISTRY_UNEXPECTED_RESPONSE')
    addHome({ when: isUploadStart, answer: { status: 202, headers: { location: 'https://[' } } })
    expect(await outcome(upload(open()))).toMatch(/^REGISTRY_/)
  })
})

describe('S5: token realms', () => {
  const ask = vehicle('GET of a manifest').run
  const bearer = (realm: string): Rule[] => [
    { when: seen => seen.headers.authorization === 'Bearer good', answer: ({ forward }) => forward() },
    {
      when: seen => seen.path.startsWith('/v2/'),
      answer: { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}",service="s"` } }
    }
  ]
  const token: Rule = { when: seen => seen.path === '/token', answer: { body: { token: 'good' } } }
  const identity: Credential = { kind: 'identity-token', token: PASSWORD }

  test.each(
    [
      'http://registry.test/token',
      'http://other.test/token',
      'file:///etc/passwd',
      'https://user:pw@registry.test/token',
      'https://169.254.169.254/token',
      'http://169.254.169.254/latest/meta-data',
      'https://[fd00:ec2::254]/token',
      'https://0.0.0.0/token',
      'https://2852039166/token',
      'https://0xa9fea9fe/token',
      'https://0251.0376.0251.0376/token',
      'https://[::ffff:169.254.169.254]/token',
      'https://[::ffff:a9fe:a9fe]/token',
      'https://[64:ff9b::a9fe:a9fe]/token',
      'https://127.0.0.1/token',
      'https://localhost/token',
      'https://10.1.2.3/token',
      'https://[::1]/token',
      'https://[fe80::1]/token',
      '/token',
      'nonsense'
    ].flatMap(realm => [
      [realm, 'a login', LOGIN] as const,
      [realm, 'an identity token', identity] as const,
      [realm, 'anonymous', undefined] as const
    ])
  )('S5: the realm %s is not contacted, because %s', async (realm, _, credential) => {
    home.add(...bearer(realm))
    expect(await outcome(ask(open({ credentials: credentialsOf(credential) })))).toBe(
      'REGISTRY_REALM_REFUSED'
    )
    expect(strangers()).toEqual([])
  })

  const foreignRealms = [
    'https://other.test/token',
    'https://registry.test.evil.test/token',
    'https://evil-registry.test/token'
  ]
  test.each(
    foreignRealms.flatMap(realm =>
      [LOGIN, identity].map(credential => [realm, credential.kind, credential] as const)
    )
  )('S5: the unrelated realm %s gets no %s', async (realm, _, credential) => {
    home.add(...bearer(realm))
    foreign.add(token)
    expect(await outcome(ask(open({ credentials: credentialsOf(credential) })))).toBe(
      'REGISTRY_REALM_REFUSED'
    )
    expect(strangers()).toEqual([])
  })

  test.each(foreignRealms)('S5: %s can be contacted anonymously', async realm => {
    home.add(...bearer(realm))
    foreign.add(token)
    expect(await outcome(ask(open({ credentials: credentialsOf(undefined) })))).toBe('done')
    expectNoSecrets(foreign.requests)
  })

  test.each([
    ['the same host', 'https://registry.test/token', REPOSITORY],
    ['the same host, another port', 'https://registry.test:8443/token', REPOSITORY],
    ['a host below it', 'https://files.registry.test/token', REPOSITORY],
    [
      'the known service of Docker Hub',
      'https://auth.docker.io/token',
      { ...REPOSITORY, registry: 'docker.io' }
    ]
  ])('S5: a realm on %s gets the login', async (_, realm, repository) => {
    home.add(...bearer(realm), token)
    foreign.add(token)
    expect(await outcome(ask(open({ credentials: credentialsOf(LOGIN) }), repository))).toBe('done')
    const asked = [...home.requests, ...foreign.requests].find(seen => seen.path === '/token')
    expect(asked?.headers.authorization).toBe(`Basic ${BASIC}`)
  })

  test('S5: a realm that the user trusts gets the login', async () => {
    home.add(...bearer('https://auth.other.test/token'))
    foreign.add(token)
    expect(
      await outcome(ask(open({ credentials: credentialsOf(LOGIN), trustedRealms: ['auth.other.test'] })))
    ).toBe('done')
    expect(foreign.requests[0]?.headers.authorization).toBe(`Basic ${BASIC}`)
  })

  test.each([302, 307])(
    'S5: a redirect (%i) of the token service does not forward the login',
    async status => {
      home.add(...bearer('https://registry.test/token'))
      home.add({
        when: seen => seen.path === '/token',
        answer: { status, headers: { location: 'https://other.test/token' } }
      })
      foreign.add(token)
      for (const credential of [LOGIN, identity]) {
        expect(await outcome(ask(open({ credentials: credentialsOf(credential) })))).toMatch(/^REGISTRY_/)
        network.close()
      }
      expectNoSecrets(foreign.requests)
    }
  )

  test('S5: an identity token is never sent to the registry itself', async () => {
    home.add({
      when: seen => seen.path.startsWith('/v2/'),
      answer: { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
    })
    expect(await outcome(ask(open({ credentials: credentialsOf(identity) })))).toBe('REGISTRY_UNAUTHORIZED')
    expectNoSecrets(home.requests)
  })

  test('S5: every token is masked before it is used', async () => {
    home.add(...bearer('https://registry.test/token'), token)
    await ask(open({ credentials: credentialsOf(LOGIN) }))
    expect(client?.masked).toContain('good')
  })
})

describe('S6: names that resolve to private addresses', () => {
  const inside = ['169.254.169.254', '127.0.0.1', '10.0.0.5', '::1', 'fd00::5', '::ffff:10.0.0.5', '0.0.0.0']
  const vehicles: Readonly<Record<string, (name: string) => { rules: Rule[]; run: Vehicle['run'] }>> = {
    'a redirect': name => ({
      rules: [
        {
          when: requestFor('GET', /^blobs\//),
          answer: { status: 307, headers: { location: `https://${name}/x` } }
        }
      ],
      run: vehicle('GET of a blob').run
    }),
    'an upload location': name => ({
      rules: [uploadLocation(path => `https://${name}${path}`)],
      run: vehicle('PUT of an upload').run
    }),
    'a token realm': name => ({
      rules: [
        {
          when: seen => seen.path.startsWith('/v2/'),
          answer: { status: 401, headers: { 'www-authenticate': `Bearer realm="https://${name}/token"` } }
        }
      ],
      run: registries => vehicle('GET of a manifest').run(registries)
    })
  }
  const cases = inside.flatMap(address => Object.keys(vehicles).map(how => [how, address] as const))

  test.each(cases)('S6: %s to a name that resolves to %s is not followed', async (how, address) => {
    sites['inside.test'] = { address, ports: { 443: foreign.port } }
    const { rules, run } = (vehicles[how] as (name: string) => { rules: Rule[]; run: Vehicle['run'] })(
      'inside.test'
    )
    const add = how === 'a token realm' ? home.add : addHome
    add(...rules)
    const credentials = credentialsOf(how === 'a token realm' ? undefined : LOGIN)
    expect(await outcome(run(open({ credentials })))).toMatch(/^REGISTRY_(?:TARGET|REALM)_REFUSED$/)
    expect(strangers()).toEqual([])
    expect(foreign.requests).toEqual([])
  })

  test('S6: a private registry may redirect to private addresses', async () => {
    sites['storage.corp'] = { address: '10.0.0.2', ports: { 443: foreign.port } }
    addHome({
      when: requestFor('GET', /^blobs\//),
      answer: { status: 307, headers: { location: 'https://storage.corp/x' } }
    })
    expect(
      await outcome(vehicle('GET of a blob').run(open(), { ...REPOSITORY, registry: 'registry.corp' }))
    ).toBe('done')
    expectNoSecrets(foreign.requests)
  })

  test('S6: even a private registry may not redirect to the metadata service', async () => {
    sites['storage.corp'] = { address: '169.254.169.254', ports: { 443: foreign.port } }
    addHome({
      when: requestFor('GET', /^blobs\//),
      answer: { status: 307, headers: { location: 'https://storage.corp/x' } }
    })
    expect(
      await outcome(vehicle('GET of a blob').run(open(), { ...REPOSITORY, registry: 'registry.corp' }))
    ).toBe('REGISTRY_TARGET_REFUSED')
    expect(foreign.requests).toEqual([])
  })
})

describe('S8: pages', () => {
  const list = (registries: Registries): Promise<unknown> =>
    registries.referrers(REPOSITORY, image.descriptor.digest)

  test.each([
    'https://other.test',
    'https://registry.test:8443',
    'http://registry.test',
    '//other.test',
    'https://registry.test.evil.test'
  ])('S8: a next page at %s is an error, and no request goes there', async elsewhere => {
    addHome(foreignLink(elsewhere))
    expect(await outcome(list(open()))).toMatch(/^REGISTRY_/)
    expect(strangers()).toEqual([])
  })

  test.each([
    ['is itself', linkLoop],
    ['is always another', linkWithoutEnd]
  ])('S8: pagination that %s ends', async (_, rule) => {
    addHome(rule)
    expect(await outcome(list(open()))).toMatch(/^REGISTRY_/)
    expect(home.requests.filter(isReferrersRequest).length).toBeLessThanOrEqual(110)
  })
})

describe('the log', () => {
  test('signed addresses and upload states do not appear in messages', async () => {
    addHome({
      when: requestFor('GET', /^blobs\//),
      answer: {
        status: 307,
        headers: { location: `https://other.test/x?X-Amz-Signature=${PASSWORD}&sig=${PASSWORD}` }
      }
    })
    foreign.add({ when: () => true, answer: { status: 403, body: 'no' } })
    expect(await outcome(vehicle('GET of a blob').run(open()))).toBe('REGISTRY_FORBIDDEN')
  })
})
