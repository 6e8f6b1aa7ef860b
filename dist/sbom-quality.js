import { printable } from "./support.js";
import { isLicenseUnknown } from "./sbom-shared.js";
import { leavesOf, readLicense } from "./sbom-licenses.js";
import { parsePurl } from "./sbom-purl-shared.js";
import { isDigest, isDigestAlgorithm, isLocator } from "./sbom-spdx.js";

// src/sbom/quality/profiles.ts
const PROFILE_IDS = [
	"ntia-2021",
	"cisa-2026",
	"bsi-tr-03183-2.1",
	"cra",
	"openchain-telco-1.1"
];
function ofDocument(level, ...ids) {
	return ids.map((id) => ({
		scope: "document",
		id,
		level
	}));
}
function ofComponents(level, ...ids) {
	return ids.map((id) => ({
		scope: "component",
		id,
		level
	}));
}
const PROFILES = {
	"ntia-2021": {
		title: "NTIA Minimum Elements (2021)",
		acceptsDeclaredUnknown: true,
		rows: [
			...ofDocument("must", "machine-readable", "author", "timestamp"),
			...ofComponents("must", "name", "version", "producer", "identifier", "relationships"),
			...ofComponents("recommended", "hash")
		]
	},
	"cisa-2026": {
		title: "CISA 2026 Minimum Elements",
		acceptsDeclaredUnknown: true,
		rows: [
			...ofDocument("must", "machine-readable", "author", "author-signature", "timestamp", "tool-name"),
			...ofDocument("must", "tool-version", "generation-context", "document-id", "completeness"),
			...ofComponents("must", "name", "version", "producer", "identifier", "hash", "license", "relationships"),
			...ofDocument("recommended", "primary-component")
		]
	},
	"bsi-tr-03183-2.1": {
		title: "BSI TR-03183-2 v2.1.0",
		acceptsDeclaredUnknown: false,
		rows: [
			...ofDocument("must", "bsi-format", "author-address", "timestamp", "primary-component"),
			...ofDocument("must", "completeness-indicated", "no-vulnerabilities"),
			...ofDocument("if-exists", "document-id"),
			...ofDocument("recommended", "author-signature"),
			...ofComponents("must", "name", "version", "producer-address", "own-relationships", "distribution-license-id"),
			...ofComponents("must", "deployable-hash", "filename", "file-properties"),
			...ofComponents("if-exists", "identifier", "deployable-uri", "source-uri", "original-license"),
			...ofComponents("recommended", "effective-license")
		]
	},
	cra: {
		title: "EU Cyber Resilience Act, Annex I, Part II (1)",
		acceptsDeclaredUnknown: false,
		rows: [
			...ofDocument("must", "machine-readable", "primary-component", "top-level-dependencies"),
			...ofComponents("must", "name"),
			...ofDocument("recommended", "author", "timestamp", "completeness"),
			...ofComponents("recommended", "version", "producer", "identifier")
		]
	},
	"openchain-telco-1.1": {
		title: "OpenChain Telco SBOM Guide 1.1",
		acceptsDeclaredUnknown: true,
		rows: [
			...ofDocument("must", "spdx2-format", "author-organization", "tool-with-version", "timestamp"),
			...ofDocument("must", "sbom-type", "document-id"),
			...ofComponents("must", "name", "version", "supplier", "distribution-license", "original-license", "copyright"),
			...ofComponents("recommended", "identifier", "hash", "relationships")
		]
	}
};

