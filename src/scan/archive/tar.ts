// A tar archive as it streams by: POSIX ustar and pax, GNU long names and sparse files, v7.
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html and GNU tar's manual, "Basic Tar Format".
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import { readTarHeader, readText, type TarHeader } from './tar-header.ts'

export type EntryKind = 'file' | 'link' | 'symlink' | 'directory' | 'other'

export interface TarEntry {
  readonly kind: EntryKind
  /** As the archive has it, not cleaned. */
  readonly path: string
  /** Target of a link or symlink, as the archive has it. */
  readonly target: string
  /** Bytes of content in the archive; 0 for all but files. */
  readonly size: number
  readonly mode: number
  /** The content is a map and the pieces of a sparse file: not what a reader of the file would see. */
  readonly isSparse: boolean
}

/** Takes a file's content. The chunks belong to the reader: keep a copy, never the chunk. */
export interface Sink {
  write(chunk: Buffer): void
  end(): void
}

const BLOCK = 512
/** No real archive has longer names and pax records. */
const MAX_META_BYTES = 1024 * 1024

const MAX_KEY_BYTES = 100
/** The pax records that an entry is read by. Any other is dropped, so that an archive cannot make them pile up. */
const RECORDS: ReadonlySet<string> = new Set([
  ...['path', 'linkpath', 'size'],
  ...['GNU.sparse.name', 'GNU.sparse.major', 'GNU.sparse.map']
])

type State = 'header' | 'meta' | 'content' | 'sparse-map' | 'padding' | 'end'

const KINDS: Readonly<Record<string, EntryKind>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  S: 'file',
  '1': 'link',
  '2': 'symlink',
  '5': 'directory'
}

/** Push chunks of any size, then call `end`. Each entry goes to `visit`, which may return a sink for its content. */
export class TarReader {
  readonly #visit: (entry: TarEntry) => Sink | undefined
  readonly #block = Buffer.alloc(BLOCK)
  #filled = 0
  #state: State = 'header'
  #remaining = 0
  #padding = 0
  #sink: Sink | undefined
  #meta: { type: string; bytes: Buffer; filled: number } | undefined
  #local: Map<string, string> = new Map()
  #pending: { entry: TarEntry; size: number } | undefined
  #last = 'its start'

  constructor(visit: (entry: TarEntry) => Sink | undefined) {
    this.#visit = visit
  }

  /** @throws SealError `SCAN_TAR_INVALID` */
  push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let at = 0
    while (at < bytes.length && this.#state !== 'end') {
      if (this.#state === 'header' || this.#state === 'sparse-map') at = this.#takeBlock(bytes, at)
      else at = this.#takeContent(bytes, at)
    }
  }

