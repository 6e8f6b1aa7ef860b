// One block in Snappy's format. GitHub serves stored attestations so.
// https://github.com/google/snappy/blob/main/format_description.txt

/** A back reference may come one byte after what it copies, so that it repeats. */
interface Copy {
  readonly length: number
  readonly offset: number
  /** Where the next element starts. */
  readonly next: number
}

/**
 * The content of a block; undefined if the block is damaged.
 *
 * @param maxBytes of the content, compared with the length in the block before memory is taken
 * @throws RangeError if the content has more
 */
export function decodeSnappy(block: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const head = readLength(block)
  if (head === undefined) return undefined
  if (head.length > maxBytes) throw new RangeError(`the content has ${head.length} bytes`)
  const content = new Uint8Array(head.length)
  let written = 0
  for (let at = head.next; at < block.length; ) {
    const tag = block[at] ?? 0
    if ((tag & 3) === 0) {
      const literal = literalAt(block, at, tag)
      const end = literal.start + literal.length
      if (end > block.length || written + literal.length > content.length) return undefined
      content.set(block.subarray(literal.start, end), written)
      written += literal.length
      at = end
      continue
    }
    const { length, offset, next } = copyAt(block, at, tag)
    if (next > block.length || offset === 0 || offset > written) return undefined
    if (written + length > content.length) return undefined
    for (const end = written + length; written < end; written++)
      content[written] = content[written - offset] ?? 0
    at = next
  }
  return written === content.length ? content : undefined
}

/** A varint of at most 32 bits. */
function readLength(block: Uint8Array): { readonly length: number; readonly next: number } | undefined {
  let length = 0
  for (let at = 0; at < 5; at++) {
    const byte = block[at]
    if (byte === undefined) return undefined
    length += (byte & 0x7f) * 2 ** (7 * at)
    if (byte < 0x80) return length < 2 ** 32 ? { length, next: at + 1 } : undefined
  }
  return undefined
}

/** Short lengths are in the tag, others in the one to four bytes after it. */
function literalAt(block: Uint8Array, at: number, tag: number): { start: number; length: number } {
  const inTag = tag >> 2
  const bytes = Math.max(0, inTag - 59)
  const length = bytes === 0 ? inTag : littleEndian(block, at + 1, bytes)
  return { start: at + 1 + bytes, length: length + 1 }
}

function copyAt(block: Uint8Array, at: number, tag: number): Copy {
  if ((tag & 3) === 1)
    return { length: ((tag >> 2) & 7) + 4, offset: (tag >> 5) * 256 + (block[at + 1] ?? 0), next: at + 2 }
  const bytes = (tag & 3) === 2 ? 2 : 4
  return { length: (tag >> 2) + 1, offset: littleEndian(block, at + 1, bytes), next: at + 1 + bytes }
}

function littleEndian(block: Uint8Array, at: number, bytes: number): number {
  let value = 0
  for (let index = 0; index < bytes; index++) value += (block[at + index] ?? 0) * 256 ** index
  return value
}
