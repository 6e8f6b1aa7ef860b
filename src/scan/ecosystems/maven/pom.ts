// pom.xml without a Maven repository: parents and imported BOMs outside the tree stay unknown.
import { SaxesParser } from 'saxes'
import { count } from '../../../support/text.ts'
import { directoryOf, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, PurlParts, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'
import { interpolate } from './maven-properties.ts'

const DEEPEST = 100
const MOST_PARENTS = 20

/** An element of a pom: its own text, its children in order. */
interface Element {
  readonly name: string
  text: string
  readonly children: Element[]
}

/** A pom's values over those of its parents inside the tree. */
interface Pom {
  readonly group: string | undefined
  readonly artifact: string
  readonly version: string | undefined
  readonly properties: ReadonlyMap<string, string>
  readonly managed: ReadonlyMap<string, Element>
  readonly dependencies: readonly Element[]
  readonly licenses: readonly string[]
  /** What may add to the dependencies, for people. */
  readonly gaps: readonly string[]
}

/** https://maven.apache.org/pom.html */
export async function parsePom(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const pom = await readPom(file, surroundings)
  const nodes = new Map<string, Node>()
  const edges: Edge[] = []
  let unresolved = 0
  for (const dependency of pom.dependencies) {
    const purl = purlOf(dependency, pom)
    if (!purl) throw invalid('a dependency has no groupId or no artifactId')
    if (purl.version === undefined) unresolved++
    const id = [purl.namespace, purl.name, purl.version ?? '', purl.qualifiers?.['classifier'] ?? ''].join(
      ':'
    )
    nodes.set(id, { kind: 'package', id, purl, dependencies: undefined, relationship: 'direct' })
    const scope = edgeScope(dependency, pom)
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
  const managed = new Map<string, Element>()
  const dependencies = new Map<string, Element>()
  for (const root of [...parents.toReversed(), own]) {
    for (const property of child(root, 'properties')?.children ?? [])
      properties.set(property.name, property.text)
    const management = child(child(root, 'dependencyManagement'), 'dependencies')
    for (const entry of management?.children ?? []) managed.set(managementKey(entry), entry)
    for (const entry of child(root, 'dependencies')?.children ?? [])
      dependencies.set(managementKey(entry), entry)
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
    ['parent.version', textAt(child(own, 'parent'), 'version')]
  ] as const) {
    if (value === undefined) continue
    properties.set(`project.${key}`, value)
    properties.set(`pom.${key}`, value)
  }
  return {
    group: group === undefined ? undefined : interpolate(group, properties),
    artifact: interpolate(artifact, properties) ?? artifact,
    version: version === undefined ? undefined : interpolate(version, properties),
    properties,
    managed,
    dependencies: [...dependencies.values()],
    licenses: (child(own, 'licenses')?.children ?? []).flatMap(license => textAt(license, 'name') ?? []),
    gaps: gapsOf([own, ...parents])
  }
}

/** @param chain a pom and its parents, nearest first */
function gapsOf(chain: readonly Element[]): string[] {
  const last = chain.at(-1)
  const profiles = chain.flatMap(root => child(root, 'profiles')?.children ?? [])
  const inProfiles = profiles.flatMap(profile => child(profile, 'dependencies')?.children ?? []).length
  return [
    ...(child(last, 'parent') === undefined
      ? []
      : ['its parent is not in the tree, and may add dependencies']),
    ...(inProfiles > 0 ? [`${count(inProfiles, 'dependency', 'dependencies')} of profiles`] : [])
  ]
}

/** https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html#dependency-management */
function managementKey(dependency: Element): string {
  return ['groupId', 'artifactId', 'type', 'classifier'].map(name => textAt(dependency, name) ?? '').join(':')
}

function purlOf(dependency: Element, pom: Pom): PurlParts | undefined {
  const value = (name: string) => {
    const text = textAt(dependency, name)
    return text === undefined ? undefined : interpolate(text, pom.properties)
  }
  const namespace = value('groupId')
  const name = value('artifactId')
  if (namespace === undefined || name === undefined) return undefined
  const managed = textAt(pom.managed.get(managementKey(dependency)), 'version')
  const version =
    value('version') ?? (managed === undefined ? undefined : interpolate(managed, pom.properties))
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
  const managed = pom.managed.get(managementKey(dependency))
  const scope = textAt(dependency, 'scope') ?? textAt(managed, 'scope')
  if (scope === 'test') return 'development'
  const isOptional = textAt(dependency, 'optional') === 'true'
  // What is provided is there at run time, but not because of this project.
  return isOptional || scope === 'provided' || scope === 'system' ? 'optional' : undefined
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find(candidate => candidate.name === name)
}

function textAt(element: Element | undefined, name: string): string | undefined {
  const text = child(element, name)?.text
  return text === undefined || text === '' ? undefined : text
}

/** The largest real ones, lists of managed versions, have some 30,000. */
const MOST_ELEMENTS = 500_000

/** @throws SealError `SOURCE_FILE_INVALID` */
function parseXml(text: string): Element {
  const parser = new SaxesParser()
  const document: Element = { name: '', text: '', children: [] }
  const open: Element[] = [document]
  let elements = 0
  parser.on('opentag', tag => {
    if (++elements > MOST_ELEMENTS) throw invalid(`more than ${MOST_ELEMENTS} elements`)
    if (open.length > DEEPEST) throw invalid(`nested deeper than ${DEEPEST} levels`)
    const element = { name: tag.name.replace(/^.*:/, ''), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const append = (piece: string) => {
    const element = open.at(-1)
    if (element) element.text += piece
  }
  parser.on('text', append)
  parser.on('cdata', append)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed) closed.text = closed.text.trim()
  })
  // Old poms contain entities that XML does not know; the text around them is still good.
  parser.on('error', cause => {
    if (!/undefined entity/i.test(cause.message))
      throw invalid(`not valid XML: ${cause.message.slice(0, 120)}`, cause)
  })
  parser.write(text).close()
  const [root] = document.children
  if (!root) throw invalid('not valid XML: it is empty')
  return root
}
