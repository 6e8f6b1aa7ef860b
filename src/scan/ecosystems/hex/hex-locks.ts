// mix.lock of Elixir and rebar.lock of Erlang: terms of both languages, read by their shape alone.
import { count } from '../../../support/text.ts'
import { toHash } from '../../lockfile/integrity.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import { formatVcsUrl } from '../../lockfile/location.ts'
import type { Edge, PackageNode, Parsed, PurlParts, SourceFile } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'

/**
 * `"name": {:hex, :package, "1.0.0", "inner hash", [:mix], [{:dependency, …}], "hexpm", "outer hash"},` per line; the
 * outer hash is that of the package's archive. `{:git, "url", "commit", […]}` has no version.
 *
 * @throws SealError `SOURCE_FILE_INVALID`
 */
export function parseMixLock(file: SourceFile): Parsed {
  const text = file.text.trim()
  if (!text.startsWith('%{')) throw invalid('not a valid mix.lock')
  if (!text.endsWith('}')) throw invalid('it is cut off')
  const lines = file.text.split('\n').filter(line => /^\s{0,9}"/.test(line))
  const packages = lines.flatMap(line => {
    const [, id, kind, content = ''] = MIX_LINE.exec(line) ?? []
    if (id === undefined) return []
    if (kind === 'git')
      return gitNode(id, ...(/^"([^"]{1,2000})", "([^"]{1,200})"/.exec(content)?.slice(1) ?? [])) ?? []
    const [, name, version] = /^:"?([a-z0-9_]{1,200})"?, "([^"]{1,100})"/.exec(content) ?? []
    if (name === undefined || version === undefined) return []
    const hash = toHash('sha256', /"([0-9a-f]{64})"\},?\s{0,9}$/.exec(line)?.[1] ?? '')
    // Packages of an organization on hex.pm: `hexpm:acme`.
    const namespace = /, "hexpm:([^"]{1,200})"(?:, "[0-9a-f]{64}")?\},?\s{0,9}$/.exec(line)?.[1]
    const purl = { type: 'hex', ...(namespace === undefined ? {} : { namespace }), name, version }
    return [toNode(id, purl, hash ? [hash] : [], neededIn(content))]
  })
  return withOthers(withProject(file, 'hex', packages), lines.length - packages.length)
}

const MIX_LINE = /^\s{0,9}"([^"]{1,200})":? ?(?:=> )?\{:(hex|git), (.*)/

/** `{:ranch, "1.8.0", [hex: :ranch, repo: "hexpm", optional: false]}` */
function neededIn(line: string): readonly Edge[] {
  const needed = line.matchAll(/\{:"?([a-z0-9_]{1,200})"?, "[^"]{0,200}"(?:, \[([^\]]{0,500})\])?/g)
  return [...needed].map(([, to = '', options = '']) => ({
    to,
    ...(options.includes('optional: true') ? { scope: 'optional' as const } : {})
  }))
}

function gitNode(id: string, url = '', commit?: string): PackageNode | undefined {
  const vcsUrl = formatVcsUrl(url, commit)
  const purl = { type: 'hex', name: id, qualifiers: { vcs_url: vcsUrl ?? '' } }
  return vcsUrl === undefined ? undefined : toNode(id, purl, [], undefined)
}

function withOthers(parsed: Parsed, others: number): Parsed {
  return others > 0
    ? { ...parsed, gaps: [`${count(others, 'dependency', 'dependencies')} in a form that is not read`] }
    : parsed
}

/** `{<<"name">>,{pkg,<<"package">>,<<"1.0.0">>},0}` or `{git,"url",{ref,"commit"}}`; 0 is direct. @throws SealError `SOURCE_FILE_INVALID` */
export function parseRebarLock(file: SourceFile): Parsed {
  if (!/^\s{0,9}[[{]/.test(file.text)) throw invalid('not a valid rebar.lock')
  if (!file.text.trimEnd().endsWith('.')) throw invalid('it is cut off')
  const hashes = new Map(
    [
      ...sectionOf(file.text, 'pkg_hash_ext').matchAll(/<<"([^"]{1,200})">>,\s{0,9}<<"([0-9A-F]{64})">>/g)
    ].map(([, name = '', content = '']) => [name, content.toLowerCase()] as const)
  )
  const found = [
    ...file.text.matchAll(
      /\{<<"([^"]{1,200})">>,\s{0,99}\{pkg,\s{0,99}<<"([^"]{1,200})">>,\s{0,99}<<"([^"]{1,100})">>\},\s{0,99}(\d{1,4})\}/g
    )
  ]
  const fromGit = [
    ...file.text.matchAll(
      /\{<<"([^"]{1,200})">>,\s{0,99}\{git(?:_subdir)?,\s{0,99}"([^"]{1,2000})",\s{0,99}\{ref,\s{0,99}"([^"]{1,200})"\}(?:,\s{0,99}"[^"]{0,1000}")?\},\s{0,99}(\d{1,4})\}/g
    )
  ]
  const packages = [
    ...found.map(([, id = '', name = '', version = '']) => {
      const hash = toHash('sha256', hashes.get(id) ?? '')
      return toNode(id, { type: 'hex', name, version }, hash ? [hash] : [], undefined)
    }),
    ...fromGit.flatMap(([, id = '', url, commit]) => gitNode(id, url, commit) ?? [])
  ]
  const direct = [...found, ...fromGit].filter(match => match[4] === '0').map(([, to = '']) => ({ to }))
  return withOthers(withProject(file, 'hex', packages, direct), entriesIn(file.text) - packages.length)
}

/** A damaged one still has its start or its end. */
function entriesIn(text: string): number {
  const [listed = ''] = text.split('{pkg_hash,', 1)
  return Math.max(...[/\{<</g, /\},\s{0,9}\d{1,4}\}/g].map(part => [...listed.matchAll(part)].length))
}

function sectionOf(text: string, name: string): string {
  const start = text.indexOf(`{${name},`)
  return start < 0 ? '' : (text.slice(start).split(']', 1)[0] ?? '')
}

function toNode(
  id: string,
  purl: PurlParts,
  hashes: NonNullable<PackageNode['hashes']>,
  dependencies: PackageNode['dependencies']
): PackageNode {
  return { kind: 'package', id, purl, hashes, dependencies }
}
