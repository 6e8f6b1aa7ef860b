// What a writer returns: the bytes, and what the format has no place for.

export interface WrittenSbom {
  readonly bytes: Uint8Array
  /** What the format has no place for, one line each: `components[].scope: SPDX has no place for it (3 times)`. */
  readonly unsupported: readonly string[]
}

/** What a line of losses says of a merge: in how many of the documents the value is; nothing if it is not known. */
export function ofInputs(count: number, all: number): string {
  return all < 2 || count === 0 ? '' : ` (in ${count} of ${all} documents)`
}
