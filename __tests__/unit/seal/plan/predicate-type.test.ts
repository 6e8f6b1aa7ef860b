// A document becomes an attestation of the type that its content has, or of none.
import { expect, test } from '@jest/globals'
import { predicateTypeOf } from '../../../../src/seal/plan/predicate-type.ts'

const typeOf = (document: unknown): string =>
  predicateTypeOf(Buffer.from(JSON.stringify(document)), 'report.json')

const scan = {
  scanner: { uri: 'pkg:github/a/b', result: [] },
  metadata: { scanFinishedOn: '2026-01-01T00:00:00Z' }
}

test.each([
  ['https://openvex.dev/ns', { '@context': 'https://openvex.dev/ns/v0.2.0', statements: [] }],
  ['https://openvex.dev/ns', { '@context': 'https://openvex.dev/ns', statements: [] }],
  ['https://cyclonedx.org/bom', { bomFormat: 'CycloneDX', specVersion: '1.6', vulnerabilities: [] }],
  [
    'https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json',
    { document: { category: 'csaf_vex', csaf_version: '2.0' } }
  ],
  ['https://cosign.sigstore.dev/attestation/vuln/v1', { ...scan, invocation: {} }],
  ['https://in-toto.io/attestation/vulns/v0.1', scan],
  ['https://in-toto.io/attestation/test-result/v0.1', { result: 'PASSED', configuration: [] }]
])('%s: %j', (predicateType, document) => {
  expect(typeOf(document)).toBe(predicateType)
})

test.each([
  [{}],
  [[]],
  [{ '@context': 'https://openvex.dev/nsx', statements: [] }],
  [{ result: 'passed', configuration: [] }],
  [{ SchemaVersion: 2, ArtifactName: 'app', Results: [] }],
  [{ matches: [], descriptor: { name: 'grype' } }]
])('%j has no type', document => {
  expect(() => typeOf(document)).toThrow(expect.objectContaining({ code: 'PREDICATE_TYPE_UNKNOWN' }))
})

test('a document with a key twice is refused, because readers could see another type', () => {
  const text = '{"bomFormat":"CycloneDX","bomFormat":"x"}'
  expect(() => predicateTypeOf(Buffer.from(text), 'a.json')).toThrow(
    expect.objectContaining({ code: 'STATEMENT_PREDICATE_INVALID' })
  )
})
