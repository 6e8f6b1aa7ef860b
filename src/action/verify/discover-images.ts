// The images that the files of the checkout name: of all files, or of those that a pull request changes.
import { join } from 'node:path'
import {
  buildsFile,
  dependentsOf,
  discoverBuilds,
  discoverImages,
  groupByImage,
  mayBuild,
  mayNameImages,
  type NamedImage
} from '../../discover/discover.ts'
import type { Discovery, FoundImage, Unresolved } from '../../discover/findings.ts'
import type { ChangedFiles } from '../../github/changed-files.ts'
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import { realWorkspace } from '../runner/runner-files.ts'
import { isSkipped, listWorkspace, type WorkspaceFile, WorkspaceFiles } from './workspace-files.ts'

export interface DiscoveredImages {
  readonly images: readonly NamedImage[]
  /** Each place by itself. */
  readonly places: readonly FoundImage[]
  readonly unresolved: readonly Unresolved[]
  readonly files: WorkspaceFiles
}

/** Files looked at in one run. */
const MAX_FILES = 50_000

/**
 * @param changed undefined for all files
 * @throws SealError `DISCOVER_FILE_MISSING`, `DISCOVER_TOO_MANY_FILES`, `RUNNER_FILE_UNUSABLE`
 */
export async function discoverInWorkspace(
  workspace: string,
  changed: Pick<ChangedFiles, 'paths' | 'gone'> | undefined
): Promise<DiscoveredImages> {
  const root = await realWorkspace(workspace)
  const files = new WorkspaceFiles(root)
  const paths =
    changed === undefined
      ? listWorkspace(root, mayNameImages, MAX_FILES)
      : withDependents(changed, { root, files })
  if (paths === undefined || paths.length > MAX_FILES) throw tooMany()
  const known = new Set(paths)
  const builds = (changed?.paths ?? []).flatMap(path => discoverBuilds(path, files, known))
  const discoveries = [...paths.toSorted().map(path => discoverFile(files, path, known)), ...builds]
  return {
    images: groupByImage(discoveries),
    places: discoveries.flatMap(({ images }) => images),
    unresolved: discoveries.flatMap(({ unresolved }) => unresolved),
    files
  }
}

interface Workspace {
  readonly root: string
  readonly files: WorkspaceFiles
}

/** The changed files, those of changed submodules, and those whose images change with them. */
function withDependents(
  { paths, gone }: Pick<ChangedFiles, 'paths' | 'gone'>,
  { root, files }: Workspace
): readonly string[] | undefined {
  const changed = [...paths, ...gone]
  const dependents = changed.flatMap(path => dependentsOf(path, files))
  const others = changed.filter(path => !mayNameImages(path))
  const builders = others.length === 0 ? [] : listWorkspace(root, mayBuild, MAX_FILES)
  const ofSubmodules = paths.flatMap(path => filesOfSubmodule(path, { root, files }))
  return (
    builders && [
      ...new Set([
        ...paths.filter(mayNameImages),
        ...ofSubmodules,
        ...dependents,
        ...builders.filter(path => others.some(other => buildsFile(files.read(path) ?? '', other)))
      ])
    ]
  )
}

/** A change names the folder of a submodule as if it were a file. */
function filesOfSubmodule(path: string, { root, files }: Workspace): readonly string[] {
  if (files.list(path).length === 0) return []
  const inside = listWorkspace(join(root, path), mayNameImages, MAX_FILES) ?? []
  return inside.map(name => `${path}/${name}`)
}

function tooMany(): SealError {
  return new SealError('DISCOVER_TOO_MANY_FILES', `more than ${MAX_FILES} files may name images`, {
    remedy: 'Use discover: changed, or name the images with the input image.'
  })
}

/** @param known the files that this run reads */
function discoverFile(files: WorkspaceFiles, path: string, known: ReadonlySet<string>): Discovery {
  const found = readListed(files, path)
  if (found?.text !== undefined) return withoutBuilt(discoverImages(path, found.text, files), path, files)
  // Seal reads the target of a link at its own path.
  const isElsewhere = found?.target !== undefined && known.has(found.target) && !isSkipped(found.target)
  const isNothing = found === undefined || isElsewhere
  return { images: [], unresolved: isNothing ? [] : [unread(path, found.reason)] }
}

const NONE: ReadonlySet<string> = new Set()

/** What a Dockerfile alone does not resolve is not listed if a file that builds it does, and Seal reads that file. */
function withoutBuilt({ images, unresolved }: Discovery, path: string, files: WorkspaceFiles): Discovery {
  const builds = unresolved.length === 0 ? [] : discoverBuilds(path, files, NONE)
  const isBuilt = ({ text }: Unresolved): boolean =>
    builds.some(build => build.images.length > 0 && !build.unresolved.some(other => other.text === text))
  return { images, unresolved: unresolved.filter(one => one.isOfFile || !isBuilt(one)) }
}

function readListed(files: WorkspaceFiles, path: string): WorkspaceFile | undefined {
  try {
    return files.load(path)
  } catch (error) {
    throw missing(path, error)
  }
}

function unread(file: string, reason: string): Unresolved {
  return { file, line: 1, column: 1, kind: 'kubernetes', text: '', reason, isOfFile: true }
}

function missing(path: string, cause: unknown): SealError {
  return new SealError(
    'DISCOVER_FILE_MISSING',
    `${printable(path, 300)} names images, but Seal cannot read it in the workspace`,
    {
      cause
    }
  )
}
