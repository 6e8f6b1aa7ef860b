// yarn.lock of Yarn 1 (its own language) and of Yarn 2 and newer (YAML).
import { posix } from 'node:path'
import { parseIntegrity, toHash } from '../../lockfile/integrity.ts'
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
import { invalid } from '../../lockfile/structured-text.ts'
import { npmPurl } from './npm-purl.ts'
import {
  type PackageJson,
  packageFoldersUnder,
  type Requirement,
  readPackageJson,
  splitDescriptor
} from './package-json.ts'
import { isWorkspace } from './workspaces.ts'
import { parseYarnBerry } from './yarn-berry.ts'

/** One block of a Yarn 1 lock file. */
interface Entry {
  readonly id: string
  readonly descriptors: readonly string[]
  readonly version: string | undefined
  readonly resolved: string | undefined
  readonly integrity: string | undefined
  readonly requirements: readonly Requirement[]
}

export async function parseYarn(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  if (/^__metadata:/m.test(file.text)) return parseYarnBerry(file, surroundings)
  const entries = readEntries(file.text)
  const base = directoryOf(file.path)
  const projects = await readProjects(surroundings, base)
  const missing = createMissingList()
  const idByDescriptor = new Map(
    entries.flatMap(entry => entry.descriptors.map(key => [withoutDot(key), entry.id]))
  )
  const projectNames = new Set(projects.flatMap(project => project.name ?? []))
  const resolve = (from: string, requirements: readonly Requirement[], directory = base): readonly Edge[] =>
    edgesOf(from, requirements, { idByDescriptor, projectNames, missing, base, directory })
  const nodes: Node[] = entries.map(entry => {
    const dependencies = resolve(entry.id, entry.requirements)
    return folderNode(entry, base, dependencies) ?? packageNode(entry, dependencies)
  })
  for (const project of projects)
    nodes.push(projectNode(project, resolve(project.directory, project.requirements, project.directory)))
  if (projects.length === 0) nodes.push(guessProject(base, entries, nodes))
  return { nodes, warnings: missing.warnings() }
}

/** https://classic.yarnpkg.com/lang/en/docs/yarn-lock/ : blocks by indentation, values quoted or bare. */
function readEntries(text: string): readonly Entry[] {
  const entries: { lines: string[]; header: string }[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (!line.startsWith(' ')) entries.push({ header: line, lines: [] })
    else if (entries.length === 0) throw invalid('not a valid yarn.lock: it begins with an indented line')
    else entries.at(-1)?.lines.push(line)
  }
  return entries.map(({ header, lines }) => readEntry(header, lines))
}

function readEntry(header: string, lines: readonly string[]): Entry {
  if (!header.endsWith(':'))
    throw invalid('not a valid yarn.lock: a block does not begin with a name and a colon')
  const descriptors = header.slice(0, -1).split(/,\s*/).map(unquote)
  const values = new Map<string, string>()
  const requirements: Requirement[] = []
  let section = ''
  for (const line of lines) {
    const [key, value] = readPair(line.trim())
    if (!line.startsWith('    ')) {
      section = value === '' ? key.replace(/:$/, '') : ''
      if (value !== '') values.set(key, value)
    } else if (section === 'dependencies') requirements.push({ name: key, range: value })
    else if (section === 'optionalDependencies')
      requirements.push({ name: key, range: value, scope: 'optional', mayBeMissing: true })
  }
  const id = descriptors[0] ?? ''
  return {
    id,
    descriptors,
    version: values.get('version'),
    resolved: values.get('resolved'),
    integrity: values.get('integrity'),
    requirements
  }
}

function readPair(line: string): readonly [key: string, value: string] {
  const end = line.startsWith('"') ? line.indexOf('"', 1) + 1 : line.indexOf(' ')
  if (end <= 0) return [unquote(line), '']
  return [unquote(line.slice(0, end)), unquote(line.slice(end).trim())]
}

function unquote(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
}

/** The project and its workspaces, which Yarn 1 keeps only in package.json. */
async function readProjects(surroundings: Surroundings, base: string): Promise<readonly PackageJson[]> {
  const root = await readPackageJson(surroundings, base)
  if (!root) return []
  const projects = [root]
  if (root.workspaces.length > 0) {
    for (const folder of packageFoldersUnder(surroundings, base)) {
      if (!isWorkspace(base, folder, root.workspaces)) continue
      const member = await readPackageJson(surroundings, folder)
      if (member) projects.push(member)
    }
  }
  return projects
}

