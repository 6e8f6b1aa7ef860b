// Connections to registries: direct or through the proxy in the environment, with additional certificate authorities.

import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ClientRequest, Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { BlockList, isIP } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { Environment } from '../../support/environment.ts'
import { isMissing, SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import { RegistryError } from '../errors/registry-error.ts'
import { type CertificatesByHost, contextOf } from './host-certificates.ts'

export interface ConnectionOptions {
  /** `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` in either case, and `SSL_CERT_FILE`, are read. */
  readonly env: Environment
  /** PEM files of certificate authorities that are trusted besides Node's own and `NODE_EXTRA_CA_CERTS`. */
  readonly caFiles?: readonly string[]
  /** Authorities and client certificates of single registries. */
  readonly certificates?: CertificatesByHost
}

/** The connections of one run that need their own agent. */
export interface Agents {
  /**
   * The agent for an address; undefined where none is needed. Direct connections of different `pool`s are never
   * shared: what one may reach, another may not. Client certificates are shown in the pool `named` only, to the host
   * that they are for: a registry cannot make Seal show the certificate of another one.
   *
   * @throws SealError `REGISTRY_CERTIFICATE_INVALID` for a registry whose certificates cannot be used
   */
  readonly agentFor: (url: URL, pool?: string) => HttpAgent | undefined
  /** Ends idle connections. */
  close(): void
}

/**
 * The agents for an environment. Requests to loopback addresses never go through a proxy; all others do as
 * `NO_PROXY` says, by the rules of Go's clients (Cosign's too): https://pkg.go.dev/golang.org/x/net/http/httpproxy.
 * Plain-http requests are tunneled with CONNECT like the others. Through a proxy, names are resolved by the proxy:
 * a name that leads into the network behind it is then the proxy's business to refuse.
 *
 * @throws SealError `REGISTRY_PROXY_INVALID`, `REGISTRY_CA_INVALID`
 */
export async function agentsFor({
  env,
  caFiles = [],
  certificates = new Map()
}: ConnectionOptions): Promise<Agents> {
  const shared = await readAuthorities(env, caFiles)
  const common = shared.length === 0 ? undefined : contextOf({ authorities: [], client: [] }, shared)
  const toProxy = common === undefined ? {} : { secureContext: common }
  const proxies: Readonly<Record<string, URL | undefined>> = {
    'http:': proxyUrl(env, 'HTTP_PROXY'),
    'https:': proxyUrl(env, 'HTTPS_PROXY')
  }
  const tunnel = await tunnels(proxies)
  const isDirect = parseNoProxy(variable(env, 'NO_PROXY') ?? '')
  const agents = new Map<string, HttpAgent>()
  return {
    agentFor(url, pool = '') {
      const own = url.protocol === 'https:' && pool === 'named' ? certificates.get(url.host) : undefined
      if (own instanceof SealError) throw own
      const proxy = isDirect(url) ? undefined : proxies[url.protocol]
      const isPlain = proxy === undefined && url.protocol !== 'https:'
      if (isPlain || (proxy === undefined && own === undefined && common === undefined)) return undefined
      const key = [proxy?.href ?? `direct ${pool}`, own && url.host].join(' ')
      const known = agents.get(key)
      if (known !== undefined) return known
      const secureContext = own === undefined ? common : contextOf(own, shared)
      const tls = secureContext === undefined ? {} : { secureContext }
      const agent =
        proxy === undefined ? new HttpsAgent({ keepAlive: true, ...tls }) : tunnel(proxy, toProxy, tls)
      agents.set(key, agent)
      return agent
    },
    close() {
      for (const agent of agents.values()) agent.destroy()
    }
  }
}

/** A proxy's address for a message, without user name and password. */
function describeProxy(proxy: URL): string {
  const login = proxy.username === '' && proxy.password === '' ? '' : '***@'
  return `${proxy.protocol}//${login}${proxy.host}`
}

function variable(env: ConnectionOptions['env'], name: string): string | undefined {
  return env[name.toLowerCase()] || env[name] || undefined
}

function proxyUrl(env: ConnectionOptions['env'], name: string): URL | undefined {
  const used = variable(env, name) === undefined ? 'ALL_PROXY' : name
  const text = variable(env, used)?.trim()
  if (!text) return undefined
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`)
  if (url && url.hostname !== '' && (url.protocol === 'http:' || url.protocol === 'https:')) return url
  // The text may contain a password, so the message shows only the scheme, and only of a valid address.
  const seen = url ? `a proxy of the type "${printable(url.protocol, 20)}"` : 'no address'
  throw new SealError('REGISTRY_PROXY_INVALID', `the variable ${used} contains ${seen}`)
}

type Tls = { readonly secureContext?: SecureContext }

/** Makes the connections through a proxy. Loads the package only if there is a proxy. */
async function tunnels(
  proxies: Readonly<Record<string, URL | undefined>>
): Promise<(proxy: URL, toProxy: Tls, through: Tls) => HttpAgent> {
  if (Object.values(proxies).every(proxy => proxy === undefined)) {
    return () => {
      throw new TypeError('no proxy is configured')
    }
  }
  const { HttpsProxyAgent } = await import('https-proxy-agent')
  return (proxy, toProxy, through) => {
    const agent = new HttpsProxyAgent<string>(proxy, { keepAlive: true, ...toProxy })
    // The options of the constructor are for the connection to the proxy; these are for the connection through it.
    Object.assign(agent.options, through)
    agent.on('proxyConnect', (response: { statusCode: number }, request: ClientRequest) => {
      refuse(proxy, response.statusCode, request)
    })
    return agent
  }
}

/** A refusal by the proxy must not look like the registry's. Its 5xx may be temporary: Seal retries them. */
function refuse(proxy: URL, status: number, request: ClientRequest): void {
  if (status < 300 || status >= 500) return
  request.destroy(
    new RegistryError(
      'REGISTRY_PROXY_REFUSED',
      `the proxy ${describeProxy(proxy)} refused a connection to ${request.host}: status ${status}`,
      {
        remedy:
          status === 407
            ? "Add the proxy's user name and password to the variable: http://user:password@host:port."
            : "Allow the registry's host in the proxy, or name it in NO_PROXY."
      }
    )
  )
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g

/** PEM; empty if Node's own authorities are enough. */
async function readAuthorities(
  env: ConnectionOptions['env'],
  caFiles: readonly string[]
): Promise<readonly string[]> {
  const named = await Promise.all(caFiles.map(readAuthority))
  // Other programs that read this variable ignore a missing file, so Seal does too.
  const path = env['SSL_CERT_FILE']
  const shared = path ? await readIfPresent(path) : undefined
  return [...named, ...(shared === undefined ? [] : [shared])]
}

/** Node ignores certificates that it cannot read; the user would see only a refused connection, much later. */
async function readAuthority(path: string): Promise<string> {
  try {
    const pem = await readFile(path, 'utf8')
    const certificates = pem.match(CERTIFICATE) ?? []
    if (certificates.length === 0) throw invalidAuthority(path)
    for (const certificate of certificates) new X509Certificate(certificate)
    return pem
  } catch (cause) {
    throw cause instanceof SealError ? cause : invalidAuthority(path, cause)
  }
}

function invalidAuthority(path: string, cause?: unknown): SealError {
  return new SealError('REGISTRY_CA_INVALID', `${printable(path, 300)} contains no readable certificates`, {
    ...(cause === undefined ? {} : { cause })
  })
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw invalidAuthority(path, error)
  }
}

/**
 * Reads `NO_PROXY`: names (`acme.io` with all names below it, `.acme.io` or `*.acme.io` only those below),
 * addresses, ranges (`10.0.0.0/8`), each with an optional `:port`; `*` is everything.
 */
export function parseNoProxy(text: string): (url: URL) => boolean {
  const rules = text
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .map(parseRule)
  return url => {
    const host = bareHost(url.hostname)
    const port = url.port || (url.protocol === 'https:' ? '443' : '80')
    return isLoopback(host) || rules.some(rule => rule(host, port))
  }
}

type Rule = (host: string, port: string) => boolean

function parseRule(entry: string): Rule {
  if (entry === '*') return () => true
  const range = parseRange(entry)
  if (range) return host => isIP(host) !== 0 && range.check(host, family(host))
  const [, name = '', wanted] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [entry, entry]
  const bare = bareHost(name.toLowerCase().replace(/^\*\./, '.'))
  return (host, port) => {
    if (wanted !== undefined && wanted !== port) return false
    if (bare.startsWith('.')) return host.endsWith(bare)
    return host === bare || (isIP(host) === 0 && bare !== '' && host.endsWith(`.${bare}`))
  }
}

/** `10.0.0.0/8`, or an address alone; undefined for anything else. */
function parseRange(entry: string): BlockList | undefined {
  const [address = '', bits] = entry.split('/', 2)
  const bare = bareHost(address)
  if (isIP(bare) === 0) return undefined
  const widest = family(bare) === 'ipv6' ? 128 : 32
  const prefix = bits === undefined ? widest : Number(bits)
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > widest) return undefined
  const list = new BlockList()
  list.addSubnet(bare, prefix, family(bare))
  return list
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** Without the brackets of an IPv6 address and the dot that ends a full name. */
function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}
