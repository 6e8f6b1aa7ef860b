import { SealError, codeOf, printable } from "./support.js";
import { ZstdError, isZstd, zstdFrames } from "./support-shared.js";
import { Gunzip, GzipError, INPUT_BYTES as INPUT_BYTES$1, startGunzipThread } from "./scan-gunzip.js";
import { availableParallelism } from "node:os";
import { createHash } from "node:crypto";
import { createZstdDecompress, inflateRawSync } from "node:zlib";

// src/scan/archive/tar-header.ts
/** UTF-8 text up to the first NUL, at most to `end`. */
function readText(bytes, start = 0, end = bytes.length) {
	let stop = start;
	while (stop < end && bytes[stop] !== 0) stop++;
	return bytes.toString("utf8", start, stop);
}
/**
* The block at `at`. Undefined for a block of zeros. `after` names the entry before it, for the message. An image has
* so many headers that a view of each and of its fields would cost more than what is read.
*
* @throws SealError `SCAN_TAR_INVALID`
*/
function readTarHeader(bytes, at, after) {
	const sum = checksum(bytes, at);
	if (sum === 256 && bytes[at + 148] === 0) return void 0;
	const stated = readNumber(bytes, at + 148, 8);
	if (stated !== sum && stated !== signedChecksum(bytes, at)) throw invalid$2(after, "checksum");
	const size = readNumber(bytes, at + 124, 12);
	if (size === void 0) throw invalid$2(after, "size");
	const name = readText(bytes, at, at + 100);
	const prefix = bytes[at + 345] !== 0 && readText(bytes, at + 257, at + 263) === "ustar" ? readText(bytes, at + 345, at + 500) : "";
	return {
		path: prefix === "" ? name : `${prefix}/${name}`,
		mode: readNumber(bytes, at + 100, 8) ?? 0,
		size,
		type: String.fromCharCode(bytes[at + 156] ?? 0),
		target: readText(bytes, at + 157, at + 257)
	};
}
/** The field itself counts as eight spaces. */
function checksum(bytes, start) {
	let sum = 256;
	for (let at = start; at < start + 148; at++) sum += bytes[at] ?? 0;
	for (let at = start + 156; at < start + 512; at++) sum += bytes[at] ?? 0;
	return sum;
}
/** Some old writers summed signed bytes. */
function signedChecksum(bytes, start) {
	let high = 0;
	for (let at = start; at < start + 512; at++) if ((at < start + 148 || at >= start + 156) && (bytes[at] ?? 0) > 127) high++;
	return checksum(bytes, start) - high * 256;
}
/** Octal digits, or GNU's base 256 when the first bit is set. Undefined for what is neither, negative or too large. */
function readNumber(block, start, length) {
	const first = block[start] ?? 0;
	if (first === 255) return void 0;
	if (first & 128) {
		let value = first & 127;
		for (let at = start + 1; at < start + length; at++) value = value * 256 + (block[at] ?? 0);
		return Number.isSafeInteger(value) ? value : void 0;
	}
	return readOctal(block, start, start + length) ?? readSpacedOctal(readText(block, start, start + length));
}
/** Digits and one NUL or space, as nearly all writers have it. Undefined for anything else. */
function readOctal(block, start, end) {
	let value = 0;
	let at = start;
	for (; at < end; at++) {
		const digit = (block[at] ?? 0) - 48;
		if (digit < 0 || digit > 7) break;
		value = value * 8 + digit;
	}
	const next = block[at];
	return at > start && (at === end || next === 0 || next === 32 && at === end - 1) ? value : void 0;
}
function readSpacedOctal(field) {
	const text = field.trim();
	if (text === "") return 0;
	return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : void 0;
}
function invalid$2(after, field) {
	return new SealError("SCAN_TAR_INVALID", `a tar header with a bad ${field} after ${printable(after, 200)}`);
}

