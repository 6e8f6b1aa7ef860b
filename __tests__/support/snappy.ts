// A Snappy block of literals alone: valid, and as large as its content.

export function packSnappy(content: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [varint(content.length)]
  for (let at = 0; at < content.length; at += 65_536) {
    const literal = content.subarray(at, at + 65_536)
    const length = literal.length - 1
    parts.push(Uint8Array.of(61 << 2, length & 0xff, length >> 8), literal)
  }
  return Buffer.concat(parts)
}

function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80)
  return Uint8Array.of(...bytes, rest)
}
