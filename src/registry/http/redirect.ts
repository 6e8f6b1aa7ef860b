// Follows redirects without forwarding the registry's credentials.

import { redactUrl } from '../errors/redact.ts'
import { RegistryError } from '../errors/registry-error.ts'
import type { Connections, NetworkScope } from './connections.ts'
import type { RegistryOrigin } from './origin.ts'
import type { Body, Incoming } from './transport.ts'

export interface OutgoingRequest {
  readonly method: string
  readonly url: URL
  readonly registryOrigin: RegistryOrigin
  /** Headers for the host of the final response. */
  readonly headers: Readonly<Record<string, string>>
  /** Headers for the registry's own origin only: credentials. */
  readonly originHeaders: Readonly<Record<string, string>>
  readonly body?: Body | undefined
  /** `stay`: a redirect to another origin is not followed but returned. */
  readonly redirects: 'follow' | 'stay'
  /** For an origin that a registry named: the rule for addresses is that of the registry's redirects. */
  readonly networkScope?: NetworkScope
  readonly signal?: AbortSignal | undefined
}

export interface FinalResponse extends Incoming {
  readonly method: string
  readonly url: URL
  /** Did a redirect leave the registry's origin? */
  readonly isForeign: boolean
}

const MAX_REDIRECTS = 10
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Sends a request and follows its redirects. After one leaves the registry's origin, its headers are never sent again. */
export async function followRedirects(
  connections: Connections,
  outgoing: OutgoingRequest
): Promise<FinalResponse> {
  const { method, registryOrigin, body, signal } = outgoing
  let url = outgoing.url
  let isForeign = !registryOrigin.owns(url)
  await registryOrigin.checkItself()
  if (isForeign) await registryOrigin.checkTarget(url, registryOrigin.base)
  for (let redirects = 0; ; redirects++) {
    const networkScope = outgoing.networkScope ?? (await registryOrigin.networkScope(url))
    const headers = isForeign ? outgoing.headers : { ...outgoing.headers, ...outgoing.originHeaders }
    const incoming = await connections
      .send({ method, url, headers, body, signal }, networkScope)
      .catch((error: unknown) => Promise.reject(registryOrigin.explain(error, url)))
    const next = nextOf(incoming, url)
    const response = { ...incoming, method, url, isForeign }
    if (next === undefined || (outgoing.redirects === 'stay' && !registryOrigin.owns(next))) return response
    incoming.stream.destroy()
    if (redirects === MAX_REDIRECTS) throw refused(response, `more than ${MAX_REDIRECTS} redirects`)
    if (incoming.status < 307 && method !== 'GET' && method !== 'HEAD') {
      throw refused(response, `a redirect with status ${incoming.status} would turn ${method} into GET`)
    }
    await registryOrigin.checkTarget(next, url)
    isForeign ||= !registryOrigin.owns(next)
    url = next
  }
}

function nextOf({ status, headers }: Incoming, url: URL): URL | undefined {
  if (!REDIRECTS.has(status) || headers.location === undefined) return undefined
  const next = URL.parse(headers.location, url.href)
  if (next === null) throw refused({ method: '', url }, 'a redirect to an invalid URL')
  return next
}

function refused({ method, url }: Pick<FinalResponse, 'method' | 'url'>, why: string): RegistryError {
  return new RegistryError('REGISTRY_REDIRECT_REFUSED', `${method} ${redactUrl(url)}: ${why}`.trim(), {
    method,
    url
  })
}
