// The package headers inside rpm's three kinds of database: SQLite, "ndb" and Berkeley DB.
import { SealError } from '../../../support/errors.ts'
import { readTable } from '../../archive/sqlite.ts'

/** One package's header, or the error if the database has no complete header at its place. */
export type RpmBlob = Buffer | SealError

/** @throws SealError `SCAN_RPM_INVALID`, `SCAN_SQLITE_INVALID` for a database that cannot be read on */
export function* readRpmDatabase(file: Buffer): Generator<RpmBlob> {
  let total = 0
  for (const blob of readBlobs(file)) {
    // If all entries pointed to one place, a small file would contain any number of packages.
    if (Buffer.isBuffer(blob)) total += blob.length
    if (total > file.length) throw invalid('its package headers are longer than the file')
    yield blob
  }
}

function readBlobs(file: Buffer): Generator<RpmBlob> {
  if (file.toString('latin1', 0, 6) === 'SQLite') return readSqlite(file)
  return file.toString('latin1', 0, 4) === 'RpmP' ? readNdb(file) : readBerkeley(file)
}

/** `CREATE TABLE Packages (hnum INTEGER PRIMARY KEY, blob BLOB NOT NULL)` */
function* readSqlite(file: Buffer): Generator<RpmBlob> {
  for (const [, blob] of readTable(file, 'Packages'))
    yield Buffer.isBuffer(blob) ? blob : invalid('a row without a header')
}

const NDB_PAGE = 4096
const NDB_BLOCK = 16

/** https://github.com/rpm-software-management/rpm/blob/master/lib/backend/ndb/rpmpkg.c: a header, slots, blobs in blocks. */
function* readNdb(file: Buffer): Generator<RpmBlob> {
  const slots = file.length < 32 ? 0 : file.readUInt32LE(12) * NDB_PAGE
  if (slots === 0 || slots > file.length) throw invalid('it has no valid number of slots')
  for (let at = 2 * NDB_BLOCK; at < slots; at += NDB_BLOCK) {
    if (file.toString('latin1', at, at + 4) !== 'Slot') throw invalid('it has an invalid slot')
    if (file.readUInt32LE(at + 4) === 0) continue
    yield readNdbBlob(file, file.readUInt32LE(at + 8) * NDB_BLOCK)
  }
}

function readNdbBlob(file: Buffer, at: number): RpmBlob {
  if (at + 16 > file.length || file.toString('latin1', at, at + 4) !== 'BlbS')
    return invalid('an invalid blob')
  const length = file.readUInt32LE(at + 12)
  return at + 16 + length > file.length
    ? invalid('an incomplete blob')
    : file.subarray(at + 16, at + 16 + length)
}

const HASH_MAGIC = 0x061561
const PAGE_HEADER = 26
const HASH_PAGES = [2, 13]
/** Pages that are free, of further values, and of the database itself. */
const OTHER_PAGES = [0, 7, 8]
const LAST_PAGE_AT = 32
const OVERFLOW_PAGE = 7
const OFF_PAGE_ITEM = 3
/** The number of the last package, which is not one. */
const ON_PAGE_ITEM = 1

/** https://github.com/berkeleydb/libdb/blob/master/src/dbinc/db_page.h: a hash with values on overflow pages. */
function* readBerkeley(file: Buffer): Generator<RpmBlob> {
  if (file.length < 512) throw invalid('it is too short')
  const isBig = file.readUInt32BE(12) === HASH_MAGIC
  if (!isBig && file.readUInt32LE(12) !== HASH_MAGIC) throw invalid('its format is unknown')
  const u32 = (at: number) => (isBig ? file.readUInt32BE(at) : file.readUInt32LE(at))
  const u16 = (at: number) => (isBig ? file.readUInt16BE(at) : file.readUInt16LE(at))
  const size = u32(20)
  if (size < 512 || size > 65_536) throw invalid('a bad page size')
  for (let page = size; page + size <= file.length; page += size) {
    const type = file.readUInt8(page + 25)
    if (!HASH_PAGES.includes(type)) {
      if (!OTHER_PAGES.includes(type)) yield invalid('a page of an unknown kind')
      continue
    }
    const items = Math.min(u16(page + 20), Math.floor((size - PAGE_HEADER) / 2))
    // Keys and values take turns.
    for (let item = 1; item < items; item += 2) {
      const at = page + u16(page + PAGE_HEADER + item * 2)
      if (file[at] === ON_PAGE_ITEM) continue
      yield at + 12 > page + size || file[at] !== OFF_PAGE_ITEM
        ? invalid('a value of an unknown kind')
        : readOverflow(file, size, u32(at + 4), u32(at + 8), u32, u16)
    }
  }
  if ((u32(LAST_PAGE_AT) + 1) * size > file.length) yield invalid('it is cut off')
}

function readOverflow(
  file: Buffer,
  size: number,
  first: number,
  length: number,
  u32: (at: number) => number,
  u16: (at: number) => number
): RpmBlob {
  // A chain may lead back to itself.
  if (length > file.length) return invalid('a header longer than the file')
  const parts: Buffer[] = []
  let total = 0
  for (let number = first; number !== 0 && total < length; ) {
    const page = number * size
    if (page + size > file.length || file[page + 25] !== OVERFLOW_PAGE)
      return invalid('a broken chain of pages')
    const next = u32(page + 16)
    const part = file.subarray(
      page + PAGE_HEADER,
      page + (next === 0 ? Math.min(size, PAGE_HEADER + u16(page + 22)) : size)
    )
    if (part.length === 0) return invalid('an empty page')
    parts.push(part)
    total += part.length
    number = next
  }
  return Buffer.concat(parts).subarray(0, length)
}

function invalid(what: string): SealError {
  return new SealError('SCAN_RPM_INVALID', `not a readable rpm database: ${what}`)
}
