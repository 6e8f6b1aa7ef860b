// The directives at the top of a Dockerfile: which frontend reads it, and which character escapes.
import { fieldsOf } from '../support/fields.ts'

export interface Word {
  readonly text: string
  /** Offset of its first character in the file. */
  readonly offset: number
}

const KNOWN: ReadonlySet<string> = new Set(['syntax', 'escape', 'check'])
const DIRECTIVE = /^\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/

/** The image that the file itself names: `# syntax=`, also after `#!`, as `// syntax=`, or in a JSON file. */
export function readFrontend(text: string): Word | undefined {
  const start = afterShebang(text)
  const found =
    readDirective(text, 'syntax', { start, mark: '#' }) ??
    readDirective(text, 'syntax', { start, mark: '//' })
  // Only the frontend interprets the rest of the line.
  return found ? { text: found.text.split(' ', 1)[0] ?? '', offset: found.offset } : readJson(text, start)
}

/** Unlike its search for the frontend, BuildKit's parser does not accept `#!`, but white space before the mark. */
export function readEscapeMark(text: string): '\\' | '`' {
  const found = readDirective(text, 'escape', { start: afterOrderMark(text), mark: '#', isIndented: true })
  return found?.text === '`' ? '`' : '\\'
}

function afterOrderMark(text: string): number {
  return text.startsWith('\ufeff') ? 1 : 0
}

function afterShebang(text: string): number {
  const start = afterOrderMark(text)
  if (!text.startsWith('#!', start)) return start
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}

interface Form {
  readonly start: number
  readonly mark: string
  readonly isIndented?: boolean
}

/** Directives are at the very top; the first line that is not one ends them. */
function readDirective(text: string, wanted: string, { start, mark, isIndented }: Form): Word | undefined {
  const seen = new Set<string>()
  for (let offset = start; offset < text.length; ) {
    const end = text.indexOf('\n', offset)
    const line = text.slice(offset, end < 0 ? text.length : end)
    const from = isIndented ? line.length - line.trimStart().length : 0
    const match = line.startsWith(mark, from) ? DIRECTIVE.exec(line.slice(from + mark.length)) : null
    const [, name = '', value = ''] = match ?? []
    const key = name.toLowerCase()
    if (!KNOWN.has(key) || seen.has(key)) return undefined
    if (key === wanted) return { text: value, offset: offset + line.indexOf(value, line.indexOf('=') + 1) }
    seen.add(key)
    if (end < 0) return undefined
    offset = end + 1
  }
  return undefined
}

/** `{"syntax": "image"}` */
function readJson(text: string, start: number): Word | undefined {
  if (
    !text
      .slice(start, start + 1000)
      .trimStart()
      .startsWith('{')
  )
    return undefined
  try {
    const { syntax } = fieldsOf(JSON.parse(text.slice(start)))
    const place = text.search(/"syntax"\s*:\s*"/)
    const offset = place < 0 ? start : text.indexOf('"', text.indexOf(':', place)) + 1
    return typeof syntax === 'string' ? { text: syntax, offset } : undefined
  } catch {
    return undefined
  }
}
