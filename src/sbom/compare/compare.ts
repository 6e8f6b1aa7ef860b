// Compares two SBOMs of any formats: packages added, removed, upgraded, needed by others, and changed at the same version.

import { recordOf } from '../../support/fields.ts'
import { compareText } from '../../support/text.ts'
import type { OwnLicenses } from '../licenses/own-license.ts'
import type { Component, Sbom } from '../model.ts'
import { type PurlParts, parsePurl, versionOf, withWholePath } from '../purl/parse-purl.ts'
import { compareVersions, haveOrder } from '../purl/version-order.ts'
import { type Detail, findChangedDetails } from './details.ts'
import { fileHashesOf, hashesOf, hasNewHash, hasOtherFile } from './hashes.ts'
import { hasOtherLicense } from './licenses.ts'
import { compareVulnerabilities } from './vulnerabilities.ts'

export type ChangeKind =
  | 'hash-changed'
  | 'added'
  | 'removed'
  | 'upgraded'
  | 'downgraded'
  | 'version-changed'
  | 'license-changed'
  | 'details-changed'
  | 'dependencies-moved'

/** A package at one version, in one of the two documents. */
export interface Side {
  readonly version: string | undefined
  readonly purl: string | undefined
  /** As the document writes them. */
  readonly licenses: readonly string[]
  /** `SHA-256:…`, sorted: its own, and those of the files that it is distributed as. */
  readonly hashes: readonly string[]
  /**
   * Names of its dependencies: of a package that came or went, all, if the document lists them; of one whose dependencies
   * moved, those that the other side has too, but not as its dependencies.
   */
  readonly dependencies?: readonly string[]
}

export interface Change {
  readonly kind: ChangeKind
  /** Group and name together, as the document writes them. */
  readonly name: string
  /** The purl type, or the component type of a component without a purl. */
  readonly ecosystem: string
  readonly before: Side | undefined
  readonly after: Side | undefined
  /** Is it a direct dependency of the subject? Undefined if the document does not list the subject's dependencies. */
  readonly isDirect: boolean | undefined
  /** Names of the packages that depend on one that came or went. */
  readonly neededBy?: readonly string[]
  /** Of `details-changed`. */
  readonly details?: readonly Detail[]
}

export interface Comparison {
  /** Hashes that changed at the same version first, then by name. */
  readonly changes: readonly Change[]
  readonly counts: Readonly<Record<ChangeKind, number>>
  /** Packages that both documents have at the same version, and of which nothing changed; without the subject. */
  readonly unchanged: number
}

/** In the order in which views show them: the one that no version explains first. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'hash-changed',
  'added',
  'removed',
  'upgraded',
  'downgraded',
  'version-changed',
  'license-changed',
  'details-changed',
  'dependencies-moved'
]

/**
 * Packages are matched by purl without version and qualifiers, else by type, group and name; each key may have
 * several versions. Files are left out: formats differ in whether they list them.
 */
export function compareSboms(before: Sbom, after: Sbom): Comparison {
  const areLeavesUnlisted = !listsLeaves(before) && !listsLeaves(after)
  const [old, now] = [
    groupPackages(withListedSubject(before, after), areLeavesUnlisted),
    groupPackages(withListedSubject(after, before), areLeavesUnlisted)
  ]
  adoptByName(old, now)
  const changes: Change[] = []
  const edges = createEdges(old, now)
  const context = {
    edges,
    own: [before, after] as const,
    needed: [dependentsIn(old), dependentsIn(now)] as const
  }
  let unchanged = 0
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const matched = matchVersions(old.get(key), now.get(key), context)
    for (const change of matched.changes) changes.push(change)
    unchanged += matched.unchanged
  }
  changes.push(
    ...compareSubjects(before, after, context),
    ...compareSubjectEdges(before, after, { old, now, edges })
  )
  const counts = recordOf(CHANGE_KINDS.map((kind): [ChangeKind, number] => [kind, 0]))
  for (const { kind } of changes) counts[kind]++
  return { changes: changes.sort(orderOfChanges), counts, unchanged }
}

