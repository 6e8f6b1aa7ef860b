// Compares two SBOMs of any formats: packages added, removed, upgraded, needed by others, and changed at the same version.

import { recordOf } from '../../support/fields.ts'
import { compareText } from '../../support/text.ts'
import { leavesOf, licenseKey, readLicense } from '../licenses/license-expression.ts'
import { identifyLicenses } from '../licenses/license-identity.ts'
import type { Component, Hash, License, Sbom } from '../model.ts'
import { type PurlParts, parsePurl, versionOf } from '../purl/parse-purl.ts'
import { hashesOfPurl } from '../purl/purl-hashes.ts'
import { compareVersions } from '../purl/version-order.ts'
import { compareFields, type OtherFields } from './compare-fields.ts'

export type ChangeKind =
  | 'hash-changed'
  | 'added'
  | 'removed'
  | 'upgraded'
  | 'downgraded'
  | 'license-changed'
  | 'fields-changed'
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
   * Names of its dependencies that the other side has too, but not as its dependencies, if they moved; all of them of a
   * package that was added or removed.
   */
  readonly dependencies?: readonly string[]
  /** Names of what depends on it, of a package that was added or removed. */
  readonly dependents?: readonly string[]
  /** `field: value` of each field that both sides state with other values; only if fields changed. */
  readonly fields?: readonly string[]
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
}

export interface Comparison {
  /** Hashes that changed at the same version first, then by name. */
  readonly changes: readonly Change[]
  readonly counts: Readonly<Record<ChangeKind, number>>
  /** Packages that both documents have at the same version, with the same hashes and licenses. */
  readonly unchanged: number
}

/** In the order in which views show them: the one that no version explains first. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'hash-changed',
  'added',
  'removed',
  'upgraded',
  'downgraded',
  'license-changed',
  'fields-changed',
  'dependencies-moved'
]

/**
 * Packages are matched by purl without version and qualifiers, else by type, group and name; each key may have
 * several versions. Files are left out: formats differ in whether they list them.
 */
export function compareSboms(before: Sbom, after: Sbom): Comparison {
  const areLeavesUnlisted = !listsLeaves(before) && !listsLeaves(after)
  const [old, now] = [groupPackages(before, areLeavesUnlisted), groupPackages(after, areLeavesUnlisted)]
  adoptByName(old, now)
  const changes: Change[] = []
  const edges = createEdges(old, now)
  const names = namesOfLicenses(before, after)
  const dependents = [dependentsIn(old), dependentsIn(now)] as const
  let unchanged = 0
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const matched = matchVersions(old.get(key), now.get(key), { edges, names, dependents })
    for (const change of matched.changes) changes.push(change)
    unchanged += matched.unchanged
  }
  changes.push(...compareSubjects(before, after, { old, now, edges }))
  changes.push(...compareOwnFields(before, after, names))
  const counts = recordOf(CHANGE_KINDS.map((kind): [ChangeKind, number] => [kind, 0]))
  for (const { kind } of changes) counts[kind]++
  return { changes: changes.sort(orderOfChanges), counts, unchanged }
}

