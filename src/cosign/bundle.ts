// Sigstore bundles as Cosign writes them: kept byte for byte, and read for their content.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
import { SealError } from '../support/errors.ts'
import { isRecord, parseJson } from '../support/json.ts'
import { readStatement, type Statement } from './statement.ts'
import { timeOfResponse } from './timestamp.ts'

/** The limit for a bundle without its statement; a signature has about 2 KiB, with a certificate 8 KiB. */
export const MAX_BUNDLE_BYTES = 8 * 1024 * 1024

/** Beside the statement, which is one text, a bundle has some hundred. */
const MAX_VALUES = 100_000

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
    throw invalidBundle('signs something other than a statement')
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
    document = parseJson(bytes, { uniqueKeys: true, maxValues: MAX_VALUES })
  } catch (cause) {
    throw invalidBundle('is not unambiguous JSON', cause)
  }
  if (!isRecord(document) || !BUNDLE_TYPE.test(String(document['mediaType'])))
    throw invalidBundle('has no known media type')
  if (hasOtherSpelling(document)) throw invalidBundle('has a field in a spelling that no client writes')
  return document
}

/** Cosign also reads `tlog_entries` for `tlogEntries`: what one reader sees, the other must see. */
function hasOtherSpelling(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasOtherSpelling)
  if (!isRecord(value)) return false
  return Object.entries(value).some(([key, inner]) => key.includes('_') || hasOtherSpelling(inner))
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

/** The log and the timestamp authority are asked one after the other. */
const MAX_APART_SECONDS = 600

/**
 * Seconds since 1970 at which a signature with a certificate was made, valid once Cosign has verified it: the time of
 * the log's inclusion promise (SET) and of the timestamp. The material is not signed, and Cosign skips entries of
 * logs and authorities that it does not know. So with several entries, or with times that disagree, anyone could have
 * added one: undefined. Undefined with a key as well, for which Cosign checks no log.
 */
export function signingTime(material: unknown): number | undefined {
  if (!isRecord(material) || readCertificate(material) === undefined) return undefined
  const { tlogEntries: entries = [], timestampVerificationData: data } = material
  const { rfc3161Timestamps: timestamps = [] } = isRecord(data) ? data : {}
  if (!Array.isArray(entries) || !Array.isArray(timestamps)) return undefined
  if (entries.length > 1 || timestamps.length > 1) return undefined
  const times = [...entries.flatMap(promisedTime), ...timestamps.map(timestampTime)]
  const known = times.filter(time => time !== undefined)
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const agree = known.length === times.length && last - first <= MAX_APART_SECONDS
  return known.length > 0 && agree ? first : undefined
}

/** Nothing for an entry of a log that promises nothing, as a log of version 2 does not. */
function promisedTime(entry: unknown): [] | [number | undefined] {
  if (!isRecord(entry) || !isRecord(entry['inclusionPromise'])) return []
  const time = Number(entry['integratedTime'])
  return [Number.isSafeInteger(time) && time > 0 ? time : undefined]
}

function timestampTime(timestamp: unknown): number | undefined {
  const response = isRecord(timestamp) ? timestamp['signedTimestamp'] : undefined
  return typeof response === 'string' ? timeOfResponse(Buffer.from(response, 'base64')) : undefined
}

/** The first element, if it is an object. */
export function firstOf(list: unknown): Record<string, unknown> | undefined {
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  return isRecord(first) ? first : undefined
}

export function invalidBundle(what: string, cause?: unknown): SealError {
  return new SealError('BUNDLE_INVALID', `the Sigstore bundle ${what}`, { cause })
}
