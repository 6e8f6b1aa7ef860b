// Reads the files of the checkout that may name images: no link is followed, and each text in the encoding it has.
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { MAX_FILE_LENGTH, mayTextNameImages, readsAnyBytes } from '../../discover/discover.ts'
import type { RepositoryFiles } from '../../discover/repository-files.ts'
import { isInside } from '../../support/paths.ts'

export type WorkspaceFile =
  | { readonly text: string; readonly reason?: never; readonly target?: never }
  /** Why it cannot be read; `target` is the file of the workspace that a link leads to. */
  | { readonly text?: never; readonly reason: string; readonly target?: string | undefined }

/** Seal does not search a larger file at all. */
const LARGEST = 64 * 1024 * 1024

export class WorkspaceFiles implements RepositoryFiles {
  readonly #root: string
  readonly #texts = new Map<string, string | undefined>()

  /** @param workspace a real path */
  constructor(workspace: string) {
    this.#root = workspace
  }

  read(path: string): string | undefined {
    if (!this.#texts.has(path)) this.#texts.set(path, this.#textOf(path))
    return this.#texts.get(path)
  }

  list(folder: string): readonly string[] {
    try {
      const absolute = this.#absolute(folder)
      return realpathSync(absolute) === absolute ? readdirSync(absolute) : []
    } catch {
      return []
    }
  }

  /**
   * A file that is to be looked at; undefined for a large one that names no image.
   *
   * @throws Error for a file that is not there
   */
  load(path: string): WorkspaceFile | undefined {
    const absolute = this.#absolute(path)
    if (!isInside(absolute, this.#root)) throw new Error('it is outside the workspace')
    const status = lstatSync(absolute)
    if (status.isSymbolicLink())
      return { reason: 'a link, which Seal does not follow', target: this.#targetOf(absolute) }
    const isReal = status.isFile() && realpathSync(absolute) === absolute
    if (!isReal) return { reason: 'it is not a file, or it is in a folder that is a link' }
    const tooLarge = { reason: `the file is larger than ${MAX_FILE_LENGTH} bytes` }
    if (status.size > LARGEST) return tooLarge
    const bytes = readFileSync(absolute)
    if (status.size <= MAX_FILE_LENGTH) return decode(path, bytes)
    return mayTextNameImages(path, bytes.toString('latin1')) ? tooLarge : undefined
  }

  #absolute(path: string): string {
    return resolve(this.#root, ...path.split('/'))
  }

  #textOf(path: string): string | undefined {
    try {
      return this.load(path)?.text
    } catch {
      return undefined
    }
  }

  #targetOf(link: string): string | undefined {
    try {
      const target = realpathSync(link)
      return isInside(target, this.#root) ? relative(this.#root, target).split(sep).join('/') : undefined
    } catch {
      return undefined
    }
  }
}

/** UTF-8, or UTF-16 with a byte order mark, as YAML has it. BuildKit takes any bytes, and looks at ASCII alone. */
function decode(path: string, bytes: Buffer): WorkspaceFile | undefined {
  if (readsAnyBytes(path)) return { text: bytes.toString('utf8') }
  const encoding = encodingOf(bytes)
  const text = decodeStrictly(bytes, encoding)
  if (text !== undefined && !text.includes('\0')) return { text }
  const readable = bytes.toString('latin1').replaceAll('\0', '')
  return mayTextNameImages(path, readable)
    ? { reason: `the text is not ${encoding.toUpperCase()}` }
    : undefined
}

function decodeStrictly(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** All files below the workspace for which `isWanted`, without the folders of other people's files. */
export function listWorkspace(
  root: string,
  isWanted: (path: string) => boolean,
  most: number
): readonly string[] | undefined {
  const paths: string[] = []
  const pending = ['']
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) pending.push(path)
      else if (!entry.isDirectory() && isWanted(path)) paths.push(path)
      if (paths.length > most) return undefined
    }
  }
  return paths
}

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules'])

export function isSkipped(path: string): boolean {
  return path.split('/').some(part => SKIPPED.has(part))
}
