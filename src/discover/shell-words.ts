// Quotes, escapes and variables of a Dockerfile's words, read as BuildKit reads them.
// https://docs.docker.com/reference/dockerfile/#environment-replacement
import { replacePattern, ShellPatternError, trimPrefix, trimSuffix } from './shell-patterns.ts'

export type Expansion =
  | { readonly text: string; readonly reason?: never }
  /** Why it has no value here. */
  | { readonly text?: never; readonly reason: string }

type Lookup = (name: string) => string | undefined

/** One word with its variables replaced; `lookup` gives undefined for a variable without a value. */
export function expandWord(text: string, lookup: Lookup, escapeMark: string): Expansion {
  const reader = new WordReader(text, { escapeMark, lookup, keepsQuotes: false, keepsUnset: false })
  try {
    const { text: expanded } = reader.readTo(undefined, KEEP_NOTHING)
    return expanded.includes(UNKNOWN_VALUE) ? { reason: reader.unsetReason() } : { text: expanded }
  } catch (error) {
    if (error instanceof ShellSyntaxError || error instanceof ShellPatternError)
      return { reason: error.message }
    throw error
  }
}

/** The words of a line as written; undefined if BuildKit finds an error in it and so reads no heredoc. */
export function splitRawWords(line: string): readonly string[] | undefined {
  return wordsOf(line, true)
}

/** The words of a heredoc's name without quotes and escapes. */
export function splitCleanWords(text: string): readonly string[] | undefined {
  return wordsOf(text, false)
}

function wordsOf(text: string, isRaw: boolean): readonly string[] | undefined {
  const options = { escapeMark: '\\', lookup: () => undefined, keepsQuotes: isRaw, keepsUnset: true }
  try {
    return new WordReader(text, options).readTo(undefined, { escapes: isRaw, patterns: false }).words
  } catch (error) {
    if (error instanceof ShellSyntaxError || error instanceof ShellPatternError) return undefined
    throw error
  }
}

