// Checks that every image that needs an SBOM has one: a missing SBOM is an error, not a success.
import { nameOfImage } from '../../oci/image-tree.ts'
import { formatPinned, formatReference } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { count } from '../../support/text.ts'
import type { SbomRequest } from '../request.ts'
import type { ImageWithPlatforms, Subject } from '../resolve.ts'
import { imagesOf } from './collect-sboms.ts'
import { filesOf } from './sbom-files.ts'
import type { SbomArtifact } from './types.ts'

/**
 * Each sealed image needs its own generated SBOM. With files, a platform without a line of sbom-path is a warning if
 * other lines name platforms.
 *
 * @throws SealError `SBOM_MISSING`
 */
export function checkCoverage(
  artifacts: readonly Pick<SbomArtifact, 'artifact'>[],
  image: ImageWithPlatforms,
  request: Pick<SbomRequest, 'source' | 'files'>,
  log: Log
): string[] {
  const sealed = imagesOf(image)
  const sbomsOf = ({ descriptor }: Subject): number =>
    artifacts.filter(({ artifact }) => artifact.subject.digest === descriptor.digest).length
  for (const subject of image.subjects) {
    const sboms = sbomsOf(subject)
    if (sboms > 0) log.info(`${count(sboms, 'SBOM')} for ${describe(subject, image)}`)
  }
  const without = sealed.filter(subject => sbomsOf(subject) === 0)
  const files = filesOf(image, request)
  if (files.length > 0) {
    return files.some(({ target }) => target.kind === 'platform')
      ? without.map(subject => `${describe(subject, image)} gets no SBOM: no line of sbom-path names it`)
      : []
  }
  if (request.source === 'source' || request.source === 'cdxgen') return []
  if (sealed.length === 0) throw indexAlone(image, request)
  const [first] = without
  if (first !== undefined) throw missing(first, image)
  return []
}

function describe(subject: Subject, { repository }: ImageWithPlatforms): string {
  const pinned = formatPinned(repository, subject.descriptor.digest)
  return subject.platform === undefined ? pinned : `${pinned} (${nameOfImage(subject)})`
}

function indexAlone({ reference }: ImageWithPlatforms, { source }: Pick<SbomRequest, 'source'>): SealError {
  return new SealError(
    'SBOM_MISSING',
    `${formatReference(reference)} is an index, and with platforms: index its images get no SBOM`,
    {
      remedy: `sbom: ${source} creates an SBOM for each image. Add to the step:\n  with:\n    platforms: all\nor set sbom-path to an SBOM for the index, or set sbom: none.`
    }
  )
}

function missing(subject: Subject, image: ImageWithPlatforms): SealError {
  return new SealError('SBOM_MISSING', `${describe(subject, image)} has no SBOM`, {
    remedy: 'Set sbom-path to its SBOM, remove its platform from the input platforms, or set sbom: none.'
  })
}
