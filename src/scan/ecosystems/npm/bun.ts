// bun.lock, the text lock file of Bun.

import { fieldsOf, listOf, textOf } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { parseIntegrity } from '../../lockfile/integrity.ts'
import { directoryOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, PackageNode, Parsed, ProjectNode, SourceFile } from '../../lockfile/lockfile.ts'
import { createMissingList, type MissingList } from '../../lockfile/missing.ts'
import { tableOf } from '../../lockfile/shape.ts'
import { invalid, parseJsonWithCommas } from '../../lockfile/structured-text.ts'
import { npmPurl } from './npm-purl.ts'
import { isArchive, requirementsOf, splitDescriptor } from './package-json.ts'

const WORKSPACE = 'workspace:'
const LONGEST_PATH = 4000
/** Characters of paths that are looked up in one file. */
const MOST_LOOKUPS = 300_000_000

interface Context {
  readonly base: string
  /** From a path of names (`debug/ms`) to what is installed there. */
  readonly packages: ReadonlyMap<string, readonly unknown[]>
  readonly missing: MissingList
  lookups: number
}

/** https://bun.com/docs/install/lockfile */
export function parseBun(file: SourceFile): Parsed {
  const lock = fieldsOf(parseJsonWithCommas(file.text))
  if (!isRecord(lock['workspaces'])) throw invalid('not a valid bun.lock: it has no workspaces')
  const entries = Object.entries(tableOf(lock['packages'], '"packages"'))
  if (entries.some(([path]) => path.length > LONGEST_PATH))
    throw invalid(`a path has more than ${LONGEST_PATH} characters`)
  const context = {
    base: directoryOf(file.path),
    packages: new Map(entries.map(([path, value]) => [path, listOf(value)])),
    missing: createMissingList(),
    lookups: 0
  }
  const nodes: Node[] = Object.entries(lock['workspaces']).map(([folder, value]) =>
    projectNode(folder, value, context)
  )
  for (const [path, tuple] of context.packages) {
    if (!isProject(tuple)) nodes.push(folderNode(path, tuple, context) ?? packageNode(path, tuple, context))
  }
  return { nodes, warnings: context.missing.warnings() }
}

/** The first element: `name@1.0.0`, `name@workspace:folder`, `name@git+https://…#commit`. */
function originOf(tuple: readonly unknown[]): readonly [name: string, origin: string] {
  return splitDescriptor(textOf(tuple[0]) ?? '')
}

function isProject(tuple: readonly unknown[]): boolean {
  const [, origin] = originOf(tuple)
  return origin.startsWith(WORKSPACE) || origin === 'root:'
}

function projectNode(folder: string, value: unknown, context: Context): ProjectNode {
  const name = textOf(fieldsOf(value)['name'])
  const version = textOf(fieldsOf(value)['version'])
  // What a workspace does not share with the others is installed below its name.
  return {
    kind: 'project',
    id: `project ${folder}`,
    ecosystem: 'npm',
    directory: resolvePath(context.base, folder),
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    dependencies: edgesOf(folder === '' ? '' : (name ?? ''), value, context, true)
  }
}

/** `file:` leads to a folder; `link:` to one that `bun link` registered, of which only the name is known. */
function folderNode(path: string, tuple: readonly unknown[], context: Context): ProjectNode | undefined {
  const [name, origin] = originOf(tuple)
  const [, kind, place = ''] = /^(file|link):([^#]*)$/.exec(origin) ?? []
  if (kind === undefined || isArchive(place)) return undefined
  return {
    kind: 'project',
    id: `package ${path}`,
    ecosystem: 'npm',
    directory: kind === 'link' ? context.base : resolvePath(context.base, place),
    name,
    ...(kind === 'link' ? { isNameOnly: true } : {}),
    dependencies: edgesOf(path, tuple.find(isRecord), context, false)
  }
}

function packageNode(path: string, tuple: readonly unknown[], context: Context): PackageNode {
  const [name, origin] = originOf(tuple)
  if (name === '') throw invalid('not a valid bun.lock: a package has no name')
  const isVersion = /^\d/.test(origin)
  const hashes = parseIntegrity(
    tuple.findLast((entry): entry is string => typeof entry === 'string' && /^sha\d+-/.test(entry))
  )
  // Of a version, the second element is the archive's address, empty if it is in npm's registry.
  const archive = isVersion ? textOf(tuple[1]) : origin
  const url = publicUrl(archive)
  return {
    kind: 'package',
    id: `package ${path}`,
    purl: npmPurl(name, isVersion ? origin : undefined, { vcsUrl: gitUrl(origin), archive }),
    hashes,
    files: url === undefined ? [] : [{ url, hashes }],
    dependencies: edgesOf(path, tuple.find(isRecord), context, false)
  }
}

function gitUrl(origin: string): string | undefined {
  const github = /^github:([\w.-]+\/[\w.-]+)#(\w+)$/.exec(origin)
  if (github) return formatVcsUrl(`https://github.com/${github[1]}`, github[2])
  return origin.startsWith('git+') ? formatVcsUrl(origin) : undefined
}

function edgesOf(path: string, value: unknown, context: Context, withDevelopment: boolean): readonly Edge[] {
  return requirementsOf(value, withDevelopment).flatMap(requirement => {
    const to = resolve(path, requirement.name, context)
    if (to === undefined) {
      if (!requirement.mayBeMissing) context.missing.add(path || '.', requirement.name)
      return []
    }
    return [{ to, ...(requirement.scope ? { scope: requirement.scope } : {}) }]
  })
}

/** The nearest of that name: below the package itself, below each of its parents, at the top. */
function resolve(from: string, name: string, context: Context): string | undefined {
  for (let path: string | undefined = from; path !== undefined; path = parentOf(path)) {
    const candidate = path === '' ? name : `${path}/${name}`
    const tuple = context.packages.get(candidate)
    context.lookups += candidate.length
    if (context.lookups > MOST_LOOKUPS) throw invalid('its paths are too long to resolve')
    if (!tuple) continue
    const [, origin] = originOf(tuple)
    if (origin === 'root:') return 'project '
    return origin.startsWith(WORKSPACE) ? `project ${origin.slice(WORKSPACE.length)}` : `package ${candidate}`
  }
  return undefined
}

/** Without its last name; scopes have their own `/`. Undefined above the top. */
function parentOf(path: string): string | undefined {
  if (path === '') return undefined
  const slash = path.lastIndexOf('/')
  if (slash < 0) return ''
  const before = path.lastIndexOf('/', slash - 1)
  const isScoped = path.startsWith('@', before + 1)
  const end = isScoped ? before : slash
  return end <= 0 ? '' : path.slice(0, end)
}
