import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  formatBytes
} from "./chunk-2FANR2YP.js";
import "./chunk-6H2GPBA3.js";

// src/sbom/size-limits.ts
var MIB = 1024 * 1024;
var RAW_REMEDY = "Attach the SBOM as an artifact and sign its digest (attest: false): size then does not matter.";
var RULES = [
  {
    id: "github-attestation",
    label: "GitHub's attestation store",
    limitBytes: 16 * MIB,
    way: "github-attestation",
    needsPublicRekor: false,
    isOnBundle: false,
    isCertain: true,
    remedy: RAW_REMEDY
  },
  {
    // No figure is published; uploads of a few MiB were refused.
    id: "public-rekor",
    label: "the public transparency log (Rekor)",
    limitBytes: 3 * MIB,
    way: "attestation",
    needsPublicRekor: true,
    isOnBundle: true,
    isCertain: false,
    remedy: RAW_REMEDY
  },
  {
    id: "kyverno",
    label: "Kyverno, which then refuses the image whatever else signs it",
    limitBytes: 1e7,
    way: "attestation",
    needsPublicRekor: false,
    isOnBundle: true,
    isCertain: true,
    remedy: RAW_REMEDY
  },
  {
    id: "cosign",
    label: "Cosign, when it verifies",
    limitBytes: 128 * MIB,
    way: "attestation",
    needsPublicRekor: false,
    isOnBundle: true,
    isCertain: true,
    remedy: `${RAW_REMEDY} Verifiers may also raise COSIGN_MAX_ATTACHMENT_SIZE.`
  }
];
var BUNDLE_OVERHEAD = 16 * 1024;
function findSizeLimits(documentBytes, { ways, usesPublicRekor }) {
  const bundleBytes = Math.ceil(documentBytes / 3) * 4 + BUNDLE_OVERHEAD;
  return RULES.filter((rule) => ways.includes(rule.way) && (usesPublicRekor || !rule.needsPublicRekor)).map(({ id, label, limitBytes, isOnBundle, isCertain, remedy }) => {
    const actualBytes = isOnBundle ? bundleBytes : documentBytes;
    return { id, label, limitBytes, actualBytes, isCertain, remedy };
  }).filter(({ actualBytes, limitBytes }) => actualBytes > limitBytes).sort((one, other) => one.limitBytes - other.limitBytes);
}
function formatSizeLimit({ label, limitBytes, actualBytes, isCertain }) {
  const verb = isCertain ? "is more than" : "may be more than";
  return `${formatBytes(actualBytes)} ${verb} ${label} takes (${isCertain ? "" : "about "}${formatBytes(limitBytes)})`;
}
export {
  findSizeLimits,
  formatSizeLimit
};
