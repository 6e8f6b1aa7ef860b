import { SealError, count, present, printable } from "./support.js";

// src/sbom/spdx/parties.ts
/** What spdx-tools reads (`ActorParser`); a name in parentheses alone is an address for it. */
const PARTY = /^(?:Tool:\s*\S.*|(?:Person|Organization):\s*(?!\([^(]*\)$)\S.*)$/;
function isSpdxParty(text) {
	return PARTY.test(text);
}
/** Undefined without a name or an address that SPDX 2 has a place for. */
function formatSpdxParty({ name, email, isPerson }) {
	const shown = [name, email].find((text) => text !== void 0 && text.trim() !== "");
	if (shown === void 0) return void 0;
	const address = email === void 0 || email === "" ? "" : ` (${email})`;
	const text = `${isPerson ? "Person" : "Organization"}: ${shown}${address}`.replace(/\s+/g, " ");
	return isSpdxParty(text) ? text : void 0;
}
/** The values of SPDX for "not known" and "there is none". */
const NO_ASSERTION = "NOASSERTION";
const NONE = "NONE";
/** https://spdx.github.io/spdx-spec/v2.3/package-information/#75-package-supplier-field */
function parseParty(text) {
	if (text === void 0) return void 0;
	if (text.trim() === "NOASSERTION") return { isDeclaredUnknown: true };
	const { kind, value } = splitKind(text);
	const open = value.lastIndexOf("(");
	const hasEmail = open >= 0 && value.endsWith(")");
	const email = hasEmail ? value.slice(open + 1, -1).trim() : "";
	const name = (hasEmail ? value.slice(0, open) : value).trim();
	if (name === "" && email === "") return void 0;
	return present({
		name: name || void 0,
		email: email || void 0,
		isPerson: kind === "" ? void 0 : kind === "person"
	});
}
/** `Tool: syft-1.51.0`; the version is what follows the last hyphen, if it begins with a digit. */
function parseTool(value) {
	const match = /^(.+)-(v?\d[^-\s]*)$/.exec(value.slice(0, 500));
	return match ? {
		name: match[1] ?? "",
		version: match[2] ?? ""
	} : { name: value };
}
/** Splits `Kind: value`; the kind is empty where none is written. */
function splitKind(text) {
	const match = /^\s*(Person|Organization|Tool)\s*:/i.exec(text);
	return match ? {
		kind: (match[1] ?? "").toLowerCase(),
		value: text.slice(match[0].length).trim()
	} : {
		kind: "",
		value: text.trim()
	};
}

// src/sbom/spdx/sbom-types.ts
const PHASES = new Map(Object.entries({
	design: "design",
	source: "pre-build",
	build: "build",
	analyzed: "post-build",
	deployed: "operations",
	runtime: "operations"
}));
/** The phase of `SBOM Type: build`; undefined for any other comment. */
function phaseOfComment(comment) {
	const [, type = ""] = /^\s*SBOM Type:\s*(\w+)\s*$/i.exec(comment) ?? [];
	return phaseOfType(type.toLowerCase());
}
/** A type that the comment names in any sentence, as the OpenChain Telco SBOM Guide allows. */
function typeInComment(comment) {
	return /\b(?:design|source|build|analyzed|deployed|runtime)\b/i.exec(comment)?.[0].toLowerCase();
}
/** `runtime`: CycloneDX has one phase for it and for `deployed`, as which it is written. */
function isJoinedPhase(text) {
	return /\bruntime\s*$/i.test(text);
}
function phaseOfType(type) {
	return PHASES.get(type);
}
/** Undefined for a phase that CISA has no type for. */
function commentOfPhase(phase) {
	const type = [...PHASES].find(([, known]) => known === phase)?.[0];
	return type === void 0 ? void 0 : `SBOM Type: ${type}`;
}

// src/sbom/spdx/tags.ts
/** Tags that begin a section, and the field that they fill in it. */
const BEGINNINGS = {
	PackageName: ["packages", "name"],
	FileName: ["files", "fileName"],
	SnippetSPDXID: ["snippets", "SPDXID"],
	LicenseID: ["licenses", "licenseId"],
	Annotator: ["annotations", "annotator"],
	Reviewer: ["reviews", "reviewer"]
};
/** Tags with one value. */
const FIELDS = {
	SPDXVersion: "spdxVersion",
	SPDXID: "SPDXID",
	DataLicense: "dataLicense",
	DocumentName: "name",
	DocumentNamespace: "documentNamespace",
	DocumentComment: "comment",
	PackageVersion: "versionInfo",
	PackageFileName: "packageFileName",
	PackageSupplier: "supplier",
	PackageOriginator: "originator",
	PackageDownloadLocation: "downloadLocation",
	PackageHomePage: "homepage",
	PackageSourceInfo: "sourceInfo",
	PackageLicenseConcluded: "licenseConcluded",
	PackageLicenseDeclared: "licenseDeclared",
	PackageLicenseComments: "licenseComments",
	PackageCopyrightText: "copyrightText",
	PackageSummary: "summary",
	PackageDescription: "description",
	PackageComment: "comment",
	PrimaryPackagePurpose: "primaryPackagePurpose",
	ReleaseDate: "releaseDate",
	BuiltDate: "builtDate",
	ValidUntilDate: "validUntilDate",
	LicenseConcluded: "licenseConcluded",
	LicenseComments: "licenseComments",
	FileCopyrightText: "copyrightText",
	FileNotice: "noticeText",
	FileComment: "comment",
	SnippetFromFileSPDXID: "snippetFromFile",
	SnippetLicenseConcluded: "licenseConcluded",
	SnippetLicenseComments: "licenseComments",
	SnippetCopyrightText: "copyrightText",
	SnippetComment: "comment",
	SnippetName: "name",
	LicenseName: "name",
	ExtractedText: "extractedText",
	LicenseComment: "comment"
};
/** Tags that may occur again: each is one entry. */
const LISTS = {
	PackageLicenseInfoFromFiles: "licenseInfoFromFiles",
	LicenseInfoInFile: "licenseInfoInFiles",
	LicenseInfoInSnippet: "licenseInfoInSnippets",
	PackageAttributionText: "attributionTexts",
	FileAttributionText: "attributionTexts",
	SnippetAttributionText: "attributionTexts",
	FileType: "fileTypes",
	FileContributor: "fileContributors",
	FileDependency: "fileDependencies",
	LicenseCrossReference: "seeAlsos"
};
/** Tags about the document's creation, wherever they are. */
const CREATION = {
	Created: "created",
	CreatorComment: "comment",
	LicenseListVersion: "licenseListVersion"
};
/** Tags about the annotation, review, relationship or external reference that came last. */
const LATEST = {
	AnnotationDate: ["annotations", "annotationDate"],
	AnnotationType: ["annotations", "annotationType"],
	AnnotationComment: ["annotations", "comment"],
	SPDXREF: ["annotations", "SPDXREF"],
	ReviewDate: ["reviews", "reviewDate"],
	ReviewComment: ["reviews", "comment"],
	RelationshipComment: ["relationships", "comment"],
	ExternalRefComment: ["references", "comment"]
};
const KNOWN = /* @__PURE__ */ new Set([
	...[
		BEGINNINGS,
		FIELDS,
		LISTS,
		CREATION,
		LATEST
	].flatMap((tags) => Object.keys(tags)),
	...[
		"Creator",
		"PackageChecksum",
		"FileChecksum",
		"ExternalRef",
		"Relationship",
		"ExternalDocumentRef"
	],
	...[
		"FilesAnalyzed",
		"PackageVerificationCode",
		"SnippetByteRange",
		"SnippetLineRange"
	]
]);
const LOWER_CASE = new Set([...KNOWN].map((tag) => tag.toLowerCase()));
/** Readers that do not look at case take it for the known tag. */
function hasOtherCase(tag) {
	return !KNOWN.has(tag) && LOWER_CASE.has(tag.toLowerCase());
}

// src/sbom/spdx/values.ts
/** `SHA256: 11b6…` */
function checksumOf(value) {
	const colon = value.indexOf(":");
	return {
		algorithm: value.slice(0, Math.max(colon, 0)).trim(),
		checksumValue: value.slice(colon + 1).trim()
	};
}
/** `PACKAGE-MANAGER purl pkg:npm/left-pad@1.3.0` */
function referenceOf(value) {
	const [category, type, ...locator] = value.split(/\s+/);
	return present({
		referenceCategory: category,
		referenceType: type,
		referenceLocator: locator.join(" ")
	});
}
/** `SPDXRef-A DEPENDS_ON SPDXRef-B` */
function relationshipOf(value) {
	const [from, type, to, ...more] = value.split(/\s+/);
	return present({
		spdxElementId: from,
		relationshipType: type,
		relatedSpdxElement: to,
		more: more.length === 0 ? void 0 : more.join(" ")
	});
}
/** `DocumentRef-tool https://example.com/tool SHA1: d6a7…` */
function externalDocumentOf(value) {
	const [id, document, ...checksum] = value.split(/\s+/);
	return present({
		externalDocumentId: id,
		spdxDocument: document,
		checksum: checksumOf(checksum.join(" "))
	});
}
/** `d6a770ba38583ed4bb4525bd96e50461655d2758 (excludes: ./package.spdx, ./other)` */
function verificationCodeOf(value) {
	const [, code = value, excluded] = /^([^(]*?)\s*\(\s*(?:excludes:)?\s*([^)]*)\)\s*$/.exec(value) ?? [];
	const files = excluded?.split(",").map((file) => file.trim());
	return present({
		packageVerificationCodeValue: code,
		packageVerificationCodeExcludedFiles: files?.filter((file) => file !== "")
	});
}
/** `310:420`, of the file that the snippet is from. Any other text stays a text. */
function rangeOf(value, unit, { snippetFromFile }) {
	const [, start, end] = /^(\d{1,15}):(\d{1,15})$/.exec(value) ?? [];
	if (start === void 0) return value;
	const pointer = (at) => present({
		reference: snippetFromFile,
		[unit]: Number(at)
	});
	return {
		startPointer: pointer(start),
		endPointer: pointer(end)
	};
}

// src/sbom/spdx/from-tag-value.ts
/**
* What cannot be taken for a tag is in the tree under a key that SPDX does not have, so that it is not lost unseen.
*
* @throws SealError `SBOM_TOO_LARGE`
*/
function parseTagValue(text) {
	const partial = {
		document: {},
		creation: {},
		packages: [],
		files: [],
		snippets: [],
		licenses: [],
		annotations: [],
		reviews: [],
		relationships: [],
		references: []
	};
	const misread = /* @__PURE__ */ new Set();
	let current = partial.document;
	for (const { tag, value, isOpen } of readTags(withLineEnds(text))) {
		if (isOpen || hasOtherCase(tag)) misread.add(printable(tag, 60));
		current = takeTag(partial, current, tag, value);
	}
	return {
		tree: treeOf(partial),
		misread: [...misread]
	};
}
/** SPDX tools-java and Python end a line at a carriage return, too: a package after one is not hidden in the line before. */
function withLineEnds(text) {
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function treeOf(partial) {
	const ownAnnotations = placeAnnotations(partial);
	return {
		...partial.document,
		...withEntries("annotations", ownAnnotations),
		...withEntries("revieweds", partial.reviews),
		creationInfo: partial.creation,
		packages: partial.packages,
		files: partial.files,
		...withEntries("snippets", partial.snippets),
		...withEntries("hasExtractedLicensingInfos", partial.licenses),
		relationships: partial.relationships
	};
}
function withEntries(key, entries) {
	return entries.length === 0 ? {} : { [key]: entries };
}
/** In JSON, an annotation is in the element that it is about; those of the document, and of no known element, remain. */
function placeAnnotations(partial) {
	const elements = new Map([
		...partial.packages,
		...partial.files,
		...partial.snippets
	].map((one) => [one["SPDXID"], one]));
	return partial.annotations.flatMap((annotation) => {
		const { SPDXREF: about, ...content } = annotation;
		const element = about === void 0 ? void 0 : elements.get(about);
		if (element === void 0) return about === partial.document["SPDXID"] ? [content] : [annotation];
		push(element, "annotations", content);
		return [];
	});
}
/** A document of 100,000 packages has some three million. */
const MOST_LINES = 6e6;
/** The key of lines that are neither tags nor comments. */
const NO_TAG = "line without a tag";
/** The tags in order. A value in `<text>` goes on to `</text>`, over lines; one that never ends, to the end. */
function* readTags(text) {
	const OPEN = "<text>";
	const CLOSE = "</text>";
	let lines = 0;
	for (let at = 0; at < text.length;) {
		if (++lines > MOST_LINES) throw new SealError("SBOM_TOO_LARGE", `the document has more than ${count(MOST_LINES, "line")}`);
		const newline = text.indexOf("\n", at);
		const lineEnd = newline < 0 ? text.length : newline;
		const line = text.slice(at, lineEnd);
		const match = /^[ \t]*([A-Za-z]{1,60})[ \t]*:[ \t]*/.exec(line);
		at = lineEnd + 1;
		if (!match) {
			if (!/^\s*(?:#|$)/.test(line)) yield {
				tag: NO_TAG,
				value: line.trim(),
				isOpen: false
			};
			continue;
		}
		const tag = match[1] ?? "";
		const valueStart = lineEnd - line.length + match[0].length;
		if (!text.startsWith(OPEN, valueStart)) {
			yield {
				tag,
				value: text.slice(valueStart, lineEnd).trim(),
				isOpen: false
			};
			continue;
		}
		const close = text.indexOf(CLOSE, valueStart);
		const end = close < 0 ? text.length : close;
		yield {
			tag,
			value: text.slice(valueStart + 6, end).trim(),
			isOpen: close < 0
		};
		const rest = text.indexOf("\n", end);
		at = rest < 0 ? text.length : rest + 1;
		const after = text.slice(Math.min(end + 7, text.length), rest < 0 ? text.length : rest).trim();
		if (after !== "") yield {
			tag: NO_TAG,
			value: after,
			isOpen: false
		};
	}
}
/** Takes one tag; gives the section that following tags speak of. */
function takeTag(partial, current, tag, value) {
	const beginning = entryOf(BEGINNINGS, tag);
	if (beginning !== void 0) {
		const [list, field] = beginning;
		const section = { [field]: value };
		partial[list].push(section);
		return list === "annotations" || list === "reviews" ? current : section;
	}
	const field = entryOf(FIELDS, tag);
	const section = sectionOf(partial, tag) ?? current;
	if (field === void 0) takeListTag(partial, section, tag, value);
	else takeField(section, field, value, tag);
	if (tag === "SPDXID" && current === partial.files.at(-1)) takeFile(partial, value);
	return current;
}
/** The section that the tag's own name speaks of, although another one may have begun since. */
function sectionOf({ document, packages, files, snippets }, tag) {
	const [, kind] = /^(Document|Package|File|Snippet)[A-Z]/.exec(tag) ?? [];
	switch (kind) {
		case "Document": return document;
		case "Package": return packages.at(-1);
		case "File": return files.at(-1);
		default: return kind === void 0 ? void 0 : snippets.at(-1);
	}
}
function entryOf(table, tag) {
	return Object.hasOwn(table, tag) ? table[tag] : void 0;
}
/** Files that follow a package are in it. */
function takeFile({ packages }, id) {
	const holder = packages.at(-1);
	if (holder !== void 0) push(holder, "hasFiles", id);
}
/** Tags that rules check: readers differ in which of two values they take, so both are kept, as a list and not as text. */
const ONCE = /* @__PURE__ */ new Set([
	"versionInfo",
	"licenseConcluded",
	"licenseDeclared"
]);
function takeField(section, field, value, tag) {
	if (section[field] === void 0) section[field] = value;
	else if (section[field] === value) return;
	else if (ONCE.has(field)) push(section, field, value);
	else push(section, `${tag} (again)`, value);
}
function takeListTag(partial, current, tag, value) {
	const list = entryOf(LISTS, tag);
	const creation = entryOf(CREATION, tag);
	const latest = entryOf(LATEST, tag);
	if (list !== void 0) push(current, list, value);
	else if (creation !== void 0) takeField(partial.creation, creation, value, tag);
	else if (latest !== void 0) {
		const [of, field] = latest;
		takeField(partial[of].at(-1) ?? current, field, value, tag);
	} else takeStructure(partial, current, tag, value);
}
function takeStructure(partial, current, tag, value) {
	switch (tag) {
		case "Creator":
			push(partial.creation, "creators", value);
			break;
		case "ExternalRef": {
			const reference = referenceOf(value);
			partial.references.push(reference);
			push(current, "externalRefs", reference);
			break;
		}
		case "Relationship":
			partial.relationships.push(relationshipOf(value));
			break;
		case "ExternalDocumentRef":
			push(partial.document, "externalDocumentRefs", externalDocumentOf(value));
			break;
		default: takeParts(current, tag, value);
	}
}
function takeParts(current, tag, value) {
	switch (tag) {
		case "PackageChecksum":
		case "FileChecksum":
			push(current, "checksums", checksumOf(value));
			break;
		case "FilesAnalyzed":
			takeField(current, "filesAnalyzed", booleanOf(value), tag);
			break;
		case "PackageVerificationCode":
			takeField(current, "packageVerificationCode", verificationCodeOf(value), tag);
			break;
		case "SnippetByteRange":
			push(current, "ranges", rangeOf(value, "offset", current));
			break;
		case "SnippetLineRange":
			push(current, "ranges", rangeOf(value, "lineNumber", current));
			break;
		default: push(current, printable(tag, 60), value);
	}
}
function booleanOf(value) {
	const isTrue = value.toLowerCase() === "true";
	return isTrue || value.toLowerCase() === "false" ? isTrue : value;
}
/** A list of what was there and the value. */
function push(section, key, value) {
	const list = section[key];
	if (Array.isArray(list)) list.push(value);
	else section[key] = list === void 0 ? [value] : [list, value];
}

export { NONE, NO_ASSERTION, commentOfPhase, formatSpdxParty, isJoinedPhase, isSpdxParty, parseParty, parseTagValue, parseTool, phaseOfComment, phaseOfType, splitKind, typeInComment };