/** What no comparison of packages shows, as clauses: vulnerabilities, and parts that are not compared. */
export function findUncompared(before: Sbom, after: Sbom): readonly string[] {
  const hasServices = [before, after].some(({ unmodeled }) => unmodeled.includes('services'))
  const isOneSided = (before.dependencies.size === 0) !== (after.dependencies.size === 0)
  const isMisread = [before, after].some(({ misread = [] }) => misread.length > 0)
  const hasOneSubject = (before.subject === undefined) !== (after.subject === undefined)
  return [
    ...(hasOtherSubject(before, after) ? ['the SBOMs describe different subjects'] : []),
    ...(hasOneSubject ? ['one SBOM names no subject, so the subjects are not compared'] : []),
    ...([before, after].some(hasFiles) ? ['files are not compared'] : []),
    ...compareVulnerabilities(before, after),
    ...(hasServices ? ['services are not compared'] : []),
    ...(isMisread ? ['what an SBOM has in a form that its format does not allow is not compared'] : []),
    ...(isOneSided ? ['one SBOM lists no dependencies, so they are not compared'] : [])
  ]
}

function hasFiles({ components }: Sbom): boolean {
  return components.some(({ type }) => type === 'file')
}

function orderOfChanges(one: Change, other: Change): number {
  return (
    CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind) ||
    compareText(one.name, other.name) ||
    compareText(one.ecosystem, other.ecosystem) ||
    compareText(one.after?.version ?? '', other.after?.version ?? '')
  )
}

/** One package, at all the versions that a document has it. */
interface Package {
  readonly name: string
  readonly ecosystem: string
  readonly hasPurl: boolean
  /** The copies of one version count as one, with the statements of all of them. */
  readonly versions: Map<string, Version>
}

interface Version {
  readonly version: string | undefined
  readonly versionKey: string
  readonly fullKey: string
  readonly components: Component[]
  isDirect: boolean | undefined
  /** What it depends on; undefined if the document does not list that. */
  targets: Targets | undefined
}

/** The versions of each package. */
type Targets = Map<Package, Set<string>>

/** Does the document say of anything that it depends on nothing? Many leave such packages out. */
function listsLeaves({ dependencies }: Sbom): boolean {
  return dependencies.size === 0 || [...dependencies.values()].some(targets => targets.length === 0)
}

/**
 * The subject is a package, too, if the other document has it among its packages: of a single package, SPDX says that the
 * document describes it.
 */
function withListedSubject(sbom: Sbom, other: Sbom): Sbom {
  const { subject, components } = sbom
  if (subject === undefined || (other.subject !== undefined && !hasOtherSubject(sbom, other))) return sbom
  const { key, name, hasPurl } = identify(subject)
  // Formats differ in their types: without a package URL, the name decides.
  const isListed = other.components.some(component => {
    const found = identify(component)
    return found.key === key || (found.name === name && !found.hasPurl && !hasPurl)
  })
  return isListed ? { ...sbom, components: [subject, ...components] } : sbom
}

/** @param areLeavesUnlisted a package whose dependencies are not listed has none */
function groupPackages(sbom: Sbom, areLeavesUnlisted: boolean): Map<string, Package> {
  const direct = directRefs(sbom)
  const packages = new Map<string, Package>()
  const byRef = new Map<string, { readonly found: Package; readonly copies: Version; readonly at: string }>()
  for (const component of sbom.components) {
    if (component.type === 'file') continue
    const { key, version, versionKey, fullKey, ...identity } = identify(component)
    const found = packages.get(key) ?? { ...identity, versions: new Map() }
    packages.set(key, found)
    const copies = found.versions.get(versionKey) ?? {
      ...{ version, versionKey, fullKey },
      components: [],
      isDirect: direct && false,
      targets: areLeavesUnlisted ? new Map() : undefined
    }
    found.versions.set(versionKey, copies)
    copies.components.push(component)
    if (direct?.has(component.ref)) copies.isDirect = true
    byRef.set(component.ref, { found, copies, at: versionKey })
  }
  for (const [ref, targets] of sbom.dependencies) {
    const copies = byRef.get(ref)?.copies
    if (copies === undefined) continue
    copies.targets ??= new Map()
    for (const target of targets) {
      // A dependency on itself says nothing, and formats differ in whether it is kept.
      if (target === ref) continue
      const { found, at } = byRef.get(target) ?? {}
      if (found === undefined || at === undefined) continue
      copies.targets.set(found, (copies.targets.get(found) ?? new Set()).add(at))
    }
  }
  return packages
}

