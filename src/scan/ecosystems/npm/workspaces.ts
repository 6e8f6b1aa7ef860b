// Which folders of a JavaScript repository are workspaces of its root.

const MOST_PATTERNS = 200
const LONGEST_PATTERN = 300

/**
 * Does the root's `workspaces` field mean this folder? A pattern with `!` takes folders out again. Patterns come with
 * the tree: they are matched without regular expressions, in time that cannot explode.
 */
export function isWorkspace(base: string, folder: string, patterns: readonly string[]): boolean {
  const inside = (base === '.' ? folder : folder.slice(base.length + 1)).split('/')
  let isMember = false
  for (const pattern of patterns.slice(0, MOST_PATTERNS)) {
    const isNegated = pattern.startsWith('!')
    const glob = pattern.slice(isNegated ? 1 : 0)
    if (glob.length > LONGEST_PATTERN) continue
    const parts = glob.split('/').filter(part => part !== '' && part !== '.')
    if (parts.length > 0 && matchesPath(inside, parts)) isMember = !isNegated
  }
  return isMember
}

/** `**` matches any number of folders, one by one: which patterns' starts fit the path's start? */
function matchesPath(path: readonly string[], parts: readonly string[]): boolean {
  let fits = startsOf(parts, [0])
  for (const name of path) {
    const next = fits.flatMap(at => {
      const part = parts[at]
      if (part === undefined) return []
      if (part === '**') return [at]
      return matchesName(name, part) ? [at + 1] : []
    })
    fits = startsOf(parts, next)
  }
  return fits.includes(parts.length)
}

/** `**` may match nothing, too. */
function startsOf(parts: readonly string[], positions: readonly number[]): readonly number[] {
  const all = new Set(positions)
  for (const at of all) if (parts[at] === '**') all.add(at + 1)
  return [...all]
}

/** `{a,b}` and `*` inside a name; other characters are themselves. */
function matchesName(name: string, pattern: string): boolean {
  const open = pattern.indexOf('{')
  const close = open < 0 ? -1 : pattern.indexOf('}', open)
  if (close < 0) return matchesStars(name, pattern)
  const choices = pattern.slice(open + 1, close).split(',')
  return choices.some(choice =>
    matchesStars(name, pattern.slice(0, open) + choice + pattern.slice(close + 1))
  )
}

/** The pieces between the stars, each at its earliest match. */
function matchesStars(name: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*')
  const last = others.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first)) return false
  let from = first.length
  for (const piece of others) {
    const at = name.indexOf(piece, from)
    if (at < 0) return false
    from = at + piece.length
  }
  return name.length - last.length >= from && name.endsWith(last)
}
