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

/** The path without places in lists, and the value as text. */
export type Leaf = readonly [path: string, value: string]

export function* leavesOf(value: unknown, path = ''): Generator<Leaf> {
  if (Array.isArray(value)) for (const item of value) yield* leavesOf(item, `${path}[]`)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value))
      yield* leavesOf(member, path === '' ? key : `${path}.${key}`)
  } else yield [path, String(value)]
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
  for (const [path, value] of output) {
    there.set(`${path}\n${value}`, (there.get(`${path}\n${value}`) ?? 0) + 1)
    texts.push(value)
  }
  const places = losses.map(loss => loss.slice(0, loss.indexOf(': ')))
  const audit = { leaves: 0, kept: 0, mapped: 0, listed: 0, lost: [] as string[] }
  for (const [path, value] of input) {
    audit.leaves++
    const left = there.get(`${path}\n${value}`) ?? 0
    if (left > 0) {
      there.set(`${path}\n${value}`, left - 1)
      audit.kept++
    } else if (places.some(place => isBelow(path, place))) audit.listed++
    else if (isMapped([path, value], texts)) audit.mapped++
    else audit.lost.push(`${path} = ${value}`)
  }
  return audit
}

function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`)
}

function containsValue([, value]: Leaf, texts: readonly string[]): boolean {
  return texts.some(text => text.includes(value))
}
