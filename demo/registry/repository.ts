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

function keysOf(name: string) {
  // No component of a name begins with an underscore, so these folders are never another repository.
  const root = `repositories/${name}`
  const referrers = (subject: string) => `${root}/_referrers/${pathOf(subject)}`
  return {
    root,
    tags: `${root}/_tags`,
    bytes: (digest: string) => `content/${pathOf(digest)}`,
    blob: (digest: string) => `${root}/_blobs/${pathOf(digest)}`,
    manifest: (digest: string) => `${root}/_manifests/${pathOf(digest)}`,
    tag: (tag: string) => `${root}/_tags/${tag}`,
    referrers,
    referrer: (subject: string, digest: string) => `${referrers(subject)}/${digest.replace(':', '-')}`
  }
}

export function openRepository(store: Store, name: string): Repository {
  const keys = keysOf(name)
  const tags = () => [...store.list(keys.tags)].sort()
  const resolveTag = (tag: string) => store.read(keys.tag(tag))?.toString()

  return {
    exists: () => store.list(keys.root).some(child => child.startsWith('_')),
    hasBlob: digest => store.read(keys.blob(digest)) !== undefined,
    readBlob: digest =>
      store.read(keys.blob(digest)) === undefined ? undefined : store.read(keys.bytes(digest)),
    putBlob(digest, bytes) {
      store.write(keys.bytes(digest), bytes)
      store.write(keys.blob(digest), NOTHING)
    },
    linkBlob: digest => store.write(keys.blob(digest), NOTHING),
    removeBlob: digest => store.remove(keys.blob(digest)),
    hasManifest: digest => store.read(keys.manifest(digest)) !== undefined,
    readManifest(digest) {
      const mediaType = store.read(keys.manifest(digest))?.toString()
      const bytes = store.read(keys.bytes(digest))
      return mediaType === undefined || bytes === undefined ? undefined : { digest, mediaType, bytes }
    },
    putManifest({ digest, mediaType, bytes }) {
      store.write(keys.bytes(digest), bytes)
      store.write(keys.manifest(digest), Buffer.from(mediaType))
    },
    removeManifest(digest) {
      for (const tag of tags()) if (resolveTag(tag) === digest) store.remove(keys.tag(tag))
      return store.remove(keys.manifest(digest))
    },
    tags,
    resolveTag,
    putTag: (tag, digest) => store.write(keys.tag(tag), Buffer.from(digest)),
    removeTag: tag => store.remove(keys.tag(tag)),
    referrers: subject =>
      [...store.list(keys.referrers(subject))]
        .sort()
        .map(
          child => JSON.parse(String(store.read(`${keys.referrers(subject)}/${child}`))) as ReferrerDescriptor
        ),
    putReferrer: (subject, referrer) =>
      store.write(keys.referrer(subject, referrer.digest), Buffer.from(JSON.stringify(referrer))),
    removeReferrer(subject, digest) {
      store.remove(keys.referrer(subject, digest))
    }
  }
}

function pathOf(digest: string): string {
  return digest.replace(':', '/')
}
