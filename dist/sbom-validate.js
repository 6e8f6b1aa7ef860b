import { count, fieldsIn, fieldsOf, isRecord, listOf, printable, textOf, textsIn } from "./support.js";
import { isSpdxTime } from "./sbom-seal.js";
import { pushAll } from "./support-shared.js";
import { parsePurl } from "./sbom-purl-shared.js";
import { isListedLicense, leavesOf, readLicense, replacementOf } from "./sbom-licenses.js";
import { isLocator, isNamespace } from "./sbom-spdx.js";
import { normalizedLicense } from "./sbom-licenses-later.js";
import { isSpdxParty } from "./sbom-spdx-later.js";
import { addressesIn } from "./sbom-cyclonedx-later.js";

// src/sbom/validate/findings.ts
const PYTHON = "cyclonedx-python-lib";
const SPDX_TOOLS = "spdx-tools refuses the document";
/** docs/sbom-checks.md lists them, with the place in each reader's source. */
const MEANINGS = {
	"bom-ref-twice": {
		isError: true,
		effect: `${PYTHON} and Dependency-Track refuse it in XML, and Dependency-Track takes them for one component in JSON`
	},
	"dependency-dangling": {
		isError: true,
		effect: `${PYTHON} refuses to write the document`
	},
	"dependency-other": {
		isError: false,
		effect: `${PYTHON} refuses to write the document`
	},
	"license-mixed": {
		isError: false,
		effect: `${PYTHON} refuses to write the document`
	},
	"reference-dangling": {
		isError: false,
		effect: "readers cannot resolve it"
	},
	iri: {
		isError: true,
		effect: `Dependency-Track and ${PYTHON} refuse the document`
	},
	"iri-java": {
		isError: true,
		effect: "Dependency-Track refuses the document"
	},
	"iri-python": {
		isError: true,
		effect: `${PYTHON} refuses the document`
	},
	purl: {
		isError: true,
		effect: `${PYTHON} cannot read the document`
	},
	"purl-ambiguous": {
		isError: false,
		effect: "two readers may take it for two packages"
	},
	cpe: {
		isError: true,
		effect: "the specification and the CycloneDX XML schema refuse it"
	},
	"license-unlisted": {
		isError: false,
		effect: "a policy on licenses may not be able to judge it"
	},
	"license-deprecated": {
		isError: false,
		effect: "SPDX tools-java warns of it"
	},
	"declared-twice": {
		isError: false,
		effect: "two readers may take it for two things"
	},
	"spdx3-identifier": {
		isError: false,
		effect: "no reader can look the package up by it"
	},
	"spdx-id": {
		isError: true,
		effect: SPDX_TOOLS
	},
	"spdx-reference": {
		isError: true,
		effect: SPDX_TOOLS
	},
	"spdx-document": {
		isError: true,
		effect: "spdx-tools and SPDX tools-java refuse the document"
	},
	"spdx-locator": {
		isError: true,
		effect: SPDX_TOOLS
	},
	"spdx-license": {
		isError: true,
		effect: SPDX_TOOLS
	},
	"spdx-party": {
		isError: true,
		effect: SPDX_TOOLS
	},
	"spdx-time": {
		isError: true,
		effect: SPDX_TOOLS
	},
	"spdx-namespace": {
		isError: true,
		effect: SPDX_TOOLS
	}
};
const MOST_LISTED = 20;
var Findings = class {
	#groups = /* @__PURE__ */ new Map();
	/** @param text of the document; the message quotes it */
	add(kind, place, text, problem) {
		const group = this.#groups.get(kind) ?? {
			total: 0,
			first: []
		};
		this.#groups.set(kind, group);
		group.total++;
		if (group.first.length >= MOST_LISTED) return;
		group.first.push({
			where: pointerOf(place),
			message: `"${printable(text, 120)}" ${problem}`
		});
	}
	list() {
		return [...this.#groups].map(([kind, group]) => ({
			kind,
			...MEANINGS[kind],
			...group
		}));
	}
};
function pointerOf(place) {
	const parts = place.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`);
	return printable(parts.join(""), 300);
}
/** Calls `visit` for each object, outermost first. The place is the same array each time. */
function visitFields(value, visit, place = []) {
	const enter = (key, member) => {
		if (typeof member !== "object" || member === null) return;
		place.push(key);
		visitFields(member, visit, place);
		place.pop();
	};
	if (Array.isArray(value)) for (const [at, item] of value.entries()) enter(at, item);
	else if (isRecord(value)) {
		visit(value, place);
		for (const key in value) enter(key, value[key]);
	}
}

// src/sbom/validate/identifier-checks.ts
/** @param kind of a text that no reader takes for a purl; one that two readers could read differently has its own */
function checkPurl(findings, text, place, kind = "purl") {
	if (parsePurl(text) !== void 0) return;
	if (!/^pkg:\/*[^/?#@]+\/+[^?#]*[^/?#@]/is.test(text.trim())) findings.add(kind, place, text, "is not a package URL");
	else findings.add("purl-ambiguous", place, text, "is not a package URL by its grammar");
}
function checkCpe(findings, text, place, kind = "cpe") {
	const type = text.toLowerCase().startsWith("cpe:2.3:") ? "cpe23Type" : "cpe22Type";
	if (!isLocator(type, text)) findings.add(kind, place, text, "is not a CPE");
}
/** @param declared of an SPDX document, where references and documents must be declared */
function createStatementCheck(findings, declared) {
	const known = /* @__PURE__ */ new Map();
	return (text, place) => {
		if (text === "NONE" || text === "NOASSERTION" || text === "") return;
		const problems = known.get(text) ?? problemsOf(text, declared);
		known.set(text, problems);
		for (const [kind, token, problem] of problems) findings.add(kind, place, token, problem);
	};
}
function problemsOf(text, declared) {
	const problems = [];
	for (const leaf of leavesOf(readLicense(text, { isExact: true }))) if (leaf.kind === "unread") {
		if (isListedLicense(leaf.text)) continue;
		const kind = declared === void 0 ? "license-unlisted" : "spdx-license";
		problems.push([
			kind,
			leaf.text,
			"is not a license of the SPDX list"
		]);
	} else if (declared !== void 0) {
		problems.push(...undeclared(leaf.id, declared));
		if (leaf.exception?.includes("AdditionRef-")) problems.push([
			"spdx-license",
			leaf.exception,
			"is an addition, which SPDX has since version 3"
		]);
	}
	for (const token of text.split(/[\s()]+/)) {
		const replacement = replacementOf(token);
		if (replacement !== void 0) problems.push([
			"license-deprecated",
			token,
			`is deprecated; SPDX has ${replacement}`
		]);
	}
	return problems;
}
function undeclared(id, { references, documents }) {
	const [, document, reference] = /^(?:(DocumentRef-[^:]+):)?(LicenseRef-.+)$/.exec(id) ?? [];
	if (reference === void 0) return [];
	if (document === void 0) return references.has(reference) ? [] : [[
		"spdx-license",
		id,
		"is not among the extracted licenses"
	]];
	return documents.has(document) ? [] : [[
		"spdx-document",
		id,
		"speaks of a document that externalDocumentRefs does not list"
	]];
}

// src/sbom/validate/iri.ts
const ESCAPED = String.raw`%[\dA-Fa-f]{2}`;
const UCS = String.raw`\u{a0}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{1fffd}\u{20000}-\u{dfffd}\u{e1000}-\u{efffd}`;
const PRIVATE = String.raw`\u{e000}-\u{f8ff}\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}`;
const PLAIN = String.raw`A-Za-z\d\-._~!$&'()*+,;=`;
const part = (characters) => `(?:[${PLAIN}${UCS}${characters}]|${ESCAPED})*`;
/** https://www.rfc-editor.org/rfc/rfc3987#section-2.2 */
const AUTHORITY = String.raw`\/\/(?:${part(":")}@)?(?:\[[\dA-Fa-fv:.]+\]|${part("")})(?::\d*)?(?:\/${part(":@")})*`;
const ROOTED = String.raw`\/(?:(?!\/)${part(":@/")})?`;
const TAIL = String.raw`(?:\?${part(`:@/?${PRIVATE}`)})?(?:#${part(":@/?")})?`;
const IRI = new RegExp(String.raw`^[A-Za-z][A-Za-z\d+.\-]*:(?:${AUTHORITY}|${ROOTED}|(?!\/)${part(":@/")})${TAIL}$`, "u");
const RELATIVE = new RegExp(String.raw`^(?:${AUTHORITY}|${ROOTED}|(?!\/)${part("@")}(?:\/${part(":@")})*)${TAIL}$`, "u");
function isIriReference(text) {
	return IRI.test(text) || RELATIVE.test(text);
}
/** The grammar of Python's rfc3987-syntax, which jsonschema and cyclonedx-python-lib use, has no `::` in an address. */
function isPythonIri(text) {
	return isIriReference(text) && !/^[^/?#]*\/\/[^/?#]*\[[^\]]*::/.test(text);
}
/** Java's `other` characters: all beyond ASCII that are neither controls nor spaces. */
const OTHER = String.raw`(?![\u{80}-\u{9f}\p{Z}])[\u{80}-\u{10ffff}]`;
const legal = (characters) => new RegExp(String.raw`^(?:[A-Za-z\d_\-!.~'()*,;:$&+=@${characters}]|${ESCAPED}|${OTHER})*$`, "u");
const [AUTHORITY_TEXT, PATH_TEXT, QUERY_TEXT] = [
	legal(""),
	legal("/"),
	legal("/?")
];
const ANY_TEXT = legal(String.raw`/?\[\]`);
const ADDRESS = /^(?:[^@[\]]*@)?\[(?=[^\]]*:)[\w:.%]+\](?::\d*)?$/;
/**
* As `java.net.URI` parses it, RFC 2396 with other scripts; the validator of Dependency-Track (networknt 2.0) also refuses
* brackets in a query, and takes them in a fragment.
*/
function isJavaUri(text) {
	const [, scheme, rest = ""] = /^([^:/?#]*):(.*)$/s.exec(text) ?? [];
	if (scheme === void 0) return isHierarchical(text);
	if (!/^[A-Za-z][A-Za-z\d+.-]*$/.test(scheme)) return false;
	if (rest.startsWith("/")) return isHierarchical(rest);
	const [, opaque = "", fragment = ""] = /^([^#]*)#?(.*)$/s.exec(rest) ?? [];
	return opaque !== "" && ANY_TEXT.test(opaque) && ANY_TEXT.test(fragment);
}
/** Newer versions of the validator take `http://`, which has neither authority nor path. */
function isHierarchical(text) {
	const [, authority = "", path = "", query = "", fragment = ""] = /^(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text) ?? [];
	return (AUTHORITY_TEXT.test(authority) || ADDRESS.test(authority)) && PATH_TEXT.test(path) && QUERY_TEXT.test(query) && ANY_TEXT.test(fragment);
}

// src/sbom/validate/check-cyclonedx.ts
function checkCycloneDx(tree, findings, { withAddresses }) {
	const refs = /* @__PURE__ */ new Set();
	const checkLicense = createStatementCheck(findings);
	visitFields(tree, (fields, place) => {
		const { "bom-ref": ref, purl, cpe, licenses } = fields;
		if (typeof ref === "string") {
			if (refs.has(ref)) findings.add("bom-ref-twice", [...place, "bom-ref"], ref, "is another element, too");
			refs.add(ref);
		}
		if (typeof purl === "string") checkPurl(findings, purl, [...place, "purl"]);
		if (typeof cpe === "string") checkCpe(findings, cpe, [...place, "cpe"]);
		if (listOf(licenses).length > 1 && fieldsIn(licenses).some(isExpression)) findings.add("license-mixed", [...place, "licenses"], expressionIn(licenses), "is not the only statement");
		for (const [at, choice] of listOf(licenses).entries()) for (const [text, ...keys] of licensesIn(choice)) checkLicense(text, [
			...place,
			"licenses",
			at,
			...keys
		]);
		if (!withAddresses) return;
		for (const [text, key, index] of addressesIn(fields, () => place.filter((part) => typeof part === "string"))) {
			const at = [
				...place,
				key,
				...index === void 0 ? [] : [index]
			];
			const kind = kindOfAddress(text);
			if (kind !== void 0) findings.add(kind, at, text, "is not an IRI reference");
		}
	});
	checkReferences$1(tree, refs, findings);
}
/** By who refuses it; undefined if no one does. */
function kindOfAddress(text) {
	if (isJavaUri(text)) return isPythonIri(text) ? void 0 : "iri-python";
	return isPythonIri(text) ? "iri-java" : "iri";
}
function isExpression({ expression }) {
	return typeof expression === "string";
}
function expressionIn(licenses) {
	return String(fieldsIn(licenses).find(isExpression)?.["expression"]);
}
function* licensesIn(choice) {
	if (!isRecord(choice)) return;
	const { expression, license } = choice;
	if (typeof expression === "string") yield [expression, "expression"];
	if (isRecord(license) && typeof license["id"] === "string") yield [
		license["id"],
		"license",
		"id"
	];
}
/** The subject, the components, and those nested in them, and the services: cyclonedx-python-lib looks at no others. */
function dependableIn(tree) {
	const subject = fieldsOf(tree["metadata"])["component"];
	const pending = [...fieldsIn([subject]), ...fieldsIn(tree["components"])];
	const refs = new Set(fieldsIn(tree["services"]).flatMap((service) => textOf(service["bom-ref"]) ?? []));
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		const ref = textOf(next["bom-ref"]);
		if (ref !== void 0) refs.add(ref);
		pushAll(pending, fieldsIn(next["components"]));
	}
	return refs;
}
function checkReferences$1(tree, refs, findings) {
	const reported = /* @__PURE__ */ new Set();
	const dependable = dependableIn(tree);
	const report = (kind, ref, place, problem) => {
		if (reported.has(`${kind} ${ref}`)) return;
		reported.add(`${kind} ${ref}`);
		findings.add(kind, place, ref, problem);
	};
	const check = (kind, ref, place) => {
		if (!(refs.has(ref) || ref.startsWith("urn:cdx:"))) report(kind, ref, place, "is the bom-ref of no element");
		else if (kind === "dependency-dangling" && !dependable.has(ref)) report("dependency-other", ref, place, "is neither a component nor a service of the document");
	};
	const checkLists = (section, keys, kind) => {
		for (const [at, item] of fieldsIn(tree[section]).entries()) for (const key of keys) for (const [index, ref] of textsIn(item[key]).entries()) check(kind, ref, [
			section,
			at,
			key,
			index
		]);
	};
	for (const [at, { ref }] of fieldsIn(tree["dependencies"]).entries()) if (typeof ref === "string") check("dependency-dangling", ref, [
		"dependencies",
		at,
		"ref"
	]);
	checkLists("dependencies", ["dependsOn"], "dependency-dangling");
	checkLists("dependencies", ["provides"], "reference-dangling");
	checkLists("compositions", [
		"assemblies",
		"dependencies",
		"vulnerabilities"
	], "reference-dangling");
	checkLists("annotations", ["subjects"], "reference-dangling");
	for (const [at, { affects }] of fieldsIn(tree["vulnerabilities"]).entries()) for (const [index, { ref }] of fieldsIn(affects).entries()) if (typeof ref === "string") check("reference-dangling", ref, [
		"vulnerabilities",
		at,
		"affects",
		index,
		"ref"
	]);
}

// src/sbom/validate/parse-bytes.ts
/** The value; undefined, which is not a JSON value, for bytes that are not JSON. */
function parseBytes(bytes) {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}

// src/sbom/validate/check-meaning.ts
/**
* What other readers refuse or cannot use although the schema allows it. Nothing about documents of an unknown version
* and of Syft JSON, and nothing about what is not as the schema has it: that is an error of the schema.
*
* @param parsed the JSON of the bytes, if it is there already
* @param normalizesLicenses does enrichment write the licenses of an SPDX 2 document?
*/
async function checkMeaning({ format, isKnownVersion, bytes }, parsed, normalizesLicenses = false) {
	const findings = new Findings();
	if (!isKnownVersion || format === "syft-json") return [];
	if (format === "cyclonedx-json" || format === "cyclonedx-xml") {
		const { checkCycloneDx } = await import("./sbom-validate.js");
		const isXml = format === "cyclonedx-xml";
		checkCycloneDx(isXml ? await readXml(bytes) : parsed ?? fieldsOf(parseBytes(bytes)), findings, { withAddresses: !isXml });
		return findings.list();
	}
	const { checkSpdx2, checkSpdx3 } = await import("./sbom-validate.js");
	if (format === "spdx3-json") checkSpdx3(parsed ?? fieldsOf(parseBytes(bytes)), findings);
	else if (format === "spdx-json") checkSpdx2(parsed ?? fieldsOf(parseBytes(bytes)), findings, normalizesLicenses);
	else {
		const { parseTagValue } = await import("./sbom-spdx-later.js");
		checkSpdx2(parseTagValue(new TextDecoder().decode(bytes)).tree, findings, normalizesLicenses);
	}
	return findings.list();
}
async function readXml(bytes) {
	const { decodeText } = await import("./sbom-read.js");
	const { parseCycloneDxXml } = await import("./sbom-read-later-cyclonedx-xml.js");
	return (await parseCycloneDxXml(decodeText(bytes, "the SBOM").text, "the SBOM")).tree;
}

// src/sbom/validate/check-spdx.ts
const ELEMENTS = [
	"packages",
	"files",
	"snippets"
];
const LICENSES = ["licenseConcluded", "licenseDeclared"];
const PARTIES = ["supplier", "originator"];
const DATES = [
	"releaseDate",
	"builtDate",
	"validUntilDate"
];
const LICENSE_LISTS = [
	"licenseInfoFromFiles",
	"licenseInfoInFiles",
	"licenseInfoInSnippets"
];
/**
* The tree of SPDX 2, also of tag-value.
*
* @param normalizesLicenses are the licenses of packages checked as enrichment will write them?
*/
function checkSpdx2(tree, findings, normalizesLicenses = false) {
	const ids = /* @__PURE__ */ new Set();
	const addId = (id, place) => {
		if (typeof id !== "string") return;
		if (ids.has(id)) findings.add("spdx-id", [...place, "SPDXID"], id, "is another element, too");
		ids.add(id);
		if (!/^SPDXRef-[\w.-]+$/.test(id) || id.includes("_")) findings.add("spdx-id", [...place, "SPDXID"], id, "has other characters than letters, digits, . and -");
	};
	checkCreation(tree, findings);
	addId(tree["SPDXID"], []);
	for (const list of ELEMENTS) for (const [at, element] of fieldsIn(tree[list]).entries()) addId(element["SPDXID"], [list, at]);
	const documents = declaredIn(tree, "externalDocumentRefs", "externalDocumentId", findings);
	checkReferences(tree, {
		ids,
		documents
	}, findings);
	const references = declaredIn(tree, "hasExtractedLicensingInfos", "licenseId", findings);
	const checkLicense = createStatementCheck(findings, {
		references,
		documents
	});
	for (const list of ELEMENTS) for (const [at, element] of fieldsIn(tree[list]).entries()) {
		for (const key of LICENSES) {
			const text = textOf(element[key]) ?? "";
			checkLicense((normalizesLicenses && list === "packages" ? normalizedLicense(text) : void 0) ?? text, [
				list,
				at,
				key
			]);
		}
		for (const key of LICENSE_LISTS) for (const [index, text] of textsIn(element[key]).entries()) checkLicense(text, [
			list,
			at,
			key,
			index
		]);
		checkLocators(element, [list, at], findings);
		checkParties(element, [list, at], findings);
	}
}
/** Who made the document, when, and its name among all documents. */
function checkCreation(tree, findings) {
	const { created, creators } = fieldsOf(tree["creationInfo"]);
	checkTime(created, ["creationInfo", "created"], findings);
	for (const [at, creator] of textsIn(creators).entries()) checkParty(creator, [
		"creationInfo",
		"creators",
		at
	], findings);
	checkNamespace(tree["documentNamespace"], ["documentNamespace"], findings);
	for (const [at, { spdxDocument }] of fieldsIn(tree["externalDocumentRefs"]).entries()) checkNamespace(spdxDocument, [
		"externalDocumentRefs",
		at,
		"spdxDocument"
	], findings);
	checkParties(tree, [], findings);
}
/** Of a package, and of the annotations of any element. */
function checkParties(element, place, findings) {
	for (const key of PARTIES) if (element[key] !== "NOASSERTION") checkParty(element[key], [...place, key], findings);
	for (const key of DATES) checkTime(element[key], [...place, key], findings);
	for (const [at, { annotator, annotationDate }] of fieldsIn(element["annotations"]).entries()) {
		checkParty(annotator, [
			...place,
			"annotations",
			at,
			"annotator"
		], findings);
		checkTime(annotationDate, [
			...place,
			"annotations",
			at,
			"annotationDate"
		], findings);
	}
}
function checkParty(value, place, findings) {
	if (typeof value === "string" && !isSpdxParty(value)) findings.add("spdx-party", place, value, "does not begin with Person: or Organization: and a name");
}
function checkTime(value, place, findings) {
	if (typeof value === "string" && !isSpdxTime(value)) findings.add("spdx-time", place, value, "is not a time such as 2026-01-02T03:04:05Z");
}
function checkNamespace(value, place, findings) {
	if (typeof value === "string" && !isNamespace(value)) findings.add("spdx-namespace", place, value, "is not a URI without a fragment (#)");
}
function declaredIn(tree, list, key, findings) {
	const known = /* @__PURE__ */ new Set();
	for (const [at, { [key]: id }] of fieldsIn(tree[list]).entries()) {
		if (typeof id !== "string") continue;
		if (known.has(id)) findings.add("declared-twice", [
			list,
			at,
			key
		], id, "is declared before, too");
		known.add(id);
	}
	return known;
}
function checkReferences(tree, { ids, documents }, findings) {
	const check = (value, place) => {
		if (typeof value !== "string" || ids.has(value)) return;
		const [document = "", element] = value.split(":");
		if (element === void 0) findings.add("spdx-reference", place, value, "is the SPDXID of no element");
		else if (!documents.has(document)) findings.add("spdx-document", place, value, "speaks of a document that externalDocumentRefs does not list");
	};
	for (const [at, { spdxElementId, relatedSpdxElement }] of fieldsIn(tree["relationships"]).entries()) {
		check(spdxElementId, [
			"relationships",
			at,
			"spdxElementId"
		]);
		if (relatedSpdxElement !== "NONE" && relatedSpdxElement !== "NOASSERTION") check(relatedSpdxElement, [
			"relationships",
			at,
			"relatedSpdxElement"
		]);
	}
	for (const [at, id] of textsIn(tree["documentDescribes"]).entries()) check(id, ["documentDescribes", at]);
	for (const [at, { hasFiles }] of fieldsIn(tree["packages"]).entries()) for (const [index, id] of textsIn(hasFiles).entries()) check(id, [
		"packages",
		at,
		"hasFiles",
		index
	]);
	for (const [at, { snippetFromFile }] of fieldsIn(tree["snippets"]).entries()) check(snippetFromFile, [
		"snippets",
		at,
		"snippetFromFile"
	]);
}
function checkLocators({ externalRefs }, place, findings) {
	for (const [at, { referenceCategory, referenceType, referenceLocator }] of fieldsIn(externalRefs).entries()) {
		const [type, locator] = [textOf(referenceType) ?? "", textOf(referenceLocator) ?? ""];
		const where = [
			...place,
			"externalRefs",
			at,
			"referenceLocator"
		];
		if (type === "purl") checkPurl(findings, locator, where, "spdx-locator");
		else if (!isLocator(referenceCategory === "OTHER" ? "" : type, locator)) findings.add("spdx-locator", where, locator, `is not a locator of the type ${type}`);
	}
}
/** Elements that the specification itself defines, by address or as its JSON-LD context names them. */
const OF_SPDX = /^(?:https?:\/\/spdx\.org\/rdf\/.*|NoneElement|NoAssertionElement|SpdxOrganization|expandedlicensing_No(?:ne|Assertion)License)$/s;
const REFERENCES = [
	"from",
	"to",
	"element",
	"rootElement",
	"suppliedBy",
	"originatedBy"
];
/** The tree of SPDX 3: elements that the document imports are elsewhere. */
function checkSpdx3(tree, findings) {
	const ids = /* @__PURE__ */ new Set();
	const imported = /* @__PURE__ */ new Set();
	visitFields(tree["@graph"], (fields, place) => {
		const id = fields["spdxId"] ?? fields["@id"];
		for (const { externalSpdxId } of fieldsIn(fields["import"])) imported.add(textOf(externalSpdxId) ?? "");
		if (typeof id === "string") {
			if (ids.has(id)) findings.add("reference-dangling", ["@graph", ...place], id, "is the id of two elements");
			ids.add(id);
		}
		const { software_packageUrl: purl, externalIdentifier } = fields;
		if (typeof purl === "string") checkPurl(findings, purl, [
			"@graph",
			...place,
			"software_packageUrl"
		], "spdx3-identifier");
		for (const [at, { externalIdentifierType: type, identifier }] of fieldsIn(externalIdentifier).entries()) {
			const where = [
				"@graph",
				...place,
				"externalIdentifier",
				at,
				"identifier"
			];
			if (type === "packageUrl") checkPurl(findings, textOf(identifier) ?? "", where, "spdx3-identifier");
			if (type === "cpe22" || type === "cpe23") checkCpe(findings, textOf(identifier) ?? "", where, "spdx3-identifier");
		}
	});
	for (const [at, element] of fieldsIn(tree["@graph"]).entries()) for (const key of REFERENCES) for (const ref of [textOf(element[key]) ?? [], textsIn(element[key])].flat()) {
		if (ids.has(ref) || imported.has(ref) || OF_SPDX.test(ref)) continue;
		findings.add("reference-dangling", [
			"@graph",
			at,
			key
		], ref, "is the id of no element");
	}
}

// src/sbom/validate/explain.ts
/** Keywords that pass if one of several forms fits. Their forms' own errors come right before them. */
const CHOICES = /* @__PURE__ */ new Set(["anyOf", "oneOf"]);
/** Keywords that only repeat that another one failed. */
const ECHOES = /* @__PURE__ */ new Set(["if", "propertyNames"]);
const MOST_VALUES = 12;
/** The errors of one document, in document order of the schema's walk, without those that only follow from others. */
function explainErrors(errors, document) {
	const explained = [];
	const seen = /* @__PURE__ */ new Set();
	for (const error of reduceChoices(errors)) {
		const { where, message } = explain(error, document);
		const key = `${where}\n${message}`;
		if (seen.has(key)) continue;
		seen.add(key);
		explained.push({
			where,
			message
		});
	}
	return explained;
}
/** Replaces the errors of all forms of a choice by those of the form that the value was probably meant to have. */
function reduceChoices(errors) {
	const kept = [];
	for (const error of errors) {
		if (ECHOES.has(error.keyword)) continue;
		if (!CHOICES.has(error.keyword)) {
			kept.push(error);
			continue;
		}
		const before = kept.findLastIndex((other) => !isInside(other, error.instancePath));
		const forms = kept.splice(before + 1);
		kept.push(...likeliest(forms, error));
	}
	return kept;
}
function isInside({ instancePath }, path) {
	return instancePath.startsWith(path) && (instancePath.length === path.length || instancePath[path.length] === "/");
}
/** A form that got deeper into the value fits it better; among equals, none can be chosen. */
function likeliest(forms, choice) {
	const deeper = forms.filter(({ instancePath }) => instancePath !== choice.instancePath);
	if (deeper.length > 0) {
		const depth = Math.max(...deeper.slice(0, 1e3).map(depthOf));
		return deeper.filter((error) => depthOf(error) >= depth);
	}
	const specific = forms.filter(({ keyword }) => keyword !== "type");
	return specific.length > 0 && specific.length <= 3 && specific.length < forms.length ? specific : forms.length === 1 ? forms : [choice];
}
function depthOf({ instancePath }) {
	let depth = 0;
	for (let at = 0; at < instancePath.length; at++) if (instancePath[at] === "/") depth++;
	return depth;
}
function explain(error, document) {
	const { keyword, params, instancePath } = error;
	const at = (path) => printable(path, 300);
	if (keyword === "additionalProperties") return {
		where: at(`${instancePath}/${String(params["additionalProperty"]).replaceAll("~", "~0").replaceAll("/", "~1")}`),
		message: "no property of this name is allowed here"
	};
	const value = valueAt(document, instancePath);
	return {
		where: at(instancePath),
		message: messageOf(error, value)
	};
}
function messageOf({ keyword, params }, value) {
	const name = (key) => printable(String(params[key]), 200);
	switch (keyword) {
		case "type": return `expected ${withArticle(String(params["type"]))}, found ${describe(value)}`;
		case "required": return `expected the property "${name("missingProperty")}"`;
		case "dependencies": return `expected the property "${name("missingProperty")}" beside "${name("property")}"`;
		case "enum": return `expected ${oneOf(params["allowedValues"])}, found ${describe(value)}`;
		case "const": return `expected ${describe(params["allowedValue"])}, found ${describe(value)}`;
		case "discriminator": return `expected another "${name("tag")}" than ${describe(params["tagValue"])}`;
		case "listedLicense": return `expected an identifier of the SPDX license list, found ${describe(value)}`;
		case "pattern": return `expected text that matches ${name("pattern")}, found ${describe(value)}`;
		case "format": return `expected the format ${name("format")}, found ${describe(value)}`;
		case "uniqueItems": return `expected unique items, found items ${name("i")} and ${name("j")} to be equal`;
		default: return messageOfLimit(keyword, params, value);
	}
}
function messageOfLimit(keyword, params, value) {
	const limit = Number(params["limit"]);
	switch (keyword) {
		case "minLength": return `expected text of at least ${count(limit, "character")}, found ${describe(value)}`;
		case "maxLength": return `expected text of at most ${count(limit, "character")}, found ${describe(value)}`;
		case "minItems": return `expected at least ${count(limit, "item")}, found ${describe(value)}`;
		case "maxItems": return `expected at most ${count(limit, "item")}, found ${describe(value)}`;
		case "minProperties": return `expected at least ${count(limit, "property", "properties")}, found ${describe(value)}`;
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum": return `expected a number ${printable(String(params["comparison"]), 5)} ${limit}, found ${describe(value)}`;
		case "oneOf": return Array.isArray(params["passingSchemas"]) ? `expected one of the forms that the schema allows, found ${describe(value)}, which fits several of them` : `expected one of the forms that the schema allows, found ${describe(value)}`;
		case "anyOf": return `expected one of the forms that the schema allows, found ${describe(value)}`;
		default: return `found ${describe(value)}, which the schema's rule "${printable(keyword, 50)}" does not allow`;
	}
}
function withArticle(types) {
	return types.split(",").map((type) => type === "null" ? type : `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`).join(" or ");
}
function oneOf(allowed) {
	const values = Array.isArray(allowed) ? allowed : [];
	if (values.length === 1) return describe(values[0]);
	return values.length > MOST_VALUES ? `one of ${values.length} values (${values.slice(0, 3).map(describe).join(", ")}, …)` : `one of ${values.map(describe).join(", ")}`;
}
/** A value for a message: short text as it is, anything larger by its kind. */
function describe(value) {
	if (typeof value === "string") return `"${printable(value, 80)}"`;
	if (Array.isArray(value)) return `an array of ${count(value.length, "item")}`;
	if (typeof value !== "object" || value === null) return printable(String(value), 40);
	const keys = Object.keys(value);
	if (keys.length === 0) return "an empty object";
	return `an object with ${keys.slice(0, 5).map((key) => printable(key, 40)).join(", ")}${keys.length > 5 ? ", …" : ""}`;
}
function valueAt(document, pointer) {
	let value = document;
	if (pointer === "") return value;
	for (const part of pointer.slice(1).split("/")) {
		if (typeof value !== "object" || value === null) return void 0;
		const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
		value = Object.getOwnPropertyDescriptor(value, key)?.value;
	}
	return value;
}

// src/sbom/validate/structure.ts
/** SPDX 2.3 section 6: the fields that every document has once. */
const REQUIRED_TAGS = [
	"SPDXVersion",
	"DataLicense",
	"SPDXID",
	"DocumentName",
	"DocumentNamespace",
	"Creator",
	"Created"
];
/** What is missing or broken in the outline of SPDX tag-value, Syft JSON and SPDX 3.0.0 documents. */
function checkStructure({ format, bytes }) {
	const text = new TextDecoder().decode(bytes);
	switch (format) {
		case "spdx-tag-value": return checkTags(text);
		case "syft-json": return checkMembers(parseBytes(bytes), [
			"artifacts",
			"source",
			"descriptor",
			"schema"
		]);
		default: {
			const value = parseBytes(bytes);
			return [...checkMembers(value, ["@context", "@graph"]), ...checkGraph(format, value)];
		}
	}
}
/** The schema of SPDX 3 allows a document without any element. */
function checkGraph(format, value) {
	const graph = fieldsOf(value)["@graph"];
	return format === "spdx3-json" && Array.isArray(graph) && graph.length === 0 ? [{
		where: "/@graph",
		message: "expected at least one element"
	}] : [];
}
function checkTags(text) {
	const errors = [];
	const seen = /* @__PURE__ */ new Set();
	let openedAt;
	const expectEnd = (index, line) => {
		const rest = afterText(line);
		if (rest === "") return;
		errors.push({
			where: `line ${index + 1}`,
			message: `expected nothing after </text>, found "${printable(rest, 80)}"`
		});
	};
	for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
		if (openedAt !== void 0) {
			if (line.includes("</text>")) openedAt = void 0;
			expectEnd(index, line);
			continue;
		}
		const tag = /^\s*([A-Za-z]+):/.exec(line)?.[1];
		if (tag !== void 0) seen.add(tag);
		else if (line.trim() !== "" && !line.trimStart().startsWith("#")) errors.push({
			where: `line ${index + 1}`,
			message: `expected "Tag: value", found "${printable(line, 80)}"`
		});
		if (!line.includes("<text>")) continue;
		if (!line.includes("</text>")) openedAt = index + 1;
		expectEnd(index, line);
	}
	if (openedAt !== void 0) errors.push({
		where: `line ${openedAt}`,
		message: "expected </text> to follow"
	});
	return [...REQUIRED_TAGS.filter((tag) => !seen.has(tag)).map((tag) => ({
		where: "line 1",
		message: `expected the tag ${tag}`
	})), ...errors];
}
/** Other readers take what follows for a part of the value, or refuse it. */
function afterText(line) {
	const end = line.indexOf("</text>");
	return end < 0 ? "" : line.slice(end + 7).trim();
}
function checkMembers(value, members) {
	if (typeof value !== "object" || value === null) return [{
		where: "",
		message: "expected an object"
	}];
	return members.filter((member) => !Object.hasOwn(value, member)).map((member) => ({
		where: "",
		message: `expected the property "${member}"`
	}));
}

// src/sbom/validate/validate.ts
/** Most errors that a validation lists. */
const MOST_ERRORS = 20;
/** By format and version. The strict variants of CycloneDX 1.2 and 1.3 refuse unknown properties, as later ones do. */
const JSON_SCHEMAS = {
	"cyclonedx-json 1.2": cyclonedx("1.2", () => import("./schema-cyclonedx-1.2.js")),
	"cyclonedx-json 1.3": cyclonedx("1.3", () => import("./schema-cyclonedx-1.3.js")),
	"cyclonedx-json 1.4": cyclonedx("1.4", () => import("./schema-cyclonedx-1.4.js")),
	"cyclonedx-json 1.5": cyclonedx("1.5", () => import("./schema-cyclonedx-1.5.js")),
	"cyclonedx-json 1.6": cyclonedx("1.6", () => import("./schema-cyclonedx-1.6.js")),
	"cyclonedx-json 1.7": cyclonedx("1.7", () => import("./schema-cyclonedx-1.7.js")),
	"spdx-json 2.2": {
		label: "SPDX 2.2 JSON schema",
		load: () => import("./schema-spdx-2.2.js")
	},
	"spdx-json 2.3": {
		label: "SPDX 2.3 JSON schema",
		load: () => import("./schema-spdx-2.3.js")
	},
	"spdx3-json 3.0.1": {
		label: "SPDX 3.0.1 JSON schema",
		load: () => import("./schema-spdx-3.0.1.js")
	}
};
function cyclonedx(version, load) {
	return {
		label: `CycloneDX ${version} JSON schema`,
		load
	};
}
/**
* Validates the document's exact bytes. Never rejects because of a document's content: the result lists the errors.
*
* @param tree what these bytes were parsed into, if the caller still has it: a second one takes as much memory again
*/
async function validateDocument(document, tree) {
	const { format, version, isKnownVersion, bytes } = document;
	if (!isKnownVersion) return {
		verdict: "unknown-version",
		errors: [],
		total: 0,
		schema: void 0
	};
	if (format === "cyclonedx-xml") {
		const { validateXml } = await import("./sbom-validate-xml.js");
		return verdictOf(`CycloneDX ${version} XML schema`, await validateXml(bytes, version));
	}
	const schema = JSON_SCHEMAS[`${format} ${format === "spdx-json" ? version.slice(0, 3) : version}`];
	if (schema === void 0) return {
		verdict: "no-schema",
		...limited(checkStructure(document)),
		schema: void 0
	};
	const { validate } = await schema.load();
	const value = tree ?? parseBytes(bytes);
	return verdictOf(schema.label, [...validateJson(value, validate), ...checkGraph(format, value)]);
}
function validateJson(value, validate) {
	if (value === void 0) return [{
		where: "",
		message: "expected JSON"
	}];
	if (validate(value)) return [];
	const errors = validate.errors ?? [];
	validate.errors = null;
	return explainErrors(errors, value);
}
function verdictOf(schema, errors) {
	return {
		verdict: errors.length === 0 ? "valid" : "invalid",
		...limited(errors),
		schema
	};
}
function limited(errors) {
	return {
		errors: errors.slice(0, MOST_ERRORS),
		total: errors.length
	};
}

export { checkCycloneDx, checkMeaning, checkSpdx2, checkSpdx3, isJavaUri, isPythonIri, validateDocument };