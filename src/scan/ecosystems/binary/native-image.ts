// Programs and libraries that GraalVM compiled from Java: what they are built from is not in them, or not readable.
import type { ExecutableCataloger, Probe } from '../../installed/cataloger.ts'

/** GraalVM's linker writes the values of its build, one text each. */
const MARKER = Buffer.from('com.oracle.svm.core.VM=GraalVM ')

export const NATIVE_IMAGE: ExecutableCataloger = {
  name: 'native-image',
  start: () => new NativeImageProbe()
}

class NativeImageProbe implements Probe {
  #tail = Buffer.alloc(0)
  #isFound = false

  write(chunk: Uint8Array): void {
    if (this.#isFound) return
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const border = Buffer.concat([this.#tail, piece.subarray(0, MARKER.length)])
    this.#isFound = border.includes(MARKER) || piece.includes(MARKER)
    const last = piece.length < MARKER.length ? border : piece
    this.#tail = Buffer.from(last.subarray(-(MARKER.length - 1)))
  }

  /** @throws RangeError so that the document is incomplete: the packages are there, and only their code */
  end(): [] {
    if (this.#isFound) throw new RangeError('it is a native image of GraalVM, whose packages are not listed')
    return []
  }
}
