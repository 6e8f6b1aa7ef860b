// Reads SPDX 2 tag-value text by bringing it into the shape of SPDX 2 JSON.
import { SealError } from '../../support/errors.ts'
import { count, printable } from '../../support/text.ts'
import type { Sbom } from '../model.ts'
import { readSpdxJson } from './spdx-json.ts'

type Section = Record<string, unknown>

interface PartialDocument {
  readonly document: Section
  readonly creation: Section
  readonly packages: Section[]
  readonly files: Section[]
  readonly snippets: Section[]
  readonly licenses: Section[]
  readonly annotations: Section[]
  readonly relationships: Section[]
}

/**
 * Skips lines that are not `Tag: value`. https://spdx.github.io/spdx-spec/v2.3/conformance/
 *
 * @throws SealError `SBOM_TOO_LARGE`
 */
export function readSpdxTagValue(text: string): Sbom {
  const partial: PartialDocument = {
    document: {},
    creation: {},
    packages: [],
    files: [],
    snippets: [],
    licenses: [],
    annotations: [],
    relationships: []
  }
  const misread = new Set<string>()
  // Tags speak of the section that began last.
  let current = partial.document
  for (const { tag, value, isOpen } of readTags(text)) {
    if (isOpen || hasOtherCase(tag)) misread.add(printable(tag, 60))
    current = takeTag(partial, current, tag, value)
  }
  const shaped = {
    ...partial.document,
    creationInfo: partial.creation,
    packages: partial.packages,
    files: partial.files,
    snippets: partial.snippets,
    hasExtractedLicensingInfos: partial.licenses,
    annotations: partial.annotations,
    relationships: partial.relationships
  }
  return readSpdxJson(shaped, [...misread])
}

/** A document of 100,000 packages has some three million. */
const MOST_LINES = 6_000_000

interface Tag {
  readonly tag: string
  readonly value: string
  /** Does its `<text>` never end, so that what follows is taken for a part of it? */
  readonly isOpen: boolean
}

/** The tags in order. A value in `<text>` goes on to `</text>`, over lines; one that never ends, to the end. */
function* readTags(text: string): Generator<Tag> {
  const OPEN = '<text>'
  const CLOSE = '</text>'
  let lines = 0
  for (let at = 0; at < text.length; ) {
    if (++lines > MOST_LINES) {
      throw new SealError('SBOM_TOO_LARGE', `the document has more than ${count(MOST_LINES, 'line')}`, {
        remedy: 'Split the document, one SBOM for each part of the image.'
      })
    }
    const newline = text.indexOf('\n', at)
    const lineEnd = newline < 0 ? text.length : newline
    const line = text.slice(at, lineEnd)
    const match = /^[ \t]*([A-Za-z]{1,60})[ \t]*:[ \t]*/.exec(line)
    at = lineEnd + 1
    if (!match) continue
    const tag = match[1] as string
    const valueStart = lineEnd - line.length + match[0].length
    if (!text.startsWith(OPEN, valueStart)) {
      yield { tag, value: text.slice(valueStart, lineEnd).trim(), isOpen: false }
      continue
    }
    const close = text.indexOf(CLOSE, valueStart)
    const end = close < 0 ? text.length : close
    yield { tag, value: text.slice(valueStart + OPEN.length, end).trim(), isOpen: close < 0 }
    const rest = text.indexOf('\n', end)
    at = rest < 0 ? text.length : rest + 1
  }
}

/** Tags that begin a section, and the field that they fill in it. */
const BEGINNINGS: Readonly<
  Record<string, readonly ['packages' | 'files' | 'snippets' | 'licenses' | 'annotations', string]>
> = {
  PackageName: ['packages', 'name'],
  FileName: ['files', 'fileName'],
  SnippetSPDXID: ['snippets', 'SPDXID'],
  LicenseID: ['licenses', 'licenseId'],
  Annotator: ['annotations', 'annotator']
}

