// The files of a source tree, on disk, without what is not its source.
import { constants, type Dirent } from 'node:fs'
import { open, readdir, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { codeOf, SealError } from '../../support/errors.ts'
import { pushAll } from '../../support/push-all.ts'
import { formatBytes, printable } from '../../support/text.ts'

export interface TreeFile {
  /** Relative to the root, `/` between its parts. */
  readonly path: string
  /** Bytes, where they are known without another look. */
  readonly size?: number
  /** Set for a folder that could not be listed: why. */
  readonly unreadable?: string
}

/** A tree of files: a folder on disk, a commit, an archive. */
export interface TreeReader {
  list(): AsyncIterable<TreeFile>
  read(path: string): Promise<Uint8Array>
}

export interface TreeLimits {
  /** Files and folders that a scan may list. */
  readonly entries: number
  /** Bytes of one file that is read. */
  readonly fileBytes: number
}

/** A monorepo of the largest kind has some 400,000 files; the largest lock files have some 10 MB. */
export const TREE_LIMITS: TreeLimits = { entries: 1_000_000, fileBytes: 32 * 1024 * 1024 }

/** Folders without sources of the project: installed packages, build results, version control, environments. */
const IGNORED_FOLDERS: ReadonlySet<string> = new Set([
  '.bundle',
  '.cache',
  '.eggs',
  '.git',
  '.gradle',
  '.hg',
  '.jj',
  '.mypy_cache',
  '.next',
  '.nox',
  '.nuxt',
  '.pnpm-store',
  '.pytest_cache',
  '.svn',
  '.terraform',
  '.tox',
  '.venv',
  '.yarn',
  '__pycache__',
  '__pypackages__',
  'bower_components',
  'node_modules',
  'site-packages',
  'target',
  'vendor',
  'venv'
])

/** Is the path in a folder that is not scanned? */
export function isIgnored(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some(folder => IGNORED_FOLDERS.has(folder))
}

/**
 * Reads a folder on disk. Symbolic links are not followed at all: what they lead to inside the root is found there,
 * and what is outside does not belong to the tree.
 *
 * @throws SealError `SOURCE_TREE_UNREADABLE`, `SOURCE_TREE_TOO_LARGE`, `SOURCE_FILE_OUTSIDE`,
 * `SOURCE_FILE_TOO_LARGE`, `SOURCE_FILE_UNREADABLE`
 */
export function directoryTree(root: string, limits: TreeLimits = TREE_LIMITS): TreeReader {
  return { list: () => walk(root, limits), read: path => readInside(root, path, limits) }
}

async function* walk(root: string, limits: TreeLimits): AsyncGenerator<TreeFile> {
  const open = ['']
  let entries = 0
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const found = await readFolder(root, folder)
    if (typeof found === 'string') {
      yield { path: folder, unreadable: found }
      continue
    }
    entries += found.length
    if (entries > limits.entries) throw tooLarge(limits.entries)
    const folders: string[] = []
    for (const entry of found.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) yield { path }
      else if (entry.isDirectory() && !IGNORED_FOLDERS.has(entry.name)) folders.push(path)
    }
    pushAll(open, folders.reverse())
  }
}

/** The entries of a folder, or why there are none: one closed folder must not keep the rest from being read. */
async function readFolder(root: string, folder: string): Promise<Dirent[] | string> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true })
  } catch (cause) {
    if (folder !== '') return `the folder cannot be listed (${codeOf(cause)})`
    throw new SealError('SOURCE_TREE_UNREADABLE', `cannot list ${printable(root)}: ${codeOf(cause)}`, {
      cause
    })
  }
}

async function readInside(root: string, path: string, limits: TreeLimits): Promise<Uint8Array> {
  try {
    return await readRegularFile(await realPathInside(root, path), limits)
  } catch (cause) {
    if (cause instanceof SealError) throw cause
    throw new SealError('SOURCE_FILE_UNREADABLE', `it cannot be read (${codeOf(cause)})`, {
      cause
    })
  }
}

async function realPathInside(root: string, path: string): Promise<string> {
  const realRoot = await realpath(root)
  const wanted = join(realRoot, path)
  if (wanted.startsWith(`${realRoot}${sep}`) && (await realpath(wanted)) === wanted) return wanted
  throw new SealError(
    'SOURCE_FILE_OUTSIDE',
    `${printable(path)} is reached through a link or is outside the tree`
  )
}

/** Not following a link and not waiting for a pipe, should the file have been exchanged since. */
async function readRegularFile(path: string, limits: TreeLimits): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const { size } = await handle.stat()
    if (size > limits.fileBytes) throw fileTooLarge(size, limits.fileBytes)
    const bytes = new Uint8Array(size)
    const { bytesRead } = await handle.read(bytes, 0, size, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

export function fileTooLarge(size: number, limit: number): SealError {
  return new SealError(
    'SOURCE_FILE_TOO_LARGE',
    `it has ${formatBytes(size)}; Seal reads at most ${formatBytes(limit)}`
  )
}

export function tooLarge(entries: number): SealError {
  return new SealError('SOURCE_TREE_TOO_LARGE', `the tree has more than ${entries} files and folders`)
}
