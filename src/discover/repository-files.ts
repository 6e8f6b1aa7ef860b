// The files beside the one that is read: a Compose file's .env and Dockerfiles, a chart's values and helpers.

export interface RepositoryFiles {
  /** The text of a file (path with `/`); undefined if it does not exist or cannot be read. */
  read(path: string): string | undefined
  /** The names in a folder; empty if the folder does not exist. */
  list(folder: string): readonly string[]
}

export const NO_FILES: RepositoryFiles = { read: () => undefined, list: () => [] }

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** `path` as seen from `folder`; undefined if it is outside the repository or not a path. */
export function resolvePath(folder: string, path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined
  const parts: string[] = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..' && parts.length === 0) return undefined
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
