// Merges what two places state about a component, field by field, so that no field is lost.
import type { ExternalReference, Hash, Property } from '../../sbom/model.ts'
import { FURTHER_CPE } from '../cpe/cpe.ts'
import type { Found } from '../installed/cataloger.ts'

type Fields = Found['component']

/**
 * The first place wins in fields with one value; lists are joined. Hashes are of one
 * file each: those of a second place count only where the first lacks the algorithm.
 */
export function mergeFound(first: Fields, second: Fields): Fields {
  const hashes = mergeBy(first.hashes, second.hashes, ({ algorithm }: Hash) => algorithm)
  const references = mergeBy(
    first.externalReferences,
    second.externalReferences,
    ({ type, url }: ExternalReference) => `${type}\0${url}`
  )
  const properties = mergeBy(
    first.properties,
    [...(second.properties ?? []), ...furtherCpe(first, second)],
    ({ name, value }: Property) => `${name}\0${value}`
  ).filter(({ name, value }) => name !== FURTHER_CPE || value !== (first.cpe ?? second.cpe))
  return {
    ...second,
    ...first,
    ...((first.licenses ?? []).length > 0 ? {} : optional('licenses', second.licenses ?? [])),
    ...optional('hashes', hashes),
    ...optional('externalReferences', references),
    ...optional('properties', properties)
  }
}

/** A second CPE is one more name of the same product. */
function furtherCpe(first: Fields, { cpe }: Fields): Property[] {
  return first.cpe === undefined || cpe === undefined ? [] : [{ name: FURTHER_CPE, value: cpe }]
}

function mergeBy<T>(first: readonly T[] = [], second: readonly T[] = [], keyOf: (item: T) => string): T[] {
  const merged = new Map([...second, ...first].map(item => [keyOf(item), item]))
  return [...new Set([...first, ...second].map(keyOf))].flatMap(key => merged.get(key) ?? [])
}

function optional<K extends string, T>(name: K, list: readonly T[]): { readonly [key in K]?: readonly T[] } {
  if (list.length === 0) return {}
  const fields: { [key in K]?: readonly T[] } = {}
  fields[name] = list
  return fields
}
