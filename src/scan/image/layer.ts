// One layer: what its archive changes, and what catalogers want of it. Everything else streams by.
import { createHash } from 'node:crypto'
import type { Digest } from '../../oci/digest.ts'
import { messages, SealError } from '../../support/errors.ts'
import { formatBytes, printable } from '../../support/text.ts'
import { type Sink, type TarEntry, TarReader } from '../archive/tar.ts'
import { EXECUTABLE_CATALOGERS, EXECUTABLE_KEEPER, FILE_CATALOGERS } from '../ecosystems/catalogers.ts'
import { baseName, type Cataloger, type Found, folderOf, type Note } from '../installed/cataloger.ts'
import { ExecutableSink } from './executable.ts'
import type { Budget, ScanLimits, Usage } from './limits.ts'
import { cleanPath } from './path.ts'

export interface KeptFile {
  readonly kind: 'file'
  /** The cataloger that wanted it. */
  readonly keeper: string
  /** Bytes or note, whichever the cataloger works with. */
  readonly bytes: Uint8Array | undefined
  readonly note: Note | undefined
}

export interface LinkNode {
  readonly kind: 'symlink' | 'link'
  readonly target: string
}

/** A folder, or a file that no cataloger selects: both may hide something in a lower layer. */
export type LayerNode = KeptFile | LinkNode | 'directory' | 'other'

/** What a layer does to the file system below it. */
export interface LayerChanges {
  readonly diffId: Digest
  /** By clean path, in the order of the archive. */
  readonly nodes: ReadonlyMap<string, LayerNode>
  readonly whiteouts: readonly string[]
  /** Folders that hide what lower layers have in them. */
  readonly opaque: readonly string[]
  readonly warnings: readonly string[]
  readonly used: Usage
}

const WHITEOUT = '.wh.'
/** aufs keeps files of its own under this prefix; only the opaque marker means something. */
const AUFS = '.wh..wh.'
const OPAQUE = '.wh..wh..opq'
/** The smallest header of an executable. */
const MIN_EXECUTABLE_BYTES = 52
const MAX_WARNINGS = 50
/** Linux takes no longer path. */
const MAX_PATH_LENGTH = 4096

/** Collects one layer's changes from the entries of its archive. */
export class LayerCollector {
  readonly #nodes = new Map<string, LayerNode>()
  readonly #whiteouts: string[] = []
  readonly #opaque: string[] = []
  readonly #warnings: string[] = []
  readonly #used: Usage = { inflated: 0, entries: 0, kept: 0 }
  readonly #hash = createHash('sha256')
  readonly #limits: ScanLimits
  readonly #budget: Budget
  readonly #tar = new TarReader(entry => this.#visit(entry))

  constructor(limits: ScanLimits, budget: Budget) {
    this.#limits = limits
    this.#budget = budget
  }

  /** @throws SealError `SCAN_LIMIT_EXCEEDED`, `SCAN_TAR_INVALID` */
  push(chunk: Uint8Array): void {
    this.#used.inflated += chunk.length
    this.#budget.spend({ inflated: chunk.length })
    this.#hash.update(chunk)
    this.#tar.push(chunk)
  }

  /** @throws SealError `SCAN_TAR_INVALID` */
  end(): LayerChanges {
    this.#tar.end()
    return {
      diffId: `sha256:${this.#hash.digest('hex')}`,
      nodes: this.#nodes,
      whiteouts: this.#whiteouts,
      opaque: this.#opaque,
      warnings: this.#warnings,
      used: this.#used
    }
  }