/** Tags with one value, and the JSON field with the same meaning. */
const FIELDS: Readonly<Record<string, string>> = {
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
  PackageVerificationCode: 'packageVerificationCode',
  PackageSourceInfo: 'sourceInfo',
  PackageLicenseConcluded: 'licenseConcluded',
  PackageLicenseDeclared: 'licenseDeclared',
  PackageLicenseComments: 'licenseComments',
  PackageCopyrightText: 'copyrightText',
  PackageSummary: 'summary',
  PackageDescription: 'description',
  PackageComment: 'comment',
  PrimaryPackagePurpose: 'primaryPackagePurpose',
  LicenseConcluded: 'licenseConcluded',
  LicenseComments: 'licenseComments',
  FileCopyrightText: 'copyrightText',
  FileNotice: 'noticeText',
  FileComment: 'comment',
  LicenseName: 'name',
  ExtractedText: 'extractedText'
}

/** Lists that rules judge, by the tag of an entry. */
const LISTS: Readonly<Record<string, string>> = {
  PackageLicenseInfoFromFiles: 'licenseInfoFromFiles',
  LicenseInfoInFile: 'licenseInfoInFiles'
}

const KNOWN: ReadonlySet<string> = new Set([
  ...[BEGINNINGS, FIELDS, LISTS].flatMap(tags => Object.keys(tags)),
  ...['Creator', 'Created', 'PackageChecksum', 'FileChecksum', 'ExternalRef', 'Relationship']
])
const LOWER_CASE: ReadonlySet<string> = new Set([...KNOWN].map(tag => tag.toLowerCase()))

function hasOtherCase(tag: string): boolean {
  return !KNOWN.has(tag) && LOWER_CASE.has(tag.toLowerCase())
}

/** Takes one tag; gives the section that following tags speak of. */
function takeTag(partial: PartialDocument, current: Section, tag: string, value: string): Section {
  const beginning = Object.hasOwn(BEGINNINGS, tag) ? BEGINNINGS[tag] : undefined
  if (beginning) {
    const section: Section = { [beginning[1]]: value }
    partial[beginning[0]].push(section)
    // An annotation names its element itself, so the section around it goes on.
    return beginning[0] === 'annotations' ? current : section
  }
  const field = Object.hasOwn(FIELDS, tag) ? (FIELDS[tag] as string) : undefined
  if (field !== undefined) takeField(current, field, value)
  else takeListTag(partial, current, tag, value)
  return current
}

/** Tags that rules check: readers differ in which of two values they take, so both are kept, as a list and not as text. */
const ONCE: ReadonlySet<string> = new Set(['versionInfo', 'licenseConcluded', 'licenseDeclared'])

function takeField(section: Section, field: string, value: string): void {
  if (ONCE.has(field) && section[field] !== undefined && section[field] !== value) push(section, field, value)
  else section[field] ??= value
}

function takeListTag(partial: PartialDocument, current: Section, tag: string, value: string): void {
  const list = Object.hasOwn(LISTS, tag) ? LISTS[tag] : undefined
  if (list !== undefined) push(current, list, value)
  switch (tag) {
    case 'Creator':
      push(partial.creation, 'creators', value)
      break
    case 'Created':
      partial.creation['created'] = value
      break
    case 'PackageChecksum':
    case 'FileChecksum':
      push(current, 'checksums', parseChecksum(value))
      break
    case 'ExternalRef':
      push(current, 'externalRefs', parseExternalRef(value))
      break
    case 'Relationship':
      partial.relationships.push(parseRelationship(value))
      break
    case 'ExternalDocumentRef':
      push(partial.document, 'externalDocumentRefs', value)
      break
  }
}

function push(section: Section, key: string, value: unknown): void {
  const list = section[key]
  if (Array.isArray(list)) list.push(value)
  else section[key] = list === undefined ? [value] : [list, value]
}

/** `SHA256: 11b6…` */
function parseChecksum(value: string): Section {
  const colon = value.indexOf(':')
  return {
    algorithm: value.slice(0, Math.max(colon, 0)).trim(),
    checksumValue: value.slice(colon + 1).trim()
  }
}

/** `PACKAGE-MANAGER purl pkg:npm/left-pad@1.3.0` */
function parseExternalRef(value: string): Section {
  const [category, type, ...locator] = value.split(/\s+/)
  return { referenceCategory: category, referenceType: type, referenceLocator: locator.join(' ') }
}

/** `SPDXRef-A DEPENDS_ON SPDXRef-B` */
function parseRelationship(value: string): Section {
  const [from, type, to] = value.split(/\s+/)
  return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to }
}