/** The direct dependencies of the subject, if the document lists them. */
function directRefs({ subject, dependencies }: Sbom): ReadonlySet<string> | undefined {
  const targets = subject === undefined ? undefined : dependencies.get(subject.ref)
  return targets === undefined || targets.length === 0 ? undefined : new Set(targets)
}

interface Identity extends Omit<Package, 'versions'> {
  readonly key: string
  readonly version: string | undefined
  /** One text for the ways to write the version: with or without a `v` before its number, with an epoch of 0. */
  readonly versionKey: string
  /** The same with the epoch that only the package URL has. */
  readonly fullKey: string
}

function identify(component: Component): Identity {
  const purl = parsePurl(component.purl)
  const ofPurl = purl && versionOf(purl)
  const version = component.version ?? ofPurl
  const versionKey = keyOfVersion(version ?? '')
  const hasMore = ofPurl !== undefined && withoutEpoch(ofPurl) === versionKey
  return {
    ...identifyPackage(component, purl),
    ...{ version, versionKey },
    fullKey: hasMore ? keyOfVersion(ofPurl) : versionKey
  }
}

function keyOfVersion(version: string): string {
  return version.replace(/^0+:(?=.)/, '').replace(/^v(?=\d)/i, '')
}

function identifyPackage(
  { type, group, name }: Component,
  purl: PurlParts | undefined
): Omit<Identity, 'version' | 'versionKey' | 'fullKey'> {
  if (!purl) {
    const full = group === undefined || group === '' ? name : `${group}/${name}`
    return { key: `${type}\n${full}`, name: full, ecosystem: type, hasPurl: false }
  }
  const { namespace, name: last, subpath } = withWholePath(purl)
  const base = namespace === undefined ? last : `${namespace}/${last}`
  const classifier = purl.qualifiers.get('classifier')
  // Maven's variants of one version, such as the natives of a system, are separate packages.
  const variant = purl.type === 'maven' && classifier !== undefined ? `:${classifier}` : ''
  const full = `${base}${variant}${subpath === undefined ? '' : `#${subpath}`}`
  return { key: `pkg:${purl.type}\n${full}`, name: full, ecosystem: purl.type, hasPurl: true }
}

/** Formats differ in whether they have purls: what has none is taken for the only one of its name on the other side. */
function adoptByName(old: Map<string, Package>, now: Map<string, Package>): void {
  adopt(old, now)
  adopt(now, old)
  adoptOtherType(old, now)
}

/** Formats differ in their types, too: without a purl, the only one of its name on each side is the same. */
function adoptOtherType(old: Map<string, Package>, now: Map<string, Package>): void {
  const alone = onlyOnes(old, now)
  for (const [name, key] of onlyOnes(now, old)) {
    const [before, found] = [alone.get(name), now.get(key)]
    if (before === undefined || found === undefined) continue
    now.delete(key)
    now.set(before, found)
  }
}

/** Names of packages without a purl that the other side does not have, if one package alone has the name, with its key. */
function onlyOnes(
  packages: ReadonlyMap<string, Package>,
  others: ReadonlyMap<string, Package>
): ReadonlyMap<string, string> {
  const keys = new Map<string, string[]>()
  for (const [key, { name, hasPurl }] of packages)
    if (!hasPurl && !others.has(key)) keys.set(name, [...(keys.get(name) ?? []), key])
  return new Map([...keys].flatMap(([name, [key = '', ...more]]) => (more.length > 0 ? [] : [[name, key]])))
}

function adopt(from: Map<string, Package>, to: Map<string, Package>): void {
  const byName = new Map<string, string[]>()
  for (const [key, { name, hasPurl }] of to) {
    if (!hasPurl || from.has(key)) continue
    const keys = byName.get(name)
    if (keys) keys.push(key)
    else byName.set(name, [key])
  }
  for (const [key, found] of [...from]) {
    const [adopted, ...others] = byName.get(found.name) ?? []
    if (found.hasPurl || to.has(key) || adopted === undefined || others.length > 0) continue
    if (from.has(adopted)) continue
    from.delete(key)
    from.set(adopted, found)
  }
}

