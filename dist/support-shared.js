import { zstdDecompressSync } from "node:zlib";

// src/support/zstd.ts
const ZSTD_MAGIC = 4247762216;
const RLE_BLOCK = 1;
const RESERVED_BLOCK = 3;
/** Bytes of the dictionary's identifier, by its flag. */
const DICTIONARY_BYTES = [
	0,
	1,
	2,
	4
];
/**
* A frame of as many blocks and bytes at most is small: a block becomes 128 KiB at most (RFC 8878 section 3.1.1.2.3), so
* that the frame becomes half a mebibyte.
*/
const SMALL_BLOCKS = 4;
const SMALL_BYTES = 65536;
const SMALL_CONTENT_BYTES = 524288;
/** Skippable ones too: two for each file of a layer of zstd:chunked with as many files as a scan reads. */
const MOST_FRAMES = 6e6;
/** The data is not Zstandard, or not all of it. */
var ZstdError = class extends Error {};
/** Does data of any length begin like Zstandard? A skippable frame may come before the first one. */
function isZstd(bytes) {
	if (bytes.length < 4) return false;
	const magic = Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32LE();
	return magic === ZSTD_MAGIC || isSkippable(magic);
}
/** RFC 8878 section 3.1.2. */
function isSkippable(magic) {
	return magic >= 407710288 && magic <= 407710303;
}
/**
* The frames one after the other, without skippable ones: of a small frame its content, because a decompressor for each
* takes 0.2 ms, also for an empty one, and layers of zstd:chunked have some for each file. A larger frame must be read
* to its end before the next. Errors of `source` come through as they are.
*
* @throws ZstdError if the data is cut off or something else follows a frame, and with zlib's code for a limit if
* there are too many frames, skippable ones included; zlib's error if a small frame is damaged
*/
async function* zstdFrames(source, mostFrames = MOST_FRAMES) {
	const reader = createReader(source);
	try {
		for (let frames = 0; !await reader.isAtEnd(); frames++) {
			if (frames >= mostFrames) throw tooManyFrames(mostFrames);
			const magic = await reader.take(4);
			if (isSkippable(magic.readUInt32LE())) {
				const length = (await reader.take(4)).readUInt32LE();
				for await (const _skipped of reader.pieces(length));
				continue;
			}
			if (magic.readUInt32LE() !== ZSTD_MAGIC) throw new ZstdError("data that is not Zstandard follows");
			yield await frameFrom(magic, reader);
		}
	} finally {
		await reader.close();
	}
}
function tooManyFrames(most) {
	return Object.assign(new ZstdError(`it has more than ${most} frames`), { code: "ERR_BUFFER_TOO_LARGE" });
}
/** All of it in one piece. */
async function inOnePiece(pieces) {
	const received = [];
	for await (const piece of pieces) received.push(piece);
	return Buffer.concat(received);
}
async function frameFrom(magic, reader) {
	const descriptor = await reader.take(1);
	const flags = descriptor.readUInt8();
	const start = [
		magic,
		descriptor,
		await reader.take(headerBytes(flags))
	];
	const checksumBytes = (flags & 4) !== 0 ? 4 : 0;
	let length = 0;
	for (let blocks = 1;; blocks++) {
		const block = await readBlockHeader(reader);
		length += block.length;
		if (blocks > SMALL_BLOCKS || length > SMALL_BYTES) return { packed: restOf(start, block, checksumBytes, reader) };
		start.push(block.header, await reader.take(block.length));
		if (!block.isLast) continue;
		start.push(await reader.take(checksumBytes));
		return { content: zstdDecompressSync(Buffer.concat(start), { maxOutputLength: SMALL_CONTENT_BYTES }) };
	}
}
async function* restOf(start, first, checksumBytes, reader) {
	yield Buffer.concat(start);
	for (let block = first;; block = await readBlockHeader(reader)) {
		yield block.header;
		yield* reader.pieces(block.length);
		if (block.isLast) break;
	}
	yield* reader.pieces(checksumBytes);
}
async function readBlockHeader(reader) {
	const header = await reader.take(3);
	const block = header.readUIntLE(0, 3);
	const type = block >> 1 & 3;
	if (type === RESERVED_BLOCK) throw new ZstdError("it has a block of a reserved type");
	return {
		header,
		length: type === RLE_BLOCK ? 1 : block >> 3,
		isLast: (block & 1) === 1
	};
}
/** Of what follows the descriptor in a frame's header (RFC 8878 section 3.1.1.1). */
function headerBytes(flags) {
	const isSingleSegment = (flags & 32) !== 0;
	const sizeFlag = flags >> 6;
	const sizeBytes = sizeFlag === 0 ? Number(isSingleSegment) : 2 ** sizeFlag;
	return Number(!isSingleSegment) + (DICTIONARY_BYTES[flags & 3] ?? 0) + sizeBytes;
}
function createReader(source) {
	const iterator = source[Symbol.asyncIterator]();
	let waiting = /* @__PURE__ */ new Uint8Array();
	const isAtEnd = async () => {
		while (waiting.length === 0) {
			const next = await iterator.next();
			if (next.done) return true;
			waiting = next.value;
		}
		return false;
	};
	async function* pieces(length) {
		for (let left = length; left > 0;) {
			if (await isAtEnd()) throw new ZstdError("it is cut off");
			const piece = waiting.subarray(0, left);
			waiting = waiting.subarray(piece.length);
			left -= piece.length;
			yield piece;
		}
	}
	return {
		isAtEnd,
		pieces,
		take: (length) => inOnePiece(pieces(length)),
		async close() {
			await iterator.return?.();
		}
	};
}

// src/support/push-all.ts
/** Appends any number of items: `list.push(...items)` puts them on the stack, which overflows from some 120,000 on. */
function pushAll(list, items) {
	for (const item of items) list.push(item);
}

export { ZstdError, inOnePiece, isZstd, pushAll, zstdFrames };