// SBOMs and bundles in a GitHub release, and packages in the dependency graph, against an API on loopback.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import type { Snapshot } from '../../src/render/dependency-snapshot.ts'
import { requestProblems } from '../support/github-api.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { listen } from '../support/listen.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import { reportErrors } from '../support/report-schema.ts'
import { tool } from '../support/tools.ts'

interface Asset {
  readonly id: number
  readonly name: string
  readonly state: string
  readonly size: number
  readonly digest: string | null
  readonly bytes: Buffer
}

/** The part of GitHub that releases and snapshots need, with one release. */
class GitHubRelease {
  readonly tag = 'v1.0.0'
  draft = false
  immutable = false
  exists = true
  /** The status of every request that writes; 0: they are done. */
  refusal = 0
  /** Old assets have no digest. */
  givesDigests = true
  assets: Asset[] = []
  snapshots: Snapshot[] = []
  readonly calls: string[] = []
  /** What GitHub's description does not allow. */
  readonly problems: string[] = []
  #next = 1

  put(name: string, bytes: Buffer, state = 'uploaded'): Asset {
    const digest = this.givesDigests ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : null
    const asset = { id: this.#next++, name, state, size: bytes.byteLength, digest, bytes }
    this.assets.push(asset)
    return asset
  }

  answer(method: string, url: URL, body: Buffer, accept: string): [number, unknown] {
    this.calls.push(`${method} ${url.pathname}`)
    const path = url.pathname.replace('/repos/acme/app', '')
    const shown = {
      id: 5,
      tag_name: this.tag,
      draft: this.draft,
      immutable: this.immutable,
      html_url: 'https://x'
    }
    const release = { ...shown, upload_url: `${url.origin}/repos/acme/app/releases/5/assets{?name,label}` }
    if (method !== 'GET' && this.refusal > 0) return [this.refusal, { message: 'Resource not accessible' }]
    if (path === `/releases/tags/${this.tag}`)
      return this.exists && !this.draft ? [200, release] : [404, { message: 'Not Found' }]
    if (path === '/releases') return [200, this.exists && this.draft ? [release] : []]
    if (path === '/releases/5/assets' && method === 'GET')
      return [200, this.assets.map(({ bytes: _, ...asset }) => asset)]
    if (path === '/releases/5/assets') {
      const name = url.searchParams.get('name') ?? ''
      if (this.assets.some(asset => asset.name === name)) return [422, { message: 'already_exists' }]
      const { bytes: _, ...asset } = this.put(name, body)
      return [201, asset]
    }
    const id = Number(/^\/releases\/assets\/(\d+)$/.exec(path)?.[1])
    const asset = this.assets.find(one => one.id === id)
    if (asset && method === 'DELETE') {
      this.assets = this.assets.filter(one => one !== asset)
      return [204, undefined]
    }
    if (asset && accept === 'application/octet-stream') return [200, asset.bytes]
    if (path === '/dependency-graph/snapshots') {
      this.snapshots.push(JSON.parse(body.toString('utf8')) as Snapshot)
      return [201, { id: 1, created_at: '', result: 'SUCCESS', message: '' }]
    }
    return [404, { message: 'Not Found' }]
  }
}

let github: GitHubRelease
let server: Server
let api: string
let close: (() => Promise<void>) | undefined
let keys: KeyPair
let registry: RunningRegistry
let image: PushedImage

beforeAll(async () => {
  keys = makeKeyPair()
  registry = await startRegistry()
  image = await pushSampleImage(registry.host, 'acme/app', '1')
  server = createServer(async (request, response) => {
    const body = await readAll(request)
    const url = new URL(request.url ?? '/', api)
    github.problems.push(...requestProblems(request, url, body))
    const [status, value] = github.answer(request.method ?? '', url, body, request.headers.accept ?? '')
    const isBytes = Buffer.isBuffer(value)
    response.writeHead(status, { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' })
    response.end(isBytes ? value : value === undefined ? '' : JSON.stringify(value))
  })
  ;({ origin: api, close } = await listen(server))
})

beforeEach(() => {
  github = new GitHubRelease()
})

afterEach(() => expect(github.problems).toEqual([]))

afterAll(async () => {
  await close?.()
  await registry?.close()
})

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

async function seal(
  inputs: Record<string, string> = {},
  env: Record<string, string> = {}
): Promise<Omit<ActionResult, 'dispose'>> {
  const { dispose, ...result } = await runAction({
    inputs: {
      image: `${registry.host}/acme/app@${image.digest}`,
      sbom: 'image',
      key: 'cosign.key',
      'cosign-path': tool('cosign'),
      'github-token': 'not-a-real-token',
      'upload-release-assets': 'true',
      ...inputs
    },
    env: {
      COSIGN_PASSWORD: keys.password,
      GITHUB_API_URL: api,
      GITHUB_REF: 'refs/tags/v1.0.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REF_NAME: 'v1.0.0',
      GITHUB_WORKFLOW: 'release',
      GITHUB_JOB: 'image',
      ...env
    },
    workspace: keys.folder
  })
  await dispose()
  return result
}

const NAMES = ['app-linux-amd64.cdx.json', 'app-linux-arm64.cdx.json', 'app.sigstore.json']
const names = (): string[] => github.assets.map(({ name }) => name).sort()
const writes = (): string[] => github.calls.filter(call => !call.startsWith('GET'))

describe('a release', () => {
  test.each([
    ['published', false],
    ['a draft', true]
  ])('%s gets SBOMs and a bundle under stable names', async (_, draft) => {
    github.draft = draft
    const { exitCode, stderr, summary } = await seal()
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(names()).toEqual(NAMES)
    expect(JSON.parse(github.assets[0]?.bytes.toString('utf8') ?? '').bomFormat).toBe('CycloneDX')
    expect(summary).toContain('uploaded')
  })

  test('each SBOM in it is signed as the file that it is', async () => {
    await seal()
    const folder = makeTemporaryFolder()
    for (const { name, bytes } of github.assets) writeFileSync(join(folder, name), bytes)
    const args = ['--type', 'https://sigstore.dev/cosign/sign/v1', '--key', keys.publicKey]
    const verify = (file: string) =>
      run(
        tool('cosign'),
        [
          'verify-blob-attestation',
          '--bundle',
          'app.sigstore.json',
          '--insecure-ignore-tlog=true',
          ...args,
          file
        ],
        { cwd: folder }
      )
    const codes = await Promise.all(NAMES.map(async name => [name, (await verify(name)).code]))
    expect(codes).toEqual([
      ['app-linux-amd64.cdx.json', 0],
      ['app-linux-arm64.cdx.json', 0],
      // Nothing signs the signature.
      ['app.sigstore.json', 1]
    ])
  })

  test.each([true, false])(
    'existing assets are kept, whether or not GitHub reports digests (%s)',
    async gives => {
      github.givesDigests = gives
      await seal()
      github.calls.length = 0
      const again = await seal()
      expect(again.exitCode).toBe(0)
      expect(writes()).toEqual([])
      const report = JSON.parse(again.outputs['json'] as string)
      expect(report.release.kept).toEqual(NAMES)
      expect(reportErrors(report)).toEqual([])
    }
  )

  test('an asset with other content is not replaced, and nothing else is uploaded', async () => {
    github.put('app.sigstore.json', Buffer.from('other'))
    const { exitCode, stdout, outputs } = await seal()
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error title=RELEASE_ASSET_DIFFERS::')
    expect(writes()).toEqual([])
    // The images are sealed all the same, and the outputs say so.
    expect(outputs['signed']).toBe('true')
  })

  test('unless the input asks for it', async () => {
    github.put('app.sigstore.json', Buffer.from('other'))
    const { exitCode, outputs } = await seal({ 'upload-release-assets': 'replace' })
    expect(exitCode).toBe(0)
    expect(JSON.parse(outputs['json'] as string).release.replaced).toEqual(['app.sigstore.json'])
    expect(names()).toEqual(NAMES)
  })

  test('an interrupted upload does not count as an asset', async () => {
    github.put('app.sigstore.json', Buffer.from(''), 'starter')
    expect((await seal()).exitCode).toBe(0)
    expect(names()).toEqual(NAMES)
  })

  test('an immutable release gets no upload, and the error suggests a draft', async () => {
    github.immutable = true
    const { exitCode, stdout } = await seal()
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error title=RELEASE_IMMUTABLE::')
    expect(stdout).toContain('draft')
    expect(writes()).toEqual([])
  })

  test('an immutable release with every asset in place is not an error', async () => {
    await seal()
    github.immutable = true
    expect((await seal()).exitCode).toBe(0)
  })

  test('without a release, the error names the command that creates one', async () => {
    github.exists = false
    const { exitCode, stdout, outputs } = await seal()
    expect([exitCode, outputs['signed']]).toEqual([1, 'true'])
    expect(stdout).toContain('gh release create v1.0.0 --draft')
  })

  test('without the permission, the error contains the YAML to add', async () => {
    github.refusal = 403
    const { exitCode, stdout } = await seal()
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error title=RELEASE_DENIED::')
    expect(stdout).toContain('contents: write')
  })

  test('a run on a branch is refused before anything is pushed', async () => {
    const before = registry.requests.length
    const { exitCode, stdout } = await seal({}, { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error title=RELEASE_NO_TAG::')
    expect(registry.requests).toHaveLength(before)
  })
})

describe('a dependency snapshot', () => {
  const inputs = { 'upload-release-assets': 'false', 'dependency-snapshot': 'true' }

  test('names packages by purl, with one manifest per platform', async () => {
    expect((await seal(inputs)).exitCode).toBe(0)
    const [snapshot] = github.snapshots
    expect(snapshot).toMatchObject({ version: 0, ref: 'refs/tags/v1.0.0', detector: { name: 'oci-seal' } })
    expect(Object.keys(snapshot?.manifests ?? {})).toEqual([
      `${registry.host}/acme/app (linux/amd64)`,
      `${registry.host}/acme/app (linux/arm64)`
    ])
    const [manifest] = Object.values(snapshot?.manifests ?? {})
    expect(manifest?.resolved['pkg:npm/ms@2.1.3']).toMatchObject({
      package_url: 'pkg:npm/ms@2.1.3',
      scope: 'runtime'
    })
  })

  test('replaces only the snapshot of the previous run', async () => {
    await seal(inputs)
    await seal(inputs, { GITHUB_RUN_ID: '2' })
    await seal(inputs, { GITHUB_JOB: 'other' })
    const [first, second, other] = github.snapshots.map(({ job }) => job.correlator)
    expect(second).toBe(first)
    expect(other).not.toBe(first)
  })

  test('is not submitted for a pull request', async () => {
    const { exitCode, stdout } = await seal(
      { ...inputs, sign: 'false', key: '' },
      { GITHUB_EVENT_NAME: 'pull_request' }
    )
    expect(stdout).toContain('No dependency snapshot: on pull_request')
    expect([exitCode, github.snapshots]).toEqual([0, []])
  })

  test('that the token may not submit fails with the missing permission', async () => {
    github.refusal = 403
    const { exitCode, stdout } = await seal(inputs)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error title=SNAPSHOT_DENIED::')
    expect(stdout).toContain('contents: write')
  })
})
