// Which SBOM belongs to which digest, and is it fit to be signed.
import type { Descriptor } from '../oci/descriptor.ts'
import { formatPlatform, matchesPlatform, type Platform } from '../oci/platform.ts'
import { formatReference, formatRepository, type Reference } from '../oci/reference.ts'
import type { SbomDocument } from '../sbom/model.ts'
import { SealError } from '../support/errors.ts'
import { count } from '../support/text.ts'
import { type PlannedArtifact, planSbom } from './artifacts.ts'
import type { SbomFile, SealRequest } from './request.ts'
import type { Family } from './resolve.ts'

/**
 * The files that belong to one of the images. With several images, each file must say whose it is.
 *
 * @throws SealError `INPUT_SBOM_AMBIGUOUS`, `INPUT_SBOM_UNUSED`
 */
export function checkTargets(files: readonly SbomFile[], images: readonly Reference[]): void {
  for (const { origin, target } of files) {
    const path = origin.source
    if (images.length > 1 && target.kind !== 'repository') {
      throw new SealError('INPUT_SBOM_AMBIGUOUS', `${path} could belong to any of ${images.length} images`, {
        remedy: 'Write the image before the path, a line each: sbom-path: ghcr.io/acme/app=app.cdx.json'
      })
    }
    if (target.kind === 'repository' && !images.some(image => isSameRepository(image, target.repository))) {
      const name = formatRepository(target.repository)
      throw new SealError('INPUT_SBOM_UNUSED', `${path} is for ${name}, which is none of the images`, {
        remedy: `Add ${name} to the input image, or correct the line of sbom-path.`
      })
    }
  }
}

function isSameRepository(
  a: Reference,
  b: { readonly registry: string; readonly repository: string }
): boolean {
  return a.registry === b.registry && a.repository === b.repository
}

/** Reads the files of a family, checks them, and wraps each into an artifact. */
export async function planSboms(family: Family, request: SealRequest): Promise<PlannedArtifact[]> {
  const { readSbom } = await import('../sbom/document.ts')
  const files = request.sbomFiles.filter(
    ({ target }) => target.kind !== 'repository' || isSameRepository(family.reference, target.repository)
  )
  return Promise.all(
    files.map(async file => {
      const subject = subjectOf(file, family)
      const document = await readSbom(await file.read(), file.origin.source)
      checkComponents(document, file.origin.source, request.minimumComponents)
      return planSbom(document, file.origin, subject, request)
    })
  )
}

function subjectOf({ target, origin }: SbomFile, family: Family): Descriptor {
  if (target.kind !== 'platform') return family.manifest.descriptor
  const found = findPlatform(family, target.platform)
  if (found) return found
  const name = formatPlatform(target.platform)
  throw new SealError(
    'IMAGE_PLATFORM_MISSING',
    `${origin.source} is for ${name}, which ${formatReference(family.reference)} does not have`,
    {
      remedy: 'Correct the platform before the "=" in sbom-path, or build the image for it.'
    }
  )
}

function findPlatform({ manifest }: Family, wanted: Platform): Descriptor | undefined {
  if (manifest.content.kind !== 'index') return undefined
  const entry = manifest.content.manifests.find(
    ({ platform }) => platform !== undefined && matchesPlatform(platform, wanted)
  )
  return entry && { mediaType: entry.mediaType, digest: entry.digest, size: entry.size }
}

/** An SBOM of nothing is worse than none: it would be signed and pass every gate. */
function checkComponents({ content }: SbomDocument, path: string, minimum: number): void {
  const found = content.components.length
  if (found >= minimum) return
  throw new SealError(
    'SBOM_TOO_FEW_COMPONENTS',
    `${path} lists ${count(found, 'component')}, fewer than ${minimum}`,
    {
      remedy:
        'Check the generator (is it pointed at the right image?), or lower the input minimum-components.'
    }
  )
}
