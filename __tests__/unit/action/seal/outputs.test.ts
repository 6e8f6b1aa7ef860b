// The outputs name what is in the registry, also of a run that failed half-way.
import { describe, expect, test } from '@jest/globals'
import { sealOutputs } from '../../../../src/action/seal/outputs.ts'
import type { Digest } from '../../../../src/oci/digest.ts'
import type {
  ArtifactReport,
  ArtifactState,
  ImageReport,
  Report
} from '../../../../src/results/seal-report.ts'

const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`
const [IMAGE, FIRST, SECOND, BUNDLE] = ['a', 'b', 'c', 'd'].map(digest) as [Digest, Digest, Digest, Digest]

function sbom(name: Digest, state: ArtifactState): ArtifactReport {
  return {
    kind: 'sbom',
    state,
    subject: IMAGE,
    digest: name,
    reference: `ghcr.io/acme/app@${name}`,
    artifactType: 'application/vnd.cyclonedx+json',
    size: 1,
    title: 'sbom.cdx.json',
    path: undefined,
    sbom: undefined
  }
}

function image(
  outcome: ImageReport['outcome'],
  states: readonly [ArtifactState, ArtifactState, ArtifactState]
): ImageReport {
  const [first, second, signature] = states
  return {
    requested: 'ghcr.io/acme/app:1',
    reference: `ghcr.io/acme/app@${IMAGE}`,
    digest: IMAGE,
    outcome,
    subjects: [{ digest: IMAGE, mediaType: 'application/vnd.oci.image.index.v1+json', platform: undefined }],
    artifacts: [sbom(FIRST, first), sbom(SECOND, second)],
    signatures: [
      {
        format: 'bundle',
        state: signature,
        subjects: [IMAGE, FIRST, SECOND],
        manifests: signature === 'present' || signature === 'attached' ? { [IMAGE]: BUNDLE } : {},
        signer: 'k',
        signedWith: 'key',
        issuer: undefined,
        bundlePath: '/w/bundle.json'
      }
    ],
    tags: [],
    warnings: [],
    error: undefined
  }
}

function outputs(...images: readonly ImageReport[]): ReturnType<typeof sealOutputs> {
  const report: Report = {
    schemaVersion: 1,
    outcome: 'sealed',
    images,
    cosign: undefined,
    requests: 0,
    milliseconds: 0
  }
  return sealOutputs(report, '/w/report.json', [])
}

describe('an output names', () => {
  test.each([
    [
      'all of a sealed image',
      'sealed',
      ['attached', 'present', 'attached'],
      [FIRST, SECOND],
      [BUNDLE],
      'true'
    ],
    ['what was attached before a failure', 'failed', ['attached', 'failed', 'failed'], [FIRST], [], 'false'],
    ['what was there before', 'failed', ['failed', 'present', 'failed'], [SECOND], [], 'false'],
    [
      'all artifacts if only a tag failed',
      'failed',
      ['attached', 'attached', 'attached'],
      [FIRST, SECOND],
      [BUNDLE],
      'false'
    ],
    ['nothing that is only planned', 'planned', ['planned', 'planned', 'planned'], [], [], 'false']
  ] as const)('%s', (_, outcome, states, sboms, manifests, signed) => {
    const named = outputs(image(outcome, states))
    expect(named).toMatchObject({
      digest: IMAGE,
      'sbom-digest': sboms.join('\n'),
      'sbom-reference': sboms.map(name => `ghcr.io/acme/app@${name}`).join('\n'),
      'signature-digest': manifests.join('\n'),
      'bundle-path': manifests.length > 0 ? '/w/bundle.json' : '',
      referrers: [...sboms, ...manifests].join('\n'),
      signed
    })
  })
})

describe('signed', () => {
  const sealed = image('sealed', ['attached', 'attached', 'attached'])

  test('is false if one of several images is not signed', () => {
    expect(outputs(sealed, image('failed', ['attached', 'failed', 'failed'])).signed).toBe('false')
    expect(outputs(sealed, sealed).signed).toBe('true')
    expect(outputs().signed).toBe('false')
  })

  test('is false if no signature covers the image itself', () => {
    expect(outputs({ ...sealed, signatures: [] }).signed).toBe('false')
    const [signature] = sealed.signatures
    const other = { ...sealed, signatures: signature ? [{ ...signature, subjects: [FIRST] }] : [] }
    expect(outputs(other).signed).toBe('false')
  })
})
