// Which files belong to an operating system's package, so that their content is not listed twice.
import { type Catalog, folderOf, type Root } from '../installed/cataloger.ts'

/** Folders of databases are remembered up to here; then the memory starts empty. */
const MOST_FOLDERS = 100_000

export class Ownership {
  readonly #root: Root
  readonly #paths = new Set<string>()
  readonly #folders = new Map<string, string>()

  /**
   * Databases name files by paths that may lead through symlinks (`/lib` to `/usr/lib`).
   *
   * @param candidates the paths that `owns` will be asked about: databases name many more
   */
  constructor(root: Root, catalogs: readonly Catalog[], candidates: Iterable<string>) {
    this.#root = root
    const wanted = new Set<string>()
    for (const path of candidates) wanted.add(this.#canonical(path))
    for (const { owned } of catalogs) {
      for (const path of owned) {
        const canonical = this.#canonical(path)
        if (wanted.has(canonical)) this.#paths.add(canonical)
      }
    }
  }

  owns(path: string): boolean {
    return this.#paths.has(this.#canonical(path))
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