interface Resolution {
  readonly idByDescriptor: ReadonlyMap<string, string>
  readonly projectNames: ReadonlySet<string>
  readonly missing: MissingList
  /** The folder of the lock file, and of the package.json that asks: each has its own paths. */
  readonly base: string
  readonly directory: string
}

function edgesOf(
  from: string,
  requirements: readonly Requirement[],
  resolution: Resolution
): readonly Edge[] {
  return requirements.flatMap(requirement => {
    const scope = requirement.scope ? { scope: requirement.scope } : {}
    const id = resolution.idByDescriptor.get(descriptorOf(requirement, resolution))
    if (id !== undefined) return [{ to: `package ${id}`, ...scope }]
    if (resolution.projectNames.has(requirement.name))
      return [{ to: `project ${requirement.name}`, ...scope }]
    if (!requirement.mayBeMissing) resolution.missing.add(from, requirement.name)
    return []
  })
}

const FOLDER = /^(file|link):(?!\/\/)(.*)$/

/** As in the lock file, where paths are relative to it. */
function descriptorOf({ name, range }: Requirement, { base, directory }: Resolution): string {
  const [, kind, path] = FOLDER.exec(range) ?? []
  if (path === undefined || directory === base) return withoutDot(`${name}@${range}`)
  return `${name}@${kind}:${posix.relative(base, resolvePath(directory, path))}`
}

/** Yarn writes paths as people do, `./lib`, or without the dot. */
function withoutDot(descriptor: string): string {
  return descriptor.replace(/@(file|link):(?:\.\/)+/, '@$1:')
}

/** A folder that `link:` or `file:` leads to: a part of the tree, whose version is 0.0.0 if it is linked. */
function folderNode(entry: Entry, base: string, dependencies: readonly Edge[]): ProjectNode | undefined {
  const [name, range] = splitDescriptor(entry.id)
  const [, kind, path] = FOLDER.exec(range) ?? []
  if (path === undefined || entry.resolved !== undefined) return undefined
  return {
    kind: 'project',
    id: `package ${entry.id}`,
    ecosystem: 'npm',
    directory: resolvePath(base, path),
    name,
    ...(entry.version === undefined || kind === 'link' ? {} : { version: entry.version }),
    dependencies
  }
}

function packageNode(entry: Entry, dependencies: readonly Edge[]): PackageNode {
  const [alias, range] = splitDescriptor(entry.id)
  const name = range.startsWith('npm:') ? splitDescriptor(range.slice('npm:'.length))[0] : alias
  const isGit = /^git[+:@]|\.git(?:#|$)/.test(entry.resolved ?? '')
  const fragment = entry.resolved?.split('#', 2)[1] ?? ''
  const written = parseIntegrity(entry.integrity)
  const sha1 = isGit || written.length > 0 ? undefined : toHash('sha1', fragment)
  const hashes = sha1 ? [sha1] : written
  const url = isGit ? undefined : publicUrl(entry.resolved)
  return {
    kind: 'package',
    id: `package ${entry.id}`,
    purl: npmPurl(name, entry.version, {
      vcsUrl: isGit ? formatVcsUrl(entry.resolved ?? '') : vcsUrlOfArchive(entry.resolved),
      archive: isGit ? undefined : entry.resolved
    }),
    hashes,
    files: url === undefined ? [] : [{ url, hashes }],
    dependencies
  }
}

function projectNode(project: PackageJson, dependencies: readonly Edge[]): ProjectNode {
  return {
    kind: 'project',
    id: `project ${project.name ?? project.directory}`,
    ecosystem: 'npm',
    directory: project.directory,
    ...(project.name === undefined ? {} : { name: project.name }),
    ...(project.version === undefined ? {} : { version: project.version }),
    ...(project.licenses.length > 0 ? { licenses: project.licenses } : {}),
    dependencies
  }
}

/** Without a package.json: the project depends on the packages that nothing else depends on. */
function guessProject(base: string, entries: readonly Entry[], nodes: readonly Node[]): ProjectNode {
  const needed = new Set(nodes.flatMap(node => node.dependencies?.map(edge => edge.to) ?? []))
  return {
    kind: 'project',
    id: 'project',
    ecosystem: 'npm',
    directory: base,
    dependencies: entries.map(entry => ({ to: `package ${entry.id}` })).filter(edge => !needed.has(edge.to))
  }
}
