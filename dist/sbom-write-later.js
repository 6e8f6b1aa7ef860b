import { __toESM } from "./rolldown-runtime.js";
import { compareText, fieldsIn, fieldsOf, isOneOf, isRecord, listOf, present, printable, textOf as textOf$1, textsIn } from "./support.js";
import { digestOf } from "./oci.js";
import { formatSpdxTime, hasNoZone, isSpdxTime, parseDocumentTime } from "./sbom-seal.js";
import { countElements, formatAttribute, formatXml, isXmlText } from "./sbom-cyclonedx.js";
import { DOCUMENT_ID, addJsonList, checkLeastElements, createBody, createIdentity, createSpdxIds, partiallyLinked, partsOf, planDocument, writableTime, writeSbom } from "./sbom-write.js";
import { identifyPurl } from "./sbom-purl-shared.js";
import { formatUnknown, isLicenseUnknown } from "./sbom-shared.js";
import { isExpression, licenseKey, licenseRefOf, spellExceptions } from "./sbom-licenses.js";
import { isDigest, isLocator, isNamespace } from "./sbom-spdx.js";
import { formats } from "./support-later.js";
import { typeOf as typeOf$1 } from "./sbom-read-later.js";
import { identifyLicenses, isOwnReference, ownReferencesIn, plainTextOf } from "./sbom-licenses-later.js";
import { commentOfPhase, formatSpdxParty, isSpdxParty, parseParty, parseTool, phaseOfComment, phaseOfType, splitKind } from "./sbom-spdx-later.js";
import { addressesIn, loadGrammar, loadShape, resolveShape, rootToXml } from "./sbom-cyclonedx-later.js";
import { isJavaUri, isPythonIri } from "./sbom-validate.js";
import { require_enums, require_index_node as require_index_node$1, require_index_node$1 as require_index_node, require_models, require_spdx, require_spec } from "./cyclonedx-library.js";

// src/sbom/write/json-tree.ts
/** The bytes of a whole document. */
function formatTree(tree) {
	const body = createBody("");
	addTree(body, tree);
	return body.bytes("");
}
function addTree(body, tree) {
	let separator = "{";
	for (const [key, value] of Object.entries(tree)) {
		body.add(`${separator}${JSON.stringify(key)}:`);
		separator = ",\n";
		if (!Array.isArray(value)) {
			body.add(JSON.stringify(value));
			continue;
		}
		for (const [at, item] of value.entries()) body.add(`${at === 0 ? "[\n" : ",\n"}${JSON.stringify(item)}`);
		body.add(value.length === 0 ? "[]" : "]");
	}
	body.add("}\n");
}

