import { fieldsIn, fieldsOf, isRecord, listOf, textsIn } from "./support.js";
import { formatAttribute, formatText } from "./sbom-cyclonedx.js";

// src/sbom/cyclonedx/shape.ts
const LOAD$1 = {
	"1.4": () => import("./schema-cyclonedx-shape-1.4.js"),
	"1.5": () => import("./schema-cyclonedx-shape-1.5.js"),
	"1.6": () => import("./schema-cyclonedx-shape-1.6.js"),
	"1.7": () => import("./schema-cyclonedx-shape-1.7.js")
};
/** @param version of CycloneDX: 1.4 to 1.7 */
async function loadShape(version) {
	const load = LOAD$1[version];
	if (load === void 0) throw new RangeError(`CycloneDX ${version} is not written`);
	return (await load()).shape;
}
const DEFINITION = "#/definitions/";
/** The shape behind a reference; of a schema elsewhere, one that takes any value. */
function resolveShape(shape, { definitions }) {
	let resolved = shape;
	while (resolved.$ref !== void 0) resolved = resolved.$ref.startsWith(DEFINITION) ? definitions[resolved.$ref.slice(14)] ?? {} : {};
	return resolved;
}

// src/sbom/cyclonedx/xml-grammar.ts
const LOAD = {
	"1.4": () => import("./schema-cyclonedx-xml-1.4.js"),
	"1.5": () => import("./schema-cyclonedx-xml-1.5.js"),
	"1.6": () => import("./schema-cyclonedx-xml-1.6.js"),
	"1.7": () => import("./schema-cyclonedx-xml-1.7.js")
};
/** @param version of CycloneDX: 1.4 to 1.7 */
async function loadGrammar(version) {
	const load = LOAD[version];
	if (load === void 0) throw new RangeError(`CycloneDX ${version} is not written`);
	return (await load()).grammar;
}
function resolveType(type, { types }) {
	return typeof type === "string" ? types[type] ?? { text: true } : type;
}

