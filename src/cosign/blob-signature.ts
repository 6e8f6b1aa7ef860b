// A signature over plain bytes, in the bundle that `cosign sign-blob` writes, and as the annotations of older formats.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md

import { isRecord } from '../support/json.ts'
import { firstOf, invalidBundle, parseBundle, readCertificate, signingTime } from './bundle.ts'

export interface BlobSignature extends Proof {
  /** The bundle, byte for byte. */
  readonly bytes: Uint8Array
  /** Base64 of the signature itself. */
  readonly signature: string
}

/** Who signed and when, from a bundle's verification material. */
export interface Proof {
  /** The signer's certificate (DER), for keyless signatures. */
  readonly certificate: Uint8Array | undefined
  /** The log's inclusion promise (SET), in the form that older Cosigns read; Rekor v2 returns none. */
  readonly inclusionPromise: InclusionPromise | undefined
  /** Base64 of an RFC 3161 response. */
  readonly timestamp: string | undefined
  /** Seconds since 1970, see `signingTime`. */
  readonly signedAt: number | undefined
}

/** The names are those of the annotation's JSON. */
export interface InclusionPromise {
  readonly SignedEntryTimestamp: string
  readonly Payload: {
    readonly body: string
    readonly integratedTime: number
    readonly logIndex: number
    readonly logID: string
  }
}

/** @throws SealError `BUNDLE_INVALID` if it is not a bundle with a signature over bytes */
export function readBlobSignature(bytes: Uint8Array): BlobSignature {
  const document = parseBundle(bytes)
  const message = document['messageSignature']
  const signature = isRecord(message) ? message['signature'] : undefined
  if (typeof signature !== 'string' || signature === '') throw invalidBundle('has no signature over bytes')
  const material = document['verificationMaterial']
  return { bytes, signature, ...readProof(material) }
}

export function readProof(material: unknown): Proof {
  return {
    certificate: readCertificate(material),
    inclusionPromise: readInclusionPromise(material),
    timestamp: readTimestamp(material),
    signedAt: signingTime(material)
  }
}

function readInclusionPromise(material: unknown): InclusionPromise | undefined {
  const entry = isRecord(material) ? firstOf(material['tlogEntries']) : undefined
  if (entry === undefined) return undefined
  const { inclusionPromise, canonicalizedBody, logId } = entry
  const promise = isRecord(inclusionPromise) ? inclusionPromise['signedEntryTimestamp'] : undefined
  const keyId = isRecord(logId) ? logId['keyId'] : undefined
  if (typeof promise !== 'string' || typeof canonicalizedBody !== 'string' || typeof keyId !== 'string')
    return undefined
  return {
    SignedEntryTimestamp: promise,
    Payload: {
      body: canonicalizedBody,
      integratedTime: Number(entry['integratedTime'] ?? 0),
      // Protobuf's JSON omits a zero.
      logIndex: Number(entry['logIndex'] ?? 0),
      logID: Buffer.from(keyId, 'base64').toString('hex')
    }
  }
}

function readTimestamp(material: unknown): string | undefined {
  const data = isRecord(material) ? material['timestampVerificationData'] : undefined
  const timestamp = isRecord(data) ? firstOf(data['rfc3161Timestamps'])?.['signedTimestamp'] : undefined
  return typeof timestamp === 'string' ? timestamp : undefined
}