// src/scan/archive/tar.ts
const BLOCK = 512;
/** No real archive has longer names and pax records. */
const MAX_META_BYTES = 1048576;
const MAX_KEY_BYTES = 100;
/** The pax records that an entry is read by. Any other is dropped, so that an archive cannot make them pile up. */
const RECORDS = /* @__PURE__ */ new Set([...[
	"path",
	"linkpath",
	"size"
], ...[
	"GNU.sparse.name",
	"GNU.sparse.major",
	"GNU.sparse.map"
]]);
const KINDS = {
	"0": "file",
	"\0": "file",
	"7": "file",
	S: "file",
	"1": "link",
	"2": "symlink",
	"5": "directory"
};
/** Push chunks of any size, then call `end`. Each entry goes to `visit`, which may return a sink for its content. */
var TarReader = class {
	#visit;
	#block = Buffer.alloc(BLOCK);
	#filled = 0;
	#state = "header";
	#remaining = 0;
	#padding = 0;
	#sink;
	#meta;
	#local = /* @__PURE__ */ new Map();
	#pending;
	#last = "its start";
	constructor(visit) {
		this.#visit = visit;
	}
	/** @throws SealError `SCAN_TAR_INVALID` */
	push(chunk) {
		const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
		let at = 0;
		while (at < bytes.length && this.#state !== "end") if (this.#state === "header" || this.#state === "sparse-map") at = this.#takeBlock(bytes, at);
		else at = this.#takeContent(bytes, at);
	}
	/** @throws SealError `SCAN_TAR_INVALID` when the archive ends in the middle of something */
	end() {
		if (this.#state === "end" || this.#state === "header" && this.#filled === 0) return;
		if (this.#state === "padding") return;
		throw new SealError("SCAN_TAR_INVALID", `the archive ends early, after ${printable(this.#last, 200)}`);
	}
	#takeBlock(chunk, at) {
		if (this.#filled === 0 && chunk.length - at >= BLOCK) {
			this.#readBlock(chunk, at);
			return at + BLOCK;
		}
		const taken = Math.min(BLOCK - this.#filled, chunk.length - at);
		chunk.copy(this.#block, this.#filled, at, at + taken);
		this.#filled += taken;
		if (this.#filled === BLOCK) {
			this.#filled = 0;
			this.#readBlock(this.#block, 0);
		}
		return at + taken;
	}
	#readBlock(bytes, at) {
		if (this.#state === "sparse-map") this.#endSparseMap(bytes, at);
		else this.#startEntry(bytes, at);
	}
	#takeContent(chunk, at) {
		const taken = Math.min(this.#remaining, chunk.length - at);
		if (taken > 0 && this.#state !== "padding") {
			if (this.#meta) {
				chunk.copy(this.#meta.bytes, this.#meta.filled, at, at + taken);
				this.#meta.filled += taken;
			} else this.#sink?.write(chunk.subarray(at, at + taken));
		}
		this.#remaining -= taken;
		if (this.#remaining === 0) this.#endContent();
		return at + taken;
	}
	#endContent() {
		if (this.#state !== "padding") {
			if (this.#meta) this.#endMeta(this.#meta);
			this.#meta = void 0;
			this.#sink?.end();
			this.#sink = void 0;
			if (this.#padding > 0) {
				this.#state = "padding";
				this.#remaining = this.#padding;
				return;
			}
		}
		this.#state = "header";
	}
	#startEntry(bytes, at) {
		const header = readTarHeader(bytes, at, this.#last);
		if (header === void 0) {
			this.#state = "end";
			return;
		}
		if ("xgLK".includes(header.type)) this.#startMeta(header);
		else this.#startFile(header, bytes[at + 482] === 1);
	}
	#startMeta({ type, size }) {
		if (size > MAX_META_BYTES) throw new SealError("SCAN_TAR_INVALID", `a name or record of ${size} bytes after ${printable(this.#last, 200)}`);
		this.#meta = {
			type,
			bytes: Buffer.alloc(size),
			filled: 0
		};
		this.#startContent("meta", size);
	}
	#endMeta({ type, bytes }) {
		if (type === "L") this.#local.set("path", readText(bytes));
		else if (type === "K") this.#local.set("linkpath", readText(bytes));
		else readPaxRecords(bytes, type === "g" ? /* @__PURE__ */ new Map() : this.#local, this.#last);
	}
	/** @param hasMap GNU's map of a sparse file goes on in further blocks */
	#startFile(header, hasMap) {
		const record = (key) => this.#local.get(key);
		const path = record("GNU.sparse.name") ?? record("path") ?? header.path;
		const isSparse = header.type === "S" || record("GNU.sparse.major") !== void 0 || record("GNU.sparse.map") !== void 0;
		const named = KINDS[header.type] ?? "other";
		const kind = named === "file" && path.endsWith("/") ? "directory" : named;
		const size = "123456".includes(header.type) ? 0 : paxSize(record("size")) ?? header.size;
		const target = record("linkpath") ?? header.target;
		this.#last = path;
		this.#local.clear();
		const entry = {
			kind,
			path,
			target,
			size: kind === "file" ? size : 0,
			mode: header.mode,
			isSparse
		};
		if (header.type === "S" && hasMap) {
			this.#pending = {
				entry,
				size
			};
			this.#state = "sparse-map";
			return;
		}
		this.#visitEntry(entry, size);
	}
	#endSparseMap(bytes, at) {
		if (bytes[at + 504] === 1 || !this.#pending) return;
		const { entry, size } = this.#pending;
		this.#pending = void 0;
		this.#visitEntry(entry, size);
	}
	#visitEntry(entry, size) {
		this.#sink = this.#visit(entry);
		this.#startContent("content", size);
	}
	#startContent(state, size) {
		this.#state = state;
		this.#remaining = size;
		this.#padding = (BLOCK - size % BLOCK) % BLOCK;
		if (size === 0) this.#endContent();
	}
};
/** A pax size is decimal. */
function paxSize(text) {
	if (text === void 0) return void 0;
	const size = Number(text);
	if (/^\d+$/.test(text) && Number.isSafeInteger(size)) return size;
	throw new SealError("SCAN_TAR_INVALID", `a size that is not a number: ${printable(text, 50)}`);
}
/** `LENGTH KEY=VALUE\n`, the length counting itself. */
function readPaxRecords(bytes, into, after) {
	let at = 0;
	while (at < bytes.length && bytes[at] !== 0) {
		const space = bytes.indexOf(32, at);
		const length = space < 0 ? NaN : Number(readText(bytes, at, space));
		const equals = bytes.indexOf(61, space);
		const end = at + length;
		if (!Number.isInteger(length) || end > bytes.length || equals < 0 || equals >= end || end <= space) throw new SealError("SCAN_TAR_INVALID", `a pax header that cannot be read after ${printable(after, 200)}`);
		const key = readText(bytes, space + 1, Math.min(equals, space + 1 + MAX_KEY_BYTES));
		if (end - 1 === equals + 1) into.delete(key);
		else if (RECORDS.has(key)) into.set(key, readText(bytes, equals + 1, end - 1));
		at = end;
	}
}

