// The sample image of the demo and the tests: small, real, and the same bytes on every machine.
import { createHash } from 'node:crypto'
import { compress, packTar } from './tar.ts'

export type SamplePlatform = 'linux/amd64' | 'linux/arm64'

export interface SampleOptions {
  /** Two or more give an index, one gives an image manifest alone. Both platforms by default. */
  readonly platforms?: readonly SamplePlatform[]
  /** Another seed gives another image, with other digests in its application layer, config and manifest. */
  readonly seed?: string | number
  /** RFC 3339, in the config. */
  readonly created?: string
}

export interface SampleContent {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly bytes: Uint8Array
}

export interface SampleImage {
  /** What the tag names: the index, or the only manifest. */
  readonly root: SampleContent
  readonly platforms: readonly { readonly platform: SamplePlatform; readonly manifest: SampleContent }[]
  /** Configs and layers. */
  readonly blobs: readonly SampleContent[]
}

export interface PushOptions extends SampleOptions {
  /** Sent with every request, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>
}

export interface PushedImage {
  /** `host/repository:tag` */
  readonly reference: string
  /** What the tag names: the index, or the only manifest. */
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  /** The digest of the index; `undefined` for an image without one. */
  readonly index: string | undefined
  readonly platforms: readonly {
    readonly platform: SamplePlatform
    readonly digest: string
    readonly size: number
  }[]
}

const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json'
const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json'
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip'
/** The time that the image says it was made at. */
export const CREATED = '2026-01-01T00:00:00Z'

const OS_RELEASE = `NAME="Alpine Linux"
ID=alpine
VERSION_ID=3.22.0
PRETTY_NAME="Alpine Linux v3.22"
HOME_URL="https://alpinelinux.org/"
`

/** Name, version, license, what it is, what it depends on: as Alpine's package database says it. */
const APK_PACKAGES = [
  ['musl', '1.2.5-r10', 'MIT', 'the musl c library', ''],
  ['busybox', '1.37.0-r18', 'GPL-2.0-only', 'small versions of many common tools', 'so:libc.musl.so.1'],
  ['zlib', '1.3.1-r2', 'Zlib', 'a compression library', 'so:libc.musl.so.1'],
  ['libcrypto3', '3.5.1-r0', 'Apache-2.0', 'the crypto library of OpenSSL', 'so:libc.musl.so.1']
] as const

/** The packages that the application has installed: name, version, license. */
const NPM_PACKAGES = [
  ['ms', '2.1.3', 'MIT'],
  ['semver', '7.7.2', 'ISC']
] as const

export function buildSampleImage({
  platforms = ['linux/amd64', 'linux/arm64'],
  seed = 0,
  created = CREATED
}: SampleOptions = {}): SampleImage {
  const images = platforms.map(platform => buildPlatform(platform, String(seed), created))
  const [only] = images
  if (only === undefined) throw new RangeError('a sample image needs a platform')
  const manifests = images.map(({ platform, manifest: { mediaType, digest, size } }) => {
    const [os, architecture] = platform.split('/')
    return { mediaType, digest, size, platform: { architecture, os } }
  })
  return {
    root:
      images.length === 1
        ? only.manifest
        : describeJson(IMAGE_INDEX, { schemaVersion: 2, mediaType: IMAGE_INDEX, manifests }),
    platforms: images.map(({ platform, manifest }) => ({ platform, manifest })),
    blobs: images.flatMap(({ blobs }) => blobs)
  }
}

function buildPlatform(platform: SamplePlatform, seed: string, created: string) {
  const architecture = platform.slice('linux/'.length)
  const archives = [packTar(baseFiles(architecture)), packTar(applicationFiles(seed))]
  const layers = archives.map(archive => describeBytes(LAYER, compress(archive)))
  const config = describeJson(IMAGE_CONFIG, {
    created,
    architecture,
    os: 'linux',
    config: {
      Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
      WorkingDir: '/app',
      Cmd: ['node', 'index.js'],
      Labels: { 'org.opencontainers.image.title': 'sample', 'org.opencontainers.image.version': '1.0.0' }
    },
    rootfs: { type: 'layers', diff_ids: archives.map(digestOf) },
    history: [
      { created: CREATED, created_by: 'ADD base.tar.gz /' },
      { created: CREATED, created_by: 'COPY app /app' }
    ]
  })
  const manifest = describeJson(IMAGE_MANIFEST, {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    config: formatDescriptor(config),
    layers: layers.map(formatDescriptor)
  })
  return { platform, manifest, blobs: [config, ...layers] }
}

