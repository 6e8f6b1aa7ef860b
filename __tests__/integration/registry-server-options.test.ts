// What the embedded registry does by its options: pages, conditions, immutability, storage, accounts, TLS.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { afterEach, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RegistryOptions, type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { makeTemporaryFolder, startServer } from '../support/processes.ts'
import { makeCertificate } from '../support/tls.ts'
import { tool } from '../support/tools.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const EMPTY = {
  mediaType: 'application/vnd.oci.empty.v1+json',
  digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  size: 2
}
const SUBJECT = { mediaType: MANIFEST, digest: digestOf('the subject'), size: 11 }
const ACCOUNT = { username: 'builder', password: 'correct horse' }

type RequestHeaders = Readonly<Record<string, string>>

const open: RunningRegistry[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map(registry => registry.close()))
})

async function start(options: RegistryOptions = {}): Promise<RunningRegistry> {
  const registry = await startRegistry(options)
  open.push(registry)
  return registry
}

function digestOf(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

function formatArtifact(fields: object = {}): string {
  return JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config: EMPTY, layers: [EMPTY], ...fields })
}

function formatBasic(username: string, password: string): RequestHeaders {
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
}

function call(
  registry: RunningRegistry,
  method: string,
  path: string,
  headers: RequestHeaders = {},
  body?: string
) {
  return fetch(new URL(path, registry.url), { method, headers, body: body ?? null })
}

function put(registry: RunningRegistry, reference: string, content: string, headers: RequestHeaders = {}) {
  return call(
    registry,
    'PUT',
    `/v2/r/manifests/${reference}`,
    { 'content-type': MANIFEST, ...headers },
    content
  )
}

/** Puts the empty blob into the repository `r`. */
async function pushEmpty(registry: RunningRegistry, headers: RequestHeaders = {}): Promise<void> {
  const answer = await call(registry, 'POST', `/v2/r/blobs/uploads/?digest=${EMPTY.digest}`, headers, '{}')
  expect(answer.status).toBe(201)
}

async function readCode(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { errors: { code: string }[] }
  return `${answer.status} ${errors[0]?.code}`
}

describe('the list of referrers', () => {
  test('comes in pages that list every referrer once, filtered or not', async () => {
    const registry = await start({ referrersPageSize: 2 })
    await pushEmpty(registry)
    const digests = []
    for (let n = 0; n < 7; n++) {
      const artifactType = n === 3 ? 'application/x.other' : 'application/x.a+json'
      const content = formatArtifact({ subject: SUBJECT, artifactType, annotations: { n: String(n) } })
      digests.push(digestOf(content))
      await put(registry, digestOf(content), content)
    }
    const walk = async (path: string) => {
      const pages: string[][] = []
      for (let next: string | undefined = path; next !== undefined; ) {
        const answer: Response = await call(registry, 'GET', next)
        const { manifests } = (await answer.json()) as { manifests: { digest: string }[] }
        pages.push(manifests.map(({ digest }) => digest))
        next = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1]
      }
      return pages
    }
    const all = await walk(`/v2/r/referrers/${SUBJECT.digest}`)
    expect(all.map(page => page.length)).toEqual([2, 2, 2, 1])
    expect(all.flat().sort()).toEqual([...digests].sort())
    const filtered = await walk(`/v2/r/referrers/${SUBJECT.digest}?artifactType=application%2Fx.a%2Bjson`)
    expect(filtered.map(page => page.length)).toEqual([2, 2, 2])
    expect(filtered.flat()).not.toContain(digests[3])
  })

  test('is empty in a missing repository: 404 would mean that the API is missing', async () => {
    const registry = await start()
    expect((await call(registry, 'GET', `/v2/nowhere/referrers/${SUBJECT.digest}`)).status).toBe(200)
  })
})

