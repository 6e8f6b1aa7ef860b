// The request of a run of the root action, split by stage, and the tools that the stages use.
import type { Cosign } from '../cosign/cosign.ts'
import type { ExpectedSigner, Signer } from '../cosign/signer.ts'
import type { Annotations } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { Platform } from '../oci/platform.ts'
import type { Reference, Repository } from '../oci/reference.ts'
import type { Registries } from '../registry/registry.ts'
import type { ReaderName, Unsigned } from '../results/seal-report.ts'
import type { EnrichRequest } from '../sbom/enrich/additions.ts'
import type { Sbom } from '../sbom/model.ts'
import type { ProfileId } from '../sbom/quality/profiles.ts'
import type { WRITABLE } from '../sbom/write/write.ts'
import type { LayerCache } from '../scan/image/layer-cache.ts'
import type { SourceSubject } from '../scan/source/assemble.ts'
import type { Clock } from '../support/clock.ts'
import type { Log } from '../support/log.ts'

/** What every stage may read; passes from the inputs to the stages. */
export interface RunRequest {
  /** Which digests of an image index are sealed, in addition to the index itself. */
  readonly platforms: 'all' | 'index' | readonly Platform[]
  /** Number of images that are processed at the same time. */
  readonly concurrency: number
  readonly dryRun: boolean
}

/** Never contains a password or token: the report and the log may show any part of it. */
export interface SealRequest {
  readonly images: readonly Reference[]
  /** Files that are signed by their digests; nothing of them is pushed. */
  readonly signedFiles: readonly SignedFile[]
  readonly run: RunRequest
  readonly sbom: SbomRequest
  readonly artifact: ArtifactRequest
  readonly signing: SigningRequest
  readonly tags: TagRequest
}

/** Generators that Seal knows how to start on an image. */
export type ImageGenerator = 'syft' | 'trivy'
/** cdxgen reads a source tree. */
export type GeneratorName = ImageGenerator | 'cdxgen'

/** Where the SBOMs come from, and the documents that they become. */
export interface SbomRequest {
  readonly source: 'auto' | 'image' | 'source' | 'buildkit' | 'command' | GeneratorName | 'none'
  readonly files: readonly SbomFile[]
  /** Merges the SBOMs of one digest into one. */
  readonly merge: boolean
  /** Empty: ingested documents stay as they are, generated ones are CycloneDX JSON. */
  readonly formats: readonly (keyof typeof WRITABLE)[]
  /** CycloneDX version of written documents. */
  readonly specVersion: string | undefined
  readonly validation: 'strict' | 'warn' | 'off'
  readonly minimumComponents: number
  /** The profile that the report measures documents against; a policy of the verify action can require others. */
  readonly profile: ProfileId
  readonly enrich: EnrichRequest
  /** RFC 3339: the creation time of written documents, from SOURCE_DATE_EPOCH. */
  readonly created: string | undefined
  /** The directory that `source` scans, and the component that it is. */
  readonly sourceTree: { readonly path: string; readonly subject: SourceSubject }
  /** Authors and tools of generated documents. */
  readonly producer: Pick<Sbom, 'authors' | 'tools'>
}

/** Media types and annotations of the SBOM artifacts, and the other files to attach. */
export interface ArtifactRequest {
  /** Each is attached to the digest that the image reference names. */
  readonly files: readonly AttachedFile[]
  readonly artifactType: string | undefined
  readonly layerMediaType: string | undefined
  readonly configMediaType: string | undefined
  readonly annotations: Annotations
}

/** A signer of the run, and the layouts that it writes. */
export interface RequestedSigner {
  readonly signer: Signer
  /** For people: the key as the user named it, or the identity. */
  readonly name: string
  /** What the new signatures are verified against; undefined for a key, whose public key Cosign derives later. */
  readonly expected: ExpectedSigner | undefined
  /** Sigstore bundles as referrers, simple signing in the tag `sha256-….sig` for older readers, or both. */
  readonly format: 'bundle' | 'legacy' | 'both'
  /** Does it sign BuildKit's attestation manifests? BuildKit reads the first bundle only, so one signer does. */
  readonly coversBuildKit: boolean
}

