// The images of an index: all that a runtime could choose, and nothing else.
import { describe, expect, test } from '@jest/globals'
import { type Digest, digestOf } from '../../../src/oci/digest.ts'
import {
  familyOf,
  findImages,
  type ImageReader,
  MAX_IMAGES,
  selectImages
} from '../../../src/oci/image-tree.ts'
import { readManifest, type StoredManifest } from '../../../src/oci/manifest.ts'
import { DOCKER_MANIFEST_LIST, IMAGE_INDEX, IMAGE_MANIFEST, IN_TOTO } from '../../../src/oci/media-types.ts'
import { SealError } from '../../../src/support/errors.ts'

interface Entry {
  readonly mediaType: string
  readonly digest: Digest
  readonly size: number
  readonly platform?: { readonly os: string; readonly architecture: string; readonly variant?: string }
  readonly annotations?: Readonly<Record<string, string>>
}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const AMD64 = { os: 'linux', architecture: 'amd64' }
const ARM64 = { os: 'linux', architecture: 'arm64' }
const UNKNOWN = { os: 'unknown', architecture: 'unknown' }
const ATTESTATION = { 'vnd.docker.reference.type': 'attestation-manifest' }

/** A registry of manifests and configs, by digest. */
class Store {
  readonly #bytes = new Map<Digest, { readonly bytes: Uint8Array; readonly type: string }>()
  looks = 0

  put(document: object, type: string): Entry {
    const bytes = encode(document)
    const digest = digestOf(bytes)
    this.#bytes.set(digest, { bytes, type })
    return { mediaType: type, digest, size: bytes.length }
  }

  image(config: object, layerType = 'application/vnd.oci.image.layer.v1.tar+gzip'): Entry {
    const layer = { mediaType: layerType, digest: digestOf(encode(config)), size: 1 }
    const described = this.put(config, 'application/vnd.oci.image.config.v1+json')
    return this.put(
      { schemaVersion: 2, mediaType: IMAGE_MANIFEST, config: described, layers: [layer] },
      IMAGE_MANIFEST
    )
  }

  index(manifests: readonly Entry[], mediaType = IMAGE_INDEX): Entry {
    return this.put({ schemaVersion: 2, mediaType, manifests }, mediaType)
  }

  async manifest(digest: Digest): Promise<StoredManifest> {
    this.looks++
    const stored = this.#bytes.get(digest)
    if (stored === undefined) throw new SealError('REGISTRY_NOT_FOUND', digest)
    const { bytes, type } = stored
    return {
      descriptor: { mediaType: type, digest, size: bytes.length },
      bytes,
      content: readManifest(bytes, type, digest)
    }
  }

  readonly reader: ImageReader = {
    manifest: digest => this.manifest(digest),
    config: async ({ digest }) => this.#bytes.get(digest)?.bytes ?? new Uint8Array()
  }

  async images(root: Entry): Promise<string[]> {
    const found = await findImages(await this.manifest(root.digest), this.reader)
    return found.map(({ descriptor, platform }) => {
      const name = platform === undefined ? 'none' : `${platform.os}/${platform.architecture}`
      return `${descriptor.digest} ${name}`
    })
  }
}

describe('images', () => {
  test('entries with a platform are not fetched', async () => {
    const store = new Store()
    const [a, b] = [store.image(AMD64), store.image(ARM64)]
    const root = store.index([
      { ...a, platform: AMD64 },
      { ...b, platform: ARM64 }
    ])
    expect(await store.images(root)).toEqual([`${a.digest} linux/amd64`, `${b.digest} linux/arm64`])
    expect(store.looks).toBe(1)
  })

  test.each([
    ['no platform', {}],
    ['the platform unknown', { platform: UNKNOWN }],
    ['half a platform', { platform: { os: 'linux', architecture: 'unknown' } }],
    ['an annotation that calls it an attestation', { platform: UNKNOWN, annotations: ATTESTATION }]
  ])('an image with %s is an image, of the platform in its config', async (_, entry) => {
    const store = new Store()
    const image = store.image(ARM64)
    expect(await store.images(store.index([{ ...image, ...entry }]))).toEqual([`${image.digest} linux/arm64`])
  })

  test('an image without a platform in its config has none', async () => {
    const store = new Store()
    const image = store.image({ rootfs: {} })
    expect(await store.images(store.index([image]))).toEqual([`${image.digest} none`])
  })

  test('an annotation does not hide an image that has a platform', async () => {
    const store = new Store()
    const image = { ...store.image(AMD64, IN_TOTO), platform: AMD64, annotations: ATTESTATION }
    expect(await store.images(store.index([image]))).toHaveLength(1)
  })

  test('a manifest with only in-toto statements is not an image, with and without annotations', async () => {
    const store = new Store()
    const image = { ...store.image(AMD64), platform: AMD64 }
    const statements = store.image(UNKNOWN, IN_TOTO)
    const root = store.index([
      image,
      { ...statements, platform: UNKNOWN, annotations: ATTESTATION },
      { ...statements, platform: UNKNOWN }
    ])
    expect(await store.images(root)).toEqual([`${image.digest} linux/amd64`])
  })

  test('an entry of an unknown media type is an image', async () => {
    const store = new Store()
    const wasm = { mediaType: 'application/vnd.x', digest: digestOf(encode('w')), size: 3 }
    expect(await store.images(store.index([wasm]))).toEqual([`${wasm.digest} none`])
  })

  test('a single image has no images below it', async () => {
    const store = new Store()
    expect(await store.images(store.image(AMD64))).toEqual([])
  })
})

