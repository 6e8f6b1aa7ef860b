// Image references as people write them: `ghcr.io/acme/app:1.2.3@sha256:…`.
import { SealError } from '../support/errors.ts'
import { withoutSecrets } from '../support/secrets.ts'
import { printable } from '../support/text.ts'
import { type Digest, parseDigest } from './digest.ts'

/** A repository in a registry. */
export interface Repository {
  /** Host, and port unless it is the default, as `parseHost` normalizes them: `ghcr.io`, `127.0.0.1:5000`. */
  readonly registry: string
  /** The path inside the registry: `acme/app`. */
  readonly repository: string
}

/** An image or artifact as the user named it. A reference with both tag and digest means the digest. */
export interface Reference extends Repository {
  readonly tag: string | undefined
  readonly digest: Digest | undefined
}

/** The manifest with a digest, in any repository. */
export function atDigest({ registry, repository }: Repository, digest: Digest): Reference {
  return { registry, repository, tag: undefined, digest }
}

/** The manifest that a tag names. */
export function atTag({ registry, repository }: Repository, tag: string): Reference {
  return { registry, repository, tag, digest: undefined }
}

// The grammar of https://github.com/distribution/reference, without its optional parts.
const HOST =
  /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[0-9a-fA-F:.]+\])(?::\d{1,5})?$/
const PATH = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/
const MAX_NAME_LENGTH = 255

/** Names of Docker Hub. Compared as a whole: other hosts can end in `docker.io`. */
const DOCKER_HUB: ReadonlySet<string> = new Set([
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com'
])

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/** Hosts that Seal contacts without TLS by default: only this machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(URL.parse(`http://${host}`)?.hostname ?? '')
}

/**
 * Normalizes a host: lower case, without a final dot or the default port, addresses as in URLs, `docker.io` for Docker
 * Hub. Undefined for texts that are not a host.
 */
export function parseHost(text: string): string | undefined {
  const host = text.replace(/\.(?=:\d+$|$)/, '')
  if (!HOST.test(host)) return undefined
  const spelled = URL.parse(`${isLoopback(host) ? 'http' : 'https'}://${host}`)?.host
  return spelled !== undefined && DOCKER_HUB.has(spelled) ? 'docker.io' : spelled
}

/**
 * Reads `[registry/]path[:tag][@digest]`. As Docker does, a first component without a dot, a colon or the name
 * `localhost` belongs to the path, the registry is then Docker Hub, and a single component there is `library/…`.
 *
 * @throws SealError `REFERENCE_INVALID`, `DIGEST_INVALID`
 */
export function parseReference(text: string): Reference {
  if (withoutSecrets(text) !== text) throw invalid(text, 'it contains credentials')
  const at = text.indexOf('@')
  const digest = at < 0 ? undefined : parseDigest(text.slice(at + 1))
  const named = at < 0 ? text : text.slice(0, at)
  const colon = named.lastIndexOf(':')
  const hasTag = colon > named.lastIndexOf('/')
  const tag = hasTag ? named.slice(colon + 1) : undefined
  if (tag !== undefined && !TAG.test(tag)) throw invalid(text, `"${printable(tag, 150)}" is not a tag`)
  return { ...parseRepository(hasTag ? named.slice(0, colon) : named, text), tag, digest }
}

/** Reads `[registry/]path`. @throws SealError `REFERENCE_INVALID` */
export function parseRepository(text: string, whole: string = text): Repository {
  if (text === '') throw invalid(whole, 'it is empty')
  if (/^[a-z]+:\/\//i.test(text)) throw invalid(whole, 'it is an address; write it without the scheme')
  const slash = text.indexOf('/')
  const first = slash < 0 ? '' : text.slice(0, slash)
  const named = first === 'localhost' || /[.:[]/.test(first)
  const registry = named ? parseHost(first) : 'docker.io'
  let repository = named ? text.slice(slash + 1) : text
  if (registry === undefined) throw invalid(whole, `"${printable(first, 100)}" is not a host`)
  if (!PATH.test(repository)) {
    const hint = /[A-Z]/.test(repository) ? ' (upper-case letters are not allowed)' : ''
    throw invalid(whole, `"${printable(repository, 150)}" is not a repository name${hint}`)
  }
  if (registry === 'docker.io' && !repository.includes('/')) repository = `library/${repository}`
  if (registry.length + 1 + repository.length > MAX_NAME_LENGTH) {
    throw invalid(whole, `the name is longer than ${MAX_NAME_LENGTH} characters`)
  }
  return { registry, repository }
}

function invalid(text: string, why: string): SealError {
  return new SealError('REFERENCE_INVALID', `not an image reference: "${printable(text, 300)}": ${why}`, {
    remedy: 'Write it as registry/path:tag or registry/path@sha256:…, for example ghcr.io/acme/app:1.2.3.'
  })
}

export function isTag(text: string): boolean {
  return TAG.test(text)
}

export function sameRepository(a: Repository, b: Repository): boolean {
  return a.registry === b.registry && a.repository === b.repository
}

/** `ghcr.io/acme/app` */
export function formatRepository({ registry, repository }: Repository): string {
  return `${registry}/${repository}`
}

/** `ghcr.io/acme/app@sha256:…`; without a digest, `ghcr.io/acme/app:tag`. */
export function formatReference(reference: Reference): string {
  const name = formatRepository(reference)
  if (reference.digest !== undefined) return `${name}@${reference.digest}`
  return reference.tag === undefined ? name : `${name}:${reference.tag}`
}

/** `ghcr.io/acme/app@sha256:…` */
export function formatPinned(repository: Repository, digest: Digest): string {
  return `${formatRepository(repository)}@${digest}`
}

/** The host that serves a registry's API: Docker Hub's is `registry-1.docker.io`. */
export function apiHost(registry: string): string {
  return registry === 'docker.io' ? 'registry-1.docker.io' : registry
}
