// The patterns of `${X#…}`, `${X%…}` and `${X/…/…}` as BuildKit has them: `*`, `?` and escapes.

export class ShellPatternError extends Error {}

/** Removes the shortest or longest prefix that the pattern matches. */
export function trimPrefix(value: string, pattern: string, isGreedy: boolean): string {
  const found = compile(pattern, isGreedy, '^').exec(value)
  return found ? value.slice(found[0].length) : value
}

/** Reads both backwards, because a regular expression does not find the shortest match at the end of a text. */
export function trimSuffix(value: string, pattern: string, isGreedy: boolean): string {
  return reverse(trimPrefix(reverse(value), reversePattern(pattern), isGreedy))
}

export function replacePattern(
  value: string,
  pattern: string,
  replacement: string,
  isForAll: boolean
): string {
  // Go's ReplaceAllString reads `$1` in the replacement as a group, and these patterns have no groups.
  if (isForAll && replacement.includes('$'))
    throw new ShellPatternError('a dollar sign in the replacement of a pattern')
  return value.replace(compile(pattern, true, '', isForAll ? 'g' : ''), () => replacement)
}

/** Many stars would take too long on a value of a hundred thousand characters. */
const MOST_WILDCARDS = 10

function compile(pattern: string, isGreedy: boolean, start: '^' | '', flags = ''): RegExp {
  if ((pattern.match(/\*/g)?.length ?? 0) > MOST_WILDCARDS)
    throw new ShellPatternError(`a pattern with more than ${MOST_WILDCARDS} stars`)
  const source = pattern.replace(/\\(.?)|\*|\?|[[\]{}.+()|^$/]/gsu, (found, escaped?: string) => {
    if (found === '*') return isGreedy ? '.*' : '.*?'
    if (found === '?') return '.'
    if (escaped === undefined) return `\\${found}`
    if (escaped === '}' || escaped === '/') return `\\${escaped}`
    if (['*', '?', '\\'].includes(escaped)) return `\\${escaped}`
    throw new ShellPatternError(`the escape "\\${escaped}" in a pattern`)
  })
  return new RegExp(start + source, `u${flags}`)
}

function reverse(text: string): string {
  return [...text].reverse().join('')
}

/** An escape character stays before the escaped character. */
function reversePattern(pattern: string): string {
  return (pattern.match(/\\.|[\s\S]/gu) ?? []).reverse().join('')
}
