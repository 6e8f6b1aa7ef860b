import { ParseOption, XmlBufferInputProvider, XmlDocument, XmlLibError, XsdValidator, xmlRegisterInputProvider } from "./libxml2-wasm.js";
import { printable } from "./support.js";

// src/sbom/validate/xml-pieces.ts
const PIECE = 1 << 23;
/** @param bytes of a well-formed document without a document type declaration; undefined if there is nothing to cut */
function cutXml(bytes, pieceBytes = PIECE) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (text.length <= pieceBytes) return void 0;
	const { root, lists, errors } = scan(text, pieceBytes);
	return lists.length === 0 ? void 0 : {
		pieces: piecesOf(text, root, lists),
		errors
	};
}
function scan(text, pieceBytes) {
	const refs = collectRefs(text);
	const lists = [];
	let [opening, closing] = [];
	let list;
	let depth = 0;
	let piece = 0;
	const startItem = ({ start, end }) => {
		if (list === void 0) return;
		const item = nameOf(text.toString("utf8", start, end));
		const isFirst = list.item === "";
		list.item = isFirst || list.item === item ? item : void 0;
		if (isFirst || list.item === void 0) return;
		if (start - (list.cuts.at(-1) ?? list.opening.end) < pieceBytes) return;
		list.cuts.push(start);
		piece++;
	};
	for (const tag of tagsOf(text)) {
		if (tag.kind === "close") {
			depth--;
			if (depth === 1 && list !== void 0) {
				list.closing = tag;
				if (list.cuts.length > 0) lists.push(list);
				list = void 0;
			} else if (depth === 0) closing = tag;
			continue;
		}
		if (depth === 0) opening = tag;
		if (depth === 1) list = {
			opening: tag,
			cuts: [],
			item: "",
			closing: tag
		};
		else if (depth === 2) startItem(tag);
		refs.add(tag, depth > 1 && (list?.cuts.length ?? 0) > 0 ? piece : 0);
		if (tag.kind === "open") depth++;
	}
	if (opening === void 0 || closing === void 0) return {
		root: NOTHING,
		lists: [],
		errors: []
	};
	return {
		root: {
			opening,
			closing
		},
		lists,
		errors: refs.errors
	};
}
const NOTHING = {
	opening: {
		start: 0,
		end: 0
	},
	closing: {
		start: 0,
		end: 0
	}
};
const [QUOTE, APOSTROPHE, END, SLASH, BANG, QUESTION] = [
	34,
	39,
	62,
	47,
	33,
	63
];
function* tagsOf(text) {
	const behind = (end, from) => {
		const at = text.indexOf(end, from, "latin1");
		return at < 0 ? text.length : at + end.length;
	};
	for (let start = text.indexOf("<"); start >= 0;) {
		const next = text[start + 1];
		let end = start;
		if (next === QUESTION) end = behind("?>", start);
		else if (next === BANG) end = text[start + 2] === 45 ? behind("-->", start + 4) : behind("]]>", start);
		else {
			end = endOfTag(text, start);
			const isEmpty = text[end - 2] === SLASH;
			yield {
				kind: next === SLASH ? "close" : isEmpty ? "empty" : "open",
				start,
				end
			};
		}
		start = text.indexOf("<", end);
	}
}
/** A value may have the character that ends tags. */
function endOfTag(text, start) {
	for (let at = start; at < text.length; at++) {
		const code = text[at];
		if (code === END) return at + 1;
		if (code === QUOTE || code === APOSTROPHE) {
			const close = text.indexOf(code, at + 1);
			if (close < 0) return text.length;
			at = close;
		}
	}
	return text.length;
}
const BOM_REF = /\sbom-ref\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const ENTITIES = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
function decode(text) {
	return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
		if (name !== void 0) return ENTITIES[name] ?? whole;
		return String.fromCodePoint(Math.min(hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16), 1114111));
	});
}
/** Without its prefix. */
function nameOf(tag) {
	return /[^\s<>/:]+(?=[\s/>])/.exec(tag)?.[0] ?? "";
}
/** Finds the values that occur in two pieces. */
function collectRefs(bytes) {
	const errors = [];
	const known = /* @__PURE__ */ new Map();
	const lineOf = createLineCounter(bytes);
	let next = bytes.indexOf("bom-ref");
	return {
		errors,
		add({ start, end }, piece) {
			if (next < 0 || next >= end) return;
			const tag = bytes.toString("utf8", start, end);
			next = bytes.indexOf("bom-ref", end);
			const [, double, single] = BOM_REF.exec(tag) ?? [];
			const text = double ?? single;
			if (text === void 0) return;
			const ref = decode(text);
			const before = known.get(ref);
			const pieces = typeof before === "number" ? /* @__PURE__ */ new Set([before]) : before;
			if (pieces !== void 0 && !pieces.has(piece)) {
				const message = `Element '${nameOf(tag)}': Duplicate key-sequence ['${ref}'] in unique identity-constraint 'bom-ref'.`;
				errors.push({
					where: `line ${lineOf(start)}`,
					message
				});
			}
			known.set(ref, pieces === void 0 ? piece : pieces.add(piece));
		}
	};
}
/** For places in order. */
function createLineCounter(text) {
	let line = 1;
	let counted = 0;
	return (place) => {
		for (let at = text.indexOf("\n", counted); at >= 0 && at < place; at = text.indexOf("\n", counted)) {
			line++;
			counted = at + 1;
		}
		return line;
	};
}
const BREAK = Buffer.from("\n");
function* piecesOf(text, { opening, closing }, lists) {
	yield {
		bytes: withoutPieces(text, lists),
		lineOf: (line) => line,
		isRepeated: () => false
	};
	const openingAt = createLineCounter(text);
	const rootLine = openingAt(opening.end);
	const lineAt = createLineCounter(text);
	const head = text.subarray(0, opening.end);
	const tail = text.subarray(closing.start, closing.end);
	for (const list of lists) {
		const start = text.subarray(list.opening.start, list.opening.end);
		const end = text.subarray(list.closing.start, list.closing.end);
		const listLine = openingAt(list.opening.start);
		const begin = Buffer.concat([
			head,
			BREAK,
			start,
			BREAK
		]);
		const ownLine = createLineCounter(begin)(begin.length);
		for (const [at, from] of list.cuts.entries()) {
			const to = list.cuts[at + 1] ?? list.closing.start;
			const shift = lineAt(from) - ownLine;
			yield {
				bytes: Buffer.concat([
					begin,
					text.subarray(from, to),
					end,
					tail
				]),
				lineOf: (line) => line >= ownLine ? line + shift : line <= rootLine ? line : listLine + line - rootLine - 1,
				isRepeated: (line) => line < ownLine
			};
		}
	}
}
/** The document with line breaks, and nothing else, in place of the pieces. */
function withoutPieces(text, lists) {
	const kept = [];
	let from = 0;
	for (const { cuts, closing } of lists) {
		const cut = cuts[0] ?? closing.start;
		kept.push(text.subarray(from, cut));
		const lines = createLineCounter(text.subarray(cut, closing.start))(closing.start - cut) - 1;
		kept.push(Buffer.alloc(lines, "\n"));
		from = closing.start;
	}
	return Buffer.concat([...kept, text.subarray(from)]);
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
/**
* A large document is validated piece by piece.
*
* @param version of CycloneDX, one that Seal knows
* @param pieceBytes what is large; 8 MiB by default
*/
async function validateXml(bytes, version, pieceBytes) {
	const load = SCHEMAS[version];
	if (load === void 0) throw new TypeError(`no XML schema for CycloneDX ${version}`);
	const { xsd } = await load();
	const { xsd: licenses } = await import("./schema-spdx.xsd.js");
	const cut = cutXml(bytes, pieceBytes);
	return withSchema(xsd, licenses, (validator) => {
		if (cut === void 0) return validatePiece(bytes, validator);
		return [...validatePieces(cut.pieces, validator), ...xsd.includes("<xs:unique") ? cut.errors : []].sort(byLine);
	});
}
/** An error in what each piece repeats counts once. */
function validatePieces(pieces, validator) {
	const errors = [];
	const known = /* @__PURE__ */ new Set();
	for (const { bytes, lineOf, isRepeated } of pieces) for (const { where, message } of validatePiece(bytes, validator)) {
		const line = lineIn(where);
		const error = {
			where: `line ${lineOf(line)}`,
			message
		};
		const key = JSON.stringify(error);
		if (!isRepeated(line) || !known.has(key)) errors.push(error);
		known.add(key);
	}
	return errors;
}
function byLine(a, b) {
	return lineIn(a.where) - lineIn(b.where);
}
function lineIn(where) {
	return Number(where.slice(5));
}
function validatePiece(bytes, validator) {
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
		return validate(validator, document);
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
		const where = `line ${detail.line}`;
		if (isEcho(detail, where, errors.at(-1))) continue;
		errors.push({
			where,
			message: readable(detail.message)
		});
	}
	return errors.length > 0 ? errors : [{
		where: "",
		message: readable(error.message)
	}];
}
/** A value that breaks a rule is reported again as not valid for its type, and again as not usable as a key. */
function isEcho(detail, where, before) {
	if (before === void 0 || before.where !== where) return false;
	return /is not a valid value of the (?:atomic|local atomic|list|union) type|Warning: No precomputed value/.test(detail.message);
}
/** Element names without their namespace, and the long list of what was allowed cut short. */
function readable(message) {
	const text = message.slice(0, 2e4).replace(/\{(?:https?:\/\/|urn:)[^}\s]*\}/g, "").replace(/(The value '[^']*' is not an element of the set )\{([^}]{120})[^}]*\}?/, "$1{$2…}").trim();
	return printable(text, 500);
}

export { validateXml };