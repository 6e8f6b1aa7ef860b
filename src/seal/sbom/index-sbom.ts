// The SBOM of an index, merged from those of its platforms, for a reader that asks only for the referrers of the index.
import type { SigningRequest } from '../request.ts'
import type { ImageWithPlatforms } from '../resolve.ts'
import { imagesOf } from './collect-sboms.ts'
import { mergeSources } from './merge-sources.ts'
import type { SbomSource } from './types.ts'

/**
 * The sources, with one for the index where Trivy must find one and none is there. If a platform has none, there is
 * none for the index either: it would hide what it lacks.
 */
export async function withIndexSbom(
  sources: readonly SbomSource[],
  image: ImageWithPlatforms,
  { readers }: Pick<SigningRequest, 'readers'>
): Promise<readonly SbomSource[]> {
  const { descriptor, content } = image.manifest
  const described = new Set(sources.map(({ subject }) => subject.digest))
  const isWhole = imagesOf(image).every(platform => described.has(platform.descriptor.digest))
  const isIndex = content.kind === 'index' && sources.length > 0
  if (!readers.includes('trivy') || !isIndex || !isWhole || described.has(descriptor.digest)) return sources
  const merging = await import('../../sbom/write/merge.ts')
  return [...sources, mergeSources(sources, image, merging)]
}
