// pylock.toml, the standard lock file of Python (PEP 751).
import { fieldsIn, fieldsOf, listOf, textOf } from '../../../support/fields.ts'
import { directoryOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { Node, PackageNode, Parsed, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { invalid, parseToml } from '../../lockfile/structured-text.ts'
import { packagesIn } from '../../lockfile/toml-packages.ts'
import {
  byNormalName,
  distributionFile,
  edgesTo,
  filesAndHashes,
  indexQualifiers,
  projectBeside,
  pypiPurl
} from './python.ts'

type Entry = Readonly<Record<string, unknown>> & { readonly name: string }

/** https://packaging.python.org/en/latest/specifications/pylock-toml/ */
export async function parsePylock(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const lock = fieldsOf(parseToml(file.text))
  if (textOf(lock['lock-version']) === undefined)
    throw invalid('not a valid pylock.toml: it has no lock-version')
  if (lock['packages'] === undefined) throw invalid('not a valid pylock.toml: it has no packages')
  const entries = packagesIn(lock['packages'])
  const ids = byNormalName(entries.map((entry, index) => ({ id: String(index), name: entry.name })))
  // Installers do not need the dependencies, so many tools leave them out.
  const hasEdges = entries.some(entry => entry['dependencies'] !== undefined)
  const nodes = entries.map((entry, index): Node => {
    const requirements = fieldsIn(entry['dependencies']).flatMap(requirement => {
      const name = textOf(requirement['name'])
      return name === undefined ? [] : [{ name }]
    })
    const dependencies = hasEdges ? edgesTo(requirements, ids) : undefined
    return toNode(entry, String(index), directoryOf(file.path), dependencies)
  })
  const packages = nodes.filter((node): node is PackageNode => node.kind === 'package')
  const project = await projectBeside(file, surroundings, nodes)
  if (hasEdges) return { nodes: [...nodes, project] }
  const direct = new Set(project.dependencies.map(edge => edge.to))
  const others = packages.filter(node => !direct.has(node.id))
  return {
    nodes: [
      ...nodes.map(node =>
        node.kind === 'package' && others.length > 0
          ? { ...node, relationship: direct.has(node.id) ? ('direct' as const) : ('transitive' as const) }
          : node
      ),
      { ...project, dependencies: [...project.dependencies, ...others.map(node => ({ to: node.id }))] }
    ]
  }
}

function toNode(entry: Entry, id: string, base: string, dependencies: PackageNode['dependencies']): Node {
  const version = textOf(entry['version'])
  const folder = textOf(fieldsOf(entry['directory'])['path'])
  if (folder !== undefined) {
    return {
      kind: 'project',
      id,
      ecosystem: 'pypi',
      directory: resolvePath(base, folder),
      name: entry.name,
      ...(version === undefined ? {} : { version }),
      dependencies: dependencies ?? []
    }
  }
  const { sdist, wheels, archive } = fieldsOf(entry)
  const files = [
    ...(sdist === undefined ? [] : [sdist]),
    ...listOf(wheels),
    ...(archive === undefined ? [] : [archive])
  ]
  return {
    kind: 'package',
    id,
    purl: pypiPurl(entry.name, version, qualifiersOf(entry)),
    ...filesAndHashes(files.map(distributionFile)),
    dependencies
  }
}

function qualifiersOf(entry: Entry): Record<string, string> | undefined {
  const vcs = fieldsOf(entry['vcs'])
  const url = textOf(vcs['url'])
  const vcsUrl = url === undefined ? undefined : formatVcsUrl(url, textOf(vcs['commit-id']))
  if (vcsUrl !== undefined) return { vcs_url: vcsUrl }
  const download = publicUrl(textOf(fieldsOf(entry['archive'])['url']))
  return download === undefined ? indexQualifiers(textOf(entry['index'])) : { download_url: download }
}
