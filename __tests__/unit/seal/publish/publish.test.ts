// What a run must attach to an image.
import { expect, test } from '@jest/globals'
import { describeBytes } from '../../../../src/oci/descriptor.ts'
import type { Digest } from '../../../../src/oci/digest.ts'
import { type Artifact, buildArtifact } from '../../../../src/oci/manifest.ts'
import type { PlannedImage } from '../../../../src/seal/plan/plan-image.ts'
import { missingArtifacts } from '../../../../src/seal/publish/publish.ts'
import type { Signature } from '../../../../src/seal/sign/sign.ts'

const subject = describeBytes('application/vnd.oci.image.manifest.v1+json', Buffer.from('image'))

function artifact(text: string): Artifact {
  const bytes = Buffer.from(text)
  return buildArtifact({
    artifactType: 'text/plain',
    subject,
    layers: [{ bytes, descriptor: describeBytes('text/plain', bytes) }]
  })
}

/** Only the fields that are read. */
function imageWith(artifacts: readonly Artifact[], present: readonly Artifact[] = []): PlannedImage {
  return {
    artifacts: artifacts.map(artifact => ({ artifact })),
    present: new Set<Digest>(present.map(({ descriptor }) => descriptor.digest))
  } as unknown as PlannedImage
}

function signatureOf(image: PlannedImage, bundle: Artifact, isPresent: boolean): Signature {
  const attachments = [{ member: { image, descriptor: subject }, artifact: bundle, isPresent }]
  return { attachments } as unknown as Signature
}

const [sbom, file, bundle, other] = ['sbom', 'file', 'bundle', 'other'].map(artifact) as [
  Artifact,
  Artifact,
  Artifact,
  Artifact
]

test('a new image needs all artifacts first, then their signatures', () => {
  const image = imageWith([sbom, file])
  expect(missingArtifacts(image, [signatureOf(image, bundle, false)])).toEqual([sbom, file, bundle])
})

test('an artifact or bundle that is listed already is not attached again', () => {
  const image = imageWith([sbom, file], [sbom])
  expect(missingArtifacts(image, [signatureOf(image, bundle, true)])).toEqual([file])
  expect(missingArtifacts(image, [signatureOf(image, bundle, false)])).toEqual([file, bundle])
})

test('a signature of another image is not attached to this one', () => {
  const image = imageWith([sbom])
  const another = imageWith([])
  const signatures = [signatureOf(another, other, false), signatureOf(image, bundle, false)]
  expect(missingArtifacts(image, signatures)).toEqual([sbom, bundle])
})
