// uv.lock, for projects, workspaces and (as `x.py.lock`) scripts.
import { type Fields, fieldsIn, fieldsOf, listOf, textOf, textsIn } from '../../../support/fields.ts'
import { directoryOf, fileNameOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { createMissingList, type MissingList } from '../../lockfile/missing.ts'
import type { NameIndex } from '../../lockfile/name-index.ts'
import { invalid, parseToml } from '../../lockfile/structured-text.ts'
import { packagesIn } from '../../lockfile/toml-packages.ts'
import {
  byNormalName,
  distributionFile,
  filesAndHashes,
  indexQualifiers,
  normalName,
  pypiPurl
} from './python.ts'

type Entry = Fields & { readonly name: string }

interface Index {
  readonly entries: readonly Entry[]
  readonly ids: NameIndex
  readonly missing: MissingList
  /** `name extra` of what the dependencies of a package or project ask for. */
  readonly asked: ReadonlySet<string>
}

/** https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile */
export function parseUv(file: SourceFile): Parsed {
  const lock = fieldsOf(parseToml(file.text))
  if (lock['version'] === undefined) throw invalid('not a valid uv.lock: it has no version')
  const entries = packagesIn(lock['package'])
  const index = {
    entries,
    ids: byNormalName(entries.map((entry, at) => ({ id: String(at), name: entry.name }))),
    missing: createMissingList(),
    asked: new Set(entries.flatMap(entry => fieldsIn(entry['dependencies'])).flatMap(extrasAsked))
  }
  const nodes = entries.map((entry, at) => toNode(entry, String(at), directoryOf(file.path), index))
  const manifest = fieldsOf(lock['manifest'])
  const from = fileNameOf(file.path)
  const asked = [...listOf(manifest['requirements']), ...listOf(manifest['dependencies'])]
  const wanted = edgesIn(from, asked, index)
  const groups = Object.values(fieldsOf(manifest['dependency-groups'])).flatMap(group =>
    edgesIn(from, group, index, 'development')
  )
  if (wanted.length + groups.length > 0) nodes.push(manifestNode(file, [...groups, ...wanted]))
  return { nodes, warnings: index.missing.warnings() }
}

function toNode(entry: Entry, id: string, base: string, index: Index): Node {
  const source = fieldsOf(entry['source'])
  const version = textOf(entry['version'])
  const folder = ['virtual', 'editable', 'directory'].flatMap(kind => textOf(source[kind]) ?? [])[0]
  const edgesOf = (list: unknown, scope?: Edge['scope']) => edgesIn(entry.name, list, index, scope)
  const runtime = edgesOf(entry['dependencies'])
  const extras = Object.entries(fieldsOf(entry['optional-dependencies']))
  if (folder !== undefined) {
    const groups = Object.values(fieldsOf(entry['dev-dependencies']))
    return {
      kind: 'project',
      id,
      ecosystem: 'pypi',
      directory: resolvePath(base, folder),
      name: entry.name,
      ...(version === undefined ? {} : { version }),
      dependencies: [
        ...groups.flatMap(group => edgesOf(group, 'development')),
        ...extras.flatMap(([extra, value]) => {
          const isAsked = index.asked.has(`${normalName(entry.name)} ${normalName(extra)}`)
          return edgesOf(value, isAsked ? undefined : 'optional')
        }),
        ...runtime
      ]
    }
  }
  return {
    kind: 'package',
    id,
    purl: pypiPurl(entry.name, version, qualifiersOf(source)),
    ...filesAndHashes(
      [...listOf(entry['sdist'] ? [entry['sdist']] : []), ...listOf(entry['wheels'])].map(distributionFile)
    ),
    // For third-party packages, the lock file lists only the extras that are requested.
    dependencies: [...runtime, ...extras.flatMap(([, value]) => edgesOf(value))]
  }
}

/** A script, and the root of a workspace without a project, do not have an entry: the manifest has what they ask for. */
function manifestNode(file: SourceFile, dependencies: readonly Edge[]): Node {
  return {
    kind: 'project',
    id: 'manifest',
    ecosystem: 'pypi',
    directory: directoryOf(file.path),
    dependencies
  }
}

/** `{ name = "lib", extra = ["fast"] }` */
function extrasAsked({ name, extra }: Fields): readonly string[] {
  return textsIn(extra).map(one => `${normalName(textOf(name) ?? '')} ${normalName(one)}`)
}

function edgesIn(
  from: string,
  value: unknown,
  { entries, ids, missing }: Index,
  scope?: Edge['scope']
): readonly Edge[] {
  return fieldsIn(value).flatMap(requirement => {
    const name = textOf(requirement['name']) ?? ''
    const named = ids.idsOf(normalName(name))
    const version = textOf(requirement['version'])
    // The entry has a version only if several are locked.
    const matching = named.filter(
      id => version === undefined || textOf(entries[Number(id)]?.['version']) === version
    )
    if (matching.length === 0) missing.add(from, name)
    return matching.map(to => ({ to, ...(scope ? { scope } : {}) }))
  })
}

function qualifiersOf(source: Fields): Record<string, string> | undefined {
  const git = textOf(source['git'])
  const vcsUrl = git === undefined ? undefined : formatVcsUrl(git)
  if (vcsUrl !== undefined) return { vcs_url: vcsUrl }
  const download = publicUrl(textOf(source['url']))
  return download === undefined ? indexQualifiers(textOf(source['registry'])) : { download_url: download }
}