  /** @throws SealError `SCAN_TAR_INVALID` when the archive ends in the middle of something */
  end(): void {
    if (this.#state === 'end' || (this.#state === 'header' && this.#filled === 0)) return
    // Some writers leave out the last entry's padding.
    if (this.#state === 'padding') return
    throw new SealError('SCAN_TAR_INVALID', `the archive ends early, after ${printable(this.#last, 200)}`)
  }

  #takeBlock(chunk: Buffer, at: number): number {
    if (this.#filled === 0 && chunk.length - at >= BLOCK) {
      this.#readBlock(chunk, at)
      return at + BLOCK
    }
    const taken = Math.min(BLOCK - this.#filled, chunk.length - at)
    chunk.copy(this.#block, this.#filled, at, at + taken)
    this.#filled += taken
    if (this.#filled === BLOCK) {
      this.#filled = 0
      this.#readBlock(this.#block, 0)
    }
    return at + taken
  }

  #readBlock(bytes: Buffer, at: number): void {
    if (this.#state === 'sparse-map') this.#endSparseMap(bytes, at)
    else this.#startEntry(bytes, at)
  }

  #takeContent(chunk: Buffer, at: number): number {
    const taken = Math.min(this.#remaining, chunk.length - at)
    if (taken > 0 && this.#state !== 'padding') {
      if (this.#meta) {
        chunk.copy(this.#meta.bytes, this.#meta.filled, at, at + taken)
        this.#meta.filled += taken
      } else this.#sink?.write(chunk.subarray(at, at + taken))
    }
    this.#remaining -= taken
    if (this.#remaining === 0) this.#endContent()
    return at + taken
  }

  #endContent(): void {
    if (this.#state !== 'padding') {
      if (this.#meta) this.#endMeta(this.#meta)
      this.#meta = undefined
      this.#sink?.end()
      this.#sink = undefined
      if (this.#padding > 0) {
        this.#state = 'padding'
        this.#remaining = this.#padding
        return
      }
    }
    this.#state = 'header'
  }

  #startEntry(bytes: Buffer, at: number): void {
    const header = readTarHeader(bytes, at, this.#last)
    // Two blocks of zeros end an archive; Seal accepts one, and readers ignore what follows.
    if (header === undefined) {
      this.#state = 'end'
      return
    }
    if ('xgLK'.includes(header.type)) this.#startMeta(header)
    else this.#startFile(header, bytes[at + 482] === 1)
  }

  #startMeta({ type, size }: TarHeader): void {
    if (size > MAX_META_BYTES) {
      throw new SealError(
        'SCAN_TAR_INVALID',
        `a name or record of ${size} bytes after ${printable(this.#last, 200)}`
      )
    }
    this.#meta = { type, bytes: Buffer.alloc(size), filled: 0 }
    this.#startContent('meta', size)
  }

  #endMeta({ type, bytes }: { type: string; bytes: Buffer }): void {
    if (type === 'L') this.#local.set('path', readText(bytes))
    else if (type === 'K') this.#local.set('linkpath', readText(bytes))
    // Runtimes that unpack layers ignore a record for all entries: what it renames is not renamed in a container.
    else readPaxRecords(bytes, type === 'g' ? new Map() : this.#local, this.#last)
  }

  /** @param hasMap GNU's map of a sparse file goes on in further blocks */
  #startFile(header: TarHeader, hasMap: boolean): void {
    const record = (key: string) => this.#local.get(key)
    const path = record('GNU.sparse.name') ?? record('path') ?? header.path
    const isSparse =
      header.type === 'S' ||
      record('GNU.sparse.major') !== undefined ||
      record('GNU.sparse.map') !== undefined
    const named = KINDS[header.type] ?? 'other'
    const kind = named === 'file' && path.endsWith('/') ? 'directory' : named
    // Types without content keep a size that means nothing (a linked file's, for example).
    const size = '123456'.includes(header.type) ? 0 : (paxSize(record('size')) ?? header.size)
    const target = record('linkpath') ?? header.target
    this.#last = path
    this.#local.clear()
    const entry: TarEntry = {
      kind,
      path,
      target,
      size: kind === 'file' ? size : 0,
      mode: header.mode,
      isSparse
    }
    if (header.type === 'S' && hasMap) {
      this.#pending = { entry, size }
      this.#state = 'sparse-map'
      return
    }
    this.#visitEntry(entry, size)
  }

  #endSparseMap(bytes: Buffer, at: number): void {
    if (bytes[at + 504] === 1 || !this.#pending) return
    const { entry, size } = this.#pending
    this.#pending = undefined
    this.#visitEntry(entry, size)
  }

  #visitEntry(entry: TarEntry, size: number): void {
    this.#sink = this.#visit(entry)
    this.#startContent('content', size)
  }

  #startContent(state: State, size: number): void {
    this.#state = state
    this.#remaining = size
    this.#padding = (BLOCK - (size % BLOCK)) % BLOCK
    if (size === 0) this.#endContent()
  }
}

/** A pax size is decimal. */
function paxSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const size = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(size)) return size
  throw new SealError('SCAN_TAR_INVALID', `a size that is not a number: ${printable(text, 50)}`)
}

/** `LENGTH KEY=VALUE\n`, the length counting itself. */
function readPaxRecords(bytes: Buffer, into: Map<string, string>, after: string): void {
  let at = 0
  while (at < bytes.length && bytes[at] !== 0) {
    const space = bytes.indexOf(0x20, at)
    const length = space < 0 ? Number.NaN : Number(readText(bytes, at, space))
    const equals = bytes.indexOf(0x3d, space)
    const end = at + length
    if (!Number.isInteger(length) || end > bytes.length || equals < 0 || equals >= end || end <= space) {
      throw new SealError(
        'SCAN_TAR_INVALID',
        `a pax header that cannot be read after ${printable(after, 200)}`
      )
    }
    const key = readText(bytes, space + 1, Math.min(equals, space + 1 + MAX_KEY_BYTES))
    if (end - 1 === equals + 1) into.delete(key)
    else if (RECORDS.has(key)) into.set(key, readText(bytes, equals + 1, end - 1))
    at = end
  }
}
