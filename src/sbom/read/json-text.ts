// JSON in bytes: bounds its size before it is parsed, and finds the place of each top-level value.
import { SealError } from '../../support/errors.ts'
import { type Fields, fieldsOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { count, printable } from '../../support/text.ts'

/** A top-level member of an object: its key, and where the bytes of its value begin and end. */
export interface Member {
  readonly key: string
  readonly start: number
  readonly end: number
}

export interface ParsedJson {
  readonly value: unknown
  readonly bytes: Uint8Array
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

/** Lists are parsed in pieces of so many bytes, so that the text of a large document is never in memory as a whole. */
const PIECE = 1 << 16

/**
 * Parses JSON of at most 500 levels and 6 million values. A key that occurs twice in one object is refused: two
 * readers could see two different SBOMs.
 *
 * @param bytes UTF-8 without a byte order mark
 * @throws SealError `SBOM_NOT_JSON`, `SBOM_TOO_DEEP`, `SBOM_TOO_LARGE`, `SBOM_AMBIGUOUS`
 */
export function parseSbomJson(bytes: Uint8Array, name: string): ParsedJson {
  const text = asBuffer(bytes)
  const { members, lists } = scan(text, name)
  let value: unknown
  try {
    value = parseWithLists(text, lists)
  } catch {
    throw new SealError('SBOM_NOT_JSON', `${name} begins like JSON but is not valid JSON: ${whereOf(text)}`)
  }
  return { value, bytes: text, members }
}

/**
 * The document as objects that together have all of its members: one for each piece of a long list, and one for all
 * else, in which these lists are empty. Only one of them needs to be in memory.
 *
 * @param bytes of a document that `parseSbomJson` reads
 */
export function* piecesOf(bytes: Uint8Array, name: string): Generator<Fields> {
  const text = asBuffer(bytes)
  const { lists } = scan(text, name)
  yield fieldsOf(parseWithoutLists(text, lists))
  for (const list of lists) for (const items of parsePieces(text, list)) yield { [list.key]: items }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function parseWithLists(text: Buffer, lists: readonly LongList[]): unknown {
  const value = parseWithoutLists(text, lists)
  const share = createSharing()
  for (const list of lists) {
    const whole = fieldsOf(value)[list.key]
    if (!Array.isArray(whole)) throw new SyntaxError(`${list.key} is not a list`)
    for (const items of parsePieces(text, list)) {
      for (const item of items) {
        share(item)
        whole.push(item)
      }
    }
  }
  return value
}

/** Members that name elements: each of them occurs with the same long text in many items. */
const REFERENCES: readonly string[] = [
  ...['bom-ref', 'ref', 'dependsOn', 'SPDXID', 'spdxElementId', 'relatedSpdxElement', 'relationshipType'],
  ...['spdxId', 'type', 'from', 'to', 'element']
]

/** Replaces equal references of items by one text, since the parser makes a text of each. */
function createSharing(): (item: unknown) => void {
  const known = new Map<string, string>()
  const shared = (text: string): string => {
    const before = known.get(text)
    if (before !== undefined) return before
    known.set(text, text)
    return text
  }
  return item => {
    if (!isRecord(item)) return
    for (const key of REFERENCES) {
      const value = item[key]
      if (typeof value === 'string') item[key] = shared(value)
      else if (Array.isArray(value))
        for (const [at, text] of value.entries()) if (typeof text === 'string') value[at] = shared(text)
    }
  }
}

/** Cuts out the items, but not their brackets, so that the rest of the document is parsed as it is. */
function parseWithoutLists(text: Buffer, lists: readonly LongList[]): unknown {
  let around = ''
  let from = 0
  for (const { start, end } of lists) {
    around += text.toString('utf8', from, start)
    from = end
  }
  return JSON.parse(around + text.toString('utf8', from))
}

/** Pieces that are valid lists make a valid list, if none of them is empty. */
function* parsePieces(text: Buffer, { start, end, cuts }: LongList): Generator<readonly unknown[]> {
  let from = start
  for (const to of [...cuts, end]) {
    const items = JSON.parse(`[${text.toString('utf8', from, to)}]`) as unknown[]
    if (items.length === 0) throw new SyntaxError('a comma without an item')
    yield items
    from = to + 1
  }
}

/** The engine's message, without the piece of the document that it quotes. */
function whereOf(text: Buffer): string {
  const said = messageOf(text)
  const place = /line (\d+) column (\d+)/.exec(said)
  const where = place ? `line ${place[1]}, column ${place[2]}` : ''
  if (said.includes('after JSON')) return `another document follows at ${where}`
  if (place) return `${where} is not JSON`
  if (said.includes('end of JSON input') || said.includes('Unterminated')) return 'it ends too early'
  return 'no JSON value was found'
}

/** Of the text as a whole: a piece has other lines. */
function messageOf(text: Buffer): string {
  try {
    JSON.parse(text.toString('utf8'))
    return ''
  } catch (cause) {
    return cause instanceof Error ? cause.message : ''
  }
}

/** A list that a top-level member has as its value, and the commas that it can be cut at. */
interface LongList {
  readonly key: string
  /** Behind its opening bracket. */
  readonly start: number
  /** Of its closing bracket. */
  end: number
  readonly cuts: number[]
}

interface Outline {
  readonly members: readonly Member[]
  readonly lists: readonly LongList[]
}

/** One pass, without recursion, over bytes that may not be JSON. */
function scan(text: Buffer, name: string): Outline {
  const keys = createKeys(text, name)
  const top = createTopLevel(text)
  let depth = 0
  let values = 1
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case QUOTE: {
        const end = endOfString(text, at)
        keys.string(at, end)
        at = end
        break
      }
      case COLON: {
        const key = keys.colon(depth)
        if (depth === 1) top.key(key, at)
        break
      }
      case COMMA:
        values++
        if (depth <= 2) top.comma(depth, at)
        break
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        values++
        depth++
        if (depth > DEEPEST_JSON) throw tooDeep(name, 'JSON')
        keys.open(depth)
        if (depth === 2) top.open(at)
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (depth <= 2) top.close(depth, at)
        depth = Math.max(0, depth - 1)
        break
    }
    if (values > MOST_VALUES) throw tooMany(name)
  }
  return top.outline
}

/** The index of the closing quote, or of the last byte where there is none. */
function endOfString(text: Buffer, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text[at]
    if (code === QUOTE) return at
    if (code === BACKSLASH) at++
  }
  return text.length - 1
}

