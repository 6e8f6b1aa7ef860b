// Signatures as Cosign 2, Flux and Podman read them: simple signing, in the image that a tag `sha256-….sig` names.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
import type { Proof } from '../../cosign/blob-signature.ts'
import { LEGACY_LOG, wrapSignature } from '../../cosign/legacy.ts'
import { type ExpectedSigner, needsLog, withoutLog } from '../../cosign/signer.ts'
import { formatSimpleSigning, signatureAnnotations } from '../../cosign/simple-signing.ts'
import { type Annotations, type Blob, describeBytes } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { SIMPLE_SIGNING } from '../../oci/media-types.ts'
import { formatPinned, formatRepository } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import type { PlannedImage } from '../plan/plan-image.ts'
import type { RequestedSigner, SigningRequest } from '../request.ts'
import { MAX_TRIED } from './find-bundle.ts'
import type { SigningTools } from './sign.ts'
import { layersOf, readTag, type SignatureTag } from './signature-tag.ts'
import type { SignedSubject } from './statements.ts'

/** A digest to sign, and the `docker-reference` that the payload names it by. */
export interface LegacyMember extends SignedSubject {
  readonly identity: string
}

export interface LegacySignature {
  readonly by: RequestedSigner
  readonly member: LegacyMember
  readonly tag: SignatureTag
  /** The signed payload, its descriptor with the signature in annotations. */
  readonly layer: Blob
  /** The signer's certificate (DER), for keyless signatures. */
  readonly certificate: Uint8Array | undefined
  /** The expected signer needs an inclusion promise (SET), and the log of the new signature returned none. */
  readonly lacksInclusionPromise: boolean
  /** Digest of the tag's image that contains the signature already. */
  readonly presentIn: Digest | undefined
}

function tagOf({ image, descriptor: { digest } }: SignedSubject): SignatureTag {
  return { repository: image.resolved.repository, digest, suffix: 'sig' }
}

/**
 * Each digest is signed by itself, because a payload names one digest; and the image and its platforms once for each
 * identity, because a payload names one reference.
 */
export function legacyMembers(
  images: readonly PlannedImage[],
  { identities }: Pick<SigningRequest, 'identities'>,
  { format }: Pick<RequestedSigner, 'format'>
): LegacyMember[] {
  if (format === 'bundle') return []
  return images.flatMap(image => {
    const [first, ...more] = identitiesOf(image, identities)
    const run = new Set(image.resolved.subjects.map(({ descriptor }) => descriptor.digest))
    return image.signed.flatMap(descriptor =>
      [first, ...(run.has(descriptor.digest) ? more : [])].map(identity => ({ image, descriptor, identity }))
    )
  })
}

/** `name`: the repository alone, as Cosign writes it. `tags`: what containers/image compares with the pulled reference. */
function identitiesOf(
  { resolved, tags }: Pick<PlannedImage, 'resolved' | 'tags'>,
  identities: SigningRequest['identities']
): readonly [string, ...string[]] {
  const name = formatRepository(resolved.repository)
  if (identities === 'name') return [name]
  if (identities !== 'tags') return identities
  const [first, ...rest] = [...new Set(tags)].map(tag => `${name}:${tag}`)
  return first === undefined ? [`${name}@${resolved.manifest.descriptor.digest}`] : [first, ...rest]
}

/**
 * Verifies the new signature from its annotations, as other readers do. A signature without an inclusion promise is
 * accepted only beside a bundle, which newer readers prefer; older ones can verify it without the log.
 *
 * @throws SealError `SIGNATURE_NOT_VERIFIED`, `SIGNATURE_LEGACY_IMPOSSIBLE`
 */
export async function signLegacy(
  member: LegacyMember,
  { annotations: claims }: Pick<SigningRequest, 'annotations'>,
  tools: SigningTools
): Promise<LegacySignature> {
  const { digest } = member.descriptor
  const payload = formatSimpleSigning(member.identity, digest, claims)
  const hasBundle = tools.by.format === 'both'
  const existing = await findLegacy(member, payload, hasBundle, tools)
  if (existing) return existing
  const { cosign, by } = tools
  const expectedSigner = await tools.expectedSigner
  const signature = await cosign.signBlob(payload, by.signer)
  const lacksInclusionPromise = needsLog(expectedSigner) && signature.inclusionPromise === undefined
  if (lacksInclusionPromise) refuseWithoutLog(signature, hasBundle)
  const annotations = signatureAnnotations(signature, await chainOf(signature, tools))
  await verifyLegacy(
    payload,
    annotations,
    lacksInclusionPromise ? withoutLog(expectedSigner) : expectedSigner,
    digest,
    cosign
  )
  const layer = { bytes: payload, descriptor: { ...describeBytes(SIMPLE_SIGNING, payload), annotations } }
  return {
    by,
    member,
    tag: tagOf(member),
    layer,
    certificate: signature.certificate,
    lacksInclusionPromise,
    presentIn: undefined
  }
}

