import { __toESM } from "./rolldown-runtime.js";
import { compareText, printable } from "./support.js";
import { writeSbom } from "./sbom-write.js";
import { identifyPurl } from "./sbom-purl.js";
import { isExpression, licenseRefOf } from "./sbom-licenses.js";
import { present } from "./support-verify.js";
import { formats } from "./support-later.js";
import { identifyLicenses } from "./sbom-licenses-later.js";
import { formatUnknown } from "./sbom-later.js";
import { require_enums, require_index_node as require_index_node$1, require_index_node$1 as require_index_node, require_models, require_spdx, require_spec } from "./cyclonedx-library.js";
import { createHash } from "node:crypto";

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
	return convertContent(content, target);
}
/** The same for content that is not a document yet, as several merged ones. @throws SealError `SBOM_CANNOT_WRITE` */
async function convertContent(content, target) {
	const { unmodeled, created } = content;
	const written = await writeSbom(content, {
		...target,
		created: target.created ?? created ?? ""
	});
	const unread = unmodeled.map((path) => `${path}: is not converted`);
	return {
		bytes: written.bytes,
		unsupported: [.../* @__PURE__ */ new Set([...unread, ...written.unsupported])]
	};
}

// src/sbom/write/body.ts
var import_index_node$1 = /* @__PURE__ */ __toESM(require_index_node(), 1);
/** Characters of text that wait before they become bytes, which take less memory than joined strings. */
const CHUNK = 65536;
/** @param seed what the identifier depends on besides the text, such as the format */
function createBody(seed) {
	const hash = createHash("sha256").update(seed);
	const chunks = [];
	let pending = "";
	const flush = () => {
		const chunk = Buffer.from(pending, "utf8");
		hash.update(chunk);
		chunks.push(chunk);
		pending = "";
	};
	return {
		add(text) {
			pending += text;
			if (pending.length >= CHUNK) flush();
		},
		uuid() {
			flush();
			return formatUuid(hash.copy().digest());
		},
		bytes(head) {
			flush();
			return Buffer.concat([Buffer.from(head, "utf8"), ...chunks]);
		}
	};
}
function formatUuid(digest) {
	const bytes = digest.subarray(0, 16);
	bytes[6] = bytes[6] & 15 | 128;
	bytes[8] = bytes[8] & 63 | 128;
	const hex = bytes.toString("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20)
	].join("-");
}
/** Adds `,"name":[…]` to a JSON object, one item a line: small, and still a text that can be read and compared. */
function addJsonList(body, name, items, toJson) {
	body.add(`,\n"${name}":[`);
	let separator = "\n";
	for (const item of items) {
		const value = toJson(item);
		if (value === void 0) continue;
		body.add(`${separator}${JSON.stringify(value)}`);
		separator = ",\n";
	}
	body.add("]");
}

