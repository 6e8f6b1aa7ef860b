// Globs over image names, as policy-controller has them: `*` stays within a path component, `**` does not.
import { formatRepository, parseHost, parseReference, type Reference } from '../oci/reference.ts'

/**
 * Does a glob match an image? A glob with a tag or digest is compared with the whole reference, any other with registry
 * and repository. Without a registry it means Docker Hub, as image names do. A tag beside a digest is a remark that
 * anyone can write, so a glob with a tag matches no reference with a digest.
 */
export function matchesImage(glob: string, reference: Reference): boolean {
  const full = spellGlob(glob)
  const name = formatRepository(reference)
  const { tag, digest } = reference
  const pin = pinOf(full)
  if (pin === undefined) return matchesGlob(full, name)
  if (pin === '@') return digest !== undefined && matchesGlob(full, `${name}@${digest}`)
  return tag !== undefined && digest === undefined && matchesGlob(full, `${name}:${tag}`)
}

/** `:` of a tag or `@` of a digest, where the last component of the path has one. */
function pinOf(glob: string): ':' | '@' | undefined {
  const last = glob.slice(glob.lastIndexOf('/') + 1)
  if (last.includes('@')) return '@'
  return last.includes(':') ? ':' : undefined
}

/** With its registry, in the normal form of references; with a tag and a digest, only the digest counts. */
function spellGlob(glob: string): string {
  const { host, path } = splitGlob(glob.replace(/:[^/:@]*(?=@[^/@]*$)/, ''))
  if (host === undefined) return path
  const spelled = (/[*?]/.test(host) ? undefined : parseHost(host)) ?? host.toLowerCase()
  const isOfficial = spelled === 'docker.io' && !path.includes('/') && !/^\**$/.test(path)
  return `${spelled}/${isOfficial ? 'library/' : ''}${path}`
}

/** The host, as in image names; undefined if `**` may match one too. */
function splitGlob(glob: string): { readonly host: string | undefined; readonly path: string } {
  const slash = glob.indexOf('/')
  const first = slash < 0 ? glob : glob.slice(0, slash)
  if (first.includes('**')) return { host: undefined, path: glob }
  const isHost = slash > 0 && (first === 'localhost' || /[.:*?[]/.test(first))
  if (isHost) return { host: first, path: glob.slice(slash + 1) }
  return { host: 'docker.io', path: glob === '*' ? 'library/*' : glob }
}

/** Why a glob cannot match any image, and what to write instead; undefined if it can. */
export function globProblem(glob: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(glob))
    return `write it without the scheme: ${glob.replace(/^[^:]*:\/\//, '')}`
  if (/[{}]/.test(glob)) return 'braces are not alternatives: write one glob for each'
  if (glob.endsWith('/')) return `write ${glob}**`
  if (/^(?:localhost|[^/:@*?]+\.[^/:@]+)(?::\d+)?$/.test(glob)) return `a host alone: write ${glob}/**`
  if (HOST_FILLINGS.some(filling => takesExample(glob, filling))) return undefined
  if (/^docker\.io\/\*$/.test(spellGlob(glob)))
    return 'write docker.io/library/* for the official images, docker.io/** for all'
  if (/^[^/]*[*?][^/]*:443\//.test(glob)) return 'write the host without :443'
  const { path } = splitGlob(glob)
  return /^[^:@]*[A-Z]/.test(path)
    ? 'repositories have no upper-case letters'
    : 'no image has a name of this form'
}

/** What wildcards of a host may match: names, a port, a single character. */
const HOST_FILLINGS = ['a.a', '5000', 'a'] as const

/** Builds an image name that the glob should match, and checks that it does. */
function takesExample(glob: string, hostFilling: string): boolean {
  const full = spellGlob(glob)
  const slash = splitGlob(full).host === undefined ? 0 : full.indexOf('/')
  const at = full.lastIndexOf('@') < 0 ? full.length : full.lastIndexOf('@')
  const host = fill(full.slice(0, slash), hostFilling)
  const example = `${host}${fill(full.slice(slash, at), 'a')}${exampleDigest(full.slice(at))}`
  try {
    return matchesImage(glob, parseReference(example))
  } catch {
    // The example is not a reference, and neither is anything else that the glob matches.
    return false
  }
}

function fill(glob: string, filling: string): string {
  return glob.replaceAll(/\*+|\?/g, wildcard => (wildcard === '?' ? 'a' : filling))
}

function exampleDigest(glob: string): string {
  const typed = /^@[*?]/.test(glob) ? '@sha256:*' : glob
  const missing = (typed.startsWith('@sha512:') ? 136 : 72) - typed.replaceAll('*', '').length
  return typed
    .replace(/\*+/, 'a'.repeat(Math.max(0, missing)))
    .replaceAll('*', '')
    .replaceAll('?', 'a')
}

/**
 * `*`: anything within a component; `**`: anything; `**` and a slash: any folders, or none; `?`: one character.
 * Everything else means itself. All ways through the text are followed at once, so that none takes long.
 */
export function matchesGlob(glob: string, text: string): boolean {
  let reached: readonly number[] = [0]
  for (const part of glob.match(/\*\*\/?|\*|\?|[^*?]+/g) ?? []) {
    reached = advance(part, reached, text)
    if (reached.length === 0) return false
  }
  return reached.at(-1) === text.length
}

/** The offsets of the text, in order, to which a part of a glob leads from some of them. */
function advance(part: string, from: readonly number[], text: string): readonly number[] {
  const first = from[0] ?? 0
  switch (part) {
    case '**':
      return offsets(first, text.length)
    case '**/': {
      const starts = new Set(from)
      return offsets(first, text.length).filter(at => starts.has(at) || (at > first && text[at - 1] === '/'))
    }
    case '*':
      return withinComponents(from, text)
    case '?':
      return from.filter(at => at < text.length && text[at] !== '/').map(at => at + 1)
    default:
      return from.filter(at => text.startsWith(part, at)).map(at => at + part.length)
  }
}

function withinComponents(from: readonly number[], text: string): number[] {
  const reached: number[] = []
  for (const start of from) {
    const slash = text.indexOf('/', start)
    const unseen = Math.max(start, (reached.at(-1) ?? -1) + 1)
    for (const at of offsets(unseen, slash < 0 ? text.length : slash)) reached.push(at)
  }
  return reached
}

function offsets(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
