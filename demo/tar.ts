// Writes small tar archives with the same bytes everywhere.
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html ("ustar Interchange Format")
import { constants, gzipSync } from 'node:zlib'

const BLOCK = 512

/** Files by path without a leading `/`, at most 100 bytes of ASCII; the folders above them are added. */
export function packTar(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const folders = new Set<string>()
  const parts: Buffer[] = []
  for (const [path, content] of Object.entries(files)) {
    const names = path.split('/')
    for (let depth = 1; depth < names.length; depth++) {
      const folder = `${names.slice(0, depth).join('/')}/`
      if (!folders.has(folder)) parts.push(formatHeader(folder, 0, '5'))
      folders.add(folder)
    }
    const bytes = Buffer.from(content)
    const padding = Buffer.alloc((BLOCK - (bytes.byteLength % BLOCK)) % BLOCK)
    parts.push(formatHeader(path, bytes.byteLength, '0'), bytes, padding)
  }
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)])
}

/** Type `0` is a file, `5` a folder. The owner is root and the time 1970. */
function formatHeader(path: string, size: number, type: '0' | '5'): Buffer {
  const header = Buffer.alloc(BLOCK)
  header.write(path, 0, 100, 'ascii')
  header.write(type === '5' ? '0000755\0' : '0000644\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** Compresses without looking for repetitions: how zlib finds them depends on the processor. */
export function compress(bytes: Uint8Array): Buffer {
  const compressed = gzipSync(bytes, { level: 9, strategy: constants.Z_HUFFMAN_ONLY })
  // RFC 1952 section 2.3: the operating system, which zlib fills in; 255 is unknown.
  compressed[9] = 255
  return compressed
}
