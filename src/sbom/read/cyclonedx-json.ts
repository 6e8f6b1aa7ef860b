// Reads CycloneDX JSON 1.2 to 1.7 into the model; the XML reader brings its documents into the same shape.
import type { Component, Sbom, Tool } from '../model.ts'
import {
  type CycloneDxReading,
  readComponent,
  readLicenses,
  readParties,
  readParty
} from './cyclonedx-component.ts'
import { type Fields, fieldsIn, fieldsOf, listOf, present, textOf, textsIn } from './fields.ts'
import { createLicenseReader } from './licenses.ts'
import { collectLosses } from './losses.ts'
import { collectRefs } from './refs.ts'

const DOCUMENT_KEYS: ReadonlySet<string> = new Set([
  ...['$schema', 'bomFormat', 'specFormat', 'specVersion', 'serialNumber', 'version', 'metadata'],
  ...['components', 'dependencies', 'compositions']
])
const METADATA_KEYS: ReadonlySet<string> = new Set([
  ...['timestamp', 'lifecycles', 'tools', 'authors', 'component', 'manufacture', 'manufacturer', 'supplier'],
  'licenses'
])

/** What is not where the schema wants it reads as absent. @throws SealError `SBOM_TOO_LARGE` */
export function readCycloneDxJson(document: Fields): Sbom {
  const reading: CycloneDxReading = {
    refs: collectRefs(),
    losses: collectLosses(),
    license: createLicenseReader()
  }
  const { losses } = reading
  losses.addUnknown(document, DOCUMENT_KEYS, '')
  const metadata = fieldsOf(document['metadata'])
  losses.addUnknown(metadata, METADATA_KEYS, 'metadata.')
  const subject = readSubject(metadata, reading)
  const subjectParts = fieldsIn(fieldsOf(metadata['component'])['components'])
  const components = [
    ...flatten(subjectParts, subject?.ref, 'metadata.component.components[].', reading),
    ...flatten(fieldsIn(document['components']), undefined, 'components[].', reading)
  ]
  return {
    id: textOf(document['serialNumber']),
    name: subject?.name,
    revision: textOf(document['version']),
    created: textOf(metadata['timestamp']),
    authors: [...readParties(metadata['authors']), ...readParties([metadata['manufacturer']])],
    tools: readTools(metadata['tools'], reading),
    lifecycles: fieldsIn(metadata['lifecycles']).flatMap(
      lifecycle => textOf(lifecycle['phase']) ?? textOf(lifecycle['name']) ?? []
    ),
    dataLicenses: readLicenses(metadata['licenses'], reading, 'metadata.').map(({ value }) => value),
    subject,
    components,
    dependencies: readDependencies(document['dependencies'], reading),
    completeness: readCompleteness(document['compositions'], subject?.ref, reading),
    vulnerabilities: listOf(document['vulnerabilities']).length,
    unmodelled: losses.list()
  }
}

/** `metadata.component`, with what older versions say of its maker beside it. */
function readSubject(metadata: Fields, reading: CycloneDxReading): Component | undefined {
  const fields = fieldsOf(metadata['component'])
  if (Object.keys(fields).length === 0) return undefined
  const subject = readComponent(fields, reading, { fallback: 'subject', path: 'metadata.component.' })
  return present<Component>({
    ...subject,
    manufacturer: subject.manufacturer ?? readParty(metadata['manufacture']),
    supplier: subject.supplier ?? readParty(metadata['supplier'])
  })
}

interface Pending {
  readonly fields: Fields
  readonly parent: string | undefined
}

/** Components and those nested in them, in document order, each with the one it stood in; without recursion. */
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
    const nested = fieldsIn(next.fields['components'])
    for (let at = nested.length - 1; at >= 0; at--) {
      pending.push({ fields: nested[at] as Fields, parent: component.ref })
    }
  }
  return flat
}

/** Until 1.4 a list of tools; since 1.5 also components and services. */
function readTools(value: unknown, { losses }: CycloneDxReading): Tool[] {
  const lists = fieldsOf(value)
  const entries = Array.isArray(value)
    ? fieldsIn(value)
    : [...fieldsIn(lists['components']), ...fieldsIn(lists['services'])]
  return entries.flatMap(tool => {
    const name = textOf(tool['name'])
    const vendor =
      textOf(tool['vendor']) ??
      readParty(tool['manufacturer'])?.name ??
      readParty(tool['supplier'])?.name ??
      readParty(tool['provider'])?.name ??
      textOf(tool['group']) ??
      textOf(tool['author'])
    if ('hashes' in tool || 'externalReferences' in tool)
      losses.add('metadata.tools[].hashes, externalReferences')
    return name === undefined ? [] : [present<Tool>({ vendor, name, version: textOf(tool['version']) })]
  })
}

function readDependencies(value: unknown, { losses }: CycloneDxReading): Map<string, readonly string[]> {
  const dependencies = new Map<string, Set<string>>()
  for (const entry of fieldsIn(value)) {
    const ref = textOf(entry['ref'])
    if (ref === undefined) continue
    if ('provides' in entry) losses.add('dependencies[].provides')
    const targets = dependencies.get(ref) ?? new Set()
    dependencies.set(ref, targets)
    for (const target of textsIn(entry['dependsOn'])) targets.add(target)
  }
  return new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]] as const))
}

/** A composition speaks of the whole document if it names no parts, or names the subject. */
function readCompleteness(
  value: unknown,
  subject: string | undefined,
  { losses }: CycloneDxReading
): string | undefined {
  let whole: string | undefined
  for (const composition of fieldsIn(value)) {
    const parts = [...textsIn(composition['assemblies']), ...textsIn(composition['dependencies'])]
    const isWhole = parts.length === 0 || (subject !== undefined && parts.includes(subject))
    if (isWhole && whole === undefined) whole = textOf(composition['aggregate'])
    else losses.add('compositions')
  }
  return whole
}
