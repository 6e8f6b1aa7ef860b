// Documents of a schema's shape, for tests that look for each of their values.
import { type DocumentShape, resolveShape, type Shape } from '../../src/sbom/cyclonedx/shape.ts'

/** A document of the shape with texts that occur once, so that each can be looked for. */
export function generateDocument(document: DocumentShape, seed: number): Record<string, unknown> {
  let state = seed
  let names = 0
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >> 8) % limit
  }
  const make = (shape: Shape, depth: number): unknown => {
    const resolved = resolveShape(shape, document)
    const choices = (resolved.oneOf ?? resolved.anyOf)?.filter(({ type, $ref }) => type ?? $ref)
    if (choices !== undefined && choices.length > 0)
      return make(choices[below(choices.length)] as Shape, depth)
    if (resolved.enum) return resolved.enum[below(resolved.enum.length)]
    switch (resolved.type ?? (resolved.properties && 'object')) {
      case 'object':
        return makeObject(resolved, depth)
      case 'array':
        return Array.from({ length: 1 + below(Math.min(2, resolved.maxItems ?? 2)) }, () =>
          make(resolved.items ?? {}, depth + 1)
        )
      case 'boolean':
        return below(2) === 0
      case 'integer':
      case 'number':
        return 1_000 + names++
      default:
        return `text-${names++}-`
    }
  }
  const makeObject = (shape: Shape, depth: number): Record<string, unknown> => {
    const { properties = {}, required = [] } = shape
    // Of keys that exclude each other, one.
    const choices = (shape.oneOf ?? shape.anyOf ?? []).map(choice => choice.required ?? [])
    const needed = [...required, ...(choices[below(Math.max(1, choices.length))] ?? [])]
    const excluded = choices.flat().filter(key => !needed.includes(key))
    const keys = Object.keys(properties).filter(
      key =>
        needed.includes(key) ||
        (key !== 'signature' && !excluded.includes(key) && depth < 9 && below(depth + 2) === 0)
    )
    return Object.fromEntries(keys.map(key => [key, make(properties[key] as Shape, depth + 1)]))
  }
  return makeObject({ ...document, required: [] }, 0)
}

/** The bytes of a document of CycloneDX in a version, or of SPDX 2.3 without one. */
export function generateSource(shape: DocumentShape, version: string | undefined, seed: number): Uint8Array {
  const own =
    version === undefined
      ? { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' }
      : { bomFormat: 'CycloneDX', specVersion: version }
  return new TextEncoder().encode(JSON.stringify({ ...generateDocument(shape, seed), ...own }))
}
