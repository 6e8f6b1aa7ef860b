import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname
import {
  SealError
} from "./chunk-BEWJP5ZY.js";
import {
  printable
} from "./chunk-2FANR2YP.js";

// src/sbom/write/write.ts
var WRITABLE = {
  "cyclonedx-json": ["1.4", "1.5", "1.6", "1.7"],
  "cyclonedx-xml": ["1.4", "1.5", "1.6", "1.7"],
  "spdx-json": ["2.3"]
};
async function writeSbom(sbom, options) {
  const { format, version, created } = options;
  const versions = WRITABLE[format];
  if (!versions.includes(version)) {
    throw new SealError(
      "SBOM_CANNOT_WRITE",
      `${format} cannot be written in version "${printable(version, 40)}"`,
      {
        remedy: `Set spec-version to one of ${versions.join(", ")}.`
      }
    );
  }
  const time = new Date(created);
  if (Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999 || time.getUTCFullYear() < 0) {
    throw new SealError(
      "SBOM_CANNOT_WRITE",
      `"${printable(created, 60)}" is no time that an SBOM can be made at`,
      {
        remedy: "Give a time like 2026-01-02T03:04:05Z, or a SOURCE_DATE_EPOCH in seconds."
      }
    );
  }
  switch (format) {
    case "cyclonedx-json":
      return (await import("./cyclonedx-json-7NLY2BGZ.js")).writeCycloneDxJson(sbom, version, time);
    case "cyclonedx-xml":
      return (await import("./cyclonedx-xml-G6E6UBGN.js")).writeCycloneDxXml(sbom, version, time);
    case "spdx-json":
      return (await import("./spdx-json-UR2BLYJK.js")).writeSpdxJson(sbom, time);
  }
}

export {
  WRITABLE,
  writeSbom
};
