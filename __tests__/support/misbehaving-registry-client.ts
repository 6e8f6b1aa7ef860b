// The real client with a clock that does not wait and a log that is kept; and images to seal.
import { setTimeout } from 'node:timers/promises'
import { type Blob, type Descriptor, describeBytes } from '../../src/oci/descriptor.ts'
import { type Artifact, buildArtifact } from '../../src/oci/manifest.ts'
import { IMAGE_CONFIG, IMAGE_INDEX, IMAGE_MANIFEST } from '../../src/oci/media-types.ts'
import type { Credential, CredentialSource } from '../../src/registry/auth/credential.ts'
import type { Timeouts } from '../../src/registry/http/transport.ts'
import { openRegistries, type RegistriesOptions } from '../../src/registry/registries.ts'
import type { Registries } from '../../src/registry/registry.ts'
import type { Clock } from '../../src/support/clock.ts'
import type { Log } from '../../src/support/log.ts'

/** No operation on this machine takes as long. */
export const PATIENT: Timeouts = {
  connectMs: 20_000,
  headersMs: 10_000,
  idleMs: 10_000,
  transferMs: 20_000,
  bytesPerSecond: 1024 * 1024 * 1024
}

/** For servers that let one wait on purpose. */
export const IMPATIENT: Timeouts = { ...PATIENT, headersMs: 100, idleMs: 100, transferMs: 300 }

export interface TestClient {
  readonly registries: Registries
  readonly logged: readonly string[]
  /** Each wait that the clock skipped, in milliseconds. */
  readonly slept: readonly number[]
  readonly masked: readonly string[]
}

const open: Registries[] = []

/** A client of one test; `closeClients` ends its connections. */
export function testClient(options: Partial<RegistriesOptions> = {}): TestClient {
  const logged: string[] = []
  const slept: number[] = []
  const masked: string[] = []
  const write = (message: string): void => void logged.push(message)
  const log: Log = { debug: write, info: write, notice: write, warning: write }
  const registries = openRegistries({
    clock: jumpingClock(slept),
    log,
    timeouts: PATIENT,
    maskSecret: secret => masked.push(secret),
    ...options
  })
  open.push(registries)
  return { registries, logged, slept, masked }
}

export function closeClients(): void {
  for (const registries of open.splice(0)) registries.close()
}

/** Waiting takes 0 ms and moves the clock on. */
export function jumpingClock(
  slept: number[] = [],
  onSleep: () => Promise<void> = async () => undefined
): Clock {
  let now = Date.UTC(2026, 10, 23)
  return {
    now: () => now,
    random: () => 0.5,
    async sleep(ms, signal) {
      signal?.throwIfAborted()
      slept.push(ms)
      now += ms
      await onSleep()
      await new Promise(resolve => setImmediate(resolve))
    }
  }
}

export const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {})
}

export function credentialsOf(credential: Credential | undefined): CredentialSource {
  return { find: async () => credential }
}

export function blobOf(text: string, mediaType = 'text/plain'): Blob {
  const bytes = new TextEncoder().encode(text)
  return { bytes, descriptor: describeBytes(mediaType, bytes) }
}

/** An artifact about a subject whose content is `text`. */
export function artifactOf(
  subject: Descriptor,
  text: string,
  annotations: Record<string, string> = {}
): Artifact {
  return buildArtifact({
    artifactType: 'application/vnd.example.sbom',
    subject,
    layers: [blobOf(text, 'application/vnd.example.sbom+json')],
    annotations
  })
}

export interface PushedImage {
  readonly descriptor: Descriptor
  readonly bytes: Uint8Array
  readonly config: Blob
  readonly layer: Blob
}

/** An image of one small layer. */
export function makeImage(text = 'layer'): PushedImage {
  const config = blobOf(`{"os":"linux","architecture":"amd64","about":"${text}"}`, IMAGE_CONFIG)
  const layer = blobOf(text, 'application/vnd.oci.image.layer.v1.tar')
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      config: config.descriptor,
      layers: [layer.descriptor]
    })
  )
  return { descriptor: describeBytes(IMAGE_MANIFEST, bytes), bytes, config, layer }
}

/** An image index over images that are in the repository. */
export function makeIndex(manifests: readonly Descriptor[]): { bytes: Uint8Array; descriptor: Descriptor } {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests }))
  return { bytes, descriptor: describeBytes(IMAGE_INDEX, bytes) }
}

/** Pushes with plain requests, not with the client that is tested. */
export async function pushImage(
  host: string,
  repository: string,
  image: PushedImage,
  tag?: string
): Promise<void> {
  for (const blob of [image.config, image.layer]) await pushBlob(host, repository, blob)
  await pushManifest(host, repository, tag ?? image.descriptor.digest, image)
}

export async function pushBlob(host: string, repository: string, { bytes, descriptor }: Blob): Promise<void> {
  const start = await fetch(`http://${host}/v2/${repository}/blobs/uploads/`, { method: 'POST' })
  const location = new URL(start.headers.get('location') ?? '', start.url)
  location.searchParams.set('digest', descriptor.digest)
  await expectCreated(await fetch(location, { method: 'PUT', body: bytes }))
}

export async function pushManifest(
  host: string,
  repository: string,
  name: string,
  { bytes, descriptor }: { readonly bytes: Uint8Array; readonly descriptor: Descriptor }
): Promise<void> {
  await expectCreated(
    await fetch(`http://${host}/v2/${repository}/manifests/${name}`, {
      method: 'PUT',
      body: bytes,
      headers: { 'content-type': descriptor.mediaType }
    })
  )
}

async function expectCreated(response: Response): Promise<void> {
  const text = await response.text()
  if (response.status !== 201) throw new Error(`${response.url}: ${response.status} ${text}`)
}
