import { SealError, count } from "./support.js";

// src/sbom/cyclonedx/xml-text.ts
/** Not a `Char` of https://www.w3.org/TR/xml/#charsets, or half of a surrogate pair. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** The text with U+FFFD in place of characters that XML cannot carry, not even escaped. */
function toXmlText(text) {
	return text.replace(NO_XML, "�");
}
function isXmlText(text) {
	return text.search(NO_XML) < 0;
}
/** Elements and attributes: a document of 105,000 components, 148 MB of JSON, has some four million. */
const MOST_ELEMENTS = 6e6;
/**
* Counts the elements of a document with their attributes, while it is read or written.
*
* @throws SealError `SBOM_TOO_LARGE` once there are more than Seal reads
*/
function countElements(name) {
	let elements = 0;
	return (attributes) => {
		elements += 1 + attributes;
		refuseTooMany(elements, name);
	};
}
/** @throws SealError `SBOM_TOO_LARGE` if there are more elements and attributes than Seal reads */
function refuseTooMany(elements, name) {
	if (elements <= MOST_ELEMENTS) return;
	throw new SealError("SBOM_TOO_LARGE", `${name} contains more than ${count(MOST_ELEMENTS, "XML element")} and attributes`);
}
/** `<name attribute="…">…</name>`. Attributes without a value are left out. */
function formatXml(element, onReplaced = () => {}, onElement = () => {}) {
	const { name, namespace, attributes, children } = element;
	onElement(Object.keys(attributes ?? {}).length);
	let tag = `<${name}`;
	if (namespace !== void 0) tag += formatAttribute("xmlns", String(namespace), onReplaced);
	for (const [key, value] of Object.entries(attributes ?? {})) if (value !== void 0) tag += formatAttribute(key, String(value), onReplaced);
	const content = formatChildren(children, onReplaced, onElement);
	return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
function formatChildren(children, onReplaced, onElement) {
	if (children === void 0) return "";
	if (typeof children === "string" || typeof children === "number") return formatText(String(children), onReplaced);
	let content = "";
	for (const child of children) if (child.type === "element") content += formatXml(child, onReplaced, onElement);
	return content;
}
function formatAttribute(name, value, onReplaced = () => {}) {
	return ` ${name}="${formatText(value, onReplaced).replace(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;
}
const ESCAPES = /* @__PURE__ */ new Map([
	["&", "&amp;"],
	["<", "&lt;"],
	[">", "&gt;"],
	["\r", "&#13;"]
]);
function formatText(text, onReplaced) {
	const clean = toXmlText(text);
	if (clean !== text) onReplaced();
	return clean.replace(/[&<>\r]/g, (character) => ESCAPES.get(character) ?? character);
}

export { countElements, formatAttribute, formatText, formatXml, isXmlText, refuseTooMany, toXmlText };