// src/support/next-turn.ts
/** Resolves when the events that wait now have been handled. */
function nextTurn() {
	return new Promise((resolve) => setImmediate(resolve));
}

// src/support/uuid.ts
/** Version 8 of RFC 9562, from the first 16 bytes of a hash. */
function uuidOf(hash) {
	const bytes = Buffer.from(hash.subarray(0, 16));
	bytes[6] = bytes.readUInt8(6) & 15 | 128;
	bytes[8] = bytes.readUInt8(8) & 63 | 128;
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

export { nextTurn, uuidOf };