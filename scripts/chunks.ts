// Names the files of dist/ by what they contain, so that a change in one source file changes one file of dist/.
import { basename, dirname, relative, sep } from 'node:path'

/** Folders of src/ whose files in dist/ have their own name: theirs says too little, or is an entry point's. */
const FOLDER_NAMES: Readonly<Record<string, string>> = {
  registry: 'registry-client',
  seal: 'seal-images',
  verify: 'verify-images'
}

/** Rooms of which a run needs only some folders; each of the others is one file. */
const ROOMS_BY_FOLDER = ['action', 'sbom', 'scan']

/** Validation code and schemas: a file for each, as a run needs one of them. */
const GENERATED = /(?:^|\/)generated\/(.+)\.js$/
/** Those that are a part of the scan, and the file they are in. */
const GENERATED_FOR_SCANS: Readonly<Record<string, string>> = {
  'cpe-names': 'scan-cpe-names',
  inflate: 'scan-gunzip'
}

export interface ModuleImports {
  /** The modules that are read before this one runs. */
  readonly imported: readonly string[]
  /** The modules that it imports when it needs them. */
  readonly later: readonly string[]
}

/** The imports of every module, by its path. */
export type ModuleGraph = ReadonlyMap<string, ModuleImports>

interface Project {
  readonly root: string
  /** The packages that the project itself depends on. */
  readonly direct: readonly string[]
}

/** What an action reads when it starts. */
interface Start {
  /** What the names of its own files end in. */
  readonly suffix: string
  readonly read: ReadonlySet<string>
  /** With what it reads later. */
  readonly reads: ReadonlySet<string>
}

/** The name of the file of dist/ without its extension, by module. */
type ChunkNames = ReadonlyMap<string, string>

/**
 * The file of dist/ for each module but the entries, which the actions start: the modules of one room of src/ are together, and those of one package with
 * the packages that only it needs. What is read when an action starts is never together with what is read later.
 */
export function nameChunks(
  graph: ModuleGraph,
  entries: readonly string[],
  { root, direct }: Project
): ChunkNames {
  const modules = [...graph.keys()].filter(id => !entries.includes(id))
  const owners = findOwners(graph, new Set(direct))
  const starts = entries.map(entry => ({
    suffix: `-${stem(entry)}`,
    read: findReachable(graph, entry),
    reads: findReachable(graph, entry, ({ imported, later }) => [...imported, ...later])
  }))
  const places = new Map(modules.map(id => [id, placeOf(id, root, owners)]))
  const names = new Map<string, string>()
  for (const place of new Set(places.values())) {
    const members = modules.filter(id => places.get(id) === place)
    const suffixes = new Map(members.map(id => [id, suffixOf(id, starts)]))
    const first = firstOf(new Set(suffixes.values()))
    for (const [id, suffix] of suffixes) names.set(id, suffix === first ? place : place + suffix)
  }
  return withoutCircles(withLateParts(names, graph), graph)
}

/**
 * A module that is read later has a separate file, with what only it needs, if everyone who reads its file would
 * otherwise read a package for it alone: the XML parser, for an SBOM in JSON.
 */
function withLateParts(names: ChunkNames, graph: ModuleGraph): ChunkNames {
  const parts = new Map(names)
  const late = new Set([...graph.values()].flatMap(({ later }) => later))
  for (const [name, members] of Map.groupBy(names.keys(), id => names.get(id) ?? '')) {
    for (const root of members.filter(id => late.has(id))) {
      const needed = findReachable(graph, root)
      const others = members.filter(id => id !== root && (late.has(id) || !needed.has(id)))
      const elsewhere = new Set(others.flatMap(id => [...findReachable(graph, id)]))
      if (others.length === 0 || elsewhere.has(root)) continue
      const theirs = packagesIn(elsewhere)
      if ([...packagesIn(needed)].every(name => theirs.has(name))) continue
      for (const id of members)
        if (needed.has(id) && !elsewhere.has(id)) parts.set(id, `${name}-${stem(root)}`)
    }
  }
  return parts
}

function packagesIn(modules: ReadonlySet<string>): ReadonlySet<string | undefined> {
  return new Set([...modules].map(packageOf))
}

/** Folders that import each other are in one file, named as the first of them. */
function withoutCircles(names: ChunkNames, graph: ModuleGraph): ChunkNames {
  const imports = new Map([...names.values()].map(name => [name, new Set<string>()]))
  for (const [id, name] of names) {
    for (const target of graph.get(id)?.imported ?? []) {
      const to = names.get(target)
      if (to !== undefined && to !== name) imports.get(name)?.add(to)
    }
  }
  const circle = findCircle(imports)
  if (!circle) return names
  const [first = ''] = [...circle].sort((one, other) => one.length - other.length)
  return withoutCircles(
    new Map([...names].map(([id, name]) => [id, circle.includes(name) ? first : name])),
    graph
  )
}

