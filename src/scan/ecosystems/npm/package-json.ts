// What JavaScript lock files leave to package.json: the project's identity, and the scopes of its dependencies.

import { fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { directoryOf, fileNameOf, resolvePath } from '../../lockfile/location.ts'
import type { Edge, Surroundings } from '../../lockfile/lockfile.ts'
import { parseManifestJson } from '../../lockfile/structured-text.ts'

/** A dependency as it is requested: the name that the project uses, and a range. */
export interface Requirement {
  readonly name: string
  readonly range: string
  readonly scope?: NonNullable<Edge['scope']>
  /** A requirement that may stay unmet without an error. */
  readonly mayBeMissing?: boolean
}

export interface PackageJson {
  readonly directory: string
  readonly name?: string
  readonly version?: string
  readonly licenses: readonly string[]
  readonly requirements: readonly Requirement[]
  readonly workspaces: readonly string[]
}

/** A `package.json` of the tree; undefined if there is none or it cannot be read. */
export async function readPackageJson(
  surroundings: Surroundings,
  directory: string
): Promise<PackageJson | undefined> {
  const value = await surroundings.readCompanion(resolvePath(directory, 'package.json'), parseManifestJson)
  if (value === undefined) return undefined
  const fields = fieldsOf(value)
  const name = textOf(fields['name'])
  const version = textOf(fields['version'])
  const workspaces = isRecord(fields['workspaces']) ? fields['workspaces']['packages'] : fields['workspaces']
  return {
    directory,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    licenses: licensesOf(value) ?? [],
    requirements: requirementsOf(value, true),
    workspaces: textsIn(workspaces)
  }
}

/** The folders under `directory`, but not itself, that contain a `package.json`. */
export function packageFoldersUnder(surroundings: Surroundings, directory: string): readonly string[] {
  const prefix = directory === '.' ? '' : `${directory}/`
  return surroundings.paths
    .filter(path => path.startsWith(prefix) && fileNameOf(path) === 'package.json')
    .map(directoryOf)
    .filter(folder => folder !== directory)
}

/** What an entry with npm's dependency fields asks for, each name once. */
export function requirementsOf(value: unknown, withDevelopment = false): readonly Requirement[] {
  const fields = fieldsOf(value)
  const requirements = new Map<string, Requirement>()
  const peersMeta = fieldsOf(fields['peerDependenciesMeta'])
  const optionalPeers = new Set(textsIn(fields['optionalPeers']))
  if (withDevelopment) {
    for (const [name, range] of rangesOf(fields['devDependencies']))
      requirements.set(name, { name, range, scope: 'development' })
  }
  for (const [name, range] of rangesOf(fields['peerDependencies'])) {
    const isOptional = optionalPeers.has(name) || textOrTrue(fieldsOf(own(peersMeta, name))['optional'])
    if (isOptional) requirements.set(name, { name, range, scope: 'optional', mayBeMissing: true })
    // Package managers before npm 7 do not install peers.
    else requirements.set(name, { name, range, mayBeMissing: true })
  }
  for (const [name, range] of rangesOf(fields['dependencies'])) requirements.set(name, { name, range })
  for (const [name, range] of rangesOf(fields['optionalDependencies']))
    requirements.set(name, { name, range, scope: 'optional', mayBeMissing: true })
  return [...requirements.values()]
}

function own(fields: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

/** YAML is read without a schema for booleans. */
function textOrTrue(value: unknown): boolean {
  return value === true || value === 'true'
}

/** Names and ranges of a dependency field. */
export function rangesOf(value: unknown): readonly (readonly [name: string, range: string])[] {
  return Object.entries(fieldsOf(value)).flatMap(([name, range]) =>
    typeof range === 'string' ? [[name, range] as const] : []
  )
}

/** `license` and the older `licenses`, as written. Undefined if neither is present. */
export function licensesOf(value: unknown): readonly string[] | undefined {
  const { license, licenses } = fieldsOf(value)
  const all = [license, ...(Array.isArray(licenses) ? licenses : [licenses])]
  const texts = all.flatMap(entry => textOf(isRecord(entry) ? entry['type'] : entry) ?? [])
  return texts.length === 0 ? undefined : texts
}

/** Splits `name@range` after the name, which may begin with `@`. */
export function splitDescriptor(descriptor: string): readonly [name: string, range: string] {
  const at = descriptor.indexOf('@', 1)
  return at < 0 ? [descriptor, ''] : [descriptor.slice(0, at), descriptor.slice(at + 1)]
}

/** Is a `file:` an archive, and not a folder? */
export function isArchive(path: string): boolean {
  return /\.(?:tgz|tar\.gz|tar)$/.test(path)
}
