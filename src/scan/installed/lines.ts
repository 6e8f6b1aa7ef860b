// The lines of a file, one after the other: a list of all of them would take many times the memory of the file.
import { formatBytes } from '../../support/text.ts'

/** The largest database of text. Debian's with 5,000 packages has 6 MiB, with lists of files 30. */
export const MAX_DATABASE_BYTES = 128 * 2 ** 20

/** The longest lines of real databases, lists of what a package provides, have some 100 KiB. */
const MAX_LINE_BYTES = 2 ** 20

const NEWLINE = 0x0a
const RETURN = 0x0d

/** UTF-8 text without the line breaks `\n` and `\r\n`. @throws RangeError for an endless line */
export function* linesOf(bytes: Uint8Array): Generator<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf(NEWLINE, start)
    const next = found < 0 ? text.length : found
    if (next - start > MAX_LINE_BYTES) {
      throw new RangeError(`a line of more than ${formatBytes(MAX_LINE_BYTES)}`)
    }
    yield text.toString('utf8', start, text[next - 1] === RETURN && next > start ? next - 1 : next)
    start = next + 1
  }
}
