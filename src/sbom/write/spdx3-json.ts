// Writes SPDX 3.0.1 JSON-LD of the profiles Core, Software and SimpleLicensing: https://spdx.github.io/spdx-spec/v3.0.1/
import { type Fields, present } from '../../support/fields.ts'
import { formatSpdxTime } from '../document-time.ts'
import type { Component, License, Sbom } from '../model.ts'
import { isLicenseUnknown } from '../unknown-fields.ts'
import { addJsonList, createBody, createIdentity } from './body.ts'
import { earlierReferences } from './earlier-ids.ts'
import { type Plan, partsOf, planDocument } from './plan.ts'
import { createSpdxIds } from './spdx-ids.ts'
import { spdxNameOf, spdxToolOf } from './spdx-json.ts'
import { createSpdxLicenses } from './spdx-licenses.ts'
import { CREATION, createSpdx3Agents, type Spdx3Agents, UNKNOWN_ELEMENT } from './spdx3-agents.ts'
import { makeSpdx3Package, referenceOf } from './spdx3-package.ts'
import { collectUnsupported, type Unsupported } from './unsupported.ts'
import type { WrittenSbom } from './written-sbom.ts'

const NO_ELEMENT = 'NoneElement'
const NO_LICENSE = 'expandedlicensing_NoneLicense'
const UNKNOWN_LICENSE = 'expandedlicensing_NoAssertionLicense'

/** What the writing of one document shares. */
interface Writing {
  readonly sbom: Sbom
  readonly plan: Plan
  readonly agents: Spdx3Agents
  readonly unsupported: Unsupported
  /** Begins every identifier of the document. */
  readonly prefix: string
  /** The identifier of a component. */
  ids(ref: string): string
}

export function writeSpdx3Json(sbom: Sbom, time: Date): WrittenSbom {
  const unsupported = collectUnsupported()
  const plan = planDocument(sbom, unsupported)
  const prefix = prefixOf(sbom, plan, time)
  const ids = createSpdxIds(plan)
  const agents = createSpdx3Agents(prefix)
  const writing: Writing = { sbom, plan, agents, unsupported, prefix, ids: ref => `${prefix}${ids(ref)}` }
  collectUnsupportedFields(writing)
  const body = createBody('')
  addJsonList(body, '@graph', elementsOf(writing, time), element => element)
  body.add('}\n')
  return {
    bytes: body.bytes('{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"'),
    unsupported: unsupported.list()
  }
}

/** Of the content and the time, so that the same content has the same identifiers. */
function prefixOf(sbom: Sbom, plan: Plan, time: Date): string {
  const { components: _components, dependencies: _dependencies, ...rest } = sbom
  const { licenseNames = [], licenseTexts = [], elsewhere: _elsewhere, ...head } = rest
  const seed = createIdentity(JSON.stringify({ format: 'spdx3-json', time, head }))
  for (const { component } of plan.all) seed.add(JSON.stringify(component))
  for (const dependency of plan.dependencies) seed.add(JSON.stringify(dependency))
  for (const own of [...licenseNames, ...licenseTexts]) seed.add(JSON.stringify(own))
  return `https://spdx.org/spdxdocs/${encodeURIComponent(spdxNameOf(sbom).toWellFormed())}-${seed.uuid()}#`
}

function collectUnsupportedFields({ sbom, unsupported }: Writing): void {
  if (sbom.revision !== undefined && sbom.revision !== '1')
    unsupported.add('revision', 'SPDX 3.0.1 has no place for it')
}

/** Agents and licenses come last, because the components name them. */
function* elementsOf(writing: Writing, time: Date): Generator<Fields> {
  const { plan, agents, unsupported, ids } = writing
  const described = [...(plan.subject ? [plan.subject] : []), ...plan.all]
  const licenses = collectLicenses(writing)
  yield* headOf(writing, time, licenses)
  for (const { component, ref } of described) {
    yield makeSpdx3Package(component, { id: ids(ref), agents, unsupported })
    licenses.take(component, ids(ref))
  }
  yield* relationshipsOf(writing)
  yield* licenses.elements()
  yield* agents.elements()
}