// src/sbom/write/audit-places.ts
const EXACT = /* @__PURE__ */ new Set([...[
	"text",
	"property",
	"version",
	"scope",
	"revision",
	"license-text",
	"content-type"
], ...[
	"purl",
	"cpe",
	"hash",
	"url",
	"completeness"
]]);
const PARTY = String.raw`(?:manufacturer|manufacture|supplier|authors\[\]|contact\[\]|provider)`;
const CYCLONEDX = [
	[/^(?:\$schema|bomFormat|specVersion|metadata\.timestamp)$/, "renamed"],
	[/^serialNumber$|^externalReferences\[\]\.url$/, "document-id"],
	[/^version$/, "revision"],
	[/^metadata\.lifecycles\[\]\.(?:phase|name)$/, "phase"],
	[/^metadata\.tools\[\]\.(?:bom-ref|type)$/, "renamed"],
	[/^metadata\.tools\[\]\.(?:vendor|group|name|version|author)$/, "maker"],
	[/^metadata\.licenses\[\](?:\.license)?\.(?:id|name|expression)$/, "data-license"],
	[/^metadata\.licenses\[\](?:\.license)?\.acknowledgement$/, "renamed"],
	[new RegExp(`^(?:metadata|metadata\\.tools\\[\\]|components\\[\\])(?:\\.${PARTY})+\\.(?:name|email|url(?:\\[\\])?)$`), "maker"],
	[new RegExp(`\\.${PARTY}\\.bom-ref$`), "renamed"],
	[/^components\[\]\.(?:author|publisher)$/, "maker"],
	[/^components\[\]\.(?:bom-ref|type)$/, "renamed"],
	[/^components\[\]\.(?:group|name)$/, "name"],
	[/^components\[\]\.version$/, "version"],
	[/^components\[\]\.purl$/, "purl"],
	[/^components\[\]\.cpe$/, "cpe"],
	[/^components\[\]\.(?:description|copyright)$/, "text"],
	[/^components\[\]\.scope$/, "scope"],
	[/^components\[\]\.modified$/, "flag"],
	[/^components\[\]\.(?:externalReferences\[\]\.)?hashes\[\]\.alg$/, "renamed"],
	[/^components\[\]\.(?:externalReferences\[\]\.)?hashes\[\]\.content$/, "hash"],
	[/^components\[\]\.(?:evidence\.)?licenses\[\](?:\.license)?\.(?:id|name|expression)$/, "license"],
	[/^components\[\]\.(?:evidence\.)?licenses\[\](?:\.license)?\.(?:acknowledgement|bom-ref)$/, "renamed"],
	[/^components\[\]\.(?:evidence\.)?licenses\[\]\.license\.url$/, "license-url"],
	[/^components\[\]\.(?:evidence\.)?licenses\[\]\.license\.text\.content$/, "license-text"],
	[/^components\[\]\.(?:evidence\.)?licenses\[\]\.license\.text\.contentType$/, "content-type"],
	[/^components\[\]\.(?:evidence\.)?licenses\[\]\.license\.text\.encoding$/, "renamed"],
	[/^components\[\]\.externalReferences\[\]\.type$/, "renamed"],
	[/^components\[\]\.externalReferences\[\]\.url$/, "url"],
	[/^components\[\]\.externalReferences\[\]\.comment$/, "comment"],
	[/^components\[\]\.evidence\.occurrences\[\]\.location$/, "location"],
	[/^components\[\]\.evidence\.occurrences\[\]\.bom-ref$/, "renamed"],
	[/^components\[\]\.properties\[\]\.(?:name|value)$/, "property"],
	[/^dependencies\[\]\.(?:ref|dependsOn\[\])$/, "renamed"],
	[/^compositions\[\]\.aggregate$/, "completeness"],
	[/^compositions\[\]\.(?:bom-ref|assemblies\[\]|dependencies\[\])$/, "renamed"]
];
const SPDX2 = [
	[/^(?:spdxVersion|SPDXID|\$schema|@context|documentDescribes\[\]|creationInfo\.created)$/, "renamed"],
	[/^(?:documentNamespace|comment)$/, "document-id"],
	[/^dataLicense$/, "data-license"],
	[/^name$/, "name"],
	[/^creationInfo\.creators\[\]$/, "maker"],
	[/^creationInfo\.comment$/, "phase"],
	[/^(?:packages|files)\[\]\.(?:SPDXID|primaryPackagePurpose|hasFiles\[\])$/, "renamed"],
	[/^packages\[\]\.filesAnalyzed$/, "flag"],
	[/^packages\[\]\.name$|^files\[\]\.fileName$/, "name"],
	[/^packages\[\]\.versionInfo$/, "version"],
	[/^packages\[\]\.(?:supplier|originator)$/, "maker"],
	[/^packages\[\]\.(?:downloadLocation|homepage)$/, "url"],
	[/^packages\[\]\.sourceInfo$/, "location"],
	[/^packages\[\]\.(?:description|summary)$|^(?:packages|files)\[\]\.copyrightText$/, "text"],
	[/^(?:packages|files)\[\]\.checksums\[\]\.algorithm$/, "renamed"],
	[/^(?:packages|files)\[\]\.checksums\[\]\.checksumValue$/, "hash"],
	[/^(?:packages|files)\[\]\.license(?:Concluded|Declared)$/, "license"],
	[/^hasExtractedLicensingInfos\[\]\.(?:licenseId|name)$/, "license"],
	[/^hasExtractedLicensingInfos\[\]\.extractedText$/, "license-text"],
	[/^hasExtractedLicensingInfos\[\]\.seeAlsos\[\]$/, "license-url"],
	[/^packages\[\]\.externalRefs\[\]\.reference(?:Category|Type)$/, "renamed"],
	[/^packages\[\]\.externalRefs\[\]\.referenceLocator$/, "url"],
	[/^packages\[\]\.externalRefs\[\]\.comment$/, "comment"],
	[/^(?:packages\[\]\.)?annotations\[\]\.comment$/, "property"],
	[/^(?:packages\[\]\.)?annotations\[\]\.annotator$/, "maker"],
	[/^relationships\[\]\.(?:spdxElementId|relationshipType|relatedSpdxElement)$/, "renamed"]
];
const TABLES = {
	"cyclonedx-json": CYCLONEDX,
	"cyclonedx-xml": CYCLONEDX,
	"spdx-json": SPDX2,
	"spdx-tag-value": SPDX2,
	"spdx3-json": [
		[/^@context$|^@graph\[\]\.(?:spdxId|@id|@?type|creationInfo|from|to\[\]|element\[\]|rootElement\[\])$/, "renamed"],
		[/^@graph\[\]\.(?:relationshipType|profileConformance\[\]|specVersion|created)$/, "renamed"],
		[/^@graph\[\]\.(?:software_primaryPurpose|dataLicense|createdBy\[\]|createdUsing\[\])$/, "renamed"],
		[/^@graph\[\]\.(?:suppliedBy|originatedBy\[\]|expandedlicensing_member\[\])$/, "renamed"],
		[/^@graph\[\]\.name$/, "name"],
		[/^@graph\[\]\.software_packageVersion$/, "version"],
		[/^@graph\[\]\.software_packageUrl$/, "purl"],
		[/^@graph\[\]\.(?:description|summary|software_copyrightText)$/, "text"],
		[/^@graph\[\]\.software_(?:downloadLocation|homePage)$/, "url"],
		[/^@graph\[\]\.software_sourceInfo$/, "location"],
		[/^@graph\[\]\.software_sbomType\[\]$/, "phase"],
		[/^@graph\[\]\.completeness$/, "completeness"],
		[/^@graph\[\]\.verifiedUsing\[\]\.(?:type|@type|algorithm)$/, "renamed"],
		[/^@graph\[\]\.verifiedUsing\[\]\.hashValue$/, "hash"],
		[/^@graph\[\]\.simplelicensing_licenseExpression$/, "license"],
		[/^@graph\[\]\.simplelicensing_licenseText$/, "license-text"],
		[/^@graph\[\]\.external(?:Identifier|Ref)\[\]\.(?:type|@type|externalIdentifierType|externalRefType)$/, "renamed"],
		[/^@graph\[\]\.externalIdentifier\[\]\.identifier$/, "url"],
		[/^@graph\[\]\.externalRef\[\]\.locator\[\]$/, "url"],
		[/^@graph\[\]\.externalRef\[\]\.comment$/, "comment"]
	],
	"syft-json": [
		[/^schema\.(?:version|url)$|^(?:artifacts\[\]|source)\.(?:id|type)$/, "renamed"],
		[/^artifacts\[\]\.(?:foundBy|language)$|^artifactRelationships\[\]\.(?:parent|child|type)$/, "renamed"],
		[/^descriptor\.(?:name|version)$/, "maker"],
		[/^(?:artifacts\[\]|source)\.name$|^distro\.(?:id|name)$/, "name"],
		[/^(?:artifacts\[\]|source)\.version$|^distro\.versionID$/, "version"],
		[/^artifacts\[\]\.purl$/, "purl"],
		[/^artifacts\[\]\.cpes\[\](?:\.cpe)?$|^distro\.cpeName$/, "cpe"],
		[/^artifacts\[\]\.metadata\.description$|^distro\.prettyName$/, "text"],
		[/^artifacts\[\]\.licenses\[\](?:\.(?:value|spdxExpression))?$/, "license"],
		[/^artifacts\[\]\.locations\[\]\.path$/, "location"]
	]
};
/** Nested components are components, and tools of any kind are tools. */
function placeOf(path) {
	return path.replace(/^(?:metadata\.component|components\[\])(?:\.components\[\])*(?=[.[]|$)/, "components[]").replace(/^metadata\.tools(?:\[\]|\.components\[\]|\.services\[\])/, "metadata.tools[]");
}
/** CycloneDX's word for what the types of SBOM in SPDX say. */
function phaseOf(value) {
	return phaseOfComment(value) ?? phaseOfType(value) ?? value;
}
/** CycloneDX's word for SPDX 3's; `https://spdx.org/…/RelationshipCompleteness/noAssertion` may be the whole name. */
function completenessOf$1(value) {
	const word = value.slice(value.lastIndexOf("/") + 1);
	return word === "noAssertion" ? "unknown" : word;
}
/** The kind of the value at a path of a format's tree; undefined if no other format has a place for it. */
function kindOf(format, path) {
	const place = placeOf(path);
	return TABLES[format]?.find(([pattern]) => pattern.test(place))?.[1];
}

// src/sbom/write/audit-owners.ts
const PLACES = {
	"cyclonedx-json": /^components\[\]$/,
	"cyclonedx-xml": /^components\[\]$/,
	"spdx-json": /^(?:packages|files)\[\]$/,
	"spdx-tag-value": /^(?:packages|files)\[\]$/,
	"spdx3-json": /^@graph\[\]$/,
	"syft-json": /^(?:artifacts\[\]|source|distro)$/
};
const COMPONENT = /(?:Package|^software_File)$/;
/** The name and version of the component that an object at a path is; undefined if it is none. */
function createOwners(format) {
	const known = /* @__PURE__ */ new Map();
	return (path, fields) => {
		const before = known.get(path);
		const isPlace = before ?? PLACES[format].test(placeOf(path));
		if (before === void 0) known.set(path, isPlace);
		if (!isPlace || format === "spdx3-json" && !COMPONENT.test(typeOf$1(fields))) return void 0;
		return ownerOf(fields);
	};
}
/** Formats differ in whether the group is part of the name. */
function ownerOf(fields) {
	const name = textOf$1(fields["name"]) ?? textOf$1(fields["fileName"]) ?? textOf$1(fields["id"]) ?? "";
	const version = fields["version"] ?? fields["versionInfo"] ?? fields["software_packageVersion"] ?? fields["versionID"];
	return plain$1(`${name.slice(name.lastIndexOf("/") + 1)}@${textOf$1(version) ?? ""}`);
}
function plain$1(text) {
	return text.replace(/\s+/g, " ").trim();
}

// src/sbom/write/value-set.ts
/** Two values of one hash of 52 bits would hide a loss: with ten million values, one search in 400 million. */
function createValueSet() {
	let slots = /* @__PURE__ */ new Float64Array(1024);
	let used = 0;
	const place = (hash) => {
		let at = hash % slots.length;
		while (slots[at] !== 0 && slots[at] !== hash) at = (at + 1) % slots.length;
		return at;
	};
	const grow = () => {
		const before = slots;
		slots = new Float64Array(before.length * 2);
		for (const hash of before) if (hash !== 0) slots[place(hash)] = hash;
	};
	return {
		add(...parts) {
			const hash = hashOf(parts);
			const at = place(hash);
			if (slots[at] === hash) return;
			slots[at] = hash;
			used++;
			if (used * 2 > slots.length) grow();
		},
		has: (...parts) => slots[place(hashOf(parts))] !== 0
	};
}
/** Two multiplicative hashes of 26 bits; never 0, which is a free slot. */
function hashOf(parts) {
	let low = 2538058380;
	let high = 461845907;
	for (const part of parts) {
		for (let at = 0; at < part.length; at++) {
			const code = part.charCodeAt(at);
			low = Math.imul(low ^ code, 2654435761);
			high = Math.imul(high ^ code, 2246822507);
			low ^= low >>> 15;
			high ^= high >>> 13;
		}
		low = Math.imul(low ^ 65536, 3266489909);
		high = Math.imul(high ^ 65537, 668265263);
		low ^= low >>> 13;
		high ^= high >>> 16;
	}
	return (high >>> 6) * 2 ** 26 + (low >>> 6) + 1;
}

// src/sbom/write/written-sbom.ts
/** What a line of losses says of a merge: in how many of the documents the value is; nothing if it is not known. */
function ofInputs(count, all) {
	return all < 2 || count === 0 ? "" : ` (in ${count} of ${all} documents)`;
}

// src/sbom/write/audit-losses.ts
/** Further distinct paths are only counted: a hostile document has as many as it likes. */
const MOST_PATHS = 200;
/** @param listed lines that begin with one or more paths and a colon */
function auditAgainst(output, listed) {
	const written = indexValues(output);
	const isListed = createListed(listed);
	/** The number of inputs by path, and the last of them. */
	const lost = /* @__PURE__ */ new Map();
	let unlisted = false;
	let inputs = 0;
	return {
		audit({ format, pieces }) {
			inputs++;
			const kinds = createKinds(format);
			visitPieces(pieces, createOwners(format), (value, path, owner) => {
				const kind = kinds(path);
				if (kind === "renamed" || lost.get(path)?.last === inputs || isListed(path)) return;
				if (kind !== void 0 && written.has(kind, value, owner)) return;
				const before = lost.get(path);
				if (before !== void 0 || lost.size < MOST_PATHS) lost.set(path, {
					inputs: (before?.inputs ?? 0) + 1,
					last: inputs
				});
				else unlisted = true;
			});
		},
		losses: () => [...[...lost].map(([path, said]) => `${path}: is not converted${ofInputs(said.inputs, inputs)}`), ...unlisted ? ["…: values at more places are not converted"] : []]
	};
}
function visitPieces(pieces, owners, visit) {
	/** Paths are without places in lists; absent, empty and null values say nothing. */
	const visitLeaves = (value, path, owner) => {
		if (Array.isArray(value)) for (const item of value) visitLeaves(item, `${path}[]`, owner);
		else if (isRecord(value)) {
			const own = owners(path, value) ?? owner;
			for (const [key, member] of Object.entries(value)) {
				const name = printable(key, 80);
				visitLeaves(member, path === "" ? name : `${path}.${name}`, own);
			}
		} else if (value !== "" && (typeof value === "string" || typeof value === "number" || value === true)) visit(value, path, owner);
	};
	for (const piece of pieces) visitLeaves(piece, "", void 0);
}
function createKinds(format) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		if (!known.has(path)) known.set(path, kindOf(format, path));
		return known.get(path);
	};
}
/** Kinds that another format may keep in the same place: identifiers are external references in SPDX. */
const ALSO = {
	purl: ["url"],
	cpe: ["url"],
	url: [
		"purl",
		"cpe",
		"property",
		"maker"
	],
	"document-id": ["url"],
	license: [
		"text",
		"license-text",
		"license-url",
		"name",
		"data-license"
	],
	"license-url": ["license", "url"],
	"data-license": ["license"],
	maker: ["name", "url"],
	name: ["maker", "license"],
	text: [
		"license",
		"comment",
		"property",
		"name"
	],
	"license-text": [
		"text",
		"license",
		"name"
	],
	version: ["maker"],
	comment: ["property"],
	property: ["comment", "text"],
	location: ["comment", "property"]
};
/** In place of a component: any place, or one outside of all components, as agents and licenses have in SPDX. */
const [ANYWHERE, SHARED] = ["", "/"];
function indexValues({ format, pieces }) {
	const [values, words, components] = [
		createValueSet(),
		createValueSet(),
		createValueSet()
	];
	const kinds = createKinds(format);
	const add = (kind, text, owner) => {
		values.add(owner, kind, text);
		values.add(ANYWHERE, kind, text);
		if (EXACT.has(kind)) return;
		for (const word of splitWords(text)) {
			words.add(owner, kind, word);
			words.add(ANYWHERE, kind, word);
		}
	};
	visitPieces(pieces, createOwners(format), (value, path, owner = SHARED) => {
		const kind = kinds(path);
		components.add(owner);
		if (kind === "renamed" && isNoLicense(value)) add("license", "NONE", SHARED);
		if (kind === void 0 || kind === "renamed") return;
		for (const text of [textOf(kind, value), ...piecesOf(kind, value)]) add(kind, text, owner);
	});
	const hasText = (kind, text, owners) => {
		const places = [kind, ...ALSO[kind] ?? []];
		if (owners.some((owner) => places.some((place) => values.has(owner, place, text)))) return true;
		if (EXACT.has(kind)) return false;
		const joined = places.filter((place) => !EXACT.has(place));
		const parts = splitWords(text);
		const isIn = (word) => owners.some((owner) => joined.some((place) => words.has(owner, place, word)));
		return parts.length > 0 && parts.every(isIn);
	};
	return { has(kind, value, owner) {
		const text = textOf(kind, value);
		if (SAYS_NOTHING.get(kind) === text || text === UNKNOWN$2 && kind !== "text") return true;
		const owners = owner !== void 0 && components.has(owner) ? [owner, SHARED] : [ANYWHERE];
		if (hasText(kind, text, owners)) return true;
		const pieces = piecesOf(kind, value);
		return pieces.length > 0 && pieces.every((piece) => hasText(kind, piece, owners));
	} };
}
/** What is the same as no value. */
const SAYS_NOTHING = /* @__PURE__ */ new Map([["revision", "1"], ["content-type", "text/plain"]]);
/** The individual of SPDX 3 for software without a license. */
function isNoLicense(value) {
	return typeof value === "string" && value.endsWith("NoneLicense");
}
/** The values that another format has for one: name and address of a party or a tool, the text behind Base64. */
function piecesOf(kind, value) {
	if (typeof value !== "string") return [];
	if (kind === "license-text") return decodedText(value);
	if (kind !== "maker") return [];
	const { kind: of, value: said } = splitKind(value);
	const { name, version } = parseTool(said);
	if (of === "tool") return version === void 0 ? [name] : [name, version].map(plain);
	const [, party, email] = /^(.*?)\s*\(([^()]*)\)$/s.exec(said) ?? [];
	return (email === void 0 ? [of === "" ? "" : said] : [party ?? "", email]).filter((part) => part !== "").map(plain);
}
function decodedText(value) {
	if (value.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(value)) return [];
	const text = Buffer.from(value, "base64").toString("utf8");
	return text.includes("�") ? [] : [plain(text)];
}
/** What a missing value means, too, or a declaration of what is unknown. */
const UNKNOWN$2 = "NOASSERTION";
function textOf(kind, value) {
	const text = plain(value);
	switch (kind) {
		case "phase": return phaseOf(text);
		case "completeness": return completenessOf$1(text);
		case "hash": return text.toLowerCase();
		case "purl":
		case "cpe":
		case "url": return decoded(text);
		default: return text;
	}
}
/** All white space is the same, since XML has less of it. */
function plain(value) {
	return String(value).replace(/\s+/g, " ").trim();
}
/** Lower-case words, with the characters that URLs escape, and without what only says of what kind a party is. */
function splitWords(text) {
	return decoded(text.replace(/^(?:Person|Organization|Tool):/, "")).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** The model's names for places of a document. */
const MODEL_PLACES = new Map(Object.entries({
	lifecycles: ["metadata.lifecycles", "@graph[].software_sbomType"],
	completeness: ["compositions", "@graph[].completeness"],
	revision: ["version"],
	licenseNames: ["hasExtractedLicensingInfos[].name"],
	licenseTexts: ["hasExtractedLicensingInfos[].extractedText", "@graph[].simplelicensing_licenseText"],
	dataLicenses: ["metadata.licenses", "dataLicense"]
}));
/** Is the path, or one above it, among the listed ones? */
function createListed(listed) {
	const places = new Set(listed.flatMap(placesOf));
	const known = /* @__PURE__ */ new Map();
	const look = (path) => {
		for (const { index } of path.matchAll(/\.|\[\]|$/g)) if (places.has(path.slice(0, index))) return true;
		return [...path.matchAll(/\[\]/g)].some(({ index }) => places.has(path.slice(0, index + 2)));
	};
	return (path) => {
		const before = known.get(path);
		if (before !== void 0) return before;
		const isThere = look(path) || look(placeOf(path));
		known.set(path, isThere);
		return isThere;
	};
}
/** `a.b, c: reason` lists `a.b` and, as a sibling of `b`, `a.c`. */
function placesOf(line) {
	const [first = "", ...others] = line.slice(0, Math.max(0, line.indexOf(": "))).split(", ");
	const above = first.slice(0, first.lastIndexOf(".") + 1);
	return [first, ...others.map((other) => above + other)].flatMap((place) => [place, ...MODEL_PLACES.get(place) ?? []]);
}

// src/sbom/write/convert.ts
/**
* Writes what was read from a document in another format. A document that is in that format and version already stays
* as it is. What the model or the format has no place for is listed.
*
* @throws SealError `SBOM_CANNOT_WRITE`
*/
async function convert(document, target) {
	const { content, format, version, bytes } = document;
	if (format === target.format && version === target.version) return {
		bytes,
		unsupported: []
	};
	if (isCycloneDx(format) && isCycloneDx(target.format)) {
		const { rewriteAsJson, rewriteAsXml } = await import("./sbom-write-later.js");
		const rewrite = target.format === "cyclonedx-xml" ? rewriteAsXml : rewriteAsJson;
		const { tree, dropped } = await readTree(document);
		const written = await rewrite(tree, target.version);
		return {
			...written,
			unsupported: [...written.unsupported, ...dropped]
		};
	}
	if (isSpdx2(format) && target.format === "spdx-json") return (await import("./sbom-write-later.js")).rewriteAsSpdx(await treeOf(document));
	return convertContent(content, target, [document]);
}
function isSpdx2(format) {
	return format === "spdx-json" || format === "spdx-tag-value";
}
function isCycloneDx(format) {
	return format === "cyclonedx-json" || format === "cyclonedx-xml";
}
/** Where each format has the time of a document. */
const TIMES = {
	"cyclonedx-json": "metadata.timestamp",
	"cyclonedx-xml": "metadata.timestamp",
	"spdx-json": "creationInfo.created",
	"spdx-tag-value": "creationInfo.created",
	"spdx3-json": "@graph[].created"
};
/** A document has one time: of several merged ones, one is written. SPDX has whole seconds. */
function lostTimes(sources, { format, created }, own) {
	const written = parseDocumentTime(created ?? own ?? "");
	return sources.flatMap(({ format: from, content }) => {
		const said = content.created;
		const place = TIMES[from];
		if (said === void 0 || place === void 0) return [];
		if (!(!format.startsWith("spdx") && !/\.\d{3}\d*[1-9]/.test(said)) && /\.0*[1-9]/.test(said)) return [`${place}: is written in whole ${isCycloneDx(format) ? "milliseconds" : "seconds"}`];
		if (hasNoZone(said)) return [`${place}: has no time zone, and is written in UTC`];
		return parseDocumentTime(said) === written ? [] : [`${place}: another time is written`];
	});
}
/** Its tree in pieces if it is large; XML and tag-value in the shape of JSON, whole. */
async function treePieces(document) {
	const { format, bytes } = document;
	return isJson(format) ? (await import("./sbom-read-later.js")).piecesOf(bytes, "the SBOM") : [await treeOf(document)];
}
function isJson(format) {
	return format !== "cyclonedx-xml" && format !== "spdx-tag-value";
}
async function treeOf(document) {
	return (await readTree(document)).tree;
}
/** With a line for each place of XML whose text or attribute no tree has. */
async function readTree({ format, bytes }) {
	if (isJson(format)) {
		const { parseSbomJson } = await import("./sbom-read-later.js");
		return {
			tree: fieldsOf(parseSbomJson(bytes, "the SBOM").value),
			dropped: []
		};
	}
	const { decodeText } = await import("./sbom-read.js");
	const { text } = decodeText(bytes, "the SBOM");
	if (format === "spdx-tag-value") return {
		tree: (await import("./sbom-spdx-later.js")).parseTagValue(text).tree,
		dropped: []
	};
	const { parseCycloneDxXml } = await import("./sbom-read-later-cyclonedx-xml.js");
	const { tree, dropped } = await parseCycloneDxXml(text, "the SBOM");
	return {
		tree,
		dropped: dropped.map((path) => `${path}: only XML has a place for it`)
	};
}
/**
* The same for content that is not a document yet, as several merged ones.
*
* @param sources the documents that the content was read from: each of their values is written, or listed
* @throws SealError `SBOM_CANNOT_WRITE`
*/
async function convertContent(content, target, sources = []) {
	const { unmodeled, created } = content;
	const { bytes, unsupported } = await writeSbom(content, {
		...target,
		created: target.created ?? created ?? ""
	});
	const unread = unmodeled.map((path) => {
		const inputs = sources.filter((source) => source.content.unmodeled.includes(path)).length;
		return `${path}: is not converted${ofInputs(inputs, sources.length)}`;
	});
	const lost = [...Map.groupBy(lostTimes(sources, target, created), (line) => line)].map(([line, { length }]) => `${line}${ofInputs(length, sources.length)}`);
	const listed = [
		...unread,
		...unsupported,
		...lost
	];
	if (sources.length === 0) return {
		bytes,
		unsupported: listed
	};
	const { auditAgainst } = await import("./sbom-write-later.js");
	const { audit, losses } = auditAgainst({
		...target,
		pieces: await treePieces({
			...target,
			bytes
		})
	}, listed);
	for (const source of sources) audit({
		...source,
		pieces: await treePieces(source)
	});
	return {
		bytes,
		unsupported: [...listed, ...losses()]
	};
}

// src/sbom/write/xml-uri.ts
var import_spdx = require_spdx();
var import_models = /* @__PURE__ */ __toESM(require_models(), 1);
var import_enums = /* @__PURE__ */ __toESM(require_enums(), 1);
var import_spec = /* @__PURE__ */ __toESM(require_spec(), 1);
var import_index_node = require_index_node$1();
var import_index_node$1 = /* @__PURE__ */ __toESM(require_index_node(), 1);
/** As the CycloneDX library's normalizers escape links, though not purls. */
function escapeUri(text) {
	return text.replace(/[ "'[\]<>{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
* https://www.w3.org/TR/xmlschema-2/#anyURI, by the grammar of RFC 3986 that validators use. Characters beyond ASCII
* are taken: they are escaped before the grammar is applied.
*/
function isAnyUri(text) {
	return import_index_node$1.XML.Types.XmlSchema.isAnyURI(text) && isXmlText(text) && /^(?:[a-z][a-z\d+.-]*:|[^:/?#]*(?:[/?#]|$))/i.test(text) && !/%(?![\da-f]{2})|[\\^`|\s"<>[\]{}\u0000-\u0020\u007f-\u00a0]/i.test(text) && isAuthority(text);
}
function isAuthority(text) {
	const authority = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]*)/i.exec(text)?.[1];
	return authority === void 0 || /^(?:[^@:]*(?::[^@]*)?@)?[^@:]*(?::\d{0,5})?$/.test(authority);
}

// src/sbom/write/link.ts
/**
* Whether the link, as it is written, is one: for XML by its schema, for JSON by what Dependency-Track and
* cyclonedx-python-lib take for an `iri-reference`. Others, as `git@host:path`, are left out and reported.
*/
function isLink(text, isXml) {
	const written = escapeUri(text);
	if (written === "") return false;
	return isXml ? isAnyUri(written) : isJavaUri(written) && isPythonIri(written);
}

// src/sbom/write/cyclonedx-licenses.ts
/**
* Until 1.6, a list of licenses has ids and names, or one expression. If a component has more, what is declared
* goes into one expression joined by `AND`, and what was concluded becomes evidence. 1.7 takes any list.
*
* @param own what the document says of its own licenses
*/
function createLicenseWriter(version, isXml, unsupported, own) {
	const takesAnyList = version === "1.7";
	const takesAcknowledgement = takesAnyList || version === "1.6";
	const ownTexts = createOwnTexts(own, unsupported);
	const makeModel = createModels(isXml, ownTexts);
	const writeAll = (licenses, path) => {
		for (const license of licenses) addUnsupported$2(license, {
			path,
			isXml,
			takesAcknowledgement,
			unsupported
		});
		const write = (statements) => {
			const models = statements.map(makeModel);
			if (takesAnyList || models.length === 1 || !models.some(isCompound)) {
				for (const [at, model] of models.entries()) ownTexts.attach(model, statements[at]?.text);
				return models;
			}
			unsupported.add(`${path}licenses`, "several statements with an expression are joined into one by AND");
			return [joinLicenses(statements)];
		};
		if (takesAnyList || !licenses.map(makeModel).some(isCompound)) return {
			licenses: write(licenses),
			evidence: []
		};
		const concluded = licenses.filter((license) => license.acknowledgement === "concluded");
		const declared = licenses.filter((license) => license.acknowledgement !== "concluded");
		if (declared.length === 0 || concluded.length === 0) return {
			licenses: write(licenses),
			evidence: []
		};
		unsupported.add(`${path}licenses`, "concluded licenses are written to evidence.licenses");
		return {
			licenses: write(declared),
			evidence: write(concluded)
		};
	};
	return {
		write: (licenses = [], path) => {
			for (const { value } of licenses) ownTexts.use(value);
			return licenses.length === 0 ? {
				licenses: [],
				evidence: []
			} : writeAll(licenses, path);
		},
		noteUnwritten: ownTexts.noteUnwritten
	};
}
function createOwnTexts({ licenseNames, licenseTexts }, unsupported) {
	const [used, written] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const textOf = (key) => {
		const text = licenseTexts?.get(key);
		return text === "" || text === "NOASSERTION" ? void 0 : text;
	};
	return {
		has: (reference) => textOf(licenseKey(reference)) !== void 0,
		use: (value) => {
			if (licenseTexts !== void 0 && licenseTexts.size > 0) for (const reference of ownReferencesIn(value)) used.add(licenseKey(reference));
		},
		attach(model, stated) {
			if (!(model instanceof import_models.NamedLicense)) return;
			const key = licenseKey(model.name);
			const text = isOwnReference(model.name) ? textOf(key) : void 0;
			if (stated === void 0 && text !== void 0 && !written.has(key)) model.text = new import_models.Attachment(text);
			if (stated !== void 0 || text !== void 0) written.add(key);
		},
		noteUnwritten() {
			for (const key of used) {
				const [name, text] = [licenseNames?.get(key), textOf(key)];
				if (text !== void 0 && !written.has(key)) unsupported.add("licenseTexts", "a license expression cannot have them");
				if (name !== void 0 && name !== text) unsupported.add("licenseNames", "CycloneDX has one name of a license, which is its LicenseRef");
			}
		}
	};
}
function addUnsupported$2({ kind, url, acknowledgement, value }, { path, isXml, takesAcknowledgement, unsupported }) {
	if (acknowledgement !== void 0 && !takesAcknowledgement) unsupported.add(`${path}licenses[].acknowledgement`, "needs CycloneDX 1.6");
	if (url !== void 0 && kind === "expression" && !(0, import_spdx.isSupportedSpdxId)(value)) unsupported.add(`${path}licenses[].url`, "a license expression cannot have a URL");
	else if (url !== void 0 && !isLink(url, isXml)) unsupported.add(`${path}licenses[].url`, "is not a URL");
}
function isCompound(model) {
	return model instanceof import_models.LicenseExpression;
}
/**
* Parses equal texts once; each statement has its own model, since it carries its acknowledgement. A `LicenseRef-…` with
* a text is a name: an expression has no place for the text.
*/
function createModels(isXml, ownTexts) {
	const factory = new import_index_node.Factories.LicenseFactory((text) => {
		if (!isExpression(text)) throw new RangeError("not a license expression");
	});
	const kinds = /* @__PURE__ */ new Map();
	return ({ kind, value, acknowledgement, url, text }) => {
		const isNamed = kind === "name" || isOwnReference(value) && (text !== void 0 || ownTexts.has(value));
		const key = `${isNamed} ${value}`;
		let known = kinds.get(key);
		if (known === void 0) {
			known = !isNamed && isExpression(value) ? factory.makeFromString(value) : factory.makeNamedLicense(value);
			kinds.set(key, known);
		}
		const model = copyOf(known);
		if (acknowledgement !== void 0) model.acknowledgement = acknowledgement;
		if (url !== void 0 && isLink(url, isXml) && !(model instanceof import_models.LicenseExpression)) model.url = url;
		if (text !== void 0 && !(model instanceof import_models.LicenseExpression)) model.text = attachmentOf(text);
		return model;
	};
}
function attachmentOf({ content, contentType, encoding }) {
	return new import_models.Attachment(content, {
		...contentType === void 0 ? {} : { contentType },
		...encoding === void 0 ? {} : { encoding: import_enums.AttachmentEncoding.Base64 }
	});
}
function copyOf(model) {
	if (model instanceof import_models.LicenseExpression) return new import_models.LicenseExpression(model.expression);
	return model instanceof import_models.SpdxLicense ? new import_models.SpdxLicense(model.id) : new import_models.NamedLicense(model.name);
}
/** One expression of all statements. A name becomes a `LicenseRef-`. */
function joinLicenses(licenses) {
	const [first] = licenses;
	const parts = [...new Set(licenses.map(toExpression))];
	const joined = new import_models.LicenseExpression(joinExpressions(parts));
	const acknowledgement = first?.acknowledgement;
	if (acknowledgement !== void 0 && licenses.every((license) => license.acknowledgement === acknowledgement)) joined.acknowledgement = acknowledgement;
	return joined;
}
function joinExpressions(parts) {
	const [only] = parts;
	if (parts.length === 1 && only !== void 0) return only;
	return parts.map((part) => /\s/.test(part) ? `(${part})` : part).join(" AND ");
}
function toExpression({ kind, value }) {
	return kind === "expression" && isExpression(value) ? value : licenseRefOf(value);
}

// src/sbom/write/cyclonedx-making.ts
/** Fields that came with a version. */
const SINCE = {
	lifecycles: "1.5",
	occurrences: "1.5",
	toolComponents: "1.5",
	makers: "1.6",
	line: "1.6"
};
function has(making, field) {
	return making.version >= SINCE[field];
}

// src/sbom/write/cyclonedx-parties.ts
function formatContact({ name = "", email }) {
	if (email === void 0) return name;
	return name === "" ? email : `${name} <${email}>`;
}
function makeContacts(parties, path, making) {
	return parties.flatMap((party) => {
		if (party.url !== void 0) making.unsupported.add(`${path}.url`, "a contact has no URL");
		const contact = makeContact(party, path, making);
		if (contact === void 0) making.unsupported.add(path, "a contact without name and email");
		else if (party.isPerson === false) making.unsupported.add(path, "an organization, written as a person");
		return contact ?? [];
	});
}
function makeContact(party, path, { unsupported }) {
	const email = emailOf(party, path, unsupported);
	if ((party.name ?? "") === "" && email === void 0) return void 0;
	return new import_models.OrganizationalContact({
		...party.name === void 0 ? {} : { name: party.name },
		...email === void 0 ? {} : { email }
	});
}
function emailOf({ email }, path, unsupported) {
	if (email === void 0 || formats["idn-email"](email)) return email;
	unsupported.add(`${path}.email`, "is not an email address");
}
function makeEntity(party, path, making) {
	const { unsupported, isXml } = making;
	if (party.isDeclaredUnknown) return void 0;
	if (party.isPerson) unsupported.add(path, "a person, written as an organization");
	const email = emailOf(party, path, unsupported);
	const isUrl = party.url !== void 0 && isLink(party.url, isXml);
	if (party.url !== void 0 && !isUrl) unsupported.add(`${path}.url`, "is not a URL");
	return new import_models.OrganizationalEntity({
		...party.name === void 0 ? {} : { name: party.name },
		...isUrl && party.url !== void 0 ? { url: /* @__PURE__ */ new Set([party.url]) } : {},
		...email === void 0 ? {} : { contact: new import_models.OrganizationalContactRepository([new import_models.OrganizationalContact({ email })]) }
	});
}

// src/sbom/write/cyclonedx-references.ts
function makeHashes(hashes, { spec, version, unsupported }, path) {
	const dictionary = new import_models.HashDictionary();
	for (const { algorithm, content } of hashes ?? []) {
		const key = algorithm;
		if (!spec.supportsHashAlgorithm(algorithm)) unsupported.add(`${path}hashes`, `CycloneDX ${version} has no "${printable(algorithm, 40)}"`);
		else if (!spec.supportsHashValue(content)) unsupported.add(`${path}hashes`, "a value that is not a digest");
		else if ((dictionary.get(key) ?? content) !== content) unsupported.add(`${path}hashes`, "a second value of one algorithm");
		else dictionary.set(key, content);
	}
	return dictionary;
}
function makeReference({ type, url, comment, hashes }, making, path) {
	const { spec, version, unsupported, isXml } = making;
	if (!isLink(url, isXml)) {
		unsupported.add(`${path}externalReferences`, "a value that is not a URL");
		return [];
	}
	const isKnown = spec.supportsExternalReferenceType(type);
	if (!isKnown) unsupported.add(`${path}externalReferences`, `CycloneDX ${version} has no type "${printable(type, 40)}"; written as other`);
	const known = isKnown ? type : import_enums.ExternalReferenceType.Other;
	return [new import_models.ExternalReference(url, known, {
		hashes: makeHashes(hashes, making, `${path}externalReferences[].`),
		...comment === void 0 ? {} : { comment }
	})];
}

// src/sbom/write/earlier-ids.ts
const SAID = "this SBOM was made from it";
function earlierIds({ id, mergedIds = [] }) {
	return [.../* @__PURE__ */ new Set([...id === void 0 ? [] : [id], ...mergedIds])].filter((known) => known !== "");
}
/** CycloneDX has references of the whole document, and a type for those to SBOMs. */
function earlierReferences(sbom) {
	return earlierIds(sbom).map((url) => ({
		type: "bom",
		url,
		comment: SAID
	}));
}
/** SPDX 2.3 has a comment; its references to other documents need the hash of a file that is not at hand. */
function commentOnEarlier(sbom) {
	const ids = earlierIds(sbom);
	return ids.length === 0 ? void 0 : `This SBOM was made from ${ids.join(" and ")}`;
}

// src/sbom/write/cyclonedx-models.ts
function prepareCycloneDx(sbom, { version, isXml, time, unsupported }) {
	const spec = Object.entries(import_spec.SpecVersionDict).find(([key]) => key === version)?.[1];
	if (spec === void 0) throw new TypeError(`CycloneDX ${version}`);
	const extras = /* @__PURE__ */ new WeakMap();
	const making = {
		version,
		isXml,
		spec,
		unsupported,
		extras,
		licenses: createLicenseWriter(version, isXml, unsupported, sbom)
	};
	const plan = planDocument(sbom, unsupported);
	collectUnsupportedFields$2(sbom, unsupported);
	const parts = partsOf(sbom.subject, plan.roots).length;
	if (parts > 0 && parts < plan.roots.length) unsupported.add("components[].parent", "CycloneDX has the parts of the subject beside all other components");
	const organization = has(making, "makers") ? sbom.authors.find(({ url, isDeclaredUnknown }) => url !== void 0 && !isDeclaredUnknown) : void 0;
	const authors = sbom.authors.filter((author) => author !== organization);
	return {
		spec,
		plan,
		extras,
		unsupported,
		bom: new import_models.Bom({
			version: revisionOf(sbom, unsupported),
			metadata: makeMetadata({
				...sbom,
				authors
			}, plan, time, making)
		}),
		manufacturer: organization && makeEntity(organization, "metadata.manufacturer", making),
		externalReferences: earlierReferences(sbom).flatMap((reference) => makeReference(reference, making, "")),
		makeComponent: (planned) => makeComponent(planned, making, "components[]."),
		completeness: aggregateOf(sbom, making),
		completenessOf: sbom.completenessOf,
		losses() {
			making.licenses.noteUnwritten();
			return unsupported.list();
		}
	};
}
function collectUnsupportedFields$2(sbom, unsupported) {
	if (sbom.name !== void 0 && sbom.name !== sbom.subject?.name) unsupported.add("name", "a CycloneDX document has the name of its subject");
}
function revisionOf({ revision }, unsupported) {
	if (revision === void 0) return 1;
	const number = Number(revision);
	if (Number.isSafeInteger(number) && number >= 1 && number < 2 ** 31) return number;
	unsupported.add("revision", "is not a positive integer");
	return 1;
}
const AGGREGATES = /* @__PURE__ */ new Set([
	"complete",
	"incomplete",
	"unknown",
	"not_specified"
]);
const AGGREGATES_SINCE_1_5 = /^incomplete_(?:first|third)_party(?:_proprietary|_opensource)?_only$/;
const AGGREGATES_1_4 = /^incomplete_(?:first|third)_party_only$/;
function aggregateOf({ completeness }, { version, unsupported }) {
	if (completeness === void 0 || AGGREGATES.has(completeness)) return completeness;
	if ((version === "1.4" ? AGGREGATES_1_4 : AGGREGATES_SINCE_1_5).test(completeness)) return completeness;
	unsupported.add("completeness", `CycloneDX ${version} has no "${printable(completeness, 60)}"`);
}
function makeMetadata(sbom, plan, time, making) {
	const { licenses, evidence } = making.licenses.write(sbom.dataLicenses.map((value) => ({
		kind: "expression",
		value
	})), "metadata.");
	return new import_models.Metadata({
		timestamp: time,
		lifecycles: new import_models.LifecycleRepository(makeLifecycles(sbom, making)),
		tools: makeTools(sbom.tools, making),
		authors: new import_models.OrganizationalContactRepository(makeContacts(sbom.authors, "metadata.authors[]", making)),
		licenses: new import_models.LicenseRepository([...licenses, ...evidence]),
		...plan.subject ? { component: makeComponent(plan.subject, making, "subject.") } : {}
	});
}
function makeLifecycles({ lifecycles }, making) {
	if (lifecycles.length > 0 && !has(making, "lifecycles")) {
		making.unsupported.add("lifecycles", "needs CycloneDX 1.5");
		return [];
	}
	return [...new Set(lifecycles)].map((lifecycle) => isOneOf(lifecycle, Object.values(import_enums.LifecyclePhase)) ? lifecycle : new import_models.NamedLifecycle(lifecycle));
}
/** Since 1.5 tools are components; a vendor is their group, as the CycloneDX library maps the two. */
function makeTools(tools, making) {
	if (tools.some(({ isService }) => isService)) making.unsupported.add("metadata.tools.services", "a service, written as an application");
	if (!has(making, "toolComponents")) return new import_models.Tools({ tools: new import_models.ToolRepository(tools.map(({ isService: _isService, ...tool }) => new import_models.Tool(tool))) });
	const components = [...new Map(tools.map((tool) => [JSON.stringify([
		tool.vendor,
		tool.name,
		tool.version
	]), tool])).values()].map(({ vendor, name, version }) => new import_models.Component(import_enums.ComponentType.Application, name, {
		...vendor === void 0 ? {} : { group: vendor },
		...version === void 0 ? {} : limitVersion(version, making, "tools[].")
	}));
	return new import_models.Tools({ components: new import_models.ComponentRepository(components) });
}
function makeComponent(planned, making, path) {
	const { component, ref, children } = planned;
	const { unsupported } = making;
	const { licenses, evidence } = making.licenses.write(component.licenses, path);
	const model = new import_models.Component(typeOf(component, making, path), component.name, {
		bomRef: ref,
		...textsOf(component, making, path),
		...component.version === void 0 ? {} : limitVersion(component.version, making, path),
		...component.scope === void 0 ? {} : { scope: component.scope },
		hashes: makeHashes(component.hashes, making, path),
		licenses: new import_models.LicenseRepository(licenses),
		externalReferences: new import_models.ExternalReferenceRepository((component.externalReferences ?? []).flatMap((reference) => makeReference(reference, making, path))),
		properties: new import_models.PropertyRepository([...component.properties ?? [], formatUnknown(component)].flatMap((property) => property ? new import_models.Property(property.name, property.value) : [])),
		components: new import_models.ComponentRepository(children.map((child) => makeComponent(child, making, path)))
	});
	if (evidence.length > 0) model.evidence = new import_models.ComponentEvidence({ licenses: new import_models.LicenseRepository(evidence) });
	if (component.supplier) {
		const supplier = makeEntity(component.supplier, `${path}supplier`, making);
		if (supplier) model.supplier = supplier;
	}
	setCpe(model, component, unsupported, path);
	setMakers(model, component, making, path);
	if (making.isXml) noteLineBreaks(component, unsupported, path);
	return model;
}
function textsOf({ group, purl, description, copyright }, { isXml, unsupported }, path) {
	const isPurl = purl !== void 0 && (!isXml || isAnyUri(purl));
	if (purl !== void 0 && !isPurl) unsupported.add(`${path}purl`, "is not a URI");
	return {
		...group === void 0 ? {} : { group },
		...isPurl ? { purl } : {},
		...description === void 0 ? {} : { description },
		...copyright === void 0 ? {} : { copyright }
	};
}
/** Longer versions are refused by the schemas since 1.6. */
const LONGEST_VERSION = 1024;
function limitVersion(text, { version, unsupported }, path) {
	if (version < "1.6" || [...text.slice(0, 2049)].length <= LONGEST_VERSION) return { version: text };
	unsupported.add(`${path}version`, `is longer than ${LONGEST_VERSION} characters`);
	return {};
}
function typeOf({ type }, { spec, version, unsupported }, path) {
	if (spec.supportsComponentType(type)) return type;
	unsupported.add(`${path}type`, `CycloneDX ${version} has no "${printable(type, 40)}"; written as library`);
	return import_enums.ComponentType.Library;
}
function setCpe(model, { cpe }, unsupported, path) {
	if (cpe === void 0) return;
	try {
		if (cpe.length <= 2e3) model.cpe = cpe;
	} catch {}
	if (model.cpe === void 0) unsupported.add(`${path}cpe`, "is not well formed");
}
function setMakers(model, component, making, path) {
	const { unsupported, version } = making;
	const { manufacturer, authors = [], occurrences = [] } = component;
	const contacts = makeContacts(authors, `${path}authors[]`, making);
	if (has(making, "makers")) {
		making.extras.set(model, {
			manufacturer: manufacturer && makeEntity(manufacturer, `${path}manufacturer`, making),
			authors: contacts,
			occurrences: makeOccurrences(occurrences, making, path)
		});
		return;
	}
	if (manufacturer && !manufacturer.isDeclaredUnknown) unsupported.add(`${path}manufacturer`, "needs CycloneDX 1.6");
	if (contacts.length > 0) model.author = contacts.map(formatContact).join(", ");
	making.extras.set(model, {
		manufacturer: void 0,
		authors: [],
		occurrences: version === "1.4" ? [] : makeOccurrences(occurrences, making, path)
	});
	if (version === "1.4" && occurrences.length > 0) unsupported.add(`${path}occurrences`, "needs CycloneDX 1.5");
}
function makeOccurrences(occurrences, making, path) {
	if (has(making, "line")) return occurrences;
	for (const { line, layer } of occurrences) {
		if (line !== void 0) making.unsupported.add(`${path}occurrences[].line`, "needs CycloneDX 1.6");
		if (layer !== void 0) making.unsupported.add(`${path}occurrences[].layer`, "needs CycloneDX 1.6");
	}
	return occurrences;
}
/** These are `normalizedString` in the XML schema: the CycloneDX library writes their line breaks as spaces. */
function noteLineBreaks({ name, version, group, description, copyright }, unsupported, path) {
	if ([
		name,
		version,
		group,
		description,
		copyright
	].some((text) => text !== void 0 && /[\t\n\r]/.test(text))) unsupported.add(path.slice(0, -1), "line breaks and tabs, which CycloneDX XML has as spaces");
}

// src/sbom/write/unsupported.ts
/** Further distinct lines are only counted. */
const MOST_LINES = 200;
function collectUnsupported() {
	const times = /* @__PURE__ */ new Map();
	let unlisted = 0;
	return {
		add(path, reason) {
			const line = `${path}: ${printable(reason, 200)}`;
			const before = times.get(line);
			if (before === void 0 && times.size >= MOST_LINES) unlisted++;
			else times.set(line, (before ?? 0) + 1);
		},
		list() {
			const lines = [...times].map(([line, number]) => number === 1 ? line : `${line} (${number} times)`).sort();
			return unlisted === 0 ? lines : [...lines, `… and ${unlisted} more`];
		}
	};
}

// src/sbom/write/cyclonedx-json.ts
const { Normalize: Normalize$1 } = import_index_node$1.JSON;
/** Keeps the order that the lists have: it is already a stable one. */
const AS_IS$1 = { sortLists: false };
/** The CycloneDX library's factory, with components that have makers and occurrences, and licenses that are all kept. */
var ExtendedFactory$1 = class extends Normalize$1.Factory {
	extras;
	constructor(spec, extras) {
		super(spec);
		this.extras = extras;
	}
	makeForComponent() {
		return new ExtendedComponentNormalizer$1(this, this.extras);
	}
	makeForLicense() {
		return new CompleteLicenseNormalizer$1(this);
	}
};
var ExtendedComponentNormalizer$1 = class extends Normalize$1.ComponentNormalizer {
	#extras;
	constructor(factory, extras) {
		super(factory);
		this.#extras = extras;
	}
	normalize(data, options) {
		const normalized = super.normalize(data, options);
		const extras = this.#extras.get(data);
		return normalized && extras ? this.#extend(normalized, extras, options) : normalized;
	}
	#extend(normalized, extras, options) {
		const { manufacturer, authors, occurrences } = extras;
		const contacts = this._factory.makeForOrganizationalContact();
		return {
			...normalized,
			...manufacturer && { manufacturer: this._factory.makeForOrganizationalEntity().normalize(manufacturer, options) },
			...authors.length > 0 && { authors: authors.map((author) => contacts.normalize(author, options)) },
			...occurrences.length > 0 && { evidence: {
				occurrences: occurrences.map((occurrence) => normalizeOccurrence$1(occurrence, this._factory.spec.version)),
				...normalized.evidence
			} }
		};
	}
};
/** The CycloneDX library keeps one expression of a list and drops the rest; what comes here fits its version already. */
var CompleteLicenseNormalizer$1 = class extends Normalize$1.LicenseNormalizer {
	normalizeIterable(data, options) {
		return Array.from(data, (license) => this.normalize(license, options));
	}
};
function normalizeOccurrence$1({ path, line, layer }, version) {
	if (version < "1.6") return { location: path };
	return {
		location: path,
		...line === void 0 ? {} : { line },
		...layer === void 0 ? {} : { additionalContext: `layer ${layer}` }
	};
}
/** @param version 1.4 to 1.7 */
function writeCycloneDxJson(sbom, version, time) {
	const unsupported = collectUnsupported();
	const writing = prepareCycloneDx(sbom, {
		version,
		isXml: false,
		time,
		unsupported
	});
	const { spec, plan, extras, bom } = writing;
	const factory = new ExtendedFactory$1(spec, extras);
	const { $schema, bomFormat, specVersion, metadata } = factory.makeForBom().normalize(bom, AS_IS$1);
	const manufacturer = writing.manufacturer && factory.makeForOrganizationalEntity().normalize(writing.manufacturer, AS_IS$1);
	const normalizer = factory.makeForComponent();
	const head = JSON.stringify({
		$schema,
		bomFormat,
		specVersion
	}).slice(0, -1);
	const body = createBody(head);
	body.add(`"version":${bom.version},\n"metadata":${JSON.stringify({
		...metadata,
		manufacturer
	})}`);
	addJsonList(body, "components", plan.roots, (root) => normalizer.normalize(writing.makeComponent(root), AS_IS$1));
	const references = factory.makeForExternalReference();
	if (writing.externalReferences.length > 0) addJsonList(body, "externalReferences", writing.externalReferences, (reference) => references.normalize(reference, AS_IS$1));
	addJsonList(body, "dependencies", plan.dependencies, ([ref, dependsOn]) => dependsOn.length === 0 ? { ref } : {
		ref,
		dependsOn
	});
	addCompositions(body, writing);
	body.add("}\n");
	return {
		bytes: body.bytes(`${head},"serialNumber":"urn:uuid:${body.uuid()}",`),
		unsupported: writing.losses()
	};
}
function addCompositions(body, { completeness, completenessOf, plan }) {
	const partial = partiallyLinked(plan);
	const ofParts = partial.length === 0 ? [] : [{
		aggregate: "incomplete",
		dependencies: partial
	}];
	const refs = plan.subject === void 0 ? void 0 : [plan.subject.ref];
	const parts = {
		...refs && completenessOf !== "dependencies" ? { assemblies: refs } : {},
		...refs && completenessOf !== "assemblies" ? { dependencies: refs } : {}
	};
	const ofAll = completeness === void 0 ? [] : [{
		aggregate: completeness,
		...parts
	}];
	if (ofAll.length + ofParts.length === 0) return;
	addJsonList(body, "compositions", [...ofAll, ...ofParts], (composition) => composition);
}

// src/sbom/write/cyclonedx-xml.ts
const { Normalize } = import_index_node$1.XML;
const AS_IS = { sortLists: false };
/** The CycloneDX library's factory, with components that have makers and occurrences, and licenses that are all kept. */
var ExtendedFactory = class extends Normalize.Factory {
	extras;
	constructor(spec, extras) {
		super(spec);
		this.extras = extras;
	}
	makeForComponent() {
		return new ExtendedComponentNormalizer(this, this.extras);
	}
	makeForLicense() {
		return new CompleteLicenseNormalizer(this);
	}
};
var ExtendedComponentNormalizer = class extends Normalize.ComponentNormalizer {
	#extras;
	constructor(factory, extras) {
		super(factory);
		this.#extras = extras;
	}
	normalize(data, options, name) {
		const element = super.normalize(data, options, name);
		const extras = this.#extras.get(data);
		return element && extras ? this.#extend(element, extras, options) : element;
	}
	/** The schema is a sequence: makers come after the supplier, occurrences first in the evidence. */
	#extend(element, extras, options) {
		const children = childrenOf(element);
		const makers = this.#makers(extras, options);
		const suppliers = children.filter((child) => isElement(child, "supplier"));
		const rest = children.filter((child) => !isElement(child, "supplier"));
		if (extras.occurrences.length > 0) addOccurrences(rest, extras.occurrences, this._factory.spec.version);
		return {
			...element,
			children: [
				...suppliers,
				...makers,
				...rest
			]
		};
	}
	#makers({ manufacturer, authors }, options) {
		const makers = [];
		if (manufacturer) makers.push(this._factory.makeForOrganizationalEntity().normalize(manufacturer, options, "manufacturer"));
		if (authors.length > 0) {
			const contacts = this._factory.makeForOrganizationalContact();
			makers.push(elementOf("authors", authors.map((author) => contacts.normalize(author, options, "author"))));
		}
		return makers;
	}
};
/** The CycloneDX library keeps one expression of a list and drops the rest; what comes here fits its version already. */
var CompleteLicenseNormalizer = class extends Normalize.LicenseNormalizer {
	normalizeIterable(data, options) {
		return Array.from(data, (license) => this.normalize(license, options));
	}
};
function addOccurrences(children, occurrences, version) {
	const list = elementOf("occurrences", occurrences.map((occurrence) => normalizeOccurrence(occurrence, version)));
	const at = children.findIndex((child) => isElement(child, "evidence"));
	const evidence = children[at];
	if (evidence?.type === "element") children[at] = elementOf("evidence", [list, ...childrenOf(evidence)]);
	else children.push(elementOf("evidence", [list]));
}
function normalizeOccurrence({ path, line, layer }, version) {
	const children = [elementOf("location", path)];
	if (version >= "1.6" && line !== void 0) children.push(elementOf("line", String(line)));
	if (version >= "1.6" && layer !== void 0) children.push(elementOf("additionalContext", `layer ${layer}`));
	return elementOf("occurrence", children);
}
function elementOf(name, children, attributes = {}) {
	return {
		type: "element",
		name,
		attributes,
		children
	};
}
function isElement(node, name) {
	return node.type === "element" && node.name === name;
}
function childrenOf({ children }) {
	return typeof children === "object" ? [...children] : [];
}
/** @param version 1.4 to 1.7 */
function writeCycloneDxXml(sbom, version, time) {
	const unsupported = collectUnsupported();
	const replacedIn = (path) => () => unsupported.add(path, "characters that XML cannot carry, written as U+FFFD");
	const writing = prepareCycloneDx(sbom, {
		version,
		isXml: true,
		time,
		unsupported
	});
	const { spec, plan, extras, bom } = writing;
	const factory = new ExtendedFactory(spec, extras);
	const root = factory.makeForBom().normalize(bom, AS_IS);
	const metadata = childrenOf(root).find((child) => isElement(child, "metadata")) ?? elementOf("metadata", []);
	const manufacturer = writing.manufacturer && factory.makeForOrganizationalEntity().normalize(writing.manufacturer, AS_IS, "manufacturer");
	if (manufacturer) insertManufacturer(metadata, manufacturer);
	const normalizer = factory.makeForComponent();
	const namespace = String(root.namespace);
	const body = createBody(`${namespace} ${bom.version}`);
	const onElement = countElements("the SBOM as XML");
	body.add(`${formatXml(metadata, replacedIn("metadata"), onElement)}\n`);
	addList(body, "components", plan.roots, (planned) => {
		const element = normalizer.normalize(writing.makeComponent(planned), AS_IS, "component");
		return element && formatXml(element, replacedIn("components[]"), onElement);
	});
	const references = factory.makeForExternalReference();
	addList(body, "externalReferences", writing.externalReferences, (reference) => {
		const element = references.normalize(reference, AS_IS, "reference");
		return element && formatXml(element, replacedIn("externalReferences"), onElement);
	});
	addList(body, "dependencies", plan.dependencies, ([ref, targets]) => {
		const children = targets.map((target) => elementOf("dependency", void 0, { ref: target }));
		return formatXml(elementOf("dependency", children, { ref }), void 0, onElement);
	});
	body.add(`${formatCompositions(writing)}</bom>\n`);
	const head = `<?xml version="1.0" encoding="UTF-8"?>\n<bom${[
		formatAttribute("xmlns", namespace),
		formatAttribute("serialNumber", `urn:uuid:${body.uuid()}`),
		formatAttribute("version", String(bom.version))
	].join("")}>\n`;
	return {
		bytes: body.bytes(head),
		unsupported: writing.losses()
	};
}
/** The schema is a sequence: only suppliers, licenses and properties come after it. */
function insertManufacturer(metadata, manufacturer) {
	const children = childrenOf(metadata);
	const isLater = (child) => [
		"supplier",
		"licenses",
		"properties"
	].some((name) => isElement(child, name));
	metadata.children = [
		...children.filter((child) => !isLater(child)),
		manufacturer,
		...children.filter(isLater)
	];
}
/** Dependency-Track cannot read an empty list of dependencies. */
function addList(body, name, items, format) {
	if (items.length === 0) return;
	body.add(`<${name}>\n`);
	for (const item of items) {
		const text = format(item);
		if (text !== void 0) body.add(`${text}\n`);
	}
	body.add(`</${name}>\n`);
}
function formatCompositions({ completeness, completenessOf, plan }) {
	const { subject } = plan;
	const parts = [["assemblies", "assembly"], ["dependencies", "dependency"]].filter(([scope]) => completenessOf === void 0 || completenessOf === scope).flatMap(([scope, part]) => subject ? [elementOf(scope, [elementOf(part, void 0, { ref: subject.ref })])] : []);
	const partial = partiallyLinked(plan).map((ref) => elementOf("dependency", void 0, { ref }));
	const compositions = [...completeness === void 0 ? [] : [[elementOf("aggregate", completeness), ...parts]], ...partial.length === 0 ? [] : [[elementOf("aggregate", "incomplete"), elementOf("dependencies", partial)]]].map((content) => elementOf("composition", content));
	return compositions.length === 0 ? "" : `${formatXml(elementOf("compositions", compositions))}\n`;
}

// src/sbom/write/merge-own-licenses.ts
/**
* Each document numbers its own licenses: `LicenseRef-1` may be another one in the next. What is said of a reference is
* kept if all documents that have it say the same.
*/
function joinOwnLicenses(contents) {
	const said = /* @__PURE__ */ new Map();
	for (const { licenseNames, licenseTexts, subject, components } of contents) {
		const used = [...subject ? [subject] : [], ...components].flatMap((each) => each.licenses ?? []).flatMap(({ value }) => ownReferencesIn(value).map(licenseKey));
		for (const key of /* @__PURE__ */ new Set([
			...used,
			...licenseNames?.keys() ?? [],
			...licenseTexts?.keys() ?? []
		])) {
			const license = [licenseNames?.get(key), licenseTexts?.get(key)].map((text) => text?.trim() ?? "");
			const meanings = said.get(key) ?? /* @__PURE__ */ new Set();
			said.set(key, meanings.add(license.some((text) => text !== "") ? JSON.stringify(license) : ""));
		}
	}
	const ambiguous = new Set([...said].flatMap(([key, licenses]) => licenses.size > 1 ? [key] : []));
	const join = (mapsOf) => new Map(contents.flatMap((own) => [...mapsOf(own) ?? []].filter(([key]) => !ambiguous.has(key))));
	return {
		joined: {
			licenseNames: join(({ licenseNames }) => licenseNames),
			licenseTexts: join(({ licenseTexts }) => licenseTexts)
		},
		ambiguous,
		differ: [...said.values()].some((licenses) => licenses.size > (licenses.has("") ? 2 : 1))
	};
}
/** A text beside an ambiguous reference would be taken for that of all. */
function withoutTexts(content, ambiguous) {
	if (ambiguous.size === 0) return content;
	const strip = ({ licenses, ...component }) => ({
		...component,
		...present({ licenses: licenses?.map(({ text, ...license }) => text === void 0 || ambiguous.has(licenseKey(license.value)) ? license : {
			...license,
			text
		}) })
	});
	return {
		...content,
		subject: content.subject && strip(content.subject),
		components: content.components.map(strip)
	};
}

// src/sbom/write/merge.ts
/**
* Merges documents in the order given. Components are one if they have the same purl, or without one the same
* reference and name, and no hashes that contradict each other. What each document was about becomes a component that
* the new subject depends on, unless it is that subject itself; of a document about nothing, what nothing in it needs.
*/
function merge(documents, options) {
	const own = joinOwnLicenses(documents.map(({ content }) => content));
	const contents = documents.map(({ content }) => withoutTexts(content, own.ambiguous));
	const pool = createPool(options.subject);
	const dependencies = /* @__PURE__ */ new Map();
	const leaves = /* @__PURE__ */ new Set();
	for (const content of contents) {
		const { renames, subject } = pool.addAll(content);
		if (!joinDependencies(dependencies, content, renames)) pool.note(UNJOINED);
		for (const [ref, targets] of content.dependencies) if (targets.length === 0) leaves.add(renames.get(ref));
		const parts = content.subject === void 0 ? rootsOf(content).map((ref) => renames.get(ref)) : [subject];
		for (const part of parts) if (part !== void 0 && part !== options.subject.ref) setOf(dependencies, options.subject.ref).add(part);
	}
	const isLeaf = ([ref, targets]) => targets.size > 0 && ref !== options.subject.ref && leaves.has(ref);
	if ([...dependencies].some(isLeaf)) pool.note("dependencies (documents differ: those of a component that has none in one of them are written)");
	if (own.differ) pool.note("hasExtractedLicensingInfos (documents differ; one reference of several licenses is written)");
	const completeness = joinCompleteness(contents);
	return {
		id: void 0,
		mergedIds: distinct(contents.flatMap(({ id, mergedIds = [] }) => [...id === void 0 ? [] : [id], ...mergedIds])),
		name: options.subject.name,
		revision: void 0,
		created: options.created,
		authors: distinct(contents.flatMap(({ authors }) => authors)),
		tools: distinct(contents.flatMap(({ tools }) => tools)),
		lifecycles: distinct(contents.flatMap(({ lifecycles }) => lifecycles)),
		dataLicenses: distinct(contents.flatMap(({ dataLicenses }) => dataLicenses)),
		subject: pool.subject(),
		components: pool.components(),
		dependencies: new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]])),
		...own.joined,
		...completeness.joined,
		vulnerabilities: contents.reduce((sum, { vulnerabilities }) => sum + vulnerabilities, 0),
		unmodeled: distinct([
			...contents.flatMap(({ unmodeled }) => unmodeled),
			...pool.conflicting(),
			...completeness.conflicting
		])
	};
}
/**
* The documents in an order that they decide themselves, so that the order of the files does not change what is merged:
* the latest first, because of values that differ the first one is written; at the same time by the digest of the bytes.
*/
function inMergeOrder(documents) {
	return documents.map((document) => ({
		document,
		time: timeOf(document.content),
		digest: digestOf(document.bytes)
	})).sort((a, b) => b.time - a.time || compareText(a.digest, b.digest)).map(({ document }) => document);
}
/** Milliseconds; a document without a time is older than all others. */
function timeOf({ created = "" }) {
	const time = parseDocumentTime(created);
	return Number.isNaN(time) ? 0 : time;
}
/**
* References of what nothing in the document contains or depends on; of all, if they only need each other. Files are
* content of packages, and what a package depends on is not a file.
*/
function rootsOf({ components, dependencies }) {
	const packages = components.filter(({ type }) => type !== "file");
	const needed = new Set([...dependencies].flatMap(([from, targets]) => targets.filter((target) => target !== from)));
	const refs = new Set(components.map(({ ref }) => ref));
	const roots = packages.filter(({ ref, parent }) => !needed.has(ref) && (parent === void 0 || parent === ref || !refs.has(parent)));
	return (roots.length === 0 ? packages : roots).map(({ ref }) => ref);
}
/** As complete as the least complete part. */
function joinCompleteness(contents) {
	const all = distinct(contents.map(({ completeness, completenessOf }) => ({
		completeness,
		completenessOf
	})));
	if (all.length <= 1) return {
		joined: all[0] ?? { completeness: void 0 },
		conflicting: []
	};
	const completeness = all.some(({ completeness }) => completeness?.startsWith("incomplete")) ? "incomplete" : "unknown";
	return {
		joined: { completeness },
		conflicting: [`completeness (documents differ; "${completeness}" is written)`]
	};
}
function createPool(mainSubject) {
	const byKey = /* @__PURE__ */ new Map();
	const conflicting = /* @__PURE__ */ new Set();
	const merged = /* @__PURE__ */ new Map([[mainSubject.ref, mainSubject]]);
	byKey.set(keyOf(mainSubject), [mainSubject.ref]);
	/** Those that only the document has that is added now: it may have several of one package. */
	const fresh = /* @__PURE__ */ new Set();
	const add = (component) => {
		const key = keyOf(component);
		const candidates = byKey.get(key) ?? [];
		for (const ref of candidates) {
			const known = merged.get(ref);
			if (known === void 0) continue;
			if (contradicts(known, component)) {
				if (!fresh.has(ref)) conflicting.add("components[].hashes (documents differ; each is written; which of them has which)");
				continue;
			}
			for (const [field, kept] of differences(known, component)) conflicting.add(`components[].${field} (documents differ; ${kept} is written)`);
			if (haveOtherLicenses(known, component)) conflicting.add("components[].licenses (documents differ; all are written; which of them states which)");
			merged.set(ref, mergeComponents(known, withoutParent(component)));
			return ref;
		}
		const ref = unusedRef(component.ref, merged);
		merged.set(ref, mergeComponents({ ref }, withoutParent(component)));
		fresh.add(ref);
		byKey.set(key, [...candidates, ref]);
		return ref;
	};
	return {
		addAll(content) {
			fresh.clear();
			const renames = /* @__PURE__ */ new Map();
			const subject = content.subject && add(content.subject);
			if (content.subject && subject !== void 0) renames.set(content.subject.ref, subject);
			const added = content.components.map((component) => ({
				component,
				ref: add(component)
			}));
			for (const { component, ref } of added) if (!renames.has(component.ref)) renames.set(component.ref, ref);
			for (const { component, ref } of added) if (!(component.parent === void 0 || setParent(merged, ref, renames.get(component.parent)))) conflicting.add("components[].parent (several contain it, or it contains itself)");
			return {
				renames,
				subject
			};
		},
		note: (what) => conflicting.add(what),
		subject: () => merged.get(mainSubject.ref) ?? mainSubject,
		conflicting: () => [...conflicting],
		components: () => [...merged].flatMap(([ref, component]) => ref === mainSubject.ref ? [] : [component])
	};
}
/** The first document that gives a component a parent is followed. False if the component gets another one. */
function setParent(merged, ref, parent) {
	const component = merged.get(ref);
	if (component === void 0 || parent === void 0 || parent === ref) return false;
	if (component.parent !== void 0) return component.parent === parent;
	merged.set(ref, {
		...component,
		parent
	});
	return true;
}
/** A parent is a reference into its own document. */
function withoutParent({ parent: _parent, ...component }) {
	return component;
}
/** A distribution has no purl and a reference of each generator's own; there is one of a name and version. */
function keyOf({ purl, ref, type, group, name, version }) {
	if (purl !== void 0) return JSON.stringify([identifyPurl(purl)]);
	return JSON.stringify([
		type === "operating-system" ? "" : ref,
		type,
		group,
		name,
		version
	]);
}
/** Two files of one name and version are two components. */
function contradicts({ hashes: left = [] }, { hashes: right = [] }) {
	return right.some(({ algorithm, content }) => {
		const same = left.filter((hash) => hash.algorithm === algorithm);
		return same.length > 0 && same.every((hash) => hash.content !== content);
	});
}
const PARTIES = ["supplier", "manufacturer"];
const TEXTS = [...[
	"type",
	"group",
	"name",
	"version",
	"description",
	"copyright",
	"cpe"
], ...PARTIES];
/** Fields whose values differ, with the value that is written. */
function differences(first, second) {
	const scopes = [first, second].map(({ scope = "required" }) => scope);
	const scope = joinScopes(first.scope, second.scope) ?? "required";
	const scoped = new Set(scopes).size > 1 ? [["scope", `"${scope}"`]] : [];
	return [...TEXTS.flatMap((field) => {
		const [one, other] = [first[field], second[field]];
		if (one === void 0 || other === void 0 || JSON.stringify(one) === JSON.stringify(other)) return [];
		if ([one, other].some((said) => typeof said === "object" && said.isDeclaredUnknown)) return [];
		const kept = typeof one === "string" ? one : one.name ?? one.email ?? one.url ?? "unknown";
		return [[field, `"${printable(kept, 60)}"`]];
	}), ...scoped];
}
function haveOtherLicenses({ licenses: left = [] }, { licenses: right = [] }) {
	return left.length > 0 && right.length > 0 && identifyLicenses(left) !== identifyLicenses(right);
}
function unusedRef(ref, merged) {
	if (!merged.has(ref)) return ref;
	let times = 2;
	while (merged.has(`${ref}|${times}`)) times++;
	return `${ref}|${times}`;
}
/** The first's values have priority; lists are joined. */
function mergeComponents(first, second) {
	const { scope: _scope, declaredUnknown: _unknown, ...merged } = {
		...second,
		...first,
		...joinParties(first, second),
		...joinLists(first, second)
	};
	return {
		...merged,
		...present({
			scope: "name" in first ? joinScopes(first.scope, second.scope) : second.scope,
			declaredUnknown: joinUnknown(first, second)
		})
	};
}
/** One that is declared as unknown (`NOASSERTION`) states nothing beside one that is known. */
function joinParties(first, second) {
	const join = (field) => [first[field], second[field]].find((party) => party && !party.isDeclaredUnknown) ?? first[field] ?? second[field];
	return present({
		supplier: join("supplier"),
		manufacturer: join("manufacturer")
	});
}
function joinLists(first, second) {
	const join = (listOf) => distinct([...listOf(first) ?? [], ...listOf(second) ?? []]);
	return present({
		hashes: join(({ hashes }) => hashes),
		licenses: distinctLicenses(join(({ licenses }) => licenses)),
		authors: join(({ authors }) => authors),
		licensesInFiles: join(({ licensesInFiles }) => licensesInFiles),
		identities: join(({ identities }) => identities),
		externalReferences: join(({ externalReferences }) => externalReferences),
		occurrences: join(({ occurrences }) => occurrences),
		properties: join(({ properties }) => properties)
	});
}
/** Unknown is what both of them do not know. */
function joinUnknown(first, second) {
	const merged = {
		...second,
		...first
	};
	const unknown = distinct([...first.declaredUnknown ?? [], ...second.declaredUnknown ?? []]);
	const licenses = new Set([first, second].flatMap(({ licenses: known = [] }) => known.map(({ acknowledgement = "declared" }) => `${acknowledgement}-license`)));
	return unknown.filter((field) => {
		if (field === "dependencies") return true;
		if (field === "declared-license" || field === "concluded-license") return !licenses.has(field);
		return field === "licenses" || field === "hashes" ? (first[field] ?? []).length + (second[field] ?? []).length === 0 : merged[field] === void 0;
	});
}
/** Required if one of them requires it or has no scope (CycloneDX: `required` is the default). */
function joinScopes(one, other) {
	if (one === other) return one;
	if (one === void 0 || other === void 0) return void 0;
	return [one, other].includes("required") ? "required" : "optional";
}
/** Two ways to write one license, with the same acknowledgement, are one statement, with the first text and URL. */
function distinctLicenses(licenses) {
	const known = /* @__PURE__ */ new Map();
	for (const license of licenses) {
		const key = `${license.acknowledgement ?? ""} ${identifyLicenses([license])}`;
		known.set(key, {
			...license,
			...known.get(key)
		});
	}
	return [...known.values()];
}
const UNJOINED = "dependencies (of a component on itself, or on what no component is)";
/** False if a dependency has no place among those of the merged document. */
function joinDependencies(all, { dependencies }, renames) {
	let isWhole = true;
	for (const [from, targets] of dependencies) {
		const ref = renames.get(from);
		const joined = ref === void 0 ? void 0 : setOf(all, ref);
		if (joined === void 0) isWhole = false;
		for (const target of targets) {
			const renamed = renames.get(target);
			if (renamed === void 0 || renamed === ref) isWhole = false;
			else joined?.add(renamed);
		}
	}
	return isWhole;
}
function setOf(sets, key) {
	const set = sets.get(key) ?? /* @__PURE__ */ new Set();
	sets.set(key, set);
	return set;
}
/** Without later copies; equal as JSON. */
function distinct(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value) ?? "", value])).values()];
}

