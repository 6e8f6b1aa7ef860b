// SPDX 2 in version 2.3: every value is there, or the list of losses names its place.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shape } from '../../../../generated/spdx-shape-2.3.js'
import type { SbomDocument } from '../../../../src/sbom/model.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { parseTagValue } from '../../../../src/sbom/spdx/from-tag-value.ts'
import { checkMeaning } from '../../../../src/sbom/validate/check-meaning.ts'
import { validateDocument } from '../../../../src/sbom/validate/validate.ts'
import { convert } from '../../../../src/sbom/write/convert.ts'
import { generateDocument } from '../../../support/generated-document.ts'
import { auditLeaves, leavesOf } from '../../../support/leaf-audit.ts'

const TARGET = { format: 'spdx-json', version: '2.3' } as const

const encode = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

function treeOf({ format, bytes }: Pick<SbomDocument, 'format' | 'bytes'>): unknown {
  const text = decode(bytes)
  return format === 'spdx-tag-value' ? parseTagValue(text).tree : JSON.parse(text)
}

async function auditConversion(source: SbomDocument) {
  const { bytes, unsupported } = await convert(source, TARGET)
  const content = [...leavesOf(treeOf(source))].filter(([path]) => path !== 'spdxVersion')
  const { verdict, errors } = await validateDocument({ ...source, ...TARGET, isKnownVersion: true, bytes })
  return {
    ...auditLeaves(content, leavesOf(JSON.parse(decode(bytes))), unsupported, () => false),
    ...{ verdict, errors, unsupported, tree: JSON.parse(decode(bytes)) as unknown }
  }
}

const HEAD = {
  ...{ spdxVersion: 'SPDX-2.2', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'x' },
  documentNamespace: 'https://x.example/1',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: x-1'] }
}

const TAG_VALUE = `SPDXVersion: SPDX-2.2
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: all tags
DocumentNamespace: https://x.example/1
DocumentComment: <text>of the
document</text>
ExternalDocumentRef: DocumentRef-ext https://e.example/d SHA1: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
Creator: Tool: x-1
Creator: Person: Ann (ann@x.example)
Created: 2026-01-01T00:00:00Z
CreatorComment: <text>made by hand</text>
LicenseListVersion: 3.9
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-a
RelationshipComment: why it is

PackageName: a
SPDXID: SPDXRef-a
PackageVersion: 1
PackageFileName: a.tgz
PackageSupplier: Organization: Acme
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: true
PackageVerificationCode: d6a770ba38583ed4bb4525bd96e50461655d2758 (excludes: ./a.spdx, ./b.spdx)
PackageChecksum: SHA256: ${'b'.repeat(64)}
PackageHomePage: https://a.example/
PackageLicenseConcluded: NONE
PackageLicenseInfoFromFiles: MIT
PackageLicenseDeclared: LicenseRef-1 OR DocumentRef-ext:LicenseRef-9
PackageCopyrightText: NONE
PackageAttributionText: <text>attribution that must be kept</text>
PackageAttributionText: a second one
ReleaseDate: 2025-01-01T00:00:00Z
BuiltDate: 2025-01-02T00:00:00Z
ValidUntilDate: 2027-01-01T00:00:00Z
PrimaryPackagePurpose: OPERATING-SYSTEM
ExternalRef: PACKAGE_MANAGER purl pkg:npm/a@1
ExternalRefComment: a comment

FileName: ./a.js
SPDXID: SPDXRef-file
FileType: SOURCE
FileChecksum: SHA1: ${'c'.repeat(40)}
LicenseConcluded: MIT
LicenseInfoInFile: MIT
FileCopyrightText: NOASSERTION
FileContributor: Ann
FileNotice: a notice
FileAttributionText: of a file

SnippetSPDXID: SPDXRef-snippet
SnippetFromFileSPDXID: SPDXRef-file
SnippetByteRange: 310:420
SnippetLineRange: 5:23
SnippetLicenseConcluded: MIT
LicenseInfoInSnippet: ISC
SnippetCopyrightText: Copyright Ann
SnippetName: part

LicenseID: LicenseRef-1
ExtractedText: <text>Do as
you like.</text>
LicenseName: Own
LicenseCrossReference: https://l.example/
LicenseComment: ours

Annotator: Person: Bob
AnnotationDate: 2026-01-03T00:00:00Z
AnnotationType: REVIEW
SPDXREF: SPDXRef-a
AnnotationComment: looked at

Reviewer: Person: Eve
ReviewDate: 2026-01-04T00:00:00Z
ReviewComment: reviewed
`

