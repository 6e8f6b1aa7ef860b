// How the texts of inputs are read: lists, choices, pairs. Every error names the input.
import { parseRepository } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'

/** Reads one input's text; absent and empty are the same, as GitHub has it. */
export type GetInput = (name: string) => string

/** One entry a line; empty lines and lines that start with `#` are left out. */
export function readLines(get: GetInput, name: string): string[] {
  return get(name)
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

/** Short words: by line, comma or blank. */
export function readWords(get: GetInput, name: string): string[] {
  return readLines(get, name).flatMap(line => line.split(/[,\s]+/).filter(word => word !== ''))
}

/** Names of hosts, without a port, in lower case. @throws SealError `INPUT_INVALID` */
export function readHosts(get: GetInput, name: string): string[] {
  return readWords(get, name).map(word => {
    if (/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/i.test(word)) return word.toLowerCase()
    throw invalid(name, word, 'Write names of hosts without scheme and port, for example auth.example.com.')
  })
}

/** Registries as references name them, with a port where it is not 443. @throws SealError `INPUT_INVALID` */
export function readRegistries(get: GetInput, name: string): string[] {
  return readWords(get, name).map(word => {
    try {
      const { registry, repository } = parseRepository(`${word}/any`)
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

/** `true` and `false` as YAML 1.2 writes them. @throws SealError `INPUT_INVALID` */
export function readBoolean(get: GetInput, name: string): boolean {
  const text = get(name).trim()
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  throw invalid(name, text, 'Write true or false.')
}

/** @throws SealError `INPUT_INVALID` */
export function readChoice<T extends string>(get: GetInput, name: string, choices: readonly T[]): T {
  const text = get(name).trim()
  const choice = choices.find(it => it === text.toLowerCase())
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

/** `90`, `90s`, `10m` or `1h`, as milliseconds. @throws SealError `INPUT_INVALID` */
export function readDuration(get: GetInput, name: string): number {
  const text = get(name).trim()
  const match = /^(\d{1,6})(s|m|h)?$/.exec(text)
  const seconds = match
    ? Number(match[1]) * { s: 1, m: 60, h: 3600 }[(match[2] ?? 's') as 's' | 'm' | 'h']
    : 0
  if (seconds >= 1 && seconds <= 6 * 3600) return seconds * 1000
  throw invalid(name, text, 'Write a time such as 90s, 10m or 1h, of at most 6h.')
}

/** Lines of `key=value`; the value may hold anything, further equals signs too. @throws SealError `INPUT_INVALID` */
export function readPairs(get: GetInput, name: string): [string, string][] {
  return readLines(get, name).map(line => {
    const at = line.indexOf('=')
    const key = line.slice(0, at).trim()
    if (at < 1 || key === '') throw invalid(name, line, 'Write key=value, one a line.')
    return [key, line.slice(at + 1).trim()]
  })
}

export function invalid(name: string, text: string, remedy: string): SealError {
  return new SealError('INPUT_INVALID', `the input ${name} is "${printable(text, 200)}"`, { remedy })
}
