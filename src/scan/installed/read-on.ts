// Reads package databases as far as they can be read: what was read before the fault counts.
import { messages, SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import type { RootFile } from './cataloger.ts'

/** Reads the files of one cataloger, some of them only while its list of owned paths is read. */
export class TolerantReader {
  readonly #warnings: string[] = []

  /** A fault of each file, with its path. Complete once everything was read. */
  get warnings(): readonly string[] {
    return this.#warnings
  }

  /** A fault of the file ends its content. @throws SealError `SCAN_LIMIT_EXCEEDED` of the whole image */
  *read<T>({ path, bytes }: RootFile, parse: (bytes: Uint8Array) => Iterable<T>): Generator<T> {
    try {
      yield* parse(bytes ?? new Uint8Array())
    } catch (error) {
      if (error instanceof SealError && error.code === 'SCAN_LIMIT_EXCEEDED') throw error
      const warning = `${printable(path)}: not read to its end: ${printable(messages(error).join(': '), 200)}`
      if (!this.#warnings.includes(warning)) this.#warnings.push(warning)
    }
  }
}
