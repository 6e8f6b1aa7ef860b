// Token realms: a registry names the server that receives credentials, so Seal checks the name.
import type { SealErrorOptions } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import { RegistryError } from '../errors/registry-error.ts'
import type { RegistryOrigin } from '../http/origin.ts'

/** Registries whose token service has another name. */
const PAIRS: Readonly<Record<string, string>> = {
  'registry-1.docker.io': 'auth.docker.io',
  'registry.redhat.io': 'sso.redhat.com',
  'registry.connect.redhat.com': 'sso.redhat.com'
}

/** Parent domains with unrelated customers: two hosts below one of them do not belong together. */
const SHARED_PARENT =
  /^(?:(?:ac|co|com|edu|gov|gob|go|mil|net|ne|nom|or|org)\.[a-z]{2}|(?:.*\.)?(?:amazonaws\.com(?:\.cn)?|azurecr\.io|azurewebsites\.net|cloudapp\.azure\.com|cloudfront\.net|digitaloceanspaces\.com|fly\.dev|github\.io|gitlab\.io|herokuapp\.com|netlify\.app|ngrok\.io|ngrok-free\.app|on\.aws|pages\.dev|run\.app|vercel\.app|windows\.net|workers\.dev))$/

/**
 * Reads the realm of a Bearer challenge. It must be `https:` (or the registry must be `http:` itself) and must not
 * lead into the runner's network.
 *
 * @throws RegistryError `REGISTRY_REALM_REFUSED`
 */
export async function resolveRealm(realm: string, registryOrigin: RegistryOrigin): Promise<URL> {
  const url = URL.parse(realm)
  if (url === null) throw refused(registryOrigin, realm, 'it is not a URL', {})
  try {
    await registryOrigin.checkTarget(url, registryOrigin.base)
  } catch (cause) {
    throw refused(registryOrigin, realm, 'Seal must not contact it', { cause })
  }
  return url
}

/** May the realm receive the credentials for the registry? Without credentials, Seal may contact any public realm. */
export function mayReceiveCredentials(
  realm: URL,
  registryOrigin: RegistryOrigin,
  trusted: readonly string[]
): boolean {
  const host = realm.hostname
  const registry = registryOrigin.base.hostname
  if (host === registry || PAIRS[registry] === host || trusted.includes(host)) return true
  if (!/[a-z]/i.test(host) || !/[a-z]/i.test(registry)) return false
  return registry.endsWith(`.${host}`) ? isOwnParent(host) : shareParent(host, registry)
}

function shareParent(host: string, registry: string): boolean {
  const labels = host.split('.').slice(1)
  for (; labels.length >= 2; labels.shift()) {
    const parent = labels.join('.')
    if (registry === parent || registry.endsWith(`.${parent}`)) return isOwnParent(parent)
  }
  return false
}

function isOwnParent(parent: string): boolean {
  return parent.includes('.') && !SHARED_PARENT.test(parent)
}

/** Refuses to send credentials to a realm that does not belong to the registry. */
export function checkRealmTrust(
  realm: URL,
  registryOrigin: RegistryOrigin,
  trusted: readonly string[]
): void {
  if (!mayReceiveCredentials(realm, registryOrigin, trusted)) {
    throw refused(
      registryOrigin,
      realm.href,
      'it does not belong to the registry, and would receive credentials',
      {
        remedy: `If it really is the token service of your registry, add it to the step; otherwise do not use this registry.\ntoken-hosts: ${realm.hostname}`
      }
    )
  }
}

function refused(
  registryOrigin: RegistryOrigin,
  realm: string,
  why: string,
  more: SealErrorOptions
): RegistryError {
  return new RegistryError(
    'REGISTRY_REALM_REFUSED',
    `${registryOrigin.base.host} names the token service ${printable(realm, 200)}: ${why}`,
    { ...more }
  )
}
