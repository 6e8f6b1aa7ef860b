// From a credential file, a helper or an input to a request that the registry accepts.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type RegistryOptions, type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import type { Repository } from '../../src/oci/reference.ts'
import { credentialSource } from '../../src/registry/credentials/credential-source.ts'
import { explicitLogin } from '../../src/registry/credentials/explicit.ts'
import { machine } from '../../src/registry/credentials/system.ts'
import { SILENT } from '../../src/support/log.ts'
import { type MisbehavingRegistry, type Rule, startMisbehaving } from '../support/misbehaving-registry.ts'
import {
  artifactOf,
  blobOf,
  closeClients,
  makeImage,
  type TestClient,
  testClient
} from '../support/misbehaving-registry-client.ts'

const image = makeImage()
let home = ''
let behind: RunningRegistry | undefined
let front: MisbehavingRegistry

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'seal-login-'))
  mkdirSync(join(home, '.docker'))
  mkdirSync(join(home, 'bin'))
})

afterEach(async () => {
  closeClients()
  await front.close()
  await behind?.close()
  behind = undefined
  rmSync(home, { recursive: true, force: true })
})

async function start(auth: RegistryOptions['auth'], rules: readonly Rule[] = []): Promise<Repository> {
  behind = await startRegistry({ ...(auth ? { auth } : {}) })
  front = await startMisbehaving({ behind: behind.host, rules })
  return { registry: front.host, repository: 'acme/app' }
}

/** A client whose credentials come from the files of `home`. */
function client({
  explicit,
  writes = false
}: {
  explicit?: ReturnType<typeof explicitLogin>
  writes?: boolean
} = {}): TestClient & {
  masked: readonly string[]
} {
  const secrets: string[] = []
  const env = { PATH: `${join(home, 'bin')}:/usr/bin:/bin` }
  const credentials = credentialSource({
    ...machine({ env, workspace: join(home, 'work'), platform: 'linux' }),
    homeDirectory: home,
    isPullRequest: false,
    explicit,
    maskSecret: secret => secrets.push(secret),
    log: SILENT
  })
  return { ...testClient({ credentials, writes }), masked: secrets }
}

function writeConfig(config: object): void {
  writeFileSync(join(home, '.docker/config.json'), JSON.stringify(config))
}

const auth = (username: string, password: string): { auth: string } => ({
  auth: Buffer.from(`${username}:${password}`).toString('base64')
})

async function push({ registries }: TestClient, repository: Repository): Promise<void> {
  await registries.upload(repository, [image.config, image.layer])
  await registries.attach(repository, [artifactOf(image.descriptor, 'sbom')])
}

describe.each(['basic', 'token'] as const)('a registry with %s authentication', kind => {
  const account = { kind, username: 'robot', password: 'p:ss wörd' }

  test('accepts the login of a Docker file', async () => {
    const repository = await start(account)
    writeConfig({ auths: { [repository.registry]: auth(account.username, account.password) } })
    const using = client()
    await push(using, repository)
    expect(using.masked).toContain(account.password)
  })

  test('accepts the login of a helper', async () => {
    const repository = await start(account)
    const answer = JSON.stringify({
      ServerURL: repository.registry,
      Username: account.username,
      Secret: account.password
    })
    const helper = join(home, 'bin/docker-credential-test')
    writeFileSync(
      helper,
      `#!/bin/sh\n[ "$1" = get ] && [ "$(cat)" = '${repository.registry}' ] && printf '%s' '${answer}'\n`
    )
    chmodSync(helper, 0o755)
    writeConfig({ credHelpers: { [repository.registry]: 'test' } })
    await push(client(), repository)
  })

  test('accepts the login of the inputs', async () => {
    const repository = await start(account)
    writeConfig({ auths: { [repository.registry]: auth('other', 'other') } })
    const explicit = explicitLogin(account.username, account.password, [repository.registry])
    await push(client({ explicit }), repository)
  })

  test('refuses a wrong password, and the error explains what to do without the password', async () => {
    const repository = await start(account)
    writeConfig({ auths: { [repository.registry]: auth(account.username, 'wrong-hunter2') } })
    const error = await push(client(), repository).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'REGISTRY_UNAUTHORIZED',
      remedy: expect.stringContaining('credentials')
    })
    expect(JSON.stringify(error) + String(error)).not.toContain('hunter2')
  })

  test('without a login, the error states that none was found', async () => {
    const repository = await start(account)
    await expect(push(client(), repository)).rejects.toMatchObject({
      code: 'REGISTRY_UNAUTHORIZED',
      remedy: expect.stringContaining('docker/login-action')
    })
  })
})

