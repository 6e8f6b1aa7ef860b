// The rows of one table of an SQLite database in memory: https://www.sqlite.org/fileformat2.html
// An own reader, because node:sqlite opens bytes in memory only since Node 24.16, and not in WAL mode.
import { SealError } from '../../support/errors.ts'

/** A value as it is stored: NULL, a number, text, or a blob. */
export type SqliteValue = null | number | string | Buffer

const MAX_DEPTH = 20
const INTERIOR_TABLE = 5
const LEAF_TABLE = 13

/** @throws SealError `SCAN_SQLITE_INVALID` */
export function* readTable(database: Buffer, table: string): Generator<SqliteValue[]> {
  if (database.length < 512 || database.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw invalid('it has no SQLite header')
  }
  const file = new Pages(database)
  for (const [type, , name, root] of file.rows(1)) {
    if (type === 'table' && name === table && typeof root === 'number') {
      yield* file.rows(root)
      return
    }
  }
  throw invalid(`it has no table ${table}`)
}

class Pages {
  readonly #file: Buffer
  readonly #size: number
  readonly #usable: number

  constructor(file: Buffer) {
    const stated = file.readUInt16BE(16)
    this.#file = file
    this.#size = stated === 1 ? 65_536 : stated
    this.#usable = this.#size - file.readUInt8(20)
    if (this.#size < 512 || (this.#size & (this.#size - 1)) !== 0 || this.#usable < 480)
      throw invalid('a bad page size')
  }

  #page(number: number): Buffer {
    const start = (number - 1) * this.#size
    if (number < 1 || start + this.#size > this.#file.length) throw invalid(`it has no page ${number}`)
    return this.#file.subarray(start, start + this.#size)
  }

  /** All rows of the table whose tree starts at a page, by row id. */
  *rows(root: number): Generator<SqliteValue[]> {
    const seen = new Set<number>()
    const open: { page: number; depth: number }[] = [{ page: root, depth: 0 }]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { page: number, depth } = next
      if (depth > MAX_DEPTH || seen.has(number)) throw invalid('its b-tree has a cycle or is too deep')
      seen.add(number)
      const page = this.#page(number)
      const start = number === 1 ? 100 : 0
      const type = page[start]
      const cells = readUInt(page, 2, start + 3)
      if (type === LEAF_TABLE) {
        for (let at = 0; at < cells; at++) yield this.#row(page, readUInt(page, 2, start + 8 + at * 2))
      } else if (type === INTERIOR_TABLE) {
        open.push({ page: readUInt(page, 4, start + 8), depth: depth + 1 })
        for (let at = cells - 1; at >= 0; at--) {
          const cell = readUInt(page, 2, start + 12 + at * 2)
          open.push({ page: readUInt(page, 4, cell), depth: depth + 1 })
        }
      } else throw invalid(`page ${number} belongs to no table`)
    }
  }

  #row(page: Buffer, cell: number): SqliteValue[] {
    const [length, afterLength] = readVarint(page, cell)
    const [, start] = readVarint(page, afterLength)
    if (length > this.#file.length) throw invalid('a row larger than the file')
    const most = this.#usable - 35
    if (length <= most) return parseRecord(page.subarray(start, start + length))
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23
    const spilled = least + ((length - least) % (this.#usable - 4))
    const here = spilled <= most ? spilled : least
    const rest = this.#overflow(readUInt(page, 4, start + here), length - here)
    return parseRecord(Buffer.concat([page.subarray(start, start + here), ...rest]))
  }

  #overflow(first: number, length: number): Buffer[] {
    const parts: Buffer[] = []
    let missing = length
    for (let number = first; missing > 0; ) {
      const page = this.#page(number)
      const part = page.subarray(4, Math.min(this.#usable, 4 + missing))
      parts.push(part)
      missing -= part.length
      number = readUInt(page, 4, 0)
    }
    return parts
  }
}

function parseRecord(record: Buffer): SqliteValue[] {
  const [headerLength, first] = readVarint(record, 0)
  const values: SqliteValue[] = []
  let body = headerLength
  for (let at = first; at < headerLength; ) {
    const [type, next] = readVarint(record, at)
    const size = sizeOf(type)
    if (body + size > record.length) throw invalid('an incomplete row')
    values.push(decodeValue(record.subarray(body, body + size), type))
    body += size
    at = next
  }
  return values
}

const FIXED_SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

function sizeOf(type: number): number {
  return FIXED_SIZES[type] ?? Math.max(0, Math.floor((type - 12) / 2))
}

function decodeValue(bytes: Buffer, type: number): SqliteValue {
  if (type === 0) return null
  if (type === 7) return bytes.readDoubleBE(0)
  if (type === 8 || type === 9) return type - 8
  if (type <= 5) return bytes.readIntBE(0, bytes.length)
  if (type === 6) return Number(bytes.readBigInt64BE(0))
  return type % 2 === 0 ? bytes : bytes.toString('utf8')
}

/** Offsets come from the file and may be wrong. @throws SealError `SCAN_SQLITE_INVALID` */
function readUInt(page: Buffer, bytes: 2 | 4, offset: number): number {
  if (offset + bytes > page.length) throw invalid('an offset outside its page')
  return page.readUIntBE(offset, bytes)
}

/** Up to nine bytes, seven bits each. */
function readVarint(bytes: Buffer, start: number): [value: number, next: number] {
  let value = 0
  for (let at = 0; at < 8; at++) {
    const byte = bytes[start + at]
    if (byte === undefined) throw invalid('an incomplete number')
    value = value * 128 + (byte & 0x7f)
    if (byte < 128) return [value, start + at + 1]
  }
  return [value * 256 + (bytes[start + 8] ?? 0), start + 9]
}

function invalid(what: string): SealError {
  return new SealError('SCAN_SQLITE_INVALID', `not a readable SQLite database: ${what}`)
}
