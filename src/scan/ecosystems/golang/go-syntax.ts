// The syntax that go.mod and go.work share: https://go.dev/ref/mod#go-mod-file-lexical
import { printable } from '../../../support/text.ts'
import { resolvePath } from '../../lockfile/location.ts'
import { invalid } from '../../lockfile/structured-text.ts'

export interface Directive {
  /** `require`, `replace`, `use`, … */
  readonly name: string
  readonly words: readonly string[]
  readonly isIndirect: boolean
  /** As the file has it. */
  readonly line: string
}

/** The directives of a file, those of a block one by one. @throws SealError `SOURCE_FILE_INVALID` */
export function readDirectives(text: string): readonly Directive[] {
  const directives: Directive[] = []
  let block = ''
  for (const raw of text.split(/\r?\n/)) {
    const comment = raw.indexOf('//')
    const words = wordsOf(comment < 0 ? raw : raw.slice(0, comment))
    const isIndirect = comment >= 0 && /^\/\/\s*indirect\b/.test(raw.slice(comment))
    const [first] = words
    if (first === undefined) continue
    if (first === ')') block = ''
    else if (words[1] === '(') block = first
    else if (block !== '') directives.push({ name: block, words, isIndirect, line: raw.trim() })
    else directives.push({ name: first, words: words.slice(1), isIndirect, line: raw.trim() })
  }
  if (block !== '') throw invalid(`the block of ${printable(block, 80)} has no end`)
  return directives
}

/** Words are separated by blanks; quotes keep blanks together, and a parenthesis is a separate word. */
function wordsOf(line: string): readonly string[] {
  return (line.match(/"[^"]*"|`[^`]*`|[()]|[^\s"`()]+/g) ?? []).map(word => word.replace(/^["`]|["`]$/g, ''))
}

export interface Replacement {
  readonly path: string
  /** Undefined for a folder. */
  readonly version?: string
  /** The replaced version of the module; undefined for all versions. */
  readonly onlyFor?: string
}

export function isReplacement(words: readonly string[]): boolean {
  const arrow = words.indexOf('=>')
  return arrow > 0 && words.length > arrow + 1
}

/** By the path of the module. Folders are relative to the tree's root, by the folder of the file. */
export function readReplacements(
  directives: readonly Directive[],
  base: string
): ReadonlyMap<string, readonly Replacement[]> {
  const replaces = new Map<string, Replacement[]>()
  for (const { name, words } of directives) {
    if (name !== 'replace' || !isReplacement(words)) continue
    const arrow = words.indexOf('=>')
    const [path = '', onlyFor] = words.slice(0, arrow)
    const [target = '', version] = words.slice(arrow + 1)
    const replacement = {
      ...(version === undefined ? { path: resolvePath(base, target) } : { path: target, version }),
      ...(onlyFor === undefined ? {} : { onlyFor })
    }
    const known = replaces.get(path)
    if (known) known.push(replacement)
    else replaces.set(path, [replacement])
  }
  return replaces
}
