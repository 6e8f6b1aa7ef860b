// The times of an image: of an index those of its platforms, of which none hides another.
import { describe, expect, test } from '@jest/globals'
import type { Descriptor } from '../../../../src/oci/descriptor.ts'
import { type Digest, digestOf } from '../../../../src/oci/digest.ts'
import { findImages } from '../../../../src/oci/image-tree.ts'
import { readManifest, type StoredManifest } from '../../../../src/oci/manifest.ts'
import { parsePlatform } from '../../../../src/oci/platform.ts'
import { imageTimes } from '../../../../src/verify/facts/image-age.ts'
import { selectSubjects } from '../../../../src/verify/subjects.ts'

const IMAGE = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const REPOSITORY = { registry: 'ghcr.io', repository: 'acme/app' }

/** Everything that is in the repository, by digest. */
class Store {
  readonly manifests = new Map<Digest, StoredManifest>()
  readonly blobs = new Map<Digest, Uint8Array>()

  manifest = async (_: unknown, digest: Digest): Promise<StoredManifest> =>
    this.manifests.get(digest) as StoredManifest
  blob = async (_: unknown, { digest }: Descriptor): Promise<Uint8Array> =>
    this.blobs.get(digest) as Uint8Array

  image(config: string): Descriptor {
    const bytes = new TextEncoder().encode(config)
    const digest = digestOf(bytes)
    this.blobs.set(digest, bytes)
    const mediaType = 'application/vnd.oci.image.config.v1+json'
    return this.#put(IMAGE, { config: { mediaType, digest, size: bytes.byteLength }, layers: [] })
  }

  index(...entries: readonly [Descriptor, string?][]): Descriptor {
    const manifests = entries.map(([descriptor, platform]) => ({
      ...descriptor,
      ...(platform && { platform: parsePlatform(platform) })
    }))
    return this.#put(INDEX, { manifests })
  }

  #put(mediaType: string, fields: object): Descriptor {
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType, ...fields }))
    const descriptor: Descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength }
    this.manifests.set(descriptor.digest, {
      descriptor,
      bytes,
      content: readManifest(bytes, mediaType, 'test')
    })
    return descriptor
  }
}

const OLD = '1970-01-01T00:00:00Z'
const NEW = '2026-11-27T00:00:00Z'
const made = (created: string): string => JSON.stringify({ created })

async function times(store: Store, { digest }: Descriptor, platforms: 'all' | 'index' | readonly string[]) {
  const image = await store.manifest(REPOSITORY, digest)
  const wanted = typeof platforms === 'string' ? platforms : platforms.map(parsePlatform)
  const images = await findImages(image, {
    manifest: nested => store.manifest(REPOSITORY, nested),
    config: config => store.blob(REPOSITORY, config)
  })
  const { platforms: chosen, beneath } = selectSubjects(image, images, wanted)
  const found = await imageTimes(REPOSITORY, image, [...chosen, ...beneath], store)
  return found.map(({ created }) => created)
}

describe('the times of an index', () => {
  const store = new Store()
  const amd64 = store.image(made(NEW))
  const arm64 = store.image(made(OLD))
  const index = store.index([amd64, 'linux/amd64'], [arm64, 'linux/arm64'])

  test.each([
    ['index', [NEW, OLD]],
    ['all', [NEW, OLD]],
    [['linux/amd64'], [NEW]],
    [['linux/arm64'], [OLD]],
    [['linux/s390x'], [undefined]]
  ] as const)('platforms: %s', async (platforms, expected) => {
    expect(await times(store, index, platforms)).toStrictEqual(expected)
  })

  test('of a nested index are read from it', async () => {
    expect(await times(store, store.index([index]), 'index')).toStrictEqual([NEW, OLD])
    expect(await times(store, store.index([index], [amd64, 'linux/amd64']), 'all')).toStrictEqual([NEW, OLD])
  })
})

describe('the time of one image', () => {
  test.each([
    [made(NEW), NEW],
    [made('yesterday'), 'yesterday'],
    ['{}', undefined],
    ['{"created":1}', undefined],
    ['[]', undefined]
  ])('of the config %s', async (config, expected) => {
    const store = new Store()
    expect(await times(store, store.image(config), 'all')).toStrictEqual([expected])
  })
})
