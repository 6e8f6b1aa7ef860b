// Reads parsed JSON of unknown shape: a missing field, or one of another type, is undefined.
import { isRecord } from './json.ts'

/** An object of parsed JSON. Never an array. */
export type Fields = Readonly<Record<string, unknown>>

const NOTHING: Fields = Object.freeze(Object.create(null))

export function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? value : NOTHING
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The objects of a list; ignores all other elements. */
export function fieldsIn(value: unknown): readonly Fields[] {
  return listOf(value).filter(isRecord)
}

/** A text that is not empty. A number reads as its digits, as some producers leave out the quotes of a version. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function textsIn(value: unknown): readonly string[] {
  return listOf(value).filter((entry): entry is string => typeof entry === 'string' && entry !== '')
}

/** An object of these entries, with the type of their keys. */
export function recordOf<K extends string, V>(entries: readonly (readonly [K, V])[]): Record<K, V> {
  // Object.fromEntries forgets the type of the keys.
  return Object.fromEntries(entries) as Record<K, V>
}

/** The object without the keys whose value is undefined or an empty list: the model has no empty fields. */
export function present<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  const kept: Record<string, unknown> = {}
  for (const key in value) {
    const entry: unknown = value[key]
    if (entry !== undefined && !(Array.isArray(entry) && entry.length === 0)) kept[key] = entry
  }
  // Each key and value is one of `value`.
  return kept as T
}
