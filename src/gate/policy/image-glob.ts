// Globs over image names, as policy-controller has them: `*` stays within a path component, `**` does not.
import { formatRepository, type Reference } from '../../oci/reference.ts'

/**
 * Does a glob take an image? A glob with a tag or digest is held against the whole reference, any other against
 * registry and repository. Without a registry it means Docker Hub, as image names do.
 */
export function matchesImage(glob: string, reference: Reference): boolean {
  const full = completeGlob(glob)
  const name = formatRepository(reference)
  const lastPart = full.slice(full.lastIndexOf('/') + 1)
  if (!/[:@]/.test(lastPart)) return matchesGlob(full, name)
  const { tag, digest } = reference
  return (
    (tag !== undefined && matchesGlob(full, `${name}:${tag}`)) ||
    (digest !== undefined && matchesGlob(full, `${name}@${digest}`))
  )
}

function completeGlob(glob: string): string {
  const first = glob.split('/', 1)[0] as string
  if (first.includes('**') || first === 'localhost') return glob
  const hasPath = glob.includes('/')
  if (hasPath && /[.:*?[]/.test(first)) return glob
  return hasPath ? `docker.io/${glob}` : `docker.io/library/${glob}`
}

/** `*`: anything within a component; `**`: anything; `?`: one character. Everything else means itself. */
export function matchesGlob(glob: string, text: string): boolean {
  const pattern = glob.replaceAll(/\*\*\/?|\*|\?|[^*?]+/g, part => {
    if (part === '**') return '.*'
    if (part === '**/') return '(?:.*/)?'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    return part.replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&')
  })
  return new RegExp(`^${pattern}$`, 's').test(text)
}
