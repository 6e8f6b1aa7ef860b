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
* The frames one after the other, without skippable ones. Each must be read to its end before the next. Errors of
* `source` come through as they are.
*
* @throws RangeError if the data is cut off, or something else follows a frame
*/
async function* zstdFrames(source) {
	const reader = createReader(source);
	try {
		while (!await reader.isAtEnd()) {
			const magic = await reader.take(4);
			if (isSkippable(magic.readUInt32LE())) {
				const length = (await reader.take(4)).readUInt32LE();
				for await (const _skipped of reader.pieces(length));
			} else if (magic.readUInt32LE() === ZSTD_MAGIC) yield frameFrom(magic, reader);
			else throw new RangeError("data that is not Zstandard follows");
		}
	} finally {
		await reader.close();
	}
}
/** All of it in one piece. */
async function inOnePiece(pieces) {
	const received = [];
	for await (const piece of pieces) received.push(piece);
	return Buffer.concat(received);
}
async function* frameFrom(magic, reader) {
	const descriptor = await reader.take(1);
	const flags = descriptor.readUInt8();
	yield Buffer.concat([
		magic,
		descriptor,
		await reader.take(headerBytes(flags))
	]);
	for (let isLast = false; !isLast;) {
		const header = await reader.take(3);
		const block = header.readUIntLE(0, 3);
		const type = block >> 1 & 3;
		if (type === RESERVED_BLOCK) throw new RangeError("it has a block of a reserved type");
		isLast = (block & 1) === 1;
		yield header;
		yield* reader.pieces(type === RLE_BLOCK ? 1 : block >> 3);
	}
	if ((flags & 4) !== 0) yield await reader.take(4);
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
			if (await isAtEnd()) throw new RangeError("it is cut off");
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

export { inOnePiece, isZstd, pushAll, zstdFrames };