// The time of an SBOM that names none: when its image was created, according to the config.

import type { Descriptor } from '../../oci/descriptor.ts'
import { createdOf, MAX_CONFIG_BYTES } from '../../oci/image-config.ts'
import { isReadable } from '../../oci/manifest.ts'
import { atDigest } from '../../oci/reference.ts'
import type { Registries } from '../../registry/registry.ts'
import type { ImageWithPlatforms } from '../resolve.ts'

/** The start of Unix time, which readers recognize as unknown. */
export const NO_TIME = '1970-01-01T00:00:00Z'

/** RFC 3339, of the image or, for an index, of its first platform; the same in each run. */
export async function imageTime(
  subject: Descriptor,
  { repository, manifest, subjects: [, ...platforms] }: ImageWithPlatforms,
  { registries }: { readonly registries: Registries }
): Promise<string> {
  const isIndex = subject.digest === manifest.descriptor.digest && manifest.content.kind === 'index'
  const digest = isIndex
    ? platforms.find(({ descriptor }) => isReadable(descriptor))?.descriptor.digest
    : subject.digest
  if (digest === undefined) return NO_TIME
  const { content } = await registries.manifest(atDigest(repository, digest))
  if (content.kind !== 'image' || content.config === undefined) return NO_TIME
  const config = await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES })
  return timeIn(config) ?? NO_TIME
}

/** The creation time in a config; undefined if it is not a time. */
export function timeIn(config: Uint8Array): string | undefined {
  const created = createdOf(config)
  return created === undefined || Number.isNaN(Date.parse(created)) ? undefined : created
}
