// The files of a zip archive in memory, by its central directory.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
import { inflateRawSync } from 'node:zlib'
import { SealError } from '../../support/errors.ts'

export interface ZipEntry {
  readonly name: string
  /** Inflated, from the directory. */
  readonly size: number
  /** The content, inflated to no more than `maxBytes`. @throws SealError `SCAN_ZIP_INVALID` */
  read(maxBytes: number): Buffer
}

const END = 0x06054b50
const END_BYTES = 22
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const MAX_COMMENT = 0xffff
const MAX_ENTRIES = 200_000

/** In the directory's order. @throws SealError `SCAN_ZIP_INVALID` */
export function readZip(file: Buffer): ZipEntry[] {
  const { count, size, offset, end } = findDirectory(file)
  // A program may come before the archive (a start script): offsets then count from the archive's own beginning.
  const shift = end - size - offset
  if (shift < 0) throw invalid('its directory is at the wrong offset')
  const entries: ZipEntry[] = []
  let at = offset + shift
  // Old writers count more than 65,535 entries from 0 again.
  while (entries.length < count || (at + 46 <= end && file.readUInt32LE(at) === ENTRY)) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) throw invalid('its directory is damaged')
    if (entries.length === MAX_ENTRIES) throw invalid(`it has more than ${MAX_ENTRIES} entries`)
    const nameLength = file.readUInt16LE(at + 28)
    const extraLength = file.readUInt16LE(at + 30)
    entries.push(readEntry(file, at, nameLength, extraLength, shift))
    at += 46 + nameLength + extraLength + file.readUInt16LE(at + 32)
  }
  return entries
}

interface Directory {
  readonly count: number
  readonly size: number
  readonly offset: number
  /** Where the directory ends. */
  readonly end: number
}

function findDirectory(file: Buffer): Directory {
  for (let at = file.length - END_BYTES; at >= Math.max(0, file.length - END_BYTES - MAX_COMMENT); at--) {
    if (file.readUInt32LE(at) !== END) continue
    const directory = {
      count: file.readUInt16LE(at + 10),
      size: file.readUInt32LE(at + 12),
      offset: file.readUInt32LE(at + 16),
      end: at
    }
    const isLarge =
      directory.count === 0xffff || directory.size === 0xffffffff || directory.offset === 0xffffffff
    return isLarge ? (findLargeDirectory(file, at) ?? directory) : directory
  }
  throw invalid('it has no directory')
}

function findLargeDirectory(file: Buffer, end: number): Directory | undefined {
  const locator = end - 20
  if (locator < 0 || file.readUInt32LE(locator) !== LOCATOR_64) return undefined
  const at = Number(file.readBigUInt64LE(locator + 8))
  if (at + 56 > file.length || file.readUInt32LE(at) !== END_64) return undefined
  return {
    count: Number(file.readBigUInt64LE(at + 32)),
    size: Number(file.readBigUInt64LE(at + 40)),
    offset: Number(file.readBigUInt64LE(at + 48)),
    end: at
  }
}

function readEntry(
  file: Buffer,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number
): ZipEntry {
  const nameEnd = at + 46 + nameLength
  const extra = file.subarray(nameEnd, nameEnd + extraLength)
  const stated = [file.readUInt32LE(at + 24), file.readUInt32LE(at + 20), file.readUInt32LE(at + 42)]
  const [size = 0, packed = 0, offset = 0] = readLarge(extra, stated)
  const method = file.readUInt16LE(at + 10)
  const isEncrypted = (file.readUInt16LE(at + 8) & 1) !== 0
  return {
    name: file.toString('utf8', at + 46, nameEnd),
    size,
    read(maxBytes) {
      if (isEncrypted) throw invalid('an entry is encrypted')
      return readContent(file, offset + shift, packed, method, maxBytes)
    }
  }
}

/** Sizes and offset that do not fit are in an extra field, in this order, only those that are needed. */
function readLarge(extra: Buffer, stated: readonly number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    return stated.map(value => {
      if (value !== 0xffffffff || next + 8 > extra.length) return value
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    })
  }
  return [...stated]
}

const STORED = 0
const DEFLATED = 8

function readContent(file: Buffer, at: number, packed: number, method: number, maxBytes: number): Buffer {
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL)
    throw invalid('an entry is at the wrong offset')
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const bytes = file.subarray(start, start + packed)
  if (bytes.length < packed) throw invalid('an entry is incomplete')
  if (method === STORED) {
    if (packed > maxBytes) throw invalid(`an entry is larger than ${maxBytes} bytes`)
    return bytes
  }
  if (method !== DEFLATED) throw invalid(`an entry has the compression method ${method}`)
  try {
    return inflateRawSync(bytes, { maxOutputLength: maxBytes })
  } catch (cause) {
    throw invalid('an entry cannot be decompressed', cause)
  }
}

function invalid(what: string, cause?: unknown): SealError {
  return new SealError(
    'SCAN_ZIP_INVALID',
    `not a readable zip archive: ${what}`,
    cause === undefined ? {} : { cause }
  )
}
