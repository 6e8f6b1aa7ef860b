// The file system that layers make together, as far as its files were kept.
// https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md
import type { Digest } from '../../oci/digest.ts'
import { compareText, printable } from '../../support/text.ts'
import { FILE_CATALOGERS } from '../ecosystems/catalogers.ts'
import { folderOf, type Root, type RootFile } from '../installed/cataloger.ts'
import type { KeptFile, LayerChanges } from './layer.ts'
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

/** Apply layers from the lowest to the highest, then look. Folders exist only as far as something kept is in them. */
export class MergedFilesystem implements Root {
  readonly #top: Directory = { kind: 'directory', children: new Map() }
  readonly #warn: (message: string) => void
  #kept: Map<string, RootFile[]> | undefined

  constructor(warn: (message: string) => void) {
    this.#warn = warn
  }

  apply(layer: LayerChanges): void {
    this.#kept = undefined
    // Markers first: they hide what is below this layer, wherever in the archive they are.
    for (const path of layer.opaque) this.#directory(path)?.children.clear()
    for (const path of layer.whiteouts) this.#remove(path)
    for (const [path, node] of layer.nodes) {
      if (node === 'directory') this.#makeDirectory(path)
      else if (node === 'other') this.#remove(path)
      else if (node.kind === 'symlink') this.#place(path, { kind: 'symlink', target: node.target })
      else if (node.kind === 'file') this.#place(path, { kind: 'file', content: node, layer: layer.diffId })
      else this.#link(path, node.target)
    }
  }

  file(path: string): RootFile | undefined {
    const found = this.#follow(path)
    return found?.node.kind === 'file' ? toRootFile(found.path, found.node) : undefined
  }

  kept(keeper: string): readonly RootFile[] {
    if (this.#kept === undefined) {
      const kept = new Map<string, RootFile[]>()
      for (const file of walk('', this.#top)) {
        const list = kept.get(file.keeper)
        if (list) list.push(file)
        else kept.set(file.keeper, [file])
      }
      for (const list of kept.values()) list.sort((a, b) => compareText(a.path, b.path))
      this.#kept = kept
    }
    return this.#kept.get(keeper) ?? []
  }

  canonical(path: string): string {
    const folder = folderOf(path)
    const resolved = this.#follow(folder)?.path ?? folder
    const name = path.slice(folder === '' ? 0 : folder.length + 1)
    return resolved === '' ? name : `${resolved}/${name}`
  }

  /** A hard link: the same content under one more path, from this layer or a lower one. */
  #link(path: string, target: string): void {
    const cleaned = cleanPath(target)
    const node = cleaned === undefined ? undefined : this.#lookUp(cleaned)
    if (node?.kind === 'file' || node?.kind === 'symlink') this.#place(path, node)
    else {
      this.#remove(path)
      // If a cataloger looked at the target and found nothing, the link has nothing either.
      if (isSelected(path) && !(cleaned !== undefined && isSelected(cleaned))) {
        this.#warn(
          `${printable(path)} is a hard link to content that was not kept: ${printable(target, 200)}`
        )
      }
    }
  }

  #makeDirectory(path: string): void {
    const parent = this.#parent(path, false)
    const name = path.slice(path.lastIndexOf('/') + 1)
    const existing = parent?.children.get(name)
    if (existing && existing.kind !== 'directory') parent?.children.delete(name)
  }

  #remove(path: string): void {
    this.#parent(path, false)?.children.delete(path.slice(path.lastIndexOf('/') + 1))
  }

  #place(path: string, node: Node): void {
    this.#parent(path, true)?.children.set(path.slice(path.lastIndexOf('/') + 1), node)
  }

  #lookUp(path: string): Node | undefined {
    return this.#parent(path, false)?.children.get(path.slice(path.lastIndexOf('/') + 1))
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
    if (path === '') return current
    for (const name of path.split('/')) {
      let next = current.children.get(name)
      if (next?.kind === 'symlink') return 'symlink'
      if (next?.kind !== 'directory') {
        if (!create) return undefined
        next = { kind: 'directory', children: new Map() }
        current.children.set(name, next)
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
    while (rest.length > 0) {
      const name = rest.pop() as string
      if (name === '' || name === '.') continue
      if (name === '..') {
        trail.pop()
        continue
      }
      const here = trail.at(-1)?.node ?? this.#top
      const node = here.children.get(name) ?? (create ? addDirectory(here, name) : undefined)
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
}

function isSelected(path: string): boolean {
  return FILE_CATALOGERS.some(cataloger => cataloger.selects(path))
}

function addDirectory(parent: Directory, name: string): Directory {
  const node: Directory = { kind: 'directory', children: new Map() }
  parent.children.set(name, node)
  return node
}

function* walk(folder: string, directory: Directory): Generator<RootFile> {
  const open: [string, Directory][] = [[folder, directory]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [prefix, { children }] = next
    for (const [name, node] of children) {
      const path = prefix === '' ? name : `${prefix}/${name}`
      if (node.kind === 'directory') open.push([path, node])
      else if (node.kind === 'file') yield toRootFile(path, node)
    }
  }
}

function toRootFile(path: string, { content, layer }: PlacedFile): RootFile {
  return { path, layer, keeper: content.keeper, bytes: content.bytes, note: content.note }
}
