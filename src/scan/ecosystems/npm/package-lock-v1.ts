// lockfileVersion 1 of npm: a tree of `dependencies`, turned into the folders that later versions write.
import { fieldsOf, textOf } from '../../../support/fields.ts'
import { resolvePath } from '../../lockfile/location.ts'
import type { Surroundings } from '../../lockfile/lockfile.ts'
import { tablesByName } from '../../lockfile/shape.ts'
import {
  isArchive,
  type PackageJson,
  type Requirement,
  rangesOf,
  readPackageJson,
  splitDescriptor
} from './package-json.ts'
import type { Folder } from './package-lock-tree.ts'

interface Level {
  /** Folder that contains `node_modules`: ``, `node_modules/a`. */
  readonly folder: string
  readonly dependencies: unknown
}

/** The version 1 format names neither the project nor its direct dependencies: package.json does. */
export async function readNpmV1(
  lock: Readonly<Record<string, unknown>>,
  base: string,
  surroundings: Surroundings
): Promise<ReadonlyMap<string, Folder>> {
  const folders = new Map<string, Folder>()
  const links: string[] = []
  const open: Level[] = [{ folder: '', dependencies: lock['dependencies'] }]
  for (let level = open.pop(); level; level = open.pop()) {
    for (const [name, entry] of tablesByName(level.dependencies, '"dependencies"')) {
      const path = `${level.folder === '' ? '' : `${level.folder}/`}node_modules/${name}`
      const folder = folderOf(name, entry)
      folders.set(path, folder)
      if (folder.kind === 'link') links.push(folder.resolved ?? '')
      open.push({
        folder: folder.kind === 'link' ? (folder.resolved ?? '') : path,
        dependencies: entry['dependencies']
      })
    }
  }
  for (const target of links) {
    const own = await readPackageJson(surroundings, resolvePath(base, target))
    if (own) folders.set(target, projectFolder(own, own.requirements))
  }
  const own = await readPackageJson(surroundings, base)
  folders.set('', {
    ...projectFolder(own, own?.requirements ?? guessRequirements(lock, folders)),
    name: textOf(lock['name']) ?? own?.name,
    version: textOf(lock['version']) ?? own?.version
  })
  return folders
}

function folderOf(name: string, entry: Readonly<Record<string, unknown>>): Folder {
  const written = textOf(entry['version']) ?? ''
  const common = {
    integrity: textOf(entry['integrity']),
    licenses: undefined,
    isOptional: entry['optional'] === true,
    requirements: rangesOf(entry['requires']).map(([required, range]) => ({
      name: required,
      range,
      mayBeMissing: true
    }))
  }
  if (written.startsWith('npm:')) {
    const [realName, version] = splitDescriptor(written.slice('npm:'.length))
    return { ...common, kind: 'package', name: realName, version, resolved: textOf(entry['resolved']) }
  }
  if (written.startsWith('file:') && !isArchive(written)) {
    return { ...common, kind: 'link', name, version: undefined, resolved: written.slice('file:'.length) }
  }
  // A version that is an address names where the package came from; its real version is not in the file.
  const isAddress = /^[a-z+]+:/i.test(written)
  return {
    ...common,
    kind: 'package',
    name,
    version: isAddress || written === '' ? undefined : written,
    resolved: isAddress ? written : textOf(entry['resolved'])
  }
}

function projectFolder(own: PackageJson | undefined, requirements: readonly Requirement[]): Folder {
  return {
    kind: 'project',
    name: own?.name,
    version: own?.version,
    resolved: undefined,
    integrity: undefined,
    licenses: own && own.licenses.length > 0 ? own.licenses : undefined,
    requirements
  }
}

/** Without a package.json: the packages at the top that nothing else depends on, by their own flags. */
function guessRequirements(
  lock: Readonly<Record<string, unknown>>,
  folders: ReadonlyMap<string, Folder>
): readonly Requirement[] {
  const needed = new Set(
    [...folders.values()].flatMap(folder => folder.requirements.map(requirement => requirement.name))
  )
  return Object.entries(fieldsOf(lock['dependencies'])).flatMap(([name, value]) => {
    if (needed.has(name)) return []
    const entry = fieldsOf(value)
    const scope = entry['dev'] === true ? 'development' : entry['optional'] === true ? 'optional' : undefined
    return [{ name, range: '', ...(scope ? { scope } : {}) } satisfies Requirement]
  })
}
