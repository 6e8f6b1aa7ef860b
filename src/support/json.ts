// Parses untrusted JSON, with checks that JSON.parse does not make.
import { SealError } from './errors.ts'
import { printable } from './text.ts'

export interface JsonLimits {
  /** The maximum nesting of objects and arrays. */
  readonly maxDepth?: number
  /** Refuse an object that names a key twice: two readers could see two different documents (RFC 7493). */
  readonly uniqueKeys?: boolean
  /** Most members and elements: each takes up to a hundred bytes of memory, and two of text. */
  readonly maxValues?: number
}

/**
 * Parses UTF-8 JSON. Refuses invalid UTF-8, nesting deeper than `maxDepth` (100 by default), more than `maxValues`
 * values (2 million by default) and, when asked, duplicate keys.
 *
 * @throws SealError `JSON_INVALID`
 */
export function parseJson(
  bytes: Uint8Array,
  { maxDepth = 100, uniqueKeys = false, maxValues = 2_000_000 }: JsonLimits = {}
): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SealError('JSON_INVALID', 'not UTF-8 text', { cause })
  }
  checkCount(text, maxValues)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new SealError('JSON_INVALID', 'not JSON', { cause })
  }
  checkStructure(text, maxDepth, uniqueKeys)
  return value
}

/** Runs before parsing. Counts commas and brackets in strings too: real documents are far below the limit. */
function checkCount(text: string, maxValues: number): void {
  if (text.length <= maxValues) return
  let values = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === COMMA || code === OPEN_OBJECT || code === OPEN_ARRAY) values++
  }
  if (values > maxValues) throw new SealError('JSON_INVALID', `more than ${maxValues} values`)
}

const COMMA = 0x2c
const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const COLON = 0x3a

/** Walks text that is known to be JSON, once, without recursion. */
function checkStructure(text: string, maxDepth: number, uniqueKeys: boolean): void {
  // One entry for each open object or array: the keys seen, or null if keys are not checked.
  const open: (Set<string> | null)[] = []
  let lastString = ''
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const start = at
        at++
        while (text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
        if (uniqueKeys) lastString = text.slice(start, at + 1)
        break
      }
      case COLON: {
        const keys = open.at(-1)
        if (!keys) break
        const key = String(JSON.parse(lastString))
        if (keys.has(key))
          throw new SealError('JSON_INVALID', `the key "${printable(key, 100)}" is repeated in one object`)
        keys.add(key)
        break
      }
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        open.push(uniqueKeys && text.charCodeAt(at) === OPEN_OBJECT ? new Set() : null)
        if (open.length > maxDepth)
          throw new SealError('JSON_INVALID', `nested deeper than ${maxDepth} levels`)
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        open.pop()
        break
    }
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
