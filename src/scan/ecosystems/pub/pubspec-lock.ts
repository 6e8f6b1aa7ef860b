// pubspec.lock of Dart and Flutter: https://dart.dev/tools/pub/glossary#lockfile
import { type Fields, fieldsOf, textOf } from '../../../support/fields.ts'
import { count } from '../../../support/text.ts'
import { toHash } from '../../lockfile/integrity.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import { directoryOf, formatVcsUrl, registryUrl, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, ProjectNode, SourceFile } from '../../lockfile/lockfile.ts'
import { inYaml, tablesByName } from '../../lockfile/shape.ts'
import { invalid, parseYaml } from '../../lockfile/structured-text.ts'

const REGISTRIES: readonly (string | undefined)[] = ['https://pub.dev', 'https://pub.dartlang.org']

const SOURCES: ReadonlySet<string> = new Set(['git', 'hosted', 'path', 'sdk'])

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parsePubspecLock(file: SourceFile): Parsed {
  const lock = fieldsOf(parseYaml(file.text)[0])
  if (lock['packages'] === undefined) throw invalid('not a valid pubspec.lock: it has no packages')
  const all = tablesByName(inYaml(lock['packages']), 'packages')
  const unknown = all.filter(([, entry]) => !SOURCES.has(textOf(entry['source']) ?? ''))
  // Parts of the SDK, which has its own version, are not packages of a registry.
  const entries = all.filter(([, entry]) => ['git', 'hosted', 'path'].includes(textOf(entry['source']) ?? ''))
  const direct = entries.flatMap(([to, entry]): Edge[] => {
    const kind = textOf(entry['dependency']) ?? ''
    if (!kind.startsWith('direct')) return []
    return [{ to, ...(kind === 'direct dev' ? { scope: 'development' as const } : {}) }]
  })
  return {
    ...withProject(
      file,
      'pub',
      entries.map(([name, entry]) => toNode(name, entry, directoryOf(file.path))),
      direct
    ),
    ...(unknown.length > 0 ? { warnings: [`${count(unknown.length, 'package')} of an unknown source`] } : {})
  }
}

function toNode(name: string, entry: Fields, base: string): Node {
  const description = fieldsOf(entry['description'])
  const version = textOf(entry['version'])
  const source = textOf(entry['source'])
  if (source === 'path') return folderNode(name, version, textOf(description['path']) ?? '', base)
  const url = textOf(description['url']) ?? ''
  const isGit = source === 'git'
  const vcsUrl = isGit ? formatVcsUrl(url, textOf(description['resolved-ref'])) : undefined
  const hosted = isGit ? undefined : registryUrl(url)
  const registry = REGISTRIES.includes(hosted) ? undefined : hosted
  const qualifiers = {
    ...(vcsUrl === undefined ? {} : { vcs_url: vcsUrl }),
    ...(registry === undefined ? {} : { repository_url: registry })
  }
  const hash = toHash('sha256', textOf(description['sha256']) ?? '')
  return {
    kind: 'package',
    id: name,
    purl: { type: 'pub', name, ...(version === undefined ? {} : { version }), qualifiers },
    hashes: hash ? [hash] : [],
    dependencies: undefined,
    relationship: textOf(entry['dependency'])?.startsWith('direct') ? 'direct' : 'transitive'
  }
}

/** A part of the tree; of one by its whole path, which is that of the person who locked it, only the name is known. */
function folderNode(name: string, version: string | undefined, path: string, base: string): ProjectNode {
  const isElsewhere = /^(?:[/\\]|[a-z]:)/i.test(path)
  return {
    kind: 'project',
    id: name,
    ecosystem: 'pub',
    directory: isElsewhere ? base : resolvePath(base, path),
    name,
    ...(version === undefined ? {} : { version }),
    ...(isElsewhere ? { isNameOnly: true } : {}),
    dependencies: []
  }
}
