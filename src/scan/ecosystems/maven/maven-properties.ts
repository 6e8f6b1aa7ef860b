// Maven's ${…} in a pom.

const MOST_STEPS = 200
const LONGEST = 4000

/**
 * The text with its properties replaced; undefined if one is not known, or if they refer to each other
 * without an end. https://maven.apache.org/pom.html#properties
 */
export function interpolate(text: string, properties: ReadonlyMap<string, string>): string | undefined {
  let current = text
  for (let step = 0; step < MOST_STEPS; step++) {
    const start = current.indexOf('${')
    if (start < 0) return current
    const end = current.indexOf('}', start)
    const value = end < 0 ? undefined : properties.get(current.slice(start + 2, end))
    if (value === undefined) return undefined
    current = current.slice(0, start) + value + current.slice(end + 1)
    if (current.length > LONGEST) return undefined
  }
  return undefined
}
