// The file system that layers make together, as far as its files were kept.
// https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md
import type { Digest } from '../../oci/digest.ts'
import { compareText } from '../../support/text.ts'
import { selectingCataloger } from '../ecosystems/catalogers.ts'
import { baseName, folderOf, type Root, type RootFile } from '../installed/cataloger.ts'
import type { KeptFile, LayerChanges, LinkedFile, LinkedFiles } from './layer.ts'
import { cleanPath } from './path.ts'

interface Directory {
  readonly kind: 'directory'
  readonly children: Map<string, Node>
}

interface Symlink {
  readonly kind: 'symlink'
  readonly target: string
}

interface PlacedFile {
  readonly kind: 'file'
  readonly content: KeptFile
  readonly layer: Digest
}

type Node = Directory | Symlink | PlacedFile

/** As many as Linux follows. */
const MAX_SYMLINKS = 40

/** Databases of packages, below a folder that may be a symlink to another one. */
const DATABASES = [
  ...['status', 'dpkg/status', 'opkg/status', 'installed', 'db/installed', 'apk/db/installed'],
  ...['rpmdb.sqlite', 'Packages.db', 'Packages', 'rpm/rpmdb.sqlite', 'rpm/Packages.db', 'rpm/Packages'],
  ...['container-manifest-2', 'rpmmanifest/container-manifest-2']
]

/** A separate package for a hard link, with the same fields. */
const COPY_BYTES = 400

/** A folder with its list, beside its name. */
const FOLDER_BYTES = 400

/** Apply layers from the lowest to the highest, then look. Folders exist only as far as something kept is in them. */
export class MergedFilesystem implements Root {
  readonly #top: Directory = { kind: 'directory', children: new Map() }
  readonly #hardLinks = new Map<string, LinkedFile>()
  readonly #keep: (bytes: number) => void
  #kept: Map<string, RootFile[]> | undefined

  /** @param keep accounts for the memory of folders: a path of 4,000 characters has up to 2,000 */
  constructor(keep: (bytes: number) => void = () => undefined) {
    this.#keep = keep
  }

  apply(layer: LayerChanges): void {
    this.#kept = undefined
    const targets = this.#lowerTargets(layer)
    // Markers first: they hide what is below this layer, wherever in the archive they are.
    for (const path of layer.opaque) this.#directory(path)?.children.clear()
    for (const path of layer.whiteouts) this.#remove(path)
    // Files that nothing was found in follow each other by the thousand, folder by folder.
    let last: { readonly folder: string; readonly directory: Directory | undefined } | undefined
    for (const [path, node] of layer.nodes) {
      if (node === 'other') {
        const folder = folderOf(path)
        if (last?.folder !== folder) last = { folder, directory: this.#directory(folder) }
        last.directory?.children.delete(baseName(path))
        continue
      }
      last = undefined
      if (node === 'directory') this.#makeDirectory(path)
      else if (node.kind === 'symlink') this.#place(path, { kind: 'symlink', target: node.target })
      else if (node.kind === 'file') this.#place(path, { kind: 'file', content: node, layer: layer.diffId })
      else this.#link(path, node.target, targets.get(path))
    }
  }

  /** What hard links name in lower layers, by the link's path: the same layer may remove the target's own name. */
  #lowerTargets({ nodes, whiteouts, opaque }: LayerChanges): ReadonlyMap<string, Node> {
    const targets = new Map<string, Node>()
    if (whiteouts.length + opaque.length === 0) return targets
    for (const [path, node] of nodes) {
      if (typeof node === 'string' || node.kind !== 'link') continue
      const target = cleanPath(node.target)
      const lower = target === undefined || nodes.has(target) ? undefined : this.#lookUp(target)
      if (lower !== undefined) targets.set(path, lower)
    }
    return targets
  }

  file(path: string): RootFile | undefined {
    const found = this.#follow(path)
    return found?.node.kind === 'file' ? toRootFile(found.path, found.node) : undefined
  }

