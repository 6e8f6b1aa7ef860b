// What the Python lock files share: names, requirement strings, and what they leave to pyproject.toml.

import { type Fields, fieldsIn, fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { parsePrefixedHash } from '../../lockfile/integrity.ts'
import { directoryOf, publicUrl, registryUrl, resolvePath } from '../../lockfile/location.ts'
import type {
  DistributionFile,
  Edge,
  Node,
  PackageNode,
  ProjectNode,
  PurlParts,
  SourceFile,
  Surroundings
} from '../../lockfile/lockfile.ts'
import type { MissingList } from '../../lockfile/missing.ts'
import { createNameIndex, type NameIndex } from '../../lockfile/name-index.ts'
import { parseToml } from '../../lockfile/structured-text.ts'

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

export function pypiPurl(
  name: string,
  version: string | undefined,
  qualifiers?: Readonly<Record<string, string>>
): PurlParts {
  return {
    type: 'pypi',
    name,
    ...(version === undefined ? {} : { version }),
    ...(qualifiers ? { qualifiers } : {})
  }
}

const PYPI = /^https?:\/\/(?:pypi\.org|pypi\.python\.org)(?:\/|$)/i

/** Where the package came from, if that is an index other than PyPI. */
export function indexQualifiers(index: string | undefined): Record<string, string> | undefined {
  const url = registryUrl(index)
  return url === undefined || PYPI.test(url) ? undefined : { repository_url: url }
}

const REQUIREMENT_NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/

/** The name at the start of a requirement (PEP 508). */
export function nameOfRequirement(requirement: string): string | undefined {
  return REQUIREMENT_NAME.exec(requirement.slice(0, 300))?.[1]
}

/** Of `name[one, two] >=1`. */
export function extrasOfRequirement(requirement: string): string[] {
  const list = /^\s*[\w.-]+\s*\[([^\]]*)\]/.exec(requirement.slice(0, 1000))?.[1] ?? ''
  return list.split(',').flatMap(one => (/^\s*\S+\s*$/.test(one) ? [normalName(one.trim())] : []))
}

/** The files of a package; a single one is what is installed, of several one is chosen. */
export function filesAndHashes(
  files: readonly DistributionFile[]
): Pick<PackageNode, 'files'> & Pick<PackageNode, 'hashes'> {
  const [first, ...others] = files
  return { files, ...(first && others.length === 0 ? { hashes: first.hashes } : {}) }
}

/** `{ url, hash }`, `{ file, hash }` or `{ url, hashes: { sha256 } }`. */
export function distributionFile(value: unknown): DistributionFile {
  const { url, hash, hashes } = fieldsOf(value)
  const address = publicUrl(textOf(url))
  const several = Object.entries(fieldsOf(hashes)).flatMap(([algorithm, digits]) =>
    parsePrefixedHash(textOf(digits), algorithm)
  )
  return {
    ...(address === undefined ? {} : { url: address }),
    hashes: isRecord(hashes) ? several : parsePrefixedHash(textOf(hash))
  }
}

export interface PythonRequirement {
  readonly name: string
  readonly scope?: NonNullable<Edge['scope']>
  /** On some systems only, or in one of several ways. */
  readonly isConditional?: boolean
}

export interface PyProject {
  readonly name?: string
  readonly version?: string
  readonly requirements: readonly PythonRequirement[]
}

/** https://packaging.python.org/en/latest/specifications/pyproject-toml/ and Poetry's and PDM's own tables. */
async function readPyProject(surroundings: Surroundings, directory: string): Promise<PyProject | undefined> {
  const value = await surroundings.readCompanion(resolvePath(directory, 'pyproject.toml'), parseToml)
  if (value === undefined) return undefined
  const root = fieldsOf(value)
  const project = fieldsOf(root['project'])
  const poetry = fieldsOf(fieldsOf(root['tool'])['poetry'])
  const pdm = fieldsOf(fieldsOf(root['tool'])['pdm'])
  const name = textOf(project['name']) ?? textOf(poetry['name'])
  const version = textOf(project['version']) ?? textOf(poetry['version'])
  const ofPoetry = Object.entries(fieldsOf(poetry['dependencies'])).filter(([key]) => key !== 'python')
  return {
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    requirements: [
      ...developmentNames(root, poetry, pdm).map(text => ({ name: text, scope: 'development' as const })),
      ...namesInGroups(project['optional-dependencies']).map(text => ({
        name: text,
        scope: 'optional' as const
      })),
      ...ofPoetry.map(([text, value]) => ({
        name: text,
        ...(isOptional(value) ? { scope: 'optional' as const } : {}),
        isConditional: isConditional(value)
      })),
      ...textsIn(project['dependencies']).flatMap(text => {
        const required = nameOfRequirement(text)
        return required === undefined ? [] : [{ name: required, isConditional: text.includes(';') }]
      })
    ]
  }
}

