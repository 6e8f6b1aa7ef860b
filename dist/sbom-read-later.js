import { SealError, afterLast, beforeFirst, count, fieldsIn, fieldsOf, formatBytes, isRecord, limit, listOf, messages, present, printable, textOf, textsIn } from "./support.js";
import { IN_TOTO, bareMediaType } from "./oci.js";
import { FORMATS } from "./sbom.js";
import { pushAll } from "./support-shared.js";
import { LARGEST_SBOM, checkSize, compressionOf, decodeJson, decodeText, inflate, startsWith } from "./sbom-read.js";
import { FURTHER_CPE, FURTHER_PURL, looksLikePurl } from "./sbom-purl-shared.js";
import { parseUnknown, unknownLicenses } from "./sbom-shared.js";
import { formatLicense, isExpression, leavesOf, licenseKey, readLicense } from "./sbom-licenses.js";
import { isOwnReference, plainTextOf } from "./sbom-licenses-later.js";
import { identityOfLocator, isPackageManager, purlOfLocator } from "./sbom-purl-later.js";
import { NONE, NO_ASSERTION, isJoinedPhase, parseParty, parseTagValue, parseTool, phaseOfComment, splitKind, typeInComment } from "./sbom-spdx-later.js";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";

// src/sbom/read/detect-format.ts
function detected(format, version) {
	const shown = printable(version, 40);
	return {
		format,
		version: shown,
		isKnownVersion: FORMATS[format].knownVersions.test(shown)
	};
}
const SPDX2 = /^SPDX-(\d+(?:\.\d+)*)$/;
const SPDX3_CONTEXT = /^https?:\/\/spdx\.(?:org|github\.io\/spdx-spec)\/(?:rdf\/)?v?(3(?:\.\d+)*)(?:\/|$)/;
/** The SBOM that a JSON value is, or undefined. */
function detectJson(value) {
	if (!isRecord(value)) return void 0;
	return recognizeCycloneDx(value) ?? recognizeSpdx2(value) ?? recognizeSpdx3(value) ?? recognizeSyft(value);
}
/** CycloneDX 2 will have `specFormat` in place of the `bomFormat` of 1.x. */
function recognizeCycloneDx(value) {
	const version = textOf(value["specVersion"]);
	return (value["bomFormat"] === "CycloneDX" || value["specFormat"] === "CycloneDX") && version !== void 0 ? detected("cyclonedx-json", version) : void 0;
}
function recognizeSpdx2(value) {
	const version = SPDX2.exec(textOf(value["spdxVersion"]) ?? "")?.[1];
	return version === void 0 ? void 0 : detected("spdx-json", version);
}
/** A graph, or the single element that JSON-LD allows in its place. */
function recognizeSpdx3(value) {
	const context = value["@context"];
	const version = (Array.isArray(context) ? listOf(context) : [context]).map((entry) => SPDX3_CONTEXT.exec(textOf(entry) ?? "")?.[1]).find((found) => found !== void 0);
	const isGraph = Array.isArray(value["@graph"]) || "spdxId" in value || "type" in value;
	return version !== void 0 && isGraph ? detected("spdx3-json", version) : void 0;
}
function recognizeSyft(value) {
	const schema = value["schema"];
	if (!isRecord(schema) || !Array.isArray(value["artifacts"])) return void 0;
	const version = textOf(schema["version"]);
	return (textOf(schema["url"])?.includes("anchore/syft") ?? false) && version !== void 0 ? detected("syft-json", version) : void 0;
}
/** Tag-value text has its version in its first lines, after comments at most. */
const TAG_VALUE = /^[ \t]*SPDXVersion:[ \t]*SPDX-(\d+(?:\.\d+)*)[ \t]*$/m;
const TAG_VALUE_START = 65536;
function detectTagValue(text) {
	const version = TAG_VALUE.exec(text.slice(0, TAG_VALUE_START).replace(/\r\n?/g, "\n"))?.[1];
	return version === void 0 ? void 0 : detected("spdx-tag-value", version);
}
/** What a JSON value is that is not an SBOM, for a message. */
function describeJson(value) {
	if (Array.isArray(value)) return `a JSON list of ${value.length} entries`;
	if (!isRecord(value)) return value === null ? "the JSON value null" : `a JSON ${typeof value}`;
	const known = OTHER_JSON.find(([, matches]) => matches(value));
	const keys = Object.keys(value);
	if (keys.length === 0) return "an empty JSON object";
	const shown = keys.slice(0, 8).map((key) => printable(key, 40));
	const list = `with the keys ${shown.join(", ")}${keys.length > shown.length ? ", …" : ""}`;
	return known ? `${known[0]} (a JSON object ${list})` : `a JSON object ${list}`;
}
/** JSON documents that people give in place of an SBOM. */
const OTHER_JSON = [
	["a CycloneDX document without specVersion", (value) => value["bomFormat"] === "CycloneDX"],
	["a document whose bomFormat is not CycloneDX", (value) => "bomFormat" in value],
	["a Trivy report", (value) => "SchemaVersion" in value && "ArtifactName" in value],
	["a Grype report", (value) => "matches" in value && "descriptor" in value],
	["an OpenVEX document", (value) => textOf(value["@context"])?.includes("openvex") ?? false],
	["a CSAF document", (value) => isRecord(value["document"]) && "csaf_version" in value["document"]],
	["SARIF results", (value) => Array.isArray(value["runs"]) && "version" in value],
	["a GitHub dependency snapshot", (value) => "manifests" in value && "detector" in value],
	["an OCI manifest or index", (value) => value["schemaVersion"] === 2],
	["an npm lockfile", (value) => "lockfileVersion" in value],
	["a response of the GitHub API", (value) => "message" in value && "documentation_url" in value]
];
/** Magic numbers of what people give in place of an SBOM, at their offset. */
const BINARIES = [
	[
		"a PNG image",
		[
			137,
			80,
			78,
			71
		],
		0
	],
	[
		"a JPEG image",
		[
			255,
			216,
			255
		],
		0
	],
	[
		"a GIF image",
		[
			71,
			73,
			70,
			56
		],
		0
	],
	[
		"a PDF document",
		[
			37,
			80,
			68,
			70,
			45
		],
		0
	],
	[
		"a ZIP archive",
		[
			80,
			75,
			3,
			4
		],
		0
	],
	[
		"an ELF program",
		[
			127,
			69,
			76,
			70
		],
		0
	],
	[
		"a bzip2 archive",
		[
			66,
			90,
			104
		],
		0
	],
	[
		"an xz archive",
		[
			253,
			55,
			122,
			88,
			90
		],
		0
	],
	[
		"a 7z archive",
		[
			55,
			122,
			188,
			175
		],
		0
	],
	[
		"an SQLite database",
		[
			83,
			81,
			76,
			105,
			116,
			101,
			32
		],
		0
	],
	[
		"UTF-32 text",
		[
			255,
			254,
			0,
			0
		],
		0
	],
	[
		"UTF-32 text",
		[
			0,
			0,
			254,
			255
		],
		0
	],
	[
		"a tar archive",
		[
			117,
			115,
			116,
			97,
			114
		],
		257
	]
];
/** What the bytes are if they are not text, for a message; undefined if they may be. */
function describeBinary(bytes) {
	const known = BINARIES.find(([, magic, offset]) => startsWith(bytes.subarray(offset), magic));
	if (known) return known[0];
	const start = bytes.subarray(0, 512);
	return start.some((byte, index) => byte === 0 && start[index + 1] === 0) ? "binary data" : void 0;
}
/** What a text is that is neither JSON nor an SBOM, for a message. */
function describeText(text) {
	const start = text.slice(0, 2e3).trimStart();
	if (/^<(?:!doctype\s+html|html)\b/i.test(start)) return "an HTML page";
	if (start.startsWith("-----BEGIN ")) return "a PEM file";
	if (/^(?:---\s*\n)?\s*["']?(?:spdxVersion|SPDXID)["']?\s*:/m.test(start)) return "SPDX written as YAML";
	const line = beforeFirst(start, "\n");
	return `text that begins with "${printable(line.trimEnd(), 60)}"`;
}

// src/sbom/read/json-text.ts
/** Deep enough for every real document; validators and writers recurse, and must not run out of stack. */
const DEEPEST_JSON = 500;
/** A document of 100,000 components, 145 MB, has some four million. Each takes up to a hundred bytes of memory. */
const MOST_VALUES = 6e6;
const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** Lists are parsed in pieces of so many bytes, so that the text of a large document is never in memory as a whole. */
const PIECE = 65536;
/**
* Parses JSON of at most 500 levels and 6 million values. A key that occurs twice in one object is refused: two
* readers could see two different SBOMs.
*
* @param bytes UTF-8 without a byte order mark
* @throws SealError `SBOM_NOT_JSON`, `SBOM_TOO_DEEP`, `SBOM_TOO_LARGE`, `SBOM_AMBIGUOUS`
*/
function parseSbomJson(bytes, name) {
	const text = asBuffer(bytes);
	const { members, lists } = scan(text, name);
	let value;
	try {
		value = parseWithLists(text, lists);
	} catch {
		throw new SealError("SBOM_NOT_JSON", `${name} begins like JSON but is not valid JSON: ${whereOf(text)}`);
	}
	return {
		value,
		bytes: text,
		members
	};
}
/**
* The document as objects that together have all of its members: one for each piece of a long list, and one for all
* else, in which these lists are empty. Only one of them needs to be in memory.
*
* @param bytes of a document that `parseSbomJson` reads
*/
function* piecesOf(bytes, name) {
	const text = asBuffer(bytes);
	const { lists } = scan(text, name);
	yield fieldsOf(parseWithoutLists(text, lists));
	for (const list of lists) for (const items of parsePieces(text, list)) yield { [list.key]: items };
}
function asBuffer(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function parseWithLists(text, lists) {
	const value = parseWithoutLists(text, lists);
	const share = createSharing();
	for (const list of lists) {
		const whole = fieldsOf(value)[list.key];
		if (!Array.isArray(whole)) throw new SyntaxError(`${list.key} is not a list`);
		for (const items of parsePieces(text, list)) for (const item of items) {
			share(item);
			whole.push(item);
		}
	}
	return value;
}
/** Members that name elements: each of them occurs with the same long text in many items. */
const REFERENCES$1 = [...[
	"bom-ref",
	"ref",
	"dependsOn",
	"SPDXID",
	"spdxElementId",
	"relatedSpdxElement",
	"relationshipType"
], ...[
	"spdxId",
	"type",
	"from",
	"to",
	"element"
]];
/** Replaces equal references of items by one text, since the parser makes a text of each. */
function createSharing() {
	const known = /* @__PURE__ */ new Map();
	const shared = (text) => {
		const before = known.get(text);
		if (before !== void 0) return before;
		known.set(text, text);
		return text;
	};
	return (item) => {
		if (!isRecord(item)) return;
		for (const key of REFERENCES$1) {
			const value = item[key];
			if (typeof value === "string") item[key] = shared(value);
			else if (Array.isArray(value)) {
				for (const [at, text] of value.entries()) if (typeof text === "string") value[at] = shared(text);
			}
		}
	};
}
/** Cuts out the items, but not their brackets, so that the rest of the document is parsed as it is. */
function parseWithoutLists(text, lists) {
	let around = "";
	let from = 0;
	for (const { start, end } of lists) {
		around += text.toString("utf8", from, start);
		from = end;
	}
	return JSON.parse(around + text.toString("utf8", from));
}
/** Pieces that are valid lists make a valid list, if none of them is empty. */
function* parsePieces(text, { start, end, cuts }) {
	let from = start;
	for (const to of [...cuts, end]) {
		const items = JSON.parse(`[${text.toString("utf8", from, to)}]`);
		if (items.length === 0) throw new SyntaxError("a comma without an item");
		yield items;
		from = to + 1;
	}
}
/** The engine's message, without the piece of the document that it quotes. */
function whereOf(text) {
	const said = messageOf(text);
	const place = /line (\d+) column (\d+)/.exec(said);
	const where = place ? `line ${place[1]}, column ${place[2]}` : "";
	if (said.includes("after JSON")) return `another document follows at ${where}`;
	if (place) return `${where} is not JSON`;
	if (said.includes("end of JSON input") || said.includes("Unterminated")) return "it ends too early";
	return "no JSON value was found";
}
/** Of the text as a whole: a piece has other lines. */
function messageOf(text) {
	try {
		JSON.parse(text.toString("utf8"));
		return "";
	} catch (cause) {
		return cause instanceof Error ? cause.message : "";
	}
}
/** One pass, without recursion, over bytes that may not be JSON. */
function scan(text, name) {
	const keys = createKeys(text, name);
	const top = createTopLevel(text);
	let depth = 0;
	let values = 1;
	for (let at = 0; at < text.length; at++) {
		switch (text[at]) {
			case QUOTE: {
				const end = endOfString(text, at);
				keys.string(at, end);
				at = end;
				break;
			}
			case COLON: {
				const key = keys.colon(depth);
				if (depth === 1) top.key(key, at);
				break;
			}
			case COMMA:
				values++;
				if (depth <= 2) top.comma(depth, at);
				break;
			case OPEN_OBJECT:
			case OPEN_ARRAY:
				values++;
				depth++;
				if (depth > 500) throw tooDeep(name, "JSON");
				keys.open(depth);
				if (depth === 2) top.open(at);
				break;
			case CLOSE_OBJECT:
			case CLOSE_ARRAY:
				if (depth <= 2) top.close(depth, at);
				depth = Math.max(0, depth - 1);
		}
		if (values > MOST_VALUES) throw tooMany(name);
	}
	return top.outline;
}
/** The index of the closing quote, or of the last byte where there is none. */
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		const code = text[at];
		if (code === QUOTE) return at;
		if (code === BACKSLASH) at++;
	}
	return text.length - 1;
}
/** Finds the members of the outermost object, and where their lists can be cut. */
function createTopLevel(text) {
	const members = [];
	const lists = [];
	let member;
	let list;
	const finish = (end) => {
		if (member !== void 0) member.end = end;
		member = void 0;
	};
	return {
		outline: {
			members,
			lists
		},
		key(key, colon) {
			if (key === void 0 || member !== void 0) return;
			member = {
				key,
				start: colon + 1,
				end: colon + 1
			};
			members.push(member);
		},
		comma(depth, at) {
			if (depth === 1) finish(at);
			else if (list !== void 0 && at - (list.cuts.at(-1) ?? list.start) >= PIECE) list.cuts.push(at);
		},
		open(at) {
			list = member !== void 0 && member.key !== "__proto__" && text[at] === OPEN_ARRAY ? {
				key: member?.key ?? "",
				start: at + 1,
				end: at + 1,
				cuts: []
			} : void 0;
		},
		close(depth, at) {
			if (depth === 1) finish(at);
			if (list === void 0) return;
			list.end = at;
			if (list.cuts.length > 0) lists.push(list);
			list = void 0;
		}
	};
}
/** So many keys are looked through one by one, which for most objects is faster than a set. */
const FEW_KEYS = 24;
/** Finds keys that occur twice in one object, at any depth, in one pass and without a list for each object. */
function createKeys(text, name) {
	const read = createKeyReader(text);
	const open = [];
	let [start, end] = [0, 0];
	return {
		string(from, to) {
			start = from;
			end = to;
		},
		colon(depth) {
			const object = depth === 0 ? void 0 : open[depth];
			if (object === void 0) return void 0;
			const key = read(start + 1, end);
			const { keys } = object;
			if (keys.length >= FEW_KEYS) object.set ??= new Set(keys);
			if (object.set === void 0 ? keys.includes(key) : object.set.has(key)) throw ambiguous(name, key);
			if (object.set === void 0) keys.push(key);
			else object.set.add(key);
			return key;
		},
		open(depth) {
			const object = open[depth];
			if (object === void 0) {
				open[depth] = {
					keys: [],
					set: void 0
				};
				return;
			}
			object.keys.length = 0;
			object.set = void 0;
		}
	};
}
/** The cache does not keep longer keys. */
const LONGEST_KNOWN = 64;
/** Reads keys, and returns the same string for a key that is in the cache. */
function createKeyReader(text) {
	const known = [];
	return (start, end) => {
		const length = end - start;
		if (length > LONGEST_KNOWN) return decodeKey(text.toString("utf8", start, end));
		let hash = length;
		for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + text[at] | 0;
		const slot = hash & 1023;
		const before = known[slot];
		if (before?.length === length && isSame(text, start, before.start, length)) return before.key;
		const key = decodeKey(text.toString("utf8", start, end));
		known[slot] = {
			start,
			length,
			key
		};
		return key;
	};
}
function isSame(text, one, other, length) {
	for (let at = 0; at < length; at++) if (text[one + at] !== text[other + at]) return false;
	return true;
}
/** A key that is not a valid JSON string stays as it is: the parser reports it later. */
function decodeKey(raw) {
	if (!raw.includes("\\")) return raw;
	try {
		return String(JSON.parse(`"${raw}"`));
	} catch {
		return raw;
	}
}
function ambiguous(name, key) {
	return new SealError("SBOM_AMBIGUOUS", `${name} has the key "${printable(key, 100)}" twice in one object: two readers could see two different SBOMs`);
}
function tooDeep(name, language) {
	return new SealError("SBOM_TOO_DEEP", `${name} is ${language} nested deeper than ${500} levels`);
}
function tooMany(name) {
	return new SealError("SBOM_TOO_LARGE", `${name} contains more than ${count(MOST_VALUES, "JSON value")}`);
}

// src/sbom/read/unwrap.ts
/**
* Opens one envelope, or gives undefined if the document is none.
*
* Bundle: https://github.com/sigstore/protobuf-specs (dsseEnvelope); DSSE:
* https://github.com/secure-systems-lab/dsse/blob/master/envelope.md; statement:
* https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md.
*
* @throws SealError `SBOM_ENVELOPE_INVALID`
*/
function openEnvelope(json, name) {
	const { value } = json;
	if (!isRecord(value)) return void 0;
	if (isBundle(value)) return openBundle(value, json, name);
	const { payload, payloadType } = value;
	if (typeof payload === "string" && typeof payloadType === "string") return openDsse(payload, payloadType, name);
	if (isStatement(value)) return openStatement(value, json, name);
	if (isCosignPredicate(value)) return openCosignPredicate(json);
	if (isRecord(value["sbom"]) && "spdxVersion" in value["sbom"]) return {
		wrapping: "github-export",
		bytes: cut(json, "sbom"),
		subjects: [],
		label: "GitHub's SBOM export"
	};
}
function isBundle(value) {
	return textOf(value["mediaType"])?.startsWith("application/vnd.dev.sigstore.bundle") ?? false;
}
function isStatement(value) {
	return textOf(value["_type"])?.startsWith("https://in-toto.io/Statement/") ?? false;
}
/** Cosign once put `Data`, and mostly `Timestamp`, around the predicate. */
function isCosignPredicate(value) {
	return "Data" in value && Object.keys(value).every((key) => key === "Data" || key === "Timestamp");
}
function openBundle(value, json, name) {
	if (!isRecord(value["dsseEnvelope"])) throw envelopeError(name, "a Sigstore bundle without a DSSE envelope: it signs a file and does not contain it");
	return {
		wrapping: "sigstore-bundle",
		bytes: cut(json, "dsseEnvelope"),
		subjects: [],
		label: "a Sigstore bundle"
	};
}
const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/;
function openDsse(payload, type, name) {
	if (type !== "application/vnd.in-toto+json") throw envelopeError(name, `a DSSE envelope around ${printable(type, 100)}`);
	if (!BASE64.test(payload)) throw envelopeError(name, "a DSSE envelope whose payload is not base64");
	return {
		wrapping: "dsse",
		bytes: Buffer.from(payload, "base64"),
		subjects: [],
		label: "a DSSE envelope"
	};
}
function openStatement(value, json, name) {
	const label = `an in-toto statement (${printable(textOf(value["predicateType"]) ?? "without a predicate type", 100)})`;
	const predicate = value["predicate"];
	if (typeof predicate !== "string" && !isRecord(predicate)) throw envelopeError(name, `${label} without a predicate`);
	return {
		wrapping: "in-toto",
		bytes: cut(json, "predicate"),
		subjects: subjectsOf(value),
		label
	};
}
/** Algorithm names are kept as written: only `sha256` and `sha512` are compared later. */
function subjectsOf(statement) {
	return fieldsIn(statement["subject"]).flatMap((subject) => Object.entries(fieldsOf(subject["digest"])).flatMap(([algorithm, value]) => typeof value === "string" ? [`${algorithm}:${value}`] : []));
}
function openCosignPredicate(json) {
	return {
		wrapping: "cosign-predicate",
		bytes: cut(json, "Data"),
		subjects: [],
		label: "Cosign's predicate"
	};
}
/** The value's text as it is in the document; for a JSON string, the string's value. */
function cut({ value, bytes, members }, key) {
	const inner = fieldsOf(value)[key];
	if (typeof inner === "string") return new TextEncoder().encode(inner);
	const { start = 0, end = 0 } = members.find(({ key: found }) => found === key) ?? {};
	return trimmed(bytes.subarray(start, end));
}
function trimmed(bytes) {
	const isSpace = (byte) => byte === 32 || byte !== void 0 && byte <= 13;
	let [start, end] = [0, bytes.length];
	while (start < end && isSpace(bytes[start])) start++;
	while (end > start && isSpace(bytes[end - 1])) end--;
	return bytes.subarray(start, end);
}
function envelopeError(name, seen) {
	return new SealError("SBOM_ENVELOPE_INVALID", `${name} contains no SBOM that can be read: it is ${seen}`, { remedy: "Use the SBOM itself, or an in-toto attestation whose predicate is an SBOM." });
}

// src/sbom/read/read-sbom.ts
/** More layers of compression and envelopes than this are an attack. */
const MOST_WRAPPINGS = 8;
/**
* Reads any SBOM format, recognized by content. Compression, byte order marks and envelopes are taken off; what
* is left is not touched. Odd or unknown fields do not fail: validation is another step.
*
* @param name how messages call the document, mostly its path
* @throws SealError `SBOM_EMPTY`, `SBOM_FORMAT_UNKNOWN`, `SBOM_NOT_JSON`, `SBOM_NOT_XML`, `SBOM_TOO_LARGE`,
*   `SBOM_TOO_DEEP`, `SBOM_AMBIGUOUS`, `SBOM_ENVELOPE_INVALID`, `SBOM_ENCODING_INVALID`, `SBOM_DAMAGED`
*/
async function readSbom(bytes, name, limits = {}) {
	return (await parseSbom(bytes, name, limits)).document;
}
/** Like `readSbom`. */
async function parseSbom(bytes, name, { maxBytes = LARGEST_SBOM } = {}) {
	let state = {
		bytes,
		wrappings: [],
		subjects: [],
		source: printable(name, 300),
		envelopes: [],
		maxBytes
	};
	for (let round = 0; round <= MOST_WRAPPINGS; round++) {
		const next = await readLayer(state);
		if ("document" in next) return next;
		state = next;
	}
	throw new SealError("SBOM_ENVELOPE_INVALID", `${state.source} is wrapped more than ${MOST_WRAPPINGS} times`, { remedy: "Use the SBOM itself." });
}
/** How messages call it: `app.json (inside a DSSE envelope, an in-toto statement (https://…))`. */
function nameOf({ source, envelopes }) {
	return envelopes.length === 0 ? source : `${source} (inside ${envelopes.join(", ")})`;
}
/** Takes one wrapping off, or reads what has none. */
async function readLayer(state) {
	const { bytes, wrappings } = state;
	const name = nameOf(state);
	checkSize(bytes, name, state.maxBytes);
	const compression = compressionOf(bytes);
	if (compression !== void 0) return {
		...state,
		bytes: await inflate(bytes, compression, name, state.maxBytes),
		wrappings: [...wrappings, compression]
	};
	const binary = describeBinary(bytes);
	if (binary !== void 0) throw unrecognized(name, binary);
	const json = decodeJson(bytes, name);
	if (json !== void 0) return readJson(withoutEncoding(state, json));
	const decoded = decodeText(bytes, name);
	const decodedState = withoutEncoding(state, decoded);
	switch (/\S/.exec(decoded.text)?.[0]) {
		case void 0: throw new SealError("SBOM_EMPTY", `${name} is empty (${bytes.length} bytes)`);
		case "{":
		case "[": return readJson(decodedState);
		case "<": return readXml(decodedState, decoded.text);
		default: return readText(decodedState, decoded.text);
	}
}
function withoutEncoding(state, { bytes, wrapping }) {
	const wrappings = wrapping === void 0 ? state.wrappings : [...state.wrappings, wrapping];
	return {
		...state,
		bytes,
		wrappings
	};
}
async function readJson(state) {
	const name = nameOf(state);
	const json = parseSbomJson(state.bytes, name);
	const found = detectJson(json.value);
	if (found) {
		const tree = fieldsOf(json.value);
		return {
			document: documentOf(state, found, await readRecognized(found, tree)),
			tree
		};
	}
	const opened = openEnvelope(json, name);
	if (!opened) throw unrecognized(name, describeJson(json.value));
	return {
		...state,
		envelopes: [...state.envelopes, opened.label],
		bytes: opened.bytes,
		wrappings: [...state.wrappings, opened.wrapping],
		subjects: [...state.subjects, ...opened.subjects]
	};
}
/** Each reader is loaded when its format comes up. */
async function readRecognized({ format }, value) {
	switch (format) {
		case "spdx-json": return (await import("./sbom-read-later.js")).readSpdxJson(value);
		case "spdx3-json": return (await import("./sbom-read-later.js")).readSpdx3Json(value);
		case "syft-json": return (await import("./sbom-read-later.js")).readSyftJson(value);
		default: return (await import("./sbom-read-later.js")).readCycloneDxJson(value);
	}
}
async function readXml(state, text) {
	if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) throw unrecognized(nameOf(state), describeText(text));
	const { readCycloneDxXml } = await import("./sbom-read-later-cyclonedx-xml.js");
	const { recognized, content } = await readCycloneDxXml(text, nameOf(state));
	return {
		document: documentOf(state, recognized, content),
		tree: void 0
	};
}
async function readText(state, text) {
	const found = detectTagValue(text);
	if (!found) throw unrecognized(nameOf(state), describeText(text));
	const { readSpdxTagValue } = await import("./sbom-read-later.js");
	return {
		document: documentOf(state, found, readSpdxTagValue(text)),
		tree: void 0
	};
}
function documentOf(state, found, content) {
	const { mediaType, predicateType } = FORMATS[found.format];
	return {
		...found,
		bytes: state.bytes,
		mediaType,
		predicateType,
		wrappings: state.wrappings,
		statedSubjects: state.subjects,
		content
	};
}
function unrecognized(name, seen) {
	return new SealError("SBOM_FORMAT_UNKNOWN", `${name} is not an SBOM that Seal can read: it is ${seen}`, { remedy: "Use CycloneDX (JSON or XML), SPDX (JSON, tag-value or JSON-LD) or Syft JSON. To attach another file, use the input files." });
}

