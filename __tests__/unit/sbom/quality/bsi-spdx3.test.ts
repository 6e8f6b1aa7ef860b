// BSI TR-03183-2 v2.1.0 over SPDX 3.0.1, by the mapping of its section 8.2.
import { describe, expect, test } from '@jest/globals'
import { scoreQuality } from '../../../../src/sbom/quality/measure-quality.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'

type Element = Record<string, unknown>

const COMMENT = 'software_additionalPurpose field is used to indicate the properties of BSI TR-03183-2'
const creationInfo = '_:creation'

function relationship(from: string, relationshipType: string, to: string[], more: object = {}): Element {
  const spdxId = `urn:r:${from}:${relationshipType}`
  return { type: 'Relationship', spdxId, creationInfo, from, relationshipType, to, ...more }
}

const file: Element = {
  ...{ type: 'software_File', spdxId: 'urn:file', creationInfo, name: 'app.tgz', comment: COMMENT },
  verifiedUsing: [{ type: 'Hash', algorithm: 'sha512', hashValue: 'cd'.repeat(64) }],
  software_additionalPurpose: ['archive', 'container']
}
const maker: Element = {
  ...{ type: 'Organization', spdxId: 'urn:acme', creationInfo, name: 'Acme' },
  externalIdentifier: [
    { type: 'ExternalIdentifier', externalIdentifierType: 'other', identifier: 'https://acme.example' }
  ]
}
const license: Element = {
  ...{ type: 'simplelicensing_LicenseExpression', spdxId: 'urn:mit', creationInfo },
  simplelicensing_licenseExpression: 'MIT'
}
const app: Element = {
  ...{ type: 'software_Package', spdxId: 'urn:app', creationInfo, name: 'app', originatedBy: ['urn:acme'] },
  ...{ software_packageVersion: '1.0.0', software_primaryPurpose: 'application' }
}
const artifact = relationship('urn:app', 'hasDistributionArtifact', ['urn:file'], {
  completeness: 'complete'
})

/** Of one package, with everything that the guideline demands. */
function documentWith(elements: readonly Element[] = [file, artifact, app]): object {
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        ...{ type: 'CreationInfo', '@id': creationInfo, specVersion: '3.0.1' },
        ...{ created: '2026-01-01T00:00:00Z', createdBy: ['urn:acme'] }
      },
      { type: 'SpdxDocument', spdxId: 'urn:document', creationInfo, rootElement: ['urn:app'] },
      ...[maker, license, ...elements],
      relationship('urn:app', 'hasConcludedLicense', ['urn:mit']),
      relationship('urn:app', 'dependsOn', ['https://spdx.org/rdf/3.0.1/terms/Core/NoneElement'], {
        completeness: 'complete'
      }),
      relationship('urn:app', 'contains', ['https://spdx.org/rdf/3.0.1/terms/Core/NoneElement'], {
        completeness: 'complete'
      })
    ]
  }
}

async function missing(document: object): Promise<string[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(document))
  return scoreQuality(await readSbom(bytes, 'x'), 'bsi-tr-03183-2.1', { isSigned: true }).toFix.map(
    ({ id }) => id
  )
}

test('a document that follows the mapping lacks nothing', async () => {
  expect(await missing(documentWith())).toEqual([])
})

describe('of the file that a package is distributed as', () => {
  const changed = (fields: Element): readonly Element[] => [{ ...file, ...fields }, artifact, app]
  const other = { ...file, spdxId: 'urn:other' }
  const both = { ...artifact, to: ['urn:file', 'urn:other'] }
  test.each<[title: string, ids: string[], elements: readonly Element[]]>([
    ['it is neither an executable nor an archive', [], changed({ software_additionalPurpose: ['firmware'] })],
    [
      'whole names of the terms',
      [],
      changed({
        software_additionalPurpose: ['https://spdx.org/rdf/3.0.1/terms/Software/SoftwarePurpose/container']
      })
    ],
    ['no name', ['filename'], changed({ name: '' })],
    ['a path', ['filename'], changed({ name: './dist/app.tgz' })],
    ['no structured property', ['file-properties'], changed({ software_additionalPurpose: ['executable'] })],
    [
      'structured and not structured',
      ['file-properties'],
      changed({ software_additionalPurpose: ['container', 'firmware'] })
    ],
    ['no comment on the purposes', ['file-properties'], changed({ comment: 'a file' })],
    ['no hash', ['deployable-hash'], changed({ verifiedUsing: [] })],
    [
      'a shorter hash',
      ['deployable-hash'],
      changed({ verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: 'ab'.repeat(32) }] })
    ],
    ['a second file without a name', ['filename'], [file, { ...other, name: undefined }, both, app]],
    [
      'a second file without a hash',
      ['deployable-hash'],
      [file, { ...other, verifiedUsing: undefined }, both, app]
    ],
    [
      'a file that the document does not have',
      ['deployable-hash', 'file-properties', 'filename'],
      [artifact, app]
    ],
    ['no file', ['deployable-hash'], [app]],
    [
      'no file beside a hash of the package',
      ['deployable-hash', 'file-properties', 'filename'],
      [{ ...app, verifiedUsing: file['verifiedUsing'] }]
    ]
  ])('%s', async (_, ids, elements) => {
    expect((await missing(documentWith(elements))).sort()).toEqual(ids)
  })
})

test('a creator with a name alone has no address', async () => {
  const document = JSON.stringify(documentWith()).replace('https://acme.example', 'Acme Street 1')
  expect((await missing(JSON.parse(document))).sort()).toEqual(['author-address', 'producer-address'])
})

test('a VEX statement is vulnerability data, also without the vulnerability', async () => {
  const statement = {
    ...relationship('urn:cve', 'affects', ['urn:app']),
    type: 'security_VexAffectedVulnAssessmentRelationship'
  }
  expect(await missing(documentWith([file, artifact, app, statement]))).toEqual(['no-vulnerabilities'])
})

test('a dependency on what the document neither has nor imports is not listed', async () => {
  const needs = relationship('urn:lib', 'dependsOn', ['urn:gone'])
  const library = { ...app, spdxId: 'urn:lib', software_primaryPurpose: 'library' }
  const lib = { ...artifact, from: 'urn:lib', spdxId: 'urn:r' }
  const licensed = relationship('urn:lib', 'hasConcludedLicense', ['urn:mit'])
  const elements = [file, artifact, app, library, lib, licensed, needs]
  expect(await missing(documentWith(elements))).toEqual(['own-relationships'])
  const imports = {
    ...{ type: 'SpdxDocument', spdxId: 'urn:more', creationInfo },
    import: [{ type: 'ExternalMap', externalSpdxId: 'urn:gone' }]
  }
  expect(await missing(documentWith([...elements, imports]))).toEqual([])
})
