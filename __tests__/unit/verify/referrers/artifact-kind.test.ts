// What an artifact on an image is, by its artifact type, and which statements contain an SBOM.
import { expect, test } from '@jest/globals'
import {
  type ArtifactKind,
  isSbomPredicate,
  recognizeArtifact
} from '../../../../src/verify/referrers/artifact-kind.ts'

test.each<[string, ArtifactKind | undefined]>([
  ['application/vnd.dev.sigstore.bundle.v0.3+json', 'bundle'],
  ['application/vnd.dev.sigstore.bundle+json;version=0.2', 'bundle'],
  ['Application/Vnd.Dev.Sigstore.Bundle.v0.3+json', 'bundle'],
  ['application/vnd.cncf.notary.signature', 'notation'],
  ['application/vnd.dev.cosign.artifact.sig.v1+json', 'simple-signing'],
  ['application/vnd.dev.cosign.artifact.att.v1+json', 'envelopes'],
  ['application/vnd.dev.cosign.artifact.sbom.v1+json', 'sbom'],
  ['application/vnd.cyclonedx+json', 'sbom'],
  ['application/vnd.cyclonedx+json; charset=utf-8', 'sbom'],
  ['application/spdx+json', 'sbom'],
  ['text/spdx', 'sbom'],
  ['application/vnd.syft+json', 'sbom'],
  ['application/vnd.example.sbom.v1', 'sbom'],
  ['application/vnd.oci.image.manifest.v1+json', undefined],
  ['application/vnd.example.config', undefined],
  ['', undefined]
])('%s is %s', (type, kind) => {
  expect(recognizeArtifact(type)).toBe(kind)
})

test.each([
  ['https://cyclonedx.org/bom', true],
  ['https://cyclonedx.org/bom/v1.6', true],
  ['https://cyclonedx.org/schema', true],
  ['https://spdx.dev/Document', true],
  ['https://spdx.dev/Document/v2.3', true],
  ['https://syft.dev/bom', true],
  ['https://cyclonedx.org/vex', false],
  ['https://cyclonedx.org/bomb', false],
  ['https://evil.example/https://cyclonedx.org/bom', false],
  ['https://cyclonedx.org/bom\n', false],
  ['http://cyclonedx.org/bom', false],
  ['https://slsa.dev/provenance/v1', false]
])('the predicate type %j is that of an SBOM: %s', (type, expected) => {
  expect(isSbomPredicate(type)).toBe(expected)
})
