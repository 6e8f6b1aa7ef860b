// Joins the packages of all lock files of a tree: one node for each package and each project.

import type { Hash } from '../../sbom/model.ts'
import { formatPurl } from '../../sbom/purl/format-purl.ts'
import { pushAll } from '../../support/push-all.ts'
import { compareText } from '../../support/text.ts'
import type {
  DistributionFile,
  Node,
  PackageNode,
  Parsed,
  ProjectNode,
  PurlParts,
  Relationship
} from '../lockfile/lockfile.ts'
import { betterScope, type Scope } from '../lockfile/scopes.ts'

export interface ParsedFile {
  readonly path: string
  readonly parsed: Parsed
}

/** A component in the making. */
export interface MergedNode {
  readonly ref: string
  readonly paths: Set<string>
  readonly edges: Map<string, Scope>
  readonly licenses: Set<string>
  readonly package?: MergedPackage
  readonly project?: MergedProject
}

export interface MergedPackage {
  readonly purl: PurlParts
  readonly hashes: Map<string, Hash>
  readonly files: DistributionFile[]
  readonly repositories: Set<string>
  description: string | undefined
  relationship: Relationship | undefined
  hasEdges: boolean
}

export interface MergedProject {
  readonly ecosystem: string
  readonly directory: string
  name: string | undefined
  version: string | undefined
}

export interface MergedNodes {
  readonly mergedNodes: ReadonlyMap<string, MergedNode>
  /** Packages of which two lock files give different hashes. */
  readonly conflicts: ReadonlySet<string>
}

/** `subject` is the ref of what the SBOM is about: projects in the root that have no name are it. */
export function mergeFiles(files: readonly ParsedFile[], subject: string): MergedNodes {
  const mergedNodes = new Map<string, MergedNode>()
  const conflicts = new Set<string>()
  const named = namedProjects(files)
  const modules = mavenModules(files)
  for (const { path, parsed } of files) {
    const refs = new Map(
      parsed.nodes.map(node => [node.id, moduleRef(node, modules) ?? refOf(node, named, subject)])
    )
    const direct = directRefs(parsed.nodes, refs)
    for (const node of parsed.nodes) {
      if (moduleRef(node, modules) !== undefined) continue
      const ref = refs.get(node.id) ?? refOf(node, named, subject)
      const merged = mergedNodes.get(ref) ?? createMerged(ref, node)
      mergedNodes.set(ref, merged)
      merged.paths.add(path)
      for (const license of node.licenses ?? []) merged.licenses.add(license)
      addEdges(merged, node, refs)
      if (node.kind === 'project') addProject(merged, node)
      else addPackage(merged, node, direct.has(ref), conflicts)
    }
  }
  return { mergedNodes, conflicts }
}

/** Projects that at least one lock file gives a name. */
function namedProjects(files: readonly ParsedFile[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { parsed } of files) {
    for (const node of parsed.nodes)
      if (node.kind === 'project' && node.name !== undefined) named.add(projectRef(node))
  }
  return named
}

/** Maven's projects of the tree, by the coordinates under which their siblings depend on them. */
function mavenModules(files: readonly ParsedFile[]): ReadonlyMap<string, ProjectNode> {
  const modules = new Map<string, ProjectNode>()
  for (const { parsed } of files) {
    for (const node of parsed.nodes)
      if (node.kind === 'project' && node.ecosystem === 'maven' && node.name !== undefined)
        modules.set(node.name, node)
  }
  return modules
}

/** The project that a package node means; another version of it comes from a registry. */
function moduleRef(node: Node, modules: ReadonlyMap<string, ProjectNode>): string | undefined {
  if (node.kind !== 'package' || node.purl.type !== 'maven') return undefined
  const { namespace, name, version } = node.purl
  const module = modules.get(`${namespace}:${name}`)
  const isSame = version === undefined || module?.version === undefined || module.version === version
  return module !== undefined && isSame ? projectRef(module) : undefined
}

function projectRef({ ecosystem, directory, isNameOnly, name }: ProjectNode): string {
  return `${ecosystem}:${directory}${isNameOnly ? `#${name}` : ''}`
}

function refOf(node: Node, named: ReadonlySet<string>, subject: string): string {
  if (node.kind === 'package') return formatPurl(node.purl)
  const ref = projectRef(node)
  return node.directory === '.' && !named.has(ref) ? subject : ref
}

/** What the projects of a file ask for themselves. */
function directRefs(nodes: readonly Node[], refs: ReadonlyMap<string, string>): ReadonlySet<string> {
  const direct = new Set<string>()
  for (const node of nodes) {
    if (node.kind !== 'project') continue
    for (const edge of node.dependencies) direct.add(refs.get(edge.to) ?? '')
  }
  return direct
}

function createMerged(ref: string, node: Node): MergedNode {
  const common = {
    ref,
    paths: new Set<string>(),
    edges: new Map<string, Scope>(),
    licenses: new Set<string>()
  }
  if (node.kind === 'project') {
    const { ecosystem, directory } = node
    return { ...common, project: { ecosystem, directory, name: undefined, version: undefined } }
  }
  return {
    ...common,
    package: {
      purl: node.purl,
      hashes: new Map(),
      files: [],
      repositories: new Set(),
      description: undefined,
      relationship: undefined,
      hasEdges: false
    }
  }
}

function addEdges(merged: MergedNode, node: Node, refs: ReadonlyMap<string, string>): void {
  for (const edge of node.dependencies ?? []) {
    const target = refs.get(edge.to)
    if (target === undefined || target === merged.ref) continue
    merged.edges.set(target, betterScope(merged.edges.get(target), edge.scope ?? 'required'))
  }
}

function addProject(merged: MergedNode, node: ProjectNode): void {
  if (!merged.project) return
  merged.project.name ??= node.name
  merged.project.version ??= node.version
}

function addPackage(merged: MergedNode, node: PackageNode, isDirect: boolean, conflicts: Set<string>): void {
  const known = merged.package
  if (!known) return
  const algorithms = new Map([...known.hashes.values()].map(hash => [hash.algorithm, hash.content]))
  for (const hash of node.hashes ?? []) {
    const other = algorithms.get(hash.algorithm)
    if (other !== undefined && other !== hash.content) conflicts.add(merged.ref)
    known.hashes.set(`${hash.algorithm} ${hash.content}`, hash)
  }
  pushAll(known.files, node.files ?? [])
  if (node.repository !== undefined) known.repositories.add(node.repository)
  known.description ??= node.description
  known.hasEdges ||= node.dependencies !== undefined
  const relationship = node.relationship ?? relationshipInGraph(node, isDirect)
  if (known.relationship !== 'direct') known.relationship = relationship ?? known.relationship
}

/** In a flat list the project depends on everything, which carries no information. */
function relationshipInGraph(node: PackageNode, isDirect: boolean): Relationship | undefined {
  if (node.dependencies === undefined) return undefined
  return isDirect ? 'direct' : 'transitive'
}

/** Hashes in an order that does not depend on which file was read first. */
export function sortedHashes(hashes: Iterable<Hash>): readonly Hash[] {
  return [...hashes].sort(
    (one, other) => compareText(one.algorithm, other.algorithm) || compareText(one.content, other.content)
  )
}
