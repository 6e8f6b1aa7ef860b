// One header block of a tar archive.
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'

export interface TarHeader {
  readonly path: string
  readonly mode: number
  readonly size: number
  readonly type: string
  readonly target: string
}

/** UTF-8 text up to the first NUL. */
export function readText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  const { buffer, byteOffset, length } = bytes
  return Buffer.from(buffer, byteOffset, end < 0 ? length : end).toString()
}

/**
 * Undefined for a block of zeros. `after` names the entry before it, for the message.
 *
 * @throws SealError `SCAN_TAR_INVALID`
 */
export function readTarHeader(block: Uint8Array, after: string): TarHeader | undefined {
  const sum = checksum(block)
  // The sum of a block of zeros is that of the eight spaces in place of the checksum field.
  if (sum.unsigned === 256 && block[148] === 0) return undefined
  const stated = readNumber(block, 148, 8)
  if (stated !== sum.unsigned && stated !== sum.signed) throw invalid(after, 'checksum')
  const size = readNumber(block, 124, 12)
  if (size === undefined) throw invalid(after, 'size')
  const name = readText(block.subarray(0, 100))
  // GNU's own format ("ustar  ") uses the place of the prefix for times.
  const hasPrefix = block[345] !== 0 && readText(block.subarray(257, 263)) === 'ustar'
  const prefix = hasPrefix ? readText(block.subarray(345, 500)) : ''
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    mode: readNumber(block, 100, 8) ?? 0,
    size,
    type: String.fromCharCode(block[156] ?? 0),
    target: block[157] === 0 ? '' : readText(block.subarray(157, 257))
  }
}

/** Some old writers summed signed bytes. */
function checksum(block: Uint8Array): { unsigned: number; signed: number } {
  let unsigned = 0
  let high = 0
  for (let at = 0; at < 512; at++) {
    const byte = at >= 148 && at < 156 ? 32 : (block[at] ?? 0)
    unsigned += byte
    if (byte > 127) high++
  }
  return { unsigned, signed: unsigned - high * 256 }
}

/** Octal digits, or GNU's base 256 when the first bit is set. Undefined for what is neither, negative or too large. */
function readNumber(block: Uint8Array, start: number, length: number): number | undefined {
  const first = block[start] ?? 0
  if (first === 0xff) return undefined
  if (first & 0x80) {
    let value = first & 0x7f
    for (let at = start + 1; at < start + length; at++) value = value * 256 + (block[at] ?? 0)
    return Number.isSafeInteger(value) ? value : undefined
  }
  return readOctal(block, start, start + length) ?? readSpacedOctal(block.subarray(start, start + length))
}

/** Digits and one NUL or space, as nearly all writers have it. Undefined for anything else. */
function readOctal(block: Uint8Array, start: number, end: number): number | undefined {
  let value = 0
  let at = start
  for (; at < end; at++) {
    const digit = (block[at] ?? 0) - 0x30
    if (digit < 0 || digit > 7) break
    value = value * 8 + digit
  }
  const next = block[at]
  return at > start && (at === end || next === 0 || (next === 0x20 && at === end - 1)) ? value : undefined
}

function readSpacedOctal(bytes: Uint8Array): number | undefined {
  const text = readText(bytes).trim()
  if (text === '') return 0
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined
}

function invalid(after: string, field: string): SealError {
  return new SealError('SCAN_TAR_INVALID', `a tar header with a bad ${field} after ${printable(after, 200)}`)
}