// src/sbom/cyclonedx/xml-forms.ts
/** The key in JSON of an attribute or element, by the name of its parent. */
function keyOf(parent, name) {
	return KEYS[`${parent}/${name}`] ?? KEYS[name] ?? name;
}
/** By `parent/name`, or by `name` everywhere. */
const KEYS = {
	"content-type": "contentType",
	"license-identifier": "licenseIdentifier",
	"expression-detailed/details": "expressionDetails",
	"analysis/responses": "response",
	"protocolProperties/cryptoRef": "cryptoRefArray"
};
/** An element whose children are the items of a list, all of one name. */
function itemOf(type) {
	const [item, ...others] = type.elements ?? [];
	return item?.[2] === true && others.length === 0 && !type.text && type.attributes === void 0 ? [item[0], item[1]] : void 0;
}
/** Is the element a list of its children, and not one item of a list that repeats? */
function isList(name, type) {
	return itemOf(type) !== void 0 || formOf(name, type) !== void 0;
}
/** An element that names another by its attribute `ref` and is nothing else. */
function isReference({ attributes, elements, text }) {
	return attributes?.length === 1 && attributes[0] === "ref" && elements === void 0 && !text;
}
/** The type of a child; undefined for one that the schema does not name. */
function childOf(type, name, grammar) {
	const child = type?.elements?.find(([own]) => own === name);
	return child && resolveType(child[1], grammar);
}
/** An element that in XML contains which kind of party it is, and in JSON is the party, or a reference to one. */
function isPartyChoice(name) {
	return name === "asserter";
}
function partyToXml(value) {
	if (!isRecord(value)) return { ref: value };
	return value["email"] !== void 0 || value["phone"] !== void 0 ? { contact: value } : { organization: value };
}
function partyToJson(value) {
	const { organization, contact, ref } = fieldsOf(value);
	return organization ?? contact ?? ref ?? value;
}
/** Undefined for an element that has the name of such a list and is another. */
function formOf(name, { elements, attributes }) {
	const form = ITEM_FORMS.get(name);
	return elements?.every(([child]) => form?.names.includes(child)) === true && attributes === void 0 ? form : void 0;
}
const DEPENDENCIES = {
	names: ["dependency"],
	toXml: dependencyToXml,
	toJson: dependencyToJson
};
/** By the name of the list's element. */
const ITEM_FORMS = /* @__PURE__ */ new Map([
	["licenses", {
		names: [
			"license",
			"expression",
			"expression-detailed"
		],
		toXml: licenseToXml,
		toJson: licenseToJson
	}],
	["tools", {
		names: [
			"tool",
			"components",
			"services"
		],
		toXml: (tool) => ["tool", tool],
		toJson: (_name, tool) => tool
	}],
	["copyright", {
		names: ["text"],
		toXml: (item) => ["text", fieldsOf(item)["text"]],
		toJson: (_name, text) => ({ text })
	}],
	["datasets", {
		names: ["ref", "dataset"],
		toXml: (item) => isRecord(item) && "ref" in item ? ["ref", item["ref"]] : ["dataset", item],
		toJson: (name, value) => name === "ref" ? { ref: value } : value
	}],
	["environmentVars", {
		names: ["environmentVar", "value"],
		toXml: (item) => [isRecord(item) ? "environmentVar" : "value", item],
		toJson: (_name, value) => value
	}],
	["data", {
		names: ["classification", "dataflow"],
		toXml: dataToXml,
		toJson: dataToJson
	}],
	["patents", {
		names: ["patent", "patentFamily"],
		toXml: (item) => [isRecord(item) && "familyId" in item ? "patentFamily" : "patent", item],
		toJson: (_name, value) => value
	}],
	["dependencies", DEPENDENCIES],
	["taskDependencies", DEPENDENCIES],
	["runtimeTopology", DEPENDENCIES]
]);
function licenseToXml(item) {
	const { license, ...choice } = fieldsOf(item);
	if (license !== void 0) return ["license", license];
	const { expressionDetails, licensing, properties, ...expression } = choice;
	return [
		expressionDetails,
		licensing,
		properties
	].some((detail) => detail !== void 0) ? ["expression-detailed", choice] : ["expression", expression];
}
function licenseToJson(name, value) {
	if (name === "license") return { license: value };
	const { value: expression, ...attributes } = isRecord(value) ? value : { value };
	return {
		...expression === void 0 ? {} : { expression },
		...attributes
	};
}
/** A service's data: until 1.4 a classification with its direction, later a flow that has one. */
function dataToXml(item, type) {
	const { flow, classification, ...others } = fieldsOf(item);
	const stated = {
		flow,
		classification
	};
	return type.elements?.some(([name]) => name === "dataflow") === true && Object.keys(others).length > 0 ? ["dataflow", {
		...others,
		classification: stated
	}] : ["classification", {
		...stated,
		...others
	}];
}
function dataToJson(name, value) {
	if (name === "classification") return classificationToJson(value);
	const { classification, ...others } = fieldsOf(value);
	return {
		...classificationToJson(classification),
		...others
	};
}
/** The element's text is its classification. */
function classificationToJson(value) {
	const { value: classification, ...attributes } = isRecord(value) ? value : { value };
	return {
		...attributes,
		classification
	};
}
/** In XML a dependency contains those that it depends on. */
function dependencyToXml(item) {
	if (!isRecord(item)) return ["dependency", item];
	const { dependsOn, ...dependency } = item;
	return ["dependency", {
		...dependency,
		dependency: textsIn(dependsOn).map((ref) => ({ ref }))
	}];
}
function dependencyToJson(_name, value) {
	if (!isRecord(value)) return value;
	const { dependency, provides, ...own } = value;
	const dependsOn = fieldsIn([dependency].flat()).map(({ ref }) => ref);
	const provided = listOf(provides);
	return {
		...own,
		...dependsOn.length > 0 ? { dependsOn } : {},
		...provided.length > 0 ? { provides: provided } : {}
	};
}