// src/scan/archive/zip.ts
const END = 101010256;
const END_BYTES = 22;
const END_64 = 101075792;
const LOCATOR_64 = 117853008;
const ENTRY = 33639248;
const LOCAL = 67324752;
const MAX_COMMENT = 65535;
const MAX_ENTRIES = 2e5;
/** In the directory's order. @throws SealError `SCAN_ZIP_INVALID` */
function readZip(file) {
	const { count, size, offset, end } = findDirectory(file);
	const shift = end - size - offset;
	if (shift < 0) throw invalid$1("its directory is at the wrong offset");
	const entries = [];
	let at = offset + shift;
	while (entries.length < count || at + 46 <= end && file.readUInt32LE(at) === ENTRY) {
		if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) throw invalid$1("its directory is damaged");
		if (entries.length === MAX_ENTRIES) throw invalid$1(`it has more than ${MAX_ENTRIES} entries`);
		const nameLength = file.readUInt16LE(at + 28);
		const extraLength = file.readUInt16LE(at + 30);
		entries.push(readEntry(file, at, nameLength, extraLength, shift));
		at += 46 + nameLength + extraLength + file.readUInt16LE(at + 32);
	}
	return entries;
}
function findDirectory(file) {
	for (let at = file.length - END_BYTES; at >= Math.max(0, file.length - END_BYTES - MAX_COMMENT); at--) {
		if (file.readUInt32LE(at) !== END) continue;
		const directory = {
			count: file.readUInt16LE(at + 10),
			size: file.readUInt32LE(at + 12),
			offset: file.readUInt32LE(at + 16),
			end: at
		};
		return directory.count === 65535 || directory.size === 4294967295 || directory.offset === 4294967295 ? findLargeDirectory(file, at) ?? directory : directory;
	}
	throw invalid$1("it has no directory");
}
function findLargeDirectory(file, end) {
	const locator = end - 20;
	if (locator < 0 || file.readUInt32LE(locator) !== LOCATOR_64) return void 0;
	const at = Number(file.readBigUInt64LE(locator + 8));
	if (at + 56 > file.length || file.readUInt32LE(at) !== END_64) return void 0;
	return {
		count: Number(file.readBigUInt64LE(at + 32)),
		size: Number(file.readBigUInt64LE(at + 40)),
		offset: Number(file.readBigUInt64LE(at + 48)),
		end: at
	};
}
function readEntry(file, at, nameLength, extraLength, shift) {
	const nameEnd = at + 46 + nameLength;
	const [size = 0, packed = 0, offset = 0] = readLarge(file.subarray(nameEnd, nameEnd + extraLength), [
		file.readUInt32LE(at + 24),
		file.readUInt32LE(at + 20),
		file.readUInt32LE(at + 42)
	]);
	const method = file.readUInt16LE(at + 10);
	const isEncrypted = (file.readUInt16LE(at + 8) & 1) !== 0;
	return {
		name: file.toString("utf8", at + 46, nameEnd),
		size,
		read(maxBytes) {
			if (isEncrypted) throw invalid$1("an entry is encrypted");
			return readContent(file, offset + shift, packed, method, maxBytes);
		}
	};
}
/** Sizes and offset that do not fit are in an extra field, in this order, only those that are needed. */
function readLarge(extra, stated) {
	for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
		if (extra.readUInt16LE(at) !== 1) continue;
		let next = at + 4;
		return stated.map((value) => {
			if (value !== 4294967295 || next + 8 > extra.length) return value;
			next += 8;
			return Number(extra.readBigUInt64LE(next - 8));
		});
	}
	return [...stated];
}
const STORED = 0;
const DEFLATED = 8;
function readContent(file, at, packed, method, maxBytes) {
	if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL) throw invalid$1("an entry is at the wrong offset");
	const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
	const bytes = file.subarray(start, start + packed);
	if (bytes.length < packed) throw invalid$1("an entry is incomplete");
	if (method === STORED) {
		if (packed > maxBytes) throw invalid$1(`an entry is larger than ${maxBytes} bytes`);
		return bytes;
	}
	if (method !== DEFLATED) throw invalid$1(`an entry has the compression method ${method}`);
	try {
		return inflateRawSync(bytes, { maxOutputLength: maxBytes });
	} catch (cause) {
		throw invalid$1("an entry cannot be decompressed", cause);
	}
}
function invalid$1(what, cause) {
	return new SealError("SCAN_ZIP_INVALID", `not a readable zip archive: ${what}`, cause === void 0 ? {} : { cause });
}