// src/sbom/quality/fields-to-fill.ts
const FIELDS = {
	"machine-readable": [
		"specVersion",
		"spdxVersion",
		"specVersion"
	],
	"bsi-format": [
		"specVersion",
		void 0,
		"specVersion"
	],
	"spdx2-format": [
		void 0,
		"spdxVersion",
		void 0
	],
	"author-organization": [
		"metadata.manufacturer",
		"creationInfo.creators",
		"createdBy"
	],
	author: [
		"metadata.manufacturer",
		"creationInfo.creators",
		"createdBy"
	],
	"author-address": [
		"metadata.manufacturer.url",
		"creationInfo.creators",
		"createdBy"
	],
	"author-signature": [
		void 0,
		void 0,
		void 0
	],
	timestamp: [
		"metadata.timestamp",
		"creationInfo.created",
		"created"
	],
	"tool-name": [
		"metadata.tools",
		"creationInfo.creators",
		"createdUsing"
	],
	"tool-version": [
		"metadata.tools",
		"creationInfo.creators",
		"createdUsing"
	],
	"tool-with-version": [
		"metadata.tools",
		"creationInfo.creators",
		"createdUsing"
	],
	"sbom-type": [
		"metadata.lifecycles",
		"creationInfo.comment",
		"software_sbomType"
	],
	"generation-context": [
		"metadata.lifecycles",
		"creationInfo.comment",
		"software_sbomType"
	],
	"document-id": [
		"serialNumber",
		"documentNamespace",
		"spdxId"
	],
	"primary-component": [
		"metadata.component",
		"relationships (DESCRIBES)",
		"rootElement"
	],
	"top-level-dependencies": [
		"dependencies",
		"relationships (DEPENDS_ON)",
		"Relationship (dependsOn)"
	],
	completeness: [
		"compositions",
		void 0,
		"Relationship.completeness"
	],
	"completeness-indicated": [
		"compositions",
		void 0,
		"Relationship.completeness"
	],
	"no-vulnerabilities": [
		"vulnerabilities",
		void 0,
		void 0
	],
	name: [
		"name",
		"name",
		"name"
	],
	version: [
		"version",
		"versionInfo",
		"software_packageVersion"
	],
	producer: [
		"supplier or manufacturer",
		"supplier",
		"suppliedBy"
	],
	supplier: [
		"supplier",
		"supplier",
		"suppliedBy"
	],
	"producer-address": [
		"manufacturer.url",
		"originator",
		"originatedBy"
	],
	identifier: [
		"purl",
		"externalRefs (purl)",
		"software_packageUrl"
	],
	relationships: [
		"dependencies",
		"relationships (DEPENDS_ON)",
		"Relationship (dependsOn)"
	],
	"own-relationships": [
		"dependencies",
		"relationships (DEPENDS_ON)",
		"Relationship (dependsOn)"
	],
	hash: [
		"hashes",
		"checksums",
		"verifiedUsing"
	],
	"deployable-hash": [
		"externalReferences (distribution).hashes",
		"checksums",
		"verifiedUsing (of hasDistributionArtifact)"
	],
	"deployable-uri": [
		"externalReferences (distribution)",
		"downloadLocation",
		"software_downloadLocation"
	],
	"source-uri": [
		"externalReferences (source-distribution)",
		"sourceInfo",
		"externalRef"
	],
	license: [
		"licenses",
		"licenseDeclared",
		"Relationship (hasDeclaredLicense)"
	],
	copyright: [
		"copyright",
		"copyrightText",
		"software_copyrightText"
	],
	"distribution-license": [
		"licenses (concluded)",
		"licenseConcluded",
		"Relationship (hasConcludedLicense)"
	],
	"distribution-license-id": [
		"licenses (concluded, an expression)",
		"licenseConcluded",
		"Relationship (hasConcludedLicense)"
	],
	"original-license": [
		"licenses (declared)",
		"licenseDeclared",
		"Relationship (hasDeclaredLicense)"
	],
	"effective-license": [
		"properties (bsi:component:effectiveLicense)",
		void 0,
		void 0
	],
	filename: [
		"properties (bsi:component:filename)",
		void 0,
		"name (of hasDistributionArtifact)"
	],
	"file-properties": [
		"properties (bsi:component:executable, archive, structured)",
		void 0,
		"software_additionalPurpose and comment (of hasDistributionArtifact)"
	]
};
/** The field of a component, or of the document, as its format names it; undefined if that format has none. */
function fieldToFill(id, format) {
	const [cyclonedx, spdx2, spdx3] = FIELDS[id];
	if (format.startsWith("cyclonedx")) return cyclonedx;
	return format === "spdx3-json" ? spdx3 : spdx2;
}