test('each repository of a registry can have its own login', async () => {
  const repository = await start(undefined)
  front.add({
    when: seen => seen.headers.authorization === undefined,
    answer: { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }
  })
  writeConfig({
    auths: {
      [repository.registry]: auth('all', 'p'),
      [`${repository.registry}/acme/app`]: auth('app', 'p')
    }
  })
  const { registries } = client()
  await registries.upload(repository, [blobOf('a')])
  await registries.upload({ ...repository, repository: 'acme/other' }, [blobOf('a')])
  const used = (name: string) =>
    new Set(
      front.requests
        .filter(seen => seen.path.includes(name) && seen.headers.authorization)
        .map(seen => Buffer.from((seen.headers.authorization as string).slice(6), 'base64').toString())
    )
  expect([...used('acme/app')]).toEqual(['app:p'])
  expect([...used('acme/other')]).toEqual(['all:p'])
})

describe('bearer tokens', () => {
  const guarded = (token = 'good'): Rule => ({
    when: seen => seen.path.startsWith('/v2/') && seen.headers.authorization !== `Bearer ${token}`,
    answer: ({ seen }) => ({
      status: 401,
      headers: {
        'www-authenticate': `Bearer realm="http://${seen.headers.host}/token?kept=a%20b",service="the service",scope="repository:acme/app:pull"`
      }
    })
  })
  const tokens = () => front.requests.filter(seen => seen.path === '/token')
  const give: Rule = {
    when: seen => seen.path === '/token',
    answer: { body: { token: 'good', expires_in: 300 } }
  }

  test('an identity token is exchanged by one POST with one scope, and sent to no other host', async () => {
    const repository = await start(undefined, [guarded(), give])
    writeConfig({
      auths: { [repository.registry]: { ...auth('00000000', ''), identitytoken: 'refresh-secret' } }
    })
    await push(client(), repository)
    expect(tokens().map(seen => seen.method)).toEqual(tokens().map(() => 'POST'))
    const form = new URLSearchParams(tokens()[0]?.body.toString())
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: 'refresh_token',
      refresh_token: 'refresh-secret',
      service: 'the service'
    })
    expect(form.getAll('scope')).toHaveLength(1)
    for (const seen of front.requests.filter(({ path }) => path !== '/token')) {
      expect(JSON.stringify(seen.headers) + seen.target).not.toContain('refresh-secret')
    }
  })

  test.each([404, 405])('if the POST returns %i, the GET form is used', async status => {
    const repository = await start(undefined, [
      { when: seen => seen.path === '/token' && seen.method === 'POST', answer: { status } },
      guarded(),
      give
    ])
    writeConfig({ auths: { [repository.registry]: { identitytoken: 'refresh-secret' } } })
    await push(client(), repository)
    expect(tokens().map(seen => seen.method)).toContain('GET')
  })

  test('a registry token is used unchanged', async () => {
    const repository = await start(undefined, [guarded('as-it-is'), give])
    writeConfig({ auths: { [repository.registry]: { registrytoken: 'as-it-is' } } })
    await push(client(), repository)
    expect(tokens()).toEqual([])
  })

  test('the GET form keeps the query of the realm and requests the needed scopes', async () => {
    const repository = await start(undefined, [guarded(), give])
    writeConfig({ auths: { [repository.registry]: auth('u', 'p') } })
    await push(client(), repository)
    const [first] = tokens()
    expect(first?.target).toContain('kept=a%20b')
    expect(first?.query.get('service')).toBe('the service')
    expect(first?.query.getAll('scope')[0]).toMatch(/^repository:acme\/app:pull,push$/)
    expect(first?.headers.authorization).toBe(`Basic ${auth('u', 'p').auth}`)
  })

  test('a run that writes uses one token from its first request on', async () => {
    const repository = await start({ kind: 'token', username: 'u', password: 'p' })
    writeConfig({ auths: { [repository.registry]: auth('u', 'p') } })
    const { registries } = client({ writes: true })
    await registries.referrers(repository, image.descriptor.digest).catch(() => undefined)
    await registries.upload(repository, [image.config, image.layer])
    await registries.attach(repository, [artifactOf(image.descriptor, 'sbom')])
    expect(front.requests.filter(({ path }) => !path.startsWith('/v2/'))).toHaveLength(1)
  })

  test('concurrent requests share one token', async () => {
    const repository = await start(undefined, [guarded(), give])
    const { registries } = client()
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => registries.upload(repository, [blobOf(`blob ${at}`)]))
    )
    expect(tokens()).toHaveLength(1)
  })

  test('a token that expires during the run is renewed, and nothing is lost', async () => {
    let valid = 0
    const repository = await start(undefined, [
      {
        when: seen => seen.path === '/token',
        answer: () => ({ body: { token: `t${++valid}`, expires_in: 300 } })
      },
      {
        // Every fourth request finds its token ended.
        when: seen =>
          seen.path.startsWith('/v2/') &&
          (seen.headers.authorization !== `Bearer t${valid}` || seen.number % 4 === 0),
        answer: ({ seen }) => ({
          status: 401,
          headers: {
            'www-authenticate': `Bearer realm="http://${seen.headers.host}/token",error="invalid_token"`
          }
        })
      }
    ])
    const { registries } = client()
    await registries.upload(repository, [image.config, image.layer, blobOf('more')])
    for (const blob of [image.config, image.layer]) {
      expect(Buffer.from(await registries.blob(repository, blob.descriptor))).toEqual(Buffer.from(blob.bytes))
    }
  })

  test('a token is renewed shortly before it expires, and not sooner', async () => {
    const repository = await start(undefined, [guarded(), give])
    let now = 1_000_000
    const clock = { now: () => now, random: () => 0.5, sleep: async () => undefined }
    const { registries, masked } = testClient({ clock })
    const askedAfter = async (milliseconds: number): Promise<number> => {
      now += milliseconds
      await registries.upload(repository, [blobOf(`at ${now}`)])
      return tokens().length
    }
    expect(await askedAfter(0)).toBe(1)
    expect(await askedAfter(289_999)).toBe(1)
    const refusals = () => front.requests.filter(seen => seen.headers.authorization === undefined).length
    const before = refusals()
    expect(await askedAfter(1)).toBe(2)
    // The new one was asked for without a request that the old one would have failed.
    expect(refusals()).toBe(before + 1)
    expect(masked).toEqual(['good', 'good'])
  })

  test('a token service with an endless response is refused', async () => {
    const body = { token: 'good', note: 'x'.repeat(128 * 1024) }
    const repository = await start(undefined, [
      guarded(),
      { when: seen => seen.path === '/token', answer: { body } }
    ])
    await expect(client().registries.upload(repository, [image.layer])).rejects.toMatchObject({
      code: 'REGISTRY_TOO_LARGE'
    })
  })

  test('a mount is requested with a token that may read its source', async () => {
    const repository = await start(undefined, [guarded(), give])
    const { registries } = client({ writes: true })
    await registries.upload(repository, [blobOf('first')])
    await registries.upload(repository, [blobOf('second')], {
      mountFrom: { ...repository, repository: 'acme/base' }
    })
    expect(tokens().map(seen => seen.query.getAll('scope'))).toEqual([
      ['repository:acme/app:pull,push'],
      ['repository:acme/app:pull,push', 'repository:acme/base:pull']
    ])
  })

  test('if push is refused, a run that writes can still read, and its pushes stay refused', async () => {
    const repository = await start(undefined, [
      {
        when: seen => seen.path === '/token' && seen.target.includes('push'),
        answer: { status: 403, body: { errors: [{ code: 'DENIED', message: 'no' }] } }
      },
      guarded(),
      give
    ])
    const { registries } = client({ writes: true })
    const { bytes } = image
    front.add({
      when: seen => seen.path.endsWith('/manifests/latest') && seen.headers.authorization === 'Bearer good',
      answer: { headers: { 'content-type': image.descriptor.mediaType }, body: bytes }
    })
    const found = await registries.manifest({ ...repository, tag: 'latest', digest: undefined })
    expect(found.descriptor.digest).toBe(image.descriptor.digest)
    await expect(registries.upload(repository, [image.layer])).rejects.toMatchObject({
      code: 'REGISTRY_FORBIDDEN'
    })
    expect(front.requests.filter(({ method }) => method === 'POST')).toEqual([])
  })
})