// src/sbom/cyclonedx/from-xml.ts
function placeOfRoot({ grammar, document }) {
	return {
		name: "bom",
		type: grammar.root,
		shape: document,
		repeats: false,
		children: /* @__PURE__ */ new Map()
	};
}
/** More names than this in one place are not CycloneDX, and are not kept. */
const MOST_PLACES = 1e3;
function placeOfChild(parent, name, schemas) {
	const known = parent.children.get(name);
	if (known !== void 0) return known;
	const { grammar, document } = schemas;
	const type = childOf(parent.type, name, grammar);
	const shape = memberShape(parent, name, document);
	const items = type === void 0 || isList(name, type) ? void 0 : itemsOf(shape, document);
	const place = {
		name,
		type,
		shape: resolveShape(items ?? shape, document),
		repeats: items !== void 0,
		children: /* @__PURE__ */ new Map()
	};
	if (parent.children.size < MOST_PLACES) parent.children.set(name, place);
	return place;
}
/** What the parent has under the element's name: its own member, or an item if the parent is a list. */
function memberShape({ name, type, shape }, child, document) {
	if (type !== void 0 && isList(name, type)) {
		const items = resolveShape(itemsOf(shape, document) ?? {}, document);
		return formOf(name, type) === void 0 ? items : memberOf(items, child, document) ?? memberOf(shape, child, document) ?? items;
	}
	if (type !== void 0 && isPartyChoice(name)) return resolveShape(shape, document);
	return resolveShape(memberOf(shape, keyOf(name, child), document) ?? {}, document);
}
function memberOf(shape, key, document) {
	for (const choice of choicesOf(shape, document)) if (choice.properties !== void 0 && Object.hasOwn(choice.properties, key)) return choice.properties[key];
}
function itemsOf(shape, document) {
	return choicesOf(shape, document).find(({ items }) => items !== void 0)?.items;
}
/** The shape itself and all that it may be. */
function choicesOf(shape, document) {
	const resolved = resolveShape(shape, document);
	const choices = [...resolved.oneOf ?? [], ...resolved.anyOf ?? []];
	return choices.length === 0 ? [resolved] : [resolved, ...choices.flatMap((choice) => choicesOf(choice, document))];
}
/** What JSON has no place for: text beside elements, and attributes of lists and references. */
function droppedFrom({ place: { name, type }, children, attributes, text }) {
	const isItems = type !== void 0 && isList(name, type);
	const isRef = type !== void 0 && isReference(type);
	const others = isItems ? attributes : isRef ? attributes.slice(1) : [];
	return [...(children.length > 0 || isItems || isRef) && /\S/.test(text) ? [" (text between elements)"] : [], ...others.map(([attribute]) => `@${attribute}`)];
}
/** An element of another namespace is not an item of a list; beside the members of an object it is a member. */
function isStrayItem({ isForeign }, parent) {
	const { name, type } = parent.place;
	return isForeign && type !== void 0 && isList(name, type);
}
/** The value of an element that has just ended. */
function closeElement(element, document) {
	const { place, children, attributes } = element;
	const { name, type } = place;
	if (type === void 0) return fieldsFromXml(element, document);
	const form = formOf(name, type);
	if (isList(name, type) && !(name === "tools" && children.some(([child]) => child.name !== "tool"))) return children.map(([child, value]) => form ? form.toJson(child.name, value) : value);
	if (isReference(type)) return attributes[0]?.[1];
	if (isPartyChoice(name)) return partyToJson(fieldsFromXml(element, document));
	return fieldsFromXml(element, document);
}
/** Text alone is a scalar; attributes and children become members. */
function fieldsFromXml(element, document) {
	const { place, attributes, children, text } = element;
	const { name, shape, type } = place;
	const key = type?.elements === void 0 ? textKey(element, document) : void 0;
	const isText = key === void 0 && text.trim() !== "";
	if (attributes.length === 0 && children.length === 0 && (isText || !isObject(shape, document))) return scalarOf(text.trim(), shape, document);
	const fields = {};
	for (const [attribute, value] of attributes) {
		const member = keyOf(name, attribute);
		setMember(fields, member, scalarOf(value, memberOf(shape, member, document) ?? {}, document));
	}
	for (const [child, value] of children) addMember(fields, keyOf(name, child.name), child.repeats, value);
	const isRequired = key !== void 0 && shape.required?.includes(key) === true;
	if (children.length === 0 && (text.trim() !== "" || isRequired)) fields[key ?? "value"] = text;
	return fields;
}
function addMember(fields, key, repeats, value) {
	const earlier = Object.hasOwn(fields, key) ? fields[key] : void 0;
	if (Array.isArray(earlier)) earlier.push(value);
	else if (earlier !== void 0) fields[key] = [earlier, value];
	else setMember(fields, key, repeats ? [value] : value);
}
/** An own key of the name `__proto__` would be lost here, and schemas do not have it. */
function setMember(fields, key, value) {
	if (key !== "__proto__") fields[key] = value;
}
/** In JSON, the text of an element with attributes is the one member that none of these is. */
function textKey({ place, attributes }, document) {
	const { name, type, shape } = place;
	const own = new Set([...type?.attributes ?? [], ...attributes.map(([attribute]) => attribute)].map((attribute) => keyOf(name, attribute)));
	return choicesOf(shape, document).flatMap(({ properties }) => Object.keys(properties ?? {})).find((member) => !own.has(member));
}
function isObject(shape, document) {
	const choices = choicesOf(shape, document);
	return choices.some(({ properties }) => properties !== void 0) && choices.every(({ type }) => type === void 0 || type === "object");
}
const SCALARS = {
	boolean: (text) => text === "true" || text === "1" ? true : text === "false" || text === "0" ? false : text,
	integer: numberOf,
	number: numberOf
};
/** In the type that JSON has for it; a text that is none stays a text. */
function scalarOf(text, shape, document) {
	const type = choicesOf(shape, document).find((choice) => choice.type !== void 0)?.type;
	return SCALARS[type ?? ""]?.(text) ?? text;
}
function numberOf(text) {
	const number = Number(text);
	return text !== "" && Number.isFinite(number) ? number : text;
}

