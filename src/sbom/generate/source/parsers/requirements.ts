// requirements.txt: pins, hashes, markers, includes, addresses, and the `# via` comments of pip-compile and uv.
import { count, printable } from '../../../../support/text.ts'
import { parsePrefixedHash } from '../integrity.ts'
import { directoryOf, formatVcsUrl, publicUrl, resolvePath } from '../location.ts'
import type { Edge, Node, PackageNode, Parsed, ProjectNode, SourceFile, Surroundings } from '../lockfile.ts'
import { filesAndHashes, nameOfRequirement, normalName, pypiPurl } from './python.ts'
import { type RequirementLine, readRequirementLines } from './requirement-lines.ts'

const MOST_FILES = 50
const DEVELOPMENT = /(?:^|[-_./])(?:dev|develop|development|tests?|testing|lint|docs?)(?:[-_./]|$)/

/** Is this the name of a requirements file that is looked at by itself? */
export function isRequirementsFile(path: string): boolean {
  return /requirements[^/]*\.txt$/i.test(path) || /(?:^|\/)requirements\/[^/]+\.txt$/i.test(path)
}

interface Reading {
  readonly lines: RequirementLine[]
  readonly warnings: string[]
}

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export async function parseRequirements(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const { lines, warnings } = await readWithIncludes(file, surroundings)
  const directory = directoryOf(file.path)
  const needs = indexNeeds(lines)
  const named = new Map<string, Node>()
  let unpinned = 0
  let unnamed = 0
  for (const line of lines) {
    const node = nodeOf(line, directory, needs)
    if (!node) unnamed++
    else if (!named.has(node.id)) named.set(node.id, node)
    if (node?.kind === 'package' && node.purl.version === undefined && !node.purl.qualifiers) unpinned++
  }
  if (unpinned > 0) warnings.push(`${count(unpinned, 'requirement')} without one exact version`)
  if (unnamed > 0) warnings.push(`${count(unnamed, 'line')} that could not be read`)
  return {
    nodes: [...named.values(), projectNode(file.path, named)],
    warnings
  }
}

/** Included files that have a requirements file's name are read by themselves. */
async function readWithIncludes(file: SourceFile, surroundings: Surroundings): Promise<Reading> {
  const reading: Reading = { lines: [], warnings: [] }
  const seen = new Set([file.path])
  const open: SourceFile[] = [file]
  for (let current = open.pop(); current; current = open.pop()) {
    const { lines, includes } = readRequirementLines(current.text)
    reading.lines.push(...lines)
    for (const include of includes) {
      const path = resolvePath(directoryOf(current.path), include)
      if (seen.has(path) || seen.size >= MOST_FILES) continue
      seen.add(path)
      const text = await surroundings.read(path)
      if (text === undefined)
        reading.warnings.push(`it includes ${printable(include, 100)}, which is not there`)
      else if (!isRequirementsFile(path)) open.push({ path, text })
    }
  }
  return reading
}

function nodeOf(
  line: RequirementLine,
  directory: string,
  needs: ReturnType<typeof indexNeeds>
): Node | undefined {
  if (line.localPath !== undefined)
    return {
      kind: 'project',
      id: `path ${line.localPath}`,
      ecosystem: 'pypi',
      directory: resolvePath(directory, line.localPath),
      dependencies: []
    }
  const name = line.name ?? nameOfRequirement(line.requirement)
  if (name === undefined) return undefined
  const key = normalName(name)
  const hashes = line.hashes.map(hash => ({ hashes: parsePrefixedHash(hash) }))
  const relationship = relationshipOf(line)
  const node: PackageNode = {
    kind: 'package',
    id: `package ${key}`,
    purl: pypiPurl(name, exactVersion(line.requirement), qualifiersOf(line.address)),
    ...filesAndHashes(hashes),
    dependencies: needs ? (needs.get(key) ?? []) : undefined
  }
  return relationship ? { ...node, relationship } : node
}

/** `==1.2` alone; a wildcard or a second condition names no version. */
function exactVersion(requirement: string): string | undefined {
  const text = requirement.split(';', 1)[0] ?? ''
  return /={2,3}\s*([^\s,;*]+)\s*$/.exec(text.slice(0, 300))?.[1]
}

function qualifiersOf(address: string | undefined): Record<string, string> | undefined {
  if (address === undefined) return undefined
  if (address.startsWith('git+')) {
    // pip writes the revision after the path, as purl does.
    const vcsUrl = formatVcsUrl(address.split('#', 1)[0] ?? '')
    return vcsUrl === undefined ? undefined : { vcs_url: vcsUrl }
  }
  const url = publicUrl(address)
  return url === undefined ? undefined : { download_url: url }
}

function relationshipOf(line: RequirementLine): PackageNode['relationship'] {
  if (line.via.length === 0) return undefined
  return line.via.some(isFileMention) ? 'direct' : 'transitive'
}

/** `-r requirements.in`, `shop (pyproject.toml)`: not a package, but the project. */
function isFileMention(via: string): boolean {
  return via.startsWith('-') || via.includes('(')
}

/** Turns "who needs it" round: what each package needs, by normal name. Undefined where no comment says anything. */
function indexNeeds(lines: readonly RequirementLine[]): ReadonlyMap<string, readonly Edge[]> | undefined {
  if (!lines.some(line => line.via.length > 0)) return undefined
  const needs = new Map<string, Edge[]>()
  for (const line of lines) {
    const to = `package ${normalName(line.name ?? nameOfRequirement(line.requirement) ?? '')}`
    for (const via of line.via) {
      if (isFileMention(via)) continue
      const key = normalName(via.replace(/\[.*$/, ''))
      const edges = needs.get(key)
      if (edges) edges.push({ to })
      else needs.set(key, [{ to }])
    }
  }
  return needs
}

/** Where the comments tell direct from transitive, the project depends on the direct ones; else on all. */
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
