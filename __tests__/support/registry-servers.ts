// The real registries that the client and the protocol are tested on, and where they differ.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RegistryOptions, startRegistry } from '../../demo/registry/server.ts'
import { PASSWORD, startDistribution, USER } from './distribution.ts'
import { findFreePort, makeTemporaryFolder, startServer } from './processes.ts'
import { type ToolName, tool } from './tools.ts'

/** What a server does where the distribution-spec leaves a choice, or where it does something else. */
export interface ServerFeatures {
  /** The Referrers API; else the fallback tag. */
  readonly referrers: boolean
  readonly auth: 'none' | 'basic' | 'token'
  /** A blob in one POST; else 202 and the body is dropped. */
  readonly singlePost: boolean
  /** 202: accepted, and the upload is broken afterwards. */
  readonly outOfOrderChunk: 416 | 202
  readonly tooLargeManifest: 413 | 400
  /** 400: a tag can only be moved, not removed. */
  readonly tagDeletion: 202 | 400
  /** `n`, `last` and `Link` on the list of tags; else all at once. */
  readonly tagPages: boolean
  /** Are sha512 digests kept, or answered with the canonical sha256? */
  readonly keepsSha512: boolean
  /** Sends ETag on manifests. */
  readonly etag: boolean
  /** What a name outside the grammar is answered with. */
  readonly invalidName: 400 | 404
  /** The same with `..` or an empty component; 301 leads to the path without it. */
  readonly uncleanName: 400 | 301
  readonly oldSchemaVersion: '400 MANIFEST_INVALID' | '500 UNKNOWN'
  /** A descriptor whose size is not the blob's. */
  readonly wrongSize: 400 | 201
}

export interface RunningServer {
  /** `127.0.0.1:PORT` */
  readonly host: string
  close(): Promise<void>
}

export interface RegistryServer {
  readonly name: string
  readonly features: ServerFeatures
  start(): Promise<RunningServer>
}

export interface PeerServer extends Pick<RegistryServer, 'name' | 'start'> {
  /** The Referrers API; else the fallback tag. */
  readonly referrers: boolean
  /** No OCI-Subject, and each referrer is listed with the media type of its config as artifactType. */
  readonly earlierDraft?: true
  /** Answers 201 with OCI-Subject, and lists only some of what arrives at the same time. */
  readonly losesParallelReferrers?: true
}

/** The account of every server here that asks for one. */
export const ACCOUNT = { username: USER, password: PASSWORD } as const

const EMBEDDED: ServerFeatures = {
  referrers: true,
  auth: 'none',
  singlePost: true,
  outOfOrderChunk: 416,
  tooLargeManifest: 413,
  tagDeletion: 202,
  tagPages: true,
  keepsSha512: true,
  etag: false,
  invalidName: 400,
  uncleanName: 400,
  oldSchemaVersion: '400 MANIFEST_INVALID',
  wrongSize: 400
}

/** Version 2.8.3. */
const DISTRIBUTION: ServerFeatures = {
  referrers: false,
  auth: 'none',
  singlePost: false,
  outOfOrderChunk: 202,
  tooLargeManifest: 400,
  tagDeletion: 400,
  tagPages: false,
  keepsSha512: false,
  etag: true,
  invalidName: 404,
  uncleanName: 301,
  oldSchemaVersion: '500 UNKNOWN',
  wrongSize: 201
}

export function servers(): readonly RegistryServer[] {
  return [
    embedded('embedded', {}),
    embedded('embedded without the Referrers API', { referrers: false }),
    embeddedOnFolder(),
    embedded('embedded with Basic', { auth: { kind: 'basic', ...ACCOUNT } }),
    embedded('embedded with tokens', { auth: { kind: 'token', ...ACCOUNT } }),
    distribution('distribution', 'none'),
    distribution('distribution with Basic', 'basic'),
    distribution('distribution with tokens', 'token')
  ]
}

