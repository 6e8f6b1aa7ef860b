// What a run of the root action is asked to do, and what it does it with.
import type { Cosign } from '../cosign/cosign.ts'
import type { ExpectedSigner, Signer } from '../cosign/signer.ts'
import type { Annotations } from '../oci/descriptor.ts'
import type { Platform } from '../oci/platform.ts'
import type { Reference, Repository } from '../oci/reference.ts'
import type { Registries } from '../registry/registry.ts'
import type { Unsigned } from '../results/seal-report.ts'
import type { Sbom } from '../sbom/model.ts'
import type { WRITABLE } from '../sbom/write/write.ts'
import type { LayerCache } from '../scan/image/layer-cache.ts'
import type { SourceSubject } from '../scan/source/assemble.ts'
import type { Clock } from '../support/clock.ts'
import type { Log } from '../support/log.ts'

export interface SealRequest {
  readonly images: readonly Reference[]
  /** Which digests of an image index are sealed besides the index itself. */
  readonly platforms: 'all' | 'index' | readonly Platform[]
  readonly sbom: 'auto' | 'image' | 'source' | 'buildkit' | 'command' | 'none'
  readonly sbomFiles: readonly SbomFile[]
  /** Several SBOMs of one digest become one. */
  readonly merge: boolean
  /** Empty: what is ingested stays as it is, what is generated is CycloneDX JSON. */
  readonly formats: readonly (keyof typeof WRITABLE)[]
  /** Of CycloneDX, for what is written. */
  readonly specVersion: string | undefined
  readonly validation: 'strict' | 'warn' | 'off'
  /** RFC 3339: the time that written documents carry, from SOURCE_DATE_EPOCH. */
  readonly created: string | undefined
  /** The tree that `sbom: source` reads, and what it is called. */
  readonly source: { readonly path: string; readonly subject: SourceSubject }
  /** Who makes what is generated, and with what. */
  readonly producer: Pick<Sbom, 'authors' | 'tools'>
  /** Other files to attach, each to the digest that the reference names. */
  readonly files: readonly AttachedFile[]
  readonly minimumComponents: number
  readonly artifactType: string | undefined
  readonly layerMediaType: string | undefined
  readonly configMediaType: string | undefined
  readonly annotations: Annotations
  /** Undefined: nothing is signed. */
  readonly signer: Signer | undefined
  /** Why, then. */
  readonly unsigned: Unsigned | undefined
  /** The key as the user named it, or the identity; for people. */
  readonly signerName: string
  /** Who the signatures will be from; undefined for a key, whose public half is derived. */
  readonly authority: ExpectedSigner | undefined
  /** Also publish each SBOM as a signed in-toto attestation. */
  readonly attest: boolean
  readonly signatures: 'family' | 'each' | 'all'
  /** Sigstore bundles as referrers; simple signing in the tag `sha256-….sig` for older readers; or both. */
  readonly signatureFormat: 'bundle' | 'legacy' | 'both'
  /** Claims inside the signature. */
  readonly signatureAnnotations: Annotations
  /** Moved to the digest after everything was verified. */
  readonly tags: readonly RequestedTag[]
  /** Tags, with `*` for any characters, that are refused where they name something else. */
  readonly immutableTags: readonly string[]
  /** How many images are worked on at a time. */
  readonly concurrency: number
  readonly dryRun: boolean
}

export interface RequestedTag {
  readonly tag: string
  /** Whose image takes it; undefined: every image of the step. */
  readonly repository: Repository | undefined
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
  /** Given: the file is a predicate of this type, and is published as an attestation. */
  readonly predicateType: string | undefined
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
  /** Layers that were read once, for all images of the run. */
  layers(): Promise<LayerCache>
  /** Runs the user's own generator for a pinned reference and gives what it made. */
  generate(reference: string, platform: Platform | undefined): Promise<Uint8Array>
}

/** Where content came from. */
export interface Origin {
  /** For people: the path as the user wrote it, `image layers`, `source tree`, `BuildKit attestation`. */
  readonly source: string
  /** The file that holds it on the runner, if one does. */
  readonly path: string | undefined
}
