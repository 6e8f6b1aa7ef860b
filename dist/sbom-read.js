import { SealError, codeOf, formatBytes, printable } from "./support.js";
import { inOnePiece, isZstd, zstdFrames } from "./support-shared.js";
import { gunzip, zstdDecompress } from "node:zlib";
import { isUtf8 } from "node:buffer";
import { promisify } from "node:util";

// src/sbom/read/encoding.ts
/** Four times the size of a document of 50,000 packages. Applies before and after inflation. */
const LARGEST_SBOM = 268435456;
const inflateGzip = promisify(gunzip);
const inflateFrame = promisify(zstdDecompress);
/** By magic number: RFC 1952 section 2.3.1, RFC 8878 section 3.1. */
function compressionOf(bytes) {
	if (startsWith(bytes, [31, 139])) return "gzip";
	return isZstd(bytes) ? "zstd" : void 0;
}
/** @throws SealError `SBOM_TOO_LARGE`, `SBOM_DAMAGED` */
async function inflate(bytes, compression, name, maxBytes) {
	try {
		return await (compression === "gzip" ? inflateGzip(bytes, { maxOutputLength: maxBytes }) : inflateZstd(bytes, maxBytes));
	} catch (cause) {
		if (codeOf(cause) === "ERR_BUFFER_TOO_LARGE") throw tooLarge(name, `more than the limit when decompressed`, maxBytes);
		throw new SealError("SBOM_DAMAGED", `${name} begins like ${compression} data but cannot be decompressed`, { cause });
	}
}
/** Each takes its time, also an empty one; compressors make frames of some hundred kilobytes or more. */
const MOST_FRAMES = 1e4;
async function inflateZstd(bytes, maxBytes) {
	const inflated = [];
	let left = maxBytes;
	for await (const frame of zstdFrames(ReadableStream.from([bytes]), MOST_FRAMES)) {
		const content = await contentOf(frame, Math.max(left, 1));
		left -= content.length;
		inflated.push(content);
		if (left < 0) throw Object.assign(/* @__PURE__ */ new RangeError("too large"), { code: "ERR_BUFFER_TOO_LARGE" });
	}
	return Buffer.concat(inflated);
}
/** That of a small frame is copied: zlib returns a piece of a larger buffer. */
async function contentOf(frame, maxOutputLength) {
	if ("content" in frame) return Uint8Array.from(frame.content);
	return await inflateFrame(await inOnePiece(frame.packed), { maxOutputLength });
}
/** @throws SealError `SBOM_TOO_LARGE` */
function checkSize(bytes, name, maxBytes) {
	if (bytes.length > maxBytes) throw tooLarge(name, formatBytes(bytes.length), maxBytes);
}
function tooLarge(name, seen, maxBytes, remedy = "Split the document into one SBOM for each part of the image, or attach it without reading with the input files.") {
	const message = `${name} is too large: ${seen}; Seal reads at most ${formatBytes(maxBytes)}`;
	return new SealError("SBOM_TOO_LARGE", message, { remedy });
}
const UTF8_MARK = [
	239,
	187,
	191
];
const SPACE = 32;
/**
* Of a document in UTF-8 that begins like JSON, without its text as a whole, which no step needs; undefined of any
* other.
*
* @throws SealError `SBOM_ENCODING_INVALID`
*/
function decodeJson(bytes, name) {
	if (utf16Of(bytes) !== void 0) return void 0;
	const hasMark = startsWith(bytes, UTF8_MARK);
	const content = hasMark ? bytes.subarray(UTF8_MARK.length) : bytes;
	const first = content[content.findIndex((byte) => byte > SPACE)];
	if (first !== 123 && first !== 91) return void 0;
	if (!isUtf8(content)) throw invalidEncoding(name, "utf-8");
	return {
		bytes: content,
		wrapping: hasMark ? "utf-8-bom" : void 0
	};
}
/** @throws SealError `SBOM_ENCODING_INVALID` */
function decodeText(bytes, name) {
	if (startsWith(bytes, UTF8_MARK)) {
		const content = bytes.subarray(UTF8_MARK.length);
		return {
			text: decode(bytes, "utf-8", name),
			bytes: content,
			wrapping: "utf-8-bom"
		};
	}
	const utf16 = utf16Of(bytes);
	if (utf16 !== void 0) {
		const text = decode(bytes, utf16, name);
		const isXml = text.startsWith("<");
		return {
			text,
			bytes: isXml ? bytes : new TextEncoder().encode(text),
			wrapping: isXml ? void 0 : "utf-16"
		};
	}
	return {
		text: decode(bytes, declaredEncoding(bytes) ?? "utf-8", name),
		bytes,
		wrapping: void 0
	};
}
function utf16Of(bytes) {
	if (startsWith(bytes, [255, 254])) return "utf-16le";
	if (startsWith(bytes, [254, 255])) return "utf-16be";
	if (bytes.length < 4) return void 0;
	const [first, second, third, fourth] = bytes;
	if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
	return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? "utf-16be" : void 0;
}
const XML_ENCODING = /^<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;
/** https://www.w3.org/TR/xml/#charencoding */
function declaredEncoding(bytes) {
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString("latin1");
	const declared = XML_ENCODING.exec(start)?.[1];
	return declared?.toLowerCase().startsWith("utf-16") ? void 0 : declared;
}
function decode(bytes, encoding, name) {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (cause) {
		throw invalidEncoding(name, encoding, cause);
	}
}
function invalidEncoding(name, encoding, cause) {
	const message = `${name} is not ${printable(encoding, 40).toUpperCase()} text`;
	return new SealError("SBOM_ENCODING_INVALID", message, { cause });
}
function startsWith(bytes, magic) {
	return magic.every((byte, index) => bytes[index] === byte);
}

export { LARGEST_SBOM, checkSize, compressionOf, decodeJson, decodeText, inflate, startsWith, tooLarge };