// The payload and annotations of simple signing, the format before bundles: Cosign 2, Flux and Podman read it.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
import type { Annotations } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { BlobSignature, Proof } from './blob-signature.ts'
import { LEGACY_CERTIFICATE, LEGACY_CHAIN, LEGACY_LOG, LEGACY_SIGNATURE, LEGACY_TIMESTAMP } from './legacy.ts'

/** The payload to sign. Equal arguments give equal bytes. `identity` is the image's name, mostly without tag or digest. */
export function formatSimpleSigning(identity: string, digest: Digest, claims: Annotations): Uint8Array {
  const optional = Object.fromEntries(Object.entries(claims).sort(([a], [b]) => (a < b ? -1 : 1)))
  return new TextEncoder().encode(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': identity },
        image: { 'docker-manifest-digest': digest },
        type: 'cosign container image signature'
      },
      optional: Object.keys(optional).length > 0 ? optional : null
    })
  )
}

/** The annotations that other readers use. `chain` is PEM: the certificates between the signer's and the root, and the root. */
export function signatureAnnotations(
  { signature, ...proof }: Pick<BlobSignature, 'signature' | keyof Proof>,
  chain: string | undefined
): Annotations {
  const { certificate, inclusionPromise, timestamp } = proof
  return {
    [LEGACY_SIGNATURE]: signature,
    ...(certificate === undefined ? {} : { [LEGACY_CERTIFICATE]: toPem(certificate) }),
    ...(chain === undefined ? {} : { [LEGACY_CHAIN]: chain }),
    ...(inclusionPromise === undefined ? {} : { [LEGACY_LOG]: JSON.stringify(inclusionPromise) }),
    ...(timestamp === undefined
      ? {}
      : { [LEGACY_TIMESTAMP]: JSON.stringify({ SignedRFC3161Timestamp: timestamp }) })
  }
}

/** The signature in annotations (base64); empty if there is none. */
export function signatureOf(annotations: Annotations): string {
  return annotations[LEGACY_SIGNATURE] ?? ''
}

export function toPem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
