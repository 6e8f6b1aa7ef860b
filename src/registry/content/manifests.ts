// Manifests: read by tag or digest and checked, pushed byte for byte.

import { algorithmOf, type Digest, digestOf, isDigest, isDigestOf } from '../../oci/digest.ts'
import { readManifest, type StoredManifest } from '../../oci/manifest.ts'
import { ARTIFACT_MANIFEST, bareMediaType, MANIFEST_TYPES } from '../../oci/media-types.ts'
import { formatRepository, type Repository } from '../../oci/reference.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import { RegistryError } from '../errors/registry-error.ts'
import type { ReadLimit } from '../registry.ts'
import type { Client, Reply } from './client.ts'

/** Registries accept manifests of at least 4 MiB (distribution-spec, "Pushing Manifests"); few accept more. */
export const MAX_MANIFEST_BYTES = 8 * 1024 * 1024

/** The limit of the cache of manifests that were read by digest, in bytes. */
const MAX_KEPT_BYTES = 32 * 1024 * 1024

const ACCEPT = [...MANIFEST_TYPES, ARTIFACT_MANIFEST].join(', ')

/** A manifest as received, with a verified digest, not parsed. */
export interface RawManifest {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly digest: Digest
  readonly etag: string | undefined
}

export interface PutOptions {
  /** `If-Match` or `If-None-Match`, for a write that must not overwrite another. */
  readonly condition?: Readonly<Record<string, string>>
  /** `once`: what failed must not be sent again as it was. */
  readonly attempts?: 'once'
}

export class Manifests {
  readonly #client: Pick<Client, 'exchange'>
  readonly #kept = new Map<string, StoredManifest>()
  #keptBytes = 0
  readonly #givesEtags = new Set<string>()

  constructor(client: Pick<Client, 'exchange'>) {
    this.#client = client
  }

  /** The manifest that a tag or digest names. Seal fetches a manifest by digest only once. */
  async get(repository: Repository, name: string, limit: ReadLimit = {}): Promise<StoredManifest> {
    const kept = isDigest(name) ? this.#kept.get(keyOf(repository, name)) : undefined
    if (kept !== undefined && kept.bytes.byteLength <= (limit.maxBytes ?? MAX_MANIFEST_BYTES)) return kept
    const { bytes, mediaType, digest } = await this.getRaw(repository, name, limit)
    const content = readManifest(bytes, mediaType, `${formatRepository(repository)}@${digest}`)
    const stored: StoredManifest = {
      descriptor: { mediaType: content.mediaType, digest, size: bytes.byteLength },
      bytes,
      content
    }
    this.#keep(repository, stored)
    return stored
  }

  /** @throws RegistryError `REGISTRY_NOT_FOUND`, `REGISTRY_DIGEST_MISMATCH` */
  async getRaw(
    repository: Repository,
    name: string,
    { maxBytes, signal }: ReadLimit = {}
  ): Promise<RawManifest> {
    const reply = await this.#client.exchange({
      repository,
      method: 'GET',
      target: `manifests/${name}`,
      action: 'pull',
      headers: { accept: ACCEPT },
      expect: [200],
      maxBytes: maxBytes ?? MAX_MANIFEST_BYTES,
      signal
    })
    const where = `${formatRepository(repository)}${isDigest(name) ? '@' : ':'}${name}`
    const digest = checkDigest(reply, isDigest(name) ? name : undefined, where)
    const etag = reply.headers.etag
    if (etag !== undefined) this.#givesEtags.add(repository.registry)
    return { bytes: reply.bytes, mediaType: mediaTypeOf(reply, where), digest, etag }
  }

  /** Pushes a manifest under its digest or a tag. Returns the subject that the registry says it now serves it for. */
  async put(
    repository: Repository,
    name: string,
    mediaType: string,
    bytes: Uint8Array,
    { condition = {}, ...attempts }: PutOptions = {}
  ): Promise<string | undefined> {
    const reply = await this.#client.exchange({
      repository,
      method: 'PUT',
      target: `manifests/${name}`,
      action: 'push',
      headers: { 'content-type': mediaType, ...condition },
      body: { length: bytes.byteLength, open: () => bytes },
      expect: [200, 201, 202, 204],
      ...attempts
    })
    const said = reply.headers['docker-content-digest']
    if (isDigest(said) && !isDigestOf(said, bytes)) {
      throw mismatch(
        `${formatRepository(repository)}: the registry stored different bytes than Seal sent to ${name}`
      )
    }
    const subject = reply.headers['oci-subject']
    return typeof subject === 'string' ? subject : undefined
  }

  async exists(repository: Repository, digest: Digest): Promise<boolean> {
    const reply = await this.#client.exchange({
      repository,
      method: 'HEAD',
      target: `manifests/${digest}`,
      action: 'pull',
      headers: { accept: ACCEPT },
      expect: [200, 404]
    })
    return reply.status === 200
  }

  /** Has the registry shown entity tags in this run? Then it may honor conditions on writes. */
  givesEtags({ registry }: Repository): boolean {
    return this.#givesEtags.has(registry)
  }

  #keep(repository: Repository, stored: StoredManifest): void {
    const size = stored.bytes.byteLength
    this.#kept.set(keyOf(repository, stored.descriptor.digest), stored)
    this.#keptBytes += size
    for (const [key, oldest] of this.#kept) {
      if (this.#keptBytes <= MAX_KEPT_BYTES) break
      this.#kept.delete(key)
      this.#keptBytes -= oldest.bytes.byteLength
    }
  }
}

function keyOf(repository: Repository, digest: Digest): string {
  return `${formatRepository(repository)}@${digest}`
}

/**
 * The digest of the content. By digest it must be the requested one; by tag it is the registry's own, if
 * that is true. The header alone is never believed.
 */
function checkDigest({ bytes, headers }: Reply, wanted: Digest | undefined, where: string): Digest {
  const said = headers['docker-content-digest']
  const claim = wanted ?? (isDigest(said) ? said : undefined)
  const digest = digestOf(bytes, claim === undefined ? 'sha256' : algorithmOf(claim))
  if (claim !== undefined && claim !== digest)
    throw mismatch(`${where}: the bytes have the digest ${digest}, not ${claim}`)
  return digest
}

function mismatch(message: string): RegistryError {
  return new RegistryError('REGISTRY_DIGEST_MISMATCH', message, {
    remedy:
      'The registry or a cache in front of it serves damaged or false content. Do not use it until you know the cause.'
  })
}

/** Servers that do not know the content send one of these, so they carry no information. */
const GENERIC = new Set([
  '',
  'application/json',
  'application/octet-stream',
  'binary/octet-stream',
  'text/plain'
])

/** The media type that the answer was sent as; for answers without a meaningful one, what the manifest calls itself. */
function mediaTypeOf({ headers, bytes, url }: Reply, where: string): string {
  const sent = bareMediaType(headers['content-type'] ?? '')
  if (sent.includes('html')) {
    throw new RegistryError(
      'REGISTRY_UNEXPECTED_RESPONSE',
      `${where}: the registry responded with an HTML page`,
      {
        url,
        remedy: 'This is often a login page. Check the image reference and the credentials.'
      }
    )
  }
  return GENERIC.has(sent) ? (ownMediaType(bytes) ?? sent) : sent
}

function ownMediaType(bytes: Uint8Array): string | undefined {
  try {
    const document = parseJson(bytes)
    const named = isRecord(document) ? document['mediaType'] : undefined
    return typeof named === 'string' ? printable(named) : undefined
  } catch {
    // Not a manifest: its reader throws the error, with the requested name.
    return undefined
  }
}
