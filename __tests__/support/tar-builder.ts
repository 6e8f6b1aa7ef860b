// Tar archives written for tests, honest and dishonest.

export interface TarItem {
  readonly path: string
  readonly content?: string | Uint8Array
  /** One character; `0` unless given. */
  readonly type?: string
  readonly target?: string
  readonly mode?: number
  /** Written into the header instead of the content's length. */
  readonly size?: number
  /** Bytes of the header to overwrite after it was made, before its checksum. */
  readonly patch?: readonly (readonly [number, string | Uint8Array])[]
}

const BLOCK = 512

export function file(path: string, content: string | Uint8Array = '', mode = 0o644): TarItem {
  return { path, content, mode }
}

export function directory(path: string): TarItem {
  return { path: `${path}/`, type: '5', mode: 0o755 }
}

export function symlink(path: string, target: string): TarItem {
  return { path, type: '2', target }
}

export function hardLink(path: string, target: string): TarItem {
  return { path, type: '1', target }
}

/** A pax header for the entry that follows. */
export function pax(records: Readonly<Record<string, string>>, type = 'x'): TarItem {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`
    const bytes = Buffer.byteLength(rest)
    let length = bytes + 1
    while (String(length).length + bytes !== length) length = String(length).length + bytes
    return `${length}${rest}`
  })
  return { path: 'PaxHeaders/x', type, content: lines.join('') }
}

/** GNU's long name (`L`) or long link target (`K`) for the entry that follows. */
export function gnuLong(type: 'L' | 'K', text: string): TarItem {
  return { path: '././@LongLink', type, content: `${text}\0` }
}

/** An archive with its end marker. */
export function buildTar(items: readonly TarItem[]): Buffer {
  return Buffer.concat([...items.map(buildEntry), Buffer.alloc(2 * BLOCK)])
}

export function buildEntry({
  path,
  content = '',
  type = '0',
  target = '',
  mode = 0o644,
  size,
  patch = []
}: TarItem): Buffer {
  const bytes = Buffer.from(content as string)
  const header = Buffer.alloc(BLOCK)
  header.write(path.slice(0, 100), 0)
  header.write(`${mode.toString(8).padStart(7, '0')}\0`, 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write(type, 156)
  header.write(target.slice(0, 100), 157)
  header.write('ustar\x0000', 257)
  for (const [at, value] of patch) Buffer.from(value as string).copy(header, at)
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)])
}
