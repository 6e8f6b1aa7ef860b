// Package URLs of npm packages, with where they came from if that is not npm's own registry.
import { publicUrl, registryUrl } from '../../lockfile/location.ts'
import type { PurlParts } from '../../lockfile/lockfile.ts'

export interface NpmOrigin {
  /** As `formatVcsUrl` writes it. */
  readonly vcsUrl?: string | undefined
  /** Address of the archive, if it came from no repository of Git. */
  readonly archive?: string | undefined
  /** Address of the registry, where the lock file names that instead. */
  readonly registry?: string | undefined
}

/** `@scope/name` and `name`. */
export function npmPurl(fullName: string, version: string | undefined, origin: NpmOrigin = {}): PurlParts {
  const slash = fullName.startsWith('@') ? fullName.indexOf('/') : -1
  const qualifiers = qualifiersOf(origin)
  return {
    type: 'npm',
    ...(slash > 0 ? { namespace: fullName.slice(0, slash) } : {}),
    name: slash > 0 ? fullName.slice(slash + 1) : fullName,
    ...(version === undefined ? {} : { version }),
    ...(qualifiers ? { qualifiers } : {})
  }
}

/** Yarn's name for npm's registry leads to the same server. */
const NPM = /^https?:\/\/registry\.(?:npmjs\.(?:org|com)|yarnpkg\.com)(?:\/|$)/i
/** Registries whose archives are not in the folder of their package. */
const OTHER_ARCHIVES = /^(?<registry>https:\/\/npm\.(?:pkg\.github\.com|jsr\.io))\//i
/** `https://registry/@scope/name/-/name-1.0.0.tgz` */
const ARCHIVE = /^(?<folder>https?:\/\/[^/]+\/.+)\/-\/(?:@[^/]+(?:\/|%2f))?[^/]+\.tgz$/i
const NAME = /\/(?:@[^/]+(?:\/|%2f))?[^/]+$/i

function qualifiersOf({ vcsUrl, archive, registry }: NpmOrigin): PurlParts['qualifiers'] {
  if (vcsUrl !== undefined) return { vcs_url: vcsUrl }
  const url = publicUrl(archive)
  const found = registryUrl(registry) ?? (url === undefined ? undefined : registryOf(url))
  if (found !== undefined) return NPM.test(found) ? undefined : { repository_url: found }
  return url === undefined ? undefined : { download_url: url }
}

function registryOf(archive: string): string | undefined {
  const other = OTHER_ARCHIVES.exec(archive)?.groups?.['registry']
  return other ?? ARCHIVE.exec(archive)?.groups?.['folder']?.replace(NAME, '')
}
