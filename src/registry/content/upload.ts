// Uploads blobs to a repository: once per run, in one request if the registry accepts it, otherwise in chunks.
import type { Readable } from 'node:stream'
import type { Blob } from '../../oci/descriptor.ts'
import { algorithmOf, type Digest, isDigest } from '../../oci/digest.ts'
import { formatPinned, formatRepository, type Repository } from '../../oci/reference.ts'
import { RegistryError } from '../errors/registry-error.ts'
import type { Body } from '../http/transport.ts'
import type { BlobSource, UploadOptions } from '../registry.ts'
import type { Client, Reply } from './client.ts'

/** Sizes of chunks to try if a request with the whole blob is too large, largest first. */
const CHUNK_SIZES = [16 * 1024 * 1024, 4 * 1024 * 1024, 512 * 1024]

/** Seal does not send larger blobs in the first request: a registry that drops its body would get them twice. */
const MAX_SINGLE_REQUEST = 256 * 1024

const OCTETS = { 'content-type': 'application/octet-stream' }

export class Uploads {
  readonly #client: Client
  /** By repository: upload sessions that `prepareUpload` opened. */
  readonly #prepared = new Map<string, Promise<Reply | undefined>[]>()
  /** By registry: does it take a blob in the request that opens an upload? Distribution drops the body. */
  readonly #takesSingle = new Map<string, boolean>()
  /** Without failed uploads, so that Seal may try them again. */
  readonly #done = new Map<string, Promise<void>>()

  constructor(client: Client) {
    this.#client = client
  }

  /** Uploads a blob to a repository, unless this run has uploaded it or is doing so. */
  put(repository: Repository, blob: Blob | BlobSource, options: UploadOptions = {}): Promise<void> {
    const key = formatPinned(repository, blob.descriptor.digest)
    const before = this.#done.get(key)
    if (before !== undefined) return before
    const upload = this.#upload(repository, blob, options)
    this.#done.set(key, upload)
    upload.catch(() => this.#done.delete(key))
    return upload
  }

  /**
   * Opens an upload for a blob that does not exist yet, so that it needs one request less when it does. A failure shows
   * when the blob is put.
   */
  prepare(repository: Repository): void {
    if (this.#takesSingle.get(repository.registry) === true) return
    const key = formatRepository(repository)
    const opened = this.#start(repository).catch(() => undefined)
    this.#prepared.set(key, [...(this.#prepared.get(key) ?? []), opened])
  }

  /** Uploads a blob again that the registry accepted and does not have. */
  putAgain(repository: Repository, blob: Blob | BlobSource): Promise<void> {
    this.#takesSingle.set(repository.registry, false)
    this.#done.delete(formatPinned(repository, blob.descriptor.digest))
    return this.put(repository, blob)
  }

  /** Begins an upload and cancels it: the registry stores nothing. Rejects as an upload would. */
  async tryOut(repository: Repository): Promise<void> {
    const started = await this.#start(repository)
    await this.#client
      .exchange({
        repository,
        method: 'DELETE',
        target: locationOf(started),
        action: 'push',
        expect: [200, 202, 204],
        attempts: 'once'
      })
      // Not every registry cancels an upload on request; all of them drop it after a time.
      .catch(() => undefined)
  }

  async #upload(
    repository: Repository,
    blob: Blob | BlobSource,
    { mountFrom, usesPrepared = false }: UploadOptions
  ): Promise<void> {
    const mounted = mountFrom === undefined ? undefined : await this.#mount(repository, blob, mountFrom)
    if (mounted === 'mounted') return
    // A session of a mount that was not possible, or one that was opened ahead, serves the first attempt.
    let session = mounted ?? (usesPrepared ? await this.#takePrepared(repository) : undefined)
    await this.#client.retry(async () => {
      const started = session ?? (await this.#open(repository, blob))
      session = undefined
      if (started === 'stored') return
      const limit = lengthHeader(started, 'oci-chunk-max-length')
      if (limit !== undefined && limit < blob.descriptor.size)
        return this.#inChunks(repository, blob, started, limit)
      try {
        await this.#finish(repository, blob, locationOf(started), bodyOf(blob, 0, blob.descriptor.size))
      } catch (error) {
        if (!isTooLargeRequest(error)) throw error
        await this.#inSmallerChunks(repository, blob, error)
      }
    })
  }

  async #takePrepared(repository: Repository): Promise<Reply | undefined> {
    const key = formatRepository(repository)
    const [opened, ...others] = this.#prepared.get(key) ?? []
    this.#prepared.set(key, others)
    return opened
  }