// src/sbom/read/buildkit-attestation.ts
const REFERENCE_TYPE = "vnd.docker.reference.type";
const REFERENCE_DIGEST = "vnd.docker.reference.digest";
const ATTESTATION = "attestation-manifest";
/** The annotation of a layer with the type of its statement. */
const PREDICATE_TYPE = "in-toto.io/predicate-type";
/** BuildKit writes the first; a version may follow. */
const SPDX = /^https:\/\/spdx\.dev\/Document(?:\/v[0-9.]+)?$/;
/** The entry of an index with the attestations about one of its platforms; undefined if it has none. */
function attestationOf(index, platform) {
	if (index.kind !== "index") return void 0;
	return index.manifests.find(({ annotations = {} }) => annotations[REFERENCE_TYPE] === ATTESTATION && annotations[REFERENCE_DIGEST] === platform);
}
/**
* The layer of an attestation manifest whose in-toto statement has an SPDX document as its predicate. Of several
* the first: it is about the image itself, those after it about stages of its build.
*/
function sbomLayerOf(attestations) {
	if (attestations.kind !== "image") return void 0;
	return attestations.layers.find(({ mediaType, annotations = {} }) => bareMediaType(mediaType) === "application/vnd.in-toto+json" && SPDX.test(annotations["in-toto.io/predicate-type"] ?? ""));
}

