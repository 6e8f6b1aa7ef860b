// The Report: everything a run did or found. Summary, outputs and the JSON file are views of it.
import type { Digest } from '../oci/digest.ts'
import type { ErrorCode } from '../support/error-codes.ts'

export interface Report {
  /** Of this format; it changes when a field changes its meaning. */
  readonly schemaVersion: 1
  readonly outcome: 'sealed' | 'attached' | 'planned' | 'failed'
  /** Left out by a run that signs. */
  readonly unsigned?: Unsigned
  /** Why the planned run would fail as a whole. */
  readonly error?: ErrorReport
  readonly images: readonly ImageReport[]
  /** The signed files; left out where the step has none. */
  readonly files?: FilesReport
  /** As planned: fewer are made where an existing signature is valid. Each is one certificate and one log entry. */
  readonly signingEvents?: number
  readonly cosign: CosignReport | undefined
  /** Of a plan: the lines of the job's `permissions:` that the run would need, each with its purpose. */
  readonly permissions?: readonly string[]
  /** Where the run's files were put into a GitHub release. */
  readonly release?: ReleaseReport
  /** Bundles in GitHub's attestation store. */
  readonly attestations?: readonly AttestationReport[]
  /** The workflow artifact with the run's files; missing in the copy of the report inside it. */
  readonly artifact?: ArtifactKept
  /** Of a plan. */
  readonly preflight?: Preflight
  /** What the verify action with its default policy would say; left out where an image failed. */
  readonly gate?: GatePreview
  /** HTTP requests sent to registries. */
  readonly requests: number
  readonly milliseconds: number
}

/**
 * Why a run signs nothing: the input `sign` is false; or the event is a pull request that gets neither a token nor
 * secrets.
 */
export type Unsigned = 'sign-false' | 'no-rights'

/** What a dry run found out about the job and the services that a run needs. */
export interface Preflight {
  readonly checks: readonly PreflightCheck[]
  /** The hosts that a run contacts: those that it names itself, and those that registries sent the dry run to. */
  readonly hosts: readonly string[]
}

export interface PreflightCheck {
  readonly name: string
  readonly result: string
  /** Of a check that failed: what to change, with the lines of YAML to add. */
  readonly fix?: string
}

export interface GatePreview {
  readonly outcome: 'passed' | 'failed'
  /** One per cause: `not signed, no SBOM: index, linux/amd64`. */
  readonly reasons: readonly string[]
}

export interface ImageReport {
  /** As the user wrote it. */
  readonly requested: string
  /** With its digest, once it was resolved: `ghcr.io/acme/app@sha256:…`. */
  readonly reference: string | undefined
  readonly digest: Digest | undefined
  /** Sealed: signed. Attached: in place, and nothing of it signed by this run. */
  readonly outcome: 'sealed' | 'attached' | 'unchanged' | 'planned' | 'failed'
  /** The image itself first, then its platforms. */
  readonly subjects: readonly SubjectReport[]
  /** Of a plan: how the registry lists what is attached to the image. */
  readonly listing?: 'api' | 'tag'
  /** Of a plan: why a run could not push to the image's repository; left out if it could. */
  readonly pushObstacle?: ErrorReport
  /** Platforms of the index that the input platforms leaves out; left out itself where there are none. */
  readonly unsealed?: readonly SubjectReport[]
  /** Manifests of BuildKit's attestations, which the signature covers; left out itself where there are none. */
  readonly attestationManifests?: readonly Digest[]
  readonly artifacts: readonly ArtifactReport[]
  readonly signatures: readonly SignatureReport[]
  /** The readers that were requested, read back by their own rules; left out where none were. */
  readonly readers?: readonly ReaderReport[]
  /** Tags that point to the digest now. */
  readonly tags: readonly string[]
  /** Tags that may point to the digest now: their write or its reading back failed. Left out where there are none. */
  readonly unconfirmedTags?: readonly string[]
  readonly warnings: readonly string[]
  readonly error: ErrorReport | undefined
}

