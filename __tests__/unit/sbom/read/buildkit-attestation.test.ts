// Which descriptors contain the SBOM that BuildKit put into an index.
import { expect, test } from '@jest/globals'
import { readManifest } from '../../../../src/oci/manifest.ts'
import { IMAGE_INDEX, IMAGE_MANIFEST } from '../../../../src/oci/media-types.ts'
import { attestationOf, sbomLayerOf } from '../../../../src/sbom/read/buildkit-attestation.ts'

const digest = (letter: string) => `sha256:${letter.repeat(64)}` as const
const [AMD64, ARM64, ABOUT_AMD64, ABOUT_ARM64] = [digest('a'), digest('b'), digest('c'), digest('d')]

function entry(of: string, annotations?: Record<string, string>) {
  return { mediaType: IMAGE_MANIFEST, digest: of, size: 1, annotations }
}

function about(of: string, platform: string, type = 'attestation-manifest') {
  return entry(of, { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': platform })
}

function index(...manifests: object[]) {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests }))
  return readManifest(bytes, IMAGE_INDEX, 'test')
}

function attestations(...layers: (readonly [mediaType: string, predicateType?: string])[]) {
  const manifest = {
    schemaVersion: 2,
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digest('e'), size: 1 },
    layers: layers.map(([mediaType, predicateType], at) => ({
      mediaType,
      digest: digest(String(at)),
      size: 1,
      ...(predicateType === undefined ? {} : { annotations: { 'in-toto.io/predicate-type': predicateType } })
    }))
  }
  return readManifest(Buffer.from(JSON.stringify(manifest)), IMAGE_MANIFEST, 'test')
}

const IN_TOTO = 'application/vnd.in-toto+json'
const SPDX = 'https://spdx.dev/Document'
const PROVENANCE = 'https://slsa.dev/provenance/v0.2'

test('each platform has its own attestations', () => {
  const content = index(entry(AMD64), entry(ARM64), about(ABOUT_AMD64, AMD64), about(ABOUT_ARM64, ARM64))
  expect(attestationOf(content, AMD64)?.digest).toBe(ABOUT_AMD64)
  expect(attestationOf(content, ARM64)?.digest).toBe(ABOUT_ARM64)
  expect(attestationOf(content, digest('f'))).toBeUndefined()
})

test.each([
  ['an index without attestations', index(entry(AMD64))],
  ['another kind of reference', index(entry(AMD64), about(ABOUT_AMD64, AMD64, 'something-else'))],
  ['a manifest that is not an index', attestations([IN_TOTO, SPDX])]
])('%s has none', (_, content) => {
  expect(attestationOf(content, AMD64)).toBeUndefined()
})

test('the first layer with an SPDX document is used', () => {
  const content = attestations([IN_TOTO, PROVENANCE], [IN_TOTO, SPDX], [IN_TOTO, SPDX])
  expect(sbomLayerOf(content)?.digest).toBe(digest('1'))
  expect(sbomLayerOf(attestations([IN_TOTO, `${SPDX}/v2.3`]))?.digest).toBe(digest('0'))
})

test.each([
  ['provenance alone', attestations([IN_TOTO, PROVENANCE])],
  ['a layer that is not a statement', attestations(['application/vnd.oci.image.layer.v1.tar', SPDX])],
  ['a statement without a predicate type', attestations([IN_TOTO])],
  ['another address that begins the same', attestations([IN_TOTO, `${SPDX}.evil`])],
  ['an index', index(entry(AMD64))]
])('%s is not an SBOM', (_, content) => {
  expect(sbomLayerOf(content)).toBeUndefined()
})