// src/sbom/read/cyclonedx-component.ts
const COMPONENT_KEYS$1 = /* @__PURE__ */ new Set([
	...[
		"bom-ref",
		"type",
		"group",
		"name",
		"version",
		"purl",
		"cpe",
		"description",
		"copyright",
		"scope"
	],
	...[
		"hashes",
		"licenses",
		"manufacturer",
		"supplier",
		"author",
		"authors",
		"externalReferences"
	],
	...[
		"evidence",
		"properties",
		"components"
	]
]);
const EVIDENCE_KEYS = /* @__PURE__ */ new Set(["occurrences", "licenses"]);
const OCCURRENCE_KEYS = /* @__PURE__ */ new Set([
	"bom-ref",
	"location",
	"line"
]);
const REFERENCE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"url",
	"comment",
	"hashes"
]);
const PARTY_KEYS = /* @__PURE__ */ new Set([
	"bom-ref",
	"name",
	"email",
	"url",
	"contact"
]);
/** Reads a component without those nested in it. `path` is the prefix of unmodeled fields: `components[].`. */
function readComponent(fields, reading, { fallback, path, parent }) {
	const { refs, unmodeled } = reading;
	unmodeled.addUnknown(fields, COMPONENT_KEYS$1, path);
	const evidence = unmodeled.objectAt(fields, "evidence", path);
	unmodeled.addUnknown(evidence, EVIDENCE_KEYS, `${path}evidence.`);
	const purl = unmodeled.textAt(fields, "purl", path);
	const publisher = textOf(fields["publisher"]);
	const component = present({
		ref: refs.take(textOf(fields["bom-ref"]), purl ?? fallback),
		parent,
		type: textOf(fields["type"]) ?? "library",
		group: unmodeled.textAt(fields, "group", path),
		name: unmodeled.textAt(fields, "name", path) ?? "",
		version: unmodeled.textAt(fields, "version", path),
		purl,
		cpe: textOf(fields["cpe"]),
		description: textOf(fields["description"]),
		copyright: textOf(fields["copyright"]),
		scope: scopeOf(fields["scope"]),
		hashes: readHashes$2(fields["hashes"]),
		licenses: [...readLicenses$3(fields, reading, path), ...readEvidence(evidence, reading, path)],
		manufacturer: readParty(fields["manufacturer"], unmodeled, `${path}manufacturer`),
		supplier: readParty(fields["supplier"], unmodeled, `${path}supplier`) ?? (publisher === void 0 ? void 0 : { name: publisher }),
		authors: readAuthors(fields, unmodeled, path),
		externalReferences: readExternalReferences(fields["externalReferences"], unmodeled, path),
		identities: [...readIdentities(evidence["identity"]), ...readManaged$1(fields["externalReferences"])],
		occurrences: readOccurrences(evidence["occurrences"], unmodeled, path),
		properties: readProperties(fields["properties"])
	});
	return parseUnknown(component);
}
/** One until 1.5, a list since 1.6. */
function readIdentities(value) {
	return (Array.isArray(value) ? fieldsIn(value) : [fieldsOf(value)]).flatMap((identity) => identity["field"] === "purl" ? textOf(identity["concludedValue"]) ?? [] : []);
}
/** A document that Seal converted from SPDX keeps `npm event-stream@3.3.6` as a comment and an address. */
function readManaged$1(references) {
	return fieldsIn(references).flatMap(({ type, url, comment }) => {
		const [kind = ""] = textOf(comment)?.split(": ", 1) ?? [];
		return type === "other" && purlOfLocator(kind, textOf(url) ?? "") || [];
	});
}
function scopeOf(value) {
	return value === "required" || value === "optional" || value === "excluded" ? value : void 0;
}
function readHashes$2(value) {
	return fieldsIn(value).flatMap((hash) => {
		const algorithm = textOf(hash["alg"]);
		const content = textOf(hash["content"]);
		return algorithm === void 0 || content === void 0 ? [] : [{
			algorithm,
			content: content.trim().toLowerCase()
		}];
	});
}
/** https://cyclonedx.org/docs/1.7/json/#components_items_licenses: ids, names and expressions, in one list. */
function readLicenses$3(fields, reading, path) {
	const { unmodeled, license, own } = reading;
	return unmodeled.fieldsAt(fields, "licenses", path).flatMap((choice) => {
		const below = `${path}licenses[].`;
		const inner = "license" in choice ? unmodeled.objectAt(choice, "license", below) : choice;
		if ("licensing" in inner || "properties" in inner || "expressionDetails" in choice) unmodeled.add(`${path}licenses[].licensing, properties, expressionDetails`);
		const said = inner["acknowledgement"] ?? choice["acknowledgement"];
		const acknowledgement = said === "declared" || said === "concluded" ? said : void 0;
		const url = textOf(inner["url"]);
		const texts = textsOfLicense(choice, inner, reading, below);
		if (texts.length === 0 && url === void 0 && "text" in inner) unmodeled.misread(`${below}license`);
		const stated = texts.length === 0 && url !== void 0 ? [url] : texts;
		const text = readLicenseText(inner["text"]);
		if (text !== void 0) for (const name of stated.filter(isOwnReference)) own.add(name, void 0, plainTextOf(text));
		return stated.map((said) => ({
			...license(said, acknowledgement, url),
			...text === void 0 ? {} : { text }
		}));
	});
}
function readLicenseText(value) {
	const fields = fieldsOf(value);
	const content = textOf(fields["content"]);
	if (content === void 0) return void 0;
	return present({
		content,
		contentType: textOf(fields["contentType"]),
		encoding: fields["encoding"] === "base64" ? "base64" : void 0
	});
}
/** Each form of a license, if one object has several; a name that only repeats the id is left out. */
function textsOfLicense(choice, inner, { unmodeled }, path) {
	const id = unmodeled.textAt(inner, "id", path);
	const expressions = [.../* @__PURE__ */ new Set([choice, inner])].map((place) => unmodeled.textAt(place, "expression", path));
	const name = unmodeled.textAt(inner, "name", path);
	const isRepeated = id !== void 0 && name !== void 0 && identify(name) === identify(id);
	return [
		id,
		...expressions,
		isRepeated ? void 0 : name
	].filter(isText);
}
function identify(text) {
	return formatLicense(readLicense(text));
}
/** What was found in the files of a component is concluded from them; the writer puts it there too. */
function readEvidence(evidence, reading, path) {
	return readLicenses$3(evidence, reading, `${path}evidence.`).map((license) => ({
		...license,
		acknowledgement: "concluded"
	}));
}
/**
* An organization or a person; undefined without a name, email or URL. The model has one name, email and URL of a
* party: further ones, and those of its contacts, are recorded as unmodeled.
*/
function readParty(value, unmodeled, path) {
	const fields = fieldsOf(value);
	const urls = (Array.isArray(fields["url"]) ? fields["url"] : [fields["url"]]).map(textOf).filter(isText);
	const contacts = fieldsIn(fields["contact"]);
	const party = present({
		name: textOf(fields["name"]) ?? contacts.map((contact) => textOf(contact["name"])).find(isText),
		email: textOf(fields["email"]) ?? contacts.map((contact) => textOf(contact["email"])).find(isText),
		url: urls[0]
	});
	unmodeled.addUnknown(fields, PARTY_KEYS, `${path}.`);
	if (urls.some((url) => url !== party.url)) unmodeled.add(`${path}.url[]`);
	for (const { name, email, ...others } of contacts) {
		unmodeled.addUnknown(others, PARTY_KEYS, `${path}.contact[].`);
		if (isText(textOf(name)) && textOf(name) !== party.name) unmodeled.add(`${path}.contact[].name`);
		if (isText(textOf(email)) && textOf(email) !== party.email) unmodeled.add(`${path}.contact[].email`);
	}
	return Object.keys(party).length === 0 ? void 0 : party;
}
function isText(value) {
	return value !== void 0;
}
function readParties(value, unmodeled, path) {
	return listOf(value).flatMap((entry) => readParty(entry, unmodeled, path) ?? []);
}
/** `authors` came with 1.6; before, `author` was one text. */
function readAuthors(fields, unmodeled, path) {
	const authors = readParties(fields["authors"], unmodeled, `${path}authors[]`);
	const author = textOf(fields["author"]);
	if (author === void 0) return authors;
	if (authors.length === 0) return [{ name: author }];
	if (!authors.some(({ name }) => name === author)) unmodeled.add(`${path}author`);
	return authors;
}
function readExternalReferences(value, unmodeled, path) {
	return fieldsIn(value).flatMap((reference) => {
		unmodeled.addUnknown(reference, REFERENCE_KEYS, `${path}externalReferences[].`);
		const url = textOf(reference["url"]);
		if (url === void 0) return [];
		return [present({
			type: textOf(reference["type"]) ?? "other",
			url,
			comment: textOf(reference["comment"]),
			hashes: readHashes$2(reference["hashes"])
		})];
	});
}
function readOccurrences(value, unmodeled, below) {
	return fieldsIn(value).flatMap((occurrence) => {
		unmodeled.addUnknown(occurrence, OCCURRENCE_KEYS, `${below}evidence.occurrences[].`);
		const path = textOf(occurrence["location"]);
		const line = Number(occurrence["line"]);
		if (path === void 0) return [];
		return [present({
			path,
			line: Number.isSafeInteger(line) && line > 0 ? line : void 0
		})];
	});
}
function readProperties(value) {
	return fieldsIn(value).flatMap((property) => {
		const name = textOf(property["name"]);
		return name === void 0 ? [] : [{
			name,
			value: textOf(property["value"]) ?? ""
		}];
	});
}

// src/sbom/read/licenses.ts
function createLicenseReader() {
	const kinds = /* @__PURE__ */ new Map();
	return (text, acknowledgement, url) => {
		let kind = kinds.get(text);
		if (kind === void 0) {
			kind = isExpression(text) ? "expression" : "name";
			kinds.set(text, kind);
		}
		return {
			kind,
			value: text,
			...acknowledgement === void 0 ? {} : { acknowledgement },
			...url === void 0 ? {} : { url }
		};
	};
}
/** Longer is a license's text, not its name. */
const LONGEST_NAME = 200;
/** The licenses behind each `LicenseRef-…`: of one that the document gives to several licenses, all of them. */
function collectOwnLicenses() {
	const known = /* @__PURE__ */ new Map();
	return {
		add(reference, name, text) {
			const key = licenseKey(reference);
			const { names, texts } = known.get(key) ?? {
				names: /* @__PURE__ */ new Set(),
				texts: /* @__PURE__ */ new Set()
			};
			known.set(key, {
				names,
				texts
			});
			names.add(nameOfOwnLicense(name === reference ? void 0 : name, text));
			if (text !== void 0) texts.add(text);
		},
		result: () => ({
			licenseNames: new Map([...known].flatMap(([key, { names }]) => joinNames(key, [...names]))),
			licenseTexts: new Map([...known].map(([key, { texts }]) => [key, [...texts].sort().join("\n")]))
		})
	};
}
/** A license without a name beside others is known by its reference alone. */
function joinNames(key, names) {
	const [name, ...others] = names.map((each) => each === void 0 && names.length > 1 ? key : each).sort();
	if (name === void 0) return [];
	return [[key, others.length === 0 ? name : [name, ...others].map((each) => `(${each})`).join(" AND ")]];
}
/** The license behind a `LicenseRef-…`: a name that can be read, or the few words that a generator found. */
function nameOfOwnLicense(name, text) {
	const isRead = (said) => leavesOf(readLicense(said)).every(({ kind }) => kind === "license");
	if (name !== void 0 && isRead(name)) return name;
	const words = text !== void 0 && text.length <= LONGEST_NAME && !/\n/.test(text.trim()) && text !== "NOASSERTION" ? text : void 0;
	if (words !== void 0 && isRead(words)) return words;
	return name === void 0 || name === "NOASSERTION" ? words : name;
}

// src/sbom/read/refs.ts
/** Ten times the largest SBOMs known; empty components take three bytes in a file and hundreds in memory. */
const MOST_COMPONENTS = 1e6;
function collectRefs() {
	const taken = /* @__PURE__ */ new Set();
	const next = /* @__PURE__ */ new Map();
	return { take(wanted, fallback) {
		if (taken.size >= MOST_COMPONENTS) throw new SealError("SBOM_TOO_LARGE", `the SBOM lists more than ${count(MOST_COMPONENTS, "component")}`);
		const base = wanted ?? fallback;
		let ref = base;
		let number = next.get(base) ?? 2;
		while (taken.has(ref)) ref = `${base}#${number++}`;
		next.set(base, number);
		taken.add(ref);
		return ref;
	} };
}

