// A Dockerfile as its instructions, as BuildKit's parser finds them: directives, continued lines, heredocs, flags.
// https://docs.docker.com/reference/dockerfile/#format
import { readEscapeMark, readFrontend, type Word } from './dockerfile-directives.ts'
import { splitCleanWords, splitRawWords } from './shell-words.ts'

export interface Instruction {
  /** In capitals. */
  readonly name: string
  /** `--name=value`, without quotes and escapes; the offset is the flag's. */
  readonly flags: readonly Word[]
  /** What follows the flags. */
  readonly rest: JoinedLine
}

export interface Dockerfile {
  /** The image of the `# syntax=` directive. */
  readonly syntax: Word | undefined
  /** The `# escape=` directive. */
  readonly escapeMark: '\\' | '`'
  readonly instructions: readonly Instruction[]
}

/** The text of an instruction, from one line or several continued lines, with the position of each part. */
export class JoinedLine {
  readonly text: string
  readonly #parts: readonly { readonly index: number; readonly offset: number }[]

  constructor(text: string, parts: readonly { readonly index: number; readonly offset: number }[]) {
    this.text = text
    this.#parts = parts
  }

  offsetOf(index: number): number {
    const part = this.#parts.findLast(it => it.index <= index) ?? { index: 0, offset: 0 }
    return part.offset + index - part.index
  }

  /** From `index`, without white space around it. */
  after(index: number): JoinedLine {
    const tail = this.text.slice(index)
    const start = index + tail.length - tail.trimStart().length
    const parts = this.#parts
      .filter(part => part.index > start)
      .map(part => ({ index: part.index - start, offset: part.offset }))
    return new JoinedLine(tail.trim(), [{ index: 0, offset: this.offsetOf(start) }, ...parts])
  }
}

interface Line {
  readonly text: string
  readonly offset: number
}

const BLANKS = /[\t\v\f\r ]+/
const HEREDOC = /^\d*<<(-?)\s*([^<]*)$/
const WITH_HEREDOC: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD'])

export function parseDockerfile(text: string): Dockerfile {
  const lines = splitLines(text)
  const escapeMark = readEscapeMark(text)
  const instructions: Instruction[] = []
  for (let at = 0; at < lines.length; ) {
    const { line, next } = joinContinued(lines, at, escapeMark)
    at = next
    if (line.text.trim() === '') continue
    const instruction = readInstruction(line, escapeMark)
    instructions.push(instruction)
    at = skipHeredocs(lines, at, line.text, instruction, escapeMark)
  }
  return { syntax: readFrontend(text), escapeMark, instructions }
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const isMarked = offset === 0 && line.startsWith('\ufeff')
    const body = line.replace(/\r+$/, '')
    lines.push(isMarked ? { text: body.slice(1), offset: 1 } : { text: body, offset })
    offset += line.length + 1
  }
  return lines
}

/** Reads one instruction that begins at line `from`. Drops comments and empty lines between continued lines. */
function joinContinued(
  lines: readonly Line[],
  from: number,
  escapeMark: '\\' | '`'
): { line: JoinedLine; next: number } {
  const continued = escapeMark === '`' ? /(^|[^`])`[ \t]*$/ : /(^|[^\\])\\[ \t]*$/
  const parts: { index: number; offset: number }[] = []
  let text = ''
  let at = from
  let isOpen = true
  for (let line = lines[at]; isOpen && line; line = lines[++at]) {
    const isBlank = line.text.trim() === '' || line.text.trimStart().startsWith('#')
    if (isBlank && parts.length === 0) return { line: new JoinedLine('', []), next: at + 1 }
    if (isBlank) continue
    parts.push({ index: text.length, offset: line.offset })
    isOpen = continued.test(line.text)
    text += isOpen ? line.text.replace(continued, '$1') : line.text
  }
  return { line: new JoinedLine(text, parts), next: at }
}

/** `NAME --flag=value … rest` */
export function readInstruction(joined: JoinedLine, escapeMark: string): Instruction {
  const line = joined.after(0)
  const blank = BLANKS.exec(line.text)
  const end = blank?.index ?? line.text.length
  const { flags, rest } = readFlags(line, end, escapeMark)
  return { name: line.text.slice(0, end).toUpperCase(), flags, rest: line.after(rest) }
}

function readFlags(
  line: JoinedLine,
  from: number,
  escapeMark: string
): { flags: readonly Word[]; rest: number } {
  const flags: Word[] = []
  for (let at = from; ; ) {
    while (/\s/.test(line.text[at] ?? '')) at++
    if (!line.text.startsWith('--', at)) return { flags, rest: at }
    const { text, end } = readFlag(line.text, at, escapeMark)
    if (text === '--') return { flags, rest: end }
    flags.push({ text, offset: line.offsetOf(at) })
    at = end
  }
}

function readFlag(line: string, from: number, escapeMark: string): { text: string; end: number } {
  let text = ''
  let quote = ''
  let at = from
  for (; at < line.length && (quote !== '' || !/\s/.test(line.charAt(at))); at++) {
    const character = line.charAt(at)
    if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    else text += character === escapeMark ? (line[++at] ?? '') : character
  }
  return { text, end: at }
}

/** Words separated by blanks; FROM does not interpret quotes. */
export function splitBlanks(line: JoinedLine): Word[] {
  return [...line.text.matchAll(/[^\t\v\f\r ]+/g)].map(({ 0: text, index }) => ({
    text,
    offset: line.offsetOf(index)
  }))
}

/** Words between white space outside quotes, as written. */
export function splitQuoted(line: JoinedLine, escapeMark: string): Word[] {
  const words: Word[] = []
  let word = ''
  let start = 0
  let quote = ''
  const { text } = line
  for (let at = 0; at <= text.length; at++) {
    const character = text[at] ?? ''
    if (character === '' || (quote === '' && /\s/.test(character))) {
      if (word !== '') words.push({ text: word, offset: line.offsetOf(start) })
      word = ''
      continue
    }
    if (word === '') start = at
    word += character
    if (character === escapeMark && quote !== "'" && at + 1 < text.length) word += text[++at]
    else if (quote === '' ? character === '"' || character === "'" : character === quote)
      quote = quote === '' ? character : ''
  }
  return words
}

/** A heredoc without an end hides nothing: BuildKit refuses the file. */
function skipHeredocs(
  lines: readonly Line[],
  from: number,
  line: string,
  instruction: Instruction,
  escapeMark: string
): number {
  if (!line.includes('<<') || !canHoldHeredoc(instruction, escapeMark)) return from
  let at = from
  for (const word of splitRawWords(line) ?? []) {
    const [, dash, name = ''] = HEREDOC.exec(word) ?? []
    const names = name === '' ? [] : (splitCleanWords(name) ?? [])
    if (names.length !== 1) continue
    const found = lines.findIndex(
      ({ text }, index) => index >= at && (dash === '-' ? text.replace(/^\t+/, '') : text) === names[0]
    )
    if (found >= 0) at = found + 1
  }
  return at
}

function canHoldHeredoc(instruction: Instruction, escapeMark: string): boolean {
  const { name, rest } =
    instruction.name === 'ONBUILD' ? readInstruction(instruction.rest, escapeMark) : instruction
  return WITH_HEREDOC.has(name) && !isStringList(rest.text)
}

/** The form `["a", "b"]`, which contains no heredocs. */
function isStringList(text: string): boolean {
  if (!text.startsWith('[')) return false
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every(it => typeof it === 'string')
  } catch {
    return false
  }
}
