// The SBOM that BuildKit put into the index beside the image. It is not signed there.
import { formatPlatform } from '../../oci/platform.ts'
import { atDigest, formatReference } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import type { SbomRequest, SealTools } from '../request.ts'
import type { ImageWithPlatforms, Subject } from '../resolve.ts'
import { ingestSbom } from './ingest-sbom.ts'
import type { ValidatedSbom } from './types.ts'

/** BuildKit itself refuses to write an SBOM above 40 MiB. */
const MAX_ATTESTATION_BYTES = 128 * 1024 * 1024

/** Undefined if the index has no attestation with an SBOM for this image. */
export async function readBuildKitSbom(
  { descriptor }: Subject,
  { repository, images }: ImageWithPlatforms,
  request: Pick<SbomRequest, 'validation'>,
  { registries, log }: Pick<SealTools, 'registries' | 'log'>
): Promise<ValidatedSbom | undefined> {
  const { attestationOf, sbomLayerOf } = await import('../../sbom/read/buildkit-attestation.ts')
  const index = images.find(found => found.descriptor.digest === descriptor.digest)?.index
  const attestation = index && attestationOf(index, descriptor.digest)
  if (attestation === undefined) return undefined
  const { digest } = attestation
  const { content } = await registries.manifest(atDigest(repository, digest))
  const layer = sbomLayerOf(content)
  if (layer === undefined) return undefined
  const bytes = await registries.blob(repository, layer, { maxBytes: MAX_ATTESTATION_BYTES })
  const origin = { source: 'BuildKit attestation', path: undefined }
  const sbom = await ingestSbom(bytes, origin, request, { log })
  log.info(`Using the SBOM that BuildKit added to the image (${digest}) instead of a scan; it is not signed.`)
  return { ...sbom, subject: descriptor }
}

/** @throws SealError `SBOM_NO_BUILDKIT_ATTESTATION` */
export async function requireBuildKitSbom(
  subject: Subject,
  image: ImageWithPlatforms,
  request: Pick<SbomRequest, 'validation'>,
  tools: Pick<SealTools, 'registries' | 'log'>
): Promise<ValidatedSbom> {
  const sbom = await readBuildKitSbom(subject, image, request, tools)
  if (sbom !== undefined) return sbom
  const name = subject.platform ? ` for ${formatPlatform(subject.platform)}` : ''
  throw new SealError(
    'SBOM_NO_BUILDKIT_ATTESTATION',
    `${formatReference(image.reference)} has no BuildKit SBOM${name}`
  )
}
