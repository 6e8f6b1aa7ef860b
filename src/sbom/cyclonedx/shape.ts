// What a version of CycloneDX JSON has a place for: the part of its schema that decides which keys and values exist.

/** The writer calls it for each value without a place. @param path such as `components[].pedigree` */
export type OnLoss = (path: string, reason: string) => void

/** A pruned JSON schema: properties and values, without patterns and texts. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  /** `false`: other keys than `properties` have no place. */
  readonly additionalProperties?: unknown
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly maxItems?: number
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
}

export interface DocumentShape extends Shape {
  readonly definitions: Readonly<Record<string, Shape>>
}

const LOAD: Readonly<Record<string, () => Promise<{ readonly shape: DocumentShape }>>> = {
  '1.4': () => import('../../../generated/cyclonedx-shape-1.4.js'),
  '1.5': () => import('../../../generated/cyclonedx-shape-1.5.js'),
  '1.6': () => import('../../../generated/cyclonedx-shape-1.6.js'),
  '1.7': () => import('../../../generated/cyclonedx-shape-1.7.js')
}

/** @param version of CycloneDX: 1.4 to 1.7 */
export async function loadShape(version: string): Promise<DocumentShape> {
  const load = LOAD[version]
  if (load === undefined) throw new RangeError(`CycloneDX ${version} is not written`)
  return (await load()).shape
}

const DEFINITION = '#/definitions/'

/** The shape behind a reference; of a schema elsewhere, one that takes any value. */
export function resolveShape(shape: Shape, { definitions }: DocumentShape): Shape {
  let resolved = shape
  while (resolved.$ref !== undefined) {
    resolved = resolved.$ref.startsWith(DEFINITION)
      ? (definitions[resolved.$ref.slice(DEFINITION.length)] ?? {})
      : {}
  }
  return resolved
}
