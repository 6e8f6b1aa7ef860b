// Has every image that is to have an SBOM got one? What nothing was made for does not count as done.
import { nameOfImage } from '../../oci/image-tree.ts'
import { formatPinned, formatReference } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { count } from '../../support/text.ts'
import type { PlannedArtifact } from '../artifacts.ts'
import type { SealRequest } from '../request.ts'
import type { ImageWithPlatforms, Subject } from '../resolve.ts'
import { filesOf, imagesOf } from './collect-sboms.ts'

/**
 * Of generated SBOMs, each image that is sealed has its own. Of files, each line names whose it is: where lines name
 * platforms, one that no line names is a warning.
 *
 * @throws SealError `SBOM_MISSING`
 */
export function checkCoverage(
  artifacts: readonly Pick<PlannedArtifact, 'artifact'>[],
  family: ImageWithPlatforms,
  request: SealRequest,
  log: Log
): string[] {
  const sealed = imagesOf(family)
  const sbomsOf = ({ descriptor }: Subject): number =>
    artifacts.filter(({ artifact }) => artifact.subject.digest === descriptor.digest).length
  for (const subject of family.subjects) {
    const sboms = sbomsOf(subject)
    if (sboms > 0) log.info(`${count(sboms, 'SBOM')} for ${describe(subject, family)}`)
  }
  const without = sealed.filter(subject => sbomsOf(subject) === 0)
  const files = filesOf(family, request)
  if (files.length > 0) {
    return files.some(({ target }) => target.kind === 'platform')
      ? without.map(subject => `${describe(subject, family)} gets no SBOM: no line of sbom-path names it`)
      : []
  }
  if (request.sbom === 'source') return []
  if (sealed.length === 0) throw indexAlone(family, request)
  const [first] = without
  if (first !== undefined) throw missing(first, family)
  return []
}

function describe(subject: Subject, { repository }: ImageWithPlatforms): string {
  const pinned = formatPinned(repository, subject.descriptor.digest)
  return subject.platform === undefined ? pinned : `${pinned} (${nameOfImage(subject)})`
}

function indexAlone({ reference }: ImageWithPlatforms, { sbom }: SealRequest): SealError {
  return new SealError(
    'SBOM_MISSING',
    `${formatReference(reference)} is an index, and with platforms: index nothing is made for its images: there is no SBOM`,
    {
      remedy: `sbom: ${sbom} makes an SBOM of each image. Add to the step:\n  with:\n    platforms: all\nor give the index its own with sbom-path, or set sbom: none.`
    }
  )
}

function missing(subject: Subject, family: ImageWithPlatforms): SealError {
  return new SealError('SBOM_MISSING', `${describe(subject, family)} has no SBOM`, {
    remedy: 'Give its SBOM with sbom-path, leave its platform out of the input platforms, or set sbom: none.'
  })
}