/** Files that import each other, so that one would run before a file that it needs. */
export function findCircle(imports: ReadonlyMap<string, Iterable<string>>): readonly string[] | undefined {
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (done.has(name)) return undefined
    for (const next of imports.get(name) ?? []) {
      const circle = visit(next, [...path, name])
      if (circle) return circle
    }
    done.add(name)
    return undefined
  }
  for (const name of imports.keys()) {
    const circle = visit(name, [])
    if (circle) return circle
  }
  return undefined
}

/** The package of a module; undefined for the project's own. */
export function packageOf(id: string): string | undefined {
  const at = id.lastIndexOf('node_modules/')
  return at < 0 ? undefined : /^(?:@[^/]+\/)?[^/]+/.exec(id.slice(at + 'node_modules/'.length))?.[0]
}

function stem(path: string): string {
  return basename(path, '.ts')
}

/** All modules that are read before the first line of an entry runs. */
function findReachable(
  graph: ModuleGraph,
  entry: string,
  next = ({ imported }: ModuleImports): readonly string[] => imported
): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const module = graph.get(id)
    if (module) open.push(...next(module))
  }
  return found
}

/** What the start of one action reads and the other action reads later. */
const SHARED = '-shared'

/** What an action reads when it needs it. */
const LATER = '-later'

/** Nothing for what every action reads when it starts. */
function suffixOf(id: string, starts: readonly Start[]): string {
  const [reader, ...others] = starts.filter(({ read }) => read.has(id))
  if (reader === undefined) return LATER
  if (others.length === starts.length - 1) return ''
  return starts.every(({ reads }) => reads.has(id)) ? SHARED : reader.suffix
}

/** What is read first has the name of the place alone, unless each of two actions starts with a part. */
function firstOf(suffixes: ReadonlySet<string>): string {
  const [only = ''] = suffixes
  if (suffixes.size === 1) return only
  const atStart = [...suffixes].filter(suffix => suffix !== LATER && suffix !== SHARED)
  const [first = SHARED] = atStart
  return suffixes.has('') || atStart.length > 1 ? '' : first
}

function placeOf(id: string, root: string, owners: ReadonlyMap<string, string>): string {
  if (id.startsWith('\0')) return id.slice(1).split('/', 1).join('')
  const owner = packageOf(id)
  if (owner) return nameOfPackage(owners.get(owner) ?? owner)
  const path = relative(root, id).split(sep).join('/')
  const generated = GENERATED.exec(path)
  if (generated) return GENERATED_FOR_SCANS[generated[1] ?? ''] ?? `schema-${generated[1]}`
  const [room = '', ...folders] = dirname(path).split('/').slice(1)
  const name = FOLDER_NAMES[room] ?? room
  return ROOMS_BY_FOLDER.includes(room) && folders[0] ? `${name}-${folders[0]}` : name
}

/** `@octokit/core` becomes octokit-core, `@cyclonedx/cyclonedx-library` becomes cyclonedx-library. */
function nameOfPackage(name: string): string {
  const [, scope = '', rest] = /^@([^/]+)\/(.+)$/.exec(name) ?? []
  if (!rest) return name
  return rest.startsWith(scope) ? rest : `${scope}-${rest}`
}

/** A package that only one of the project's dependencies needs is that dependency's. */
function findOwners(graph: ModuleGraph, direct: ReadonlySet<string>): ReadonlyMap<string, string> {
  // The packages that need a package; undefined for the project itself.
  const needers = new Map<string, Set<string | undefined>>()
  for (const [id, { imported, later }] of graph) {
    for (const name of new Set([...imported, ...later].map(packageOf))) {
      if (name && name !== packageOf(id))
        needers.set(name, (needers.get(name) ?? new Set()).add(packageOf(id)))
    }
  }
  const ownerOf = (name: string, seen: readonly string[]): string => {
    if (direct.has(name) || seen.includes(name)) return name
    const owners = new Set<string>()
    for (const needer of needers.get(name) ?? []) owners.add(needer ? ownerOf(needer, [...seen, name]) : name)
    const [first = name] = owners
    return owners.size === 1 ? first : name
  }
  return new Map([...needers.keys()].map(name => [name, ownerOf(name, [])]))
}
