// What is published about an image, as a reader could see it: predicted from what was signed, or read back.
import type { Digest } from '../../oci/digest.ts'
import type { SignedWith } from '../../results/seal-report.ts'

/** What a reader finds for one digest. */
export interface DigestView {
  readonly digest: Digest
  /** Predicate types of the bundles that are listed as its referrers and name it. */
  readonly bundles: readonly string[]
  /** One of those bundles is a signature whose statement names it first. */
  readonly isFirst: boolean
  /** The `docker-reference` of each signature in the tag `.sig`. */
  readonly signatures: readonly string[]
  /** Predicate types of the envelopes in the tag `.att`. */
  readonly envelopes: readonly string[]
}

export interface ImageView {
  /** Undefined: nothing is signed. */
  readonly signer: SignedWith | undefined
  /** A Sigstore of the user's own, or the public one. */
  readonly isPrivateSigstore: boolean
  /** What the log gave with the signature; `none` without a log. */
  readonly log: 'none' | 'promise' | 'timestamp'
  /** The repository, without tag and digest. */
  readonly name: string
  readonly isIndex: boolean
  readonly image: DigestView
  readonly platforms: readonly DigestView[]
  /** SBOM artifacts. */
  readonly sboms: readonly DigestView[]
  /** SBOM artifacts that Trivy reads, attached to the digest that the image's reference names. */
  readonly sbomsForTrivy: readonly Digest[]
  readonly attestationManifests: readonly DigestView[]
  /** Why BuildKit refuses one of them, with any signature. */
  readonly attestationProblem?: string | undefined
  /** Attestations that were requested, by the digest that they are about. */
  readonly attestations: readonly { readonly digest: Digest; readonly predicateType: string }[]
}

/** The digests that a container runtime asks for: the platforms of an index, else the image. */
export function runnable({ platforms, image }: ImageView): readonly DigestView[] {
  return platforms.length > 0 ? platforms : [image]
}
