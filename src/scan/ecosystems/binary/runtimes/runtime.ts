// One row of the tables of runtimes, and the notation of their patterns.

/** A program or library that is recognized by its file name and the version in its bytes. */
export interface Runtime {
  readonly name: string
  /** The purl is `pkg:generic/NAMESPACE/NAME` without a type. */
  readonly namespace?: string
  readonly type?: 'generic' | 'golang' | 'github'
  /** The last part of the path. With a first group, patterns have its text in place of `{version}`. */
  readonly file: RegExp
  /** The whole path, where the name alone does not identify it. */
  readonly path?: RegExp
  /** The first group is the version. An earlier pattern goes before a later one, wherever in the file it is found. */
  readonly versions: readonly string[]
  /** Must be in the file too. */
  readonly marker?: string
  /** `vendor:product` as the National Vulnerability Database knows it: all names that it has used, the best one first. */
  readonly cpes: readonly string[]
  /** No registry and no package of a distribution has a program of it: the pattern is that of Syft's list. */
  readonly isUntried?: true
  /** The file is this product in addition to that of an earlier row. */
  readonly isAlso?: true
}

/** The longest text that a pattern sees at once: no pattern matches more. */
export const WINDOW = 2048

/**
 * Compiles a pattern of the tables. `#` is a number, `~` one or more NUL bytes; all else is a regular expression of
 * which every repetition is bounded, so that a file made to be slow to search is not.
 */
export function compile(pattern: string, stem = ''): RegExp {
  const source = pattern
    .replaceAll('{version}', stem.replaceAll('.', '\\.'))
    .replaceAll('#', '\\d{1,6}')
    .replaceAll('~', '\\0{1,200}')
  return new RegExp(source, 's')
}
