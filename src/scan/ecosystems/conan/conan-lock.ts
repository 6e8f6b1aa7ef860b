// conan.lock of Conan 1 (a graph) and 2 (lists): https://docs.conan.io/2/tutorial/versioning/lockfiles.html
import { fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import type { Edge, PackageNode, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { invalid, parseJsonText } from '../../lockfile/structured-text.ts'

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parseConanLock(file: SourceFile): Parsed {
  const lock = fieldsOf(parseJsonText(file.text))
  const graph = fieldsOf(lock['graph_lock'])['nodes']
  if (isRecord(graph)) return parseGraph(file, graph)
  if (!Array.isArray(lock['requires'])) throw invalid('not a valid conan.lock: it has no requires')
  const lists = [
    { references: textsIn(lock['requires']), edge: {} },
    { references: textsIn(lock['build_requires']), edge: { scope: 'development' as const } },
    { references: textsIn(lock['python_requires']), edge: { scope: 'development' as const } },
    { references: textsIn(lock['config_requires']), edge: { scope: 'development' as const } }
  ]
  const nodes = lists.flatMap(({ references }) =>
    references.flatMap(one => toNode(one, one, undefined) ?? [])
  )
  const known = new Set(nodes.map(({ id }) => id))
  const direct = lists.flatMap(({ references, edge }) =>
    references.filter(to => known.has(to)).map((to): Edge => ({ to, ...edge }))
  )
  return withProject(file, 'conan', nodes, direct)
}

/** Node 0, or one without a version, is the project itself. */
function parseGraph(file: SourceFile, graph: Readonly<Record<string, unknown>>): Parsed {
  const nodes = Object.entries(graph).flatMap(([id, value]) => {
    const node = fieldsOf(value)
    const needed = [...textsIn(node['requires']), ...textsIn(node['build_requires'])].map(to => ({ to }))
    return toNode(id, textOf(node['ref']) ?? '', needed) ?? []
  })
  return withProject(file, 'conan', nodes)
}

/** `name/version@user/channel#recipe-revision:package-id#package-revision%time`, without a channel since version 2 */
function toNode(
  id: string,
  reference: string,
  dependencies: PackageNode['dependencies']
): PackageNode | undefined {
  const match =
    /^([^/@#]{1,200})\/([^@#%]{1,200})(?:@([^/#%]{1,200})(?:\/([^#%]{1,200}))?)?(?:#([0-9a-f]{1,64}))?/.exec(
      reference
    )
  const [, name, version, user, channel, rrev] = match ?? []
  if (name === undefined || version === undefined) return undefined
  const qualifiers = {
    ...(user === undefined ? {} : { user }),
    ...(channel === undefined ? {} : { channel }),
    ...(rrev === undefined ? {} : { rrev })
  }
  return { kind: 'package', id, purl: { type: 'conan', name, version, qualifiers }, dependencies }
}
