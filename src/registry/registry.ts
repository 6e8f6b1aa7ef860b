// The registry interface for the rest of Seal. No code above it depends on whether a registry has the
// Referrers API or needs the fallback tag, how it authenticates, or how a blob gets there.
import type { Readable } from 'node:stream'
import type { Blob, Descriptor } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { Artifact, StoredManifest } from '../oci/manifest.ts'
import type { Reference, Repository } from '../oci/reference.ts'
import type { SealError } from '../support/errors.ts'
import type { TrafficTotal } from './http/traffic.ts'

/** An artifact found on a subject. */
export interface Referrer {
  /** As listed; an entry without a useful artifact type was completed from its manifest. */
  readonly descriptor: Descriptor
  /** Empty only if neither the list nor the manifest has one. */
  readonly artifactType: string
}

/** The referrers of one subject, and where they were listed. */
export interface Listing {
  readonly source: 'api' | 'tag'
  readonly referrers: readonly Referrer[]
  /** Why nothing can be attached to the subject: the registry has neither way to list it. */
  readonly obstacle?: SealError
}

export interface ReadLimit {
  /** Refuses content of more than this many bytes before reading it. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal
}

export interface ListOptions extends ReadLimit {
  /** Only referrers of this artifact type. */
  readonly artifactType?: string
}

/** Bytes to upload that are read when they are sent, and again for each attempt: a large file. */
export interface BlobSource {
  readonly descriptor: Descriptor
  /** The bytes from `start` up to, not including, `end`. */
  open(start: number, end: number): Readable
}

export interface UploadOptions {
  /** A repository of the same registry that may have the blobs: the registry then mounts them, and they are not sent. */
  readonly mountFrom?: Repository
  /** Take the upload that `prepareUpload` opened. */
  readonly usesPrepared?: boolean
}

export interface AttachOptions {
  /** Artifacts that were listed before: they are pushed again only where the list has lost them. */
  readonly listed?: readonly Artifact[]
  /** Gets the digests that were pushed and read back, those of each subject together, also if the call then fails. */
  readonly onListed?: (digests: readonly Digest[]) => void
}

/**
 * The registries of one run: one token cache, one connection pool, one memory of what each registry can do.
 * Every method retries what can be retried, checks every digest, and throws a `SealError`: a `RegistryError` with a
 * code that starts with `REGISTRY_`, or `MANIFEST_…`/`DESCRIPTOR_INVALID` for a manifest that cannot be read.
 */
export interface Registries {
  /** The manifest that a tag or digest names now. @throws `REGISTRY_NOT_FOUND` when it is not there. */
  manifest(reference: Reference, limit?: ReadLimit): Promise<StoredManifest>

  /** The same, or `undefined` when it is not there. */
  findManifest(reference: Reference, limit?: ReadLimit): Promise<StoredManifest | undefined>

  /** A whole blob. @throws `REGISTRY_TOO_LARGE`, `REGISTRY_DIGEST_MISMATCH` */
  blob(repository: Repository, descriptor: Descriptor, limit?: ReadLimit): Promise<Uint8Array>

  /** A blob as it arrives. The last step of the iteration throws if size or digest are not the descriptor's. */
  blobStream(repository: Repository, descriptor: Descriptor, limit?: ReadLimit): AsyncIterable<Uint8Array>

  /**
   * All referrers of a subject, over all pages. What a fallback tag lists is believed only after a look at the
   * referrer's own manifest; those are kept, so that `manifest` with their digest costs no further request.
   */
  referrers(repository: Repository, subject: Digest, options?: ListOptions): Promise<Listing>

  /** Uploads blobs to a repository, in parallel; skips a blob that this run has uploaded there. */
  upload(
    repository: Repository,
    blobs: readonly (Blob | BlobSource)[],
    options?: UploadOptions
  ): Promise<void>

  /** Opens an upload for a blob that does not exist yet. A failure shows when the blob is uploaded. */
  prepareUpload(repository: Repository): void

  /**
   * Pushes artifacts (their blobs first) and returns when each was read back as a listed referrer of its subject.
   * An artifact whose subject is another artifact of the list is pushed after it. Calls that concern one fallback
   * tag are merged into one update of it, and no entry of another writer is lost.
   *
   * With the Referrers API, one reading of all subjects after the last write shows that all are listed at one moment.
   */
  attach(repository: Repository, artifacts: readonly Artifact[], options?: AttachOptions): Promise<void>

  /** May this run push to the repository? Begins an upload and gives it up. @throws `REGISTRY_UNAUTHORIZED`, `REGISTRY_FORBIDDEN` */
  checkPush(repository: Repository): Promise<void>

  /** Puts a manifest under a tag and reads it back. */
  tag(repository: Repository, tag: string, manifest: StoredManifest): Promise<void>

  /** Bytes that went to and came from registries so far. */
  readonly traffic: TrafficTotal

  /** Hosts that requests were sent to so far: of registries, of their token services and their storage. */
  readonly hosts: readonly string[]

  /** HTTP requests sent so far, retries and token requests included. */
  readonly requests: number

  /** Ends idle connections, so that the process can end. */
  close(): void
}
