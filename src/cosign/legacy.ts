// What Cosign wrote before bundles, put into a bundle so that today's Cosign verifies it: signature, certificate, and
// the transparency log's promise, which bundles of version 0.1 carry as it is.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
import { createHash, X509Certificate } from 'node:crypto'
import { type Annotations, isRecord } from '../oci/descriptor.ts'
import { type Digest, isDigest } from '../oci/digest.ts'
import { parseJson } from '../support/json.ts'

export const LEGACY_SIGNATURE = 'dev.cosignproject.cosign/signature'
export const LEGACY_CERTIFICATE = 'dev.sigstore.cosign/certificate'
export const LEGACY_LOG = 'dev.sigstore.cosign/bundle'

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
/** Newer versions want a proof of inclusion, which came later than the promise. */
const BUNDLE_WITH_PROMISE = 'application/vnd.dev.sigstore.bundle+json;version=0.1'

/** A bundle around a signature (base64) over a payload, with the proof that stands beside it in annotations. */
export function wrapSignature(payload: Uint8Array, signature: string, annotations: Annotations): Uint8Array {
  const digest = createHash('sha256').update(payload).digest('base64')
  return encode(annotations, {
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature }
  })
}

/** A bundle around a DSSE envelope, undefined for what is none. */
export function wrapEnvelope(bytes: Uint8Array, annotations: Annotations): Uint8Array | undefined {
  const envelope = parseJson(bytes, { uniqueKeys: true })
  if (!isRecord(envelope) || !Array.isArray(envelope['signatures'])) return undefined
  const { payload, payloadType } = envelope
  const signatures = envelope['signatures'].filter(isRecord).map(({ sig }) => ({ sig }))
  return encode(annotations, { dsseEnvelope: { payload, payloadType, signatures } })
}

function encode(annotations: Annotations, content: Readonly<Record<string, unknown>>): Uint8Array {
  const certificate = readPem(annotations[LEGACY_CERTIFICATE])
  const entry = readPromise(annotations[LEGACY_LOG])
  const verificationMaterial = {
    ...(certificate === undefined
      ? { publicKey: { hint: '' } }
      : { certificate: { rawBytes: certificate.toString('base64') } }),
    ...(entry === undefined ? {} : { tlogEntries: [entry] })
  }
  const mediaType = entry === undefined ? BUNDLE : BUNDLE_WITH_PROMISE
  return new TextEncoder().encode(JSON.stringify({ mediaType, verificationMaterial, ...content }))
}

/** The first certificate, in DER; what is none proves nothing. */
function readPem(text: string | undefined): Buffer | undefined {
  if (text === undefined) return undefined
  try {
    return new X509Certificate(text).raw
  } catch {
    return undefined
  }
}

/** `{ SignedEntryTimestamp, Payload: { body, integratedTime, logIndex, logID } }` as a bundle's log entry. */
function readPromise(text: string | undefined): object | undefined {
  if (text === undefined) return undefined
  try {
    const promise: unknown = JSON.parse(text)
    const payload = isRecord(promise) ? promise['Payload'] : undefined
    if (!isRecord(promise) || !isRecord(payload)) return undefined
    const { body, integratedTime, logIndex, logID } = payload
    const entry: unknown = JSON.parse(Buffer.from(String(body), 'base64').toString('utf8'))
    if (!isRecord(entry)) return undefined
    return {
      logIndex: String(logIndex),
      logId: { keyId: Buffer.from(String(logID), 'hex').toString('base64') },
      kindVersion: { kind: entry['kind'], version: entry['apiVersion'] },
      integratedTime: String(integratedTime),
      inclusionPromise: { signedEntryTimestamp: promise['SignedEntryTimestamp'] },
      canonicalizedBody: body
    }
  } catch {
    // Anybody who may push can have written it; Cosign misses the proof then.
    return undefined
  }
}

/** The digest that a simple-signing payload is about; undefined for what is no signature of an image. */
export function readSimpleSigning(payload: Uint8Array): Digest | undefined {
  const document = parseJson(payload, { uniqueKeys: true })
  const critical = isRecord(document) ? document['critical'] : undefined
  if (!isRecord(critical) || critical['type'] !== 'cosign container image signature') return undefined
  const digest = isRecord(critical['image']) ? critical['image']['docker-manifest-digest'] : undefined
  return isDigest(digest) ? digest : undefined
}
