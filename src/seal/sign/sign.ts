// One signing event: an existing bundle is reused or a new one is made; Cosign verifies it before anything is published.

import { type Bundle, MAX_BUNDLE_BYTES, readBundle } from '../../cosign/bundle.ts'
import type { Cosign } from '../../cosign/cosign.ts'
import type { ExpectedSigner, Signer } from '../../cosign/signer.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import type { Artifact } from '../../oci/manifest.ts'
import { ANNOTATION_BUNDLE_PREDICATE, SIGSTORE_BUNDLE } from '../../oci/media-types.ts'
import { atDigest, formatRepository, type Repository } from '../../oci/reference.ts'
import type { Referrer, Registries } from '../../registry/registry.ts'
import { SealError } from '../../support/errors.ts'
import { bundleArtifact, bundleBlob } from '../artifacts.ts'
import type { SignedSubject, SigningEvent } from './statements.ts'

/** A bundle that covers a group, and what is still to be attached of it. */
export interface Signature {
  readonly event: SigningEvent
  readonly bundle: Bundle
  /** Made by this run. */
  readonly isNew: boolean
  /** Per member: the bundle's manifest, and whether it is attached already. */
  readonly attachments: readonly {
    readonly member: SignedSubject
    readonly artifact: Artifact
    readonly isPresent: boolean
  }[]
}

export interface SigningTools {
  readonly cosign: Cosign
  readonly signer: Signer
  /** For a key, resolves when Cosign has derived the public key. */
  readonly expectedSigner: Promise<ExpectedSigner>
  readonly registries: Registries
}

/** The number of existing signatures of a digest that are tried before a new one is made. */
export const MAX_TRIED = 16

export async function sign(event: SigningEvent, tools: SigningTools): Promise<Signature> {
  const existing = await findBundle(event, tools)
  if (existing) return describeSignature(event, existing, false, tools)
  const { registries } = tools
  const repositories = repositoriesOf(event)
  for (const repository of repositories) registries.prepareUpload(repository)
  const bundle = await tools.cosign.sign(event.payload, tools.signer)
  // A blob is invisible until a manifest names it, which happens only if the bundle verifies. One that cannot be
  // uploaded is tried again when it is attached, and fails only the image that it is for.
  const uploads = repositories.map(repository =>
    registries.upload(repository, [bundleBlob(bundle.bytes)], { usesPrepared: true }).catch(() => undefined)
  )
  await verifySignature(bundle, event, tools)
  await Promise.all(uploads)
  return describeSignature(event, bundle, true, tools)
}

/** The repositories that the bundle goes to, each once. */
function repositoriesOf({ group }: SigningEvent): Repository[] {
  const all = group.map(({ image }) => image.resolved.repository)
  return [...new Map(all.map(repository => [formatRepository(repository), repository])).values()]
}

/**
 * A valid bundle of the same signer over all digests of the group, among those of its first digest. Undefined for a
 * group with a new artifact, which no existing bundle can cover.
 */
async function findBundle(event: SigningEvent, tools: SigningTools): Promise<Bundle | undefined> {
  const { group } = event
  const hasNewArtifact = group.some(({ image, descriptor }) =>
    image.artifacts.some(
      ({ artifact }) =>
        artifact.descriptor.digest === descriptor.digest && !image.present.has(descriptor.digest)
    )
  )
  if (hasNewArtifact) return undefined
  const [{ image, descriptor }] = group
  const { referrers } = await image.listing(descriptor.digest)
  const maxBytes = MAX_BUNDLE_BYTES + 2 * event.payload.byteLength
  const candidates = referrers.filter(referrer => isEligible(referrer, event.statement.predicateType))
  for (const candidate of candidates.slice(-MAX_TRIED).reverse()) {
    const bundle = await fetchBundle(candidate, group[0], tools.registries, maxBytes)
    if (bundle !== undefined && (await problemOf(bundle, event, tools)) === undefined) return bundle
  }
  return undefined
}

function isEligible({ artifactType, descriptor }: Referrer, predicateType: string): boolean {
  const predicate = descriptor.annotations?.[ANNOTATION_BUNDLE_PREDICATE]
  return artifactType === SIGSTORE_BUNDLE && (predicate === undefined || predicate === predicateType)
}