/** @throws SealError `SIGNATURE_LEGACY_IMPOSSIBLE` */
export function refuseWithoutLog({ certificate, timestamp }: Proof, hasBundle: boolean): void {
  const hasProof = certificate === undefined || timestamp !== undefined
  if (hasProof && hasBundle) return
  throw new SealError(
    'SIGNATURE_LEGACY_IMPOSSIBLE',
    'Rekor v2 returns no inclusion promise (SET), which legacy signatures need: older readers would reject this one',
    {
      remedy: hasProof
        ? 'Add to the step, so that newer readers find a bundle:\n  with:\n    signature-format: both\nor use a signing-config for Rekor v1, or a key without a signing-config.'
        : 'Set signature-format: bundle, or use a signing-config for Rekor v1 or with a timestamp authority, or a key without a signing-config.'
    }
  )
}

/** PEM of the certificates above a signer's, which older readers expect in an annotation. */
export async function chainOf(
  { certificate }: Proof,
  { cosign, by }: SigningTools
): Promise<string | undefined> {
  if (certificate === undefined) return undefined
  const chain = await cosign.certificateChain(certificate, by.signer.trustedRoot)
  if (chain !== undefined) return chain
  throw new SealError(
    'SIGNATURE_LEGACY_IMPOSSIBLE',
    'the trusted root does not contain the authority that issued the certificate',
    {
      remedy: 'Check that signing-config and trusted-root belong together, or set signature-format: bundle.'
    }
  )
}

async function verifyLegacy(
  payload: Uint8Array,
  annotations: Annotations,
  expectedSigner: ExpectedSigner,
  digest: Digest,
  cosign: SigningTools['cosign']
): Promise<void> {
  const bundle = readableBundle(payload, annotations)
  const verification = bundle && (await cosign.verifyBlob(bundle, payload, expectedSigner))
  if (verification?.verified) return
  throw new SealError(
    'SIGNATURE_NOT_VERIFIED',
    `the legacy signature of ${digest} that Seal just created does not verify: ${verification?.reason ?? 'it cannot be read'}`,
    { remedy: 'Nothing was published. Check that signing-config and trusted-root belong together.' }
  )
}

/** A signature of the same signer over the same payload in the tag; a new artifact cannot have one yet. */
async function findLegacy(
  member: LegacyMember,
  payload: Uint8Array,
  hasBundle: boolean,
  tools: SigningTools
): Promise<LegacySignature | undefined> {
  const { image, descriptor } = member
  const isNew = image.artifacts.some(
    ({ artifact }) =>
      artifact.descriptor.digest === descriptor.digest && !image.present.has(descriptor.digest)
  )
  if (isNew) return undefined
  const stored = await readTag(tagOf(member), tools.registries)
  const own = describeBytes(SIMPLE_SIGNING, payload).digest
  const ownLayers = layersOf(stored).filter(({ digest }) => digest === own)
  const expectedSigner = await tools.expectedSigner
  if (ownLayers.length > MAX_TRIED) {
    tools.log.warning(
      `${formatPinned(image.resolved.repository, descriptor.digest)} has ${ownLayers.length} legacy signatures; Seal verifies the last ${MAX_TRIED}, and creates a new one if none of them is by this signer`
    )
  }
  for (const layer of ownLayers.slice(-MAX_TRIED).reverse()) {
    const { annotations = {} } = layer
    const bundle = readableBundle(payload, annotations)
    if (bundle === undefined) continue
    const expected =
      hasBundle && annotations[LEGACY_LOG] === undefined ? withoutLog(expectedSigner) : expectedSigner
    const { verified } = await tools.cosign.verifyBlob(bundle, payload, expected)
    if (!verified) continue
    return {
      by: tools.by,
      member,
      tag: tagOf(member),
      layer: { bytes: payload, descriptor: layer },
      certificate: undefined,
      lacksInclusionPromise: false,
      presentIn: stored?.descriptor.digest
    }
  }
  return undefined
}

/** Anyone with push access can write the annotations, so unreadable ones are not a signature of this signer. */
function readableBundle(payload: Uint8Array, annotations: Annotations): Uint8Array | undefined {
  try {
    return wrapSignature(payload, annotations)
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}