  /** Sends a small blob in the request that opens its upload, to registries that may take it. */
  async #open(repository: Repository, blob: Blob | BlobSource): Promise<Reply | 'stored'> {
    const { digest, size } = blob.descriptor
    const { registry } = repository
    if (size > MAX_SINGLE_REQUEST || this.#takesSingle.get(registry) === false) return this.#start(repository)
    try {
      const reply = await this.#client.exchange({
        repository,
        method: 'POST',
        target: `blobs/uploads/?digest=${encodeURIComponent(digest)}`,
        action: 'push',
        headers: OCTETS,
        body: bodyOf(blob, 0, size),
        expect: [200, 201, 202],
        attempts: 'once'
      })
      const isStored = reply.status === 201
      this.#takesSingle.set(registry, isStored)
      if (!isStored) return reply
      checkStored(reply, repository, digest)
      return 'stored'
    } catch (error) {
      if (!isNotTaken(error)) throw error
      this.#takesSingle.set(registry, false)
      return this.#start(repository)
    }
  }

  /** Asks the registry to mount a blob of another repository. After any refusal, Seal uploads the blob. */
  async #mount(
    repository: Repository,
    blob: Blob | BlobSource,
    from: Repository
  ): Promise<Reply | 'mounted' | undefined> {
    if (from.registry !== repository.registry || from.repository === repository.repository) return undefined
    const query = `mount=${encodeURIComponent(blob.descriptor.digest)}&from=${encodeURIComponent(from.repository)}`
    try {
      const reply = await this.#client.exchange({
        repository,
        method: 'POST',
        target: `blobs/uploads/?${query}`,
        action: 'push',
        mountFrom: from.repository,
        headers: { 'content-length': '0' },
        expect: [201, 202]
      })
      return reply.status === 201 ? 'mounted' : reply
    } catch (error) {
      if (error instanceof RegistryError && error.status !== undefined) return undefined
      throw error
    }
  }

  #start(repository: Repository): Promise<Reply> {
    return this.#client.exchange({
      repository,
      method: 'POST',
      target: 'blobs/uploads/',
      action: 'push',
      headers: { 'content-length': '0' },
      // 200 and 201 with a Location begin an upload as well: without a digest, nothing can have been stored.
      expect: [200, 201, 202],
      attempts: 'once'
    })
  }

  async #finish(repository: Repository, blob: Blob | BlobSource, location: URL, body: Body): Promise<void> {
    const { digest } = blob.descriptor
    const reply = await this.#client.exchange({
      repository,
      method: 'PUT',
      target: appendDigest(location, digest),
      action: 'push',
      headers: OCTETS,
      body,
      expect: [200, 201, 204],
      attempts: 'once'
    })
    checkStored(reply, repository, digest)
  }

  async #inSmallerChunks(repository: Repository, blob: Blob | BlobSource, refusal: unknown): Promise<void> {
    let last = refusal
    for (const size of CHUNK_SIZES.filter(chunk => chunk < blob.descriptor.size)) {
      try {
        return await this.#inChunks(repository, blob, await this.#start(repository), size)
      } catch (error) {
        if (!isTooLargeRequest(error)) throw error
        last = error
      }
    }
    throw last
  }

  /** distribution-spec, "Pushing a blob in chunks". A chunk that fails ends the session: the next begins at the start. */
  async #inChunks(
    repository: Repository,
    blob: Blob | BlobSource,
    started: Reply,
    wanted: number
  ): Promise<void> {
    const chunkSize = Math.max(wanted, lengthHeader(started, 'oci-chunk-min-length') ?? 1, 1)
    const { size } = blob.descriptor
    let location = locationOf(started)
    for (let start = 0; start < size; start += chunkSize) {
      const end = Math.min(start + chunkSize, size)
      const reply = await this.#client.exchange({
        repository,
        method: 'PATCH',
        target: location,
        action: 'push',
        headers: { ...OCTETS, 'content-range': `${start}-${end - 1}` },
        body: bodyOf(blob, start, end),
        expect: [201, 202, 204],
        attempts: 'once'
      })
      if (reply.headers.location !== undefined) location = locationOf(reply)
    }
    await this.#finish(repository, blob, location, { length: 0, open: () => new Uint8Array() })
  }
}

/** A registry may know the blob by another algorithm. */
function checkStored({ headers }: Reply, repository: Repository, digest: Digest): void {
  const said = headers['docker-content-digest']
  if (!isDigest(said) || algorithmOf(said) !== algorithmOf(digest) || said === digest) return
  throw new RegistryError(
    'REGISTRY_DIGEST_MISMATCH',
    `${formatRepository(repository)}: the registry stored the blob ${digest} as ${said}`
  )
}

/** Refusals of the query, of the body or of its size, which an upload in two requests may not get. */
function isNotTaken(error: unknown): boolean {
  return (
    error instanceof RegistryError &&
    !error.isTransient &&
    [400, 404, 405, 411, 413, 415, 422, 501].includes(error.status ?? 0)
  )
}

function bodyOf(blob: Blob | BlobSource, start: number, end: number): Body {
  const open = (): Uint8Array | Readable =>
    'bytes' in blob ? blob.bytes.subarray(start, end) : blob.open(start, end)
  return { length: end - start, open }
}

function isTooLargeRequest(error: unknown): boolean {
  // A quota is not the size of one request.
  return error instanceof RegistryError && error.status === 413 && error.code === 'REGISTRY_REFUSED'
}

function lengthHeader({ headers }: Reply, name: string): number | undefined {
  const value = Number(headers[name])
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}

/** The next address of the upload: relative or absolute, at the registry or at its storage. */
function locationOf({ headers, url }: Reply): URL {
  const location = headers.location === undefined ? null : URL.parse(headers.location, url.href)
  if (location !== null) return location
  throw new RegistryError(
    'REGISTRY_UNEXPECTED_RESPONSE',
    'the registry started an upload without a Location header',
    {
      url,
      remedy: 'The registry or its proxy drops the Location header: check the proxy.'
    }
  )
}

/** Adds the digest and leaves the rest as it is: upload addresses are opaque, and often signed. */
export function appendDigest(location: URL, digest: string): URL {
  const url = new URL(location)
  url.search += `${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`
  return url
}
