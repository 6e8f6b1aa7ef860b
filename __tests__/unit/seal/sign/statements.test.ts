import { describe, expect, test } from '@jest/globals'
import type { Descriptor } from '../../../../src/oci/descriptor.ts'
import { digestOf } from '../../../../src/oci/digest.ts'
import type { PlannedFiles } from '../../../../src/seal/plan/plan-files.ts'
import type { PlannedImage } from '../../../../src/seal/plan/plan-image.ts'
import { legacyMembers } from '../../../../src/seal/sign/legacy-signature.ts'
import {
  attestationEvents,
  provenanceEvents,
  type SignedTogether,
  signatureEvents
} from '../../../../src/seal/sign/statements.ts'

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
  return {
    signed: [first, ...rest],
    attestations: [],
    artifacts: [],
    tags: [],
    resolved
  } as unknown as PlannedImage
}

function filesWith(count: number, predicates: readonly (readonly [string, string])[] = []): PlannedFiles {
  const files = Array.from({ length: count }, (_, at) => ({
    name: `${at}.tgz`,
    digest: descriptor().digest,
    path: undefined,
    size: undefined
  }))
  const attestations = predicates.map(([predicateType, predicate]) => ({
    predicateType,
    predicate,
    subjects: files
  }))
  return { files, signed: files, sboms: [], attestations, warnings: [] }
}

function attested(predicateType: string, predicate: string): PlannedImage {
  const image = imageWith(1)
  return { ...image, attestations: [{ subject: image.signed[0], predicateType, predicate }] }
}

const BY = { format: 'both', coversBuildKit: true } as const

const REQUEST = { annotations: {}, coversDocuments: false } as const

type Grouping = 'family' | 'each' | 'all'

const eventsOf = (together: SignedTogether, grouping: Grouping) =>
  signatureEvents(together, { ...REQUEST, grouping }, BY)

const sizes = (images: readonly PlannedImage[], grouping: Grouping): number[] =>
  eventsOf({ images }, grouping).map(({ statement }) => statement.subjects.length)

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
    const named = eventsOf({ images: [image] }, 'family')
      .flatMap(({ group }) => group)
      .map(member => member.descriptor)
    expect(named).toEqual(image.signed)
  })

  test('have BuildKit’s attestation manifests among their subjects, without their own event or tag', () => {
    const attested = descriptor()
    const image = imageWith(3, [attested])
    const request = { ...REQUEST, grouping: 'family', identities: 'name' } as const
    const subjectsBy = (coversBuildKit: boolean) =>
      signatureEvents({ images: [image] }, request, { ...BY, coversBuildKit }).map(({ statement }) =>
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
    const [event, ...others] = provenanceEvents({ images }, { provenance: '{"a":1}' })
    expect(others).toEqual([])
    expect(JSON.parse(Buffer.from(event?.payload ?? []).toString())).toMatchObject({
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: Array.from({ length: 5 }, () => ({ name: 'ghcr.io/acme/app' })),
      predicate: { a: 1 }
    })
    expect(provenanceEvents({ images }, { provenance: undefined })).toEqual([])
  })

  test('of the legacy format alone need no bundle', () => {
    const request = { ...REQUEST, grouping: 'family' } as const
    expect(signatureEvents({ images: [imageWith(2)] }, request, { ...BY, format: 'legacy' })).toEqual([])
    expect(signatureEvents({ images: [imageWith(2)] }, request, BY)).toHaveLength(1)
  })

  test('of files are their own, or the one of the images, or one for each', () => {
    const files = filesWith(2, [['https://vex', '{}']])
    const together = { images: [imageWith(3)], files }
    const shape = (grouping: Grouping) =>
      eventsOf(together, grouping).map(({ group, files: named }) => [group.length, named.length])
    expect(shape('all')).toEqual([[3, 2]])
    expect(shape('family')).toEqual([
      [3, 0],
      [0, 2]
    ])
    expect(shape('each')).toEqual([...Array(3).fill([1, 0]), ...Array(2).fill([0, 1])])
    expect(
      signatureEvents(together, { ...REQUEST, grouping: 'all' }, { ...BY, format: 'legacy' })
    ).toMatchObject([{ group: [], files: files.signed }])
    expect(eventsOf({ images: [imageWith(1000)], files: filesWith(100) }, 'all')).toMatchObject([
      { statement: { subjects: { length: 1024 } } },
      { statement: { subjects: { length: 76 } } }
    ])
  })

  test('of one predicate are one over images and files with all, and one for each otherwise', () => {
    const [first, second] = [attested('https://vex', '{"a":1}'), attested('https://vex', '{"a":1}')]
    const files = filesWith(2, [
      ['https://vex', '{"a":1}'],
      ['https://vex', '{"a":2}']
    ])
    const shape = (grouping: Grouping) =>
      attestationEvents({ images: [first, second], files }, { grouping }).map(({ group, files: named }) => [
        group.length,
        named.length
      ])
    expect(shape('all')).toEqual([
      [2, 2],
      [0, 2]
    ])
    expect(shape('family')).toEqual([
      [1, 0],
      [1, 0],
      [0, 2],
      [0, 2]
    ])
  })

  test.each([
    ['family', [1]],
    ['each', [0, 1, 0]]
  ] as const)(
    'of a release name an SBOM as the file that it is, with its artifact: %s',
    (grouping, expected) => {
      const planned = imageWith(3)
      const digest = digestOf(Buffer.from('document'))
      const blobs = [{ descriptor: { digest: digestOf(Buffer.from('{}')) } }, { descriptor: { digest } }]
      const artifacts = ['sbom', 'file'].map((kind, at) => ({
        kind,
        title: 'sbom.cdx.json',
        artifact: { descriptor: planned.signed[at + 1], blobs }
      }))
      const image = { ...planned, artifacts } as unknown as PlannedImage
      const named = (coversDocuments: boolean) =>
        signatureEvents({ images: [image] }, { ...REQUEST, coversDocuments, grouping }, BY).map(
          ({ files }) => files
        )
      expect(named(true).map(files => files.length)).toEqual(expected)
      expect(named(true).flat()).toEqual([{ name: 'sbom.cdx.json', digest }])
      expect(named(false).flat()).toEqual([])
    }
  )

  test('of provenance name the files too, and not their SBOMs', () => {
    const files = { ...filesWith(2), signed: filesWith(3).signed }
    const [event] = provenanceEvents({ images: [imageWith(1)], files }, { provenance: '{}' })
    expect(event?.files).toEqual(files.files)
  })
})
