// The kind of an artifact of an image, by its artifact type. It proves presence, not authenticity.
import { bareMediaType, IN_TOTO, NOTATION_SIGNATURE } from '../../oci/media-types.ts'
import { FORMATS } from '../../sbom/formats.ts'

export type ArtifactKind = 'bundle' | 'in-toto' | 'simple-signing' | 'envelopes' | 'notation' | 'sbom'

const BUNDLE = 'application/vnd.dev.sigstore.bundle'

/** Cosign's experimental referrers: https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
const EXPERIMENTAL: Readonly<Record<string, ArtifactKind>> = {
  'application/vnd.dev.cosign.artifact.sig.v1+json': 'simple-signing',
  'application/vnd.dev.cosign.artifact.att.v1+json': 'envelopes',
  'application/vnd.dev.cosign.artifact.sbom.v1+json': 'sbom'
}

const SBOM_TYPES: ReadonlySet<string> = new Set(Object.values(FORMATS).map(({ mediaType }) => mediaType))

/** A type outside the specifications with such a word in it; the content decides before it counts. */
const LOOKS_LIKE_SBOM = /sbom|cyclonedx|spdx|syft/

/** Undefined for a type that no fact needs. */
export function recognizeArtifact(artifactType: string): ArtifactKind | undefined {
  const type = bareMediaType(artifactType)
  if (type.startsWith(BUNDLE)) return 'bundle'
  if (type === IN_TOTO) return 'in-toto'
  if (type === NOTATION_SIGNATURE) return 'notation'
  const experimental = EXPERIMENTAL[type]
  if (experimental !== undefined) return experimental
  return SBOM_TYPES.has(type) || LOOKS_LIKE_SBOM.test(type) ? 'sbom' : undefined
}

const SBOM_PREDICATES: readonly RegExp[] = [
  /^https:\/\/cyclonedx\.org\/(?:bom|schema)(?:\/v?[\d.]+)?$/,
  /^https:\/\/spdx\.dev\/Document(?:\/v?[\d.]+)?$/,
  /^https:\/\/syft\.dev\/bom$/
]

export function isSbomPredicate(predicateType: string): boolean {
  return SBOM_PREDICATES.some(pattern => pattern.test(predicateType))
}