/** Parts of the documents that no comparison of packages shows, as clauses. */
export function findUncompared(before: Sbom, after: Sbom): readonly string[] {
  const hasServices = [before, after].some(({ unmodeled }) => unmodeled.includes('services'))
  const isOneSided = (before.dependencies.size === 0) !== (after.dependencies.size === 0)
  const hasVulnerabilities = [before, after].some(({ vulnerabilities }) => vulnerabilities > 0)
  const hasOneSubject = (before.subject === undefined) !== (after.subject === undefined)
  const hasFiles = [before, after].some(({ components }) => components.some(({ type }) => type === 'file'))
  return [
    ...(hasServices ? ['services are not compared'] : []),
    ...(hasVulnerabilities ? ['vulnerabilities are not compared'] : []),
    ...(hasFiles ? ['files are not compared'] : []),
    ...(hasOneSubject ? ['one SBOM names no subject, so the subjects are not compared'] : []),
    ...(isOneSided ? ['one SBOM lists no dependencies, so they are not compared'] : [])
  ]
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

/** @param areLeavesUnlisted a package whose dependencies are not listed has none */
function groupPackages(sbom: Sbom, areLeavesUnlisted: boolean): Map<string, Package> {
  const direct = directRefs(sbom)
  const packages = new Map<string, Package>()
  const byRef = new Map<string, { readonly found: Package; readonly copies: Version; readonly at: string }>()
  for (const component of sbom.components) {
    if (component.type === 'file') continue
    const { key, version, versionKey, ...identity } = identify(component)
    const found = packages.get(key) ?? { ...identity, versions: new Map() }
    packages.set(key, found)
    const copies = found.versions.get(versionKey) ?? {
      version,
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
}

function identify(component: Component): Identity {
  const purl = parsePurl(component.purl)
  const version = component.version ?? (purl && versionOf(purl))
  return { ...identifyPackage(component, purl), version, versionKey: keyOfVersion(version ?? '') }
}

function keyOfVersion(version: string): string {
  return version.replace(/^0+:(?=.)/, '').replace(/^v(?=\d)/i, '')
}

function identifyPackage(
  { type, group, name }: Component,
  purl: PurlParts | undefined
): Omit<Identity, 'version' | 'versionKey'> {
  if (!purl) {
    const full = group === undefined || group === '' ? name : `${group}/${name}`
    return { key: `${type}\n${full}`, name: full, ecosystem: type, hasPurl: false }
  }
  const base = purl.namespace === undefined ? purl.name : `${purl.namespace}/${purl.name}`
  const classifier = purl.qualifiers.get('classifier')
  // Maven's variants of one version, such as the natives of a system, are separate packages.
  const full = purl.type === 'maven' && classifier !== undefined ? `${base}:${classifier}` : base
  return { key: `pkg:${purl.type}\n${full}`, name: full, ecosystem: purl.type, hasPurl: true }
}

/** Formats differ in whether they have purls: what has none is taken for the only one of its name on the other side. */
function adoptByName(old: Map<string, Package>, now: Map<string, Package>): void {
  adopt(old, now)
  adopt(now, old)
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

/**
 * What the subject itself needs directly. A package that nothing needs in one document has not moved: formats differ in
 * whether an image depends on its packages or only contains them.
 */
function compareSubjects(
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

function directIn(packages: ReadonlyMap<string, Package>, elsewhere: ReadonlySet<string>): Targets {
  const direct: Targets = new Map()
  for (const [key, found] of packages) {
    const versions = [...found.versions].flatMap(([version, { isDirect: is }]) => (is ? [version] : []))
    if (versions.length > 0 && elsewhere.has(key)) direct.set(found, new Set(versions))
  }
  return direct
}

/** What the document states of its subject itself. */
function compareOwnFields(before: Sbom, after: Sbom, names: LicenseNames): Change[] {
  if (before.subject === undefined || after.subject === undefined) return []
  const [from, to] = [subjectAt(before.subject), subjectAt(after.subject)]
  const { name, ecosystem } = identify(after.subject)
  const changeOf = (kind: ChangeKind, fields?: OtherFields): Change => ({
    ...{ kind, name, ecosystem, isDirect: undefined },
    before: { ...sideOf(from), ...(fields && { fields: fields.before }) },
    after: { ...sideOf(to), ...(fields && { fields: fields.after }) }
  })
  const fields = compareFields(from.components, to.components)
  const versions = otherVersions(from.version, to.version)
  const others =
    fields || versions
      ? {
          before: [...(versions?.before ?? []), ...(fields?.before ?? [])],
          after: [...(versions?.after ?? []), ...(fields?.after ?? [])]
        }
      : undefined
  const isSame = versions === undefined
  return [
    ...(isSame && (hasNewHash(from, to) || hasOtherFile(from, to)) ? [changeOf('hash-changed')] : []),
    ...(hasOtherLicense(from, to, names) ? [changeOf('license-changed')] : []),
    ...(others ? [changeOf('fields-changed', others)] : [])
  ]
}

function subjectAt(subject: Component): Version {
  const { version } = identify(subject)
  return { version, components: [subject], isDirect: undefined, targets: undefined }
}

/** An image has a digest as its version, which every build changes. */
function otherVersions(before: string | undefined, after: string | undefined): OtherFields | undefined {
  if (before === undefined || after === undefined || keyOfVersion(before) === keyOfVersion(after))
    return undefined
  if ([before, after].every(version => /^sha\d+:/.test(version))) return undefined
  return { before: [`version: ${before}`], after: [`version: ${after}`] }
}

/** Names of what depends on each version of a package. */
type Dependents = ReadonlyMap<Version, readonly string[]>

function dependentsIn(packages: ReadonlyMap<string, Package>): Dependents {
  const dependents = new Map<Version, Set<string>>()
  for (const { name, versions } of packages.values())
    for (const { targets } of versions.values())
      for (const [target, keys] of targets ?? [])
        for (const key of keys) {
          const version = target.versions.get(key)
          if (version === undefined) continue
          dependents.set(version, (dependents.get(version) ?? new Set()).add(name))
        }
  return new Map([...dependents].map(([version, names]) => [version, [...names].sort(compareText)] as const))
}

interface Matching {
  readonly edges: Edges
  readonly names: LicenseNames
  readonly dependents: readonly [before: Dependents, after: Dependents]
}

/** A package that only one document has, with its place among the others. */
function lonelySideOf(version: Version, dependents: Dependents): Side {
  const dependencies = [...(version.targets?.keys() ?? [])].map(({ name }) => name).sort(compareText)
  return { ...sideOf(version), dependencies, dependents: dependents.get(version) ?? [] }
}

type ChangeOf = (kind: ChangeKind, from: Version | undefined, to: Version | undefined) => Change

function lonelyChange(
  from: Version | undefined,
  to: Version | undefined,
  { dependents: [old, now], changeOf }: Pick<Matching, 'dependents'> & { readonly changeOf: ChangeOf }
): Change {
  const change = changeOf(to ? 'added' : 'removed', from, to)
  return {
    ...change,
    before: from && lonelySideOf(from, old),
    after: to && lonelySideOf(to, now)
  }
}

function fieldChanges(from: Version, to: Version, changeOf: ChangeOf): readonly Change[] {
  const fields = compareFields(from.components, to.components)
  if (fields === undefined) return []
  return [
    {
      ...changeOf('fields-changed', from, to),
      before: { ...sideOf(from), fields: fields.before },
      after: { ...sideOf(to), fields: fields.after }
    }
  ]
}

function edgeChanges(
  from: Version,
  to: Version,
  { edges, changeOf }: Pick<Matching, 'edges'> & { readonly changeOf: ChangeOf }
): readonly Change[] {
  const moved = edges.compare(from.targets, to.targets)
  if (moved === undefined) return []
  return [
    {
      ...changeOf('dependencies-moved', from, to),
      before: { ...sideOf(from), dependencies: moved.lost },
      after: { ...sideOf(to), dependencies: moved.gained }
    }
  ]
}

function matchVersions(
  old: Package | undefined,
  now: Package | undefined,
  { edges, names, dependents }: Matching
): { changes: Change[]; unchanged: number } {
  const identity = now?.hasPurl ? now : old?.hasPurl ? old : (now ?? old)
  if (identity === undefined) return { changes: [], unchanged: 0 }
  const changeOf = (kind: ChangeKind, from: Version | undefined, to: Version | undefined): Change => ({
    kind,
    name: identity.name,
    ecosystem: identity.ecosystem,
    before: from && sideOf(from),
    after: to && sideOf(to),
    isDirect: (to ?? from)?.isDirect
  })
  const changes: Change[] = []
  const others = (from: Version, to: Version): readonly Change[] => [
    ...fieldChanges(from, to, changeOf),
    ...edgeChanges(from, to, { edges, changeOf })
  ]
  const gone: Version[] = []
  let unchanged = 0
  for (const [version, from] of old?.versions ?? []) {
    const to = now?.versions.get(version)
    if (!to) {
      gone.push(from)
      continue
    }
    const isOther = hasNewHash(from, to) || hasOtherFile(from, to)
    const isRelicensed = hasOtherLicense(from, to, names)
    const moved = otherPurlVersions(from, to)
    if (moved !== undefined) {
      const [before, after] = moved
      const kind = compareVersions(identity.ecosystem, before, after) < 0 ? 'upgraded' : 'downgraded'
      changes.push({
        ...changeOf(kind, from, to),
        before: { ...sideOf(from), version: before },
        after: { ...sideOf(to), version: after }
      })
    }
    if (isOther) changes.push(changeOf('hash-changed', from, to))
    if (isRelicensed) changes.push(changeOf('license-changed', from, to))
    const further = others(from, to)
    changes.push(...further)
    if (further.length === 0 && !isOther && !isRelicensed && moved === undefined) unchanged++
  }
  const come = [...(now?.versions ?? [])]
    .filter(([version]) => !old?.versions.has(version))
    .map(([, to]) => to)
  for (const [from, to] of pairVersions(gone, come, identity.ecosystem)) {
    if (from === undefined || to === undefined) {
      changes.push(lonelyChange(from, to, { dependents, changeOf }))
      continue
    }
    changes.push(changeOf(directionOf(from, to, identity.ecosystem), from, to))
    if (hasOtherLicense(from, to, names)) changes.push(changeOf('license-changed', from, to))
    changes.push(...others(from, to))
  }
  return { changes, unchanged }
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

function directionOf(from: Version, to: Version, ecosystem: string): ChangeKind {
  return compareVersions(ecosystem, from.version ?? '', to.version ?? '') < 0 ? 'upgraded' : 'downgraded'
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

type HashSets = ReadonlyMap<string, ReadonlySet<string>>

function hashesOf(components: readonly Component[]): HashSets {
  const byAlgorithm = new Map<string, Set<string>>()
  for (const { hashes = [], purl } of components) {
    for (const hash of hashes) addHash(byAlgorithm, hash.algorithm, hash)
    for (const hash of hashesOfPurl(purl)) addHash(byAlgorithm, `purl ${hash.algorithm}`, hash)
  }
  return byAlgorithm
}

/** By address and algorithm. */
function fileHashesOf(components: readonly Component[]): HashSets {
  const byFile = new Map<string, Set<string>>()
  for (const { type, url, hashes = [] } of components.flatMap(
    ({ externalReferences = [] }) => externalReferences
  )) {
    if (type !== 'distribution') continue
    for (const hash of hashes) addHash(byFile, `${url}\n${hash.algorithm}`, hash)
  }
  return byFile
}

function addHash(sets: Map<string, Set<string>>, key: string, { algorithm, content }: Hash): void {
  const known = sets.get(key) ?? new Set()
  sets.set(key, known.add(`${algorithm}:${content}`))
}

/** A hash, under an algorithm that both sides use, which the old side did not have; only with a version does it mean much. */
function hasNewHash(from: Version, to: Version): boolean {
  if (from.version === undefined) return false
  const before = hashesOf(from.components)
  return [...hashesOf(to.components)].some(([algorithm, hashes]) => {
    const known = before.get(algorithm)
    return known !== undefined && [...hashes].some(hash => !known.has(hash))
  })
}

/** Is there a URL whose file has no hash in common with the file that was there? Further files of a version do not count. */
function hasOtherFile(from: Version, to: Version): boolean {
  if (from.version === undefined) return false
  const before = fileHashesOf(from.components)
  return [...fileHashesOf(to.components)].some(([file, hashes]) => {
    const known = before.get(file)
    return known !== undefined && ![...hashes].some(hash => known.has(hash))
  })
}

/** Versions that only the package URLs have, of packages that call their version the same. */
function otherPurlVersions(from: Version, to: Version): readonly [before: string, after: string] | undefined {
  const [before, after] = [from, to].map(({ components }) =>
    components.flatMap(({ purl }) => {
      const parts = parsePurl(purl)
      return (parts && versionOf(parts)) ?? []
    })
  )
  const known = new Set(before?.map(withoutEpoch))
  const [first, other] = [before?.[0], after?.find(version => !known.has(withoutEpoch(version)))]
  const isStill = after?.some(version => known.has(withoutEpoch(version)))
  return first === undefined || other === undefined || isStill === true ? undefined : [first, other]
}

/** Not all generators write it. */
function withoutEpoch(version: string): string {
  return keyOfVersion(version.replace(/^\d+:(?=.)/, ''))
}

/** What each document calls its `LicenseRef-…`. */
type LicenseNames = readonly [before: Sbom['licenseNames'], after: Sbom['licenseNames']]

function namesOfLicenses(before: Sbom, after: Sbom): LicenseNames {
  return [before.licenseNames, after.licenseNames]
}

/** Both sides must have licenses: a license that one generator does not look for has not changed. */
function hasOtherLicense(from: Version, to: Version, names: LicenseNames): boolean {
  const [before = [], after = []] = [from, to].map(({ components }) =>
    components.flatMap(({ licenses = [] }) => licenses)
  )
  const differ = (one: readonly License[], other: readonly License[]): boolean =>
    one.length > 0 && other.length > 0 && identifyLicenses(one) !== identifyLicenses(other)
  return (
    differ(before, after) ||
    (['declared', 'concluded'] as const).some(said =>
      differ(
        before.filter(({ acknowledgement }) => acknowledgement === said),
        after.filter(({ acknowledgement }) => acknowledgement === said)
      )
    ) ||
    hasOtherMeaning(before, after, names)
  )
}

/** Do the documents give one `LicenseRef-…` to different licenses? */
function hasOtherMeaning(
  before: readonly License[],
  after: readonly License[],
  [old, now]: LicenseNames
): boolean {
  if (old === undefined || now === undefined || after.length === 0) return false
  return before
    .flatMap(({ value }) => (value.includes('LicenseRef-') ? leavesOf(readLicense(value)) : []))
    .some(leaf => {
      const key = licenseKey(leaf.kind === 'license' ? leaf.id : leaf.text)
      const [one, other] = [old.get(key), now.get(key)]
      return one !== undefined && other !== undefined && one.trim() !== other.trim()
    })
}
