// SPDX identifiers of the components of a document.
import type { Plan } from './plan.ts'

export const DOCUMENT_ID = 'SPDXRef-DOCUMENT'

/** `SPDXRef-` and what may follow it, unique: section 3.2 of the specification, "SPDX identifier". */
export function createSpdxIds(plan: Plan): (ref: string) => string {
  const ids = new Map<string, string>()
  const taken = new Map<string, number>([[DOCUMENT_ID, 1]])
  for (const { ref } of [...(plan.subject ? [plan.subject] : []), ...plan.all]) {
    const base = plainIdOf(ref)
    let id = base
    let times = taken.get(base) ?? 0
    while (taken.has(id)) {
      times++
      id = `${base}-${times}`
    }
    taken.set(base, times)
    taken.set(id, Math.max(1, taken.get(id) ?? 0))
    ids.set(ref, id)
  }
  // The plan has every component that a reference names.
  return ref => ids.get(ref) as string
}

/** Without the number that further components of the name get. */
export function plainIdOf(ref: string): string {
  return `SPDXRef-${ref.replace(/^SPDXRef-/, '').replace(/[^A-Za-z0-9.-]+/g, '-')}`
}
