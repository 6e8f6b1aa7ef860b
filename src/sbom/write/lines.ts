// Joins the pieces of a large document into bytes without a string of its whole size.

/** UTF-8 of the pieces, one after the other. */
export function encodeAll(pieces: readonly string[]): Uint8Array {
  const encoded: Uint8Array[] = []
  let pending = ''
  for (const piece of pieces) {
    pending += piece
    if (pending.length < 1 << 20) continue
    encoded.push(Buffer.from(pending, 'utf8'))
    pending = ''
  }
  encoded.push(Buffer.from(pending, 'utf8'))
  return Buffer.concat(encoded)
}
