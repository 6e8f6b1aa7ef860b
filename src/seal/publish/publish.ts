// One image after signing: everything is attached and read back.
import { type Digest, digestOf, encodedOf } from '../../oci/digest.ts'
import type { Artifact } from '../../oci/manifest.ts'
import { all } from '../../support/semaphore.ts'
import type { PlannedImage } from '../plan/plan-image.ts'
import type { SealTools } from '../request.ts'
import { type LegacySignature, publishLegacy } from '../sign/legacy-signature.ts'
import type { Signature } from '../sign/sign.ts'

/** Sends the blobs that the artifacts need. They are of no effect before a manifest names them. */
export async function upload(
  { family, artifacts, present }: PlannedImage,
  { registries }: SealTools
): Promise<void> {
  const blobs = artifacts
    .filter(({ artifact }) => !present.has(artifact.descriptor.digest))
    .flatMap(({ artifact }) => artifact.blobs)
  if (blobs.length > 0) await registries.upload(family.repository, blobs)
}

/** What the run has to attach to the image: new artifacts, and bundles where they do not hang yet. */
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
 * Attaches what is missing (the registry client returns when all of it is listed). Every bundle was verified by
 * Cosign before this is called. `attached` gets the digests that were read back, of a call that fails too.
 */
export async function publish(
  image: PlannedImage,
  signatures: readonly Signature[],
  attached: Set<Digest>,
  { registries }: SealTools
): Promise<void> {
  const missing = missingArtifacts(image, signatures)
  if (missing.length === 0) return
  await registries.attach(image.family.repository, missing, digests => {
    for (const digest of digests) attached.add(digest)
  })
}

/** Puts the image's legacy signatures into their tags and notes the digest of each tag's image. */
export async function publishLegacySignatures(
  image: PlannedImage,
  signatures: readonly LegacySignature[],
  published: Map<LegacySignature, Digest>,
  { registries, clock }: SealTools
): Promise<void> {
  const own = signatures.filter(({ member }) => member.image === image)
  await all(
    own.map(async signature => {
      published.set(signature, await publishLegacy(signature, registries, clock))
    })
  )
}

/** Keeps each bundle as a file of the run, by its content, and tells where. */
export async function keepBundles(
  signatures: readonly Signature[],
  tools: SealTools
): Promise<Map<Signature, string>> {
  const kept = new Map<Signature, string>()
  for (const signature of signatures) {
    const { bytes } = signature.bundle
    const name = `${encodedOf(digestOf(bytes)).slice(0, 16)}.sigstore.json`
    kept.set(signature, await tools.keep(name, bytes))
  }
  return kept
}
