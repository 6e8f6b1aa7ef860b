// Programs and libraries that GraalVM compiled from Java, by the SBOM that Oracle's builds of it put into them.
// https://www.graalvm.org/latest/security-guide/native-image/SBOM/
import { constants, gunzipSync } from 'node:zlib'
import type { ExecutableCataloger, Found, Probe } from '../../installed/cataloger.ts'
import { packagesOfEmbedded } from '../embedded-sbom.ts'

/** The linker writes the values of its build, one text each; then come the values that it exports, as the SBOM. */
const MARKER = Buffer.from('com.oracle.svm.core.VM=')
/** The SBOM begins 2 to 5 KiB behind the marker. One of 50 packages has 3 KiB. */
const KEPT_BYTES = 4 * 2 ** 20
/** A header of gzip as Java writes it: no name, no time. */
const GZIP = Buffer.from('1f8b080000000000', 'hex')
/** Resources of the program may be compressed, too. */
const MOST_TRIED = 20
/** The tables of codes at its beginning can take 300 bytes. */
const PEEKED_BYTES = 1024
const BEGINNING = '{"bomFormat":'
const MAX_PEEKED_BYTES = 64 * 1024
const MAX_SBOM_BYTES = 16 * 2 ** 20
/** Of what an SBOM inflates to, in bytes for each that was kept: they repeat themselves some 16 times. */
const MAX_RATIO = 64

export const NATIVE_IMAGE: ExecutableCataloger = {
  name: 'native-image',
  start: path => new NativeImageProbe(path)
}

/** Keeps what follows the marker, as soon as it comes by. */
class NativeImageProbe implements Probe {
  readonly #path: string
  #tail = Buffer.alloc(0)
  #kept: Buffer[] | undefined
  #missing = KEPT_BYTES

  constructor(path: string) {
    this.#path = path
  }

  write(chunk: Uint8Array): void {
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    if (this.#kept !== undefined) this.#keep(piece)
    else this.#search(piece)
  }

  #search(piece: Buffer): void {
    const border = Buffer.concat([this.#tail, piece.subarray(0, MARKER.length)])
    const at = piece.indexOf(MARKER)
    if (at >= 0 || border.includes(MARKER)) {
      this.#kept = []
      this.#keep(piece.subarray(Math.max(at, 0)))
      return
    }
    const last = piece.length < MARKER.length ? border : piece
    this.#tail = Buffer.from(last.subarray(-(MARKER.length - 1)))
  }

  #keep(piece: Buffer): void {
    if (this.#missing <= 0) return
    this.#kept?.push(Buffer.from(piece.subarray(0, this.#missing)))
    this.#missing -= piece.length
  }

  /** @throws RangeError so that the document is incomplete: the packages are there, and only their code */
  end(): readonly Found[] {
    if (this.#kept === undefined) return []
    const kept = Buffer.concat(this.#kept)
    this.#kept = undefined
    const sbom = findSbom(kept)
    const read = sbom && packagesOfEmbedded(sbom, this.#path)
    if (read === undefined || (read.packages.length === 0 && read.misread.length > 0))
      throw new RangeError('it is a native image of GraalVM, whose packages are not listed')
    return read.packages
  }
}

function findSbom(kept: Buffer): Buffer | undefined {
  let at = kept.indexOf(GZIP)
  for (let tried = 0; at >= 0 && tried < MOST_TRIED; tried++, at = kept.indexOf(GZIP, at + 1)) {
    const stream = kept.subarray(at)
    if (beginsAsSbom(stream)) return inflate(stream, Math.min(MAX_SBOM_BYTES, MAX_RATIO * kept.length))
  }
  return undefined
}

function beginsAsSbom(stream: Buffer): boolean {
  const start = inflate(stream.subarray(0, PEEKED_BYTES), MAX_PEEKED_BYTES, constants.Z_SYNC_FLUSH)
  return start?.toString('latin1', 0, BEGINNING.length) === BEGINNING
}

/** Undefined if it is not gzip, damaged, or longer than allowed. */
function inflate(bytes: Buffer, maxOutputLength: number, finishFlush?: number): Buffer | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength, ...(finishFlush === undefined ? {} : { finishFlush }) })
  } catch {
    return undefined
  }
}
