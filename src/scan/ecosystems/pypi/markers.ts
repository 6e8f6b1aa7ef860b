// Conditions of Python requirements, as far as the place of a package decides them.
// https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers

import { normalName } from './python.ts'

/** Values of the variables that are known; `python_version` is `3.12`. */
export type Environment = Readonly<Partial<Record<string, string>>>

/** Undefined if the condition has variables that are not known. */
type Answer = boolean | undefined

const PLACE =
  /(?:^|\/)lib(?:64)?\/(?<kind>python|pypy)(?<version>\d(?:\.\d{1,3})?)\/(?:site|dist)-packages(?:\/|$)/

/** From the folder that it is installed in: the layout is that of Python on Linux, the only such system of images. */
export function environmentOf(path: string): Environment {
  const { kind, version = '' } = PLACE.exec(path)?.groups ?? {}
  if (kind === undefined) return {}
  const isMinor = version.includes('.')
  return {
    os_name: 'posix',
    sys_platform: version.startsWith('2') ? 'linux2' : 'linux',
    platform_system: 'Linux',
    platform_python_implementation: kind === 'pypy' ? 'PyPy' : 'CPython',
    implementation_name: kind === 'pypy' ? 'pypy' : 'cpython',
    ...(isMinor ? { python_version: version } : {})
  }
}

const TOKEN =
  /\s*(?:(?<sign>[()]|===|~=|[<>=!]=|[<>])|(?<word>[a-z_.]+)|"(?<double>[^"]*)"|'(?<single>[^']*)')/gy
const LONGEST = 2000
const MAX_DEPTH = 16

/** @param extra the one that was asked for; without it, the condition of the package itself */
export function evaluateMarker(text: string, environment: Environment, extra = ''): Answer {
  if (text.length > LONGEST) return undefined
  const tokens = tokensOf(text)
  return tokens && new Evaluation(tokens, environment, normalName(extra)).run()
}

/** The extras that a condition names. */
export function extrasIn(text: string): string[] {
  const found = text.slice(0, LONGEST).matchAll(/\bextra\s*==\s*(?:"([^"\s]+)"|'([^'\s]+)')/g)
  return [...found].map(([, double, single]) => normalName(double ?? single ?? ''))
}

interface Token {
  readonly kind: 'sign' | 'word' | 'text'
  readonly value: string
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = []
  const trimmed = text.trim()
  let end = 0
  for (const { 0: whole, groups: { sign, word, double, single } = {} } of trimmed.matchAll(TOKEN)) {
    end += whole.length
    if (sign !== undefined) tokens.push({ kind: 'sign', value: sign })
    else if (word !== undefined) tokens.push({ kind: 'word', value: word })
    else tokens.push({ kind: 'text', value: double ?? single ?? '' })
  }
  return end === trimmed.length ? tokens : undefined
}

class Evaluation {
  readonly #tokens: Token[]
  readonly #environment: Environment
  readonly #extra: string

  constructor(tokens: readonly Token[], environment: Environment, extra: string) {
    this.#tokens = [...tokens]
    this.#environment = environment
    this.#extra = extra
  }

  run(): Answer {
    const answer = this.#or(0)
    return this.#tokens.length === 0 ? answer : undefined
  }

  #or(depth: number): Answer {
    let answer = this.#and(depth)
    while (this.#accept('or')) {
      const next = this.#and(depth)
      answer = answer === true || next === true ? true : answer === undefined ? undefined : next
    }
    return answer
  }

  #and(depth: number): Answer {
    let answer = this.#comparison(depth)
    while (this.#accept('and')) {
      const next = this.#comparison(depth)
      answer = answer === false || next === false ? false : answer === undefined ? undefined : next
    }
    return answer
  }

  #comparison(depth: number): Answer {
    if (depth > MAX_DEPTH) return undefined
    if (this.#accept('(')) {
      const answer = this.#or(depth + 1)
      return this.#accept(')') ? answer : undefined
    }
    const left = this.#tokens.shift()
    const isNot = this.#accept('not')
    const operator = this.#tokens.shift()?.value
    const right = this.#tokens.shift()
    if (left === undefined || operator === undefined || right === undefined) return undefined
    const [variable, value] = left.kind === 'word' ? [left.value, right.value] : [right.value, left.value]
    if (variable === 'extra')
      return /^[!=]==?$/.test(operator) ? compareTexts(this.#extra, operator, normalName(value)) : undefined
    const [one, other] = [this.#valueOf(left), this.#valueOf(right)]
    if (one === undefined || other === undefined) return undefined
    const answer = variable.startsWith('python_')
      ? compareVersions(one, operator, other)
      : compareTexts(one, operator, other)
    return isNot && answer !== undefined ? !answer : answer
  }

  #valueOf({ kind, value }: Token): string | undefined {
    return kind === 'word' ? this.#environment[value] : value
  }

  #accept(value: string): boolean {
    const [next] = this.#tokens
    if (next === undefined || next.kind === 'text' || next.value !== value) return false
    this.#tokens.shift()
    return true
  }
}

function compareTexts(one: string, operator: string, other: string): Answer {
  if (operator === '==' || operator === '===') return one === other
  if (operator === '!=') return one !== other
  return operator === 'in' ? other.includes(one) : undefined
}

/** `3.12` with versions of numbers; anything else is not decided. */
function compareVersions(one: string, operator: string, other: string): Answer {
  if (operator === 'in') return other.split(/[\s,]+/).includes(one)
  const [left, right] = [numbersOf(one), numbersOf(other)]
  if (left === undefined || right === undefined) return undefined
  const order = left.major - right.major || left.minor - right.minor
  switch (operator) {
    case '==':
    case '===':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    default:
      return undefined
  }
}

function numbersOf(version: string): { readonly major: number; readonly minor: number } | undefined {
  const match = /^(\d{1,4})(?:\.(\d{1,4}))?(?:\.0)*$/.exec(version)
  return match === null ? undefined : { major: Number(match[1]), minor: Number(match[2] ?? 0) }
}
