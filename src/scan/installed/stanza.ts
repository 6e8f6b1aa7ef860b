// Fields in the form of RFC 822, as dpkg's databases, copyright files and Python's metadata have them.

export type Stanza = ReadonlyMap<string, readonly string[]>

/**
 * Empty lines separate stanzas. Names are in lower case; a field may occur more than once; continuation lines keep
 * their line break and lose their indentation.
 */
export function* parseStanzas(text: string): Generator<Stanza> {
  let stanza = new Map<string, string[]>()
  let last: string[] | undefined
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      if (stanza.size > 0) yield stanza
      stanza = new Map()
      last = undefined
    } else if (/^[ \t]/.test(line)) {
      if (last) last[last.length - 1] += `\n${line.trim()}`
    } else {
      const colon = line.indexOf(':')
      if (colon <= 0) continue
      const name = line.slice(0, colon).toLowerCase()
      const value = line.slice(colon + 1).trim()
      last = stanza.get(name)
      if (last) last.push(value)
      else {
        last = [value]
        stanza.set(name, last)
      }
    }
  }
  if (stanza.size > 0) yield stanza
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
