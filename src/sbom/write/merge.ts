// Merges SBOMs into one: components once each, dependencies joined, all tools and authors kept.
import { digestOf } from '../../oci/digest.ts'
import { present } from '../../support/fields.ts'
import { compareText, printable } from '../../support/text.ts'
import { parseDocumentTime } from '../document-time.ts'
import { identifyLicenses } from '../licenses/license-identity.ts'
import type { Component, License, Party, Sbom, SbomDocument, Tool, UnknownField } from '../model.ts'
import { identifyPurl } from '../purl/parse-purl.ts'
import { joinOwnLicenses, withoutTexts } from './merge-own-licenses.ts'

export interface MergeOptions {
  /** What the merged document is about, such as the image index of several platforms. */
  readonly subject: Component
  /** RFC 3339; none by default. */
  readonly created?: string
}

/** From a document's references to those of the merged one. */
type Renames = ReadonlyMap<string, string>

/**
 * Merges documents in the order given. Components are one if they have the same purl, or without one the same
 * reference and name, and no hashes that contradict each other. What each document was about becomes a component that
 * the new subject depends on, unless it is that subject itself; of a document about nothing, what nothing in it needs.
 */
export function merge(documents: readonly Pick<SbomDocument, 'content'>[], options: MergeOptions): Sbom {
  const own = joinOwnLicenses(documents.map(({ content }) => content))
  const contents = documents.map(({ content }) => withoutTexts(content, own.ambiguous))
  const pool = createPool(options.subject)
  const dependencies = new Map<string, Set<string>>()
  const leaves = new Set<string | undefined>()
  for (const content of contents) {
    const { renames, subject } = pool.addAll(content)
    if (!joinDependencies(dependencies, content, renames)) pool.note(UNJOINED)
    for (const [ref, targets] of content.dependencies) if (targets.length === 0) leaves.add(renames.get(ref))
    const parts = content.subject === undefined ? rootsOf(content).map(ref => renames.get(ref)) : [subject]
    for (const part of parts) {
      if (part !== undefined && part !== options.subject.ref)
        setOf(dependencies, options.subject.ref).add(part)
    }
  }
  const isLeaf = ([ref, targets]: [string, Set<string>]): boolean =>
    targets.size > 0 && ref !== options.subject.ref && leaves.has(ref)
  if ([...dependencies].some(isLeaf))
    pool.note(
      'dependencies (documents differ: those of a component that has none in one of them are written)'
    )
  if (own.differ)
    pool.note('hasExtractedLicensingInfos (documents differ; one reference of several licenses is written)')
  const completeness = joinCompleteness(contents)
  return {
    id: undefined,
    mergedIds: distinct(
      contents.flatMap(({ id, mergedIds = [] }) => [...(id === undefined ? [] : [id]), ...mergedIds])
    ),
    name: options.subject.name,
    revision: undefined,
    created: options.created,
    authors: distinct(contents.flatMap<Party>(({ authors }) => authors)),
    tools: distinct(contents.flatMap<Tool>(({ tools }) => tools)),
    lifecycles: distinct(contents.flatMap(({ lifecycles }) => lifecycles)),
    dataLicenses: distinct(contents.flatMap(({ dataLicenses }) => dataLicenses)),
    subject: pool.subject(),
    components: pool.components(),
    dependencies: new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]] as const)),
    ...own.joined,
    ...completeness.joined,
    vulnerabilities: contents.reduce((sum, { vulnerabilities }) => sum + vulnerabilities, 0),
    unmodeled: distinct([
      ...contents.flatMap(({ unmodeled }) => unmodeled),
      ...pool.conflicting(),
      ...completeness.conflicting
    ])
  }
}

/**
 * The documents in an order that they decide themselves, so that the order of the files does not change what is merged:
 * the latest first, because of values that differ the first one is written; at the same time by the digest of the bytes.
 */
export function inMergeOrder<T extends Pick<SbomDocument, 'bytes' | 'content'>>(
  documents: readonly T[]
): T[] {
  return documents
    .map(document => ({ document, time: timeOf(document.content), digest: digestOf(document.bytes) }))
    .sort((a, b) => b.time - a.time || compareText(a.digest, b.digest))
    .map(({ document }) => document)
}

/** Milliseconds; a document without a time is older than all others. */
function timeOf({ created = '' }: Sbom): number {
  const time = parseDocumentTime(created)
  return Number.isNaN(time) ? 0 : time
}

/**
 * References of what nothing in the document contains or depends on; of all, if they only need each other. Files are
 * content of packages, and what a package depends on is not a file.
 */
function rootsOf({ components, dependencies }: Sbom): string[] {
  const packages = components.filter(({ type }) => type !== 'file')
  const needed = new Set(
    [...dependencies].flatMap(([from, targets]) => targets.filter(target => target !== from))
  )
  const refs = new Set(components.map(({ ref }) => ref))
  const roots = packages.filter(
    ({ ref, parent }) => !needed.has(ref) && (parent === undefined || parent === ref || !refs.has(parent))
  )
  return (roots.length === 0 ? packages : roots).map(({ ref }) => ref)
}