/** Files that are signed by their digests. */
export interface FilesReport {
  /** As of an image. */
  readonly outcome: ImageReport['outcome']
  readonly files: readonly FileReport[]
  readonly sboms: readonly FileSbomReport[]
  /** Everything that was signed of them, in the order of the lines of the file `multiple.intoto.jsonl`. */
  readonly bundles: readonly FileBundleReport[]
  /** Of `multiple.intoto.jsonl` on the runner, once it is written. */
  readonly linesPath?: string
  readonly warnings: readonly string[]
  readonly error: ErrorReport | undefined
}

export interface FileReport {
  /** As the statements name it; unique in the step. */
  readonly name: string
  readonly digest: Digest
  /** On the runner; undefined for a file that is known by its digest only. */
  readonly path: string | undefined
  /** Of the files with its signatures, once they are written. */
  readonly bundlePaths?: readonly string[]
}

export interface FileSbomReport extends FileReport {
  readonly path: string
  readonly mediaType: string
  /** In bytes. */
  readonly size: number
  /** Names of the files that it is about. */
  readonly subjects: readonly string[]
  readonly sbom: SbomReport
}

export interface FileBundleReport {
  readonly kind: 'signature' | 'attestation'
  readonly predicateType: string
  /** Present: made by an earlier run, valid, and used again. */
  readonly state: 'present' | 'made' | 'planned'
  /** Names of the files and of their SBOMs that the statement names. */
  readonly subjects: readonly string[]
  readonly signer: string
  readonly signedWith: SignedWith
  readonly issuer: string | undefined
  /** Of the bundle on the runner. */
  readonly path: string | undefined
}

/** What a signature of a file is called: one for each signer. */
export function bundleNameOf(
  name: string,
  { signedWith }: Pick<FileBundleReport, 'signedWith'>,
  { bundles }: Pick<FilesReport, 'bundles'>
): string {
  const isSecond = signedWith === 'keyless' && bundles.some(bundle => bundle.signedWith === 'key')
  return `${name}${isSecond ? '.keyless' : ''}.sigstore.json`
}

/** The file with every bundle of a step, one per line; a name that verifiers of provenance look for. */
export const LINES_NAME = 'multiple.intoto.jsonl'

export interface SubjectReport {
  readonly digest: Digest
  readonly mediaType: string
  /** `linux/amd64`; undefined for an index and for artifacts. */
  readonly platform: string | undefined
}

/**
 * Present: found in place. Attached: pushed and listed by this run. Planned: a dry run would push it. Failed: it was
 * to be attached and is not listed.
 */
export type ArtifactState = 'present' | 'attached' | 'planned' | 'failed'

/** Can others find it in the registry? */
export function isInPlace({ state }: { readonly state: ArtifactState }): boolean {
  return state === 'present' || state === 'attached'
}

export interface ArtifactReport {
  readonly kind: 'sbom' | 'file' | 'attestation'
  readonly state: ArtifactState
  readonly subject: Digest
  readonly digest: Digest
  /** `ghcr.io/acme/app@sha256:…` of the artifact's manifest. */
  readonly reference: string
  readonly artifactType: string
  readonly size: number
  readonly title: string
  /** Of the file on the runner, as the user named it; undefined for what was not a file. */
  readonly path: string | undefined
  readonly sbom: SbomReport | undefined
  /** Of an attestation. */
  readonly signedWith?: SignedWith
  /** Of an attestation in the legacy format too: the image that its tag `sha256-….att` names. */
  readonly legacyImage?: Digest
}

export interface SbomReport extends SbomFindings {
  readonly format: string
  readonly version: string
  /** Where it came from: a path, `image layers`, `source tree`, `BuildKit attestation`. */
  readonly source: string
  /** Unwrapped from, outermost first. */
  readonly wrappings: readonly string[]
}

