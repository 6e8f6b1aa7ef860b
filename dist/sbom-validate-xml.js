import { ParseOption, XmlBufferInputProvider, XmlDocument, XmlLibError, XsdValidator, xmlRegisterInputProvider } from "./libxml2-wasm.js";
import { printable } from "./support.js";

// src/sbom/validate/xml.ts
/** By version of CycloneDX. */
const SCHEMAS = {
	"1.0": () => import("./schema-bom-1.0.xsd.js"),
	"1.1": () => import("./schema-bom-1.1.xsd.js"),
	"1.2": () => import("./schema-bom-1.2.xsd.js"),
	"1.3": () => import("./schema-bom-1.3.xsd.js"),
	"1.4": () => import("./schema-bom-1.4.xsd.js"),
	"1.5": () => import("./schema-bom-1.5.xsd.js"),
	"1.6": () => import("./schema-bom-1.6.xsd.js"),
	"1.7": () => import("./schema-bom-1.7.xsd.js")
};
const SAFE = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NO_SYS_CATALOG | ParseOption.XML_PARSE_BIG_LINES | ParseOption.XML_PARSE_COMPACT;
/** How the schemas name the one of the license list: a name that the host could not resolve even if it were asked. */
const LICENSES = "seal:spdx.xsd";
const schemaFiles = new XmlBufferInputProvider({});
/** @param version of CycloneDX, one that Seal knows */
async function validateXml(bytes, version) {
	const load = SCHEMAS[version];
	if (load === void 0) throw new TypeError(`no XML schema for CycloneDX ${version}`);
	const { xsd } = await load();
	const { xsd: licenses } = await import("./schema-spdx.xsd.js");
	let document;
	try {
		document = XmlDocument.fromBuffer(bytes, { option: SAFE });
	} catch (error) {
		return explainXml(error);
	}
	try {
		if (document.dtd !== null) return [{
			where: "line 1",
			message: "no document type declaration is allowed"
		}];
		return withSchema(xsd, licenses, (validator) => validate(validator, document));
	} finally {
		document.dispose();
	}
}
/** Registers the license list for the time of one compilation, and frees the schema after use. */
function withSchema(xsd, licenses, use) {
	schemaFiles.addBuffer(LICENSES, new TextEncoder().encode(licenses));
	xmlRegisterInputProvider(schemaFiles);
	const schema = XmlDocument.fromString(xsd, { option: SAFE & ~ParseOption.XML_PARSE_NO_XXE });
	try {
		const validator = XsdValidator.fromDoc(schema);
		try {
			return use(validator);
		} finally {
			validator.dispose();
		}
	} finally {
		schema.dispose();
		schemaFiles.removeBuffer(LICENSES);
	}
}
function validate(validator, document) {
	try {
		validator.validate(document);
		return [];
	} catch (error) {
		return explainXml(error);
	}
}
/** What libxml2 found, by line. Anything else that was thrown is a defect and goes on. */
function explainXml(error) {
	if (!(error instanceof XmlLibError)) throw error;
	const errors = [];
	for (const detail of error.details) {
		if (isEcho(detail, errors.at(-1))) continue;
		errors.push({
			where: whereOf(detail),
			message: readable(detail.message)
		});
	}
	return errors.length > 0 ? errors : [{
		where: "",
		message: readable(error.message)
	}];
}
/** A value that breaks a rule is reported again as not valid for its type, and again as not usable as a key. */
function isEcho(detail, before) {
	if (before === void 0 || before.where !== whereOf(detail)) return false;
	return /is not a valid value of the (?:atomic|local atomic|list|union) type|Warning: No precomputed value/.test(detail.message);
}
function whereOf({ line }) {
	return `line ${line}`;
}
/** Element names without their namespace, and the long list of what was allowed cut short. */
function readable(message) {
	const text = message.slice(0, 2e4).replace(/\{(?:https?:\/\/|urn:)[^}\s]*\}/g, "").replace(/(The value '[^']*' is not an element of the set )\{([^}]{120})[^}]*\}?/, "$1{$2…}").trim();
	return printable(text, 500);
}

export { validateXml };