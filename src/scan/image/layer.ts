// One layer: what its archive changes, and the files that catalogers select. Everything else streams by.
import type { Digest } from '../../oci/digest.ts'
import { messages } from '../../support/errors.ts'
import { formatBytes, printable } from '../../support/text.ts'
import { type Sink, type TarEntry, TarReader } from '../archive/tar.ts'
import {
  EXECUTABLE_CATALOGER_NAME,
  EXECUTABLE_CATALOGERS,
  selectingCataloger
} from '../ecosystems/catalogers.ts'
import {
  baseName,
  type Cataloger,
  type FileSummary,
  type Found,
  folderOf,
  MAX_READ_BYTES
} from '../installed/cataloger.ts'
import { ContentBuffers } from './content.ts'
import { ExecutableSink } from './executable.ts'
import { type Budget, PACKAGE_BYTES, type ScanLimits, type Usage } from './limits.ts'
import { cleanPath } from './path.ts'

export interface KeptFile {
  readonly kind: 'file'
  /** The cataloger that selected it. */
  readonly catalogerName: string
  /** Bytes or summary, whichever the cataloger reads. */
  readonly bytes: Uint8Array | undefined
  readonly summary: FileSummary | undefined
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
  /** Folders that hide their content in lower layers. */
  readonly opaque: readonly string[]
  readonly warnings: readonly string[]
  readonly used: Usage
}

const WHITEOUT = '.wh.'
/** aufs keeps its own files under this prefix; only the opaque marker means something. */
const AUFS = '.wh..wh.'
const OPAQUE = '.wh..wh..opq'
/** The smallest header of an executable. */
const MIN_EXECUTABLE_BYTES = 52
const EXECUTABLE_MODE = 0o111
const MAX_WARNINGS = 50
/** A path in the lists of a layer, beside its text. */
export const NODE_BYTES = 100
/** A kept file, beside its bytes. */
const BUFFER_BYTES = 500
/** Linux does not accept a longer path. */
export const MAX_PATH_LENGTH = 4096

/** A file that a cataloger selects by the path of a link to it, and not by its own. */
export interface LinkedFile {
  readonly kind: LinkNode['kind']
  /** The link's path. */
  readonly link: string
  readonly cataloger: Cataloger
}

/** Clean paths of the files that links lead to. */
export type LinkedFiles = ReadonlyMap<string, LinkedFile>

/** V8 has one byte for each character only where none is beyond Latin-1. */
export function bytesOf(text: string): number {
  return text === '' || !/[^\0-\xff]/.test(text) ? text.length : 2 * text.length
}

/** Collects one layer's changes from the entries of its archive. */
export class LayerCollector {
  readonly #nodes = new Map<string, LayerNode>()
  readonly #whiteouts: string[] = []
  readonly #opaque: string[] = []
  readonly #warnings: string[] = []
  readonly #used: Usage = { inflated: 0, entries: 0, kept: 0, paths: 0 }
  readonly #limits: ScanLimits
  readonly #budget: Budget
  readonly #linked: LinkedFiles
  readonly #buffers: ContentBuffers
  readonly #tar = new TarReader(entry => this.#visit(entry))

  constructor(
    limits: ScanLimits,
    budget: Budget,
    linked: LinkedFiles = new Map(),
    buffers = new ContentBuffers()
  ) {
    this.#limits = limits
    this.#budget = budget
    this.#linked = linked
    this.#buffers = buffers
  }

  /** @throws SealError `SCAN_LIMIT_EXCEEDED`, `SCAN_TAR_INVALID` */
  push(chunk: Uint8Array): void {
    this.#used.inflated += chunk.length
    this.#budget.spend({ inflated: chunk.length })
    this.#tar.push(chunk)
  }

  /**
   * @param diffId the digest of all chunks
   * @throws SealError `SCAN_TAR_INVALID`
   */
  end(diffId: Digest): LayerChanges {
    this.#tar.end()
    return {
      diffId,
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
      this.#warn(`skipped an entry whose path is too long: ${printable(entry.path, 100)}`)
      return undefined
    }
    const path = cleanPath(entry.path)
    if (path === undefined) {
      this.#warn(`skipped an entry outside the image's root: ${printable(entry.path, 200)}`)
      return undefined
    }
    const name = baseName(path)
    if (name.startsWith(WHITEOUT)) this.#addWhiteout(folderOf(path), name)
    else if (path !== '') return this.#addNode(path, entry)
    return undefined
  }