  #visit(entry: TarEntry): Sink | undefined {
    this.#used.entries++
    this.#budget.spend({ entries: 1 })
    if (entry.path.length > MAX_PATH_LENGTH || entry.target.length > MAX_PATH_LENGTH) {
      this.#warn(`an entry whose path is too long was passed over: ${printable(entry.path, 100)}`)
      return undefined
    }
    const path = cleanPath(entry.path)
    if (path === undefined) {
      this.#warn(`an entry that leaves the image's root was passed over: ${printable(entry.path, 200)}`)
      return undefined
    }
    const name = baseName(path)
    if (name.startsWith(WHITEOUT)) this.#addWhiteout(folderOf(path), name)
    else if (path !== '') return this.#addNode(path, entry)
    return undefined
  }

  #addWhiteout(folder: string, name: string): void {
    if (name === OPAQUE) this.#opaque.push(folder)
    else if (!name.startsWith(AUFS)) {
      const hidden = name.slice(WHITEOUT.length)
      this.#whiteouts.push(folder === '' ? hidden : `${folder}/${hidden}`)
    }
  }

  #addNode(path: string, entry: TarEntry): Sink | undefined {
    const { kind } = entry
    if (kind === 'symlink' || kind === 'link') this.#set(path, { kind, target: entry.target })
    else this.#set(path, kind === 'directory' ? 'directory' : 'other')
    return kind === 'file' && !entry.isSparse && entry.size > 0 ? this.#sinkFor(path, entry.size) : undefined
  }

  /** Set anew, so that the order is that of the last entry for a path. */
  #set(path: string, node: LayerNode): void {
    this.#nodes.delete(path)
    this.#nodes.set(path, node)
  }

  #sinkFor(path: string, size: number): Sink | undefined {
    const cataloger = FILE_CATALOGERS.find(candidate => candidate.selects(path))
    if (cataloger === undefined)
      return size < MIN_EXECUTABLE_BYTES ? undefined : this.#executableSink(path, size)
    if (size > this.#limits.maxFileBytes) {
      this.#warn(
        `${printable(path)} was passed over: ${formatBytes(size)} is too much for a ${cataloger.name} file`
      )
      return undefined
    }
    return this.#fileSink(path, size, cataloger)
  }

  #executableSink(path: string, size: number): Sink {
    const sink = new ExecutableSink(path, size, EXECUTABLE_CATALOGERS, packages => {
      if (packages.length > 0) this.#keep(path, EXECUTABLE_KEEPER, undefined, { packages })
    })
    return { write: chunk => sink.write(chunk), end: () => this.#guard(path, 'executable', () => sink.end()) }
  }

  #fileSink(path: string, size: number, cataloger: Cataloger): Sink {
    const bytes = Buffer.allocUnsafeSlow(size)
    let filled = 0
    return {
      write(chunk) {
        bytes.set(chunk, filled)
        filled += chunk.length
      },
      end: () => {
        if (cataloger.readFile === undefined) this.#keep(path, cataloger.name, bytes, undefined)
        else this.#read(path, bytes, cataloger)
      }
    }
  }

  #read(path: string, bytes: Uint8Array, cataloger: Cataloger): void {
    const warn = (message: string) => this.#warn(`${printable(path)}: ${message}`)
    this.#guard(path, `${cataloger.name} file`, () => {
      const note = cataloger.readFile?.({ path, bytes, warn })
      if (note) this.#keep(path, cataloger.name, undefined, note)
    })
  }

  /** One unreadable file must not cost the whole SBOM; that something is missing is said. */
  #guard(path: string, what: string, work: () => void): void {
    try {
      work()
    } catch (error) {
      if (error instanceof SealError && error.code === 'SCAN_LIMIT_EXCEEDED') throw error
      this.#warn(`${printable(path)}: not read as ${what}: ${printable(messages(error).join(': '), 200)}`)
    }
  }

  #keep(path: string, keeper: string, bytes: Uint8Array | undefined, note: Note | undefined): void {
    const kept = bytes?.length ?? sizeOf(note?.packages ?? [])
    this.#used.kept += kept
    this.#budget.spend({ kept })
    this.#set(path, { kind: 'file', keeper, bytes, note })
  }

  #warn(message: string): void {
    if (this.#warnings.length < MAX_WARNINGS) this.#warnings.push(message)
    else if (this.#warnings.length === MAX_WARNINGS)
      this.#warnings.push('further warnings of this layer are left out')
  }
}

/** A package in memory, roughly. */
function sizeOf(packages: readonly Found[]): number {
  return packages.length * 1024
}
