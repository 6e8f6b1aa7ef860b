// The SBOM that BuildKit put into the index beside the image. It is not signed there.
import type { Digest } from '../../oci/digest.ts'
import { formatPlatform } from '../../oci/platform.ts'
import { atDigest, formatReference } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import type { SbomRequest, SealTools } from '../request.ts'
import type { ImageWithPlatforms, Subject } from '../resolve.ts'
import { type IngestRequest, ingestSbom } from './ingest-sbom.ts'
import { scanLayers } from './scan-layers.ts'
import type { SbomSource, UnwrittenSbom, ValidatedSbom } from './types.ts'

/** BuildKit itself refuses to write an SBOM above 40 MiB. */
const MAX_ATTESTATION_BYTES = 128 * 1024 * 1024

interface BuildKitSbom {
  readonly sbom: ValidatedSbom
  /** Of the manifest with the attestations. */
  readonly digest: Digest
}

type ReadTools = Pick<SealTools, 'registries' | 'log'>

/** Undefined if the index has no attestation with an SBOM for this image. */
async function readBuildKitSbom(
  { descriptor }: Subject,
  { repository, images }: ImageWithPlatforms,
  request: IngestRequest,
  { registries, log }: ReadTools
): Promise<BuildKitSbom | undefined> {
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
  log.info(`Read the SBOM that BuildKit added to the image (${digest}); it is not signed.`)
  return { sbom: { ...sbom, subject: descriptor }, digest }
}

/** A scan of the layers, merged with BuildKit's SBOM if there is one: it may know of the build what no layer shows. */
export async function scanWithBuildKitSbom(
  subject: Subject,
  image: ImageWithPlatforms,
  request: SbomRequest,
  tools: ReadTools & Pick<SealTools, 'clock' | 'layers'>
): Promise<SbomSource> {
  const found = await readBuildKitSbom(subject, image, request, tools)
  if (found === undefined) return scanLayers(subject, image, request, tools)
  const {
    sbom: { document, warnings, origin },
    digest
  } = found
  const { statedSubjects = [] } = document
  if (statedSubjects.length > 0 && !statedSubjects.includes(subject.descriptor.digest)) {
    const scanned = await scanLayers(subject, image, request, tools)
    const warning = `The SBOM that BuildKit added to the image (${digest}) is about ${printable(statedSubjects.join(', '), 200)}: not merged`
    return { ...scanned, warnings: [...scanned.warnings, warning] }
  }
  const attached = { name: `BuildKit attestation ${digest}`, content: document.content }
  const scanned: UnwrittenSbom = await scanLayers(subject, image, request, tools, [attached])
  return {
    ...scanned,
    warnings: [...scanned.warnings, ...warnings],
    origin: { source: `${scanned.origin.source} + ${origin.source}`, path: undefined }
  }
}

/** @throws SealError `SBOM_NO_BUILDKIT_ATTESTATION` */
export async function requireBuildKitSbom(
  subject: Subject,
  image: ImageWithPlatforms,
  request: IngestRequest,
  tools: ReadTools
): Promise<ValidatedSbom> {
  const found = await readBuildKitSbom(subject, image, request, tools)
  if (found !== undefined) return found.sbom
  const name = subject.platform ? ` for ${formatPlatform(subject.platform)}` : ''
  throw new SealError(
    'SBOM_NO_BUILDKIT_ATTESTATION',
    `${formatReference(image.reference)} has no BuildKit SBOM${name}`
  )
}
