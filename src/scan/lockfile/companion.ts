// Reads a file that lies beside a lock file and adds to it; without it, the lock file still counts.
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import type { Surroundings } from './lockfile.ts'

/** What `parse` makes of the file; undefined where there is none. One that cannot be read is noted, not thrown. */
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
