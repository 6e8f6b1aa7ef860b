// What BuildKit put into an image index beside the platforms that it is about.
// https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import type { IndexEntry, Manifest } from '../../oci/manifest.ts'
import { bareMediaType, IN_TOTO } from '../../oci/media-types.ts'

const REFERENCE_TYPE = 'vnd.docker.reference.type'
const REFERENCE_DIGEST = 'vnd.docker.reference.digest'
const ATTESTATION = 'attestation-manifest'
/** The annotation of a layer with the type of its statement. */
export const PREDICATE_TYPE = 'in-toto.io/predicate-type'
/** BuildKit writes the first; a version may follow. */
const SPDX = /^https:\/\/spdx\.dev\/Document(?:\/v[0-9.]+)?$/

/** The entry of an index with the attestations about one of its platforms; undefined if it has none. */
export function attestationOf(index: Manifest, platform: Digest): IndexEntry | undefined {
  if (index.kind !== 'index') return undefined
  return index.manifests.find(
    ({ annotations = {} }) =>
      annotations[REFERENCE_TYPE] === ATTESTATION && annotations[REFERENCE_DIGEST] === platform
  )
}

/**
 * The layer of an attestation manifest whose in-toto statement has an SPDX document as its predicate. Of several
 * the first: it is about the image itself, those after it about stages of its build.
 */
export function sbomLayerOf(attestations: Manifest): Descriptor | undefined {
  if (attestations.kind !== 'image') return undefined
  return attestations.layers.find(
    ({ mediaType, annotations = {} }) =>
      bareMediaType(mediaType) === IN_TOTO && SPDX.test(annotations[PREDICATE_TYPE] ?? '')
  )
}
