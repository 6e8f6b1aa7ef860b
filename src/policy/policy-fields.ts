// Reads the fields of a policy file's nodes; every error names the line.
import type { SourceLine } from '../results/verdict.ts'
import { printable } from '../support/text.ts'
import { policyError, type YamlEntry, type YamlNode } from './yaml-tree.ts'

/** A mapping of the file, read field by field; an unknown field is an error. */
export class Fields {
  readonly #path: string
  readonly #entries: ReadonlyMap<string, YamlEntry>
  readonly #what: string
  readonly line: number

  /** @throws SealError `POLICY_INVALID` if it is not a mapping, or has an unknown field */
  constructor(node: YamlNode, path: string, what: string, known: readonly string[]) {
    if (node.kind !== 'map') throw policyError(path, node.line, `${what} must be a mapping`)
    this.#path = path
    this.#entries = node.entries
    this.#what = what
    this.line = node.line
    for (const [key, { line }] of node.entries) {
      if (known.includes(key)) continue
      throw policyError(
        path,
        line,
        `${what} has no field "${printable(key, 60)}"; it may have ${known.join(', ')}`
      )
    }
  }

  get location(): SourceLine {
    return { file: this.#path, line: this.line }
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  locationOf(name: string): SourceLine {
    return { file: this.#path, line: this.#entries.get(name)?.line ?? this.line }
  }

  error(name: string, what: string): Error {
    return policyError(this.#path, this.locationOf(name).line, `${name} of ${this.#what}: ${what}`)
  }

  text(name: string): string | undefined {
    const value = this.#entries.get(name)?.value
    if (value === undefined) return undefined
    if (value.kind === 'text' && value.text.trim() !== '') return value.text
    throw this.error(name, 'must be a string')
  }

  requiredText(name: string): string {
    const text = this.text(name)
    if (text === undefined) throw this.error(name, 'is missing')
    return text
  }

  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    const found = choices.find(choice => choice === text)
    if (found === undefined)
      throw this.error(name, `"${printable(text, 60)}" is not one of ${choices.join(', ')}`)
    return found
  }

  /** The nodes of a list; a single value counts as a list of one. Empty where the field is missing. */
  list(name: string): readonly YamlNode[] {
    const value = this.#entries.get(name)?.value
    if (value === undefined) return []
    if (value.kind !== 'list') return [value]
    if (value.items.length === 0) throw this.error(name, 'is an empty list')
    return value.items
  }

  texts(name: string): { readonly text: string; readonly location: SourceLine }[] {
    return this.list(name).map(node => {
      if (node.kind !== 'text' || node.text.trim() === '') {
        throw policyError(this.#path, node.line, `${name} of ${this.#what}: must contain strings`)
      }
      return { text: node.text.trim(), location: { file: this.#path, line: node.line } }
    })
  }

  /** A mapping of texts to texts; empty where the field is missing. */
  textMap(name: string): ReadonlyMap<string, string> {
    const value = this.#entries.get(name)?.value
    if (value === undefined) return new Map()
    if (value.kind !== 'map') throw this.error(name, 'must be a mapping of strings to strings')
    return new Map(
      [...value.entries].map(([key, { value: node, line }]) => {
        if (node.kind === 'text' && node.text.trim() !== '') return [key, node.text.trim()]
        throw policyError(
          this.#path,
          line,
          `${name} of ${this.#what}: must be a mapping of strings to strings`
        )
      })
    )
  }

  /** A nested mapping. */
  fields(name: string, known: readonly string[]): Fields | undefined {
    const entry = this.#entries.get(name)
    return entry && new Fields(entry.value, this.#path, `${name} of ${this.#what}`, known)
  }

  /** A list of mappings. */
  fieldsList(name: string, what: string, known: readonly string[]): Fields[] {
    return this.list(name).map(node => new Fields(node, this.#path, what, known))
  }
}
