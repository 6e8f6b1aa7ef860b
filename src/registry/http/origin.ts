// A registry's origin, and the other addresses to which it may direct Seal.
import type { LookupFunction } from 'node:net'
import type { Repository } from '../../oci/reference.ts'
import { apiHost, isLoopback } from '../../oci/reference.ts'
import { redactUrl } from '../errors/redact.ts'
import { RegistryError } from '../errors/registry-error.ts'
import { classifyAddress, classifyHost, resolveAddresses } from './address.ts'
import type { NetworkScope } from './connections.ts'
import { speaksTls } from './tls-probe.ts'

const LEAVES_TLS =
  'The registry does not know that clients use TLS. Let the proxy in front of it send X-Forwarded-Proto: https, or let the registry return relative addresses (CNCF distribution: http.relativeurls: true). Seal sent nothing there.'

/**
 * How the connections to a registry are secured: by TLS, not at all, or, for a registry on this machine, as it turns
 * out: it is asked without TLS first, and only TLS is used once it shows that it speaks TLS.
 */
export type Security = 'tls' | 'none' | 'detect'

/** TLS for all registries but the listed ones and, where they do not speak it, those on this machine. */
export function securityOf(insecure: readonly string[] = []): (host: string) => Security {
  const listed = new Set(insecure.map(apiHost))
  return host => {
    if (listed.has(host)) return 'none'
    return isLoopback(host) ? 'detect' : 'tls'
  }
}

export interface OriginOptions {
  readonly lookup?: LookupFunction | undefined
  /** The user or the policy names the registry; any other must be public, with all hosts that it sends Seal to. */
  readonly isNamed?: boolean
  readonly security?: Security
}

/** The origin of one registry, which is the scope of its credentials. */
export class RegistryOrigin {
  #base: URL
  readonly #lookup: LookupFunction | undefined
  readonly #isNamed: boolean
  readonly #security: Security
  #inside: Promise<boolean> | undefined
  #turn: Promise<boolean> | undefined

  constructor(base: URL, { lookup, isNamed = true, security = 'tls' }: OriginOptions = {}) {
    this.#base = base
    this.#lookup = lookup
    this.#isNamed = isNamed
    this.#security = security
  }

  static of({ registry }: Repository, options: OriginOptions): RegistryOrigin {
    const scheme = options.security === 'tls' ? 'https' : 'http'
    return new RegistryOrigin(new URL(`${scheme}://${apiHost(registry)}`), options)
  }

  /** `https://registry-1.docker.io` */
  get base(): URL {
    return this.#base
  }

  /** Scheme, host and port are the same. The URL parser has filled in default ports. */
  owns(url: URL): boolean {
    return url.origin === this.base.origin
  }

  /**
   * The address of an upload or a next page with the TLS that the registry forgot: behind a proxy that ends TLS,
   * registries call themselves `http:`. Any other address stays as it is.
   */
  raise(url: URL): URL {
    if (this.base.protocol !== 'https:' || url.protocol !== 'http:') return url
    const raised = new URL(url)
    raised.protocol = 'https:'
    return raised.origin === this.base.origin ? raised : url
  }

  /** Checks once whether a registry on this machine speaks TLS, and then uses TLS. */
  turnsToTls(): Promise<boolean> {
    if (this.#security !== 'detect') return Promise.resolve(false)
    this.#turn ??= speaksTls(this.base).then(isTls => {
      if (isTls) this.#base = new URL(this.base.href.replace(/^http:/, 'https:'))
      return isTls
    })
    return this.#turn
  }

  /** Is the registry itself on this machine or in a private network? Then it may send Seal to its neighbors. */
  async isPrivate(): Promise<boolean> {
    return this.#isNamed && (await this.#isInside())
  }

  #isInside(): Promise<boolean> {
    this.#inside ??= this.#leadsInside(this.base.hostname)
    return this.#inside
  }

  /** Does the name have an address that is not public? False if only a proxy can resolve the name. */
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

  /** The remedy if the registry named its own host with another port or without one; undefined for any other address. */
  strayed(url: URL): string | undefined {
    if (url.hostname !== this.base.hostname || this.owns(url)) return undefined
    return `The registry's response (header Location or Link) names ${url.host} instead of ${this.base.host}. Let the proxy in front of the registry forward the Host header with its port (X-Forwarded-Host), or let the registry return relative addresses (CNCF distribution: http.relativeurls: true).`
  }

  /** An error of a connection to this registry, with a remedy. */
  explain<E>(error: E, url: URL): E | RegistryError {
    if (!(error instanceof RegistryError)) return error
    const remedy = this.strayed(url)
    if (remedy !== undefined) return error.withRemedy(remedy)
    const isRefused = error.code === 'REGISTRY_TARGET_REFUSED'
    return isRefused && !this.#isNamed && url.hostname === this.base.hostname ? this.#notPublic(error) : error
  }

  #notPublic(cause?: unknown): RegistryError {
    return new RegistryError(
      'REGISTRY_NOT_PUBLIC',
      `only a file names ${this.base.host}, and its address is not public; Seal sent nothing to it`,
      {
        cause,
        url: this.base,
        remedy: `A file of a pull request must not choose where requests inside your network go. If it is your registry, name it in a glob of the policy, or add to the step:\n  with:\n    allow-private-registries: ${this.base.host}`
      }
    )
  }

  /** Which addresses a name may have: hosts near a private registry may be private. */
  async networkScope(url: URL): Promise<NetworkScope> {
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
    const refuse = (
      why: string,
      remedy = 'The registry or its proxy is misconfigured or hostile. Seal sent nothing there.'
    ) =>
      new RegistryError(
        'REGISTRY_TARGET_REFUSED',
        `${redactUrl(from)} redirects to ${redactUrl(target)}: ${why}`,
        { url: target, remedy }
      )
    if (target.protocol !== 'https:' && target.protocol !== 'http:')
      throw refuse('it is neither https nor http')
    if (target.username !== '' || target.password !== '') throw refuse('it contains user information')
    if (from.protocol === 'https:' && target.protocol === 'http:')
      throw refuse('https must not become http', LEAVES_TLS)
    if (target.hostname === this.base.hostname) return
    const known = classifyHost(target.hostname)
    if (known === 'forbidden') throw refuse('not the address of a server')
    if (known === 'private' && !(await this.isPrivate())) throw refuse('an address inside your network')
    if (!this.#isNamed && (await this.#leadsInside(target.hostname)))
      throw refuse('a name that resolves to an address inside your network')
  }
}
