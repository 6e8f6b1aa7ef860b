// Which values of a document's tree have a place in other formats, and of what kind each is.
import { phaseOfComment, phaseOfType } from '../spdx/sbom-types.ts'

/**
 * How a value is looked for in the written document, among the values of the same kind:
 * `renamed`: not at all, because references, enumerations and dates of writing have other values there;
 * `flag`: `false` says nothing; kinds in `EXACT`: as a whole; all others: each of its words, since formats join them.
 */
export type Kind =
  | 'renamed'
  | 'document-id'
  | 'flag'
  | 'text'
  | 'property'
  | 'name'
  | 'version'
  | 'purl'
  | 'cpe'
  | 'hash'
  | 'license'
  | 'license-url'
  | 'license-text'
  | 'content-type'
  | 'maker'
  | 'url'
  | 'comment'
  | 'location'
  | 'scope'
  | 'phase'
  | 'completeness'
  | 'revision'
  | 'data-license'

export const EXACT: ReadonlySet<Kind> = new Set([
  ...(['text', 'property', 'version', 'scope', 'revision', 'license-text', 'content-type'] as const),
  ...(['purl', 'cpe', 'hash', 'url', 'completeness'] as const)
])

type Places = readonly (readonly [place: RegExp, kind: Kind])[]

const PARTY = String.raw`(?:manufacturer|manufacture|supplier|authors\[\]|contact\[\]|provider)`

const CYCLONEDX: Places = [
  [/^(?:\$schema|bomFormat|specVersion|metadata\.timestamp)$/, 'renamed'],
  [/^serialNumber$|^externalReferences\[\]\.url$/, 'document-id'],
  [/^version$/, 'revision'],
  [/^metadata\.lifecycles\[\]\.(?:phase|name)$/, 'phase'],
  [/^metadata\.tools\[\]\.(?:bom-ref|type)$/, 'renamed'],
  [/^metadata\.tools\[\]\.(?:vendor|group|name|version|author)$/, 'maker'],
  [/^metadata\.licenses\[\](?:\.license)?\.(?:id|name|expression)$/, 'data-license'],
  [/^metadata\.licenses\[\](?:\.license)?\.acknowledgement$/, 'renamed'],
  [
    new RegExp(
      `^(?:metadata|metadata\\.tools\\[\\]|components\\[\\])(?:\\.${PARTY})+\\.(?:name|email|url(?:\\[\\])?)$`
    ),
    'maker'
  ],
  [new RegExp(`\\.${PARTY}\\.bom-ref$`), 'renamed'],
  [/^components\[\]\.(?:author|publisher)$/, 'maker'],
  [/^components\[\]\.(?:bom-ref|type)$/, 'renamed'],
  [/^components\[\]\.(?:group|name)$/, 'name'],
  [/^components\[\]\.version$/, 'version'],
  [/^components\[\]\.purl$/, 'purl'],
  [/^components\[\]\.cpe$/, 'cpe'],
  [/^components\[\]\.(?:description|copyright)$/, 'text'],
  [/^components\[\]\.scope$/, 'scope'],
  [/^components\[\]\.modified$/, 'flag'],
  [/^components\[\]\.(?:externalReferences\[\]\.)?hashes\[\]\.alg$/, 'renamed'],
  [/^components\[\]\.(?:externalReferences\[\]\.)?hashes\[\]\.content$/, 'hash'],
  [/^components\[\]\.(?:evidence\.)?licenses\[\](?:\.license)?\.(?:id|name|expression)$/, 'license'],
  [/^components\[\]\.(?:evidence\.)?licenses\[\](?:\.license)?\.(?:acknowledgement|bom-ref)$/, 'renamed'],
  [/^components\[\]\.(?:evidence\.)?licenses\[\]\.license\.url$/, 'license-url'],
  [/^components\[\]\.(?:evidence\.)?licenses\[\]\.license\.text\.content$/, 'license-text'],
  [/^components\[\]\.(?:evidence\.)?licenses\[\]\.license\.text\.contentType$/, 'content-type'],
  [/^components\[\]\.(?:evidence\.)?licenses\[\]\.license\.text\.encoding$/, 'renamed'],
  [/^components\[\]\.externalReferences\[\]\.type$/, 'renamed'],
  [/^components\[\]\.externalReferences\[\]\.url$/, 'url'],
  [/^components\[\]\.externalReferences\[\]\.comment$/, 'comment'],
  [/^components\[\]\.evidence\.occurrences\[\]\.location$/, 'location'],
  [/^components\[\]\.evidence\.occurrences\[\]\.bom-ref$/, 'renamed'],
  [/^components\[\]\.properties\[\]\.(?:name|value)$/, 'property'],
  [/^dependencies\[\]\.(?:ref|dependsOn\[\])$/, 'renamed'],
  [/^compositions\[\]\.aggregate$/, 'completeness'],
  [/^compositions\[\]\.(?:bom-ref|assemblies\[\]|dependencies\[\])$/, 'renamed']
]