interface JoinedCompleteness {
  readonly joined: Pick<Sbom, 'completeness' | 'completenessOf'>
  readonly conflicting: readonly string[]
}

/** As complete as the least complete part. */
function joinCompleteness(contents: readonly Sbom[]): JoinedCompleteness {
  const all = distinct(contents.map(({ completeness, completenessOf }) => ({ completeness, completenessOf })))
  if (all.length <= 1) return { joined: all[0] ?? { completeness: undefined }, conflicting: [] }
  const isIncomplete = all.some(({ completeness }) => completeness?.startsWith('incomplete'))
  const completeness = isIncomplete ? 'incomplete' : 'unknown'
  return {
    joined: { completeness },
    conflicting: [`completeness (documents differ; "${completeness}" is written)`]
  }
}

interface Pool {
  addAll(content: Sbom): { readonly renames: Renames; readonly subject: string | undefined }
  subject(): Component
  components(): readonly Component[]
  note(what: string): void
  /** Fields whose value differs from that of an earlier document, and which are therefore left out. */
  conflicting(): readonly string[]
}

function createPool(mainSubject: Component): Pool {
  const byKey = new Map<string, string[]>()
  const conflicting = new Set<string>()
  const merged = new Map<string, Component>([[mainSubject.ref, mainSubject]])
  byKey.set(keyOf(mainSubject), [mainSubject.ref])
  /** Those that only the document has that is added now: it may have several of one package. */
  const fresh = new Set<string>()
  const add = (component: Component): string => {
    const key = keyOf(component)
    const candidates = byKey.get(key) ?? []
    for (const ref of candidates) {
      const known = merged.get(ref)
      if (known === undefined) continue
      if (contradicts(known, component)) {
        if (!fresh.has(ref))
          conflicting.add('components[].hashes (documents differ; each is written; which of them has which)')
        continue
      }
      for (const [field, kept] of differences(known, component))
        conflicting.add(`components[].${field} (documents differ; ${kept} is written)`)
      if (haveOtherLicenses(known, component))
        conflicting.add(
          'components[].licenses (documents differ; all are written; which of them states which)'
        )
      merged.set(ref, mergeComponents(known, withoutParent(component)))
      return ref
    }
    const ref = unusedRef(component.ref, merged)
    merged.set(ref, mergeComponents({ ref }, withoutParent(component)))
    fresh.add(ref)
    byKey.set(key, [...candidates, ref])
    return ref
  }
  return {
    addAll(content) {
      fresh.clear()
      const renames = new Map<string, string>()
      const subject = content.subject && add(content.subject)
      if (content.subject && subject !== undefined) renames.set(content.subject.ref, subject)
      const added = content.components.map(component => ({ component, ref: add(component) }))
      for (const { component, ref } of added) if (!renames.has(component.ref)) renames.set(component.ref, ref)
      for (const { component, ref } of added) {
        const isKept = component.parent === undefined || setParent(merged, ref, renames.get(component.parent))
        if (!isKept) conflicting.add('components[].parent (several contain it, or it contains itself)')
      }
      return { renames, subject }
    },
    note: what => conflicting.add(what),
    subject: () => merged.get(mainSubject.ref) ?? mainSubject,
    conflicting: () => [...conflicting],
    components: () => [...merged].flatMap(([ref, component]) => (ref === mainSubject.ref ? [] : [component]))
  }
}

/** The first document that gives a component a parent is followed. False if the component gets another one. */
function setParent(merged: Map<string, Component>, ref: string, parent: string | undefined): boolean {
  const component = merged.get(ref)
  if (component === undefined || parent === undefined || parent === ref) return false
  if (component.parent !== undefined) return component.parent === parent
  merged.set(ref, { ...component, parent })
  return true
}

/** A parent is a reference into its own document. */
function withoutParent({ parent: _parent, ...component }: Component): Component {
  return component
}

/** A distribution has no purl and a reference of each generator's own; there is one of a name and version. */
function keyOf({ purl, ref, type, group, name, version }: Component): string {
  if (purl !== undefined) return JSON.stringify([identifyPurl(purl)])
  return JSON.stringify([type === 'operating-system' ? '' : ref, type, group, name, version])
}

/** Two files of one name and version are two components. */
function contradicts({ hashes: left = [] }: Component, { hashes: right = [] }: Component): boolean {
  return right.some(({ algorithm, content }) => {
    const same = left.filter(hash => hash.algorithm === algorithm)
    return same.length > 0 && same.every(hash => hash.content !== content)
  })
}

const PARTIES = ['supplier', 'manufacturer'] as const
const TEXTS = [
  ...(['type', 'group', 'name', 'version', 'description', 'copyright', 'cpe'] as const),
  ...PARTIES
]

