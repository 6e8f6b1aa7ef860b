// The shape that lists of packages need to have. One of another shape is an error: what is in it would be left out in
// silence.
import type { Fields } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { invalid } from './structured-text.ts'

/** An object, without a value an empty one. @throws SealError `SOURCE_FILE_INVALID` */
export function tableOf(value: unknown, what: string): Fields {
  if (value === undefined) return {}
  if (isRecord(value)) return value
  throw invalid(`${what} is not a mapping`)
}

/** The objects in an object, by name. @throws SealError `SOURCE_FILE_INVALID` */
export function tablesByName(value: unknown, what: string): readonly (readonly [name: string, Fields])[] {
  return Object.entries(tableOf(value, what)).map(([name, entry]) => {
    if (!isRecord(entry)) throw invalid(`an entry of ${what} is not a mapping`)
    return [name, entry]
  })
}

/** The objects of a list. @throws SealError `SOURCE_FILE_INVALID` */
export function tablesIn(value: unknown, what: string): readonly Fields[] {
  return elementsOf(value, what).map(entry => {
    if (!isRecord(entry)) throw invalid(`an entry of ${what} is not a mapping`)
    return entry
  })
}

/** @throws SealError `SOURCE_FILE_INVALID` */
export function elementsOf(value: unknown, what: string): readonly unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  throw invalid(`${what} is not a list`)
}

/** YAML without a schema reads a key without a value as a text. */
export function inYaml(value: unknown): unknown {
  return value === '' || value === '~' || value === 'null' ? undefined : value
}
