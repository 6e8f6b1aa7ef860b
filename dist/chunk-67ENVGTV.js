import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  EMPTY
} from "./chunk-EF7SB3TA.js";
import {
  digestOf,
  isDigest
} from "./chunk-5HCJIRDP.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  printable
} from "./chunk-2FANR2YP.js";

// src/oci/descriptor.ts
function describeBytes(mediaType, bytes) {
  return { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
}
var EMPTY_BLOB = Object.freeze({
  bytes: new TextEncoder().encode("{}"),
  descriptor: Object.freeze({
    mediaType: EMPTY,
    digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
    size: 2
  })
});
function readDescriptor(value, where) {
  if (!isRecord(value)) throw invalid(where, "is not an object");
  const { mediaType, digest, size, artifactType, annotations } = value;
  if (typeof mediaType !== "string" || mediaType === "") throw invalid(where, "has no mediaType");
  if (!isDigest(digest)) throw invalid(where, `has no valid digest: ${printable(String(digest), 150)}`);
  if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) {
    throw invalid(where, `has no valid size: ${printable(String(size), 50)}`);
  }
  return {
    mediaType,
    digest,
    size,
    ...typeof artifactType === "string" && artifactType !== "" ? { artifactType } : {},
    ...annotations === void 0 ? {} : { annotations: readAnnotations(annotations, where) }
  };
}
function readAnnotations(value, where) {
  if (value === null) return {};
  if (!isRecord(value)) throw invalid(where, "has annotations that are not an object");
  return Object.fromEntries(
    Object.entries(value).map(([key, text]) => {
      if (typeof text !== "string")
        throw invalid(where, `has an annotation that is not a string: ${printable(key, 100)}`);
      return [key, text];
    })
  );
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function invalid(where, what) {
  return new SealError("DESCRIPTOR_INVALID", `${where} ${what}`);
}

export {
  describeBytes,
  EMPTY_BLOB,
  readDescriptor,
  readAnnotations,
  isRecord
};
