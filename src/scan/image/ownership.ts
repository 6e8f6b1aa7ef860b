// Which files belong to an operating system's package, so that their content is not listed twice.
import { type Catalog, folderOf, type Root } from '../installed/cataloger.ts'

export class Ownership {
  readonly #root: Root
  readonly #paths = new Set<string>()
  readonly #folders = new Map<string, string>()

  /** Databases name files by paths that may lead through symlinks (`/lib` to `/usr/lib`). */
  constructor(root: Root, catalogs: readonly Catalog[]) {
    this.#root = root
    for (const { owned } of catalogs) {
      for (const path of owned) this.#paths.add(this.#canonical(path))
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
      this.#folders.set(folder, canonical)
    }
    if (canonical === folder) return path
    const name = path.slice(folder === '' ? 0 : folder.length + 1)
    return canonical === '' ? name : `${canonical}/${name}`
  }
}
