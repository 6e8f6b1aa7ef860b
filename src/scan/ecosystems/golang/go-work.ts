// go.work: the modules of the tree that are built together, whatever version of each other they require.
import { printable } from '../../../support/text.ts'
import { directoryOf, resolvePath } from '../../lockfile/location.ts'
import type { Surroundings } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'
import {
  type Directive,
  isReplacement,
  type Replacement,
  readDirectives,
  readReplacements
} from './go-syntax.ts'

export interface Workspace {
  /** From the path of a module to its folder. */
  readonly folders: ReadonlyMap<string, string>
  readonly replaces: ReadonlyMap<string, readonly Replacement[]>
}

/** Each workspace is read once for all its modules. */
const workspaces = new WeakMap<Surroundings, Map<string, Promise<Workspace | undefined>>>()

/** The workspace that a module's folder is in, from the nearest go.work. https://go.dev/ref/mod#workspaces */
export async function findWorkspace(
  directory: string,
  surroundings: Surroundings
): Promise<Workspace | undefined> {
  for (let folder = directory; ; folder = directoryOf(folder)) {
    const workspace = await workspaceIn(folder, surroundings)
    if (workspace) return [...workspace.folders.values()].includes(directory) ? workspace : undefined
    if (folder === '.' || folder === '/' || folder === '..') return undefined
  }
}

function workspaceIn(folder: string, surroundings: Surroundings): Promise<Workspace | undefined> {
  const known = workspaces.get(surroundings) ?? new Map<string, Promise<Workspace | undefined>>()
  workspaces.set(surroundings, known)
  const found = known.get(folder) ?? readWorkspace(folder, surroundings)
  known.set(folder, found)
  return found
}

const WITHOUT_MODULE: ReadonlySet<string> = new Set(['go', 'godebug', 'toolchain'])

function readGoWork(text: string): readonly Directive[] {
  const directives = readDirectives(text)
  const unread = directives.find(
    ({ name, words }) =>
      !WITHOUT_MODULE.has(name) &&
      !(name === 'use' && words.length > 0) &&
      !(name === 'replace' && isReplacement(words))
  )
  if (unread !== undefined) throw invalid(`a line that could not be read: ${printable(unread.line, 80)}`)
  return directives
}

async function readWorkspace(folder: string, surroundings: Surroundings): Promise<Workspace | undefined> {
  const directives = await surroundings.readCompanion(resolvePath(folder, 'go.work'), readGoWork)
  if (!directives) return undefined
  const folders = new Map<string, string>()
  for (const { name, words } of directives) {
    const [used] = words
    if (name !== 'use' || used === undefined) continue
    const directory = resolvePath(folder, used)
    const mod = await surroundings.readCompanion(resolvePath(directory, 'go.mod'), readDirectives)
    const path = mod?.find(directive => directive.name === 'module')?.words[0]
    if (path !== undefined) folders.set(path, directory)
  }
  return { folders, replaces: readReplacements(directives, folder) }
}
