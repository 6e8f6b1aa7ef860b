import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  IN_TOTO,
  bareMediaType
} from "./chunk-EF7SB3TA.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/generate/image/buildkit.ts
var REFERENCE_TYPE = "vnd.docker.reference.type";
var REFERENCE_DIGEST = "vnd.docker.reference.digest";
var ATTESTATION = "attestation-manifest";
var PREDICATE_TYPE = "in-toto.io/predicate-type";
var SPDX = /^https:\/\/spdx\.dev\/Document(?:\/v[0-9.]+)?$/;
function attestationOf(index, platform) {
  if (index.kind !== "index") return void 0;
  return index.manifests.find(
    ({ annotations = {} }) => annotations[REFERENCE_TYPE] === ATTESTATION && annotations[REFERENCE_DIGEST] === platform
  );
}
function sbomLayerOf(attestations) {
  if (attestations.kind !== "image") return void 0;
  return attestations.layers.find(
    ({ mediaType, annotations = {} }) => bareMediaType(mediaType) === IN_TOTO && SPDX.test(annotations[PREDICATE_TYPE] ?? "")
  );
}
export {
  attestationOf,
  sbomLayerOf
};
