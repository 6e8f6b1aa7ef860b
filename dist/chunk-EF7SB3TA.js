import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname

// src/oci/media-types.ts
var IMAGE_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
var IMAGE_INDEX = "application/vnd.oci.image.index.v1+json";
var IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json";
var EMPTY = "application/vnd.oci.empty.v1+json";
var DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
var DOCKER_MANIFEST_LIST = "application/vnd.docker.distribution.manifest.list.v2+json";
var ARTIFACT_MANIFEST = "application/vnd.oci.artifact.manifest.v1+json";
var SIGSTORE_BUNDLE = "application/vnd.dev.sigstore.bundle.v0.3+json";
var SIMPLE_SIGNING = "application/vnd.dev.cosign.simplesigning.v1+json";
var DSSE_ENVELOPE = "application/vnd.dsse.envelope.v1+json";
var NOTATION_SIGNATURE = "application/vnd.cncf.notary.signature";
var IN_TOTO = "application/vnd.in-toto+json";
var ANNOTATION_TITLE = "org.opencontainers.image.title";
var ANNOTATION_BUNDLE_CONTENT = "dev.sigstore.bundle.content";
var ANNOTATION_BUNDLE_PREDICATE = "dev.sigstore.bundle.predicateType";
var MANIFEST_TYPES = [IMAGE_INDEX, IMAGE_MANIFEST, DOCKER_MANIFEST_LIST, DOCKER_MANIFEST];
function bareMediaType(value) {
  return value.split(";", 1)[0].trim().toLowerCase();
}
var MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
function isMediaType(value) {
  return MEDIA_TYPE.test(value);
}

export {
  IMAGE_MANIFEST,
  IMAGE_INDEX,
  IMAGE_CONFIG,
  EMPTY,
  DOCKER_MANIFEST,
  DOCKER_MANIFEST_LIST,
  ARTIFACT_MANIFEST,
  SIGSTORE_BUNDLE,
  SIMPLE_SIGNING,
  DSSE_ENVELOPE,
  NOTATION_SIGNATURE,
  IN_TOTO,
  ANNOTATION_TITLE,
  ANNOTATION_BUNDLE_CONTENT,
  ANNOTATION_BUNDLE_PREDICATE,
  MANIFEST_TYPES,
  bareMediaType,
  isMediaType
};
