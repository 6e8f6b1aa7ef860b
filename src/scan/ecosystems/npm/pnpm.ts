// pnpm-lock.yaml, lockfileVersion 5 to 9.

import { type Fields, fieldsOf, textOf } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { pushAll } from '../../../support/push-all.ts'
import { parseIntegrity } from '../../lockfile/integrity.ts'
import {
  directoryOf,
  formatVcsUrl,
  publicUrl,
  resolvePath,
  vcsUrlOfArchive
} from '../../lockfile/location.ts'
import type {
  Edge,
  Node,
  PackageNode,
  Parsed,
  ProjectNode,
  SourceFile,
  Surroundings
} from '../../lockfile/lockfile.ts'
import { createMissingList, type MissingList } from '../../lockfile/missing.ts'
import { invalid, parseYaml } from '../../lockfile/structured-text.ts'
import { npmPurl } from './npm-purl.ts'
import { readPackageJson, splitDescriptor } from './package-json.ts'

interface Context {
  readonly base: string
  /** Before version 6, paths look like `/name/1.0.0_peers`; after, `name@1.0.0(peers)`. */
  readonly hasSlashes: boolean
  readonly snapshots: ReadonlyMap<string, Fields>
  readonly packages: ReadonlyMap<string, Fields>
  readonly surroundings: Surroundings
  readonly missing: MissingList
}

/** https://github.com/pnpm/spec/tree/master/lockfile */
export async function parsePnpm(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const nodes: Node[] = []
  const warnings: string[] = []
  // pnpm 11 puts a document for its own version in front.
  for (const document of parseYaml(file.text)) {
    if (!isRecord(document)) throw invalid('not a valid pnpm-lock.yaml: not a mapping')
    const context = contextOf(document, directoryOf(file.path), surroundings)
    pushAll(nodes, await projectNodes(document, context))
    for (const [path, snapshot] of context.snapshots) nodes.push(nodeOf(path, snapshot, context))
    warnings.push(...context.missing.warnings())
  }
  return { nodes: [...nodes, ...linkedFolders(nodes)], warnings }
}

/** Folders that are linked but are not importers: they are outside the workspace. */
function linkedFolders(nodes: readonly Node[]): readonly ProjectNode[] {
  const known = new Set(nodes.map(node => node.id))
  const targets = nodes.flatMap(node => node.dependencies?.map(edge => edge.to) ?? [])
  const unknown = new Set(targets.filter(id => id.startsWith(PROJECT) && !known.has(id)))
  return [...unknown].map(id => ({
    kind: 'project',
    id,
    ecosystem: 'npm',
    directory: id.slice(PROJECT.length),
    dependencies: []
  }))
}

function contextOf(lock: Fields, base: string, surroundings: Surroundings): Context {
  const version = Number.parseFloat(textOf(lock['lockfileVersion']) ?? '')
  if (!(version >= 5)) throw invalid('its lockfileVersion is not 5 or newer')
  const packages = mapOf(lock['packages'])
  return {
    base,
    hasSlashes: version < 6,
    packages,
    // Version 9 keeps what is published (packages) apart from what is installed (snapshots).
    snapshots: isRecord(lock['snapshots']) ? mapOf(lock['snapshots']) : packages,
    surroundings,
    missing: createMissingList()
  }
}

function mapOf(value: unknown): ReadonlyMap<string, Fields> {
  return new Map(Object.entries(fieldsOf(value)).map(([key, entry]) => [key, fieldsOf(entry)]))
}

async function projectNodes(lock: Fields, context: Context): Promise<readonly ProjectNode[]> {
  // A lock file of one project has the importer's fields at its top.
  const importers = isRecord(lock['importers']) ? Object.entries(lock['importers']) : [['.', lock] as const]
  const nodes: ProjectNode[] = []
  for (const [folder, value] of importers) {
    const directory = resolvePath(context.base, folder)
    const own = await readPackageJson(context.surroundings, directory)
    nodes.push({
      kind: 'project',
      id: projectId(directory),
      ecosystem: 'npm',
      directory,
      ...(own?.name === undefined ? {} : { name: own.name }),
      ...(own?.version === undefined ? {} : { version: own.version }),
      ...(own && own.licenses.length > 0 ? { licenses: own.licenses } : {}),
      dependencies: [
        ...edgesOf(directory, fieldsOf(value)['devDependencies'], context, 'development'),
        ...edgesOf(directory, fieldsOf(value)['optionalDependencies'], context, 'optional'),
        ...edgesOf(directory, fieldsOf(value)['dependencies'], context)
      ]
    })
  }
  return nodes
}

