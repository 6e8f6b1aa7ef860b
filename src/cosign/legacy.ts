// What Cosign wrote before bundles, put into a bundle so that today's Cosign verifies it. Only for keys: the proof
// that comes with an old certificate has another form.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
import { createHash } from 'node:crypto'
import { isRecord } from '../oci/descriptor.ts'
import { type Digest, isDigest } from '../oci/digest.ts'
import { parseJson } from '../support/json.ts'

export const LEGACY_SIGNATURE = 'dev.cosignproject.cosign/signature'
export const LEGACY_CERTIFICATE = 'dev.sigstore.cosign/certificate'

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const KEY_MATERIAL = { publicKey: { hint: '' } }

/** A bundle around a signature (base64) over a payload. */
export function wrapSignature(payload: Uint8Array, signature: string): Uint8Array {
  const digest = createHash('sha256').update(payload).digest('base64')
  return encode({ messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature } })
}

/** A bundle around a DSSE envelope, undefined for what is none. */
export function wrapEnvelope(bytes: Uint8Array): Uint8Array | undefined {
  const envelope = parseJson(bytes, { uniqueKeys: true })
  if (!isRecord(envelope) || !Array.isArray(envelope['signatures'])) return undefined
  const { payload, payloadType } = envelope
  const signatures = envelope['signatures'].filter(isRecord).map(({ sig }) => ({ sig }))
  return encode({ dsseEnvelope: { payload, payloadType, signatures } })
}

function encode(content: Readonly<Record<string, unknown>>): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify({ mediaType: BUNDLE, verificationMaterial: KEY_MATERIAL, ...content })
  )
}

/** The digest that a simple-signing payload is about; undefined for what is no signature of an image. */
export function readSimpleSigning(payload: Uint8Array): Digest | undefined {
  const document = parseJson(payload, { uniqueKeys: true })
  const critical = isRecord(document) ? document['critical'] : undefined
  if (!isRecord(critical) || critical['type'] !== 'cosign container image signature') return undefined
  const digest = isRecord(critical['image']) ? critical['image']['docker-manifest-digest'] : undefined
  return isDigest(digest) ? digest : undefined
}