/** Fields whose values differ, with the value that is written. */
function differences(first: Component, second: Component): (readonly [field: string, kept: string])[] {
  const scopes = [first, second].map(({ scope = 'required' }) => scope)
  const scope = joinScopes(first.scope, second.scope) ?? 'required'
  const scoped = new Set(scopes).size > 1 ? [['scope', `"${scope}"`] as const] : []
  const texts = TEXTS.flatMap(field => {
    const [one, other] = [first[field], second[field]]
    if (one === undefined || other === undefined || JSON.stringify(one) === JSON.stringify(other)) return []
    if ([one, other].some(said => typeof said === 'object' && said.isDeclaredUnknown)) return []
    const kept = typeof one === 'string' ? one : (one.name ?? one.email ?? one.url ?? 'unknown')
    return [[field, `"${printable(kept, 60)}"`] as const]
  })
  return [...texts, ...scoped]
}

function haveOtherLicenses({ licenses: left = [] }: Component, { licenses: right = [] }: Component): boolean {
  return left.length > 0 && right.length > 0 && identifyLicenses(left) !== identifyLicenses(right)
}

function unusedRef(ref: string, merged: ReadonlyMap<string, unknown>): string {
  if (!merged.has(ref)) return ref
  let times = 2
  while (merged.has(`${ref}|${times}`)) times++
  return `${ref}|${times}`
}

/** The first's values have priority; lists are joined. */
function mergeComponents(first: Partial<Component>, second: Component): Component {
  const {
    scope: _scope,
    declaredUnknown: _unknown,
    ...merged
  } = {
    ...second,
    ...first,
    ...joinParties(first, second),
    ...joinLists(first, second)
  }
  return {
    ...merged,
    ...present<Partial<Component>>({
      scope: 'name' in first ? joinScopes(first.scope, second.scope) : second.scope,
      declaredUnknown: joinUnknown(first, second)
    })
  }
}

/** One that is declared as unknown (`NOASSERTION`) states nothing beside one that is known. */
function joinParties(first: Partial<Component>, second: Component): Partial<Component> {
  const join = (field: (typeof PARTIES)[number]): Party | undefined =>
    [first[field], second[field]].find(party => party && !party.isDeclaredUnknown) ??
    first[field] ??
    second[field]
  return present<Partial<Component>>({ supplier: join('supplier'), manufacturer: join('manufacturer') })
}

function joinLists(first: Partial<Component>, second: Component): Partial<Component> {
  const join = <T>(listOf: (component: Partial<Component>) => readonly T[] | undefined): T[] =>
    distinct([...(listOf(first) ?? []), ...(listOf(second) ?? [])])
  return present<Partial<Component>>({
    hashes: join(({ hashes }) => hashes),
    licenses: distinctLicenses(join(({ licenses }) => licenses)),
    authors: join(({ authors }) => authors),
    licensesInFiles: join(({ licensesInFiles }) => licensesInFiles),
    identities: join(({ identities }) => identities),
    externalReferences: join(({ externalReferences }) => externalReferences),
    occurrences: join(({ occurrences }) => occurrences),
    properties: join(({ properties }) => properties)
  })
}

/** Unknown is what both of them do not know. */
function joinUnknown(first: Partial<Component>, second: Component): readonly UnknownField[] {
  const merged = { ...second, ...first }
  const unknown = distinct([...(first.declaredUnknown ?? []), ...(second.declaredUnknown ?? [])])
  const licenses = new Set(
    [first, second].flatMap(({ licenses: known = [] }) =>
      known.map(({ acknowledgement = 'declared' }) => `${acknowledgement}-license`)
    )
  )
  return unknown.filter(field => {
    if (field === 'dependencies') return true
    if (field === 'declared-license' || field === 'concluded-license') return !licenses.has(field)
    return field === 'licenses' || field === 'hashes'
      ? (first[field] ?? []).length + (second[field] ?? []).length === 0
      : merged[field] === undefined
  })
}

/** Required if one of them requires it or has no scope (CycloneDX: `required` is the default). */
function joinScopes(one: Component['scope'], other: Component['scope']): Component['scope'] {
  if (one === other) return one
  if (one === undefined || other === undefined) return undefined
  const scopes = [one, other]
  return scopes.includes('required') ? 'required' : 'optional'
}

/** Two ways to write one license, with the same acknowledgement, are one statement, with the first text and URL. */
function distinctLicenses(licenses: readonly License[]): License[] {
  const known = new Map<string, License>()
  for (const license of licenses) {
    const key = `${license.acknowledgement ?? ''} ${identifyLicenses([license])}`
    known.set(key, { ...license, ...known.get(key) })
  }
  return [...known.values()]
}

const UNJOINED = 'dependencies (of a component on itself, or on what no component is)'

/** False if a dependency has no place among those of the merged document. */
function joinDependencies(all: Map<string, Set<string>>, { dependencies }: Sbom, renames: Renames): boolean {
  let isWhole = true
  for (const [from, targets] of dependencies) {
    const ref = renames.get(from)
    const joined = ref === undefined ? undefined : setOf(all, ref)
    if (joined === undefined) isWhole = false
    for (const target of targets) {
      const renamed = renames.get(target)
      if (renamed === undefined || renamed === ref) isWhole = false
      else joined?.add(renamed)
    }
  }
  return isWhole
}

function setOf(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set()
  sets.set(key, set)
  return set
}

/** Without later copies; equal as JSON. */
function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map(value => [JSON.stringify(value) ?? '', value] as const)).values()]
}