// src/scan/archive/memory.ts
/** Only if the piece is all of its buffer: another may have the rest. */
function giveBack({ buffer, byteLength }) {
	if (byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
/** Buffers that are used again and again. One at a time may be waited for. */
var MemoryPool = class {
	#free;
	#waiting;
	constructor(buffers, bytes) {
		this.#free = Array.from({ length: buffers }, () => new ArrayBuffer(bytes));
	}
	take() {
		return this.#free.pop() ?? new Promise((resolve) => {
			this.#waiting = resolve;
		});
	}
	giveBack(memory) {
		const waiting = this.#waiting;
		this.#waiting = void 0;
		if (waiting) waiting(memory);
		else this.#free.push(memory);
	}
	/** What comes back afterwards waits for the garbage collector. */
	release() {
		for (const memory of this.#free.splice(0)) memory.transfer(0);
	}
};

// src/scan/archive/stoppable-work.ts
/** Waits for one thing after the other, until it is stopped. */
var StoppableWork = class {
	#stopped;
	#interrupt;
	/** Ends the wait that goes on, and all later ones. */
	stop(reason) {
		this.#stopped ??= { reason };
		this.#interrupt?.(this.#stopped.reason);
	}
	/** `Promise.race` would keep a reaction for each piece of a layer. */
	wait(work) {
		return new Promise((resolve, reject) => {
			this.#interrupt = reject;
			if (this.#stopped) reject(this.#stopped.reason);
			Promise.resolve(work).then(resolve, reject);
		});
	}
};

// src/scan/archive/gunzip-threads.ts
/** More would wait: that many layers are read at a time. */
const MAX_THREADS = 4;
/** One is read by the thread while the other is filled. */
const INPUTS = 2;
/**
* Threads start when they are needed, and stay for the next file; a process does not wait for those without one. Where
* there is one processor, they would only take turns.
*/
var GunzipThreads = class {
	#most;
	#start;
	#threads = [];
	constructor(processors = availableParallelism(), start = startGunzipThread) {
		this.#most = processors > 1 ? Math.min(processors, MAX_THREADS) : 0;
		this.#start = start;
	}
	get areUseful() {
		return this.#most > 0;
	}
	/**
	* @param take the memory of a piece is used again as soon as it returns
	* @returns the SHA-256 of the content, in hexadecimal
	* @throws GzipError, what `source` and `take` throw, and any other error if the thread did not start or has ended
	*/
	async gunzip(source, take) {
		const work = new StoppableWork();
		const inputs = new MemoryPool(INPUTS, INPUT_BYTES$1);
		const sha256 = Promise.withResolvers();
		const file = this.#leastBusy().open({
			take,
			giveBack: (memory) => inputs.giveBack(memory),
			end: sha256.resolve,
			fail: (error) => work.stop(error)
		});
		const iterator = source[Symbol.asyncIterator]();
		try {
			let input;
			let length = 0;
			for (;;) {
				const { done, value: piece } = await work.wait(iterator.next());
				if (done) break;
				for (let at = 0; at < piece.length;) {
					input ??= new Uint8Array(await work.wait(inputs.take()));
					const part = piece.subarray(at, at + input.length - length);
					input.set(part, length);
					length += part.length;
					at += part.length;
					if (length < input.length) continue;
					file.send(input.buffer, length, false);
					input = void 0;
					length = 0;
				}
				giveBack(piece);
			}
			file.send(input?.buffer ?? await work.wait(inputs.take()), length, true);
			return await work.wait(sha256.promise);
		} finally {
			file.drop();
			inputs.release();
			iterator.return?.()?.catch(() => void 0);
		}
	}
	#leastBusy() {
		const running = this.#threads.filter((thread) => thread.isRunning);
		const [least] = running.toSorted((one, other) => one.files - other.files);
		if (least !== void 0 && (least.files === 0 || running.length === this.#most)) return least;
		const thread = new GunzipThread(this.#start());
		this.#threads = [...running, thread];
		return thread;
	}
};
var GunzipThread = class {
	#worker;
	#files = /* @__PURE__ */ new Map();
	#opened = 0;
	isRunning = true;
	constructor(worker) {
		this.#worker = worker;
		this.#worker.on("message", (message) => this.#receive(message));
		this.#worker.on("error", (error) => this.#fail(error));
		this.#worker.on("exit", (code) => this.#fail(/* @__PURE__ */ new Error(`the thread that decompresses it ended with exit code ${code}`)));
	}
	get files() {
		return this.#files.size;
	}
	open(events) {
		const file = this.#opened++;
		this.#files.set(file, events);
		this.#worker.ref();
		return {
			send: (input, length, isLast) => this.#post({
				file,
				input,
				length,
				isLast
			}, input),
			drop: () => {
				this.#files.delete(file);
				this.#post({
					file,
					isDropped: true
				});
				if (this.#files.size === 0) this.#worker.unref();
			}
		};
	}
	#post(message, ...memory) {
		this.#worker.postMessage(message, memory);
	}
	#receive(message) {
		const file = this.#files.get(message.file);
		if (file === void 0) return;
		if ("read" in message) file.giveBack(message.read);
		else if ("sha256" in message) file.end(message.sha256);
		else if ("defect" in message) file.fail(new GzipError(message.defect));
		else try {
			file.take(new Uint8Array(message.piece, 0, message.length));
			this.#post({
				file: message.file,
				taken: message.piece
			}, message.piece);
		} catch (error) {
			file.fail(error);
		}
	}
	#fail(error) {
		this.isRunning = false;
		for (const file of this.#files.values()) file.fail(error);
	}
};

