// Pushes artifacts and makes them referrers: subjects before their referrers, everything else in parallel.
import type { Digest } from '../../oci/digest.ts'
import type { Artifact } from '../../oci/manifest.ts'
import { formatPinned, type Repository } from '../../oci/reference.ts'
import type { Clock } from '../../support/clock.ts'
import { SealError } from '../../support/errors.ts'
import { all } from '../../support/semaphore.ts'
import type { Manifests } from '../content/manifests.ts'
import type { Uploads } from '../content/upload.ts'
import { RegistryError } from '../errors/registry-error.ts'
import type { Referrers } from './referrers.ts'

export interface AttachContext {
  readonly uploads: Uploads
  readonly manifests: Manifests
  readonly referrers: Referrers
  readonly clock: Clock
  readonly onListed?: ((digests: readonly Digest[]) => void) | undefined
}

/** All artifacts about one subject. */
interface Group {
  readonly subject: Digest
  readonly artifacts: readonly Artifact[]
}

/** Pushes the artifacts and returns when all are listed. A failure names what was pushed but is not listed. */
export async function attachAll(
  context: AttachContext,
  repository: Repository,
  artifacts: readonly Artifact[]
): Promise<void> {
  const groups = groupBySubject(artifacts)
  const pushed = new Map<Digest, Promise<void>>()
  const settle = new Map<Digest, { resolve: () => void; reject: (reason: unknown) => void }>()
  for (const { descriptor } of artifacts) {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    // The error of a group is reported by its own promise; this one may have no listener.
    promise.catch(() => undefined)
    pushed.set(descriptor.digest, promise)
    settle.set(descriptor.digest, { resolve, reject })
  }
  await all(
    groups.map(async group => {
      try {
        await all(
          group.artifacts.flatMap(({ blobs }) => blobs.map(blob => context.uploads.put(repository, blob)))
        )
        await pushed.get(group.subject)
        await attachGroup(context, repository, group, digest => settle.get(digest)?.resolve())
      } catch (error) {
        for (const { descriptor } of group.artifacts) settle.get(descriptor.digest)?.reject(error)
        throw error
      }
    })
  )
}

async function attachGroup(
  context: AttachContext,
  repository: Repository,
  { subject, artifacts }: Group,
  onPushed: (digest: Digest) => void
): Promise<void> {
  const done: Digest[] = []
  const push = () =>
    all(
      artifacts.map(async artifact => {
        const served = await pushManifest(context, repository, artifact)
        done.push(artifact.descriptor.digest)
        onPushed(artifact.descriptor.digest)
        return served
      })
    )
  try {
    await context.referrers.add(repository, subject, artifacts, push)
    context.onListed?.(done)
  } catch (error) {
    if (!(error instanceof SealError) || done.length === 0) throw error
    const what = `pushed ${done.join(', ')}, which is not yet listed as a referrer of ${formatPinned(repository, subject)}`
    throw new SealError(error.code, what, {
      cause: error,
      ...(error.remedy === undefined ? {} : { remedy: error.remedy })
    })
  }
}

/** Waits before another attempt for a manifest whose blobs the registry cannot find, in milliseconds. */
const UNKNOWN_BLOB_MS = [100, 300, 1000, 3000]

/**
 * Pushes a manifest. Distribution loses sight of a blob for the moment in which another process uploads the same one
 * (the empty config, most often), and says that it is unknown. If it stays unknown, it is uploaded again.
 */
async function pushManifest(
  { manifests, uploads, clock }: AttachContext,
  repository: Repository,
  { descriptor, bytes, blobs }: Artifact
): Promise<string | undefined> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await manifests.put(repository, descriptor.digest, descriptor.mediaType, bytes)
    } catch (error) {
      const wait = UNKNOWN_BLOB_MS[attempt]
      const isUnknown =
        error instanceof RegistryError && (error.says('MANIFEST_BLOB_UNKNOWN') || error.says('BLOB_UNKNOWN'))
      if (!isUnknown || wait === undefined) throw explainRefusal(error, repository, descriptor.digest)
      await clock.sleep(wait * (1 + clock.random()))
      if (attempt > 0) await all(blobs.map(blob => uploads.putAgain(repository, blob)))
    }
  }
}

/** Registries that know images only, or artifacts of listed types only, refuse this one with few words. */
function explainRefusal(error: unknown, repository: Repository, digest: Digest): unknown {
  if (!(error instanceof RegistryError) || error.code !== 'REGISTRY_REFUSED') return error
  // These name the problem themselves: the digest, or the size.
  if (error.says('DIGEST_INVALID') || error.status === 413) return error
  return new RegistryError(
    'REGISTRY_REFUSED',
    `the artifact ${formatPinned(repository, digest)} was refused`,
    {
      cause: error,
      remedy:
        'The registry may not support OCI 1.1 artifacts, or may allow only listed types: ask its administrator to allow them. For a registry that refuses unknown config types, set config-media-type.'
    }
  )
}

function groupBySubject(artifacts: readonly Artifact[]): Group[] {
  const groups = Map.groupBy(new Set(artifacts), artifact => artifact.subject.digest)
  return [...groups].map(([subject, group]) => ({ subject, artifacts: group }))
}
