// src/sbom/formats.ts
/**
* CycloneDX: https://cyclonedx.org/specification/overview/ ("Media Types", "Recognized Predicate Type").
* SPDX 2: https://www.iana.org/assignments/media-types/application/spdx+json, `text/spdx`.
* SPDX 3: https://www.iana.org/assignments/media-types/application/spdx3+json.
*/
const FORMATS = {
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
/** `CycloneDX JSON 1.6` */
function formatLabel(format, version) {
	return `${FORMATS[format].label} ${version}`;
}

export { FORMATS, formatLabel };