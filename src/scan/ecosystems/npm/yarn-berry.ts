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
import { npmPurl } from './npm-purl.ts'
import { isArchive, rangesOf, readPackageJson, splitDescriptor } from './package-json.ts'
import { type Asking, readYarnRanges, type YarnRanges } from './yarn-ranges.ts'

interface Context {
  readonly entries: EntryIndex
  readonly ranges: YarnRanges
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
  const base = directoryOf(file.path)
  const context = {
    entries: new EntryIndex(entries.map(([key]) => key)),
    ranges: await readYarnRanges(surroundings, base),
    base,
    surroundings,
    missing: createMissingList()
  }
  const nodes: Node[] = []
  for (const [key, value] of entries) {
    const entry = fieldsOf(value)
    const resolution = textOf(entry['resolution']) ?? ''
    const [name, origin] = splitDescriptor(resolution)
    if (name === '') throw invalid('not a valid yarn.lock: an entry has no resolution')
    const directory = directoryOfOrigin(origin, context.base)
    if (directory !== undefined) nodes.push(await projectNode(key, name, directory, entry, context))
    else nodes.push(packageNode(key, name, origin, entry, context))
  }
  return { nodes, warnings: context.missing.warnings() }
}

/** `ms@npm:^2.1.1` of the entry's key; after `::`, what the range is relative to. */
class EntryIndex {
  readonly #keys = new Map<string, string>()
  /** By the descriptor without what it is relative to: the only such entry, or none if there are several. */
  readonly #unbound = new Map<string, string | undefined>()

  constructor(keys: readonly string[]) {
    for (const key of keys) {
      for (const descriptor of key.split(/,\s*/)) {
        this.#keys.set(descriptor, key)
        const unbound = descriptor.split('::', 1)[0] ?? ''
        if (unbound !== descriptor) this.#unbound.set(unbound, this.#unbound.has(unbound) ? undefined : key)
      }
    }
  }

  /** @param locator the resolution of the entry that asks: paths are relative to it */
  keyOf(name: string, range: string, locator: string): string | undefined {
    for (const descriptor of [`${name}@${range}`, `${name}@npm:${range}`]) {
      const bound = `${descriptor}::locator=${encodeURIComponent(locator.toWellFormed())}`
      const key = this.#keys.get(descriptor) ?? this.#keys.get(bound) ?? this.#unbound.get(descriptor)
      if (key !== undefined) return key
    }
    return undefined
  }
}

/** The folder of a workspace, of a `portal:`, `link:` or `file:`; undefined for what is not a folder of the tree. */
function directoryOfOrigin(origin: string, base: string, depth = 0): string | undefined {
  const [, kind, path = ''] = /^(workspace|portal|link|file):([^#:]*)/.exec(origin) ?? []
  if (kind === undefined || (kind === 'file' && isArchive(path))) return undefined
  const locator = /[:&]locator=([^&]*)/.exec(origin)?.[1]
  const [, parent = ''] = locator === undefined ? [] : splitDescriptor(decodeOrEmpty(locator))
  // A folder may ask for another one, whose path is relative to it.
  const from = parent === '' || depth > MOST_PARENTS ? base : directoryOfOrigin(parent, base, depth + 1)
  return resolvePath(from ?? base, path)
}

const MOST_PARENTS = 10

function decodeOrEmpty(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
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
  const archive = origin.startsWith('http') ? origin : archiveInRegistry(origin)
  const url = isGit ? undefined : publicUrl(archive)
  return {
    kind: 'package',
    id: key,
    purl: npmPurl(name, textOf(entry['version']), {
      vcsUrl: isGit ? formatVcsUrl(origin) : undefined,
      archive: url,
      registry: origin.startsWith('npm:') && url === undefined ? context.ranges.registryOf(name) : undefined
    }),
    files: url === undefined ? [] : [{ url, hashes: [] }],
    dependencies: edgesOf(key, entry, context)
  }
}

/** Written where it does not follow from the registry, the name and the version. */
function archiveInRegistry(origin: string): string | undefined {
  const address = /^npm:[^:]*::(?:[^&]*&)*?__archiveUrl=([^&]*)/.exec(origin.slice(0, 4000))?.[1]
  return address === undefined ? undefined : decodeOrEmpty(address)
}

/** A workspace's entry mixes runtime and development dependencies: package.json distinguishes them. */
async function projectNode(
  key: string,
  name: string,
  directory: string,
  entry: Fields,
  context: Context
): Promise<ProjectNode> {
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
  { entries, ranges, missing }: Context,
  scopes?: ReadonlyMap<string, Edge['scope']>
): readonly Edge[] {
  const meta = fieldsOf(entry['dependenciesMeta'])
  const locator = textOf(entry['resolution']) ?? ''
  const [name, reference] = splitDescriptor(locator)
  const asking: Asking = { name, reference }
  return rangesOf(entry['dependencies']).flatMap(([name, range]) => {
    const to = entries.keyOf(name, ranges.rangeOf(name, range, asking), locator)
    const isOptional = Object.hasOwn(meta, name) && fieldsOf(meta[name])['optional'] === 'true'
    const scope = isOptional ? 'optional' : scopes?.get(name)
    if (to === undefined) {
      if (!isOptional) missing.add(from, name)
      return []
    }
    return [{ to, ...(scope ? { scope } : {}) }]
  })
}
