// Signatures as Cosign 2, Flux and Podman read them: simple signing, in the image that a tag `sha256-….sig` names.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
import type { BlobSignature } from '../../cosign/blob-signature.ts'
import { LEGACY_LOG, wrapSignature } from '../../cosign/legacy.ts'
import { type ExpectedSigner, needsLog, withoutLog } from '../../cosign/signer.ts'
import { formatSimpleSigning, signatureAnnotations, signatureOf } from '../../cosign/simple-signing.ts'
import { type Annotations, type Blob, type Descriptor, describeBytes } from '../../oci/descriptor.ts'
import { algorithmOf, type Digest, encodedOf } from '../../oci/digest.ts'
import { readManifest, type StoredManifest } from '../../oci/manifest.ts'
import { IMAGE_CONFIG, IMAGE_MANIFEST, SIMPLE_SIGNING } from '../../oci/media-types.ts'
import { atTag, formatPinned, formatRepository, type Repository } from '../../oci/reference.ts'
import type { Registries } from '../../registry/registry.ts'
import type { Clock } from '../../support/clock.ts'
import { SealError } from '../../support/errors.ts'
import { type Backoff, backoffMs } from '../../support/retry.ts'
import type { SigningRequest } from '../request.ts'
import { MAX_TRIED } from './find-bundle.ts'
import type { SigningTools } from './sign.ts'
import type { SignedSubject } from './statements.ts'

export interface LegacySignature {
  readonly member: SignedSubject
  /** The signed payload, its descriptor with the signature in annotations. */
  readonly layer: Blob
  /** The signer's certificate (DER), for keyless signatures. */
  readonly certificate: Uint8Array | undefined
  /** The expected signer needs an inclusion promise (SET), and the log of the new signature returned none. */
  readonly lacksInclusionPromise: boolean
  /** Digest of the tag's image that contains the signature already. */
  readonly presentIn: Digest | undefined
}

/** Each digest is signed by itself: a payload names one digest. */
export function legacyMembers(
  images: readonly SignedSubject['image'][],
  { format }: Pick<SigningRequest, 'format'>
): SignedSubject[] {
  if (format === 'bundle') return []
  return images.flatMap(image => image.signed.map(descriptor => ({ image, descriptor })))
}

/**
 * Verifies the new signature from its annotations, as other readers do. A signature without an inclusion promise is
 * accepted only beside a bundle, which newer readers prefer; older ones can verify it without the log.
 *
 * @throws SealError `SIGNATURE_NOT_VERIFIED`, `SIGNATURE_LEGACY_IMPOSSIBLE`
 */
export async function signLegacy(
  member: SignedSubject,
  { annotations: claims, format }: Pick<SigningRequest, 'annotations' | 'format'>,
  tools: SigningTools
): Promise<LegacySignature> {
  const { repository } = member.image.resolved
  const { digest } = member.descriptor
  const payload = formatSimpleSigning(formatRepository(repository), digest, claims)
  const hasBundle = format === 'both'
  const existing = await findLegacy(member, payload, hasBundle, tools)
  if (existing) return existing
  const { cosign, signer } = tools
  const expectedSigner = await tools.expectedSigner
  const signature = await cosign.signBlob(payload, signer)
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
  return { member, layer, certificate: signature.certificate, lacksInclusionPromise, presentIn: undefined }
}

