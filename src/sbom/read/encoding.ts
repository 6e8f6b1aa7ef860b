// Takes compression and character encodings off a document.
import { isUtf8 } from 'node:buffer'
import { promisify } from 'node:util'
import { gunzip, zstdDecompress } from 'node:zlib'
import { codeOf, SealError } from '../../support/errors.ts'
import { formatBytes, printable } from '../../support/text.ts'
import { inOnePiece, isZstd, type ZstdFrame, zstdFrames } from '../../support/zstd.ts'

/** Four times the size of a document of 50,000 packages. Applies before and after inflation. */
export const LARGEST_SBOM = 256 * 1024 * 1024

const inflateGzip = promisify(gunzip)
const inflateFrame = promisify(zstdDecompress)

export type Compression = 'gzip' | 'zstd'

/** By magic number: RFC 1952 section 2.3.1, RFC 8878 section 3.1. */
export function compressionOf(bytes: Uint8Array): Compression | undefined {
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip'
  return isZstd(bytes) ? 'zstd' : undefined
}

/** @throws SealError `SBOM_TOO_LARGE`, `SBOM_DAMAGED` */
export async function inflate(
  bytes: Uint8Array,
  compression: Compression,
  name: string,
  maxBytes: number
): Promise<Uint8Array> {
  try {
    return await (compression === 'gzip'
      ? inflateGzip(bytes, { maxOutputLength: maxBytes })
      : inflateZstd(bytes, maxBytes))
  } catch (cause) {
    if (codeOf(cause) === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(name, `more than the limit when decompressed`, maxBytes)
    throw new SealError(
      'SBOM_DAMAGED',
      `${name} begins like ${compression} data but cannot be decompressed`,
      {
        cause
      }
    )
  }
}

/** Each takes its time, also an empty one; compressors make frames of some hundred kilobytes or more. */
const MOST_FRAMES = 10_000

async function inflateZstd(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const inflated: Uint8Array[] = []
  let left = maxBytes
  for await (const frame of zstdFrames(ReadableStream.from([bytes]), MOST_FRAMES)) {
    const content = await contentOf(frame, Math.max(left, 1))
    left -= content.length
    inflated.push(content)
    if (left < 0) throw Object.assign(new RangeError('too large'), { code: 'ERR_BUFFER_TOO_LARGE' })
  }
  return Buffer.concat(inflated)
}

/** That of a small frame is copied: zlib returns a piece of a larger buffer. */
async function contentOf(frame: ZstdFrame, maxOutputLength: number): Promise<Uint8Array> {
  if ('content' in frame) return Uint8Array.from(frame.content)
  return await inflateFrame(await inOnePiece(frame.packed), { maxOutputLength })
}

/** @throws SealError `SBOM_TOO_LARGE` */
export function checkSize(bytes: Uint8Array, name: string, maxBytes: number): void {
  if (bytes.length > maxBytes) throw tooLarge(name, formatBytes(bytes.length), maxBytes)
}

export function tooLarge(
  name: string,
  seen: string,
  maxBytes: number,
  remedy = 'Split the document into one SBOM for each part of the image, or attach it without reading with the input files.'
): SealError {
  const message = `${name} is too large: ${seen}; Seal reads at most ${formatBytes(maxBytes)}`
  return new SealError('SBOM_TOO_LARGE', message, { remedy })
}

export interface DecodedText {
  readonly text: string
  /** The same text in UTF-8 without a byte order mark; for XML that declares its encoding, the bytes as given. */
  readonly bytes: Uint8Array
  /** What was taken off, if anything. */
  readonly wrapping: 'utf-8-bom' | 'utf-16' | undefined
}

const UTF8_MARK: readonly number[] = [0xef, 0xbb, 0xbf]
const SPACE = 0x20

/**
 * Of a document in UTF-8 that begins like JSON, without its text as a whole, which no step needs; undefined of any
 * other.
 *
 * @throws SealError `SBOM_ENCODING_INVALID`
 */
export function decodeJson(bytes: Uint8Array, name: string): Omit<DecodedText, 'text'> | undefined {
  if (utf16Of(bytes) !== undefined) return undefined
  const hasMark = startsWith(bytes, UTF8_MARK)
  const content = hasMark ? bytes.subarray(UTF8_MARK.length) : bytes
  const first = content[content.findIndex(byte => byte > SPACE)]
  if (first !== 0x7b && first !== 0x5b) return undefined
  if (!isUtf8(content)) throw invalidEncoding(name, 'utf-8')
  return { bytes: content, wrapping: hasMark ? 'utf-8-bom' : undefined }
}

/** @throws SealError `SBOM_ENCODING_INVALID` */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (startsWith(bytes, UTF8_MARK)) {
    const content = bytes.subarray(UTF8_MARK.length)
    return { text: decode(bytes, 'utf-8', name), bytes: content, wrapping: 'utf-8-bom' }
  }
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) {
    const text = decode(bytes, utf16, name)
    // XML declares its encoding; text in another encoding would not be XML.
    const isXml = text.startsWith('<')
    return {
      text,
      bytes: isXml ? bytes : new TextEncoder().encode(text),
      wrapping: isXml ? undefined : 'utf-16'
    }
  }
  return { text: decode(bytes, declaredEncoding(bytes) ?? 'utf-8', name), bytes, wrapping: undefined }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  if (bytes.length < 4) return undefined
  // Every format begins with ASCII, so without a mark every other byte at the start is zero.
  const [first, second, third, fourth] = bytes
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? 'utf-16be' : undefined
}

const XML_ENCODING = /^<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/

/** https://www.w3.org/TR/xml/#charencoding */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1')
  const declared = XML_ENCODING.exec(start)?.[1]
  return declared?.toLowerCase().startsWith('utf-16') ? undefined : declared
}

function decode(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw invalidEncoding(name, encoding, cause)
  }
}

function invalidEncoding(name: string, encoding: string, cause?: unknown): SealError {
  const message = `${name} is not ${printable(encoding, 40).toUpperCase()} text`
  return new SealError('SBOM_ENCODING_INVALID', message, { cause })
}

export function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}
