// What BuildKit's source policies require of the attestation manifests of an index, apart from their signature.
// https://github.com/moby/policy-helpers: verifier.go (VerifyImage)
import { atDigest } from '../../oci/reference.ts'
import type { Registries } from '../../registry/registry.ts'
import { all } from '../../support/semaphore.ts'
import type { ImageWithPlatforms } from '../resolve.ts'

const PREDICATE_TYPE = 'in-toto.io/predicate-type'
const PROVENANCE: ReadonlySet<string> = new Set([
  'https://slsa.dev/provenance/v0.2',
  'https://slsa.dev/provenance/v1'
])

/** Why it would refuse one of them; undefined if it would not. */
export async function attestationProblem(
  { repository, attestationManifests, subjects }: ImageWithPlatforms,
  registries: Pick<Registries, 'manifest'>
): Promise<string | undefined> {
  const sealed = new Map(subjects.map(({ descriptor }) => [descriptor.digest, descriptor.size]))
  const problems = await all(
    attestationManifests.map(async ({ digest }) => {
      const { content } = await registries.manifest(atDigest(repository, digest))
      const { subject } = content
      if (subject === undefined || sealed.get(subject.digest) !== subject.size)
        return 'an attestation manifest does not name its platform as subject: build with BuildKit 0.32 or newer'
      const layers = content.kind === 'image' ? content.layers : []
      return layers.some(({ annotations = {} }) => PROVENANCE.has(annotations[PREDICATE_TYPE] ?? ''))
        ? undefined
        : 'an attestation manifest has no SLSA provenance: build with provenance: true'
    })
  )
  return problems.find(problem => problem !== undefined)
}
