// The payload and the annotations of signatures from before bundles: what Cosign 2, Flux and Podman read.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
import { type Annotations, isRecord } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { BlobSignature } from './blob-signature.ts'
import {
  LEGACY_CERTIFICATE,
  LEGACY_CHAIN,
  LEGACY_LOG,
  LEGACY_SIGNATURE,
  LEGACY_TIMESTAMP,
  wrapSignature
} from './legacy.ts'

/** Ours: the whole bundle, with which Cosign 3 verifies the signature again on a second run. */
const WHOLE = 'dev.oci-seal.signature/bundle'

/** What is signed. Equal arguments give equal bytes. `repository` is the image's name without tag or digest. */
export function formatSimpleSigning(repository: string, digest: Digest, claims: Annotations): Uint8Array {
  const optional = Object.fromEntries(Object.entries(claims).sort(([a], [b]) => (a < b ? -1 : 1)))
  return new TextEncoder().encode(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': repository },
        image: { 'docker-manifest-digest': digest },
        type: 'cosign container image signature'
      },
      optional: Object.keys(optional).length > 0 ? optional : null
    })
  )
}

/** What stands beside the payload. `chain` is PEM: the certificates between the signer's and the root, and the root. */
export function signatureAnnotations(signature: BlobSignature, chain: string | undefined): Annotations {
  const { certificate, logPromise, timestamp } = signature
  return {
    [LEGACY_SIGNATURE]: signature.signature,
    ...(certificate === undefined ? {} : { [LEGACY_CERTIFICATE]: toPem(certificate) }),
    ...(chain === undefined ? {} : { [LEGACY_CHAIN]: chain }),
    ...(logPromise === undefined ? {} : { [LEGACY_LOG]: JSON.stringify(logPromise) }),
    ...(timestamp === undefined
      ? {}
      : { [LEGACY_TIMESTAMP]: JSON.stringify({ SignedRFC3161Timestamp: timestamp }) }),
    [WHOLE]: new TextDecoder().decode(signature.bytes)
  }
}

/** The bare signature in annotations (base64); empty where there is none. */
export function signatureOf(annotations: Annotations): string {
  return annotations[LEGACY_SIGNATURE] ?? ''
}

/**
 * The bundle of a signature that stands in annotations: kept whole by Seal, else made of what Cosign 2 left. Undefined
 * where there is none, or one over another signature than the one that others read.
 *
 * @throws SealError `BUNDLE_INVALID`, `JSON_INVALID` for annotations that hold something else
 */
export function bundleFromAnnotations(payload: Uint8Array, annotations: Annotations): Uint8Array | undefined {
  const signature = annotations[LEGACY_SIGNATURE]
  if (signature === undefined) return undefined
  const whole = annotations[WHOLE]
  if (whole !== undefined) return holds(whole, signature) ? new TextEncoder().encode(whole) : undefined
  return wrapSignature(payload, annotations)
}

function holds(bundle: string, signature: string): boolean {
  try {
    const document: unknown = JSON.parse(bundle)
    const message = isRecord(document) ? document['messageSignature'] : undefined
    return isRecord(message) && message['signature'] === signature
  } catch {
    // Anybody who may push can have written it; what is no JSON holds nothing.
    return false
  }
}

export function toPem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
