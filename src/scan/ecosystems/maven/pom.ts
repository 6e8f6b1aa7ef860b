// pom.xml without a Maven repository: parents and imported BOMs outside the tree stay unknown.
import { pushAll } from '../../../support/push-all.ts'
import { count } from '../../../support/text.ts'
import { directoryOf, fileNameOf, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, PurlParts, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'
import { interpolate } from './maven-properties.ts'
import { child, type Element, parseXml, textAt } from './pom-xml.ts'

const MOST_PARENTS = 20

/** What `dependencyManagement` says of a dependency. */
interface Managed {
  readonly version: string | undefined
  readonly scope: string | undefined
}

/** A pom's values over those of its parents inside the tree. */
interface Pom {
  readonly group: string | undefined
  readonly artifact: string
  readonly version: string | undefined
  readonly properties: ReadonlyMap<string, string>
  readonly managed: ReadonlyMap<string, Managed>
  /** BOMs that it imports, whose management is not in `managed`. */
  readonly imports: readonly PurlParts[]
  readonly dependencies: readonly Element[]
  /** Of profiles that are off by default. */
  readonly conditional: readonly Element[]
  readonly licenses: readonly string[]
  /** What may add to the dependencies, for people. */
  readonly gaps: readonly string[]
}

/** https://maven.apache.org/pom.html */
export async function parsePom(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const pom = await withImports(await readPom(file, surroundings), surroundings)
  const nodes = new Map<string, Node>()
  const edges: Edge[] = []
  let unresolved = 0
  const all = [
    ...pom.dependencies.map(dependency => ({ dependency, scope: edgeScope(dependency, pom) })),
    ...pom.conditional.map(dependency => ({ dependency, scope: edgeScope(dependency, pom) ?? 'optional' }))
  ] as const
  for (const { dependency, scope } of all) {
    const purl = purlOf(dependency, pom)
    if (!purl) throw invalid('a dependency has no groupId or no artifactId')
    if (purl.version === undefined) unresolved++
    const id = [purl.namespace, purl.name, purl.version ?? '', purl.qualifiers?.['classifier'] ?? ''].join(
      ':'
    )
    nodes.set(id, { kind: 'package', id, purl, dependencies: undefined, relationship: 'direct' })
    edges.push({ to: id, ...(scope ? { scope } : {}) })
  }
  const project: Node = {
    kind: 'project',
    id: 'project',
    ecosystem: 'maven',
    directory: directoryOf(file.path),
    name: pom.group === undefined ? pom.artifact : `${pom.group}:${pom.artifact}`,
    ...(pom.version === undefined ? {} : { version: pom.version }),
    ...(pom.licenses.length > 0 ? { licenses: pom.licenses } : {}),
    dependencies: edges
  }
  const gaps = [...pom.gaps]
  if (nodes.size === 0) return { nodes: [project], gaps }
  gaps.push('it lists only direct dependencies, and no file of the tree lists the transitive ones')
  if (unresolved > 0) gaps.push(`${count(unresolved, 'version')} set by a parent or a BOM outside the tree`)
  return { nodes: [...nodes.values(), project], gaps }
}

/** What a pom asks for that is read without its parents. */
export interface LonePom {
  readonly dependencies: readonly { readonly purl: PurlParts; readonly scope: Edge['scope'] }[]
  /** Parents, properties or names that are not known may add to it. */
  readonly isPartial: boolean
}

/** @throws SealError `SOURCE_FILE_INVALID` */
export function readLonePom(text: string): LonePom {
  const root = parseXml(text)
  const pom = combine(root, [])
  const dependencies = pom.dependencies.flatMap(dependency => {
    const purl = purlOf(dependency, pom)
    return purl === undefined ? [] : [{ purl, scope: edgeScope(dependency, pom) }]
  })
  const isPartial = child(root, 'parent') !== undefined || dependencies.length < pom.dependencies.length
  return { dependencies, isPartial }
}

/** A pom with what it inherits from parents inside the tree. */
async function readPom(file: SourceFile, surroundings: Surroundings): Promise<Pom> {
  const own = parseXml(file.text)
  const parents: Element[] = []
  let nearest = own
  const seen = new Set([file.path])
  let path: string | undefined = file.path
  while (path !== undefined && parents.length + 1 < MOST_PARENTS) {
    path = parentPath(nearest, path)
    if (path === undefined || seen.has(path)) break
    seen.add(path)
    const text: string | undefined = await surroundings.read(path)
    if (text === undefined) break
    const parent = parseXml(text)
    if (!isParentOf(parent, nearest)) break
    parents.push(parent)
    nearest = parent
  }
  return combine(own, parents)
}

/** With what the BOMs of the tree manage, each by its own properties. What the pom itself manages goes first. */
async function withImports(pom: Pom, surroundings: Surroundings): Promise<Pom> {
  if (pom.imports.length === 0) return pom
  const tree = await treeOf(surroundings)
  const managed = new Map(pom.managed)
  const seen = new Set<string>()
  const open = pom.imports.toReversed()
  for (let next = open.pop(); next && seen.size < MOST_IMPORTS; next = open.pop()) {
    const path = tree.paths.get(`${next.namespace}:${next.name}`)
    if (path === undefined || seen.has(path)) continue
    seen.add(path)
    const read = tree.boms.get(path) ?? readBom(path, surroundings)
    tree.boms.set(path, read)
    const bom = await read
    // Another version of the BOM is not in the tree.
    if (bom === undefined || (next.version !== undefined && next.version !== bom.version)) continue
    for (const [key, value] of bom.managed) if (!managed.has(key)) managed.set(key, value)
    pushAll(open, bom.imports.toReversed())
  }
  return { ...pom, managed }
}

const MOST_IMPORTS = 20

interface Tree {
  /** From `group:artifact` to the path of its pom. */
  readonly paths: ReadonlyMap<string, string>
  /** By path. Many poms import the same ones. */
  readonly boms: Map<string, Promise<Pom | undefined>>
}

/** Read once for the whole tree. */
const trees = new WeakMap<Surroundings, Promise<Tree>>()

function treeOf(surroundings: Surroundings): Promise<Tree> {
  const tree =
    trees.get(surroundings) ?? readCoordinates(surroundings).then(paths => ({ paths, boms: new Map() }))
  trees.set(surroundings, tree)
  return tree
}

async function readBom(path: string, surroundings: Surroundings): Promise<Pom | undefined> {
  const text = await surroundings.read(path)
  return text === undefined ? undefined : readPom({ path, text }, surroundings)
}

async function readCoordinates(surroundings: Surroundings): Promise<ReadonlyMap<string, string>> {
  const poms = new Map<string, string>()
  for (const path of surroundings.paths) {
    if (fileNameOf(path) !== 'pom.xml') continue
    const root = await surroundings.readCompanion(path, parseXml)
    const group = textAt(root, 'groupId') ?? textAt(child(root, 'parent'), 'groupId')
    const key = `${group}:${textAt(root, 'artifactId')}`
    if (!poms.has(key)) poms.set(key, path)
  }
  return poms
}

function parentPath(root: Element, path: string): string | undefined {
  const parent = child(root, 'parent')
  if (!parent) return undefined
  const relative = child(parent, 'relativePath')
  if (relative && relative.text === '') return undefined
  const resolved = resolvePath(directoryOf(path), relative?.text ?? '../pom.xml')
  return resolved.endsWith('.xml') ? resolved : resolvePath(resolved, 'pom.xml')
}

/** The default path may lead to a pom that is not the parent. */
function isParentOf(parent: Element, root: Element): boolean {
  return textAt(parent, 'artifactId') === textAt(child(root, 'parent') ?? root, 'artifactId')
}

/** The nearest pom comes first and wins. */
function combine(own: Element, parents: readonly Element[]): Pom {
  const properties = new Map<string, string>()
  const entries: Element[] = []
  const dependencies: Element[] = []
  for (const root of [...parents.toReversed(), own].flatMap(withActiveProfiles)) {
    for (const property of child(root, 'properties')?.children ?? [])
      properties.set(property.name, property.text)
    const management = child(child(root, 'dependencyManagement'), 'dependencies')
    pushAll(entries, management?.children ?? [])
    pushAll(dependencies, child(root, 'dependencies')?.children ?? [])
  }
  const inherited = (name: string) =>
    textAt(own, name) ?? textAt(child(own, 'parent') ?? { name: '', text: '', children: [] }, name)
  const artifact = textAt(own, 'artifactId')
  if (own.name !== 'project' || artifact === undefined)
    throw invalid('not a valid pom.xml: it has no artifactId')
  const group = inherited('groupId')
  const version = inherited('version')
  for (const [key, value] of [
    ['groupId', group],
    ['artifactId', artifact],
    ['version', version],
    ['parent.groupId', textAt(child(own, 'parent'), 'groupId')],
    ['parent.artifactId', textAt(child(own, 'parent'), 'artifactId')],
    ['parent.version', textAt(child(own, 'parent'), 'version')]
  ] as const) {
    if (value === undefined) continue
    properties.set(`project.${key}`, value)
    properties.set(`pom.${key}`, value)
  }
  const isImport = (entry: Element) => textAt(entry, 'scope') === 'import'
  return {
    group: group === undefined ? undefined : interpolate(group, properties),
    artifact: interpolate(artifact, properties) ?? artifact,
    version: version === undefined ? undefined : interpolate(version, properties),
    properties,
    managed: new Map(
      entries
        .filter(entry => !isImport(entry))
        .map(entry => [managementKey(entry, properties), managedOf(entry, properties)] as const)
    ),
    imports: entries.filter(isImport).flatMap(entry => importOf(entry, properties) ?? []),
    dependencies: [...new Map(dependencies.map(one => [managementKey(one, properties), one])).values()],
    conditional: profilesOf(own)
      .filter(profile => !isActive(profile))
      .flatMap(profile => child(profile, 'dependencies')?.children ?? []),
    licenses: (child(own, 'licenses')?.children ?? []).flatMap(license => textAt(license, 'name') ?? []),
    gaps: gapsOf(own, parents)
  }
}

/** @param parents nearest first */
function gapsOf(own: Element, parents: readonly Element[]): string[] {
  const inProfiles = parents
    .flatMap(profilesOf)
    .filter(profile => !isActive(profile))
    .flatMap(profile => child(profile, 'dependencies')?.children ?? []).length
  return [
    ...(child(parents.at(-1) ?? own, 'parent') === undefined
      ? []
      : ['its parent is not in the tree, and may add dependencies']),
    ...(inProfiles > 0 ? [`${count(inProfiles, 'dependency', 'dependencies')} in profiles of a parent`] : [])
  ]
}

function profilesOf(root: Element): readonly Element[] {
  return child(root, 'profiles')?.children ?? []
}

/** What else turns a profile on is known only when Maven runs. https://maven.apache.org/pom.html#profiles */
function isActive(profile: Element): boolean {
  return textAt(child(profile, 'activation'), 'activeByDefault') === 'true'
}

function withActiveProfiles(root: Element): readonly Element[] {
  return [root, ...profilesOf(root).filter(isActive)]
}

type Properties = ReadonlyMap<string, string>

function valueAt(element: Element, name: string, properties: Properties): string | undefined {
  const text = textAt(element, name)
  return text === undefined ? undefined : interpolate(text, properties)
}

/** https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#dependency-management */
function managementKey(dependency: Element, properties: Properties): string {
  const [group, artifact, type, classifier] = ['groupId', 'artifactId', 'type', 'classifier'].map(
    name => valueAt(dependency, name, properties) ?? textAt(dependency, name)
  )
  return [group ?? '', artifact ?? '', type ?? 'jar', classifier ?? ''].join(':')
}

function managedOf(entry: Element, properties: Properties): Managed {
  return { version: valueAt(entry, 'version', properties), scope: valueAt(entry, 'scope', properties) }
}

function importOf(entry: Element, properties: Properties): PurlParts | undefined {
  const [namespace, name, version] = ['groupId', 'artifactId', 'version'].map(field =>
    valueAt(entry, field, properties)
  )
  if (namespace === undefined || name === undefined) return undefined
  return { type: 'maven', namespace, name, ...(version === undefined ? {} : { version }) }
}

function purlOf(dependency: Element, pom: Pom): PurlParts | undefined {
  const value = (name: string) => valueAt(dependency, name, pom.properties)
  const namespace = value('groupId')
  const name = value('artifactId')
  if (namespace === undefined || name === undefined) return undefined
  const version = value('version') ?? pom.managed.get(managementKey(dependency, pom.properties))?.version
  const type = value('type')
  const classifier = value('classifier')
  const qualifiers = {
    ...(type === undefined || type === 'jar' ? {} : { type }),
    ...(classifier === undefined ? {} : { classifier })
  }
  return {
    type: 'maven',
    namespace,
    name,
    ...(version === undefined || isRange(version) ? {} : { version }),
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {})
  }
}

function isRange(version: string): boolean {
  return /[[\](),]/.test(version) || version === 'LATEST' || version === 'RELEASE'
}

function edgeScope(dependency: Element, pom: Pom): Edge['scope'] {
  const managed = pom.managed.get(managementKey(dependency, pom.properties))
  const scope = valueAt(dependency, 'scope', pom.properties) ?? managed?.scope
  if (scope === 'test') return 'development'
  const isOptional = textAt(dependency, 'optional') === 'true'
  // What is provided is there at run time, but not because of this project.
  return isOptional || scope === 'provided' || scope === 'system' ? 'optional' : undefined
}
