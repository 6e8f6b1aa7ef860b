// Registries of one repository in memory, which also lie about what they list: for tests of what the gate makes of it.

import type { Descriptor } from '../../src/oci/descriptor.ts'
import { type Digest, digestOf, referrersTag } from '../../src/oci/digest.ts'
import { artifactTypeOf, readManifest, type StoredManifest } from '../../src/oci/manifest.ts'
import { IMAGE_INDEX, IMAGE_MANIFEST } from '../../src/oci/media-types.ts'
import type { Reference } from '../../src/oci/reference.ts'
import type { Referrer, Registries } from '../../src/registry/registry.ts'
import { SealError } from '../../src/support/errors.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const notHere = (): Promise<never> => {
  throw new Error('this registry is only read')
}
const CONFIG = 'application/vnd.oci.image.config.v1+json'

export interface ArtifactOptions {
  readonly annotations?: Readonly<Record<string, string>>
  /** What the list of referrers says in place of the truth. */
  readonly listed?: Partial<Referrer['descriptor']> & { readonly artifactType?: string }
}

export class MemoryRegistry implements Registries {
  readonly traffic = { sent: 0, received: 0 }
  readonly hosts: readonly string[] = []
  requests = 0
  readonly #blobs = new Map<Digest, Uint8Array>()
  readonly #manifests = new Map<string, StoredManifest>()
  readonly #referrers = new Map<Digest, Referrer[]>()

  async *blobStream(repository: unknown, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    yield await this.blob(repository, descriptor)
  }

  readonly upload = notHere
  readonly prepareUpload = (): void => undefined
  readonly attach = notHere
  readonly checkPush = notHere
  readonly tag = notHere
  readonly close = (): void => undefined

  async manifest({ digest, tag }: Reference): Promise<StoredManifest> {
    this.requests++
    const stored = this.#manifests.get(digest ?? tag ?? '')
    if (stored === undefined) throw new SealError('REGISTRY_NOT_FOUND', `${digest ?? tag}`)
    return stored
  }

  async findManifest({ digest, tag }: Reference): Promise<StoredManifest | undefined> {
    this.requests++
    return this.#manifests.get(digest ?? tag ?? '')
  }

  async blob(_: unknown, { digest }: Descriptor): Promise<Uint8Array> {
    this.requests++
    const bytes = this.#blobs.get(digest)
    if (bytes === undefined) throw new SealError('REGISTRY_NOT_FOUND', digest)
    return bytes
  }

  async referrers(_: unknown, subject: Digest) {
    this.requests++
    return { source: 'api' as const, referrers: this.#referrers.get(subject) ?? [] }
  }

  putBlob(content: string | Uint8Array, mediaType: string): Descriptor {
    const bytes = typeof content === 'string' ? encode(content) : content
    const digest = digestOf(bytes)
    this.#blobs.set(digest, bytes)
    return { mediaType, digest, size: bytes.byteLength }
  }

  put(mediaType: string, fields: object, tag?: string): Descriptor {
    const bytes = encode(JSON.stringify({ schemaVersion: 2, mediaType, ...fields }))
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength }
    const stored = { descriptor, bytes, content: readManifest(bytes, mediaType, 'test') }
    for (const name of tag === undefined ? [descriptor.digest] : [descriptor.digest, tag]) {
      this.#manifests.set(name, stored)
    }
    return descriptor
  }

  image(architecture: string): Descriptor {
    const config = this.putBlob(JSON.stringify({ os: 'linux', architecture }), CONFIG)
    return this.put(IMAGE_MANIFEST, { config, layers: [] })
  }

  index(...entries: readonly (Descriptor | (Descriptor & { readonly platform: object }))[]): Descriptor {
    return this.put(IMAGE_INDEX, { manifests: entries })
  }

  /** An artifact of these layers about a subject, listed as its referrer. */
  hang(
    { mediaType, digest, size }: Descriptor,
    artifactType: string,
    layers: readonly Descriptor[],
    { annotations = {}, listed = {} }: ArtifactOptions = {}
  ): Descriptor {
    const config = this.putBlob('{}', 'application/vnd.oci.empty.v1+json')
    const descriptor = this.put(IMAGE_MANIFEST, {
      artifactType,
      config,
      layers,
      subject: { mediaType, digest, size },
      annotations
    })
    const { artifactType: listedType, ...listedDescriptor } = listed
    const content = this.#manifests.get(descriptor.digest)?.content
    const type = listedType ?? (content && artifactTypeOf(content)) ?? ''
    const entry = { descriptor: { ...descriptor, annotations, ...listedDescriptor }, artifactType: type }
    this.#referrers.set(digest, [...(this.#referrers.get(digest) ?? []), entry])
    return descriptor
  }

  /** Cosign's older naming scheme: `sha256-….att`. */
  putTagged(subject: Digest, suffix: string, layers: readonly Descriptor[]): void {
    const config = this.putBlob('{}', CONFIG)
    this.put(IMAGE_MANIFEST, { config, layers }, `${referrersTag(subject)}.${suffix}`)
  }
}
