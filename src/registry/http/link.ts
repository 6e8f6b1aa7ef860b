// The parts of the Link header (RFC 8288) that pagination needs.

/**
 * The target of the first link whose relation is `next`. Accepts what registries send in practice: several links in one
 * header, unquoted relations, several relations in one parameter, commas and semicolons inside `<…>`.
 */
export function parseNextLink(header: string | undefined): string | undefined {
  let rest = header ?? ''
  while (rest !== '') {
    const link = /^[\s,]*<([^<>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/.exec(rest)
    if (!link) return undefined
    const [whole, target = '', parameters = ''] = link
    if (hasNextRelation(parameters)) return target.trim()
    rest = rest.slice(whole.length)
  }
  return undefined
}

const PARAMETER = /;\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g

/** The first `rel` counts (RFC 8288, section 3.3). */
function hasNextRelation(parameters: string): boolean {
  for (const [, name = '', quoted, plain] of parameters.matchAll(PARAMETER)) {
    if (name.toLowerCase() !== 'rel') continue
    return (quoted ?? plain ?? '').toLowerCase().split(/\s+/).includes('next')
  }
  return false
}
