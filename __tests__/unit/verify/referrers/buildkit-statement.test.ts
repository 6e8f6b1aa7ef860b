// A statement of BuildKit counts by its own type and subject, not by the annotation of its layer.
import { expect, test } from '@jest/globals'
import { describeBytes } from '../../../../src/oci/descriptor.ts'
import { readManifest } from '../../../../src/oci/manifest.ts'
import { IMAGE_INDEX, IMAGE_MANIFEST, IN_TOTO } from '../../../../src/oci/media-types.ts'
import { findBuildKitStatement } from '../../../../src/verify/referrers/buildkit-statement.ts'

const SLSA = 'https://slsa.dev/provenance/v1'
const repository = { registry: 'registry.example', repository: 'acme/app' }
const platform = describeBytes(IMAGE_MANIFEST, Buffer.from('platform'))
const stranger = describeBytes(IMAGE_MANIFEST, Buffer.from('stranger'))

function bytesOf(value: unknown): Uint8Array {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
}

const statement = (about = platform, predicateType = SLSA) => ({
  _type: 'https://in-toto.io/Statement/v0.1',
  predicateType,
  subject: [{ name: 'pkg', digest: { sha256: about.digest.slice('sha256:'.length) } }],
  predicate: {}
})

/** What is found of provenance where BuildKit's manifest has these layers, all with the annotation of provenance. */
async function find(contents: readonly unknown[], annotation = SLSA, size?: number) {
  const blobs = contents.map(bytesOf)
  const layers = blobs.map(bytes => ({
    ...describeBytes(IN_TOTO, bytes),
    ...(size === undefined ? {} : { size }),
    annotations: { 'in-toto.io/predicate-type': annotation }
  }))
  const config = describeBytes('application/vnd.oci.image.config.v1+json', bytesOf('{}'))
  const manifest = bytesOf({ schemaVersion: 2, mediaType: IMAGE_MANIFEST, config, layers })
  const entry = {
    ...describeBytes(IMAGE_MANIFEST, manifest),
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': platform.digest
    }
  }
  const list = { schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [platform, entry] }
  const index = readManifest(bytesOf(list), IMAGE_INDEX, 'index')
  if (index.kind !== 'index') throw new TypeError('an index is an index')
  const stored = { bytes: manifest, descriptor: entry, content: readManifest(manifest, IMAGE_MANIFEST, 'a') }
  return findBuildKitStatement(
    {
      manifest: async () => stored,
      document: async (_repository, { digest }) => {
        const found = blobs.find(bytes => describeBytes(IN_TOTO, bytes).digest === digest)
        if (found === undefined) throw new Error(`${digest} is not there`)
        return found
      }
    },
    repository,
    { descriptor: platform, index },
    type => type === SLSA
  )
}

test('a statement of the type about the platform counts, also after others', async () => {
  expect(await find([statement()])).toMatchObject({ problem: undefined })
  expect(await find([statement(stranger), statement()])).toMatchObject({ problem: undefined })
})

test.each([
  ['about another image', statement(stranger), 'does not name'],
  ['of another type', statement(platform, 'https://acme.example/other'), 'acme.example/other'],
  ['that is not JSON', '{', 'not JSON'],
  ['without a subject', { ...statement(), subject: [] }, 'does not name']
])('a statement %s does not count', async (_what, content, reason) => {
  expect(await find([content])).toMatchObject({
    problem: { status: 'invalid', reason: expect.stringContaining(reason) }
  })
})

test('what is too large or too much to read is undecided', async () => {
  expect(await find([statement()], SLSA, 9 * 1024 * 1024)).toMatchObject({ problem: { status: 'undecided' } })
  const many = Array.from({ length: 17 }, (_, at) => ({ ...statement(stranger), at }))
  expect(await find(many)).toMatchObject({ problem: { status: 'undecided' } })
})

test('a layer of another type is not read', async () => {
  expect(await find([statement()], 'https://spdx.dev/Document')).toBeUndefined()
})
