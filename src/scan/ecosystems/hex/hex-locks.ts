// mix.lock of Elixir and rebar.lock of Erlang: terms of both languages, read by their shape alone.
import { count } from '../../../support/text.ts'
import { toHash } from '../../lockfile/integrity.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import type { PackageNode, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'

/**
 * `"name": {:hex, :package, "1.0.0", "inner hash", [:mix], [{:dependency, …}], "hexpm", "outer hash"},` per line; the
 * outer hash is that of the package's archive.
 *
 * @throws SealError `SOURCE_FILE_INVALID`
 */
export function parseMixLock(file: SourceFile): Parsed {
  const text = file.text.trim()
  if (!text.startsWith('%{')) throw invalid('not a valid mix.lock')
  if (!text.endsWith('}')) throw invalid('it is cut off')
  const lines = file.text.split('\n').filter(line => /^\s{0,9}"/.test(line))
  const packages = lines.flatMap(line => {
    const match = /^\s{0,9}"([^"]{1,200})":? ?(?:=> )?\{:hex, :"?([a-z0-9_]{1,200})"?, "([^"]{1,100})"/.exec(
      line
    )
    const [, id, name, version] = match ?? []
    if (id === undefined || name === undefined || version === undefined) return []
    const needed = [...line.matchAll(/\{:([a-z0-9_]{1,200}), "/g)].flatMap(([, to]) => (to ? [{ to }] : []))
    const hash = toHash('sha256', /"([0-9a-f]{64})"\},?\s{0,9}$/.exec(line)?.[1] ?? '')
    return [toNode(id, name, version, hash ? [hash] : [], needed)]
  })
  return { ...withProject(file, 'hex', packages), ...notFromHex(lines.length - packages.length) }
}

function notFromHex(others: number): Pick<Parsed, 'gaps'> {
  return others > 0 ? { gaps: [`${count(others, 'dependency', 'dependencies')} not from hex.pm`] } : {}
}

/** `{<<"name">>,{pkg,<<"package">>,<<"1.0.0">>},0}`, where 0 is direct. @throws SealError `SOURCE_FILE_INVALID` */
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
      /\{<<"([^"]{1,200})">>,\s{0,9}\{pkg,\s{0,9}<<"([^"]{1,200})">>,\s{0,9}<<"([^"]{1,100})">>\},\s{0,9}(\d{1,4})\}/g
    )
  ]
  const packages = found.map(([, id = '', name = '', version = '']) => {
    const hash = toHash('sha256', hashes.get(id) ?? '')
    return toNode(id, name, version, hash ? [hash] : [], undefined)
  })
  const direct = found.filter(([, , , , level]) => level === '0').map(([, to = '']) => ({ to }))
  return { ...withProject(file, 'hex', packages, direct), ...notFromHex(entriesIn(file.text) - found.length) }
}

/** Those of Git too: `{<<"name">>,{git,"https://…",{ref,"…"}},0}`. A damaged one still has its start or its end. */
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
  name: string,
  version: string,
  hashes: NonNullable<PackageNode['hashes']>,
  dependencies: PackageNode['dependencies']
): PackageNode {
  return { kind: 'package', id, purl: { type: 'hex', name, version }, hashes, dependencies }
}
