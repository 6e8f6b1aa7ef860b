// Gives each component of a document its own reference, where the document leaves it out or repeats it.
import { SealError } from '../../support/errors.ts'
import { count } from '../../support/text.ts'

/** Ten times the largest SBOMs known; empty components take three bytes in a file and hundreds in memory. */
const MOST_COMPONENTS = 1_000_000

export interface Refs {
  /**
   * The wanted reference if it is free, else the same with `#2`, `#3`, …; `fallback` where none is wanted.
   *
   * @throws SealError `SBOM_TOO_LARGE` after a million
   */
  take(wanted: string | undefined, fallback: string): string
}

export function collectRefs(): Refs {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return {
    take(wanted, fallback) {
      if (taken.size >= MOST_COMPONENTS) {
        throw new SealError(
          'SBOM_TOO_LARGE',
          `the SBOM lists more than ${count(MOST_COMPONENTS, 'component')}`
        )
      }
      const base = wanted ?? fallback
      let ref = base
      let number = next.get(base) ?? 2
      while (taken.has(ref)) ref = `${base}#${number++}`
      next.set(base, number)
      taken.add(ref)
      return ref
    }
  }
}
