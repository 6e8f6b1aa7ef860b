// Keeps of a JSON tree what a shape has a place for, and lists the rest by path.
import type { Fields } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import { type DocumentShape, type OnLoss, resolveShape, type Shape } from '../cyclonedx/shape.ts'

/** The value to write where an enumeration of the target lacks one: by the path's last key and the value. */
export type Substitute = (path: string, value: unknown, values: readonly unknown[]) => unknown

export interface Projection {
  readonly document: DocumentShape
  /** In messages: `CycloneDX 1.4`. */
  readonly target: string
  readonly substitute: Substitute
}

/**
 * Returns the same value if all of it has a place, so that a large tree is not copied; otherwise a copy without what
 * has none. Undefined if nothing is left.
 */
export function project(
  value: unknown,
  shape: Shape,
  path: string,
  projection: Projection,
  onLoss: OnLoss
): unknown {
  const resolved = resolveShape(shape, projection.document)
  const choices = resolved.oneOf ?? resolved.anyOf
  if (choices?.some(isWhole)) return projectChoice(value, choices, path, projection, onLoss)
  if (resolved.enum !== undefined) return projectEnum(value, resolved.enum, path, projection, onLoss)
  if (Array.isArray(value)) return projectList(value, resolved, path, projection, onLoss)
  if (isRecord(value)) return projectFields(value, resolved, path, projection, onLoss)
  if (resolved.type === 'array' || resolved.type === 'object') return loss(path, projection, onLoss)
  return typeof value === 'number' ? projectNumber(value, path, onLoss) : value
}

/** What the number of the document has become in memory, where that is another one. */
function projectNumber(value: number, path: string, onLoss: OnLoss): number | undefined {
  if (!Number.isFinite(value)) {
    onLoss(path, 'is too large for a number')
    return undefined
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    onLoss(path, `has too many digits; written as ${value}`)
  return value
}

/** A choice that defines the value, and not only its required keys. */
function isWhole({ type, $ref, properties, items }: Shape): boolean {
  return (type ?? $ref ?? properties ?? items) !== undefined
}

/** The first of the choices with the fewest losses. */
function projectChoice(
  value: unknown,
  choices: readonly Shape[],
  path: string,
  projection: Projection,
  onLoss: OnLoss
): unknown {
  let best: { readonly result: unknown; readonly losses: readonly Parameters<OnLoss>[] } | undefined
  for (const choice of choices) {
    const losses: Parameters<OnLoss>[] = []
    const result = project(value, choice, path, projection, (...lost) => losses.push(lost))
    if (best !== undefined && weightOf(best) <= weightOf({ result, losses })) continue
    best = { result, losses }
    if (losses.length === 0) break
  }
  for (const lost of best?.losses ?? []) onLoss(...lost)
  return best?.result
}

/** The loss of a whole value weighs more than the loss of any part. */
function weightOf({ result, losses }: { result: unknown; losses: readonly unknown[] }): number {
  return result === undefined ? Number.MAX_SAFE_INTEGER : losses.length
}

function projectEnum(
  value: unknown,
  values: readonly unknown[],
  path: string,
  projection: Projection,
  onLoss: OnLoss
): unknown {
  if (values.includes(value)) return value
  const substitute = projection.substitute(path, value, values)
  const written = substitute === undefined ? '' : `; written as ${String(substitute)}`
  onLoss(path, `${projection.target} has no "${printable(String(value), 40)}"${written}`)
  return substitute
}

function projectList(
  value: readonly unknown[],
  { type, items, maxItems = value.length }: Shape,
  path: string,
  projection: Projection,
  onLoss: OnLoss
): unknown {
  if (type !== undefined && type !== 'array') return loss(path, projection, onLoss)
  if (items === undefined) return value
  let kept: unknown[] | undefined
  for (const [at, item] of value.entries()) {
    const result =
      at < maxItems
        ? project(item, items, `${path}[]`, projection, onLoss)
        : loss(`${path}[]`, projection, onLoss)
    if (result !== item) kept ??= value.slice(0, at)
    if (result !== undefined) kept?.push(result)
  }
  return kept ?? value
}

function projectFields(
  value: Fields,
  shape: Shape,
  path: string,
  projection: Projection,
  onLoss: OnLoss
): unknown {
  if (shape.type !== undefined && shape.type !== 'object') return loss(path, projection, onLoss)
  const properties = shape.properties ?? {}
  const isClosed = shape.additionalProperties === false
  const changes = new Map<string, unknown>()
  for (const key in value) {
    const at = path === '' ? printable(key, 80) : `${path}.${printable(key, 80)}`
    const member = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (member === undefined && !isClosed) continue
    const result =
      member === undefined
        ? loss(at, projection, onLoss)
        : project(value[key], member, at, projection, onLoss)
    if (result !== value[key]) changes.set(key, result)
  }
  if (changes.size === 0) return value
  const has = (key: string): boolean => (changes.has(key) ? changes.get(key) : value[key]) !== undefined
  if (!hasRequired(shape, has)) return loss(path, projection, onLoss)
  if (value['signature'] !== undefined && changes.get('signature') === undefined) {
    onLoss(`${path}.signature`, 'it does not cover the converted document')
    changes.set('signature', undefined)
  }
  return withChanges(value, changes)
}

/** Of choices that only say which keys an object needs, one is enough. */
function hasRequired({ required = [], oneOf, anyOf }: Shape, has: (key: string) => boolean): boolean {
  const choices = oneOf ?? anyOf ?? [{}]
  return required.every(has) && choices.some(choice => choice.required?.every(has) ?? true)
}

function withChanges(value: Fields, changes: ReadonlyMap<string, unknown>): Fields {
  const entries = Object.entries(value).map(
    ([key, before]) => [key, changes.has(key) ? changes.get(key) : before] as const
  )
  return Object.fromEntries(entries.filter(([, after]) => after !== undefined))
}

function loss(path: string, { target }: Projection, onLoss: OnLoss): undefined {
  onLoss(path, `${target} has no place for it`)
  return undefined
}
