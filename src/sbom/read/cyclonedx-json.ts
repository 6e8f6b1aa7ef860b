// Reads CycloneDX JSON 1.2 to 1.7 into the model; the XML reader brings its documents into the same shape.

import { type Fields, fieldsIn, fieldsOf, present, textOf, textsIn } from '../../support/fields.ts'
import { pushAll } from '../../support/push-all.ts'
import type { Affected, Component, Party, Sbom, Tool, Vulnerability } from '../model.ts'
import {
  type CycloneDxReading,
  readComponent,
  readLicenses,
  readParties,
  readParty
} from './cyclonedx-component.ts'
import { collectOwnLicenses, createLicenseReader } from './licenses.ts'
import { collectRefs } from './refs.ts'
import { collectUnmodeled, type Unmodeled } from './unmodeled.ts'

const DOCUMENT_KEYS: ReadonlySet<string> = new Set([
  ...['$schema', 'bomFormat', 'specFormat', 'specVersion', 'serialNumber', 'version', 'metadata'],
  ...['components', 'dependencies', 'compositions']
])
const METADATA_KEYS: ReadonlySet<string> = new Set([
  ...['timestamp', 'lifecycles', 'tools', 'authors', 'component', 'manufacture', 'manufacturer', 'supplier'],
  'licenses'
])

/** A value at the wrong place for the schema reads as absent. @throws SealError `SBOM_TOO_LARGE` */
export function readCycloneDxJson(document: Fields): Sbom {
  const reading: CycloneDxReading = {
    refs: collectRefs(),
    unmodeled: collectUnmodeled(),
    license: createLicenseReader(),
    own: collectOwnLicenses()
  }
  const { unmodeled } = reading
  unmodeled.addUnknown(document, DOCUMENT_KEYS, '')
  const metadata = unmodeled.objectAt(document, 'metadata', '')
  unmodeled.addUnknown(metadata, METADATA_KEYS, 'metadata.')
  const subject = readSubject(metadata, reading)
  const subjectParts = unmodeled.fieldsAt(
    fieldsOf(metadata['component']),
    'components',
    'metadata.component.'
  )
  const components = [
    ...flatten(subjectParts, subject?.ref, 'metadata.component.components[].', reading),
    ...flatten(unmodeled.fieldsAt(document, 'components', ''), undefined, 'components[].', reading)
  ]
  const dependencies = readDependencies(document['dependencies'], reading)
  const partial = partiallyLinked(document['compositions'], subject?.ref, dependencies)
  return {
    id: textOf(document['serialNumber']),
    name: subject?.name,
    revision: textOf(document['version']),
    created: textOf(metadata['timestamp']),
    authors: [
      ...readParties(metadata['authors'], unmodeled, 'metadata.authors[]'),
      ...readParties([metadata['manufacturer']], unmodeled, 'metadata.manufacturer')
    ],
    tools: readTools(metadata['tools'], reading),
    lifecycles: readLifecycles(metadata['lifecycles'], reading),
    dataLicenses: readDataLicenses(metadata, reading),
    subject,
    components: components.map(component => declarePartial(component, partial)),
    dependencies,
    elsewhere: new Set(serviceRefs(document['services'])),
    ...readCompleteness(document['compositions'], { subject: subject?.ref, partial }, reading),
    ...reading.own.result(),
    vulnerabilities: countOf(document['vulnerabilities']),
    ...readVulnerabilities(document['vulnerabilities']),
    unmodeled: unmodeled.list(),
    misread: unmodeled.misreads()
  }
}

/** `metadata.component`, with the maker that older versions put beside it. */
function readSubject(metadata: Fields, reading: CycloneDxReading): Component | undefined {
  const { unmodeled } = reading
  const fields = unmodeled.objectAt(metadata, 'component', 'metadata.')
  const hasSubject = Object.keys(fields).length > 0
  const subject = hasSubject
    ? readComponent(fields, reading, { fallback: 'subject', path: 'metadata.component.' })
    : undefined
  const readMaker = (key: string, said: Party | undefined): Party | undefined => {
    const party = readParty(metadata[key], unmodeled, `metadata.${key}`)
    // Of no component, or of one that states it itself.
    if (party !== undefined && (!hasSubject || said !== undefined)) unmodeled.add(`metadata.${key}`)
    return said ?? party
  }
  const manufacturer = readMaker('manufacture', subject?.manufacturer)
  const supplier = readMaker('supplier', subject?.supplier)
  return subject && present<Component>({ ...subject, manufacturer, supplier })
}

