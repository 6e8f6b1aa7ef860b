// Who describes, contains or needs whom in a document, by name: what a conversion must keep or list.
import { type Fields, fieldsIn, fieldsOf, textOf, textsIn } from '../../src/support/fields.ts'

/** `a depends b`, `a contains b`; `NONE` and `NOASSERTION` as in SPDX. */
export type Relation = string

/**
 * Of a tree of CycloneDX, SPDX 2 or SPDX 3, without the product's readers.
 *
 * @param isWritten CycloneDX has what its subject contains beside the subject, too
 */
export function relationsOf(tree: Fields, isWritten = false): ReadonlySet<Relation> {
  const relations = readRelations(tree, isWritten)
  // Those that depend on something contradict it.
  const needing = [...relations].filter(relation => /depends (?!NONE)/.test(relation))
  for (const relation of needing) relations.delete(`${relation.split(' ')[0]} depends NONE`)
  return relations
}

function readRelations(tree: Fields, isWritten: boolean): Set<Relation> {
  if ('@graph' in tree) return spdx3Relations(tree)
  return 'bomFormat' in tree ? cycloneDxRelations(tree, isWritten) : spdxRelations(tree)
}

function cycloneDxRelations(tree: Fields, isWritten: boolean): Set<Relation> {
  const relations = new Set<Relation>()
  const names = new Map<string, string>()
  const visit = (component: Fields, above: string | undefined): void => {
    const name = String(component['name'])
    names.set(String(component['bom-ref']), name)
    for (const property of fieldsIn(component['properties']))
      if (/unknown$/.test(String(property['name'])) && /dependencies/.test(String(property['value'])))
        relations.add(`${name} depends NOASSERTION`)
    if (above !== undefined) relations.add(`${above} contains ${name}`)
    for (const part of fieldsIn(component['components'])) visit(part, name)
  }
  const subject = fieldsOf(fieldsOf(tree['metadata'])['component'])
  const hasSubject = 'name' in subject
  if (hasSubject) {
    visit(subject, undefined)
    relations.add(`document describes ${subject['name']}`)
  }
  for (const component of fieldsIn(tree['components']))
    visit(component, hasSubject && isWritten ? String(subject['name']) : undefined)
  const nameOf = (ref: unknown): string => names.get(String(ref)) ?? String(ref)
  for (const entry of fieldsIn(tree['dependencies'])) {
    const targets = textsIn(entry['dependsOn'])
    if (targets.length === 0) relations.add(`${nameOf(entry['ref'])} depends NONE`)
    for (const target of targets) relations.add(`${nameOf(entry['ref'])} depends ${nameOf(target)}`)
  }
  for (const { aggregate, dependencies } of fieldsIn(tree['compositions']))
    if (aggregate === 'incomplete')
      for (const ref of textsIn(dependencies)) relations.add(`${nameOf(ref)} depends NOASSERTION`)
  return relations
}

const NEEDS = /^(?:DEPENDS_ON|STATIC_LINK|DYNAMIC_LINK|HAS_PREREQUISITE)$/
const NEEDED_BY = /DEPENDENCY_OF$|^PREREQUISITE_FOR$/

function spdxRelations(tree: Fields): Set<Relation> {
  const relations = new Set<Relation>()
  const names = new Map<string, string>([[String(tree['SPDXID']), 'document']])
  for (const { SPDXID, name } of fieldsIn(tree['packages'])) names.set(String(SPDXID), String(name))
  const nameOf = (id: unknown): string => names.get(String(id)) ?? String(id)
  // A document contains all of its elements.
  const contain = (from: string, to: string): void => {
    if (from !== 'document' || to.length > 1) relations.add(`${from} contains ${to}`)
  }
  for (const relationship of fieldsIn(tree['relationships'])) {
    const type = String(relationship['relationshipType'])
    const from = nameOf(relationship['spdxElementId'])
    const to = nameOf(relationship['relatedSpdxElement'])
    if (NEEDS.test(type)) relations.add(`${from} depends ${to}`)
    else if (NEEDED_BY.test(type)) relations.add(`${to} depends ${from}`)
    else if (type === 'CONTAINS') contain(from, to)
    else if (type === 'CONTAINED_BY') contain(to, from)
    else if (type === 'DESCRIBES' && to !== 'NOASSERTION') relations.add(`${from} describes ${to}`)
  }
  for (const id of textsIn(tree['documentDescribes'])) relations.add(`document describes ${nameOf(id)}`)
  return relations
}

const KINDS: Readonly<Record<string, string>> = {
  ...{
    dependsOn: 'depends',
    hasStaticLink: 'depends',
    hasDynamicLink: 'depends',
    hasPrerequisite: 'depends'
  },
  ...{ contains: 'contains', describes: 'describes' }
}

function spdx3Relations(tree: Fields): Set<Relation> {
  const relations = new Set<Relation>()
  const elements = fieldsIn(tree['@graph'])
  const names = new Map(elements.map(({ spdxId, name }) => [String(spdxId), textOf(name)] as const))
  const nameOf = (id: unknown): string => {
    const text = String(id)
    if (/NoneElement$/.test(text)) return 'NONE'
    return /NoAssertionElement$/.test(text) ? 'NOASSERTION' : (names.get(text) ?? text)
  }
  for (const element of elements) {
    const kind = KINDS[String(element['relationshipType'])]
    if (element['type'] === 'software_Sbom')
      for (const root of textsIn(element['rootElement'])) relations.add(`document describes ${nameOf(root)}`)
    if (kind === undefined) continue
    for (const target of textsIn(element['to']))
      if (kind !== 'describes' || nameOf(target) !== 'NOASSERTION')
        relations.add(`${nameOf(element['from'])} ${kind} ${nameOf(target)}`)
  }
  return relations
}
