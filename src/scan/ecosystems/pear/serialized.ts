// PHP's own format of values: https://www.php.net/manual/function.serialize.php

export type PhpValue = string | ReadonlyMap<string, PhpValue> | undefined

const MAX_DEPTH = 32
const MOST_VALUES = 200_000

/**
 * Texts, and arrays as maps; numbers are their digits, as keys are. Objects are refused: packages have none.
 *
 * @throws RangeError for anything else
 */
export function readSerialized(bytes: Buffer): PhpValue {
  return new Reader(bytes).read(0)
}

class Reader {
  readonly #bytes: Buffer
  #at = 0
  #values = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  read(depth: number): PhpValue {
    if (depth > MAX_DEPTH || ++this.#values > MOST_VALUES) throw new RangeError('too many values')
    const type = this.#take(2)
    if (type === 's:') {
      const text = this.#text(Number(this.#upTo(':')))
      this.#expect(';')
      return text
    }
    if (type === 'a:') return this.#array(Number(this.#upTo(':')), depth)
    if (type === 'N;') return undefined
    if (/^[ibd]:$/.test(type)) return this.#upTo(';')
    throw new RangeError(`a value of the kind ${JSON.stringify(type)}`)
  }

  #array(count: number, depth: number): PhpValue {
    this.#expect('{')
    const entries = new Map<string, PhpValue>()
    for (let left = count; left > 0; left--) {
      const key = this.read(depth + 1)
      if (typeof key !== 'string') throw new RangeError('a key that is not a text')
      entries.set(key, this.read(depth + 1))
    }
    this.#expect('}')
    return entries
  }

  #text(length: number): string {
    this.#expect('"')
    const end = this.#at + length
    if (!(end <= this.#bytes.length)) throw new RangeError('a text that does not end')
    const text = this.#bytes.toString('utf8', this.#at, end)
    this.#at = end
    this.#expect('"')
    return text
  }

  #take(length: number): string {
    const text = this.#bytes.toString('latin1', this.#at, this.#at + length)
    this.#at += length
    return text
  }

  #expect(text: string): void {
    if (this.#take(text.length) !== text) throw new RangeError(`no ${text} at ${this.#at - text.length}`)
  }

  /** A number: no longer than one. */
  #upTo(end: string): string {
    const found = this.#bytes.subarray(this.#at, this.#at + 40).indexOf(end)
    if (found < 0) throw new RangeError(`no ${end} after ${this.#at}`)
    const text = this.#take(found)
    this.#at++
    return text
  }
}
