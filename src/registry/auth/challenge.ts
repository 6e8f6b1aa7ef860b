// WWW-Authenticate (RFC 9110, section 11.6.1): the challenges in a registry's 401 responses.

export interface Challenge {
  /** In lower case: `basic`, `bearer`, `negotiate`. */
  readonly scheme: string
  /** Names in lower case. A repeated parameter keeps its first value, but scopes are joined by a space. */
  readonly parameters: ReadonlyMap<string, string>
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const SCHEME = new RegExp(`^[\\s,]*(${TOKEN})(?=[\\s,]|$)(?!\\s*=)`)
const PARAMETER = new RegExp(`^[\\s,]*(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))(?=[\\s,]|$)`)
/** The single credential-like value of schemes such as Negotiate. */
const TOKEN68 = /^\s+[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/

/** Reads all challenges of a header value; several headers are joined by a comma. What cannot be read is skipped. */
export function parseChallenges(header: string | undefined): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = []
  let rest = header ?? ''
  while (rest !== '') {
    const parameter = PARAMETER.exec(rest)
    const scheme = parameter ? null : SCHEME.exec(rest)
    if (parameter) {
      const value = parameter[2]?.replace(/\\(.)/g, '$1') ?? parameter[3] ?? ''
      addParameter(challenges.at(-1)?.parameters, (parameter[1] ?? '').toLowerCase(), value)
      rest = rest.slice(parameter[0].length)
    } else if (scheme) {
      challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: new Map() })
      rest = rest.slice(scheme[0].length)
      if (!PARAMETER.test(rest)) rest = rest.slice(TOKEN68.exec(rest)?.[0].length ?? 0)
    } else {
      const comma = rest.indexOf(',', 1)
      rest = comma < 0 ? '' : rest.slice(comma)
    }
  }
  return challenges
}

function addParameter(parameters: Map<string, string> | undefined, name: string, value: string): void {
  if (parameters === undefined) return
  const before = parameters.get(name)
  if (before === undefined) parameters.set(name, value)
  else if (name === 'scope') parameters.set(name, `${before} ${value}`)
}
