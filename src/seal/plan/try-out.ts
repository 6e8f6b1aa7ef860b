// What a dry run does in a registry besides planning: one blob is read and an upload is begun, as a run would do.
import { MAX_CONFIG_BYTES } from '../../oci/image-config.ts'
import type { CachedReads } from '../../registry/cached-reads.ts'
import { RegistryError } from '../../registry/errors/registry-error.ts'
import type { Registries } from '../../registry/registry.ts'
import type { ImageWithPlatforms } from '../resolve.ts'

interface TryOutTools {
  readonly registries: Pick<Registries, 'blob' | 'checkPush'>
  readonly reads: Pick<CachedReads, 'manifest'>
}

/**
 * Why a run could not push; undefined if it could. The registry sends the dry run to the hosts that it would send the
 * run to: its token service, and its storage for downloads and uploads.
 */
export async function tryOut(
  image: ImageWithPlatforms,
  { registries, reads }: TryOutTools
): Promise<RegistryError | undefined> {
  await readConfig(image, { registries, reads })
  try {
    await registries.checkPush(image.repository)
    return undefined
  } catch (error) {
    if (error instanceof RegistryError) return error
    throw error
  }
}

/** The smallest blob of an image. Only where it is matters here: the stages that need its content read it themselves. */
async function readConfig(
  { repository, manifest, subjects }: ImageWithPlatforms,
  { registries, reads }: TryOutTools
): Promise<void> {
  const platform = subjects[1]?.descriptor.digest
  const { content } = platform === undefined ? manifest : await reads.manifest(repository, platform)
  if (content.kind !== 'image' || content.config === undefined) return
  await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES }).catch(() => undefined)
}

export function describeObstacle({ message }: RegistryError): string {
  return `A run without dry-run would fail to push: ${message}`
}
