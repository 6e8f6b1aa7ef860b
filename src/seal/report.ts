// Turns what a run knows about an image into its entry in the report.
import { certificateIdentity } from '../cosign/certificate.ts'
import type { Digest } from '../oci/digest.ts'
import { formatPlatform } from '../oci/platform.ts'
import { formatPinned, formatReference, type Reference } from '../oci/reference.ts'
import {
  type ArtifactReport,
  type ArtifactState,
  type ErrorReport,
  type ImageReport,
  isInPlace,
  type ReaderReport,
  type SignatureReport,
  type SubjectReport
} from '../results/seal-report.ts'
import { messages, SealError } from '../support/errors.ts'
import { recordOf } from '../support/fields.ts'
import type { PlannedArtifact, PlannedImage } from './plan/plan-image.ts'
import type { ReachedTags } from './publish/tags.ts'
import type { RequestedSigner, SigningRequest } from './request.ts'
import type { ImageWithPlatforms, Subject } from './resolve.ts'
import type { SbomArtifact } from './sbom/types.ts'
import type { LegacyAttestation } from './sign/legacy-attestation.ts'
import type { LegacySignature } from './sign/legacy-signature.ts'
import type { Signature } from './sign/sign.ts'
import type { SignedSubject } from './sign/statements.ts'

export interface ImageOutcome {
  /** Of a run: the signatures that were found or made, and the files of their bundles. */
  readonly signatures?: readonly Signature[]
  readonly bundlePaths?: ReadonlyMap<Signature, string>
  /** Signatures of the legacy format, and the digests of their tags' images. */
  readonly legacy?: readonly LegacySignature[]
  readonly legacyImages?: ReadonlyMap<LegacySignature, Digest>
  /** Of attestations that are also in a legacy tag: the digest of the tag's image. */
  readonly envelopeImages?: ReadonlyMap<LegacyAttestation, Digest>
  /** What each requested reader accepts, once it was read back. */
  readonly readers?: readonly ReaderReport[] | undefined
  /** Of a dry run: what would be signed. */
  readonly planned?: readonly PlannedSignature[]
  /** Digests of artifacts that were pushed and read back. */
  readonly attached: ReadonlySet<Digest>
  readonly tags: Readonly<Record<keyof ReachedTags, readonly string[]>>
  readonly signing: Pick<SigningRequest, 'signers'>
  /** What stopped the image; undefined if nothing failed. */
  readonly error: unknown
}

export interface PlannedSignature {
  readonly by: RequestedSigner
  readonly format: SignatureReport['format']
  readonly group: readonly SignedSubject[]
}

export function toImageReport(image: PlannedImage, outcome: ImageOutcome): ImageReport {
  const { resolved } = image
  const { error, tags } = outcome
  const artifacts = artifactsOf(image, outcome)
  const signatures = signaturesOf(image, outcome)
  return {
    requested: formatReference(resolved.reference),
    reference: formatPinned(resolved.repository, resolved.manifest.descriptor.digest),
    digest: resolved.manifest.descriptor.digest,
    outcome: outcomeOf([...artifacts, ...signatures], outcome),
    subjects: resolved.subjects.map(toSubjectReport),
    ...unsealedOf(resolved),
    ...attestationManifestsOf(resolved),
    ...(outcome.planned === undefined ? {} : { listing: image.listedBy }),
    ...(image.pushObstacle === undefined ? {} : { pushObstacle: toErrorReport(image.pushObstacle) }),
    artifacts,
    signatures,
    ...(outcome.readers === undefined ? {} : { readers: outcome.readers }),
    tags: tags.moved,
    ...(tags.unconfirmed.length === 0 ? {} : { unconfirmedTags: tags.unconfirmed }),
    warnings: image.warnings,
    error: error === undefined ? undefined : toErrorReport(error)
  }
}

function toSubjectReport({ descriptor, platform }: Subject): SubjectReport {
  return {
    digest: descriptor.digest,
    mediaType: descriptor.mediaType,
    platform: platform && formatPlatform(platform)
  }
}

