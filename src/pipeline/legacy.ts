// Signatures as Cosign 2, Flux and Podman read them: simple signing, in the image that a tag `sha256-….sig` names.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
import {
  bundleFromAnnotations,
  formatSimpleSigning,
  signatureAnnotations,
  signatureOf
} from '../cosign/simple-signing.ts'
import { type Blob, type Descriptor, describeBytes } from '../oci/descriptor.ts'
import { algorithmOf, type Digest, encodedOf } from '../oci/digest.ts'
import { readManifest, type StoredManifest } from '../oci/manifest.ts'
import { IMAGE_CONFIG, IMAGE_MANIFEST, SIMPLE_SIGNING } from '../oci/media-types.ts'
import { formatRepository, type Repository } from '../oci/reference.ts'
import type { Registries } from '../registry/registry.ts'
import type { Clock } from '../support/clock.ts'
import { SealError } from '../support/errors.ts'
import type { SealRequest } from './request.ts'
import { MAX_CANDIDATES, type SigningTools } from './sign.ts'
import type { Member } from './statements.ts'

export interface LegacySignature {
  readonly member: Member
  /** The signed payload, its descriptor with the signature in annotations. */
  readonly layer: Blob
  /** The signer's certificate (DER), for keyless signatures. */
  readonly certificate: Uint8Array | undefined
  /** Digest of the tag's image that holds the signature already. */
  readonly presentIn: Digest | undefined
}

/** Every digest by itself: the payload has room for one. */
export function legacyMembers(
  images: readonly Member['image'][],
  { signatureFormat }: SealRequest
): Member[] {
  if (signatureFormat === 'bundle') return []
  return images.flatMap(image => image.signed.map(descriptor => ({ image, descriptor })))
}

export async function signLegacy(
  member: Member,
  { signatureAnnotations: claims }: SealRequest,
  tools: SigningTools
): Promise<LegacySignature> {
  const { repository } = member.image.family
  const { digest } = member.descriptor
  const payload = formatSimpleSigning(formatRepository(repository), digest, claims)
  const existing = await findLegacy(member, payload, tools)
  if (existing) return existing
  const { cosign, signer } = tools
  const signature = await cosign.signBlob(payload, signer)
  const verification = await cosign.verifyBlob(signature.bytes, payload, await tools.authority)
  if (!verification.verified) {
    throw new SealError(
      'SIGNATURE_NOT_VERIFIED',
      `the legacy signature of ${digest} that was just made does not verify: ${verification.reason}`,
      { remedy: 'Nothing was published. Check that signing-config and trusted-root belong together.' }
    )
  }
  const { certificate, logPromise, timestamp } = signature
  if (certificate !== undefined && logPromise === undefined && timestamp === undefined) {
    throw new SealError(
      'SIGNATURE_LEGACY_IMPOSSIBLE',
      'the legacy format has no place for proof from this log',
      {
        remedy:
          'Use a signing-config with Rekor version 1 or with a timestamp authority, sign with a key, or set signature-format: bundle.'
      }
    )
  }
  const chain = certificate && (await cosign.certificateChain(certificate, signer.trustedRoot))
  if (certificate !== undefined && chain === undefined) {
    throw new SealError(
      'SIGNATURE_LEGACY_IMPOSSIBLE',
      'the trusted root does not hold the authority that issued the certificate, which goes beside it',
      {
        remedy: 'Check that signing-config and trusted-root belong together, or set signature-format: bundle.'
      }
    )
  }
  const annotations = signatureAnnotations(signature, chain)
  const layer = { bytes: payload, descriptor: { ...describeBytes(SIMPLE_SIGNING, payload), annotations } }
  return { member, layer, certificate, presentIn: undefined }
}

