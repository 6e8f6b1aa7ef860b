import { fieldsIn, fieldsOf, isRecord, listOf, present, textOf, textsIn } from "./support.js";
import { pushAll } from "./support-shared.js";
import { formatTree } from "./sbom-write-later.js";
import { hashOf, hashesOfPurl } from "./sbom-purl-later.js";
import { normalizedLicense } from "./sbom-licenses-later.js";
import { formatSpdxTime, parseDocumentTime } from "./sbom-seal.js";
import { formatSpdxParty } from "./sbom-spdx-later.js";

// src/sbom/enrich/additions.ts
const ENRICHMENTS = [
	"supplier",
	"author",
	"licenses",
	"hashes"
];
/** The property of a component in CycloneDX, and the text of an annotation in SPDX, for each value that Seal added. */
const MARK = "oci-seal:enriched";
function collectAdditions() {
	const counts = /* @__PURE__ */ new Map();
	return {
		mark(field, was) {
			counts.set(field, (counts.get(field) ?? 0) + 1);
			return was === void 0 ? field : `${field}: was ${JSON.stringify(was)}`;
		},
		list: () => ENRICHMENTS.flatMap((field) => {
			const count = counts.get(field);
			return count === void 0 ? [] : [{
				field,
				count
			}];
		})
	};
}
/**
* Of the image, for the component that the document describes. None if the document names another image's digest.
*
* @param texts what the component says of itself: name, version, purl
*/
function hashesOfImage(digest, texts) {
	const named = texts.flatMap((text) => text?.toLowerCase().replaceAll("%3a", ":").match(/sha(?:256|512):[0-9a-f]{64,128}/g) ?? []);
	const hash = hashOf(digest);
	return hash === void 0 || named.some((other) => other !== digest) ? [] : [hash];
}

// src/sbom/enrich/cyclonedx.ts
/** @param version of CycloneDX, 1.4 or newer: earlier ones have no place for the values or the marks */
function enrichCycloneDx(tree, version, context, additions) {
	const metadata = enrichMetadata(fieldsOf(tree["metadata"]), version, context, additions);
	const components = tree["components"];
	return {
		...tree,
		...Object.keys(metadata).length > 0 ? { metadata } : {},
		...Array.isArray(components) ? { components: components.map((each) => enrichComponent(each, context, additions)) } : {}
	};
}
function enrichMetadata(metadata, version, context, additions) {
	const { fields, author } = context;
	const subject = metadata["component"];
	const enriched = isRecord(subject) ? {
		...metadata,
		component: enrichSubject(subject, metadata, context, additions)
	} : metadata;
	const hasAuthor = listOf(metadata["authors"]).length > 0 || isRecord(metadata["manufacturer"]);
	if (!fields.includes("author") || author === void 0 || hasAuthor) return enriched;
	const added = version !== "1.4" && version !== "1.5" && author.isPerson !== true ? { manufacturer: entityOf(author) } : { authors: [present({
		name: author.name,
		email: author.email
	})] };
	return withMark$1({
		...enriched,
		...added
	}, additions.mark("author"));
}
function enrichSubject(subject, metadata, context, additions) {
	const { fields, supplier, digest } = context;
	let enriched = fieldsOf(enrichComponent(subject, context, additions));
	const hasSupplier = isRecord(subject["supplier"]) || isRecord(metadata["supplier"]);
	if (fields.includes("supplier") && supplier !== void 0 && !hasSupplier) enriched = withMark$1({
		...enriched,
		supplier: entityOf(supplier)
	}, additions.mark("supplier"));
	const isImage = subject["type"] === "container";
	if (fields.includes("hashes") && isImage && listOf(enriched["hashes"]).length === 0) {
		const texts = [
			"name",
			"version",
			"purl",
			"bom-ref"
		].map((key) => textOf(subject[key]));
		const hashes = hashesOfImage(digest, texts);
		if (hashes.length > 0) enriched = withMark$1({
			...enriched,
			hashes: hashes.map(formatHash)
		}, additions.mark("hashes"));
	}
	return enriched;
}
/** Without recursion deeper than the document, which its reader has bounded. */
function enrichComponent(component, context, additions) {
	if (!isRecord(component)) return component;
	const { fields } = context;
	let enriched = component;
	const nested = component["components"];
	if (Array.isArray(nested)) enriched = {
		...enriched,
		components: nested.map((each) => enrichComponent(each, context, additions))
	};
	if (fields.includes("licenses")) enriched = normalizeLicenses$1(enriched, additions);
	if (fields.includes("hashes") && listOf(component["hashes"]).length === 0) {
		const hashes = hashesOfPurl(textOf(component["purl"]));
		if (hashes.length > 0) enriched = withMark$1({
			...enriched,
			hashes: hashes.map(formatHash)
		}, additions.mark("hashes"));
	}
	return enriched;
}
/** Names become ids; a name that is an expression of several licenses only if it is the one statement. */
function normalizeLicenses$1(component, additions) {
	const choices = fieldsIn(component["licenses"]);
	const marks = [];
	const licenses = choices.map((choice) => {
		const { name, ...license } = fieldsOf(choice["license"]);
		const was = license["id"] === void 0 ? textOf(name) : void 0;
		const expression = was === void 0 ? void 0 : normalizedLicense(was);
		if (expression === void 0) return choice;
		const isOne = /^[A-Za-z0-9.-]+$/.test(expression);
		if (!isOne && (choices.length > 1 || Object.keys(license).length > 0)) return choice;
		marks.push(additions.mark("licenses", was));
		return isOne ? {
			...choice,
			license: {
				id: expression,
				...license
			}
		} : { expression };
	});
	return marks.reduce(withMark$1, marks.length > 0 ? {
		...component,
		licenses
	} : component);
}
function withMark$1(fields, value) {
	return {
		...fields,
		properties: [...listOf(fields["properties"]), {
			name: MARK,
			value
		}]
	};
}
function entityOf({ name, email, url }) {
	return present({
		name,
		url: url === void 0 ? void 0 : [url],
		contact: email === void 0 ? void 0 : [present({
			name,
			email
		})]
	});
}
function formatHash({ algorithm, content }) {
	return {
		alg: algorithm,
		content
	};
}