interface Moved {
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

interface Edges {
  /** Undefined if nothing moved, or one of the documents does not list the dependencies. */
  compare(from: Targets | undefined, to: Targets | undefined): Moved | undefined
}

/**
 * Only of dependencies that both documents have: a package that came or went is a separate change. Of one of which both
 * have the same several versions, each version by itself.
 */
function createEdges(old: ReadonlyMap<string, Package>, now: ReadonlyMap<string, Package>): Edges {
  const keys = new Map([...old, ...now].map(([key, found]) => [found, key] as const))
  const edgesOf = (targets: Targets): Map<string, string> => {
    const edges = new Map<string, string>()
    for (const [found, versions] of targets) {
      const key = keys.get(found) ?? ''
      const [before, after] = [old.get(key), now.get(key)]
      if (before === undefined || after === undefined) continue
      const isOneOfSeveral =
        before.versions.size > 1 &&
        before.versions.size === after.versions.size &&
        [...before.versions.keys()].every(version => after.versions.has(version))
      if (isOneOfSeveral)
        for (const version of versions) edges.set(`${key}\n${version}`, `${found.name}@${version}`)
      else edges.set(key, found.name)
    }
    return edges
  }
  const missing = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): string[] =>
    [...from]
      .filter(([key]) => !to.has(key))
      .map(([, name]) => name)
      .sort(compareText)
  return {
    compare(from, to) {
      if (from === undefined || to === undefined) return undefined
      const [before, after] = [edgesOf(from), edgesOf(to)]
      const [lost, gained] = [missing(before, after), missing(after, before)]
      return lost.length + gained.length === 0 ? undefined : { lost, gained }
    }
  }
}

/** The subject itself. Version and hash of an image change with every build, so that they are left out. */
function compareSubjects(before: Sbom, after: Sbom, context: Context): Change[] {
  if (before.subject === undefined || after.subject === undefined || hasOtherSubject(before, after)) return []
  return matchVersions(packageOf(before.subject), packageOf(after.subject), context).changes
}

/** Images are known by many names. */
function hasOtherSubject({ subject: old }: Sbom, { subject: now }: Sbom): boolean {
  if (old === undefined || now === undefined) return false
  return isImage(old) !== isImage(now) || (!isImage(now) && identify(old).key !== identify(now).key)
}

function isImage({ type }: Component): boolean {
  return type === 'container'
}

function packageOf(subject: Component): Package {
  const { key: _, version, versionKey, fullKey, ...identity } = identify(subject)
  const { hashes, purl, externalReferences, ...description } = subject
  const copies = isImage(subject)
    ? { version, versionKey: '', fullKey: '', components: [description] }
    : { version, versionKey, fullKey, components: [subject] }
  return {
    ...identity,
    versions: new Map([[copies.versionKey, { ...copies, isDirect: undefined, targets: undefined }]])
  }
}

/**
 * What the subject itself needs directly. A package that nothing needs in one document has not moved: formats differ in
 * whether an image depends on its packages or only contains them.
 */
function compareSubjectEdges(
  before: Sbom,
  after: Sbom,
  { old, now, edges }: { old: Map<string, Package>; now: Map<string, Package>; edges: Edges }
): Change[] {
  const { subject } = after
  if (subject === undefined || !directRefs(before) || !directRefs(after)) return []
  const moved = edges.compare(directIn(old, neededIn(now)), directIn(now, neededIn(old)))
  if (moved === undefined) return []
  const side = ({ version, purl }: Component, dependencies: readonly string[]): Side => ({
    ...{ version, purl, licenses: [], hashes: [] },
    dependencies
  })
  return [
    {
      ...{ kind: 'dependencies-moved', name: subject.name, ecosystem: subject.type, isDirect: undefined },
      before: side(before.subject ?? subject, moved.lost),
      after: side(subject, moved.gained)
    }
  ]
}

function isDirect({ versions }: Package): boolean {
  return [...versions.values()].some(version => version.isDirect)
}

