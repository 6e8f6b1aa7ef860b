// Which folders of a JavaScript repository are workspaces of its root.
import picomatch from 'picomatch'

const MOST_PATTERNS = 200
const LONGEST_PATTERN = 300

/** Does the root's `workspaces` field mean this folder? A pattern with `!` takes folders out again. */
export function isWorkspace(base: string, folder: string, patterns: readonly string[]): boolean {
  const inside = base === '.' ? folder : folder.slice(base.length + 1)
  let isMember = false
  for (const pattern of patterns.slice(0, MOST_PATTERNS)) {
    const isNegated = pattern.startsWith('!')
    const glob = pattern
      .slice(isNegated ? 1 : 0)
      .replace(/^\.\//, '')
      .replace(/\/+$/, '')
    if (glob === '' || glob.length > LONGEST_PATTERN) continue
    if (picomatch.isMatch(inside, glob)) isMember = !isNegated
  }
  return isMember
}
