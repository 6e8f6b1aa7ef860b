// What a writer returns: the bytes, and what the format has no place for.

export interface WrittenSbom {
  readonly bytes: Uint8Array
  /** What the format has no place for, one line each: `components[].scope: SPDX has no place for it (3 times)`. */
  readonly unsupported: readonly string[]
}