// src/sbom/read/unmodeled.ts
const MOST_PATHS = 100;
function collectUnmodeled() {
	const paths = /* @__PURE__ */ new Set();
	let left = 0;
	const add = (path) => {
		if (paths.has(path)) return;
		if (paths.size < MOST_PATHS) paths.add(path);
		else left++;
	};
	const wrong = /* @__PURE__ */ new Set();
	const misread = (path) => {
		if (wrong.size < MOST_PATHS) wrong.add(path);
	};
	return {
		add,
		misread,
		misreads: () => [...wrong],
		fieldsAt(fields, key, path) {
			const value = fields[key];
			const list = Array.isArray(value) ? value : [];
			const objects = list.filter(isRecord);
			if (!Array.isArray(value) && isThere(value) || objects.length < list.length) misread(`${path}${key}`);
			return objects;
		},
		textAt(fields, key, path) {
			const text = textOf(fields[key]);
			if (text === void 0 && isThere(fields[key])) misread(`${path}${key}`);
			return text;
		},
		objectAt(fields, key, path) {
			const value = fields[key];
			if (isRecord(value)) return value;
			if (isThere(value)) misread(`${path}${key}`);
			return {};
		},
		addUnknown(fields, known, path) {
			for (const key in fields) {
				if (known.has(key) || isEmpty(fields[key])) continue;
				add(`${path}${printable(key, 80)}`);
				if (hasOtherCase(key, known)) misread(`${path}${printable(key, 80)}`);
			}
		},
		list() {
			const listed = [...paths];
			if (left > 0) listed.push("… and more");
			return listed;
		}
	};
}
function hasOtherCase(key, known) {
	const name = key.toLowerCase();
	return [...known].some((other) => other.toLowerCase() === name);
}
function isThere(value) {
	return value !== void 0 && value !== null && value !== "";
}
/** A key with such a value carries no information. */
function isEmpty(value) {
	if (value === null || value === void 0 || value === "" || value === false) return true;
	return typeof value === "object" && Object.keys(value).length === 0;
}

// src/sbom/read/cyclonedx-json.ts
const DOCUMENT_KEYS$2 = /* @__PURE__ */ new Set([...[
	"$schema",
	"bomFormat",
	"specFormat",
	"specVersion",
	"serialNumber",
	"version",
	"metadata"
], ...[
	"components",
	"dependencies",
	"compositions"
]]);
const METADATA_KEYS = /* @__PURE__ */ new Set([...[
	"timestamp",
	"lifecycles",
	"tools",
	"authors",
	"component",
	"manufacture",
	"manufacturer",
	"supplier"
], "licenses"]);
/** A value at the wrong place for the schema reads as absent. @throws SealError `SBOM_TOO_LARGE` */
function readCycloneDxJson(document) {
	const reading = {
		refs: collectRefs(),
		unmodeled: collectUnmodeled(),
		license: createLicenseReader(),
		own: collectOwnLicenses()
	};
	const { unmodeled } = reading;
	unmodeled.addUnknown(document, DOCUMENT_KEYS$2, "");
	const metadata = unmodeled.objectAt(document, "metadata", "");
	unmodeled.addUnknown(metadata, METADATA_KEYS, "metadata.");
	const subject = readSubject(metadata, reading);
	const components = [...flatten(unmodeled.fieldsAt(fieldsOf(metadata["component"]), "components", "metadata.component."), subject?.ref, "metadata.component.components[].", reading), ...flatten(unmodeled.fieldsAt(document, "components", ""), void 0, "components[].", reading)];
	const dependencies = readDependencies(document["dependencies"], reading);
	const partial = partiallyLinked(document["compositions"], subject?.ref, dependencies);
	return {
		id: textOf(document["serialNumber"]),
		name: subject?.name,
		revision: textOf(document["version"]),
		created: textOf(metadata["timestamp"]),
		authors: [...readParties(metadata["authors"], unmodeled, "metadata.authors[]"), ...readParties([metadata["manufacturer"]], unmodeled, "metadata.manufacturer")],
		tools: readTools$1(metadata["tools"], reading),
		lifecycles: readLifecycles(metadata["lifecycles"], reading),
		dataLicenses: readDataLicenses$1(metadata, reading),
		subject,
		components: components.map((component) => declarePartial(component, partial)),
		dependencies,
		elsewhere: new Set(serviceRefs(document["services"])),
		...readCompleteness(document["compositions"], {
			subject: subject?.ref,
			partial
		}, reading),
		...reading.own.result(),
		vulnerabilities: countOf(document["vulnerabilities"]),
		...readVulnerabilities(document["vulnerabilities"]),
		unmodeled: unmodeled.list(),
		misread: unmodeled.misreads()
	};
}
/** `metadata.component`, with the maker that older versions put beside it. */
function readSubject(metadata, reading) {
	const { unmodeled } = reading;
	const fields = unmodeled.objectAt(metadata, "component", "metadata.");
	const hasSubject = Object.keys(fields).length > 0;
	const subject = hasSubject ? readComponent(fields, reading, {
		fallback: "subject",
		path: "metadata.component."
	}) : void 0;
	const readMaker = (key, said) => {
		const party = readParty(metadata[key], unmodeled, `metadata.${key}`);
		if (party !== void 0 && (!hasSubject || said !== void 0)) unmodeled.add(`metadata.${key}`);
		return said ?? party;
	};
	const manufacturer = readMaker("manufacture", subject?.manufacturer);
	const supplier = readMaker("supplier", subject?.supplier);
	return subject && present({
		...subject,
		manufacturer,
		supplier
	});
}
/** What is not a list is not read, but is there. */
function countOf(value) {
	if (Array.isArray(value)) return value.length;
	return value === void 0 || value === null ? 0 : 1;
}
function readVulnerabilities(value) {
	const statements = fieldsIn(value).map((vulnerability) => {
		const analysis = fieldsOf(vulnerability["analysis"]);
		return {
			id: textOf(vulnerability["id"]) ?? "",
			state: textOf(analysis["state"]),
			justification: textOf(analysis["justification"]),
			responses: textsIn(analysis["response"]),
			ratings: fieldsIn(vulnerability["ratings"]).map(({ method, severity, score, vector }) => JSON.stringify([
				method,
				severity,
				score,
				vector
			].map((said) => String(said ?? "")))),
			affects: fieldsIn(vulnerability["affects"]).flatMap((affected) => readAffected(affected) ?? [])
		};
	});
	return statements.length === 0 ? {} : { vulnerabilityStatements: statements };
}
/** A version without a status is affected. */
function readAffected({ ref, versions }) {
	const said = textOf(ref);
	return said === void 0 ? void 0 : {
		ref: said,
		versions: fieldsIn(versions).map(({ version, range, status = "affected" }) => JSON.stringify([
			version,
			range,
			status
		].map((value) => String(value ?? ""))))
	};
}
const LIFECYCLE_KEYS = /* @__PURE__ */ new Set(["phase", "name"]);
function readLifecycles(value, { unmodeled }) {
	return fieldsIn(value).flatMap((lifecycle) => {
		unmodeled.addUnknown(lifecycle, LIFECYCLE_KEYS, "metadata.lifecycles[].");
		return textOf(lifecycle["phase"]) ?? textOf(lifecycle["name"]) ?? [];
	});
}
function readDataLicenses$1(metadata, reading) {
	return readLicenses$3(metadata, reading, "metadata.").map(({ value: license, url, text }) => {
		if (url !== void 0) reading.unmodeled.add("metadata.licenses[].url");
		if (text !== void 0) reading.unmodeled.add("metadata.licenses[].text");
		return license;
	});
}
/** Components and those nested in them, in document order, each with its parent; without recursion. */
function flatten(roots, parent, path, reading) {
	const flat = [];
	const pending = roots.map((fields) => ({
		fields,
		parent
	})).reverse();
	for (let next = pending.pop(); next; next = pending.pop()) {
		const fallback = `component-${flat.length + 1}`;
		const component = readComponent(next.fields, reading, {
			fallback,
			path,
			parent: next.parent
		});
		flat.push(component);
		const nested = reading.unmodeled.fieldsAt(next.fields, "components", path);
		for (const fields of nested.toReversed()) pending.push({
			fields,
			parent: component.ref
		});
	}
	return flat;
}
const TOOL_KEYS = /* @__PURE__ */ new Set([...[
	"bom-ref",
	"type",
	"name",
	"version",
	"vendor",
	"manufacturer",
	"supplier",
	"provider",
	"group",
	"author"
]]);
/** Until 1.4 a list of tools; since 1.5 also components and services. */
function readTools$1(value, { unmodeled }) {
	const lists = fieldsOf(value);
	const services = fieldsIn(lists["services"]);
	return (Array.isArray(value) ? fieldsIn(value) : [...fieldsIn(lists["components"]), ...services]).flatMap((tool) => {
		const isService = services.includes(tool) || void 0;
		unmodeled.addUnknown(tool, TOOL_KEYS, "metadata.tools[].");
		const name = textOf(tool["name"]);
		const makers = [
			["vendor", textOf(tool["vendor"])],
			...[
				"manufacturer",
				"supplier",
				"provider"
			].map((key) => [key, makerOf(tool, key, unmodeled)]),
			["group", textOf(tool["group"])],
			["author", textOf(tool["author"])]
		];
		const vendor = makers.find(([, maker]) => maker !== void 0)?.[1];
		for (const [key, maker] of makers) if (maker !== void 0 && maker !== vendor) unmodeled.add(`metadata.tools[].${key}`);
		return name === void 0 ? [] : [present({
			vendor,
			name,
			version: textOf(tool["version"]),
			isService
		})];
	});
}
function makerOf(tool, key, unmodeled) {
	const path = `metadata.tools[].${key}`;
	const party = readParty(tool[key], unmodeled, path);
	if (party?.email !== void 0 || party?.url !== void 0) unmodeled.add(path);
	return party?.name;
}
function readDependencies(value, { unmodeled }) {
	const dependencies = /* @__PURE__ */ new Map();
	for (const entry of fieldsIn(value)) {
		const ref = textOf(entry["ref"]);
		if (ref === void 0) continue;
		if ("provides" in entry) unmodeled.add("dependencies[].provides");
		const targets = dependencies.get(ref) ?? /* @__PURE__ */ new Set();
		dependencies.set(ref, targets);
		for (const target of textsIn(entry["dependsOn"])) targets.add(target);
	}
	return new Map([...dependencies].map(([ref, targets]) => [ref, [...targets]]));
}
/** Services may contain services; without recursion. */
function serviceRefs(value) {
	const refs = [];
	const pending = [...fieldsIn(value)];
	for (let next = pending.pop(); next; next = pending.pop()) {
		const ref = textOf(next["bom-ref"]);
		if (ref !== void 0) refs.push(ref);
		pushAll(pending, fieldsIn(next["services"]));
	}
	return refs;
}
/** Components whose listed dependencies a composition calls incomplete. */
function partiallyLinked(compositions, subject, dependencies) {
	const refs = fieldsIn(compositions).flatMap((composition) => isAboutDependencies(composition) ? textsIn(composition["dependencies"]) : []);
	return new Set(refs.filter((ref) => ref !== subject && (dependencies.get(ref) ?? []).length > 0));
}
function isAboutDependencies(composition) {
	const isAboutMore = SCOPES.some((scope) => scope !== "dependencies" && textsIn(composition[scope]).length > 0);
	return composition["aggregate"] === "incomplete" && !isAboutMore;
}
function declarePartial(component, partial) {
	if (!partial.has(component.ref)) return component;
	return {
		...component,
		declaredUnknown: [...component.declaredUnknown ?? [], "dependencies"]
	};
}
/** The completeness of the subject's parts and of its dependencies; without `assemblies` or `dependencies`, of both. */
function readCompleteness(value, { subject, partial }, { unmodeled }) {
	const said = {
		assemblies: /* @__PURE__ */ new Set(),
		dependencies: /* @__PURE__ */ new Set()
	};
	for (const composition of fieldsIn(value)) {
		const aggregate = textOf(composition["aggregate"]);
		const parts = SCOPES.flatMap((scope) => textsIn(composition[scope]));
		if (!(isAboutDependencies(composition) && parts.every((part) => partial.has(part))) && parts.some((part) => part !== subject)) unmodeled.add("compositions");
		if (aggregate === void 0) continue;
		for (const scope of ["assemblies", "dependencies"]) {
			const isAbout = subject !== void 0 && textsIn(composition[scope]).includes(subject);
			if (parts.length === 0 || isAbout) said[scope].add(aggregate);
		}
	}
	if (said.assemblies.size > 1 || said.dependencies.size > 1) unmodeled.add("compositions");
	return joinScopes([...said.assemblies][0], [...said.dependencies][0], unmodeled);
}
const SCOPES = [
	"assemblies",
	"dependencies",
	"vulnerabilities"
];
/** One value for both: the less complete one if they differ. */
function joinScopes(parts, dependencies, unmodeled) {
	if (dependencies === void 0 && parts !== void 0) return {
		completeness: parts,
		completenessOf: "assemblies"
	};
	if (parts === void 0 && dependencies !== void 0) return {
		completeness: dependencies,
		completenessOf: "dependencies"
	};
	if (parts === dependencies) return { completeness: parts };
	unmodeled.add("compositions");
	return { completeness: parts === "complete" ? dependencies : parts };
}

