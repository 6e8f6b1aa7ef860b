// Packages of a lock file by name. A name may belong to several: versions, platforms, providers.
import { printable } from '../../support/text.ts'
import { invalid } from './structured-text.ts'

/** Real files have some twenty; without an end, every dependency on the name would have as many edges. */
const MOST = 200

export interface NameIndex {
  has(name: string): boolean
  /** @throws SealError `SOURCE_FILE_INVALID` if too many packages have the name. */
  add(name: string, id: string): void
  idsOf(name: string): readonly string[]
}

export function createNameIndex(): NameIndex {
  const ids = new Map<string, string[]>()
  return {
    has: name => ids.has(name),
    add(name, id) {
      const known = ids.get(name)
      if (!known) ids.set(name, [id])
      else if (known.length < MOST) known.push(id)
      else throw invalid(`"${printable(name, 80)}" occurs more than ${MOST} times`)
    },
    idsOf: name => ids.get(name) ?? []
  }
}