export interface SigningRequest {
  /** Each signs everything. Empty: nothing is signed. */
  readonly signers: readonly RequestedSigner[]
  /** The reason why nothing is signed. */
  readonly unsigned: Unsigned | undefined
  /** Also publishes each SBOM as a signed in-toto attestation. */
  readonly attest: boolean
  /** A SLSA provenance predicate of this run, as JSON text; undefined: none is published. */
  readonly provenance: string | undefined
  /** Which digests share a statement: an image with its platforms and artifacts, none, or all images of the step. */
  readonly grouping: 'family' | 'each' | 'all'
  /**
   * The `docker-reference` inside simple signing: the repository's name, as Cosign writes it; the name with each tag that
   * the image gets, as containers/image compares it; or references that the user wrote.
   */
  readonly identities: 'name' | 'tags' | readonly [string, ...string[]]
  /** Who must accept it; what is published is read back by the rules of each. Empty: no reader was named. */
  readonly readers: readonly ReaderName[]
  /** Claims inside the signature. */
  readonly annotations: Annotations
  /** Also signs the SBOMs as the files that they are, not only as artifacts: a release has the files. */
  readonly coversDocuments: boolean
}

/** A file as statements name it. */
export interface NamedDigest {
  readonly name: string
  readonly digest: Digest
}

/** A file that is a subject of statements. Its name is unique in the step. */
export interface SignedFile extends NamedDigest {
  /** On the runner; undefined for a file that is known by its digest only. */
  readonly path: string | undefined
  readonly size: number | undefined
}

export interface TagRequest {
  /** Moved to the digest after everything was verified. */
  readonly names: readonly RequestedTag[]
  /** Tags, with `*` for any characters, that must not move from another digest. */
  readonly immutable: readonly string[]
}

export interface RequestedTag {
  readonly tag: string
  /** The repository whose image gets the tag; undefined: every image of the step. */
  readonly repository: Repository | undefined
}

/** A file with an SBOM, and the image or platform that the SBOM describes. */
export interface SbomFile {
  readonly origin: Origin
  readonly target: SbomTarget
  read(): Promise<Uint8Array>
}

/** The digest that the reference names; a platform of it; the images that have this name; or a signed file. */
export type SbomTarget =
  | { readonly kind: 'image' }
  | { readonly kind: 'platform'; readonly platform: Platform }
  | { readonly kind: 'reference'; readonly image: Reference }
  | { readonly kind: 'file'; readonly name: string }

export interface AttachedFile {
  readonly origin: Origin
  /** The file's name, without folders. */
  readonly title: string
  readonly mediaType: string
  /** If set, the file is a predicate of this type and is published as an attestation. */
  readonly predicateType: string | undefined
  read(): Promise<Uint8Array>
}

export interface SealTools {
  readonly registries: Registries
  /** Starts Cosign when it is first needed; undefined when nothing is signed. */
  readonly cosign: (() => Promise<Cosign>) | undefined
  readonly clock: Clock
  readonly log: Log
  /** Writes a file into the run's private directory and returns its path. */
  keep(name: string, bytes: Uint8Array): Promise<string>
  /** Layers that were already scanned, shared by all images of the run. */
  layers(): Promise<LayerCache>
  /** Runs the user's SBOM generator for a pinned reference and returns its output. */
  generate(reference: string, platform: Platform | undefined): Promise<Uint8Array>
  /** Runs a generator that Seal knows on an OCI layout of one image, or on a source tree. */
  generateWith(name: GeneratorName, folder: string, platform: Platform | undefined): Promise<Uint8Array>
  /** Bundles of earlier runs that may be about the signed files: beside the files, and in the release. */
  storedBundles(): Promise<readonly Uint8Array[]>
  /** RFC 3339: when the commit of the run was made; undefined if the job does not have it. */
  commitTime(): Promise<string | undefined>
  /** A new folder, private to the run. */
  folder(name: string): Promise<string>
}

/** Where content came from. */
export interface Origin {
  /** For people: the path as the user wrote it, `image layers`, `source tree`, `BuildKit attestation`. */
  readonly source: string
  /** The path of the file on the runner, if there is one. */
  readonly path: string | undefined
}
