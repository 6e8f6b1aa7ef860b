// Makes the CycloneDX library's models from ours, and notes what a version of CycloneDX has no place for.
import * as Enums from '@cyclonedx/cyclonedx-library/Enums'
import * as Models from '@cyclonedx/cyclonedx-library/Models'
import * as Spec from '@cyclonedx/cyclonedx-library/Spec'
import { isOneOf, printable } from '../../support/text.ts'
import type { Component, Occurrence, Sbom, Tool } from '../model.ts'
import { formatUnknown } from '../unknown-fields.ts'
import { createLicenseWriter } from './cyclonedx-licenses.ts'
import { type ComponentExtras, type CycloneDxSpec, has, type Making } from './cyclonedx-making.ts'
import { formatContact, makeContacts, makeEntity } from './cyclonedx-parties.ts'
import { makeHashes, makeReference } from './cyclonedx-references.ts'
import { earlierReferences } from './earlier-ids.ts'
import { type Plan, type Planned, partsOf, planDocument } from './plan.ts'
import type { Unsupported } from './unsupported.ts'
import { isAnyUri } from './xml-uri.ts'

export interface CycloneDxWriting {
  readonly spec: CycloneDxSpec
  readonly plan: Plan
  readonly extras: WeakMap<Models.Component, ComponentExtras>
  readonly unsupported: Unsupported
  /** Metadata and version; the components are written one by one. */
  readonly bom: Models.Bom
  /** `metadata.manufacturer`, which the CycloneDX library's models have no field for. */
  readonly manufacturer: Models.OrganizationalEntity | undefined
  /** Of the whole document. */
  readonly externalReferences: readonly Models.ExternalReference[]
  /** With everything that is nested in it. */
  makeComponent(planned: Planned): Models.Component
  /** `aggregate` of the one composition over the whole document, if the version has the value. */
  readonly completeness: string | undefined
  /** The scope of the aggregate, if not both. */
  readonly completenessOf: Sbom['completenessOf']
  /** What was not written, once all components are. */
  losses(): readonly string[]
}

export function prepareCycloneDx(
  sbom: Sbom,
  {
    version,
    isXml,
    time,
    unsupported
  }: { version: string; isXml: boolean; time: Date; unsupported: Unsupported }
): CycloneDxWriting {
  const spec = Object.entries(Spec.SpecVersionDict).find(([key]) => key === version)?.[1]
  if (spec === undefined) throw new TypeError(`CycloneDX ${version}`)
  const extras = new WeakMap<Models.Component, ComponentExtras>()
  const making: Making = {
    version,
    isXml,
    spec,
    unsupported,
    extras,
    licenses: createLicenseWriter(version, isXml, unsupported, sbom)
  }
  const plan = planDocument(sbom, unsupported)
  collectUnsupportedFields(sbom, unsupported)
  const parts = partsOf(sbom.subject, plan.roots).length
  if (parts > 0 && parts < plan.roots.length)
    unsupported.add(
      'components[].parent',
      'CycloneDX has the parts of the subject beside all other components'
    )
  // Only an organization has an address on the web.
  const organization = has(making, 'makers')
    ? sbom.authors.find(({ url, isDeclaredUnknown }) => url !== undefined && !isDeclaredUnknown)
    : undefined
  const authors = sbom.authors.filter(author => author !== organization)
  const bom = new Models.Bom({
    version: revisionOf(sbom, unsupported),
    metadata: makeMetadata({ ...sbom, authors }, plan, time, making)
  })
  return {
    spec,
    plan,
    extras,
    unsupported,
    bom,
    manufacturer: organization && makeEntity(organization, 'metadata.manufacturer', making),
    externalReferences: earlierReferences(sbom).flatMap(reference => makeReference(reference, making, '')),
    makeComponent: planned => makeComponent(planned, making, 'components[].'),
    completeness: aggregateOf(sbom, making),
    completenessOf: sbom.completenessOf,
    losses() {
      making.licenses.noteUnwritten()
      return unsupported.list()
    }
  }
}

function collectUnsupportedFields(sbom: Sbom, unsupported: Unsupported): void {
  if (sbom.name !== undefined && sbom.name !== sbom.subject?.name) {
    unsupported.add('name', 'a CycloneDX document has the name of its subject')
  }
}

