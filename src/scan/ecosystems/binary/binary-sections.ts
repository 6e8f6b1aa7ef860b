// Sections of executables: ELF, PE and Mach-O, as far as catalogers need them.
// https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html, Microsoft's "PE Format", Apple's <mach-o/loader.h>
import type { Content } from '../../installed/cataloger.ts'

interface Section {
  readonly name: string
  readonly address: number
  readonly offset: number
  /** In the file. */
  readonly size: number
}

/** Of one file. */
const MAX_SECTIONS = 10_000
/** Sections of a hostile file may all have the same name of a megabyte. */
const MAX_NAME_BYTES = 256

/** The bytes of a section; undefined if there is none or the file is damaged. */
export function readSection(content: Content, name: string): Buffer | undefined {
  const section = readSections(content).find(one => one.name === name)
  return section && content.slice(section.offset, section.offset + section.size)
}

/** Converts an address of the running program to an offset in the file. */
export function toFileOffset(content: Content, address: number): number | undefined {
  const section = readSections(content).find(
    one => one.address > 0 && address >= one.address && address < one.address + one.size
  )
  return section && section.offset + (address - section.address)
}

function readSections(content: Content): Section[] {
  const head = content.slice(0, 4096)
  try {
    if (head.toString('latin1', 0, 4) === '\x7fELF') return readElf(content, head)
    if (head.toString('latin1', 0, 2) === 'MZ') return readPe(content, head)
    if (isUniversal(head)) return readUniversal(content, head)
    return readMachO(content, head, 0)
  } catch (error) {
    // Numbers in a damaged file may point outside it.
    if (error instanceof RangeError) return []
    throw error
  }
}

/** Numbers of the byte order and the width that a file has. */
class Fields {
  readonly #bytes: Buffer
  readonly #isBig: boolean

  constructor(bytes: Buffer, isBig: boolean) {
    this.#bytes = bytes
    this.#isBig = isBig
  }

  u16(at: number): number {
    return this.#isBig ? this.#bytes.readUInt16BE(at) : this.#bytes.readUInt16LE(at)
  }

  u32(at: number): number {
    return this.#isBig ? this.#bytes.readUInt32BE(at) : this.#bytes.readUInt32LE(at)
  }

  u64(at: number): number {
    return Number(this.#isBig ? this.#bytes.readBigUInt64BE(at) : this.#bytes.readBigUInt64LE(at))
  }
}

const NO_BITS = 8

function readElf(content: Content, head: Buffer): Section[] {
  const is64 = head[4] === 2
  const isBig = head[5] === 2
  const header = new Fields(head, isBig)
  const table = is64 ? header.u64(40) : header.u32(32)
  const entrySize = header.u16(is64 ? 58 : 46)
  const count = Math.min(header.u16(is64 ? 60 : 48), MAX_SECTIONS)
  const nameIndex = header.u16(is64 ? 62 : 50)
  const bytes = content.slice(table, table + count * entrySize)
  const entries = new Fields(bytes, isBig)
  const read = (at: number) => ({
    nameAt: entries.u32(at),
    type: entries.u32(at + 4),
    address: is64 ? entries.u64(at + 16) : entries.u32(at + 12),
    offset: is64 ? entries.u64(at + 24) : entries.u32(at + 16),
    size: is64 ? entries.u64(at + 32) : entries.u32(at + 20)
  })
  const sections = Array.from({ length: count }, (_, index) => read(index * entrySize))
  const names = sections[nameIndex]
  const texts = names
    ? content.slice(names.offset, names.offset + Math.min(names.size, 1024 * 1024))
    : Buffer.alloc(0)
  return sections
    .filter(section => section.type !== NO_BITS)
    .map(({ nameAt, address, offset, size }) => ({ name: textAt(texts, nameAt), address, offset, size }))
}

function readPe(content: Content, head: Buffer): Section[] {
  const start = head.readUInt32LE(60)
  const header = content.slice(start, start + 24)
  if (header.toString('latin1', 0, 4) !== 'PE\0\0') return []
  const count = header.readUInt16LE(6)
  const optional = content.slice(start + 24, start + 24 + header.readUInt16LE(20))
  const base =
    optional.readUInt16LE(0) === 0x20b ? Number(optional.readBigUInt64LE(24)) : optional.readUInt32LE(28)
  const table = start + 24 + optional.length
  return Array.from({ length: count }, (_, index) => {
    const entry = content.slice(table + index * 40, table + index * 40 + 40)
    return {
      name: textAt(entry.subarray(0, 8), 0),
      address: base + entry.readUInt32LE(12),
      offset: entry.readUInt32LE(20),
      size: Math.min(entry.readUInt32LE(8), entry.readUInt32LE(16))
    }
  })
}

const UNIVERSAL = 0xcafebabe
/** Java's class files begin with the same bytes; their version, 45 or more, is at the place of this count. */
const MAX_ARCHITECTURES = 44

/** A Mach-O file for several architectures, by its first 8 bytes. */
export function isUniversal(head: Buffer): boolean {
  return head.length >= 8 && head.readUInt32BE(0) === UNIVERSAL && head.readUInt32BE(4) <= MAX_ARCHITECTURES
}

/** The programs in it were built from the same packages: the first that has sections is enough. */
function readUniversal(content: Content, head: Buffer): Section[] {
  for (let at = 8, count = head.readUInt32BE(4); count > 0; at += 20, count--) {
    const start = head.readUInt32BE(at + 8)
    const sections = readMachO(content, content.slice(start, start + 4096), start)
    if (sections.length > 0) return sections
  }
  return []
}

const SEGMENT = 0x1
const SEGMENT_64 = 0x19

/** `base` is where the program begins in the file: offsets in it count from there. */
function readMachO(content: Content, head: Buffer, base: number): Section[] {
  const isBig = head.readUInt32BE(0) === 0xfeedface || head.readUInt32BE(0) === 0xfeedfacf
  const header = new Fields(head, isBig)
  const is64 = header.u32(0) === 0xfeedfacf
  const start = base + (is64 ? 32 : 28)
  const bytes = content.slice(start, start + Math.min(header.u32(20), 1024 * 1024))
  const commands = new Fields(bytes, isBig)
  const sections: Section[] = []
  for (let at = 0, count = header.u32(16); count > 0; count--) {
    const command = commands.u32(at)
    const size = commands.u32(at + 4)
    if (command === (is64 ? SEGMENT_64 : SEGMENT)) {
      const first = at + (is64 ? 72 : 56)
      const entrySize = is64 ? 80 : 68
      // Segments of a hostile file may overlap.
      const total = Math.min(commands.u32(at + (is64 ? 64 : 48)), MAX_SECTIONS - sections.length)
      for (let index = 0; index < total; index++)
        sections.push(readMachSection(bytes, commands, first + index * entrySize, is64, base))
    }
    if (size < 8) break
    at += size
  }
  return sections
}

function readMachSection(bytes: Buffer, commands: Fields, at: number, is64: boolean, base: number): Section {
  return {
    name: textAt(bytes.subarray(at, at + 16), 0),
    address: is64 ? commands.u64(at + 32) : commands.u32(at + 32),
    size: is64 ? commands.u64(at + 40) : commands.u32(at + 36),
    offset: base + commands.u32(at + (is64 ? 48 : 40))
  }
}

function textAt(bytes: Buffer, start: number): string {
  const text = bytes.subarray(start, start + MAX_NAME_BYTES)
  const end = text.indexOf(0)
  return text.toString('latin1', 0, end < 0 ? text.length : end)
}
