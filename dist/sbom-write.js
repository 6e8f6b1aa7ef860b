import { SealError, formatBytes, isRecord, printable } from "./support.js";
import { parseDocumentTime } from "./sbom-seal.js";
import { refuseTooMany } from "./sbom-cyclonedx.js";
import { LARGEST_SBOM, tooLarge } from "./sbom-read.js";

// src/sbom/write/least-size.ts
const AROUND = {
	"cyclonedx-json": {
		component: 34,
		dependency: 3
	},
	"cyclonedx-xml": {
		component: 55,
		dependency: 20
	},
	"spdx-json": {
		component: 80,
		dependency: 92
	},
	"spdx3-json": {
		component: `{"type":"","spdxId":"","creationInfo":"","name":""}${spdx3Prefix()}`.length,
		dependency: `"",${spdx3Prefix()}`.length
	}
};
/** Begins each identifier, with a UUID and the name of the document, which is left out here. */
function spdx3Prefix() {
	return `https://spdx.org/spdxdocs/-${"0".repeat(36)}#SPDXRef-`;
}
/** @throws SealError `SBOM_TOO_LARGE` if the document would certainly be over the limit */
function checkLeastSize(sbom, format, maxBytes = LARGEST_SBOM) {
	const around = AROUND[format];
	let least = 0;
	const refs = /* @__PURE__ */ new Set();
	for (const component of sbom.components) {
		refs.add(component.ref);
		least += around.component + leastOf(component);
	}
	if (sbom.subject !== void 0) refs.add(sbom.subject.ref);
	for (const [from, targets] of sbom.dependencies) {
		if (!refs.has(from)) continue;
		for (const target of new Set(targets)) if (target !== from && refs.has(target)) least += around.dependency;
	}
	if (least > maxBytes) throw tooLarge("the SBOM in this format", `at least ${formatBytes(least)}`, maxBytes);
}
/** Only what every format writes, whatever its value. */
function leastOf({ name, description = "", copyright = "" }) {
	return name.length + description.length + copyright.length;
}
/**
* Each value of a tree is an element or an attribute in XML.
*
* @throws SealError `SBOM_TOO_LARGE` if there would certainly be more than Seal reads
*/
function checkLeastElements(tree, name) {
	refuseTooMany(countValues(tree), name);
}
function countValues(value) {
	let values = 0;
	if (Array.isArray(value)) for (const item of value) values += countValues(item);
	else if (isRecord(value)) for (const key in value) values += countValues(value[key]);
	else if (value !== void 0 && value !== null) values++;
	return values;
}

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
* @throws SealError `SBOM_CANNOT_WRITE` for a version or a time that cannot be written, `SBOM_TOO_LARGE`
*/
async function writeSbom(sbom, options) {
	const { format, version, created } = options;
	const versions = WRITABLE[format];
	if (!versions.includes(version)) throw new SealError("SBOM_CANNOT_WRITE", `${format} cannot be written in version "${printable(version, 40)}"`, { remedy: `Set spec-version to one of ${versions.join(", ")}.` });
	const time = new Date(parseDocumentTime(created));
	if (Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999 || time.getUTCFullYear() < 0) throw new SealError("SBOM_CANNOT_WRITE", `"${printable(created, 60)}" is not a valid creation time of an SBOM`, { remedy: "Use a time such as 2026-01-02T03:04:05Z, or a SOURCE_DATE_EPOCH in seconds." });
	checkLeastSize(sbom, format);
	switch (format) {
		case "cyclonedx-json": return (await import("./sbom-write-later.js")).writeCycloneDxJson(sbom, version, time);
		case "cyclonedx-xml": return (await import("./sbom-write-later.js")).writeCycloneDxXml(sbom, version, time);
		case "spdx-json": return (await import("./sbom-write-later.js")).writeSpdxJson(sbom, time);
		case "spdx3-json": return (await import("./sbom-write-later.js")).writeSpdx3Json(sbom, time);
	}
}

export { WRITABLE, checkLeastElements, writeSbom };