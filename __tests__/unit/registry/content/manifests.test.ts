// What of a manifest is believed, against a client that answers as it is told.
import { expect, test } from '@jest/globals'
import { digestOf } from '../../../../src/oci/digest.ts'
import { IMAGE_INDEX } from '../../../../src/oci/media-types.ts'
import type { Reply } from '../../../../src/registry/content/client.ts'
import { Manifests } from '../../../../src/registry/content/manifests.ts'

const repository = { registry: 'registry.example', repository: 'acme/app' }
const BYTES = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] }))
const OTHER = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [], x: 1 }))

function answering(bytes: Uint8Array, headers: Reply['headers']): Manifests {
  const url = new URL('https://registry.example/v2/acme/app/manifests/x')
  return new Manifests({ exchange: async () => ({ status: 200, headers, url, isForeign: false, bytes }) })
}

const code = (expected: string) => expect.objectContaining({ code: expected })

test("by digest, the registry's header for other bytes changes nothing", async () => {
  const headers = { 'content-type': IMAGE_INDEX, 'docker-content-digest': digestOf(OTHER) }
  const read = answering(OTHER, headers).get(repository, digestOf(BYTES))
  await expect(read).rejects.toEqual(code('REGISTRY_DIGEST_MISMATCH'))
})

test('a response of type HTML is not a manifest, even if its content is one', async () => {
  const page = answering(BYTES, { 'content-type': 'text/html; charset=utf-8' })
  await expect(page.get(repository, 'latest')).rejects.toEqual(code('REGISTRY_UNEXPECTED_RESPONSE'))
  const { descriptor } = await answering(BYTES, { 'content-type': IMAGE_INDEX }).get(repository, 'latest')
  expect(descriptor.digest).toBe(digestOf(BYTES))
})
