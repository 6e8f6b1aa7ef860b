// What BuildKit's source policies require of the attestation manifests of an index, apart from their signature.
// https://github.com/moby/policy-helpers: verifier.go (VerifyImage), image/resolve.go (ResolveSignatureChain)
import type { Digest } from '../../oci/digest.ts'
import { SIGSTORE_BUNDLE } from '../../oci/media-types.ts'
import { atDigest, type Repository } from '../../oci/reference.ts'
import type { Registries } from '../../registry/registry.ts'
import { all } from '../../support/semaphore.ts'
import type { ImageWithPlatforms } from '../resolve.ts'

const PREDICATE_TYPE = 'in-toto.io/predicate-type'
const PROVENANCE: ReadonlySet<string> = new Set([
  'https://slsa.dev/provenance/v0.2',
  'https://slsa.dev/provenance/v1'
])

/**
 * Why it would refuse one of them; undefined if it would not.
 *
 * @param own the blobs of this run's signatures: of several bundles, BuildKit looks at the first in the list alone
 */
export async function attestationProblem(
  { repository, attestationManifests, subjects }: ImageWithPlatforms,
  registries: Pick<Registries, 'manifest' | 'referrers'>,
  own: ReadonlySet<Digest>
): Promise<string | undefined> {
  const sealed = new Map(subjects.map(({ descriptor }) => [descriptor.digest, descriptor.size]))
  const problems = await all(
    attestationManifests.map(async ({ digest }) => {
      const { content } = await registries.manifest(atDigest(repository, digest))
      const { subject } = content
      if (subject === undefined || sealed.get(subject.digest) !== subject.size)
        return 'an attestation manifest does not name its platform as subject: build with BuildKit 0.32 or newer'
      const layers = content.kind === 'image' ? content.layers : []
      if (!layers.some(({ annotations = {} }) => PROVENANCE.has(annotations[PREDICATE_TYPE] ?? '')))
        return 'an attestation manifest has no SLSA provenance: build with provenance: true'
      return (await isFirst(repository, digest, registries, own)) ? undefined : ANOTHER_FIRST
    })
  )
  return problems.find(problem => problem !== undefined)
}

const ANOTHER_FIRST =
  'another bundle is listed before this signature on an attestation manifest, and BuildKit reads only the first: sign the image before other programs do'

/** Also true without any bundle, which is the problem of another rule. */
async function isFirst(
  repository: Repository,
  digest: Digest,
  registries: Pick<Registries, 'manifest' | 'referrers'>,
  own: ReadonlySet<Digest>
): Promise<boolean> {
  const { referrers } = await registries.referrers(repository, digest)
  const first = referrers.find(({ artifactType }) => artifactType === SIGSTORE_BUNDLE)
  if (first === undefined) return true
  const { content } = await registries.manifest(atDigest(repository, first.descriptor.digest))
  return content.kind === 'image' && content.layers.some(layer => own.has(layer.digest))
}
