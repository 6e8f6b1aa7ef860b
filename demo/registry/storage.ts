// Where the registry keeps its bytes: a tree of named values, in memory or in a folder.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Keys are paths with `/`. All calls are synchronous: no request ever sees another one's half-done change. */
export interface Store {
  read(key: string): Buffer | undefined
  write(key: string, bytes: Uint8Array): void
  /** Removes one value; `false` when there was none. */
  remove(key: string): boolean
  /** The names directly below a key, in no order. */
  list(key: string): readonly string[]
}

type Tree = Map<string, Tree | Buffer>

export function createMemoryStore(): Store {
  const root: Tree = new Map()

  function find(key: string): Tree | Buffer | undefined {
    let node: Tree | Buffer | undefined = root
    for (const name of key.split('/')) node = node instanceof Map ? node.get(name) : undefined
    return node
  }

  return {
    read(key) {
      const node = find(key)
      return node instanceof Map ? undefined : node
    },
    write(key, bytes) {
      const names = key.split('/')
      const last = names.pop() as string
      let node = root
      for (const name of names) {
        const next = node.get(name)
        const child: Tree = next instanceof Map ? next : new Map()
        if (child !== next) node.set(name, child)
        node = child
      }
      node.set(last, Buffer.from(bytes))
    },
    remove(key) {
      const parent = find(dirname(key))
      return parent instanceof Map && parent.delete(key.slice(key.lastIndexOf('/') + 1))
    },
    list(key) {
      const node = find(key)
      return node instanceof Map ? [...node.keys()] : []
    }
  }
}

/** Capital letters are escaped, so that the tags `v1` and `V1` are two files on every file system. */
function escapeName(name: string): string {
  return name.replace(/[A-Z]/g, letter => `%${letter.toLowerCase()}`)
}

function unescapeName(name: string): string {
  return name.replace(/%([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

export function createFolderStore(folder: string): Store {
  const pathOf = (key: string) => join(folder, ...key.split('/').map(escapeName))
  let writes = 0
  mkdirSync(folder, { recursive: true })
  return {
    read(key) {
      const path = pathOf(key)
      return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined
    },
    write(key, bytes) {
      const path = pathOf(key)
      mkdirSync(dirname(path), { recursive: true })
      // A reader finds the old bytes or the new ones, even when the process ends in between.
      const unfinished = join(folder, `unfinished-${process.pid}-${++writes}`)
      writeFileSync(unfinished, bytes)
      renameSync(unfinished, path)
    },
    remove(key) {
      const path = pathOf(key)
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
      rmSync(path)
      return true
    },
    list(key) {
      const path = pathOf(key)
      return statSync(path, { throwIfNoEntry: false })?.isDirectory()
        ? readdirSync(path).map(unescapeName)
        : []
    }
  }
}
