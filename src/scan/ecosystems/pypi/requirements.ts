// requirements.txt: pins, hashes, markers, includes, addresses, and the `# via` comments of pip-compile and uv.

import { pushAll } from '../../../support/push-all.ts'
import { count, printable } from '../../../support/text.ts'
import { parsePrefixedHash } from '../../lockfile/integrity.ts'
import { directoryOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type {
  Edge,
  Node,
  PackageNode,
  Parsed,
  ProjectNode,
  PurlParts,
  Relationship,
  SourceFile,
  Surroundings
} from '../../lockfile/lockfile.ts'
import { filesAndHashes, indexQualifiers, nameOfRequirement, normalName, pypiPurl } from './python.ts'
import { type IndexOption, type RequirementLine, readRequirementLines } from './requirement-lines.ts'

const MOST_FILES = 50
const DEVELOPMENT = /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs?)(?:[-_./]|$)/

/** Does Seal recognize a requirements file by this name? */
export function isRequirementsFile(path: string): boolean {
  return /requirements[^/]*\.txt$/i.test(path) || /(?:^|\/)requirements\/[^/]+\.txt$/i.test(path)
}

interface Reading {
  readonly lines: RequirementLine[]
  readonly indexes: IndexOption[]
  readonly warnings: string[]
}

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export async function parseRequirements(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const { lines, indexes, warnings } = await readWithIncludes(file, surroundings)
  const index = soleIndex(indexes)
  const directory = directoryOf(file.path)
  const names = new Set(lines.flatMap(line => nameOf(line) ?? []))
  const dependencies = indexDependencies(lines, names)
  const nodes = new Map<string, Node>()
  let unpinned = 0
  let unnamed = 0
  for (const line of lines) {
    const node = toNode(line, { directory, dependencies, names, index })
    if (!node) unnamed++
    else if (!nodes.has(node.id)) nodes.set(node.id, node)
    if (node?.kind === 'package' && node.purl.version === undefined && !hasPlace(node.purl)) unpinned++
  }
  if (unpinned > 0) warnings.push(`${count(unpinned, 'requirement')} without an exact version`)
  if (unnamed > 0) warnings.push(`${count(unnamed, 'line')} that could not be read`)
  return { nodes: [...nodes.values(), projectNode(file.path, nodes)], warnings }
}

function hasPlace({ qualifiers = {} }: PurlParts): boolean {
  return qualifiers['vcs_url'] !== undefined || qualifiers['download_url'] !== undefined
}

/** The normal name that a line gives; undefined for a path and for what has none. */
function nameOf(line: RequirementLine): string | undefined {
  if (line.localPath !== undefined) return undefined
  const isAddress = line.address !== undefined
  const name = line.name ?? (isAddress ? undefined : nameOfRequirement(line.requirement))
  return name === undefined ? undefined : normalName(name)
}

/** A name may occur twice, with two versions for two markers. */
function idOf(line: RequirementLine): string {
  return `package ${nameOf(line)} ${versionOf(line) ?? ''}`
}

/** Included files that have a requirements file's name are read by themselves. */
async function readWithIncludes(file: SourceFile, surroundings: Surroundings): Promise<Reading> {
  const reading: Reading = { lines: [], indexes: [], warnings: [] }
  const seen = new Set([file.path])
  const open: SourceFile[] = [file]
  for (let current = open.pop(); current; current = open.pop()) {
    const { lines, includes, indexes } = readRequirementLines(current.text)
    pushAll(reading.lines, lines)
    pushAll(reading.indexes, indexes)
    for (const include of includes) {
      const path = resolvePath(directoryOf(current.path), include)
      if (seen.has(path)) continue
      if (seen.size >= MOST_FILES) {
        reading.warnings.push(`it includes more than ${MOST_FILES} files`)
        return reading
      }
      seen.add(path)
      const text = await surroundings.read(path)
      if (text === undefined)
        reading.warnings.push(`it includes ${printable(include, 100)}, which does not exist`)
      else if (!isRequirementsFile(path)) open.push({ path, text })
    }
  }
  return reading
}

/** The last one counts; with a further one beside it, a package may come from either. */
function soleIndex(indexes: readonly IndexOption[]): string | undefined {
  return indexes.some(({ isFurther }) => isFurther) ? undefined : indexes.at(-1)?.address
}

