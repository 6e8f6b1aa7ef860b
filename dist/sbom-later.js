import { formatBytes } from "./support.js";

// src/sbom/declare-unknown.ts
/** CISA 2026 Minimum Elements, "Explicitly Identifying Unknown Information". Files and the distribution are left alone. */
function declareUnknown(sbom) {
	const related = new Set([...sbom.dependencies].flatMap(([ref, needs]) => [ref, ...needs]));
	const declare = (component) => {
		if (component.type === "file" || component.type === "operating-system") return component;
		const { declaredUnknown = [], supplier, manufacturer, authors } = component;
		const unknown = new Set(declaredUnknown);
		if (component.version === void 0) unknown.add("version");
		if (component.licenses === void 0) unknown.add("licenses");
		if (!hasHash(component)) unknown.add("hashes");
		if (!related.has(component.ref)) unknown.add("dependencies");
		return {
			...component,
			...supplier ?? manufacturer ?? authors ? {} : { supplier: { isDeclaredUnknown: true } },
			...unknown.size > 0 ? { declaredUnknown: [...unknown] } : {}
		};
	};
	const { subject, components } = sbom;
	return {
		...sbom,
		subject: subject && declare(subject),
		components: components.map(declare)
	};
}
function hasHash({ hashes, externalReferences = [] }) {
	return hashes !== void 0 || externalReferences.some((reference) => reference.type === "distribution" && reference.hashes !== void 0);
}

// src/sbom/size-limits.ts
const MIB = 1048576;
const RAW_REMEDY = "Attach the SBOM as an artifact and sign its digest (attest: false): then the size does not matter.";
/** Figures from actions/attest (README), reports of Rekor's users, and the code of Kyverno and Cosign. */
const RULES = [
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
		label: "Kyverno, which then refuses the image regardless of other signatures",
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
/** Certificate, signature, log entry and statement around the predicate. */
const BUNDLE_OVERHEAD = 16384;
/** The limits that a document of `documentBytes` bytes is over, the smallest limit first. */
function findSizeLimits(documentBytes, { ways, usesPublicRekor }) {
	const bundleBytes = Math.ceil(documentBytes / 3) * 4 + BUNDLE_OVERHEAD;
	return RULES.filter((rule) => ways.includes(rule.way) && (usesPublicRekor || !rule.needsPublicRekor)).map(({ id, label, limitBytes, isOnBundle, isCertain, remedy }) => {
		return {
			id,
			label,
			limitBytes,
			actualBytes: isOnBundle ? bundleBytes : documentBytes,
			isCertain,
			remedy
		};
	}).filter(({ actualBytes, limitBytes }) => actualBytes > limitBytes).sort((one, other) => one.limitBytes - other.limitBytes);
}
/** `31.2 MiB is more than 9.5 MiB, the limit of Kyverno …` */
function formatSizeLimit({ label, limitBytes, actualBytes, isCertain }) {
	const verb = isCertain ? "is more than" : "may be more than";
	return `${formatBytes(actualBytes)} ${verb} ${isCertain ? "" : "about "}${formatBytes(limitBytes)}, the limit of ${label}`;
}

export { declareUnknown, findSizeLimits, formatSizeLimit };