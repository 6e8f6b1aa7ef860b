// The distribution-spec, rule by rule, on the embedded registry and on CNCF distribution: what the embedded one
// promises is what a real one does, and where they differ the difference is stated in registry-servers.ts.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { authorize, type RunningServer, servers } from '../support/registry-servers.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const EMPTY = 'application/vnd.oci.empty.v1+json'
const ACCEPT = `${MANIFEST}, ${INDEX}`
const ABSENT = digestOf('never pushed')

interface Call {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

function digestOf(content: string | Uint8Array, algorithm: 'sha256' | 'sha512' = 'sha256'): string {
  return `${algorithm}:${createHash(algorithm).update(content).digest('hex')}`
}

function describeContent(mediaType: string, content: string) {
  return { mediaType, digest: digestOf(content), size: Buffer.byteLength(content) }
}

function readJson(answer: Answer): Record<string, unknown> {
  return JSON.parse(answer.bytes.toString()) as Record<string, unknown>
}

/** The status, and the code in the error's body: `404 BLOB_UNKNOWN`. */
function formatError(answer: Answer): string {
  const { errors } = readJson(answer) as { errors: { code: string }[] }
  return `${answer.status} ${errors.map(({ code }) => code).join(',')}`
}

let repositories = 0

/** A new repository of a server, and how to speak to it. */
class Client {
  readonly host: string
  readonly name: string
  readonly #authorization: Readonly<Record<string, string>>

  private constructor(host: string, name: string, authorization: Readonly<Record<string, string>>) {
    this.host = host
    this.name = name
    this.#authorization = authorization
  }

  static async open({ host }: RunningServer, others: readonly string[] = []): Promise<Client> {
    const name = `rules/case-${++repositories}`
    return new Client(host, name, await authorize(host, [name, ...others]))
  }

  get headers(): Readonly<Record<string, string>> {
    return this.#authorization
  }