// src/sbom/read/read-apart.ts
/** A document of at most this size, unpacked, is read at once: a process takes longer to start. */
const MOST_AT_ONCE = 4 * 2 ** 20;
const HEAP_MIB = 448;
/** One process at a time, because each has its own limit of memory. */
const alone = limit(1);
const TASK = "read-an-sbom";
const ENTRIES_AT_ONCE = 2e3;
const BYTES_AT_ONCE = 4 * 2 ** 20;
const HEAD_BYTES = 4;
/**
* Like `readSbom`; the bytes stay the caller's.
*
* @param heapMiB the heap of the process for what is larger than 4 MiB
* @throws SealError as `readSbom` does; `SBOM_TOO_LARGE` also where the process's heap is not enough
*/
async function readSbomApart(bytes, name, limits = {}, heapMiB = HEAP_MIB) {
	const { maxBytes = Number.POSITIVE_INFINITY } = limits;
	try {
		return await readSbom(bytes, name, { maxBytes: Math.min(maxBytes, MOST_AT_ONCE) });
	} catch (error) {
		if (!(error instanceof SealError) || error.code !== "SBOM_TOO_LARGE" || maxBytes <= MOST_AT_ONCE) throw error;
	}
	return alone(() => readInProcess(bytes, {
		name,
		limits,
		length: bytes.byteLength
	}, heapMiB));
}
async function readInProcess(bytes, order, heapMiB) {
	const child = spawn(process.execPath, [
		`--max-old-space-size=${heapMiB}`,
		"--max-semi-space-size=16",
		fileURLToPath(import.meta.url),
		TASK,
		JSON.stringify(order)
	], {
		env: {},
		stdio: "pipe",
		windowsHide: true
	});
	const ended = endOf(child);
	ended.catch(() => void 0);
	child.stdin.on("error", () => void 0).end(bytes);
	const received = await receive(child.stdout, bytes);
	const { how, words } = await ended;
	if (received instanceof SealError) throw received;
	if (received !== void 0) return received;
	const name = printable(order.name, 300);
	if (/out of memory|heap limit/i.test(words) || how === "SIGKILL") {
		const most = formatBytes(heapMiB * 2 ** 20);
		throw new SealError("SBOM_TOO_LARGE", `${name} needs more than ${most} of memory to be read`);
	}
	throw new Error(`the process that reads ${name} ended without an answer (${how}): ${printable(words, 1e3)}`);
}
/** How it ended, and the last of what it wrote. */
function endOf(child) {
	let words = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		words = (words + text).slice(-2e4);
	});
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code, signal) => resolve({
			how: signal ?? String(code),
			words
		}));
	});
}
/** Undefined if the answer has no end. */
async function receive(source, file) {
	let document;
	let bytes = file;
	const components = [];
	const dependencies = /* @__PURE__ */ new Map();
	for await (const part of partsFrom(source)) {
		if (part.kind === "error") return failureFrom(part);
		if (part.kind === "document") {
			document = part.document;
			if (part.ownBytes !== void 0) bytes = new Uint8Array(part.ownBytes);
		} else if (part.kind === "bytes") bytes.set(part.bytes, part.at);
		else if (part.kind === "components") components.push(...part.components);
		else if (part.kind === "dependencies") for (const [ref, to] of part.dependencies) dependencies.set(ref, to);
		else if (document) return {
			...document,
			bytes,
			content: {
				...document.content,
				components,
				dependencies
			}
		};
	}
}
function failureFrom({ code, message, remedy }) {
	return new SealError(code, message, remedy === void 0 ? {} : { remedy });
}
/** The parts of the answer: each has its length before it. */
async function* partsFrom(source) {
	let pieces = [];
	let missing = HEAD_BYTES;
	let isHead = true;
	for await (const piece of source) {
		let rest = piece;
		while (rest.length >= missing) {
			const whole = Buffer.concat([...pieces, rest.subarray(0, missing)]);
			rest = rest.subarray(missing);
			pieces = [];
			missing = isHead ? whole.readUInt32LE() : HEAD_BYTES;
			if (!isHead) yield deserialize(whole);
			isHead = !isHead;
		}
		if (rest.length > 0) pieces.push(rest);
		missing -= rest.length;
	}
}
/** In the process: the file comes by standard input, and the answer goes by standard output. */
async function answer({ name, limits, length }) {
	const bytes = new Uint8Array(length);
	let filled = 0;
	for await (const piece of process.stdin) {
		bytes.set(piece, filled);
		filled += piece.length;
	}
	try {
		for (const part of partsOf(await readSbom(bytes, name, limits), bytes)) await send(part);
	} catch (error) {
		await send(failureOf(error, name));
	}
}
function* partsOf(document, file) {
	const { content, bytes } = document;
	const ownBytes = bytes.buffer === file.buffer && bytes.length === file.length ? void 0 : bytes.length;
	const { components } = content;
	const dependencies = [...content.dependencies];
	const without = {
		...content,
		components: [],
		dependencies: /* @__PURE__ */ new Map()
	};
	yield {
		kind: "document",
		document: {
			...document,
			bytes: /* @__PURE__ */ new Uint8Array(0),
			content: without
		},
		ownBytes
	};
	if (ownBytes !== void 0) for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) yield {
		kind: "bytes",
		at,
		bytes: bytes.slice(at, at + BYTES_AT_ONCE)
	};
	for (let at = 0; at < components.length; at += ENTRIES_AT_ONCE) yield {
		kind: "components",
		components: components.slice(at, at + ENTRIES_AT_ONCE)
	};
	for (let at = 0; at < dependencies.length; at += ENTRIES_AT_ONCE) yield {
		kind: "dependencies",
		dependencies: dependencies.slice(at, at + ENTRIES_AT_ONCE)
	};
	yield { kind: "end" };
}
function failureOf(error, name) {
	if (error instanceof SealError) return {
		kind: "error",
		code: error.code,
		message: messages(error).join(": "),
		remedy: error.remedy
	};
	if (!(error instanceof RangeError)) throw error;
	return {
		kind: "error",
		code: "SBOM_TOO_LARGE",
		message: `${printable(name, 300)} cannot be read: ${error.message}`,
		remedy: void 0
	};
}
function send(part) {
	const body = serialize(part);
	const head = Buffer.alloc(HEAD_BYTES);
	head.writeUInt32LE(body.length);
	return new Promise((resolve, reject) => {
		process.stdout.write(head);
		process.stdout.write(body, (error) => error ? reject(error) : resolve());
	});
}
const [, , task, order] = process.argv;
if (task === TASK && order !== void 0) answer(JSON.parse(order));

// src/sbom/read/spdx-package.ts
const PACKAGE_KEYS = /* @__PURE__ */ new Set([
	...[
		"SPDXID",
		"name",
		"versionInfo",
		"supplier",
		"originator",
		"downloadLocation",
		"homepage",
		"checksums"
	],
	...[
		"licenseConcluded",
		"licenseDeclared",
		"copyrightText",
		"externalRefs",
		"primaryPackagePurpose"
	],
	...[
		"description",
		"summary",
		"filesAnalyzed",
		"hasFiles"
	]
]);
const FILE_KEYS = /* @__PURE__ */ new Set([...[
	"SPDXID",
	"fileName",
	"checksums",
	"licenseConcluded",
	"copyrightText"
]]);
/** https://spdx.github.io/spdx-spec/v2.3/package-information/#724-primary-package-purpose-field */
const TYPES$1 = /* @__PURE__ */ new Map([
	["APPLICATION", "application"],
	["FRAMEWORK", "framework"],
	["LIBRARY", "library"],
	["CONTAINER", "container"],
	["OPERATING_SYSTEM", "operating-system"],
	["OPERATING-SYSTEM", "operating-system"],
	["DEVICE", "device"],
	["FIRMWARE", "firmware"],
	["FILE", "file"]
]);
function readSpdxPackage(fields, reading, fallback) {
	reading.unmodeled.addUnknown(fields, PACKAGE_KEYS, "packages[].");
	const identifiers = readIdentifiers(fields, reading.unmodeled);
	const licenses = readLicenses$2(fields, ["licenseDeclared", "licenseConcluded"], reading);
	return present({
		ref: reading.refs.take(textOf(fields["SPDXID"]), fallback),
		type: typeOf$1(fields, reading),
		name: reading.unmodeled.textAt(fields, "name", "packages[].") ?? "",
		version: said(reading.unmodeled.textAt(fields, "versionInfo", "packages[].")),
		purl: identifiers.purl,
		cpe: identifiers.cpe,
		description: textOf(fields["description"]) ?? textOf(fields["summary"]),
		copyright: copyrightOf(fields),
		hashes: readSpdxHashes(fields["checksums"]),
		licenses,
		licensesInFiles: readFound(fields, "licenseInfoFromFiles"),
		supplier: parseParty(textOf(fields["supplier"])),
		manufacturer: parseParty(textOf(fields["originator"])),
		externalReferences: [...readLocations$2(fields), ...identifiers.references],
		identities: identifiers.identities,
		properties: identifiers.properties,
		declaredUnknown: unknownFields(fields)
	});
}
/** What CycloneDX has no type for is a library, as it is without a purpose. */
function typeOf$1(fields, { unmodeled }) {
	const purpose = textOf(fields["primaryPackagePurpose"]);
	const type = TYPES$1.get(purpose ?? "");
	if (purpose !== void 0 && type === void 0) unmodeled.add(`packages[].primaryPackagePurpose (${printable(purpose, 40)})`);
	return type ?? "library";
}
function readSpdxFile(fields, reading, fallback) {
	reading.unmodeled.addUnknown(fields, FILE_KEYS, "files[].");
	const licenses = readLicenses$2(fields, ["licenseConcluded"], reading);
	return present({
		ref: reading.refs.take(textOf(fields["SPDXID"]), fallback),
		type: "file",
		name: textOf(fields["fileName"]) ?? "",
		copyright: copyrightOf(fields),
		hashes: readSpdxHashes(fields["checksums"]),
		licenses,
		licensesInFiles: readFound(fields, "licenseInfoInFiles"),
		declaredUnknown: unknownFields(fields)
	});
}
function readFound(fields, key) {
	return textsIn(fields[key]).filter((text) => text !== "NOASSERTION" && text !== "NONE");
}
/** A text that asserts something. */
function said(value) {
	const text = textOf(value);
	return text === "NOASSERTION" || text === "NONE" ? void 0 : text;
}
/** `NONE` stays: the software has no notice. */
function copyrightOf(fields) {
	const text = textOf(fields["copyrightText"]);
	return text === "NOASSERTION" ? void 0 : text;
}
function unknownFields(fields) {
	const unknown = unknownLicenses({
		declared: fields["licenseDeclared"] === NO_ASSERTION,
		concluded: fields["licenseConcluded"] === NO_ASSERTION
	});
	if (fields["copyrightText"] === "NOASSERTION") unknown.push("copyright");
	if (fields["versionInfo"] === "NOASSERTION") unknown.push("version");
	return unknown;
}
/** `NONE` states that the package has no license; `NOASSERTION` states nothing. */
function readLicenses$2(fields, keys, { license, unmodeled }) {
	return keys.flatMap((key) => {
		const text = unmodeled.textAt(fields, key, "packages[].");
		if (text === void 0 || text === "NOASSERTION") return [];
		return [license(text, key === "licenseDeclared" ? "declared" : "concluded")];
	});
}
/** `SHA256` is `SHA-256` in the model, `SHA3-256` and `BLAKE2b-256` stay. */
function readSpdxHashes(value) {
	return fieldsIn(value).flatMap((checksum) => {
		const algorithm = textOf(checksum["algorithm"]);
		const content = textOf(checksum["checksumValue"]);
		return algorithm === void 0 || content === void 0 ? [] : [{
			algorithm: hashName(algorithm),
			content: content.trim().toLowerCase()
		}];
	});
}
/** The name that CycloneDX gives to an SPDX 2 or 3 algorithm: `SHA256`, `sha3_256`, `blake2b256`. */
function hashName(algorithm) {
	const name = algorithm.toUpperCase().replaceAll("_", "-");
	const sha2 = /^SHA-?(1|224|256|384|512)$/.exec(name);
	if (sha2) return `SHA-${sha2[1]}`;
	const blake2 = /^BLAKE2B-?(256|384|512)$/.exec(name);
	return blake2 ? `BLAKE2b-${blake2[1]}` : name;
}
/** The download location and the home page. */
function readLocations$2(fields) {
	return [["distribution", said(fields["downloadLocation"])], ["website", said(fields["homepage"])]].flatMap(([type, url]) => url === void 0 ? [] : [{
		type,
		url
	}]);
}
/** The first purl and CPE name the component; further ones are kept as properties. */
function readIdentifiers(fields, unmodeled) {
	const purls = [];
	const cpes = [];
	const references = [];
	const identities = [];
	for (const reference of unmodeled.fieldsAt(fields, "externalRefs", "packages[].")) {
		const url = unmodeled.textAt(reference, "referenceLocator", "packages[].externalRefs[].");
		if (url === void 0) continue;
		const kind = afterLast(textOf(reference["referenceType"]) ?? "other", "/");
		const comment = textOf(reference["comment"]);
		const identifiers = kind.toLowerCase() === "purl" || /^\s*pkg:/i.test(url) ? purls : kind.startsWith("cpe2") ? cpes : void 0;
		if (identifiers === void 0) {
			const type = kind === "advisory" ? "advisories" : "other";
			if (/^package[-_]manager$/i.test(textOf(reference["referenceCategory"]) ?? "") || isPackageManager(kind)) identities.push(identityOfLocator(kind, url));
			references.push({
				type,
				url,
				comment: commentOf(kind, comment)
			});
		} else {
			identifiers.push(url);
			if (comment !== void 0) unmodeled.add("packages[].externalRefs[].comment (of a purl or CPE)");
		}
	}
	const properties = [...purls.slice(1).map((value) => ({
		name: FURTHER_PURL,
		value
	})), ...cpes.slice(1).map((value) => ({
		name: FURTHER_CPE,
		value
	}))];
	return {
		purl: purls[0],
		cpe: cpes[0],
		references,
		identities,
		properties
	};
}
/** CycloneDX has fewer kinds of references; the comment keeps the one that SPDX names. */
function commentOf(kind, comment) {
	return comment === void 0 || comment === kind ? kind : `${kind}: ${comment}`;
}
/** The SPDXIDs of a package's own files, as SPDX 2.2 could list them. */
function readFileIds(fields) {
	return textsIn(fields["hasFiles"]);
}

