// What the generated schema code calls: comparison, duplicates, formats, and how errors are collected.
import { fieldsOf } from './fields.ts'

/** One failed keyword, as ajv reports it. */
export interface SchemaError {
  /** JSON pointer of the value. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Schema code that was generated ahead of time. */
export interface Validate {
  (value: unknown): boolean
  errors?: SchemaError[] | null
}

/** Adds to a list in place. An undefined list is empty; `more` is not kept. */
export function append(
  errors: SchemaError[] | null,
  more: readonly SchemaError[] | null | undefined
): SchemaError[] {
  const all = errors ?? []
  if (more) for (const error of more) all.push(error)
  return all
}

/** The length of a text in characters, as JSON Schema counts: a surrogate pair is one. */
export function lengthOf(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length - 1; at++) {
    const high = text.charCodeAt(at)
    if (high < 0xd800 || high > 0xdbff) continue
    const low = text.charCodeAt(at + 1)
    if (low < 0xdc00 || low > 0xdfff) continue
    length--
    at++
  }
  return length
}

/** Whether two JSON values are equal; the order of an object's keys does not matter. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => isEqual(item, b[at]))
    )
  }
  const left = Object.entries(a)
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && isEqual(value, fieldsOf(b)[key]))
  )
}

/** More items than this with one hash are compared by their sorted text: equal hashes can be made on purpose. */
const CROWDED = 16

/**
 * The indexes of the first item that is in a list twice and of its copy; undefined where there is none.
 * Linear in the size of the list.
 */
export function findDuplicate(items: readonly unknown[]): readonly [number, number] | undefined {
  if (items.length < 2) return undefined
  const byHash = new Map<number, number | number[]>()
  for (const [index, item] of items.entries()) {
    const hash = hashOf(item)
    const seen = byHash.get(hash)
    if (seen === undefined) {
      byHash.set(hash, index)
      continue
    }
    const bucket = typeof seen === 'number' ? [seen] : seen
    if (bucket.length > CROWDED) return findDuplicateText(items)
    const twin = bucket.find(other => isEqual(items[other], item))
    if (twin !== undefined) return [twin, index]
    bucket.push(index)
    byHash.set(hash, bucket)
  }
  return undefined
}

function findDuplicateText(items: readonly unknown[]): readonly [number, number] | undefined {
  const seen = new Map<string, number>()
  for (const [index, item] of items.entries()) {
    const text = JSON.stringify(item, tagKinds)
    const twin = seen.get(text)
    if (twin !== undefined) return [twin, index]
    seen.set(text, index)
  }
  return undefined
}

/** Lists for JSON.stringify: objects as their sorted entries, since as objects they would put numeric keys first. */
function tagKinds(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return ['list', ...value]
  return [
    'object',
    ...Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flat()
  ]
}

/** A 32-bit hash of a JSON value that does not depend on the order of keys. */
function hashOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return hashText(value)
    case 'number':
      return mix(1, hashText(String(value)))
    case 'object':
      return value === null ? 2 : Array.isArray(value) ? hashList(value) : hashObject(value)
    default:
      return value === true ? 3 : 4
  }
}

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function hashList(items: readonly unknown[]): number {
  let hash = 5
  for (const item of items) hash = mix(hash, hashOf(item))
  return hash
}

function hashObject(object: object): number {
  let hash = 6
  const fields = fieldsOf(object)
  for (const key in fields) hash = (hash + mix(hashText(key), hashOf(fields[key]))) | 0
  return hash
}

function mix(hash: number, next: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ next
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) | 0
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:z|[+-](\d{2})(?::?(\d{2}))?)$/i

function isDate(text: string): boolean {
  const found = DATE.exec(text)
  if (!found) return false
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  )
}

function isTime(text: string): boolean {
  const found = TIME.exec(text)
  if (!found) return false
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const isOffset = Number(found[4] ?? 0) <= 23 && Number(found[5] ?? 0) <= 59
  return hour <= 23 && minute <= 59 && second <= (minute === 59 ? 60 : 59) && isOffset
}

/**
 * The formats of the CycloneDX schemas, never stricter than the meaning of the format. An `idn-email` has one `@`
 * between two parts without white space. Any text is an `iri-reference`: real documents have others, and
 * sbom/validate/iri.ts checks by the rules of those who refuse them.
 */
export const formats = {
  'date-time': (text: string): boolean => {
    const [date, time, more] = text.split(/t|\s/i)
    return more === undefined && isDate(date ?? '') && isTime(time ?? '')
  },
  date: isDate,
  'idn-email': (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text),
  'iri-reference': (_text: string): boolean => true,
  uri: (text: string): boolean => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i.test(text)
}
