// JSON, YAML and TOML from untrusted files: bounded depth, bounded aliases, one kind of error.
import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml'
import { parse as parseTomlText } from 'smol-toml'
import { SealError } from '../../support/errors.ts'
import { parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'

const DEEPEST = 200
/** Lock files of 10 MB have some 300,000. Each takes up to 300 bytes of memory, and two of text. */
const MOST_VALUES = 1_000_000
/** Lock files have none; workflows may have a few. */
const MOST_ALIASES = 100

/** The file's content does not have the format of its name. The caller adds the path. */
export function invalid(reason: string, cause?: unknown): SealError {
  return new SealError('SOURCE_FILE_INVALID', reason, {
    cause,
    remedy: 'Write the lock file again with its package manager, and commit the result.'
  })
}

/**
 * Of a file that a program wrote: a key that is there twice came from a merge, and one of its values would be lost.
 *
 * @throws SealError `SOURCE_FILE_INVALID`
 */
export function parseJsonText(text: string): unknown {
  return parseJsonOf(text, true)
}

/** Of a manifest, which people write. @throws SealError `SOURCE_FILE_INVALID` */
export function parseManifestJson(text: string): unknown {
  return parseJsonOf(text, false)
}

function parseJsonOf(text: string, uniqueKeys: boolean): unknown {
  try {
    return parseJson(new TextEncoder().encode(text), {
      maxDepth: DEEPEST,
      maxValues: MOST_VALUES,
      uniqueKeys
    })
  } catch (cause) {
    throw invalid(`not valid JSON: ${firstLine(cause)}`, cause)
  }
}

/** JSON with comments and trailing commas, as `bun.lock` is. @throws SealError `SOURCE_FILE_INVALID` */
export function parseJsonWithCommas(text: string): unknown {
  return parseJsonText(withoutExtras(text))
}

/**
 * All documents. Scalars stay text, as no lock file means a number by `1.10`. A key that is there twice is an error.
 *
 * @throws SealError `SOURCE_FILE_INVALID`
 */
export function parseYaml(text: string): readonly unknown[] {
  checkCount(text)
  try {
    return loadAll(text, { schema: FAILSAFE_SCHEMA, maxDepth: DEEPEST, maxAliases: MOST_ALIASES })
  } catch (cause) {
    throw invalid(`not valid YAML: ${firstLine(cause)}`, cause)
  }
}

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parseToml(text: string): unknown {
  checkCount(text)
  try {
    return parseTomlText(text, { maxDepth: DEEPEST, integersAsBigInt: 'asNeeded' })
  } catch (cause) {
    throw invalid(`not valid TOML: ${firstLine(cause)}`, cause)
  }
}

const MARKS: ReadonlySet<number> = new Set([...',[{\n\r'].map(mark => mark.charCodeAt(0)))

/** Each value comes after one of these. Those in texts count too: real files are far below the limit. */
function checkCount(text: string): void {
  if (text.length <= MOST_VALUES) return
  let values = 0
  for (let at = 0; at < text.length; at++) if (MARKS.has(text.charCodeAt(at))) values++
  if (values > MOST_VALUES) throw invalid(`more than ${MOST_VALUES} values`)
}

/** The libraries' messages go on with a piece of the file. */
function firstLine(cause: unknown): string {
  return printable((cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0] ?? '', 120)
}

/** Comments and commas before a closing bracket are left out; strings stay as they are. */
function withoutExtras(text: string): string {
  const extras: (readonly [start: number, end: number])[] = []
  let lastComma = -1
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') {
      at = endOfString(text, at)
      lastComma = -1
    } else if (character === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const end = endOfComment(text, at)
      extras.push([at, end])
      at = end - 1
    } else if (character === ',') {
      lastComma = at
    } else if (character === '}' || character === ']') {
      if (lastComma >= 0) extras.push([lastComma, lastComma + 1])
      lastComma = -1
    } else if (!WHITE_SPACE.has(character)) {
      lastComma = -1
    }
  }
  return withoutRanges(text, extras)
}

const WHITE_SPACE: ReadonlySet<string> = new Set([' ', '\n', '\r', '\t'])

function withoutRanges(text: string, ranges: (readonly [start: number, end: number])[]): string {
  const pieces: string[] = []
  let from = 0
  for (const [start, end] of ranges.sort((one, other) => one[0] - other[0])) {
    pieces.push(text.slice(from, start))
    from = end
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function endOfComment(text: string, start: number): number {
  const isLine = text[start + 1] === '/'
  const end = text.indexOf(isLine ? '\n' : '*/', start + 2)
  if (end < 0) return text.length
  return isLine ? end : end + 2
}