function* headOf(writing: Writing, time: Date, licenses: Licenses): Generator<Fields> {
  const { sbom, plan, agents, prefix, ids, unsupported } = writing
  const tools = sbom.tools.map(tool => agents.toolOf(spdxToolOf(tool)))
  const authors = sbom.authors.flatMap(
    author => agents.idOf({ isPerson: author.email !== undefined, ...author }) ?? []
  )
  const roots = (plan.subject ? [plan.subject] : plan.roots).map(({ ref }) => ids(ref))
  yield present<Fields>({
    type: 'CreationInfo',
    '@id': CREATION,
    specVersion: '3.0.1',
    created: formatSpdxTime(time),
    createdBy: authors.length > 0 ? [...new Set(authors)] : [agents.softwareOf('oci-seal')],
    createdUsing: [...new Set(tools)]
  })
  const shared = { creationInfo: CREATION, profileConformance: ['core', 'software', 'simpleLicensing'] }
  const [dataLicense = 'CC0-1.0'] = sbom.dataLicenses
  yield present<Fields>({
    type: 'SpdxDocument',
    spdxId: `${prefix}document`,
    ...shared,
    name: spdxNameOf(sbom),
    dataLicense: licenses.idOf([{ kind: 'expression', value: dataLicense }]),
    externalRef: earlierReferences(sbom).map(reference =>
      referenceOf({ ...reference, type: 'other' }, unsupported)
    ),
    rootElement: [`${prefix}sbom`]
  })
  yield present<Fields>({
    type: 'software_Sbom',
    spdxId: `${prefix}sbom`,
    ...shared,
    rootElement: roots.length > 0 ? roots : [UNKNOWN_ELEMENT],
    element: plan.all.map(({ ref }) => ids(ref)),
    software_sbomType: phasesOf(writing)
  })
}

const PHASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    design: 'design',
    'pre-build': 'source',
    build: 'build',
    'post-build': 'analyzed',
    operations: 'deployed'
  })
)

function phasesOf({ sbom: { lifecycles }, unsupported }: Writing): string[] {
  const known = lifecycles.flatMap(lifecycle => PHASES.get(lifecycle) ?? [])
  if (known.length < lifecycles.length) unsupported.add('lifecycles', 'SPDX 3.0.1 has fewer kinds of SBOM')
  return [...new Set(known)]
}

/** What contains what, and what depends on what; the individuals for none and for not known in place of no target. */
function* relationshipsOf({ sbom, plan, prefix, ids, unsupported }: Writing): Generator<Fields> {
  let count = 0
  const relate = (
    from: string,
    relationshipType: string,
    to: readonly string[],
    completeness?: string
  ): Fields =>
    present<Fields>({
      type: 'Relationship',
      spdxId: `${prefix}relationship-${++count}`,
      creationInfo: CREATION,
      from,
      relationshipType,
      to,
      completeness
    })
  const said = completenessOf(sbom, unsupported)
  const subject = plan.subject?.ref
  const parts = partsOf(sbom.subject, plan.roots).map(({ ref }) => ids(ref))
  if (subject !== undefined && (parts.length > 0 || said.parts !== undefined))
    yield relate(ids(subject), 'contains', parts.length > 0 ? parts : [NO_ELEMENT], said.parts)
  for (const { ref, children } of plan.all)
    if (children.length > 0)
      yield relate(
        ids(ref),
        'contains',
        children.map(child => ids(child.ref))
      )
  for (const [ref, targets] of plan.dependencies) {
    const to = targets.length > 0 ? targets.map(ids) : [NO_ELEMENT]
    yield relate(ids(ref), 'dependsOn', to, ref === subject ? said.dependencies : undefined)
  }
  if (
    subject !== undefined &&
    !plan.dependencies.some(([ref]) => ref === subject) &&
    said.dependencies !== undefined
  )
    yield relate(ids(subject), 'dependsOn', [UNKNOWN_ELEMENT], said.dependencies)
  const others = plan.subject && said.dependencies === undefined ? [plan.subject, ...plan.all] : plan.all
  for (const { ref, component } of others) {
    if (component.declaredUnknown?.includes('dependencies'))
      yield relate(ids(ref), 'dependsOn', [UNKNOWN_ELEMENT], 'noAssertion')
  }
}

