// One image before signing: what it is, which artifacts it shall have, and which of them it has already.
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatReference, type Reference } from '../../oci/reference.ts'
import { RegistryError } from '../../registry/errors/registry-error.ts'
import type { Listing } from '../../registry/registry.ts'
import { type PlannedArtifact, planFile } from '../artifacts.ts'
import type { SealRequest, SealTools } from '../request.ts'
import { type ImageWithPlatforms, resolveImage } from '../resolve.ts'
import { planSboms } from '../sbom/prepare-sboms.ts'
import { type PlannedAttestation, planAttestations } from './attestations.ts'

export interface PlannedImage {
  readonly family: ImageWithPlatforms
  readonly artifacts: readonly PlannedArtifact[]
  readonly attestations: readonly PlannedAttestation[]
  /** What people should know about the SBOMs. */
  readonly warnings: readonly string[]
  /** Digests of artifacts that are listed on their subject already. */
  readonly present: ReadonlySet<Digest>
  /** Everything that the signature is about: the image first, its platforms, its artifacts. */
  readonly signed: readonly [Descriptor, ...Descriptor[]]
  /** Lists what hangs on a digest, once. */
  listing(digest: Digest): Promise<Listing>
}

export async function planImage(
  reference: Reference,
  request: SealRequest,
  tools: SealTools
): Promise<PlannedImage> {
  const { registries, log } = tools
  const family = await resolveImage(reference, request.platforms, registries, log)
  const [root, ...platforms] = family.subjects
  log.info(
    `${formatReference(reference)}: ${root.descriptor.digest}${platforms.length > 0 ? ` and ${platforms.length} platforms` : ''}`
  )
  const sboms = await planSboms(family, request, tools)
  const artifacts = [
    ...sboms.artifacts,
    ...(await Promise.all(
      request.files
        .filter(({ predicateType }) => predicateType === undefined)
        .map(async file =>
          planFile(await file.read(), file.mediaType, file.title, file.origin, root.descriptor)
        )
    ))
  ]
  const warnings = [...sboms.warnings]
  const attestations = await planAttestations(artifacts, request, root.descriptor, warnings)
  for (const warning of warnings) log.warning(warning)
  if (request.dryRun) warnings.push(...(await pushObstacles(family, tools)))
  const listings = new Map<Digest, Promise<Listing>>([
    [root.descriptor.digest, Promise.resolve(family.listing)]
  ])
  const listing = (digest: Digest): Promise<Listing> => {
    const known = listings.get(digest) ?? registries.referrers(family.repository, digest)
    listings.set(digest, known)
    return known
  }
  return {
    family,
    artifacts,
    attestations,
    warnings,
    present: await findPresent(artifacts, listing),
    signed: [
      root.descriptor,
      ...platforms.map(({ descriptor }) => descriptor),
      ...artifacts.map(({ artifact }) => artifact.descriptor)
    ],
    listing
  }
}

/** Why a run that is no dry one would fail to push, if so. */
async function pushObstacles(
  { repository }: ImageWithPlatforms,
  { registries, log }: SealTools
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
