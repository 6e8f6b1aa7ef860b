import { require_saxes } from "./saxes.js";
import { SealError, fieldsOf, printable } from "./support.js";
import { closeElement, droppedFrom, isList, isStrayItem, keyOf, loadGrammar, loadShape, placeOfChild, placeOfRoot } from "./sbom-cyclonedx-later.js";
import { countElements } from "./sbom-cyclonedx.js";
import { detected, readCycloneDxJson, tooDeep } from "./sbom-read-later.js";

// src/sbom/read/cyclonedx-xml.ts
var import_saxes = require_saxes();
/** Its schemas know all elements of the earlier versions, too. */
const NEWEST = "1.7";
const NAMESPACE = /^http:\/\/cyclonedx\.org\/schema\/bom\/(\d{1,4}\.\d{1,4})$/;
/**
* Reads the text of an XML document. A document type declaration is refused: CycloneDX needs none, and entities
* would make one document read as another.
*
* @throws SealError `SBOM_NOT_XML`, `SBOM_FORMAT_UNKNOWN`, `SBOM_TOO_DEEP`, `SBOM_TOO_LARGE`
*/
async function readCycloneDxXml(text, name) {
	const { version, tree, dropped } = await parseCycloneDxXml(text, name);
	const content = readCycloneDxJson(tree);
	return {
		recognized: detected("cyclonedx-xml", version),
		content: {
			...content,
			unmodeled: [...content.unmodeled, ...dropped]
		}
	};
}
/**
* The tree that CycloneDX JSON has for the document, and the paths of text and attributes that it has no place for:
* text between elements, and attributes of an extension on a text.
*
* @throws as `readCycloneDxXml`
*/
async function parseCycloneDxXml(text, name) {
	const [grammar, document] = await Promise.all([loadGrammar(NEWEST), loadShape(NEWEST)]);
	const reader = createReader(name, {
		grammar,
		document
	});
	try {
		reader.parser.write(text).close();
	} catch (cause) {
		if (cause instanceof SealError) throw cause;
		const said = cause instanceof Error ? cause.message : "";
		throw new SealError("SBOM_NOT_XML", `${name} begins like XML but is not valid XML: ${printable(said, 150)}`, { remedy: "The file may be incomplete. Create it again as one XML document." });
	}
	const { version, root, dropped } = reader.result();
	return {
		version,
		tree: fieldsOf(root),
		dropped
	};
}
/** Converts each element as it ends, so that the whole tree of a large document is never in memory. */
function createReader(name, schemas) {
	const parser = new import_saxes.SaxesParser({ xmlns: true });
	const open = [];
	let version = "";
	let namespace = "";
	const onElement = countElements(name);
	let root;
	const dropped = /* @__PURE__ */ new Set();
	const drop = (what) => {
		if (dropped.size < MOST_DROPPED) dropped.add(`${pathOf(open)}${what}`);
	};
	parser.on("doctype", () => {
		throw new SealError("SBOM_NOT_XML", `${name} has a document type declaration, which Seal refuses`, { remedy: "Write the document without <!DOCTYPE …>." });
	});
	parser.on("opentag", (tag) => {
		if (open.length === 0) {
			version = versionOf(tag, name);
			namespace = tag.uri;
		}
		if (open.length >= 500) throw tooDeep(name, "XML");
		const isForeign = tag.uri !== namespace;
		const parent = open.at(-1)?.place;
		const place = parent ? placeOfChild(parent, isForeign ? nameOfForeign(tag) : tag.local, schemas) : placeOfRoot(schemas);
		const { attributes, others } = attributesOf(tag, place);
		onElement(attributes.length);
		open.push({
			place,
			isForeign,
			attributes,
			children: [],
			text: ""
		});
		for (const other of others) drop(`@${printable(other, 80)}`);
	});
	const takeText = (text) => {
		const element = open.at(-1);
		if (element) element.text += text;
	};
	parser.on("text", takeText);
	parser.on("cdata", takeText);
	parser.on("closetag", () => {
		const element = open.at(-1);
		if (element === void 0) return;
		for (const what of droppedFrom(element)) drop(what);
		open.pop();
		const value = closeElement(element, schemas.document);
		const parent = open.at(-1);
		if (parent === void 0) root = value;
		else if (isStrayItem(element, parent)) drop(` (${printable(element.place.name, 80)})`);
		else parent.children.push([element.place, value]);
	});
	return {
		parser,
		result: () => ({
			version,
			root,
			dropped: [...dropped]
		})
	};
}
/** Without a prefix it must not look like an element of the document's own namespace. */
function nameOfForeign({ name, prefix, uri }) {
	return prefix === "" ? `{${uri}}${name}` : name;
}
/** The root is `bom` in one of CycloneDX's namespaces. */
function versionOf(root, name) {
	const version = NAMESPACE.exec(root.uri)?.[1];
	if (root.local === "bom" && version !== void 0) return version;
	const shown = `<${printable(root.name, 60)}>`;
	const seen = root.local === "RDF" ? "RDF/XML, which Seal does not read" : `XML with the root ${shown} ${root.uri === "" ? "in no namespace" : `in ${printable(root.uri, 100)}`}`;
	throw new SealError("SBOM_FORMAT_UNKNOWN", `${name} is not an SBOM that Seal can read: it is ${seen}`, { remedy: "Use CycloneDX (JSON or XML), SPDX (JSON, tag-value or JSON-LD) or Syft JSON." });
}
/** A hostile document has as many as it likes. */
const MOST_DROPPED = 100;
/** In the names of JSON, without the document's root. */
function pathOf(open) {
	let path = "";
	for (const [at, { place }] of open.entries()) {
		const parent = open[at - 1]?.place;
		if (parent === void 0) continue;
		const isItem = parent.type !== void 0 && isList(parent.name, parent.type);
		const key = keyOf(parent.name, place.name);
		path += isItem ? "[]" : `${path === "" ? "" : "."}${printable(key, 80)}${place.repeats ? "[]" : ""}`;
	}
	return path;
}
const NO_ATTRIBUTES = {
	attributes: [],
	others: []
};
/** Declarations of namespaces and of schemas are not content. */
const NOT_CONTENT = /* @__PURE__ */ new Set([
	"xmlns",
	"xsi",
	"xml"
]);
/**
* CycloneDX's own attributes have no prefix. Those of an extension are kept, under their whole names, where the element
* has members: a text with one would no longer be a text.
*/
function attributesOf({ attributes }, { name: element, type }) {
	const hasMembers = type?.elements !== void 0 && !isList(element, type);
	let own;
	let others;
	for (const name in attributes) {
		const attribute = attributes[name];
		if (attribute === void 0 || name === "xmlns" || NOT_CONTENT.has(attribute.prefix)) continue;
		if (attribute.prefix !== "" && !hasMembers) {
			others ??= [];
			others.push(attribute.name);
			continue;
		}
		own ??= [];
		own.push([attribute.prefix === "" ? attribute.local : attribute.name, attribute.value]);
	}
	return own || others ? {
		attributes: own ?? [],
		others: others ?? []
	} : NO_ATTRIBUTES;
}

export { parseCycloneDxXml, readCycloneDxXml };