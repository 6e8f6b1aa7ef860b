// Podfile.lock: https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock
import { fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import type { PackageNode, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { createMissingList } from '../../lockfile/missing.ts'
import { elementsOf, inYaml } from '../../lockfile/shape.ts'
import { invalid, parseYaml } from '../../lockfile/structured-text.ts'

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parsePodfileLock(file: SourceFile): Parsed {
  const lock = fieldsOf(parseYaml(file.text)[0])
  if (lock['PODS'] === undefined) throw invalid('not a valid Podfile.lock: it has no PODS')
  const packages = elementsOf(inYaml(lock['PODS']), 'PODS').map(toNode)
  const known = new Set(packages.map(({ id }) => id))
  const direct = textsIn(lock['DEPENDENCIES']).map(nameOf)
  const missing = createMissingList()
  for (const { id, dependencies = [] } of packages)
    for (const { to } of dependencies) if (!known.has(to)) missing.add(id, to)
  for (const to of direct) if (!known.has(to)) missing.add('the project', to)
  const edges = direct.filter(to => known.has(to)).map(to => ({ to }))
  return { ...withProject(file, 'cocoapods', packages, edges), warnings: missing.warnings() }
}

/** `Name/Subspec (1.0)`, alone or with a list of what it needs: `Other (~> 1.2)`. */
function toNode(entry: unknown): PackageNode {
  const [text, needed] = isRecord(entry) ? (Object.entries(entry)[0] ?? []) : [textOf(entry), []]
  const match = /^(\S{1,300}) \(([^()]{1,200})\)$/.exec(text ?? '')
  const [, id, version] = match ?? []
  if (id === undefined || version === undefined) throw invalid('a pod has no name or no version')
  const [name = id, ...subspec] = id.split('/')
  return {
    kind: 'package',
    id,
    purl: { type: 'cocoapods', name, version, ...(subspec.length > 0 ? { subpath: subspec.join('/') } : {}) },
    dependencies: textsIn(needed).map(one => ({ to: nameOf(one) }))
  }
}

function nameOf(requirement: string): string {
  return requirement.split(' ', 1)[0] ?? requirement
}
