// How the texts of inputs are read: lists, choices, pairs. Every error names the input.
import { parseRepository } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import { parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'

/** Reads one input's text; an absent input is an empty one. */
export type GetInput = (name: string) => string

/** The values that the action files give to inputs that a step leaves out. */
export type Defaults = Readonly<Record<string, string>>

/** An empty input means its default: reusable workflows and composite actions pass unset inputs as empty texts. */
export function withDefaults(get: GetInput, defaults: Defaults): GetInput {
  return name => {
    const text = get(name)
    return text.trim() === '' ? (defaults[name] ?? '') : text
  }
}

/**
 * One entry per line. Left out: empty lines, comments, and what lists have in YAML, the dash before an entry and the
 * quotes around it. A JSON array of texts has one entry per text.
 */
export function readLines(get: GetInput, name: string): string[] {
  return linesOf(get(name))
    .map(unquote)
    .filter(line => line !== '')
}

function linesOf(text: string): string[] {
  const lines = readJsonList(text) ?? plainLines(text).map(line => line.replace(/\s#(?:\s.*)?$/, ''))
  return lines.map(line => line.replace(/^-(?:\s+|$)/, '').trim())
}

function plainLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

/** A JSON array of texts, such as `toJSON` gives; undefined for anything else. */
function readJsonList(text: string): string[] | undefined {
  if (!/^\s*\[\s*["\]]/.test(text)) return undefined
  try {
    const list = parseJson(new TextEncoder().encode(text))
    return Array.isArray(list) && list.every(entry => typeof entry === 'string') ? list : undefined
  } catch {
    // A glob begins with a bracket too.
    return undefined
  }
}

/** Without the quotes around the whole text. */
function unquote(text: string): string {
  return text.replace(/^"([^"]*)"$|^'([^']*)'$/, '$1$2').trim()
}

/** Entries by line or comma, which may contain blanks. A comma in quotes or braces is part of its entry. */
export function readEntries(get: GetInput, name: string): string[] {
  const whole = readJsonList(get(name))
  if (whole !== undefined) return whole.filter(entry => entry.trim() !== '')
  return linesOf(get(name))
    .flatMap(line => line.match(/(?:"[^"]*"|\{[^}]*\}|[^,])+/g) ?? [])
    .map(entry => unquote(entry.trim()).replaceAll(/"([^"]*)"/g, '$1'))
    .filter(entry => entry !== '')
}

/** Short words: by line, comma or blank. */
export function readWords(get: GetInput, name: string): string[] {
  return linesOf(get(name))
    .flatMap(line => line.split(/[,\s]+/))
    .map(unquote)
    .filter(word => word !== '')
}

/** Names of hosts, without a port, in lower case. @throws SealError `INPUT_INVALID` */
export function readHosts(get: GetInput, name: string): string[] {
  return readWords(get, name).map(word => {
    if (/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i.test(word)) return word.toLowerCase()
    throw invalid(name, word, 'Write host names without scheme and port, for example auth.example.com.')
  })
}

/**
 * Registries as references name them, with a port where it is not 443. The address that `docker login` takes is one
 * too: `https://index.docker.io/v1/`.
 *
 * @throws SealError `INPUT_INVALID`
 */
export function readRegistries(get: GetInput, name: string): string[] {
  return readWords(get, name).map(word => {
    const host = word.replace(/^https:\/\//i, '').replace(/\/(?:v[12]\/?)?$/, '')
    try {
      const { registry, repository } = parseRepository(`${host}/any`)
      if (repository === 'any' || repository === 'library/any') return registry
    } catch (error) {
      if (!(error instanceof SealError)) throw error
    }
    throw invalid(
      name,
      word,
      'Write registries as in an image reference, for example registry.example.com:5000.'
    )
  })
}

export function readText(get: GetInput, name: string): string | undefined {
  const text = get(name).trim()
  return text === '' ? undefined : text
}

/** `true` and `false`, also as YAML 1.1 writes them: `yes`, `no`, `on`, `off`. @throws SealError `INPUT_INVALID` */
export function readBoolean(get: GetInput, name: string): boolean {
  const value = booleanOf(get(name))
  if (value !== undefined) return value
  throw invalid(name, get(name).trim(), 'Write true or false.')
}

/** Undefined for what is neither. */
export function booleanOf(text: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  if (['true', 'yes', 'on'].includes(word)) return true
  return ['false', 'no', 'off'].includes(word) ? false : undefined
}

/** @throws SealError `INPUT_INVALID` */
export function readChoice<T extends string>(get: GetInput, name: string, choices: readonly T[]): T {
  const text = get(name).trim()
  const word = text.toLowerCase()
  const choice = choices.find(it => it === word) ?? choices.find(it => it === String(booleanOf(text)))
  if (choice !== undefined) return choice
  throw invalid(name, text, `Write one of: ${choices.join(', ')}.`)
}

/** A whole number from `least` to `most`. @throws SealError `INPUT_INVALID` */
export function readNumber(get: GetInput, name: string, least: number, most: number): number {
  const text = get(name).trim()
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw invalid(name, text, `Write a whole number from ${least} to ${most}.`)
}

const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, min: 60, s: 1, sec: 1, ms: 0.001 }

/** Seconds, or a time such as `90s`, `10m`, `1h30m` or `10m0s`, as milliseconds. @throws SealError `INPUT_INVALID` */
export function readDuration(get: GetInput, name: string): number {
  const text = get(name).trim()
  const seconds = secondsOf(/^\d{1,6}$/.test(text) ? `${text}s` : text)
  if (seconds >= 1 && seconds <= 6 * 3600) return Math.round(seconds * 1000)
  throw invalid(name, text, 'Write a time such as 90s, 10m or 1h30m, of at most 6h.')
}

/** As Go writes durations; not a number for anything else. */
function secondsOf(text: string): number {
  const part = /(\d{1,6}(?:\.\d{1,3})?)(ms|min|sec|[hms])/gi
  if (text.length > 40 || text.replaceAll(part, '') !== '') return Number.NaN
  return [...text.matchAll(part)].reduce(
    (sum, [, number, unit = '']) => sum + Number(number) * (SECONDS[unit.toLowerCase()] ?? Number.NaN),
    0
  )
}

/**
 * Lines of `key=value`; the value may contain anything, commas, quotes and further equals signs too. A key has no blanks
 * and no quotes: they are left over from another notation.
 *
 * @throws SealError `INPUT_INVALID`
 */
export function readPairs(get: GetInput, name: string): [string, string][] {
  return plainLines(get(name)).map(line => {
    const [, key = '', value = ''] = /^(?:-\s+)?([^=]*)=(.*)$/s.exec(line) ?? []
    if (!/^[^\s"']+$/.test(key.trim())) throw invalid(name, line, 'Write key=value, one per line.')
    return [key.trim(), value.trim()]
  })
}

export function invalid(name: string, text: string, remedy: string): SealError {
  return new SealError('INPUT_INVALID', `the input ${name} is "${printable(text, 200)}"`, { remedy })
}
