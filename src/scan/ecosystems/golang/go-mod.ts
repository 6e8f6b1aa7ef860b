// go.mod, with go.sum where go.mod names direct modules only.
import compareVersions from 'semver/functions/compare.js'
import validVersion from 'semver/functions/valid.js'
import { pushAll } from '../../../support/push-all.ts'
import { count, printable } from '../../../support/text.ts'
import { directoryOf, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, PurlParts, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'
import {
  type Directive,
  isReplacement,
  type Replacement,
  readDirectives,
  readReplacements
} from './go-syntax.ts'
import { findWorkspace } from './go-work.ts'

interface Module {
  readonly path: string
  readonly version: string
  readonly isIndirect: boolean
}

interface GoMod {
  module: string | undefined
  go: string | undefined
  readonly requires: Map<string, Module>
  readonly replaces: ReadonlyMap<string, readonly Replacement[]>
  /** `path version` */
  readonly excludes: Set<string>
  /** Lines that could not be read. */
  readonly unread: string[]
}

/** Since Go 1.17, go.mod names every module that the packages of the main module need. */
const FIRST_COMPLETE = 17

/** https://go.dev/ref/mod#go-mod-file */
export async function parseGoMod(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const base = directoryOf(file.path)
  const mod = readGoMod(file.text, base)
  if (mod.module === undefined) throw invalid('not a valid go.mod: it has no module line')
  const modules = [...mod.requires.values()].filter(one => !mod.excludes.has(`${one.path} ${one.version}`))
  const isDirectOnly = !isComplete(mod.go) && modules.length > 0
  const others = isDirectOnly ? await modulesInGoSum(base, mod, surroundings) : []
  pushAll(modules, others ?? [])
  const workspace = await findWorkspace(base, surroundings)
  const nodes: Node[] = []
  const dependencies: Edge[] = []
  for (const module of modules) {
    const replacements = workspace?.replaces.get(module.path) ?? mod.replaces.get(module.path) ?? []
    const folder = workspace?.folders.get(module.path)
    const node = folder === undefined ? toNode(module, replacements) : folderNode(module, folder)
    nodes.push(node)
    dependencies.push({ to: node.id })
  }
  nodes.push({
    kind: 'project',
    id: 'main',
    ecosystem: 'golang',
    directory: base,
    name: mod.module,
    dependencies
  })
  const [first] = mod.unread
  const unread = count(mod.unread.length, 'line')
  return {
    nodes,
    gaps: others === undefined ? ['it lists only direct dependencies, without a go.sum'] : [],
    warnings: first === undefined ? [] : [`${unread} that could not be read: ${printable(first, 80)}`]
  }
}

function readGoMod(text: string, base: string): GoMod {
  const directives = readDirectives(text)
  const mod: GoMod = {
    module: undefined,
    go: undefined,
    requires: new Map(),
    replaces: readReplacements(directives, base),
    excludes: new Set(),
    unread: []
  }
  for (const directive of directives) if (!readDirective(mod, directive)) mod.unread.push(directive.line)
  return mod
}

/** They name no module to be used. */
const WITHOUT_MODULE: ReadonlySet<string> = new Set(['godebug', 'ignore', 'retract', 'tool', 'toolchain'])

/** Is it one that Seal knows, and complete? */
function readDirective(mod: GoMod, { name, words, isIndirect }: Directive): boolean {
  if (WITHOUT_MODULE.has(name)) return true
  const [first, second] = words
  if (first === undefined) return false
  if (name === 'module') mod.module = first
  else if (name === 'go') mod.go = first
  else if (name === 'require' && second !== undefined)
    mod.requires.set(first, { path: first, version: second, isIndirect })
  else if (name === 'exclude' && second !== undefined) mod.excludes.add(`${first} ${second}`)
  else return name === 'replace' && isReplacement(words)
  return true
}

function toNode(module: Module, replacements: readonly Replacement[]): Node {
  const replacement =
    replacements.find(({ onlyFor }) => onlyFor === module.version) ??
    replacements.find(({ onlyFor }) => onlyFor === undefined)
  if (replacement && replacement.version === undefined) return folderNode(module, replacement.path)
  return {
    kind: 'package',
    id: module.path,
    purl: golangPurl(replacement?.path ?? module.path, replacement?.version ?? module.version),
    dependencies: undefined,
    relationship: module.isIndirect ? 'transitive' : 'direct'
  }
}

function folderNode({ path }: Module, directory: string): Node {
  return { kind: 'project', id: path, ecosystem: 'golang', directory, name: path, dependencies: [] }
}

function golangPurl(path: string, version: string): PurlParts {
  const slash = path.lastIndexOf('/')
  return {
    type: 'golang',
    ...(slash > 0 ? { namespace: path.slice(0, slash) } : {}),
    name: path.slice(slash + 1),
    version
  }
}

function isComplete(go: string | undefined): boolean {
  const [major, minor] = (go ?? '1.0').split('.').map(Number)
  return (major ?? 0) > 1 || (minor ?? 0) >= FIRST_COMPLETE
}

/**
 * go.sum has a line for the content of each module that was needed, and may keep lines of older versions: the
 * highest version is what Go selects. Its `h1:` is a hash over the hashes of the files, no hash of any file.
 */
async function modulesInGoSum(
  base: string,
  mod: GoMod,
  surroundings: Surroundings
): Promise<readonly Module[] | undefined> {
  const text = await surroundings.read(resolvePath(base, 'go.sum'))
  if (text === undefined) return undefined
  const highest = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const [path, version] = line.split(' ')
    if (!path || !version || version.endsWith('/go.mod') || mod.requires.has(path)) continue
    if (mod.excludes.has(`${path} ${version}`)) continue
    const known = highest.get(path)
    if (known === undefined || isHigher(version, known)) highest.set(path, version)
  }
  return [...highest].map(([path, version]) => ({ path, version, isIndirect: true }))
}

function isHigher(one: string, other: string): boolean {
  if (validVersion(one) === null || validVersion(other) === null) return one > other
  return compareVersions(one, other) > 0
}
