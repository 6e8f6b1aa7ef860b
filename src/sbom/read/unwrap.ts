// Opens the envelopes that JSON SBOMs travel in: Sigstore bundles, DSSE, in-toto statements, GitHub's export.

import { SealError } from '../../support/errors.ts'
import { type Fields, fieldsIn, fieldsOf, textOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import type { ParsedJson } from './json-text.ts'

export type Envelope = 'sigstore-bundle' | 'dsse' | 'in-toto' | 'cosign-predicate' | 'github-export'

export interface Opened {
  readonly wrapping: Envelope
  /** The content of the envelope, byte for byte. */
  readonly bytes: Uint8Array
  /** The digests that an in-toto statement gives as its subjects. */
  readonly subjects: readonly string[]
  /** What it was, for a message about the inside: `an in-toto statement (https://…)`. */
  readonly label: string
}

/**
 * Opens one envelope, or gives undefined if the document is none.
 *
 * Bundle: https://github.com/sigstore/protobuf-specs (dsseEnvelope); DSSE:
 * https://github.com/secure-systems-lab/dsse/blob/master/envelope.md; statement:
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md.
 *
 * @throws SealError `SBOM_ENVELOPE_INVALID`
 */
export function openEnvelope(json: ParsedJson, name: string): Opened | undefined {
  const { value } = json
  if (!isRecord(value)) return undefined
  if (isBundle(value)) return openBundle(value, json, name)
  const { payload, payloadType } = value
  if (typeof payload === 'string' && typeof payloadType === 'string')
    return openDsse(payload, payloadType, name)
  if (isStatement(value)) return openStatement(value, json, name)
  if (isCosignPredicate(value)) return openCosignPredicate(json)
  if (isRecord(value['sbom']) && 'spdxVersion' in value['sbom']) {
    return {
      wrapping: 'github-export',
      bytes: cut(json, 'sbom'),
      subjects: [],
      label: "GitHub's SBOM export"
    }
  }
  return undefined
}

function isBundle(value: Fields): boolean {
  return textOf(value['mediaType'])?.startsWith('application/vnd.dev.sigstore.bundle') ?? false
}

function isStatement(value: Fields): boolean {
  return textOf(value['_type'])?.startsWith('https://in-toto.io/Statement/') ?? false
}

/** Cosign once put `Data`, and mostly `Timestamp`, around the predicate. */
function isCosignPredicate(value: Fields): boolean {
  return 'Data' in value && Object.keys(value).every(key => key === 'Data' || key === 'Timestamp')
}

function openBundle(value: Fields, json: ParsedJson, name: string): Opened {
  if (!isRecord(value['dsseEnvelope'])) {
    throw envelopeError(
      name,
      'a Sigstore bundle without a DSSE envelope: it signs a file and does not contain it'
    )
  }
  return {
    wrapping: 'sigstore-bundle',
    bytes: cut(json, 'dsseEnvelope'),
    subjects: [],
    label: 'a Sigstore bundle'
  }
}

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/

function openDsse(payload: string, type: string, name: string): Opened {
  if (type !== 'application/vnd.in-toto+json') {
    throw envelopeError(name, `a DSSE envelope around ${printable(type, 100)}`)
  }
  if (!BASE64.test(payload)) throw envelopeError(name, 'a DSSE envelope whose payload is not base64')
  return { wrapping: 'dsse', bytes: Buffer.from(payload, 'base64'), subjects: [], label: 'a DSSE envelope' }
}

function openStatement(value: Fields, json: ParsedJson, name: string): Opened {
  const type = printable(textOf(value['predicateType']) ?? 'without a predicate type', 100)
  const label = `an in-toto statement (${type})`
  const predicate = value['predicate']
  if (typeof predicate !== 'string' && !isRecord(predicate)) {
    throw envelopeError(name, `${label} without a predicate`)
  }
  return { wrapping: 'in-toto', bytes: cut(json, 'predicate'), subjects: subjectsOf(value), label }
}

/** Algorithm names are kept as written: only `sha256` and `sha512` are compared later. */
function subjectsOf(statement: Fields): string[] {
  return fieldsIn(statement['subject']).flatMap(subject =>
    Object.entries(fieldsOf(subject['digest'])).flatMap(([algorithm, value]) =>
      typeof value === 'string' ? [`${algorithm}:${value}`] : []
    )
  )
}

function openCosignPredicate(json: ParsedJson): Opened {
  return { wrapping: 'cosign-predicate', bytes: cut(json, 'Data'), subjects: [], label: "Cosign's predicate" }
}

/** The value's text as it is in the document; for a JSON string, the string's value. */
function cut({ value, bytes, members }: ParsedJson, key: string): Uint8Array {
  const inner = fieldsOf(value)[key]
  if (typeof inner === 'string') return new TextEncoder().encode(inner)
  const { start = 0, end = 0 } = members.find(({ key: found }) => found === key) ?? {}
  return trimmed(bytes.subarray(start, end))
}

function trimmed(bytes: Uint8Array): Uint8Array {
  const isSpace = (byte: number | undefined): boolean => byte === 0x20 || (byte !== undefined && byte <= 0x0d)
  let [start, end] = [0, bytes.length]
  while (start < end && isSpace(bytes[start])) start++
  while (end > start && isSpace(bytes[end - 1])) end--
  return bytes.subarray(start, end)
}

function envelopeError(name: string, seen: string): SealError {
  return new SealError('SBOM_ENVELOPE_INVALID', `${name} contains no SBOM that can be read: it is ${seen}`, {
    remedy: 'Use the SBOM itself, or an in-toto attestation whose predicate is an SBOM.'
  })
}