function unsealedOf({ subjects, images }: ImageWithPlatforms): Pick<ImageReport, 'unsealed'> {
  const sealed = new Set(subjects.map(({ descriptor }) => descriptor.digest))
  const others = images.filter(({ descriptor }) => !sealed.has(descriptor.digest))
  return others.length === 0 ? {} : { unsealed: others.map(toSubjectReport) }
}

function attestationManifestsOf({
  attestationManifests: manifests
}: ImageWithPlatforms): Pick<ImageReport, 'attestationManifests'> {
  return manifests.length === 0 ? {} : { attestationManifests: manifests.map(({ digest }) => digest) }
}

function outcomeOf(
  parts: readonly { readonly state: ArtifactState }[],
  { error, planned, tags, signing: { signers } }: ImageOutcome
): ImageReport['outcome'] {
  if (error !== undefined) return 'failed'
  if (planned !== undefined) return 'planned'
  if (tags.moved.length === 0 && parts.every(({ state }) => state === 'present')) return 'unchanged'
  return signers.length === 0 ? 'attached' : 'sealed'
}

function artifactsOf(image: PlannedImage, outcome: ImageOutcome): ArtifactReport[] {
  const attestations = bundlesOf(image, 'attestation', outcome)
  return [
    ...image.artifacts.map(artifact => artifactReport(artifact, image, outcome)),
    ...attestations.flatMap(signature => attestationReports(signature, image, outcome))
  ]
}

function signaturesOf(image: PlannedImage, outcome: ImageOutcome): SignatureReport[] {
  const { legacy = [], planned = [] } = outcome
  return [
    ...bundlesOf(image, 'signature', outcome).map(signature => bundleReport(signature, image, outcome)),
    ...legacy
      .filter(({ member }) => member.image === image)
      .map(signature => legacyReport(signature, outcome)),
    ...planned.filter(({ group }) => isAbout(image, group)).map(plannedReport)
  ]
}

function bundlesOf(
  image: PlannedImage,
  kind: Signature['event']['kind'],
  { signatures = [] }: ImageOutcome
): Signature[] {
  return signatures.filter(({ event }) => event.kind === kind && isAbout(image, event.group))
}

function isAbout(image: PlannedImage, group: readonly SignedSubject[]): boolean {
  return group.some(member => member.image === image)
}

/** `present` and `attached` only if the artifact was found or read back. */
function stateOf(
  digest: Digest,
  isPresent: boolean,
  { attached, planned, error }: ImageOutcome
): ArtifactState {
  if (isPresent) return 'present'
  if (attached.has(digest)) return 'attached'
  return planned !== undefined && error === undefined ? 'planned' : 'failed'
}

/** An image that failed before it was planned. */
export function toFailedImageReport(reference: Reference, error: unknown): ImageReport {
  return {
    requested: formatReference(reference),
    reference: reference.digest && formatPinned(reference, reference.digest),
    digest: reference.digest,
    outcome: 'failed',
    subjects: [],
    artifacts: [],
    signatures: [],
    tags: [],
    warnings: [],
    error: toErrorReport(error)
  }
}

/** A defect of Seal has no error code; the report has its message, for an issue. */
export function toErrorReport(error: unknown): ErrorReport {
  return {
    code: error instanceof SealError ? error.code : 'INTERNAL',
    message: messages(error).join(': '),
    remedy: error instanceof SealError ? error.remedy : undefined
  }
}

function artifactReport(
  planned: PlannedArtifact,
  image: PlannedImage,
  outcome: ImageOutcome
): ArtifactReport {
  const { artifact } = planned
  const { digest, artifactType } = artifact.descriptor
  return {
    kind: planned.kind,
    state: stateOf(digest, image.present.has(digest), outcome),
    subject: artifact.subject.digest,
    digest,
    reference: formatPinned(image.resolved.repository, digest),
    artifactType,
    size: artifact.blobs.at(-1)?.descriptor.size ?? 0,
    title: planned.title,
    path: planned.origin.path,
    sbom: planned.kind === 'sbom' ? sbomReport(planned) : undefined
  }
}

