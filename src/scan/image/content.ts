// A file's content as the pieces in which it arrived.
import type { Content } from '../installed/cataloger.ts'

/** Keeps the pieces without a copy: the stream must not change them afterwards. */
export class Pieces implements Content {
  readonly #pieces: Uint8Array[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  push(piece: Uint8Array): void {
    this.#pieces.push(piece)
    this.#length += piece.length
  }

  slice(start: number, end: number): Buffer {
    const parts: Uint8Array[] = []
    let at = 0
    for (const piece of this.#pieces) {
      if (at >= end) break
      if (at + piece.length > start) parts.push(piece.subarray(Math.max(0, start - at), end - at))
      at += piece.length
    }
    return Buffer.concat(parts)
  }
}