/** Poetry's dependencies of extras: a table, or one for each marker. */
export function isOptional(value: unknown): boolean {
  const tables = Array.isArray(value) ? fieldsIn(value) : [fieldsOf(value)]
  return tables.length > 0 && tables.every(table => table['optional'] === true)
}

/** A version, or a table without what limits it to some systems. */
export function isConditional(value: unknown): boolean {
  const isOne = typeof value === 'string' || isRecord(value)
  return !isOne || CONDITIONS.some(key => fieldsOf(value)[key] !== undefined)
}

/** Poetry's and Pipenv's. */
const CONDITIONS = [
  'python',
  'platform',
  'markers',
  'sys_platform',
  'python_version',
  'os_name',
  'platform_machine'
]

function developmentNames(root: Fields, poetry: Fields, pdm: Fields): readonly string[] {
  const groups = Object.values(fieldsOf(poetry['group']))
  return [
    ...namesInGroups(root['dependency-groups']),
    ...namesInGroups(pdm['dev-dependencies']),
    ...Object.keys(fieldsOf(poetry['dev-dependencies'])),
    ...groups.flatMap(group => Object.keys(fieldsOf(fieldsOf(group)['dependencies'])))
  ]
}

function namesInGroups(value: unknown): readonly string[] {
  return Object.values(fieldsOf(value)).flatMap(group =>
    textsIn(group).flatMap(text => nameOfRequirement(text) ?? [])
  )
}

/** The packages of a lock file by normal name; there may be several versions for several markers. */
export function byNormalName(packages: readonly { readonly id: string; readonly name: string }[]): NameIndex {
  const index = createNameIndex()
  for (const { id, name } of packages) index.add(normalName(name), id)
  return index
}

export function edgesTo(requirements: readonly PythonRequirement[], ids: NameIndex): readonly Edge[] {
  return requirements.flatMap(({ name, scope }) =>
    ids.idsOf(normalName(name)).map(to => ({ to, ...(scope ? { scope } : {}) }))
  )
}

/**
 * The project beside a lock file that does not name it. Without a pyproject.toml it depends on the packages that no
 * other package depends on.
 *
 * @param missing for what the project needs on all systems and the lock file does not have
 */
export async function projectBeside(
  file: SourceFile,
  surroundings: Surroundings,
  nodes: readonly Node[],
  missing?: MissingList
): Promise<ProjectNode> {
  const directory = directoryOf(file.path)
  const own = await readPyProject(surroundings, directory)
  const ids = byNormalName(
    nodes.map(node => ({ id: node.id, name: node.kind === 'package' ? node.purl.name : (node.name ?? '') }))
  )
  const needed = new Set(nodes.flatMap(node => node.dependencies?.map(edge => edge.to) ?? []))
  for (const requirement of own?.requirements ?? []) {
    const isNeeded = requirement.scope === undefined && !requirement.isConditional
    const isItself = normalName(requirement.name) === normalName(own?.name ?? '')
    if (isNeeded && !isItself && !ids.has(normalName(requirement.name)))
      missing?.add('the project', requirement.name)
  }
  return {
    kind: 'project',
    id: 'project',
    ecosystem: 'pypi',
    directory,
    ...(own?.name === undefined ? {} : { name: own.name }),
    ...(own?.version === undefined ? {} : { version: own.version }),
    dependencies:
      own && own.requirements.length > 0
        ? edgesTo(own.requirements, ids)
        : nodes.filter(node => !needed.has(node.id)).map(node => ({ to: node.id }))
  }
}
