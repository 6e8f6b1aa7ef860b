// Names the files of dist/ by what they contain, so that a change in one source file changes one file of dist/.
import { basename, dirname, relative, sep } from 'node:path'

/** Folders of src/ whose files in dist/ have a name of their own: theirs says too little, or is an entry point's. */
const FOLDER_NAMES = { registry: 'registry-client', seal: 'seal-images', verify: 'verify-images' }

/** Rooms of which a run needs one folder or another; the others are a file as a whole. */
const ROOMS_BY_FOLDER = ['action', 'sbom', 'scan']

/** Validation code and schemas: a file for each, as a run needs one of them. */
const GENERATED = /(?:^|\/)generated\/(.+)\.js$/

/**
 * The file of dist/ for each module: the modules of one room of src/ are together, and those of one package with
 * the packages that only it needs. What is read when an action starts is never together with what is read later.
 *
 * @param {Map<string, { imported: readonly string[], later: readonly string[] }>} graph the modules with their imports
 * @param {readonly string[]} entries the modules that the actions start
 * @param {{ readonly root: string, readonly direct: readonly string[] }} project its folder, and its dependencies
 * @returns {Map<string, string>} the name of the file without its extension, for all modules but the entries
 */
export function nameChunks(graph, entries, { root, direct }) {
  const modules = [...graph.keys()].filter(id => !entries.includes(id))
  const owners = findOwners(graph, new Set(direct))
  const starts = entries.map(entry => ({ suffix: `-${stem(entry)}`, read: findReachable(graph, entry) }))
  const places = new Map(modules.map(id => [id, placeOf(id, root, owners)]))
  const names = new Map()
  for (const place of new Set(places.values())) {
    const members = modules.filter(id => places.get(id) === place)
    const suffixes = new Map(members.map(id => [id, packageOf(id) ? '' : suffixOf(id, starts)]))
    const first = firstOf(new Set(suffixes.values()))
    for (const id of members) names.set(id, suffixes.get(id) === first ? place : place + suffixes.get(id))
  }
  return withoutCircles(names, graph)
}

/** Folders that import each other are in one file, named as the first of them. */
function withoutCircles(names, graph) {
  const imports = new Map([...names.values()].map(name => [name, new Set()]))
  for (const [id, name] of names) {
    for (const target of graph.get(id).imported) {
      const to = names.get(target)
      if (to !== undefined && to !== name) imports.get(name).add(to)
    }
  }
  const circle = findCircle(imports)
  if (!circle) return names
  const [first] = [...circle].sort((one, other) => one.length - other.length)
  return withoutCircles(
    new Map([...names].map(([id, name]) => [id, circle.includes(name) ? first : name])),
    graph
  )
}

/** Files that import each other, of which one would run before what it needs. */
export function findCircle(imports) {
  const done = new Set()
  const visit = (name, path) => {
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

/** The package that a module is from; undefined for the project's own. */
export function packageOf(id) {
  const at = id.lastIndexOf('node_modules/')
  return at < 0 ? undefined : /^(?:@[^/]+\/)?[^/]+/.exec(id.slice(at + 'node_modules/'.length))?.[0]
}

function stem(path) {
  return basename(path, '.ts')
}

/** All modules that are read before the first line of an entry runs. */
function findReachable(graph, entry) {
  const found = new Set()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(graph.get(id)?.imported ?? []))
  }
  return found
}

/** Nothing for what every action reads when it starts. */
function suffixOf(id, starts) {
  const readers = starts.filter(({ read }) => read.has(id))
  if (readers.length === starts.length) return ''
  return readers[0]?.suffix ?? '-later'
}

/** What is read first has the name of the place alone, unless two actions start with a part each. */
function firstOf(suffixes) {
  if (suffixes.size === 1) return [...suffixes][0]
  const atStart = [...suffixes].filter(suffix => suffix !== '-later')
  return suffixes.has('') || atStart.length !== 1 ? '' : atStart[0]
}

function placeOf(id, root, owners) {
  if (id.startsWith('\0')) return id.slice(1).split('/')[0]
  const owner = packageOf(id)
  if (owner) return nameOfPackage(owners.get(owner) ?? owner)
  const path = relative(root, id).split(sep).join('/')
  const generated = GENERATED.exec(path)
  if (generated) return `schema-${generated[1]}`
  const [room, ...folders] = dirname(path).split('/').slice(1)
  const name = FOLDER_NAMES[room] ?? room
  return ROOMS_BY_FOLDER.includes(room) && folders[0] ? `${name}-${folders[0]}` : name
}

/** `@octokit/core` becomes octokit-core, `@cyclonedx/cyclonedx-library` becomes cyclonedx-library. */
function nameOfPackage(name) {
  const [, scope, rest] = /^@([^/]+)\/(.+)$/.exec(name) ?? []
  if (!rest) return name
  return rest.startsWith(scope) ? rest : `${scope}-${rest}`
}

/** A package that only one of the project's dependencies needs is that dependency's. */
function findOwners(graph, direct) {
  const needers = new Map()
  for (const [id, { imported, later }] of graph) {
    for (const name of new Set([...imported, ...later].map(packageOf))) {
      if (name && name !== packageOf(id))
        needers.set(name, (needers.get(name) ?? new Set()).add(packageOf(id)))
    }
  }
  const ownerOf = (name, seen) => {
    if (direct.has(name) || seen.includes(name)) return name
    const owners = new Set()
    for (const needer of needers.get(name) ?? []) owners.add(needer ? ownerOf(needer, [...seen, name]) : name)
    return owners.size === 1 ? [...owners][0] : name
  }
  return new Map([...needers.keys()].map(name => [name, ownerOf(name, [])]))
}
