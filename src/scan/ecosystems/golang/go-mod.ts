// go.mod, with go.sum where go.mod names direct modules only.
import compareVersions from 'semver/functions/compare.js'
import validVersion from 'semver/functions/valid.js'
import { pushAll } from '../../../support/push-all.ts'
import { count, printable } from '../../../support/text.ts'
import { directoryOf, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, PurlParts, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'

interface Module {
  readonly path: string
  readonly version: string
  readonly isIndirect: boolean
}

interface Replacement {
  readonly path: string
  readonly version?: string
  /** That a path without a version counts from. */
  readonly base: string
  /** The replaced version of the module; undefined for all versions. */
  readonly onlyFor?: string
}

interface GoMod {
  module: string | undefined
  go: string | undefined
  readonly requires: Map<string, Module>
  readonly replaces: Map<string, Replacement[]>
  /** `path version` */
  readonly excludes: Set<string>
  /** Folders of modules, in a go.work. */
  readonly uses: string[]
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
  const ofWorkspace = await workspaceReplaces(base, surroundings)
  const modules = [...mod.requires.values()].filter(one => !mod.excludes.has(`${one.path} ${one.version}`))
  const isDirectOnly = !isComplete(mod.go) && modules.length > 0
  const others = isDirectOnly ? await modulesInGoSum(base, mod, surroundings) : []
  pushAll(modules, others ?? [])
  const nodes: Node[] = []
  const dependencies: Edge[] = []
  for (const module of modules) {
    const replaces = ofWorkspace.get(module.path) ?? mod.replaces.get(module.path)
    const node = toNode(module, replaces ?? [])
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

/**
 * A go.work in the folder or one above decides about the modules that it uses, over their own replacements.
 * https://go.dev/ref/mod#go-work-file
 */
async function workspaceReplaces(base: string, surroundings: Surroundings): Promise<GoMod['replaces']> {
  for (let folder = base; ; folder = directoryOf(folder)) {
    const work = await surroundings.readCompanion(resolvePath(folder, 'go.work'), text =>
      readGoWork(text, folder)
    )
    if (work !== undefined) {
      const isUsed = work.uses.some(used => resolvePath(folder, used) === base)
      return isUsed ? work.replaces : new Map()
    }
    if (folder === '.' || folder === '/' || folder.startsWith('..')) return new Map()
  }
}

function readGoWork(text: string, folder: string): GoMod {
  const work = readGoMod(text, folder)
  const [first] = work.unread
  if (first !== undefined) throw invalid(`a line that could not be read: ${printable(first, 80)}`)
  return work
}

function readGoMod(text: string, base: string): GoMod {
  const mod: GoMod = {
    module: undefined,
    go: undefined,
    requires: new Map(),
    replaces: new Map(),
    excludes: new Set(),
    uses: [],
    unread: []
  }
  let block = ''
  for (const raw of text.split(/\r?\n/)) {
    const comment = raw.indexOf('//')
    const words = wordsOf(comment < 0 ? raw : raw.slice(0, comment))
    const isIndirect = comment >= 0 && /^\/\/\s*indirect\b/.test(raw.slice(comment))
    if (words[0] === ')') block = ''
    else if (words[1] === '(') block = words[0] ?? ''
    else if (words.length > 0) {
      const [directive = '', ...rest] = block === '' ? words : [block, ...words]
      if (!readDirective({ mod, base }, directive, rest, isIndirect)) mod.unread.push(raw.trim())
    }
  }
  if (block !== '') throw invalid(`the block of ${printable(block, 80)} has no end`)
  return mod
}

/** They name no module to be used. */
const WITHOUT_MODULE: ReadonlySet<string> = new Set(['godebug', 'ignore', 'retract', 'tool', 'toolchain'])

/** Is it one that Seal knows, and complete? */
function readDirective(
  { mod, base }: { readonly mod: GoMod; readonly base: string },
  directive: string,
  words: readonly string[],
  isIndirect: boolean
): boolean {
  if (WITHOUT_MODULE.has(directive)) return true
  const [first, second] = words
  if (first === undefined) return false
  if (directive === 'module') mod.module = first
  else if (directive === 'go') mod.go = first
  else if (directive === 'require' && second !== undefined)
    mod.requires.set(first, { path: first, version: second, isIndirect })
  else if (directive === 'use') mod.uses.push(first)
  else if (directive === 'exclude' && second !== undefined) mod.excludes.add(`${first} ${second}`)
  else return directive === 'replace' && readReplacement(mod, words, base)
  return true
}

function readReplacement(mod: GoMod, words: readonly string[], base: string): boolean {
  const arrow = words.indexOf('=>')
  const [path, onlyFor] = words.slice(0, arrow)
  const [target, version] = words.slice(arrow + 1)
  if (arrow < 0 || path === undefined || target === undefined) return false
  const replacement = {
    path: target,
    base,
    ...(version === undefined ? {} : { version }),
    ...(onlyFor === undefined ? {} : { onlyFor })
  }
  const known = mod.replaces.get(path)
  if (known) known.push(replacement)
  else mod.replaces.set(path, [replacement])
  return true
}

/** Words are separated by blanks, and by parentheses; quotes keep both in a word. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/"[^"]*"|`[^`]*`|[()]|[^\s"`()]+/g) ?? []).map(word => word.replace(/^["`]|["`]$/g, ''))
}

function toNode(module: Module, replacements: readonly Replacement[]): Node {
  const replacement =
    replacements.find(({ onlyFor }) => onlyFor === module.version) ??
    replacements.find(({ onlyFor }) => onlyFor === undefined)
  if (replacement && replacement.version === undefined)
    return {
      kind: 'project',
      id: module.path,
      ecosystem: 'golang',
      directory: resolvePath(replacement.base, replacement.path),
      name: module.path,
      dependencies: []
    }
  return {
    kind: 'package',
    id: module.path,
    purl: golangPurl(replacement?.path ?? module.path, replacement?.version ?? module.version),
    dependencies: undefined,
    relationship: module.isIndirect ? 'transitive' : 'direct'
  }
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
