// When an image was made, as its config says. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md
import { isRecord } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import type { StoredManifest } from '../oci/manifest.ts'
import type { Repository } from '../oci/reference.ts'
import { parseJson } from '../support/json.ts'
import { all } from '../support/semaphore.ts'
import type { Collector } from './collector.ts'
import { platformImages, type Subject } from './subjects.ts'

const MAX_CONFIG_BYTES = 8 * 1024 * 1024

/** An index in an index in an index is nothing that a build makes. */
const MAX_DEPTH = 3

type Source = Pick<Collector, 'manifest' | 'blob'>

export interface ImageTime {
  readonly digest: Digest
  /** RFC 3339; undefined where the config does not say. */
  readonly created: string | undefined
}

/**
 * The time of an image; of an index, the times of its platforms: those that were chosen, else all. An index has no time
 * of its own, and neither has one without platforms.
 */
export async function imageTimes(
  repository: Repository,
  [root, ...chosen]: readonly Subject[],
  image: StoredManifest,
  collector: Source
): Promise<readonly ImageTime[]> {
  if (root === undefined || chosen.length === 0) return timesOf(repository, image, collector, MAX_DEPTH)
  const times = chosen.map(async ({ digest }) =>
    timesOf(repository, await collector.manifest(repository, digest), collector, MAX_DEPTH)
  )
  return (await all(times)).flat()
}

async function timesOf(
  repository: Repository,
  { content, descriptor: { digest } }: StoredManifest,
  collector: Source,
  depth: number
): Promise<readonly ImageTime[]> {
  const unknown: ImageTime = { digest, created: undefined }
  if (content.kind === 'image') {
    if (content.config === undefined) return [unknown]
    const config = parseJson(await collector.blob(repository, content.config, MAX_CONFIG_BYTES))
    const created = isRecord(config) ? config['created'] : undefined
    return [{ digest, created: typeof created === 'string' ? created : undefined }]
  }
  const entries = platformImages(content)
  if (entries.length === 0 || depth === 0) return [unknown]
  const times = entries.map(async entry =>
    timesOf(repository, await collector.manifest(repository, entry.digest), collector, depth - 1)
  )
  return (await all(times)).flat()
}