describe('writes to a tag', () => {
  const [first, second] = [formatArtifact({ annotations: { n: '1' } }), formatArtifact()]

  test('are refused where the tag is immutable, unless they change nothing', async () => {
    const registry = await start({ immutableTags: true })
    await pushEmpty(registry)
    await put(registry, 'v1', first)
    expect((await put(registry, 'v1', first)).status).toBe(201)
    expect(await readCode(await put(registry, 'v1', second))).toBe('400 TAG_INVALID')
    expect(await (await call(registry, 'GET', '/v2/r/manifests/v1')).text()).toBe(first)
  })

  test('respect If-Match and If-None-Match if enabled', async () => {
    const registry = await start({ conditionalWrites: true })
    await pushEmpty(registry)
    expect(await readCode(await put(registry, 'v1', first, { 'if-match': `"${digestOf(first)}"` }))).toBe(
      '412 PRECONDITION'
    )
    expect((await put(registry, 'v1', first, { 'if-none-match': '*' })).status).toBe(201)
    expect((await put(registry, 'v1', second, { 'if-none-match': '*' })).status).toBe(412)
    const etag = (await call(registry, 'HEAD', '/v2/r/manifests/v1')).headers.get('etag') ?? ''
    expect(etag).toBe(`"${digestOf(first)}"`)
    expect((await put(registry, 'v1', second, { 'if-match': etag })).status).toBe(201)
    expect((await put(registry, 'v1', first, { 'if-match': etag })).status).toBe(412)
    const again = await call(registry, 'GET', '/v2/r/manifests/v1', {
      'if-none-match': `"${digestOf(second)}"`
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('that are conditional succeed for only one of many concurrent clients', async () => {
    const registry = await start({ conditionalWrites: true })
    await pushEmpty(registry)
    const writers = Array.from({ length: 20 }, (_, n) => formatArtifact({ annotations: { n: String(n) } }))
    const answers = await Promise.all(
      writers.map(content => put(registry, 'v1', content, { 'if-none-match': '*' }))
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 19 }, () => 412)
    ])
  })

  test('ignore conditions if disabled, as other registries do', async () => {
    const registry = await start()
    await pushEmpty(registry)
    await put(registry, 'v1', first)
    expect((await put(registry, 'v1', second, { 'if-none-match': '*' })).status).toBe(201)
    expect((await call(registry, 'HEAD', '/v2/r/manifests/v1')).headers.get('etag')).toBeNull()
  })
})

test('nothing is deleted if deletion is disabled', async () => {
  const registry = await start({ deletion: false })
  await pushEmpty(registry)
  const content = formatArtifact()
  await put(registry, 'v1', content)
  for (const path of ['manifests/v1', `manifests/${digestOf(content)}`, `blobs/${EMPTY.digest}`]) {
    expect(await readCode(await call(registry, 'DELETE', `/v2/r/${path}`))).toBe('405 UNSUPPORTED')
    expect((await call(registry, 'GET', `/v2/r/${path}`)).status).toBe(200)
  }
})

test('a folder keeps everything across a restart, and distinguishes tags by case', async () => {
  const path = makeTemporaryFolder()
  const before = await start({ storage: { kind: 'folder', path } })
  await pushEmpty(before)
  const content = formatArtifact({ subject: SUBJECT })
  await put(before, 'v1', formatArtifact())
  await put(before, 'V1', content)
  await before.close()
  const after = await start({ storage: { kind: 'folder', path } })
  expect(await (await call(after, 'GET', '/v2/r/tags/list')).json()).toEqual({
    name: 'r',
    tags: ['V1', 'v1']
  })
  expect(await (await call(after, 'GET', '/v2/r/manifests/V1')).text()).toBe(content)
  const listed = await (await call(after, 'GET', `/v2/r/referrers/${SUBJECT.digest}`)).json()
  expect(listed).toMatchObject({ manifests: [{ digest: digestOf(content) }] })
  expect(readdirSync(path).sort()).toEqual(['content', 'repositories'])
})

describe('an upload', () => {
  test('is lost if the client drops the query of its location', async () => {
    const registry = await start()
    const location = (await call(registry, 'POST', '/v2/r/blobs/uploads/')).headers.get('location') ?? ''
    expect((await call(registry, 'GET', location)).status).toBe(204)
    const [path = ''] = location.split('?')
    expect(await readCode(await call(registry, 'GET', path))).toBe('404 BLOB_UPLOAD_UNKNOWN')
    expect((await call(registry, 'GET', location.replace('/v2/r/', '/v2/other/'))).status).toBe(404)
  })

  test.each([
    ['0-2', 'abcd', '400 SIZE_INVALID'],
    ['bytes 0-3/4', 'abcd', '416 BLOB_UPLOAD_INVALID'],
    ['3-0', 'abcd', '416 BLOB_UPLOAD_INVALID'],
    ['1-4', 'abcd', '416 BLOB_UPLOAD_INVALID']
  ])(
    'refuses the Content-Range %s for %j with %s, and continues from its last offset',
    async (range, body, code) => {
      const registry = await start()
      const location = (await call(registry, 'POST', '/v2/r/blobs/uploads/')).headers.get('location') ?? ''
      expect(await readCode(await call(registry, 'PATCH', location, { 'content-range': range }, body))).toBe(
        code
      )
      expect((await call(registry, 'PATCH', location, { 'content-range': '0-3' }, 'abcd')).status).toBe(202)
    }
  )

  test('keeps the received bytes if the connection breaks, and reports their number', async () => {
    const registry = await start()
    const location = (await call(registry, 'POST', '/v2/r/blobs/uploads/')).headers.get('location') ?? ''
    const broken = httpRequest(new URL(location, registry.url), {
      method: 'PATCH',
      headers: { 'content-length': '10' }
    })
    broken.on('error', () => undefined)
    broken.write('abc')
    const readRange = async () => (await call(registry, 'GET', location)).headers.get('range')
    while ((await readRange()) !== '0-2') await new Promise(setImmediate)
    broken.destroy()
    const rest = await call(registry, 'PATCH', location, { 'content-range': '3-5' }, 'def')
    expect([rest.status, rest.headers.get('range')]).toEqual([202, '0-5'])
    const put = await call(registry, 'PUT', `${location}&digest=${digestOf('abcdef')}`)
    expect(put.status).toBe(201)
  })
})

describe('Basic authentication', () => {
  test('accepts only the account', async () => {
    const registry = await start({ auth: { kind: 'basic', ...ACCOUNT } })
    for (const headers of [{}, formatBasic('builder', 'wrong'), formatBasic('other', ACCOUNT.password)]) {
      const answer = await call(registry, 'GET', '/v2/', headers)
      expect(answer.headers.get('www-authenticate')).toBe('Basic realm="registry"')
      expect(await readCode(answer)).toBe('401 UNAUTHORIZED')
    }
    const headers = formatBasic(ACCOUNT.username, ACCOUNT.password)
    expect((await call(registry, 'GET', '/v2/', headers)).status).toBe(200)
  })

  test('accepts the sample image with the right headers, and the push reports what it refused', async () => {
    const registry = await start({ auth: { kind: 'basic', ...ACCOUNT } })
    await expect(pushSampleImage(registry.host, 'r', 'v1')).rejects.toThrow(
      'POST /v2/r/blobs/uploads/ was answered 401, not 202'
    )
    const headers = formatBasic(ACCOUNT.username, ACCOUNT.password)
    const pushed = await pushSampleImage(registry.url, 'r', 'v1', { headers, platforms: ['linux/arm64'] })
    expect(pushed).toMatchObject({ reference: `${registry.host}/r:v1`, index: undefined })
    expect(pushed.platforms).toEqual([{ platform: 'linux/arm64', digest: pushed.digest, size: pushed.size }])
  })

  test('denies what the account may not do', async () => {
    const registry = await start({ auth: { kind: 'basic', ...ACCOUNT, actions: ['pull'] } })
    const headers = formatBasic(ACCOUNT.username, ACCOUNT.password)
    expect((await call(registry, 'GET', '/v2/r/tags/list', headers)).status).toBe(404)
    expect(await readCode(await call(registry, 'POST', '/v2/r/blobs/uploads/', headers))).toBe('403 DENIED')
  })
})

describe('tokens', () => {
  const basic = formatBasic(ACCOUNT.username, ACCOUNT.password)

  async function getToken(
    registry: RunningRegistry,
    scopes: string[],
    headers: RequestHeaders = basic,
    more = ''
  ) {
    const query = scopes.map(scope => `scope=${encodeURIComponent(scope)}`).join('&')
    const answer = await call(registry, 'GET', `/token?service=${registry.host}&${query}${more}`, headers)
    expect(answer.status).toBe(200)
    return (await answer.json()) as { token: string; expires_in: number; refresh_token?: string }
  }

  const formatBearer = ({ token }: { token: string }) => ({ authorization: `Bearer ${token}` })

  const post = (registry: RunningRegistry, form: Record<string, string>) =>
    call(
      registry,
      'POST',
      '/token',
      { 'content-type': 'application/x-www-form-urlencoded' },
      new URLSearchParams({ service: registry.host, client_id: 'tests', ...form }).toString()
    )

  test('are requested with the realm, the service and the scope that the request needs', async () => {
    const registry = await start({ auth: { kind: 'token', ...ACCOUNT } })
    const challenge = async (method: string, path: string) => {
      const answer = await call(registry, method, path)
      expect(await readCode(answer.clone())).toBe('401 UNAUTHORIZED')
      return answer.headers.get('www-authenticate')
    }
    const head = `Bearer realm="${registry.url}/token",service="${registry.host}"`
    expect(await challenge('GET', '/v2/')).toBe(head)
    expect(await challenge('GET', '/v2/a/b/tags/list')).toBe(`${head},scope="repository:a/b:pull"`)
    expect(await challenge('POST', '/v2/r/blobs/uploads/')).toBe(`${head},scope="repository:r:pull,push"`)
    expect(await challenge('DELETE', '/v2/r/manifests/v1')).toBe(`${head},scope="repository:r:delete"`)
    expect(await challenge('POST', `/v2/r/blobs/uploads/?mount=${EMPTY.digest}&from=s`)).toBe(
      `${head},scope="repository:r:pull,push repository:s:pull"`
    )
  })

  test('grant only what was requested', async () => {
    const registry = await start({ auth: { kind: 'token', ...ACCOUNT } })
    const reader = formatBearer(await getToken(registry, ['repository:r:pull']))
    const writer = formatBearer(await getToken(registry, ['repository:other:pull', 'repository:r:pull,push']))
    await pushEmpty(registry, writer)
    expect((await call(registry, 'GET', `/v2/r/blobs/${EMPTY.digest}`, reader)).status).toBe(200)
    const refused = await call(registry, 'POST', '/v2/r/blobs/uploads/', reader)
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toContain('error="insufficient_scope"')
    expect((await call(registry, 'GET', '/v2/elsewhere/tags/list', reader)).status).toBe(401)
    expect((await call(registry, 'DELETE', `/v2/r/blobs/${EMPTY.digest}`, writer)).status).toBe(401)
  })

  test('expire', async () => {
    let now = 1_000_000
    const registry = await start({
      auth: { kind: 'token', ...ACCOUNT, tokenLifetimeMs: 60_000 },
      now: () => now
    })
    const token = await getToken(registry, [])
    expect(token.expires_in).toBe(60)
    now += 59_999
    expect((await call(registry, 'GET', '/v2/', formatBearer(token))).status).toBe(200)
    now += 1
    const expired = await call(registry, 'GET', '/v2/', formatBearer(token))
    expect(expired.status).toBe(401)
    expect(expired.headers.get('www-authenticate')).toContain('error="invalid_token"')
  })

  test('are issued only with the password', async () => {
    const registry = await start({ auth: { kind: 'token', ...ACCOUNT } })
    for (const headers of [{}, formatBasic('builder', 'wrong')]) {
      const answer = await call(registry, 'GET', '/token?scope=repository:r:pull', headers)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /)
      expect(await readCode(answer)).toBe('401 UNAUTHORIZED')
    }
  })

  test('allow anonymous pull, and only pull, if enabled', async () => {
    const registry = await start({ auth: { kind: 'token', ...ACCOUNT, anonymousPull: true } })
    await pushEmpty(registry, formatBearer(await getToken(registry, ['repository:r:pull,push'])))
    expect((await call(registry, 'GET', `/v2/r/blobs/${EMPTY.digest}`)).status).toBe(401)
    const anonymous = formatBearer(await getToken(registry, ['repository:r:pull,push'], {}))
    expect((await call(registry, 'GET', `/v2/r/blobs/${EMPTY.digest}`, anonymous)).status).toBe(200)
    expect((await call(registry, 'POST', '/v2/r/blobs/uploads/', anonymous)).status).toBe(401)
    expect((await call(registry, 'GET', '/token', formatBasic('builder', 'wrong'))).status).toBe(401)
  })

  test('grant less than requested if the account has fewer permissions', async () => {
    const registry = await start({ auth: { kind: 'token', ...ACCOUNT, actions: ['pull'] } })
    const token = formatBearer(await getToken(registry, ['repository:r:pull,push']))
    expect((await call(registry, 'GET', '/v2/r/tags/list', token)).status).toBe(404)
    expect((await call(registry, 'POST', '/v2/r/blobs/uploads/', token)).status).toBe(401)
  })

  test('are issued for a refresh token too', async () => {
    const registry = await start({ auth: { kind: 'token', ...ACCOUNT } })
    const { refresh_token = '' } = await getToken(registry, [], basic, '&offline_token=true')
    expect(refresh_token).not.toBe('')
    expect((await call(registry, 'GET', '/v2/', { authorization: `Bearer ${refresh_token}` })).status).toBe(
      401
    )
    const scope = 'repository:r:pull,push repository:s:pull'
    const answer = await post(registry, { grant_type: 'refresh_token', refresh_token, scope })
    const granted = (await answer.json()) as { access_token: string; scope: string; refresh_token: string }
    expect([answer.status, granted.scope, granted.refresh_token]).toEqual([200, scope, refresh_token])
    await pushEmpty(registry, formatBearer({ token: granted.access_token }))
  })

  test('are issued for the password by POST, with a refresh token if requested', async () => {
    const registry = await start({ auth: { kind: 'token', ...ACCOUNT } })
    const answer = await post(registry, { grant_type: 'password', access_type: 'offline', ...ACCOUNT })
    expect(await answer.json()).toMatchObject({
      access_token: expect.any(String),
      refresh_token: expect.any(String)
    })
    const plain = (await (await post(registry, { grant_type: 'password', ...ACCOUNT })).json()) as object
    expect(plain).not.toHaveProperty('refresh_token')
  })

  test.each([
    [{ grant_type: 'refresh_token', refresh_token: 'unknown' }, 'invalid_grant'],
    [{ grant_type: 'password', username: 'builder', password: 'wrong' }, 'invalid_grant'],
    [{ grant_type: 'client_credentials' }, 'unsupported_grant_type'],
    [{ grant_type: 'refresh_token', refresh_token: 'unknown', client_id: '' }, 'invalid_request']
  ])('are not issued for a POST of %j: %s', async (form, error) => {
    const registry = await start({ auth: { kind: 'token', ...ACCOUNT } })
    const answer = await post(registry, form as Record<string, string>)
    expect([answer.status, await answer.json()]).toEqual([400, { error }])
  })
})

