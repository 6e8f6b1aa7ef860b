// The time of an SBOM that names none. It is the same in each run, so that a second run adds nothing: decision 20.

import type { Descriptor } from '../../oci/descriptor.ts'
import { createdOf, MAX_CONFIG_BYTES } from '../../oci/image-config.ts'
import { isReadable } from '../../oci/manifest.ts'
import { atDigest } from '../../oci/reference.ts'
import type { Registries } from '../../registry/registry.ts'
import type { SealTools } from '../request.ts'
import type { ImageWithPlatforms } from '../resolve.ts'

/** Before the first release of Docker: what builders write for "no time" (1970, 1980, the year 1). */
const FIRST_TIME = Date.parse('2013-03-20T00:00:00Z')

export type TimeTools = Pick<SealTools, 'registries' | 'clock' | 'log' | 'commitTime'>

/** RFC 3339: when the image was created, if it is one, or else its commit was made; without both, now. */
export async function timeWithout(
  subject: Descriptor,
  image: ImageWithPlatforms | undefined,
  { registries, clock, log, commitTime }: TimeTools
): Promise<string> {
  const created = image === undefined ? undefined : await imageTime(subject, image, registries)
  const known = created ?? (await commitTime())
  if (known !== undefined) return known
  log.notice(
    `The SBOM of ${subject.digest.slice(0, 19)} has the time of this run: neither the image nor the job says when it was built. A second run attaches another SBOM; set SOURCE_DATE_EPOCH to avoid that.`
  )
  return new Date(clock.now()).toISOString()
}

/** Of the image or, for an index, of its first platform. */
async function imageTime(
  subject: Descriptor,
  { repository, manifest, subjects: [, ...platforms] }: ImageWithPlatforms,
  registries: Registries
): Promise<string | undefined> {
  const isIndex = subject.digest === manifest.descriptor.digest && manifest.content.kind === 'index'
  const digest = isIndex
    ? platforms.find(({ descriptor }) => isReadable(descriptor))?.descriptor.digest
    : subject.digest
  if (digest === undefined) return undefined
  const { content } = await registries.manifest(atDigest(repository, digest))
  if (content.kind !== 'image' || content.config === undefined) return undefined
  return timeIn(await registries.blob(repository, content.config, { maxBytes: MAX_CONFIG_BYTES }))
}

/** The creation time in a config; undefined if it is not a time, or means none. */
export function timeIn(config: Uint8Array): string | undefined {
  const created = createdOf(config)
  return created !== undefined && Date.parse(created) >= FIRST_TIME ? created : undefined
}
