import { SealError, printable } from "./support.js";

// src/sbom/write/write.ts
const WRITABLE = {
	"cyclonedx-json": [
		"1.4",
		"1.5",
		"1.6",
		"1.7"
	],
	"cyclonedx-xml": [
		"1.4",
		"1.5",
		"1.6",
		"1.7"
	],
	"spdx-json": ["2.3"],
	"spdx3-json": ["3.0.1"]
};
/**
* Writes the model. Components come in order of their purl, and references are purls. The writers are loaded when
* they are needed.
*
* @throws SealError `SBOM_CANNOT_WRITE` for a version or a time that cannot be written
*/
async function writeSbom(sbom, options) {
	const { format, version, created } = options;
	const versions = WRITABLE[format];
	if (!versions.includes(version)) throw new SealError("SBOM_CANNOT_WRITE", `${format} cannot be written in version "${printable(version, 40)}"`, { remedy: `Set spec-version to one of ${versions.join(", ")}.` });
	const time = new Date(created);
	if (Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999 || time.getUTCFullYear() < 0) throw new SealError("SBOM_CANNOT_WRITE", `"${printable(created, 60)}" is not a valid creation time of an SBOM`, { remedy: "Use a time such as 2026-01-02T03:04:05Z, or a SOURCE_DATE_EPOCH in seconds." });
	switch (format) {
		case "cyclonedx-json": return (await import("./sbom-write-later.js")).writeCycloneDxJson(sbom, version, time);
		case "cyclonedx-xml": return (await import("./sbom-write-later.js")).writeCycloneDxXml(sbom, version, time);
		case "spdx-json": return (await import("./sbom-write-later.js")).writeSpdxJson(sbom, time);
		case "spdx3-json": return (await import("./sbom-write-later.js")).writeSpdx3Json(sbom, time);
	}
}

export { WRITABLE, writeSbom };