// src/sbom/enrich/spdx.ts
const UNKNOWN = "NOASSERTION";
function enrichSpdx(tree, context, additions) {
	const { fields, author } = context;
	const creation = fieldsOf(tree["creationInfo"]);
	const date = formatSpdxTime(new Date(parseDocumentTime(textOf(creation["created"]) ?? "")));
	const mark = (target, value) => withMark(target, value, date);
	const described = describedIn(tree);
	const packages = tree["packages"];
	let enriched = Array.isArray(packages) ? {
		...tree,
		packages: packages.map((each) => {
			const isSubject = described.has(textOf(fieldsOf(each)["SPDXID"]) ?? "");
			return enrichPackage(fieldsOf(each), {
				context,
				additions,
				isSubject,
				mark
			});
		})
	} : tree;
	const creators = textsIn(creation["creators"]);
	const hasAuthor = creators.some((creator) => /^\s*(?:Person|Organization)\s*:/i.test(creator));
	const creator = author && partyOf(author);
	if (fields.includes("author") && creator !== void 0 && !hasAuthor) {
		const creationInfo = {
			...creation,
			creators: [...creators, creator]
		};
		enriched = mark({
			...enriched,
			creationInfo
		}, additions.mark("author"));
	}
	return enriched;
}
function describedIn(tree) {
	const id = textOf(tree["SPDXID"]) ?? "SPDXRef-DOCUMENT";
	const related = fieldsIn(tree["relationships"]).flatMap((relationship) => {
		const { spdxElementId: from, relationshipType: type, relatedSpdxElement: to } = relationship;
		if (type === "DESCRIBES" && from === id) return textOf(to) ?? [];
		return type === "DESCRIBED_BY" && to === id ? textOf(from) ?? [] : [];
	});
	return /* @__PURE__ */ new Set([...textsIn(tree["documentDescribes"]), ...related]);
}
function enrichPackage(fields, enriching) {
	const { context, additions, isSubject, mark } = enriching;
	const supplier = context.supplier && partyOf(context.supplier);
	let enriched = fields;
	if (context.fields.includes("licenses")) enriched = normalizeLicenses(enriched, enriching);
	if (context.fields.includes("hashes")) enriched = addHashes(enriched, enriching);
	const said = textOf(fields["supplier"]);
	const hasSupplier = said !== void 0 && said !== UNKNOWN;
	if (context.fields.includes("supplier") && isSubject && supplier !== void 0 && !hasSupplier) enriched = mark({
		...enriched,
		supplier
	}, additions.mark("supplier"));
	return enriched;
}
function normalizeLicenses(fields, { additions, mark }) {
	let enriched = fields;
	for (const key of ["licenseDeclared", "licenseConcluded"]) {
		const was = textOf(fields[key]);
		const expression = was === void 0 ? void 0 : normalizedLicense(was);
		if (expression !== void 0) enriched = mark({
			...enriched,
			[key]: expression
		}, additions.mark("licenses", was));
	}
	return enriched;
}
function addHashes(fields, { context, additions, isSubject, mark }) {
	if (listOf(fields["checksums"]).length > 0) return fields;
	const purls = fieldsIn(fields["externalRefs"]).filter((reference) => reference["referenceType"] === "purl").map((reference) => textOf(reference["referenceLocator"]));
	const stated = purls.flatMap(hashesOfPurl);
	const isImage = isSubject && fields["primaryPackagePurpose"] === "CONTAINER";
	const texts = [
		textOf(fields["name"]),
		textOf(fields["versionInfo"]),
		...purls
	];
	const hashes = stated.length > 0 || !isImage ? stated : hashesOfImage(context.digest, texts);
	if (hashes.length === 0) return fields;
	const checksums = hashes.map(({ algorithm, content }) => ({
		algorithm: algorithm.replace("-", ""),
		checksumValue: content
	}));
	return mark({
		...fields,
		checksums
	}, additions.mark("hashes"));
}
/** The date is the document's own, so that the same document gives the same bytes. */
function withMark(fields, value, date = "1970-01-01T00:00:00Z") {
	const annotation = {
		annotationDate: date,
		annotationType: "OTHER",
		annotator: "Tool: oci-seal",
		comment: `${MARK} ${value}`
	};
	return {
		...fields,
		annotations: [...listOf(fields["annotations"]), annotation]
	};
}
/** SPDX 2 has no place for the URL of a party, which becomes its name if it has none. */
function partyOf({ name, email, url, ...party }) {
	return formatSpdxParty(present({
		...party,
		name: name ?? email ?? url,
		email
	}));
}

