// Assembles the registry client: the only file that imports all its parts.
import type { Agent } from 'node:http'
import type { LookupFunction } from 'node:net'
import type { StoredManifest } from '../oci/manifest.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import type { Clock } from '../support/clock.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import type { RetryPolicy } from '../support/retry.ts'
import { all } from '../support/semaphore.ts'
import { Authentication } from './auth/authentication.ts'
import { ANONYMOUS, type CredentialSource } from './auth/credential.ts'
import { readBlob, streamBlob } from './content/blobs.ts'
import { Client } from './content/client.ts'
import { Manifests } from './content/manifests.ts'
import { moveTag } from './content/tags.ts'
import { Uploads } from './content/upload.ts'
import { ifFound } from './errors/registry-error.ts'
import { Connections } from './http/connections.ts'
import { type Security, securityOf } from './http/origin.ts'
import { RETRY_POLICY } from './http/retry.ts'
import { TIMEOUTS, type Timeouts } from './http/transport.ts'
import { attachAll } from './referrers/attach.ts'
import { Fallback } from './referrers/fallback.ts'
import { Referrers, type ReferrersMode } from './referrers/referrers.ts'
import type { ReadLimit, Registries } from './registry.ts'

export interface RegistriesOptions {
  readonly clock: Clock
  readonly log: Log
  /** Anonymous unless given. */
  readonly credentials?: CredentialSource
  /** Where referrers are kept: detected for each repository by default. */
  readonly referrers?: ReferrersMode
  /** The run will write: the client requests tokens with push from the start, which saves an exchange. */
  readonly writes?: boolean
  /** The client calls it with every token before the first use, so that no log shows the token. */
  readonly maskSecret?: (secret: string) => void
  /** Hosts of token services that may be shown credentials although they don't look like the registry's own. */
  readonly trustedRealms?: readonly string[]
  /** An agent for an address that needs its own (a proxy, more authorities); one pool's connections serve no other. */
  readonly agents?: (url: URL, pool: string) => Agent | undefined
  /** How names are resolved; the system's way unless given. */
  readonly lookup?: LookupFunction
  /** How the connections to a host are secured: by TLS, and on this machine as the registry speaks, by default. */
  readonly security?: (host: string) => Security
  /** Registries that the user or the policy names: all by default. Any other must have public addresses only. */
  readonly isNamed?: (registry: string) => boolean
  /** Maximum number of concurrent requests to one host: 6 by default. */
  readonly perHostConcurrency?: number
  readonly timeouts?: Timeouts
  readonly retry?: RetryPolicy
}

/**
 * Harbor's policy for signed images lets clients with push access read an unsigned one if their name contains "cosign":
 * who signs must read first. https://github.com/goharbor/harbor/blob/main/src/server/middleware/util/util.go
 */
const SIGNING_AGENT = 'oci-seal (signs with cosign)'

/** Opens the registries of one run. Sends no request before the first call. */
export function openRegistries(options: RegistriesOptions): Registries {
  const { clock, log, credentials = ANONYMOUS, lookup, retry = RETRY_POLICY } = options
  const connections = openConnections(options)
  const authentication = new Authentication({
    connections,
    credentials,
    clock,
    writes: options.writes ?? false,
    trustedRealms: options.trustedRealms ?? [],
    maskSecret: options.maskSecret ?? (() => undefined)
  })
  const client = new Client({
    connections,
    authentication,
    clock,
    log,
    retry,
    perHostConcurrency: options.perHostConcurrency ?? 6,
    security: options.security ?? securityOf(),
    isNamed: options.isNamed ?? (() => true),
    lookup
  })
  const manifests = new Manifests(client)
  const uploads = new Uploads(client)
  const fallback = new Fallback(manifests, clock, log, retry)
  const referrers = new Referrers({
    client,
    manifests,
    fallback,
    clock,
    log,
    mode: options.referrers ?? 'auto'
  })
  return {
    manifest: (reference, limit) => readReference(manifests, reference, limit),
    findManifest: (reference, limit) => ifFound(readReference(manifests, reference, limit)),
    blob: (repository, descriptor, limit) => readBlob(client, repository, descriptor, limit),
    blobStream: (repository, descriptor, limit) => streamBlob(client, repository, descriptor, limit),
    referrers: (repository, subject, list) => referrers.list(repository, subject, list),
    async upload(repository, blobs, upload) {
      await all(blobs.map(blob => uploads.put(repository, blob, upload)))
    },
    prepareUpload: repository => uploads.prepare(repository),
    checkPush: repository => uploads.tryOut(repository),
    attach: (repository, artifacts, options) =>
      attachAll({ uploads, manifests, referrers, clock }, repository, artifacts, options),
    tag: (repository, tag, manifest) => moveTag(manifests, repository, tag, manifest),
    get traffic() {
      return connections.traffic
    },
    get hosts() {
      return connections.hosts
    },
    get requests() {
      return connections.requests
    },
    close: () => connections.close()
  }
}

function openConnections({ agents, lookup, timeouts, clock, log, writes }: RegistriesOptions): Connections {
  return new Connections({
    agents,
    lookup,
    timeouts: timeouts ?? TIMEOUTS,
    clock,
    log,
    userAgent: writes ? SIGNING_AGENT : 'oci-seal'
  })
}

async function readReference(
  manifests: Manifests,
  reference: Reference,
  limit: ReadLimit | undefined
): Promise<StoredManifest> {
  const name = reference.digest ?? reference.tag
  if (name === undefined) {
    throw new SealError('REFERENCE_INVALID', `${formatReference(reference)} names neither a tag nor a digest`)
  }
  return manifests.get(reference, name, limit)
}
