// The sample image: valid, and the same on every machine.
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { buildSampleImage } from '../../demo/image.ts'
import { schemaErrors } from '../support/image-spec.ts'

const read = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString())

test('its bytes depend only on the options', () => {
  // Known since it was first built: another digest means that the bytes changed.
  expect(buildSampleImage().root.digest).toBe(
    'sha256:a9d89f44ace1bcf8f08e35cf73fdaeebfa60ef145167b6aea936db30fb0f892f'
  )
})

test('each seed and each platform results in another image, and equal layers stay equal', () => {
  const images = [0, 1, 2].map(seed => buildSampleImage({ seed }))
  const manifests = images.flatMap(({ platforms }) => platforms.map(({ manifest }) => manifest.digest))
  expect(new Set(manifests).size).toBe(6)
  expect(new Set(images.flatMap(({ blobs }) => blobs.map(({ digest }) => digest))).size).toBe(2 + 3 + 6)
})

test('manifests and index follow the image-spec', () => {
  const { root, platforms } = buildSampleImage()
  expect(schemaErrors('image-index-schema.json', read(root.bytes))).toEqual([])
  for (const { manifest } of platforms) {
    expect(schemaErrors('image-manifest-schema.json', read(manifest.bytes))).toEqual([])
  }
})

test('one platform results in an image manifest without an index', () => {
  const { root, platforms } = buildSampleImage({ platforms: ['linux/arm64'] })
  expect(root).toBe(platforms[0]?.manifest)
  expect(() => buildSampleImage({ platforms: [] })).toThrow('needs a platform')
})

test('its layers contain packages for an SBOM scan', () => {
  const { blobs } = buildSampleImage({ platforms: ['linux/arm64'] })
  const [base = '', application = ''] = blobs
    .filter(({ mediaType }) => mediaType.endsWith('tar+gzip'))
    .map(({ bytes }) => gunzipSync(bytes).toString('latin1'))
  expect(base).toContain('ID=alpine\n')
  expect(base).toContain('P:musl\nV:1.2.5-r10\nA:aarch64\n')
  expect(application).toContain('app/node_modules/semver/package.json')
})
