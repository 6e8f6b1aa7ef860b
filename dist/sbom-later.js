import { SealError, count, formatBytes, printable } from "./support.js";
import { formatLabel } from "./sbom.js";
import { identifyPurl, parsePurl } from "./sbom-purl-shared.js";

// src/sbom/component-counts.ts
const MOST_EXAMPLES = 10;
function checkContents(document) {
	const { content } = document;
	const packages = content.components.filter(isPackage);
	return {
		counts: countComponents(document),
		duplicates: findDuplicates(packages),
		withoutVersion: shortcoming(packages.filter(({ version }) => version === void 0).map(nameOf)),
		withoutIdentifier: shortcoming(packages.filter(({ purl, cpe }) => (purl ?? cpe) === void 0).map(nameOf)),
		danglingDependencies: shortcoming(danglingRefs(content))
	};
}
/** In SPDX, a package that the document describes is one of its packages. */
function countComponents({ content, format }) {
	const { subject, components } = content;
	return countAll(subject !== void 0 && format.startsWith("spdx") && isSoftware(subject) ? [subject, ...components] : components);
}
/** The input of a generator, which is not a package. */
const PLACES = /* @__PURE__ */ new Set([
	"oci",
	"docker",
	"git",
	"github",
	"bitbucket",
	"swid"
]);
function isSoftware({ type, purl, version }) {
	const kind = parsePurl(purl)?.type;
	return kind === void 0 ? type === "application" && version !== void 0 : !PLACES.has(kind);
}
function countAll(components) {
	let files = 0;
	let packages = 0;
	for (const component of components) if (component.type === "file") files++;
	else if (isPackage(component)) packages++;
	return {
		total: components.length,
		packages,
		files
	};
}
function isPackage({ type }) {
	return type !== "file" && type !== "operating-system";
}
/**
* Fails for a document with fewer components than the minimum. If a document lists only files, the files count.
*
* @throws SealError `SBOM_TOO_FEW_COMPONENTS`
*/
function requireComponents(document, minimum, name) {
	const { format, version } = document;
	const { packages, files } = countComponents(document);
	const counted = packages === 0 ? files : packages;
	if (counted >= minimum) return;
	throw new SealError("SBOM_TOO_FEW_COMPONENTS", `${printable(name, 300)} (${formatLabel(format, version)}) lists ${count(counted, "component")}, at least ${minimum} required`);
}
function findDuplicates(components) {
	const counts = /* @__PURE__ */ new Map();
	for (const component of components) {
		const key = identityOf(component);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts].filter(([, number]) => number > 1).sort(([, one], [, other]) => other - one).map(([key, number]) => ({
		key: printable(key.replaceAll("\n", " "), 200),
		count: number
	}));
}
/** The same package at two places is two components. */
function identityOf({ type, group, name, version, purl, occurrences = [], parent }) {
	const places = occurrences.map(({ path }) => path).join("\n");
	return [
		(purl && identifyPurl(purl)) ?? [
			type,
			group,
			name,
			version
		].filter((part) => part !== void 0).join("\n"),
		places,
		parent ?? ""
	].filter((part) => part !== "").join("\n");
}
function danglingRefs({ subject, components, dependencies }) {
	const known = new Set(components.map(({ ref }) => ref));
	if (subject !== void 0) known.add(subject.ref);
	const dangling = /* @__PURE__ */ new Set();
	for (const [ref, targets] of dependencies) for (const end of [ref, ...targets]) if (!known.has(end) && !isElsewhere(end)) dangling.add(end);
	return [...dangling];
}
/** A reference into another document: an SPDX `DocumentRef-…`, a CycloneDX BOM-Link. */
function isElsewhere(ref) {
	return ref.startsWith("DocumentRef-") || ref.startsWith("urn:cdx:");
}
function shortcoming(names) {
	return {
		count: names.length,
		examples: names.slice(0, MOST_EXAMPLES).map((name) => printable(name, 120))
	};
}
function nameOf({ purl, group, name, version }) {
	if (purl !== void 0) return purl;
	const full = group === void 0 ? name : `${group}/${name}`;
	return version === void 0 ? full : `${full}@${version}`;
}

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

export { checkContents, countComponents, declareUnknown, findSizeLimits, formatSizeLimit, requireComponents };