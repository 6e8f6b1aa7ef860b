// Bare in-toto statements: where their type is defined, and the limits, which leave a reason.
import { expect, test } from '@jest/globals'
import { MAX_BUNDLE_BYTES } from '../../../../src/cosign/bundle.ts'
import { type Descriptor, describeBytes } from '../../../../src/oci/descriptor.ts'
import { type Digest, digestOf } from '../../../../src/oci/digest.ts'
import { readManifest } from '../../../../src/oci/manifest.ts'
import { IMAGE_MANIFEST } from '../../../../src/oci/media-types.ts'
import { MAX_READ, NOTHING } from '../../../../src/verify/referrers/referrer-fetcher.ts'
import {
  type StatementFetcher,
  signedStatements,
  statementArtifacts
} from '../../../../src/verify/referrers/statement-artifacts.ts'

const REPOSITORY = { registry: 'ghcr.io', repository: 'acme/app' }
const SUBJECT: Digest = `sha256:${'a'.repeat(64)}`
const TYPE = 'https://acme.example/review/v1'
const IN_TOTO = 'application/vnd.in-toto+json'
const wants = (type: string): boolean => type === TYPE

const statement = (predicateType = TYPE): Buffer =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'image', digest: { sha256: 'a'.repeat(64) } }],
      predicateType,
      predicate: {}
    })
  )

interface Sample {
  readonly content?: Buffer
  /** In the list, on the manifest, or on the layer. */
  readonly annotated?: Partial<Record<'list' | 'manifest' | 'layer', string>>
  readonly size?: number
  /** Another subject than that of the list. */
  readonly isElsewhere?: boolean
}

/** A registry with such referrers; none is signed. */
function registryOf(samples: readonly Sample[]): StatementFetcher {
  const annotations = (type: string | undefined) =>
    type === undefined ? {} : { annotations: { 'in-toto.io/predicate-type': type } }
  const stored = samples.map(({ content = statement(), annotated = {}, size, isElsewhere }, at) => {
    const described = describeBytes(IN_TOTO, content)
    const layer = { ...described, size: size ?? described.size, ...annotations(annotated.layer) }
    const subject = { mediaType: IMAGE_MANIFEST, digest: isElsewhere ? digestOf(content) : SUBJECT, size: 1 }
    const config = describeBytes('application/vnd.oci.empty.v1+json', Buffer.from(`{"at":${at}}`))
    const bytes = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: IMAGE_MANIFEST,
        artifactType: IN_TOTO,
        config,
        layers: [layer],
        subject,
        ...annotations(annotated.manifest)
      })
    )
    const descriptor: Descriptor = { ...describeBytes(IMAGE_MANIFEST, bytes), ...annotations(annotated.list) }
    return { bytes, descriptor, layer, content, artifactType: IN_TOTO }
  })
  const about: StatementFetcher['about'] = async (_, subject, digest) => {
    const found = stored.find(({ descriptor }) => descriptor.digest === digest)
    if (found === undefined) throw new Error('no such manifest')
    const content = readManifest(found.bytes, IMAGE_MANIFEST, 'test')
    return content.subject?.digest === subject ? { ...found, content } : undefined
  }
  return {
    referrers: async () => stored,
    artifacts: async () => stored,
    about,
    document: async (_, { digest }) =>
      stored.find(({ layer }) => layer.digest === digest)?.content ?? statement(),
    bundles: async () => [],
    simpleSignatures: async () => NOTHING
  }
}

const read = (samples: readonly Sample[]) => signedStatements(registryOf(samples), REPOSITORY, SUBJECT, wants)

test.each<[string, Sample['annotated']]>([
  ['in the list', { list: TYPE }],
  ['on the manifest', { manifest: TYPE }],
  ['on the layer', { layer: TYPE }],
  ['in the statement alone', {}]
])('a statement whose type is defined %s is found', async (_, annotated = {}) => {
  const { foundSignatures, rejected, unread } = await read([{ annotated }])
  expect([foundSignatures.map(({ predicateType }) => predicateType), rejected, unread]).toEqual([
    [TYPE],
    [],
    []
  ])
})

test.each<[string, Sample['annotated']]>([
  ['in the list', { list: 'https://other.example' }],
  ['on the manifest', { manifest: 'https://other.example' }],
  ['on the layer', { layer: 'https://other.example' }]
])('a statement that has another type %s is not read', async (_, annotated = {}) => {
  expect(await read([{ annotated }])).toEqual(NOTHING)
})

test('an annotation does not make another statement one of the wanted type', async () => {
  const { foundSignatures, rejected } = await read([
    { annotated: { manifest: TYPE }, content: statement('https://other.example') },
    { annotated: { manifest: TYPE }, content: Buffer.from('{}') },
    { isElsewhere: true }
  ])
  expect(foundSignatures).toEqual([])
  expect(rejected.map(({ status, reason }) => `${status}: ${reason}`)).toEqual([
    expect.stringContaining('its subject is not'),
    expect.stringContaining('invalid: the signed statement is not an in-toto statement'),
    expect.stringContaining('invalid: its statement is of type https://other.example')
  ])
})

test('a statement beyond a limit leaves a reason', async () => {
  const large = await read([{ annotated: { list: TYPE }, size: MAX_BUNDLE_BYTES + 1 }])
  expect(large.unread).toEqual([expect.stringContaining('Seal reads at most 8.0 MiB')])
  const unknown = await statementArtifacts(
    registryOf([{ size: MAX_BUNDLE_BYTES + 1 }]),
    REPOSITORY,
    SUBJECT,
    wants
  )
  expect(unknown.unread).toEqual([expect.stringContaining('Seal reads at most 8.0 MiB')])
  const many = await read(Array.from({ length: MAX_READ + 1 }, () => ({})))
  expect(many.unread).toEqual([expect.stringContaining(`has ${MAX_READ + 1} in-toto statements`)])
  const heavy = await read(Array.from({ length: 9 }, () => ({ size: MAX_BUNDLE_BYTES })))
  expect(heavy.unread).toEqual([expect.stringContaining('more than 64.0 MiB')])
})
