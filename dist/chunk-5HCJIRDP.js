import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  SealError
} from "./chunk-BEWJP5ZY.js";

// src/oci/digest.ts
import { createHash } from "node:crypto";
var FORM = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
function isDigest(text) {
  return typeof text === "string" && FORM.test(text);
}
function parseDigest(text) {
  if (isDigest(text)) return text;
  throw new SealError("DIGEST_INVALID", `not a digest: ${JSON.stringify(text.slice(0, 200))}`, {
    remedy: "Write sha256: and 64 lower-case hexadecimal digits."
  });
}
function digestOf(bytes, algorithm = "sha256") {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
}
function algorithmOf(digest) {
  return digest.startsWith("sha512:") ? "sha512" : "sha256";
}
function encodedOf(digest) {
  return digest.slice(digest.indexOf(":") + 1);
}
function referrersTag(subject) {
  return `${algorithmOf(subject)}-${encodedOf(subject).slice(0, 64)}`;
}

export {
  isDigest,
  parseDigest,
  digestOf,
  algorithmOf,
  encodedOf,
  referrersTag
};