// src/sbom/write/project.ts
/**
* Returns the same value if all of it has a place, so that a large tree is not copied; otherwise a copy without what
* has none. Undefined if nothing is left.
*/
function project(value, shape, path, projection, onLoss) {
	const resolved = resolveShape(shape, projection.document);
	const choices = resolved.oneOf ?? resolved.anyOf;
	if (choices?.some(isWhole)) return projectChoice(value, choices, path, projection, onLoss);
	if (resolved.enum !== void 0) return projectEnum(value, resolved.enum, path, projection, onLoss);
	if (Array.isArray(value)) return projectList(value, resolved, path, projection, onLoss);
	if (isRecord(value)) return projectFields(value, resolved, path, projection, onLoss);
	if (resolved.type === "array" || resolved.type === "object") return loss(path, projection, onLoss);
	return typeof value === "number" ? projectNumber(value, path, onLoss) : value;
}
/** What the number of the document has become in memory, where that is another one. */
function projectNumber(value, path, onLoss) {
	if (!Number.isFinite(value)) {
		onLoss(path, "is too large for a number");
		return;
	}
	if (Number.isInteger(value) && !Number.isSafeInteger(value)) onLoss(path, `has too many digits; written as ${value}`);
	return value;
}
/** A choice that defines the value, and not only its required keys. */
function isWhole({ type, $ref, properties, items }) {
	return (type ?? $ref ?? properties ?? items) !== void 0;
}
/** The first of the choices with the fewest losses. */
function projectChoice(value, choices, path, projection, onLoss) {
	let best;
	for (const choice of choices) {
		const losses = [];
		const result = project(value, choice, path, projection, (...lost) => losses.push(lost));
		if (best !== void 0 && weightOf(best) <= weightOf({
			result,
			losses
		})) continue;
		best = {
			result,
			losses
		};
		if (losses.length === 0) break;
	}
	for (const lost of best?.losses ?? []) onLoss(...lost);
	return best?.result;
}
/** The loss of a whole value weighs more than the loss of any part. */
function weightOf({ result, losses }) {
	return result === void 0 ? Number.MAX_SAFE_INTEGER : losses.length;
}
function projectEnum(value, values, path, projection, onLoss) {
	if (values.includes(value)) return value;
	const substitute = projection.substitute(path, value, values);
	const written = substitute === void 0 ? "" : `; written as ${String(substitute)}`;
	onLoss(path, `${projection.target} has no "${printable(String(value), 40)}"${written}`);
	return substitute;
}
function projectList(value, { type, items, maxItems = value.length }, path, projection, onLoss) {
	if (type !== void 0 && type !== "array") return loss(path, projection, onLoss);
	if (items === void 0) return value;
	let kept;
	for (const [at, item] of value.entries()) {
		const result = at < maxItems ? project(item, items, `${path}[]`, projection, onLoss) : loss(`${path}[]`, projection, onLoss);
		if (result !== item) kept ??= value.slice(0, at);
		if (result !== void 0) kept?.push(result);
	}
	return kept ?? value;
}
function projectFields(value, shape, path, projection, onLoss) {
	if (shape.type !== void 0 && shape.type !== "object") return loss(path, projection, onLoss);
	const properties = shape.properties ?? {};
	const isClosed = shape.additionalProperties === false;
	const changes = /* @__PURE__ */ new Map();
	for (const key in value) {
		const at = path === "" ? printable(key, 80) : `${path}.${printable(key, 80)}`;
		const member = Object.hasOwn(properties, key) ? properties[key] : void 0;
		if (member === void 0 && !isClosed) continue;
		const result = member === void 0 ? loss(at, projection, onLoss) : project(value[key], member, at, projection, onLoss);
		if (result !== value[key]) changes.set(key, result);
	}
	if (changes.size === 0) return value;
	const has = (key) => (changes.has(key) ? changes.get(key) : value[key]) !== void 0;
	if (!hasRequired(shape, has)) return loss(path, projection, onLoss);
	if (value["signature"] !== void 0 && changes.get("signature") === void 0) {
		onLoss(`${path}.signature`, "it does not cover the converted document");
		changes.set("signature", void 0);
	}
	return withChanges(value, changes);
}
/** Of choices that only say which keys an object needs, one is enough. */
function hasRequired({ required = [], oneOf, anyOf }, has) {
	const choices = oneOf ?? anyOf ?? [{}];
	return required.every(has) && choices.some((choice) => choice.required?.every(has) ?? true);
}
function withChanges(value, changes) {
	const entries = Object.entries(value).map(([key, before]) => [key, changes.has(key) ? changes.get(key) : before]);
	return Object.fromEntries(entries.filter(([, after]) => after !== void 0));
}
function loss(path, { target }, onLoss) {
	onLoss(path, `${target} has no place for it`);
}

