// Reads SPDX 3.0 JSON-LD into the model: https://spdx.github.io/spdx-spec/v3.0.1/

import { type Fields, fieldsIn, fieldsOf, listOf, textOf, textsIn } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { pushAll } from '../../support/push-all.ts'
import { afterLast, printable } from '../../support/text.ts'
import type { Component, Party, Sbom, Tool } from '../model.ts'
import { parseTool } from '../spdx/parties.ts'
import { isJoinedPhase } from '../spdx/sbom-types.ts'
import { createLicenseReader } from './licenses.ts'
import { collectRefs } from './refs.ts'
import { findSubject, noteDescribed, subjectWith, withRelations } from './spdx-relationships.ts'
import { readSpdx3Component, type Spdx3Reading } from './spdx3-component.ts'
import { type Elements, idOf, isNoAssertion, readSpdx3Agent, typeOf } from './spdx3-element.ts'
import { readSpdx3OwnLicenses } from './spdx3-license.ts'
import { readSpdx3Relationships, type Spdx3Relations } from './spdx3-relationships.ts'
import { collectUnmodeled, type Unmodeled } from './unmodeled.ts'

const COMPONENT_TYPES: ReadonlySet<string> = new Set([
  ...['software_Package', 'software_File', 'ai_AIPackage', 'dataset_DatasetPackage']
])
/** Elements that are read, or that have no content beyond what refers to them. */
const KNOWN_TYPES: ReadonlySet<string> = new Set([
  ...COMPONENT_TYPES,
  ...['SpdxDocument', 'software_Sbom', 'Bom', 'CreationInfo', 'Relationship', 'LifecycleScopedRelationship'],
  ...['Person', 'Organization', 'Agent', 'SoftwareAgent', 'Tool', 'simplelicensing_LicenseExpression'],
  ...['expandedlicensing_ListedLicense']
])

/** The words of CycloneDX for the kinds of SBOM that SPDX 3 distinguishes. */
const PHASES: ReadonlyMap<string, string> = new Map([
  ['design', 'design'],
  ['source', 'pre-build'],
  ['build', 'build'],
  ['analyzed', 'post-build'],
  ['deployed', 'operations'],
  ['runtime', 'operations']
])

/** A value at the wrong place for the model reads as absent. @throws SealError `SBOM_TOO_LARGE` */
export function readSpdx3Json(document: Fields): Sbom {
  const elements = fieldsIn(Array.isArray(document['@graph']) ? document['@graph'] : [document])
  const unmodeled = collectUnmodeled()
  const byType = groupByType(elements, unmodeled)
  noteInlined(elements, unmodeled)
  const all = (...types: string[]): Fields[] => types.flatMap(type => byType.get(type) ?? [])
  const elementsById = indexElements(elements, unmodeled)
  const reading: Spdx3Reading = {
    refs: collectRefs(),
    unmodeled,
    license: createLicenseReader(),
    elementsById
  }

  const parts = elements.filter(element => COMPONENT_TYPES.has(typeOf(element)))
  const relations = readSpdx3Relationships(all('Relationship', 'LifecycleScopedRelationship'), {
    refs: new Set(parts.map(idOf)),
    documents: new Set(all('SpdxDocument', 'software_Sbom', 'Bom').map(idOf)),
    unmodeled
  })
  const head = all('SpdxDocument')[0] ?? {}
  const boms = all('software_Sbom', 'Bom')
  const creation = creationOf(head, elementsById) ?? all('CreationInfo')[0] ?? {}
  const components = parts.map((element, at) =>
    readSpdx3Component(element, reading, relations, `element-${at + 1}`)
  )
  const described = describedIn(components, [head, ...boms], relations.described)
  const subject = findSubject(described)
  noteDescribed(described, subject, components, unmodeled)
  noteOthers(elements, { head, creation, subject: subject?.ref, relations }, unmodeled)
  return {
    id: idOf(head),
    name: textOf(head['name']),
    revision: undefined,
    created: textOf(creation['created']),
    authors: readAgents(creation, elementsById),
    tools: readTools(creation, elementsById),
    lifecycles: boms
      .flatMap(bom => textsIn(bom['software_sbomType']))
      .map(type => PHASES.get(afterLast(type, '/')) ?? type),
    dataLicenses: readDataLicenses(head, elementsById),
    subject: subjectWith(subject, relations, unmodeled),
    components: components
      .filter(component => component !== subject)
      .map(component => withRelations(component, relations)),
    dependencies: relations.dependencies,
    elsewhere: namedElsewhere(elements, relations.dependencies),
    ...completenessOf(subject?.ref, relations),
    vulnerabilities: elements.filter(element => typeOf(element).startsWith('security_')).length,
    unmodeled: unmodeled.list(),
    ...readSpdx3OwnLicenses(all('simplelicensing_LicenseExpression'), elementsById),
    misread: unmodeled.misreads()
  }
}

/** Which of two elements with one id another reader sees is not known: it may see both. */
function indexElements(elements: readonly Fields[], unmodeled: Unmodeled): Elements {
  const byId = new Map<string | undefined, Fields>()
  for (const element of elements) {
    const id = idOf(element)
    const before = id === undefined ? undefined : byId.get(id)
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(element))
      unmodeled.misread('@graph[].spdxId (of two elements)')
    byId.set(id, element)
  }
  return byId
}

interface Read {
  readonly head: Fields
  readonly creation: Fields
  readonly subject: string | undefined
  readonly relations: Spdx3Relations
}

