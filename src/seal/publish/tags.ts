// Moves the tags, the last step of an image: everything that they will name was read back before.
import type { Digest } from '../../oci/digest.ts'
import { atTag, formatRepository, type Repository } from '../../oci/reference.ts'
import type { Registries } from '../../registry/registry.ts'
import { SealError } from '../../support/errors.ts'
import { all } from '../../support/semaphore.ts'
import type { PlannedImage } from '../plan/plan-image.ts'
import type { SealTools, TagRequest } from '../request.ts'
import { tagsFor } from '../requested-tags.ts'

/**
 * Checks, before the first write, that no immutable tag names another digest.
 *
 * @throws SealError `TAG_IMMUTABLE`
 */
export async function refuseImmutable(
  { resolved: { repository, manifest } }: PlannedImage,
  request: TagRequest,
  { registries }: Pick<SealTools, 'registries'>
): Promise<void> {
  const fixed = tagsFor(repository, request).filter(tag => isImmutable(tag, request))
  await all(fixed.map(tag => refuseOther(tag, repository, manifest.descriptor.digest, registries)))
}

/**
 * Moves the tags to the digest of the image. `onMoved` gets each tag that was read back, so that the report of a
 * failure names the tags that moved before it.
 */
export async function moveTags(
  { resolved: { repository, manifest } }: PlannedImage,
  request: TagRequest,
  { registries, log }: Pick<SealTools, 'registries' | 'log'>,
  onMoved: (tag: string) => void
): Promise<void> {
  const { digest } = manifest.descriptor
  for (const tag of tagsFor(repository, request)) {
    // Another run may have moved it since the first check. Registries may refuse to write an immutable tag again, even
    // for what it names already.
    const isThere = isImmutable(tag, request) && (await refuseOther(tag, repository, digest, registries))
    if (!isThere) await registries.tag(repository, tag, manifest)
    onMoved(tag)
    log.info(`${formatRepository(repository)}:${tag} now points to ${digest}`)
  }
}

/** Returns whether the tag names the digest already. */
async function refuseOther(
  tag: string,
  repository: Repository,
  digest: Digest,
  registries: Registries
): Promise<boolean> {
  const stored = await registries.findManifest(atTag(repository, tag))
  const named = stored?.descriptor.digest
  if (named === undefined || named === digest) return named === digest
  throw new SealError(
    'TAG_IMMUTABLE',
    `${formatRepository(repository)}:${tag} already names ${named} and must not move to ${digest}`
  )
}

/** A pattern is a tag in which `*` matches any characters. */
function isImmutable(tag: string, { immutable }: TagRequest): boolean {
  return immutable.some(pattern => {
    const parts = pattern.split('*').map(part => part.replaceAll('.', '\\.'))
    return new RegExp(`^${parts.join('.*')}$`).test(tag)
  })
}
