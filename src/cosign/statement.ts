// in-toto statements: what is signed. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
import { algorithmOf, type Digest, encodedOf, isDigest } from '../oci/digest.ts'
import { SealError } from '../support/errors.ts'
import { isRecord, parseJson } from '../support/json.ts'

/** The predicate type of an image signature by Cosign 3. */
export const SIGNATURE_PREDICATE = 'https://sigstore.dev/cosign/sign/v1'

/** https://slsa.dev/spec/v1.2/build-provenance */
export const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1'

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'

/** Cosign signs statements with more subjects, but refuses to verify them. */
export const MAX_SUBJECTS = 1024

export interface StatementSubject {
  /** The repository of the digest: `ghcr.io/acme/app`. */
  readonly name: string
  readonly digest: Digest
  /** Claims about this subject, as `cosign sign -a` makes them. */
  readonly annotations?: Readonly<Record<string, string>>
}

export interface Statement {
  readonly subjects: readonly StatementSubject[]
  readonly predicateType: string
}

/** The bytes to sign. `predicate` is JSON text and is copied as it is, so that a large SBOM is not parsed. */
export function formatStatement(statement: Statement, predicate = '{}'): Uint8Array {
  const subject = statement.subjects.map(({ name, digest, annotations }) => ({
    name,
    digest: { [algorithmOf(digest)]: encodedOf(digest) },
    ...(annotations !== undefined && Object.keys(annotations).length > 0 ? { annotations } : {})
  }))
  const head = JSON.stringify({ _type: STATEMENT_TYPE, subject, predicateType: statement.predicateType })
  return new TextEncoder().encode(`${head.slice(0, -1)},"predicate":${predicate}}`)
}

/**
 * Reads a statement of version 0.1 or 1. Each sha256 and sha512 digest of a subject becomes a subject.
 *
 * @throws SealError `STATEMENT_INVALID`
 */
export function readStatement(bytes: Uint8Array): Statement {
  let document: unknown
  try {
    document = parseJson(bytes, { uniqueKeys: true })
  } catch (cause) {
    throw invalid('is not unambiguous JSON', cause)
  }
  if (!isRecord(document) || !String(document['_type']).startsWith('https://in-toto.io/Statement/')) {
    throw invalid('is not an in-toto statement')
  }
  const { predicateType, subject } = document
  if (typeof predicateType !== 'string') throw invalid('has no predicate type')
  if (!Array.isArray(subject)) throw invalid('has no list of subjects')
  if (subject.length > MAX_SUBJECTS)
    throw invalid(`has ${subject.length} subjects, more than ${MAX_SUBJECTS}`)
  return { predicateType, subjects: subject.flatMap(readSubject) }
}

function readSubject(value: unknown): StatementSubject[] {
  if (!isRecord(value) || !isRecord(value['digest'])) throw invalid('has a subject without a digest')
  const name = typeof value['name'] === 'string' ? value['name'] : ''
  const annotations = isRecord(value['annotations'])
    ? Object.fromEntries(Object.entries(value['annotations']).map(([key, text]) => [key, String(text)]))
    : undefined
  return Object.entries(value['digest'])
    .map(([algorithm, encoded]) => `${algorithm}:${String(encoded)}`)
    .filter(isDigest)
    .map(digest => ({ name, digest, ...(annotations === undefined ? {} : { annotations }) }))
}

function invalid(what: string, cause?: unknown): SealError {
  return new SealError('STATEMENT_INVALID', `the signed statement ${what}`, { cause })
}
