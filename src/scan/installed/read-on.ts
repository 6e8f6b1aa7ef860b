// Reads package databases as far as they can be read: what was read before the fault counts.
import { messages, SealError } from '../../support/errors.ts'
import { count, printable } from '../../support/text.ts'
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
      this.#warn(`${printable(path)}: ${NOT_TO_ITS_END}${printable(messages(error).join(': '), 200)}`)
    }
  }

  /**
   * Counts the entries of a file: one without a name is a fault, as is one with two, whose border was lost, and a file
   * without any that is not blank.
   */
  entries({ path, bytes = new Uint8Array() }: RootFile): EntryCount {
    let [all, unread] = [0, 0]
    return {
      add(isRead) {
        all++
        if (!isRead) unread++
      },
      end: () => {
        const file = printable(path)
        if (unread > 0)
          this.#warn(`${file}: ${count(unread, 'entry', 'entries')} without one name and one version`)
        const isCut = this.#warnings.some(warning => warning.startsWith(`${file}: ${NOT_TO_ITS_END}`))
        if (all === 0 && !isCut && !isBlank(bytes)) this.#warn(`${file}: it has no entry in its format`)
      }
    }
  }

  #warn(warning: string): void {
    if (!this.#warnings.includes(warning)) this.#warnings.push(warning)
  }
}

const NOT_TO_ITS_END = 'not read to its end: '

export interface EntryCount {
  add(isRead: boolean): void
  /** Call it after the file's last entry. */
  end(): void
}

function isBlank(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).every(byte => byte <= 0x20)
}
