// Paths inside the tree, and addresses that lock files name, without the secrets that may stand in them.
import { posix } from 'node:path'

/** The folder of a path; `.` for a file in the root. */
export function directoryOf(path: string): string {
  return posix.dirname(path)
}

export function fileNameOf(path: string): string {
  return posix.basename(path)
}

/** A path relative to a folder of the tree, normal: `packages/web`, `.`, `../x`. */
export function resolvePath(directory: string, relative: string): string {
  const joined = posix.join(directory, relative.replaceAll('\\', '/'))
  return joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined
}

/**
 * An http(s) address without user, password, query and fragment; undefined for anything else. Tokens stand in the
 * query of some private registries, and an SBOM is public.
 */
export function publicUrl(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 4000 || !/^https?:\/\//i.test(text)) return undefined
  const url = URL.parse(text)
  if (!url) return undefined
  return `${url.protocol}//${url.host}${url.pathname}`
}

const GIT_ADDRESS =
  /^(?:git\+)?(?<scheme>https?|ssh|git|file):\/\/(?:[^/@\s]*@)?(?<place>[^\s?#]+)(?:\?[^\s#]*)?(?:#(?<reference>[^\s]*))?$/i
const SCP_ADDRESS =
  /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@(?<host>[\w.-]+):(?<place>[^\s?#]+)(?:#(?<reference>\S*))?$/

/**
 * A Git address as purl's `vcs_url` wants it: `git+https://host/path@commit`. The commit is the one given, or the
 * address's fragment. Users and passwords are left out. Undefined for what is no Git address.
 */
export function formatVcsUrl(address: string, commit?: string): string | undefined {
  if (address.length > 4000) return undefined
  const url = GIT_ADDRESS.exec(address)?.groups
  const scp = url ? undefined : SCP_ADDRESS.exec(address)?.groups
  const groups = url ?? scp
  if (!groups) return undefined
  const place = scp
    ? `ssh://${scp['host']}/${scp['place']}`
    : `${url?.['scheme']?.toLowerCase()}://${url?.['place']}`
  const reference = commit ?? groups['reference']?.replace(/^commit=/, '')
  return `git+${place}${reference ? `@${reference}` : ''}`
}
