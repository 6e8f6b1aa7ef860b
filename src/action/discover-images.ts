// The images that the files of the checkout name: of all files, or of those that a pull request changes.
import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import {
  discoverImages,
  groupByImage,
  MAX_FILE_LENGTH,
  mayNameImages,
  type NamedImage
} from '../gate/discover/discover.ts'
import type { Discovery, FoundImage } from '../gate/discover/findings.ts'
import type { UnresolvedImage } from '../report/verdict.ts'
import { SealError } from '../support/errors.ts'
import { isInside } from '../support/paths.ts'
import { printable } from '../support/text.ts'

export interface DiscoveredImages {
  readonly images: readonly NamedImage[]
  /** Each place by itself. */
  readonly places: readonly FoundImage[]
  readonly unresolved: readonly UnresolvedImage[]
}

/** Files looked at in one run. */
const MAX_FILES = 20_000
/** Folders that hold what others wrote. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/**
 * @param changed the files to read, `/` between folders; undefined for all
 * @throws SealError `DISCOVER_FILE_MISSING`, `DISCOVER_TOO_MANY_FILES`
 */
export async function discoverInWorkspace(
  workspace: string,
  changed: readonly string[] | undefined
): Promise<DiscoveredImages> {
  const root = await realpath(workspace)
  const paths = changed === undefined ? await listFiles(root) : changed.filter(mayNameImages)
  if (paths.length > MAX_FILES) throw tooMany()
  const discoveries: Discovery[] = []
  for (const path of paths.toSorted()) discoveries.push(await discoverFile(root, path))
  return {
    images: groupByImage(discoveries),
    places: discoveries.flatMap(({ images }) => images),
    unresolved: discoveries.flatMap(({ unresolved }) =>
      unresolved.map(place => ({ ...place, effect: 'warn' as const }))
    )
  }
}

async function listFiles(root: string): Promise<string[]> {
  const paths: string[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) pending.push(path)
      else if (!entry.isDirectory() && mayNameImages(path)) paths.push(path)
      if (paths.length > MAX_FILES) throw tooMany()
    }
  }
  return paths
}

function tooMany(): SealError {
  return new SealError('DISCOVER_TOO_MANY_FILES', `more than ${MAX_FILES} files may name images`, {
    remedy: 'Use discover: changed, or name the images with the input image.'
  })
}

async function discoverFile(root: string, path: string): Promise<Discovery> {
  const absolute = resolve(root, ...path.split('/'))
  if (!isInside(absolute, root)) throw missing(path, undefined)
  try {
    const status = await lstat(absolute)
    // What a link leads to is read where it stands itself.
    const isReal = status.isFile() && (await realpath(absolute)) === absolute.split('/').join(sep)
    if (!isReal) return unread(path, 'a link or no file; it is not followed')
    if (status.size > MAX_FILE_LENGTH) return unread(path, `the file is larger than ${MAX_FILE_LENGTH} bytes`)
    return discoverImages(path, await readFile(absolute, 'utf8'))
  } catch (error) {
    throw missing(path, error)
  }
}

function unread(file: string, reason: string): Discovery {
  return { images: [], unresolved: [{ file, line: 1, column: 1, kind: 'kubernetes', text: '', reason }] }
}

function missing(path: string, cause: unknown): SealError {
  return new SealError(
    'DISCOVER_FILE_MISSING',
    `${printable(path, 300)} is to be looked at and cannot be read in the workspace`,
    {
      cause,
      remedy: 'Put actions/checkout before this step, without sparse-checkout, at the commit that is judged.'
    }
  )
}
