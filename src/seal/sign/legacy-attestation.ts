// Attestations as Cosign 2 and policy-controller read them: the envelope of a bundle, in the tag `sha256-….att`.
// https://github.com/sigstore/cosign/blob/main/specs/ATTESTATION_SPEC.md
import { readBundle } from '../../cosign/bundle.ts'
import { ENVELOPE_PREDICATE, envelopeOf } from '../../cosign/envelope.ts'
import { wrapEnvelope } from '../../cosign/legacy.ts'
import { needsLog, withoutLog } from '../../cosign/signer.ts'
import { signatureAnnotations } from '../../cosign/simple-signing.ts'
import { type Blob, describeBytes } from '../../oci/descriptor.ts'
import { DSSE_ENVELOPE } from '../../oci/media-types.ts'
import { SealError } from '../../support/errors.ts'
import { chainOf, refuseWithoutLog } from './legacy-signature.ts'
import type { Signature, SigningTools } from './sign.ts'
import type { SignatureTag } from './signature-tag.ts'
import type { SignedSubject } from './statements.ts'

export interface LegacyAttestation {
  readonly member: SignedSubject
  readonly signature: Signature
  readonly tag: SignatureTag
  /** The envelope, its descriptor with the certificate and its proof in annotations. */
  readonly layer: Blob
  /** See `LegacySignature`. */
  readonly lacksInclusionPromise: boolean
}

/**
 * The envelope of an attestation's bundle: the same signature, without a further signing event. Cosign verifies it as
 * other readers see it, by its first digest: it is the same for each. Empty if the format is `bundle` or the bundle is
 * a signature.
 *
 * @throws SealError `SIGNATURE_NOT_VERIFIED`, `SIGNATURE_LEGACY_IMPOSSIBLE`
 */
export async function toLegacyAttestations(
  signature: Signature,
  tools: SigningTools
): Promise<readonly LegacyAttestation[]> {
  const { event, bundle } = signature
  const { format } = tools.by
  const [first] = event.group
  if (format === 'bundle' || event.kind !== 'attestation' || first === undefined) return []
  const { bytes, proof } = envelopeOf(bundle.bytes)
  const expectedSigner = await tools.expectedSigner
  const lacksInclusionPromise = needsLog(expectedSigner) && proof.inclusionPromise === undefined
  if (lacksInclusionPromise) refuseWithoutLog(proof, format === 'both')
  const chain = await chainOf(proof, tools)
  const { predicateType } = event.statement
  // Cosign writes the signature's annotation empty: the signature is in the envelope.
  const annotations = {
    ...signatureAnnotations({ ...proof, signature: '' }, chain),
    [ENVELOPE_PREDICATE]: predicateType
  }
  const { digest } = first.descriptor
  const wrapped = wrapEnvelope(bytes, annotations)
  const { verified } =
    wrapped === undefined
      ? { verified: false }
      : await tools.cosign.verify(
          readBundle(wrapped).bytes,
          lacksInclusionPromise ? withoutLog(expectedSigner) : expectedSigner,
          digest,
          predicateType
        )
  if (!verified) throw notVerified(predicateType, digest)
  const layer = { bytes, descriptor: { ...describeBytes(DSSE_ENVELOPE, bytes), annotations } }
  return event.group.map(member => ({
    member,
    signature,
    tag: { repository: member.image.resolved.repository, digest: member.descriptor.digest, suffix: 'att' },
    layer,
    lacksInclusionPromise
  }))
}

function notVerified(predicateType: string, digest: string): SealError {
  return new SealError(
    'SIGNATURE_NOT_VERIFIED',
    `the attestation ${predicateType} of ${digest} does not verify in its legacy form`,
    {
      remedy:
        'Nothing was published. Check that signing-config and trusted-root belong together, or set signature-format: bundle.'
    }
  )
}
