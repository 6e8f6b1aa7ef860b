// Manifests and lists of referrers, each read once. Only for content that does not change meanwhile: before the run writes.
import type { Digest } from '../oci/digest.ts'
import type { StoredManifest } from '../oci/manifest.ts'
import { atDigest, atTag, formatPinned, formatRepository, type Repository } from '../oci/reference.ts'
import { OnceByKey } from '../support/once.ts'
import type { Listing, Registries } from './registry.ts'

export class CachedReads {
  readonly #registries: Pick<Registries, 'manifest' | 'findManifest' | 'referrers'>
  readonly #once = new OnceByKey()

  constructor(registries: Pick<Registries, 'manifest' | 'findManifest' | 'referrers'>) {
    this.#registries = registries
  }

  manifest(repository: Repository, digest: Digest): Promise<StoredManifest> {
    return this.#once.run(`manifest ${formatPinned(repository, digest)}`, () =>
      this.#registries.manifest(atDigest(repository, digest))
    )
  }

  /** The manifest that a tag names, or `undefined` when the tag does not exist. */
  tagged(repository: Repository, tag: string): Promise<StoredManifest | undefined> {
    return this.#once.run(`tag ${formatRepository(repository)}:${tag}`, () =>
      this.#registries.findManifest(atTag(repository, tag))
    )
  }

  referrers(repository: Repository, subject: Digest): Promise<Listing> {
    return this.#once.run(`referrers ${formatPinned(repository, subject)}`, () =>
      this.#registries.referrers(repository, subject)
    )
  }
}