  /** `path` below the repository, or a URL as a `Location` gave it. */
  async call(method: string, path: string, { headers = {}, body }: Call = {}): Promise<Answer> {
    const url = new URL(path, `http://${this.host}/v2/${this.name}/`)
    const response = await fetch(url, {
      method,
      headers: { ...this.#authorization, ...headers },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: Buffer.from(body) })
    })
    const { status } = response
    return { status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
  }

  async startUpload(): Promise<string> {
    const answer = await this.call('POST', 'blobs/uploads/')
    expect(answer.status).toBe(202)
    return locationOf(answer)
  }

  async finishUpload(location: string, digest: string, body?: string | Uint8Array): Promise<Answer> {
    const separator = location.includes('?') ? '&' : '?'
    return this.call('PUT', `${location}${separator}digest=${digest}`, body === undefined ? {} : { body })
  }

  async pushBlob(content: string, digest = digestOf(content)): Promise<Answer> {
    return this.finishUpload(await this.startUpload(), digest, content)
  }

  async pushManifest(reference: string, content: string, mediaType = MANIFEST): Promise<Answer> {
    return this.call('PUT', `manifests/${reference}`, {
      headers: { 'content-type': mediaType },
      body: content
    })
  }

  async pullManifest(reference: string): Promise<Answer> {
    return this.call('GET', `manifests/${reference}`, { headers: { accept: ACCEPT } })
  }

  /** An artifact of one blob, which is pushed; the manifest's text is returned. */
  async artifact(fields: Readonly<Record<string, unknown>> = {}): Promise<string> {
    await this.pushBlob('{}')
    const empty = describeContent(EMPTY, '{}')
    return JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: empty,
      layers: [empty],
      ...fields
    })
  }
}

function locationOf(answer: Answer): string {
  const location = answer.headers.get('location')
  if (location === null) throw new Error('the answer has no Location')
  return location
}

describe.each(servers().map(server => [server.name, server] as const))('%s', (_, { start, features }) => {
  let server: RunningServer
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server?.close())

  test('requires only its own kind of authentication', async () => {
    const answer = await fetch(`http://${server.host}/v2/`)
    const challenge = { none: null, basic: 'Basic', token: 'Bearer' }[features.auth]
    expect(answer.status).toBe(challenge === null ? 200 : 401)
    expect(answer.headers.get('www-authenticate')?.split(' ')[0] ?? null).toBe(challenge)
    const client = await Client.open(server)
    expect((await client.call('GET', '/v2/')).status).toBe(200)
  })

  describe('blobs', () => {
    test('pushed by POST and PUT are returned byte for byte', async () => {
      const client = await Client.open(server)
      const content = 'some bytes, é€😀'
      const digest = digestOf(content)
      const pushed = await client.pushBlob(content)
      expect(pushed.status).toBe(201)
      expect(pushed.headers.get('docker-content-digest')).toBe(digest)
      expect((await client.call('GET', locationOf(pushed))).bytes.toString()).toBe(content)
      const head = await client.call('HEAD', `blobs/${digest}`)
      expect(head.status).toBe(200)
      expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(content)))
      expect(head.headers.get('docker-content-digest')).toBe(digest)
    })

    test('pushed in one POST exist, or the response requires a PUT', async () => {
      const client = await Client.open(server)
      const digest = digestOf('one request')
      const answer = await client.call('POST', `blobs/uploads/?digest=${digest}`, { body: 'one request' })
      expect(answer.status).toBe(features.singlePost ? 201 : 202)
      if (!features.singlePost) {
        expect((await client.finishUpload(locationOf(answer), digest, 'one request')).status).toBe(201)
      }
      expect((await client.call('GET', `blobs/${digest}`)).bytes.toString()).toBe('one request')
    })

    test('pushed in chunks are joined, and the upload reports its progress', async () => {
      const client = await Client.open(server)
      const first = await client.call('PATCH', await client.startUpload(), {
        headers: { 'content-range': '0-5' },
        body: 'chunk1'
      })
      expect([first.status, first.headers.get('range')]).toEqual([202, '0-5'])
      const status = await client.call('GET', locationOf(first))
      expect([status.status, status.headers.get('range')]).toEqual([204, '0-5'])
      const second = await client.call('PATCH', locationOf(status), {
        headers: { 'content-range': '6-11' },
        body: 'chunk2'
      })
      expect([second.status, second.headers.get('range')]).toEqual([202, '0-11'])
      const digest = digestOf('chunk1chunk2')
      expect((await client.finishUpload(locationOf(second), digest)).status).toBe(201)
      expect((await client.call('GET', `blobs/${digest}`)).bytes.toString()).toBe('chunk1chunk2')
    })

    test('streamed without Content-Range are appended', async () => {
      const client = await Client.open(server)
      const patched = await client.call('PATCH', await client.startUpload(), { body: 'streamed, ' })
      expect(patched.status).toBe(202)
      const digest = digestOf('streamed, then the rest')
      expect((await client.finishUpload(locationOf(patched), digest, 'then the rest')).status).toBe(201)
    })

    test('in chunks out of order never become a blob with a hole', async () => {
      const client = await Client.open(server)
      const first = await client.call('PATCH', await client.startUpload(), {
        headers: { 'content-range': '0-1' },
        body: '01'
      })
      const early = await client.call('PATCH', locationOf(first), {
        headers: { 'content-range': '4-5' },
        body: '45'
      })
      expect(early.status).toBe(features.outOfOrderChunk)
      const digest = digestOf('01')
      const location = features.outOfOrderChunk === 416 ? locationOf(early) : locationOf(first)
      const finished = await client.finishUpload(location, digest)
      expect(finished.status).toBe(features.outOfOrderChunk === 416 ? 201 : 404)
    })

    test('whose upload was canceled do not exist', async () => {
      const client = await Client.open(server)
      const location = await client.startUpload()
      expect((await client.call('DELETE', location)).status).toBe(204)
      expect(formatError(await client.call('GET', location))).toBe('404 BLOB_UPLOAD_UNKNOWN')
    })

    test('with another digest than declared are refused', async () => {
      const client = await Client.open(server)
      expect(formatError(await client.pushBlob('some content', ABSENT))).toBe('400 DIGEST_INVALID')
      expect((await client.call('HEAD', `blobs/${ABSENT}`)).status).toBe(404)
      expect((await client.call('HEAD', `blobs/${digestOf('some content')}`)).status).toBe(404)
    })

    test('without a valid digest are refused', async () => {
      const client = await Client.open(server)
      expect(formatError(await client.call('PUT', await client.startUpload()))).toBe('400 DIGEST_INVALID')
      expect(formatError(await client.pushBlob('x', 'sha256:abc'))).toBe('400 DIGEST_INVALID')
    })

    test.each([
      ['bytes=2-4', 206, 'cde', 'bytes 2-4/10'],
      ['bytes=7-', 206, 'hij', 'bytes 7-9/10'],
      ['bytes=7-99', 206, 'hij', 'bytes 7-9/10'],
      ['bytes=-3', 206, 'hij', 'bytes 7-9/10'],
      ['bytes=10-', 416, undefined, 'bytes */10']
    ])('in part: %s returns %i', async (range, status, content, contentRange) => {
      const client = await Client.open(server)
      await client.pushBlob('abcdefghij')
      const answer = await client.call('GET', `blobs/${digestOf('abcdefghij')}`, { headers: { range } })
      expect([answer.status, answer.headers.get('content-range')]).toEqual([status, contentRange])
      if (content !== undefined) expect(answer.bytes.toString()).toBe(content)
    })

    test('that do not exist are 404 BLOB_UNKNOWN', async () => {
      const client = await Client.open(server)
      expect(formatError(await client.call('GET', `blobs/${ABSENT}`))).toBe('404 BLOB_UNKNOWN')
      expect((await client.call('HEAD', `blobs/${ABSENT}`)).status).toBe(404)
      expect((await client.call('DELETE', `blobs/${ABSENT}`)).status).toBe(404)
    })

    test('of another repository are not visible until they are mounted', async () => {
      const source = await Client.open(server)
      const content = `mounted from ${source.name}`
      const digest = digestOf(content)
      await source.pushBlob(content)
      const client = await Client.open(server, [source.name])
      expect((await client.call('HEAD', `blobs/${digest}`)).status).toBe(404)
      const mounted = await client.call('POST', `blobs/uploads/?mount=${digest}&from=${source.name}`)
      expect(mounted.status).toBe(201)
      expect((await client.call('GET', locationOf(mounted))).bytes.toString()).toBe(content)
    })

    test('that cannot be mounted need an upload', async () => {
      const source = await Client.open(server)
      await source.pushBlob('here')
      const client = await Client.open(server, [source.name])
      for (const query of [`mount=${ABSENT}&from=${source.name}`, `mount=${digestOf('here')}`]) {
        const answer = await client.call('POST', `blobs/uploads/?${query}`)
        expect(answer.status).toBe(202)
        expect((await client.finishUpload(locationOf(answer), digestOf('here'), 'here')).status).toBe(201)
      }
    })

    test('may be named by sha512', async () => {
      const client = await Client.open(server)
      const digest = digestOf('long digest', 'sha512')
      const pushed = await client.pushBlob('long digest', digest)
      expect(pushed.status).toBe(201)
      expect(pushed.headers.get('docker-content-digest')).toBe(
        features.keepsSha512 ? digest : digestOf('long digest')
      )
      expect((await client.call('GET', locationOf(pushed))).bytes.toString()).toBe('long digest')
    })

    test('that were deleted no longer exist', async () => {
      const client = await Client.open(server)
      const digest = digestOf('to be deleted')
      await client.pushBlob('to be deleted')
      expect((await client.call('DELETE', `blobs/${digest}`)).status).toBe(202)
      expect((await client.call('GET', `blobs/${digest}`)).status).toBe(404)
    })
  })

  describe('manifests', () => {
    test('are returned byte for byte, by tag and by digest', async () => {
      const client = await Client.open(server)
      const content = `${await client.artifact({ artifactType: 'application/x.test' })}\n \n`
      const digest = digestOf(content)
      const pushed = await client.pushManifest('v1', content)
      expect(pushed.status).toBe(201)
      expect(pushed.headers.get('docker-content-digest')).toBe(digest)
      for (const reference of ['v1', digest]) {
        const pulled = await client.pullManifest(reference)
        expect(pulled.bytes.toString()).toBe(content)
        expect(pulled.headers.get('content-type')).toBe(MANIFEST)
        expect(pulled.headers.get('docker-content-digest')).toBe(digest)
        const head = await client.call('HEAD', `manifests/${reference}`, { headers: { accept: ACCEPT } })
        expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(content)))
        expect(head.headers.get('docker-content-digest')).toBe(digest)
        expect(head.headers.get('etag')).toBe(features.etag ? `"${digest}"` : null)
      }
    })

    test('that do not exist are 404 MANIFEST_UNKNOWN', async () => {
      const client = await Client.open(server)
      await client.pushManifest('v1', await client.artifact())
      for (const reference of ['v2', ABSENT]) {
        expect(formatError(await client.pullManifest(reference))).toBe('404 MANIFEST_UNKNOWN')
      }
    })

    test('move a tag, and remain available by digest', async () => {
      const client = await Client.open(server)
      const [first, second] = [await client.artifact({ annotations: { n: '1' } }), await client.artifact()]
      await client.pushManifest('latest', first)
      expect((await client.pushManifest('latest', second)).status).toBe(201)
      expect((await client.pullManifest('latest')).bytes.toString()).toBe(second)
      expect((await client.pullManifest(digestOf(first))).bytes.toString()).toBe(first)
    })

    test('pushed with a wrong digest are refused', async () => {
      const client = await Client.open(server)
      const answer = await client.pushManifest(ABSENT, await client.artifact())
      expect(formatError(answer)).toBe('400 DIGEST_INVALID')
      expect((await client.pullManifest(ABSENT)).status).toBe(404)
    })

    test('whose blobs are not in the repository are refused', async () => {
      const client = await Client.open(server)
      const layers = [{ mediaType: 'text/plain', digest: ABSENT, size: 5 }]
      const answer = await client.pushManifest('v1', await client.artifact({ layers }))
      expect(formatError(answer)).toBe('400 MANIFEST_BLOB_UNKNOWN')
      expect((await client.pullManifest('v1')).status).toBe(404)
    })

    test('of an index need their children', async () => {
      const client = await Client.open(server)
      const child = await client.artifact()
      const index = JSON.stringify({
        schemaVersion: 2,
        mediaType: INDEX,
        manifests: [describeContent(MANIFEST, child)]
      })
      expect(formatError(await client.pushManifest('v1', index, INDEX))).toBe('400 MANIFEST_BLOB_UNKNOWN')
      await client.pushManifest(digestOf(child), child)
      expect((await client.pushManifest('v1', index, INDEX)).status).toBe(201)
      expect((await client.pullManifest('v1')).headers.get('content-type')).toBe(INDEX)
    })

    test('can have a subject that does not exist', async () => {
      const client = await Client.open(server)
      const subject = { mediaType: MANIFEST, digest: ABSENT, size: 100 }
      expect((await client.pushManifest('v1', await client.artifact({ subject }))).status).toBe(201)
    })

    test('with a wrong size of a blob are refused if sizes are checked', async () => {
      const client = await Client.open(server)
      const config = { ...describeContent(EMPTY, '{}'), size: 3 }
      const answer = await client.pushManifest('v1', await client.artifact({ config }))
      expect(answer.status).toBe(features.wrongSize)
    })

    test.each([
      [
        'another mediaType than Content-Type',
        async (client: Client) => client.artifact({ mediaType: INDEX })
      ],
      ['no JSON', async () => '{'],
      ['a list', async () => '[]'],
      ['both an image and an index', async (client: Client) => client.artifact({ manifests: [] })]
    ])('that are %s are refused', async (_, make) => {
      const client = await Client.open(server)
      const answer = await client.pushManifest('v1', await make(client))
      expect(formatError(answer)).toBe('400 MANIFEST_INVALID')
      expect((await client.pullManifest('v1')).status).toBe(404)
    })

    test('of another schemaVersion are refused', async () => {
      const client = await Client.open(server)
      const answer = await client.pushManifest('v1', await client.artifact({ schemaVersion: 1 }))
      expect(formatError(answer)).toBe(features.oldSchemaVersion)
      expect((await client.pullManifest('v1')).status).toBe(404)
    })

    test('of 3.9 MiB are accepted, larger than 4 MiB refused', async () => {
      const client = await Client.open(server)
      const padded = (mebibytes: number) =>
        client.artifact({ annotations: { padding: 'x'.repeat(mebibytes * 1024 * 1024) } })
      expect((await client.pushManifest('fits', await padded(3.9))).status).toBe(201)
      expect((await client.pushManifest('large', await padded(4))).status).toBe(features.tooLargeManifest)
    })

    test('that were deleted no longer exist, nor do their tags', async () => {
      const client = await Client.open(server)
      const content = await client.artifact()
      await client.pushManifest('v1', content)
      await client.pushManifest('v2', await client.artifact({ artifactType: 'application/x.other' }))
      expect((await client.call('DELETE', `manifests/${digestOf(content)}`)).status).toBe(202)
      for (const reference of ['v1', digestOf(content)]) {
        expect((await client.pullManifest(reference)).status).toBe(404)
      }
      expect(readJson(await client.call('GET', 'tags/list'))['tags']).toEqual(['v2'])
    })

    test('stay when their tag is deleted', async () => {
      const client = await Client.open(server)
      const content = await client.artifact()
      await client.pushManifest('v1', content)
      expect((await client.call('DELETE', 'manifests/v1')).status).toBe(features.tagDeletion)
      expect((await client.pullManifest('v1')).status).toBe(features.tagDeletion === 202 ? 404 : 200)
      expect((await client.pullManifest(digestOf(content))).status).toBe(200)
    })
  })

  describe('tags', () => {
    test('are listed in pages', async () => {
      const client = await Client.open(server)
      const content = await client.artifact()
      for (const tag of ['c', 'a', 'B', 'd']) await client.pushManifest(tag, content)
      const all = readJson(await client.call('GET', 'tags/list')) as { name: string; tags: string[] }
      expect(all.name).toBe(client.name)
      expect([...all.tags].sort()).toEqual(['B', 'a', 'c', 'd'])
      if (!features.tagPages) return
      expect(all.tags).toEqual(['B', 'a', 'c', 'd'])
      const first = await client.call('GET', 'tags/list?n=3')
      expect(readJson(first)['tags']).toEqual(['B', 'a', 'c'])
      const next = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
      const second = await client.call('GET', next)
      expect([readJson(second)['tags'], second.headers.get('link')]).toEqual([['d'], null])
      expect(readJson(await client.call('GET', 'tags/list?n=0'))['tags']).toEqual([])
      expect(readJson(await client.call('GET', 'tags/list?last=a'))['tags']).toEqual(['c', 'd'])
    })

    test('of a missing repository are 404 NAME_UNKNOWN', async () => {
      const client = await Client.open(server)
      expect(formatError(await client.call('GET', 'tags/list'))).toBe('404 NAME_UNKNOWN')
    })
  })

  describe('referrers', () => {
    const subject = { mediaType: MANIFEST, digest: ABSENT, size: 100 }

    test('are listed with artifact type and annotations if there is a Referrers API', async () => {
      const client = await Client.open(server)
      const config = describeContent('application/x.older', '{}')
      const typed = await client.artifact({
        subject,
        artifactType: 'application/x.one+json',
        annotations: { k: 'v' }
      })
      const older = await client.artifact({ subject, config })
      for (const content of [typed, older]) {
        const pushed = await client.pushManifest(digestOf(content), content)
        expect(pushed.headers.get('oci-subject')).toBe(features.referrers ? ABSENT : null)
      }
      const answer = await client.call('GET', `referrers/${ABSENT}`)
      if (!features.referrers) {
        expect([answer.status, answer.bytes.toString()]).toEqual([404, '404 page not found\n'])
        return
      }
      const entries = [
        {
          ...describeContent(MANIFEST, typed),
          artifactType: 'application/x.one+json',
          annotations: { k: 'v' }
        },
        { ...describeContent(MANIFEST, older), artifactType: 'application/x.older' }
      ]
      expect(answer.headers.get('content-type')).toBe(INDEX)
      expect(readJson(answer)).toEqual({
        schemaVersion: 2,
        mediaType: INDEX,
        manifests: expect.arrayContaining(entries)
      })
      expect(readJson(answer)['manifests']).toHaveLength(2)
      const filtered = await client.call('GET', `referrers/${ABSENT}?artifactType=application%2Fx.one%2Bjson`)
      expect(filtered.headers.get('oci-filters-applied')).toBe('artifactType')
      expect(readJson(filtered)['manifests']).toEqual([entries[0]])
    })

    test('are no longer listed after they are deleted', async () => {
      const client = await Client.open(server)
      const content = await client.artifact({ subject })
      await client.pushManifest(digestOf(content), content)
      await client.call('DELETE', `manifests/${digestOf(content)}`)
      const answer = await client.call('GET', `referrers/${ABSENT}`)
      expect(answer.status).toBe(features.referrers ? 200 : 404)
      if (features.referrers) expect(readJson(answer)['manifests']).toEqual([])
    })

    test('with a malformed digest are refused', async () => {
      const client = await Client.open(server)
      expect((await client.call('GET', 'referrers/v1')).status).toBe(features.referrers ? 400 : 404)
    })
  })

  test.each([
    ['-dash', features.invalidName],
    ['UPPER', features.invalidName],
    ['a/.hidden', features.invalidName],
    ['a//b', features.uncleanName],
    ['a/../b', features.uncleanName]
  ])('the repository name %s is refused with %i', async (name, status) => {
    const client = await Client.open(server)
    const answer = await client.call('GET', `/v2/${encodeURIComponent(name)}/tags/list`)
    expect(answer.status).toBe(status)
  })

  test('the sample image is valid: every descriptor names existing content with its size', async () => {
    const client = await Client.open(server)
    const pushed = await pushSampleImage(server.host, client.name, 'v1', { headers: client.headers })
    const index = await client.pullManifest(pushed.digest)
    expect(index.headers.get('content-type')).toBe(INDEX)
    expect(digestOf(index.bytes)).toBe(pushed.index)
    for (const { digest, size } of pushed.platforms) {
      const manifest = await client.pullManifest(digest)
      expect([manifest.status, manifest.bytes.byteLength]).toEqual([200, size])
    }
  })
})