// src/sbom/write/xml-text.ts
var import_spdx = require_spdx();
var import_models = /* @__PURE__ */ __toESM(require_models(), 1);
var import_enums = /* @__PURE__ */ __toESM(require_enums(), 1);
var import_spec = /* @__PURE__ */ __toESM(require_spec(), 1);
var import_index_node = require_index_node$1();
/** Not a `Char` of https://www.w3.org/TR/xml/#charsets, or half of a surrogate pair. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** The text with U+FFFD in place of characters that XML cannot carry, not even escaped. */
function toXmlText(text) {
	return text.replace(NO_XML, "�");
}
function isXmlText(text) {
	return text.search(NO_XML) < 0;
}
/** `<name attribute="…">…</name>`. Attributes without a value are left out. */
function formatXml(element, onReplaced = () => {}) {
	const { name, namespace, attributes, children } = element;
	let tag = `<${name}`;
	if (namespace !== void 0) tag += formatAttribute("xmlns", String(namespace), onReplaced);
	for (const [key, value] of Object.entries(attributes ?? {})) if (value !== void 0) tag += formatAttribute(key, String(value), onReplaced);
	const content = formatChildren(children, onReplaced);
	return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
function formatChildren(children, onReplaced) {
	if (children === void 0) return "";
	if (typeof children === "string" || typeof children === "number") return escapeText(String(children), onReplaced);
	let content = "";
	for (const child of children) if (child.type === "element") content += formatXml(child, onReplaced);
	return content;
}
function formatAttribute(name, value, onReplaced = () => {}) {
	return ` ${name}="${escapeText(value, onReplaced).replace(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;
}
const ESCAPES = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\r", "&#13;"]
]);
function escapeText(text, onReplaced) {
	const clean = toXmlText(text);
	if (clean !== text) onReplaced();
	return clean.replace(/[&<>\r]/g, (character) => ESCAPES.get(character));
}

// src/sbom/write/xml-uri.ts
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

// src/sbom/write/cyclonedx-licenses.ts
/**
* Until 1.6, a list of licenses has ids and names, or one expression. If a component has more, what is declared
* goes into one expression joined by `AND`, and what was concluded becomes evidence. 1.7 takes any list.
*/
function createLicenseWriter(version, isXml, unsupported) {
	const takesAnyList = version === "1.7";
	const takesAcknowledgement = takesAnyList || version === "1.6";
	const makeModel = createModels(isXml);
	return (licenses = [], path) => {
		if (licenses.length === 0) return {
			licenses: [],
			evidence: []
		};
		for (const license of licenses) addUnsupported$1(license, {
			path,
			isXml,
			takesAcknowledgement,
			unsupported
		});
		const models = licenses.map(makeModel);
		if (takesAnyList || models.length === 1 || !models.some(isCompound)) return {
			licenses: models,
			evidence: []
		};
		unsupported.add(`${path}licenses`, "several statements with an expression are joined into one by AND");
		const concluded = licenses.filter((license) => license.acknowledgement === "concluded");
		const declared = licenses.filter((license) => license.acknowledgement !== "concluded");
		if (declared.length === 0 || concluded.length === 0) return {
			licenses: [joinLicenses(licenses)],
			evidence: []
		};
		unsupported.add(`${path}licenses`, "concluded licenses are written to evidence.licenses");
		return {
			licenses: [joinLicenses(declared)],
			evidence: [joinLicenses(concluded)]
		};
	};
}
function addUnsupported$1({ kind, url, acknowledgement, value }, { path, isXml, takesAcknowledgement, unsupported }) {
	if (acknowledgement !== void 0 && !takesAcknowledgement) unsupported.add(`${path}licenses[].acknowledgement`, "came with CycloneDX 1.6");
	if (url !== void 0 && kind === "expression" && !(0, import_spdx.isSupportedSpdxId)(value)) unsupported.add(`${path}licenses[].url`, "an expression has no URL");
	else if (url !== void 0 && !takesUrl(url, isXml)) unsupported.add(`${path}licenses[].url`, "is not a URL");
}
function takesUrl(url, isXml) {
	return url !== "" && (!isXml || isAnyUri(escapeUri(url)));
}
function isCompound(model) {
	return model instanceof import_models.LicenseExpression;
}
/** Parses equal texts once; each statement has its own model, since it carries its acknowledgement. */
function createModels(isXml) {
	const factory = new import_index_node.Factories.LicenseFactory((text) => {
		if (!isExpression(text)) throw new RangeError("not a license expression");
	});
	const kinds = /* @__PURE__ */ new Map();
	return ({ kind, value, acknowledgement, url }) => {
		let known = kinds.get(`${kind} ${value}`);
		if (known === void 0) {
			known = kind === "expression" && isExpression(value) ? factory.makeFromString(value) : factory.makeNamedLicense(value);
			kinds.set(`${kind} ${value}`, known);
		}
		const model = copyOf(known);
		if (acknowledgement !== void 0) model.acknowledgement = acknowledgement;
		if (url !== void 0 && takesUrl(url, isXml) && !(model instanceof import_models.LicenseExpression)) model.url = url;
		return model;
	};
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
	const isUrl = party.url !== void 0 && party.url !== "" && (!isXml || isAnyUri(escapeUri(party.url)));
	if (party.url !== void 0 && !isUrl) unsupported.add(`${path}.url`, "is not a URL");
	return new import_models.OrganizationalEntity({
		...party.name === void 0 ? {} : { name: party.name },
		...isUrl ? { url: /* @__PURE__ */ new Set([party.url]) } : {},
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
	if (url === "" || isXml && !isAnyUri(escapeUri(url))) {
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

// src/sbom/write/plan.ts
function planDocument(sbom, unsupported) {
	const name = createNames();
	const byOldRef = /* @__PURE__ */ new Map();
	const plan = (component) => {
		const planned = {
			component,
			ref: name(component),
			children: []
		};
		if (!byOldRef.has(component.ref)) byOldRef.set(component.ref, planned);
		return planned;
	};
	const subject = sbom.subject && plan(sbom.subject);
	const all = sbom.components.map((component) => ({
		component,
		key: sortKey(component)
	})).sort((a, b) => compareText(a.key, b.key)).map(({ component }) => plan(component));
	return {
		subject,
		all,
		roots: nest(all, {
			subject,
			byOldRef,
			unsupported
		}),
		dependencies: planDependencies(sbom, byOldRef, unsupported)
	};
}
function sortKey({ purl, group, name, version, type, ref }) {
	return [
		purl ?? "",
		group ?? "",
		name,
		version ?? "",
		type,
		ref
	].join("\0");
}
function createNames() {
	const taken = /* @__PURE__ */ new Map();
	return ({ purl, ref, name, version }) => {
		const base = toXmlText([
			purl,
			ref,
			`${name}@${version ?? ""}`
		].find((text) => text !== void 0 && text !== "") ?? "");
		const times = taken.get(base);
		if (times === void 0) {
			taken.set(base, 1);
			return base;
		}
		let next = times + 1;
		while (taken.has(`${base}|${next}`)) next++;
		taken.set(base, next);
		taken.set(`${base}|${next}`, 1);
		return `${base}|${next}`;
	};
}
/** Deeper than this, components are written beside each other: readers and schemas recurse. */
const DEEPEST = 50;
/** Gives each component its children, and returns those that have no parent. A parent inside its own child is none. */
function nest(all, { subject, byOldRef, unsupported }) {
	const parents = /* @__PURE__ */ new Map();
	const roots = [];
	for (const planned of all) {
		const { parent: ref } = planned.component;
		const parent = ref === void 0 ? void 0 : byOldRef.get(ref);
		if (parent !== void 0 && parent !== subject && isAbove(parent, planned, parents)) {
			parents.set(planned, parent);
			parent.children.push(planned);
			continue;
		}
		roots.push(planned);
		if (ref !== void 0 && (parent === void 0 || parent !== subject)) unsupported.add("components[].parent", parent === void 0 ? "no component has the reference" : "nested too deep, or in itself");
	}
	return roots;
}
function isAbove(parent, child, parents) {
	let at = parent;
	for (let depth = 0; at !== void 0; depth++) {
		if (at === child || depth > DEEPEST) return false;
		at = parents.get(at);
	}
	return heightOf(child) + depthOf(parent, parents) < DEEPEST;
}
function depthOf(planned, parents) {
	let depth = 0;
	for (let at = parents.get(planned); at !== void 0; at = parents.get(at)) depth++;
	return depth;
}
function heightOf({ children }) {
	let height = 0;
	for (let level = children; level.length > 0; level = level.flatMap((child) => child.children)) height++;
	return height;
}
function planDependencies({ dependencies }, byOldRef, unsupported) {
	const planned = [];
	for (const [from, to] of dependencies) {
		const ref = byOldRef.get(from)?.ref;
		if (ref === void 0) {
			unsupported.add("dependencies", "of a reference that no component has");
			continue;
		}
		const targets = /* @__PURE__ */ new Set();
		for (const target of to) {
			const known = byOldRef.get(target)?.ref;
			if (known === void 0) unsupported.add("dependencies", "on a reference that no component has");
			else if (known === ref) unsupported.add("dependencies", "of a component on itself");
			else targets.add(known);
		}
		planned.push([ref, [...targets].sort(compareText)]);
	}
	return planned.sort(([a], [b]) => compareText(a, b));
}

// src/sbom/write/cyclonedx-models.ts
function prepareCycloneDx(sbom, { version, isXml, time, unsupported }) {
	const spec = import_spec.SpecVersionDict[version];
	if (spec === void 0) throw new TypeError(`CycloneDX ${version}`);
	const extras = /* @__PURE__ */ new WeakMap();
	const making = {
		version,
		isXml,
		spec,
		unsupported,
		extras,
		licenses: createLicenseWriter(version, isXml, unsupported)
	};
	const plan = planDocument(sbom, unsupported);
	collectUnsupportedFields$1(sbom, unsupported);
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
		makeComponent: (planned) => makeComponent(planned, making, "components[]."),
		completeness: aggregateOf(sbom, making),
		completenessOf: sbom.completenessOf
	};
}
function collectUnsupportedFields$1(sbom, unsupported) {
	if (sbom.vulnerabilities > 0) unsupported.add("vulnerabilities", "are not converted");
	if (sbom.name !== void 0 && sbom.name !== sbom.subject?.name) unsupported.add("name", "CycloneDX documents have the name of what they are about");
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
	const { licenses, evidence } = making.licenses(sbom.dataLicenses.map((value) => ({
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
		making.unsupported.add("lifecycles", "came with CycloneDX 1.5");
		return [];
	}
	const phases = new Set(Object.values(import_enums.LifecyclePhase));
	return [...new Set(lifecycles)].map((lifecycle) => phases.has(lifecycle) ? lifecycle : new import_models.NamedLifecycle(lifecycle));
}
/** Since 1.5 tools are components; a vendor is their group, as the CycloneDX library maps the two. */
function makeTools(tools, making) {
	if (!has(making, "toolComponents")) return new import_models.Tools({ tools: new import_models.ToolRepository(tools.map((tool) => new import_models.Tool(tool))) });
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
	const { licenses, evidence } = making.licenses(component.licenses, path);
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
	if (manufacturer && !manufacturer.isDeclaredUnknown) unsupported.add(`${path}manufacturer`, "came with CycloneDX 1.6");
	if (contacts.length > 0) model.author = contacts.map(formatContact).join(", ");
	making.extras.set(model, {
		manufacturer: void 0,
		authors: [],
		occurrences: version === "1.4" ? [] : makeOccurrences(occurrences, making, path)
	});
	if (version === "1.4" && occurrences.length > 0) unsupported.add(`${path}occurrences`, "came with CycloneDX 1.5");
}
function makeOccurrences(occurrences, making, path) {
	if (has(making, "line")) return occurrences;
	for (const { line, layer } of occurrences) {
		if (line !== void 0) making.unsupported.add(`${path}occurrences[].line`, "came with CycloneDX 1.6");
		if (layer !== void 0) making.unsupported.add(`${path}occurrences[].layer`, "came with CycloneDX 1.6");
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
	addJsonList(body, "dependencies", plan.dependencies, ([ref, dependsOn]) => dependsOn.length === 0 ? { ref } : {
		ref,
		dependsOn
	});
	addCompositions(body, writing);
	body.add("}\n");
	return {
		bytes: body.bytes(`${head},"serialNumber":"urn:uuid:${body.uuid()}",`),
		unsupported: unsupported.list()
	};
}
function addCompositions(body, { completeness, completenessOf, plan }) {
	if (completeness === void 0) return;
	const refs = plan.subject === void 0 ? void 0 : [plan.subject.ref];
	const parts = {
		...refs && completenessOf !== "dependencies" ? { assemblies: refs } : {},
		...refs && completenessOf !== "assemblies" ? { dependencies: refs } : {}
	};
	addJsonList(body, "compositions", [{
		aggregate: completeness,
		...parts
	}], (composition) => composition);
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
	const metadata = childrenOf(root).find((child) => isElement(child, "metadata"));
	const manufacturer = writing.manufacturer && factory.makeForOrganizationalEntity().normalize(writing.manufacturer, AS_IS, "manufacturer");
	if (manufacturer) insertManufacturer(metadata, manufacturer);
	const normalizer = factory.makeForComponent();
	const namespace = String(root.namespace);
	const body = createBody(`${namespace} ${bom.version}`);
	body.add(`${formatXml(metadata, replacedIn("metadata"))}\n<components>\n`);
	for (const planned of plan.roots) {
		const element = normalizer.normalize(writing.makeComponent(planned), AS_IS, "component");
		if (element) body.add(`${formatXml(element, replacedIn("components[]"))}\n`);
	}
	body.add("</components>\n");
	addDependencies(body, writing);
	body.add(`${formatCompositions(writing)}</bom>\n`);
	const head = `<?xml version="1.0" encoding="UTF-8"?>\n<bom${[
		formatAttribute("xmlns", namespace),
		formatAttribute("serialNumber", `urn:uuid:${body.uuid()}`),
		formatAttribute("version", String(bom.version))
	].join("")}>\n`;
	return {
		bytes: body.bytes(head),
		unsupported: unsupported.list()
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
function addDependencies(body, { plan }) {
	body.add("<dependencies>\n");
	for (const [ref, targets] of plan.dependencies) {
		const children = targets.map((target) => elementOf("dependency", void 0, { ref: target }));
		body.add(`${formatXml(elementOf("dependency", children, { ref }))}\n`);
	}
	body.add("</dependencies>\n");
}
function formatCompositions({ completeness, completenessOf, plan: { subject } }) {
	if (completeness === void 0) return "";
	const parts = [["assemblies", "assembly"], ["dependencies", "dependency"]].filter(([scope]) => completenessOf === void 0 || completenessOf === scope).flatMap(([scope, part]) => subject ? [elementOf(scope, [elementOf(part, void 0, { ref: subject.ref })])] : []);
	const composition = elementOf("composition", [elementOf("aggregate", completeness), ...parts]);
	return `${formatXml(elementOf("compositions", [composition]))}\n`;
}

// src/sbom/write/merge.ts
/**
* Merges documents in the order given. Components are one if they have the same purl, or without one the same
* reference and name, and no hashes that contradict each other. What each document was about becomes a component that
* the new subject depends on, unless it is that subject itself.
*/
function merge(documents, options) {
	const contents = documents.map(({ content }) => content);
	const pool = createPool(options.subject);
	const dependencies = /* @__PURE__ */ new Map();
	for (const content of contents) {
		const { renames, subject } = pool.addAll(content);
		joinDependencies(dependencies, content, renames);
		if (subject !== void 0 && subject !== options.subject.ref) setOf(dependencies, options.subject.ref).add(subject);
	}
	return {
		id: void 0,
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
		...joinCompleteness(contents),
		vulnerabilities: contents.reduce((sum, { vulnerabilities }) => sum + vulnerabilities, 0),
		unmodeled: distinct([...contents.flatMap(({ unmodeled }) => unmodeled), ...pool.conflicting()])
	};
}
/** As complete as the least complete part. */
function joinCompleteness(contents) {
	const all = distinct(contents.map(({ completeness, completenessOf }) => ({
		completeness,
		completenessOf
	})));
	if (all.length <= 1) return all[0] ?? { completeness: void 0 };
	if (all.some(({ completeness }) => completeness?.startsWith("incomplete"))) return { completeness: "incomplete" };
	return { completeness: "unknown" };
}
function createPool(mainSubject) {
	const byKey = /* @__PURE__ */ new Map();
	const conflicting = /* @__PURE__ */ new Set();
	const merged = /* @__PURE__ */ new Map([[mainSubject.ref, mainSubject]]);
	byKey.set(keyOf(mainSubject), [mainSubject.ref]);
	const add = (component) => {
		const key = keyOf(component);
		const candidates = byKey.get(key) ?? [];
		for (const ref of candidates) {
			const known = merged.get(ref);
			if (contradicts(known, component)) continue;
			for (const field of differences(known, component)) conflicting.add(`components[].${field} (documents differ)`);
			merged.set(ref, mergeComponents(known, withoutParent(component)));
			return ref;
		}
		const ref = unusedRef(component.ref, merged);
		merged.set(ref, mergeComponents({ ref }, withoutParent(component)));
		byKey.set(key, [...candidates, ref]);
		return ref;
	};
	return {
		addAll(content) {
			const renames = /* @__PURE__ */ new Map();
			const subject = content.subject && add(content.subject);
			if (content.subject && subject !== void 0) renames.set(content.subject.ref, subject);
			const added = content.components.map((component) => ({
				component,
				ref: add(component)
			}));
			for (const { component, ref } of added) if (!renames.has(component.ref)) renames.set(component.ref, ref);
			for (const { component, ref } of added) setParent(merged, ref, renames.get(component.parent ?? ""));
			return {
				renames,
				subject
			};
		},
		subject: () => merged.get(mainSubject.ref),
		conflicting: () => [...conflicting],
		components: () => [...merged].flatMap(([ref, component]) => ref === mainSubject.ref ? [] : [component])
	};
}
/** The first document that gives a component a parent is followed. */
function setParent(merged, ref, parent) {
	const component = merged.get(ref);
	if (parent === void 0 || parent === ref || component.parent !== void 0) return;
	merged.set(ref, {
		...component,
		parent
	});
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
const TEXTS = [
	"name",
	"version",
	"description",
	"copyright",
	"cpe",
	"supplier",
	"manufacturer"
];
function differences(first, second) {
	return TEXTS.filter((field) => {
		const [one, other] = [first[field], second[field]];
		return one !== void 0 && other !== void 0 && JSON.stringify(one) !== JSON.stringify(other);
	});
}
function unusedRef(ref, merged) {
	if (!merged.has(ref)) return ref;
	let times = 2;
	while (merged.has(`${ref}|${times}`)) times++;
	return `${ref}|${times}`;
}
/** The first's values have priority; lists are joined. */
function mergeComponents(first, second) {
	const { scope: _scope, ...merged } = {
		...second,
		...first,
		...joinLists(first, second)
	};
	const scope = "name" in first ? joinScopes(first.scope, second.scope) : second.scope;
	return scope === void 0 ? merged : {
		...merged,
		scope
	};
}
function joinLists(first, second) {
	const join = (listOf) => distinct([...listOf(first) ?? [], ...listOf(second) ?? []]);
	return present({
		hashes: join(({ hashes }) => hashes),
		licenses: distinctLicenses(join(({ licenses }) => licenses)),
		authors: join(({ authors }) => authors),
		externalReferences: join(({ externalReferences }) => externalReferences),
		occurrences: join(({ occurrences }) => occurrences),
		properties: join(({ properties }) => properties)
	});
}
/** Required if one of them requires it or has no scope (CycloneDX: `required` is the default). */
function joinScopes(one, other) {
	if (one === other) return one;
	if (one === void 0 || other === void 0) return void 0;
	return [one, other].includes("required") ? "required" : "optional";
}
/** Two ways to write one license, with the same acknowledgement, are one statement. */
function distinctLicenses(licenses) {
	const known = /* @__PURE__ */ new Map();
	for (const license of licenses) {
		const key = `${license.acknowledgement ?? ""} ${identifyLicenses([license])}`;
		if (!known.has(key)) known.set(key, license);
	}
	return [...known.values()];
}
function joinDependencies(all, { dependencies }, renames) {
	for (const [from, targets] of dependencies) {
		const ref = renames.get(from);
		if (ref === void 0) continue;
		const joined = setOf(all, ref);
		for (const target of targets) {
			const renamed = renames.get(target);
			if (renamed !== void 0 && renamed !== ref) joined.add(renamed);
		}
	}
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

// src/sbom/write/spdx-licenses.ts
const REFERENCE = /(?<![A-Za-z0-9.:-])LicenseRef-[A-Za-z0-9.-]+/g;
function createSpdxLicenses(unsupported) {
	const infos = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	const toExpression = ({ kind, value, url }) => {
		if (kind === "expression" && isExpression(value)) {
			if (url !== void 0) unsupported.add("components[].licenses[].url", "a listed license has no URL in SPDX 2.3");
			for (const [licenseId] of value.matchAll(REFERENCE)) if (!infos.has(licenseId)) infos.set(licenseId, {
				licenseId,
				extractedText: "NOASSERTION"
			});
			return value;
		}
		const known = ids.get(value);
		if (known !== void 0) return known;
		const licenseId = unused(licenseRefOf(value), infos);
		ids.set(value, licenseId);
		infos.set(licenseId, {
			licenseId,
			name: value,
			extractedText: value,
			...url === void 0 ? {} : { seeAlsos: [url] }
		});
		return licenseId;
	};
	return {
		join: (licenses) => joinExpressions([...new Set(licenses.map(toExpression))]),
		extracted: () => [...infos.values()].sort((a, b) => compareText(a.licenseId, b.licenseId))
	};
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
const PURPOSES = new Map(Object.entries({
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
const ALGORITHMS = new Map(Object.entries({
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
	addUnsupported(component, context.unsupported);
	const [homepage, ...websites] = referencesOf(component, "website");
	const [download, ...distributions] = referencesOf(component, "distribution");
	const others = (component.externalReferences ?? []).filter(({ type }) => type !== "website" && type !== "distribution");
	const checksums = checksumsOf(component.hashes, context.unsupported);
	const externalRefs = externalRefsOf(component, [
		...websites,
		...distributions,
		...others
	]);
	const source = (component.occurrences ?? []).map(({ path }) => path);
	return {
		SPDXID: id,
		name: group === void 0 || group === "" ? name : `${group}/${name}`,
		...version !== void 0 ? { versionInfo: version } : declaredUnknown.includes("version") ? { versionInfo: UNKNOWN } : {},
		primaryPackagePurpose: PURPOSES.get(component.type) ?? "OTHER",
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
function licenseFields({ licenses = [], declaredUnknown = [] }, { join }) {
	const concluded = licenses.filter((license) => license.acknowledgement === "concluded");
	const declared = licenses.filter((license) => license.acknowledgement !== "concluded");
	const none = declaredUnknown.includes("licenses") ? UNKNOWN : void 0;
	return {
		...optional("licenseConcluded", concluded.length > 0 ? join(concluded) : none),
		...optional("licenseDeclared", declared.length > 0 ? join(declared) : none)
	};
}
function optional(name, value) {
	return value === void 0 ? {} : { [name]: value };
}
function addUnsupported(component, unsupported) {
	const none = "SPDX 2.3 has no place for it";
	const { type, authors = [], manufacturer, occurrences = [], externalReferences = [] } = component;
	if (!PURPOSES.has(type)) unsupported.add("components[].type", `SPDX 2.3 has no "${printable(type, 40)}"; written as OTHER`);
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
		const known = ALGORITHMS.get(algorithm);
		if (known !== void 0) return [{
			algorithm: known,
			checksumValue: content.toLowerCase()
		}];
		unsupported.add("components[].hashes", `SPDX 2.3 has no "${printable(algorithm, 40)}"`);
		return [];
	});
}
/** Identifiers, and references that have no field of their own. Locators have no spaces. */
function externalRefsOf({ purl, cpe }, others) {
	const reference = (referenceCategory, referenceType, locator) => ({
		referenceCategory,
		referenceType,
		referenceLocator: locator.replaceAll(" ", "%20")
	});
	return [
		...purl === void 0 ? [] : [reference("PACKAGE-MANAGER", "purl", purl)],
		...cpe === void 0 ? [] : [reference("SECURITY", cpe.startsWith("cpe:2.3:") ? "cpe23Type" : "cpe22Type", cpe)],
		...others.map(({ type, url, comment }) => ({
			...reference("OTHER", type.replace(/\s+/g, "-"), url),
			...comment === void 0 ? {} : { comment }
		}))
	];
}
function firstAuthor({ authors: [author] = [] }) {
	return author && {
		isPerson: true,
		...author
	};
}
function formatParty(party) {
	if (party === void 0) return void 0;
	const { name, email, isPerson, isDeclaredUnknown } = party;
	if (isDeclaredUnknown) return UNKNOWN;
	if (name === void 0 && email === void 0) return void 0;
	const kind = isPerson ? "Person" : "Organization";
	return email === void 0 ? `${kind}: ${name}` : `${kind}: ${name ?? email} (${email})`;
}

// src/sbom/write/spdx-json.ts
const DOCUMENT = "SPDXRef-DOCUMENT";
/** https://spdx.github.io/spdx-spec/v2.3/ */
function writeSpdxJson(sbom, time) {
	const unsupported = collectUnsupported();
	const plan = planDocument(sbom, unsupported);
	collectUnsupportedFields(sbom, unsupported);
	const ids = createIds(plan);
	const licenses = createSpdxLicenses(unsupported);
	const name = nameOf(sbom);
	const head = {
		spdxVersion: "SPDX-2.3",
		dataLicense: "CC0-1.0",
		SPDXID: DOCUMENT,
		name
	};
	const creationInfo = {
		created: time.toISOString().replace(/\.\d+Z$/, "Z"),
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
	addJsonList(body, "relationships", relationshipsOf(sbom, plan, ids), (relationship) => relationship);
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
function collectUnsupportedFields(sbom, unsupported) {
	if (sbom.vulnerabilities > 0) unsupported.add("vulnerabilities", "are not converted");
	if (sbom.lifecycles.length > 0) unsupported.add("lifecycles", "SPDX 2.3 has no place for them");
	if (sbom.completeness !== void 0) unsupported.add("completeness", "SPDX 2.3 has no place for it");
	if (sbom.revision !== void 0 && sbom.revision !== "1") unsupported.add("revision", "SPDX 2.3 has no place for it");
	if (sbom.dataLicenses.some((license) => license !== "CC0-1.0")) unsupported.add("dataLicenses", "SPDX documents are under CC0-1.0");
}
/** `SPDXRef-` and what may follow it, unique: section 3.2 of the specification, "SPDX identifier". */
function createIds(plan) {
	const ids = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Map([[DOCUMENT, 1]]);
	for (const { ref } of [...plan.subject ? [plan.subject] : [], ...plan.all]) {
		const base = `SPDXRef-${ref.replace(/^SPDXRef-/, "").replace(/[^A-Za-z0-9.-]+/g, "-")}`;
		let id = base;
		let times = taken.get(base) ?? 0;
		while (taken.has(id)) {
			times++;
			id = `${base}-${times}`;
		}
		taken.set(base, times);
		taken.set(id, Math.max(1, taken.get(id) ?? 0));
		ids.set(ref, id);
	}
	return (ref) => ids.get(ref);
}
function nameOf({ name, subject }) {
	if (name !== void 0 && name !== "") return name;
	if (subject === void 0 || subject.name === "") return "sbom";
	return subject.version === void 0 ? subject.name : `${subject.name}@${subject.version}`;
}
/** At least one is required: Seal itself if the document names none. */
function creatorsOf({ tools, authors }, unsupported) {
	const creators = tools.map(toolOf);
	for (const { name, email, url, isPerson = email !== void 0 } of authors) {
		if (url !== void 0) unsupported.add("authors[].url", "SPDX 2.3 has no place for it");
		const kind = isPerson ? "Person" : "Organization";
		if (email !== void 0) creators.push(`${kind}: ${name ?? email} (${email})`);
		else if (name !== void 0) creators.push(`${kind}: ${name}`);
	}
	return creators.length === 0 ? ["Tool: oci-seal"] : [...new Set(creators)];
}
function toolOf({ vendor, name, version }) {
	const full = vendor === void 0 || vendor === "" ? name : `${vendor}/${name}`;
	return version === void 0 ? `Tool: ${full}` : `Tool: ${full}-${version}`;
}
/** What the document describes, what contains what, what depends on what; `NONE` for leaves. */
function relationshipsOf(sbom, plan, ids) {
	const relationships = [];
	const relate = (from, relationshipType, to) => {
		relationships.push({
			spdxElementId: from,
			relationshipType,
			relatedSpdxElement: to
		});
	};
	const described = plan.subject ? [plan.subject] : plan.roots;
	for (const { ref } of described) relate(DOCUMENT, "DESCRIBES", ids(ref));
	if (plan.subject) for (const root of partsOf(sbom.subject, plan.roots)) relate(ids(plan.subject.ref), "CONTAINS", ids(root.ref));
	for (const { ref, children } of plan.all) for (const child of children) relate(ids(ref), "CONTAINS", ids(child.ref));
	for (const [ref, targets] of plan.dependencies) {
		for (const target of targets) relate(ids(ref), "DEPENDS_ON", ids(target));
		if (targets.length === 0) relate(ids(ref), "DEPENDS_ON", "NONE");
	}
	for (const { ref, component } of plan.all) if (component.declaredUnknown?.includes("dependencies")) relate(ids(ref), "DEPENDS_ON", "NOASSERTION");
	return relationships;
}
/** The components whose parent is the subject. */
function partsOf(subject, roots) {
	return roots.filter(({ component }) => subject !== void 0 && component.parent === subject.ref);
}

export { convert, convertContent, merge, writeCycloneDxJson, writeCycloneDxXml, writeSpdxJson };