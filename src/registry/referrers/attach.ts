// Pushes artifacts and makes them referrers, in parallel. With the Referrers API, subjects come before their referrers.
import type { Digest } from '../../oci/digest.ts'
import type { Artifact } from '../../oci/manifest.ts'
import { formatPinned, type Repository } from '../../oci/reference.ts'
import type { Clock } from '../../support/clock.ts'
import { SealError } from '../../support/errors.ts'
import { OnceByKey } from '../../support/once.ts'
import { all } from '../../support/semaphore.ts'
import type { Manifests } from '../content/manifests.ts'
import type { Uploads } from '../content/upload.ts'
import { RegistryError } from '../errors/registry-error.ts'
import type { AttachOptions } from '../registry.ts'
import type { Referrers } from './referrers.ts'

export interface AttachContext {
  readonly uploads: Uploads
  readonly manifests: Manifests
  readonly referrers: Referrers
  readonly clock: Clock
}

/** All artifacts about one subject. */
interface Group {
  readonly subject: Digest
  readonly artifacts: readonly Artifact[]
}

/**
 * Pushes the artifacts and returns when all are listed, together with those of `listed`, which were listed before. A
 * failure names what was pushed but is not listed.
 */
export async function attachAll(
  context: AttachContext,
  repository: Repository,
  artifacts: readonly Artifact[],
  { listed = [], onListed }: AttachOptions = {}
): Promise<void> {
  const { push, pushed } = pushing(context, repository, artifacts)
  const groups = groupBySubject([...artifacts, ...listed])
  const outcomes = await context.referrers.add(
    repository,
    groups.map(({ subject, artifacts: all }) => ({ subject, artifacts: all, pushed: push(subject) })),
    artifact => pushManifest(context, repository, artifact)
  )
  const failures = outcomes.flatMap((outcome, at) => {
    // One outcome for each group, in their order.
    const { subject, artifacts: group } = groups[at] as Group
    const done = group.map(({ descriptor }) => descriptor.digest).filter(digest => pushed.has(digest))
    if (outcome.status === 'rejected') return [notYetListed(outcome.reason, repository, subject, done)]
    onListed?.(done)
    return []
  })
  if (failures.length > 0) throw failures[0]
}

interface Pushing {
  /** Pushes the artifacts of a subject; returns the subjects that the registry confirmed. */
  readonly push: (subject: Digest) => Promise<readonly (string | undefined)[]>
  /** The manifests that arrived so far. */
  readonly pushed: ReadonlySet<Digest>
}

/**
 * All blobs come first. The manifest of a subject comes before its referrers where the registry lists them by itself: it
 * may look at the subject. Elsewhere it does not know the field, and a referrer is listed when its subject is there too.
 */
function pushing(context: AttachContext, repository: Repository, artifacts: readonly Artifact[]): Pushing {
  const groups = new Map(groupBySubject(artifacts).map(group => [group.subject, group.artifacts]))
  const byDigest = new Map(artifacts.map(artifact => [artifact.descriptor.digest, artifact]))
  const once = new OnceByKey()
  const pushed = new Set<Digest>()
  const isListedByTag = context.referrers.isListedByTag(repository)
  const uploaded = (subject: Digest) =>
    once.run(`blobs ${subject}`, () =>
      all(
        (groups.get(subject) ?? []).flatMap(({ blobs }) =>
          blobs.map(it => context.uploads.put(repository, it))
        )
      )
    )
  const pushOne = (artifact: Artifact): Promise<string | undefined> =>
    once.run(`manifest ${artifact.descriptor.digest}`, async () => {
      const { descriptor, subject } = artifact
      await uploaded(subject.digest)
      const served = isListedByTag
        ? await pushEarly(artifact)
        : await pushSubject(subject.digest).then(() => pushManifest(context, repository, artifact))
      pushed.add(descriptor.digest)
      return served
    })
  /** A registry that refuses it may miss the subject after all. */
  const pushEarly = async (artifact: Artifact): Promise<string | undefined> => {
    try {
      return await pushManifest(context, repository, artifact)
    } catch (error) {
      if (!isRefusal(error) || !byDigest.has(artifact.subject.digest)) throw error
      await pushSubject(artifact.subject.digest)
      return pushManifest(context, repository, artifact)
    }
  }
  const pushSubject = async (subject: Digest): Promise<void> => {
    const artifact = byDigest.get(subject)
    if (artifact !== undefined) await pushOne(artifact)
  }
  const push = async (subject: Digest): Promise<readonly (string | undefined)[]> => {
    const pushes = all((groups.get(subject) ?? []).map(pushOne))
    await all<unknown>([pushes, pushSubject(subject)])
    return pushes
  }
  return { push, pushed }
}

function isRefusal(error: unknown): boolean {
  return error instanceof RegistryError && ['REGISTRY_REFUSED', 'REGISTRY_NOT_FOUND'].includes(error.code)
}

function notYetListed(
  error: unknown,
  repository: Repository,
  subject: Digest,
  pushed: readonly Digest[]
): unknown {
  if (!(error instanceof SealError) || pushed.length === 0) return error
  const what = `pushed ${pushed.join(', ')}, which is not yet listed as a referrer of ${formatPinned(repository, subject)}`
  return new SealError(error.code, what, {
    cause: error,
    ...(error.remedy === undefined ? {} : { remedy: error.remedy })
  })
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

/** Registries that accept only images, or only listed artifact types, give no useful reason. */
function explainRefusal(error: unknown, repository: Repository, digest: Digest): unknown {
  if (!(error instanceof RegistryError) || error.code !== 'REGISTRY_REFUSED') return error
  // These name the problem themselves: the digest, or the size.
  if (error.says('DIGEST_INVALID') || error.status === 413) return error
  return new RegistryError(
    'REGISTRY_REFUSED',
    `the registry refused the artifact ${formatPinned(repository, digest)}`,
    {
      cause: error
    }
  )
}

function groupBySubject(artifacts: readonly Artifact[]): Group[] {
  const groups = Map.groupBy(new Set(artifacts), artifact => artifact.subject.digest)
  return [...groups].map(([subject, group]) => ({ subject, artifacts: group }))
}
