// Moves the tags, the last step of an image: everything that they will name was read back before.
import { type Digest, isDigestOf } from '../../oci/digest.ts'
import { atTag, formatRepository, type Repository } from '../../oci/reference.ts'
import { RegistryError } from '../../registry/errors/registry-error.ts'
import type { Registries } from '../../registry/registry.ts'
import { SealError } from '../../support/errors.ts'
import { all } from '../../support/semaphore.ts'
import type { PlannedImage } from '../plan/plan-image.ts'
import type { SealTools, TagRequest } from '../request.ts'
import { tagsFor } from '../requested-tags.ts'

export interface ReachedTags {
  /** Read back: they name the digest. */
  readonly moved: string[]
  /** The registry may have moved it, but it could not be read back. */
  readonly unconfirmed: string[]
}

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
 * Moves the tags to the digest of the image. `reached` gets each of them, so that the report of a failure names those
 * that moved before it.
 */
export async function moveTags(
  { resolved: { repository, manifest } }: PlannedImage,
  request: TagRequest,
  { registries, log }: Pick<SealTools, 'registries' | 'log'>,
  reached: ReachedTags
): Promise<void> {
  const { digest } = manifest.descriptor
  for (const tag of tagsFor(repository, request)) {
    // Another run may have moved it since the first check. Registries may refuse to write an immutable tag again, even
    // for what it names already.
    const isThere = isImmutable(tag, request) && (await refuseOther(tag, repository, digest, registries))
    if (!isThere) {
      await registries.tag(repository, tag, manifest).catch((error: unknown) => {
        if (!isUnmoved(error)) reached.unconfirmed.push(tag)
        throw error
      })
    }
    reached.moved.push(tag)
    log.info(`${formatRepository(repository)}:${tag} now points to ${digest}`)
  }
}

/** Did the registry refuse the write, or was the tag read and names something else? */
function isUnmoved(error: unknown): boolean {
  if (!(error instanceof RegistryError)) return false
  const { code, method, status = 0 } = error
  return UNMOVED.has(code) || (method === 'PUT' && status >= 400 && status < 500)
}

const UNMOVED: ReadonlySet<string> = new Set(['REGISTRY_IMMUTABLE_TAG', 'REGISTRY_TAG_MOVED'])

/** Returns whether the tag names the digest already. */
async function refuseOther(
  tag: string,
  repository: Repository,
  digest: Digest,
  registries: Registries
): Promise<boolean> {
  const stored = await registries.findManifest(atTag(repository, tag))
  if (stored === undefined) return false
  if (isDigestOf(digest, stored.bytes)) return true
  throw new SealError(
    'TAG_IMMUTABLE',
    `${formatRepository(repository)}:${tag} already names ${stored.descriptor.digest} and must not move to ${digest}`
  )
}

/** A pattern is a tag in which `*` matches any characters. */
function isImmutable(tag: string, { immutable }: TagRequest): boolean {
  return immutable.some(pattern => {
    const parts = pattern.split('*').map(part => part.replaceAll('.', '\\.'))
    return new RegExp(`^${parts.join('.*')}$`).test(tag)
  })
}