/** What is not a list is not read, but is there. */
function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return value === undefined || value === null ? 0 : 1
}

function readVulnerabilities(value: unknown): Pick<Sbom, 'vulnerabilityStatements'> {
  const statements = fieldsIn(value).map((vulnerability): Vulnerability => {
    const analysis = fieldsOf(vulnerability['analysis'])
    return {
      id: textOf(vulnerability['id']) ?? '',
      state: textOf(analysis['state']),
      justification: textOf(analysis['justification']),
      responses: textsIn(analysis['response']),
      ratings: fieldsIn(vulnerability['ratings']).map(({ method, severity, score, vector }) =>
        JSON.stringify([method, severity, score, vector].map(said => String(said ?? '')))
      ),
      affects: fieldsIn(vulnerability['affects']).flatMap(affected => readAffected(affected) ?? [])
    }
  })
  return statements.length === 0 ? {} : { vulnerabilityStatements: statements }
}

/** A version without a status is affected. */
function readAffected({ ref, versions }: Fields): Affected | undefined {
  const said = textOf(ref)
  return said === undefined
    ? undefined
    : {
        ref: said,
        versions: fieldsIn(versions).map(({ version, range, status = 'affected' }) =>
          JSON.stringify([version, range, status].map(value => String(value ?? '')))
        )
      }
}

const LIFECYCLE_KEYS: ReadonlySet<string> = new Set(['phase', 'name'])

function readLifecycles(value: unknown, { unmodeled }: CycloneDxReading): string[] {
  return fieldsIn(value).flatMap(lifecycle => {
    unmodeled.addUnknown(lifecycle, LIFECYCLE_KEYS, 'metadata.lifecycles[].')
    return textOf(lifecycle['phase']) ?? textOf(lifecycle['name']) ?? []
  })
}

function readDataLicenses(metadata: Fields, reading: CycloneDxReading): string[] {
  return readLicenses(metadata, reading, 'metadata.').map(({ value: license, url, text }) => {
    if (url !== undefined) reading.unmodeled.add('metadata.licenses[].url')
    if (text !== undefined) reading.unmodeled.add('metadata.licenses[].text')
    return license
  })
}

interface Pending {
  readonly fields: Fields
  readonly parent: string | undefined
}

/** Components and those nested in them, in document order, each with its parent; without recursion. */
function flatten(
  roots: readonly Fields[],
  parent: string | undefined,
  path: string,
  reading: CycloneDxReading
): Component[] {
  const flat: Component[] = []
  const pending: Pending[] = roots.map(fields => ({ fields, parent })).reverse()
  for (let next = pending.pop(); next; next = pending.pop()) {
    const fallback = `component-${flat.length + 1}`
    const component = readComponent(next.fields, reading, { fallback, path, parent: next.parent })
    flat.push(component)
    const nested = reading.unmodeled.fieldsAt(next.fields, 'components', path)
    for (const fields of nested.toReversed()) pending.push({ fields, parent: component.ref })
  }
  return flat
}

const TOOL_KEYS: ReadonlySet<string> = new Set([
  ...[
    'bom-ref',
    'type',
    'name',
    'version',
    'vendor',
    'manufacturer',
    'supplier',
    'provider',
    'group',
    'author'
  ]
])

/** Until 1.4 a list of tools; since 1.5 also components and services. */
function readTools(value: unknown, { unmodeled }: CycloneDxReading): Tool[] {
  const lists = fieldsOf(value)
  const services = fieldsIn(lists['services'])
  const entries = Array.isArray(value) ? fieldsIn(value) : [...fieldsIn(lists['components']), ...services]
  return entries.flatMap(tool => {
    const isService = services.includes(tool) || undefined
    unmodeled.addUnknown(tool, TOOL_KEYS, 'metadata.tools[].')
    const name = textOf(tool['name'])
    const makers = [
      ['vendor', textOf(tool['vendor'])],
      ...['manufacturer', 'supplier', 'provider'].map(key => [key, makerOf(tool, key, unmodeled)] as const),
      ['group', textOf(tool['group'])],
      ['author', textOf(tool['author'])]
    ] as const
    const vendor = makers.find(([, maker]) => maker !== undefined)?.[1]
    for (const [key, maker] of makers)
      if (maker !== undefined && maker !== vendor) unmodeled.add(`metadata.tools[].${key}`)
    return name === undefined
      ? []
      : [present<Tool>({ vendor, name, version: textOf(tool['version']), isService })]
  })
}

