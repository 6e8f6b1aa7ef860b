// Which key of a credential file belongs to a repository: whole names only, the most specific first.
// https://github.com/containers/image/blob/main/docs/containers-auth.json.5.md
import { parseHost, type Repository } from '../../oci/reference.ts'

/** How Docker itself writes Docker Hub, in `auths` and to credential helpers. */
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/'

/** What a key applies to: a host, and below it a path of repositories; `''` is the whole host. */
interface Scope {
  readonly host: string
  readonly path: string
}

/** The address under which credential helpers keep a registry's login. */
export function helperServer(registry: string): string {
  return registry === 'docker.io' ? DOCKER_HUB_SERVER : registry
}

/**
 * The key that fits a repository best, or undefined. A key with a scheme is a host, whatever its path
 * (`https://index.docker.io/v1/`); one without may name a path of repositories (`quay.io/acme`, a Podman extension).
 * The longest path wins; among equal ones the key that is written as the host is.
 */
export function bestKey(keys: Iterable<string>, { registry, repository }: Repository): string | undefined {
  let best: { key: string; path: string; exact: boolean } | undefined
  for (const key of keys) {
    const { host, path } = parseKey(key)
    if (host !== registry || !coversPath(path, repository)) continue
    const exact = key === (path === '' ? registry : `${registry}/${path}`)
    if (!best || path.length > best.path.length || (path === best.path && exact && !best.exact)) {
      best = { key, path, exact }
    }
  }
  return best?.key
}

function parseKey(key: string): Scope {
  const bare = key.replace(/^https?:\/\//i, '')
  const slash = bare.indexOf('/')
  const named = slash < 0 ? bare : bare.slice(0, slash)
  const host = parseHost(named) ?? named.toLowerCase()
  const path = slash < 0 ? '' : bare.slice(slash + 1).replace(/\/+$/, '')
  const isHost = bare !== key || path === 'v1' || path === 'v2'
  return { host, path: isHost ? '' : path }
}

/** Components are compared whole: `acme` covers `acme/app`, not `acme-evil/app`. */
function coversPath(path: string, repository: string): boolean {
  return path === '' || repository === path || repository.startsWith(`${path}/`)
}
