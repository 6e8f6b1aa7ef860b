import { count, printable } from "./support.js";
import { ParseOption, XmlBufferInputProvider, XmlDocument, XmlLibError, XsdValidator, xmlRegisterInputProvider } from "./libxml2-wasm.js";

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
		let from = kept.length;
		while (from > 0 && isInside(kept[from - 1], error.instancePath)) from--;
		const forms = kept.splice(from);
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
		value = Object.hasOwn(value, key) ? value[key] : void 0;
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
		default: return checkMembers(parseBytes(bytes), ["@context", "@graph"]);
	}
}
function checkTags(text) {
	const errors = [];
	const seen = /* @__PURE__ */ new Set();
	let openedAt;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (openedAt !== void 0) {
			if (line.includes("</text>")) openedAt = void 0;
			continue;
		}
		const tag = /^\s*([A-Za-z]+):/.exec(line)?.[1];
		if (tag !== void 0) seen.add(tag);
		else if (line.trim() !== "" && !line.trimStart().startsWith("#")) errors.push({
			where: `line ${index + 1}`,
			message: `expected "Tag: value", found "${printable(line, 80)}"`
		});
		if (line.includes("<text>") && !line.includes("</text>")) openedAt = index + 1;
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
/** Validates the document's exact bytes. Never rejects because of a document's content: the result lists the errors. */
async function validateDocument(document) {
	const { format, version, isKnownVersion, bytes } = document;
	if (!isKnownVersion) return {
		verdict: "unknown-version",
		errors: [],
		total: 0,
		schema: void 0
	};
	if (format === "cyclonedx-xml") {
		const { validateXml } = await import("./sbom-validate.js");
		return verdictOf(`CycloneDX ${version} XML schema`, await validateXml(bytes, version));
	}
	const schema = JSON_SCHEMAS[`${format} ${format === "spdx-json" ? version.slice(0, 3) : version}`];
	if (schema === void 0) return {
		verdict: "no-schema",
		...limited(checkStructure(document)),
		schema: void 0
	};
	return verdictOf(schema.label, validateJson(bytes, (await schema.load()).validate));
}
function validateJson(bytes, validate) {
	const value = parseBytes(bytes);
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

export { parseBytes, validateDocument, validateXml };