// src/sbom/cyclonedx/addresses.ts
/** Members with one `url`. */
const WITH_URL = /* @__PURE__ */ new Set([...[
	"swid",
	"license",
	"expressionDetails",
	"commits",
	"diff",
	"externalReferences",
	"advisories"
], "contents"]);
/** Keys of lists, and the member that has them. */
const LISTS = {
	references: "resolves",
	endpoints: "services",
	source: "data",
	destination: "data"
};
/** @param names keys from the document to the object, without places in lists; only called if they matter */
function* addressesIn(fields, names) {
	const { url } = fields;
	if (Array.isArray(url)) yield* eachOf("url", url);
	else if (typeof url === "string" && hasAddress(names())) yield [url, "url"];
	for (const key of ["featuredImage", "socialImage"]) {
		const text = fields[key];
		if (typeof text === "string") yield [text, key];
	}
	for (const key in LISTS) {
		const list = fields[key];
		if (Array.isArray(list) && names().at(-1) === LISTS[key]) yield* eachOf(key, list);
	}
}
/** The source of an issue has an address; that of a vulnerability has any text. */
function hasAddress(names) {
	const [name = "", above] = [names.at(-1), names.at(-2)];
	return WITH_URL.has(name) || name === "source" && above === "resolves";
}
function* eachOf(key, list) {
	for (const [at, text] of list.entries()) if (typeof text === "string") yield [
		text,
		key,
		at
	];
}

