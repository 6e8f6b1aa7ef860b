// The tags of SPDX 2 tag-value and the JSON fields that mean the same: https://spdx.github.io/spdx-spec/v2.3/

export type SectionList = 'packages' | 'files' | 'snippets' | 'licenses' | 'annotations' | 'reviews'

/** Tags that begin a section, and the field that they fill in it. */
export const BEGINNINGS: Readonly<Record<string, readonly [list: SectionList, field: string]>> = {
  PackageName: ['packages', 'name'],
  FileName: ['files', 'fileName'],
  SnippetSPDXID: ['snippets', 'SPDXID'],
  LicenseID: ['licenses', 'licenseId'],
  Annotator: ['annotations', 'annotator'],
  Reviewer: ['reviews', 'reviewer']
}

/** Tags with one value. */
export const FIELDS: Readonly<Record<string, string>> = {
  SPDXVersion: 'spdxVersion',
  SPDXID: 'SPDXID',
  DataLicense: 'dataLicense',
  DocumentName: 'name',
  DocumentNamespace: 'documentNamespace',
  DocumentComment: 'comment',
  PackageVersion: 'versionInfo',
  PackageFileName: 'packageFileName',
  PackageSupplier: 'supplier',
  PackageOriginator: 'originator',
  PackageDownloadLocation: 'downloadLocation',
  PackageHomePage: 'homepage',
  PackageSourceInfo: 'sourceInfo',
  PackageLicenseConcluded: 'licenseConcluded',
  PackageLicenseDeclared: 'licenseDeclared',
  PackageLicenseComments: 'licenseComments',
  PackageCopyrightText: 'copyrightText',
  PackageSummary: 'summary',
  PackageDescription: 'description',
  PackageComment: 'comment',
  PrimaryPackagePurpose: 'primaryPackagePurpose',
  ReleaseDate: 'releaseDate',
  BuiltDate: 'builtDate',
  ValidUntilDate: 'validUntilDate',
  LicenseConcluded: 'licenseConcluded',
  LicenseComments: 'licenseComments',
  FileCopyrightText: 'copyrightText',
  FileNotice: 'noticeText',
  FileComment: 'comment',
  SnippetFromFileSPDXID: 'snippetFromFile',
  SnippetLicenseConcluded: 'licenseConcluded',
  SnippetLicenseComments: 'licenseComments',
  SnippetCopyrightText: 'copyrightText',
  SnippetComment: 'comment',
  SnippetName: 'name',
  LicenseName: 'name',
  ExtractedText: 'extractedText',
  LicenseComment: 'comment'
}

/** Tags that may occur again: each is one entry. */
export const LISTS: Readonly<Record<string, string>> = {
  PackageLicenseInfoFromFiles: 'licenseInfoFromFiles',
  LicenseInfoInFile: 'licenseInfoInFiles',
  LicenseInfoInSnippet: 'licenseInfoInSnippets',
  PackageAttributionText: 'attributionTexts',
  FileAttributionText: 'attributionTexts',
  SnippetAttributionText: 'attributionTexts',
  FileType: 'fileTypes',
  FileContributor: 'fileContributors',
  FileDependency: 'fileDependencies',
  LicenseCrossReference: 'seeAlsos'
}

/** Tags about the document's creation, wherever they are. */
export const CREATION: Readonly<Record<string, string>> = {
  Created: 'created',
  CreatorComment: 'comment',
  LicenseListVersion: 'licenseListVersion'
}

/** Tags about the annotation, review, relationship or external reference that came last. */
export const LATEST: Readonly<
  Record<string, readonly [of: 'annotations' | 'reviews' | 'relationships' | 'references', field: string]>
> = {
  AnnotationDate: ['annotations', 'annotationDate'],
  AnnotationType: ['annotations', 'annotationType'],
  AnnotationComment: ['annotations', 'comment'],
  SPDXREF: ['annotations', 'SPDXREF'],
  ReviewDate: ['reviews', 'reviewDate'],
  ReviewComment: ['reviews', 'comment'],
  RelationshipComment: ['relationships', 'comment'],
  ExternalRefComment: ['references', 'comment']
}

const KNOWN: ReadonlySet<string> = new Set([
  ...[BEGINNINGS, FIELDS, LISTS, CREATION, LATEST].flatMap(tags => Object.keys(tags)),
  ...['Creator', 'PackageChecksum', 'FileChecksum', 'ExternalRef', 'Relationship', 'ExternalDocumentRef'],
  ...['FilesAnalyzed', 'PackageVerificationCode', 'SnippetByteRange', 'SnippetLineRange']
])
const LOWER_CASE: ReadonlySet<string> = new Set([...KNOWN].map(tag => tag.toLowerCase()))

/** Readers that do not look at case take it for the known tag. */
export function hasOtherCase(tag: string): boolean {
  return !KNOWN.has(tag) && LOWER_CASE.has(tag.toLowerCase())
}
