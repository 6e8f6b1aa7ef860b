// Decompresses gzip (RFC 1952) as it arrives. The decoder is WebAssembly, made from wasm/inflate.ts: it takes less
// than two thirds of the time that zlib takes. It does not compute the CRC of the content, so what it gives must be checked
// by its digest.
import { INFLATE_WASM } from '../../../generated/inflate.js'

/** What wasm/inflate.ts exports. */
interface Inflate {
  readonly memory: WebAssembly.Memory
  readonly INPUT: WebAssembly.Global
  readonly INPUT_BYTES: WebAssembly.Global
  readonly NEEDS_INPUT: WebAssembly.Global
  readonly IS_INVALID: WebAssembly.Global
  readonly HAS_ENDED: WebAssembly.Global
  readonly input: WebAssembly.Global
  readonly inputEnd: WebAssembly.Global
  readonly output: WebAssembly.Global
  readonly outputEnd: WebAssembly.Global
  prepare(): void
  begin(): void
  compactInput(): void
  addInput(bytes: number, areLast: boolean): void
  skipInput(bytes: number): void
  releaseOutput(): void
  run(): number
}

/** The bytes are not a gzip file. */
export class GzipError extends Error {}

const TRAILER_BYTES = 8
const HEADER_BYTES = 10
const DEFLATE = 8
/** Flags of a header. */
const HAS_CHECKSUM = 0x02
const HAS_EXTRA = 0x04
const HAS_NAME = 0x08
const HAS_COMMENT = 0x10
const RESERVED = 0xe0

let compiled: WebAssembly.Module | undefined

/** One file, which may have any number of members. */
export class Gunzip {
  readonly #inflate = instantiate()
  readonly #memory = Buffer.from(this.#inflate.memory.buffer)
  #part: 'header' | 'content' | 'trailer' | 'end' = 'header'
  #isFirst = true
  #isLast = false
  /** Of the member's content. */
  #bytes = 0
  #isTaken = false

  get hasEnded(): boolean {
    return this.#part === 'end'
  }

  /**
   * Takes the next bytes, when `read` has nothing to return. What follows the last member is taken and ignored.
   *
   * @param isLast nothing follows `bytes`
   * @returns how many of the bytes were taken; the others must be added later
   */
  add(bytes: Uint8Array, isLast: boolean): number {
    if (this.hasEnded) return bytes.length
    const inflate = this.#inflate
    inflate.compactInput()
    const start = inflate.inputEnd.value
    const taken = bytes.subarray(0, inflate.INPUT.value + inflate.INPUT_BYTES.value - start)
    this.#memory.set(taken, start)
    this.#isLast = isLast && taken.length === bytes.length
    inflate.addInput(taken.length, this.#isLast)
    return taken.length
  }

  /**
   * The next piece of the content. It is in memory that the next call of `read` writes to. Undefined: more bytes are needed, or
   * the file has ended. A piece has the content of as many members as fit: an eStargz layer has a small one for each file.
   *
   * @throws GzipError nothing may be read afterwards: the tables of the decoder are not whole
   */
  read(): Uint8Array | undefined {
    const inflate = this.#inflate
    if (this.#isTaken) inflate.releaseOutput()
    this.#isTaken = false
    for (;;) {
      if (this.#part === 'end') return this.#takeOutput()
      if (this.#part !== 'content') {
        if (this.#readFrame()) continue
        return this.#takeOutput()
      }
      const start = inflate.outputEnd.value
      const stop = inflate.run()
      this.#bytes += inflate.outputEnd.value - start
      if (stop === inflate.IS_INVALID.value)
        throw new GzipError('its compressed data is not valid or is cut off')
      if (stop !== inflate.HAS_ENDED.value) return this.#takeOutput()
      this.#part = 'trailer'
    }
  }

  #takeOutput(): Uint8Array | undefined {
    const { output, outputEnd } = this.#inflate
    if (output.value === outputEnd.value) return undefined
    this.#isTaken = true
    return this.#memory.subarray(output.value, outputEnd.value)
  }

  /** Reads a header or trailer; false if more bytes are needed. */
  #readFrame(): boolean {
    const { input, inputEnd, INPUT_BYTES } = this.#inflate
    const bytes = this.#memory.subarray(input.value, inputEnd.value)
    const length = this.#part === 'trailer' ? this.#readTrailer(bytes) : this.#readHeader(bytes)
    if (length !== undefined) {
      this.#inflate.skipInput(length)
      return true
    }
    if (this.#isLast) throw new GzipError('it is cut off')
    if (bytes.length === INPUT_BYTES.value) throw new GzipError('the name or comment of a member is too long')
    return false
  }

  /** Bytes of the header; undefined if it is not whole. */
  #readHeader(bytes: Buffer): number | undefined {
    if (!this.#isFirst) {
      // Zeros fill up the blocks of a tape; another member may follow, and nothing else.
      if (bytes.length === 0 ? this.#isLast : bytes[0] === 0) {
        this.#part = 'end'
        return 0
      }
    }
    if (bytes.length < HEADER_BYTES) return undefined
    const flags = bytes[3] ?? 0
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== DEFLATE || (flags & RESERVED) !== 0)
      throw new GzipError('a member has no header of gzip')
    let end = HEADER_BYTES
    if (flags & HAS_EXTRA) {
      if (bytes.length < end + 2) return undefined
      end += 2 + bytes.readUInt16LE(end)
    }
    for (const flag of [HAS_NAME, HAS_COMMENT]) {
      if ((flags & flag) === 0) continue
      const zero = bytes.indexOf(0, end)
      if (zero < 0) return undefined
      end = zero + 1
    }
    if (flags & HAS_CHECKSUM) end += 2
    if (end > bytes.length) return undefined
    this.#isFirst = false
    this.#bytes = 0
    this.#part = 'content'
    this.#inflate.begin()
    return end
  }

  #readTrailer(bytes: Buffer): number | undefined {
    if (bytes.length < TRAILER_BYTES) return undefined
    if (bytes.readUInt32LE(4) !== this.#bytes % 2 ** 32)
      throw new GzipError('a member has not the size that it states')
    this.#part = 'header'
    return TRAILER_BYTES
  }
}

function instantiate(): Inflate {
  compiled ??= new WebAssembly.Module(Buffer.from(INFLATE_WASM, 'base64'))
  const inflate = new WebAssembly.Instance(compiled).exports as unknown as Inflate
  inflate.prepare()
  return inflate
}
