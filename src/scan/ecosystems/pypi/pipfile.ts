// Pipfile.lock of Pipenv.

import { type Fields, fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { parsePrefixedHash } from '../../lockfile/integrity.ts'
import { directoryOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Node, PackageNode, Parsed, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { tablesByName } from '../../lockfile/shape.ts'
import { invalid, parseJsonText, parseToml } from '../../lockfile/structured-text.ts'
import { filesAndHashes, normalName, pypiPurl } from './python.ts'

/** https://github.com/pypa/pipfile : two flat lists; the direct dependencies are in the Pipfile. */
export async function parsePipfile(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const lock = fieldsOf(parseJsonText(file.text))
  if (lock['default'] === undefined && lock['develop'] === undefined)
    throw invalid('it has neither "default" nor "develop"')
  const directory = directoryOf(file.path)
  const direct = await readDirectNames(surroundings, directory)
  const nodes: Node[] = []
  const dependencies: Edge[] = []
  for (const group of ['develop', 'default'] as const) {
    for (const [name, entry] of tablesByName(lock[group], `"${group}"`)) {
      const id = `${group} ${name}`
      nodes.push(toNode(id, name, entry, directory, direct))
      dependencies.push({ to: id, ...(group === 'develop' ? { scope: 'development' as const } : {}) })
    }
  }
  nodes.push({ kind: 'project', id: 'project', ecosystem: 'pypi', directory, dependencies })
  return { nodes }
}

function toNode(
  id: string,
  name: string,
  entry: Fields,
  directory: string,
  direct: ReadonlySet<string> | undefined
): Node {
  const path = textOf(entry['path'])
  if (path !== undefined)
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
  const qualifiers = vcsUrl ? { vcs_url: vcsUrl } : download ? { download_url: download } : undefined
  const node: PackageNode = {
    kind: 'package',
    id,
    purl: pypiPurl(name, textOf(entry['version'])?.replace(/^={2,3}/, ''), qualifiers),
    ...filesAndHashes(textsIn(entry['hashes']).map(hash => ({ hashes: parsePrefixedHash(hash) }))),
    dependencies: undefined
  }
  return direct ? { ...node, relationship: direct.has(normalName(name)) ? 'direct' : 'transitive' } : node
}

async function readDirectNames(
  surroundings: Surroundings,
  directory: string
): Promise<ReadonlySet<string> | undefined> {
  const value = await surroundings.readCompanion(resolvePath(directory, 'Pipfile'), parseToml)
  if (value === undefined) return undefined
  const pipfile = fieldsOf(value)
  const names = ['packages', 'dev-packages'].flatMap(group => Object.keys(fieldsOf(pipfile[group])))
  return new Set(names.map(normalName))
}
