// What a mutant is: one line of src/ changed so that something breaks which a test must see.
export interface Change {
  /** A part of one line, which is in the file exactly once. */
  readonly find: string
  readonly replace: string
  /** What is wrong with Seal then. */
  readonly breaks: string
  /** A pattern for jest: the test files that must fail, instead of those of the file. */
  readonly tests?: string
  /** Those tests start dist/, which is built with the change first. */
  readonly build?: true
}

/** The changes of one file. */
export interface MutatedFile {
  readonly file: string
  readonly tests: string
  readonly build?: true
  readonly changes: readonly Change[]
}

export interface Mutant extends Change {
  readonly file: string
  readonly tests: string
}