describe('nested indexes', () => {
  test.each([
    ['with a platform', { platform: ARM64 }],
    ['without', {}],
    ['called unknown', { platform: UNKNOWN, annotations: ATTESTATION }]
  ])('%s are followed to their images', async (_, entry) => {
    const store = new Store()
    const [a, b] = [store.image(AMD64), store.image(ARM64)]
    const nested = store.index([{ ...b, platform: ARM64 }], DOCKER_MANIFEST_LIST)
    const root = store.index([
      { ...a, platform: AMD64 },
      { ...nested, ...entry }
    ])
    expect(await store.images(root)).toEqual([`${a.digest} linux/amd64`, `${b.digest} linux/arm64`])
  })

  const nest = (store: Store, levels: number): Entry => {
    let entry: Entry = { ...store.image(AMD64), platform: AMD64 }
    for (let level = 0; level <= levels; level++) entry = store.index([entry])
    return entry
  }

  test('three levels deep, and no deeper', async () => {
    const store = new Store()
    expect(await store.images(nest(store, 3))).toHaveLength(1)
    await expect(store.images(nest(store, 4))).rejects.toMatchObject({ code: 'IMAGE_INDEX_TOO_DEEP' })
  })

  test('an index that multiplies itself is refused', async () => {
    const store = new Store()
    let entry = store.index([{ ...store.image(AMD64), platform: AMD64 }])
    for (let level = 0; level < 2; level++) entry = store.index(Array.from({ length: 30 }, () => entry))
    await expect(store.images(entry)).rejects.toMatchObject({ code: 'IMAGE_TOO_MANY_PLATFORMS' })
    expect(store.looks).toBeLessThan(500)
  })
})

describe('indexes that are refused', () => {
  test.each<[string, (store: Store) => readonly Entry[]]>([
    ['without entries', () => []],
    ['of attestations alone', store => [{ ...store.image(UNKNOWN, IN_TOTO), platform: UNKNOWN }]],
    ['of an empty index', store => [store.index([])]],
    ['of an image and an empty index', store => [{ ...store.image(AMD64), platform: AMD64 }, store.index([])]]
  ])('one %s', async (_, entries) => {
    const store = new Store()
    await expect(store.images(store.index(entries(store)))).rejects.toMatchObject({
      code: 'IMAGE_INDEX_EMPTY'
    })
  })

  test('with too many images is refused; a repeated image counts once', async () => {
    const store = new Store()
    const entries = (count: number, image: (at: number) => number): Entry[] =>
      Array.from({ length: count }, (_, at) => ({
        mediaType: IMAGE_MANIFEST,
        digest: digestOf(encode(image(at))),
        size: 1,
        platform: AMD64
      }))
    expect(await store.images(store.index(entries(MAX_IMAGES, at => at)))).toHaveLength(MAX_IMAGES)
    await expect(store.images(store.index(entries(MAX_IMAGES + 1, at => at)))).rejects.toMatchObject({
      code: 'IMAGE_TOO_MANY_PLATFORMS'
    })
    expect(await store.images(store.index(entries(MAX_IMAGES + 1, () => 0)))).toHaveLength(MAX_IMAGES + 1)
  })

  test('an entry that cannot be fetched is an error, not a missing image', async () => {
    const store = new Store()
    const gone = { mediaType: IMAGE_MANIFEST, digest: digestOf(encode('gone')), size: 1, platform: UNKNOWN }
    const root = store.index([{ ...store.image(AMD64), platform: AMD64 }, gone])
    await expect(store.images(root)).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
  })
})

describe('the choice of platforms', () => {
  const index = { kind: 'index' as const, mediaType: '', artifactType: undefined, manifests: [] }
  const image = (digest: string, architecture: string) => ({
    descriptor: { mediaType: IMAGE_MANIFEST, digest: `sha256:${digest.repeat(64)}` as Digest, size: 1 },
    platform: { os: 'linux', architecture, variant: undefined },
    index: { ...index, subject: undefined, annotations: {} },
    within: []
  })
  const wanted = (...names: readonly string[]) =>
    names.map(architecture => ({ os: 'linux', architecture, variant: undefined }))
  const images = [image('a', 'amd64'), image('b', 's390x'), image('a', 'arm64')]

  test('lists each digest once, in order', () => {
    const { chosen, absent } = selectImages(images, 'all')
    expect(chosen).toEqual([images[0], images[1]])
    expect(absent).toEqual([])
  })

  test('one digest is found under each of its platforms', () => {
    expect(selectImages(images, wanted('arm64')).chosen).toEqual([images[2]])
  })

  test('reports a platform that no image has as missing', () => {
    const { chosen, absent } = selectImages(images, wanted('s390x', 'riscv64'))
    expect(chosen).toEqual([images[1]])
    expect(absent).toEqual(wanted('riscv64'))
  })
})

test('the family of an index is the index and all its images, and a single image has none', async () => {
  const store = new Store()
  const amd64 = store.image({ a: 1 })
  const unnamed = store.image({ a: 2 })
  const root = store.index([{ ...amd64, platform: { ...AMD64, variant: 'v2' } }, unnamed])
  const index = await store.manifest(root.digest)
  expect(familyOf(index, await findImages(index, store.reader))).toEqual([
    { digest: root.digest, role: 'index' },
    { digest: amd64.digest, role: 'linux/amd64/v2' },
    { digest: unnamed.digest, role: 'image' }
  ])
  expect(familyOf(await store.manifest(amd64.digest), [])).toEqual([])
})
