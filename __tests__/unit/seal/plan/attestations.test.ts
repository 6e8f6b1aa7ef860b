// Files that become predicates: JSON with one meaning, and not complete statements.
import { expect, test } from '@jest/globals'
import { describeBytes } from '../../../../src/oci/descriptor.ts'
import { planAttestations } from '../../../../src/seal/plan/attestations.ts'
import type { AttachedFile } from '../../../../src/seal/request.ts'

const image = describeBytes('application/vnd.oci.image.manifest.v1+json', Buffer.from('image'))

function plan(text: string | Uint8Array, predicateType: string | undefined) {
  const file: AttachedFile = {
    origin: { source: 'a file', path: 'scan.json' },
    title: 'scan.json',
    mediaType: 'application/json',
    predicateType,
    read: async () => Buffer.from(text)
  }
  return planAttestations([], { attest: false }, [file], image)
}

test('a file without a predicate type is not an attestation', async () => {
  expect(await plan('{}', undefined)).toEqual({ attestations: [], warnings: [] })
})

test('a file with a predicate type is copied byte for byte, with the image as subject', async () => {
  const { attestations } = await plan(' {"b":1.0,"a":1} \n', 'https://example.org/scan')
  expect(attestations).toEqual([
    { subject: image, predicateType: 'https://example.org/scan', predicate: '{"b":1.0,"a":1}' }
  ])
})

test.each([
  ['text that is not JSON', 'passed'],
  ['a list', '[]'],
  ['a duplicate key', '{"result":"failed","result":"passed"}'],
  ['a whole statement', '{"_type":"https://in-toto.io/Statement/v1","predicate":{}}'],
  ['text that is not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]
])('%s is not a predicate', async (_, text) => {
  await expect(plan(text, 'https://example.org/scan')).rejects.toMatchObject({
    code: 'STATEMENT_PREDICATE_INVALID'
  })
})
