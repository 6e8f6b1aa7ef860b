// When an image was made, as its config says. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md
import { isRecord } from '../oci/descriptor.ts'
import type { StoredManifest } from '../oci/manifest.ts'
import type { Repository } from '../oci/reference.ts'
import { parseJson } from '../support/json.ts'
import type { Collector } from './collector.ts'
import type { Subject } from './subjects.ts'

const MAX_CONFIG_BYTES = 8 * 1024 * 1024

/** RFC 3339; undefined where the config does not say, `index` for what has no config of its own. */
export async function imageCreated(
  repository: Repository,
  { digest }: Subject,
  image: StoredManifest,
  collector: Collector
): Promise<string | 'index' | undefined> {
  const { content } =
    digest === image.descriptor.digest ? image : await collector.manifest(repository, digest)
  if (content.kind === 'index') return 'index'
  if (content.config === undefined) return undefined
  const config = parseJson(await collector.blob(repository, content.config, MAX_CONFIG_BYTES))
  return isRecord(config) && typeof config['created'] === 'string' ? config['created'] : undefined
}
