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

/** UTF-8 text up to the first NUL, at most to `end`. */
export function readText(bytes: Buffer, start = 0, end = bytes.length): string {
  let stop = start
  while (stop < end && bytes[stop] !== 0) stop++
  return bytes.toString('utf8', start, stop)
}

/**
 * The block at `at`. Undefined for a block of zeros. `after` names the entry before it, for the message. An image has
 * so many headers that a view of each and of its fields would cost more than what is read.
 *
 * @throws SealError `SCAN_TAR_INVALID`
 */
export function readTarHeader(bytes: Buffer, at: number, after: string): TarHeader | undefined {
  const sum = checksum(bytes, at)
  // The sum of a block of zeros is that of the eight spaces in place of the checksum field.
  if (sum === 256 && bytes[at + 148] === 0) return undefined
  const stated = readNumber(bytes, at + 148, 8)
  if (stated !== sum && stated !== signedChecksum(bytes, at)) throw invalid(after, 'checksum')
  const size = readNumber(bytes, at + 124, 12)
  if (size === undefined) throw invalid(after, 'size')
  const name = readText(bytes, at, at + 100)
  // GNU's own format ("ustar  ") uses the place of the prefix for times.
  const hasPrefix = bytes[at + 345] !== 0 && readText(bytes, at + 257, at + 263) === 'ustar'
  const prefix = hasPrefix ? readText(bytes, at + 345, at + 500) : ''
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    mode: readNumber(bytes, at + 100, 8) ?? 0,
    size,
    type: String.fromCharCode(bytes[at + 156] ?? 0),
    target: readText(bytes, at + 157, at + 257)
  }
}

/** The field itself counts as eight spaces. */
function checksum(bytes: Buffer, start: number): number {
  let sum = 8 * 32
  for (let at = start; at < start + 148; at++) sum += bytes[at] ?? 0
  for (let at = start + 156; at < start + 512; at++) sum += bytes[at] ?? 0
  return sum
}

/** Some old writers summed signed bytes. */
function signedChecksum(bytes: Buffer, start: number): number {
  let high = 0
  for (let at = start; at < start + 512; at++)
    if ((at < start + 148 || at >= start + 156) && (bytes[at] ?? 0) > 127) high++
  return checksum(bytes, start) - high * 256
}

/** Octal digits, or GNU's base 256 when the first bit is set. Undefined for what is neither, negative or too large. */
function readNumber(block: Buffer, start: number, length: number): number | undefined {
  const first = block[start] ?? 0
  if (first === 0xff) return undefined
  if (first & 0x80) {
    let value = first & 0x7f
    for (let at = start + 1; at < start + length; at++) value = value * 256 + (block[at] ?? 0)
    return Number.isSafeInteger(value) ? value : undefined
  }
  return readOctal(block, start, start + length) ?? readSpacedOctal(readText(block, start, start + length))
}

/** Digits and one NUL or space, as nearly all writers have it. Undefined for anything else. */
function readOctal(block: Buffer, start: number, end: number): number | undefined {
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

function readSpacedOctal(field: string): number | undefined {
  const text = field.trim()
  if (text === '') return 0
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined
}

function invalid(after: string, field: string): SealError {
  return new SealError('SCAN_TAR_INVALID', `a tar header with a bad ${field} after ${printable(after, 200)}`)
}
