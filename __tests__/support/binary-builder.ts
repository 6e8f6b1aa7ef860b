// Executables in the least form that a reader takes: headers, sections, and what Go and Rust leave in them.
import { deflateSync } from 'node:zlib'

export interface SectionItem {
  readonly name: string
  readonly content: Uint8Array
  /** Its address in the running program. */
  readonly address?: number
}

const LOADED_AT = 0x400000

/** What makes a program that others read too: x86-64, and one segment that loads the whole file. */
function writeProgram(header: Buffer, write: ReturnType<typeof writer>, size: number): void {
  header[6] = 1
  write(header, 16, 2, 2)
  write(header, 18, 2, 62)
  write(header, 20, 4, 1)
  write(header, 32, 8, 64)
  write(header, 52, 2, 64)
  write(header, 54, 2, 56)
  write(header, 56, 2, 1)
  write(header, 64, 4, 1)
  // Readable and writable, as the segment that Go looks into.
  write(header, 68, 4, 6)
  write(header, 80, 8, LOADED_AT)
  write(header, 88, 8, LOADED_AT)
  write(header, 96, 8, size)
  write(header, 104, 8, size)
  write(header, 112, 8, 4096)
}

/** ELF of 64 or 32 bits, of either byte order. */
export function buildElf(sections: readonly SectionItem[], { is64 = true, isBig = false } = {}): Buffer {
  const headerSize = is64 ? 128 : 64
  const entrySize = is64 ? 64 : 40
  const names = Buffer.from(
    `\0${[...sections.map(section => section.name), '.shstrtab'].join('\0')}\0`,
    'latin1'
  )
  const all: readonly SectionItem[] = [...sections, { name: '.shstrtab', content: names }]
  const header = Buffer.alloc(headerSize)
  header.write('\x7fELF', 0, 'latin1')
  header[4] = is64 ? 2 : 1
  header[5] = isBig ? 2 : 1
  const write = writer(isBig)
  const table: Buffer[] = [Buffer.alloc(entrySize)]
  let offset = headerSize
  for (const { name, content, address = LOADED_AT + offset } of all) {
    const entry = Buffer.alloc(entrySize)
    write(entry, 0, 4, names.indexOf(`\0${name}\0`) + 1)
    // Names are in a table of strings, all else is the program's.
    write(entry, 4, 4, content === names ? 3 : 1)
    if (is64)
      for (const [at, value] of [
        [16, address],
        [24, offset],
        [32, content.length]
      ] as const)
        write(entry, at, 8, value)
    else
      for (const [at, value] of [
        [12, address],
        [16, offset],
        [20, content.length]
      ] as const)
        write(entry, at, 4, value)
    table.push(entry)
    offset += content.length + padding(content)
  }
  if (is64) writeProgram(header, write, offset)
  write(header, is64 ? 40 : 32, is64 ? 8 : 4, offset)
  write(header, is64 ? 58 : 46, 2, entrySize)
  write(header, is64 ? 60 : 48, 2, table.length)
  write(header, is64 ? 62 : 50, 2, table.length - 1)
  const contents = all.flatMap(({ content }) => [content, Buffer.alloc(padding(content))])
  return Buffer.concat([header, ...contents, ...table])
}

/** Sections begin at multiples of 16 bytes, where Go looks for its own. */
function padding(content: Uint8Array): number {
  return (16 - (content.length % 16)) % 16
}

export function buildPe(sections: readonly SectionItem[]): Buffer {
  const optional = Buffer.alloc(112)
  optional.writeUInt16LE(0x20b, 0)
  optional.writeBigUInt64LE(0x140000000n, 24)
  const head = Buffer.alloc(128 + 24)
  head.write('MZ')
  head.writeUInt32LE(128, 60)
  head.write('PE\0\0', 128, 'latin1')
  head.writeUInt16LE(sections.length, 134)
  head.writeUInt16LE(optional.length, 148)
  let offset = head.length + optional.length + sections.length * 40
  const table = sections.map(({ name, content, address = 0 }) => {
    const entry = Buffer.alloc(40)
    entry.write(name, 0, 8, 'latin1')
    entry.writeUInt32LE(content.length, 8)
    entry.writeUInt32LE(address, 12)
    entry.writeUInt32LE(content.length, 16)
    entry.writeUInt32LE(offset, 20)
    offset += content.length
    return entry
  })
  return Buffer.concat([head, optional, ...table, ...sections.map(section => section.content)])
}