// src/sbom/read/spdx-relationships.ts
/** Relationships in which the left side depends on the right, and the reverse (SPDX 2.3 section 11). */
const NEEDS$1 = /* @__PURE__ */ new Set([
	"DEPENDS_ON",
	"STATIC_LINK",
	"DYNAMIC_LINK",
	"HAS_PREREQUISITE"
]);
const NEEDED_BY = /^(?:(?:BUILD|DEV|OPTIONAL|PROVIDED|RUNTIME|TEST)_)?DEPENDENCY_OF$|^PREREQUISITE_FOR$/;
/** The kinds that the model keeps; of the others it keeps that one needs the other. */
const PLAIN = /* @__PURE__ */ new Set(["DEPENDS_ON", "DEPENDENCY_OF"]);
/** @param context.refs the elements of the document; relations to others, and what the model merges, are noted */
function readRelationships$1(relationships, context) {
	const { documentId, refs } = context;
	const note = (what) => context.unmodeled.add(`relationships (${what})`);
	const { parents, contain } = collectParents(documentId, refs, note);
	const described = new Set(context.described);
	for (const to of described) if (!refs.has(to)) context.unmodeled.add(`documentDescribes (${printable(to, 60)})`);
	const edges = /* @__PURE__ */ new Map();
	const unknown = /* @__PURE__ */ new Set();
	const leaves = /* @__PURE__ */ new Set();
	const need = (from, to) => {
		if (!refs.has(from) && (from === "NONE" || from === "NOASSERTION" || to === "NOASSERTION")) {
			note(`${printable(from, 60)} DEPENDS_ON ${printable(to, 60)}`);
			return;
		}
		if (to === "NOASSERTION") {
			unknown.add(from);
			return;
		}
		const targets = edges.get(from) ?? /* @__PURE__ */ new Set();
		edges.set(from, targets);
		if (to === "NONE") leaves.add(from);
		else targets.add(to);
	};
	const describe = (from, to) => {
		if (from !== documentId) note("DESCRIBES, from another element than the document");
		if (!refs.has(to) && to !== "NOASSERTION") note(`DESCRIBES ${printable(to, 60)}`);
		described.add(to);
	};
	for (const relationship of relationships) {
		const from = textOf(relationship["spdxElementId"]);
		const to = textOf(relationship["relatedSpdxElement"]);
		const type = textOf(relationship["relationshipType"])?.toUpperCase().replaceAll("-", "_");
		if (from === void 0 || to === void 0 || type === void 0) continue;
		if (textOf(relationship["comment"]) !== void 0) context.unmodeled.add("relationships[].comment");
		const isNeed = NEEDS$1.has(type);
		if (isNeed || NEEDED_BY.test(type)) {
			need(isNeed ? from : to, isNeed ? to : from);
			if (!PLAIN.has(type)) note(`the kind ${type} of dependencies`);
		} else if (type === "DESCRIBES") describe(from, to);
		else if (type === "DESCRIBED_BY") describe(to, from);
		else if (type === "CONTAINS") contain(from, to);
		else if (type === "CONTAINED_BY") contain(to, from);
		else note(printable(type, 60));
	}
	const dependencies = new Map([...edges].map(([ref, targets]) => [ref, [...targets]]));
	if ([...leaves].some((ref) => (dependencies.get(ref) ?? []).length > 0)) note("DEPENDS_ON NONE, of what depends on something");
	return {
		described,
		dependencies,
		parents,
		unknown,
		contain
	};
}
/** Each element has one container: the first of an element that several contain. */
function collectParents(documentId, refs, note) {
	const parents = /* @__PURE__ */ new Map();
	return {
		parents,
		contain(container, content) {
			if (container === documentId && refs.has(content)) return;
			const before = parents.get(content);
			if (before === container) return;
			if (before !== void 0) note("CONTAINS, of what another element contains too");
			else if (!refs.has(content) || !refs.has(container) || container === content) note(`CONTAINS ${content === container ? "itself" : printable(refs.has(content) ? container : content, 60)}`);
			else parents.set(content, container);
		}
	};
}
/**
* What the document is about: the one package that it describes, or the one file. Of several, the one that is an
* image; without that, none: each of them is a component.
*/
function findSubject(described) {
	const packages = described.filter(({ type }) => type !== "file");
	const subjects = packages.length > 0 ? packages : described;
	const images = subjects.filter(({ type }) => type === "container");
	const [only] = subjects.length === 1 ? subjects : images;
	return subjects.length === 1 || images.length === 1 ? only : void 0;
}
/** What is described beside the subject, or in place of one, unless nothing else is there. */
function noteDescribed(described, subject, elements, unmodeled) {
	const isAll = subject === void 0 && described.length === elements.length;
	if (described.length > 1 && !isAll) unmodeled.add("relationships (DESCRIBES, of more than the subject)");
}
/** The component with its container and its unknown dependencies, from the relationships. */
function withRelations(component, { parents, unknown }) {
	const parent = parents.get(component.ref);
	const isNested = parent !== void 0 && parent !== component.ref;
	return {
		...component,
		...isNested ? { parent } : {},
		...unknown.has(component.ref) ? { declaredUnknown: [...component.declaredUnknown ?? [], "dependencies"] } : {}
	};
}
/** The subject with what relationships say of it; no component contains it. */
function subjectWith(subject, relations, unmodeled) {
	if (subject === void 0) return void 0;
	const { parent, ...others } = withRelations(subject, relations);
	if (parent !== void 0) unmodeled.add("relationships (CONTAINS, of the subject)");
	return others;
}

// src/sbom/read/spdx-json.ts
const DOCUMENT_KEYS$1 = /* @__PURE__ */ new Set([...[
	"spdxVersion",
	"SPDXID",
	"name",
	"documentNamespace",
	"dataLicense",
	"creationInfo",
	"packages"
], ...[
	"files",
	"relationships",
	"documentDescribes",
	"hasExtractedLicensingInfos",
	"@context",
	"$schema"
]]);
const OWN_LICENSE_KEYS = /* @__PURE__ */ new Set([
	"licenseId",
	"name",
	"extractedText"
]);
const CREATION_KEYS = /* @__PURE__ */ new Set([
	"created",
	"creators",
	"comment"
]);
/**
* A value at the wrong place for the schema reads as absent.
*
* @param misread places that were misread before the document had this shape
* @throws SealError `SBOM_TOO_LARGE`
*/
function readSpdxJson(document, misread = []) {
	const reading = {
		refs: collectRefs(),
		unmodeled: collectUnmodeled(),
		license: createLicenseReader()
	};
	const { unmodeled } = reading;
	unmodeled.addUnknown(document, DOCUMENT_KEYS$1, "");
	const creation = fieldsOf(document["creationInfo"]);
	unmodeled.addUnknown(creation, CREATION_KEYS, "creationInfo.");
	const packages = unmodeled.fieldsAt(document, "packages", "");
	const elements = [...packages.map((fields, at) => readSpdxPackage(fields, reading, `package-${at + 1}`)), ...unmodeled.fieldsAt(document, "files", "").map((fields, at) => readSpdxFile(fields, reading, `file-${at + 1}`))];
	const relations = readRelationships$1(fieldsIn(document["relationships"]), {
		documentId: textOf(document["SPDXID"]) ?? "SPDXRef-DOCUMENT",
		described: textsIn(document["documentDescribes"]),
		refs: new Set(elements.map(({ ref }) => ref)),
		unmodeled
	});
	for (const fields of packages) for (const file of readFileIds(fields)) relations.contain(textOf(fields["SPDXID"]) ?? "", file);
	const described = elements.filter(({ ref }) => relations.described.has(ref));
	const subject = findSubject(described);
	noteDescribed(described, subject, elements, unmodeled);
	const ownLicenses = readOwnLicenses(document, unmodeled);
	const { authors, tools } = readCreators(textsIn(creation["creators"]));
	return {
		id: textOf(document["documentNamespace"]),
		name: textOf(document["name"]),
		revision: void 0,
		created: textOf(creation["created"]),
		authors,
		tools,
		lifecycles: readSbomType(creation, unmodeled),
		...present({ sbomType: typeInComment(textOf(creation["comment"]) ?? "") }),
		dataLicenses: [textOf(document["dataLicense"])].filter((text) => text !== void 0),
		subject: subjectWith(subject, relations, unmodeled),
		components: elements.filter((element) => element !== subject).map((element) => withRelations(element, relations)),
		dependencies: relations.dependencies,
		elsewhere: otherDocuments(document),
		completeness: void 0,
		vulnerabilities: 0,
		...ownLicenses,
		unmodeled: unmodeled.list(),
		misread: [...misread, ...unmodeled.misreads()]
	};
}
/** The one form of the comment that the OpenChain Telco SBOM Guide recommends; other comments have no place in the model. */
function readSbomType(creation, unmodeled) {
	const comment = textOf(creation["comment"]);
	const phase = comment === void 0 ? void 0 : phaseOfComment(comment);
	if (comment !== void 0 && phase === void 0) unmodeled.add("creationInfo.comment");
	if (comment !== void 0 && isJoinedPhase(comment)) unmodeled.add("creationInfo.comment (runtime)");
	return phase === void 0 ? [] : [phase];
}
function otherDocuments(document) {
	const refs = fieldsIn(document["externalDocumentRefs"]);
	return new Set(refs.flatMap(({ externalDocumentId }) => textOf(externalDocumentId) ?? []));
}
function readOwnLicenses(document, unmodeled) {
	const own = collectOwnLicenses();
	for (const info of fieldsIn(document["hasExtractedLicensingInfos"])) {
		const { licenseId, name, extractedText } = info;
		unmodeled.addUnknown(info, OWN_LICENSE_KEYS, "hasExtractedLicensingInfos[].");
		if (typeof licenseId === "string") own.add(licenseId, textOf(name), textOf(extractedText));
	}
	return own.result();
}
function readCreators(creators) {
	const authors = [];
	const tools = [];
	for (const creator of creators) {
		const { kind, value } = splitKind(creator);
		const party = kind === "tool" ? void 0 : parseParty(creator);
		if (kind === "tool" && value !== "") tools.push(parseTool(value));
		else if (party) authors.push(party);
	}
	return {
		authors,
		tools
	};
}

// src/sbom/read/spdx-tag-value.ts
/** What has no place in SPDX is unmodeled. @throws SealError `SBOM_TOO_LARGE` */
function readSpdxTagValue(text) {
	const { tree, misread } = parseTagValue(text);
	return readSpdxJson(tree, misread);
}

