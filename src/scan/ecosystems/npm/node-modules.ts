// Which installed packages need each other, as Node finds them: https://nodejs.org/api/modules.html#loading-from-node_modules-folders
import { count } from '../../../support/text.ts'
import {
  baseName,
  type Found,
  folderOf,
  type LinkedPackages,
  type Links,
  type Needs,
  type Root,
  type RootFile
} from '../../installed/cataloger.ts'

/** Folders that are looked into for one name: package managers nest a few. */
const MOST_LEVELS = 32
/** Look-ups of one image: twenty thousand packages need a tenth of it. */
const MOST_LOOKUPS = 2_000_000

/**
 * The nearest `node_modules` upward has what a package needs, through symbolic links as pnpm makes them. A required
 * package that is in none of them leaves the dependencies unknown: a bundler may have copied it.
 */
export function linkNodeModules(root: Root, files: readonly RootFile[]): LinkedPackages {
  const links = new Map<Found, Links>()
  const lookup = new NodeModules(root)
  for (const file of files) {
    for (const found of file.summary?.packages ?? []) {
      if (found.needs !== undefined) links.set(found, lookup.linksOf(file, found.needs))
    }
  }
  const { unfollowed } = lookup
  const warnings =
    unfollowed === 0
      ? []
      : [`the dependencies of ${count(unfollowed, 'npm package')} were not followed to their end`]
  return { links, warnings }
}

class NodeModules {
  /** Packages with more needs than were looked up. */
  unfollowed = 0
  readonly #root: Root
  #left = MOST_LOOKUPS

  constructor(root: Root) {
    this.#root = root
  }

  linksOf({ path }: RootFile, { required, optional, isCut }: Needs): Links {
    const folder = folderOf(path)
    const above = foldersAbove(folder)
    const isFollowed = !isCut && above.length <= MOST_LEVELS
    const of = (names: readonly string[]) => names.map(name => this.#find(name, above.slice(0, MOST_LEVELS)))
    const requires = of(required)
    const wants = of(optional)
    const isPartial = !isFollowed || this.#left <= 0
    if (isPartial) this.unfollowed++
    return {
      scope: 'npm',
      provides: [folder],
      requires,
      wants,
      isStrict: true,
      ...(isPartial ? { isPartial: true } : {})
    }
  }

  /** The folder of the package, if there is one. */
  #find(name: string, folders: readonly string[]): string[] {
    // A name that leads out of the folder is not a package's.
    if (/(?:^|\/)\.\.?(?:\/|$)/.test(name)) return []
    for (const folder of folders) {
      if (this.#left-- <= 0) return []
      const file = this.#root.file(`${folder}node_modules/${name}/package.json`)
      if (file?.summary?.packages !== undefined) return [folderOf(file.path)]
    }
    return []
  }
}

/** A folder and those that contain it, nearest first, each with a slash at its end; `node_modules` itself is left out. */
function foldersAbove(folder: string): string[] {
  const folders: string[] = []
  for (let at = folder; at !== ''; at = folderOf(at)) {
    if (baseName(at) !== 'node_modules') folders.push(`${at}/`)
    if (folders.length > MOST_LEVELS) break
  }
  return [...folders, '']
}
