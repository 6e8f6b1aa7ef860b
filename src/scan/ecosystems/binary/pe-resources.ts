// The version resource of Windows programs and .NET assemblies.
// https://learn.microsoft.com/windows/win32/debug/pe-format and https://learn.microsoft.com/windows/win32/menurc/vs-versioninfo
import type { Content } from '../../installed/cataloger.ts'
import { toFileOffset } from './binary-sections.ts'

export interface PeInfo {
  /** It has code of .NET. */
  readonly isManaged: boolean
  /** `ProductName`, `FileVersion`, …; of several languages the first. */
  readonly texts: ReadonlyMap<string, string>
}

const RESOURCES = 2
const MANAGED = 14
const VERSION_TYPE = 16
const SUBFOLDER = 0x80000000
const MOST_ENTRIES = 4096
/** Real ones have a kilobyte. */
const MAX_RESOURCE_BYTES = 64 * 1024
const MOST_TEXTS = 100

/**
 * Undefined for what is not a PE file.
 *
 * @throws RangeError for a damaged one
 */
export function readPeInfo(content: Content): PeInfo | undefined {
  const pointer = content.slice(60, 64)
  const start = pointer.length < 4 ? content.length : pointer.readUInt32LE(0)
  const header = content.slice(start, start + 24)
  if (header.length < 24 || header.toString('latin1', 0, 4) !== 'PE\0\0') return undefined
  try {
    return read(content, start, header)
  } catch (cause) {
    // Numbers in it point outside it.
    throw new RangeError('its version resource is damaged', { cause })
  }
}

function read(content: Content, start: number, header: Buffer): PeInfo {
  const optional = content.slice(start + 24, start + 24 + header.readUInt16LE(20))
  const is64 = optional.readUInt16LE(0) === 0x20b
  const base = is64 ? Number(optional.readBigUInt64LE(24)) : optional.readUInt32LE(28)
  const directories = is64 ? 108 : 92
  const addressOf = (index: number) =>
    index < optional.readUInt32LE(directories) ? optional.readUInt32LE(directories + 4 + index * 8) : 0
  const at = (address: number) => toFileOffset(content, base + address)
  const resources = addressOf(RESOURCES)
  return {
    isManaged: addressOf(MANAGED) !== 0,
    texts: resources === 0 ? new Map() : readTexts(content, at(resources), at)
  }
}

/** Folders of type, name and language; the first of each is the program's own. */
function readTexts(
  content: Content,
  root: number | undefined,
  at: (address: number) => number | undefined
): ReadonlyMap<string, string> {
  if (root === undefined) return new Map()
  const types = entriesOf(content, root)
  const names = types.find(({ id }) => id === VERSION_TYPE)
  const [name] = names?.isFolder ? entriesOf(content, root + names.offset) : []
  const [language] = name?.isFolder ? entriesOf(content, root + name.offset) : []
  if (language === undefined || language.isFolder) return new Map()
  const entry = content.slice(root + language.offset, root + language.offset + 16)
  const start = at(entry.readUInt32LE(0))
  const size = entry.readUInt32LE(4)
  if (start === undefined || size > MAX_RESOURCE_BYTES) return new Map()
  const texts = new Map<string, string>()
  collect(content.slice(start, start + size), texts, 0)
  return texts
}

function entriesOf(content: Content, folder: number) {
  const header = content.slice(folder, folder + 16)
  const count = Math.min(header.readUInt16LE(12) + header.readUInt16LE(14), MOST_ENTRIES)
  const bytes = content.slice(folder + 16, folder + 16 + count * 8)
  return Array.from({ length: count }, (_, index) => {
    const offset = bytes.readUInt32LE(index * 8 + 4)
    return {
      id: bytes.readUInt32LE(index * 8),
      isFolder: offset >= SUBFOLDER,
      offset: offset >= SUBFOLDER ? offset - SUBFOLDER : offset
    }
  })
}

/** VS_VERSIONINFO, StringFileInfo, StringTable, String. */
const TEXT_DEPTH = 3

/** Nodes of length, value's length, type, name and value; children follow, each at a multiple of four bytes. */
function collect(node: Buffer, texts: Map<string, string>, depth: number): void {
  const valueLength = node.readUInt16LE(2)
  const isText = node.readUInt16LE(4) === 1
  const name = textAt(node, 6)
  const value = aligned(6 + name.length * 2 + 2)
  if (depth === TEXT_DEPTH) {
    const text = textAt(node, value).trim()
    if (valueLength > 0 && text !== '' && !texts.has(name) && texts.size < MOST_TEXTS) texts.set(name, text)
    return
  }
  if (depth === 1 && name !== 'StringFileInfo') return
  let at = aligned(value + valueLength * (isText ? 2 : 1))
  while (at + 6 <= node.length) {
    const length = node.readUInt16LE(at)
    if (length < 6) return
    collect(node.subarray(at, at + length), texts, depth + 1)
    at = aligned(at + length)
  }
}

function aligned(at: number): number {
  return (at + 3) & ~3
}

/** UTF-16 up to a zero character. */
function textAt(bytes: Buffer, start: number): string {
  let end = start
  while (end + 2 <= bytes.length && bytes.readUInt16LE(end) !== 0) end += 2
  return bytes.toString('utf16le', start, end)
}
