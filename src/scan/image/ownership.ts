// Which files belong to an operating system's package, so that their content is not listed twice.
import { upstreamVersion } from '../cpe/system-names.ts'
import { type Catalog, type Distribution, type Found, folderOf, type Root } from '../installed/cataloger.ts'

/** Folders of databases are remembered up to here; then the memory starts empty. */
const MOST_FOLDERS = 100_000

/**
 * Distributions whose advisories also list what they have not fixed, by ID and ID_LIKE: there, those about a package
 * are all that is known about it. Others list fixes only.
 */
const LISTING_UNFIXED: ReadonlySet<string> = new Set([
  'arch',
  'azurelinux',
  'debian',
  'mariner',
  'rhel',
  'sles',
  'suse',
  'ubuntu'
])

/** A relative of Red Hat's with its own advisories. */
const AMAZON = 'amzn'

/** Types of purl of programs, which are what the package is about, and of packages of distributions themselves. */
const OF_SYSTEM = /^pkg:(?:generic|cpan|github|alpm|apk|deb|rpm)\//

export class Ownership {
  readonly #root: Root
  readonly #listsUnfixed: boolean
  /** Undefined for a file that is not to be listed whatever its package is. */
  readonly #owners = new Map<string, Found | undefined>()
  readonly #folders = new Map<string, string>()

  /**
   * Databases name files by paths that may lead through symlinks (`/lib` to `/usr/lib`).
   *
   * @param candidates the paths that `owns` will be asked about: databases name many more
   */
  constructor(
    root: Root,
    distribution: Distribution | undefined,
    catalogs: readonly Catalog[],
    candidates: Iterable<string>
  ) {
    this.#root = root
    this.#listsUnfixed = doesListUnfixed(distribution)
    const wanted = new Set<string>()
    for (const path of candidates) wanted.add(this.#canonical(path))
    for (const { owned } of catalogs) {
      for (const { path, owner } of owned) {
        const canonical = this.#canonical(path)
        if (!wanted.has(canonical)) continue
        const isShared = this.#owners.has(canonical)
        this.#owners.set(canonical, isShared ? this.#owners.get(canonical) && owner : owner)
      }
    }
  }

  /** Is the file that of a package, and what was found in it that package itself? */
  owns(path: string, component: Found['component']): boolean {
    const canonical = this.#canonical(path)
    if (!this.#owners.has(canonical)) return false
    const owner = this.#owners.get(canonical)
    if (owner === undefined || isOfSystem(component)) return true
    return this.#listsUnfixed && isSameVersion(component.version, owner.component.version)
  }

  /** The package that brought the file. */
  ownerOf(path: string): Found | undefined {
    return this.#owners.get(this.#canonical(path))
  }

  #canonical(path: string): string {
    const folder = folderOf(path)
    let canonical = this.#folders.get(folder)
    if (canonical === undefined) {
      canonical = folderOf(this.#root.canonical(path))
      if (this.#folders.size >= MOST_FOLDERS) this.#folders.clear()
      this.#folders.set(folder, canonical)
    }
    if (canonical === folder) return path
    const name = path.slice(folder === '' ? 0 : folder.length + 1)
    return canonical === '' ? name : `${canonical}/${name}`
  }
}

function doesListUnfixed(distribution: Distribution | undefined): boolean {
  if (distribution === undefined || distribution.id === AMAZON) return false
  return [distribution.id, ...distribution.idLike].some(id => LISTING_UNFIXED.has(id))
}

function isOfSystem({ purl, properties = [] }: Found['component']): boolean {
  if (purl === undefined || OF_SYSTEM.test(purl)) return true
  return properties.some(({ name, value }) => name === 'syft:package:type' && value === 'binary')
}

/** `2.32.3` is packaged as `2.32.3+dfsg-5`; what a package brings along has other versions. */
function isSameVersion(version: string | undefined, ofOwner = ''): boolean {
  if (version === undefined) return true
  const upstream = ofOwner.replace(/^\d+:/, '')
  return (
    upstreamVersion(ofOwner) === version ||
    (upstream.startsWith(version) && !/^\.?\d/.test(upstream.slice(version.length)))
  )
}
