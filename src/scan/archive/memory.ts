// The memory of pieces, without waiting for the garbage collector, which counts it and looks at the whole heap for each
// few of them.

/** Only if the piece is all of its buffer: another may have the rest. */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) buffer.transfer(0)
}

/** Buffers that are used again and again. One at a time may be waited for. */
export class MemoryPool {
  readonly #free: ArrayBuffer[]
  #waiting: ((memory: ArrayBuffer) => void) | undefined

  constructor(buffers: number, bytes: number) {
    this.#free = Array.from({ length: buffers }, () => new ArrayBuffer(bytes))
  }

  take(): ArrayBuffer | Promise<ArrayBuffer> {
    return (
      this.#free.pop() ??
      new Promise<ArrayBuffer>(resolve => {
        this.#waiting = resolve
      })
    )
  }

  giveBack(memory: ArrayBuffer): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting) waiting(memory)
    else this.#free.push(memory)
  }

  /** What comes back afterwards waits for the garbage collector. */
  release(): void {
    for (const memory of this.#free.splice(0)) memory.transfer(0)
  }
}
