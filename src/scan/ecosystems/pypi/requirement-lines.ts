// Cuts a requirements file into its requirements, options and `# via` comments.
import { pushAll } from '../../../support/push-all.ts'
import { isArchive, nameAndVersionOf } from './archive.ts'

export interface RequirementLine {
  /** `requests[socks]==2.31.0 ; python_version < "4"`, without options. */
  readonly requirement: string
  /** Present if the line names the package of a URL (`#egg=`, `name @ URL`, a file or repository of its name). */
  readonly name?: string
  /** Of the file that a URL leads to. */
  readonly version?: string
  readonly address?: string
  readonly localPath?: string
  /** `sha256:…` */
  readonly hashes: readonly string[]
  /** What requires it, from the `via` comments of pip-compile. */
  readonly via: readonly string[]
}

export interface RequirementLines {
  readonly lines: readonly RequirementLine[]
  /** Paths of `-r` and `--requirement`, relative to the file. */
  readonly includes: readonly string[]
  /** In the order of the file; of `--find-links` without an address, an empty one. */
  readonly indexes: readonly IndexOption[]
}

/** Where pip looks for packages: instead of PyPI, or beside its index. */
export interface IndexOption {
  readonly isFurther: boolean
  readonly address: string
}

interface PartialLine extends Omit<RequirementLine, 'via'> {
  readonly via: string[]
}

export function readRequirementLines(text: string): RequirementLines {
  const lines: PartialLine[] = []
  const includes: string[] = []
  const indexes: IndexOption[] = []
  let isInVia = false
  for (const raw of joinedLines(text)) {
    const comment = commentOf(raw)
    // Single blanks keep the patterns below from trying long runs of them in every way.
    const content = raw
      .slice(0, raw.length - (comment?.length ?? 0))
      .replace(/\s+/g, ' ')
      .trim()
    if (content !== '') {
      isInVia = false
      const include = /^(?:-r|--requirement)[\s=]*(\S.*)$/.exec(content)?.[1]
      const line = include === undefined ? readLine(content) : undefined
      if (include !== undefined) includes.push(include.trim())
      if (line) lines.push(line)
      pushAll(indexes, indexesIn(content))
    }
    if (comment === undefined) continue
    const words = comment.replace(/^#\s*/, '').trim()
    const isStart = /^via\b/.test(words)
    if (!isStart && !isInVia) continue
    isInVia = true
    const named = (isStart ? words.slice('via'.length) : words).split(/,\s*/).map(name => name.trim())
    pushAll(
      lines.at(-1)?.via ?? [],
      named.filter(name => name !== '')
    )
  }
  return { lines, includes, indexes }
}

const INDEX =
  /^(?:-i|--index-url|--pypi-url|(?<further>--extra-index-url|-f|--find-links))[\s=]*(?<address>\S*)/

function indexesIn(content: string): IndexOption[] {
  const { further, address = '' } = INDEX.exec(content)?.groups ?? {}
  return INDEX.test(content) ? [{ isFurther: further !== undefined, address }] : []
}

/** A backslash at its end joins a line with the next one. */
function* joinedLines(text: string): Generator<string> {
  let pieces: string[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.endsWith('\\') && !line.trimStart().startsWith('#')) {
      pieces.push(line.slice(0, -1))
      continue
    }
    pieces.push(line)
    yield pieces.join(' ')
    pieces = []
  }
  if (pieces.length > 0) yield pieces.join(' ')
}

/** From a `#` at the start or after white space, as an address has one too. */
function commentOf(line: string): string | undefined {
  if (line.startsWith('#')) return line
  const at = line.search(/\s#/)
  return at < 0 ? undefined : line.slice(at + 1)
}

function readLine(content: string): PartialLine | undefined {
  const editable = /^(?:-e|--editable)[\s=]+(\S+)/.exec(content)?.[1]
  if (editable === undefined && content.startsWith('-')) return undefined
  const hashes = content
    .split(/\s+/)
    .flatMap(word => (word.startsWith('--hash=') ? word.slice('--hash='.length) : []))
  const options = content.search(/\s--?[a-z]/i)
  const requirement = editable ?? (options < 0 ? content : content.slice(0, options)).trim()
  const common = { requirement, hashes, via: [] }
  const named = /^([A-Za-z0-9._-]+)\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(requirement.slice(0, 4000))
  if (named?.[1] !== undefined && named[2] !== undefined)
    return { ...common, ...fileOf(named[2]), name: named[1], ...placeOf(named[2], true) }
  if (/^(?:git|hg|svn|bzr)\+|^(?:https?|file):/.test(requirement)) {
    const file = fileOf(requirement)
    const name = /[#&]egg=([A-Za-z0-9._-]+)/.exec(requirement)?.[1] ?? file.name
    const place = placeOf(requirement, name !== undefined)
    return { ...common, ...file, ...(name === undefined ? {} : { name }), ...place }
  }
  const [unconditional = ''] = requirement.split(' ;', 1)
  const path = withoutExtras(unconditional).replaceAll('\\', '/')
  const file = editable === undefined && isArchive(path) ? fileOf(path) : {}
  if (file.version !== undefined) return { ...common, ...file }
  const isPath = editable !== undefined || isArchive(path) || /^[./]|^[A-Za-z]:\//.test(path)
  return isPath ? { ...common, localPath: path } : common
}

/** `./folder[one,two]` */
function withoutExtras(path: string): string {
  const open = path.endsWith(']') ? path.lastIndexOf('[') : -1
  return open < 0 ? path : path.slice(0, open)
}

/** A file of the tree is a package if its name is known; all else is a folder. */
function placeOf(
  address: string,
  isNamed: boolean
): { readonly address: string } | { readonly localPath: string } {
  const local = /^file:(?:\/\/)?(?!\/)([^#]+)/.exec(address)?.[1]
  return local === undefined || (isNamed && isArchive(local)) ? { address } : { localPath: local }
}

/** Of an archive; a repository has the name of its project, unless the project is called otherwise. */
function fileOf(address: string): Pick<RequirementLine, 'name' | 'version'> {
  const last = /([^/]*)$/.exec(address.split(/[?#]/, 1)[0]?.slice(0, 4000) ?? '')?.[1] ?? ''
  const file = nameAndVersionOf(last)
  if (file) return file
  const isRepository = /^(?:git|hg|svn|bzr)\+/.test(address) || /\.git(?:@[^/]*)?$/.test(last)
  const name = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(last)?.[0]?.replace(/\.git$/, '')
  return isRepository && name !== undefined ? { name } : {}
}