function revisionOf({ revision }: Sbom, unsupported: Unsupported): number {
  if (revision === undefined) return 1
  const number = Number(revision)
  if (Number.isSafeInteger(number) && number >= 1 && number < 2 ** 31) return number
  unsupported.add('revision', 'is not a positive integer')
  return 1
}

const AGGREGATES = new Set(['complete', 'incomplete', 'unknown', 'not_specified'])
const AGGREGATES_SINCE_1_5 = /^incomplete_(?:first|third)_party(?:_proprietary|_opensource)?_only$/
const AGGREGATES_1_4 = /^incomplete_(?:first|third)_party_only$/

function aggregateOf({ completeness }: Sbom, { version, unsupported }: Making): string | undefined {
  if (completeness === undefined || AGGREGATES.has(completeness)) return completeness
  if ((version === '1.4' ? AGGREGATES_1_4 : AGGREGATES_SINCE_1_5).test(completeness)) return completeness
  unsupported.add('completeness', `CycloneDX ${version} has no "${printable(completeness, 60)}"`)
  return undefined
}

function makeMetadata(sbom: Sbom, plan: Plan, time: Date, making: Making): Models.Metadata {
  const { licenses, evidence } = making.licenses.write(
    sbom.dataLicenses.map(value => ({ kind: 'expression', value })),
    'metadata.'
  )
  return new Models.Metadata({
    timestamp: time,
    lifecycles: new Models.LifecycleRepository(makeLifecycles(sbom, making)),
    tools: makeTools(sbom.tools, making),
    authors: new Models.OrganizationalContactRepository(
      makeContacts(sbom.authors, 'metadata.authors[]', making)
    ),
    licenses: new Models.LicenseRepository([...licenses, ...evidence]),
    ...(plan.subject ? { component: makeComponent(plan.subject, making, 'subject.') } : {})
  })
}

function makeLifecycles({ lifecycles }: Sbom, making: Making): Models.Lifecycle[] {
  if (lifecycles.length > 0 && !has(making, 'lifecycles')) {
    making.unsupported.add('lifecycles', 'needs CycloneDX 1.5')
    return []
  }
  return [...new Set(lifecycles)].map(lifecycle =>
    isOneOf(lifecycle, Object.values(Enums.LifecyclePhase)) ? lifecycle : new Models.NamedLifecycle(lifecycle)
  )
}

/** Since 1.5 tools are components; a vendor is their group, as the CycloneDX library maps the two. */
function makeTools(tools: readonly Tool[], making: Making): Models.Tools {
  if (tools.some(({ isService }) => isService))
    making.unsupported.add('metadata.tools.services', 'a service, written as an application')
  if (!has(making, 'toolComponents')) {
    return new Models.Tools({
      tools: new Models.ToolRepository(
        tools.map(({ isService: _isService, ...tool }) => new Models.Tool(tool))
      )
    })
  }
  // The schemas do not accept a tool twice, and the CycloneDX library's repositories keep objects apart.
  const distinct = new Map(tools.map(tool => [JSON.stringify([tool.vendor, tool.name, tool.version]), tool]))
  const components = [...distinct.values()].map(
    ({ vendor, name, version }) =>
      new Models.Component(Enums.ComponentType.Application, name, {
        ...(vendor === undefined ? {} : { group: vendor }),
        ...(version === undefined ? {} : limitVersion(version, making, 'tools[].'))
      })
  )
  return new Models.Tools({ components: new Models.ComponentRepository(components) })
}

function makeComponent(planned: Planned, making: Making, path: string): Models.Component {
  const { component, ref, children } = planned
  const { unsupported } = making
  const { licenses, evidence } = making.licenses.write(component.licenses, path)
  const model = new Models.Component(typeOf(component, making, path), component.name, {
    bomRef: ref,
    ...textsOf(component, making, path),
    ...(component.version === undefined ? {} : limitVersion(component.version, making, path)),
    // The values of the library's enum are these texts.
    ...(component.scope === undefined ? {} : { scope: component.scope as Enums.ComponentScope }),
    hashes: makeHashes(component.hashes, making, path),
    licenses: new Models.LicenseRepository(licenses),
    externalReferences: new Models.ExternalReferenceRepository(
      (component.externalReferences ?? []).flatMap(reference => makeReference(reference, making, path))
    ),
    properties: new Models.PropertyRepository(
      [...(component.properties ?? []), formatUnknown(component)].flatMap(property =>
        property ? new Models.Property(property.name, property.value) : []
      )
    ),
    components: new Models.ComponentRepository(children.map(child => makeComponent(child, making, path)))
  })
  if (evidence.length > 0) {
    model.evidence = new Models.ComponentEvidence({ licenses: new Models.LicenseRepository(evidence) })
  }
  if (component.supplier) {
    const supplier = makeEntity(component.supplier, `${path}supplier`, making)
    if (supplier) model.supplier = supplier
  }
  setCpe(model, component, unsupported, path)
  setMakers(model, component, making, path)
  if (making.isXml) noteLineBreaks(component, unsupported, path)
  return model
}

