// Files that the user names with paths or globs; only files in the workspace or the temporary directory are published.
import type { Stats } from 'node:fs'
import { glob, readFile, realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { codeOf, isMissing, SealError } from '../../support/errors.ts'
import { isInside } from '../../support/paths.ts'
import { count, formatBytes, printable } from '../../support/text.ts'
import { realWorkspace } from './runner-files.ts'

/** The folders whose files may be published: the workspace, and the runner's temporary directory for files of a step. */
export interface FileRoots {
  readonly workspace: string
  readonly temporary: string | undefined
}

const MAX_FILES = 1000

/** Larger than any known SBOM; the limit of a string in Node. */
const MAX_FILE_BYTES = 512 * 1024 * 1024

/**
 * The files that a path or glob names, as absolute real paths, in the order of their names. `maxBytes` is the limit of
 * what is read into memory; a file that is only hashed has none.
 *
 * @throws SealError `INPUT_FILE_MISSING`, `INPUT_FILE_OUTSIDE`, `INPUT_FILE_UNUSABLE`
 */
export async function findFiles(
  pattern: string,
  input: string,
  roots: FileRoots,
  maxBytes = MAX_FILE_BYTES
): Promise<string[]> {
  const found = new Set<string>()
  for await (const path of matches(pattern, roots.workspace)) {
    found.add(path)
    if (found.size > MAX_FILES) throw unusable(pattern, `matches more than ${MAX_FILES} files`)
  }
  const paths = [...found].sort()
  const files: string[] = []
  for (const path of paths) {
    const checked = await check(path, pattern, roots, { isOnly: paths.length === 1, maxBytes })
    if (checked !== undefined) files.push(checked)
  }
  if (files.length === 0) {
    throw new SealError(
      'INPUT_FILE_MISSING',
      `${input}: no file matches "${printable(pattern, 200)}" in ${roots.workspace}`,
      {
        remedy:
          'Check that the step that creates the file runs before this one, in this job, and that the path is relative to the workspace.'
      }
    )
  }
  return files
}

async function* matches(pattern: string, workspace: string): AsyncGenerator<string> {
  // A path that exists literally is that file, also with characters of a glob.
  const literal = resolve(workspace, pattern)
  if (await status(literal)) yield literal
  else for await (const match of glob(pattern, { cwd: workspace })) yield resolve(workspace, match)
}

async function status(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    const isNoName = ['ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error) ?? '')
    if (isMissing(error) || isNoName) return undefined
    throw error
  }
}

/** The real path of a regular file inside the roots; undefined for a directory that a glob matched. */
async function check(
  path: string,
  pattern: string,
  roots: FileRoots,
  { isOnly, maxBytes }: { readonly isOnly: boolean; readonly maxBytes: number }
): Promise<string | undefined> {
  const found = await status(path)
  if (found?.isDirectory() && !isOnly) return undefined
  if (!found?.isFile()) throw unusable(pattern, `${printable(path, 300)} is not a regular file`)
  if (found.size > maxBytes) {
    throw unusable(
      pattern,
      `${printable(path, 300)} has ${formatBytes(found.size)}, more than ${formatBytes(maxBytes)}`
    )
  }
  const real = await realpath(path)
  const allowed = await Promise.all([
    realWorkspace(roots.workspace),
    ...(roots.temporary === undefined ? [] : [realpath(roots.temporary)])
  ])
  const isAllowed = allowed.some(root => isInside(real, root))
  if (!isAllowed || real.split(sep).includes('.git')) {
    const place = isAllowed ? 'is in a .git folder' : `leads out of the workspace, to ${printable(real, 300)}`
    throw new SealError(
      'INPUT_FILE_OUTSIDE',
      `"${printable(pattern, 200)}" ${place}; Seal does not publish it`
    )
  }
  return real
}

function unusable(pattern: string, what: string): SealError {
  return new SealError('INPUT_FILE_UNUSABLE', `"${printable(pattern, 200)}": ${what}`, {
    remedy: 'Set the path of the file itself, or a narrower pattern.'
  })
}

/** @throws SealError `INPUT_FILE_MISSING` */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new SealError('INPUT_FILE_MISSING', `${path} cannot be read`, {
      cause,
      remedy: 'Check the path and its permissions.'
    })
  }
}

/**
 * What a program wrote to the path that it got. Only a regular file is read: the end of a pipe or device may never come.
 *
 * @param failed makes the error that is thrown, from what the program did
 */
export async function readWritten(
  path: string,
  failed: (what: string, cause?: unknown) => SealError,
  maxBytes = MAX_FILE_BYTES
): Promise<Uint8Array> {
  try {
    const written = await stat(path)
    if (!written.isFile()) throw failed('wrote what is not a regular file')
    if (written.size > maxBytes)
      throw failed(`wrote ${formatBytes(written.size)}; Seal reads at most ${formatBytes(maxBytes)}`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof SealError) throw error
    throw failed(isMissing(error) ? 'wrote no SBOM' : 'wrote an SBOM that cannot be read', error)
  }
}

/** The file of an input whose lines name one file each. */
export function onlyOne(files: readonly string[], pattern: string): string {
  const [first, ...rest] = files
  if (first !== undefined && rest.length === 0) return first
  throw unusable(pattern, `matches ${count(files.length, 'file')}`)
}
