// Publishes one image after signing: uploads blobs, attaches manifests, and reads them back.
import type { Blob } from '../../oci/descriptor.ts'
import { type Digest, digestOf, encodedOf } from '../../oci/digest.ts'
import type { Artifact } from '../../oci/manifest.ts'
import { all } from '../../support/semaphore.ts'
import type { PlannedImage } from '../plan/plan-image.ts'
import type { SealTools } from '../request.ts'
import type { Signature } from '../sign/sign.ts'
import { appendLayers, nameOf, type SignatureTag } from '../sign/signature-tag.ts'
import type { SignedSubject } from '../sign/statements.ts'

/** Uploads the blobs of the artifacts. They are invisible until a manifest names them. */
export async function upload(
  { resolved, artifacts, present }: PlannedImage,
  { registries }: Pick<SealTools, 'registries'>
): Promise<void> {
  const blobs = artifacts
    .filter(({ artifact }) => !present.has(artifact.descriptor.digest))
    .flatMap(({ artifact }) => artifact.blobs)
  if (blobs.length > 0) await registries.upload(resolved.repository, blobs)
}

/** What the run must attach to the image: new artifacts, and bundles that are not attached yet. */
export function missingArtifacts(image: PlannedImage, signatures: readonly Signature[]): Artifact[] {
  const artifacts = image.artifacts
    .map(({ artifact }) => artifact)
    .filter(({ descriptor }) => !image.present.has(descriptor.digest))
  const bundles = signatures
    .flatMap(({ attachments }) => attachments)
    .filter(({ member, isPresent }) => member.image === image && !isPresent)
    .map(({ artifact }) => artifact)
  return [...artifacts, ...bundles]
}

/**
 * Attaches what is missing; the registry client returns when all of it is listed. The caller has verified every
 * bundle with Cosign. `onAttached` gets the digests that were read back, also if the call then fails.
 */
export async function publish(
  image: PlannedImage,
  signatures: readonly Signature[],
  { registries }: Pick<SealTools, 'registries'>,
  onAttached: (digests: readonly Digest[]) => void
): Promise<void> {
  const missing = missingArtifacts(image, signatures)
  if (missing.length === 0) return
  const listed = image.artifacts
    .map(({ artifact }) => artifact)
    .filter(({ descriptor }) => image.present.has(descriptor.digest))
  await registries.attach(image.resolved.repository, missing, { listed, onListed: onAttached })
}

/** A signature or envelope of the legacy format, and the tag that it goes to. */
interface TaggedLayer {
  readonly member: SignedSubject
  readonly tag: SignatureTag
  readonly layer: Blob
  /** Digest of the tag's image that contains it already. */
  readonly presentIn?: Digest | undefined
}

/** Adds the image's layers to their tags. `onPublished` gets the digest of each tag's image. */
export async function publishTagged<Layer extends TaggedLayer>(
  image: PlannedImage,
  layers: readonly Layer[],
  { registries, clock }: Pick<SealTools, 'registries' | 'clock'>,
  onPublished: (layer: Layer, digest: Digest) => void
): Promise<void> {
  const own = layers.filter(({ member }) => member.image === image)
  for (const each of own) if (each.presentIn !== undefined) onPublished(each, each.presentIn)
  const missing = own.filter(({ presentIn }) => presentIn === undefined)
  // One write for each tag: those of a run must not replace each other's.
  const byTag = Map.groupBy(missing, ({ tag }) => nameOf(tag))
  await all(
    [...byTag.values()].map(async group => {
      const tag = group[0]?.tag
      if (tag === undefined) return
      const blobs = group.map(({ layer }) => layer)
      const digest = await appendLayers(tag, blobs, registries, clock)
      for (const each of group) onPublished(each, digest)
    })
  )
}

/** Writes each bundle into a file named by its digest. Returns the paths. */
export async function keepBundles(
  signatures: readonly Signature[],
  { keep }: Pick<SealTools, 'keep'>
): Promise<Map<Signature, string>> {
  const kept = new Map<Signature, string>()
  for (const signature of signatures) {
    const { bytes } = signature.bundle
    const name = `${encodedOf(digestOf(bytes)).slice(0, 16)}.sigstore.json`
    kept.set(signature, await keep(name, bytes))
  }
  return kept
}
