// Collects what the model has no place for, by path, within bounds that a hostile document cannot stretch.

import { type Fields, textOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { printable } from '../../support/text.ts'

const MOST_PATHS = 100

export interface Unmodeled {
  /** Records one path, such as `services` or `components[].pedigree`. */
  add(path: string): void
  /** Records each key of `fields` that is not in `known`, below `path`. */
  addUnknown(fields: Fields, known: ReadonlySet<string>, path: string): void
  list(): string[]
  /**
   * The objects of a list, or the text, under a key that rules check. A value of another type is recorded: a reader
   * that treats it as absent would miss what is in it.
   */
  fieldsAt(fields: Fields, key: string, path: string): readonly Fields[]
  textAt(fields: Fields, key: string, path: string): string | undefined
  objectAt(fields: Fields, key: string, path: string): Fields
  /** Records a place whose value has a type that the format does not allow. */
  misread(path: string): void
  misreads(): string[]
}

export function collectUnmodeled(): Unmodeled {
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
        if (known.has(key) || isEmpty(fields[key])) continue
        add(`${path}${printable(key, 80)}`)
        // Readers that do not look at case take it for the known key.
        if (hasOtherCase(key, known)) misread(`${path}${printable(key, 80)}`)
      }
    },
    list() {
      const listed = [...paths]
      if (left > 0) listed.push('… and more')
      return listed
    }
  }
}

function hasOtherCase(key: string, known: ReadonlySet<string>): boolean {
  const name = key.toLowerCase()
  return [...known].some(other => other.toLowerCase() === name)
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** A key with such a value carries no information. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
