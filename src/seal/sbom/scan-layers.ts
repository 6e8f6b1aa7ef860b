// The SBOM that Seal generates from the layers of an image.
import { MAX_CONFIG_BYTES } from '../../oci/image-config.ts'
import { isReadable } from '../../oci/manifest.ts'
import { formatPlatform } from '../../oci/platform.ts'
import { atDigest, formatPinned } from '../../oci/reference.ts'
import type { AttachedSbom } from '../../scan/ecosystems/embedded-sbom.ts'
import { SealError } from '../../support/errors.ts'
import { count, formatBytes, printable } from '../../support/text.ts'
import type { SbomRequest, SealTools } from '../request.ts'
import type { ImageWithPlatforms, Subject } from '../resolve.ts'
import { timeIn } from './creation-time.ts'
import type { UnwrittenSbom } from './types.ts'

/** Compressed, as transferred: a larger image takes long enough for a line in the log before it is read. */
const LARGE_IMAGE_BYTES = 100 * 1024 * 1024

type ScanTools = Pick<SealTools, 'registries' | 'log' | 'clock' | 'layers'>
type ScannableImage = Awaited<ReturnType<typeof fetchImage>>

/** @throws SealError `SCAN_…` */
export async function scanLayers(
  subject: Subject,
  image: ImageWithPlatforms,
  { producer }: Pick<SbomRequest, 'producer'>,
  tools: ScanTools,
  attached: readonly AttachedSbom[] = []
): Promise<UnwrittenSbom> {
  const fetched = await fetchImage(subject, image, tools)
  const { declareUnknown } = await import('../../sbom/declare-unknown.ts')
  const scanned = await scan(subject, image, { ...fetched, attached }, tools)
  return {
    content: declareUnknown({ ...scanned, ...producer }),
    warnings: [],
    origin: { source: 'image layers', path: undefined },
    isGenerated: true,
    subject: subject.descriptor,
    created: timeIn(fetched.config)
  }
}

async function fetchImage(
  subject: Subject,
  image: ImageWithPlatforms,
  { registries }: Pick<SealTools, 'registries'>
) {
  const { repository, manifest } = image
  const { digest } = subject.descriptor
  if (!isReadable(subject.descriptor)) throw notScannable(subject, image)
  const { content } =
    digest === manifest.descriptor.digest ? manifest : await registries.manifest(atDigest(repository, digest))
  if (content.kind !== 'image' || content.config === undefined) throw notScannable(subject, image)
  const config = await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES })
  return { config, layers: content.layers }
}

async function scan(
  { descriptor: { digest }, platform }: Subject,
  { repository, reference: { tag } }: ImageWithPlatforms,
  { config, layers, attached }: ScannableImage & { readonly attached: readonly AttachedSbom[] },
  { registries, log, clock, layers: openCache }: ScanTools
) {
  const { scanImage } = await import('../../scan/image/scan-image.ts')
  const what = `${count(layers.length, 'layer')}${platform ? ` (${formatPlatform(platform)})` : ''}`
  const bytes = layers.reduce((sum, { size }) => sum + size, 0)
  if (bytes > LARGE_IMAGE_BYTES) log.info(`Reading ${what} of ${formatBytes(bytes)}`)
  const started = clock.now()
  const cache = await openCache()
  const scanned = await scanImage({
    config,
    layers: layers.map(descriptor => ({
      descriptor,
      open: () => registries.blobStream(repository, descriptor)
    })),
    subject: { digest, repository, platform, ...(tag === undefined ? {} : { tag }) },
    attached,
    log,
    cache
  })
  log.info(`Scanned ${what}: ${scanned.components.length} components in ${clock.now() - started} ms`)
  if (cache.store) {
    await cache.store.settle()
    const { found, written } = cache.store
    log.info(`Scan cache of this run: ${count(found, 'layer')} found, ${count(written, 'layer')} added`)
  }
  return scanned
}

export function notScannable(
  { descriptor, platform }: Subject,
  { repository }: ImageWithPlatforms
): SealError {
  const { digest, mediaType } = descriptor
  const name = platform ? `, ${formatPlatform(platform)}` : ''
  return new SealError(
    'SCAN_NOT_AN_IMAGE',
    `${formatPinned(repository, digest)} (${printable(mediaType, 150)}${name}) is not an image with file layers`
  )
}
