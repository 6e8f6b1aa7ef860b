// Packages of a .NET program of a single file: its deps.json is in the bundle behind the host.
// https://github.com/dotnet/designs/blob/main/accepted/2020/single-file/bundler.md
import type { ExecutableCataloger, Found, Probe } from '../../installed/cataloger.ts'
import { readDepsJson } from './installed.ts'

/** SHA-256 of ".net core bundle". The eight bytes before it are the offset of the bundle's header; 0 without one. */
const SIGNATURE = Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex')
const OFFSET_BYTES = 8
const BORDER_BYTES = OFFSET_BYTES + SIGNATURE.length
/** The list of packages is the last file before the header; one of a thousand packages has some 2 MiB. */
const KEPT_BEFORE_HEADER = 8 * 2 ** 20
const KEPT_OF_HEADER = 64 * 1024
/** Since .NET 5, the header has the place of deps.json. */
const FIRST_VERSION = 2
const VERSION_BYTES = 12

export const SINGLE_FILE: ExecutableCataloger = {
  name: 'dotnet-single-file',
  start: path => new BundleProbe(path)
}

/** Keeps the part of the file around the header, as soon as it knows where that is. */
class BundleProbe implements Probe {
  readonly #path: string
  #position = 0
  #border = Buffer.alloc(0)
  #header = 0
  #kept: Buffer[] = []
  #keptFrom = 0

  constructor(path: string) {
    this.#path = path
  }

  write(chunk: Uint8Array): void {
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (this.#header === 0) this.#search(piece)
    else this.#keep(piece)
    this.#position += piece.length
  }

  #search(piece: Buffer): void {
    const border = Buffer.concat([this.#border, piece.subarray(0, BORDER_BYTES)])
    const header = headerIn(border) ?? headerIn(piece)
    const last = piece.length < BORDER_BYTES ? border : piece
    this.#border = Buffer.from(last.subarray(-(BORDER_BYTES - 1)))
    if (header === undefined) return
    this.#header = header
    this.#keep(piece)
  }

  #keep(piece: Buffer): void {
    const from = Math.max(this.#header - KEPT_BEFORE_HEADER - this.#position, 0)
    const part = piece.subarray(from, Math.max(this.#header + KEPT_OF_HEADER - this.#position, 0))
    if (part.length === 0) return
    if (this.#kept.length === 0) this.#keptFrom = this.#position + from
    this.#kept.push(Buffer.from(part))
  }

  /** @throws RangeError if the program has a bundle whose packages cannot be read */
  end(): readonly Found[] {
    if (this.#header === 0) return []
    const kept = Buffer.concat(this.#kept)
    this.#kept = []
    const list = kept.subarray(...placeOfList(kept, this.#header - this.#keptFrom, this.#keptFrom))
    const { packages = [], warnings: [warning] = [] } = readDepsJson(list, this.#path) ?? {}
    if (warning !== undefined) throw new RangeError(`${PROBLEM} is not in order: ${warning}`)
    return packages
  }
}

const PROBLEM = 'it is a .NET program of a single file, of which the list of packages'

/** Undefined for a host without a bundle. */
function headerIn(bytes: Buffer): number | undefined {
  const at = bytes.indexOf(SIGNATURE)
  if (at < OFFSET_BYTES) return undefined
  const offset = Number(bytes.readBigUInt64LE(at - OFFSET_BYTES))
  return offset > 0 && Number.isSafeInteger(offset) ? offset : undefined
}

/** `from` is the file's offset of the first kept byte. */
function placeOfList(kept: Buffer, header: number, from: number): [start: number, end: number] {
  if (header < 0 || header + VERSION_BYTES >= kept.length) throw new RangeError(`${PROBLEM} is not there`)
  if (kept.readUInt32LE(header) < FIRST_VERSION)
    throw new RangeError(`${PROBLEM} has the form of .NET Core 3`)
  // The bundle's name: its length is one byte, since it has a fixed one.
  const place = header + VERSION_BYTES + 1 + kept.readUInt8(header + VERSION_BYTES)
  const start = Number(kept.readBigInt64LE(place)) - from
  const length = Number(kept.readBigInt64LE(place + 8))
  if (length <= 0 || start < 0 || start + length > kept.length)
    throw new RangeError(`${PROBLEM} is not there`)
  return [start, start + length]
}