function textsOf(
  { group, purl, description, copyright }: Component,
  { isXml, unsupported }: Making,
  path: string
): { group?: string; purl?: string; description?: string; copyright?: string } {
  const isPurl = purl !== undefined && (!isXml || isAnyUri(purl))
  if (purl !== undefined && !isPurl) unsupported.add(`${path}purl`, 'is not a URI')
  return {
    ...(group === undefined ? {} : { group }),
    ...(isPurl ? { purl } : {}),
    ...(description === undefined ? {} : { description }),
    ...(copyright === undefined ? {} : { copyright })
  }
}

/** Longer versions are refused by the schemas since 1.6. */
const LONGEST_VERSION = 1024

function limitVersion(text: string, { version, unsupported }: Making, path: string): { version?: string } {
  if (version < '1.6' || [...text.slice(0, LONGEST_VERSION * 2 + 1)].length <= LONGEST_VERSION)
    return { version: text }
  unsupported.add(`${path}version`, `is longer than ${LONGEST_VERSION} characters`)
  return {}
}

function typeOf(
  { type }: Component,
  { spec, version, unsupported }: Making,
  path: string
): Enums.ComponentType {
  // The library asks for its enum, and checks any text.
  if (spec.supportsComponentType(type)) return type as Enums.ComponentType
  unsupported.add(`${path}type`, `CycloneDX ${version} has no "${printable(type, 40)}"; written as library`)
  return Enums.ComponentType.Library
}

function setCpe(model: Models.Component, { cpe }: Component, unsupported: Unsupported, path: string): void {
  if (cpe === undefined) return
  try {
    if (cpe.length <= 2000) model.cpe = cpe
  } catch {
    // The model throws if the text is not a CPE.
  }
  if (model.cpe === undefined) unsupported.add(`${path}cpe`, 'is not well formed')
}

function setMakers(model: Models.Component, component: Component, making: Making, path: string): void {
  const { unsupported, version } = making
  const { manufacturer, authors = [], occurrences = [] } = component
  const contacts = makeContacts(authors, `${path}authors[]`, making)
  if (has(making, 'makers')) {
    making.extras.set(model, {
      manufacturer: manufacturer && makeEntity(manufacturer, `${path}manufacturer`, making),
      authors: contacts,
      occurrences: makeOccurrences(occurrences, making, path)
    })
    return
  }
  if (manufacturer && !manufacturer.isDeclaredUnknown)
    unsupported.add(`${path}manufacturer`, 'needs CycloneDX 1.6')
  if (contacts.length > 0) model.author = contacts.map(formatContact).join(', ')
  making.extras.set(model, {
    manufacturer: undefined,
    authors: [],
    occurrences: version === '1.4' ? [] : makeOccurrences(occurrences, making, path)
  })
  if (version === '1.4' && occurrences.length > 0)
    unsupported.add(`${path}occurrences`, 'needs CycloneDX 1.5')
}

function makeOccurrences(
  occurrences: readonly Occurrence[],
  making: Making,
  path: string
): readonly Occurrence[] {
  if (has(making, 'line')) return occurrences
  for (const { line, layer } of occurrences) {
    if (line !== undefined) making.unsupported.add(`${path}occurrences[].line`, 'needs CycloneDX 1.6')
    if (layer !== undefined) making.unsupported.add(`${path}occurrences[].layer`, 'needs CycloneDX 1.6')
  }
  return occurrences
}

/** These are `normalizedString` in the XML schema: the CycloneDX library writes their line breaks as spaces. */
function noteLineBreaks(
  { name, version, group, description, copyright }: Component,
  unsupported: Unsupported,
  path: string
): void {
  if (
    [name, version, group, description, copyright].some(text => text !== undefined && /[\t\n\r]/.test(text))
  ) {
    unsupported.add(path.slice(0, -1), 'line breaks and tabs, which CycloneDX XML has as spaces')
  }
}
