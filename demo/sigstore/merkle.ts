// The log's Merkle tree. RFC 6962 section 2.1
import { createHash } from 'node:crypto'

function hash(prefix: number, ...parts: readonly Uint8Array[]): Buffer {
  const sum = createHash('sha256').update(Buffer.from([prefix]))
  for (const part of parts) sum.update(part)
  return sum.digest()
}

export function leafHash(entry: Uint8Array): Buffer {
  return hash(0, entry)
}

/** The root over leaf hashes; there is at least one. */
export function rootHash(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0] as Buffer
  const at = splitAt(leaves.length)
  return hash(1, rootHash(leaves.slice(0, at)), rootHash(leaves.slice(at)))
}

/** What is needed besides a leaf's own hash to compute the root, from the leaf upwards. */
export function inclusionProof(leaves: readonly Buffer[], index: number): Buffer[] {
  if (leaves.length === 1) return []
  const at = splitAt(leaves.length)
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)]
  return index < at
    ? [...inclusionProof(left, index), rootHash(right)]
    : [...inclusionProof(right, index - at), rootHash(left)]
}

/** The largest power of two that is smaller than the size. */
function splitAt(size: number): number {
  return 2 ** (Math.ceil(Math.log2(size)) - 1)
}
