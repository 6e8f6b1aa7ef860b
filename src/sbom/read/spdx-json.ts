// Reads SPDX 2.2 and 2.3 JSON into the model; the tag-value reader brings its documents into the same shape.

import { type Fields, fieldsIn, fieldsOf, present, textOf, textsIn } from '../../support/fields.ts'
import type { OwnLicenses } from '../licenses/own-license.ts'
import type { Party, Sbom, Tool } from '../model.ts'
import { parseParty, parseTool, splitKind } from '../spdx/parties.ts'
import { isJoinedPhase, phaseOfComment, typeInComment } from '../spdx/sbom-types.ts'
import { collectOwnLicenses, createLicenseReader } from './licenses.ts'
import { collectRefs } from './refs.ts'
import { readFileIds, readSpdxFile, readSpdxPackage, type SpdxReading } from './spdx-package.ts'
import {
  findSubject,
  noteDescribed,
  readRelationships,
  subjectWith,
  withRelations
} from './spdx-relationships.ts'
import { collectUnmodeled, type Unmodeled } from './unmodeled.ts'

const DOCUMENT_KEYS: ReadonlySet<string> = new Set([
  ...['spdxVersion', 'SPDXID', 'name', 'documentNamespace', 'dataLicense', 'creationInfo', 'packages'],
  ...['files', 'relationships', 'documentDescribes', 'hasExtractedLicensingInfos', '@context', '$schema']
])
const OWN_LICENSE_KEYS: ReadonlySet<string> = new Set(['licenseId', 'name', 'extractedText'])
const CREATION_KEYS: ReadonlySet<string> = new Set(['created', 'creators', 'comment'])

/**
 * A value at the wrong place for the schema reads as absent.
 *
 * @param misread places that were misread before the document had this shape
 * @throws SealError `SBOM_TOO_LARGE`
 */
export function readSpdxJson(document: Fields, misread: readonly string[] = []): Sbom {
  const reading: SpdxReading = {
    refs: collectRefs(),
    unmodeled: collectUnmodeled(),
    license: createLicenseReader()
  }
  const { unmodeled } = reading
  unmodeled.addUnknown(document, DOCUMENT_KEYS, '')
  const creation = fieldsOf(document['creationInfo'])
  unmodeled.addUnknown(creation, CREATION_KEYS, 'creationInfo.')
  const packages = unmodeled.fieldsAt(document, 'packages', '')
  const elements = [
    ...packages.map((fields, at) => readSpdxPackage(fields, reading, `package-${at + 1}`)),
    ...unmodeled
      .fieldsAt(document, 'files', '')
      .map((fields, at) => readSpdxFile(fields, reading, `file-${at + 1}`))
  ]
  const relations = readRelationships(fieldsIn(document['relationships']), {
    documentId: textOf(document['SPDXID']) ?? 'SPDXRef-DOCUMENT',
    described: textsIn(document['documentDescribes']),
    refs: new Set(elements.map(({ ref }) => ref)),
    unmodeled
  })
  for (const fields of packages) {
    for (const file of readFileIds(fields)) relations.contain(textOf(fields['SPDXID']) ?? '', file)
  }
  const described = elements.filter(({ ref }) => relations.described.has(ref))
  const subject = findSubject(described)
  noteDescribed(described, subject, elements, unmodeled)
  const ownLicenses = readOwnLicenses(document, unmodeled)
  const { authors, tools } = readCreators(textsIn(creation['creators']))
  return {
    id: textOf(document['documentNamespace']),
    name: textOf(document['name']),
    revision: undefined,
    created: textOf(creation['created']),
    authors,
    tools,
    lifecycles: readSbomType(creation, unmodeled),
    ...present({ sbomType: typeInComment(textOf(creation['comment']) ?? '') }),
    dataLicenses: [textOf(document['dataLicense'])].filter(text => text !== undefined),
    subject: subjectWith(subject, relations, unmodeled),
    components: elements
      .filter(element => element !== subject)
      .map(element => withRelations(element, relations)),
    dependencies: relations.dependencies,
    elsewhere: otherDocuments(document),
    completeness: undefined,
    vulnerabilities: 0,
    ...ownLicenses,
    unmodeled: unmodeled.list(),
    misread: [...misread, ...unmodeled.misreads()]
  }
}

/** The one form of the comment that the OpenChain Telco SBOM Guide recommends; other comments have no place in the model. */
function readSbomType(creation: Fields, unmodeled: Unmodeled): string[] {
  const comment = textOf(creation['comment'])
  const phase = comment === undefined ? undefined : phaseOfComment(comment)
  if (comment !== undefined && phase === undefined) unmodeled.add('creationInfo.comment')
  if (comment !== undefined && isJoinedPhase(comment)) unmodeled.add('creationInfo.comment (runtime)')
  return phase === undefined ? [] : [phase]
}

function otherDocuments(document: Fields): ReadonlySet<string> {
  const refs = fieldsIn(document['externalDocumentRefs'])
  return new Set(refs.flatMap(({ externalDocumentId }) => textOf(externalDocumentId) ?? []))
}

function readOwnLicenses(document: Fields, unmodeled: Unmodeled): OwnLicenses {
  const own = collectOwnLicenses()
  for (const info of fieldsIn(document['hasExtractedLicensingInfos'])) {
    const { licenseId, name, extractedText } = info
    unmodeled.addUnknown(info, OWN_LICENSE_KEYS, 'hasExtractedLicensingInfos[].')
    if (typeof licenseId === 'string') own.add(licenseId, textOf(name), textOf(extractedText))
  }
  return own.result()
}

function readCreators(creators: readonly string[]): { authors: Party[]; tools: Tool[] } {
  const authors: Party[] = []
  const tools: Tool[] = []
  for (const creator of creators) {
    const { kind, value } = splitKind(creator)
    const party = kind === 'tool' ? undefined : parseParty(creator)
    if (kind === 'tool' && value !== '') tools.push(parseTool(value))
    else if (party) authors.push(party)
  }
  return { authors, tools }
}
