// package-lock.json and npm-shrinkwrap.json, lockfile versions 1 to 3.

import { fieldsOf, textOf } from '../../../support/fields.ts'
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
import { tablesByName } from '../../lockfile/shape.ts'
import { invalid, parseJsonText } from '../../lockfile/structured-text.ts'
import { npmPurl } from './npm-purl.ts'
import { licensesOf, requirementsOf } from './package-json.ts'
import type { Folder, Folders } from './package-lock-tree.ts'
import { readNpmV1 } from './package-lock-v1.ts'

const LONGEST_PATH = 4000
/** Characters of paths that are looked up in one file; a file of 50,000 packages needs some 20 million. */
const MOST_LOOKUPS = 300_000_000
const INSIDE = 'node_modules/'

/** https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export async function parseNpm(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const lock = fieldsOf(parseJsonText(file.text))
  const base = directoryOf(file.path)
  if (lock['packages'] !== undefined) return toParsed(readPackages(lock), base)
  const isEmpty = lock['lockfileVersion'] !== undefined && lock['dependencies'] === undefined
  if (lock['dependencies'] !== undefined || isEmpty)
    return toParsed(await readNpmV1(lock, base, surroundings), base)
  throw invalid('it has neither "packages" nor "dependencies"')
}

function readPackages(lock: Readonly<Record<string, unknown>>): Folders {
  const folders = new Map<string, Folder>()
  for (const [path, entry] of tablesByName(lock['packages'], '"packages"')) {
    const isInstalled = path.startsWith(INSIDE) || path.includes(`/${INSIDE}`)
    folders.set(path, {
      kind: entry['link'] === true ? 'link' : isInstalled ? 'package' : 'project',
      name:
        textOf(entry['name']) ??
        (isInstalled ? nameInPath(path) : path === '' ? textOf(lock['name']) : undefined),
      version: textOf(entry['version']),
      resolved: textOf(entry['resolved']),
      integrity: textOf(entry['integrity']),
      licenses: licensesOf(entry),
      requirements: requirementsOf(entry, !isInstalled)
    })
  }
  return folders
}

/** The name that the last `node_modules` folder of a path gives. */
function nameInPath(path: string): string {
  return path.slice(path.lastIndexOf(INSIDE) + INSIDE.length)
}

interface Context {
  readonly folders: Folders
  readonly base: string
  /** By the folder that a link leads to: the name of the link. Lock files name a workspace only there. */
  readonly linkNames: ReadonlyMap<string, string>
  readonly missing: MissingList
  lookups: number
}

function toParsed(folders: Folders, base: string): Parsed {
  for (const path of folders.keys()) {
    if (path.length > LONGEST_PATH) throw invalid(`a path has more than ${LONGEST_PATH} characters`)
  }
  const links = [...folders].filter(([, folder]) => folder.kind === 'link')
  const linkNames = new Map(links.map(([path, folder]) => [folder.resolved ?? '', nameInPath(path)]))
  const context = { folders, base, linkNames, missing: createMissingList(), lookups: 0 }
  const nodes = [...folders].flatMap(([path, folder]): Node[] => {
    if (folder.kind === 'package') return [packageNode(path, folder, context)]
    if (folder.kind === 'project') return [projectNode(path, folder, context)]
    // A link's target has its own entry, unless it is outside the folders that npm read.
    const target = folder.resolved ?? ''
    return folders.has(target) ? [] : [projectNode(target, folder, context)]
  })
  return { nodes, warnings: context.missing.warnings() }
}

function packageNode(path: string, folder: Folder, context: Context): PackageNode {
  const url = publicUrl(folder.resolved)
  const hashes = parseIntegrity(folder.integrity)
  return {
    kind: 'package',
    id: path,
    purl: npmPurl(folder.name ?? '', folder.version, {
      vcsUrl: vcsUrlOf(folder.resolved),
      archive: folder.resolved
    }),
    hashes,
    files: url === undefined ? [] : [{ url, hashes }],
    ...(folder.licenses ? { licenses: folder.licenses } : {}),
    dependencies: edgesOf(path, folder, context)
  }
}

/** Version 1 of the format writes GitHub's repositories as `github:owner/name#commit`. */
function vcsUrlOf(resolved = ''): string | undefined {
  const [, host, repository, commit] =
    /^(github|gitlab|bitbucket):(?:[^/@]{0,200}@)?([\w.-]{1,200}\/[\w.-]{1,200})#(\w{1,64})$/.exec(
      resolved
    ) ?? []
  if (repository !== undefined)
    return formatVcsUrl(`https://${host}.${host === 'bitbucket' ? 'org' : 'com'}/${repository}.git`, commit)
  return /^git[+:]/.test(resolved) ? formatVcsUrl(resolved) : vcsUrlOfArchive(resolved)
}

function projectNode(path: string, folder: Folder, context: Context): ProjectNode {
  const name = folder.name ?? context.linkNames.get(path)
  return {
    kind: 'project',
    id: path,
    ecosystem: 'npm',
    directory: resolvePath(context.base, path),
    ...(name === undefined ? {} : { name }),
    ...(folder.version === undefined ? {} : { version: folder.version }),
    ...(folder.licenses ? { licenses: folder.licenses } : {}),
    dependencies: edgesOf(path, folder, context)
  }
}

function edgesOf(path: string, folder: Folder, context: Context): readonly Edge[] {
  return folder.requirements.flatMap(requirement => {
    const found = resolve(path, requirement.name, context)
    const target = found === undefined ? undefined : context.folders.get(found)
    if (found === undefined || !target) {
      if (!requirement.mayBeMissing) context.missing.add(path || '.', requirement.name)
      return []
    }
    const to = target.kind === 'link' ? (target.resolved ?? '') : found
    const scope = requirement.scope ?? (target.isOptional && !folder.isOptional ? 'optional' : undefined)
    return [{ to, ...(scope ? { scope } : {}) }]
  })
}

/**
 * Node's own search: `node_modules` of the folder itself, then of every folder above.
 * https://nodejs.org/api/modules.html#loading-from-node_modules-folders
 */
function resolve(from: string, name: string, context: Context): string | undefined {
  for (let folder = from; ; folder = parentOf(folder)) {
    const candidate = folder === '' ? `${INSIDE}${name}` : `${folder}/${INSIDE}${name}`
    if (context.folders.has(candidate)) return candidate
    if (folder === '') return undefined
    context.lookups += candidate.length
    if (context.lookups > MOST_LOOKUPS) throw invalid('its folders are nested too deeply to resolve')
  }
}

function parentOf(folder: string): string {
  const slash = folder.lastIndexOf('/')
  const parent = slash < 0 ? '' : folder.slice(0, slash)
  if (parent === 'node_modules') return ''
  return parent.endsWith('/node_modules') ? parent.slice(0, -'/node_modules'.length) : parent
}