// src/sbom/read/spdx3-element.ts
/** `software_Package`; JSON-LD may also write a list, and the whole name: `https://spdx.org/rdf/3.0.1/terms/Software/Package`. */
function typeOf(element) {
	const said = element["type"] ?? element["@type"];
	const text = textOf(said) ?? textOf(listOf(said)[0]) ?? "";
	const [, profile = "Core", name] = /\/terms\/([A-Za-z]+)\/([A-Za-z]+)$/.exec(text) ?? [];
	if (name === void 0) return text;
	return profile === "Core" ? name : `${profile.toLowerCase()}_${name}`;
}
function idOf(element) {
	return textOf(element["spdxId"]) ?? textOf(element["@id"]);
}
/** The named individuals that mean "no assertion": `…/Core/NoAssertionElement`, `…/NoAssertionLicense`. */
function isNoAssertion(id) {
	return id === "NOASSERTION" || /(?:^|[/#:_])NoAssertion(?:Element|License)?$/.test(id);
}
function isNone(id) {
	return id === "NONE" || /(?:^|[/#:_])None(?:Element|License)?$/.test(id);
}
/** An agent's name and addresses. */
function readSpdx3Agent(id, elements) {
	const text = textOf(id) ?? textOf(listOf(id)[0]);
	if (text === void 0) return isRecord(id) ? agentOf(id) : void 0;
	if (isNoAssertion(text)) return { isDeclaredUnknown: true };
	const element = elements.get(text);
	return element === void 0 ? void 0 : agentOf(element);
}
function otherAddress(identifiers) {
	return identifiers.filter((entry) => /(?:^|\/)other$/.test(textOf(entry["externalIdentifierType"]) ?? "")).map((entry) => textOf(entry["identifier"])).find((text) => text !== void 0 && /^https?:\/\//i.test(text));
}
function agentOf(element) {
	const identifiers = fieldsIn(element["externalIdentifier"]);
	const of = (kind) => textOf(identifiers.find((entry) => kind.test(textOf(entry["externalIdentifierType"]) ?? ""))?.["identifier"]);
	const party = present({
		name: textOf(element["name"]),
		email: of(/email$/),
		url: of(/url(?:Scheme)?$/i) ?? otherAddress(identifiers)
	});
	const type = typeOf(element);
	const isKnown = type === "Person" || type === "Organization";
	if (Object.keys(party).length === 0) return void 0;
	return isKnown ? {
		...party,
		isPerson: type === "Person"
	} : party;
}

// src/sbom/read/spdx3-license.ts
/** The depth of nested sets that is read; a deeper set remains the id of its element. */
const DEEPEST = 20;
/** An expression, a name, or the individuals for "none" and "no assertion"; else the element's id. */
function readSpdx3License(id, elements, depth = 0) {
	const element = elements.get(id);
	const expression = textOf(element?.["simplelicensing_licenseExpression"]);
	if (expression !== void 0) return expression;
	if (element === void 0 || depth > DEEPEST || isNoAssertion(id) || isNone(id)) return listedOf(id) ?? id;
	const part = (key) => {
		const target = textOf(element[key]);
		return target === void 0 ? id : readSpdx3License(target, elements, depth + 1);
	};
	const members = (word) => textsIn(element["expandedlicensing_member"]).map((member) => `(${readSpdx3License(member, elements, depth + 1)})`).join(word);
	switch (typeOf(element).replace("expandedlicensing_", "")) {
		case "ConjunctiveLicenseSet": return members(" AND ");
		case "DisjunctiveLicenseSet": return members(" OR ");
		case "OrLaterOperator": return `${part("expandedlicensing_subjectLicense")}+`;
		case "WithAdditionOperator": return `${part("expandedlicensing_subjectExtendableLicense")} WITH ${part("expandedlicensing_subjectAddition")}`;
		default: return listedOf(id) ?? textOf(element["name"]) ?? id;
	}
}
function readSpdx3OwnLicenses(expressions, elements) {
	const own = collectOwnLicenses();
	for (const entry of expressions.flatMap(({ simplelicensing_customIdToUri: ids }) => fieldsIn(ids))) {
		const [id, element] = [textOf(entry["key"]), elements.get(textOf(entry["value"]))];
		if (id === void 0 || element === void 0) continue;
		own.add(id, textOf(element["name"]), textOf(element["simplelicensing_licenseText"]));
	}
	return own.result();
}
/** `https://spdx.org/licenses/MIT` is the license itself, and exceptions are in the same folder. */
function listedOf(id) {
	return /^https?:\/\/spdx\.org\/licenses\/([A-Za-z0-9.+-]{1,100})$/.exec(id)?.[1];
}

// src/sbom/read/spdx3-component.ts
const COMPONENT_KEYS = /* @__PURE__ */ new Set([
	...[
		"spdxId",
		"@id",
		"type",
		"@type",
		"creationInfo",
		"name",
		"description",
		"summary",
		"verifiedUsing"
	],
	...[
		"software_packageVersion",
		"software_packageUrl",
		"software_downloadLocation",
		"software_homePage"
	],
	...[
		"software_primaryPurpose",
		"software_copyrightText",
		"suppliedBy",
		"originatedBy",
		"externalIdentifier"
	]
]);
/** CycloneDX component types for https://spdx.github.io/spdx-spec/v3.0.1/model/Software/Vocabularies/SoftwarePurpose/ */
const TYPES = /* @__PURE__ */ new Map([
	["application", "application"],
	["framework", "framework"],
	["library", "library"],
	["container", "container"],
	["operatingSystem", "operating-system"],
	["device", "device"],
	["deviceDriver", "device-driver"],
	["firmware", "firmware"],
	["platform", "platform"],
	["model", "machine-learning-model"],
	["data", "data"],
	["file", "file"]
]);
function readSpdx3Component(element, reading, relations, fallback) {
	reading.unmodeled.addUnknown(element, COMPONENT_KEYS, "@graph[].");
	const makers = element["originatedBy"];
	if (Array.isArray(makers) && makers.length > 1) reading.unmodeled.add("@graph[].originatedBy (more than one)");
	const id = idOf(element);
	const licenses = readLicenses$1(id ?? "", reading, relations);
	const identifiers = reading.unmodeled.fieldsAt(element, "externalIdentifier", "@graph[].");
	const copyright = textOf(element["software_copyrightText"]);
	const [purl, ...furtherPurls] = purlsIn(element, identifiers, reading.unmodeled);
	const [cpe, ...furtherCpes] = cpesIn(identifiers);
	const [manufacturer, ...authors] = readAgents$1(element, "originatedBy", reading);
	const [supplier] = readAgents$1(element, "suppliedBy", reading);
	return present({
		ref: reading.refs.take(id, fallback),
		type: componentTypeOf(element, reading.unmodeled),
		name: textOf(element["name"]) ?? "",
		version: textOf(element["software_packageVersion"]),
		purl,
		cpe,
		description: textOf(element["description"]) ?? textOf(element["summary"]),
		copyright: copyright === "NOASSERTION" ? void 0 : copyright,
		hashes: readHashes$1(element["verifiedUsing"], reading.unmodeled),
		licenses: licenses.stated,
		supplier,
		manufacturer,
		authors: authors.filter(({ isDeclaredUnknown }) => !isDeclaredUnknown),
		externalReferences: readLocations$1(element),
		identities: readManaged(element, reading.unmodeled),
		distributedAs: readDistributed(relations.artifacts.get(id ?? "") ?? [], reading),
		properties: [...furtherPurls.map((value) => ({
			name: FURTHER_PURL,
			value
		})), ...furtherCpes.map((value) => ({
			name: FURTHER_CPE,
			value
		}))],
		declaredUnknown: [...unknownLicenses(licenses.unknown), ...copyright === "NOASSERTION" ? ["copyright"] : []]
	});
}
/** An id that the document has no element for is a file without any field. */
function readDistributed(ids, { elementsById, unmodeled }) {
	return ids.map((id) => {
		const file = fieldsOf(elementsById.get(id));
		return present({
			name: textOf(file["name"]),
			hashes: readHashes$1(file["verifiedUsing"], unmodeled),
			purposes: textsIn(file["software_additionalPurpose"]),
			comment: textOf(file["comment"])
		});
	});
}
function componentTypeOf(element, unmodeled) {
	const kind = typeOf(element);
	if (kind === "software_File") {
		if (textOf(element["software_primaryPurpose"]) !== void 0) unmodeled.add("@graph[].software_primaryPurpose (of a file)");
		return "file";
	}
	if (kind === "ai_AIPackage") return "machine-learning-model";
	if (kind === "dataset_DatasetPackage") return "data";
	const purpose = textOf(element["software_primaryPurpose"]);
	const type = TYPES.get(purpose ?? "");
	if (purpose !== void 0 && type === void 0) unmodeled.add(`@graph[].software_primaryPurpose (${printable(purpose, 40)})`);
	return type ?? "library";
}
function purlsIn(element, identifiers, unmodeled) {
	const own = unmodeled.textAt(element, "software_packageUrl", "@graph[].");
	const others = identifiers.flatMap((entry) => {
		const text = textOf(entry["identifier"]);
		const isPurl = /(?:packageurl|purl)$/i.test(textOf(entry["externalIdentifierType"]) ?? "");
		return text !== void 0 && (isPurl || looksLikePurl(text)) ? [text] : [];
	});
	return [.../* @__PURE__ */ new Set([...own === void 0 ? [] : [own], ...others])];
}
/** What references to package managers name. */
function readManaged(element, unmodeled) {
	return unmodeled.fieldsAt(element, "externalRef", "@graph[].").flatMap((reference) => {
		const kind = textOf(reference["externalRefType"]) ?? "";
		return [reference["locator"]].flat().flatMap((locator) => textOf(locator) ?? []).filter((locator) => isPackageManager(kind) || looksLikePurl(locator)).map((locator) => identityOfLocator(kind, locator));
	});
}
function cpesIn(identifiers) {
	return identifiers.flatMap((entry) => /cpe2[23]$/.test(textOf(entry["externalIdentifierType"]) ?? "") ? textOf(entry["identifier"]) ?? [] : []);
}
/** An agent that the document does not have is recorded. */
function readAgents$1(element, key, { elementsById, unmodeled }) {
	const value = element[key];
	return (Array.isArray(value) ? listOf(value) : [value]).flatMap((id) => {
		if (id === void 0 || id === null) return [];
		const party = readSpdx3Agent(id, elementsById);
		if (party === void 0) unmodeled.add(`@graph[].${key} (of no element with a name)`);
		return party ?? [];
	});
}
/** A verification code is a hash over file names, not of the package. */
function readHashes$1(value, unmodeled) {
	return fieldsIn(value).flatMap((method) => {
		const algorithm = textOf(method["algorithm"]);
		const content = textOf(method["hashValue"]);
		if (textOf(method["type"])?.endsWith("VerificationCode")) {
			unmodeled.add("@graph[].verifiedUsing (PackageVerificationCode)");
			return [];
		}
		return algorithm === void 0 || content === void 0 ? [] : [{
			algorithm: hashName(algorithm),
			content: content.trim().toLowerCase()
		}];
	});
}
function readLocations$1(element) {
	return [["distribution", textOf(element["software_downloadLocation"])], ["website", textOf(element["software_homePage"])]].flatMap(([type, url]) => url === void 0 || url === "NOASSERTION" || url === "NONE" ? [] : [{
		type,
		url
	}]);
}
function readLicenses$1(id, { license, elementsById }, relations) {
	const stated = [];
	const unknown = {
		declared: false,
		concluded: false
	};
	for (const { kind, target } of relations.licenses.get(id) ?? []) {
		const text = readSpdx3License(target, elementsById);
		if (isNoAssertion(text)) unknown[kind] = true;
		else stated.push(license(isNone(text) ? NONE : text, kind));
	}
	return {
		stated,
		unknown
	};
}

// src/sbom/read/spdx3-relationships.ts
const COMPLETENESS = /* @__PURE__ */ new Map([
	["complete", "complete"],
	["incomplete", "incomplete"],
	["noAssertion", "unknown"]
]);
const NEEDS = /* @__PURE__ */ new Set([
	"dependsOn",
	"hasStaticLink",
	"hasDynamicLink",
	"hasPrerequisite"
]);
/** https://spdx.github.io/spdx-spec/v3.0.1/model/Core/Vocabularies/RelationshipType/ */
function readSpdx3Relationships(relationships, context) {
	const note = (what) => context.unmodeled.add(`relationships (${what})`);
	const { described, parents, takePart, takeDescribed } = collectParts(context, note);
	const { edges, takeNeeds, takeContained, ...needs } = collectNeeds(context, note);
	const licenses = /* @__PURE__ */ new Map();
	const artifacts = /* @__PURE__ */ new Map();
	const takeLicense = (from, targets, kind) => {
		const links = licenses.get(from) ?? [];
		licenses.set(from, links);
		for (const target of targets) links.push({
			kind,
			target
		});
	};
	for (const relationship of relationships) {
		const from = textOf(relationship["from"]);
		const type = textOf(relationship["relationshipType"])?.split("/").at(-1);
		if (from === void 0 || type === void 0) continue;
		const targets = targetsOf(relationship["to"]);
		const said = COMPLETENESS.get(textOf(relationship["completeness"])?.split("/").at(-1) ?? "");
		if (NEEDS.has(type)) {
			takeNeeds(from, targets, said);
			if (type !== "dependsOn") note(`the kind ${type} of dependencies`);
		} else if (type === "hasDeclaredLicense") takeLicense(from, targets, "declared");
		else if (type === "hasConcludedLicense") takeLicense(from, targets, "concluded");
		else if (type === "describes") takeDescribed(from, targets);
		else if (type === "contains") {
			for (const target of targets) takePart(from, target, said);
			takeContained(from, said);
		} else {
			if (type === "hasDistributionArtifact") {
				const before = artifacts.get(from) ?? [];
				artifacts.set(from, before);
				pushAll(before, targets);
			}
			note(printable(type, 60));
		}
	}
	return {
		described,
		dependencies: new Map([...edges].map(([ref, targets]) => [ref, [...targets]])),
		parents,
		licenses,
		artifacts,
		...needs
	};
}
/** What an element depends on, and what is said of the completeness of that and of its parts. */
function collectNeeds({ refs, unmodeled }, note) {
	const edges = /* @__PURE__ */ new Map();
	const unknown = /* @__PURE__ */ new Set();
	const completeness = /* @__PURE__ */ new Map();
	const partsCompleteness = /* @__PURE__ */ new Map();
	const qualified = /* @__PURE__ */ new Set();
	const takeCompleteness = (known, from, said) => {
		if ((known.get(from) ?? said) !== said) unmodeled.add("@graph[].completeness (several of one element)");
		known.set(from, said);
	};
	const takeNeeds = (from, targets, said) => {
		for (const target of targets) {
			if (isNoAssertion(target)) {
				if (!refs.has(from)) note("dependsOn, of what is not a package or file");
				unknown.add(from);
				continue;
			}
			const known = edges.get(from) ?? /* @__PURE__ */ new Set();
			edges.set(from, known);
			if (!isNone(target)) known.add(target);
		}
		if (said === void 0) return;
		if (said !== "unknown" || !targets.every(isNoAssertion)) qualified.add(from);
		takeCompleteness(completeness, from, said);
	};
	const takeContained = (from, said) => {
		if (said === void 0) return;
		qualified.add(from);
		takeCompleteness(partsCompleteness, from, said);
	};
	return {
		edges,
		unknown,
		completeness,
		partsCompleteness,
		qualified,
		takeNeeds,
		takeContained
	};
}
/** Each element has one container: the first of an element that several contain. */
function collectParts({ refs, documents }, note) {
	const described = /* @__PURE__ */ new Set();
	const parents = /* @__PURE__ */ new Map();
	const takePart = (from, target, said) => {
		if ((isNone(target) || isNoAssertion(target)) && said !== void 0 && refs.has(from)) return;
		const before = parents.get(target);
		if (before === from) return;
		if (before !== void 0) note("contains, of what another element contains too");
		else if (!refs.has(target) || !refs.has(from) || target === from) note("contains, of or in what is not a package or file, or in itself");
		else parents.set(target, from);
	};
	const takeDescribed = (from, targets) => {
		if (!documents.has(from)) note("describes, from another element than the document");
		for (const target of targets) {
			if (!refs.has(target) && !isNoAssertion(target)) note("describes, of what is not a package or file");
			described.add(target);
		}
	};
	return {
		described,
		parents,
		takePart,
		takeDescribed
	};
}
function targetsOf(value) {
	return (Array.isArray(value) ? listOf(value) : [value]).flatMap((target) => textOf(target) ?? []);
}

// src/sbom/read/spdx3-json.ts
const COMPONENT_TYPES = /* @__PURE__ */ new Set([...[
	"software_Package",
	"software_File",
	"ai_AIPackage",
	"dataset_DatasetPackage"
]]);
/** Elements that are read, or that have no content beyond what refers to them. */
const KNOWN_TYPES = /* @__PURE__ */ new Set([
	...COMPONENT_TYPES,
	...[
		"SpdxDocument",
		"software_Sbom",
		"Bom",
		"CreationInfo",
		"Relationship",
		"LifecycleScopedRelationship"
	],
	...[
		"Person",
		"Organization",
		"Agent",
		"SoftwareAgent",
		"Tool",
		"simplelicensing_LicenseExpression"
	],
	...["expandedlicensing_ListedLicense"]
]);
/** The words of CycloneDX for the kinds of SBOM that SPDX 3 distinguishes. */
const PHASES = /* @__PURE__ */ new Map([
	["design", "design"],
	["source", "pre-build"],
	["build", "build"],
	["analyzed", "post-build"],
	["deployed", "operations"],
	["runtime", "operations"]
]);
/** A value at the wrong place for the model reads as absent. @throws SealError `SBOM_TOO_LARGE` */
function readSpdx3Json(document) {
	const elements = fieldsIn(Array.isArray(document["@graph"]) ? document["@graph"] : [document]);
	const unmodeled = collectUnmodeled();
	const byType = groupByType(elements, unmodeled);
	noteInlined(elements, unmodeled);
	const all = (...types) => types.flatMap((type) => byType.get(type) ?? []);
	const elementsById = indexElements(elements, unmodeled);
	const reading = {
		refs: collectRefs(),
		unmodeled,
		license: createLicenseReader(),
		elementsById
	};
	const parts = elements.filter((element) => COMPONENT_TYPES.has(typeOf(element)));
	const relations = readSpdx3Relationships(all("Relationship", "LifecycleScopedRelationship"), {
		refs: new Set(parts.map(idOf)),
		documents: new Set(all("SpdxDocument", "software_Sbom", "Bom").map(idOf)),
		unmodeled
	});
	const head = all("SpdxDocument")[0] ?? {};
	const boms = all("software_Sbom", "Bom");
	const creation = creationOf(head, elementsById) ?? all("CreationInfo")[0] ?? {};
	const components = parts.map((element, at) => readSpdx3Component(element, reading, relations, `element-${at + 1}`));
	const described = describedIn(components, [head, ...boms], relations.described);
	const subject = findSubject(described);
	noteDescribed(described, subject, components, unmodeled);
	noteOthers(elements, {
		head,
		creation,
		subject: subject?.ref,
		relations
	}, unmodeled);
	return {
		id: idOf(head),
		name: textOf(head["name"]),
		revision: void 0,
		created: textOf(creation["created"]),
		authors: readAgents(creation, elementsById),
		tools: readTools(creation, elementsById),
		lifecycles: boms.flatMap((bom) => textsIn(bom["software_sbomType"])).map((type) => PHASES.get(afterLast(type, "/")) ?? type),
		dataLicenses: readDataLicenses(head, elementsById),
		subject: subjectWith(subject, relations, unmodeled),
		components: components.filter((component) => component !== subject).map((component) => withRelations(component, relations)),
		dependencies: relations.dependencies,
		elsewhere: namedElsewhere(elements, relations.dependencies),
		...completenessOf(subject?.ref, relations),
		vulnerabilities: elements.filter((element) => typeOf(element).startsWith("security_")).length,
		unmodeled: unmodeled.list(),
		...readSpdx3OwnLicenses(all("simplelicensing_LicenseExpression"), elementsById),
		misread: unmodeled.misreads()
	};
}
/** Which of two elements with one id another reader sees is not known: it may see both. */
function indexElements(elements, unmodeled) {
	const byId = /* @__PURE__ */ new Map();
	for (const element of elements) {
		const id = idOf(element);
		const before = id === void 0 ? void 0 : byId.get(id);
		if (before !== void 0 && JSON.stringify(before) !== JSON.stringify(element)) unmodeled.misread("@graph[].spdxId (of two elements)");
		byId.set(id, element);
	}
	return byId;
}
/** What the model has one of, and the document more. */
function noteOthers(elements, { head, creation, subject, relations }, unmodeled) {
	const ids = new Set(elements.map(idOf));
	for (const element of elements) {
		const type = typeOf(element);
		if (type === "CreationInfo" && element !== creation) unmodeled.add("@graph[].creationInfo (of other elements than the document)");
		if (!COMPONENT_TYPES.has(type)) {
			for (const key of ["suppliedBy", "originatedBy"]) if (element[key] !== void 0) unmodeled.add(`@graph[].${key} (of what is not a package or file)`);
		}
		if (element !== head && textOf(element["dataLicense"]) !== void 0) unmodeled.add("@graph[].dataLicense (of another document)");
		for (const root of textsIn(element["rootElement"])) if (!ids.has(root) && !isNoAssertion(root)) unmodeled.add(`@graph[].rootElement (${printable(root, 60)})`);
		if (textsIn(element["software_sbomType"]).some(isJoinedPhase)) unmodeled.add("@graph[].software_sbomType (runtime)");
	}
	if ([...relations.qualified].some((ref) => ref !== subject)) unmodeled.add("@graph[].completeness (of other elements than the subject)");
}
/** The ends of dependencies that are elements of other kinds, or imports; a large document has many more of both. */
function namedElsewhere(elements, dependencies) {
	const named = new Set([...dependencies].flatMap(([from, targets]) => [from, ...targets]));
	const isNamed = (id) => id !== void 0 && named.has(id);
	return new Set(elements.filter((element) => !COMPONENT_TYPES.has(typeOf(element))).flatMap((element) => [idOf(element), ...fieldsIn(element["import"]).map(({ externalSpdxId }) => textOf(externalSpdxId))]).filter(isNamed));
}
function groupByType(elements, unmodeled) {
	const groups = /* @__PURE__ */ new Map();
	for (const element of elements) {
		const type = typeOf(element);
		const group = groups.get(type);
		if (group) group.push(element);
		else groups.set(type, [element]);
	}
	for (const type of groups.keys()) if (!KNOWN_TYPES.has(type)) unmodeled.addUnknown({ [type]: true }, KNOWN_TYPES, "");
	return groups;
}
/** Keys that name other elements by their ids. */
const REFERENCES = /* @__PURE__ */ new Set([
	"from",
	"to",
	"element",
	"rootElement"
]);
/** An element may be written where it is used, in place of its id: what it says is not read there. */
function noteInlined(elements, unmodeled) {
	const pending = [...elements];
	for (let next = pending.pop(); next !== void 0; next = pending.pop()) for (const [key, value] of Object.entries(next)) {
		const inlined = (Array.isArray(value) ? value : [value]).filter(isRecord);
		if (inlined.some((inner) => REFERENCES.has(key) || isJudged(typeOf(inner)))) unmodeled.misread(`@graph[].${printable(key, 80)}`);
		pushAll(pending, inlined);
	}
}
function isJudged(type) {
	return COMPONENT_TYPES.has(type) || /Relationship$|^(?:simple|expanded)licensing_/.test(type);
}
/** Creation information is a separate element, or is in the element. */
function creationOf(element, elements) {
	const creation = element["creationInfo"];
	return isRecord(creation) ? creation : elements.get(textOf(creation) ?? "");
}
/** The completeness of the subject's dependencies, or of its parts alone; of both if they are equal. */
function completenessOf(subject = "", relations) {
	const completeness = relations.completeness.get(subject);
	const ofParts = relations.partsCompleteness.get(subject);
	if (completeness === void 0 && ofParts !== void 0) return {
		completeness: ofParts,
		completenessOf: "assemblies"
	};
	return {
		completeness,
		...completeness === ofParts ? {} : { completenessOf: "dependencies" }
	};
}
/** Root elements are followed through a `software_Sbom`; without one, what is described. */
function describedIn(components, holders, described) {
	const roots = /* @__PURE__ */ new Set([...holders.flatMap((holder) => textsIn(holder["rootElement"])), ...described]);
	return components.filter(({ ref }) => roots.has(ref));
}
function readAgents(creation, elements) {
	return listOf(creation["createdBy"]).flatMap((id) => readSpdx3Agent(id, elements) ?? []);
}
/** Tools, and agents that are software. */
function readTools(creation, elements) {
	const agents = textsIn(creation["createdBy"]).filter((id) => typeOf(fieldsOf(elements.get(id))) === "SoftwareAgent");
	return [...textsIn(creation["createdUsing"]), ...agents].flatMap((id) => {
		const name = textOf(fieldsOf(elements.get(id))["name"]);
		return name === void 0 ? [] : [parseTool(name)];
	});
}
function readDataLicenses(head, elements) {
	const id = textOf(head["dataLicense"]);
	if (id === void 0) return [];
	return [textOf(fieldsOf(elements.get(id))["simplelicensing_licenseExpression"]) ?? afterLast(id, "/")];
}

// src/sbom/read/syft-json.ts
const DOCUMENT_KEYS = /* @__PURE__ */ new Set([...[
	"artifacts",
	"artifactRelationships",
	"source",
	"distro",
	"descriptor",
	"schema"
]]);
const ARTIFACT_KEYS = /* @__PURE__ */ new Set([...[
	"id",
	"name",
	"version",
	"type",
	"foundBy",
	"locations",
	"licenses",
	"language",
	"cpes",
	"purl"
]]);
/** A value at the wrong place for the schema reads as absent. @throws SealError `SBOM_TOO_LARGE` */
function readSyftJson(document) {
	const unmodeled = collectUnmodeled();
	unmodeled.addUnknown(document, DOCUMENT_KEYS, "");
	const refs = collectRefs();
	const license = createLicenseReader();
	const subject = readSource(fieldsOf(document["source"]), refs);
	const descriptor = fieldsOf(document["descriptor"]);
	const distro = readDistro(fieldsOf(document["distro"]), refs);
	const artifacts = unmodeled.fieldsAt(document, "artifacts", "").map((fields, at) => {
		unmodeled.addUnknown(fields, ARTIFACT_KEYS, "artifacts[].");
		return readArtifact(fields, {
			refs,
			unmodeled,
			license,
			fallback: `artifact-${at + 1}`
		});
	});
	return {
		id: void 0,
		name: subject?.name,
		revision: void 0,
		created: void 0,
		authors: [],
		tools: [present({
			name: textOf(descriptor["name"]) ?? "syft",
			version: textOf(descriptor["version"])
		})],
		lifecycles: [],
		dataLicenses: [],
		subject,
		components: distro === void 0 ? artifacts : [...artifacts, distro],
		dependencies: readRelationships(fieldsIn(document["artifactRelationships"])),
		completeness: void 0,
		vulnerabilities: 0,
		unmodeled: unmodeled.list(),
		misread: unmodeled.misreads()
	};
}
const SOURCE_TYPES = /* @__PURE__ */ new Map([
	["image", "container"],
	["directory", "file"],
	["file", "file"],
	["snap", "application"]
]);
/** What was scanned. For an image, the digests that it is known by become properties. */
function readSource(source, refs) {
	if (Object.keys(source).length === 0) return void 0;
	const metadata = isRecord(source["metadata"]) ? source["metadata"] : fieldsOf(source["target"]);
	const digest = textOf(metadata["manifestDigest"]);
	const properties = [
		...propertiesOf("syft:image:manifestDigest", [metadata["manifestDigest"]]),
		...propertiesOf("syft:image:imageID", [metadata["imageID"]]),
		...propertiesOf("syft:image:repoDigest", listOf(metadata["repoDigests"])),
		...propertiesOf("syft:image:tag", listOf(metadata["tags"]))
	];
	return present({
		ref: refs.take(textOf(source["id"]), "source"),
		type: SOURCE_TYPES.get(textOf(source["type"]) ?? "") ?? "application",
		name: textOf(source["name"]) ?? textOf(metadata["userInput"]) ?? textOf(metadata["path"]) ?? textOf(source["target"]) ?? "",
		version: digest ?? textOf(source["version"]),
		properties
	});
}
function propertiesOf(name, values) {
	return values.flatMap((entry) => {
		const value = textOf(entry);
		return value === void 0 ? [] : [{
			name,
			value
		}];
	});
}
function readDistro(distro, refs) {
	const name = textOf(distro["id"]) ?? textOf(distro["name"]);
	if (name === void 0) return void 0;
	return present({
		ref: refs.take(`os:${name}`, "os"),
		type: "operating-system",
		name,
		version: textOf(distro["versionID"]),
		description: textOf(distro["prettyName"]),
		cpe: textOf(distro["cpeName"])
	});
}
function readArtifact(fields, { refs, unmodeled, license, fallback }) {
	const purl = unmodeled.textAt(fields, "purl", "artifacts[].");
	const cpes = listOf(fields["cpes"]).flatMap((cpe) => textOf(cpe) ?? textOf(fieldsOf(cpe)["cpe"]) ?? []);
	const metadata = fieldsOf(fields["metadata"]);
	return present({
		ref: refs.take(textOf(fields["id"]), purl ?? fallback),
		type: "library",
		name: textOf(fields["name"]) ?? "",
		version: textOf(fields["version"]),
		purl,
		cpe: cpes[0],
		description: textOf(metadata["description"]),
		licenses: readLicenses(fields["licenses"], license),
		supplier: supplierOf(metadata),
		hashes: readHashes(metadata),
		occurrences: readLocations(fields["locations"]),
		properties: [
			...propertiesOf("syft:package:type", [fields["type"]]),
			...propertiesOf("syft:package:language", [fields["language"]]),
			...propertiesOf("syft:package:foundBy", [fields["foundBy"]]),
			...propertiesOf("syft:cpe23", cpes.slice(1))
		]
	});
}
/** Before schema 8 licenses were plain texts. */
function readLicenses(value, license) {
	return listOf(value).flatMap((entry) => {
		const fields = fieldsOf(entry);
		const text = textOf(entry) ?? textOf(fields["spdxExpression"]) ?? textOf(fields["value"]);
		if (text === void 0) return [];
		return [license(text, fields["type"] === "concluded" ? "concluded" : "declared", textsIn(fields["urls"])[0])];
	});
}
/** The party that a package database names as its vendor or maintainer. */
function supplierOf(metadata) {
	const name = textOf(metadata["maintainer"]) ?? textOf(metadata["vendor"]);
	return name === void 0 ? void 0 : { name };
}
function readHashes(metadata) {
	return fieldsIn(metadata["digest"]).flatMap((digest) => {
		const algorithm = /^sha-?(1|256|384|512)$/i.exec(textOf(digest["algorithm"]) ?? "")?.[1];
		const content = textOf(digest["value"]);
		return algorithm === void 0 || content === void 0 ? [] : [{
			algorithm: `SHA-${algorithm}`,
			content: content.toLowerCase()
		}];
	});
}
function readLocations(value) {
	return fieldsIn(value).flatMap((location) => {
		const path = textOf(location["path"]);
		return path === void 0 ? [] : [present({
			path,
			layer: textOf(location["layerID"])
		})];
	});
}
/** In `dependency-of`, the child depends on the parent. */
function readRelationships(relationships) {
	const dependencies = /* @__PURE__ */ new Map();
	for (const relationship of relationships) {
		if (relationship["type"] !== "dependency-of") continue;
		const needed = textOf(relationship["parent"]);
		const needing = textOf(relationship["child"]);
		if (needed === void 0 || needing === void 0) continue;
		const targets = dependencies.get(needing);
		if (targets) targets.push(needed);
		else dependencies.set(needing, [needed]);
	}
	return dependencies;
}

export { PREDICATE_TYPE, attestationOf, detected, parseSbom, parseSbomJson, piecesOf, readCycloneDxJson, readSbom, readSbomApart, readSpdx3Json, readSpdxJson, readSpdxTagValue, readSyftJson, sbomLayerOf, tooDeep, typeOf };