// One repository's content: blobs, manifests, tags and which manifest refers to which.
import type { Store } from './storage.ts'

/** A descriptor as the list of referrers shows it. */
export interface ReferrerDescriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, string>>
}

export interface StoredManifest {
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Buffer
}

/**
 * Bytes are kept once for the whole registry, but a repository only shows what was put or mounted into it.
 * Removing takes the entry out of the repository; the bytes stay (as in CNCF distribution until its collector runs).
 */
export interface Repository {
  exists(): boolean
  hasBlob(digest: string): boolean
  readBlob(digest: string): Buffer | undefined
  putBlob(digest: string, bytes: Uint8Array): void
  /** Shows here what the registry has; the caller checked that the other repository shows it. */
  linkBlob(digest: string): void
  removeBlob(digest: string): boolean
  hasManifest(digest: string): boolean
  readManifest(digest: string): StoredManifest | undefined
  putManifest(manifest: StoredManifest): void
  /** Removes a manifest and the tags that name it. */
  removeManifest(digest: string): boolean
  /** Sorted by character codes. */
  tags(): readonly string[]
  resolveTag(tag: string): string | undefined
  putTag(tag: string, digest: string): void
  removeTag(tag: string): boolean
  /** Sorted by digest. */
  referrers(subject: string): readonly ReferrerDescriptor[]
  putReferrer(subject: string, referrer: ReferrerDescriptor): void
  removeReferrer(subject: string, digest: string): void
}

const NOTHING = new Uint8Array(0)

export function openRepository(store: Store, name: string): Repository {
  // No component of a name begins with an underscore, so these folders are never another repository.
  const root = `repositories/${name}`
  const bytesOf = (digest: string) => `content/${pathOf(digest)}`
  const blobKey = (digest: string) => `${root}/_blobs/${pathOf(digest)}`
  const manifestKey = (digest: string) => `${root}/_manifests/${pathOf(digest)}`
  const tagKey = (tag: string) => `${root}/_tags/${tag}`
  const referrersKey = (subject: string) => `${root}/_referrers/${pathOf(subject)}`
  const referrerKey = (subject: string, digest: string) =>
    `${referrersKey(subject)}/${digest.replace(':', '-')}`

  const tags = () => [...store.list(`${root}/_tags`)].sort()
  const resolveTag = (tag: string) => store.read(tagKey(tag))?.toString()

  return {
    exists: () => store.list(root).some(child => child.startsWith('_')),
    hasBlob: digest => store.read(blobKey(digest)) !== undefined,
    readBlob: digest => (store.read(blobKey(digest)) === undefined ? undefined : store.read(bytesOf(digest))),
    putBlob(digest, bytes) {
      store.write(bytesOf(digest), bytes)
      store.write(blobKey(digest), NOTHING)
    },
    linkBlob: digest => store.write(blobKey(digest), NOTHING),
    removeBlob: digest => store.remove(blobKey(digest)),
    hasManifest: digest => store.read(manifestKey(digest)) !== undefined,
    readManifest(digest) {
      const mediaType = store.read(manifestKey(digest))?.toString()
      const bytes = store.read(bytesOf(digest))
      return mediaType === undefined || bytes === undefined ? undefined : { digest, mediaType, bytes }
    },
    putManifest({ digest, mediaType, bytes }) {
      store.write(bytesOf(digest), bytes)
      store.write(manifestKey(digest), Buffer.from(mediaType))
    },
    removeManifest(digest) {
      for (const tag of tags()) if (resolveTag(tag) === digest) store.remove(tagKey(tag))
      return store.remove(manifestKey(digest))
    },
    tags,
    resolveTag,
    putTag: (tag, digest) => store.write(tagKey(tag), Buffer.from(digest)),
    removeTag: tag => store.remove(tagKey(tag)),
    referrers: subject =>
      [...store.list(referrersKey(subject))]
        .sort()
        .map(
          child => JSON.parse(String(store.read(`${referrersKey(subject)}/${child}`))) as ReferrerDescriptor
        ),
    putReferrer: (subject, referrer) =>
      store.write(referrerKey(subject, referrer.digest), Buffer.from(JSON.stringify(referrer))),
    removeReferrer(subject, digest) {
      store.remove(referrerKey(subject, digest))
    }
  }
}

function pathOf(digest: string): string {
  return digest.replace(':', '/')
}
