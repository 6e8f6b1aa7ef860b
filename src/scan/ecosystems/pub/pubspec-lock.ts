// pubspec.lock of Dart and Flutter: https://dart.dev/tools/pub/glossary#lockfile
import { fieldsOf, textOf } from '../../../support/fields.ts'
import { count } from '../../../support/text.ts'
import { toHash } from '../../lockfile/integrity.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import { formatVcsUrl, publicUrl } from '../../lockfile/location.ts'
import type { Edge, PackageNode, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { inYaml, tablesByName } from '../../lockfile/shape.ts'
import { invalid, parseYaml } from '../../lockfile/structured-text.ts'

const REGISTRIES = [
  'https://pub.dev',
  'https://pub.dartlang.org',
  'https://pub.dev/',
  'https://pub.dartlang.org/'
]

const SOURCES: ReadonlySet<string> = new Set(['git', 'hosted', 'path', 'sdk'])

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parsePubspecLock(file: SourceFile): Parsed {
  const lock = fieldsOf(parseYaml(file.text)[0])
  if (lock['packages'] === undefined) throw invalid('not a valid pubspec.lock: it has no packages')
  const all = tablesByName(inYaml(lock['packages']), 'packages')
  const unknown = all.filter(([, entry]) => !SOURCES.has(textOf(entry['source']) ?? ''))
  // Parts of the tree, and of the SDK, which has its own version, are not packages of a registry.
  const entries = all.filter(([, entry]) => ['hosted', 'git'].includes(textOf(entry['source']) ?? ''))
  const direct = entries.flatMap(([to, entry]): Edge[] => {
    const kind = textOf(entry['dependency']) ?? ''
    if (!kind.startsWith('direct')) return []
    return [{ to, ...(kind === 'direct dev' ? { scope: 'development' as const } : {}) }]
  })
  return {
    ...withProject(file, 'pub', entries.map(toNode), direct),
    ...(unknown.length > 0 ? { warnings: [`${count(unknown.length, 'package')} of an unknown source`] } : {})
  }
}

function toNode([name, entry]: readonly [string, Readonly<Record<string, unknown>>]): PackageNode {
  const description = fieldsOf(entry['description'])
  const url = textOf(description['url']) ?? ''
  const isGit = textOf(entry['source']) === 'git'
  const version = textOf(entry['version'])
  const vcsUrl = isGit ? formatVcsUrl(url, textOf(description['resolved-ref'])) : undefined
  const registry = isGit || REGISTRIES.includes(url) ? undefined : publicUrl(url)
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
