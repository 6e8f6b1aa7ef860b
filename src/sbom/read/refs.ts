// Gives each component of a document a reference of its own, where the document leaves it out or repeats it.

export interface Refs {
  /** The wanted reference if it is free, else the same with `#2`, `#3`, …; `fallback` where none is wanted. */
  take(wanted: string | undefined, fallback: string): string
}

export function collectRefs(): Refs {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return {
    take(wanted, fallback) {
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
