// A file's content, collected from the pieces in which it arrives.
import type { Content } from '../installed/cataloger.ts'

/** Nearly all programs fit; a larger buffer would be in memory beside what other layers read. */
const MAX_FREE_BYTES = 64 * 2 ** 20
/** Buffers have a multiple of it, so that the next program of about the same size fits. */
const STEP_BYTES = 2 ** 20

/** Buffers for contents. New memory costs more than the copy: the system clears every page of it. */
export class ContentBuffers {
  /** Of those that were given back, the largest that may be kept. */
  #free: Buffer<ArrayBuffer> | undefined

  /** At least that large; the pages of what is never written are never touched. */
  take(size: number): Buffer<ArrayBuffer> {
    const free = this.#free
    if (free === undefined || free.length < size)
      return Buffer.allocUnsafeSlow(Math.ceil(size / STEP_BYTES) * STEP_BYTES)
    this.#free = undefined
    return free
  }

  giveBack(buffer: Buffer<ArrayBuffer>): void {
    const isKept = buffer.length <= MAX_FREE_BYTES && buffer.length > (this.#free?.length ?? 0)
    const dropped = isKept ? this.#free : buffer
    if (isKept) this.#free = buffer
    dropped?.buffer.transfer(0)
  }

  /** Without waiting for the garbage collector. */
  release(): void {
    this.#free?.buffer.transfer(0)
    this.#free = undefined
  }
}

/** Copies each piece: the memory of a stream's pieces is used again. */
export class CopiedContent implements Content {
  readonly #buffers: ContentBuffers
  readonly #bytes: Buffer<ArrayBuffer>
  #length = 0

  /** @param size bytes at most */
  constructor(size: number, buffers: ContentBuffers) {
    this.#buffers = buffers
    this.#bytes = buffers.take(size)
  }

  get length(): number {
    return this.#length
  }

  push(piece: Uint8Array): void {
    this.#bytes.set(piece, this.#length)
    this.#length += piece.length
  }

  slice(start: number, end: number): Buffer {
    return Buffer.from(this.#bytes.subarray(start, Math.min(end, this.#length)))
  }

  /** Nothing can be read afterwards. */
  release(): void {
    this.#length = 0
    this.#buffers.giveBack(this.#bytes)
  }
}