interface Context {
  readonly directory: string
  readonly dependencies: ReadonlyMap<string, readonly Edge[]> | undefined
  readonly names: ReadonlySet<string>
  readonly index: string | undefined
}

function toNode(line: RequirementLine, context: Context): Node | undefined {
  const { directory, dependencies, names, index } = context
  if (line.localPath !== undefined)
    return {
      kind: 'project',
      id: `path ${line.localPath}`,
      ecosystem: 'pypi',
      directory: resolvePath(directory, line.localPath),
      dependencies: []
    }
  const key = nameOf(line)
  if (key === undefined) return undefined
  const hashes = line.hashes.map(hash => ({ hashes: parsePrefixedHash(hash) }))
  const node: PackageNode = {
    kind: 'package',
    id: idOf(line),
    purl: pypiPurl(
      line.name ?? nameOfRequirement(line.requirement) ?? key,
      versionOf(line),
      line.address === undefined ? indexQualifiers(index) : qualifiersOf(line.address)
    ),
    ...filesAndHashes(hashes),
    dependencies: dependencies ? (dependencies.get(key) ?? []) : undefined
  }
  return dependencies ? { ...node, relationship: relationshipOf(line, names) } : node
}

function versionOf({ requirement, version, address }: RequirementLine): string | undefined {
  return version ?? (address === undefined ? exactVersion(requirement) : undefined)
}

/** `==1.2` alone; a wildcard or a second condition names no version. */
function exactVersion(requirement: string): string | undefined {
  const text = requirement.split(';', 1)[0] ?? ''
  return /={2,3}\s*([^\s,;*()]+)\s*\)?\s*$/.exec(text.slice(0, 300))?.[1]
}

function qualifiersOf(address: string): Record<string, string> | undefined {
  if (address.startsWith('git+') || /\.git(?:@[^/]*)?$/.test(address.split('#', 1)[0] ?? '')) {
    // pip writes the revision after the path, as purl does.
    const vcsUrl = formatVcsUrl(address.split('#', 1)[0] ?? '')
    return vcsUrl === undefined ? undefined : { vcs_url: vcsUrl }
  }
  const url = publicUrl(address)
  return url === undefined ? undefined : { download_url: url }
}

/** Direct if no package in the file requires it: then a file (`-r x.in`) or a project outside does. */
function relationshipOf(line: RequirementLine, names: ReadonlySet<string>): Relationship {
  const isNeededOutside = line.via.some(via => !names.has(nameInVia(via)))
  return line.via.length === 0 || isNeededOutside ? 'direct' : 'transitive'
}

/** `requests`, `requests[socks]`; for `-r requirements.in` and `shop (pyproject.toml)` no package's name. */
function nameInVia(via: string): string {
  return normalName(via.replace(/\[.*$/, ''))
}

/** Inverts the `via` comments: each package's dependencies, by normal name. Undefined if no line has a comment. */
function indexDependencies(
  lines: readonly RequirementLine[],
  names: ReadonlySet<string>
): ReadonlyMap<string, readonly Edge[]> | undefined {
  if (!lines.some(line => line.via.length > 0)) return undefined
  const dependencies = new Map<string, Edge[]>()
  for (const line of lines) {
    for (const key of line.via.map(nameInVia)) {
      if (!names.has(key)) continue
      const edges = dependencies.get(key)
      if (edges) edges.push({ to: idOf(line) })
      else dependencies.set(key, [{ to: idOf(line) }])
    }
  }
  return dependencies
}

/** The project depends on the direct packages if comments mark them; else on all. */
function projectNode(path: string, nodes: ReadonlyMap<string, Node>): ProjectNode {
  const isDevelopment = DEVELOPMENT.test(path.toLowerCase())
  const direct = [...nodes.values()].filter(
    node => node.kind === 'project' || node.relationship !== 'transitive'
  )
  return {
    kind: 'project',
    id: 'project',
    ecosystem: 'pypi',
    directory: directoryOf(path),
    dependencies: direct.map(node => ({
      to: node.id,
      ...(isDevelopment ? { scope: 'development' as const } : {})
    }))
  }
}
