import { describe, expect, test } from '@jest/globals'
import type { Descriptor } from '../../../../src/oci/descriptor.ts'
import { digestOf } from '../../../../src/oci/digest.ts'
import type { PlannedImage } from '../../../../src/seal/plan/plan-image.ts'
import { legacyMembers } from '../../../../src/seal/sign/legacy-signature.ts'
import { groupForSigning, provenanceEvents, signatureEvents } from '../../../../src/seal/sign/statements.ts'

let made = 0

function descriptor(): Descriptor {
  return {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: digestOf(Buffer.from([++made >> 8, made])),
    size: 1
  }
}

/** Only the fields that the grouping reads. */
function imageWith(count: number, attestationManifests: readonly Descriptor[] = []): PlannedImage {
  const [first, ...rest] = Array.from({ length: count }, descriptor)
  if (first === undefined) throw new RangeError('an image signs at least itself')
  const repository = { registry: 'ghcr.io', repository: 'acme/app' }
  const subjects = [first, ...rest].map(digest => ({ descriptor: digest, platform: undefined }))
  const resolved = { repository, attestationManifests, subjects, manifest: { descriptor: first } }
  return { signed: [first, ...rest], attestations: [], tags: [], resolved } as unknown as PlannedImage
}

const BY = { format: 'both', coversBuildKit: true } as const

const sizes = (images: readonly PlannedImage[], mode: 'family' | 'each' | 'all'): number[] =>
  groupForSigning(images, mode, BY).map(group => group.length)

describe('signing events', () => {
  test.each([
    ['family', [3, 2]],
    ['each', [1, 1, 1, 1, 1]],
    ['all', [5]]
  ] as const)('%s of an image with three digests and one with two: %j', (mode, expected) => {
    expect(sizes([imageWith(3), imageWith(2)], mode)).toEqual(expected)
  })

  test('have at most 1,024 subjects, because Cosign refuses to verify more', () => {
    expect(sizes([imageWith(1024)], 'family')).toEqual([1024])
    expect(sizes([imageWith(1025)], 'family')).toEqual([1024, 1])
    expect(sizes([imageWith(1000), imageWith(1500)], 'all')).toEqual([1024, 1024, 452])
  })

  test('name every digest once, the image before its platforms and artifacts', () => {
    const image = imageWith(1500)
    const named = groupForSigning([image], 'family', BY)
      .flat()
      .map(member => member.descriptor)
    expect(named).toEqual(image.signed)
  })

  test('have BuildKit’s attestation manifests among their subjects, without their own event or tag', () => {
    const attested = descriptor()
    const image = imageWith(3, [attested])
    const request = { grouping: 'family', annotations: {}, identities: 'name' } as const
    const subjectsBy = (coversBuildKit: boolean) =>
      signatureEvents([image], request, { ...BY, coversBuildKit }).map(({ statement }) =>
        statement.subjects.map(({ digest }) => digest)
      )
    expect(subjectsBy(true)).toEqual([[...image.signed, attested].map(({ digest }) => digest)])
    // Of two signers one signs them, because BuildKit reads the first bundle only.
    expect(subjectsBy(false)).toEqual([image.signed.map(({ digest }) => digest)])
    expect(legacyMembers([image], request, BY).map(member => member.descriptor)).toEqual(image.signed)
  })

  test('name an image in simple signing by each of its tags, and its artifacts once', () => {
    const { resolved, ...planned } = imageWith(2)
    // The second digest is an artifact.
    const [subject] = resolved.subjects
    const image: PlannedImage = {
      ...planned,
      resolved: { ...resolved, subjects: [subject] },
      tags: ['1.2.3', 'latest', 'latest']
    }
    const identitiesOf = (identities: 'name' | 'tags' | readonly [string], from = image) =>
      legacyMembers([from], { identities }, { format: 'legacy' }).map(({ descriptor, identity }) => [
        image.signed.indexOf(descriptor),
        identity
      ])
    expect(identitiesOf('name')).toEqual([
      [0, 'ghcr.io/acme/app'],
      [1, 'ghcr.io/acme/app']
    ])
    expect(identitiesOf('tags')).toEqual([
      [0, 'ghcr.io/acme/app:1.2.3'],
      [0, 'ghcr.io/acme/app:latest'],
      [1, 'ghcr.io/acme/app:1.2.3']
    ])
    expect(identitiesOf(['quay.io/acme/app:1'])[0]).toEqual([0, 'quay.io/acme/app:1'])
    expect(identitiesOf('tags', { ...image, tags: [] })[0]).toEqual([
      0,
      `ghcr.io/acme/app@${image.signed[0].digest}`
    ])
  })

  test('of provenance are one for all images of the step, and none if it is not requested', () => {
    const images = [imageWith(3), imageWith(2)]
    const [event, ...others] = provenanceEvents(images, { provenance: '{"a":1}' })
    expect(others).toEqual([])
    expect(JSON.parse(Buffer.from(event?.payload ?? []).toString())).toMatchObject({
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: Array.from({ length: 5 }, () => ({ name: 'ghcr.io/acme/app' })),
      predicate: { a: 1 }
    })
    expect(provenanceEvents(images, { provenance: undefined })).toEqual([])
  })

  test('of the legacy format alone need no bundle', () => {
    const request = { grouping: 'family', annotations: {} } as const
    expect(signatureEvents([imageWith(2)], request, { ...BY, format: 'legacy' })).toEqual([])
    expect(signatureEvents([imageWith(2)], request, BY)).toHaveLength(1)
  })
})
