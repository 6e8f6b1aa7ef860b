// JSON as text: bounds its size before it is parsed, and finds the place of each top-level value.
import { SealError } from '../../support/errors.ts'
import { count, printable } from '../../support/text.ts'

/** A top-level member of an object: its key, and where the text of its value begins and ends. */
export interface Member {
  readonly key: string
  readonly start: number
  readonly end: number
}

export interface ParsedJson {
  readonly value: unknown
  readonly text: string
  /** Empty unless the value is an object. */
  readonly members: readonly Member[]
}

/** Deep enough for every real document; validators and writers recurse, and must not run out of stack. */
export const DEEPEST_JSON = 500
/** A document of 100,000 components, 145 MB, has some four million. Each takes up to a hundred bytes of memory. */
const MOST_VALUES = 6_000_000

const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_ARRAY = 0x5b
const BACKSLASH = 0x5c
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * Parses JSON of at most 500 levels and 6 million values. A key that occurs twice in one object is refused: two
 * readers could see two different SBOMs.
 *
 * @throws SealError `SBOM_NOT_JSON`, `SBOM_TOO_DEEP`, `SBOM_TOO_LARGE`, `SBOM_AMBIGUOUS`
 */
export function parseSbomJson(text: string, name: string): ParsedJson {
  const members = scan(text, name)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new SealError('SBOM_NOT_JSON', `${name} begins like JSON but is not valid JSON: ${whereOf(cause)}`)
  }
  return { value, text, members: decodeKeys(members) }
}

/** The engine's message, without the piece of the document that it quotes. */
function whereOf(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : ''
  const place = /line (\d+) column (\d+)/.exec(said)
  const where = place ? `line ${place[1]}, column ${place[2]}` : ''
  if (said.includes('after JSON')) return `another document follows at ${where}`
  if (place) return `${where} is not JSON`
  if (said.includes('end of JSON input') || said.includes('Unterminated')) return 'it ends too early'
  return 'no JSON value was found'
}

interface RawMember {
  readonly rawKey: string
  readonly start: number
  end: number
}

/** One pass, without recursion, over text that may turn out not to be JSON. */
function scan(text: string, name: string): readonly RawMember[] {
  const members: RawMember[] = []
  const keys = createKeys(name)
  const isObject = /^\s*\{/.test(text)
  let current: RawMember | undefined
  let rawKey = ''
  let depth = 0
  let values = 1
  const finish = (end: number): void => {
    if (current) current.end = end
    current = undefined
  }
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(text, at)
        keys.string(at, end)
        if (depth === 1 && isObject && current === undefined) rawKey = text.slice(at, end + 1)
        at = end
        break
      }
      case COLON:
        keys.colon(text)
        if (depth === 1 && isObject && current === undefined) {
          current = { rawKey, start: at + 1, end: at + 1 }
          members.push(current)
        }
        break
      case COMMA:
        values++
        if (depth === 1) finish(at)
        break
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        values++
        depth++
        if (depth > DEEPEST_JSON) throw tooDeep(name, 'JSON')
        keys.open()
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (depth === 1) finish(at)
        depth--
        keys.close()
        break
    }
    if (values > MOST_VALUES) throw tooMany(name)
  }
  return members
}

/** The index of the closing quote, or of the last character where there is none. */
function endOfString(text: string, start: number): number {
  for (let from = start + 1; ; ) {
    const end = text.indexOf('"', from)
    if (end < 0) return text.length - 1
    let backslashes = 0
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++
    if (backslashes % 2 === 0) return end
    from = end + 1
  }
}

function decodeKeys(members: readonly RawMember[]): readonly Member[] {
  return members.map(({ rawKey, start, end }) => ({ key: String(JSON.parse(rawKey)), start, end }))
}

interface Keys {
  /** A string from one quote to the other; it is a key if a colon follows. */
  string(start: number, end: number): void
  colon(text: string): void
  open(): void
  close(): void
}

/** So many keys are looked through one by one, which for most objects is faster than a set. */
const FEW_KEYS = 24

/** Finds keys that occur twice in one object, at any depth, in one pass and without a set for each object. */
function createKeys(name: string): Keys {
  const open: string[][] = []
  const sets = new Map<string[], Set<string>>()
  let [start, end] = [0, 0]
  const isKnown = (keys: string[], key: string): boolean => {
    if (keys.length < FEW_KEYS) return keys.includes(key)
    const set = sets.get(keys) ?? new Set(keys)
    sets.set(keys, set)
    const isThere = set.has(key)
    set.add(key)
    return isThere
  }
  return {
    string(from, to) {
      start = from
      end = to
    },
    colon(text) {
      const keys = open.at(-1)
      if (keys === undefined) return
      const key = decodeKey(text.slice(start, end + 1))
      if (isKnown(keys, key)) throw ambiguous(name, key)
      keys.push(key)
    },
    open() {
      open.push([])
    },
    close() {
      const keys = open.pop()
      if (keys !== undefined && keys.length >= FEW_KEYS) sets.delete(keys)
    }
  }
}

/** A key that is not a valid JSON string stays as it is: the parser reports it later. */
function decodeKey(raw: string): string {
  if (!raw.includes('\\')) return raw.slice(1, -1)
  try {
    return String(JSON.parse(raw))
  } catch {
    return raw
  }
}

function ambiguous(name: string, key: string): SealError {
  return new SealError(
    'SBOM_AMBIGUOUS',
    `${name} has the key "${printable(key, 100)}" twice in one object: two readers could see two different SBOMs`
  )
}

export function tooDeep(name: string, language: 'JSON' | 'XML'): SealError {
  return new SealError('SBOM_TOO_DEEP', `${name} is ${language} nested deeper than ${DEEPEST_JSON} levels`)
}

function tooMany(name: string): SealError {
  return new SealError('SBOM_TOO_LARGE', `${name} contains more than ${count(MOST_VALUES, 'JSON value')}`)
}
