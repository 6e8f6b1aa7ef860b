// The media types, artifact types and annotation keys that Seal reads and writes.
import { beforeFirst } from '../support/text.ts'

export const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
export const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json'
export const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json'
export const EMPTY = 'application/vnd.oci.empty.v1+json'
export const DOCKER_CONFIG = 'application/vnd.docker.container.image.v1+json'
export const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'
export const DOCKER_MANIFEST_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'
/** Withdrawn before OCI 1.1 was released; read, never written. */
export const ARTIFACT_MANIFEST = 'application/vnd.oci.artifact.manifest.v1+json'

/** https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md */
export const SIGSTORE_BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
/** Cosign's format before bundles: https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
export const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json'
export const DSSE_ENVELOPE = 'application/vnd.dsse.envelope.v1+json'
export const NOTATION_SIGNATURE = 'application/vnd.cncf.notary.signature'
export const IN_TOTO = 'application/vnd.in-toto+json'

export const ANNOTATION_TITLE = 'org.opencontainers.image.title'
export const ANNOTATION_BUNDLE_CONTENT = 'dev.sigstore.bundle.content'
export const ANNOTATION_BUNDLE_PREDICATE = 'dev.sigstore.bundle.predicateType'
/** Digest of the statement's exact bytes: Seal finds its own signatures in a list without reading each bundle. */
export const ANNOTATION_BUNDLE_STATEMENT = 'dev.oci-seal.statement.digest'

/** The Accept header for manifests. Docker's schema 1 is not in it, because it has no digest to trust. */
export const MANIFEST_TYPES = [IMAGE_INDEX, IMAGE_MANIFEST, DOCKER_MANIFEST_LIST, DOCKER_MANIFEST] as const

/** A media type without its parameters, in lower case: `Application/JSON; charset=utf-8` is `application/json`. */
export function bareMediaType(value: string): string {
  return beforeFirst(value, ';').trim().toLowerCase()
}

const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/

/** The form of RFC 6838 section 4.2, without parameters, as descriptors require it. */
export function isMediaType(value: string): boolean {
  return MEDIA_TYPE.test(value)
}