  kept(catalogerName: string): readonly RootFile[] {
    if (this.#kept === undefined) {
      const kept = new Map<string, RootFile[]>()
      for (const { path, node } of walk(this.#top)) {
        if (node.kind === 'symlink') continue
        const file = toRootFile(path, node)
        const list = kept.get(file.catalogerName)
        if (list) list.push(file)
        else kept.set(file.catalogerName, [file])
      }
      for (const list of kept.values()) list.sort((a, b) => compareText(a.path, b.path))
      this.#kept = kept
    }
    return this.#kept.get(catalogerName) ?? []
  }

  canonical(path: string): string {
    const folder = folderOf(path)
    const resolved = this.#follow(folder)?.path ?? folder
    const name = path.slice(folder === '' ? 0 : folder.length + 1)
    return joinPath(resolved, name)
  }

  /**
   * By path, the files that a cataloger selects by the path of a link to them, and not by their own. Whether they
   * exist is not known here.
   */
  linkedFiles(): LinkedFiles {
    const linked = new Map(this.#hardLinks)
    for (const { path, target } of symlinks(this.#top)) {
      const cataloger = selectingCataloger(path)
      const file = cataloger && this.#unreadTarget(path, target)
      if (cataloger && file !== undefined && selectingCataloger(file) !== cataloger)
        linked.set(file, { kind: 'symlink', link: path, cataloger })
      for (const name of cataloger ? [] : DATABASES) this.#addInFolder(linked, path, target, name)
    }
    return linked
  }

  /** A database whose folder has another name, by the name of a symlink to the folder. */
  #addInFolder(linked: Map<string, LinkedFile>, path: string, target: string, name: string): void {
    const link = `${path}/${name}`
    const cataloger = selectingCataloger(link)
    if (cataloger === undefined) return
    const known = this.#follow(path)
    const folder = known?.node.kind === 'directory' ? known.path : this.#unreadTarget(path, target)
    const file = folder === undefined ? undefined : joinPath(folder, name)
    if (file !== undefined && selectingCataloger(file) !== cataloger && this.#lookUp(file) === undefined)
      linked.set(file, { kind: 'symlink', link, cataloger })
  }

  /** The path that a symlink leads to in the end; undefined if something is known to be there. */
  #unreadTarget(path: string, target: string): string | undefined {
    let from = path
    let to = target
    for (let links = 0; links < MAX_SYMLINKS; links++) {
      const folder = this.#follow(
        to.startsWith('/') ? folderOf(to) : `${folderOf(from)}/${folderOf(to)}`,
        true
      )
      const name = baseName(to)
      if (folder?.node.kind !== 'directory' || ['', '.', '..'].includes(name)) return undefined
      from = joinPath(folder.path, name)
      const node = folder.node.children.get(name)
      if (node === undefined) return from
      if (node.kind !== 'symlink') return undefined
      to = node.target
    }
    return undefined
  }

  /** A hard link: the same content under one more path, from this layer or a lower one. */
  #link(path: string, target: string, lower: Node | undefined): void {
    const cleaned = cleanPath(target)
    const node = (cleaned === undefined ? undefined : this.#lookUp(cleaned)) ?? lower
    if (node?.kind === 'file' || node?.kind === 'symlink') {
      this.#place(path, node.kind === 'file' ? this.#ownCopy(node) : node)
      return
    }
    this.#remove(path)
    const cataloger = selectingCataloger(path)
    const file = cleaned ?? target
    // If the same cataloger read the target and found nothing, the link has nothing either.
    if (cataloger && selectingCataloger(file) !== cataloger)
      this.#hardLinks.set(file, { kind: 'link', link: path, cataloger })
  }

  /** What a package needs depends on where it is, although its file is the same. Only lists have more packages. */
  #ownCopy(node: PlacedFile): PlacedFile {
    const { content } = node
    const [found, ...others] = content.summary?.packages ?? []
    if (found === undefined || others.length > 0 || (found.needs ?? found.links) === undefined) return node
    this.#keep(COPY_BYTES)
    return { ...node, content: { ...content, summary: { ...content.summary, packages: [{ ...found }] } } }
  }

