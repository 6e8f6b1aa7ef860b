// The last step of an image: its tags, moved only after everything that they shall name was read back.
import type { Digest } from '../../oci/digest.ts'
import { formatRepository, type Repository } from '../../oci/reference.ts'
import { RegistryError } from '../../registry/errors/registry-error.ts'
import type { Registries } from '../../registry/registry.ts'
import { SealError } from '../../support/errors.ts'
import { all } from '../../support/semaphore.ts'
import type { PlannedImage } from '../plan/plan-image.ts'
import type { SealRequest, SealTools } from '../request.ts'

type TagRequest = Pick<SealRequest, 'tags' | 'immutableTags'>

/**
 * Before the first write: a tag that must not move and names something else already.
 *
 * @throws SealError `TAG_IMMUTABLE`
 */
export async function refuseImmutable(
  { family: { repository, manifest } }: PlannedImage,
  request: TagRequest,
  { registries }: Pick<SealTools, 'registries'>
): Promise<void> {
  const fixed = tagsFor(repository, request).filter(tag => isImmutable(tag, request))
  await all(fixed.map(tag => refuseOther(tag, repository, manifest.descriptor.digest, registries)))
}

/**
 * Whoever pulls by tag gets an image whose signatures were read back. `onMoved` is called for each tag once it was
 * read back too, so that a failure of the next is told together with what is done.
 */
export async function moveTags(
  { family: { repository, manifest } }: PlannedImage,
  request: TagRequest,
  { registries, log }: Pick<SealTools, 'registries' | 'log'>,
  onMoved: (tag: string) => void
): Promise<void> {
  const { digest } = manifest.descriptor
  for (const tag of tagsFor(repository, request)) {
    // Another run may have taken it since the first look.
    if (isImmutable(tag, request)) await refuseOther(tag, repository, digest, registries)
    await registries.tag(repository, tag, manifest)
    onMoved(tag)
    log.info(`${formatRepository(repository)}:${tag} points to ${digest} now`)
  }
}

/** The tags that the image of a repository takes, each once. */
export function tagsFor(image: Repository, { tags }: Pick<SealRequest, 'tags'>): string[] {
  const name = formatRepository(image)
  const own = tags.filter(
    ({ repository }) => repository === undefined || formatRepository(repository) === name
  )
  return [...new Set(own.map(({ tag }) => tag))]
}

async function refuseOther(
  tag: string,
  repository: Repository,
  digest: Digest,
  registries: Registries
): Promise<void> {
  const named = await digestOfTag(tag, repository, registries)
  if (named === undefined || named === digest) return
  throw new SealError(
    'TAG_IMMUTABLE',
    `${formatRepository(repository)}:${tag} names ${named} already and must not move to ${digest}`,
    {
      remedy:
        'A released version was built again. Give the new build a version of its own, or take the tag out of immutable-tags.'
    }
  )
}

async function digestOfTag(
  tag: string,
  repository: Repository,
  registries: Registries
): Promise<Digest | undefined> {
  try {
    const { descriptor } = await registries.manifest({ ...repository, tag, digest: undefined })
    return descriptor.digest
  } catch (error) {
    if (error instanceof RegistryError && error.code === 'REGISTRY_NOT_FOUND') return undefined
    throw error
  }
}

/** A pattern is a tag in which `*` stands for any characters. */
function isImmutable(tag: string, { immutableTags }: TagRequest): boolean {
  return immutableTags.some(pattern => {
    const parts = pattern.split('*').map(part => part.replaceAll('.', '\\.'))
    return new RegExp(`^${parts.join('.*')}$`).test(tag)
  })
}