test('HTTPS is served with the given certificate, and its token realm is https too', async () => {
  const { ca, key, cert } = await makeCertificate(['127.0.0.1'])
  const registry = await start({ tls: { key, cert }, auth: { kind: 'token', ...ACCOUNT } })
  expect(registry.url).toBe(`https://${registry.host}`)
  const challenge = await new Promise((resolve, reject) => {
    const sent = httpsRequest(`${registry.url}/v2/`, { ca, agent: false }, answer => {
      answer.resume()
      resolve(answer.headers['www-authenticate'])
    })
    sent.on('error', reject).end()
  })
  expect(challenge).toContain(`realm="${registry.url}/token"`)
})

test.each(['0.0.0.0', '::', 'example.com'])('it does not listen on %s', async host => {
  await expect(startRegistry({ host: host as '127.0.0.1' })).rejects.toThrow('loopback addresses only')
})

test('a port in use is an error', async () => {
  const { host } = await start()
  await expect(startRegistry({ port: Number(host.split(':')[1]) })).rejects.toThrow('EADDRINUSE')
})

test('an unknown path is 404 in plain text, and an unknown method is 405', async () => {
  const registry = await start()
  const page = await call(registry, 'GET', '/v2/_catalog')
  expect([page.status, await page.text()]).toEqual([404, '404 page not found\n'])
  expect((await call(registry, 'GET', '/v2/%ff/tags/list')).status).toBe(404)
  const method = await call(registry, 'POST', '/v2/r/manifests/v1')
  expect(method.headers.get('allow')).toBe('GET, HEAD, PUT, DELETE')
  expect(await readCode(method)).toBe('405 UNSUPPORTED')
})

test('every request is logged with its query and status', async () => {
  const registry = await start()
  await pushSampleImage(registry.host, 'r', 'v1')
  expect(registry.requests).toHaveLength(13)
  await call(registry, 'HEAD', '/v2/r/manifests/v1?x=1')
  expect(registry.requests.at(-1)).toEqual({ method: 'HEAD', path: '/v2/r/manifests/v1?x=1', status: 200 })
})

test('the registry runs as a program until a signal ends it', async () => {
  const program = new URL('../../demo/registry/main.ts', import.meta.url).pathname
  const args = [program, '--port', '0', '--no-referrers', '--auth', 'basic', '--username', 'builder']
  const ready = /registry at (http:\S+)/
  const server = await startServer(tool('node'), args, { ready, env: { REGISTRY_PASSWORD: 'correct horse' } })
  const url = ready.exec(server.output())?.[1] ?? ''
  expect((await fetch(`${url}/v2/`)).status).toBe(401)
  expect((await fetch(`${url}/v2/`, { headers: formatBasic('builder', 'correct horse') })).status).toBe(200)
  await server.stop()
  await expect(fetch(`${url}/v2/`)).rejects.toThrow()
})
