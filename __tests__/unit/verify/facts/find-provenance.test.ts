// Of several attestations, one that fits is enough; if none does, the reason is of those by trusted signers.
import { expect, test } from '@jest/globals'
import { formatStatement } from '../../../../src/cosign/statement.ts'
import { digestOf } from '../../../../src/oci/digest.ts'
import { findProvenance } from '../../../../src/verify/facts/find-provenance.ts'
import type { FoundSignature } from '../../../../src/verify/referrers/found-signature.ts'

const digest = digestOf(Buffer.from('image'))
const predicateType = 'https://slsa.dev/provenance/v1'
const signers = {
  signers: [
    { name: 'ours', authorities: [{ kind: 'key', key: 'cosign.pub', trustedRoot: undefined }] as const }
  ],
  match: 'any'
} as const
const rules = { ref: 'refs/tags/*' }

function provenance(ref: string | undefined, isTrusted: boolean): FoundSignature {
  const predicate = JSON.stringify({ buildDefinition: { externalParameters: { workflow: { ref } } } })
  const payload = formatStatement({ predicateType, subjects: [{ name: 'a', digest }] }, predicate)
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: '' } },
    dsseEnvelope: {
      payload: Buffer.from(payload).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'AA==' }]
    }
  }
  return {
    form: 'bundle',
    reference: 'registry.example/app@sha256:0',
    predicateType,
    subjects: new Set([digest]),
    signer: undefined,
    signedAt: undefined,
    bytes: Buffer.from(JSON.stringify(bundle)),
    verify: async () => (isTrusted ? { verified: true } : { verified: false, reason: 'another key' })
  }
}

const [FITS, DIFFERS, SILENT] = ['refs/tags/v1', 'refs/heads/main', undefined]

test.each([
  [[provenance(FITS, true)], 'verified', undefined],
  [[provenance(DIFFERS, true), provenance(FITS, true)], 'verified', undefined],
  [[provenance(FITS, false)], 'present', /another key/],
  [[provenance(DIFFERS, true), provenance(FITS, false)], 'invalid', /ref of the provenance/],
  [[provenance(SILENT, true)], 'undecided', /no ref/],
  [[provenance(SILENT, false)], 'present', /another key/],
  [[], 'missing', /no provenance attestation/]
] as const)('case %# is %s', async (found, status, reason) => {
  const finding = await findProvenance(found, { digest, rules, signers, rejected: [], unread: [] })
  expect(finding.status).toBe(status)
  if (reason !== undefined) expect(finding.reason).toMatch(reason)
})

test('is undecided if some was not read', async () => {
  const search = { digest, rules, signers, rejected: [], unread: ['too many'] }
  expect(await findProvenance([provenance(DIFFERS, true)], search)).toMatchObject({
    status: 'undecided',
    reason: 'too many'
  })
})