function sbomReport({
  document: { format, version, wrappings },
  origin,
  findings
}: SbomArtifact): ArtifactReport['sbom'] {
  return { format, version, source: origin.source, wrappings, ...findings }
}

function attestationReports(
  signature: Signature,
  image: PlannedImage,
  outcome: ImageOutcome
): ArtifactReport[] {
  const { event, attachments, bundle } = signature
  const own = attachments.filter(({ member }) => member.image === image)
  return own.map(({ member, artifact, isPresent }) => ({
    kind: 'attestation',
    state: stateOf(artifact.descriptor.digest, isPresent, outcome),
    subject: artifact.subject.digest,
    digest: artifact.descriptor.digest,
    reference: formatPinned(image.resolved.repository, artifact.descriptor.digest),
    artifactType: artifact.descriptor.artifactType,
    size: bundle.bytes.byteLength,
    title: event.statement.predicateType,
    path: outcome.bundlePaths?.get(signature),
    sbom: undefined,
    signedWith: signature.by.signer.kind,
    ...legacyImageOf(signature, member, outcome)
  }))
}

function legacyImageOf(
  signature: Signature,
  member: SignedSubject,
  { envelopeImages }: ImageOutcome
): Pick<ArtifactReport, 'legacyImage'> {
  const found = [...(envelopeImages ?? [])].find(
    ([envelope]) => envelope.signature === signature && envelope.member === member
  )
  const legacyImage = found?.[1]
  return legacyImage === undefined ? {} : { legacyImage }
}

function bundleReport(signature: Signature, image: PlannedImage, outcome: ImageOutcome): SignatureReport {
  const own = signature.attachments
    .filter(({ member }) => member.image === image)
    .map(({ member, artifact: { descriptor }, isPresent }) => ({
      subject: member.descriptor.digest,
      manifest: descriptor.digest,
      state: stateOf(descriptor.digest, isPresent, outcome)
    }))
  const identity = signature.bundle.certificate && certificateIdentity(signature.bundle.certificate)
  return {
    format: 'bundle',
    state: worst(own.map(({ state }) => state)),
    subjects: own.map(({ subject }) => subject),
    manifests: recordOf(
      own.filter(isInPlace).map(({ subject, manifest }): [Digest, Digest] => [subject, manifest])
    ),
    signer: identity?.subject ?? signature.by.name,
    signedWith: signature.by.signer.kind,
    issuer: identity?.issuer,
    bundlePath: outcome.bundlePaths?.get(signature)
  }
}

/** Of a signature that is attached to several digests. */
function worst(states: readonly ArtifactState[]): ArtifactState {
  return states.find(state => state === 'failed') ?? states.find(state => state !== 'present') ?? 'present'
}

function legacyReport(signature: LegacySignature, { legacyImages }: ImageOutcome): SignatureReport {
  const { digest } = signature.member.descriptor
  const identity = signature.certificate && certificateIdentity(signature.certificate)
  const image = signature.presentIn ?? legacyImages?.get(signature)
  return {
    format: 'legacy',
    state: signature.presentIn !== undefined ? 'present' : image === undefined ? 'failed' : 'attached',
    subjects: [digest],
    manifests: image === undefined ? {} : { [digest]: image },
    signer: identity?.subject ?? signature.by.name,
    signedWith: signature.by.signer.kind,
    issuer: identity?.issuer,
    bundlePath: undefined
  }
}

function plannedReport({ by, format, group }: PlannedSignature): SignatureReport {
  return {
    format,
    state: 'planned',
    subjects: group.map(({ descriptor }) => descriptor.digest),
    manifests: {},
    signer: by.name,
    signedWith: by.signer.kind,
    issuer: undefined,
    bundlePath: undefined
  }
}