function baseFiles(architecture: string): Record<string, string> {
  const machine = architecture === 'arm64' ? 'aarch64' : 'x86_64'
  const installed = APK_PACKAGES.map(([name, version, license, description, needs]) =>
    [
      `P:${name}`,
      `V:${version}`,
      `A:${machine}`,
      `T:${description}`,
      `L:${license}`,
      `o:${name}`,
      ...(needs === '' ? [] : [`D:${needs}`]),
      ...(name === 'musl' ? ['p:so:libc.musl.so.1=1'] : []),
      ''
    ].join('\n')
  )
  return {
    'etc/os-release': OS_RELEASE,
    'etc/apk/arch': `${machine}\n`,
    'lib/apk/db/installed': `${installed.join('\n')}\n`
  }
}

function applicationFiles(seed: string): Record<string, string> {
  const dependencies = Object.fromEntries(NPM_PACKAGES.map(([name, version]) => [name, version]))
  const installed = NPM_PACKAGES.map(([name, version, license]) => [
    `app/node_modules/${name}/package.json`,
    formatJson({ name, version, license, main: 'index.js' })
  ])
  return {
    'app/package.json': formatJson({
      name: 'sample-app',
      version: '1.0.0',
      license: 'Apache-2.0',
      private: true,
      dependencies
    }),
    'app/index.js': `console.log('sample ${seed}')\n`,
    ...Object.fromEntries(installed)
  }
}

/**
 * Builds the image and pushes it with plain requests: blobs, then manifests, then the tag.
 *
 * @param registry `127.0.0.1:5000` (spoken to over http) or a URL such as `https://localhost:5000`
 */
export async function pushSampleImage(
  registry: string,
  repository: string,
  tag: string,
  { headers = {}, ...options }: PushOptions = {}
): Promise<PushedImage> {
  const url = registry.includes('://') ? registry : `http://${registry}`
  const base = new URL(`/v2/${repository}/`, url)
  const image = buildSampleImage(options)
  const blobs = new Map(image.blobs.map(blob => [blob.digest, blob]))
  await Promise.all([...blobs.values()].map(blob => pushBlob(base, blob, headers)))
  const isIndex = image.platforms.every(({ manifest }) => manifest !== image.root)
  const children = isIndex ? image.platforms.map(({ manifest }) => manifest) : []
  await Promise.all(children.map(manifest => pushManifest(base, manifest.digest, manifest, headers)))
  await pushManifest(base, tag, image.root, headers)
  return {
    reference: `${base.host}/${repository}:${tag}`,
    ...formatDescriptor(image.root),
    index: isIndex ? image.root.digest : undefined,
    platforms: image.platforms.map(({ platform, manifest: { digest, size } }) => ({ platform, digest, size }))
  }
}

async function pushBlob(
  base: URL,
  { digest, bytes }: SampleContent,
  headers: Readonly<Record<string, string>>
) {
  const opened = await request(new URL('blobs/uploads/', base), 'POST', 202, headers)
  const location = new URL(opened.headers.get('location') ?? '', base)
  location.search += `${location.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`
  await request(location, 'PUT', 201, { ...headers, 'content-type': 'application/octet-stream' }, bytes)
}

async function pushManifest(
  base: URL,
  reference: string,
  { mediaType, bytes }: SampleContent,
  headers: Readonly<Record<string, string>>
) {
  await request(
    new URL(`manifests/${reference}`, base),
    'PUT',
    201,
    { ...headers, 'content-type': mediaType },
    bytes
  )
}

async function request(
  url: URL,
  method: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: Uint8Array
): Promise<Response> {
  const response = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: Buffer.from(body) })
  })
  const text = await response.text()
  if (response.status !== status) {
    throw new Error(
      `${method} ${url.pathname} was answered ${response.status}, not ${status}: ${text.slice(0, 300)}`
    )
  }
  return response
}

function describeJson(mediaType: string, value: unknown): SampleContent {
  return describeBytes(mediaType, Buffer.from(JSON.stringify(value)))
}

function describeBytes(mediaType: string, bytes: Uint8Array): SampleContent {
  return { mediaType, digest: digestOf(bytes), size: bytes.byteLength, bytes }
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function formatDescriptor({ mediaType, digest, size }: SampleContent) {
  return { mediaType, digest, size }
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
