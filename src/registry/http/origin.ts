// A registry's origin, and the other addresses to which it may direct Seal.
import type { LookupFunction } from 'node:net'
import type { Repository } from '../../oci/reference.ts'
import { apiHost } from '../../oci/reference.ts'
import { redactUrl } from '../errors/redact.ts'
import { RegistryError } from '../errors/registry-error.ts'
import { classifyAddress, classifyHost, resolveAddresses } from './address.ts'
import type { NetworkScope } from './connections.ts'

/** The origin of one registry, which is the scope of its credentials. */
export class RegistryOrigin {
  /** `https://registry-1.docker.io` */
  readonly base: URL
  readonly #lookup: LookupFunction | undefined
  readonly #isNamed: boolean
  #inside: Promise<boolean> | undefined

  /** @param isNamed by the user or the policy; another registry must be public, with all that it sends Seal to */
  constructor(base: URL, lookup?: LookupFunction, isNamed = true) {
    this.base = base
    this.#lookup = lookup
    this.#isNamed = isNamed
  }

  static of(
    { registry }: Repository,
    plainHttp: (host: string) => boolean,
    lookup: LookupFunction | undefined,
    isNamed: (registry: string) => boolean
  ): RegistryOrigin {
    const host = apiHost(registry)
    const base = new URL(`${plainHttp(host) ? 'http' : 'https'}://${host}`)
    return new RegistryOrigin(base, lookup, isNamed(registry))
  }

  /** Scheme, host and port are the same. The URL parser has filled in default ports. */
  owns(url: URL): boolean {
    return url.origin === this.base.origin
  }

  /** Is the registry itself on this machine or in a private network? Then it may send Seal to its neighbors. */
  async isPrivate(): Promise<boolean> {
    return this.#isNamed && (await this.#isInside())
  }

  #isInside(): Promise<boolean> {
    this.#inside ??= this.#leadsInside(this.base.hostname)
    return this.#inside
  }

  /** Has a name any address that is not public? Where only a proxy knows the name, the answer is no. */
  async #leadsInside(hostname: string): Promise<boolean> {
    const known = classifyHost(hostname)
    if (known !== undefined) return known !== 'public'
    try {
      const addresses = await resolveAddresses(hostname, this.#lookup)
      return addresses.some(address => classifyAddress(address) !== 'public')
    } catch {
      return false
    }
  }

  /**
   * Refuses a registry that is not public and that only the text of a file names. Seal checks a name again
   * when it is connected to; this look is for addresses, and for names that a proxy resolves.
   *
   * @throws RegistryError `REGISTRY_NOT_PUBLIC`
   */
  async checkItself(): Promise<void> {
    if (!this.#isNamed && (await this.#isInside())) throw this.#notPublic()
  }

  /** An error of a connection to this registry, with a remedy. */
  explain(error: unknown, url: URL): unknown {
    const isRefused = error instanceof RegistryError && error.code === 'REGISTRY_TARGET_REFUSED'
    return isRefused && !this.#isNamed && url.hostname === this.base.hostname ? this.#notPublic(error) : error
  }

  #notPublic(cause?: unknown): RegistryError {
    return new RegistryError(
      'REGISTRY_NOT_PUBLIC',
      `${this.base.host} is named only by a file and does not have a public address; Seal sent nothing to it`,
      {
        cause,
        url: this.base,
        remedy: `A file of a pull request must not choose where requests inside your network go. If it is your registry, name it in a glob of the policy, or add to the step:\n  with:\n    allow-private-registries: ${this.base.host}`
      }
    )
  }

  /** How freely a name may resolve: a private registry's neighbors may be private. */
  async reach(url: URL): Promise<NetworkScope> {
    if (!this.#isNamed) return 'foreign-public'
    if (url.hostname === this.base.hostname) return 'named'
    return (await this.isPrivate()) ? 'foreign' : 'foreign-public'
  }

  /**
   * Refuses an address that the registry names and that Seal must not go to: another protocol, user information,
   * `http:` after `https:`, an address inside the runner's network. Seal checks a name again when it connects.
   *
   * @throws RegistryError `REGISTRY_TARGET_REFUSED`
   */
  async checkTarget(target: URL, from: URL): Promise<void> {
    const refuse = (why: string) =>
      new RegistryError(
        'REGISTRY_TARGET_REFUSED',
        `${redactUrl(from)} redirects to ${redactUrl(target)}: ${why}`,
        {
          url: target
        }
      )
    if (target.protocol !== 'https:' && target.protocol !== 'http:') throw refuse('neither https nor http')
    if (target.username !== '' || target.password !== '') throw refuse('it contains user information')
    if (from.protocol === 'https:' && target.protocol === 'http:') throw refuse('https must not become http')
    if (target.hostname === this.base.hostname) return
    const known = classifyHost(target.hostname)
    if (known === 'forbidden') throw refuse('an address that no server has')
    if (known === 'private' && !(await this.isPrivate())) throw refuse('an address inside your network')
    if (!this.#isNamed && (await this.#leadsInside(target.hostname)))
      throw refuse('a name that resolves to an address inside your network')
  }
}
