// Lines and columns of offsets in a text.

export interface TextPlace {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
}

export class TextLines {
  /** The offsets at which lines begin. */
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (const { index } of text.matchAll(/\n/g)) this.#starts.push(index + 1)
  }

  placeOf(offset: number): TextPlace {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#startOf(middle) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - this.#startOf(low) + 1 }
  }

  #startOf(index: number): number {
    return this.#starts[index] ?? 0
  }
}
