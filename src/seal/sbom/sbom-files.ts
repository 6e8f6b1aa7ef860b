// The files of the input sbom-path: which of them belong to an image, and to which of its digests.
import type { Descriptor } from '../../oci/descriptor.ts'
import { selectImages } from '../../oci/image-tree.ts'
import { formatPlatform } from '../../oci/platform.ts'
import { formatReference, type Reference, sameRepository } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import type { SbomFile, SbomRequest } from '../request.ts'
import type { ImageWithPlatforms } from '../resolve.ts'
import { type IngestedSbom, type IngestRequest, ingestSbom } from './ingest-sbom.ts'
import { mergeSources } from './merge-sources.ts'
import type { SbomSource, ValidatedSbom } from './types.ts'

/**
 * Checks that each file belongs to one of the images. With several images, each file must name its own.
 *
 * @throws SealError `INPUT_SBOM_AMBIGUOUS`, `INPUT_SBOM_UNUSED`
 */
export function checkTargets(files: readonly SbomFile[], images: readonly Reference[]): void {
  for (const { origin, target } of files) {
    const path = origin.source
    if (target.kind === 'file') continue
    if (images.length === 0 && target.kind === 'platform')
      throw new SealError('INPUT_SBOM_UNUSED', `${path} is for a platform, and the step has no image`, {
        remedy: 'Write the path alone for all files, or file=path for one of them.'
      })
    if (!areOneImage(images) && target.kind !== 'reference') {
      throw new SealError('INPUT_SBOM_AMBIGUOUS', `${path} could belong to any of ${images.length} images`)
    }
    if (target.kind === 'reference' && !images.some(image => isNamedBy(target.image, image))) {
      const name = formatReference(target.image)
      throw new SealError('INPUT_SBOM_UNUSED', `${path} is for ${name}, which is not an image of this step`, {
        remedy: `Add ${name} to the input image, or correct the line of sbom-path.`
      })
    }
  }
}

/** One digest in several registries is one image, as far as its SBOM is concerned. */
function areOneImage(images: readonly Reference[]): boolean {
  const [first, ...others] = images
  return others.every(({ digest }) => digest !== undefined && digest === first?.digest)
}

/** A name without tag and digest names every image of its repository. */
function isNamedBy(name: Reference, image: Reference): boolean {
  if (!sameRepository(name, image)) return false
  if (name.digest !== undefined) return name.digest === image.digest
  return name.tag === undefined || name.tag === image.tag
}

/** The files that belong to this image. */
export function filesOf(
  { reference }: Pick<ImageWithPlatforms, 'reference'>,
  { files }: Pick<SbomRequest, 'files'>
): SbomFile[] {
  return files.filter(
    ({ target }) =>
      target.kind !== 'file' && (target.kind !== 'reference' || isNamedBy(target.image, reference))
  )
}

/** A file of an image, read and validated. */
export interface ReadSbomFile {
  readonly file: SbomFile
  readonly sbom: IngestedSbom
}

/** Needs nothing of the image, so it can be done while the registry answers. @throws SealError `SBOM_…` */
export function readSbomFiles(
  files: readonly SbomFile[],
  request: IngestRequest,
  tools: { readonly log: Log }
): Promise<ReadSbomFile[]> {
  return Promise.all(
    files.map(async file => ({
      file,
      sbom: await ingestSbom(await file.read(), file.origin, request, tools)
    }))
  )
}

/** Takes the files out of their list, so that no large document stays in memory for it. @throws SealError `IMAGE_PLATFORM_MISSING` */
export async function assignSbomFiles(
  files: ReadSbomFile[],
  image: ImageWithPlatforms,
  request: Pick<SbomRequest, 'merge'>
): Promise<SbomSource[]> {
  const sboms = files.splice(0).map(({ file, sbom }) => ({ ...sbom, subject: subjectOf(file, image) }))
  return request.merge ? mergeBySubject(sboms, image) : sboms
}

function subjectOf({ target, origin }: SbomFile, image: ImageWithPlatforms): Descriptor {
  if (target.kind !== 'platform') return image.manifest.descriptor
  const [found] = selectImages(image.images, [target.platform]).chosen
  if (found) return found.descriptor
  const name = formatPlatform(target.platform)
  throw new SealError(
    'IMAGE_PLATFORM_MISSING',
    `${origin.source} is for ${name}, which ${formatReference(image.reference)} does not have`,
    {
      remedy: 'Correct the platform before the "=" in sbom-path, or build the image for it.'
    }
  )
}

/** Merges the SBOMs of each digest; a digest with one SBOM keeps that document. */
async function mergeBySubject(
  sboms: readonly ValidatedSbom[],
  image: ImageWithPlatforms
): Promise<SbomSource[]> {
  const merging = await import('../../sbom/write/merge.ts')
  const groups = Map.groupBy(sboms, ({ subject }) => subject.digest)
  return [...groups.values()].flatMap(([first, ...others]): SbomSource[] => {
    if (first === undefined) return []
    return others.length === 0 ? [first] : [mergeSources([first, ...others], image, merging, first.subject)]
  })
}
