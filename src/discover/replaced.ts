// Finds the reference that a new one replaces in a file, from both states of the file.
import { parseReference, type Reference, sameRepository } from '../oci/reference.ts'
import type { FoundImage } from './findings.ts'

export interface Replacement {
  readonly image: string
  /** What the file named in its place. */
  readonly before: string
}

interface Named {
  readonly image: string
  readonly line: number
  readonly reference: Reference
}

/** From the closest match to the weakest: same repository, same name elsewhere, same line. */
const LIKENESSES: readonly ((one: Named, other: Named) => boolean)[] = [
  ({ reference: one }, { reference: other }) => sameRepository(one, other),
  ({ reference: one }, { reference: other }) => lastPart(one) === lastPart(other),
  (one, other) => one.line === other.line
]

/** The references that only the new state of a file has, each with its counterpart that only the old state has. */
export function findReplaced(before: readonly FoundImage[], after: readonly FoundImage[]): Replacement[] {
  const gone = onlyIn(before, after)
  const come = onlyIn(after, before)
  const found: Replacement[] = []
  for (const isLike of LIKENESSES) {
    for (const now of [...come]) {
      const [old] = gone
        .filter(image => isLike(image, now))
        .sort((one, other) => Math.abs(one.line - now.line) - Math.abs(other.line - now.line))
      if (old === undefined) continue
      found.push({ image: now.image, before: old.image })
      gone.splice(gone.indexOf(old), 1)
      come.splice(come.indexOf(now), 1)
    }
  }
  return found
}

/** At its first place; a reference in both states is not new, wherever it is. */
function onlyIn(images: readonly FoundImage[], others: readonly FoundImage[]): Named[] {
  const known = new Set(others.map(({ image }) => image))
  const named: Named[] = []
  for (const { image, line } of images) {
    if (known.has(image)) continue
    known.add(image)
    named.push({ image, line, reference: parseReference(image) })
  }
  return named
}

function lastPart({ repository }: Reference): string {
  return repository.slice(repository.lastIndexOf('/') + 1)
}
