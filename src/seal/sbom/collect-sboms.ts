// Collects the SBOMs of an image: from files, its layers, its BuildKit attestation, the source tree or a program.
import type { Descriptor } from '../../oci/descriptor.ts'
import { formatPinned } from '../../oci/reference.ts'
import type { SbomRequest, SealTools } from '../request.ts'
import type { ImageWithPlatforms, Subject } from '../resolve.ts'
import { requireBuildKitSbom, scanWithBuildKitSbom } from './buildkit-sbom.ts'
import { ingestSbom } from './ingest-sbom.ts'
import { generateFromImage, generateFromTree } from './run-generator.ts'
import { assignSbomFiles, type ReadSbomFile } from './sbom-files.ts'
import { scanLayers } from './scan-layers.ts'
import type { SbomSource, UnwrittenSbom, ValidatedSbom } from './types.ts'

export type CollectTools = Pick<
  SealTools,
  'registries' | 'log' | 'clock' | 'layers' | 'generate' | 'generateWith' | 'commitTime' | 'folder'
>

/** `auto`: the image's files, otherwise its layers, merged with its BuildKit attestations. */
export async function collectSboms(
  files: ReadSbomFile[],
  image: ImageWithPlatforms,
  request: SbomRequest,
  tools: CollectTools
): Promise<SbomSource[]> {
  if (files.length > 0) return assignSbomFiles(files, image, request)
  const ofTree = await readSourceTree(image.manifest.descriptor, request, tools)
  if (ofTree !== undefined) return [ofTree]
  return Promise.all(imagesOf(image).map(subject => collectSbom(subject, image, request, tools)))
}

/** The SBOM of one digest. */
async function collectSbom(
  subject: Subject,
  image: ImageWithPlatforms,
  request: SbomRequest,
  tools: CollectTools
): Promise<SbomSource> {
  switch (request.source) {
    case 'command':
      return runCommand(subject, image, request, tools)
    case 'syft':
    case 'trivy':
      return generateFromImage(request.source, subject, image, request, tools)
    case 'buildkit':
      return requireBuildKitSbom(subject, image, request, tools)
    case 'image':
      return scanLayers(subject, image, request, tools)
    default:
      return scanWithBuildKitSbom(subject, image, request, tools)
  }
}

/** The sealed digests that contain software: the platforms of an index, or the image itself. */
export function imagesOf({
  subjects: [root, ...platforms],
  manifest
}: ImageWithPlatforms): readonly Subject[] {
  return manifest.content.kind === 'index' ? platforms : [root]
}

/** The SBOM of the source tree for a digest; undefined if the request names another source. */
export async function readSourceTree(
  subject: Descriptor,
  request: SbomRequest,
  tools: Pick<SealTools, 'log' | 'generateWith' | 'commitTime'>
): Promise<SbomSource | undefined> {
  if (request.source === 'cdxgen') return generateFromTree(subject, request, tools)
  return request.source === 'source' ? scanSourceTree(subject, request, tools) : undefined
}

async function scanSourceTree(
  descriptor: Descriptor,
  { sourceTree, producer }: Pick<SbomRequest, 'sourceTree' | 'producer'>,
  { log, commitTime }: Pick<SealTools, 'log' | 'commitTime'>
): Promise<UnwrittenSbom> {
  const { scanSource } = await import('../../scan/source/scan-source.ts')
  const { directoryTree } = await import('../../scan/source/tree.ts')
  const { declareUnknown } = await import('../../sbom/declare-unknown.ts')
  const content = await scanSource({
    files: directoryTree(sourceTree.path),
    subject: sourceTree.subject,
    log,
    signal: new AbortController().signal
  })
  const [owner] = producer.authors
  const subject = content.subject && owner ? { ...content.subject, supplier: owner } : content.subject
  return {
    content: declareUnknown({ ...content, ...producer, subject }),
    warnings: [],
    origin: { source: 'source tree', path: undefined },
    isGenerated: true,
    subject: descriptor,
    created: await commitTime()
  }
}

async function runCommand(
  { descriptor, platform }: Subject,
  { repository }: ImageWithPlatforms,
  request: SbomRequest,
  { generate, log }: Pick<SealTools, 'generate' | 'log'>
): Promise<ValidatedSbom> {
  const reference = formatPinned(repository, descriptor.digest)
  const bytes = await generate(reference, platform)
  const origin = { source: `sbom-command for ${reference}`, path: undefined }
  return { ...(await ingestSbom(bytes, origin, request, { log })), subject: descriptor }
}
