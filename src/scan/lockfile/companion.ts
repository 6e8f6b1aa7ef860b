// Reads a file that lies beside a lock file and adds to it; without it, the lock file still counts.
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import type { Surroundings } from './lockfile.ts'

/** The result of `parse`; undefined without the file. A file that cannot be read gives a warning, not an error. */
export async function readCompanion<T>(
  surroundings: Surroundings,
  path: string,
  parse: (text: string) => T
): Promise<T | undefined> {
  try {
    const text = await surroundings.read(path)
    return text === undefined ? undefined : parse(text)
  } catch (error) {
    if (!(error instanceof SealError) || error.code === 'SOURCE_TOO_LARGE') throw error
    surroundings.warn(path, printable(error.message))
    return undefined
  }
}