function makerOf(tool: Fields, key: string, unmodeled: Unmodeled): string | undefined {
  const path = `metadata.tools[].${key}`
  const party = readParty(tool[key], unmodeled, path)
  if (party?.email !== undefined || party?.url !== undefined) unmodeled.add(path)
  return party?.name
}

function readDependencies(value: unknown, { unmodeled }: CycloneDxReading): Map<string, readonly string[]> {
  const dependencies = new Map<string, Set<string>>()
  for (const entry of fieldsIn(value)) {
    const ref = textOf(entry['ref'])
    if (ref === undefined) continue
    if ('provides' in entry) unmodeled.add('dependencies[].provides')
    const targets = dependencies.get(ref) ?? new Set()
    dependencies.set(ref, targets)
    for (const target of textsIn(entry['dependsOn'])) targets.add(target)
  }
  return new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]] as const))
}

/** Services may contain services; without recursion. */
function serviceRefs(value: unknown): string[] {
  const refs: string[] = []
  const pending = [...fieldsIn(value)]
  for (let next = pending.pop(); next; next = pending.pop()) {
    const ref = textOf(next['bom-ref'])
    if (ref !== undefined) refs.push(ref)
    pushAll(pending, fieldsIn(next['services']))
  }
  return refs
}

/** Components whose listed dependencies a composition calls incomplete. */
function partiallyLinked(
  compositions: unknown,
  subject: string | undefined,
  dependencies: ReadonlyMap<string, readonly string[]>
): ReadonlySet<string> {
  const refs = fieldsIn(compositions).flatMap(composition =>
    isAboutDependencies(composition) ? textsIn(composition['dependencies']) : []
  )
  return new Set(refs.filter(ref => ref !== subject && (dependencies.get(ref) ?? []).length > 0))
}

function isAboutDependencies(composition: Fields): boolean {
  const isAboutMore = SCOPES.some(scope => scope !== 'dependencies' && textsIn(composition[scope]).length > 0)
  return composition['aggregate'] === 'incomplete' && !isAboutMore
}

function declarePartial(component: Component, partial: ReadonlySet<string>): Component {
  if (!partial.has(component.ref)) return component
  return { ...component, declaredUnknown: [...(component.declaredUnknown ?? []), 'dependencies'] }
}

type Completeness = Pick<Sbom, 'completeness' | 'completenessOf'>

/** The completeness of the subject's parts and of its dependencies; without `assemblies` or `dependencies`, of both. */
function readCompleteness(
  value: unknown,
  { subject, partial }: { readonly subject: string | undefined; readonly partial: ReadonlySet<string> },
  { unmodeled }: CycloneDxReading
): Completeness {
  const said = { assemblies: new Set<string>(), dependencies: new Set<string>() }
  for (const composition of fieldsIn(value)) {
    const aggregate = textOf(composition['aggregate'])
    const parts = SCOPES.flatMap(scope => textsIn(composition[scope]))
    const isRead = isAboutDependencies(composition) && parts.every(part => partial.has(part))
    if (!isRead && parts.some(part => part !== subject)) unmodeled.add('compositions')
    if (aggregate === undefined) continue
    for (const scope of ['assemblies', 'dependencies'] as const) {
      const isAbout = subject !== undefined && textsIn(composition[scope]).includes(subject)
      if (parts.length === 0 || isAbout) said[scope].add(aggregate)
    }
  }
  if (said.assemblies.size > 1 || said.dependencies.size > 1) unmodeled.add('compositions')
  return joinScopes([...said.assemblies][0], [...said.dependencies][0], unmodeled)
}

const SCOPES = ['assemblies', 'dependencies', 'vulnerabilities'] as const

/** One value for both: the less complete one if they differ. */
function joinScopes(
  parts: string | undefined,
  dependencies: string | undefined,
  unmodeled: Unmodeled
): Completeness {
  if (dependencies === undefined && parts !== undefined)
    return { completeness: parts, completenessOf: 'assemblies' }
  if (parts === undefined && dependencies !== undefined)
    return { completeness: dependencies, completenessOf: 'dependencies' }
  if (parts === dependencies) return { completeness: parts }
  unmodeled.add('compositions')
  return { completeness: parts === 'complete' ? dependencies : parts }
}
