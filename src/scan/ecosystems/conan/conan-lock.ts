// conan.lock of Conan 1 (a graph) and 2 (lists): https://docs.conan.io/2/tutorial/versioning/lockfiles.html
import { type Fields, fieldsOf, textsIn } from '../../../support/fields.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import type { Edge, PackageNode, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { elementsOf, tablesByName } from '../../lockfile/shape.ts'
import { invalid, parseJsonText } from '../../lockfile/structured-text.ts'

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parseConanLock(file: SourceFile): Parsed {
  const lock = fieldsOf(parseJsonText(file.text))
  const graph = fieldsOf(lock['graph_lock'])['nodes']
  if (graph !== undefined) return parseGraph(file, tablesByName(graph, 'its graph'))
  if (lock['requires'] === undefined) throw invalid('not a valid conan.lock: it has no requires')
  const lists = [
    { references: referencesIn(lock, 'requires'), edge: {} },
    { references: referencesIn(lock, 'build_requires'), edge: { scope: 'development' as const } },
    { references: referencesIn(lock, 'python_requires'), edge: { scope: 'development' as const } },
    { references: referencesIn(lock, 'config_requires'), edge: { scope: 'development' as const } }
  ]
  const nodes = lists.flatMap(({ references }) => references.map(one => toNode(one, one, undefined)))
  const direct = lists.flatMap(({ references, edge }) => references.map((to): Edge => ({ to, ...edge })))
  return withProject(file, 'conan', nodes, direct)
}

function referencesIn(lock: Fields, list: string): readonly string[] {
  return elementsOf(lock[list], `"${list}"`).map(textIn)
}

function textIn(value: unknown): string {
  if (typeof value !== 'string') throw invalid('a reference is not a text')
  return value
}

/** The project itself has no reference, or one without a version. */
function parseGraph(file: SourceFile, graph: readonly (readonly [id: string, node: Fields])[]): Parsed {
  const nodes = graph.flatMap(([id, node]) => {
    const needed = [...textsIn(node['requires']), ...textsIn(node['build_requires'])].map(to => ({ to }))
    const reference = node['ref'] === undefined ? '' : textIn(node['ref'])
    return reference.includes('/') ? [toNode(id, reference, needed)] : []
  })
  return withProject(file, 'conan', nodes)
}

/** `name/version@user/channel#recipe-revision:package-id#package-revision%time`, without a channel since version 2 */
const REFERENCE =
  /^([^/@#]{1,200})\/([^@#%]{1,200})(?:@([^/#%]{1,200})(?:\/([^#%]{1,200}))?)?(?:#([0-9a-f]{1,64}))?/

function toNode(id: string, reference: string, dependencies: PackageNode['dependencies']): PackageNode {
  const [, name, version, user, channel, rrev] = REFERENCE.exec(reference) ?? []
  if (name === undefined || version === undefined) throw invalid('a reference has no name or no version')
  const qualifiers = {
    ...(user === undefined ? {} : { user }),
    ...(channel === undefined ? {} : { channel }),
    ...(rrev === undefined ? {} : { rrev })
  }
  return { kind: 'package', id, purl: { type: 'conan', name, version, qualifiers }, dependencies }
}
