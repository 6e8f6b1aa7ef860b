import { fieldsOf } from "./support.js";

// src/support/schema-keywords.ts
/** Adds to a list in place. An undefined list is empty; `more` is not kept. */
function append(errors, more) {
	const all = errors ?? [];
	if (more) for (const error of more) all.push(error);
	return all;
}
/** The length of a text in characters, as JSON Schema counts: a surrogate pair is one. */
function lengthOf(text) {
	let length = text.length;
	for (let at = 0; at < text.length - 1; at++) {
		const high = text.charCodeAt(at);
		if (high < 55296 || high > 56319) continue;
		const low = text.charCodeAt(at + 1);
		if (low < 56320 || low > 57343) continue;
		length--;
		at++;
	}
	return length;
}
/** Whether two JSON values are equal; the order of an object's keys does not matter. */
function isEqual(a, b) {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => isEqual(item, b[at]));
	const left = Object.entries(a);
	return left.length === Object.keys(b).length && left.every(([key, value]) => Object.hasOwn(b, key) && isEqual(value, fieldsOf(b)[key]));
}
/** More items than this with one hash are compared by their sorted text: equal hashes can be made on purpose. */
const CROWDED = 16;
/**
* The indexes of the first item that is in a list twice and of its copy; undefined where there is none.
* Linear in the size of the list.
*/
function findDuplicate(items) {
	if (items.length < 2) return void 0;
	const byHash = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		const hash = hashOf(item);
		const seen = byHash.get(hash);
		if (seen === void 0) {
			byHash.set(hash, index);
			continue;
		}
		const bucket = typeof seen === "number" ? [seen] : seen;
		if (bucket.length > CROWDED) return findDuplicateText(items);
		const twin = bucket.find((other) => isEqual(items[other], item));
		if (twin !== void 0) return [twin, index];
		bucket.push(index);
		byHash.set(hash, bucket);
	}
}
function findDuplicateText(items) {
	const seen = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		const text = JSON.stringify(item, tagKinds);
		const twin = seen.get(text);
		if (twin !== void 0) return [twin, index];
		seen.set(text, index);
	}
}
/** Lists for JSON.stringify: objects as their sorted entries, since as objects they would put numeric keys first. */
function tagKinds(_key, value) {
	if (typeof value !== "object" || value === null) return value;
	if (Array.isArray(value)) return ["list", ...value];
	return ["object", ...Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).flat()];
}
/** A 32-bit hash of a JSON value that does not depend on the order of keys. */
function hashOf(value) {
	switch (typeof value) {
		case "string": return hashText(value);
		case "number": return mix(1, hashText(String(value)));
		case "object": return value === null ? 2 : Array.isArray(value) ? hashList(value) : hashObject(value);
		default: return value === true ? 3 : 4;
	}
}
function hashText(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash;
}
function hashList(items) {
	let hash = 5;
	for (const item of items) hash = mix(hash, hashOf(item));
	return hash;
}
function hashObject(object) {
	let hash = 6;
	const fields = fieldsOf(object);
	for (const key in fields) hash = hash + mix(hashText(key), hashOf(fields[key])) | 0;
	return hash;
}
function mix(hash, next) {
	const mixed = Math.imul(hash ^ hash >>> 15, 739982445) ^ next;
	return Math.imul(mixed ^ mixed >>> 13, 695872825) | 0;
}
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:z|[+-](\d{2})(?::?(\d{2}))?)$/i;
function isDate(text) {
	const found = DATE.exec(text);
	if (!found) return false;
	const [year, month, day] = [
		Number(found[1]),
		Number(found[2]),
		Number(found[3])
	];
	return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2e3 + year % 400, month, 0)).getUTCDate();
}
function isTime(text) {
	const found = TIME.exec(text);
	if (!found) return false;
	const [hour, minute, second] = [
		Number(found[1]),
		Number(found[2]),
		Number(found[3])
	];
	const isOffset = Number(found[4] ?? 0) <= 23 && Number(found[5] ?? 0) <= 59;
	return hour <= 23 && minute <= 59 && second <= (minute === 59 ? 60 : 59) && isOffset;
}
/**
* The formats of the CycloneDX schemas, never stricter than the meaning of the format. An `idn-email` has one `@`
* between two parts without white space. Any text is an `iri-reference`: real documents have others, and
* sbom/validate/iri.ts checks by the rules of those who refuse them.
*/
const formats = {
	"date-time": (text) => {
		const [date, time, more] = text.split(/t|\s/i);
		return more === void 0 && isDate(date ?? "") && isTime(time ?? "");
	},
	date: isDate,
	"idn-email": (text) => /^[^\s@]+@[^\s@]+$/.test(text),
	"iri-reference": (_text) => true,
	uri: (text) => /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/i.test(text)
};

// src/support/snappy.ts
/**
* The content of a block; undefined if the block is damaged.
*
* @param maxBytes of the content, compared with the length in the block before memory is taken
* @throws RangeError if the content has more
*/
function decodeSnappy(block, maxBytes) {
	const head = readLength(block);
	if (head === void 0) return void 0;
	if (head.length > maxBytes) throw new RangeError(`the content has ${head.length} bytes`);
	const content = new Uint8Array(head.length);
	let written = 0;
	for (let at = head.next; at < block.length;) {
		const tag = block[at] ?? 0;
		if ((tag & 3) === 0) {
			const literal = literalAt(block, at, tag);
			const end = literal.start + literal.length;
			if (end > block.length || written + literal.length > content.length) return void 0;
			content.set(block.subarray(literal.start, end), written);
			written += literal.length;
			at = end;
			continue;
		}
		const { length, offset, next } = copyAt(block, at, tag);
		if (next > block.length || offset === 0 || offset > written) return void 0;
		if (written + length > content.length) return void 0;
		for (const end = written + length; written < end; written++) content[written] = content[written - offset] ?? 0;
		at = next;
	}
	return written === content.length ? content : void 0;
}
/** A varint of at most 32 bits. */
function readLength(block) {
	let length = 0;
	for (let at = 0; at < 5; at++) {
		const byte = block[at];
		if (byte === void 0) return void 0;
		length += (byte & 127) * 2 ** (7 * at);
		if (byte < 128) return length < 2 ** 32 ? {
			length,
			next: at + 1
		} : void 0;
	}
}
/** Short lengths are in the tag, others in the one to four bytes after it. */
function literalAt(block, at, tag) {
	const inTag = tag >> 2;
	const bytes = Math.max(0, inTag - 59);
	const length = bytes === 0 ? inTag : littleEndian(block, at + 1, bytes);
	return {
		start: at + 1 + bytes,
		length: length + 1
	};
}
function copyAt(block, at, tag) {
	if ((tag & 3) === 1) return {
		length: (tag >> 2 & 7) + 4,
		offset: (tag >> 5) * 256 + (block[at + 1] ?? 0),
		next: at + 2
	};
	const bytes = (tag & 3) === 2 ? 2 : 4;
	return {
		length: (tag >> 2) + 1,
		offset: littleEndian(block, at + 1, bytes),
		next: at + 1 + bytes
	};
}
function littleEndian(block, at, bytes) {
	let value = 0;
	for (let index = 0; index < bytes; index++) value += (block[at + index] ?? 0) * 256 ** index;
	return value;
}

export { append, decodeSnappy, findDuplicate, formats, isEqual, lengthOf };