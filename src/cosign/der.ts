// The part of DER that a certificate's extensions need: definite lengths, one-byte tags, no trailing bytes.
// https://www.itu.int/rec/T-REC-X.690

export interface DerElement {
  readonly tag: number
  readonly content: Buffer
}

export const SEQUENCE = 0x30
export const BOOLEAN = 0x01
export const OCTET_STRING = 0x04
export const OBJECT_IDENTIFIER = 0x06
export const UTF8_STRING = 0x0c

/** Far more than any list in a certificate has. */
const MAX_ELEMENTS = 1000

/** The elements of the bytes, in order; undefined for bytes that are not DER. */
export function readElements(bytes: Uint8Array): readonly DerElement[] | undefined {
  const elements: DerElement[] = []
  let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  while (rest.length > 0) {
    const head = readHead(rest)
    if (head === undefined || elements.length === MAX_ELEMENTS) return undefined
    elements.push({ tag: head.tag, content: rest.subarray(head.start, head.end) })
    rest = rest.subarray(head.end)
  }
  return elements
}

/** The content of the single element, if it has the tag. */
export function readOnly(bytes: Uint8Array, tag: number): Buffer | undefined {
  const [only, ...others] = readElements(bytes) ?? []
  return only?.tag === tag && others.length === 0 ? only.content : undefined
}

/** The elements of a SEQUENCE. */
export function readSequence(bytes: Uint8Array): readonly DerElement[] | undefined {
  const content = readOnly(bytes, SEQUENCE)
  return content && readElements(content)
}

function readHead(bytes: Buffer): { tag: number; start: number; end: number } | undefined {
  const [tag = 0, first] = bytes
  // Long tags have all lower bits set; the length 0x80 is the indefinite one of BER.
  if (first === undefined || (tag & 0x1f) === 0x1f || first === 0x80) return undefined
  const lengthBytes = first < 0x80 ? 0 : first - 0x80
  const start = 2 + lengthBytes
  if (lengthBytes > 3 || bytes.length < start) return undefined
  const size = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes)
  const isShortest = lengthBytes === 0 || size >= Math.max(0x80, 2 ** (8 * (lengthBytes - 1)))
  return isShortest && start + size <= bytes.length ? { tag, start, end: start + size } : undefined
}
