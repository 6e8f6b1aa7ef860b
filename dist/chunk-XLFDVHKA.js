import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  isRecord
} from "./chunk-67ENVGTV.js";
import {
  parseJson
} from "./chunk-L54XDUFX.js";
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  printable
} from "./chunk-2FANR2YP.js";

// src/cosign/version.ts
var FLOOR = { major: 3, minor: 0, patch: 6 };
var TESTED = { major: 3, minor: 1, patch: 0 };
function readVersion(stdout) {
  let document;
  try {
    document = parseJson(new TextEncoder().encode(stdout));
  } catch (cause) {
    throw notCosign(stdout, cause);
  }
  const text = isRecord(document) ? document["gitVersion"] : void 0;
  if (typeof text !== "string") throw notCosign(stdout);
  return parseVersion(text);
}
function notCosign(stdout, cause) {
  return new SealError(
    "COSIGN_OUTPUT_INVALID",
    `"cosign version --json" printed "${printable(stdout, 100)}"`,
    {
      cause,
      remedy: "Check that cosign-path, or the cosign on PATH, is Cosign."
    }
  );
}
function parseVersion(text) {
  const match = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?:[-+].*)?$/.exec(text);
  return match ? { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) } : void 0;
}
function formatVersion({ major, minor, patch }) {
  return `${major}.${minor}.${patch}`;
}
function compareVersions(a, b) {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

export {
  FLOOR,
  TESTED,
  readVersion,
  parseVersion,
  formatVersion,
  compareVersions
};