/** 64 bits, one segment. */
export function buildMachO(sections: readonly SectionItem[]): Buffer {
  const command = Buffer.alloc(72 + sections.length * 80)
  command.writeUInt32LE(0x19, 0)
  command.writeUInt32LE(command.length, 4)
  command.writeUInt32LE(sections.length, 64)
  const head = Buffer.alloc(32)
  head.writeUInt32LE(0xfeedfacf, 0)
  head.writeUInt32LE(1, 16)
  head.writeUInt32LE(command.length, 20)
  let offset = head.length + command.length
  for (const [index, { name, content, address = 0 }] of sections.entries()) {
    const at = 72 + index * 80
    command.write(name, at, 16, 'latin1')
    command.writeBigUInt64LE(BigInt(address), at + 32)
    command.writeBigUInt64LE(BigInt(content.length), at + 40)
    command.writeUInt32LE(offset, at + 48)
    offset += content.length
  }
  return Buffer.concat([head, command, ...sections.map(section => section.content)])
}

/** Programs for several architectures in one file. */
export function buildUniversal(programs: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(4096)
  head.writeUInt32BE(0xcafebabe, 0)
  head.writeUInt32BE(programs.length, 4)
  let offset = head.length
  for (const [index, program] of programs.entries()) {
    head.writeUInt32BE(offset, 8 + index * 20 + 8)
    head.writeUInt32BE(program.length, 8 + index * 20 + 12)
    offset += program.length
  }
  return Buffer.concat([head, ...programs])
}

const MAGIC = '\xff Go buildinf:'
const SENTINEL = Buffer.alloc(16, 0xa5)

function framed(modules: string): Buffer {
  return Buffer.concat([SENTINEL, Buffer.from(modules), SENTINEL])
}

/** Go's build information as linkers write it since 1.18. */
export function goInline(version: string, modules: string): Buffer {
  const header = Buffer.alloc(32)
  header.write(MAGIC, 0, 'latin1')
  header[15] = 2
  return Buffer.concat([header, varText(Buffer.from(version)), varText(framed(modules))])
}

/** The older form: addresses of two strings, each an address and a length. */
export function goPointers(
  version: string,
  modules: string,
  address: number,
  { size = 8, isBig = false } = {}
): Buffer {
  const text = framed(modules)
  const header = Buffer.alloc(32)
  header.write(MAGIC, 0, 'latin1')
  header[14] = size
  header[15] = isBig ? 1 : 0
  const write = writer(isBig)
  const strings = Buffer.alloc(4 * size)
  const texts = address + header.length + strings.length
  write(header, 16, size, address + 32)
  write(header, 16 + size, size, address + 32 + 2 * size)
  for (const [at, value] of [texts, version.length, texts + version.length, text.length].entries())
    write(strings, at * size, size, value)
  return Buffer.concat([header, strings, Buffer.from(version), text])
}

function varText(bytes: Buffer): Buffer {
  const length: number[] = []
  let rest = bytes.length
  for (; rest > 127; rest = Math.floor(rest / 128)) length.push((rest % 128) | 128)
  return Buffer.concat([Buffer.from([...length, rest]), bytes])
}

function writer(isBig: boolean) {
  return (buffer: Buffer, at: number, size: number, value: number) => {
    if (size === 8) {
      if (isBig) buffer.writeBigUInt64BE(BigInt(value), at)
      else buffer.writeBigUInt64LE(BigInt(value), at)
    } else if (isBig) buffer.writeUIntBE(value, at, size)
    else buffer.writeUIntLE(value, at, size)
  }
}

/** What cargo-auditable puts into `.dep-v0`. */
export function auditable(packages: readonly object[]): Buffer {
  return deflateSync(JSON.stringify({ packages }))
}
