// Collects what the model has no place for, by path, within bounds that a hostile document cannot stretch.
import { printable } from '../../support/text.ts'
import type { Fields } from './fields.ts'

const MOST_PATHS = 100

export interface Losses {
  /** Notes one path, such as `services` or `components[].pedigree`. */
  add(path: string): void
  /** Notes each key of `fields` that is not in `known`, below `path`. */
  addUnknown(fields: Fields, known: ReadonlySet<string>, path: string): void
  list(): string[]
}

export function collectLosses(): Losses {
  const paths = new Set<string>()
  let left = 0
  const add = (path: string): void => {
    if (paths.has(path)) return
    if (paths.size < MOST_PATHS) paths.add(path)
    else left++
  }
  return {
    add,
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

/** Nothing is lost with a key that says nothing. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