// src/sbom/quality/statements.ts
/** SPDX's value; converters also write it into other formats. */
const UNKNOWN = /^\s*noassertion\s*$/i;
/** Left by a build that did not fill it in: no name, version or license has this in it. */
const TEMPLATE = /\$\{[^{}]*\}|\$\(\w+\)|[#%]\{[^{}]*\}|\{\{[^{}]*\}\}|<%[^%]*%>|\$env:\w+/i;
/** The same as a whole; Docker has `<none>`, RPM `(none)`, C `(null)`. No package has such a name. */
const UNFILLED = alone("<[^<>]*>|\\$[a-z_]\\w*\\$?", "[([](?:none|null|undefined|unknown|noassertion)[)\\]]", "(?<mark>[%@#~]{1,2})[\\w.]+\\k<mark>");
/** White space and characters without a shape are none. */
const VISIBLE = /[^\s\p{C}\p{Z}]/u;
/** Matches a text that has one of these and blanks around it, in any case. */
function alone(...patterns) {
	return new RegExp(`^\\s*(?:${patterns.join("|")})\\s*$`, "i");
}
function isStated(text) {
	return text !== void 0 && VISIBLE.test(text) && ![
		UNKNOWN,
		TEMPLATE,
		UNFILLED
	].some((pattern) => pattern.test(text));
}
/** Longer texts are not placeholders. */
const LONGEST_PLACEHOLDER = 200;
const NOUN = "name|version|vendor|supplier|publisher|maintainer|manufacturer|author|person|organi[sz]ation|company|licen[cs]e|copyright|reference|email|url";
const NOUNS = new RegExp(`^(?:${NOUN})$`);
/** `not known`, `no license specified`, `no version`. */
const NEGATED = new RegExp(`\\b(?:not|no)(?: (?:${NOUN}))? (?:known|available|specified|provided|set|given|found|determined|defined|applicable|assertion)\\b|\\bno version\\b`, "g");
/** Words that producers write in place of a name or a version that they do not know. */
const NOT_KNOWN = /^(?:noassertion|unknown|unspecified|undetermined|unset|na|n\/a|n\.a\.?)$/;
/** `(devel)` of Go, and `0.0.0-UNKNOWN`. */
const VERSION_NOT_KNOWN = alone("\\(devel\\)", "[vV]?[\\d.]+[-+._]unknown");
/** What a template or a program leaves where no one filled in a value. */
const PLACEHOLDER = alone("\\{\\w+\\}|\\[\\[\\w+\\]\\]|_\\w+_|object object", "x{2,}|[xyz](?:\\.[xyz])+", "version|placeholder|(?:change|replace)[ _-]?me|to be (?:determined|defined|announced|done)");
const NOTHING = /^(?:none|null|undefined|todo|tbd|tba|fixme)$/;
/** `v$VERSION`, but not `$Revision: 5 $`, nor a name with a dollar. */
const VARIABLE = /(?:^|[\s.+_:/-])v?\$[a-z_]\w*(?![\w:])/i;
/** A version, a phase, or the name of a party or a tool. Not that of a component: packages have these words as names. */
function isNamed(text) {
	return isStated(text) && !isNotKnown(text) && !isPlaceholder(text);
}
function isPlaceholder(text) {
	if (!/[\p{L}\p{N}]/u.test(text)) return true;
	if (text.length > LONGEST_PLACEHOLDER || !MAY_BE_PLACEHOLDER.test(text)) return false;
	const words = wordsOf(text);
	return PLACEHOLDER.test(text) || PLACEHOLDER.test(words.join(" ")) || VARIABLE.test(text) || words.every((word) => NOTHING.test(word));
}
/** Most texts have no part of any of these words, and need not be split into words. */
const MAY_BE_UNKNOWN = /noassertion|unknown|unspecified|undetermined|unset|\(devel\)|(?<![a-z])(?:n[/.]?a|not?)(?![a-z])/i;
const MAY_BE_PLACEHOLDER = /none|null|undefined|todo|tbd|tba|fixme|version|placeholder|change|replace|to be |object|xx|[xyz]\.[xyz]|[{[_$]/i;
/** Says that it is not known, in the words of a producer: `Unknown Vendor`, `[not provided]`, `unknown <unknown>`. */
function isNotKnown(text = "") {
	if (text.length > LONGEST_PLACEHOLDER || !MAY_BE_UNKNOWN.test(text)) return false;
	if (VERSION_NOT_KNOWN.test(text)) return true;
	const words = wordsOf(wordsOf(text).join(" ").replace(NEGATED, "unknown"));
	return words.some((word) => NOT_KNOWN.test(word)) && words.every((word) => NOT_KNOWN.test(word) || NOUNS.test(word));
}
/** In lower case, without brackets and quotes around them. */
function wordsOf(text) {
	return text.toLowerCase().split(/[\s,;:|_()[\]<>{}"'`-]+/).filter((word) => word !== "");
}
/** SPDX's value for a package without a license, or without a copyright notice; it is a statement. */
const NONE = "NONE";
function isCopyrightStated(text) {
	return text === NONE || isNamed(text);
}
/** Each license that an expression names: `MIT OR NOASSERTION` leaves open which license it is. */
function isLicenseStated(text) {
	return text === NONE || isStated(text) && licensesIn(text).every(isNamed);
}
function isLicenseNotKnown(text) {
	return licensesIn(text).some(isNotKnown);
}
/** A document names the same few licenses for most of its components, and each check reads them. */
const read = /* @__PURE__ */ new Map();
const MOST_READ = 2e3;
/** Converters make `LicenseRef-UNKNOWN` of the word; ScanCode has `LicenseRef-scancode-unknown-license-reference`. */
function licensesIn(text) {
	const before = read.get(text);
	if (before !== void 0) return before;
	const names = leavesOf(readLicense(text, { isExact: true })).map((leaf) => (leaf.kind === "license" ? leaf.id : leaf.text).replace(/^\s*(?:DocumentRef-[^:]*:)?LicenseRef-(?:scancode-)?/i, ""));
	if (read.size < MOST_READ && text.length <= LONGEST_PLACEHOLDER) read.set(text, names);
	return names;
}
/** BSI TR-03183-2 v2.1.0, section 6.1: identifiers of SPDX, or `LicenseRef-` with the one who keeps the list. */
function isBsiLicense({ kind, value }) {
	if (kind !== "expression" || value === NONE || !isLicenseStated(value)) return false;
	return (value.match(/LicenseRef-[A-Za-z\d.-]*/g) ?? []).every((reference) => /^LicenseRef-[A-Za-z\d.]+-./.test(reference));
}
function isPartyStated(party) {
	return isNamed(party.name) || hasAddress(party);
}
function isPartyUnknown({ name, isDeclaredUnknown }) {
	return isDeclaredUnknown === true || isNotKnown(name);
}
const EMAIL = /^\s*[^\s@]+@[^\s@]+\s*$/;
const URL_WITH_HOST = /^\s*(?:[a-z][a-z\d+.-]*:\/\/[^\s/]|[^\s/.]+\.[^\s/.])\S*\s*$/i;
function hasAddress(party) {
	const { email, url } = party ?? {};
	return isAddress(email, EMAIL) || isAddress(url, URL_WITH_HOST);
}
/** `https://unknown` and `none@none` are none. */
function isAddress(text, form) {
	const host = text?.replace(/^[^@]*@|^[^/]*:\/\//, "").replace(/[/?#:].*$/s, "");
	return isNamed(text) && form.test(text) && isNamed(host);
}
/** A hash of an algorithm that is not known here must only look like one. Nothing has a hash of zeros. */
function isHash({ algorithm, content }) {
	if (/^0*$/.test(content)) return false;
	return isDigestAlgorithm(algorithm) ? isDigest(algorithm, content) : /^[\da-f]{32,}$/i.test(content);
}
function hasIdentifier({ purl, cpe = "" }) {
	const isNew = cpe.toLowerCase().startsWith("cpe:2.3:");
	const product = cpe.split(/(?<!\\):/)[isNew ? 4 : 3] ?? "";
	const namesProduct = !/^[*-]?$/.test(product) && isStated(product.replaceAll("\\", ""));
	return isPurl(purl) || namesProduct && isLocator(isNew ? "cpe23Type" : "cpe22Type", cpe);
}
/** A package URL without a template in it: no one finds `pkg:npm/a@${version}`. */
function isPurl(text) {
	const purl = parsePurl(text);
	return purl !== void 0 && [
		purl.namespace,
		purl.name,
		purl.version
	].every((part) => !part || isStated(part));
}
const UUID = /^urn:uuid:(?!0{8}(?:-0{4}){3}-0{12}$)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const URI = /^[a-z][a-z\d+.-]*:[^\s]+$/i;
/** A serial number of CycloneDX, or an address of SPDX. */
function isDocumentId(id, format) {
	return isStated(id) && (format.startsWith("cyclonedx") ? UUID : URI).test(id.trim());
}
/** Dependencies that are listed: none, or some that the document knows. One on itself says nothing. */
function listsDependencies(ref, { document, knownRefs }) {
	const { dependencies, elsewhere } = document.content;
	const targets = dependencies.get(ref);
	if (targets === void 0) return false;
	const isElsewhere = (target) => elsewhere?.has(target) === true || elsewhere?.has(target.replace(/:.*$/s, "")) === true;
	return targets.length === 0 || targets.some((target) => target !== ref && (knownRefs.has(target) || isElsewhere(target)));
}
function outcome(isPresent, isDeclared = false) {
	if (isPresent) return "present";
	return isDeclared ? "declared-unknown" : "missing";
}

// src/sbom/quality/checks.ts
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
/** The engine takes 30 February for 2 March. */
function isDay(time) {
	const day = time.slice(0, 10);
	return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toISOString().startsWith(day);
}
/** Versions of CycloneDX from 1.6 and of SPDX from 3.0.1 on (BSI TR-03183-2 section 4). */
function isBsiFormat({ document: { format, version } }) {
	const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
	if (format.startsWith("cyclonedx")) return major > 1 || minor >= 6;
	return format === "spdx3-json" && (major > 3 || minor > 0 || patch >= 1);
}
function isSpdx2(format) {
	return format === "spdx-json" || format === "spdx-tag-value";
}
/** In CycloneDX, `not_specified` says nothing, and neither does a word that is not an aggregate. */
const COMPLETENESS = /^(?:complete|incomplete(?:_(?:first|third)_party(?:_(?:proprietary|opensource))?_only)?)$/;
const DOCUMENT_CHECKS = {
	"machine-readable": {
		title: "Machine-readable format",
		remedy: "Use a released version of CycloneDX or SPDX.",
		check: ({ document }) => outcome(document.isKnownVersion && document.format !== "syft-json")
	},
	"bsi-format": {
		title: "CycloneDX 1.6 or SPDX 3.0.1, or newer",
		remedy: "Let the generator write CycloneDX 1.6 or SPDX 3.0.1.",
		check: (context) => outcome(isBsiFormat(context))
	},
	"spdx2-format": {
		title: "SPDX 2.2 or 2.3",
		remedy: "Convert the SBOM (format: spdx-json).",
		check: ({ document: { format, version } }) => outcome(isSpdx2(format) && /^2\.[23](?:\.|$)/.test(version))
	},
	"author-organization": {
		title: "Organization that created the SBOM",
		remedy: "Add a creator of kind Organization (CycloneDX: metadata.manufacturer).",
		check: ({ document: { content } }) => outcome(content.authors.some(({ name, isPerson }) => isNamed(name) && isPerson === false))
	},
	author: {
		title: "SBOM author",
		remedy: "Fill metadata.manufacturer or metadata.authors (SPDX: creators).",
		check: ({ document: { content } }) => outcome(content.authors.some(isPartyStated), content.authors.some(isPartyUnknown))
	},
	"author-address": {
		title: "SBOM creator with e-mail address or URL",
		remedy: "Fill metadata.manufacturer with an e-mail address or a URL; a name alone does not count.",
		check: ({ document: { content } }) => outcome(content.authors.some(hasAddress))
	},
	"author-signature": {
		title: "Signature of the SBOM author",
		remedy: "Let Seal sign the SBOM (sign: true).",
		check: ({ isSigned }) => isSigned === void 0 ? void 0 : outcome(isSigned)
	},
	timestamp: {
		title: "Timestamp",
		remedy: "Fill metadata.timestamp (SPDX: created) with an RFC 3339 time.",
		check: ({ document: { content } }) => {
			const { created = "" } = content;
			return outcome(RFC3339.test(created) && Date.parse(created) > 0 && isDay(created));
		}
	},
	"tool-name": {
		title: "Name of the generating tool",
		remedy: "Fill metadata.tools (SPDX: a creator of kind Tool).",
		check: ({ document: { content } }) => outcome(content.tools.some(({ name }) => isNamed(name)))
	},
	"tool-version": {
		title: "Version of the generating tool",
		remedy: "Fill the version of each entry in metadata.tools (SPDX: Tool: name-version).",
		check: ({ document: { content } }) => outcome(content.tools.length > 0 && content.tools.every(({ version }) => isNamed(version)))
	},
	"tool-with-version": {
		title: "Name and version of the generating tool",
		remedy: "Add a creator of kind Tool with name and version (SPDX: Tool: name-version).",
		check: ({ document: { content } }) => outcome(content.tools.some(({ name, version }) => isNamed(name) && (isNamed(version) || /\S[\s:/@_-]+v?\d/i.test(name))))
	},
	"sbom-type": {
		title: "CISA's type of the SBOM",
		remedy: "Write the creator comment \"SBOM Type: build\" (or design, source, analyzed, deployed, runtime).",
		check: ({ document: { content } }) => outcome(content.sbomType !== void 0 || content.lifecycles.some(isNamed))
	},
	"generation-context": {
		title: "Generation context (lifecycle phase)",
		remedy: "Fill metadata.lifecycles: pre-build for a source tree, build for a build, post-build for an image (SPDX 2: creator comment \"SBOM Type: source\", \"build\" or \"analyzed\").",
		check: ({ document: { content } }) => outcome(content.lifecycles.some(isNamed))
	},
	"document-id": {
		title: "Identity and version of the SBOM",
		remedy: "Fill serialNumber and version (SPDX: documentNamespace).",
		check: ({ document: { content, format } }) => outcome(isDocumentId(content.id, format))
	},
	"primary-component": {
		title: "Primary component with name and version",
		remedy: "Fill metadata.component with name and version (SPDX: what the document describes).",
		check: ({ document: { content } }) => outcome(isStated(content.subject?.name) && isNamed(content.subject?.version))
	},
	"top-level-dependencies": {
		title: "Top-level dependencies of the product",
		remedy: "List the dependencies of the primary component in dependencies (SPDX: DEPENDS_ON); use an empty list if it has none.",
		check: (context) => {
			const { subject } = context.document.content;
			return outcome(subject !== void 0 && listsDependencies(subject.ref, context), subject?.declaredUnknown?.includes("dependencies") === true);
		}
	},
	completeness: {
		title: "Statement on completeness",
		remedy: "Add compositions with an aggregate: complete, incomplete or unknown.",
		check: ({ document: { content } }) => outcome(COMPLETENESS.test(content.completeness ?? ""), content.completeness === "unknown")
	},
	"completeness-indicated": {
		title: "Statement on completeness",
		remedy: "Add compositions with an aggregate: complete, incomplete or unknown.",
		check: ({ document: { content } }) => outcome(content.completeness === "unknown" || COMPLETENESS.test(content.completeness ?? ""))
	},
	"no-vulnerabilities": {
		title: "No vulnerability data",
		remedy: "Move vulnerabilities into a VEX document or a separate report.",
		check: ({ document: { content } }) => outcome(content.vulnerabilities === 0)
	}
};
function distributions({ externalReferences = [] }) {
	return externalReferences.filter(({ type }) => type === "distribution");
}
function hasProperty({ properties = [] }, name, isValue = isStated) {
	return properties.some((property) => property.name === name && isValue(property.value));
}
/** A name, not a path (BSI TR-03183-2 v2.1.0, section 5.2.2). */
function isFileName(text) {
	return isStated(text) && !/[/\\]/.test(text);
}
/** Hashes of what is deployed, where BSI TR-03183-2 v2.1.0, section 8.2, has them. */
function deployedHashes(component, format) {
	const { distributedAs = [], hashes = [] } = component;
	if (format === "spdx3-json") return distributedAs.map((file) => file.hashes ?? []);
	return format.startsWith("cyclonedx") ? [distributions(component).flatMap((reference) => reference.hashes ?? [])] : [hashes];
}
/**
* Section 8.2 for SPDX 3: a file that is not executable, or not an archive, only lacks a purpose, so that the comment must
* say that they are meant; `container` is a structured file, `firmware` one that is not.
*/
function statesFileProperties({ purposes = [], comment = "" }) {
	const names = new Set(purposes.map((purpose) => purpose.split("/").at(-1)));
	return /TR-03183-2/.test(comment) && names.has("container") !== names.has("firmware");
}
/** BSI TR-03183-2 v2.1.0: a property `bsi:component:…` and its two values. */
const FILE_PROPERTIES = /* @__PURE__ */ new Map([
	["executable", ["executable", "non-executable"]],
	["archive", ["archive", "no archive"]],
	["structured", ["structured", "unstructured"]]
]);
/** Logical components have no file. A component with a hash, an occurrence or a file that it is distributed as has one. */
function isFile(component) {
	const { hashes = [], occurrences = [], distributedAs = [] } = component;
	return [
		hashes,
		distributions(component).flatMap((reference) => reference.hashes ?? []),
		occurrences,
		distributedAs
	].some(({ length }) => length > 0);
}
/** In SPDX 3, of each file that the component is distributed as; else of the component. */
function ofFile(component, format, isOfFile, isOfComponent) {
	if (!isFile(component)) return void 0;
	const { distributedAs = [] } = component;
	if (format !== "spdx3-json") return outcome(isOfComponent(component));
	return outcome(distributedAs.length > 0 && distributedAs.every(isOfFile));
}
function isProducerUnknown(component) {
	return partiesOf(component).some(isPartyUnknown);
}
function partiesOf({ supplier, manufacturer, authors = [] }) {
	return [
		supplier,
		manufacturer,
		...authors
	].filter((party) => party !== void 0);
}
/** Who made it: BSI TR-03183-2 v2.1.0, section 3.2.9, keeps them apart from who supplies it. */
function creatorsOf({ manufacturer, authors = [] }) {
	return manufacturer === void 0 ? [...authors] : [manufacturer, ...authors];
}
function licensesOf({ licenses = [] }, acknowledgement) {
	return licenses.filter((license) => (license.acknowledgement ?? acknowledgement) === acknowledgement);
}
function isLicensePresent(component, acknowledgement) {
	return licensesOf(component, acknowledgement).some(({ value }) => isLicenseStated(value));
}
/** A license whose text is `NOASSERTION` or the like counts as either statement. */
function isLicenseDeclaredUnknown(component, ...acknowledgements) {
	return (component.licenses ?? []).some(({ value }) => isLicenseNotKnown(value)) || acknowledgements.some((acknowledgement) => isLicenseUnknown(component, acknowledgement));
}
const COMPONENT_CHECKS = {
	name: {
		title: "Component name",
		remedy: "Fill the name of every component.",
		check: ({ name }) => outcome(isStated(name))
	},
	version: {
		title: "Component version",
		remedy: "Fill the version of every component, or state that it is unknown.",
		check: ({ version, declaredUnknown = [] }) => {
			const isDeclared = declaredUnknown.includes("version");
			return outcome(isNamed(version) && !isDeclared, isDeclared || isNotKnown(version));
		}
	},
	producer: {
		title: "Component producer (supplier)",
		remedy: "Fill supplier or manufacturer of every component, or state that it is unknown (SPDX: NOASSERTION).",
		check: (component) => outcome(partiesOf(component).some(isPartyStated), isProducerUnknown(component))
	},
	supplier: {
		title: "Component supplier",
		remedy: "Fill the supplier of every component; NOASSERTION does not count.",
		check: ({ supplier }) => outcome(supplier !== void 0 && isPartyStated(supplier))
	},
	"producer-address": {
		title: "Component creator with e-mail address or URL",
		remedy: "Fill manufacturer of every component with an e-mail address or a URL; a name alone, or the supplier, does not count.",
		check: (component) => outcome(creatorsOf(component).some(hasAddress), creatorsOf(component).some(isPartyUnknown))
	},
	identifier: {
		title: "Software identifier (purl or CPE)",
		remedy: "Give every component a purl.",
		check: (component) => outcome(hasIdentifier(component))
	},
	relationships: {
		title: "Dependency relationship",
		remedy: "List the dependencies; use an empty list for components that have none.",
		check: ({ ref, declaredUnknown = [] }, context) => {
			const { completeness, completenessOf } = context.document.content;
			return outcome(listsDependencies(ref, context) || context.neededRefs.has(ref), declaredUnknown.includes("dependencies") || completeness === "unknown" && completenessOf !== "assemblies");
		}
	},
	"own-relationships": {
		title: "Dependencies of the component",
		remedy: "List the dependencies of every component; use an empty list for those that have none.",
		check: ({ ref, declaredUnknown = [] }, context) => outcome(listsDependencies(ref, context), declaredUnknown.includes("dependencies"))
	},
	hash: {
		title: "Component hash",
		remedy: "Give every component a hash, SHA-256 or stronger.",
		check: (component) => outcome([...component.hashes ?? [], ...distributions(component).flatMap(({ hashes = [] }) => hashes)].some(isHash), (component.declaredUnknown ?? []).includes("hashes"))
	},
	"deployable-hash": {
		title: "SHA-512 of the deployable component",
		remedy: "Give externalReferences of type distribution a SHA-512 hash (SPDX 3: verifiedUsing of the software_File that hasDistributionArtifact names).",
		check: (component, { document }) => {
			const deployed = deployedHashes(component, document.format);
			const isDeployed = (hash) => hash.algorithm === "SHA-512" && isHash(hash);
			return outcome(deployed.length > 0 && deployed.every((hashes) => hashes.some(isDeployed)));
		}
	},
	"deployable-uri": {
		title: "URI of the deployable component",
		remedy: "Add externalReferences of type distribution.",
		check: (component) => outcome(distributions(component).length > 0)
	},
	"source-uri": {
		title: "URI of the source code",
		remedy: "Add externalReferences of type source-distribution.",
		check: ({ externalReferences = [] }) => outcome(externalReferences.some(({ type }) => type === "source-distribution" || type === "vcs"))
	},
	license: {
		title: "Component license",
		remedy: "Give every component a license, or state that it is unknown (SPDX: NOASSERTION).",
		check: (component) => outcome((component.licenses ?? []).some(({ value }) => isLicenseStated(value)), isLicenseDeclaredUnknown(component, "declared", "concluded"))
	},
	copyright: {
		title: "Copyright text",
		remedy: "Give every component its copyright text, or say that it is unknown (SPDX: NOASSERTION).",
		check: ({ copyright, declaredUnknown = [] }) => outcome(isCopyrightStated(copyright), declaredUnknown.includes("copyright") || isNotKnown(copyright))
	},
	"distribution-license": {
		title: "Distribution license (concluded)",
		remedy: "Give every component its license with acknowledgement concluded (SPDX: licenseConcluded).",
		check: (component) => outcome(isLicensePresent(component, "concluded"), isLicenseDeclaredUnknown(component, "concluded"))
	},
	"distribution-license-id": {
		title: "Distribution license as an SPDX identifier",
		remedy: "Give every component its license with acknowledgement concluded, as an SPDX expression; a name does not count, and a license that SPDX does not list is LicenseRef-<who lists it>-<name>.",
		check: (component) => {
			const licenses = licensesOf(component, "concluded");
			return outcome(licenses.length > 0 && licenses.every(isBsiLicense), isLicenseDeclaredUnknown(component, "concluded"));
		}
	},
	"original-license": {
		title: "Original license (declared)",
		remedy: "Give every component its license with acknowledgement declared (SPDX: licenseDeclared).",
		check: (component) => outcome(isLicensePresent(component, "declared"), isLicenseDeclaredUnknown(component, "declared"))
	},
	"effective-license": {
		title: "Effective license",
		remedy: "Add the property bsi:component:effectiveLicense.",
		check: (component) => outcome(hasProperty(component, "bsi:component:effectiveLicense"))
	},
	filename: {
		title: "File name of the component",
		remedy: "Add the property bsi:component:filename, without a path, to components that are files (SPDX 3: name of the software_File that hasDistributionArtifact names).",
		check: (component, { document: { format } }) => ofFile(component, format, ({ name }) => isFileName(name), (it) => hasProperty(it, "bsi:component:filename", isFileName))
	},
	"file-properties": {
		title: "Executable, archive and structured property",
		remedy: "Add bsi:component:executable (executable or non-executable), bsi:component:archive (archive or no archive) and bsi:component:structured (structured or unstructured) to components that are files (SPDX 3: software_additionalPurpose of the software_File, with executable and archive where they apply, container or firmware, and the comment of TR-03183-2, section 8.2).",
		check: (component, { document: { format } }) => ofFile(component, format, statesFileProperties, (it) => [...FILE_PROPERTIES].every(([name, values]) => hasProperty(it, `bsi:component:${name}`, (value) => values.includes(value))))
	}
};

// src/sbom/quality/measure-quality.ts
/** Files and the name of the distribution are not software components in the sense of any profile. */
const NOT_JUDGED = /* @__PURE__ */ new Set(["file", "operating-system"]);
const MOST_EXAMPLES = 5;
function scoreQuality(document, profileId, { isSigned } = {}) {
	const { subject, components, dependencies, elsewhere } = document.content;
	const judged = components.filter(({ type }) => !NOT_JUDGED.has(type));
	if (subject !== void 0 && subject.type !== "file") judged.unshift(subject);
	const knownRefs = new Set([...subject ? [subject] : [], ...components].map(({ ref }) => ref));
	const neededRefs = /* @__PURE__ */ new Set();
	for (const [from, targets] of dependencies) for (const target of targets) if (target !== from && (knownRefs.has(from) || elsewhere?.has(from) === true)) neededRefs.add(target);
	const context = {
		document,
		isSigned,
		neededRefs,
		knownRefs
	};
	const profile = PROFILES[profileId];
	const checks = profile.rows.flatMap((row) => measureRow(row, judged, context) ?? []);
	const demanded = checks.filter(({ level }) => level === "must");
	const shareOf = (check) => share(check, profile.acceptsDeclaredUnknown);
	const mean = demanded.reduce((sum, check) => sum + shareOf(check), 0) / Math.max(demanded.length, 1);
	const toFix = demanded.filter((check) => shareOf(check) < 1).sort((one, other) => shareOf(one) - shareOf(other));
	return {
		profile: profileId,
		title: profile.title,
		score: Math.floor(mean * 100),
		isMet: toFix.length === 0,
		checks,
		toFix,
		...findGaps(profile, judged, context)
	};
}
const MOST_GAPS = 10;
function findGaps({ rows, acceptsDeclaredUnknown }, components, context) {
	const { format } = context.document;
	const isGap = (outcome) => outcome === "missing" || outcome === "declared-unknown" && !acceptsDeclaredUnknown;
	const demanded = rows.filter(({ level }) => level === "must");
	const ofDocument = demanded.flatMap((row) => {
		const check = row.scope === "document" ? DOCUMENT_CHECKS[row.id] : void 0;
		return check !== void 0 && isGap(check.check(context)) ? [{
			title: check.title,
			field: fieldToFill(row.id, format)
		}] : [];
	});
	const gaps = ofDocument.length > 0 ? [{
		component: void 0,
		lacks: ofDocument
	}] : [];
	let moreGaps = 0;
	for (const component of components) {
		const lacks = demanded.flatMap((row) => {
			const check = row.scope === "component" ? COMPONENT_CHECKS[row.id] : void 0;
			return check !== void 0 && isGap(check.check(component, context)) ? [{
				title: check.title,
				field: fieldToFill(row.id, format)
			}] : [];
		});
		if (lacks.length === 0) continue;
		if (gaps.length < MOST_GAPS) gaps.push({
			component: nameOf(component),
			lacks
		});
		else moreGaps++;
	}
	return {
		gaps,
		moreGaps
	};
}
function share({ present, declaredUnknown, missing }, acceptsUnknown) {
	const total = present + declaredUnknown + missing;
	return total === 0 ? 0 : (present + (acceptsUnknown ? declaredUnknown : 0)) / total;
}
/** Undefined if the row applies to nothing in this document. */
function measureRow(row, components, context) {
	if (row.scope === "document") {
		const { title, remedy, check } = DOCUMENT_CHECKS[row.id];
		const outcome = check(context);
		if (outcome === void 0) return void 0;
		const tally = emptyTally();
		tally[outcome]++;
		return resultOf(row, {
			title,
			remedy
		}, tally, []);
	}
	const { title, remedy, check } = COMPONENT_CHECKS[row.id];
	const tally = emptyTally();
	const examples = [];
	for (const component of components) {
		const outcome = check(component, context);
		if (outcome === void 0) continue;
		tally[outcome]++;
		if (outcome === "missing" && examples.length < MOST_EXAMPLES) examples.push(nameOf(component));
	}
	if (!(tally.present + tally["declared-unknown"] + tally.missing > 0) && (row.level !== "must" || components.length > 0)) return void 0;
	return resultOf(row, {
		title,
		remedy
	}, tally, examples);
}
function emptyTally() {
	return {
		present: 0,
		"declared-unknown": 0,
		missing: 0
	};
}
function resultOf({ id, level, scope }, { title, remedy }, tally, examples) {
	const isNothing = tally.present + tally["declared-unknown"] + tally.missing === 0;
	return {
		id,
		title,
		level,
		scope,
		outcome: tally.missing > 0 || isNothing ? "missing" : tally["declared-unknown"] > 0 ? "declared-unknown" : "present",
		present: tally.present,
		declaredUnknown: tally["declared-unknown"],
		missing: tally.missing,
		examples,
		remedy
	};
}
function nameOf({ purl, name, version }) {
	return printable(purl ?? (version === void 0 ? name : `${name}@${version}`), 120);
}

export { PROFILES, PROFILE_IDS, fieldToFill, scoreQuality };