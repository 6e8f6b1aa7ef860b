// A file's content, collected from the pieces in which it arrives.
import type { Content } from '../installed/cataloger.ts'

/** Copies each piece: the memory of a stream's pieces is used again. */
export class CopiedContent implements Content {
  readonly #bytes: Buffer<ArrayBuffer>
  #length = 0

  /** @param size bytes at most; the pages of what does not arrive are never touched */
  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafeSlow(size)
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

  /** Gives the memory back without waiting for the garbage collector. Nothing can be read afterwards. */
  release(): void {
    this.#length = 0
    this.#bytes.buffer.transfer(0)
  }
}
