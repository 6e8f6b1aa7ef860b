// Archives of Python packages, by the names of their files.

const ARCHIVE = /\.(?:whl|zip|tar\.(?:gz|bz2|xz))$/

/** Of a file's name. */
const LONGEST = 1000

/** A folder has no such name. */
export function isArchive(path: string): boolean {
  return ARCHIVE.test(path)
}

/** `name-1.2-py3-none-any.whl` and `name-1.2.tar.gz` have both; undefined for a file of another name. */
export function nameAndVersionOf(
  fileName: string
): { readonly name: string; readonly version: string } | undefined {
  if (fileName.length > LONGEST) return undefined
  const [, name, version] =
    /^([A-Za-z0-9._]+)-([^-]+)-.*\.whl$/.exec(fileName) ??
    /^(.+)-([^-]*\d[^-]*)\.(?:zip|tar\.(?:gz|bz2|xz))$/.exec(fileName) ??
    []
  return name === undefined || version === undefined ? undefined : { name, version }
}
