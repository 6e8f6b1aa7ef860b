// Pipfile.lock of Pipenv.

import { type Fields, fieldsIn, fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { parsePrefixedHash } from '../../lockfile/integrity.ts'
import { directoryOf, fileNameOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, PackageNode, Parsed, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { createMissingList } from '../../lockfile/missing.ts'
import { tablesByName } from '../../lockfile/shape.ts'
import { invalid, parseJsonText, parseToml } from '../../lockfile/structured-text.ts'
import { isArchive, nameAndVersionOf } from './archive.ts'
import { filesAndHashes, indexQualifiers, isConditional, normalName, pypiPurl } from './python.ts'

/** What `pipenv install` leaves out: `develop`, and the categories that people name, of which each is asked for. */
function scopeOf(group: string): Edge['scope'] {
  if (group === 'default') return undefined
  return group === 'develop' ? 'development' : 'optional'
}

/** https://pipenv.pypa.io/en/latest/pipfile.html : flat lists; the direct dependencies are in the Pipfile. */
export async function parsePipfile(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const lock = fieldsOf(parseJsonText(file.text))
  if (lock['default'] === undefined && lock['develop'] === undefined)
    throw invalid('it has neither "default" nor "develop"')
  const groups = Object.keys(lock).filter(group => group !== '_meta')
  const directory = directoryOf(file.path)
  const pipfile = await surroundings.readCompanion(resolvePath(directory, 'Pipfile'), parseToml)
  const context = {
    directory,
    direct: pipfile === undefined ? undefined : directNames(fieldsOf(pipfile)),
    indexes: fieldsIn(fieldsOf(lock['_meta'])['sources'])
  }
  const nodes: Node[] = []
  const dependencies: Edge[] = []
  for (const group of groups) {
    const scope = scopeOf(group)
    for (const [name, entry] of tablesByName(lock[group], `"${group}"`)) {
      const id = `${group} ${name}`
      nodes.push(toNode(id, name, entry, context))
      dependencies.push({ to: id, ...(scope ? { scope } : {}) })
    }
  }
  nodes.push({ kind: 'project', id: 'project', ecosystem: 'pypi', directory, dependencies })
  const missing = createMissingList()
  const locked = new Set(groups.flatMap(group => Object.keys(fieldsOf(lock[group]))).map(normalName))
  for (const [name, value] of Object.entries(fieldsOf(fieldsOf(pipfile)['packages'])))
    if (!isConditional(value) && !locked.has(normalName(name))) missing.add('the project', name)
  return { nodes, warnings: missing.warnings() }
}

interface Context {
  readonly directory: string
  readonly direct: ReadonlySet<string> | undefined
  /** `{ name, url }` */
  readonly indexes: readonly Fields[]
}

function toNode(id: string, name: string, entry: Fields, { directory, direct, indexes }: Context): Node {
  const path = textOf(entry['path'])
  if (path !== undefined && !isArchive(path))
    return {
      kind: 'project',
      id,
      ecosystem: 'pypi',
      directory: resolvePath(directory, path),
      name,
      dependencies: []
    }
  const git = textOf(entry['git'])
  const vcsUrl = git === undefined ? undefined : formatVcsUrl(git, textOf(entry['ref']))
  const download = publicUrl(textOf(entry['file']))
  const file = path ?? textOf(entry['file']) ?? ''
  const version =
    textOf(entry['version'])?.replace(/^={2,3}/, '') ?? nameAndVersionOf(fileNameOf(file))?.version
  const isOfIndex = file === ''
  const place = vcsUrl ? { vcs_url: vcsUrl } : download ? { download_url: download } : undefined
  const qualifiers =
    place ?? (isOfIndex ? indexQualifiers(indexOf(textOf(entry['index']), indexes)) : undefined)
  const node: PackageNode = {
    kind: 'package',
    id,
    purl: pypiPurl(name, version, qualifiers),
    ...filesAndHashes(textsIn(entry['hashes']).map(hash => ({ hashes: parsePrefixedHash(hash) }))),
    dependencies: undefined
  }
  return direct ? { ...node, relationship: direct.has(normalName(name)) ? 'direct' : 'transitive' } : node
}

/** Of several indexes, an entry names its own; one without may come from any. */
function indexOf(name: string | undefined, indexes: readonly Fields[]): string | undefined {
  const [first, second] = name === undefined ? indexes : indexes.filter(index => index['name'] === name)
  return second === undefined ? textOf(first?.['url']) : undefined
}

/** Tables of a Pipfile that list no packages. */
const OTHER_TABLES: ReadonlySet<string> = new Set(['source', 'requires', 'pipenv', 'scripts', 'pipfile'])

function directNames(pipfile: Fields): ReadonlySet<string> {
  const groups = Object.keys(pipfile).filter(table => !OTHER_TABLES.has(table))
  return new Set(groups.flatMap(group => Object.keys(fieldsOf(pipfile[group]))).map(normalName))
}
