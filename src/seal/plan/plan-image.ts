// Plans an image before signing: its digests, its artifacts, and which of them are in the registry already.
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatReference, type Reference } from '../../oci/reference.ts'
import { CachedReads } from '../../registry/cached-reads.ts'
import { RegistryError } from '../../registry/errors/registry-error.ts'
import type { Listing } from '../../registry/registry.ts'
import { type FileArtifact, wrapFile } from '../artifacts.ts'
import type { SealRequest, SealTools } from '../request.ts'
import { tagsFor } from '../requested-tags.ts'
import { type ImageWithPlatforms, resolveImage } from '../resolve.ts'
import { planSboms } from '../sbom/plan-sboms.ts'
import type { SbomArtifact } from '../sbom/types.ts'
import { type PlannedAttestation, planAttestations } from './attestations.ts'

/** An artifact that the run attaches. */
export type PlannedArtifact = SbomArtifact | FileArtifact

export interface PlannedImage {
  readonly resolved: ImageWithPlatforms
  readonly artifacts: readonly PlannedArtifact[]
  readonly attestations: readonly PlannedAttestation[]
  readonly warnings: readonly string[]
  /** Digests of artifacts that are listed as referrers of their subject already. */
  readonly present: ReadonlySet<Digest>
  /** The digests that are signed in every format: the image first, then its platforms, then its artifacts. */
  readonly signed: readonly [Descriptor, ...Descriptor[]]
  /** The tags that the image gets, and the one that the user named it by. */
  readonly tags: readonly string[]
  /** How the registry lists the referrers of the image. */
  readonly listedBy: Listing['source']
  /** The referrers of a digest, fetched once. */
  listing(digest: Digest): Promise<Listing>
}

export async function planImage(
  reference: Reference,
  request: SealRequest,
  tools: SealTools
): Promise<PlannedImage> {
  const { registries, log } = tools
  const reads = new CachedReads(registries)
  const resolved = await resolveImage(reference, request.platforms, { registries, reads, log })
  const [root, ...platforms] = resolved.subjects
  const image = root.descriptor
  log.info(
    `${formatReference(reference)}: ${image.digest}${platforms.length > 0 ? ` and ${platforms.length} platforms` : ''}`
  )
  const sboms = await planSboms(resolved, request, tools)
  const attached = request.artifact.files.filter(({ predicateType }) => predicateType === undefined)
  const files = await Promise.all(attached.map(file => wrapFile(file, image)))
  const artifacts = [...sboms.artifacts, ...files]
  const attested = await planAttestations(sboms.artifacts, request.signing, request.artifact.files, image)
  const warnings = [...sboms.warnings, ...attested.warnings]
  for (const warning of warnings) log.warning(warning)
  const listing: PlannedImage['listing'] = digest => reads.referrers(resolved.repository, digest)
  const { source } = await listing(image.digest)
  return {
    resolved,
    artifacts,
    attestations: attested.attestations,
    warnings: request.dryRun ? [...warnings, ...(await findPushObstacles(resolved, tools))] : warnings,
    present: await findPresent(artifacts, listing),
    signed: [
      image,
      ...platforms.map(({ descriptor }) => descriptor),
      ...artifacts.map(({ artifact }) => artifact.descriptor)
    ],
    tags: [
      ...tagsFor(resolved.repository, request.tags),
      ...(reference.tag === undefined ? [] : [reference.tag])
    ],
    listedBy: source,
    listing
  }
}

/** Of a dry run: why a real run would fail to push. */
async function findPushObstacles(
  { repository }: ImageWithPlatforms,
  { registries, log }: Pick<SealTools, 'registries' | 'log'>
): Promise<string[]> {
  try {
    await registries.checkPush(repository)
    return []
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    const obstacle = `A run that is not dry would fail to push: ${error.message}`
    log.warning(error.remedy === undefined ? obstacle : `${obstacle}\n${error.remedy}`)
    return [obstacle]
  }
}

async function findPresent(
  artifacts: readonly PlannedArtifact[],
  listing: PlannedImage['listing']
): Promise<Set<Digest>> {
  const found = await Promise.all(
    artifacts.map(async ({ artifact: { descriptor, subject } }) => {
      const { referrers } = await listing(subject.digest)
      return referrers.some(referrer => referrer.descriptor.digest === descriptor.digest)
        ? [descriptor.digest]
        : []
    })
  )
  return new Set(found.flat())
}