/** Keys of the packages that the subject or another package depends on. */
function neededIn(packages: ReadonlyMap<string, Package>): ReadonlySet<string> {
  const targets = [...packages.values()].flatMap(({ versions }) =>
    [...versions.values()].flatMap(version => [...(version.targets?.keys() ?? [])])
  )
  const needed = new Set(targets)
  return new Set(
    [...packages].filter(([, found]) => isDirect(found) || needed.has(found)).map(([key]) => key)
  )
}

/** The names of the packages that depend on each version of a package. */
type Dependents = ReadonlyMap<Package, ReadonlyMap<string, ReadonlySet<string>>>

function dependentsIn(packages: ReadonlyMap<string, Package>): Dependents {
  const dependents = new Map<Package, Map<string, Set<string>>>()
  for (const { name, versions } of packages.values())
    for (const { targets = [] } of versions.values())
      for (const [found, needed] of targets) {
        const byVersion = dependents.get(found) ?? new Map<string, Set<string>>()
        dependents.set(found, byVersion)
        for (const version of needed) byVersion.set(version, (byVersion.get(version) ?? new Set()).add(name))
      }
  return dependents
}

function directIn(packages: ReadonlyMap<string, Package>, elsewhere: ReadonlySet<string>): Targets {
  const direct: Targets = new Map()
  for (const [key, found] of packages) {
    const versions = [...found.versions].flatMap(([version, { isDirect: is }]) => (is ? [version] : []))
    if (versions.length > 0 && elsewhere.has(key)) direct.set(found, new Set(versions))
  }
  return direct
}

interface Context {
  readonly edges: Edges
  readonly own: readonly [before: OwnLicenses, after: OwnLicenses]
  readonly needed: readonly [before: Dependents, after: Dependents]
}

function matchVersions(
  old: Package | undefined,
  now: Package | undefined,
  context: Context
): { changes: Change[]; unchanged: number } {
  const identity = now?.hasPurl ? now : old?.hasPurl ? old : (now ?? old)
  if (identity === undefined) return { changes: [], unchanged: 0 }
  const changes: Change[] = []
  const gone: Version[] = []
  const come = new Map(
    [...(now?.versions ?? [])].flatMap(([version, to]) =>
      old?.versions.has(version) ? [] : [[to.fullKey, to] as const]
    )
  )
  let unchanged = 0
  for (const [version, from] of old?.versions ?? []) {
    const to = now?.versions.get(version) ?? come.get(from.fullKey)
    if (!to) {
      gone.push(from)
      continue
    }
    if (come.get(from.fullKey) === to) come.delete(from.fullKey)
    const found = compareAtOneVersion(identity, from, to, context)
    for (const change of found) changes.push(change)
    if (found.length === 0) unchanged++
  }
  for (const [from, to] of pairVersions(gone, [...come.values()], identity.ecosystem)) {
    if (from && to) changes.push(...compareTwoVersions(identity, from, to, context))
    else if (old && from) changes.push(onlyIn('removed', identity, from, context.needed[0].get(old)))
    else if (now && to) changes.push(onlyIn('added', identity, to, context.needed[1].get(now)))
  }
  return { changes, unchanged }
}

type Named = Pick<Package, 'name' | 'ecosystem'>

function changeOf(kind: ChangeKind, { name, ecosystem }: Named, from: Version, to: Version): Change {
  return { kind, name, ecosystem, before: sideOf(from), after: sideOf(to), isDirect: to.isDirect }
}

function compareAtOneVersion(identity: Named, from: Version, to: Version, context: Context): Change[] {
  const changes: Change[] = []
  const moved = otherPurlVersions(from, to)
  if (moved !== undefined) {
    const [before, after] = moved
    const kind = directionOf(before, after, identity.ecosystem)
    changes.push(changeOf(kind, identity, { ...from, version: before }, { ...to, version: after }))
  }
  if (hasNewHash(from, to) || hasOtherFile(from, to))
    changes.push(changeOf('hash-changed', identity, from, to))
  return [...changes, ...compareStatements(identity, from, to, { ...context, isSameVersion: true })]
}

function compareTwoVersions(identity: Named, from: Version, to: Version, context: Context): Change[] {
  return [
    changeOf(directionOf(from.version, to.version, identity.ecosystem), identity, from, to),
    ...compareStatements(identity, from, to, { ...context, isSameVersion: false })
  ]
}

