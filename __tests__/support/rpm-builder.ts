// Databases of rpm in its three kinds, with headers of as many tags as a test needs.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** By tag: text, a list of texts, or numbers of 32 bits. */
export type RpmTags = Readonly<Record<number, string | readonly string[] | readonly number[]>>

export interface RpmPackage {
  readonly name: string
  readonly version: string
  readonly release: string
  readonly epoch?: number
  readonly arch?: string
  readonly sourceRpm?: string
  readonly license?: string
  readonly vendor?: string
  readonly summary?: string
  readonly url?: string
  readonly provides?: readonly string[]
  readonly requires?: readonly string[]
  /** Absolute paths. */
  readonly files?: readonly string[]
}

export function buildRpmHeader(item: RpmPackage): Buffer {
  const { files = [] } = item
  const folders = [...new Set(files.map(path => path.slice(0, path.lastIndexOf('/') + 1)))]
  const tags: Record<number, string | readonly string[] | readonly number[] | undefined> = {
    1000: item.name,
    1001: item.version,
    1002: item.release,
    1003: item.epoch === undefined ? undefined : [item.epoch],
    1004: item.summary,
    1011: item.vendor,
    1014: item.license,
    1020: item.url,
    1022: item.arch,
    1044: item.sourceRpm,
    1047: item.provides,
    1049: item.requires,
    1116: files.map(path => folders.indexOf(path.slice(0, path.lastIndexOf('/') + 1))),
    1117: files.map(path => path.slice(path.lastIndexOf('/') + 1)),
    1118: folders
  }
  return encodeHeader(
    Object.fromEntries(
      Object.entries(tags).filter(([, value]) => value !== undefined && value.length > 0)
    ) as RpmTags
  )
}

function encodeHeader(tags: RpmTags): Buffer {
  const index: Buffer[] = []
  const data: Buffer[] = []
  let offset = 0
  for (const [tag, value] of Object.entries(tags)) {
    const isNumbers = Array.isArray(value) && typeof value[0] === 'number'
    const texts = typeof value === 'string' ? [value] : (value as readonly string[])
    // Numbers are aligned to their size.
    const padding = isNumbers ? (4 - (offset % 4)) % 4 : 0
    const bytes = isNumbers
      ? Buffer.concat(
          (value as readonly number[]).map(number =>
            Buffer.from([number >>> 24, number >>> 16, number >>> 8, number])
          )
        )
      : Buffer.from(texts.map(text => `${text}\0`).join(''))
    const entry = Buffer.alloc(16)
    entry.writeUInt32BE(Number(tag), 0)
    entry.writeUInt32BE(isNumbers ? 4 : typeof value === 'string' ? 6 : 8, 4)
    entry.writeUInt32BE(offset + padding, 8)
    entry.writeUInt32BE(isNumbers ? value.length : texts.length, 12)
    index.push(entry)
    data.push(Buffer.alloc(padding), bytes)
    offset += padding + bytes.length
  }
  const head = Buffer.alloc(8)
  head.writeUInt32BE(index.length, 0)
  head.writeUInt32BE(offset, 4)
  return Buffer.concat([head, ...index, ...data])
}

/** Made by SQLite itself. */
export function buildSqlite(headers: readonly Buffer[], { pageSize = 4096, wal = true } = {}): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'seal-rpm-'))
  try {
    const path = join(folder, 'rpmdb.sqlite')
    const database = new DatabaseSync(path)
    database.exec(`PRAGMA page_size = ${pageSize}; PRAGMA journal_mode = ${wal ? 'WAL' : 'DELETE'}`)
    database.exec(
      'CREATE TABLE Name (key TEXT, hnum INTEGER); CREATE TABLE Packages (hnum INTEGER PRIMARY KEY AUTOINCREMENT, blob BLOB NOT NULL)'
    )
    const insert = database.prepare('INSERT INTO Packages (blob) VALUES (?)')
    for (const header of headers) insert.run(header)
    database.close()
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function buildNdb(headers: readonly Buffer[]): Buffer {
  const slots = Buffer.alloc(4096)
  slots.write('RpmP', 0, 'latin1')
  slots.writeUInt32LE(1, 12)
  for (let at = 32; at < 4096; at += 16) slots.write('Slot', at, 'latin1')
  const blobs: Buffer[] = []
  let block = 4096 / 16
  for (const [index, header] of headers.entries()) {
    const head = Buffer.alloc(16)
    head.write('BlbS', 0, 'latin1')
    head.writeUInt32LE(index + 1, 4)
    head.writeUInt32LE(header.length, 12)
    const tail = Buffer.alloc(16 - (header.length % 16))
    // The second slot stays free, as after a removal.
    const slot = 32 + (index === 0 ? 0 : index + 1) * 16
    slots.writeUInt32LE(index + 1, slot + 4)
    slots.writeUInt32LE(block, slot + 8)
    blobs.push(head, header, tail)
    block += (16 + header.length + tail.length) / 16
  }
  return Buffer.concat([slots, ...blobs])
}

/** Pages of 512 bytes, so that headers need chains of several. */
export function buildBerkeley(headers: readonly Buffer[], { isBig = false } = {}): Buffer {
  const size = 512
  const u16 = (buffer: Buffer, value: number, at: number) =>
    isBig ? buffer.writeUInt16BE(value, at) : buffer.writeUInt16LE(value, at)
  const u32 = (buffer: Buffer, value: number, at: number) =>
    isBig ? buffer.writeUInt32BE(value, at) : buffer.writeUInt32LE(value, at)
  const pages: Buffer[] = []
  const addPage = (type: number): Buffer => {
    const page = Buffer.alloc(size)
    page[25] = type
    pages.push(page)
    return page
  }
  const meta = addPage(8)
  u32(meta, 0x061561, 12)
  u32(meta, size, 20)
  for (const header of headers) {
    const hash = addPage(13)
    u16(hash, 4, 20)
    // A key and a value that is kept in place, then a key and one that is on other pages.
    for (const [at, offset] of [500, 480, 460, 440].entries()) u16(hash, offset, 26 + at * 2)
    hash[480] = 1
    hash[440] = 3
    u32(hash, pages.length, 444)
    u32(hash, header.length, 448)
    const room = size - 26
    for (let at = 0; at < header.length; at += room) {
      const page = addPage(7)
      const part = header.subarray(at, at + room)
      part.copy(page, 26)
      const isLast = at + room >= header.length
      u32(page, isLast ? 0 : pages.length, 16)
      u16(page, isLast ? part.length : 0, 22)
    }
  }
  u32(meta, pages.length - 1, 32)
  return Buffer.concat(pages)
}
