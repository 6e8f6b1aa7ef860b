// Sigstore bundles as Cosign writes them: kept byte for byte, and read for their content.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
import { SealError } from '../support/errors.ts'
import { isRecord, parseJson } from '../support/json.ts'
import { readStatement, type Statement } from './statement.ts'

/** The limit for a bundle without its statement; a signature has about 2 KiB, with a certificate 8 KiB. */
export const MAX_BUNDLE_BYTES = 8 * 1024 * 1024

const BUNDLE_TYPE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;version=0\.[123]|\.v0\.3\+json)$/

/** A bundle and the statement inside it. Untrusted until Cosign has verified it. */
export interface Bundle {
  readonly bytes: Uint8Array
  /** The statement's exact bytes, which were signed. */
  readonly payload: Uint8Array
  readonly statement: Statement
  /** The signer's certificate (DER), for keyless signatures. */
  readonly certificate: Uint8Array | undefined
  /** Seconds since 1970, see `signingTime`. */
  readonly signedAt: number | undefined
}

/** @throws SealError `BUNDLE_INVALID` if it is not a bundle with an in-toto statement. */
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
      signedAt: signingTime(document['verificationMaterial'])
    }
  } catch (cause) {
    throw invalidBundle('contains no readable statement', cause)
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

/**
 * Seconds since 1970 at which a signature with a certificate was made, valid once Cosign has verified it: from the
 * log's inclusion promise (SET), otherwise from the timestamp. Undefined with several entries, because the material is
 * not signed and Cosign skips entries of unknown logs and authorities, so anyone could have added the first one; and
 * undefined with a key, for which Cosign checks no log.
 */
export function signingTime(material: unknown): number | undefined {
  if (!isRecord(material) || readCertificate(material) === undefined) return undefined
  const { tlogEntries: entries = [], timestampVerificationData: data } = material
  const timestamps = isRecord(data) ? data['rfc3161Timestamps'] : []
  if (!Array.isArray(entries) || entries.length > 1) return undefined
  const entry = firstOf(entries)
  if (entry && isRecord(entry['inclusionPromise'])) {
    const time = Number(entry['integratedTime'])
    return Number.isSafeInteger(time) && time > 0 ? time : undefined
  }
  if (!Array.isArray(timestamps) || timestamps.length !== 1) return undefined
  const token = firstOf(timestamps)?.['signedTimestamp']
  return typeof token === 'string' ? tokenTime(Buffer.from(token, 'base64')) : undefined
}

/** genTime, the first GeneralizedTime of a token. https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2 */
function tokenTime(der: Buffer): number | undefined {
  const time = /\x18[\x0f-\x17](\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z/.exec(der.toString('latin1'))
  if (time === null) return undefined
  const [year, month, day, hour, minute, second] = time.slice(1).map(Number) as Six
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000
}

type Six = [number, number, number, number, number, number]

/** The first element, if it is an object. */
export function firstOf(list: unknown): Record<string, unknown> | undefined {
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  return isRecord(first) ? first : undefined
}

export function invalidBundle(what: string, cause?: unknown): SealError {
  return new SealError('BUNDLE_INVALID', `the Sigstore bundle ${what}`, { cause })
}
