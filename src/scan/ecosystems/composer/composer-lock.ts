// composer.lock of Composer.
import { type Fields, fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { toHash } from '../../lockfile/integrity.ts'
import { directoryOf, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, Parsed, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { createMissingList, type MissingList } from '../../lockfile/missing.ts'
import { createNameIndex, type NameIndex } from '../../lockfile/name-index.ts'
import { tablesIn } from '../../lockfile/shape.ts'
import { invalid, parseJsonText, parseManifestJson } from '../../lockfile/structured-text.ts'
import { isFolder, originOf, repositoryOf } from './origin.ts'

type Group = 'packages' | 'packages-dev'

/** `php`, `ext-json`, `lib-curl`, `composer-runtime-api`: parts of the platform. */
const PLATFORM = /^(?:php(?:-\w+)?|hhvm|(?:ext|lib)-.*|composer(?:-(?:runtime|plugin)-api)?)$/

/** https://getcomposer.org/doc/01-basic-usage.md#commit-your-composer-lock-file-to-version-control */
export async function parseComposer(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const lock = fieldsOf(parseJsonText(file.text))
  if (!Array.isArray(lock['packages'])) throw invalid('not a valid composer.lock: it has no list of packages')
  const entries = (['packages-dev', 'packages'] as const).flatMap(group =>
    tablesIn(lock[group] ?? undefined, `"${group}"`).map((entry, at) => ({
      entry,
      group,
      id: `${group} ${at}`
    }))
  )
  const base = directoryOf(file.path)
  const value = await surroundings.readCompanion(resolvePath(base, 'composer.json'), parseManifestJson)
  const own = value === undefined ? undefined : fieldsOf(value)
  const missing = createMissingList()
  const resolve = resolver(entries, own, missing)
  const nodes = entries.map(({ entry, id }) =>
    toNode(entry, id, base, resolve(textOf(entry['name']) ?? '', entry['require']))
  )
  return { nodes: [...nodes, projectNode(base, entries, nodes, resolve, own)], warnings: missing.warnings() }
}

type Resolve = (from: string, required: unknown) => Edge[]

/** Composer locks all that is required, but the platform and what the project itself is, replaces or provides. */
function resolver(entries: readonly Located[], own: Fields | undefined, missing: MissingList): Resolve {
  const providers = indexProviders(entries)
  const ofProject = new Set(
    [textOf(own?.['name']) ?? '', ...otherNames(own ?? {})].map(one => one.toLowerCase())
  )
  return (from, required) =>
    Object.keys(fieldsOf(required)).flatMap(written => {
      const name = written.toLowerCase()
      if (PLATFORM.test(name)) return []
      if (!providers.has(name) && !ofProject.has(name)) missing.add(from, written)
      return providers.idsOf(name).map(to => ({ to }))
    })
}

function otherNames(entry: Fields): readonly string[] {
  return [...Object.keys(fieldsOf(entry['replace'])), ...Object.keys(fieldsOf(entry['provide']))]
}

interface Located {
  readonly entry: Fields
  readonly group: Group
  readonly id: string
}

/** A package also has the names that it replaces and provides. */
function indexProviders(entries: readonly Located[]): NameIndex {
  const index = createNameIndex()
  for (const { entry, id } of entries) index.add((textOf(entry['name']) ?? '').toLowerCase(), id)
  const real = new Set(entries.map(({ entry }) => (textOf(entry['name']) ?? '').toLowerCase()))
  for (const { entry, id } of entries) {
    for (const name of otherNames(entry)) if (!real.has(name.toLowerCase())) index.add(name.toLowerCase(), id)
  }
  return index
}

function toNode(entry: Fields, id: string, base: string, dependencies: readonly Edge[]): Node {
  const fullName = textOf(entry['name']) ?? ''
  if (fullName === '') throw invalid('a package has no name')
  const version = textOf(entry['version'])
  const dist = fieldsOf(entry['dist'])
  const licenses = Array.isArray(entry['license'])
    ? textsIn(entry['license'])
    : [textOf(entry['license']) ?? '']
  // Several licenses are a choice: https://getcomposer.org/doc/04-schema.md#license
  const written = licenses.filter(text => text !== '')
  if (isFolder(entry)) {
    return {
      kind: 'project',
      id,
      ecosystem: 'composer',
      directory: resolvePath(base, textOf(dist['url']) ?? '.'),
      name: fullName,
      ...(version === undefined ? {} : { version }),
      ...(written.length > 0 ? { licenses: [written.join(' OR ')] } : {}),
      dependencies
    }
  }
  const slash = fullName.indexOf('/')
  const url = publicUrl(textOf(dist['url']))
  const hash = toHash('sha1', textOf(dist['shasum']) ?? '')
  const repository = repositoryOf(entry)
  const qualifiers = originOf(entry)
  const description = textOf(entry['description'])
  return {
    kind: 'package',
    id,
    purl: {
      type: 'composer',
      ...(slash > 0 ? { namespace: fullName.slice(0, slash) } : {}),
      name: fullName.slice(slash + 1),
      ...(version === undefined ? {} : { version }),
      ...(qualifiers ? { qualifiers } : {})
    },
    hashes: hash ? [hash] : [],
    files: url === undefined ? [] : [{ url, hashes: hash ? [hash] : [] }],
    ...(written.length > 0 ? { licenses: [written.join(' OR ')] } : {}),
    ...(description === undefined ? {} : { description }),
    ...(repository === undefined ? {} : { repository }),
    dependencies
  }
}

function projectNode(
  base: string,
  entries: readonly Located[],
  nodes: readonly Node[],
  resolve: Resolve,
  own: Fields | undefined
): Node {
  const name = textOf(own?.['name'])
  const version = textOf(own?.['version'])
  const needed = new Set(nodes.flatMap(node => node.dependencies?.map(edge => edge.to) ?? []))
  const guessed = entries.flatMap(({ id, group }): Edge[] =>
    needed.has(id) ? [] : [{ to: id, ...(group === 'packages-dev' ? { scope: 'development' as const } : {}) }]
  )
  const development = resolve('the project', own?.['require-dev']).map(edge => ({
    ...edge,
    scope: 'development' as const
  }))
  return {
    kind: 'project',
    id: 'project',
    ecosystem: 'composer',
    directory: base,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    dependencies: own ? [...development, ...resolve('the project', own['require'])] : guessed
  }
}
