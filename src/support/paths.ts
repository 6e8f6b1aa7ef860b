// Is a path inside a folder, by its name or through its links? A checkout may contain files of an unknown author.
import { readlink, realpath } from 'node:fs/promises'
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { codeOf, isMissing } from './errors.ts'

/** More links than this are a loop; systems give up at the same number. */
const MAX_LINKS = 40

/** Separators in a link's target: Windows accepts both. */
const SEPARATOR = sep === '/' ? '/' : /[\\/]/

/** Is `path` the folder itself or below it? By names only: `leadsInto` looks at links too. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/**
 * Is `path` in the folder, or is any link of its path? A link in the folder belongs to
 * its author even where it leads out again. The folder's own name may go over links too; what cannot be followed to
 * its end counts as inside.
 */
export async function leadsInto(path: string, folder: string): Promise<boolean> {
  const real = await realpath(folder).catch(() => resolve(folder))
  try {
    for await (const place of placesOnTheWay(resolve(path))) if (isInside(place, real)) return true
    return isInside(path, folder)
  } catch {
    return true
  }
}

/** Each path that the system passes when it opens the path, with earlier links resolved. */
async function* placesOnTheWay(path: string): AsyncGenerator<string> {
  const { root } = parse(path)
  let at = root
  let links = 0
  const names = path.slice(root.length).split(sep)
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    const place = join(at, name)
    yield place
    const target = await linkAt(place)
    if (target === undefined) {
      at = place
      continue
    }
    if (++links > MAX_LINKS) throw new Error(`${path} has more than ${MAX_LINKS} links`)
    const { root: start } = parse(target)
    if (start !== '') at = resolve(at, start)
    names.unshift(...target.slice(start.length).split(SEPARATOR))
  }
}

async function linkAt(path: string): Promise<string | undefined> {
  try {
    return await readlink(path)
  } catch (error) {
    // EINVAL: exists and is not a link. A missing path does not lead anywhere.
    if (isMissing(error) || ['EINVAL', 'UNKNOWN'].includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}
