// The image that a Helm template writes, from the chart's own values and helpers.
import { type Chart, namesImage, valueAt } from './helm-chart.ts'

const ACTION = /\{\{-?\s*([\s\S]*?)\s*-?\}\}/g
const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|(\(|\)|\|)|([^\s()|"`]+))/y
const DEEPEST = 10

/** The text that the template makes with the values of values.yaml; undefined where it is not known. */
export function renderImage(template: string, chart: Chart): string | undefined {
  return render(template, chart, 0)?.trim()
}

function render(template: string, chart: Chart, depth: number): string | undefined {
  if (depth > DEEPEST) return undefined
  let text = ''
  let at = 0
  for (const match of template.matchAll(ACTION)) {
    const [whole, action = ''] = match
    const value = action.startsWith('/*') ? '' : new Pipeline(action, chart, depth).value()
    if (value === undefined) return undefined
    const before = template.slice(at, match.index)
    text = (text + before).replace(whole.startsWith('{{-') ? /\s+$/ : /$^/, '') + value
    at =
      match.index + whole.length + (whole.endsWith('-}}') ? spaceAt(template, match.index + whole.length) : 0)
  }
  return text + template.slice(at)
}

function spaceAt(text: string, at: number): number {
  return text.length - at - text.slice(at).trimStart().length
}

type Argument = string | undefined
type TemplateFunction = (values: readonly Argument[]) => Argument

/** Functions whose result follows from known arguments; an empty text is a value that is not set. */
const FUNCTIONS: Readonly<Record<string, TemplateFunction>> = {
  default: ([fallback, value]) => (value === '' ? fallback : value),
  coalesce: values => values.find(value => value !== ''),
  required: ([, value]) => value,
  quote: ([value]) => value,
  squote: ([value]) => value,
  toString: ([value]: readonly Argument[]) => value,
  trim: ([value]: readonly Argument[]) => value?.trim(),
  lower: ([value]: readonly Argument[]) => value?.toLowerCase(),
  trimPrefix: ([prefix = '', value]: readonly Argument[]) =>
    value?.startsWith(prefix) ? value.slice(prefix.length) : value,
  trimSuffix: ([suffix = '', value]: readonly Argument[]) =>
    value?.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value,
  printf: ([format, ...values]) => formatted(format, values)
}

function formatted(format: Argument, values: readonly Argument[]): Argument {
  if (format === undefined || /%[^sv]/.test(format) || format.match(/%/g)?.length !== values.length)
    return undefined
  let at = 0
  return values.includes(undefined) ? undefined : format.replace(/%[sv]/g, () => values[at++] ?? '')
}

/** One action: commands with arguments; the result of each is the last argument of the next. */
class Pipeline {
  readonly #tokens: readonly RegExpExecArray[]
  readonly #chart: Chart
  readonly #depth: number
  #at = 0

  constructor(action: string, chart: Chart, depth: number) {
    this.#chart = chart
    this.#depth = depth
    const tokens: RegExpExecArray[] = []
    TOKEN.lastIndex = 0
    for (let match = TOKEN.exec(action); match !== null; match = TOKEN.exec(action)) tokens.push(match)
    this.#tokens = tokens
  }

  value(): Argument {
    const value = this.#pipeline()
    return this.#at === this.#tokens.length ? value : undefined
  }

  #pipeline(): Argument {
    let value = this.#command([])
    while (this.#tokens[this.#at]?.[3] === '|') {
      this.#at++
      value = this.#command([value])
    }
    return value
  }

  #command(last: readonly Argument[]): Argument {
    const head = this.#tokens[this.#at]
    if (head === undefined) return undefined
    const word = head[4]
    const isFunction = word !== undefined && /^[a-z]\w*$/i.test(word)
    if (!isFunction) return last.length === 0 ? this.#operand() : undefined
    this.#at++
    const values: Argument[] = []
    while (this.#at < this.#tokens.length && !['|', ')'].includes(this.#tokens[this.#at]?.[3] ?? ''))
      values.push(this.#operand())
    return this.#call(word, [...values, ...last])
  }

  #call(name: string, values: readonly Argument[]): Argument {
    if (name === 'include' || name === 'template') {
      const body =
        values[1] === '.' && values[0] !== undefined ? this.#chart.helpers.get(values[0]) : undefined
      return body === undefined ? undefined : render(body, this.#chart, this.#depth + 1)?.trim()
    }
    const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
    const isDefault = name === 'default' || name === 'coalesce'
    return values.includes(undefined) && !isDefault ? undefined : known?.(values)
  }

  #operand(): Argument {
    const [, quoted, raw, mark, word = ''] = this.#tokens[this.#at++] ?? []
    if (quoted !== undefined) return quoted.includes('\\') ? undefined : quoted
    if (raw !== undefined) return raw
    if (mark === '(') {
      const value = this.#pipeline()
      this.#at++
      return value
    }
    if (word === '.' || word === '$') return '.'
    const fact = /^\$?\.Chart\.(\w+)$/.exec(word)?.[1]
    if (fact !== undefined) return this.#chart.facts.get(fact)
    return this.#setting(/^\$?\.Values((?:\.\w+)+)$/.exec(word)?.[1])
  }

  #setting(path: string | undefined): Argument {
    if (path === undefined) return undefined
    const node = valueAt(this.#chart, path.slice(1).split('.'))
    if (node === undefined) return ''
    return node.kind === 'text' ? node.text : undefined
  }
}

/** The separators that an image's template may have between its actions. */
const ONLY_MARKS = /^[\s:@/"'.-]*$/
const PATH = /(?<![\w)"])(\$\w*)?((?:\.\w+)+)/g
const IMAGE_FIELD = /image|repository|registry|digest|tag/i

/**
 * Is all that the template can write taken from images that values.yaml names? Then these are what is verified, and
 * the template adds none.
 */
export function isOfValues(template: string, chart: Chart): boolean {
  const check = new SourceCheck(chart)
  return chart.imageOffsets.size > 0 && check.isFromImages(template, 0) && check.hasImage
}

class SourceCheck {
  readonly #chart: Chart
  #hasImage = false

  constructor(chart: Chart) {
    this.#chart = chart
  }

  get hasImage(): boolean {
    return this.#hasImage
  }

  isFromImages(template: string, depth: number): boolean {
    if (depth > DEEPEST || !ONLY_MARKS.test(template.replace(ACTION, ''))) return false
    return [...template.matchAll(ACTION)].every(([, action = '']) => this.#isAction(action, depth))
  }

  #isAction(action: string, depth: number): boolean {
    if (/^(?:if|else|end|\/\*)/.test(action)) return true
    const names = [...action.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)].map(match => match[1] ?? '')
    const rest = action.replace(/\b(?:include|template)\s+"[^"]+"/g, '')
    const hasDict = /\bdict\b/.test(rest)
    const literals = [...rest.matchAll(/"([^"]*)"|`([^`]*)`/g)].map(match => match[1] ?? match[2] ?? '')
    const isPlain = literals.every(it => /^(?:%[svdq]|[:@/.-])*$/.test(it) || (hasDict && /^\w+$/.test(it)))
    return (
      isPlain &&
      this.#arePaths(rest.replace(/"[^"]*"|`[^`]*`/g, ' ')) &&
      names.every(it => this.#isHelper(it, depth))
    )
  }

  #isHelper(name: string, depth: number): boolean {
    const body = this.#chart.helpers.get(name)
    // A library's helper builds an image from its arguments.
    return body === undefined ? /image/i.test(name) && this.#hasImage : this.isFromImages(body, depth + 1)
  }

  #arePaths(action: string): boolean {
    return [...action.matchAll(PATH)].every(([, variable = '', path = '']) => {
      const [first, ...rest] = path.slice(1).split('.')
      // The argument of a helper.
      if (first === 'Chart' || path === '.context') return true
      if (first === 'Values') return this.#isImageValue(rest)
      const isField = IMAGE_FIELD.test(path)
      // Within `range` and `with`: the fields of images, wherever in the values they are.
      if (isField) this.#hasImage = true
      return isField || variable !== ''
    })
  }

  #isImageValue(path: readonly string[]): boolean {
    const node = valueAt(this.#chart, path)
    if (node === undefined || path[0] === 'global' || (node.kind === 'text' && node.text === '')) return true
    const parent = valueAt(this.#chart, path.slice(0, -1))
    const isPart = node.kind === 'text' && parent !== undefined && IMAGE_FIELD.test(path.at(-1) ?? '')
    const isImage = namesImage(this.#chart, isPart ? parent : node)
    if (isImage) this.#hasImage = true
    return isImage
  }
}