describe('tag-value', () => {
  test('each tag of the specification has its place in JSON', async () => {
    const { lost, unsupported, verdict, errors, tree } = await auditConversion(
      await readSbom(encode(TAG_VALUE), 'a')
    )
    expect({ unsupported, verdict, errors }).toEqual({ unsupported: [], verdict: 'valid', errors: [] })
    expect([...lost].sort()).toEqual([
      'packages[].externalRefs[].referenceCategory = PACKAGE_MANAGER',
      'packages[].primaryPackagePurpose = OPERATING-SYSTEM'
    ])
    expect(tree).toMatchObject({
      creationInfo: { comment: 'made by hand', licenseListVersion: '3.9' },
      comment: 'of the\ndocument',
      externalDocumentRefs: [{ externalDocumentId: 'DocumentRef-ext', checksum: { algorithm: 'SHA1' } }],
      packages: [
        {
          filesAnalyzed: true,
          packageVerificationCode: { packageVerificationCodeExcludedFiles: ['./a.spdx', './b.spdx'] },
          licenseConcluded: 'NONE',
          licenseDeclared: 'LicenseRef-1 OR DocumentRef-ext:LicenseRef-9',
          copyrightText: 'NONE',
          attributionTexts: ['attribution that must be kept', 'a second one'],
          validUntilDate: '2027-01-01T00:00:00Z',
          primaryPackagePurpose: 'OPERATING_SYSTEM',
          externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', comment: 'a comment' }],
          hasFiles: ['SPDXRef-file'],
          annotations: [{ annotator: 'Person: Bob', comment: 'looked at' }]
        }
      ],
      snippets: [
        {
          ranges: [
            { startPointer: { offset: 310, reference: 'SPDXRef-file' } },
            { endPointer: { lineNumber: 23 } }
          ]
        }
      ],
      hasExtractedLicensingInfos: [
        { extractedText: 'Do as\nyou like.', seeAlsos: ['https://l.example/'], comment: 'ours' }
      ],
      relationships: [{ relationshipType: 'DESCRIBES', comment: 'why it is' }],
      revieweds: [{ reviewer: 'Person: Eve' }]
    })
  })

  test('unknown tags, and a second value of a tag that takes one, are listed', async () => {
    const text = `${TAG_VALUE}\nLicenseName: Other\nOwnTag: own\nno tag at all\n`
    const { lost, unsupported } = await auditConversion(await readSbom(encode(text), 'a'))
    expect(lost).toHaveLength(2)
    expect(unsupported).toEqual([
      'hasExtractedLicensingInfos[].LicenseName (again): SPDX 2.3 has no place for it',
      'hasExtractedLicensingInfos[].OwnTag: SPDX 2.3 has no place for it',
      'hasExtractedLicensingInfos[].line without a tag: SPDX 2.3 has no place for it'
    ])
  })

  test('text behind a value is listed, and a tag that names its section belongs to that one', async () => {
    const text = [
      'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: a',
      'DocumentNamespace: https://a.example/1\nCreator: Tool: t\nCreated: 2026-01-02T03:04:05Z',
      'PackageName: p\nSPDXID: SPDXRef-p\nPackageDownloadLocation: NONE',
      'PackageSummary: <text>said</text> and more',
      'FileName: ./f\nSPDXID: SPDXRef-f\nFileChecksum: SHA1: d6a770ba38583ed4bb4525bd96e50461655d2758',
      'DocumentComment: of the document\nPackageComment: of the package\nFileComment: of the file'
    ].join('\n')
    const { unsupported, tree } = await auditConversion(await readSbom(encode(text), 'a'))
    expect(unsupported).toEqual(['packages[].line without a tag: SPDX 2.3 has no place for it'])
    expect(tree).toMatchObject({
      comment: 'of the document',
      packages: [{ summary: 'said', comment: 'of the package' }],
      files: [{ comment: 'of the file' }]
    })
  })
})

test('a malformed CPE stays, as a reference of no known type, and is listed', async () => {
  const externalRefs = [
    { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator: 'cpe:2.3:a:b c' },
    { referenceCategory: 'PACKAGE_MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/a@1' }
  ]
  const packages = [{ SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NONE', externalRefs }]
  const { tree, unsupported } = await auditConversion(await readSbom(encode({ ...HEAD, packages }), 'a'))
  expect(tree).toMatchObject({
    packages: [
      {
        externalRefs: [
          {
            referenceCategory: 'OTHER',
            referenceType: 'malformed-cpe23Type',
            referenceLocator: 'cpe:2.3:a:b%20c'
          },
          { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/a@1' }
        ]
      }
    ]
  })
  expect(unsupported).toHaveLength(2)
})

test.each([
  ['packages that no other one contains', ['a', 'b'], [['a', 'CONTAINS', 'b']], ['SPDXRef-a']],
  [
    'all of packages that contain each other',
    ['a', 'b'],
    [
      ['a', 'CONTAINS', 'b'],
      ['b', 'CONTAINS', 'a']
    ],
    ['SPDXRef-a', 'SPDXRef-b']
  ],
  ['what is not known, without packages', [], [], ['NOASSERTION']]
])('a document that describes nothing describes %s', async (_name, names, edges, described) => {
  const packages = names.map(name => ({ SPDXID: `SPDXRef-${name}`, name, downloadLocation: 'NONE' }))
  const relationships = edges.map(([from, relationshipType, to]) => ({
    spdxElementId: `SPDXRef-${from}`,
    relationshipType,
    relatedSpdxElement: `SPDXRef-${to}`
  }))
  const { tree } = await auditConversion(await readSbom(encode({ ...HEAD, packages, relationships }), 'a'))
  const written = (tree as { relationships: { relationshipType: string; relatedSpdxElement: string }[] })
    .relationships
  expect(
    written
      .filter(({ relationshipType }) => relationshipType === 'DESCRIBES')
      .map(edge => edge.relatedSpdxElement)
  ).toEqual(described)
})

test('generated documents: each value is there or listed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async seed => {
      const tree = generateDocument(shape, seed)
      const source = await readSbom(
        encode({ ...tree, spdxVersion: 'SPDX-2.2', SPDXID: 'SPDXRef-DOCUMENT', unknown: 'text' }),
        'a'
      )
      expect((await auditConversion(source)).lost).toEqual([])
    }),
    { numRuns: 100 }
  )
})