interface TopLevel {
  readonly outline: Outline
  key(key: string | undefined, colon: number): void
  comma(depth: number, at: number): void
  open(at: number): void
  close(depth: number, at: number): void
}

/** Finds the members of the outermost object, and where their lists can be cut. */
function createTopLevel(text: Buffer): TopLevel {
  const members: { key: string; start: number; end: number }[] = []
  const lists: LongList[] = []
  let member: (typeof members)[number] | undefined
  let list: LongList | undefined
  const finish = (end: number): void => {
    if (member !== undefined) member.end = end
    member = undefined
  }
  return {
    outline: { members, lists },
    key(key, colon) {
      if (key === undefined || member !== undefined) return
      member = { key, start: colon + 1, end: colon + 1 }
      members.push(member)
    },
    comma(depth, at) {
      if (depth === 1) finish(at)
      else if (list !== undefined && at - (list.cuts.at(-1) ?? list.start) >= PIECE) list.cuts.push(at)
    },
    open(at) {
      // An own key of that name could not be set again.
      const isList = member !== undefined && member.key !== '__proto__' && text[at] === OPEN_ARRAY
      list = isList ? { key: member?.key ?? '', start: at + 1, end: at + 1, cuts: [] } : undefined
    },
    close(depth, at) {
      if (depth === 1) finish(at)
      if (list === undefined) return
      list.end = at
      if (list.cuts.length > 0) lists.push(list)
      list = undefined
    }
  }
}

interface Keys {
  /** A string from one quote to the other; it is a key if a colon follows. */
  string(start: number, end: number): void
  /** The key; undefined outside of any object. */
  colon(depth: number): string | undefined
  open(depth: number): void
}

/** So many keys are looked through one by one, which for most objects is faster than a set. */
const FEW_KEYS = 24

/** Finds keys that occur twice in one object, at any depth, in one pass and without a list for each object. */
function createKeys(text: Buffer, name: string): Keys {
  const read = createKeyReader(text)
  const open: { readonly keys: string[]; set: Set<string> | undefined }[] = []
  let [start, end] = [0, 0]
  return {
    string(from, to) {
      start = from
      end = to
    },
    colon(depth) {
      const object = depth === 0 ? undefined : open[depth]
      if (object === undefined) return undefined
      const key = read(start + 1, end)
      const { keys } = object
      if (keys.length >= FEW_KEYS) object.set ??= new Set(keys)
      if (object.set === undefined ? keys.includes(key) : object.set.has(key)) throw ambiguous(name, key)
      if (object.set === undefined) keys.push(key)
      else object.set.add(key)
      return key
    },
    open(depth) {
      const object = open[depth]
      if (object === undefined) {
        open[depth] = { keys: [], set: undefined }
        return
      }
      object.keys.length = 0
      object.set = undefined
    }
  }
}

/** A power of two; documents have some hundred different keys, and use them millions of times. */
const KNOWN_KEYS = 1024
/** The cache does not keep longer keys. */
const LONGEST_KNOWN = 64

/** Reads keys, and returns the same string for a key that is in the cache. */
function createKeyReader(text: Buffer): (start: number, end: number) => string {
  const known: { readonly start: number; readonly length: number; readonly key: string }[] = []
  return (start, end) => {
    const length = end - start
    if (length > LONGEST_KNOWN) return decodeKey(text.toString('utf8', start, end))
    let hash = length
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (text[at] as number)) | 0
    const slot = hash & (KNOWN_KEYS - 1)
    const before = known[slot]
    if (before?.length === length && isSame(text, start, before.start, length)) return before.key
    const key = decodeKey(text.toString('utf8', start, end))
    known[slot] = { start, length, key }
    return key
  }
}

function isSame(text: Buffer, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (text[one + at] !== text[other + at]) return false
  return true
}

/** A key that is not a valid JSON string stays as it is: the parser reports it later. */
function decodeKey(raw: string): string {
  if (!raw.includes('\\')) return raw
  try {
    return String(JSON.parse(`"${raw}"`))
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
