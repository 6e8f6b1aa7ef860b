// Moves a tag to a manifest, and reads it back.
import { type Digest, isDigestOf } from '../../oci/digest.ts'
import type { StoredManifest } from '../../oci/manifest.ts'
import { formatRepository, type Repository } from '../../oci/reference.ts'
import { ifFound, RegistryError } from '../errors/registry-error.ts'
import type { Manifests } from './manifests.ts'

/** Puts the manifest under the tag and reads the tag back. */
export async function moveTag(
  manifests: Manifests,
  repository: Repository,
  tag: string,
  { descriptor, bytes }: StoredManifest
): Promise<void> {
  const where = `${formatRepository(repository)}:${tag}`
  try {
    await manifests.put(repository, tag, descriptor.mediaType, bytes)
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== 'REGISTRY_IMMUTABLE_TAG') throw error
    // In a second run of the same release, the tag already names the manifest.
    if (await names(manifests, repository, tag, descriptor.digest)) return
    throw new RegistryError('REGISTRY_IMMUTABLE_TAG', `${where} cannot be moved to ${descriptor.digest}`, {
      cause: error
    })
  }
  if (await names(manifests, repository, tag, descriptor.digest)) return
  throw new RegistryError(
    'REGISTRY_TAG_MOVED',
    `${where} does not point to ${descriptor.digest}, although Seal just set it`
  )
}

async function names(
  manifests: Manifests,
  repository: Repository,
  tag: string,
  digest: Digest
): Promise<boolean> {
  const stored = await ifFound(manifests.getRaw(repository, tag))
  return stored !== undefined && isDigestOf(digest, stored.bytes)
}
