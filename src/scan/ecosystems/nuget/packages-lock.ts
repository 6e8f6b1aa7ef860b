// packages.lock.json of NuGet, and the deps.json that a .NET build writes.

import { type Fields, fieldsOf, textOf } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { directoryOf, fileNameOf } from '../../lockfile/location.ts'
import type { Edge, Node, PackageNode, Parsed, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { tablesByName } from '../../lockfile/shape.ts'
import { invalid, parseJsonText } from '../../lockfile/structured-text.ts'
import { shippedLibraries } from './deps-json.ts'

/** https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies */
export function parseNugetLock(file: SourceFile, surroundings: Surroundings): Parsed {
  const lock = fieldsOf(parseJsonText(file.text))
  if (!isRecord(lock['dependencies'])) throw invalid('not a valid packages.lock.json: it has no dependencies')
  const base = directoryOf(file.path)
  const nodes: Node[] = []
  const direct: Edge[] = []
  const folders = projectFolders(surroundings)
  const idsOf = new Map<string, ReadonlyMap<string, string>>()
  for (const [framework, packages] of tablesByName(lock['dependencies'], '"dependencies"')) {
    const entries = tablesByName(packages, 'a framework')
    // NuGet names are equal whatever their case.
    const own = entries.map(([name]) => [name.toLowerCase(), `${framework} ${name}`] as const)
    // `net8.0/linux-x64` has only what it adds to `net8.0`.
    const ids = new Map([...(idsOf.get(framework.split('/', 1)[0] ?? '') ?? []), ...own])
    idsOf.set(framework, ids)
    for (const [name, entry] of entries) {
      const id = `${framework} ${name}`
      const dependencies = edgesTo(entry['dependencies'], ids)
      const type = textOf(entry['type'])
      if (type === 'Direct' || type === 'Project') direct.push({ to: id })
      nodes.push(
        type === 'Project'
          ? referencedProject(id, name, folders.get(name.toLowerCase()), base, dependencies)
          : lockedPackage(id, name, entry, dependencies)
      )
    }
  }
  nodes.push({ kind: 'project', id: 'project', ecosystem: 'nuget', directory: base, dependencies: direct })
  return { nodes }
}

function edgesTo(value: unknown, ids: ReadonlyMap<string, string>): readonly Edge[] {
  return Object.keys(fieldsOf(value)).flatMap(name => {
    const to = ids.get(name.toLowerCase())
    return to === undefined ? [] : [{ to }]
  })
}

/** Both formats' hash is of the content without the registry's signature: no hash of the file, so left out. */
function lockedPackage(id: string, name: string, entry: Fields, dependencies: readonly Edge[]): PackageNode {
  return { kind: 'package', id, purl: nugetPurl(name, textOf(entry['resolved'])), dependencies }
}

function nugetPurl(name: string, version: string | undefined): PackageNode['purl'] {
  return { type: 'nuget', name, ...(version === undefined ? {} : { version }) }
}

/** By the name of the project's file in lower case: its folder, or none if several projects have the name. */
function projectFolders({ paths }: Surroundings): ReadonlyMap<string, string | undefined> {
  const folders = new Map<string, string | undefined>()
  for (const path of paths) {
    const name = /^(.*)\.(?:cs|fs|vb)proj$/i.exec(fileNameOf(path))?.[1]?.toLowerCase()
    if (name !== undefined) folders.set(name, folders.has(name) ? undefined : directoryOf(path))
  }
  return folders
}

/** A project that this one refers to; the lock file has its name alone. */
function referencedProject(
  id: string,
  name: string,
  folder: string | undefined,
  base: string,
  dependencies: readonly Edge[]
): Node {
  return folder === undefined
    ? projectNode(id, name, base, dependencies)
    : { kind: 'project', id, ecosystem: 'nuget', directory: folder, name, dependencies }
}

function projectNode(
  id: string,
  name: string,
  base: string,
  dependencies: readonly Edge[],
  version?: string
): Node {
  return {
    kind: 'project',
    id,
    ecosystem: 'nuget',
    directory: base,
    name,
    ...(version === undefined ? {} : { version }),
    isNameOnly: true,
    dependencies
  }
}

/** https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md */
export function parseDotnetDeps(file: SourceFile): Parsed {
  const deps = fieldsOf(parseJsonText(file.text))
  if (deps['libraries'] === undefined) throw invalid('not a valid deps.json: it has no libraries')
  const targets = Object.fromEntries(tablesByName(deps['targets'], '"targets"'))
  const libraries = Object.fromEntries(tablesByName(deps['libraries'], '"libraries"'))
  const wanted = textOf(fieldsOf(deps['runtimeTarget'])['name'])
  const target = Object.fromEntries(
    tablesByName(
      wanted !== undefined && Object.hasOwn(targets, wanted) ? targets[wanted] : Object.values(targets)[0],
      'a target'
    )
  )
  const base = directoryOf(file.path)
  const keys = shippedLibraries(libraries, key => (Object.hasOwn(target, key) ? [target[key]] : []))
  const shipped = Object.entries(libraries).filter(([key]) => keys.has(key))
  const nodes: Node[] = shipped.map(([key, value]) => {
    const [name, version] = splitKey(key)
    const requirements = Object.entries(
      fieldsOf(fieldsOf(Object.hasOwn(target, key) ? target[key] : {})['dependencies'])
    )
    const edges = requirements.flatMap(([required, requiredVersion]) => {
      const to = `${required}/${textOf(requiredVersion) ?? ''}`
      return keys.has(to) ? [{ to }] : []
    })
    if (textOf(fieldsOf(value)['type']) === 'project') return projectNode(key, name, base, edges, version)
    return { kind: 'package', id: key, purl: nugetPurl(name, version), dependencies: edges }
  })
  if (nodes.some(node => node.kind === 'project')) return { nodes }
  return { nodes: [...nodes, guessProject(file.path, nodes)] }
}

function splitKey(key: string): readonly [name: string, version: string | undefined] {
  const slash = key.lastIndexOf('/')
  return slash < 0 ? [key, undefined] : [key.slice(0, slash), key.slice(slash + 1)]
}

/** A library's deps.json need not name the project itself. */
function guessProject(path: string, nodes: readonly Node[]): Node {
  const name = fileNameOf(path).replace(/\.deps\.json$/, '')
  return projectNode(
    'project',
    name,
    directoryOf(path),
    nodes.map(node => ({ to: node.id }))
  )
}