/** What the model has one of, and the document more. */
function noteOthers(
  elements: readonly Fields[],
  { head, creation, subject, relations }: Read,
  unmodeled: Unmodeled
): void {
  const ids = new Set(elements.map(idOf))
  for (const element of elements) {
    const type = typeOf(element)
    if (type === 'CreationInfo' && element !== creation)
      unmodeled.add('@graph[].creationInfo (of other elements than the document)')
    if (!COMPONENT_TYPES.has(type))
      for (const key of ['suppliedBy', 'originatedBy'] as const)
        if (element[key] !== undefined) unmodeled.add(`@graph[].${key} (of what is not a package or file)`)
    if (element !== head && textOf(element['dataLicense']) !== undefined)
      unmodeled.add('@graph[].dataLicense (of another document)')
    for (const root of textsIn(element['rootElement']))
      if (!ids.has(root) && !isNoAssertion(root))
        unmodeled.add(`@graph[].rootElement (${printable(root, 60)})`)
    if (textsIn(element['software_sbomType']).some(isJoinedPhase))
      unmodeled.add('@graph[].software_sbomType (runtime)')
  }
  if ([...relations.qualified].some(ref => ref !== subject))
    unmodeled.add('@graph[].completeness (of other elements than the subject)')
}

/** The ends of dependencies that are elements of other kinds, or imports; a large document has many more of both. */
function namedElsewhere(
  elements: readonly Fields[],
  dependencies: Sbom['dependencies']
): ReadonlySet<string> {
  const named = new Set([...dependencies].flatMap(([from, targets]) => [from, ...targets]))
  const isNamed = (id: string | undefined): id is string => id !== undefined && named.has(id)
  return new Set(
    elements
      .filter(element => !COMPONENT_TYPES.has(typeOf(element)))
      .flatMap(element => [
        idOf(element),
        ...fieldsIn(element['import']).map(({ externalSpdxId }) => textOf(externalSpdxId))
      ])
      .filter(isNamed)
  )
}

function groupByType(elements: readonly Fields[], unmodeled: Unmodeled): Map<string, Fields[]> {
  const groups = new Map<string, Fields[]>()
  for (const element of elements) {
    const type = typeOf(element)
    const group = groups.get(type)
    if (group) group.push(element)
    else groups.set(type, [element])
  }
  for (const type of groups.keys()) {
    if (!KNOWN_TYPES.has(type)) unmodeled.addUnknown({ [type]: true }, KNOWN_TYPES, '')
  }
  return groups
}

/** Keys that name other elements by their ids. */
const REFERENCES: ReadonlySet<string> = new Set(['from', 'to', 'element', 'rootElement'])

/** An element may be written where it is used, in place of its id: what it says is not read there. */
function noteInlined(elements: readonly Fields[], unmodeled: Unmodeled): void {
  const pending = [...elements]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const [key, value] of Object.entries(next)) {
      const inlined = (Array.isArray(value) ? value : [value]).filter(isRecord)
      if (inlined.some(inner => REFERENCES.has(key) || isJudged(typeOf(inner))))
        unmodeled.misread(`@graph[].${printable(key, 80)}`)
      pushAll(pending, inlined)
    }
  }
}

function isJudged(type: string): boolean {
  return COMPONENT_TYPES.has(type) || /Relationship$|^(?:simple|expanded)licensing_/.test(type)
}

/** Creation information is a separate element, or is in the element. */
function creationOf(element: Fields, elements: Elements): Fields | undefined {
  const creation = element['creationInfo']
  return isRecord(creation) ? creation : elements.get(textOf(creation) ?? '')
}

/** The completeness of the subject's dependencies, or of its parts alone; of both if they are equal. */
function completenessOf(
  subject = '',
  relations: Spdx3Relations
): Pick<Sbom, 'completeness' | 'completenessOf'> {
  const completeness = relations.completeness.get(subject)
  const ofParts = relations.partsCompleteness.get(subject)
  if (completeness === undefined && ofParts !== undefined)
    return { completeness: ofParts, completenessOf: 'assemblies' }
  return { completeness, ...(completeness === ofParts ? {} : { completenessOf: 'dependencies' }) }
}

/** Root elements are followed through a `software_Sbom`; without one, what is described. */
function describedIn(
  components: readonly Component[],
  holders: readonly Fields[],
  described: ReadonlySet<string>
): readonly Component[] {
  const roots = new Set([...holders.flatMap(holder => textsIn(holder['rootElement'])), ...described])
  return components.filter(({ ref }) => roots.has(ref))
}

function readAgents(creation: Fields, elements: Elements): Party[] {
  return listOf(creation['createdBy']).flatMap(id => readSpdx3Agent(id, elements) ?? [])
}

/** Tools, and agents that are software. */
function readTools(creation: Fields, elements: Elements): Tool[] {
  const agents = textsIn(creation['createdBy']).filter(
    id => typeOf(fieldsOf(elements.get(id))) === 'SoftwareAgent'
  )
  return [...textsIn(creation['createdUsing']), ...agents].flatMap(id => {
    const name = textOf(fieldsOf(elements.get(id))['name'])
    return name === undefined ? [] : [parseTool(name)]
  })
}

function readDataLicenses(head: Fields, elements: Elements): string[] {
  const id = textOf(head['dataLicense'])
  if (id === undefined) return []
  const expression = textOf(fieldsOf(elements.get(id))['simplelicensing_licenseExpression'])
  return [expression ?? afterLast(id, '/')]
}
