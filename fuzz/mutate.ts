// Changes inputs by chance, the way AFL and libFuzzer do: bits, numbers, pieces, words, and pieces of other inputs.

/** A number from 0 up to, and without, `below`. */
export type Chance = (below: number) => number

/** A sequence that a seed repeats: mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const MAX_BYTES = 64 * 1024
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff]

export interface Material {
  readonly corpus: readonly Buffer[]
  readonly words: readonly string[]
}

/** An input of the corpus with up to eight changes. */
export function mutate({ corpus, words }: Material, chance: Chance): Buffer {
  const pick = <T>(list: readonly T[]): T | undefined => list[chance(list.length)]
  let input: Buffer = Buffer.from(pick(corpus) ?? Buffer.alloc(0))
  for (let left = 1 + chance(8); left > 0; left--) {
    const at = chance(input.length + 1)
    const end = Math.min(input.length, at + 1 + chance(chance(2) ? 8 : input.length + 1))
    const piece = input.subarray(at, end)
    const put = (middle: Uint8Array, from = at) =>
      Buffer.concat([input.subarray(0, at), middle, input.subarray(from)])
    const change = chance(9)
    if (change === 0 && at < input.length) input[at] = (input[at] as number) ^ (1 << chance(8))
    else if (change === 1 && at < input.length) input[at] = chance(256)
    else if (change === 2) input = put(Buffer.alloc(0), end)
    else if (change === 3) input = put(piece)
    else if (change === 4) input = put(Buffer.from(pick(words) ?? '', 'latin1'), chance(2) ? at : end)
    else if (change === 5) input = withNumber(input, at, chance)
    else if (change === 6) input = put(repeated(piece, chance))
    else if (change === 7) input = put(sliceOf(pick(corpus) ?? piece, chance), chance(2) ? at : end)
    else input = put(digitsOf(chance), chance(2) ? at : end)
  }
  return input.subarray(0, MAX_BYTES)
}

function withNumber(input: Buffer, at: number, chance: Chance): Buffer {
  const size = [1, 2, 4][chance(3)] ?? 1
  if (at + size > input.length) return input
  const number = (NUMBERS[chance(NUMBERS.length)] ?? 0) % 2 ** (8 * size)
  if (chance(2)) input.writeUIntBE(number, at, size)
  else input.writeUIntLE(number, at, size)
  return input
}

function repeated(piece: Buffer, chance: Chance): Buffer {
  const times = 2 ** chance(10)
  return piece.length * times > MAX_BYTES ? piece : Buffer.concat(Array<Buffer>(times).fill(piece))
}

function sliceOf(other: Buffer, chance: Chance): Buffer {
  const start = chance(other.length + 1)
  return other.subarray(start, start + chance(other.length - start + 1))
}

function digitsOf(chance: Chance): Buffer {
  return Buffer.from(String((NUMBERS[chance(NUMBERS.length)] ?? 0) - chance(3)))
}
