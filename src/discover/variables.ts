// Variables in Dockerfiles and Compose files: `$X`, `${X}`, `${X:-default}` and similar forms.

export type Expansion =
  | { readonly text: string; readonly reason?: never }
  /** Why it has no value here. */
  | { readonly text?: never; readonly reason: string }

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y
const OPERATOR = /:?[-+?]/y
const DEEPEST = 10

/**
 * Replaces the variables of `text`; `lookup` gives a variable's value, or undefined if it is not set.
 * `escapeMark` is what makes the next character mean itself: `\` or a backtick in a Dockerfile, `$` in Compose.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement,
 * https://docs.docker.com/reference/compose-file/interpolation/
 */
export function expandVariables(
  text: string,
  lookup: (name: string) => string | undefined,
  escapeMark: string
): Expansion {
  return expand(text, lookup, escapeMark, 0)
}

type Lookup = (name: string) => string | undefined

function expand(text: string, lookup: Lookup, escapeMark: string, depth: number): Expansion {
  if (depth > DEEPEST) return { reason: `variables nested deeper than ${DEEPEST} levels` }
  let result = ''
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    const next = text[at + 1] ?? ''
    if (character === escapeMark && (escapeMark === '$' ? next === '$' : next !== '')) {
      result += next
      at += 2
    } else if (character !== '$') {
      result += character
      at++
    } else {
      const found = readVariable(text, at, lookup, escapeMark, depth)
      if (found.reason !== undefined) return found
      result += found.text
      at = found.end
    }
  }
  return { text: result }
}

type Variable = { readonly text: string; readonly end: number; readonly reason?: never } | { reason: string }

function readVariable(text: string, at: number, lookup: Lookup, escapeMark: string, depth: number): Variable {
  const isBraced = text[at + 1] === '{'
  const start = at + (isBraced ? 2 : 1)
  const name = matchAt(NAME, text, start)
  if (name === '') return { reason: 'a lone $' }
  const afterName = start + name.length
  const value = lookup(name)
  if (!isBraced) return value === undefined ? unset(name) : { text: value, end: afterName }
  const end = closingBrace(text, at + 1)
  if (end < 0) return { reason: 'a ${ that is not closed' }
  if (end === afterName) return value === undefined ? unset(name) : { text: value, end: end + 1 }
  const operator = matchAt(OPERATOR, text, afterName)
  if (operator === '') return { reason: `\${${name}…} in a form that Seal does not read` }
  const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'))
  const word = text.slice(afterName + operator.length, end)
  if (operator.endsWith('+') ? !isSet : isSet) return { text: isSet ? (value ?? '') : '', end: end + 1 }
  if (operator.endsWith('?')) return unset(name)
  const inner = expand(word, lookup, escapeMark, depth + 1)
  return inner.reason === undefined ? { text: inner.text, end: end + 1 } : inner
}

function unset(name: string): { reason: string } {
  return { reason: `the variable ${name} has no value or default here` }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Index of the brace that closes the one at `open`, or -1. */
function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return -1
}
