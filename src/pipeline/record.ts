// From what a run knows of an image to its entry in the report.
import { certificateIdentity } from '../cosign/certificate.ts'
import type { Digest } from '../oci/digest.ts'
import { formatPlatform } from '../oci/platform.ts'
import { formatPinned, formatReference, type Reference } from '../oci/reference.ts'
import type {
  ArtifactReport,
  ArtifactState,
  ErrorReport,
  ImageReport,
  SignatureReport
} from '../report/report.ts'
import { messages, SealError } from '../support/errors.ts'
import type { PlannedArtifact } from './artifacts.ts'
import type { LegacySignature } from './legacy.ts'
import type { Prepared } from './prepare.ts'
import type { Signature } from './sign.ts'
import type { Member } from './statements.ts'

export interface Outcome {
  /** Of a run: the signatures that were found or made, and where their bundles are kept. */
  readonly signatures?: readonly Signature[]
  readonly bundlePaths?: ReadonlyMap<Signature, string>
  /** And those of the legacy format, with the digests of their tags' images. */
  readonly legacy?: readonly LegacySignature[]
  readonly legacyImages?: ReadonlyMap<LegacySignature, Digest>
  /** Of a dry run: what would be signed. */
  readonly planned?: readonly PlannedSignature[]
  readonly tags: readonly string[]
  readonly signerName: string
  /** What stopped the image; undefined when nothing did. */
  readonly error: unknown
}

export interface PlannedSignature {
  readonly format: SignatureReport['format']
  readonly group: readonly Member[]
}

export function recordImage(image: Prepared, outcome: Outcome): ImageReport {
  const { family } = image
  const { error, planned, tags } = outcome
  const newState = error !== undefined ? 'failed' : planned ? 'planned' : 'attached'
  const isOwn = (group: readonly Member[]): boolean => group.some(member => member.image === image)
  const bundles = (outcome.signatures ?? []).filter(({ event }) => isOwn(event.group))
  const artifacts = [
    ...image.artifacts.map(artifact => recordArtifact(artifact, image, newState)),
    ...bundles
      .filter(({ event }) => event.kind === 'attestation')
      .flatMap(signature => recordAttestation(signature, image, newState, outcome))
  ]
  const signatures = [
    ...bundles
      .filter(({ event }) => event.kind === 'signature')
      .map(signature => recordSignature(signature, image, newState, outcome)),
    ...(outcome.legacy ?? [])
      .filter(({ member }) => isOwn([member]))
      .map(signature => recordLegacy(signature, newState, outcome)),
    ...(planned ?? [])
      .filter(({ group }) => isOwn(group))
      .map(signature => recordPlanned(signature, outcome.signerName))
  ]
  const isUnchanged =
    [...artifacts, ...signatures].every(({ state }) => state === 'present') && tags.length === 0
  return {
    requested: formatReference(family.reference),
    reference: formatPinned(family.repository, family.manifest.descriptor.digest),
    digest: family.manifest.descriptor.digest,
    outcome: newState !== 'attached' ? newState : isUnchanged ? 'unchanged' : 'sealed',
    subjects: family.subjects.map(({ descriptor, platform }) => ({
      digest: descriptor.digest,
      mediaType: descriptor.mediaType,
      platform: platform && formatPlatform(platform)
    })),
    artifacts,
    signatures,
    tags,
    warnings: image.warnings,
    error: error === undefined ? undefined : recordError(error)
  }
}

/** An image that failed before anything of it was known. */
export function recordFailure(reference: Reference, error: unknown): ImageReport {
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
    error: recordError(error)
  }
}

/** A defect of Seal has no code of its own; its message is told all the same, so that it can be reported. */
export function recordError(error: unknown): ErrorReport {
  return {
    code: error instanceof SealError ? error.code : 'INTERNAL',
    message: messages(error).join(': '),
    remedy: error instanceof SealError ? error.remedy : undefined
  }
}

function recordArtifact(planned: PlannedArtifact, image: Prepared, newState: ArtifactState): ArtifactReport {
  const { artifact, sbom } = planned
  const { digest, artifactType } = artifact.descriptor
  return {
    kind: planned.kind,
    state: image.present.has(digest) ? 'present' : newState,
    subject: artifact.subject.digest,
    digest,
    reference: formatPinned(image.family.repository, digest),
    artifactType,
    size: artifact.blobs.at(-1)?.descriptor.size ?? 0,
    title: planned.title,
    path: planned.origin.path,
    sbom: sbom && {
      format: sbom.document.format,
      version: sbom.document.version,
      source: planned.origin.source,
      wrappings: sbom.document.wrappings,
      ...sbom.findings
    }
  }
}

function recordAttestation(
  signature: Signature,
  image: Prepared,
  newState: ArtifactState,
  outcome: Outcome
): ArtifactReport[] {
  const { event, attachments, bundle } = signature
  return attachments.map(({ artifact, isPresent }) => ({
    kind: 'attestation',
    state: isPresent ? 'present' : newState,
    subject: artifact.subject.digest,
    digest: artifact.descriptor.digest,
    reference: formatPinned(image.family.repository, artifact.descriptor.digest),
    artifactType: artifact.descriptor.artifactType,
    size: bundle.bytes.byteLength,
    title: event.statement.predicateType,
    path: outcome.bundlePaths?.get(signature),
    sbom: undefined
  }))
}

function recordSignature(
  signature: Signature,
  image: Prepared,
  newState: ArtifactState,
  outcome: Outcome
): SignatureReport {
  const own = signature.attachments.filter(({ member }) => member.image === image)
  const identity = signature.bundle.certificate && certificateIdentity(signature.bundle.certificate)
  return {
    format: 'bundle',
    state: own.every(({ isPresent }) => isPresent) ? 'present' : newState,
    subjects: own.map(({ member }) => member.descriptor.digest),
    manifests: Object.fromEntries(
      own.map(({ member, artifact }) => [member.descriptor.digest, artifact.descriptor.digest])
    ) as Record<Digest, Digest>,
    signer: identity?.subject ?? outcome.signerName,
    issuer: identity?.issuer,
    bundlePath: outcome.bundlePaths?.get(signature)
  }
}

function recordLegacy(
  signature: LegacySignature,
  newState: ArtifactState,
  { legacyImages, signerName }: Outcome
): SignatureReport {
  const { digest } = signature.member.descriptor
  const identity = signature.certificate && certificateIdentity(signature.certificate)
  const image = legacyImages?.get(signature)
  return {
    format: 'legacy',
    state: signature.presentIn === undefined ? newState : 'present',
    subjects: [digest],
    manifests: image === undefined ? {} : { [digest]: image },
    signer: identity?.subject ?? signerName,
    issuer: identity?.issuer,
    bundlePath: undefined
  }
}

function recordPlanned({ format, group }: PlannedSignature, signer: string): SignatureReport {
  return {
    format,
    state: 'planned',
    subjects: group.map(({ descriptor }) => descriptor.digest),
    manifests: {},
    signer,
    issuer: undefined,
    bundlePath: undefined
  }
}