const SPDX2: Places = [
  [/^(?:spdxVersion|SPDXID|\$schema|@context|documentDescribes\[\]|creationInfo\.created)$/, 'renamed'],
  [/^(?:documentNamespace|comment)$/, 'document-id'],
  [/^dataLicense$/, 'data-license'],
  [/^name$/, 'name'],
  [/^creationInfo\.creators\[\]$/, 'maker'],
  [/^creationInfo\.comment$/, 'phase'],
  [/^(?:packages|files)\[\]\.(?:SPDXID|primaryPackagePurpose|hasFiles\[\])$/, 'renamed'],
  [/^packages\[\]\.filesAnalyzed$/, 'flag'],
  [/^packages\[\]\.name$|^files\[\]\.fileName$/, 'name'],
  [/^packages\[\]\.versionInfo$/, 'version'],
  [/^packages\[\]\.(?:supplier|originator)$/, 'maker'],
  [/^packages\[\]\.(?:downloadLocation|homepage)$/, 'url'],
  [/^packages\[\]\.sourceInfo$/, 'location'],
  [/^packages\[\]\.(?:description|summary)$|^(?:packages|files)\[\]\.copyrightText$/, 'text'],
  [/^(?:packages|files)\[\]\.checksums\[\]\.algorithm$/, 'renamed'],
  [/^(?:packages|files)\[\]\.checksums\[\]\.checksumValue$/, 'hash'],
  [/^(?:packages|files)\[\]\.license(?:Concluded|Declared)$/, 'license'],
  [/^hasExtractedLicensingInfos\[\]\.(?:licenseId|name)$/, 'license'],
  [/^hasExtractedLicensingInfos\[\]\.extractedText$/, 'license-text'],
  [/^hasExtractedLicensingInfos\[\]\.seeAlsos\[\]$/, 'license-url'],
  [/^packages\[\]\.externalRefs\[\]\.reference(?:Category|Type)$/, 'renamed'],
  [/^packages\[\]\.externalRefs\[\]\.referenceLocator$/, 'url'],
  [/^packages\[\]\.externalRefs\[\]\.comment$/, 'comment'],
  [/^(?:packages\[\]\.)?annotations\[\]\.comment$/, 'property'],
  [/^(?:packages\[\]\.)?annotations\[\]\.annotator$/, 'maker'],
  [/^relationships\[\]\.(?:spdxElementId|relationshipType|relatedSpdxElement)$/, 'renamed']
]