// src/sbom/write/spdx-forms.ts
const DOCUMENT = "SPDXRef-DOCUMENT";
/** Values that tools spell in several ways, by their spelling in 2.3. */
function toSpdxForms(document, onLoss) {
	const described = describe(document);
	const creationInfo = isRecord(document["creationInfo"]) ? { creationInfo: toCreation(document["creationInfo"], onLoss) } : {};
	const annotated = (path) => ({ annotations: (fields) => toAnnotation(fields, `${path}annotations[].`, onLoss) });
	return mapLists({
		...document,
		...described,
		...creationInfo
	}, {
		...annotated(""),
		packages: (fields) => mapLists(toPackage(fields, onLoss), annotated("packages[].")),
		files: (fields) => mapLists(fields, annotated("files[].")),
		snippets: (fields) => mapLists({
			...fields,
			name: fields["name"] ?? fields["SPDXID"]
		}, annotated("snippets[].")),
		relationships: (fields) => upperCase(fields, "relationshipType")
	});
}
function mapLists(fields, maps) {
	const mapped = { ...fields };
	for (const [key, map] of Object.entries(maps)) {
		const list = fields[key];
		if (Array.isArray(list)) mapped[key] = list.map((entry) => isRecord(entry) ? map(entry) : entry);
	}
	return mapped;
}
/** The time that a document must state decides that it can be written; others are left out if they are none. */
function toCreation(fields, onLoss) {
	const { created, creators } = fields;
	if (textOf$1(created) !== void 0) writableTime(String(created));
	if (!Array.isArray(creators)) return withTimes(fields, ["created"], "creationInfo.", onLoss);
	const known = creators.flatMap((creator) => typeof creator === "string" ? toParty(creator, "creationInfo.creators", onLoss) ?? [] : [creator]);
	return withTimes({
		...fields,
		creators: known.length === 0 ? ["Tool: oci-seal"] : known
	}, ["created"], "creationInfo.", onLoss);
}
function toAnnotation(fields, path, onLoss) {
	return withTimes(withParties(fields, ["annotator"], path, onLoss), ["annotationDate"], path, onLoss);
}
function withParties(fields, keys, path, onLoss) {
	const changed = keys.flatMap((key) => {
		const text = fields[key];
		return typeof text === "string" && text !== "NOASSERTION" ? [[key, toParty(text, path + key, onLoss)]] : [];
	});
	return {
		...fields,
		...Object.fromEntries(changed)
	};
}
/** A party without its kind is an organization, as in all conversions; undefined for one without a name. */
function toParty(text, path, onLoss) {
	if (isSpdxParty(text)) return text;
	const { kind, value } = splitKind(text);
	const party = kind === "tool" ? void 0 : parseParty(text);
	const tool = kind === "tool" && value !== "" ? `Tool: ${value.replace(/\s+/g, " ")}` : void 0;
	const written = party && !party.isDeclaredUnknown ? formatSpdxParty(party) : tool;
	const how = written === void 0 ? "names no party" : `is written as "${printable(written, 60)}"`;
	onLoss(path, `"${printable(text, 60)}" ${how}`);
	return written;
}
function withTimes(fields, keys, path, onLoss) {
	const changed = keys.flatMap((key) => {
		const text = fields[key];
		if (typeof text !== "string" || isSpdxTime(text)) return [];
		const written = formatSpdxTime(new Date(parseDocumentTime(text)));
		const how = written === void 0 ? "is not a time" : `is written as ${written}`;
		onLoss(path + key, `"${printable(text, 60)}" ${how}`);
		return [[key, written]];
	});
	return {
		...fields,
		...Object.fromEntries(changed)
	};
}
function toPackage(fields, onLoss) {
	return mapLists(upperCase({
		...withParties(withTimes(fields, [
			"releaseDate",
			"builtDate",
			"validUntilDate"
		], "packages[].", onLoss), ["supplier", "originator"], "packages[].", onLoss),
		downloadLocation: fields["downloadLocation"] ?? "NOASSERTION"
	}, "primaryPackagePurpose"), { externalRefs: (reference) => toReference(reference, onLoss) });
}
/** Version 2.2 and generators write `PACKAGE_MANAGER`. A locator that its type does not allow is of no type. */
function toReference(fields, onLoss) {
	const category = textOf$1(fields["referenceCategory"])?.toUpperCase().replace("_", "-");
	const [type, locator] = [textOf$1(fields["referenceType"]), textOf$1(fields["referenceLocator"])];
	if (type === void 0 || locator === void 0 || isLocator(type, locator)) return {
		...fields,
		referenceCategory: category
	};
	const written = locator.replace(/\s/g, (character) => encodeURIComponent(character));
	onLoss("packages[].externalRefs[].referenceCategory", `${`"${printable(locator, 60)}" is not a locator of type ${printable(type, 40)}`}; written as OTHER`);
	if (written !== locator) onLoss("packages[].externalRefs[].referenceLocator", "spaces are written as %20");
	return {
		...fields,
		referenceCategory: "OTHER",
		referenceType: isLocator(type, written) ? type : `malformed-${type}`,
		referenceLocator: written
	};
}
/** `OPERATING-SYSTEM` and `operating_system` are `OPERATING_SYSTEM`. */
function upperCase(fields, key) {
	const text = textOf$1(fields[key]);
	if (text === void 0) return fields;
	const value = text.toUpperCase().replaceAll("-", "_");
	return value === text ? fields : {
		...fields,
		[key]: value
	};
}
/**
* Every document describes something (section 11.1 of the specification): if it states nothing, all packages that no
* other one contains or needs, or what is not known.
*/
function describe(document) {
	const relationships = fieldsIn(document["relationships"]);
	const id = textOf$1(document["SPDXID"]) ?? DOCUMENT;
	if (relationships.some(({ relationshipType: type }) => type === "DESCRIBES" || type === "DESCRIBED_BY") || textsIn(document["documentDescribes"]).length > 0) return {};
	const lower = new Set(relationships.flatMap(({ relationshipType: type, spdxElementId: from, relatedSpdxElement: to }) => {
		if (type === "CONTAINS" || type === "DEPENDS_ON") return [to];
		return type === "CONTAINED_BY" || /DEPENDENCY_OF$/.test(textOf$1(type) ?? "") ? [from] : [];
	}));
	const [packages, files] = ["packages", "files"].map((key) => fieldsIn(document[key]).flatMap(({ SPDXID }) => textOf$1(SPDXID) ?? []));
	const elements = packages?.length ? packages : files ?? [];
	return { relationships: [...([
		elements.filter((element) => !lower.has(element)),
		elements,
		["NOASSERTION"]
	].find((list) => list.length > 0) ?? []).map((to) => ({
		spdxElementId: id,
		relationshipType: "DESCRIBES",
		relatedSpdxElement: to
	})), ...relationships] };
}