/** Registries that are built with Go and that only `npm run interop` needs; scripts/peers.ts has their versions. */
export function peers(): readonly PeerServer[] {
  return [
    { name: 'olareg', referrers: true, start: () => startOlareg('mem') },
    {
      name: 'olareg on a folder',
      referrers: true,
      losesParallelReferrers: true,
      start: () => startOlareg('dir', '--dir', makeTemporaryFolder())
    },
    {
      name: 'olareg without the Referrers API',
      referrers: false,
      start: () => startOlareg('mem', '--api-referrer=false')
    },
    { name: 'distribution 2', referrers: false, start: () => startDistribution() },
    { name: 'zot', referrers: true, earlierDraft: true, start: startZot },
    { name: 'distribution 3', referrers: false, start: startDistribution3 },
    {
      name: 'go-containerregistry',
      referrers: false,
      start: () => startPeer('go-containerregistry', port => ['-port', port])
    },
    {
      name: 'go-containerregistry with the Referrers API',
      referrers: true,
      earlierDraft: true,
      start: () => startPeer('go-containerregistry-api', port => [`127.0.0.1:${port}`])
    },
    { name: "CUE's ocimem", referrers: true, start: () => startPeer('ocimem', port => [`127.0.0.1:${port}`]) }
  ]
}

async function startPeer(
  name: ToolName,
  argumentsFor: (port: string) => readonly string[]
): Promise<RunningServer> {
  const port = await findFreePort()
  const server = await startServer(tool(name), argumentsFor(String(port)), { ready: { port } })
  return { host: `127.0.0.1:${port}`, close: server.stop }
}

function startOlareg(store: 'mem' | 'dir', ...options: readonly string[]): Promise<RunningServer> {
  const address = ['--addr', '127.0.0.1', '--store-type', store]
  return startPeer('olareg', port => ['serve', '--port', port, ...address, ...options])
}

function startDistribution3(): Promise<RunningServer> {
  const folder = makeTemporaryFolder()
  const path = join(folder, 'config.json')
  return startPeer('distribution3', port => {
    const storage = { filesystem: { rootdirectory: join(folder, 'storage') }, delete: { enabled: true } }
    const configuration = {
      version: '0.1',
      log: { level: 'error' },
      storage,
      http: { addr: `127.0.0.1:${port}` }
    }
    writeFileSync(path, JSON.stringify(configuration))
    return ['serve', path]
  })
}

async function startZot(): Promise<RunningServer> {
  const port = await findFreePort()
  const folder = makeTemporaryFolder()
  const path = join(folder, 'config.json')
  const configuration = {
    distSpecVersion: '1.1.1',
    storage: { rootDirectory: join(folder, 'storage') },
    http: { address: '127.0.0.1', port: String(port) },
    log: { level: 'error' }
  }
  writeFileSync(path, JSON.stringify(configuration))
  const server = await startServer(tool('zot'), ['serve', path], { ready: { port } })
  return { host: `127.0.0.1:${port}`, close: server.stop }
}

function embedded(name: string, options: RegistryOptions): RegistryServer {
  const features = {
    ...EMBEDDED,
    referrers: options.referrers ?? true,
    auth: options.auth?.kind ?? 'none'
  }
  return { name, features, start: () => startRegistry(options) }
}

function embeddedOnFolder(): RegistryServer {
  return {
    name: 'embedded on a folder',
    features: EMBEDDED,
    start: () => startRegistry({ storage: { kind: 'folder', path: makeTemporaryFolder() } })
  }
}

function distribution(name: string, auth: 'none' | 'basic' | 'token'): RegistryServer {
  return { name, features: { ...DISTRIBUTION, auth }, start: () => startDistribution({ auth }) }
}

/**
 * The `authorization` that a server wants for a repository, got the way its challenge says; empty where it wants none.
 */
export async function authorize(
  host: string,
  repositories: readonly string[]
): Promise<Readonly<Record<string, string>>> {
  const ping = await fetch(`http://${host}/v2/`)
  await ping.arrayBuffer()
  const challenge = ping.headers.get('www-authenticate') ?? ''
  const basic = `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')}`
  if (ping.status === 200) return {}
  if (/^basic /i.test(challenge)) return { authorization: basic }
  const realm = new URL(/realm="([^"]+)"/.exec(challenge)?.[1] ?? '')
  realm.searchParams.set('service', /service="([^"]+)"/.exec(challenge)?.[1] ?? '')
  for (const repository of repositories) {
    realm.searchParams.append('scope', `repository:${repository}:pull,push,delete`)
  }
  const response = await fetch(realm, { headers: { authorization: basic } })
  if (!response.ok) throw new Error(`${realm} was answered ${response.status}`)
  const { token } = (await response.json()) as { token: string }
  return { authorization: `Bearer ${token}` }
}