const SPDX3: Places = [
  [
    /^@context$|^@graph\[\]\.(?:spdxId|@id|@?type|creationInfo|from|to\[\]|element\[\]|rootElement\[\])$/,
    'renamed'
  ],
  [/^@graph\[\]\.(?:relationshipType|profileConformance\[\]|specVersion|created)$/, 'renamed'],
  [/^@graph\[\]\.(?:software_primaryPurpose|dataLicense|createdBy\[\]|createdUsing\[\])$/, 'renamed'],
  [/^@graph\[\]\.(?:suppliedBy|originatedBy\[\]|expandedlicensing_member\[\])$/, 'renamed'],
  [/^@graph\[\]\.name$/, 'name'],
  [/^@graph\[\]\.software_packageVersion$/, 'version'],
  [/^@graph\[\]\.software_packageUrl$/, 'purl'],
  [/^@graph\[\]\.(?:description|summary|software_copyrightText)$/, 'text'],
  [/^@graph\[\]\.software_(?:downloadLocation|homePage)$/, 'url'],
  [/^@graph\[\]\.software_sourceInfo$/, 'location'],
  [/^@graph\[\]\.software_sbomType\[\]$/, 'phase'],
  [/^@graph\[\]\.completeness$/, 'completeness'],
  [/^@graph\[\]\.verifiedUsing\[\]\.(?:type|@type|algorithm)$/, 'renamed'],
  [/^@graph\[\]\.verifiedUsing\[\]\.hashValue$/, 'hash'],
  [/^@graph\[\]\.simplelicensing_licenseExpression$/, 'license'],
  [/^@graph\[\]\.simplelicensing_licenseText$/, 'license-text'],
  [
    /^@graph\[\]\.external(?:Identifier|Ref)\[\]\.(?:type|@type|externalIdentifierType|externalRefType)$/,
    'renamed'
  ],
  [/^@graph\[\]\.externalIdentifier\[\]\.identifier$/, 'url'],
  [/^@graph\[\]\.externalRef\[\]\.locator\[\]$/, 'url'],
  [/^@graph\[\]\.externalRef\[\]\.comment$/, 'comment']
]

const SYFT: Places = [
  [/^schema\.(?:version|url)$|^(?:artifacts\[\]|source)\.(?:id|type)$/, 'renamed'],
  [/^artifacts\[\]\.(?:foundBy|language)$|^artifactRelationships\[\]\.(?:parent|child|type)$/, 'renamed'],
  [/^descriptor\.(?:name|version)$/, 'maker'],
  [/^(?:artifacts\[\]|source)\.name$|^distro\.(?:id|name)$/, 'name'],
  [/^(?:artifacts\[\]|source)\.version$|^distro\.versionID$/, 'version'],
  [/^artifacts\[\]\.purl$/, 'purl'],
  [/^artifacts\[\]\.cpes\[\](?:\.cpe)?$|^distro\.cpeName$/, 'cpe'],
  [/^artifacts\[\]\.metadata\.description$|^distro\.prettyName$/, 'text'],
  [/^artifacts\[\]\.licenses\[\](?:\.(?:value|spdxExpression))?$/, 'license'],
  [/^artifacts\[\]\.locations\[\]\.path$/, 'location']
]

const TABLES: Readonly<Record<string, Places>> = {
  'cyclonedx-json': CYCLONEDX,
  'cyclonedx-xml': CYCLONEDX,
  'spdx-json': SPDX2,
  'spdx-tag-value': SPDX2,
  'spdx3-json': SPDX3,
  'syft-json': SYFT
}

/** Nested components are components, and tools of any kind are tools. */
export function placeOf(path: string): string {
  return path
    .replace(/^(?:metadata\.component|components\[\])(?:\.components\[\])*(?=[.[]|$)/, 'components[]')
    .replace(/^metadata\.tools(?:\[\]|\.components\[\]|\.services\[\])/, 'metadata.tools[]')
}

/** CycloneDX's word for what the types of SBOM in SPDX say. */
export function phaseOf(value: string): string {
  return phaseOfComment(value) ?? phaseOfType(value) ?? value
}

/** CycloneDX's word for SPDX 3's; `https://spdx.org/…/RelationshipCompleteness/noAssertion` may be the whole name. */
export function completenessOf(value: string): string {
  const word = value.slice(value.lastIndexOf('/') + 1)
  return word === 'noAssertion' ? 'unknown' : word
}

/** The kind of the value at a path of a format's tree; undefined if no other format has a place for it. */
export function kindOf(format: string, path: string): Kind | undefined {
  const place = placeOf(path)
  return TABLES[format]?.find(([pattern]) => pattern.test(place))?.[1]
}
