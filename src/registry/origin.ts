// Where a registry lives, and which other places it may send Seal to.
import type { LookupFunction } from 'node:net'
import type { Repository } from '../oci/reference.ts'
import { apiHost } from '../oci/reference.ts'
import { classifyAddress, classifyHost, resolveAddresses } from './address.ts'
import type { Reach } from './connections.ts'
import { redactUrl } from './redact.ts'
import { RegistryError } from './registry-error.ts'

/** One registry as an origin: credentials belong to it, and to nothing else. */
export class Home {
  /** `https://registry-1.docker.io` */
  readonly base: URL
  readonly #lookup: LookupFunction | undefined
  #isPrivate: Promise<boolean> | undefined

  constructor(base: URL, lookup?: LookupFunction) {
    this.base = base
    this.#lookup = lookup
  }

  static of(
    { registry }: Repository,
    plainHttp: (host: string) => boolean,
    lookup: LookupFunction | undefined
  ): Home {
    const host = apiHost(registry)
    return new Home(new URL(`${plainHttp(host) ? 'http' : 'https'}://${host}`), lookup)
  }

  /** Scheme, host and port are the same. The URL parser has filled in default ports. */
  owns(url: URL): boolean {
    return url.origin === this.base.origin
  }

  /** Is the registry itself on this machine or in a private network? Then it may send Seal to its neighbours. */
  isPrivate(): Promise<boolean> {
    this.#isPrivate ??= this.#look()
    return this.#isPrivate
  }

  async #look(): Promise<boolean> {
    const known = classifyHost(this.base.hostname)
    if (known !== undefined) return known !== 'public'
    try {
      const addresses = await resolveAddresses(this.base.hostname, this.#lookup)
      return addresses.some(address => classifyAddress(address) !== 'public')
    } catch {
      // Only a proxy knows the name: the stricter rule holds.
      return false
    }
  }

  /** How freely a name may resolve: a private registry's neighbours may be private. */
  async reach(url: URL): Promise<Reach> {
    if (url.hostname === this.base.hostname) return 'home'
    return (await this.isPrivate()) ? 'foreign' : 'foreign-public'
  }

  /**
   * Refuses an address that the registry names and that Seal must not go to: another protocol, user information,
   * `http:` after `https:`, the inside of the runner's network. A name is looked at again when it is connected to.
   *
   * @throws RegistryError `REGISTRY_TARGET_REFUSED`
   */
  async checkTarget(target: URL, from: URL): Promise<void> {
    const refuse = (why: string) =>
      new RegistryError(
        'REGISTRY_TARGET_REFUSED',
        `${redactUrl(from)} sent us to ${redactUrl(target)}: ${why}`,
        {
          url: target,
          remedy:
            'The registry, or what stands before it, is not set up right, or is hostile. Nothing was sent there.'
        }
      )
    if (target.protocol !== 'https:' && target.protocol !== 'http:') throw refuse('neither https nor http')
    if (target.username !== '' || target.password !== '') throw refuse('it holds user information')
    if (from.protocol === 'https:' && target.protocol === 'http:') throw refuse('https must not become http')
    if (target.hostname === this.base.hostname) return
    const known = classifyHost(target.hostname)
    if (known === 'forbidden') throw refuse('an address that is no server')
    if (known === 'private' && !(await this.isPrivate())) throw refuse('an address inside the own network')
  }
}
