// DER, as much of it as certificates and timestamps need. ITU-T X.690

/** One element: tag, length, content. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const bytes = unsigned(length)
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}

/** The fewest bytes of a whole number, most significant first. */
function unsigned(value: number | bigint): Buffer {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts)
export const octets = (...parts: readonly Uint8Array[]): Buffer => element(0x04, ...parts)
export const text = (value: string): Buffer => element(0x0c, Buffer.from(value))
export const TRUE = element(0x01, Buffer.from([0xff]))

/** Elements of a set are in the order of their bytes. */
export function set(...parts: readonly Uint8Array[]): Buffer {
  return element(0x31, ...parts.toSorted(Buffer.compare))
}

/** A bit string of whole bytes, or with `unused` bits at its end. */
export function bits(bytes: Uint8Array, unused = 0): Buffer {
  return element(0x03, Buffer.from([unused]), bytes)
}

/** `[number]` around an element (explicit), or in place of its tag (implicit) with its content. */
export function tagged(number: number, ...parts: readonly Uint8Array[]): Buffer {
  return element(0xa0 | number, ...parts)
}

export function integer(value: number | bigint): Buffer {
  const bytes = unsigned(value)
  return element(0x02, (bytes[0] as number) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes)
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(value: number): number[] {
  const digits = [value & 0x7f]
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128))
    digits.unshift((left & 0x7f) | 0x80)
  return digits
}

/** GeneralizedTime in whole seconds, in UTC. */
export function time(date: Date): Buffer {
  return element(0x18, Buffer.from(`${digitsOf(date)}Z`))
}

/** The time of a certificate: two digits for the year before 2050 (RFC 5280). */
export function certificateTime(date: Date): Buffer {
  return element(0x17, Buffer.from(`${digitsOf(date).slice(2)}Z`))
}

function digitsOf(date: Date): string {
  return date.toISOString().slice(0, 19).replaceAll(/\D/g, '')
}

export interface Element {
  readonly tag: number
  readonly content: Buffer
  /** With tag and length. */
  readonly whole: Buffer
}

/** The consecutive elements in `bytes`. Throws on a length that leads out of them. */
export function readElements(bytes: Buffer): Element[] {
  const found: Element[] = []
  for (let at = 0; at < bytes.length; ) {
    const short = bytes.readUInt8(at + 1)
    const lengthBytes = short < 0x80 ? 0 : short & 0x7f
    const length = lengthBytes === 0 ? short : bytes.readUIntBE(at + 2, lengthBytes)
    const start = at + 2 + lengthBytes
    if (start + length > bytes.length) throw new RangeError('a DER element ends after its bytes')
    found.push({
      tag: bytes.readUInt8(at),
      content: bytes.subarray(start, start + length),
      whole: bytes.subarray(at, start + length)
    })
    at = start + length
  }
  return found
}