  #spend(kept: number): void {
    this.#used.kept += kept
    this.#budget.spend({ kept })
  }

  #spendPath(path: string, other: string): void {
    const paths = bytesOf(path) + bytesOf(other)
    this.#used.paths += paths
    this.#used.kept += NODE_BYTES + paths
    this.#budget.spend({ kept: NODE_BYTES + paths, paths })
  }

  #addWhiteout(folder: string, name: string): void {
    this.#spendPath(folder, name)
    if (name === OPAQUE) this.#opaque.push(folder)
    else if (!name.startsWith(AUFS)) {
      const hidden = name.slice(WHITEOUT.length)
      this.#whiteouts.push(folder === '' ? hidden : `${folder}/${hidden}`)
    }
  }

  #addNode(path: string, entry: TarEntry): Sink | undefined {
    const { kind } = entry
    this.#spendPath(path, kind === 'symlink' || kind === 'link' ? entry.target : '')
    if (kind === 'symlink' || kind === 'link') this.#set(path, { kind, target: entry.target })
    else this.#set(path, kind === 'directory' ? 'directory' : 'other')
    if (kind !== 'file') return undefined
    return entry.isSparse ? this.#skipSparse(path, entry.mode) : this.#sinkFor(path, entry.size)
  }

  /** Disk images are sparse; a program or a database that is must not be missing in silence. */
  #skipSparse(path: string, mode: number): undefined {
    const cataloger = this.#linked.get(path)?.cataloger ?? selectingCataloger(path)
    const what = cataloger ? `${cataloger.name} file` : mode & EXECUTABLE_MODE ? 'program' : undefined
    if (what !== undefined) this.#warn(`skipped ${printable(path)}: Seal does not read a sparse ${what}`)
  }

  /** Set again, so that the order is that of the last entry for a path. */
  #set(path: string, node: LayerNode): void {
    const { size } = this.#nodes
    this.#nodes.set(path, node)
    if (this.#nodes.size > size) return
    this.#nodes.delete(path)
    this.#nodes.set(path, node)
  }

  #sinkFor(path: string, size: number): Sink | undefined {
    const cataloger = this.#linked.get(path)?.cataloger ?? selectingCataloger(path)
    if (cataloger === undefined)
      return size < MIN_EXECUTABLE_BYTES ? undefined : this.#executableSink(path, size)
    if (cataloger.needsPathOnly) {
      this.#keepSummary(path, cataloger.name, {})
      return undefined
    }
    const most = cataloger.maxBytes ?? (cataloger.readFile ? MAX_READ_BYTES : Number.POSITIVE_INFINITY)
    if (size > Math.min(this.#limits.maxFileBytes, most)) {
      this.#warn(`skipped ${printable(path)}: ${formatBytes(size)} is too large for a ${cataloger.name} file`)
      return undefined
    }
    return this.#fileSink(path, size, cataloger)
  }

  #executableSink(path: string, size: number): Sink {
    let found: readonly Found[] = []
    const sink = new ExecutableSink(path, size, EXECUTABLE_CATALOGERS, this.#buffers, packages => {
      found = packages
    })
    return {
      write: chunk => sink.write(chunk),
      end: () => {
        this.#guard(path, 'executable', () => sink.end())
        if (found.length > 0) this.#keepSummary(path, EXECUTABLE_CATALOGER_NAME, { packages: found })
      }
    }
  }

  /** The file takes its memory from the budget as soon as it begins. */
  #fileSink(path: string, size: number, cataloger: Cataloger): Sink {
    const { name: catalogerName, readFile } = cataloger
    if (readFile === undefined) this.#spend(BUFFER_BYTES + size)
    else this.#budget.reserve(size)
    const bytes: Buffer<ArrayBuffer> = Buffer.allocUnsafeSlow(size)
    let filled = 0
    return {
      write(chunk) {
        bytes.set(chunk, filled)
        filled += chunk.length
      },
      end: () => {
        if (readFile === undefined) {
          this.#set(path, { kind: 'file', catalogerName, bytes, summary: undefined })
          return
        }
        const summary = this.#guard(path, `${catalogerName} file`, () =>
          // Catalogers read names from the path: the link has the right one.
          readFile({ path: this.#linked.get(path)?.link ?? path, bytes })
        )
        for (const warning of summary?.warnings ?? []) this.#warn(`${printable(path)}: ${warning}`)
        this.#budget.reserve(-size)
        if (summary) this.#keepSummary(path, catalogerName, summary)
        // Nothing of the file is kept: its memory need not wait for the garbage collector.
        bytes.buffer.transfer(0)
      }
    }
  }

  /** One unreadable file must not fail the whole scan; a warning reports that something is missing. */
  #guard<T>(path: string, what: string, work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      this.#warn(`${printable(path)}: not read as ${what}: ${printable(messages(error).join(': '), 200)}`)
      return undefined
    }
  }

  /**
   * A copy is kept: a piece of a text keeps the whole text in memory, and ten thousand files may each have one
   * of megabytes. The copy's size is also what the packages take.
   */
  #keepSummary(path: string, catalogerName: string, summary: FileSummary): void {
    const copy = JSON.stringify(summary)
    this.#spend(bytesOf(copy) + (summary.packages?.length ?? 0) * PACKAGE_BYTES)
    this.#set(path, { kind: 'file', catalogerName, bytes: undefined, summary: JSON.parse(copy) })
  }

  #warn(message: string): void {
    if (this.#warnings.length < MAX_WARNINGS) this.#warnings.push(message)
    else if (this.#warnings.length === MAX_WARNINGS)
      this.#warnings.push('further warnings for this layer are omitted')
  }
}