// src/sbom/write/rewrite-spdx.ts
/** In place of a value that the version does not have: kinds of packages, files, references and relationships. */
const substitute$1 = (_path, _value, values) => values.includes("OTHER") ? "OTHER" : void 0;
/** @param document a tree of SPDX 2.0 to 2.3 JSON, or of tag-value in that shape */
async function rewriteAsSpdx(document) {
	const unsupported = collectUnsupported();
	const { shape } = await import("./schema-spdx-shape-2.3.js");
	const { $schema: _schema, "@context": _context, spdxVersion: _version, ...content } = document;
	const { required: _required, ...root } = shape;
	const projection = {
		document: shape,
		target: "SPDX 2.3",
		substitute: substitute$1
	};
	const forms = toSpdxForms(content, unsupported.add);
	const tree = fieldsOf(project(forms, root, "", projection, unsupported.add));
	const body = createBody("");
	addTree(body, {
		spdxVersion: "SPDX-2.3",
		...tree,
		documentNamespace: namespaceOf(tree, unsupported)
	});
	return {
		bytes: body.bytes(""),
		unsupported: unsupported.list()
	};
}
/** Required: without one that is a URI, it is made of the document's name and content. */
function namespaceOf(tree, unsupported) {
	const said = textOf$1(tree["documentNamespace"]);
	if (said !== void 0 && isNamespace(said)) return said;
	if (said !== void 0) unsupported.add("documentNamespace", `"${printable(said, 60)}" is not a URI; another is written`);
	const seed = createIdentity("spdx-json");
	addTree(seed, tree);
	const name = textOf$1(tree["name"]) ?? "sbom";
	return `https://spdx.org/spdxdocs/${encodeURIComponent(name.toWellFormed())}-${seed.uuid()}`;
}

