// Compares a document with what was written of it: every value is there, or the list of losses names its place.

export interface Audit {
  readonly leaves: number
  /** In the output at the same path. */
  readonly kept: number
  /** In the output at another path, or as part of a text. */
  readonly mapped: number
  /** Not in the output, and listed. */
  readonly listed: number
  /** Neither: `path = value`. Must be empty. */
  readonly lost: readonly string[]
}

/** The path without places in lists, the value as text, and the component that it belongs to. */
export type Leaf = readonly [path: string, value: string, owner?: string | undefined]

/** The component that an object at a path is; undefined if it is none. */
export type Owners = (path: string, fields: Readonly<Record<string, unknown>>) => string | undefined

export function* leavesOf(
  value: unknown,
  owners: Owners = () => undefined,
  path = '',
  owner?: string
): Generator<Leaf> {
  if (Array.isArray(value)) for (const item of value) yield* leavesOf(item, owners, `${path}[]`, owner)
  else if (typeof value === 'object' && value !== null) {
    const own = owners(path, value as Record<string, unknown>) ?? owner
    // JSON and XML have keys in other orders, which mean nothing; lists stay as they are.
    for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      yield* leavesOf(member, owners, path === '' ? key : `${path}.${key}`, own)
  } else yield [path, String(value), owner]
}

/**
 * @param losses lines that begin with a path and a colon
 * @param isMapped says of a leaf that is not at its path whether the output has it elsewhere; by default, whether any
 *   text of the output contains its value
 */
export function auditLeaves(
  input: Iterable<Leaf>,
  output: Iterable<Leaf>,
  losses: readonly string[],
  isMapped = containsValue
): Audit {
  const there = new Map<string, number>()
  const texts: string[] = []
  const keyOf = ([path, value, owner]: Leaf): string => `${path}\n${owner ?? ''}\n${value}`
  for (const leaf of output) {
    const key = keyOf(leaf)
    there.set(key, (there.get(key) ?? 0) + 1)
    texts.push(leaf[1])
  }
  const places = losses.map(loss => loss.slice(0, loss.indexOf(': ')))
  const audit = { leaves: 0, kept: 0, mapped: 0, listed: 0, lost: [] as string[] }
  for (const leaf of input) {
    audit.leaves++
    const [path, value] = leaf
    const key = keyOf(leaf)
    const left = there.get(key) ?? 0
    if (left > 0) {
      there.set(key, left - 1)
      audit.kept++
    } else if (places.some(place => isBelow(path, place))) audit.listed++
    else if (isMapped(leaf, texts)) audit.mapped++
    else audit.lost.push(`${path} = ${value}`)
  }
  return audit
}

/**
 * Values that the output has at the same path, but not in the same order, as after a swap of two items of a list. Only for
 * documents that are rewritten and not composed.
 */
export function findMoved(
  input: Iterable<Leaf>,
  output: Iterable<Leaf>,
  losses: readonly string[]
): readonly string[] {
  const keyOf = ([path, value]: Leaf): string => `${path}\n${value}`
  const positions = new Map<string, number[]>()
  let length = 0
  for (const leaf of output) positions.set(keyOf(leaf), [...(positions.get(keyOf(leaf)) ?? []), length++])
  const places = losses.map(loss => loss.slice(0, loss.indexOf(': ')))
  const moved: string[] = []
  let at = -1
  for (const leaf of input) {
    const all = positions.get(keyOf(leaf))
    if (all === undefined || places.some(place => isBelow(leaf[0], place))) continue
    const next = all.find(position => position > at)
    if (next === undefined) moved.push(`${leaf[0]} = ${leaf[1]} (in another order)`)
    else at = next
  }
  return moved
}

export function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`)
}

function containsValue([, value]: Leaf, texts: readonly string[]): boolean {
  return texts.some(text => text.includes(value))
}
