// Paths inside the tree, and URLs from lock files without the secrets that they may contain.
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
 * An http(s) URL without user, password, query and fragment; undefined for anything else. Some private registries
 * put tokens into the query, and an SBOM is public.
 */
export function publicUrl(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 4000 || !/^https?:\/\//i.test(text)) return undefined
  const url = URL.parse(text)
  if (!url) return undefined
  return `${url.protocol}//${url.host}${url.pathname}`
}

/** Of a registry, for purl's `repository_url`: people write it with and without the slash at its end. */
export function registryUrl(text: string | undefined): string | undefined {
  return publicUrl(text)?.replace(/\/$/, '')
}

const GIT_ADDRESS =
  /^(?:git\+)?(?<scheme>https?|ssh|git|file):\/\/(?:[^/?#\s]*@)?(?<place>(?:\[[\da-f:.]*\]|[^\s/?#@:]*)(?::\d{1,5})?(?:\/[^\s?#]*)?)(?:\?[^\s#]*)?(?:#(?<reference>[^\s]*))?$/i
const SCP_ADDRESS =
  /^(?:git\+)?(?:ssh:\/\/)?[\w.-]+@(?<host>[\w.-]+):(?<place>[^\s?#]+)(?:#(?<reference>\S*))?$/

/**
 * A Git URL in the form of purl's `vcs_url`: `git+https://host/path@commit`. The commit is the parameter, or else the
 * URL's fragment. Users and passwords are left out. Undefined for anything that is not a Git URL.
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

/**
 * An address of any kind, for a document that is public. Users of HTTP may be tokens; that of SSH has to be there, but
 * no password.
 */
export function withoutCredentials(address: string): string {
  return address.replace(/^([a-z][a-z+.-]*:\/\/)([^/?#\s]*)@/i, (_, scheme: string, user: string) =>
    /http/i.test(scheme) ? scheme : `${scheme}${user.split(':', 1)[0]}@`
  )
}

const GITHUB_ARCHIVE =
  /^https:\/\/codeload\.github\.com\/(?<repository>[\w.-]+\/[\w.-]+)\/tar\.gz\/(?<commit>[0-9a-f]{7,64})(?:[?#]|$)/

/** The `vcs_url` of a commit's archive: package managers download these instead of cloning from GitHub. */
export function vcsUrlOfArchive(url: string | undefined): string | undefined {
  const { repository, commit } = GITHUB_ARCHIVE.exec(url?.slice(0, 4000) ?? '')?.groups ?? {}
  return repository === undefined ? undefined : formatVcsUrl(`https://github.com/${repository}.git`, commit)
}