// src/sbom/write/older-forms.ts
/**
* The tree with the forms of `version`; what has none in it stays, and the projection lists it.
*
* @param version of CycloneDX that is written: 1.4 to 1.7
*/
function toOlderForms(document, version, changes) {
	const rewrite = (value, path) => {
		if (Array.isArray(value)) return mapUnchanged(value, (item) => rewrite(item, `${path}[]`));
		if (!isRecord(value)) return value;
		const members = mapMembers(value, (member, key) => rewrite(member, join(path, key)));
		return FORMS.reduce((fields, { since, apply }) => version < since ? apply(fields, path, changes) : fields, members);
	};
	return fieldsOf(rewrite(document, ""));
}
const FORMS = [
	{
		since: "1.5",
		apply: toToolList
	},
	{
		since: "1.6",
		apply: toOneAuthor
	},
	{
		since: "1.6",
		apply: toOneIdentity
	},
	{
		since: "1.6",
		apply: toMakerBeside
	},
	{
		since: "1.7",
		apply: toOneExpression
	}
];
/** Since 1.5, tools are components and services; before, a list of names and versions. */
function toToolList(fields, path, { onMove }) {
	const { tools } = fields;
	if (!isRecord(tools)) return fields;
	const list = ["components", "services"].flatMap((kind) => fieldsIn(tools[kind]).map((tool) => {
		onMove(`${join(path, "tools")}.${kind}[]`, `${join(path, "tools")}[]`);
		const [key, vendor] = vendorOf(tool);
		const others = Object.entries(tool).filter(([own]) => own !== key || tool[own] !== vendor);
		return {
			...vendor === void 0 ? {} : { vendor },
			...Object.fromEntries(others)
		};
	}));
	return {
		...fields,
		tools: list
	};
}
/** The first of a tool's makers, and the key that it has. */
function vendorOf(tool) {
	for (const key of [
		"manufacturer",
		"supplier",
		"provider",
		"publisher",
		"author",
		"group"
	]) {
		const maker = textOf$1(isRecord(tool[key]) ? tool[key]["name"] : tool[key]);
		if (maker !== void 0) return [key, maker];
	}
	return [];
}
/** Since 1.6, a component has a list of authors; before, one text. The document's own authors are always a list. */
function toOneAuthor(fields, path, { onLoss, onMove }) {
	const { authors, ...others } = fields;
	const names = fieldsIn(authors).flatMap((author) => textOf$1(author["name"]) ?? []);
	if (path === "metadata" || names.length === 0 || fields["author"] !== void 0) return fields;
	onMove(`${path}.authors[].name`, `${path}.author`);
	for (const author of fieldsIn(authors)) for (const key in author) if (key !== "name") onLoss(`${path}.authors[].${key}`, "written as one text of names");
	return {
		...others,
		author: names.join(", ")
	};
}
/** Since 1.6, evidence has a list of identities; before, one. */
function toOneIdentity(fields, path, { onLoss, onMove }) {
	const [first, ...more] = listOf(fields["identity"]);
	if (!path.endsWith(".evidence") || first === void 0) return fields;
	onMove(`${path}.identity[]`, `${path}.identity`);
	for (const _ of more) onLoss(`${path}.identity[]`, "before CycloneDX 1.6 a component has one identity");
	return {
		...fields,
		identity: first
	};
}
/**
* Since 1.7, any list of licenses may have expressions; before, an expression is the only entry. Statements of ids and
* expressions become one; among names and texts, which an expression has no place for, an expression becomes a name.
*/
function toOneExpression(fields, path, { onMove }) {
	const licenses = fieldsIn(fields["licenses"]);
	if (licenses.length < 2 || !licenses.some((license) => "expression" in license)) return fields;
	const parts = licenses.flatMap((license) => expressionOf$1(license) ?? []);
	const stated = new Set(licenses.map(acknowledgementOf));
	if (parts.length < licenses.length || stated.size > 1) {
		onMove(join(path, "licenses[]"), join(path, "licenses[].license"));
		return {
			...fields,
			licenses: licenses.map(toNamed)
		};
	}
	const [acknowledgement] = stated;
	onMove(join(path, "licenses[].license"), join(path, "licenses[]"));
	return {
		...fields,
		licenses: [{
			expression: joinExpressions(parts),
			...acknowledgement === void 0 ? {} : { acknowledgement }
		}]
	};
}
function acknowledgementOf(choice) {
	return textOf$1(choice["acknowledgement"]) ?? textOf$1(fieldsOf(choice["license"])["acknowledgement"]);
}
/** The statement as an expression, if it is only that. */
function expressionOf$1(choice) {
	const { acknowledgement: _acknowledgement, ...stated } = isRecord(choice["license"]) ? choice["license"] : choice;
	const [text, ...more] = Object.values(stated);
	return ("expression" in stated || "id" in stated) && more.length === 0 ? textOf$1(text) : void 0;
}
function toNamed(choice) {
	const { expression, ...others } = choice;
	return expression === void 0 ? choice : { license: {
		name: expression,
		...others
	} };
}
/** Since 1.6, the subject has its manufacturer in itself; before, beside it. */
function toMakerBeside(fields, path, { onMove }) {
	const { manufacturer, ...subject } = fieldsOf(fields["component"]);
	if (path !== "metadata" || manufacturer === void 0 || fields["manufacture"] !== void 0) return fields;
	onMove("metadata.component.manufacturer", "metadata.manufacture");
	return {
		...fields,
		component: subject,
		manufacture: manufacturer
	};
}
function join(path, key) {
	return path === "" ? key : `${path}.${key}`;
}
/** The same list if no item changes. */
function mapUnchanged(list, map) {
	let mapped;
	for (const [at, item] of list.entries()) {
		const result = map(item);
		if (result !== item) mapped ??= list.slice(0, at);
		mapped?.push(result);
	}
	return mapped ?? list;
}
function mapMembers(fields, map) {
	let mapped;
	for (const key in fields) {
		const result = map(fields[key], key);
		if (result === fields[key]) continue;
		mapped ??= { ...fields };
		mapped[key] = result;
	}
	return mapped ?? fields;
}

// src/sbom/write/xml-values.ts
const NOT_A_URI = "XML takes only URIs there";
/** The same tree if all of it fits. An address that only needs escapes is written with them, and listed. */
function toXmlValues(tree, onLoss) {
	const rewrite = (value, path) => {
		if (Array.isArray(value)) {
			const mapped = mapUnchanged(value, (item) => rewrite(item, `${path}[]`));
			return mapped === value ? value : mapped.filter((item) => item !== void 0);
		}
		if (!isRecord(value)) return value;
		return checkFields(mapMembers(value, (member, key) => rewrite(member, path === "" ? key : `${path}.${key}`)), path, onLoss);
	};
	return fieldsOf(rewrite(tree, ""));
}
/** Undefined if the object cannot be without the address that it has. */
function checkFields(fields, path, onLoss) {
	const changed = /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Map();
	const { cpe, purl } = fields;
	if (typeof cpe === "string" && !isCpe(cpe)) {
		changed.set("cpe", void 0);
		onLoss(`${path}.cpe`, "is not well formed");
	}
	if (typeof purl === "string" && !isAnyUri(purl)) {
		changed.set("purl", void 0);
		onLoss(`${path}.purl`, NOT_A_URI);
	}
	for (const [text, key, at] of xmlAddressesIn(fields, path)) {
		if (isAnyUri(text)) continue;
		const escaped = escapeUri(text);
		const written = isAnyUri(escaped) ? escaped : void 0;
		if (written === void 0 && at === void 0 && /\b(?:externalReferences|advisories)\[\]$/.test(path)) {
			onLoss(path, NOT_A_URI);
			return;
		}
		onLoss(`${path}.${key}${at === void 0 ? "" : "[]"}`, written === void 0 ? NOT_A_URI : "written with escapes");
		if (at === void 0) changed.set(key, written);
		else {
			const list = lists.get(key) ?? [...listOf(fields[key])];
			list[at] = written;
			lists.set(key, list);
		}
	}
	if (changed.size + lists.size === 0) return fields;
	return withoutGaps({
		...fields,
		...Object.fromEntries(changed),
		...Object.fromEntries(lists)
	});
}
/** XML alone takes only an address for the source of a vulnerability, of a rating and of a reference. */
function* xmlAddressesIn(fields, path) {
	yield* addressesIn(fields, () => path.replaceAll("[]", "").split("."));
	const { url } = fields;
	if (typeof url === "string" && /^vulnerabilities\[\]\.(?:.+\.)?source$/.test(path)) yield [url, "url"];
}
function withoutGaps(fields) {
	return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => {
		if (value === void 0) return [];
		return [[key, Array.isArray(value) ? value.filter((item) => item !== void 0) : value]];
	}));
}
/** By the pattern of the XML schema, which is that of SPDX but for a capital C. */
function isCpe(text) {
	return text.startsWith("c") && (isLocator("cpe23Type", text) || isLocator("cpe22Type", text));
}

// src/sbom/write/rewrite.ts
/** In place of a value that the version does not have, where the schema requires one. */
const SUBSTITUTES = [
	[/omponents?(?:\[\])?\.type$/, ["library"]],
	[/(?:externalReferences|ratings|data)\[\]\.(?:type|method)$/, ["other"]],
	[/\.references\[\]\.type$/, ["other"]],
	[/^compositions\[\]\.aggregate$/, ["incomplete"]]
];
const substitute = (path, _value, values) => SUBSTITUTES.find(([place]) => place.test(path))?.[1].find((value) => values.includes(value));
/**
* The tree of CycloneDX JSON with what `version` has a place for, references and identifiers unchanged. What it has
* no place for is listed by its path in the document.
*
* @param version of CycloneDX: 1.4 to 1.7
*/
async function rewriteTree(document, version, onLoss) {
	const shape = await loadShape(version);
	const target = `CycloneDX ${version}`;
	const { $schema: _schema, bomFormat: _format, specVersion: _version, signature, ...content } = document;
	if (signature !== void 0) onLoss("signature", "it covers the original document");
	const moves = collectMoves();
	const forms = toOlderForms(content, version, {
		onLoss,
		onMove: moves.add
	});
	const { required: _required, ...root } = shape;
	let places;
	const tree = project(forms, root, "", {
		document: shape,
		target,
		substitute
	}, (path, reason) => {
		const before = moves.placesBefore(path);
		if (before.length > 1) places ??= placesIn(document);
		const there = before.filter((place) => places === void 0 || hasPlace(places, place));
		for (const place of there.length > 0 ? there : before) onLoss(place, reason);
	});
	return {
		$schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
		bomFormat: "CycloneDX",
		specVersion: version,
		...fieldsOf(tree)
	};
}
function placesIn(value, places = /* @__PURE__ */ new Map()) {
	const add = (key, child) => {
		const below = places.get(key) ?? /* @__PURE__ */ new Map();
		places.set(key, below);
		placesIn(child, below);
	};
	if (Array.isArray(value)) for (const item of value) add("[]", item);
	else if (isRecord(value)) for (const key in value) add(key, value[key]);
	return places;
}
function hasPlace(places, path) {
	let at = places;
	for (const key of path.replaceAll("[]", ".[]").split(".")) at = at?.get(key);
	return at !== void 0;
}
function collectMoves() {
	const origins = /* @__PURE__ */ new Map();
	return {
		add(from, to) {
			origins.set(to, (origins.get(to) ?? /* @__PURE__ */ new Set()).add(from));
		},
		placesBefore(path) {
			const places = /* @__PURE__ */ new Set([path]);
			for (const [to, froms] of [...origins].reverse()) for (const place of [...places]) {
				if (place !== to && !place.startsWith(`${to}.`)) continue;
				for (const from of froms) places.add(`${from}${place.slice(to.length)}`);
			}
			return [...places];
		}
	};
}
/** As XML. */
async function rewriteAsXml(document, version) {
	const unsupported = collectUnsupported();
	const [tree, grammar] = await Promise.all([rewriteTree(document, version, unsupported.add), loadGrammar(version)]);
	const { $schema: _schema, bomFormat: _format, specVersion: _version, ...content } = tree;
	const onReplaced = () => unsupported.add("text", "characters that XML cannot carry are replaced by U+FFFD");
	const root = {
		xmlns: `http://cyclonedx.org/schema/bom/${version}`,
		...toXmlValues(content, unsupported.add)
	};
	checkLeastElements(root, "the SBOM as XML");
	const type = {
		...grammar.root,
		attributes: ["xmlns", ...grammar.root.attributes ?? []]
	};
	const onElement = countElements("the SBOM as XML");
	const body = createBody("");
	const writing = {
		grammar,
		onLoss: unsupported.add,
		onReplaced,
		onElement
	};
	for (const piece of rootToXml("bom", root, type, writing)) body.add(piece);
	body.add("\n");
	return {
		bytes: body.bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"),
		unsupported: unsupported.list()
	};
}
/** As JSON, with the items of the document's lists on a line each. */
async function rewriteAsJson(document, version) {
	const unsupported = collectUnsupported();
	const tree = await rewriteTree(document, version, unsupported.add);
	const body = createBody("");
	addTree(body, tree);
	return {
		bytes: body.bytes(""),
		unsupported: unsupported.list()
	};
}

