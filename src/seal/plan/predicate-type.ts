// Recognizes the predicate type of a document by its content.
// https://github.com/in-toto/attestation/tree/main/spec/predicates
import { SealError } from '../../support/errors.ts'
import { fieldsOf } from '../../support/fields.ts'
import { isRecord, parseJson } from '../../support/json.ts'

type Document = Readonly<Record<string, unknown>>

/** One row per kind; no two rows fit the same document. */
const KINDS: readonly { readonly predicateType: string; readonly fits: (document: Document) => boolean }[] = [
  {
    predicateType: 'https://openvex.dev/ns',
    fits: ({ '@context': context, statements }) =>
      typeof context === 'string' &&
      /^https:\/\/openvex\.dev\/ns(?:\/|$)/.test(context) &&
      Array.isArray(statements)
  },
  {
    // A VEX document of CycloneDX is a BOM with vulnerabilities.
    predicateType: 'https://cyclonedx.org/bom',
    fits: ({ bomFormat }) => bomFormat === 'CycloneDX'
  },
  {
    // No predicate type is registered for CSAF: this is the $id of its schema.
    predicateType: 'https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json',
    fits: ({ document }) => fieldsOf(document)['csaf_version'] === '2.0'
  },
  {
    predicateType: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    fits: document => isRecord(document['invocation']) && isScan(document)
  },
  {
    predicateType: 'https://in-toto.io/attestation/vulns/v0.1',
    fits: document =>
      document['invocation'] === undefined &&
      isScan(document) &&
      Array.isArray(fieldsOf(document['scanner'])['result'])
  },
  {
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    fits: ({ result, configuration }) =>
      ['PASSED', 'WARNED', 'FAILED'].some(known => known === result) && Array.isArray(configuration)
  }
]

function isScan({ scanner, metadata }: Document): boolean {
  return isRecord(scanner) && fieldsOf(metadata)['scanFinishedOn'] !== undefined
}

/**
 * @param path for messages
 * @throws SealError `STATEMENT_PREDICATE_INVALID`, `PREDICATE_TYPE_UNKNOWN`
 */
export function predicateTypeOf(bytes: Uint8Array, path: string): string {
  let document: unknown
  try {
    document = parseJson(bytes, { uniqueKeys: true })
  } catch (cause) {
    throw new SealError('STATEMENT_PREDICATE_INVALID', `${path} is not unambiguous JSON`, { cause })
  }
  const kind = isRecord(document) ? KINDS.find(({ fits }) => fits(document)) : undefined
  if (kind !== undefined) return kind.predicateType
  throw new SealError('PREDICATE_TYPE_UNKNOWN', `${path} is not of a type that Seal recognizes`)
}