function refuseWithoutLog({ certificate, timestamp }: BlobSignature, hasBundle: boolean): void {
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
async function chainOf(
  { certificate }: BlobSignature,
  { cosign, signer }: SigningTools
): Promise<string | undefined> {
  if (certificate === undefined) return undefined
  const chain = await cosign.certificateChain(certificate, signer.trustedRoot)
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
  member: SignedSubject,
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
  const stored = await readTag(image.resolved.repository, descriptor.digest, tools.registries)
  const own = describeBytes(SIMPLE_SIGNING, payload).digest
  const candidates = layersOf(stored).filter(({ digest }) => digest === own)
  const expectedSigner = await tools.expectedSigner
  if (candidates.length > MAX_TRIED) {
    tools.log.warning(
      `${formatPinned(image.resolved.repository, descriptor.digest)} has ${candidates.length} legacy signatures; Seal verifies the last ${MAX_TRIED}, and makes a new one if none of them is of this signer`
    )
  }
  for (const layer of candidates.slice(-MAX_TRIED).reverse()) {
    const { annotations = {} } = layer
    const bundle = readableBundle(payload, annotations)
    if (bundle === undefined) continue
    const expected =
      hasBundle && annotations[LEGACY_LOG] === undefined ? withoutLog(expectedSigner) : expectedSigner
    const { verified } = await tools.cosign.verifyBlob(bundle, payload, expected)
    if (!verified) continue
    return {
      member,
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

/** The tag is read this many times; each read that finds a layer missing is followed by a write. */
const MAX_LOOKS = 12
const LOOK_MS = 250
/** On top of it, so that writers that met do not meet again. */
const CONTENTION: Backoff = { baseMs: 250, maxWaitMs: 2000 }

/**
 * Adds a signature to the tag's image and returns the image's digest. Every signature that was seen there stays: a
 * later read finds what a concurrent writer removed, and the next write puts it back.
 *
 * @throws SealError `SIGNATURE_TAG_CONTENDED`
 */
export async function publishLegacy(
  { member, layer, presentIn }: LegacySignature,
  registries: Registries,
  clock: Clock
): Promise<Digest> {
  if (presentIn !== undefined) return presentIn
  const { repository } = member.image.resolved
  const { digest } = member.descriptor
  const seen = new Map<string, Descriptor>()
  for (let look = 0; look < MAX_LOOKS; look++) {
    const stored = await readTag(repository, digest, registries)
    const current = layersOf(stored)
    for (const found of current) seen.set(keyOf(found), found)
    // The new one is last, for readers that check only the first signature.
    if (look === 0) seen.set(keyOf(layer.descriptor), layer.descriptor)
    const present = new Set(current.map(keyOf))
    if (stored && [...seen.keys()].every(key => present.has(key))) return stored.descriptor.digest
    await writeTag(repository, digest, [...seen.values()], layer, registries)
    await clock.sleep(LOOK_MS + backoffMs(look, CONTENTION, clock.random()))
  }
  throw new SealError(
    'SIGNATURE_TAG_CONTENDED',
    `other writers replaced ${formatRepository(repository)}:${legacyTag(digest)} ${MAX_LOOKS} times`,
    { remedy: 'Run the jobs that sign this image one after the other (concurrency: in the workflow).' }
  )
}

function legacyTag(digest: Digest): string {
  return `${algorithmOf(digest)}-${encodedOf(digest)}.sig`
}

/** Several signers may sign one payload: the signature distinguishes them. */
function keyOf({ digest, annotations }: Descriptor): string {
  return `${digest} ${signatureOf(annotations ?? {})}`
}

function layersOf(stored: StoredManifest | undefined): readonly Descriptor[] {
  return stored?.content.kind === 'image' ? stored.content.layers : []
}

function readTag(
  repository: Repository,
  digest: Digest,
  registries: Registries
): Promise<StoredManifest | undefined> {
  return registries.findManifest(atTag(repository, legacyTag(digest)))
}

async function writeTag(
  repository: Repository,
  digest: Digest,
  layers: readonly Descriptor[],
  own: Blob,
  registries: Registries
): Promise<void> {
  const config = configFor(layers)
  await registries.upload(repository, [own, config])
  const bytes = new TextEncoder().encode(
    JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_MANIFEST, config: config.descriptor, layers })
  )
  const tag = legacyTag(digest)
  const content = readManifest(bytes, IMAGE_MANIFEST, tag)
  try {
    await registries.tag(repository, tag, {
      bytes,
      descriptor: describeBytes(IMAGE_MANIFEST, bytes),
      content
    })
  } catch (error) {
    // Another writer moved the tag right afterwards: the next read finds what is missing.
    if (!(error instanceof SealError && error.code === 'REGISTRY_TAG_MOVED')) throw error
  }
}

/** An image's config as Cosign writes it: without a platform or a creation time. */
function configFor(layers: readonly Descriptor[]): Blob {
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      architecture: '',
      created: '0001-01-01T00:00:00Z',
      history: layers.map(() => ({ created: '0001-01-01T00:00:00Z' })),
      os: '',
      rootfs: { type: 'layers', diff_ids: layers.map(layer => layer.digest) },
      config: {}
    })
  )
  return { bytes, descriptor: describeBytes(IMAGE_CONFIG, bytes) }
}
