import { formatLicense, isExpression, leavesOf, readLicense, spellAmerican } from "./sbom-licenses.js";

// src/sbom/licenses/own-license.ts
/** `LicenseRef-…` alone, of this document. */
function isOwnReference(text) {
	return /^LicenseRef-[A-Za-z0-9.-]+$/.test(text);
}
/** Each `LicenseRef-…` of this document in an expression. */
function ownReferencesIn(expression) {
	return expression.match(/(?<![A-Za-z0-9.:-])LicenseRef-[A-Za-z0-9.-]+/g) ?? [];
}
function plainTextOf({ content, encoding }) {
	return encoding === "base64" ? Buffer.from(content, "base64").toString("utf8") : content;
}

// src/sbom/licenses/license-identity.ts
/**
* One text for a component's licenses together: operands in order, `AND` between statements; empty without any.
*
* @param names of the document's own `LicenseRef-…`, to take each for the license of its name
*/
function identifyLicenses(licenses, names) {
	const options = names === void 0 ? {} : { map: names };
	return [...new Set(licenses.flatMap(({ value }) => operands(readLicense(value, options), "and")))].sort().join(" AND ");
}
/** The operands of a chain of one operator, each in one form. */
function operands(tree, kind) {
	if (tree.kind === "unread") return [tree.text.toLowerCase()];
	if (tree.kind === "license") return [formatLicense(tree)];
	if (tree.kind === kind) return tree.parts.flatMap((part) => operands(part, kind));
	const inner = [...new Set(tree.parts.flatMap((part) => operands(part, tree.kind)))].sort();
	if (tree.kind === "either") return [inner.join("/")];
	return inner.length === 1 ? inner : [`(${inner.join(` ${tree.kind.toUpperCase()} `)})`];
}

// src/sbom/licenses/map-license.ts
/** Longer text is a license's text, not its name. */
const LONGEST_NAME = 120;
const LONGEST_EXPRESSION = 2e3;
/** The first words of license texts that are written instead of a name. */
const TEXTS = [
	[/^(?:the )?MIT license\b/i, "MIT"],
	[/^apache license\s+version 2\.0\b/i, "Apache-2.0"],
	[/^mozilla public license,? version 2\.0\b/i, "MPL-2.0"],
	[/^ISC license\b/i, "ISC"],
	[/^BSD 3-clause license\b/i, "BSD-3-Clause"],
	[/^BSD 2-clause license\b/i, "BSD-2-Clause"],
	[/^permission is hereby granted, free of charge, to any person obtaining/i, "MIT"]
];
/**
* One license statement: an SPDX expression where every part of it is certain, else the text as a name. `BSD` and
* `GPL` stay names: they have no version. Undefined for text without a license.
*/
function mapLicense(text) {
	const trimmed = text.replace(/\s+/g, " ").trim();
	if (trimmed === "" || /^(?:unknown|none|noassertion|n\/a)$/i.test(trimmed)) return void 0;
	const expression = toKnownExpression(trimmed);
	if (expression !== void 0) return {
		kind: "expression",
		value: expression,
		acknowledgement: "declared"
	};
	return {
		kind: "name",
		value: cut(trimmed),
		acknowledgement: "declared"
	};
}
/** Several statements that all apply. One expression joined with `AND` if each is one, else each by itself. */
function mapLicenses(texts) {
	const unique = /* @__PURE__ */ new Map();
	for (const text of texts) {
		const license = mapLicense(text);
		if (license) unique.set(license.value, license);
	}
	const licenses = [...unique.values()];
	if (licenses.length < 2 || licenses.some((license) => license.kind === "name")) return licenses;
	const terms = licenses.flatMap(({ value }) => {
		if (!/ OR |\(/.test(value)) return value.split(" AND ");
		return / OR /.test(value) ? `(${value})` : value;
	});
	return [{
		kind: "expression",
		value: [...new Set(terms)].join(" AND "),
		acknowledgement: "declared"
	}];
}
/** The SPDX expression for a text that is none, if it is certain. */
function normalizedLicense(text) {
	if (text === "NONE" || text === "NOASSERTION" || isExpression(text)) return void 0;
	const license = mapLicense(text);
	return license?.kind === "expression" ? license.value : void 0;
}
/** An image names the same few licenses thousands of times. */
const seen = /* @__PURE__ */ new Map();
const MAX_SEEN = 2e3;
function toKnownExpression(text) {
	if (seen.has(text)) return seen.get(text);
	const expression = toExpression(text);
	if (seen.size < MAX_SEEN && text.length <= LONGEST_NAME) seen.set(text, expression);
	return expression;
}
function toExpression(text) {
	if (text.length > LONGEST_EXPRESSION) return fromText(text);
	const tree = readLicense(text);
	return isCertain(tree) ? formatLicense(tree) : fromText(text);
}
/** In manifests a slash is a choice, as in Cargo. A list with commas may be a choice or a conjunction. */
function isCertain(tree) {
	return leavesOf(tree).every(({ kind }) => kind === "license") && isExpression(formatLicense(tree));
}
function fromText(text) {
	const spelled = spellAmerican(text);
	return TEXTS.find(([pattern]) => pattern.test(spelled))?.[1];
}
function cut(text) {
	return text.length <= LONGEST_NAME ? text : `${text.slice(0, 119)}…`;
}

export { identifyLicenses, isOwnReference, mapLicense, mapLicenses, normalizedLicense, ownReferencesIn, plainTextOf };