// Reads SPDX 2.2 and 2.3 JSON into the model; the tag-value reader brings its documents into the same shape.
import type { Component, Party, Sbom, Tool } from '../model.ts'
import { type Fields, fieldsIn, fieldsOf, textOf, textsIn } from './fields.ts'
import { createLicenseReader } from './licenses.ts'
import { collectLosses } from './losses.ts'
import { collectRefs } from './refs.ts'
import { readFileIds, readSpdxFile, readSpdxPackage, type SpdxReading } from './spdx-package.ts'
import { parseParty, parseTool, splitKind } from './spdx-party.ts'
import { readRelationships, withRelations } from './spdx-relationships.ts'

const DOCUMENT_KEYS: ReadonlySet<string> = new Set([
  ...['spdxVersion', 'SPDXID', 'name', 'documentNamespace', 'dataLicense', 'creationInfo', 'packages'],
  ...['files', 'relationships', 'documentDescribes', '@context', '$schema']
])
const CREATION_KEYS: ReadonlySet<string> = new Set(['created', 'creators'])

/** What is not where the schema wants it reads as absent. @throws SealError `SBOM_TOO_LARGE` */
export function readSpdxJson(document: Fields): Sbom {
  const reading: SpdxReading = {
    refs: collectRefs(),
    losses: collectLosses(),
    license: createLicenseReader()
  }
  reading.losses.addUnknown(document, DOCUMENT_KEYS, '')
  const creation = fieldsOf(document['creationInfo'])
  reading.losses.addUnknown(creation, CREATION_KEYS, 'creationInfo.')
  const packages = fieldsIn(document['packages'])
  const elements = [
    ...packages.map((fields, at) => readSpdxPackage(fields, reading, `package-${at + 1}`)),
    ...fieldsIn(document['files']).map((fields, at) => readSpdxFile(fields, reading, `file-${at + 1}`))
  ]
  const relations = readRelationships(fieldsIn(document['relationships']), {
    documentId: textOf(document['SPDXID']) ?? 'SPDXRef-DOCUMENT',
    described: textsIn(document['documentDescribes']),
    losses: reading.losses
  })
  for (const fields of packages) {
    for (const file of readFileIds(fields)) relations.contain(textOf(fields['SPDXID']) ?? '', file)
  }
  const subject = findSubject(elements, relations.described)
  const { authors, tools } = readCreators(textsIn(creation['creators']))
  return {
    id: textOf(document['documentNamespace']),
    name: textOf(document['name']),
    revision: undefined,
    created: textOf(creation['created']),
    authors,
    tools,
    lifecycles: [],
    dataLicenses: [textOf(document['dataLicense'])].filter(text => text !== undefined),
    subject,
    components: elements
      .filter(element => element !== subject)
      .map(element => withRelations(element, relations, subject?.ref)),
    dependencies: relations.dependencies,
    completeness: undefined,
    vulnerabilities: 0,
    unmodelled: reading.losses.list()
  }
}

/** What the document describes: the first package of it, or the first file. */
function findSubject(elements: readonly Component[], described: ReadonlySet<string>): Component | undefined {
  const candidates = elements.filter(({ ref }) => described.has(ref))
  return candidates.find(({ type }) => type !== 'file') ?? candidates[0]
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
