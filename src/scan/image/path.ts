// Paths of tar archives made comparable.

/**
 * Without leading `/` and `./`, without empty and `.` parts; the root is the empty path. Undefined for a path with
 * `..` or NUL, which no image builder writes.
 */
export function cleanPath(path: string): string | undefined {
  // Nearly all paths are clean already.
  if (!/^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)|\0/.test(path)) return path
  const parts = path.split('/').filter(part => part !== '' && part !== '.')
  return parts.includes('..') || path.includes('\0') ? undefined : parts.join('/')
}
