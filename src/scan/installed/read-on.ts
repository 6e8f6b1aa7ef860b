// Reads a package database as far as it can be read: what was read before the fault counts.
import { messages, SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import type { RootContext, RootFile } from './cataloger.ts'

/** A fault of the file becomes a warning that names it. @throws SealError `SCAN_LIMIT_EXCEEDED` of the whole image */
export function* readOn<T>(
  file: RootFile,
  { warn }: Pick<RootContext, 'warn'>,
  read: (bytes: Uint8Array) => Iterable<T>
): Generator<T> {
  try {
    yield* read(file.bytes ?? new Uint8Array())
  } catch (error) {
    if (error instanceof SealError && error.code === 'SCAN_LIMIT_EXCEEDED') throw error
    warn(`${printable(file.path)}: not read to its end: ${printable(messages(error).join(': '), 200)}`)
  }
}
