// yarn.lock of Yarn 2 and newer.

import { type Fields, fieldsOf, textOf } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { directoryOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type {
  Edge,
  Node,
  PackageNode,
  Parsed,
  ProjectNode,
  SourceFile,
  Surroundings
} from '../../lockfile/lockfile.ts'
import { createMissingList, type MissingList } from '../../lockfile/missing.ts'
import { invalid, parseYaml } from '../../lockfile/structured-text.ts'
import { npmPurl, rangesOf, readPackageJson, splitDescriptor } from './package-json.ts'

interface Context {
  /** From a descriptor (`ms@npm:^2.1.1`) to the key of its entry. */
  readonly keys: ReadonlyMap<string, string>
  readonly base: string
  readonly surroundings: Surroundings
  readonly missing: MissingList
}

/**
 * The `checksum` of an entry is of Yarn's own cache archive, not of the package as published, so it is not a hash of
 * the component. https://yarnpkg.com/features/security
 */
export async function parseYarnBerry(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const lock = parseYaml(file.text)[0]
  if (!isRecord(lock)) throw invalid('not a valid yarn.lock: not a mapping')
  const entries = Object.entries(lock).filter(([key]) => key !== '__metadata')
  const keys = new Map(
    entries.flatMap(([key]) => key.split(/,\s*/).map(descriptor => [descriptor, key] as const))
  )
  const context = { keys, base: directoryOf(file.path), surroundings, missing: createMissingList() }
  const nodes: Node[] = []
  for (const [key, value] of entries) {
    const entry = fieldsOf(value)
    const resolution = textOf(entry['resolution']) ?? ''
    const [name, origin] = splitDescriptor(resolution)
    if (name === '') throw invalid('not a valid yarn.lock: an entry has no resolution')
    if (origin.startsWith('workspace:'))
      nodes.push(await projectNode(key, name, origin.slice('workspace:'.length), entry, context))
    else nodes.push(packageNode(key, name, origin, entry, context))
  }
  return { nodes, warnings: context.missing.warnings() }
}

function packageNode(
  key: string,
  name: string,
  origin: string,
  entry: Fields,
  context: Context
): PackageNode {
  // `patch:` and `virtual:` wrap what they change: the package below is what it is called.
  const isGit = /\.git#|#commit=|^git/.test(origin) && !origin.startsWith('patch:')
  const url = origin.startsWith('http') && !isGit ? publicUrl(origin) : undefined
  return {
    kind: 'package',
    id: key,
    purl: npmPurl(name, textOf(entry['version']), isGit ? formatVcsUrl(origin) : undefined),
    files: url === undefined ? [] : [{ url, hashes: [] }],
    dependencies: edgesOf(key, entry, context)
  }
}

/** A workspace's entry mixes runtime and development dependencies: package.json distinguishes them. */
async function projectNode(
  key: string,
  name: string,
  folder: string,
  entry: Fields,
  context: Context
): Promise<ProjectNode> {
  const directory = resolvePath(context.base, folder)
  const own = await readPackageJson(context.surroundings, directory)
  const scopes = new Map(own?.requirements.map(requirement => [requirement.name, requirement.scope]))
  const edges = edgesOf(key, entry, context, scopes)
  return {
    kind: 'project',
    id: key,
    ecosystem: 'npm',
    directory,
    name,
    ...(own?.version === undefined ? {} : { version: own.version }),
    ...(own && own.licenses.length > 0 ? { licenses: own.licenses } : {}),
    dependencies: edges
  }
}

function edgesOf(
  from: string,
  entry: Fields,
  { keys, missing }: Context,
  scopes?: ReadonlyMap<string, Edge['scope']>
): readonly Edge[] {
  const meta = fieldsOf(entry['dependenciesMeta'])
  return rangesOf(entry['dependencies']).flatMap(([name, range]) => {
    const to = keys.get(`${name}@${range}`) ?? keys.get(`${name}@npm:${range}`)
    const isOptional = Object.hasOwn(meta, name) && fieldsOf(meta[name])['optional'] === 'true'
    const scope = isOptional ? 'optional' : scopes?.get(name)
    if (to === undefined) {
      if (!isOptional) missing.add(from, name)
      return []
    }
    return [{ to, ...(scope ? { scope } : {}) }]
  })
}
