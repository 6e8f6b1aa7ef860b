// The DSSE envelope of a bundle, as older readers have it in the tag `sha256-….att`.
// https://github.com/sigstore/cosign/blob/main/specs/ATTESTATION_SPEC.md
import { createHash } from 'node:crypto'
import { isRecord, parseJson } from '../support/json.ts'
import { type Proof, readProof } from './blob-signature.ts'
import { invalidBundle, parseBundle } from './bundle.ts'

export interface Envelope {
  /** JSON, with the signature inside. */
  readonly bytes: Uint8Array
  readonly proof: Proof
}

/** The annotation in which Cosign writes the predicate type of an envelope. */
export const ENVELOPE_PREDICATE = 'predicateType'

/**
 * The same signature as in the bundle: no further signing event. Version 1 of the log records the digest of the
 * envelope's bytes, and older readers compare it, so they must be the bytes that Cosign sent there: protobuf's JSON,
 * which in some builds has a space after its commas.
 *
 * @throws SealError `BUNDLE_INVALID`
 */
export function envelopeOf(bundle: Uint8Array): Envelope {
  const { dsseEnvelope: envelope, verificationMaterial: material } = parseBundle(bundle)
  if (!isRecord(envelope) || !Array.isArray(envelope['signatures']))
    throw invalidBundle('has no DSSE envelope')
  const proof = readProof(material)
  const forms = [',', ', '].map(comma => new TextEncoder().encode(toJson(envelope, comma)))
  const recorded = recordedDigest(proof)
  const bytes = recorded === undefined ? forms[0] : forms.find(form => sha256(form) === recorded)
  if (bytes === undefined) throw invalidBundle('has a log entry for other bytes of its envelope')
  return { bytes, proof }
}

/** Base64 and media types need no escapes. */
function toJson(
  { payload, payloadType, signatures }: Readonly<Record<string, unknown>>,
  comma: string
): string {
  const list = (Array.isArray(signatures) ? signatures : [])
    .filter(isRecord)
    .map(({ sig }) => `{"sig":${JSON.stringify(sig)}}`)
  const fields = [
    `"payload":${JSON.stringify(payload)}`,
    `"payloadType":${JSON.stringify(payloadType)}`,
    `"signatures":[${list.join(comma)}]`
  ]
  return `{${fields.join(comma)}}`
}

/** SHA-256 (hexadecimal) of the envelope, in the log entry of an older reader; undefined without such an entry. */
function recordedDigest({ inclusionPromise }: Proof): string | undefined {
  if (inclusionPromise === undefined) return undefined
  const body = parseJson(Buffer.from(inclusionPromise.Payload.body, 'base64'))
  const spec = isRecord(body) && isRecord(body['spec']) ? body['spec'] : {}
  const { value } = isRecord(spec['envelopeHash']) ? spec['envelopeHash'] : {}
  return typeof value === 'string' ? value : undefined
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
