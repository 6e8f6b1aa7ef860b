// Compares two SBOMs of any formats: packages added, removed, upgraded, needed by others, and changed at the same version.

import { recordOf } from '../../support/fields.ts'
import { compareText } from '../../support/text.ts'
import { identifyLicenses } from '../licenses/license-identity.ts'
import type { Component, Hash, Sbom } from '../model.ts'
import { type PurlParts, parsePurl, versionOf } from '../purl/parse-purl.ts'
import { compareVersions } from '../purl/version-order.ts'

export type ChangeKind =
  | 'hash-changed'
  | 'added'
  | 'removed'
  | 'upgraded'
  | 'downgraded'
  | 'license-changed'
  | 'dependencies-moved'

/** A package at one version, in one of the two documents. */
export interface Side {
  readonly version: string | undefined
  readonly purl: string | undefined
  /** As the document writes them. */
  readonly licenses: readonly string[]
  /** `SHA-256:…`, sorted: its own, and those of the files that it is distributed as. */
  readonly hashes: readonly string[]
  /** Names of its dependencies that the other side has too, but not as its dependencies; only if they moved. */
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
  'dependencies-moved'
]

/**
 * Packages are matched by purl without version and qualifiers, else by type, group and name; each key may have
 * several versions. Files are left out: formats differ in whether they list them.
 */
export function compareSboms(before: Sbom, after: Sbom): Comparison {
  const [old, now] = [groupPackages(before), groupPackages(after)]
  adoptByName(old, now)
  const changes: Change[] = []
  const edges = createEdges(old, now)
  let unchanged = 0
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const matched = matchVersions(old.get(key), now.get(key), edges)
    for (const change of matched.changes) changes.push(change)
    unchanged += matched.unchanged
  }
  changes.push(...compareSubjects(before, after, { old, now, edges }))
  const counts = recordOf(CHANGE_KINDS.map((kind): [ChangeKind, number] => [kind, 0]))
  for (const { kind } of changes) counts[kind]++
  return { changes: changes.sort(orderOfChanges), counts, unchanged }
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
  targets: Set<Package> | undefined
}

function groupPackages(sbom: Sbom): Map<string, Package> {
  const direct = directRefs(sbom)
  const packages = new Map<string, Package>()
  const byRef = new Map<string, { readonly found: Package; readonly copies: Version }>()
  for (const component of sbom.components) {
    if (component.type === 'file') continue
    const { key, version, versionKey, ...identity } = identify(component)
    const found = packages.get(key) ?? { ...identity, versions: new Map() }
    packages.set(key, found)
    const copies = found.versions.get(versionKey) ?? {
      version,
      components: [],
      isDirect: direct && false,
      targets: undefined
    }
    found.versions.set(versionKey, copies)
    copies.components.push(component)
    if (direct?.has(component.ref)) copies.isDirect = true
    byRef.set(component.ref, { found, copies })
  }
  for (const [ref, targets] of sbom.dependencies) {
    const copies = byRef.get(ref)?.copies
    if (copies === undefined) continue
    copies.targets ??= new Set()
    for (const target of targets) {
      const found = byRef.get(target)?.found
      if (found !== undefined) copies.targets.add(found)
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
  const versionKey = (version ?? '').replace(/^0+:(?=.)/, '').replace(/^v(?=\d)/i, '')
  return { ...identifyPackage(component, purl), version, versionKey }
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
  compare(from: ReadonlySet<Package> | undefined, to: ReadonlySet<Package> | undefined): Moved | undefined
}

/** Only of dependencies that both documents have: a package that came or went is a separate change. */
function createEdges(old: ReadonlyMap<string, Package>, now: ReadonlyMap<string, Package>): Edges {
  const keys = new Map([...old, ...now].map(([key, found]) => [found, key] as const))
  const missing = (from: ReadonlySet<Package>, to: ReadonlySet<Package>): string[] => {
    const there = new Set([...to].map(found => keys.get(found)))
    return [...from]
      .filter(found => {
        const key = keys.get(found) ?? ''
        return old.has(key) && now.has(key) && !there.has(key)
      })
      .map(({ name }) => name)
      .sort(compareText)
  }
  return {
    compare(from, to) {
      if (from === undefined || to === undefined) return undefined
      const [lost, gained] = [missing(from, to), missing(to, from)]
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
    [...versions.values()].flatMap(version => [...(version.targets ?? [])])
  )
  const needed = new Set(targets)
  return new Set(
    [...packages].filter(([, found]) => isDirect(found) || needed.has(found)).map(([key]) => key)
  )
}

function directIn(packages: ReadonlyMap<string, Package>, elsewhere: ReadonlySet<string>): Set<Package> {
  return new Set(
    [...packages].filter(([key, found]) => isDirect(found) && elsewhere.has(key)).map(([, found]) => found)
  )
}

function matchVersions(
  old: Package | undefined,
  now: Package | undefined,
  edges: Edges
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
  const compareEdges = (from: Version, to: Version): boolean => {
    const moved = edges.compare(from.targets, to.targets)
    if (moved === undefined) return false
    changes.push({
      ...changeOf('dependencies-moved', from, to),
      before: { ...sideOf(from), dependencies: moved.lost },
      after: { ...sideOf(to), dependencies: moved.gained }
    })
    return true
  }
  const gone: Version[] = []
  let unchanged = 0
  for (const [version, from] of old?.versions ?? []) {
    const to = now?.versions.get(version)
    if (!to) {
      gone.push(from)
      continue
    }
    const isOther = hasNewHash(from, to) || hasOtherFile(from, to)
    const isRelicensed = hasOtherLicense(from, to)
    if (isOther) changes.push(changeOf('hash-changed', from, to))
    if (isRelicensed) changes.push(changeOf('license-changed', from, to))
    if (!compareEdges(from, to) && !isOther && !isRelicensed) unchanged++
  }
  const come = [...(now?.versions ?? [])]
    .filter(([version]) => !old?.versions.has(version))
    .map(([, to]) => to)
  for (const [from, to] of pairVersions(gone, come, identity.ecosystem)) {
    if (from && to) changes.push(changeOf(directionOf(from, to, identity.ecosystem), from, to))
    else changes.push(changeOf(to ? 'added' : 'removed', from, to))
    if (from && to && hasOtherLicense(from, to)) changes.push(changeOf('license-changed', from, to))
    if (from && to) compareEdges(from, to)
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
  for (const { hashes = [] } of components) {
    for (const hash of hashes) addHash(byAlgorithm, hash.algorithm, hash)
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

/** Both sides must have licenses: a license that one generator does not look for has not changed. */
function hasOtherLicense(from: Version, to: Version): boolean {
  const [before, after] = [from, to].map(({ components }) =>
    identifyLicenses(components.flatMap(({ licenses = [] }) => licenses))
  )
  return before !== '' && after !== '' && before !== after
}