const PROJECT = 'project '

function projectId(directory: string): string {
  return `${PROJECT}${directory}`
}

/** A folder that `file:` leads to is a part of the tree. */
function nodeOf(path: string, snapshot: Fields, context: Context): Node {
  const published =
    context.packages.get(withoutPeers(path, context)) ?? context.packages.get(path) ?? snapshot
  const resolution = fieldsOf(published['resolution'])
  const [name, version] = nameAndVersion(path, published, context)
  const dependencies = [
    ...edgesOf(context.base, snapshot['optionalDependencies'], context, 'optional', path),
    ...edgesOf(context.base, snapshot['dependencies'], context, undefined, path)
  ]
  const folder = textOf(resolution['directory'])
  if (folder !== undefined)
    return {
      kind: 'project',
      id: `package ${path}`,
      ecosystem: 'npm',
      directory: resolvePath(context.base, folder),
      name,
      ...(version === undefined ? {} : { version }),
      dependencies
    }
  return packageNode(path, name, version, resolution, dependencies)
}

function packageNode(
  path: string,
  name: string,
  version: string | undefined,
  resolution: Fields,
  dependencies: readonly Edge[]
): PackageNode {
  const repository = textOf(resolution['repo'])
  const hashes = parseIntegrity(textOf(resolution['integrity']))
  const url = publicUrl(textOf(resolution['tarball']))
  return {
    kind: 'package',
    id: `package ${path}`,
    purl: npmPurl(name, version, {
      vcsUrl:
        repository === undefined
          ? vcsUrlOfArchive(url)
          : formatVcsUrl(repository, textOf(resolution['commit'])),
      archive: url,
      // Until version 5.1 of the format, the address of an archive could be relative to its registry.
      registry: textOf(resolution['registry'])
    }),
    hashes,
    files: url === undefined ? [] : [{ url, hashes }],
    dependencies
  }
}

/** A path without what the peers resolved to. */
function withoutPeers(path: string, { hasSlashes }: Context): string {
  if (!hasSlashes) {
    const open = path.indexOf('(')
    return open < 0 ? path : path.slice(0, open)
  }
  // Names may have underscores, versions may not; a scope in the peers is written with `+`.
  const underscore = path.indexOf('_', path.lastIndexOf('/') + 1)
  return underscore < 0 ? path : path.slice(0, underscore)
}

/** Packages that do not come from a registry state their name and version; the others have them in their path. */
function nameAndVersion(
  path: string,
  published: Fields,
  context: Context
): readonly [name: string, version: string | undefined] {
  const bare = withoutPeers(path, context).replace(/^\//, '')
  const split = context.hasSlashes ? bare.lastIndexOf('/') : -1
  const [name, version] = split < 0 ? splitDescriptor(bare) : [bare.slice(0, split), bare.slice(split + 1)]
  const isVersion = /^\d[^\s:/]*$/.test(version)
  return [
    textOf(published['name']) ?? name,
    textOf(published['version']) ?? (isVersion ? version : undefined)
  ]
}

function edgesOf(
  directory: string,
  value: unknown,
  context: Context,
  scope?: Edge['scope'],
  from = directory
): readonly Edge[] {
  return Object.entries(fieldsOf(value)).flatMap(([name, written]) => {
    const version = textOf(isRecord(written) ? written['version'] : written) ?? ''
    const to = targetOf(directory, name, version, context)
    if (to !== undefined) return [{ to, ...(scope ? { scope } : {}) }]
    if (scope !== 'optional') context.missing.add(from, name)
    return []
  })
}

function targetOf(directory: string, name: string, version: string, context: Context): string | undefined {
  if (version.startsWith('link:')) return projectId(resolvePath(directory, version.slice('link:'.length)))
  const candidates = [`${name}@${version}`, version, `/${name}@${version}`, `/${name}/${version}`]
  const path = candidates.find(candidate => context.snapshots.has(candidate))
  return path === undefined ? undefined : `package ${path}`
}
