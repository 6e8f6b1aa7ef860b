import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname

// src/sbom/formats.ts
var FORMATS = {
  "cyclonedx-json": {
    label: "CycloneDX JSON",
    mediaType: "application/vnd.cyclonedx+json",
    predicateType: "https://cyclonedx.org/bom",
    knownVersions: /^1\.[2-7]$/
  },
  "cyclonedx-xml": {
    label: "CycloneDX XML",
    mediaType: "application/vnd.cyclonedx+xml",
    predicateType: void 0,
    knownVersions: /^1\.[0-7]$/
  },
  "spdx-json": {
    label: "SPDX JSON",
    mediaType: "application/spdx+json",
    predicateType: "https://spdx.dev/Document",
    // Patch releases (2.2.1, 2.2.2, 2.3.1) mend the text of the specification.
    knownVersions: /^2\.[23](?:\.\d)?$/
  },
  "spdx-tag-value": {
    label: "SPDX tag-value",
    mediaType: "text/spdx",
    predicateType: void 0,
    knownVersions: /^2\.[0-3](?:\.\d)?$/
  },
  "spdx3-json": {
    label: "SPDX 3 JSON-LD",
    mediaType: "application/spdx3+json",
    predicateType: "https://spdx.dev/Document/v3",
    knownVersions: /^3\.0(?:\.[01])?$/
  },
  "syft-json": {
    label: "Syft JSON",
    mediaType: "application/vnd.syft+json",
    predicateType: void 0,
    knownVersions: /^(?:[1-9]|1[0-6])\.\d+\.\d+$/
  }
};
function formatLabel(format, version) {
  return `${FORMATS[format].label} ${version}`;
}

export {
  FORMATS,
  formatLabel
};
