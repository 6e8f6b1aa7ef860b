// Changes parts of JSON text and keeps all other characters: what JSON.parse and JSON.stringify would write otherwise
// (numbers, escapes, the order of keys) stays as its author wrote it. The text must be known to be JSON without
// duplicate keys (`parseJson`).

/** The texts of an array's elements or an object's members, without the white space around them. */
export function partsOf(text: string): string[] {
  const inner = text.trim().slice(1, -1)
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < inner.length; at++) {
    const letter = inner[at]
    if (letter === '"') at = endOfString(inner, at) - 1
    else if (letter === '{' || letter === '[') depth++
    else if (letter === '}' || letter === ']') depth--
    else if (letter === ',' && depth === 0) {
      parts.push(inner.slice(start, at).trim())
      start = at + 1
    }
  }
  const last = inner.slice(start).trim()
  return last === '' ? parts : [...parts, last]
}

/** The texts of an object's values by key. */
export function membersOf(object: string): Map<string, string> {
  return new Map(
    partsOf(object).map(member => {
      const end = endOfString(member, 0)
      const key = String(JSON.parse(member.slice(0, end)))
      return [key, member.slice(member.indexOf(':', end) + 1).trim()]
    })
  )
}

/** The object with these values, each a JSON text, in the place of those under the same keys, or at the end. */
export function withMembers(object: string, values: Readonly<Record<string, string>>): string {
  const keys = new Set(Object.keys(values))
  const members = partsOf(object).map(member => {
    const name = member.slice(0, endOfString(member, 0))
    const key = String(JSON.parse(name))
    return keys.delete(key) ? `${name}:${values[key]}` : member
  })
  return `{${[...members, ...[...keys].map(key => `${JSON.stringify(key)}:${values[key]}`)].join(',')}}`
}

/** The index after the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}
