// Fields in the form of RFC 822, as dpkg's databases, copyright files and Python's metadata have them.

export type Stanza = ReadonlyMap<string, readonly string[]>

/** The largest real stanzas, of packages with thousands of conffiles, have some 100 KiB. */
const MAX_STANZA_CHARACTERS = 4 * 2 ** 20
const MAX_VALUES = 10_000

/**
 * Empty lines separate stanzas. Names are in lower case; a field may occur more than once; continuation lines keep
 * their line break and lose their indentation.
 *
 * @throws RangeError for a stanza without end
 */
export function* parseStanzas(lines: Iterable<string>): Generator<Stanza> {
  let stanza = new OpenStanza()
  for (const line of lines) {
    if (line.trim() === '') {
      if (!stanza.isEmpty) yield stanza.close()
      stanza = new OpenStanza()
    } else stanza.add(line)
  }
  if (!stanza.isEmpty) yield stanza.close()
}

/** The value of a field in the pieces of its lines. */
type Value = string[]

/** A stanza whose end is still to come. */
class OpenStanza {
  readonly #fields = new Map<string, Value[]>()
  #last: Value | undefined
  #characters = 0
  #values = 0

  get isEmpty(): boolean {
    return this.#fields.size === 0
  }

  add(line: string): void {
    this.#characters += line.length + 1
    if (this.#characters > MAX_STANZA_CHARACTERS) throw endless(`${MAX_STANZA_CHARACTERS} characters`)
    if (line.startsWith(' ') || line.startsWith('\t')) this.#last?.push(line.trim())
    else this.#addField(line)
  }

  #addField(line: string): void {
    const colon = line.indexOf(':')
    if (colon <= 0) return
    if (++this.#values > MAX_VALUES) throw endless(`${MAX_VALUES} fields`)
    const name = line.slice(0, colon).toLowerCase()
    const value = [line.slice(colon + 1).trim()]
    const known = this.#fields.get(name)
    if (known) known.push(value)
    else this.#fields.set(name, [value])
    this.#last = value
  }

  close(): Stanza {
    return new Map(
      [...this.#fields].map(([name, values]) => [name, values.map(pieces => pieces.join('\n'))] as const)
    )
  }
}

function endless(what: string): RangeError {
  return new RangeError(`a stanza of more than ${what}`)
}

/** The characters of its names and values. */
export function sizeOfStanza(stanza: Stanza): number {
  let size = 0
  for (const [name, values] of stanza) for (const value of values) size += name.length + value.length
  return size
}

/** Two entries whose border was lost have the name of a package twice. */
export function isSingle(stanza: Stanza): boolean {
  return (stanza.get('package')?.length ?? 0) < 2
}

/** The first value of a field; undefined if it is missing or empty. */
export function fieldOf(stanza: Stanza, name: string): string | undefined {
  return stanza.get(name)?.[0] || undefined
}

/** `Name <address>`, the address being an e-mail's. */
export function parseMaintainer(text: string | undefined): { name?: string; email?: string } | undefined {
  const match = /^\s*"?([^"<]*?)"?\s*(?:<([^<>\s]+@[^<>\s]+)>)?\s*$/.exec(text?.slice(0, 500) ?? '')
  const [, name, email] = match ?? []
  if (!name && !email) return undefined
  return { ...(name ? { name } : {}), ...(email ? { email } : {}) }
}
