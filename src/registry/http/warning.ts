// The Warning header of the distribution-spec: `299 - "text"`. Reported, never acted on.

/** distribution-spec 1.1, "Warnings": all warnings of a response together. */
const MAX_LENGTH = 4096

const WARNING = /^\s*299\s+-\s+"((?:[^"\\]|\\[\s\S])*)"\s*(?:,|$)/
const OTHER = /^(?:[^,"]|"(?:[^"\\]|\\[\s\S])*")*(?:,|$)/

/** The texts of a `Warning` header. Values with another code, an agent or a date do not come from the registry. */
export function parseWarnings(header: string | undefined): string[] {
  const texts: string[] = []
  let rest = (header ?? '').slice(0, MAX_LENGTH)
  while (rest !== '') {
    const warning = WARNING.exec(rest)
    if (warning) texts.push((warning[1] ?? '').replace(/\\([\s\S])/g, '$1'))
    const end = (warning ?? OTHER.exec(rest))?.[0].length ?? 0
    if (end === 0) break
    rest = rest.slice(end)
  }
  return texts
}