  #makeDirectory(path: string): void {
    const parent = this.#parent(path, false)
    const name = path.slice(path.lastIndexOf('/') + 1)
    const existing = parent?.children.get(name)
    if (existing && existing.kind !== 'directory') parent?.children.delete(name)
  }

  #remove(path: string): void {
    this.#parent(path, false)?.children.delete(baseName(path))
  }

  #place(path: string, node: Node): void {
    this.#parent(path, true)?.children.set(baseName(path), node)
  }

  #lookUp(path: string): Node | undefined {
    return this.#parent(path, false)?.children.get(baseName(path))
  }

  #parent(path: string, create: boolean): Directory | undefined {
    return this.#directory(folderOf(path), create)
  }

  /** The folder at a path, through symlinks, as a runtime that unpacks the layer would find it. */
  #directory(path: string, create = false): Directory | undefined {
    const plain = this.#descend(path, create)
    if (plain !== 'symlink') return plain
    const found = this.#follow(path, create)
    return found?.node.kind === 'directory' ? found.node : undefined
  }

  #descend(path: string, create: boolean): Directory | 'symlink' | undefined {
    let current = this.#top
    // Most files of a layer are in a folder that has nothing kept: the first missing part ends the walk.
    for (let start = 0; start < path.length; ) {
      const slash = path.indexOf('/', start)
      const end = slash < 0 ? path.length : slash
      const name = path.slice(start, end)
      start = end + 1
      let next = current.children.get(name)
      if (next?.kind === 'symlink') return 'symlink'
      if (next?.kind !== 'directory') {
        if (!create) return undefined
        next = this.#addDirectory(current, name)
      }
      current = next
    }
    return current
  }

  /** Walks a path part by part; a symlink puts its target's parts in front of what is left. */
  #follow(path: string, create = false): { path: string; node: Node } | undefined {
    const rest = path.split('/').reverse()
    const trail: { name: string; node: Directory }[] = []
    let links = 0
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
      if (name === '' || name === '.') continue
      if (name === '..') {
        trail.pop()
        continue
      }
      const here = trail.at(-1)?.node ?? this.#top
      const node = here.children.get(name) ?? (create ? this.#addDirectory(here, name) : undefined)
      if (node === undefined) return undefined
      if (node.kind === 'symlink') {
        if (++links > MAX_SYMLINKS) return undefined
        if (node.target.startsWith('/')) trail.length = 0
        rest.push(...node.target.split('/').reverse())
      } else if (node.kind === 'directory') trail.push({ name, node })
      else {
        const isLast = rest.every(part => part === '' || part === '.')
        return isLast ? { path: [...trail.map(step => step.name), name].join('/'), node } : undefined
      }
    }
    return { path: trail.map(step => step.name).join('/'), node: trail.at(-1)?.node ?? this.#top }
  }

  #addDirectory(parent: Directory, name: string): Directory {
    this.#keep(FOLDER_BYTES + name.length)
    const node: Directory = { kind: 'directory', children: new Map() }
    parent.children.set(name, node)
    return node
  }
}

function* walk(top: Directory): Generator<{ path: string; node: PlacedFile | Symlink }> {
  const open: [string, Directory][] = [['', top]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [folder, { children }] = next
    for (const [name, node] of children) {
      const path = joinPath(folder, name)
      if (node.kind === 'directory') open.push([path, node])
      else yield { path, node }
    }
  }
}

function symlinks(top: Directory): { path: string; target: string }[] {
  return [...walk(top)].flatMap(({ path, node }) =>
    node.kind === 'symlink' ? [{ path, target: node.target }] : []
  )
}

function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

function toRootFile(path: string, { content, layer }: PlacedFile): RootFile {
  return { path, layer, catalogerName: content.catalogerName, bytes: content.bytes, summary: content.summary }
}