// src/sbom/write/spdx-licenses.ts
/** States that a component does not have a license; not an expression. */
const NONE = "NONE";
/** States nothing. Converters write it into other formats. */
const UNKNOWN$1 = "NOASSERTION";
/** An addition to a license that only SPDX 3 has. */
const ADDITION = /\bAdditionRef-/;
/** A license of another document, which would have to be among `externalDocumentRefs` with its checksum. */
const ELSEWHERE = /DocumentRef-[A-Za-z0-9.-]+:LicenseRef-[A-Za-z0-9.-]+/g;
/** @param own what the document says of its own licenses */
function createSpdxLicenses(version, unsupported, own) {
	const infos = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	const toExpression = ({ kind, value, url, text }) => {
		if (value === NONE) return NONE;
		const isKnown = version !== "2.3" || !ADDITION.test(value);
		const isOwn = isOwnReference(value);
		const ownText = isOwn && text !== void 0 ? plainTextOf(text) : void 0;
		if (ownText !== void 0 && (infos.get(value) ?? ownLicense(value, own)).extractedText === ownText) {
			if (!infos.has(value)) infos.set(value, ownLicense(value, own));
			return value;
		}
		if (ownText === void 0 && kind === "expression" && isKnown && isExpression(value)) {
			if (url !== void 0) unsupported.add("components[].licenses[].url", "a listed license has no URL in SPDX 2.3");
			for (const licenseId of ownReferencesIn(value)) if (!infos.has(licenseId)) infos.set(licenseId, ownLicense(licenseId, own));
			return spellOperators(spellExceptions(value)).replace(ELSEWHERE, (reference) => {
				unsupported.add("components[].licenses[].expression", "of another document; written as its own");
				const licenseId = licenseRefOf(reference);
				infos.set(licenseId, {
					licenseId,
					name: reference,
					extractedText: reference
				});
				return licenseId;
			});
		}
		const key = JSON.stringify([
			value,
			url,
			text
		]);
		const known = ids.get(key);
		if (known !== void 0) return known;
		const licenseId = unused(isOwn ? value : licenseRefOf(value), infos);
		ids.set(key, licenseId);
		infos.set(licenseId, {
			licenseId,
			...isOwn ? {} : { name: value },
			extractedText: text === void 0 ? value : plainTextOf(text),
			...url === void 0 ? {} : { seeAlsos: [url] }
		});
		return licenseId;
	};
	return {
		join: (licenses) => licenses.every(({ value, url, text }) => value === UNKNOWN$1 && (url ?? text) === void 0) ? UNKNOWN$1 : joinExpressions(withoutNone([...new Set(licenses.map(toExpression))])),
		extracted: () => [...infos.values()].sort((a, b) => compareText(a.licenseId, b.licenseId))
	};
}
function ownLicense(licenseId, { licenseNames, licenseTexts }) {
	const key = licenseKey(licenseId);
	const [name, text = ""] = [licenseNames?.get(key), licenseTexts?.get(key)];
	return {
		licenseId,
		...name === void 0 || name === text ? {} : { name },
		extractedText: text === "" ? "NOASSERTION" : text
	};
}
/** SPDX 2 has operators in upper case alone. */
function spellOperators(expression) {
	return expression.replace(/(?<=[\s)])(?:and|or|with)(?=[\s(])/gi, (word) => word.toUpperCase());
}
/** `NONE` is never one of several. */
function withoutNone(expressions) {
	const stated = expressions.filter((expression) => expression !== NONE);
	return stated.length === 0 ? expressions : stated;
}
function unused(id, infos) {
	if (!infos.has(id)) return id;
	let times = 2;
	while (infos.has(`${id}-${times}`)) times++;
	return `${id}-${times}`;
}

// src/sbom/write/spdx-package.ts
const UNKNOWN = "NOASSERTION";
/** CycloneDX component types that are a `primaryPackagePurpose`. */
const PURPOSES$1 = new Map(Object.entries({
	application: "APPLICATION",
	framework: "FRAMEWORK",
	library: "LIBRARY",
	container: "CONTAINER",
	"operating-system": "OPERATING_SYSTEM",
	device: "DEVICE",
	firmware: "FIRMWARE",
	file: "FILE"
}));
/** CycloneDX hash algorithms by their SPDX names. */
const ALGORITHMS$1 = new Map(Object.entries({
	MD5: "MD5",
	"SHA-1": "SHA1",
	"SHA-256": "SHA256",
	"SHA-384": "SHA384",
	"SHA-512": "SHA512",
	"SHA3-256": "SHA3-256",
	"SHA3-384": "SHA3-384",
	"SHA3-512": "SHA3-512",
	"BLAKE2b-256": "BLAKE2b-256",
	"BLAKE2b-384": "BLAKE2b-384",
	"BLAKE2b-512": "BLAKE2b-512",
	BLAKE3: "BLAKE3"
}));
/** https://spdx.github.io/spdx-spec/v2.3/package-information/ */
function makePackage(component, context) {
	const { id, licenses } = context;
	const { group, name, version, description, copyright, declaredUnknown = [] } = component;
	addUnsupported$1(component, context.unsupported);
	const [homepage, ...websites] = referencesOf(component, "website");
	const [download, ...distributions] = referencesOf(component, "distribution");
	const others = (component.externalReferences ?? []).filter(({ type }) => type !== "website" && type !== "distribution");
	const checksums = checksumsOf(component.hashes, context.unsupported);
	const externalRefs = externalRefsOf(component, [
		...websites,
		...distributions,
		...others
	], context.unsupported);
	const source = (component.occurrences ?? []).map(({ path }) => path);
	return {
		SPDXID: id,
		name: group === void 0 || group === "" ? name : `${group}/${name}`,
		...version !== void 0 ? { versionInfo: version } : declaredUnknown.includes("version") ? { versionInfo: UNKNOWN } : {},
		primaryPackagePurpose: PURPOSES$1.get(component.type) ?? "OTHER",
		...optional("supplier", formatParty(component.supplier)),
		...optional("originator", formatParty(component.manufacturer ?? firstAuthor(component))),
		downloadLocation: download?.url ?? UNKNOWN,
		filesAnalyzed: false,
		...homepage ? { homepage: homepage.url } : {},
		...source.length > 0 ? { sourceInfo: `found in: ${source.join(", ")}` } : {},
		...checksums.length > 0 ? { checksums } : {},
		...licenseFields(component, licenses),
		...optional("copyrightText", copyright ?? (declaredUnknown.includes("copyright") ? UNKNOWN : void 0)),
		...optional("description", description),
		...externalRefs.length > 0 ? { externalRefs } : {}
	};
}
/**
* In SPDX 2.3 a missing field means the same as `NOASSERTION`, which is written only for a field that was declared as
* unknown.
*/
function licenseFields(component, { join }) {
	const { licenses = [] } = component;
	const concluded = licenses.filter((license) => license.acknowledgement === "concluded");
	const declared = licenses.filter((license) => license.acknowledgement !== "concluded");
	const noneOf = (statement) => isLicenseUnknown(component, statement) ? UNKNOWN : void 0;
	return {
		...optional("licenseConcluded", concluded.length > 0 ? join(concluded) : noneOf("concluded")),
		...optional("licenseDeclared", declared.length > 0 ? join(declared) : noneOf("declared"))
	};
}
function optional(name, value) {
	return value === void 0 ? {} : { [name]: value };
}
function addUnsupported$1(component, unsupported) {
	const none = "SPDX 2.3 has no place for it";
	const { type, authors = [], manufacturer, occurrences = [], externalReferences = [] } = component;
	if (!PURPOSES$1.has(type)) unsupported.add("components[].type", `SPDX 2.3 has no "${printable(type, 40)}"; written as OTHER`);
	if (component.scope !== void 0) unsupported.add("components[].scope", none);
	if ((component.properties ?? []).length > 0) unsupported.add("components[].properties", none);
	if (component.declaredUnknown?.includes("hashes")) unsupported.add("components[].hashes", "SPDX 2.3 cannot say that they are unknown on purpose");
	if (authors.length > (manufacturer ? 0 : 1)) unsupported.add("components[].authors", "an SPDX package has one originator");
	if (component.supplier?.url !== void 0) unsupported.add("components[].supplier.url", none);
	if ((manufacturer ?? authors[0])?.url !== void 0) unsupported.add("components[].originator.url", none);
	if (occurrences.some(({ line, layer }) => line !== void 0 || layer !== void 0)) unsupported.add("components[].occurrences[].layer, line", none);
	for (const { type: kind, hashes = [], comment } of externalReferences) {
		if (hashes.length > 0) unsupported.add("components[].externalReferences[].hashes", none);
		if ((kind === "website" || kind === "distribution") && comment !== void 0) unsupported.add("components[].externalReferences[].comment", none);
	}
}
function referencesOf(component, type) {
	return (component.externalReferences ?? []).filter((reference) => reference.type === type);
}
function checksumsOf(hashes = [], unsupported) {
	return hashes.flatMap(({ algorithm, content }) => {
		const known = ALGORITHMS$1.get(algorithm);
		if (known !== void 0 && isDigest(algorithm, content)) return [{
			algorithm: known,
			checksumValue: content.toLowerCase()
		}];
		const reason = known === void 0 ? "SPDX 2.3 has no" : "this is not a digest of";
		unsupported.add("components[].hashes", `${reason} "${printable(algorithm, 40)}"`);
		return [];
	});
}
/** Identifiers, and references that do not have their own field. What other readers would refuse is left out. */
function externalRefsOf({ purl, cpe }, others, unsupported) {
	const identifier = (category, type, locator, path) => {
		if (isLocator(type, locator)) return [referenceOf$1(category, type, locator)];
		unsupported.add(path, `"${printable(locator, 60)}" is not well formed`);
		return [];
	};
	const cpeType = cpe?.startsWith("cpe:2.3:") ? "cpe23Type" : "cpe22Type";
	return [
		...purl === void 0 ? [] : identifier("PACKAGE-MANAGER", "purl", purl, "components[].purl"),
		...cpe === void 0 ? [] : identifier("SECURITY", cpeType, cpe, "components[].cpe"),
		...others.map(({ type, url, comment }) => ({
			...referenceOf$1("OTHER", type.replace(/\s+/g, "-"), url),
			...comment === void 0 ? {} : { comment }
		}))
	];
}
/** Locators have no spaces. */
function referenceOf$1(referenceCategory, referenceType, locator) {
	return {
		referenceCategory,
		referenceType,
		referenceLocator: locator.replace(/\s/g, (character) => encodeURIComponent(character))
	};
}
function firstAuthor({ authors: [author] = [] }) {
	return author && {
		isPerson: true,
		...author
	};
}
function formatParty(party) {
	if (party === void 0) return void 0;
	return party.isDeclaredUnknown ? UNKNOWN : formatSpdxParty(party);
}

// src/sbom/write/spdx-json.ts
/** https://spdx.github.io/spdx-spec/v2.3/ */
function writeSpdxJson(sbom, time) {
	const unsupported = collectUnsupported();
	const plan = planDocument(sbom, unsupported);
	collectUnsupportedFields$1(sbom, unsupported);
	const ids = createSpdxIds(plan);
	const licenses = createSpdxLicenses("2.3", unsupported, sbom);
	const name = spdxNameOf(sbom);
	const comment = commentOnEarlier(sbom);
	const head = {
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: DOCUMENT_ID,
		name,
		comment
	};
	const creationInfo = {
		comment: sbomTypeOf(sbom, unsupported),
		created: formatSpdxTime(time),
		creators: creatorsOf(sbom, unsupported)
	};
	const body = createBody(JSON.stringify({
		...head,
		creationInfo
	}));
	const described = [...plan.subject ? [plan.subject] : [], ...plan.all];
	addJsonList(body, "packages", described, ({ component, ref }) => makePackage(component, {
		id: ids(ref),
		licenses,
		unsupported
	}));
	addJsonList(body, "relationships", relationshipsOf$1(sbom, plan, ids), (relationship) => relationship);
	const extracted = licenses.extracted();
	if (extracted.length > 0) addJsonList(body, "hasExtractedLicensingInfos", extracted, (info) => info);
	body.add("}\n");
	const documentNamespace = `https://spdx.org/spdxdocs/${encodeURIComponent(name.toWellFormed())}-${body.uuid()}`;
	const text = JSON.stringify({
		...head,
		documentNamespace,
		creationInfo
	}).slice(0, -1);
	return {
		bytes: body.bytes(text),
		unsupported: unsupported.list()
	};
}
function collectUnsupportedFields$1(sbom, unsupported) {
	if (sbom.completeness !== void 0) unsupported.add("completeness", "SPDX 2.3 has no place for it");
	if (sbom.revision !== void 0 && sbom.revision !== "1") unsupported.add("revision", "SPDX 2.3 has no place for it");
	if (sbom.dataLicenses.some((license) => license !== "CC0-1.0")) unsupported.add("dataLicenses", "SPDX documents are under CC0-1.0");
}
/** The creator comment, which JSON leaves out if it is undefined. */
function sbomTypeOf({ lifecycles }, unsupported) {
	const comments = [...new Set(lifecycles)].map(commentOfPhase);
	const [comment, ...others] = comments.filter((known) => known !== void 0);
	if (others.length > 0 || comments.includes(void 0)) unsupported.add("lifecycles", "SPDX 2.3 has a place for one type of SBOM");
	return comment;
}
function spdxNameOf({ name, subject }) {
	if (name !== void 0 && name !== "") return name;
	if (subject === void 0 || subject.name === "") return "sbom";
	return subject.version === void 0 ? subject.name : `${subject.name}@${subject.version}`;
}
/** At least one is required: Seal itself if the document names none. */
function creatorsOf({ tools, authors }, unsupported) {
	const creators = tools.map((tool) => `Tool: ${spdxToolOf(tool)}`);
	for (const author of authors) {
		if (author.url !== void 0) unsupported.add("authors[].url", "SPDX 2.3 has no place for it");
		const creator = formatSpdxParty({
			isPerson: author.email !== void 0,
			...author
		});
		if (creator !== void 0) creators.push(creator);
	}
	return creators.length === 0 ? ["Tool: oci-seal"] : [...new Set(creators)];
}
function spdxToolOf({ vendor, name, version }) {
	const full = vendor === void 0 || vendor === "" ? name : `${vendor}/${name}`;
	return version === void 0 ? full : `${full}-${version}`;
}
/** What the document describes, what contains what, what depends on what; `NONE` for leaves. */
function relationshipsOf$1(sbom, plan, ids) {
	const relationships = [];
	const relate = (from, relationshipType, to) => {
		relationships.push({
			spdxElementId: from,
			relationshipType,
			relatedSpdxElement: to
		});
	};
	const described = plan.subject ? [plan.subject] : plan.roots;
	for (const { ref } of described) relate(DOCUMENT_ID, "DESCRIBES", ids(ref));
	if (described.length === 0) relate(DOCUMENT_ID, "DESCRIBES", "NOASSERTION");
	if (plan.subject) for (const root of partsOf(sbom.subject, plan.roots)) relate(ids(plan.subject.ref), "CONTAINS", ids(root.ref));
	for (const { ref, children } of plan.all) for (const child of children) relate(ids(ref), "CONTAINS", ids(child.ref));
	for (const [ref, targets] of plan.dependencies) {
		for (const target of targets) relate(ids(ref), "DEPENDS_ON", ids(target));
		if (targets.length === 0) relate(ids(ref), "DEPENDS_ON", "NONE");
	}
	for (const { ref, component } of [...plan.subject ? [plan.subject] : [], ...plan.all]) if (component.declaredUnknown?.includes("dependencies")) relate(ids(ref), "DEPENDS_ON", "NOASSERTION");
	return relationships;
}

// src/sbom/write/spdx3-agents.ts
/** The individual in place of an element that is not known. */
const UNKNOWN_ELEMENT = "NoAssertionElement";
/** The blank node of the creation information that all elements share. */
const CREATION = "_:creation";
function createSpdx3Agents(prefix) {
	const elements = /* @__PURE__ */ new Map();
	const add = (kind, fields) => {
		const key = JSON.stringify([kind, fields]);
		const known = elements.get(key);
		if (known !== void 0) return known.spdxId;
		const spdxId = `${prefix}agent-${elements.size + 1}`;
		elements.set(key, {
			type: kind,
			spdxId,
			creationInfo: CREATION,
			...fields
		});
		return spdxId;
	};
	return {
		idOf({ name, email, url, isPerson, isDeclaredUnknown }) {
			if (isDeclaredUnknown || (name ?? email ?? url) === void 0) return void 0;
			return add(isPerson ? "Person" : "Organization", present({
				name: name ?? email ?? url,
				externalIdentifier: [...identifier("email", email), ...identifier("urlScheme", url)]
			}));
		},
		toolOf: (name) => add("Tool", { name }),
		softwareOf: (name) => add("SoftwareAgent", { name }),
		elements: () => [...elements.values()]
	};
}
function identifier(externalIdentifierType, text) {
	return text === void 0 ? [] : [{
		type: "ExternalIdentifier",
		externalIdentifierType,
		identifier: text
	}];
}

