// Is a path inside the checkout? What lies there may come from the author of a pull request.
import { isAbsolute, relative, resolve, sep } from 'node:path'

/** Is `path` the folder itself or below it? By names only: the caller resolves symbolic links. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