function completenessOf(
  { completeness, completenessOf: scope, subject }: Sbom,
  unsupported: Unsupported
): { readonly parts?: string | undefined; readonly dependencies?: string | undefined } {
  if (completeness === undefined) return {}
  const isKnown = ['complete', 'incomplete', 'unknown'].includes(completeness)
  if (!isKnown || subject === undefined) unsupported.add('completeness', 'SPDX 3.0.1 has fewer values for it')
  if (!isKnown && !completeness.startsWith('incomplete')) return {}
  const word =
    completeness === 'unknown' ? 'noAssertion' : completeness.startsWith('in') ? 'incomplete' : 'complete'
  return {
    parts: scope === 'dependencies' ? undefined : word,
    dependencies: scope === 'assemblies' ? undefined : word
  }
}

interface Licenses {
  /** The identifier of the element for all of the statements together. */
  idOf(licenses: readonly License[]): string
  /** Relates a component to its licenses. */
  take(component: Component, id: string): void
  elements(): Generator<Fields>
}

function collectLicenses({ sbom, prefix, unsupported }: Writing): Licenses {
  const texts = createSpdxLicenses('3.0.1', unsupported, sbom)
  const ids = new Map<string, string>()
  const relationships: Fields[] = []
  const relate = (from: string, relationshipType: string, to: string): void => {
    const spdxId = `${prefix}license-relationship-${relationships.length + 1}`
    const common = { type: 'Relationship', spdxId, creationInfo: CREATION }
    relationships.push({ ...common, from, relationshipType, to: [to] })
  }
  const idOf = (licenses: readonly License[]): string => {
    const expression = texts.join(licenses)
    if (expression === 'NONE') return NO_LICENSE
    if (expression === 'NOASSERTION') return UNKNOWN_LICENSE
    const id = ids.get(expression) ?? `${prefix}license-${ids.size + 1}`
    ids.set(expression, id)
    return id
  }
  return {
    idOf,
    take(component, id) {
      const { licenses = [] } = component
      const concluded = licenses.filter(({ acknowledgement }) => acknowledgement === 'concluded')
      const declared = licenses.filter(({ acknowledgement }) => acknowledgement !== 'concluded')
      if (concluded.length > 0) relate(id, 'hasConcludedLicense', idOf(concluded))
      if (declared.length > 0) relate(id, 'hasDeclaredLicense', idOf(declared))
      if (concluded.length === 0 && isLicenseUnknown(component, 'concluded'))
        relate(id, 'hasConcludedLicense', UNKNOWN_LICENSE)
      if (declared.length === 0 && isLicenseUnknown(component, 'declared'))
        relate(id, 'hasDeclaredLicense', UNKNOWN_LICENSE)
    },
    *elements() {
      const custom = texts.extracted()
      const textIds = new Map(custom.map(({ licenseId }) => [licenseId, `${prefix}text-${licenseId}`]))
      for (const [expression, id] of ids) yield expressionOf(expression, id, textIds)
      for (const { licenseId, name, extractedText, seeAlsos } of custom)
        yield present<Fields>({
          type: 'simplelicensing_SimpleLicensingText',
          spdxId: textIds.get(licenseId),
          creationInfo: CREATION,
          name: name ?? licenseId,
          simplelicensing_licenseText: extractedText,
          externalRef: seeAlsos?.map(url => ({
            type: 'ExternalRef',
            externalRefType: 'license',
            locator: [url]
          }))
        })
      yield* relationships
    }
  }
}

/** With the texts behind each `LicenseRef-` that it names. */
function expressionOf(expression: string, id: string, texts: ReadonlyMap<string, string>): Fields {
  const used = [...new Set(expression.match(/LicenseRef-[A-Za-z0-9.-]+/g) ?? [])]
  return present<Fields>({
    type: 'simplelicensing_LicenseExpression',
    spdxId: id,
    creationInfo: CREATION,
    simplelicensing_licenseExpression: expression,
    simplelicensing_customIdToUri: used.map(key => ({ type: 'DictionaryEntry', key, value: texts.get(key) }))
  })
}