/** What was found out about an SBOM before it was signed. */
export interface SbomFindings {
  /** The format's name for people: `CycloneDX JSON`. */
  readonly formatLabel: string
  /** Without files, unless the document lists only files. */
  readonly components: number
  readonly files: number
  /** How many components of each type, the most frequent first; files are left out unless there is nothing else. */
  readonly types: Readonly<Record<string, number>>
  /** The most frequent licenses, as the document writes them, and how many components have them. */
  readonly licenses: readonly { readonly name: string; readonly components: number }[]
  readonly withoutLicense: number
  readonly validation: 'valid' | 'invalid' | 'unknown-version' | 'no-schema' | 'off'
  /** Does it name the digest that it is attached to? */
  readonly binding: 'bound' | 'unbound' | 'other'
  /** Of the SBOM of an index: digests of its platforms that the document is not about. */
  readonly contradicts?: readonly Digest[]
  readonly duplicates: number
  readonly withoutVersion: number
  readonly withoutIdentifier: number
  /** What Seal added on request: the field, and how many components, or documents, got it. */
  readonly enriched?: readonly { readonly field: string; readonly count: number }[]
  readonly quality: {
    readonly profile: string
    readonly score: number
    readonly toFix: readonly string[]
    /** What the document and its components lack of what the profile demands; at most ten of them. */
    readonly gaps?: readonly QualityGap[]
    /** How many further components have a gap. */
    readonly moreGaps?: number
  }
}

export interface QualityGap {
  /** Undefined: the document itself. */
  readonly component?: string
  readonly lacks: readonly { readonly title: string; readonly field?: string }[]
}

export type SignedWith = 'key' | 'keyless'

export interface SignatureReport {
  /** A bundle attached to its subjects, or simple signing in a tag. A plan lists its attestations here too. */
  readonly format: 'bundle' | 'legacy' | 'attestation'
  readonly state: ArtifactState
  /** The digests that the statement names. */
  readonly subjects: readonly Digest[]
  /** Of the manifests in the registry that contain it, by the digest of their subject. */
  readonly manifests: Readonly<Record<Digest, Digest>>
  /** The key's name, or the certificate's identity. */
  readonly signer: string
  /** With a key, or with the identity of the workflow. */
  readonly signedWith: SignedWith
  readonly issuer: string | undefined
  /** Path of the bundle on the runner. */
  readonly bundlePath: string | undefined
}

/** Programs that verify what Seal publishes, as the input `readers` names them. */
export const READER_NAMES = [
  'cosign3',
  'cosign2',
  'podman',
  'policy-controller',
  'kyverno',
  'flux',
  'buildkit',
  'sigstore',
  'trivy',
  'kubewarden',
  'harbor',
  'github'
] as const

export type ReaderName = (typeof READER_NAMES)[number]

/** `nothing`: the image has nothing of that kind. */
export type ReaderAnswer =
  | { readonly status: 'nothing' }
  /** `by`: the signer whose signature is accepted, where the run has several. */
  | { readonly status: 'accepted'; readonly by?: SignedWith }
  | { readonly status: 'impossible'; readonly reason: string }

/** What a reader is asked about. */
export const READER_CELLS = ['image', 'platforms', 'sbom', 'attestations'] as const

/** What a reader accepts of an image. */
export interface ReaderReport {
  readonly name: ReaderName
  readonly label: string
  readonly image: ReaderAnswer
  readonly platforms: ReaderAnswer
  readonly sbom: ReaderAnswer
  readonly attestations: ReaderAnswer
}

export interface CosignReport {
  readonly version: string | undefined
  readonly invocations: readonly {
    readonly command: string
    readonly milliseconds: number
    readonly exitCode: number
  }[]
}

export interface ReleaseReport {
  readonly tag: string
  readonly url: string
  /** Names of assets: new ones, those in place of others, and those that were there as they are. */
  readonly uploaded: readonly string[]
  readonly replaced: readonly string[]
  readonly kept: readonly string[]
}

export interface AttestationReport {
  /** GitHub's number for it. */
  readonly id: string
  /** Of its page. */
  readonly url: string
}

export interface ArtifactKept {
  readonly name: string
  /** GitHub's number for it. */
  readonly id: string
  /** Of its download. */
  readonly url: string
  /** Of the zip file. */
  readonly digest: Digest
  /** In bytes. */
  readonly size: number
}

export interface ErrorReport {
  readonly code: ErrorCode
  readonly message: string
  readonly remedy: string | undefined
}
