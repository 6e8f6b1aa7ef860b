// Which unresolved references make the run fail? Of a change: those that the change adds.
import { posix } from 'node:path'
import {
  buildersOf,
  buildsFile,
  dependentsOf,
  discoverImages,
  mayNameImages
} from '../../discover/discover.ts'
import type { Unresolved } from '../../discover/findings.ts'
import type { RepositoryFiles } from '../../discover/repository-files.ts'
import type { ChangedFiles } from '../../github/changed-files.ts'
import type { UnresolvedImage } from '../../results/verdict.ts'
import { SealError } from '../../support/errors.ts'

export interface Change {
  readonly changed: ChangedFiles
  /** The checkout. */
  readonly files: RepositoryFiles
  /** The bytes of a file of before the change; undefined where there was none. */
  readonly readAtBase: (path: string) => Promise<Uint8Array | undefined>
}

/** Files of the base that are read; each is a request. */
const MAX_FILES = 100

/** @param change undefined where every line counts */
export async function decideEffects(
  unresolved: readonly Unresolved[],
  change: Change | undefined
): Promise<UnresolvedImage[]> {
  const base = change && new Base(change)
  const decided: UnresolvedImage[] = []
  for (const one of unresolved) {
    const isNew = change === undefined || isInChange(one, change) || !(await base?.has(one))
    const { file, line, text, reason } = one
    decided.push({ file, line, text, reason, effect: isNew ? 'fail' : 'warn' })
  }
  return decided
}

/** What the policy or the input `unresolved` says goes over all of them. */
export function applyLeniency(
  unresolved: readonly UnresolvedImage[],
  leniency: 'fail' | 'warn' | undefined
): readonly UnresolvedImage[] {
  return leniency === 'warn' ? unresolved.map(one => ({ ...one, effect: 'warn' })) : unresolved
}

function isInChange({ file, line, text: named, isOfFile }: Unresolved, { changed, files }: Change): boolean {
  const isOther = (path: string): boolean =>
    !mayNameImages(path) && posix.basename(path) === posix.basename(named)
  if (changed.paths.some(path => file.startsWith(`${path}/`) || isOther(path))) return true
  if (!changed.paths.includes(file)) return false
  const added = changed.added.get(file)
  if (isOfFile || added === undefined) return true
  const text = files.read(file)?.split('\n')[line - 1]?.trim()
  return text === undefined || added.has(text)
}

/** What could not be resolved before the change: the change may remove the value that an unchanged line needs. */
class Base {
  readonly #change: Change
  readonly #found = new Map<string, readonly Unresolved[] | 'unknown' | 'missing'>()
  readonly #texts = new Map<string, string | undefined>()

  constructor(change: Change) {
    this.#change = change
  }

  /** Also true if GitHub has no earlier state: then only the lines of the change are known. */
  async has({ file, text, reason }: Unresolved): Promise<boolean> {
    const known = this.#found.get(file) ?? (await this.#discover(file))
    this.#found.set(file, known)
    if (known === 'unknown' || known === 'missing') return known === 'missing'
    return known.some(it => it.text === text && it.reason === reason)
  }

  async #discover(file: string): Promise<readonly Unresolved[] | 'unknown' | 'missing'> {
    const { changed, files } = this.#change
    const own = files.read(file) ?? ''
    const sources = [...changed.paths, ...changed.gone].filter(
      path =>
        path === file ||
        buildsFile(own, path) ||
        dependentsOf(path, files).includes(file) ||
        buildersOf(path, files).includes(file)
    )
    try {
      for (const path of sources) await this.#read(path)
      const before: RepositoryFiles = {
        read: (path: string) => this.#textBefore(path),
        list: (folder: string) => files.list(folder)
      }
      const text = this.#textBefore(file)
      return text === undefined ? 'missing' : discoverImages(file, text, before).unresolved
    } catch (error) {
      if (error instanceof SealError) return 'unknown'
      throw error
    }
  }

  #textBefore(path: string): string | undefined {
    return this.#texts.has(path) ? this.#texts.get(path) : this.#change.files.read(path)
  }

  async #read(path: string): Promise<void> {
    if (this.#texts.has(path)) return
    if (this.#texts.size >= MAX_FILES)
      throw new SealError(
        'DISCOVER_TOO_MANY_FILES',
        `the comparison needs more than ${MAX_FILES} files of the base`
      )
    const bytes = await this.#change.readAtBase(this.#change.changed.previous.get(path) ?? path)
    this.#texts.set(path, bytes && new TextDecoder().decode(bytes))
  }
}
