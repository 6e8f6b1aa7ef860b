// A set of texts as hashes, outside the heap: the values of a document of 256 MiB would take several times its size.

export interface ValueSet {
  add(...parts: readonly string[]): void
  has(...parts: readonly string[]): boolean
}

/** Two values of one hash of 52 bits would hide a loss: with ten million values, one search in 400 million. */
export function createValueSet(): ValueSet {
  let slots = new Float64Array(1 << 10)
  let used = 0
  const place = (hash: number): number => {
    let at = hash % slots.length
    while (slots[at] !== 0 && slots[at] !== hash) at = (at + 1) % slots.length
    return at
  }
  const grow = (): void => {
    const before = slots
    slots = new Float64Array(before.length * 2)
    for (const hash of before) if (hash !== 0) slots[place(hash)] = hash
  }
  return {
    add(...parts) {
      const hash = hashOf(parts)
      const at = place(hash)
      if (slots[at] === hash) return
      slots[at] = hash
      used++
      if (used * 2 > slots.length) grow()
    },
    has: (...parts) => slots[place(hashOf(parts))] !== 0
  }
}

/** Two multiplicative hashes of 26 bits; never 0, which is a free slot. */
function hashOf(parts: readonly string[]): number {
  let low = 0x9747b28c
  let high = 0x1b873593
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at)
      low = Math.imul(low ^ code, 0x9e3779b1)
      high = Math.imul(high ^ code, 0x85ebca6b)
      low ^= low >>> 15
      high ^= high >>> 13
    }
    // Keeps the parts apart.
    low = Math.imul(low ^ 0x10000, 0xc2b2ae35)
    high = Math.imul(high ^ 0x10001, 0x27d4eb2f)
    low ^= low >>> 13
    high ^= high >>> 16
  }
  return (high >>> 6) * 2 ** 26 + (low >>> 6) + 1
}
