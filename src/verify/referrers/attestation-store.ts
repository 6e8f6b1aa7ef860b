// GitHub's attestation store, as the gate sees it: a place with bundles for a digest, beside the registry.
import type { Digest } from '../../oci/digest.ts'
import type { StoreName } from '../../policy/attestation-stores.ts'

export interface AttestationStore {
  /**
   * The bundles of a digest. Nothing in them is verified, also not that they are about the digest.
   *
   * @throws SealError if the store cannot be read
   */
  bundles(store: StoreName, digest: Digest): Promise<StoredBundles>
}

export interface StoredBundles {
  /** The address of the digest's attestations: `https://api.github.com/repos/acme/app/attestations/sha256:…`. */
  readonly address: string
  readonly bundles: readonly Uint8Array[]
  /** What Seal did not read, as text. */
  readonly unread: readonly string[]
}
