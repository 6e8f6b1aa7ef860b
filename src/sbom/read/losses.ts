// Collects what the model has no place for, by path, within bounds that a hostile document cannot stretch.

import { type Fields, textOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { printable } from '../../support/text.ts'

const MOST_PATHS = 100

export interface Losses {
  /** Notes one path, such as `services` or `components[].pedigree`. */
  add(path: string): void
  /** Notes each key of `fields` that is not in `known`, below `path`. */
  addUnknown(fields: Fields, known: ReadonlySet<string>, path: string): void
  list(): string[]
  /**
   * The objects of a list, or the text, under a key that rules judge. Another kind of value there is noted: a reader
   * that takes it for absent would pass over what is in it.
   */
  fieldsAt(fields: Fields, key: string, path: string): readonly Fields[]
  textAt(fields: Fields, key: string, path: string): string | undefined
  objectAt(fields: Fields, key: string, path: string): Fields
  /** Notes a place that holds what its format does not have there. */
  misread(path: string): void
  misreads(): string[]
}

export function collectLosses(): Losses {
  const paths = new Set<string>()
  let left = 0
  const add = (path: string): void => {
    if (paths.has(path)) return
    if (paths.size < MOST_PATHS) paths.add(path)
    else left++
  }
  const wrong = new Set<string>()
  const misread = (path: string): void => {
    if (wrong.size < MOST_PATHS) wrong.add(path)
  }
  return {
    add,
    misread,
    misreads: () => [...wrong],
    fieldsAt(fields, key, path) {
      const value = fields[key]
      const list = Array.isArray(value) ? value : []
      const objects = list.filter(isRecord)
      if ((!Array.isArray(value) && isThere(value)) || objects.length < list.length) misread(`${path}${key}`)
      return objects
    },
    textAt(fields, key, path) {
      const text = textOf(fields[key])
      if (text === undefined && isThere(fields[key])) misread(`${path}${key}`)
      return text
    },
    objectAt(fields, key, path) {
      const value = fields[key]
      if (isRecord(value)) return value
      if (isThere(value)) misread(`${path}${key}`)
      return {}
    },
    addUnknown(fields, known, path) {
      for (const key in fields) {
        if (!known.has(key) && !isEmpty(fields[key])) add(`${path}${printable(key, 80)}`)
      }
    },
    list() {
      const listed = [...paths]
      if (left > 0) listed.push('… and more')
      return listed
    }
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** Nothing is lost with a key that says nothing. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
