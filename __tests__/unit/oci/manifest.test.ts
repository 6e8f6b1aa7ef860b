import { describe, expect, test } from '@jest/globals'
import { describeBytes, EMPTY_BLOB, readDescriptor } from '../../../src/oci/descriptor.ts'
import { digestOf, referrersTag } from '../../../src/oci/digest.ts'
import { artifactTypeOf, buildArtifact, readManifest } from '../../../src/oci/manifest.ts'
import { DOCKER_MANIFEST, IMAGE_INDEX, IMAGE_MANIFEST } from '../../../src/oci/media-types.ts'
import { schemaErrors } from '../../support/image-spec.ts'

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const descriptor = describeBytes('text/plain', bytes('x'))
const image = { schemaVersion: 2, mediaType: IMAGE_MANIFEST, config: descriptor, layers: [descriptor] }
const subject = { ...describeBytes(IMAGE_INDEX, bytes('subject')), annotations: { a: 'b' } }

describe('a manifest with two meanings is refused', () => {
  test.each([
    ['another media type inside than outside', { ...image, mediaType: IMAGE_INDEX }, IMAGE_MANIFEST],
    ['an index with layers', { ...image, mediaType: IMAGE_INDEX, manifests: [] }, IMAGE_INDEX],
    ['an image with manifests', { ...image, manifests: [] }, IMAGE_MANIFEST],
    ['fsLayers', { ...image, fsLayers: [] }, IMAGE_MANIFEST],
    [
      'a duplicate key',
      `{"mediaType":"${IMAGE_MANIFEST}","media\\u0054ype":"${IMAGE_INDEX}","config":{},"layers":[]}`,
      IMAGE_MANIFEST
    ],
    ['layers twice', `${JSON.stringify(image).slice(0, -1)},"layers":[]}`, IMAGE_MANIFEST],
    [
      'a duplicate key in its config',
      JSON.stringify(image).replace('"size":', '"size":0,"size":'),
      IMAGE_MANIFEST
    ],
    ['no layers', { ...image, layers: undefined }, IMAGE_MANIFEST],
    ['a list', [], IMAGE_MANIFEST],
    ['HTML', '<html>', IMAGE_MANIFEST],
    ['deep nesting', `{"annotations":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, IMAGE_MANIFEST]
  ])('%s', (_, document, type) => {
    expect(() => readManifest(bytes(document), type, 'x')).toThrow(
      expect.objectContaining({ code: 'MANIFEST_INVALID' })
    )
  })

  test('schema 1 and unknown types are named in the error', () => {
    expect(() =>
      readManifest(bytes(image), 'application/vnd.docker.distribution.manifest.v1+prettyjws', 'x')
    ).toThrow(expect.objectContaining({ code: 'MANIFEST_UNSUPPORTED' }))
  })
})

test('parameters and case of the content type do not matter, nor does a missing mediaType', () => {
  const { mediaType: _, ...untyped } = image
  expect(
    readManifest(bytes(untyped), 'Application/vnd.oci.image.manifest.v1+JSON; charset=utf-8', 'x').kind
  ).toBe('image')
})

test.each([
  ['no size', { mediaType: 'a/b', digest: descriptor.digest }],
  ['a negative size', { ...descriptor, size: -1 }],
  ['a fraction', { ...descriptor, size: 1.5 }],
  ['a size beyond the safe integers', { ...descriptor, size: 2 ** 53 }],
  ['a size as text', { ...descriptor, size: '1' }],
  ['a digest in upper case', { ...descriptor, digest: descriptor.digest.toUpperCase() }],
  ['an unknown algorithm', { ...descriptor, digest: 'md5:abc' }],
  ['annotations that are not strings', { ...descriptor, annotations: { a: 1 } }]
])('a descriptor with %s is refused', (_, value) => {
  expect(() => readDescriptor(value, 'x')).toThrow(expect.objectContaining({ code: 'DESCRIPTOR_INVALID' }))
})

test('urls and data of a descriptor are dropped', () => {
  expect(readDescriptor({ ...descriptor, urls: ['https://other.example/'], data: 'eA==' }, 'x')).toEqual(
    descriptor
  )
})

describe('an artifact', () => {
  const layer = {
    bytes: bytes('é€😀'),
    descriptor: describeBytes('application/vnd.cyclonedx+json', bytes('é€😀'))
  }
  const artifact = buildArtifact({
    artifactType: 'application/vnd.cyclonedx+json',
    subject,
    layers: [layer],
    annotations: { z: '1', a: 'é€😀' }
  })

  test('is described by its bytes, not by its characters', () => {
    expect(artifact.descriptor.size).toBe(artifact.bytes.byteLength)
    expect(artifact.descriptor.digest).toBe(digestOf(artifact.bytes))
    expect(artifact.bytes.byteLength).toBeGreaterThan(new TextDecoder().decode(artifact.bytes).length)
  })

  test('has the empty config, which is pushed with it, and a subject of three fields', () => {
    const manifest = JSON.parse(new TextDecoder().decode(artifact.bytes))
    expect(manifest.config).toEqual(EMPTY_BLOB.descriptor)
    expect(artifact.blobs).toEqual([EMPTY_BLOB, layer])
    expect(Object.keys(manifest.subject)).toEqual(['mediaType', 'digest', 'size'])
  })

  test('has the same bytes regardless of the order of annotations', () => {
    const again = buildArtifact({
      artifactType: 'application/vnd.cyclonedx+json',
      subject,
      layers: [layer],
      annotations: { a: 'é€😀', z: '1' }
    })
    expect(again.descriptor.digest).toBe(artifact.descriptor.digest)
  })

  test('without files has the empty layer', () => {
    const empty = buildArtifact({ artifactType: 'application/vnd.acme+json', subject, layers: [] })
    expect(JSON.parse(new TextDecoder().decode(empty.bytes)).layers).toEqual([EMPTY_BLOB.descriptor])
  })

  test('is valid against the schema of the image-spec', () => {
    expect(
      schemaErrors('image-manifest-schema.json', JSON.parse(new TextDecoder().decode(artifact.bytes)))
    ).toEqual([])
  })
})

test('the artifact type of a manifest older than OCI 1.1 is the media type of its config', () => {
  const old = readManifest(
    bytes({ ...image, config: { ...descriptor, mediaType: 'application/vnd.acme+json' } }),
    IMAGE_MANIFEST,
    'x'
  )
  expect(artifactTypeOf(old)).toBe('application/vnd.acme+json')
  expect(
    artifactTypeOf(readManifest(bytes({ ...image, mediaType: DOCKER_MANIFEST }), DOCKER_MANIFEST, 'x'))
  ).toBe('text/plain')
})

test('the referrers tag has the length that the specification defines', () => {
  expect(referrersTag(`sha256:${'a'.repeat(64)}`)).toBe(`sha256-${'a'.repeat(64)}`)
  expect(referrersTag(`sha512:${'b'.repeat(128)}`)).toBe(`sha512-${'b'.repeat(64)}`)
})

test('the subject of a manifest is optional', () => {
  const read = (document: object) => readManifest(bytes(document), IMAGE_MANIFEST, 'x').subject
  const { mediaType, digest, size } = subject
  expect(read({ ...image, subject: { mediaType, digest, size } })).toEqual({ mediaType, digest, size })
  expect([read(image), read({ ...image, subject: null })]).toEqual([undefined, undefined])
  expect(() => read({ ...image, subject: {} })).toThrow(
    expect.objectContaining({ code: 'DESCRIPTOR_INVALID' })
  )
})