/** Placeholder for an unknown value; no reference contains it, and no pattern removes it. */
export const UNKNOWN_VALUE = '\u0000'
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const NAME = /[\p{L}\p{Nd}_]*/uy
const DIGITS = /\p{Nd}+/uy
const SPECIAL = /[@*#?\-$!0]/y
const DEEPEST = 20
const KEEP_NOTHING = { escapes: false, patterns: false }

class ShellSyntaxError extends Error {}

interface Options {
  readonly escapeMark: string
  readonly lookup: Lookup
  readonly keepsQuotes: boolean
  /** A variable without a value stays as it is written. */
  readonly keepsUnset: boolean
}

interface Keep {
  readonly escapes: boolean
  /** Doubles escapes within quotes, because the text is then read as a pattern. */
  readonly patterns: boolean
}

class WordReader {
  readonly #characters: readonly string[]
  readonly #options: Options
  #at = 0
  #depth = 0
  #unset: string | undefined

  constructor(text: string, options: Options) {
    this.#characters = [...text]
    this.#options = options
  }

  unsetReason(): string {
    const name = this.#unset === undefined ? 'a variable' : `the variable ${this.#unset}`
    return `${name} has no value or default here`
  }

  /** Up to and including `stop`, or to the end. */
  readTo(stop: string | undefined, keep: Keep): { text: string; words: readonly string[] } {
    if (++this.#depth > DEEPEST) throw new ShellSyntaxError(`variables nested deeper than ${DEEPEST} levels`)
    const words = new Words()
    let text = ''
    for (let next = this.#peek(); next !== undefined; next = this.#peek()) {
      if (next === stop) {
        this.#at++
        this.#depth--
        return { text, words: words.all() }
      }
      const piece = this.#piece(next, keep)
      if (piece === undefined) break
      text += piece
      if (next === '$') words.addSplit(piece)
      else if (SPACE.test(next)) words.end()
      else words.add(piece)
    }
    if (stop !== undefined) throw new ShellSyntaxError(`a variable's end "${stop}" is missing`)
    this.#depth--
    return { text, words: words.all() }
  }

  /** Undefined for an escape character at the very end, which BuildKit drops. */
  #piece(next: string, keep: Keep): string | undefined {
    if (next === '$') return this.#variable()
    if (next === '<') return this.#lessThan()
    if (next === "'") return this.#singleQuoted(keep)
    if (next === '"') return this.#doubleQuoted(keep)
    this.#at++
    if (next !== this.#options.escapeMark) return next
    const escaped = this.#take()
    const mark = keep.escapes ? next : ''
    return escaped === undefined ? mark || undefined : mark + escaped
  }

  /** White space between `<<` and a heredoc's name belongs to one word. */
  #lessThan(): string {
    this.#at++
    if (this.#peek() !== '<') return '<'
    this.#at++
    let text = '<<'
    while (/^[\t\r ]$/.test(this.#peek() ?? '')) text += this.#take()
    return text
  }

  #singleQuoted({ patterns }: Keep): string {
    this.#at++
    let text = ''
    for (let next = this.#take(); next !== "'"; next = this.#take()) {
      if (next === undefined) throw new ShellSyntaxError('a single quote is not closed')
      text += patterns && next === this.#options.escapeMark ? next + next : next
    }
    return this.#options.keepsQuotes ? `'${text}'` : text
  }

  #doubleQuoted(keep: Keep): string {
    this.#at++
    let text = ''
    for (let next = this.#peek(); next !== '"'; next = this.#peek()) {
      if (next === undefined) throw new ShellSyntaxError('a double quote is not closed')
      if (next === '$') text += this.#variable()
      else {
        this.#at++
        text += next === this.#options.escapeMark ? this.#escapeInQuotes(next, keep) : next
      }
    }
    this.#at++
    return this.#options.keepsQuotes ? `"${text}"` : text
  }

  /** Within double quotes, only the quote, the dollar and the escape character itself can be escaped. */
  #escapeInQuotes(mark: string, { escapes, patterns }: Keep): string {
    const next = this.#peek()
    if (next === undefined) return ''
    if (next === '"' || next === '$' || next === mark) {
      this.#at++
      return escapes ? mark + next : next
    }
    return escapes && (!this.#options.keepsQuotes || patterns) ? mark + mark : mark
  }

  #variable(): string {
    this.#at++
    if (this.#peek() !== '{') {
      const name = this.#name()
      return name === '' ? '$' : this.#value(name, `$${name}`)
    }
    this.#at++
    if (['{', '}', ':', undefined].includes(this.#peek()))
      throw new ShellSyntaxError('a ${ without a variable name')
    const name = this.#name()
    const operator = this.#take() ?? ''
    if (operator === '}') return this.#value(name, `\${${name}}`)
    if (operator === '/') return this.#replaced(name)
    if (operator === '#' || operator === '%') return this.#trimmed(name, operator)
    return this.#alternative(name, operator)
  }

  #alternative(name: string, first: string): string {
    const operator = first === ':' ? `:${this.#take() ?? ''}` : first
    if (!/^:?[-+?]$/.test(operator)) throw new ShellSyntaxError(unknownForm(name))
    const { text: word } = this.readTo('}', KEEP_NOTHING)
    const value = this.#options.lookup(name)
    if (value === undefined && this.#options.keepsUnset) return `\${${name}${operator}${word}}`
    const isSet = value !== undefined && (value !== '' || operator.length === 1)
    if (operator.endsWith('-')) return isSet ? value : word
    if (operator.endsWith('+')) return isSet ? word : ''
    return isSet ? value : this.#missing(name)
  }

  #trimmed(name: string, operator: '#' | '%'): string {
    const { text: word } = this.readTo('}', { escapes: true, patterns: true })
    const isGreedy = word.startsWith(operator)
    const value = this.#value(name, `\${${name}${operator}${word}}`)
    if (this.#isLeft(value, name)) return value
    const trim = operator === '#' ? trimPrefix : trimSuffix
    return trim(value, isGreedy ? word.slice(1) : word, isGreedy)
  }

  #replaced(name: string): string {
    const isForAll = this.#peek() === '/'
    if (isForAll) this.#at++
    const { text: pattern } = this.readTo('/', { escapes: true, patterns: true })
    const { text: replacement } = this.readTo('}', { escapes: true, patterns: false })
    const value = this.#value(name, `\${${name}/${pattern}/${replacement}}`)
    return this.#isLeft(value, name) ? value : replacePattern(value, pattern, replacement, isForAll)
  }

  #value(name: string, written: string): string {
    return this.#options.lookup(name) ?? (this.#options.keepsUnset ? written : this.#missing(name))
  }

  #isLeft(value: string, name: string): boolean {
    return value.includes(UNKNOWN_VALUE) || this.#options.lookup(name) === undefined
  }

  #missing(name: string): string {
    this.#unset ??= name
    return UNKNOWN_VALUE
  }

  #name(): string {
    return this.#match(DIGITS) || this.#match(SPECIAL) || this.#match(NAME)
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = 0
    const found = pattern.exec(this.#characters.slice(this.#at, this.#at + 200).join(''))?.[0] ?? ''
    this.#at += [...found].length
    return found
  }

  #peek(): string | undefined {
    return this.#characters[this.#at]
  }

  #take(): string | undefined {
    return this.#characters[this.#at++]
  }
}

function unknownForm(name: string): string {
  return `\${${name}…} in a form that BuildKit does not know`
}

class Words {
  readonly #words: string[] = []
  #word = ''

  add(piece: string): void {
    this.#word += piece
  }

  /** A variable's value, whose white space separates words. */
  addSplit(piece: string): void {
    for (const character of piece) {
      if (SPACE.test(character)) this.end()
      else this.#word += character
    }
  }

  end(): void {
    if (this.#word !== '') this.#words.push(this.#word)
    this.#word = ''
  }

  all(): readonly string[] {
    this.end()
    return this.#words
  }
}
