// Podfile.lock: https://guides.cocoapods.org/using/using-cocoapods.html#what-is-podfilelock
import { type Fields, fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import { directoryOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { Node, Parsed, PurlParts, SourceFile } from '../../lockfile/lockfile.ts'
import { createMissingList } from '../../lockfile/missing.ts'
import { elementsOf, inYaml } from '../../lockfile/shape.ts'
import { invalid, parseYaml } from '../../lockfile/structured-text.ts'

interface Context {
  readonly base: string
  /** `EXTERNAL SOURCES` and, with the commit that was chosen, `CHECKOUT OPTIONS`. */
  readonly sources: Fields
  readonly checkouts: Fields
  /** By the pod's name: the repository of its spec, where it is not CocoaPods' own. */
  readonly repositories: ReadonlyMap<string, string>
}

/** CocoaPods' own repository, whose copy on a server people may also name. */
const TRUNK =
  /^(?:trunk|https:\/\/cdn\.cocoapods\.org\/?|https:\/\/github\.com\/cocoapods\/specs(?:\.git)?\/?)$/i

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parsePodfileLock(file: SourceFile): Parsed {
  const lock = fieldsOf(parseYaml(file.text)[0])
  if (lock['PODS'] === undefined) throw invalid('not a valid Podfile.lock: it has no PODS')
  const repositories = Object.entries(fieldsOf(lock['SPEC REPOS'])).flatMap(([repository, pods]) => {
    const url = TRUNK.test(repository) ? undefined : (publicUrl(repository) ?? formatVcsUrl(repository))
    return url === undefined ? [] : textsIn(pods).map(pod => [pod, url] as const)
  })
  const context = {
    base: directoryOf(file.path),
    sources: fieldsOf(lock['EXTERNAL SOURCES']),
    checkouts: fieldsOf(lock['CHECKOUT OPTIONS']),
    repositories: new Map(repositories)
  }
  const nodes = elementsOf(inYaml(lock['PODS']), 'PODS').map(entry => toNode(entry, context))
  const known = new Set(nodes.map(({ id }) => id))
  const direct = textsIn(lock['DEPENDENCIES']).map(nameOf)
  const missing = createMissingList()
  for (const { id, dependencies = [] } of nodes)
    for (const { to } of dependencies) if (!known.has(to)) missing.add(id, to)
  for (const to of direct) if (!known.has(to)) missing.add('the project', to)
  const edges = direct.filter(to => known.has(to)).map(to => ({ to }))
  return { ...withProject(file, 'cocoapods', nodes, edges), warnings: missing.warnings() }
}

/** `Name/Subspec (1.0)`, alone or with a list of what it needs: `Other (~> 1.2)`. */
function toNode(entry: unknown, context: Context): Node {
  const [text, needed] = isRecord(entry) ? (Object.entries(entry)[0] ?? []) : [textOf(entry), []]
  const match = /^(\S{1,300}) \(([^()]{1,200})\)$/.exec(text ?? '')
  const [, id, version] = match ?? []
  if (id === undefined || version === undefined) throw invalid('a pod has no name or no version')
  const [name = id, ...subspec] = id.split('/')
  const dependencies = textsIn(needed).map(one => ({ to: nameOf(one) }))
  const path = textOf(own(context.sources, name)[':path'])
  if (path !== undefined) {
    // A folder may have several pods, as that of React Native has.
    const directory = resolvePath(context.base, path.replace(/\/[^/]*\.podspec(?:\.json)?$/, ''))
    return {
      kind: 'project',
      id,
      ecosystem: 'cocoapods',
      directory,
      name,
      version,
      isNameOnly: true,
      dependencies
    }
  }
  const qualifiers = qualifiersOf(name, context)
  return {
    kind: 'package',
    id,
    purl: {
      type: 'cocoapods',
      name,
      version,
      ...(qualifiers ? { qualifiers } : {}),
      ...(subspec.length > 0 ? { subpath: subspec.join('/') } : {})
    },
    dependencies
  }
}

function qualifiersOf(name: string, context: Context): PurlParts['qualifiers'] {
  const {
    [':git']: git,
    [':commit']: commit,
    [':tag']: tag
  } = {
    ...own(context.sources, name),
    ...own(context.checkouts, name)
  }
  const vcsUrl = formatVcsUrl(textOf(git) ?? '', textOf(commit) ?? textOf(tag))
  if (vcsUrl !== undefined) return { vcs_url: vcsUrl }
  const repository = context.repositories.get(name)
  return repository === undefined ? undefined : { repository_url: repository }
}

function own(fields: Fields, name: string): Fields {
  return fieldsOf(Object.hasOwn(fields, name) ? fields[name] : undefined)
}

function nameOf(requirement: string): string {
  return requirement.split(' ', 1)[0] ?? requirement
}
