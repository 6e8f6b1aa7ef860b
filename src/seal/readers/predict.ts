// What readers must find about an image after its signatures were published.
import type { Signer } from '../../cosign/signer.ts'
import { SIGNATURE_PREDICATE, type Statement } from '../../cosign/statement.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatRepository } from '../../oci/reference.ts'
import type { SbomFormat } from '../../sbom/model.ts'
import type { PlannedImage } from '../plan/plan-image.ts'
import type { LegacyAttestation } from '../sign/legacy-attestation.ts'
import type { LegacySignature } from '../sign/legacy-signature.ts'
import type { Signature } from '../sign/sign.ts'
import type { DigestView, ImageView } from './view.ts'

/** What a signer made for the images of a run; nothing, in a run that signs nothing. */
export interface SignedBy {
  readonly signer: Signer | undefined
  readonly bundles: readonly Signature[]
  readonly envelopes: readonly LegacyAttestation[]
  readonly legacy: readonly LegacySignature[]
}

const TRIVY_FORMATS: ReadonlySet<SbomFormat> = new Set(['cyclonedx-json', 'spdx-json'])
const TRIVY_SBOMS: ReadonlySet<string> = new Set(['application/vnd.cyclonedx+json', 'application/spdx+json'])

/** Trivy asks for these artifact types, and reads only a layer of the same type. */
export function isReadByTrivy(artifactType: string | undefined, layerType: string | undefined): boolean {
  return artifactType !== undefined && TRIVY_SBOMS.has(artifactType) && layerType === artifactType
}

/** `attestationProblem`: see `ImageView`. */
export function predictView(
  image: PlannedImage,
  signed: SignedBy,
  attestationProblem: string | undefined
): ImageView {
  const { resolved, artifacts } = image
  const [root, ...platforms] = resolved.subjects.map(({ descriptor }) =>
    digestView(image, descriptor.digest, signed)
  )
  const sboms = artifacts.filter(({ kind }) => kind === 'sbom')
  return {
    signer: signed.signer?.kind,
    isPrivateSigstore: signed.signer?.signingConfig !== undefined,
    log: logOf(signed),
    name: formatRepository(resolved.repository),
    isIndex: resolved.manifest.content.kind === 'index',
    image: root ?? digestView(image, resolved.manifest.descriptor.digest, signed),
    platforms,
    sboms: sboms.map(({ artifact }) => digestView(image, artifact.descriptor.digest, signed)),
    sbomsForTrivy: sbomsForTrivy(image),
    attestationManifests: resolved.attestationManifests.map(({ digest }) =>
      digestView(image, digest, signed)
    ),
    attestationProblem,
    attestations: image.attestations.map(({ subject, predicateType }) => ({
      digest: subject.digest,
      predicateType
    }))
  }
}

/** The SBOMs that Trivy reads, on the digest that it asks about. Media types may be inputs: the content decides, too. */
export function sbomsForTrivy({
  resolved,
  artifacts
}: Pick<PlannedImage, 'resolved' | 'artifacts'>): readonly Digest[] {
  return artifacts
    .filter(planned => planned.kind === 'sbom' && TRIVY_FORMATS.has(planned.document.format))
    .map(({ artifact }) => artifact)
    .filter(({ subject }) => subject.digest === resolved.manifest.descriptor.digest)
    .filter(({ descriptor, blobs }) =>
      blobs.some(blob => isReadByTrivy(descriptor.artifactType, blob.descriptor.mediaType))
    )
    .map(({ descriptor }) => descriptor.digest)
}

function logOf({ signer, envelopes, legacy }: SignedBy): ImageView['log'] {
  if (signer === undefined || (signer.kind === 'key' && signer.signingConfig === undefined)) return 'none'
  const lacks = [...envelopes, ...legacy].some(({ lacksInclusionPromise }) => lacksInclusionPromise)
  return lacks ? 'timestamp' : 'promise'
}

function digestView(
  image: PlannedImage,
  digest: Digest,
  { bundles, envelopes, legacy }: SignedBy
): DigestView {
  const isAbout = (member: {
    readonly image: PlannedImage
    readonly descriptor: { readonly digest: Digest }
  }) => member.image === image && member.descriptor.digest === digest
  const statements = bundles
    .filter(({ event }) => event.group.some(isAbout))
    .map(({ event }) => event.statement)
  return {
    digest,
    bundles: statements.map(({ predicateType }) => predicateType),
    isFirst: statements.some(statement => isFirstIn(statement, digest)),
    signatures: legacy.filter(({ member }) => isAbout(member)).map(({ member }) => member.identity),
    envelopes: envelopes
      .filter(({ member }) => isAbout(member))
      .map(({ signature }) => signature.event.statement.predicateType)
  }
}

/** sigstore-rs reads no other subject than the first, and only of Cosign's signature type. */
export function isFirstIn({ subjects, predicateType }: Statement, digest: Digest): boolean {
  return predicateType === SIGNATURE_PREDICATE && subjects[0]?.digest === digest
}

/** Digests of the blobs that contain the signatures. */
export function publishedBlobs({ bundles, envelopes, legacy }: SignedBy): ReadonlySet<Digest> {
  const ofBundles = bundles.flatMap(({ attachments }) =>
    attachments.flatMap(({ artifact }) => artifact.blobs.map(({ descriptor }) => descriptor.digest))
  )
  const ofTags = [...envelopes, ...legacy].map(({ layer }) => layer.descriptor.digest)
  return new Set([...ofBundles, ...ofTags])
}
