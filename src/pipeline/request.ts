// What a run of the root action is asked to do, and what it does it with.
import type { Cosign } from '../cosign/cosign.ts'
import type { Authority, Signer } from '../cosign/signer.ts'
import type { Annotations } from '../oci/descriptor.ts'
import type { Platform } from '../oci/platform.ts'
import type { Reference, Repository } from '../oci/reference.ts'
import type { Registries } from '../registry/registry.ts'
import type { Clock } from '../support/clock.ts'
import type { Log } from '../support/log.ts'
import type { Origin } from './artifacts.ts'

export interface SealRequest {
  readonly images: readonly Reference[]
  /** Which digests of an image index are sealed besides the index itself. */
  readonly platforms: 'all' | 'index' | readonly Platform[]
  readonly sbom: 'auto' | 'none'
  readonly sbomFiles: readonly SbomFile[]
  /** Other files to attach, each to the digest that the reference names. */
  readonly files: readonly AttachedFile[]
  readonly minimumComponents: number
  readonly artifactType: string | undefined
  readonly layerMediaType: string | undefined
  readonly configMediaType: string | undefined
  readonly annotations: Annotations
  /** Undefined: nothing is signed. */
  readonly signer: Signer | undefined
  /** The key as the user named it, or the identity; for people. */
  readonly signerName: string
  /** Who the signatures will be from; undefined for a key, whose public half is derived. */
  readonly authority: Authority | undefined
  readonly signatures: 'family' | 'each' | 'all'
  /** Claims inside the signature. */
  readonly signatureAnnotations: Annotations
  /** Moved to the digest after everything was verified. */
  readonly tags: readonly string[]
  /** How many images are worked on at a time. */
  readonly concurrency: number
  readonly dryRun: boolean
}

/** A file with an SBOM, and whose SBOM it is. */
export interface SbomFile {
  readonly origin: Origin
  readonly target: SbomTarget
  read(): Promise<Uint8Array>
}

/** The digest that the reference names; a platform of it; or the image of a repository. */
export type SbomTarget =
  | { readonly kind: 'image' }
  | { readonly kind: 'platform'; readonly platform: Platform }
  | { readonly kind: 'repository'; readonly repository: Repository }

export interface AttachedFile {
  readonly origin: Origin
  /** The file's name, without folders. */
  readonly title: string
  readonly mediaType: string
  read(): Promise<Uint8Array>
}

export interface SealTools {
  readonly registries: Registries
  /** Started when it is first needed; undefined when nothing is signed. */
  readonly cosign: (() => Promise<Cosign>) | undefined
  readonly clock: Clock
  readonly log: Log
  /** Writes a file into the run's private directory and returns its path. */
  keep(name: string, bytes: Uint8Array): Promise<string>
}