/** The bundle of a referrer; undefined if it cannot be read, because it is then not a signature of this signer. */
async function fetchBundle(
  { descriptor }: Referrer,
  { image }: SignedSubject,
  registries: Registries,
  maxBytes: number
): Promise<Bundle | undefined> {
  const { repository } = image.resolved
  const { content } = await registries.manifest(atDigest(repository, descriptor.digest))
  const layer = content.kind === 'image' && content.layers.length === 1 ? content.layers[0] : undefined
  if (layer === undefined || layer.mediaType !== SIGSTORE_BUNDLE || layer.size > maxBytes) return undefined
  const bytes = await registries.blob(repository, layer, { maxBytes })
  try {
    return readBundle(bytes)
  } catch (error) {
    if (error instanceof SealError && error.code === 'BUNDLE_INVALID') return undefined
    throw error
  }
}

/** @throws SealError `SIGNATURE_NOT_VERIFIED` */
async function verifySignature(bundle: Bundle, event: SigningEvent, tools: SigningTools): Promise<void> {
  const problem = await problemOf(bundle, event, tools)
  if (problem === undefined) return
  throw new SealError(
    'SIGNATURE_NOT_VERIFIED',
    `the signature that Seal just created does not verify: ${problem}`,
    {
      remedy:
        'Nothing was published. Check that signing-config and trusted-root belong together, and that key is the intended key.'
    }
  )
}

/**
 * Why a bundle is not the wanted one; undefined if it is. Cosign verifies signature, signer, predicate type and the
 * first digest; the other subjects are in the same signed bytes and are compared here.
 */
async function problemOf(
  bundle: Bundle,
  { kind, group, statement: wanted, payload }: SigningEvent,
  { cosign, expectedSigner }: SigningTools
): Promise<string | undefined> {
  const { statement } = bundle
  if (statement.predicateType !== wanted.predicateType) return `it is of type ${statement.predicateType}`
  if (kind === 'attestation' && Buffer.compare(bundle.payload, payload) !== 0) return 'its predicate differs'
  const signed = new Map(statement.subjects.map(({ digest, annotations }) => [digest, annotations ?? {}]))
  for (const { digest, annotations } of wanted.subjects) {
    const claims = signed.get(digest)
    if (claims === undefined) return `it does not name ${digest}`
    const isClaimed = Object.entries(annotations ?? {}).every(([key, value]) => claims[key] === value)
    if (!isClaimed) return `it does not contain the expected claims for ${digest}`
  }
  const { digest } = group[0].descriptor
  const verification = await cosign.verify(bundle.bytes, await expectedSigner, digest, wanted.predicateType)
  return verification.verified ? undefined : verification.reason
}

async function describeSignature(
  event: SigningEvent,
  bundle: Bundle,
  isNew: boolean,
  tools: SigningTools
): Promise<Signature> {
  const { predicateType } = event.statement
  const attachments = await Promise.all(
    event.group.map(async member => {
      const artifact = bundleArtifact(bundle.bytes, predicateType, withoutAnnotations(member.descriptor))
      const isPresent = !isNew && (await isAttached(member, artifact, predicateType, tools.registries))
      return { member, artifact, isPresent }
    })
  )
  return { event, bundle, isNew, attachments }
}

/** Is the bundle attached to the digest, by Seal's manifest or by another client's manifest of the same bundle? */
async function isAttached(
  { image, descriptor }: SignedSubject,
  artifact: Artifact,
  predicateType: string,
  registries: Registries
): Promise<boolean> {
  const { referrers } = await image.listing(descriptor.digest)
  if (referrers.some(referrer => referrer.descriptor.digest === artifact.descriptor.digest)) return true
  const bundleDigests: (Digest | undefined)[] = await Promise.all(
    referrers
      .filter(referrer => isEligible(referrer, predicateType))
      .slice(-MAX_TRIED)
      .map(async referrer => {
        const { digest } = referrer.descriptor
        const { content } = await registries.manifest(atDigest(image.resolved.repository, digest))
        return content.kind === 'image' ? content.layers[0]?.digest : undefined
      })
  )
  const ours = artifact.blobs.at(-1)?.descriptor.digest
  return bundleDigests.includes(ours)
}

function withoutAnnotations({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType, digest, size }
}
