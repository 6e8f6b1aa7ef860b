// Converts signatures from before bundles into bundles, so that today's Cosign verifies them.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
import { createHash } from 'node:crypto'
import type { Annotations } from '../oci/descriptor.ts'
import { type Digest, isDigest } from '../oci/digest.ts'
import { isRecord, parseJson } from '../support/json.ts'
import { invalidBundle } from './bundle.ts'

export const LEGACY_SIGNATURE = 'dev.cosignproject.cosign/signature'
export const LEGACY_CERTIFICATE = 'dev.sigstore.cosign/certificate'
export const LEGACY_CHAIN = 'dev.sigstore.cosign/chain'
export const LEGACY_LOG = 'dev.sigstore.cosign/bundle'
export const LEGACY_TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp'

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
/** The only version that accepts an inclusion promise (SET) without a proof, which the old annotations lack. */
const BUNDLE_WITH_PROMISE = 'application/vnd.dev.sigstore.bundle+json;version=0.1'

/**
 * A bundle with the signature of a payload from its annotations, and with the certificate, log entry and timestamp
 * that they contain; undefined without a signature.
 *
 * @throws SealError `BUNDLE_INVALID`, `JSON_INVALID` for annotations with other content
 */
export function wrapSignature(payload: Uint8Array, annotations: Annotations): Uint8Array | undefined {
  const signature = annotations[LEGACY_SIGNATURE]
  if (signature === undefined) return undefined
  const digest = createHash('sha256').update(payload).digest('base64')
  const content = { messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature } }
  return encode(content, annotations)
}

/** The same for a DSSE envelope; undefined for other bytes. */
export function wrapEnvelope(bytes: Uint8Array, annotations: Annotations): Uint8Array | undefined {
  const envelope = parseJson(bytes, { uniqueKeys: true })
  if (!isRecord(envelope) || !Array.isArray(envelope['signatures'])) return undefined
  const { payload, payloadType } = envelope
  const signatures = envelope['signatures'].filter(isRecord).map(({ sig }) => ({ sig }))
  return encode({ dsseEnvelope: { payload, payloadType, signatures } }, annotations)
}

function encode(content: Readonly<Record<string, unknown>>, annotations: Annotations): Uint8Array {
  const certificate = annotations[LEGACY_CERTIFICATE]
  const document =
    certificate === undefined
      ? keyDocument(annotations)
      : { mediaType: BUNDLE_WITH_PROMISE, verificationMaterial: proofOf(certificate, annotations) }
  return new TextEncoder().encode(JSON.stringify({ ...document, ...content }))
}

/** A key proves the signer by itself: unreadable material beside it changes nothing. */
function keyDocument({ [LEGACY_LOG]: log }: Annotations): Readonly<Record<string, unknown>> {
  const publicKey = { hint: '' }
  const plain = { mediaType: BUNDLE, verificationMaterial: { publicKey } }
  if (log === undefined) return plain
  try {
    const tlogEntries = [logEntry(log)]
    return { mediaType: BUNDLE_WITH_PROMISE, verificationMaterial: { publicKey, tlogEntries } }
  } catch {
    return plain
  }
}

/** The certificate of the signer, and the proof that it was valid at the time. */
function proofOf(certificate: string, annotations: Annotations): Readonly<Record<string, unknown>> {
  const { [LEGACY_LOG]: log, [LEGACY_TIMESTAMP]: timestamp } = annotations
  return {
    x509CertificateChain: { certificates: [{ rawBytes: fromPem(certificate) }] },
    ...(log ? { tlogEntries: [logEntry(log)] } : {}),
    ...(timestamp ? { timestampVerificationData: { rfc3161Timestamps: [readTimestamp(timestamp)] } } : {})
  }
}

function fromPem(text: string): string {
  const body = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(text)?.[1]
  if (body === undefined) throw invalidBundle('has no PEM certificate in its annotation')
  return body.replaceAll(/\s/g, '')
}

/** The log entry with its inclusion promise (SET), and the kind of entry that the body names. */
function logEntry(annotation: string): object {
  const { SignedEntryTimestamp: promise, Payload: payload } = readObject(annotation)
  const { body, integratedTime, logIndex, logID } = isRecord(payload) ? payload : {}
  if (typeof promise !== 'string' || typeof body !== 'string' || typeof logID !== 'string')
    throw invalidBundle('has no log entry in its annotation')
  const { kind, apiVersion } = readObject(Buffer.from(body, 'base64'))
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    canonicalizedBody: body
  }
}

function readTimestamp(annotation: string): object {
  return { signedTimestamp: readObject(annotation)['SignedRFC3161Timestamp'] }
}

function readObject(json: string | Uint8Array): Record<string, unknown> {
  const value = parseJson(typeof json === 'string' ? new TextEncoder().encode(json) : json)
  if (!isRecord(value)) throw invalidBundle('has an annotation that is not a JSON object')
  return value
}

/** The digest that a simple-signing payload is about; undefined for other payloads. */
export function readSimpleSigning(payload: Uint8Array): Digest | undefined {
  const document = parseJson(payload, { uniqueKeys: true })
  const critical = isRecord(document) ? document['critical'] : undefined
  if (!isRecord(critical) || critical['type'] !== 'cosign container image signature') return undefined
  const digest = isRecord(critical['image']) ? critical['image']['docker-manifest-digest'] : undefined
  return isDigest(digest) ? digest : undefined
}
