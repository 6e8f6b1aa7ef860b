// The creation time of an image, from the config. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md
import type { Digest } from '../../oci/digest.ts'
import { createdOf, MAX_CONFIG_BYTES } from '../../oci/image-config.ts'
import type { StoredManifest } from '../../oci/manifest.ts'
import type { Repository } from '../../oci/reference.ts'
import { all } from '../../support/semaphore.ts'
import type { ReferrerFetcher } from '../referrers/referrer-fetcher.ts'
import type { Subject } from '../subjects.ts'

type Source = Pick<ReferrerFetcher, 'manifest' | 'blob'>

export interface ImageTime {
  readonly digest: Digest
  /** As the config has it, RFC 3339 if valid; undefined if it has none. */
  readonly created: string | undefined
}

/** The times of the given images of an index, or of a single image. An index has no time. */
export async function imageTimes(
  repository: Repository,
  root: StoredManifest,
  images: readonly Pick<Subject, 'digest'>[],
  fetcher: Source
): Promise<readonly ImageTime[]> {
  if (images.length === 0) return [await timeOf(repository, root, fetcher)]
  return all(
    images.map(async ({ digest }) => timeOf(repository, await fetcher.manifest(repository, digest), fetcher))
  )
}

async function timeOf(
  repository: Repository,
  { content, descriptor: { digest } }: StoredManifest,
  fetcher: Source
): Promise<ImageTime> {
  if (content.kind === 'index' || content.config === undefined) return { digest, created: undefined }
  const config = await fetcher.blob(repository, content.config, MAX_CONFIG_BYTES)
  return { digest, created: createdOf(config) }
}