/** A signature of the same signer over the same payload, in place; what is about to be pushed has none yet. */
async function findLegacy(
  member: Member,
  payload: Uint8Array,
  { cosign, authority, registries }: SigningTools
): Promise<LegacySignature | undefined> {
  const { image, descriptor } = member
  const isNew = image.artifacts.some(
    ({ artifact }) =>
      artifact.descriptor.digest === descriptor.digest && !image.present.has(descriptor.digest)
  )
  const stored = isNew ? undefined : await readTag(image.family.repository, descriptor.digest, registries)
  const own = describeBytes(SIMPLE_SIGNING, payload).digest
  const candidates = layersOf(stored).filter(({ digest }) => digest === own)
  for (const layer of candidates.slice(-MAX_CANDIDATES).reverse()) {
    const bundle = readableBundle(payload, layer)
    if (bundle === undefined) continue
    const { verified } = await cosign.verifyBlob(bundle, payload, await authority)
    if (verified) {
      return {
        member,
        layer: { bytes: payload, descriptor: layer },
        certificate: undefined,
        presentIn: stored?.descriptor.digest
      }
    }
  }
  return undefined
}

/** Anybody who may push can have written the annotations; what cannot be read is no signature of ours. */
function readableBundle(payload: Uint8Array, { annotations = {} }: Descriptor): Uint8Array | undefined {
  try {
    return bundleFromAnnotations(payload, annotations)
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}

/** Looks at the tag are this many; each that finds a layer missing writes. */
const MAX_LOOKS = 12
const PAUSE_MS = 250

/**
 * Adds a signature to the tag's image and returns the image's digest. Whatever signature was ever seen there stays;
 * a later look finds what another writer lost by writing at the same time, and puts it back.
 *
 * @throws SealError `SIGNATURE_TAG_CONTENDED`
 */
export async function publishLegacy(
  { member, layer, presentIn }: LegacySignature,
  registries: Registries,
  clock: Clock
): Promise<Digest> {
  if (presentIn !== undefined) return presentIn
  const { repository } = member.image.family
  const { digest } = member.descriptor
  const seen = new Map<string, Descriptor>()
  for (let look = 0; look < MAX_LOOKS; look++) {
    const stored = await readTag(repository, digest, registries)
    const current = layersOf(stored)
    for (const found of current) seen.set(keyOf(found), found)
    // Ours goes last: readers that stop at the first signature go on finding the one that they know.
    if (look === 0) seen.set(keyOf(layer.descriptor), layer.descriptor)
    const present = new Set(current.map(keyOf))
    if (stored && [...seen.keys()].every(key => present.has(key))) return stored.descriptor.digest
    await writeTag(repository, digest, [...seen.values()], layer, registries)
    await clock.sleep(PAUSE_MS * (1 + clock.random()))
  }
  throw new SealError(
    'SIGNATURE_TAG_CONTENDED',
    `other writers replaced ${formatRepository(repository)}:${legacyTag(digest)} ${MAX_LOOKS} times`,
    { remedy: 'Let the jobs that sign this image run one after the other (concurrency: in the workflow).' }
  )
}

function legacyTag(digest: Digest): string {
  return `${algorithmOf(digest)}-${encodedOf(digest)}.sig`
}

/** One payload may be signed by several: the signature tells them apart. */
function keyOf({ digest, annotations }: Descriptor): string {
  return `${digest} ${signatureOf(annotations ?? {})}`
}

function layersOf(stored: StoredManifest | undefined): readonly Descriptor[] {
  return stored?.content.kind === 'image' ? stored.content.layers : []
}

async function readTag(
  repository: Repository,
  digest: Digest,
  registries: Registries
): Promise<StoredManifest | undefined> {
  try {
    return await registries.manifest({ ...repository, tag: legacyTag(digest), digest: undefined })
  } catch (error) {
    if (error instanceof SealError && error.code === 'REGISTRY_NOT_FOUND') return undefined
    throw error
  }
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
    // Another writer came right after: the next look finds what is missing then.
    if (!(error instanceof SealError && error.code === 'REGISTRY_TAG_MOVED')) throw error
  }
}

/** An image's config as Cosign writes it: of no system, made at no time. */
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