const corpus = join(import.meta.dirname, '../../../../../shared/corpus/spdx/spdx2.2')
const files = existsSync(corpus) ? readdirSync(corpus) : []

test('documents of the specification: valid, and each value is there', async () => {
  for (const file of files) {
    const { lost, verdict, unsupported } = await auditConversion(
      await readSbom(readFileSync(join(corpus, file)), file)
    )
    expect({ file, lost, verdict, unsupported }).toEqual({
      file,
      lost: [],
      verdict: 'valid',
      unsupported: []
    })
  }
})

describe('what spdx-tools refuses is not written', () => {
  const rewrite = async (more: object) => {
    const source = await readSbom(encode({ ...HEAD, ...more }), 'a')
    const { bytes, unsupported } = await convert(source, TARGET)
    const written = { ...source, ...TARGET, isKnownVersion: true, bytes }
    expect(await checkMeaning(written)).toEqual([])
    expect((await validateDocument(written)).verdict).toBe('valid')
    return { unsupported, tree: JSON.parse(decode(bytes)) }
  }
  const package_ = { SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NONE' }

  test('parties have a kind', async () => {
    const annotation = { annotationType: 'OTHER', comment: 'c', annotationDate: '2026-01-01T00:00:00Z' }
    const { tree, unsupported } = await rewrite({
      creationInfo: { ...HEAD.creationInfo, creators: ['NOASSERTION', 'Acme\nInc.', 'tool: x'] },
      packages: [
        {
          ...package_,
          ...{ supplier: 'Acme', originator: 'Person: (ann@acme.example)' },
          annotations: [{ ...annotation, annotator: 'Ann (ann@acme.example)' }]
        },
        { ...package_, SPDXID: 'SPDXRef-b', supplier: 'Organization: ()', originator: 'NOASSERTION' }
      ]
    })
    expect(tree.creationInfo.creators).toEqual(['Organization: Acme Inc.', 'Tool: x'])
    const [one, other] = tree.packages
    expect(one).toMatchObject({
      ...{ supplier: 'Organization: Acme', originator: 'Person: ann@acme.example (ann@acme.example)' },
      annotations: [{ annotator: 'Organization: Ann (ann@acme.example)' }]
    })
    expect(other).not.toHaveProperty('supplier')
    expect(other.originator).toBe('NOASSERTION')
    expect(unsupported).toEqual(
      expect.arrayContaining([
        'creationInfo.creators: "NOASSERTION" names no party',
        'packages[].supplier: "Acme" is written as "Organization: Acme"',
        'packages[].supplier: "Organization: ()" names no party'
      ])
    )
  })

  test('a document without a usable creator has Seal as its creator', async () => {
    const { tree } = await rewrite({ creationInfo: { ...HEAD.creationInfo, creators: ['Person:'] } })
    expect(tree.creationInfo.creators).toEqual(['Tool: oci-seal'])
  })

  test('times are in UTC and whole seconds', async () => {
    const { tree, unsupported } = await rewrite({
      creationInfo: { ...HEAD.creationInfo, created: '2026-01-01' },
      packages: [{ ...package_, builtDate: '2026-01-01T02:00:00.5+02:00', releaseDate: 'today' }]
    })
    expect(tree.creationInfo.created).toBe('2026-01-01T00:00:00Z')
    expect(tree.packages[0].builtDate).toBe('2026-01-01T00:00:00Z')
    expect(tree.packages[0]).not.toHaveProperty('releaseDate')
    expect(unsupported).toEqual(
      expect.arrayContaining([
        'creationInfo.created: "2026-01-01" is written as 2026-01-01T00:00:00Z',
        'packages[].releaseDate: "today" is not a time'
      ])
    )
    const source = await readSbom(encode({ ...HEAD, creationInfo: { created: 'today' } }), 'a')
    await expect(convert(source, TARGET)).rejects.toMatchObject({ code: 'SBOM_CANNOT_WRITE' })
  })

  test('the namespace is a URI', async () => {
    const { tree, unsupported } = await rewrite({ documentNamespace: 'acme/x' })
    expect(tree.documentNamespace).toMatch(/^https:\/\/spdx\.org\/spdxdocs\/x-/)
    expect(unsupported).toContain('documentNamespace: "acme/x" is not a URI; another is written')
  })
})
