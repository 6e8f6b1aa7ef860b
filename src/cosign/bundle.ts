// Sigstore bundles as Cosign writes them: kept byte for byte, read only to know what they say.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
import { isRecord } from '../oci/descriptor.ts'
import { SealError } from '../support/errors.ts'
import { parseJson } from '../support/json.ts'
import { readStatement, type Statement } from './statement.ts'

/** Signatures that Seal reads are at most this large; one is about 2 KiB, with a certificate 8 KiB. */
export const MAX_BUNDLE_BYTES = 8 * 1024 * 1024

const BUNDLE_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/

/** A bundle and the statement inside it. Nothing of it is trusted before Cosign has verified it. */
export interface Bundle {
  readonly bytes: Uint8Array
  /** The statement's exact bytes, which are what was signed. */
  readonly payload: Uint8Array
  readonly statement: Statement
  /** The signer's certificate (DER), for keyless signatures. */
  readonly certificate: Uint8Array | undefined
  /** Seconds since 1970 at which the transparency log took the entry, where there is one. */
  readonly loggedAt: number | undefined
}

/** @throws SealError `BUNDLE_INVALID` when it is no bundle around an in-toto statement. */
export function readBundle(bytes: Uint8Array): Bundle {
  const document = parseBundle(bytes)
  const envelope = document['dsseEnvelope']
  if (!isRecord(envelope) || typeof envelope['payload'] !== 'string')
    throw invalidBundle('has no DSSE envelope')
  if (envelope['payloadType'] !== 'application/vnd.in-toto+json')
    throw invalidBundle('signs something else than a statement')
  const payload = Buffer.from(envelope['payload'], 'base64')
  try {
    return {
      bytes,
      payload,
      statement: readStatement(payload),
      certificate: readCertificate(document['verificationMaterial']),
      loggedAt: readLogTime(document['verificationMaterial'])
    }
  } catch (cause) {
    throw invalidBundle('holds no readable statement', cause)
  }
}

/** @throws SealError `BUNDLE_INVALID` */
export function parseBundle(bytes: Uint8Array): Record<string, unknown> {
  let document: unknown
  try {
    document = parseJson(bytes, { uniqueKeys: true })
  } catch (cause) {
    throw invalidBundle('is not JSON that has one meaning', cause)
  }
  if (!isRecord(document) || !BUNDLE_TYPE.test(String(document['mediaType'])))
    throw invalidBundle('has no known media type')
  return document
}

export function readCertificate(material: unknown): Uint8Array | undefined {
  if (!isRecord(material)) return undefined
  const chain = isRecord(material['x509CertificateChain'])
    ? material['x509CertificateChain']['certificates']
    : undefined
  const leaf = material['certificate'] ?? (Array.isArray(chain) ? chain[0] : undefined)
  return isRecord(leaf) && typeof leaf['rawBytes'] === 'string'
    ? Buffer.from(leaf['rawBytes'], 'base64')
    : undefined
}

/** Seconds since 1970. */
export function readLogTime(material: unknown): number | undefined {
  const entries = isRecord(material) ? material['tlogEntries'] : undefined
  const entry: unknown = Array.isArray(entries) ? entries[0] : undefined
  const time = isRecord(entry) ? Number(entry['integratedTime']) : Number.NaN
  return Number.isSafeInteger(time) && time > 0 ? time : undefined
}

export function invalidBundle(what: string, cause?: unknown): SealError {
  return new SealError('BUNDLE_INVALID', `the Sigstore bundle ${what}`, { cause })
}
