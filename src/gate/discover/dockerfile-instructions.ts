// A Dockerfile as its instructions: directives, continued lines and heredocs resolved, every word with its place.
// https://docs.docker.com/reference/dockerfile/#format

export interface Word {
  /** As written, quotes included. */
  readonly text: string
  /** Offset of its first character in the file. */
  readonly offset: number
}

export interface Instruction {
  /** In capitals. */
  readonly name: string
  readonly words: readonly Word[]
}

export interface Dockerfile {
  /** The `# syntax=` directive. */
  readonly syntax: Word | undefined
  /** The `# escape=` directive. */
  readonly escapeMark: '\\' | '`'
  readonly instructions: readonly Instruction[]
}

const DIRECTIVE = /^#[ \t]*([a-zA-Z][a-zA-Z0-9]*)[ \t]*=[ \t]*(.*?)[ \t]*$/
const KNOWN_DIRECTIVES: ReadonlySet<string> = new Set(['syntax', 'escape', 'check'])
const HEREDOC = /^\d*<<(-?)(?:"([^"<]+)"|'([^'<]+)'|([^"'<]+))$/
const WITH_HEREDOC: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD'])

interface Line {
  readonly text: string
  readonly offset: number
}

export function parseDockerfile(text: string): Dockerfile {
  const lines = splitLines(text)
  const directives = readDirectives(lines)
  const escapeMark = directives.get('escape')?.text === '`' ? '`' : '\\'
  const instructions: Instruction[] = []
  for (let at = 0; at < lines.length; ) {
    const { pieces, next } = joinContinued(lines, at, escapeMark)
    const words = splitWords(pieces, escapeMark)
    at = next
    const [first, ...rest] = words
    if (first === undefined) continue
    const instruction = { name: first.text.toUpperCase(), words: rest }
    instructions.push(instruction)
    at = skipHeredocs(lines, at, instruction)
  }
  return { syntax: directives.get('syntax'), escapeMark, instructions }
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  for (const line of text.split('\n')) {
    const isMarked = offset === 0 && line.startsWith('\ufeff')
    const body = line.replace(/\r$/, '')
    lines.push(isMarked ? { text: body.slice(1), offset: 1 } : { text: body, offset })
    offset += line.length + 1
  }
  return lines
}

/** Directives stand at the very top; the first line that is none ends them. */
function readDirectives(lines: readonly Line[]): Map<string, Word> {
  const found = new Map<string, Word>()
  for (const { text, offset } of lines) {
    const match = DIRECTIVE.exec(text)
    const name = match?.[1]?.toLowerCase() ?? ''
    if (!match || !KNOWN_DIRECTIVES.has(name) || found.has(name)) break
    const value = match[2] ?? ''
    found.set(name, { text: value, offset: offset + text.indexOf(value, text.indexOf('=') + 1) })
  }
  return found
}

/** From line `from`: the pieces of one instruction. Comments and empty lines between continued lines fall away. */
function joinContinued(
  lines: readonly Line[],
  from: number,
  escapeMark: string
): { pieces: Line[]; next: number } {
  const pieces: Line[] = []
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] as Line
    const isBlank = line.text.trim() === ''
    if (isBlank || /^\s*#/.test(line.text)) {
      if (pieces.length === 0) return { pieces, next: at + 1 }
      continue
    }
    const body = line.text.replace(/[ \t]+$/, '')
    if (!body.endsWith(escapeMark)) {
      pieces.push(line)
      return { pieces, next: at + 1 }
    }
    pieces.push({ text: body.slice(0, -1), offset: line.offset })
  }
  return { pieces, next: at }
}

/** Words between white space outside quotes; a word may go on over a line end, as Docker joins lines. */
function splitWords(pieces: readonly Line[], escapeMark: string): Word[] {
  const words: Word[] = []
  let word = ''
  let start = 0
  let quote = ''
  const finish = (): void => {
    if (word !== '') words.push({ text: word, offset: start })
    word = ''
  }
  for (const { text, offset } of pieces) {
    for (let at = 0; at < text.length; at++) {
      const character = text[at] as string
      if (quote === '' && /\s/.test(character)) {
        finish()
        continue
      }
      if (word === '') start = offset + at
      word += character
      if (character === escapeMark && quote !== "'" && at + 1 < text.length) word += text[++at]
      else if (quote === '' ? character === '"' || character === "'" : character === quote)
        quote = quote === '' ? character : ''
    }
  }
  finish()
  return words
}

/** A heredoc that nothing ends is none: taking the rest of the file for its text would hide what stands there. */
function skipHeredocs(lines: readonly Line[], from: number, { name, words }: Instruction): number {
  const command = name === 'ONBUILD' ? (words[0]?.text.toUpperCase() ?? '') : name
  if (!WITH_HEREDOC.has(command)) return from
  let at = from
  for (const { text } of words) {
    const match = HEREDOC.exec(text)
    if (!match) continue
    const end = match[2] ?? match[3] ?? match[4]
    const isIndented = match[1] === '-'
    const found = lines.findIndex(
      (line, index) => index >= at && (isIndented ? line.text.replace(/^\t+/, '') : line.text) === end
    )
    if (found >= 0) at = found + 1
  }
  return at
}

/** A word without its quotes and escapes, as the builder takes it where no variables are meant. */
export function unquote(text: string): string {
  const quote = text[0]
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote)
  return isQuoted ? text.slice(1, -1) : text
}
