// Merges what several places state about a component, field by field, so that no field is lost.
import type { ExternalReference, Hash, Property } from '../../sbom/model.ts'
import { FURTHER_CPE } from '../cpe/cpe.ts'
import type { Found } from '../installed/cataloger.ts'

type Fields = Found['component']

const hashKey = ({ algorithm }: Hash) => algorithm
const referenceKey = ({ type, url }: ExternalReference) => `${type}\0${url}`
const propertyKey = ({ name, value }: Property) => `${name}\0${value}`

/**
 * The first place wins in fields with one value; lists are joined. Hashes are of one
 * file each: those of a second place count only where the first lacks the algorithm.
 * A place costs what it states, not what all before it did: an image may have a package in ten thousand.
 */
export class MergedFound {
  #fields: Fields
  readonly #hashes: Map<string, Hash>
  readonly #references: Map<string, ExternalReference>
  readonly #properties: Map<string, Property>

  constructor(first: Fields) {
    this.#fields = first
    this.#hashes = byKey(first.hashes, hashKey)
    this.#references = byKey(first.externalReferences, referenceKey)
    this.#properties = byKey(first.properties, propertyKey)
  }

  add(next: Fields): void {
    const { cpe, licenses = [] } = this.#fields
    addMissing(this.#hashes, next.hashes, hashKey)
    addMissing(this.#references, next.externalReferences, referenceKey)
    addMissing(this.#properties, next.properties, propertyKey)
    // A second CPE is one more name of the same product.
    if (cpe !== undefined && next.cpe !== undefined && cpe !== next.cpe)
      addMissing(this.#properties, [{ name: FURTHER_CPE, value: next.cpe }], propertyKey)
    this.#fields = {
      ...next,
      ...this.#fields,
      ...(licenses.length > 0 ? {} : optional('licenses', next.licenses ?? []))
    }
  }

  get fields(): Fields {
    const { cpe } = this.#fields
    const properties = [...this.#properties.values()].filter(
      ({ name, value }) => name !== FURTHER_CPE || value !== cpe
    )
    return {
      ...this.#fields,
      ...optional('hashes', [...this.#hashes.values()]),
      ...optional('externalReferences', [...this.#references.values()]),
      ...optional('properties', properties)
    }
  }
}

function byKey<T>(list: readonly T[] | undefined, keyOf: (item: T) => string): Map<string, T> {
  const map = new Map<string, T>()
  addMissing(map, list, keyOf)
  return map
}

function addMissing<T>(to: Map<string, T>, list: readonly T[] = [], keyOf: (item: T) => string): void {
  for (const item of list) {
    const key = keyOf(item)
    if (!to.has(key)) to.set(key, item)
  }
}

function optional<K extends string, T>(name: K, list: readonly T[]): { readonly [key in K]?: readonly T[] } {
  if (list.length === 0) return {}
  const fields: { [key in K]?: readonly T[] } = {}
  fields[name] = list
  return fields
}