// src/sbom/enrich/enrich.ts
/** Replaces nothing that the document states, except a license that is not in SPDX's form. */
async function enrich(document, context) {
	if (context.fields.length === 0) return {
		bytes: void 0,
		added: [],
		refused: void 0
	};
	const additions = collectAdditions();
	const result = await enrichTree(document, context, additions);
	if (typeof result === "string") return {
		bytes: void 0,
		added: [],
		refused: result
	};
	const added = additions.list();
	if (added.length === 0) return {
		bytes: void 0,
		added,
		refused: void 0
	};
	const bytes = await result();
	return typeof bytes === "string" ? {
		bytes: void 0,
		added: [],
		refused: bytes
	} : {
		bytes,
		added,
		refused: void 0
	};
}
/** Writes the enriched tree, or says why there is none. */
async function enrichTree({ format, version, bytes }, context, additions) {
	const isCycloneDx = format === "cyclonedx-json" || format === "cyclonedx-xml";
	if (!isCycloneDx && format !== "spdx-json") return "only CycloneDX and SPDX 2 in JSON are enriched; add format: cyclonedx-json or spdx-json";
	if (isCycloneDx && !/^1\.[4-7]$/.test(version)) return `CycloneDX ${version} has no place for it; add spec-version: '1.6'`;
	const { readTree } = await import("./sbom-write-later.js");
	const { tree, dropped } = await readTree({
		format,
		bytes
	});
	if (isSigned(tree)) return "the document has a signature inside, which would no longer be valid";
	if (format === "spdx-json") {
		const enriched = enrichSpdx(tree, context, additions);
		return async () => formatTree(enriched);
	}
	const enriched = enrichCycloneDx(tree, version, context, additions);
	return async () => format === "cyclonedx-json" ? formatTree(enriched) : formatXml(enriched, version, dropped);
}
/** In JSON the member of the document, or of a component; in XML an element of another namespace. */
function isSigned(tree) {
	const metadata = fieldsOf(tree["metadata"]);
	const pending = [
		tree,
		metadata,
		fieldsOf(metadata["component"])
	];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
		if (Object.keys(next).some((key) => /^(?:signature|.*[:}]Signature)$/s.test(key))) return true;
		pushAll(pending, fieldsIn(next["components"]));
	}
	return false;
}
const SHOWN_LOSSES = 3;
/** Or why it is not written: the XML has content that CycloneDX has no place for. */
async function formatXml(tree, version, dropped) {
	const { rewriteAsXml } = await import("./sbom-write-later.js");
	const { bytes, unsupported } = await rewriteAsXml(tree, version);
	const lost = [...unsupported, ...dropped];
	if (lost.length === 0) return bytes;
	return `the document has content that would be lost: ${[...lost.slice(0, SHOWN_LOSSES), ...lost.length > SHOWN_LOSSES ? ["…"] : []].join("; ")}`;
}

export { enrich };