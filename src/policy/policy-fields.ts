// Reads the fields of a policy file's nodes; every error names the line.
import type { SourceLine } from '../results/verdict.ts'
import { printable } from '../support/text.ts'
import type { YamlEntry, YamlNode } from '../support/yaml-tree.ts'
import { explainPattern, type PackagePattern, parsePackagePattern } from './package-pattern.ts'
import type { PolicySource } from './policy-source.ts'

/** A mapping of the file, read field by field; an unknown field is an error. */
export class Fields {
  readonly #source: PolicySource
  readonly #node: Pick<YamlNode, 'offset'>
  readonly #entries: ReadonlyMap<string, YamlEntry>
  readonly #what: string

  /** @throws SealError `POLICY_INVALID` if it is not a mapping, or has an unknown field */
  constructor(node: YamlNode, source: PolicySource, what: string, known: readonly string[]) {
    if (node.kind !== 'map')
      throw source.error(node, `${what} must be a mapping; it may have ${known.join(', ')}`)
    this.#source = source
    this.#node = node
    this.#entries = new Map(node.entries.map(entry => [entry.key, entry]))
    this.#what = what
    for (const entry of node.entries) {
      if (known.includes(entry.key)) continue
      const field = printable(entry.key, 60)
      throw source.error(entry, `${what} has no field "${field}"; it may have ${known.join(', ')}`)
    }
  }

  get location(): SourceLine {
    return this.#locationOf(this.#node)
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  locationOf(name: string): SourceLine {
    return this.#locationOf(this.#entries.get(name) ?? this.#node)
  }

  error(name: string, what: string): Error {
    return this.#source.error(this.#entries.get(name) ?? this.#node, `${name} of ${this.#what}: ${what}`)
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
        throw this.#source.error(node, `${name} of ${this.#what}: must contain strings`)
      }
      return { text: node.text.trim(), location: this.#locationOf(node) }
    })
  }

  /** A mapping of texts to texts; empty where the field is missing. */
  textMap(name: string): ReadonlyMap<string, string> {
    const value = this.#entries.get(name)?.value
    if (value === undefined) return new Map()
    if (value.kind !== 'map') throw this.error(name, 'must be a mapping of strings to strings')
    return new Map(
      value.entries.map(entry => {
        const { key, value: node } = entry
        if (node.kind === 'text' && node.text.trim() !== '') return [key, node.text.trim()]
        throw this.#source.error(entry, `${name} of ${this.#what}: must be a mapping of strings to strings`)
      })
    )
  }

  /** A nested mapping. */
  fields(name: string, known: readonly string[]): Fields | undefined {
    const entry = this.#entries.get(name)
    return entry && new Fields(entry.value, this.#source, `${name} of ${this.#what}`, known)
  }

  requiredFields(name: string, known: readonly string[]): Fields {
    const fields = this.fields(name, known)
    if (fields === undefined) throw this.error(name, 'is missing')
    return fields
  }

  /** A list of mappings. */
  fieldsList(name: string, what: string, known: readonly string[]): Fields[] {
    return this.list(name).map(node => new Fields(node, this.#source, what, known))
  }

  #locationOf(at: Pick<YamlNode, 'offset'>): SourceLine {
    return { file: this.#source.path, line: this.#source.lineOf(at) }
  }
}

/** A package pattern in a field. @throws SealError `POLICY_INVALID` */
export function readPattern(fields: Fields, name: string, text: string): PackagePattern {
  const pattern = parsePackagePattern(text)
  const problem = explainPattern(text)
  if (pattern === undefined || problem !== undefined)
    throw fields.error(name, problem ?? 'is not a package pattern')
  return pattern
}