// src/sbom/cyclonedx/to-xml.ts
/** The root element, in pieces of at most one item of its lists: the text of a large document is never whole. */
function* rootToXml(name, fields, type, writing) {
	const { attributes, children, text } = partsOf(name, fields, type, "", writing);
	yield `${openingOf(name, attributes, writing)}>`;
	for (const child of children) {
		const { value } = child;
		if (Array.isArray(value) && isList(child.name, child.type)) yield* itemsToXml(child.name, value, child.type, child.path, writing);
		else yield childToXml(child, writing);
	}
	yield `${text}</${name}>`;
}
function* itemsToXml(name, values, type, path, writing) {
	if (values.length === 0) return;
	yield `${openingOf(name, [], writing)}>`;
	for (const value of values) yield itemToXml(name, value, type, path, writing);
	yield `</${name}>`;
}
/** The element `name` with a value of JSON. @param path of the value, for what is lost */
function toXml(name, said, type, path, writing) {
	const value = isPartyChoice(name) ? partyToXml(said) : said;
	if (Array.isArray(value)) return listToXml(name, value, type, path, writing);
	if (isRecord(value)) return fieldsToXml(name, value, type, path, writing);
	const text = String(value);
	if (isReference(type)) return element(name, [["ref", text]], "", writing);
	return type.text === true ? element(name, [], formatText(text, writing.onReplaced), writing) : noPlace(path, writing);
}
function listToXml(name, values, type, path, writing) {
	if (!isList(name, type)) return noPlace(path, writing);
	return element(name, [], values.map((value) => itemToXml(name, value, type, path, writing)).join(""), writing);
}
function itemToXml(name, value, type, path, writing) {
	const [child, childValue] = formOf(name, type)?.toXml(value, type) ?? [itemOf(type)?.[0] ?? "", value];
	const childType = childOf(type, child, writing.grammar);
	return childType === void 0 ? noPlace(`${path}[]`, writing) : toXml(child, childValue, childType, `${path}[]`, writing);
}
function fieldsToXml(name, fields, type, path, writing) {
	const { attributes, children, text } = partsOf(name, fields, type, path, writing);
	return element(name, attributes, children.map((child) => childToXml(child, writing)).join("") + text, writing);
}
/** What the schema makes of the fields: attributes, children in its order, text. Other fields are lost. */
function partsOf(name, fields, type, path, writing) {
	const left = new Map(Object.entries(fields));
	const take = (key) => {
		const value = left.get(key);
		left.delete(key);
		return value;
	};
	const attributes = (type.attributes ?? []).flatMap((attribute) => {
		const value = take(keyOf(name, attribute));
		return value === void 0 ? [] : [[attribute, String(value)]];
	});
	const children = (type.elements ?? []).map(([child, childType, isMany]) => {
		const key = keyOf(name, child);
		const childPath = join(path, key);
		return {
			name: child,
			value: take(key),
			type: resolveType(childType, writing.grammar),
			isMany,
			path: childPath
		};
	});
	const text = type.text === true ? textToXml(take, left, writing) : "";
	for (const key of left.keys()) noPlace(join(path, key), writing);
	return {
		attributes,
		children,
		text
	};
}
/** The one key that is neither an attribute nor a child: the element's text. */
function textToXml(take, left, { onReplaced }) {
	const [key] = [...left].find(([, value]) => typeof value !== "object") ?? [];
	return key === void 0 ? "" : formatText(String(take(key)), onReplaced);
}
function childToXml({ name, value, type, isMany, path }, writing) {
	if (value === void 0) return "";
	return isMany && Array.isArray(value) && !isList(name, type) ? value.map((item) => toXml(name, item, type, `${path}[]`, writing)).join("") : toXml(name, value, type, path, writing);
}
function join(path, key) {
	return path === "" ? key : `${path}.${key}`;
}
function noPlace(path, { onLoss }) {
	onLoss(path, "CycloneDX XML has no place for it");
	return "";
}
function element(name, attributes, content, writing) {
	const opening = openingOf(name, attributes, writing);
	return content === "" ? `${opening}/>` : `${opening}>${content}</${name}>`;
}
/** Without its end, which depends on what follows. */
function openingOf(name, attributes, { onReplaced, onElement }) {
	onElement(attributes.length);
	return `<${name}${attributes.map(([key, value]) => formatAttribute(key, value, onReplaced)).join("")}`;
}

export { addressesIn, closeElement, droppedFrom, isList, isStrayItem, keyOf, loadGrammar, loadShape, placeOfChild, placeOfRoot, resolveShape, rootToXml };