/** What the documents say of the package: licenses, further fields, dependencies. */
function compareStatements(
  identity: Named,
  from: Version,
  to: Version,
  { edges, own, isSameVersion }: Pick<Context, 'edges' | 'own'> & { readonly isSameVersion: boolean }
): Change[] {
  const isRelicensed = hasOtherLicense(from.components, to.components, own)
  const details = findChangedDetails([from, to], own, isSameVersion)
  const moved = edges.compare(from.targets, to.targets)
  const changes: Change[] = []
  if (isRelicensed) changes.push(changeOf('license-changed', identity, from, to))
  if (details.length > 0) changes.push({ ...changeOf('details-changed', identity, from, to), details })
  if (moved !== undefined)
    changes.push({
      ...changeOf('dependencies-moved', identity, from, to),
      before: { ...sideOf(from), dependencies: moved.lost },
      after: { ...sideOf(to), dependencies: moved.gained }
    })
  return changes
}

/** @param dependents of the versions of the package */
function onlyIn(
  kind: 'added' | 'removed',
  { name, ecosystem }: Named,
  version: Version,
  dependents: ReadonlyMap<string, ReadonlySet<string>> | undefined
): Change {
  const neededBy = [...(dependents?.get(version.versionKey) ?? [])].sort(compareText)
  const targets = version.targets && [...version.targets.keys()].map(target => target.name).sort(compareText)
  const side = { ...sideOf(version), ...(targets && { dependencies: targets }) }
  return {
    ...{ kind, name, ecosystem, isDirect: version.isDirect },
    before: kind === 'removed' ? side : undefined,
    after: kind === 'added' ? side : undefined,
    ...(neededBy.length > 0 && { neededBy })
  }
}

type Pair = readonly [Version | undefined, Version | undefined]

/** In order of version, each with its like; what is left over came or went. */
function pairVersions(gone: Version[], come: Version[], ecosystem: string): Pair[] {
  const byVersion = (one: Version, other: Version): number =>
    compareVersions(ecosystem, one.version ?? '', other.version ?? '')
  gone.sort(byVersion)
  come.sort(byVersion)
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => [gone[at], come[at]] as const)
}

function directionOf(from: string | undefined, to: string | undefined, ecosystem: string): ChangeKind {
  if (from === undefined || to === undefined || !haveOrder(from, to)) return 'version-changed'
  return compareVersions(ecosystem, from, to) < 0 ? 'upgraded' : 'downgraded'
}

function sideOf({ version, components }: Version): Side {
  return {
    version,
    purl: components.find(({ purl }) => purl !== undefined)?.purl,
    licenses: [...new Set(components.flatMap(({ licenses = [] }) => licenses.map(({ value }) => value)))],
    hashes: [
      ...new Set(
        [hashesOf(components), fileHashesOf(components)].flatMap(found =>
          [...found.values()].flatMap(hashes => [...hashes])
        )
      )
    ].sort()
  }
}

/** Versions that only the package URLs have, of packages that call their version the same. */
function otherPurlVersions(from: Version, to: Version): readonly [before: string, after: string] | undefined {
  const [before = [], after = []] = [from, to].map(({ components }) =>
    components.flatMap(({ purl }) => {
      const parts = parsePurl(purl)
      return (parts && versionOf(parts)) ?? []
    })
  )
  const known = new Set(before.map(keyOfVersion))
  const withAnyEpoch = new Set(before.map(withoutEpoch))
  // Not all generators write the epoch: one that only one side has is not a change.
  const isKnown = (version: string): boolean =>
    known.has(keyOfVersion(version)) ||
    (hasEpoch(version) ? known.has(withoutEpoch(version)) : withAnyEpoch.has(keyOfVersion(version)))
  const [first, other] = [before[0], after.find(version => !isKnown(version))]
  return first === undefined || other === undefined || after.some(isKnown) ? undefined : [first, other]
}

function hasEpoch(version: string): boolean {
  return /^\d+:./.test(version)
}

function withoutEpoch(version: string): string {
  return keyOfVersion(version.replace(/^\d+:(?=.)/, ''))
}