// src/scan/archive/sqlite.ts
const MAX_DEPTH = 20;
const INTERIOR_TABLE = 5;
const LEAF_TABLE = 13;
/** @throws SealError `SCAN_SQLITE_INVALID` */
function* readTable(database, table) {
	if (database.length < 512 || database.toString("latin1", 0, 16) !== "SQLite format 3\0") throw invalid("it has no SQLite header");
	const file = new Pages(database);
	for (const [type, , name, root] of file.rows(1)) if (type === "table" && name === table && typeof root === "number") {
		yield* file.rows(root);
		return;
	}
	throw invalid(`it has no table ${table}`);
}
var Pages = class {
	#file;
	#size;
	#usable;
	constructor(file) {
		const stated = file.readUInt16BE(16);
		this.#file = file;
		this.#size = stated === 1 ? 65536 : stated;
		this.#usable = this.#size - file.readUInt8(20);
		if (this.#size < 512 || (this.#size & this.#size - 1) !== 0 || this.#usable < 480) throw invalid("a bad page size");
	}
	#page(number) {
		const start = (number - 1) * this.#size;
		if (number < 1 || start + this.#size > this.#file.length) throw invalid(`it has no page ${number}`);
		return this.#file.subarray(start, start + this.#size);
	}
	/** All rows of the table whose tree starts at a page, by row id. */
	*rows(root) {
		const seen = /* @__PURE__ */ new Set();
		const open = [{
			page: root,
			depth: 0
		}];
		for (let next = open.pop(); next !== void 0; next = open.pop()) {
			const { page: number, depth } = next;
			if (depth > MAX_DEPTH || seen.has(number)) throw invalid("its b-tree has a cycle or is too deep");
			seen.add(number);
			const page = this.#page(number);
			const start = number === 1 ? 100 : 0;
			const type = page[start];
			const cells = readUInt(page, 2, start + 3);
			if (type === LEAF_TABLE) for (let at = 0; at < cells; at++) yield this.#row(page, readUInt(page, 2, start + 8 + at * 2));
			else if (type === INTERIOR_TABLE) {
				open.push({
					page: readUInt(page, 4, start + 8),
					depth: depth + 1
				});
				for (let at = cells - 1; at >= 0; at--) {
					const cell = readUInt(page, 2, start + 12 + at * 2);
					open.push({
						page: readUInt(page, 4, cell),
						depth: depth + 1
					});
				}
			} else throw invalid(`page ${number} belongs to no table`);
		}
	}
	#row(page, cell) {
		const [length, afterLength] = readVarint(page, cell);
		const [, start] = readVarint(page, afterLength);
		if (length > this.#file.length) throw invalid("a row larger than the file");
		const most = this.#usable - 35;
		if (length <= most) return parseRecord(page.subarray(start, start + length));
		const least = Math.floor((this.#usable - 12) * 32 / 255) - 23;
		const spilled = least + (length - least) % (this.#usable - 4);
		const here = spilled <= most ? spilled : least;
		const rest = this.#overflow(readUInt(page, 4, start + here), length - here);
		return parseRecord(Buffer.concat([page.subarray(start, start + here), ...rest]));
	}
	#overflow(first, length) {
		const parts = [];
		let missing = length;
		for (let number = first; missing > 0;) {
			const page = this.#page(number);
			const part = page.subarray(4, Math.min(this.#usable, 4 + missing));
			parts.push(part);
			missing -= part.length;
			number = readUInt(page, 4, 0);
		}
		return parts;
	}
};
function parseRecord(record) {
	const [headerLength, first] = readVarint(record, 0);
	const values = [];
	let body = headerLength;
	for (let at = first; at < headerLength;) {
		const [type, next] = readVarint(record, at);
		const size = sizeOf(type);
		if (body + size > record.length) throw invalid("an incomplete row");
		values.push(decodeValue(record.subarray(body, body + size), type));
		body += size;
		at = next;
	}
	return values;
}
const FIXED_SIZES = [
	0,
	1,
	2,
	3,
	4,
	6,
	8,
	8,
	0,
	0
];
function sizeOf(type) {
	return FIXED_SIZES[type] ?? Math.max(0, Math.floor((type - 12) / 2));
}
function decodeValue(bytes, type) {
	if (type === 0) return null;
	if (type === 7) return bytes.readDoubleBE(0);
	if (type === 8 || type === 9) return type - 8;
	if (type <= 5) return bytes.readIntBE(0, bytes.length);
	if (type === 6) return Number(bytes.readBigInt64BE(0));
	return type % 2 === 0 ? bytes : bytes.toString("utf8");
}
/** Offsets come from the file and may be wrong. @throws SealError `SCAN_SQLITE_INVALID` */
function readUInt(page, bytes, offset) {
	if (offset + bytes > page.length) throw invalid("an offset outside its page");
	return page.readUIntBE(offset, bytes);
}
/** Up to nine bytes, seven bits each. */
function readVarint(bytes, start) {
	let value = 0;
	for (let at = 0; at < 8; at++) {
		const byte = bytes[start + at];
		if (byte === void 0) throw invalid("an incomplete number");
		value = value * 128 + (byte & 127);
		if (byte < 128) return [value, start + at + 1];
	}
	return [value * 256 + (bytes[start + 8] ?? 0), start + 9];
}
function invalid(what) {
	return new SealError("SCAN_SQLITE_INVALID", `not a readable SQLite database: ${what}`);
}

// src/scan/archive/inflate.ts
/** Fewer and larger pieces: 16 KiB, the default, costs half as much time again. */
const CHUNK_BYTES = 262144;
const OPTIONS = { chunkSize: CHUNK_BYTES };
/** One piece can become a thousand times its size. */
const MAX_READY_BYTES = 4 * CHUNK_BYTES;
/**
* Handed to zlib's thread at a time. Each time costs two changes of thread: pieces as they arrive, of 64 KiB at most,
* would cost more processor time, as would a quarter of this. More gains nothing and takes memory in each layer.
*/
const INPUT_BYTES = 1048576;
const FOREIGN = [
	["xz", [
		253,
		55,
		122,
		88,
		90
	]],
	["bzip2", [
		66,
		90,
		104
	]],
	["lz4", [
		4,
		34,
		77,
		24
	]]
];
/** Of zlib. */
const NO_MEMORY = /* @__PURE__ */ new Set(["Z_MEM_ERROR", "ZSTD_error_memory_allocation"]);
/**
* Gives the content to `take`, piece by piece and in order. Media types are not enough (Docker's has no zstd, and some
* tools write a wrong one), so the first bytes decide. Errors of `source` and `take` come through as they are. The
* content is only what was compressed if the digest is right: no other checksum of gzip is compared.
*
* @param source its pieces must not be used elsewhere: the memory of those that are whole buffers is given back
* @param take must keep no piece: its memory is used again, or given back, as soon as `take` returns
* @returns the SHA-256 of the content, in hexadecimal
* @throws SealError `SCAN_COMPRESSION_UNSUPPORTED`, `SCAN_DECOMPRESSION_FAILED`, `SCAN_DECODER_FAILED`
*/
async function inflate(source, take, { signal, threads } = {}) {
	const iterator = untilAborted(source, signal);
	const head = await readHead(iterator);
	const compression = recognize(head);
	let failure;
	const guarded = (async function* () {
		try {
			yield* join(head, iterator);
		} catch (error) {
			failure = { error };
			throw error;
		}
	})();
	const guardedTake = (piece) => {
		try {
			take(piece);
		} catch (error) {
			failure = { error };
			throw error;
		}
	};
	try {
		if (compression === "gzip" && threads !== void 0) return await threads.gunzip(guarded, guardedTake);
		const hash = createHash("sha256");
		const hashed = (piece) => {
			hash.update(piece);
			guardedTake(piece);
		};
		if (compression === "none") for await (const piece of guarded) hashed(piece);
		else if (compression === "gzip") await gunzip(guarded, hashed);
		else for await (const frame of zstdFrames(guarded)) if ("content" in frame) hashed(frame.content);
		else await pump(createZstdDecompress(OPTIONS), frame.packed, hashed);
		return hash.digest("hex");
	} catch (cause) {
		if (failure !== void 0) throw failure.error;
		if (isOfData(cause)) throw new SealError("SCAN_DECOMPRESSION_FAILED", `its ${compression} data cannot be read`, { cause });
		throw new SealError("SCAN_DECODER_FAILED", `the decoder of its ${compression} data failed`, { cause });
	}
}
/** Does the error say that the data is damaged? Else the thread has ended, or memory was refused. */
function isOfData(error) {
	if (error instanceof GzipError || error instanceof ZstdError) return true;
	const code = codeOf(error) ?? "";
	return /^Z(?:STD)?_/.test(code) && !NO_MEMORY.has(code);
}
async function gunzip(source, take) {
	const file = new Gunzip();
	const takeAll = () => {
		for (let piece = file.read(); piece !== void 0; piece = file.read()) take(piece);
	};
	for await (const piece of source) {
		for (let at = 0; at < piece.length;) {
			at += file.add(piece.subarray(at), false);
			takeAll();
		}
		giveBack(piece);
	}
	file.add(/* @__PURE__ */ new Uint8Array(), true);
	takeAll();
}
/**
* What one piece became is taken while a thread inflates the next. Streams that are piped and iterated over cost
* twice the processor time, most of it to collect the garbage of their buffers.
*/
async function pump(inflater, source, take) {
	const work = new StoppableWork();
	let ready = [];
	let readyBytes = 0;
	const takeReady = () => {
		const pieces = ready;
		ready = [];
		readyBytes = 0;
		for (const piece of pieces) {
			take(piece);
			giveBackFull(piece);
		}
	};
	inflater.on("error", (error) => work.stop(error));
	inflater.on("data", (piece) => {
		ready.push(piece);
		readyBytes += piece.length;
		if (readyBytes < MAX_READY_BYTES) return;
		try {
			takeReady();
		} catch (error) {
			inflater.destroy();
			work.stop(error);
		}
	});
	const ended = new Promise((resolve) => inflater.on("end", resolve));
	const input = new Input();
	let written;
	const write = async (bytes) => {
		await work.wait(written);
		written = new Promise((resolve) => inflater.write(bytes, () => resolve()));
		takeReady();
	};
	try {
		for await (const piece of source) {
			for (let at = 0; at < piece.length;) {
				at += input.add(piece, at);
				if (input.isFull) await write(input.take());
			}
			giveBack(piece);
		}
		if (!input.isEmpty) await write(input.take());
		await work.wait(written);
		inflater.end();
		takeReady();
		await work.wait(ended);
		takeReady();
	} finally {
		inflater.destroy();
	}
}
/** Collects pieces. There are two buffers: while a thread reads one, the other is filled. */
var Input = class {
	#filling;
	#other;
	#length = 0;
	get isEmpty() {
		return this.#length === 0;
	}
	get isFull() {
		return this.#length === INPUT_BYTES;
	}
	/** Copies what has room, and returns how much that was. */
	add(piece, start) {
		this.#filling ??= Buffer.allocUnsafeSlow(INPUT_BYTES);
		const part = piece.subarray(start, start + INPUT_BYTES - this.#length);
		this.#filling.set(part, this.#length);
		this.#length += part.length;
		return part.length;
	}
	/** What was collected; it must not be in use any more when `take` is called again. */
	take() {
		const taken = this.#filling?.subarray(0, this.#length) ?? Buffer.alloc(0);
		[this.#filling, this.#other] = [this.#other, this.#filling];
		this.#length = 0;
		return taken;
	}
};
/** A source that no longer answers must not keep back why the work ended. */
async function* untilAborted(source, signal) {
	const iterator = source[Symbol.asyncIterator]();
	const work = new StoppableWork();
	const abort = () => work.stop(signal?.reason);
	signal?.addEventListener("abort", abort, { once: true });
	try {
		signal?.throwIfAborted();
		for (;;) {
			const next = await work.wait(iterator.next());
			if (next.done) return;
			yield next.value;
		}
	} finally {
		signal?.removeEventListener("abort", abort);
		const returned = iterator.return?.();
		if (signal?.aborted) returned?.catch(() => void 0);
		else await returned;
	}
}
/** A buffer of zlib's that is full is not written to again. */
function giveBackFull({ buffer, byteOffset, byteLength }) {
	if (buffer.byteLength === CHUNK_BYTES && byteOffset + byteLength === CHUNK_BYTES && buffer instanceof ArrayBuffer) buffer.transfer(0);
}
async function readHead(iterator) {
	const head = [];
	for (let length = 0; length < 6;) {
		const next = await iterator.next();
		if (next.done) break;
		head.push(next.value);
		length += next.value.length;
	}
	return head;
}
function recognize(head) {
	const bytes = Buffer.concat(head.map((chunk) => chunk.subarray(0, 6))).subarray(0, 6);
	if (bytes[0] === 31 && bytes[1] === 139) return "gzip";
	if (isZstd(bytes)) return "zstd";
	const foreign = FOREIGN.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
	if (foreign) throw new SealError("SCAN_COMPRESSION_UNSUPPORTED", `it is compressed with ${foreign[0]}`);
	return "none";
}
async function* join(head, rest) {
	try {
		yield* head;
		for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
	} finally {
		await rest.return?.();
	}
}

export { GunzipThreads, TarReader, inflate, readTable, readZip };