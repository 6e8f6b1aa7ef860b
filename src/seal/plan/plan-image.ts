// Plans an image before signing: its digests, its artifacts, and which of them are in the registry already.
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { formatReference, type Reference } from '../../oci/reference.ts'
import { CachedReads } from '../../registry/cached-reads.ts'
import type { RegistryError } from '../../registry/errors/registry-error.ts'
import type { Listing } from '../../registry/registry.ts'
import { all } from '../../support/semaphore.ts'
import { type FileArtifact, wrapFile } from '../artifacts.ts'
import type { SealRequest, SealTools } from '../request.ts'
import { tagsFor } from '../requested-tags.ts'
import { type ImageWithPlatforms, resolveImage } from '../resolve.ts'
import { planSboms } from '../sbom/plan-sboms.ts'
import { filesOf, type ReadSbomFile, readSbomFiles } from '../sbom/sbom-files.ts'
import type { SbomArtifact } from '../sbom/types.ts'
import { type PlannedAttestation, planAttestations } from './attestations.ts'
import { describeObstacle, tryOut } from './try-out.ts'

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
  /** Of a dry run: why a run could not push. */
  readonly pushObstacle: RegistryError | undefined
  /** The referrers of a digest, fetched once. */
  listing(digest: Digest): Promise<Listing>
}

/** `onListable` is called when the registry is known to list what is attached, before the SBOMs are collected. */
export async function planImage(
  reference: Reference,
  request: SealRequest,
  tools: SealTools,
  onListable: () => void
): Promise<PlannedImage> {
  const { registries, log } = tools
  const reads = new CachedReads(registries)
  const resolving = resolveImage(reference, request.run.platforms, { registries, reads, log })
  const sbomFiles = readFiles(reference, request, tools)
  const resolved = await resolving
  const [root, ...platforms] = resolved.subjects
  const image = root.descriptor
  log.info(
    `${formatReference(reference)}: ${image.digest}${platforms.length > 0 ? ` and ${platforms.length} platforms` : ''}`
  )
  const listing: PlannedImage['listing'] = digest => reads.referrers(resolved.repository, digest)
  const listedBy = await checkListing(resolved, request, listing)
  onListable()
  const obstacle = request.run.dryRun ? await tryOut(resolved, { registries, reads }) : undefined
  if (obstacle !== undefined)
    log.warning([describeObstacle(obstacle), ...(obstacle.remedy ? [obstacle.remedy] : [])].join('\n'))
  const sboms = await planSboms(await sbomFiles, resolved, request, tools)
  const attached = request.artifact.files.filter(({ predicateType }) => predicateType === undefined)
  const files = await Promise.all(attached.map(file => wrapFile(file, image)))
  const artifacts = [...sboms.artifacts, ...files]
  const attested = await planAttestations(sboms.artifacts, request.signing, request.artifact.files, image)
  const warnings = [...sboms.warnings, ...attested.warnings]
  for (const warning of warnings) log.warning(warning)
  return {
    resolved,
    artifacts,
    attestations: attested.attestations,
    warnings: obstacle === undefined ? warnings : [...warnings, describeObstacle(obstacle)],
    pushObstacle: obstacle,
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
    listedBy,
    listing
  }
}

/** The image's files, read while the registry answers: their problems show when they are needed. */
function readFiles(
  reference: Reference,
  { sbom }: Pick<SealRequest, 'sbom'>,
  tools: Pick<SealTools, 'log'>
): Promise<ReadSbomFile[]> {
  const read = readSbomFiles(sbom.source === 'none' ? [] : filesOf({ reference }, sbom), sbom, tools)
  read.catch(() => undefined)
  return read
}

/**
 * How the registry lists referrers, before Cosign signs and before the first write: with fallback tags, each must be
 * an index, or be absent.
 *
 * @throws RegistryError `REGISTRY_FALLBACK_IS_SUBJECT`, `REGISTRY_FALLBACK_NOT_INDEX`, `REGISTRY_NO_REFERRERS_API`
 */
async function checkListing(
  { subjects }: ImageWithPlatforms,
  { sbom, artifact, signing }: SealRequest,
  listing: PlannedImage['listing']
): Promise<Listing['source']> {
  const [{ descriptor }, ...platforms] = subjects
  const { source, obstacle } = await listing(descriptor.digest)
  const hasBundles = signing.signers.some(({ format }) => format !== 'legacy')
  const attaches = sbom.source !== 'none' || artifact.files.length > 0 || hasBundles
  if (attaches && obstacle !== undefined) throw obstacle
  if (attaches && source === 'tag') await all(platforms.map(platform => listing(platform.descriptor.digest)))
  return source
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