// src/sbom/write/spdx3-package.ts
const TARGET = "SPDX 3.0.1";
/** CycloneDX component types that are a `software_primaryPurpose`. */
const PURPOSES = new Map(Object.entries({
	application: "application",
	framework: "framework",
	library: "library",
	container: "container",
	"operating-system": "operatingSystem",
	device: "device",
	"device-driver": "deviceDriver",
	firmware: "firmware",
	platform: "platform",
	"machine-learning-model": "model",
	data: "data",
	file: "file"
}));
/** CycloneDX reference types that are an `externalRefType`. */
const REFERENCES = new Map(Object.entries({
	website: "altWebPage",
	distribution: "altDownloadLocation",
	vcs: "vcs",
	"issue-tracker": "issueTracker",
	documentation: "documentation",
	"mailing-list": "mailingList",
	support: "support",
	"release-notes": "releaseNotes",
	license: "license",
	"build-system": "buildSystem",
	"build-meta": "buildMeta",
	advisories: "securityAdvisory",
	chat: "chat",
	social: "socialMedia",
	"certification-report": "certificationReport",
	"threat-model": "securityThreatModel",
	"pentest-report": "securityPenTestReport",
	"exploitability-statement": "vulnerabilityExploitabilityAssessment"
}));
const ALGORITHMS = new Map(Object.entries({
	MD5: "md5",
	"SHA-1": "sha1",
	"SHA-224": "sha224",
	"SHA-256": "sha256",
	"SHA-384": "sha384",
	"SHA-512": "sha512",
	"SHA3-224": "sha3_224",
	"SHA3-256": "sha3_256",
	"SHA3-384": "sha3_384",
	"SHA3-512": "sha3_512",
	"BLAKE2b-256": "blake2b256",
	"BLAKE2b-384": "blake2b384",
	"BLAKE2b-512": "blake2b512",
	BLAKE3: "blake3"
}));
function makeSpdx3Package(component, { id, agents, unsupported }) {
	const { group, name, version, description, copyright, occurrences = [], declaredUnknown = [] } = component;
	addUnsupported(component, unsupported);
	const references = component.externalReferences ?? [];
	const homepage = references.find(({ type }) => type === "website");
	const download = references.find(({ type }) => type === "distribution");
	const others = references.filter((reference) => !isPlain(reference) || reference !== homepage && reference !== download);
	const supplier = component.supplier && agents.idOf(component.supplier);
	const makers = [component.manufacturer ?? [], component.authors ?? []].flat();
	const source = occurrences.map(({ path }) => path);
	return present({
		type: isFile(component) ? "software_File" : "software_Package",
		spdxId: id,
		creationInfo: CREATION,
		name: group === void 0 || group === "" ? name : `${group}/${name}`,
		software_packageVersion: version,
		software_packageUrl: wellFormed("purl", component.purl, "components[].purl", unsupported),
		software_primaryPurpose: isFile(component) ? void 0 : PURPOSES.get(component.type) ?? "other",
		description,
		software_copyrightText: copyright ?? (declaredUnknown.includes("copyright") ? "NOASSERTION" : void 0),
		software_homePage: homepage?.url,
		software_downloadLocation: download?.url,
		software_sourceInfo: source.length === 0 ? void 0 : `found in: ${source.join(", ")}`,
		suppliedBy: supplier,
		originatedBy: makers.flatMap((maker) => agents.idOf({
			isPerson: maker !== component.manufacturer,
			...maker
		}) ?? []),
		verifiedUsing: hashesOf(component.hashes, unsupported),
		externalIdentifier: cpeOf(component, unsupported),
		externalRef: others.map((reference) => referenceOf(reference, unsupported))
	});
}
/** A file in SPDX 3 has no version, package URL and addresses: one that has them is a package of a file. */
function isFile({ type, version, purl, occurrences = [], externalReferences = [] }) {
	const isPlaced = occurrences.length > 0 || externalReferences.some(({ type: kind }) => FIELDS.has(kind));
	return type === "file" && version === void 0 && purl === void 0 && !isPlaced;
}
/** References that are fields of a package. */
const FIELDS = /* @__PURE__ */ new Set(["website", "distribution"]);
function addUnsupported(component, unsupported) {
	const none = `${TARGET} has no place for it`;
	const { type, scope, properties = [], occurrences = [], externalReferences = [] } = component;
	if (PURPOSES.get(type) === void 0) unsupported.add("components[].type", `${TARGET} has no "${printable(type, 40)}"; written as other`);
	if (scope !== void 0) unsupported.add("components[].scope", none);
	if (properties.length > 0) unsupported.add("components[].properties", none);
	for (const party of ["supplier", "manufacturer"]) if (component[party]?.isDeclaredUnknown) unsupported.add(`components[].${party}`, `${TARGET} cannot state that it is unknown on purpose`);
	if (component.declaredUnknown?.some((field) => field === "hashes" || field === "version")) unsupported.add("components[].hashes, version", `${TARGET} cannot state that they are unknown on purpose`);
	if (occurrences.some(({ line, layer }) => line !== void 0 || layer !== void 0)) unsupported.add("components[].occurrences[].layer, line", none);
	if (externalReferences.some(({ hashes = [] }) => hashes.length > 0)) unsupported.add("components[].externalReferences[].hashes", none);
}
/** A reference that is only an address. */
function isPlain({ comment }) {
	return comment === void 0;
}
function wellFormed(type, locator, path, unsupported) {
	if (locator === void 0 || isLocator(type, locator)) return locator;
	unsupported.add(path, `"${printable(locator, 60)}" is not well formed`);
}
function cpeOf({ cpe }, unsupported) {
	const kind = cpe?.startsWith("cpe:2.3:") ? "cpe23" : "cpe22";
	const identifier = wellFormed(`${kind}Type`, cpe, "components[].cpe", unsupported);
	if (identifier === void 0) return [];
	return [{
		type: "ExternalIdentifier",
		externalIdentifierType: kind,
		identifier
	}];
}
function hashesOf(hashes = [], unsupported) {
	return hashes.flatMap(({ algorithm, content }) => {
		const known = ALGORITHMS.get(algorithm);
		if (known !== void 0 && isDigest(algorithm, content)) return [{
			type: "Hash",
			algorithm: known,
			hashValue: content.toLowerCase()
		}];
		const reason = known === void 0 ? `${TARGET} has no` : "this is not a digest of";
		unsupported.add("components[].hashes", `${reason} "${printable(algorithm, 40)}"`);
		return [];
	});
}
function referenceOf({ type, url, comment }, unsupported) {
	const known = REFERENCES.get(type);
	if (known === void 0 && type !== "other") {
		const reason = `${TARGET} has no "${printable(type, 40)}"; written as other`;
		unsupported.add("components[].externalReferences[].type", reason);
	}
	return present({
		type: "ExternalRef",
		externalRefType: known ?? "other",
		locator: [url],
		comment
	});
}

// src/sbom/write/spdx3-json.ts
const NO_ELEMENT = "NoneElement";
const NO_LICENSE = "expandedlicensing_NoneLicense";
const UNKNOWN_LICENSE = "expandedlicensing_NoAssertionLicense";
function writeSpdx3Json(sbom, time) {
	const unsupported = collectUnsupported();
	const plan = planDocument(sbom, unsupported);
	const prefix = prefixOf(sbom, plan, time);
	const ids = createSpdxIds(plan);
	const writing = {
		sbom,
		plan,
		agents: createSpdx3Agents(prefix),
		unsupported,
		prefix,
		ids: (ref) => `${prefix}${ids(ref)}`
	};
	collectUnsupportedFields(writing);
	const body = createBody("");
	addJsonList(body, "@graph", elementsOf(writing, time), (element) => element);
	body.add("}\n");
	return {
		bytes: body.bytes("{\"@context\":\"https://spdx.org/rdf/3.0.1/spdx-context.jsonld\""),
		unsupported: unsupported.list()
	};
}
/** Of the content and the time, so that the same content has the same identifiers. */
function prefixOf(sbom, plan, time) {
	const { components: _components, dependencies: _dependencies, ...rest } = sbom;
	const { licenseNames = [], licenseTexts = [], elsewhere: _elsewhere, ...head } = rest;
	const seed = createIdentity(JSON.stringify({
		format: "spdx3-json",
		time,
		head
	}));
	for (const { component } of plan.all) seed.add(JSON.stringify(component));
	for (const dependency of plan.dependencies) seed.add(JSON.stringify(dependency));
	for (const own of [...licenseNames, ...licenseTexts]) seed.add(JSON.stringify(own));
	return `https://spdx.org/spdxdocs/${encodeURIComponent(spdxNameOf(sbom).toWellFormed())}-${seed.uuid()}#`;
}
function collectUnsupportedFields({ sbom, unsupported }) {
	if (sbom.revision !== void 0 && sbom.revision !== "1") unsupported.add("revision", "SPDX 3.0.1 has no place for it");
}
/** Agents and licenses come last, because the components name them. */
function* elementsOf(writing, time) {
	const { plan, agents, unsupported, ids } = writing;
	const described = [...plan.subject ? [plan.subject] : [], ...plan.all];
	const licenses = collectLicenses(writing);
	yield* headOf(writing, time, licenses);
	for (const { component, ref } of described) {
		yield makeSpdx3Package(component, {
			id: ids(ref),
			agents,
			unsupported
		});
		licenses.take(component, ids(ref));
	}
	yield* relationshipsOf(writing);
	yield* licenses.elements();
	yield* agents.elements();
}
function* headOf(writing, time, licenses) {
	const { sbom, plan, agents, prefix, ids, unsupported } = writing;
	const tools = sbom.tools.map((tool) => agents.toolOf(spdxToolOf(tool)));
	const authors = sbom.authors.flatMap((author) => agents.idOf({
		isPerson: author.email !== void 0,
		...author
	}) ?? []);
	const roots = (plan.subject ? [plan.subject] : plan.roots).map(({ ref }) => ids(ref));
	yield present({
		type: "CreationInfo",
		"@id": CREATION,
		specVersion: "3.0.1",
		created: formatSpdxTime(time),
		createdBy: authors.length > 0 ? [...new Set(authors)] : [agents.softwareOf("oci-seal")],
		createdUsing: [...new Set(tools)]
	});
	const shared = {
		creationInfo: CREATION,
		profileConformance: [
			"core",
			"software",
			"simpleLicensing"
		]
	};
	const [dataLicense = "CC0-1.0"] = sbom.dataLicenses;
	yield present({
		type: "SpdxDocument",
		spdxId: `${prefix}document`,
		...shared,
		name: spdxNameOf(sbom),
		dataLicense: licenses.idOf([{
			kind: "expression",
			value: dataLicense
		}]),
		externalRef: earlierReferences(sbom).map((reference) => referenceOf({
			...reference,
			type: "other"
		}, unsupported)),
		rootElement: [`${prefix}sbom`]
	});
	yield present({
		type: "software_Sbom",
		spdxId: `${prefix}sbom`,
		...shared,
		rootElement: roots.length > 0 ? roots : [UNKNOWN_ELEMENT],
		element: plan.all.map(({ ref }) => ids(ref)),
		software_sbomType: phasesOf(writing)
	});
}
const PHASES = new Map(Object.entries({
	design: "design",
	"pre-build": "source",
	build: "build",
	"post-build": "analyzed",
	operations: "deployed"
}));
function phasesOf({ sbom: { lifecycles }, unsupported }) {
	const known = lifecycles.flatMap((lifecycle) => PHASES.get(lifecycle) ?? []);
	if (known.length < lifecycles.length) unsupported.add("lifecycles", "SPDX 3.0.1 has fewer kinds of SBOM");
	return [...new Set(known)];
}
/** What contains what, and what depends on what; the individuals for none and for not known in place of no target. */
function* relationshipsOf({ sbom, plan, prefix, ids, unsupported }) {
	let count = 0;
	const relate = (from, relationshipType, to, completeness) => present({
		type: "Relationship",
		spdxId: `${prefix}relationship-${++count}`,
		creationInfo: CREATION,
		from,
		relationshipType,
		to,
		completeness
	});
	const said = completenessOf(sbom, unsupported);
	const subject = plan.subject?.ref;
	const parts = partsOf(sbom.subject, plan.roots).map(({ ref }) => ids(ref));
	if (subject !== void 0 && (parts.length > 0 || said.parts !== void 0)) yield relate(ids(subject), "contains", parts.length > 0 ? parts : [NO_ELEMENT], said.parts);
	for (const { ref, children } of plan.all) if (children.length > 0) yield relate(ids(ref), "contains", children.map((child) => ids(child.ref)));
	for (const [ref, targets] of plan.dependencies) {
		const to = targets.length > 0 ? targets.map(ids) : [NO_ELEMENT];
		yield relate(ids(ref), "dependsOn", to, ref === subject ? said.dependencies : void 0);
	}
	if (subject !== void 0 && !plan.dependencies.some(([ref]) => ref === subject) && said.dependencies !== void 0) yield relate(ids(subject), "dependsOn", [UNKNOWN_ELEMENT], said.dependencies);
	const others = plan.subject && said.dependencies === void 0 ? [plan.subject, ...plan.all] : plan.all;
	for (const { ref, component } of others) if (component.declaredUnknown?.includes("dependencies")) yield relate(ids(ref), "dependsOn", [UNKNOWN_ELEMENT], "noAssertion");
}
function completenessOf({ completeness, completenessOf: scope, subject }, unsupported) {
	if (completeness === void 0) return {};
	const isKnown = [
		"complete",
		"incomplete",
		"unknown"
	].includes(completeness);
	if (!isKnown || subject === void 0) unsupported.add("completeness", "SPDX 3.0.1 has fewer values for it");
	if (!isKnown && !completeness.startsWith("incomplete")) return {};
	const word = completeness === "unknown" ? "noAssertion" : completeness.startsWith("in") ? "incomplete" : "complete";
	return {
		parts: scope === "dependencies" ? void 0 : word,
		dependencies: scope === "assemblies" ? void 0 : word
	};
}
function collectLicenses({ sbom, prefix, unsupported }) {
	const texts = createSpdxLicenses("3.0.1", unsupported, sbom);
	const ids = /* @__PURE__ */ new Map();
	const relationships = [];
	const relate = (from, relationshipType, to) => {
		const common = {
			type: "Relationship",
			spdxId: `${prefix}license-relationship-${relationships.length + 1}`,
			creationInfo: CREATION
		};
		relationships.push({
			...common,
			from,
			relationshipType,
			to: [to]
		});
	};
	const idOf = (licenses) => {
		const expression = texts.join(licenses);
		if (expression === "NONE") return NO_LICENSE;
		if (expression === "NOASSERTION") return UNKNOWN_LICENSE;
		const id = ids.get(expression) ?? `${prefix}license-${ids.size + 1}`;
		ids.set(expression, id);
		return id;
	};
	return {
		idOf,
		take(component, id) {
			const { licenses = [] } = component;
			const concluded = licenses.filter(({ acknowledgement }) => acknowledgement === "concluded");
			const declared = licenses.filter(({ acknowledgement }) => acknowledgement !== "concluded");
			if (concluded.length > 0) relate(id, "hasConcludedLicense", idOf(concluded));
			if (declared.length > 0) relate(id, "hasDeclaredLicense", idOf(declared));
			if (concluded.length === 0 && isLicenseUnknown(component, "concluded")) relate(id, "hasConcludedLicense", UNKNOWN_LICENSE);
			if (declared.length === 0 && isLicenseUnknown(component, "declared")) relate(id, "hasDeclaredLicense", UNKNOWN_LICENSE);
		},
		*elements() {
			const custom = texts.extracted();
			const textIds = new Map(custom.map(({ licenseId }) => [licenseId, `${prefix}text-${licenseId}`]));
			for (const [expression, id] of ids) yield expressionOf(expression, id, textIds);
			for (const { licenseId, name, extractedText, seeAlsos } of custom) yield present({
				type: "simplelicensing_SimpleLicensingText",
				spdxId: textIds.get(licenseId),
				creationInfo: CREATION,
				name: name ?? licenseId,
				simplelicensing_licenseText: extractedText,
				externalRef: seeAlsos?.map((url) => ({
					type: "ExternalRef",
					externalRefType: "license",
					locator: [url]
				}))
			});
			yield* relationships;
		}
	};
}
/** With the texts behind each `LicenseRef-` that it names. */
function expressionOf(expression, id, texts) {
	const used = [...new Set(expression.match(/LicenseRef-[A-Za-z0-9.-]+/g) ?? [])];
	return present({
		type: "simplelicensing_LicenseExpression",
		spdxId: id,
		creationInfo: CREATION,
		simplelicensing_licenseExpression: expression,
		simplelicensing_customIdToUri: used.map((key) => ({
			type: "DictionaryEntry",
			key,
			value: texts.get(key)
		}))
	});
}

export { addTree, auditAgainst, convert, convertContent, formatTree, inMergeOrder, merge, readTree, rewriteAsJson, rewriteAsSpdx, rewriteAsXml, rewriteTree, spdxNameOf, spdxToolOf, treeOf, writeCycloneDxJson, writeCycloneDxXml, writeSpdx3Json, writeSpdxJson };