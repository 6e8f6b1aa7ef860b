import { SealError, all, compareText, formatBytes, isRecord, limit, messages, parseJson, present, printable } from "./support.js";
import { encodedOf, formatRepository, isDigest } from "./oci.js";
import { uuidOf } from "./support-seal.js";
import { pushAll } from "./support-shared.js";
import { formatPurl, identifyPurl, looksLikePurl, parsePurl } from "./sbom-purl-shared.js";
import { UNKNOWN_FIELDS } from "./sbom-shared.js";
import { isExpression } from "./sbom-licenses.js";
import { isDigest as isDigest$1 } from "./sbom-spdx.js";
import { GunzipThreads, TarReader, inflate } from "./scan-archive.js";
import { MAX_READ_BYTES, baseName, folderOf } from "./scan-installed.js";
import { EXECUTABLE_CATALOGERS, EXECUTABLE_CATALOGER_NAME, FILE_CATALOGERS, findDistribution, isUniversal, packagesOfAttached, selectingCataloger } from "./scan-ecosystems.js";
import { FURTHER_CPE, loadKnownNames, upstreamVersion, withCpes } from "./scan-cpe.js";
import { withoutCredentials } from "./scan-lockfile.js";
import { createHash } from "node:crypto";
import { zstdCompress, zstdDecompress } from "node:zlib";
import { promisify } from "node:util";

// src/scan/image/scan-memory.ts
/** The approximate number of bytes that scans keep at the same time. */
var ScanMemory = class {
	#used = 0;
	#paths = 0;
	/** Ends when the scans that run alone, or wait to, have ended. */
	#alone = Promise.resolve();
	#together = /* @__PURE__ */ new Set();
	get used() {
		return this.#used;
	}
	/** Those that are the text of paths. */
	get paths() {
		return this.#paths;
	}
	/** A negative number gives memory back. */
	take(bytes, paths) {
		this.#used += bytes;
		this.#paths += paths;
	}
	/**
	* Most images are small and are scanned at the same time. An image that does not fit beside the others is scanned
	* again, alone.
	*
	* @param fits whether the failure came from the others' use
	*/
	async run(scan, fits) {
		try {
			return await this.#runTogether(() => scan("together"));
		} catch (error) {
			if (fits()) throw error;
		}
		return this.#runAlone(() => scan("alone"));
	}
	async #runTogether(scan) {
		for (let awaited; awaited !== this.#alone;) {
			awaited = this.#alone;
			await this.#alone;
		}
		const running = scan();
		const ended = running.catch(() => void 0);
		this.#together.add(ended);
		try {
			return await running;
		} finally {
			this.#together.delete(ended);
		}
	}
	#runAlone(scan) {
		const before = this.#alone;
		const running = (async () => {
			await before;
			await Promise.all(this.#together);
			return scan();
		})();
		this.#alone = running.catch(() => void 0);
		return running;
	}
};

// src/scan/image/layer-cache.ts
/** Enough for the base layers of a few images with large package databases. */
const MAX_KEPT_BYTES = 96 * 2 ** 20;
/** By diffID. When the cache is full, the layer that was used longest ago is removed first. */
var LayerCache = class {
	#entries = /* @__PURE__ */ new Map();
	#sizes = /* @__PURE__ */ new Map();
	memory = new ScanMemory();
	threads = new GunzipThreads();
	/** What earlier runs read. */
	store;
	#kept = 0;
	constructor(store) {
		this.store = store;
	}
	clear() {
		this.#entries.clear();
		this.#sizes.clear();
		this.#kept = 0;
	}
	/** Two callers that need a layer at the same time share one read. The cache does not keep a failure. */
	async read(diffId, read) {
		const known = this.#entries.get(diffId);
		if (known !== void 0) {
			const changes = await known.catch(() => void 0);
			if (changes) {
				if (this.#entries.get(diffId) === known) this.#touch(diffId, known);
				return {
					changes,
					isShared: true
				};
			}
		}
		const reading = read();
		this.#entries.set(diffId, reading);
		try {
			const changes = await reading;
			this.#account(diffId, changes);
			return {
				changes,
				isShared: false
			};
		} catch (error) {
			if (this.#entries.get(diffId) === reading) this.#entries.delete(diffId);
			throw error;
		}
	}
	#touch(diffId, entry) {
		this.#entries.delete(diffId);
		this.#entries.set(diffId, entry);
	}
	#account(diffId, { used }) {
		const size = used.kept;
		this.#kept += size - (this.#sizes.get(diffId) ?? 0);
		this.#sizes.set(diffId, size);
		for (const [oldest, old] of [...this.#sizes]) {
			if (this.#kept <= MAX_KEPT_BYTES) break;
			if (oldest === diffId) continue;
			this.#kept -= old;
			this.#sizes.delete(oldest);
			this.#entries.delete(oldest);
		}
	}
};

// src/scan/image/content.ts
/** Nearly all programs fit; a larger buffer would be in memory beside what other layers read. */
const MAX_FREE_BYTES = 64 * 2 ** 20;
/** Buffers have a multiple of it, so that the next program of about the same size fits. */
const STEP_BYTES = 2 ** 20;
/** Buffers for contents. New memory costs more than the copy: the system clears every page of it. */
var ContentBuffers = class {
	/** Of those that were given back, the largest that may be kept. */
	#free;
	/** At least that large; the pages of what is never written are never touched. */
	take(size) {
		const free = this.#free;
		if (free === void 0 || free.length < size) return Buffer.allocUnsafeSlow(Math.ceil(size / STEP_BYTES) * STEP_BYTES);
		this.#free = void 0;
		return free;
	}
	giveBack(buffer) {
		const isKept = buffer.length <= MAX_FREE_BYTES && buffer.length > (this.#free?.length ?? 0);
		const dropped = isKept ? this.#free : buffer;
		if (isKept) this.#free = buffer;
		dropped?.buffer.transfer(0);
	}
	/** Without waiting for the garbage collector. */
	release() {
		this.#free?.buffer.transfer(0);
		this.#free = void 0;
	}
};
/** Copies each piece: the memory of a stream's pieces is used again. */
var CopiedContent = class {
	#buffers;
	#bytes;
	#length = 0;
	/** @param size bytes at most */
	constructor(size, buffers) {
		this.#buffers = buffers;
		this.#bytes = buffers.take(size);
	}
	get length() {
		return this.#length;
	}
	push(piece) {
		this.#bytes.set(piece, this.#length);
		this.#length += piece.length;
	}
	slice(start, end) {
		return Buffer.from(this.#bytes.subarray(start, Math.min(end, this.#length)));
	}
	/** Nothing can be read afterwards. */
	release() {
		this.#length = 0;
		this.#buffers.giveBack(this.#bytes);
	}
};

// src/scan/image/executable.ts
/** Up to this size an executable is buffered until its end, for probes that need its section table. */
const MAX_BUFFERED_BYTES = 64 * 2 ** 20;
const MAGIC = [
	2135247942,
	4277009102,
	4277009103,
	3472551422,
	3489328638
];
/** `#!` */
const SCRIPT = 8993;
/** `!<arch>` and a line feed */
const STATIC_LIBRARY = 2394896245776203274n;
const HEAD_BYTES = 8;
const NOTHING = Buffer.alloc(0);
/** @param head the first 8 bytes */
function isProgram(head) {
	return MAGIC.includes(head.readUInt32BE(0)) || head[0] === 77 && head[1] === 90 || isUniversal(head);
}
/** A script, or a static library. Every file of an image is asked, so no text is made of its bytes. */
function isScript(head) {
	return head.readUInt16BE(0) === SCRIPT || head.readBigUInt64BE(0) === STATIC_LIBRARY;
}
/** Feeds the probes if the content begins like an executable; else lets it pass. */
var ExecutableSink = class {
	#path;
	#size;
	#catalogers;
	#buffers;
	#done;
	#probes;
	#content;
	#head = NOTHING;
	constructor(path, size, catalogers, buffers, done) {
		this.#path = path;
		this.#size = size;
		this.#catalogers = catalogers;
		this.#buffers = buffers;
		this.#done = done;
	}
	write(chunk) {
		if (this.#probes === void 0) this.#begin(chunk);
		else this.#feed(chunk);
	}
	/** Nearly every file's first piece has the whole head, and nearly no file is an executable: no piece is copied. */
	#begin(chunk) {
		const start = this.#head.length === 0 && chunk.length >= HEAD_BYTES ? chunk : Buffer.concat([this.#head, chunk]);
		if (start.length < HEAD_BYTES) {
			this.#head = start;
			return;
		}
		const hasSections = isProgram(start);
		const isRead = hasSections || isScript(start);
		this.#probes = isRead ? this.#start(hasSections) : [];
		if (hasSections && this.#size <= MAX_BUFFERED_BYTES) this.#content = new CopiedContent(this.#size, this.#buffers);
		this.#feed(start);
		this.#head = NOTHING;
	}
	#start(hasSections) {
		return this.#catalogers.filter((one) => hasSections || one.readsScripts === true).flatMap((one) => one.start(this.#path, this.#size <= MAX_BUFFERED_BYTES) ?? []);
	}
	#feed(chunk) {
		for (const probe of this.#probes ?? []) probe.write(chunk);
		this.#content?.push(chunk);
	}
	/** @throws what the first probe that failed threw, after the others have given what they found */
	end() {
		const found = [];
		const failures = [];
		for (const probe of this.#probes ?? []) try {
			found.push(...probe.end(this.#content));
		} catch (error) {
			failures.push(error);
		}
		this.#content?.release();
		this.#content = void 0;
		this.#done(found);
		if (failures.length > 0) throw failures[0];
	}
};

// src/scan/image/limits.ts
const DEFAULT_LIMITS = {
	maxInflatedBytes: 64 * 2 ** 30,
	maxEntries: 3e6,
	maxKeptBytes: 384 * 2 ** 20,
	maxPathBytes: 192 * 2 ** 20,
	maxFileBytes: 256 * 2 ** 20,
	concurrency: 4
};
/** What a package takes from its discovery to its place in a document. */
const PACKAGE_BYTES = 3072;
/** Adds up what the layers of one image use, and throws if a limit is exceeded. */
var Budget = class {
	#limits;
	#memory;
	#used = {
		inflated: 0,
		entries: 0,
		kept: 0,
		paths: 0
	};
	#reserved = 0;
	#isCrowded = false;
	/** @param memory what the other scans of the run use */
	constructor(limits, memory) {
		this.#limits = limits;
		this.#memory = memory;
	}
	/** Did the scan fail because of what is read at the same time, so that it may pass alone and layer by layer? */
	get isCrowded() {
		return this.#isCrowded;
	}
	/** @throws SealError `SCAN_LIMIT_EXCEEDED` */
	spend({ inflated = 0, entries = 0, kept = 0, paths = 0 }) {
		const used = this.#used;
		const { maxInflatedBytes, maxEntries, maxKeptBytes, maxPathBytes } = this.#limits;
		used.inflated += inflated;
		used.entries += entries;
		used.kept += kept;
		used.paths += paths;
		this.#memory.take(kept, paths);
		if (used.inflated > maxInflatedBytes) throw exceeded(`decompress to more than ${formatBytes(maxInflatedBytes)}`);
		if (used.entries > maxEntries) throw exceeded(`contain more than ${maxEntries} entries`);
		if (this.#memory.used <= maxKeptBytes && this.#memory.paths <= maxPathBytes) return;
		this.#isCrowded = used.kept - this.#reserved <= maxKeptBytes && used.paths <= maxPathBytes;
		if (this.#memory.paths > maxPathBytes) throw exceeded(`contain more than ${formatBytes(maxPathBytes)} of paths`);
		throw exceeded(`contain more than ${formatBytes(maxKeptBytes)} of paths and package data`);
	}
	/** Memory for a file while it is read; a negative number gives it back. */
	reserve(bytes) {
		this.spend({ kept: bytes });
		this.#reserved += bytes;
	}
	/** Gives back what the scan kept. */
	end() {
		this.#memory.take(-this.#used.kept, -this.#used.paths);
		this.#used.kept = 0;
		this.#used.paths = 0;
	}
};
function exceeded(what) {
	return new SealError("SCAN_LIMIT_EXCEEDED", `the image's layers ${what}`);
}

// src/scan/image/path.ts
/**
* Without leading `/` and `./`, without empty and `.` parts; the root is the empty path. Undefined for a path with
* `..` or NUL, which no image builder writes.
*/
function cleanPath(path) {
	if (!/^\/|\/$|\/\/|(?:^|\/)\.\.?(?:\/|$)|\0/.test(path)) return path;
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.includes("..") || path.includes("\0") ? void 0 : parts.join("/");
}

// src/scan/image/layer.ts
const WHITEOUT = ".wh.";
/** aufs keeps its own files under this prefix; only the opaque marker means something. */
const AUFS = ".wh..wh.";
const OPAQUE = ".wh..wh..opq";
/** The smallest header of an executable. */
const MIN_EXECUTABLE_BYTES = 52;
const EXECUTABLE_MODE = 73;
const MAX_WARNINGS = 50;
/** A path in the lists of a layer, beside its text. */
const NODE_BYTES = 100;
/** A kept file, beside its bytes. */
const BUFFER_BYTES = 500;
/** Linux does not accept a longer path. */
const MAX_PATH_LENGTH = 4096;
/** V8 has one byte for each character only where none is beyond Latin-1. */
function bytesOf(text) {
	return text === "" || !/[^\0-\xff]/.test(text) ? text.length : 2 * text.length;
}
/** Collects one layer's changes from the entries of its archive. */
var LayerCollector = class {
	#nodes = /* @__PURE__ */ new Map();
	#whiteouts = [];
	#opaque = [];
	#warnings = [];
	#used = {
		inflated: 0,
		entries: 0,
		kept: 0,
		paths: 0
	};
	#limits;
	#budget;
	#linked;
	#buffers;
	#tar = new TarReader((entry) => this.#visit(entry));
	constructor(limits, budget, linked = /* @__PURE__ */ new Map(), buffers = new ContentBuffers()) {
		this.#limits = limits;
		this.#budget = budget;
		this.#linked = linked;
		this.#buffers = buffers;
	}
	/** @throws SealError `SCAN_LIMIT_EXCEEDED`, `SCAN_TAR_INVALID` */
	push(chunk) {
		this.#used.inflated += chunk.length;
		this.#budget.spend({ inflated: chunk.length });
		this.#tar.push(chunk);
	}
	/**
	* @param diffId the digest of all chunks
	* @throws SealError `SCAN_TAR_INVALID`
	*/
	end(diffId) {
		this.#tar.end();
		return {
			diffId,
			nodes: this.#nodes,
			whiteouts: this.#whiteouts,
			opaque: this.#opaque,
			warnings: this.#warnings,
			used: this.#used
		};
	}
	#visit(entry) {
		this.#used.entries++;
		this.#budget.spend({ entries: 1 });
		if (entry.path.length > 4096 || entry.target.length > 4096) {
			this.#warn(`skipped an entry whose path is too long: ${printable(entry.path, 100)}`);
			return;
		}
		const path = cleanPath(entry.path);
		if (path === void 0) {
			this.#warn(`skipped an entry outside the image's root: ${printable(entry.path, 200)}`);
			return;
		}
		const name = baseName(path);
		if (name.startsWith(WHITEOUT)) this.#addWhiteout(folderOf(path), name);
		else if (path !== "") return this.#addNode(path, entry);
	}
	#spend(kept) {
		this.#used.kept += kept;
		this.#budget.spend({ kept });
	}
	#spendPath(path, other) {
		const paths = bytesOf(path) + bytesOf(other);
		this.#used.paths += paths;
		this.#used.kept += 100 + paths;
		this.#budget.spend({
			kept: 100 + paths,
			paths
		});
	}
	#addWhiteout(folder, name) {
		this.#spendPath(folder, name);
		if (name === OPAQUE) this.#opaque.push(folder);
		else if (!name.startsWith(AUFS)) {
			const hidden = name.slice(4);
			this.#whiteouts.push(folder === "" ? hidden : `${folder}/${hidden}`);
		}
	}
	#addNode(path, entry) {
		const { kind } = entry;
		this.#spendPath(path, kind === "symlink" || kind === "link" ? entry.target : "");
		if (kind === "symlink" || kind === "link") this.#set(path, {
			kind,
			target: entry.target
		});
		else this.#set(path, kind === "directory" ? "directory" : "other");
		if (kind !== "file") return void 0;
		return entry.isSparse ? this.#skipSparse(path, entry.mode) : this.#sinkFor(path, entry.size);
	}
	/** Disk images are sparse; a program or a database that is must not be missing in silence. */
	#skipSparse(path, mode) {
		const cataloger = this.#linked.get(path)?.cataloger ?? selectingCataloger(path);
		const what = cataloger ? `${cataloger.name} file` : mode & EXECUTABLE_MODE ? "program" : void 0;
		if (what !== void 0) this.#warn(`skipped ${printable(path)}: Seal does not read a sparse ${what}`);
	}
	/** Set again, so that the order is that of the last entry for a path. */
	#set(path, node) {
		const { size } = this.#nodes;
		this.#nodes.set(path, node);
		if (this.#nodes.size > size) return;
		this.#nodes.delete(path);
		this.#nodes.set(path, node);
	}
	#sinkFor(path, size) {
		const cataloger = this.#linked.get(path)?.cataloger ?? selectingCataloger(path);
		if (cataloger === void 0) return size < MIN_EXECUTABLE_BYTES ? void 0 : this.#executableSink(path, size);
		if (cataloger.needsPathOnly) {
			this.#keepSummary(path, cataloger.name, {});
			return;
		}
		const most = cataloger.maxBytes ?? (cataloger.readFile ? MAX_READ_BYTES : Number.POSITIVE_INFINITY);
		if (size > Math.min(this.#limits.maxFileBytes, most)) {
			this.#warn(`skipped ${printable(path)}: ${formatBytes(size)} is too large for a ${cataloger.name} file`);
			return;
		}
		return this.#fileSink(path, size, cataloger);
	}
	#executableSink(path, size) {
		let found = [];
		const sink = new ExecutableSink(path, size, EXECUTABLE_CATALOGERS, this.#buffers, (packages) => {
			found = packages;
		});
		return {
			write: (chunk) => sink.write(chunk),
			end: () => {
				this.#guard(path, "executable", () => sink.end());
				if (found.length > 0) this.#keepSummary(path, EXECUTABLE_CATALOGER_NAME, { packages: found });
			}
		};
	}
	/** The file takes its memory from the budget as soon as it begins. */
	#fileSink(path, size, cataloger) {
		const { name: catalogerName, readFile } = cataloger;
		if (readFile === void 0) this.#spend(BUFFER_BYTES + size);
		else this.#budget.reserve(size);
		const bytes = Buffer.allocUnsafeSlow(size);
		let filled = 0;
		return {
			write(chunk) {
				bytes.set(chunk, filled);
				filled += chunk.length;
			},
			end: () => {
				if (readFile === void 0) {
					this.#set(path, {
						kind: "file",
						catalogerName,
						bytes,
						summary: void 0
					});
					return;
				}
				const summary = this.#guard(path, `${catalogerName} file`, () => readFile({
					path: this.#linked.get(path)?.link ?? path,
					bytes
				}));
				for (const warning of summary?.warnings ?? []) this.#warn(`${printable(path)}: ${warning}`);
				this.#budget.reserve(-size);
				if (summary) this.#keepSummary(path, catalogerName, summary);
				bytes.buffer.transfer(0);
			}
		};
	}
	/** One unreadable file must not fail the whole scan; a warning reports that something is missing. */
	#guard(path, what, work) {
		try {
			return work();
		} catch (error) {
			this.#warn(`${printable(path)}: not read as ${what}: ${printable(messages(error).join(": "), 200)}`);
			return;
		}
	}
	/**
	* A copy is kept: a piece of a text keeps the whole text in memory, and ten thousand files may each have one
	* of megabytes. The copy's size is also what the packages take.
	*/
	#keepSummary(path, catalogerName, summary) {
		const copy = JSON.stringify(summary);
		this.#spend(bytesOf(copy) + (summary.packages?.length ?? 0) * PACKAGE_BYTES);
		this.#set(path, {
			kind: "file",
			catalogerName,
			bytes: void 0,
			summary: JSON.parse(copy)
		});
	}
	#warn(message) {
		if (this.#warnings.length < MAX_WARNINGS) this.#warnings.push(message);
		else if (this.#warnings.length === MAX_WARNINGS) this.#warnings.push("further warnings for this layer are omitted");
	}
};

// src/scan/image/stored-summary.ts
const isText = (value) => typeof value === "string";
const matching = (pattern) => (value) => typeof value === "string" && pattern.test(value);
const oneOf = (words) => (value) => words.some((word) => word === value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
/** Of these fields only, of which `needed` must be there. */
const record = (fields, ...needed) => (value) => isRecord(value) && needed.every((name) => Object.hasOwn(value, name)) && Object.entries(value).every(([name, field]) => Object.hasOwn(fields, name) && fields[name]?.(field) === true);
const texts = (...names) => Object.fromEntries(names.map((name) => [name, isText]));
/** https://cyclonedx.org/docs/1.6/json/#components_items_type */
const isType = oneOf([...[
	"application",
	"framework",
	"library",
	"container",
	"platform",
	"operating-system",
	"device",
	"file"
], ...[
	"device-driver",
	"firmware",
	"machine-learning-model",
	"data",
	"cryptographic-asset"
]]);
const hasHashForm = record(texts("algorithm", "content"), "algorithm", "content");
const isHash = (value) => {
	if (!hasHashForm(value)) return false;
	const { algorithm, content } = value;
	return isDigest$1(algorithm, content);
};
const isTrue = (value) => value === true;
const isBoolean = (value) => typeof value === "boolean";
const isParty = record({
	...texts("name", "email", "url"),
	isPerson: isBoolean,
	isDeclaredUnknown: isBoolean
});
const hasLicenseForm = record({
	...texts("value", "url"),
	kind: oneOf(["expression", "name"]),
	acknowledgement: oneOf(["declared", "concluded"]),
	text: record({
		...texts("content", "contentType"),
		encoding: oneOf(["base64"])
	}, "content")
}, "kind", "value");
const isLicense = (value) => {
	if (!hasLicenseForm(value)) return false;
	const { kind, value: text } = value;
	return kind === "name" || isExpression(text);
};
const isReference = record({
	type: matching(/^[a-z][a-z-]{0,40}$/),
	...texts("url", "comment"),
	hashes: listOf(isHash)
}, "type", "url");
const isProperty = record(texts("name", "value"), "name", "value");
const isFound = record({
	component: record({
		...texts("group", "name", "version", "description", "copyright"),
		type: isType,
		scope: oneOf([
			"required",
			"optional",
			"excluded"
		]),
		purl: (value) => isText(value) && parsePurl(value) !== void 0,
		cpe: matching(/^cpe:/i),
		hashes: listOf(isHash),
		licenses: listOf(isLicense),
		licensesInFiles: listOf(isText),
		identities: listOf(isText),
		manufacturer: isParty,
		supplier: isParty,
		authors: listOf(isParty),
		externalReferences: listOf(isReference),
		properties: listOf(isProperty),
		declaredUnknown: listOf(oneOf(UNKNOWN_FIELDS))
	}, "type", "name"),
	links: record({
		scope: isText,
		outerScopes: listOf(isText),
		provides: listOf(isText),
		requires: listOf(listOf(isText)),
		wants: listOf(listOf(isText)),
		isStrict: isTrue,
		isPartial: isTrue
	}, "scope", "provides"),
	needs: record({
		required: listOf(isText),
		optional: listOf(isText),
		isCut: isTrue
	}, "required", "optional"),
	path: isText,
	isStated: isTrue
}, "component");
const isOrigin = record({
	qualifiers: (value) => isRecord(value) && Object.values(value).every(isText),
	hashes: listOf(isHash),
	externalReferences: listOf(isReference)
});
const hasForm = record({
	packages: listOf(isFound),
	licenses: listOf(isLicense),
	files: listOf(isText),
	origin: isOrigin,
	warnings: listOf(isText)
});
function isSummary(value) {
	return hasForm(value);
}

// src/scan/image/layer-store.ts
const FORMAT = 1;
/** Of one entry, before compression: a layer of 300,000 files has less. */
const MAX_JSON_BYTES = 32 * 2 ** 20;
const MAX_VALUES = 4e6;
const HASH_BYTES = 32;
const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
/** The layers of one run. */
var LayerStore = class {
	#options;
	/** By key: an image that is read again counts once. */
	#found = /* @__PURE__ */ new Set();
	#written = /* @__PURE__ */ new Set();
	#writes = [];
	constructor(options) {
		this.#options = options;
	}
	/** Layers that an earlier run kept. */
	get found() {
		return this.#found.size;
	}
	get written() {
		return this.#written.size;
	}
	async read(layer, diffId) {
		const { entries, leastBytes } = this.#options;
		if (layer.size < leastBytes) return void 0;
		const key = this.#keyOf(layer, diffId);
		const entry = await entries.read(key);
		const changes = entry && await this.#decode(entry, layer, diffId).catch(() => void 0);
		if (changes !== void 0 && !this.#written.has(key)) this.#found.add(key);
		return changes;
	}
	/** Begins to keep a layer; `settle` waits for it. */
	write(layer, changes) {
		const { leastBytes, entries } = this.#options;
		if (layer.size < leastBytes || entries.write === void 0) return;
		this.#writes.push(this.#write(layer, changes));
	}
	/** Ends when all entries are written. */
	async settle() {
		await Promise.all(this.#writes);
	}
	async #write(layer, changes) {
		if (bytesIn(changes) > MAX_JSON_BYTES) return;
		const content = this.#identityOf(layer, changes.diffId);
		const text = Buffer.from(JSON.stringify({
			...content,
			...encode(changes)
		}));
		if (text.length > MAX_JSON_BYTES) return;
		const body = await compress(text);
		const entry = Buffer.concat([createHash("sha256").update(body).digest(), body]);
		const key = this.#keyOf(layer, changes.diffId);
		if (await this.#options.entries.write?.(key, entry)) this.#written.add(key);
	}
	async #decode(entry, layer, diffId) {
		const body = entry.subarray(HASH_BYTES);
		if (!createHash("sha256").update(body).digest().equals(entry.subarray(0, HASH_BYTES))) return void 0;
		const text = await decompress(body, { maxOutputLength: MAX_JSON_BYTES });
		const value = parseJson(text, { maxValues: MAX_VALUES });
		if (!isRecord(value)) return void 0;
		return Object.entries(this.#identityOf(layer, diffId)).every(([name, is]) => value[name] === is) ? decode(value, diffId, text.length) : void 0;
	}
	/** The blob too: that it decompresses to the diffID was checked when it was read. */
	#identityOf(layer, diffId) {
		return {
			format: FORMAT,
			scanner: this.#options.scanner,
			diffId,
			blob: layer.digest
		};
	}
	#keyOf(layer, diffId) {
		const identity = JSON.stringify(this.#identityOf(layer, diffId));
		return `oci-seal-layer-${createHash("sha256").update(identity).digest("hex")}`;
	}
};
/** What is kept of files, without what JSON adds. */
function bytesIn({ nodes }) {
	let bytes = 0;
	for (const node of nodes.values()) if (typeof node !== "string" && node.kind === "file") bytes += node.bytes?.length ?? 0;
	return bytes;
}
function encode({ nodes, whiteouts, opaque, warnings, used }) {
	return {
		nodes: [...nodes].map(([path, node]) => {
			if (node === "directory") return `d${path}`;
			if (node === "other") return `o${path}`;
			if (node.kind !== "file") return {
				path,
				kind: node.kind,
				target: node.target
			};
			const { catalogerName, bytes, summary } = node;
			return {
				path,
				kind: "file",
				catalogerName,
				...bytes === void 0 ? {} : { bytes: Buffer.from(bytes).toString("base64") },
				...summary === void 0 ? {} : { summary }
			};
		}),
		whiteouts,
		opaque,
		warnings,
		used
	};
}
/** Undefined if anything has another form than `encode` writes. `size` is that of the JSON. */
function decode(value, diffId, size) {
	const { nodes, whiteouts, opaque, warnings, used } = value;
	if (!Array.isArray(nodes) || !areTexts(whiteouts) || !areTexts(opaque) || !areTexts(warnings)) return void 0;
	if (![...whiteouts, ...opaque].every(isPath) || !isRecord(used)) return void 0;
	const read = /* @__PURE__ */ new Map();
	for (const stored of nodes) {
		const entry = decodeNode(stored);
		if (entry === void 0) return void 0;
		read.set(...entry);
	}
	const [inflated, entries, kept, paths] = [
		"inflated",
		"entries",
		"kept",
		"paths"
	].map((name) => used[name]);
	if (!isCount(inflated) || !isCount(entries) || !isCount(kept) || !isCount(paths)) return void 0;
	const changes = {
		diffId,
		nodes: read,
		whiteouts,
		opaque,
		warnings
	};
	return {
		...changes,
		used: atLeast({
			inflated,
			entries,
			kept,
			paths
		}, changes, size)
	};
}
/** No less than it takes in memory, whatever the entry says. A scan of the layer counts each of these too. */
function atLeast(used, { nodes, whiteouts, opaque }, size) {
	const entries = nodes.size + whiteouts.length + opaque.length;
	let paths = 0;
	let packages = 0;
	for (const [path, node] of nodes) {
		paths += bytesOf(path);
		if (typeof node === "string") continue;
		if (node.kind === "file") packages += node.summary?.packages?.length ?? 0;
		else paths += bytesOf(node.target);
	}
	const kept = Math.max(entries * 100 + paths + packages * PACKAGE_BYTES, Math.floor(size / 2));
	return {
		inflated: used.inflated,
		entries: Math.max(used.entries, entries),
		kept: Math.max(used.kept, kept),
		paths: Math.max(used.paths, paths)
	};
}
function decodeNode(stored) {
	if (typeof stored === "string") {
		const path = stored.slice(1);
		if (!isPath(path)) return void 0;
		return stored[0] === "d" ? [path, "directory"] : stored[0] === "o" ? [path, "other"] : void 0;
	}
	if (!isRecord(stored)) return void 0;
	const { path, kind, target, catalogerName, bytes, summary } = stored;
	if (typeof path !== "string" || !isPath(path)) return void 0;
	if ((kind === "symlink" || kind === "link") && typeof target === "string") return target.length > 4096 ? void 0 : [path, {
		kind,
		target
	}];
	const cataloger = selectingCataloger(path);
	if (kind !== "file" || catalogerName !== (cataloger?.name ?? "executable")) return void 0;
	if ((cataloger !== void 0 && cataloger.readFile === void 0) !== (bytes !== void 0)) return void 0;
	if (typeof bytes === "string" && summary === void 0) return [path, {
		kind,
		catalogerName,
		bytes: Buffer.from(bytes, "base64"),
		summary: void 0
	}];
	return bytes === void 0 && isSummary(summary) ? [path, {
		kind,
		catalogerName,
		bytes: void 0,
		summary
	}] : void 0;
}
function isPath(path) {
	return path.length <= 4096 && cleanPath(path) === path;
}
function areTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}
function isCount(value) {
	return Number.isSafeInteger(value) && value >= 0;
}

// src/scan/image/merge-found.ts
const hashKey = ({ algorithm }) => algorithm;
const referenceKey = ({ type, url }) => `${type}\0${url}`;
const propertyKey = ({ name, value }) => `${name}\0${value}`;
/**
* The first place wins in fields with one value; lists are joined. Hashes are of one
* file each: those of a second place count only where the first lacks the algorithm.
* A place costs what it states, not what all before it did: an image may have a package in ten thousand.
*/
var MergedFound = class {
	#fields;
	#hashes;
	#references;
	#properties;
	constructor(first) {
		this.#fields = first;
		this.#hashes = byKey(first.hashes, hashKey);
		this.#references = byKey(first.externalReferences, referenceKey);
		this.#properties = byKey(first.properties, propertyKey);
	}
	add(next) {
		const { cpe, licenses = [] } = this.#fields;
		addMissing(this.#hashes, next.hashes, hashKey);
		addMissing(this.#references, next.externalReferences, referenceKey);
		addMissing(this.#properties, next.properties, propertyKey);
		if (cpe !== void 0 && next.cpe !== void 0 && cpe !== next.cpe) addMissing(this.#properties, [{
			name: FURTHER_CPE,
			value: next.cpe
		}], propertyKey);
		this.#fields = {
			...next,
			...this.#fields,
			...licenses.length > 0 ? {} : optional("licenses", next.licenses ?? [])
		};
	}
	get fields() {
		const { cpe } = this.#fields;
		const properties = [...this.#properties.values()].filter(({ name, value }) => name !== "syft:cpe23" || value !== cpe);
		return {
			...this.#fields,
			...optional("hashes", [...this.#hashes.values()]),
			...optional("externalReferences", [...this.#references.values()]),
			...optional("properties", properties)
		};
	}
};
function byKey(list, keyOf) {
	const map = /* @__PURE__ */ new Map();
	addMissing(map, list, keyOf);
	return map;
}
function addMissing(to, list = [], keyOf) {
	for (const item of list) {
		const key = keyOf(item);
		if (!to.has(key)) to.set(key, item);
	}
}
function optional(name, list) {
	if (list.length === 0) return {};
	const fields = {};
	fields[name] = list;
	return fields;
}

// src/scan/image/component-set.ts
/** A purl of an image has a few architectures at most; a hostile image may have thousands of another qualifier. */
const MOST_ALIKE = 100;
var ComponentSet = class {
	#entries = /* @__PURE__ */ new Map();
	/** From a scope and a name in it to the refs that provide it. */
	#providers = /* @__PURE__ */ new Map();
	/** From a purl without qualifiers to the refs with it: made once everything is there that the scan found itself. */
	#byPackage;
	/**
	* A component that is found again adds its place, and the fields that the first place did not have.
	*
	* @param owner the package that the file belongs to, which was added before
	*/
	add(found, file, owner) {
		this.#byPackage = void 0;
		const ref = refOf(found.component);
		this.#add(ref, found, file);
		if (owner !== void 0) this.#entries.get(refOf(owner.component))?.contents.add(ref);
	}
	/** Adds a package that others state, without a place if that is not a file of the image. Its purl may have other qualifiers. */
	addStated(found, file) {
		const { purl } = found.component;
		const ref = refOf(found.component);
		const known = this.#entries.has(ref) || purl === void 0 ? void 0 : this.#sameAs(purl);
		const component = known === void 0 ? found.component : withoutPurl(found.component);
		this.#add(known ?? ref, {
			...found,
			component
		}, file);
	}
	/** The one package whose purl has no qualifier that contradicts this one. */
	#sameAs(purl) {
		this.#byPackage ??= Map.groupBy(this.#entries.keys(), packageOf);
		const wanted = parsePurl(purl);
		if (wanted === void 0) return void 0;
		const alike = this.#byPackage.get(packageOf(purl)) ?? [];
		if (alike.length > MOST_ALIKE) return void 0;
		const [first, ...others] = alike.filter((ref) => agree(wanted, parsePurl(ref)));
		return others.length === 0 ? first : void 0;
	}
	#add(ref, { component, links, path: inside }, file) {
		let entry = this.#entries.get(ref);
		if (entry === void 0) {
			entry = {
				first: component,
				merged: void 0,
				occurrences: /* @__PURE__ */ new Map(),
				links: [],
				contents: /* @__PURE__ */ new Set()
			};
			this.#entries.set(ref, entry);
		} else {
			entry.merged ??= new MergedFound(entry.first);
			entry.merged.add(component);
		}
		if (file !== void 0) {
			const path = `/${inside ?? file.path}`;
			entry.occurrences.set(`${path}\0${file.layer}`, {
				path,
				layer: file.layer
			});
		}
		if (links === void 0) return;
		entry.links.push(links);
		for (const scope of scopesOf(links)) for (const name of links.provides) {
			const key = `${scope}\0${name}`;
			const providers = this.#providers.get(key);
			if (providers) providers.push(ref);
			else this.#providers.set(key, [ref]);
		}
	}
	finish(subject) {
		const entries = [...this.#entries].sort(([a], [b]) => compareText(a, b));
		const dependencies = /* @__PURE__ */ new Map();
		const partial = /* @__PURE__ */ new Set();
		for (const [ref, { links, contents }] of entries) {
			const { needed, isPartial } = this.#resolve(ref, links, contents);
			if (isPartial) partial.add(ref);
			if (needed.length > 0 || !isPartial) dependencies.set(ref, needed);
		}
		const direct = roots(entries.map(([ref]) => ref), dependencies);
		return {
			components: entries.map(([ref, entry]) => toComponent(ref, entry, partial.has(ref))),
			dependencies: new Map([[subject, direct], ...dependencies])
		};
	}
	/** Partial if the component may need more than is listed. */
	#resolve(ref, links, contents) {
		const needed = new Set(contents);
		let isPartial = !links.some(({ requires }) => requires !== void 0);
		for (const one of links) {
			if (one.isPartial) isPartial = true;
			for (const alternatives of one.requires ?? []) {
				const met = this.#provider(one, alternatives);
				if (met !== void 0) needed.add(met);
				else isPartial = true;
			}
			for (const alternatives of one.wants ?? []) {
				const met = this.#provider(one, alternatives);
				if (met !== void 0) needed.add(met);
			}
		}
		needed.delete(ref);
		return {
			needed: [...needed].sort(compareText),
			isPartial
		};
	}
	#provider(links, alternatives) {
		for (const scope of scopesOf(links)) for (const name of alternatives) {
			const providers = this.#providers.get(`${scope}\0${name}`) ?? [];
			const [first] = providers;
			if (first !== void 0 && (!links.isStrict || providers.every((other) => other === first))) return first;
		}
	}
};
function scopesOf({ scope, outerScopes = [] }) {
	return [scope, ...outerScopes];
}
/** The text of a purl as far as it names a package, a version of it and a part; of another reference, the reference. */
function packageOf(ref) {
	return looksLikePurl(ref) ? identifyPurl(ref.replace(/\?[^#]*/s, "")) : ref;
}
function agree(one, other) {
	return other !== void 0 && [...one.qualifiers].every(([name, value]) => (other.qualifiers.get(name) ?? value) === value);
}
/** The package keeps the purl that the scan gave it. */
function withoutPurl({ purl: _purl, ...component }) {
	return component;
}
function refOf({ type, group, name, version, purl }) {
	return purl ?? `${type}:${group === void 0 ? "" : `${group}/`}${name}@${version ?? ""}`;
}
function toComponent(ref, { first, merged, occurrences }, isPartial) {
	const found = merged?.fields ?? first;
	const unknown = [];
	if (found.version === void 0) unknown.push("version");
	const isSystem = found.type === "operating-system";
	if (!isSystem && (found.licenses ?? []).length === 0) unknown.push("licenses");
	if (!isSystem && isPartial) unknown.push("dependencies");
	const hasMaker = found.supplier ?? found.manufacturer ?? found.authors?.[0];
	return {
		ref,
		...found,
		...hasMaker || isSystem ? {} : { supplier: { isDeclaredUnknown: true } },
		...occurrences.size > 0 ? { occurrences: [...occurrences.values()].sort((a, b) => compareText(a.path, b.path)) } : {},
		...unknown.length > 0 ? { declaredUnknown: unknown } : {}
	};
}
/** Components that no other depends on, and one of each cycle that nothing else leads to. */
function roots(refs, dependencies) {
	const needed = new Set([...dependencies.values()].flat());
	const direct = refs.filter((ref) => !needed.has(ref));
	const reached = /* @__PURE__ */ new Set();
	const reach = (from) => {
		const open = [...from];
		for (let ref = open.pop(); ref !== void 0; ref = open.pop()) {
			if (reached.has(ref)) continue;
			reached.add(ref);
			pushAll(open, dependencies.get(ref) ?? []);
		}
	};
	reach(direct);
	for (const ref of refs) {
		if (reached.has(ref)) continue;
		direct.push(ref);
		reach([ref]);
	}
	return direct.sort(compareText);
}

// src/scan/image/assemble.ts
/** The document lists at most this many; more would only make it larger. */
const MOST_UNREAD = 200;
/** Equal findings give an equal document: the order is by ref, and no time is in it. */
function assembleSbom(findings, names) {
	const set = new ComponentSet();
	const { distribution } = findings;
	if (distribution) set.add({ component: systemComponent(distribution) }, distribution.file);
	for (const { packages } of findings.catalogs) for (const found of packages) set.add(found, found.file);
	const stated = [];
	for (const [found, file] of languagePackages(findings)) {
		const { component, links } = found;
		const amended = {
			component: findings.amended.get(found) ?? component,
			links: findings.links.get(found) ?? links
		};
		const whole = present({
			...found,
			...amended
		});
		if (found.isStated) stated.push([whole, file]);
		else set.add(whole, file, findings.ownership.ownerOf(file.path));
	}
	for (const [found, file] of stated) set.addStated(found, file);
	for (const found of findings.attached.flatMap(packagesOfAttached)) set.addStated(found, void 0);
	const subject = subjectComponent(findings);
	const { components: found, dependencies } = set.finish(subject.ref);
	const components = found.map((component) => withCpes(withPublicAddresses(component), names));
	return {
		id: documentId(subject, components, dependencies),
		name: subject.name,
		revision: "1",
		created: void 0,
		authors: [],
		tools: [],
		lifecycles: ["post-build"],
		dataLicenses: [],
		subject,
		components,
		dependencies,
		completeness: findings.isIncomplete ? "incomplete" : "unknown",
		vulnerabilities: 0,
		unmodeled: []
	};
}
/** People put tokens into the addresses that a package states, and a document is public. */
function withPublicAddresses(component) {
	const { externalReferences } = component;
	if (externalReferences === void 0) return component;
	return {
		...component,
		externalReferences: externalReferences.map((reference) => ({
			...reference,
			url: withoutCredentials(reference.url)
		}))
	};
}
function* languagePackages({ root, ownership }) {
	for (const catalogerName of [...FILE_CATALOGERS.map((cataloger) => cataloger.name), EXECUTABLE_CATALOGER_NAME]) for (const file of root.kept(catalogerName)) for (const found of file.summary?.packages ?? []) if (!ownership.owns(file.path, found.component)) yield [found, file];
}
function systemComponent({ id, versionId, name, cpe, url }) {
	return {
		type: "operating-system",
		name: id,
		...versionId === void 0 ? {} : { version: versionId },
		description: name,
		...cpe === void 0 ? {} : { cpe },
		...url === void 0 ? {} : { externalReferences: [{
			type: "website",
			url
		}] }
	};
}
function subjectComponent({ subject, skipped, unread }) {
	const { digest, repository, platform, tag } = subject;
	const name = formatRepository(repository);
	const purl = formatPurl({
		type: "oci",
		name: name.slice(name.lastIndexOf("/") + 1),
		version: digest,
		qualifiers: {
			repository_url: name,
			arch: platform?.architecture,
			tag
		}
	});
	const properties = [...skipped.map((layer) => ({
		name: "oci-seal:layer-not-read",
		value: layer
	})), ...unread.slice(0, MOST_UNREAD).map((value) => ({
		name: "oci-seal:incomplete",
		value
	}))];
	return {
		ref: purl,
		type: "container",
		name,
		version: digest,
		purl,
		hashes: [{
			algorithm: digest.startsWith("sha512:") ? "SHA-512" : "SHA-256",
			content: encodedOf(digest)
		}],
		...properties.length > 0 ? { properties } : {}
	};
}
/** The same image gives the same document. */
function documentId(subject, components, dependencies) {
	const hash = createHash("sha256").update(JSON.stringify([
		subject,
		components,
		[...dependencies]
	])).digest();
	return `urn:uuid:${uuidOf(hash)}`;
}

// src/scan/image/image-config.ts
/** The diffIDs of an image's layers, lowest first. @throws SealError `SCAN_CONFIG_INVALID` */
function readDiffIds(config, layers) {
	let document;
	try {
		document = parseJson(config);
	} catch (cause) {
		throw new SealError("SCAN_CONFIG_INVALID", "the image's config is not JSON", { cause });
	}
	const rootfs = isRecord(document) ? document["rootfs"] : void 0;
	const ids = isRecord(rootfs) ? rootfs["diff_ids"] : void 0;
	if (!Array.isArray(ids) || !ids.every(isDigest)) throw new SealError("SCAN_CONFIG_INVALID", "the image's config has no list of diffIDs", { remedy: "Seal scans only container images. Set sbom-path to the SBOM of this artifact." });
	if (ids.length !== layers) throw new SealError("SCAN_CONFIG_INVALID", `the image's config lists ${ids.length} layers, its manifest ${layers}`);
	return ids;
}

// src/scan/image/merged-filesystem.ts
/** As many as Linux follows. */
const MAX_SYMLINKS = 40;
/** Databases of packages, below a folder that may be a symlink to another one. */
const DATABASES = [
	...[
		"status",
		"dpkg/status",
		"opkg/status",
		"installed",
		"db/installed",
		"apk/db/installed"
	],
	...[
		"rpmdb.sqlite",
		"Packages.db",
		"Packages",
		"rpm/rpmdb.sqlite",
		"rpm/Packages.db",
		"rpm/Packages"
	],
	...["container-manifest-2", "rpmmanifest/container-manifest-2"]
];
/** A separate package for a hard link, with the same fields. */
const COPY_BYTES = 400;
/** A folder with its list, beside its name. */
const FOLDER_BYTES = 400;
/** Apply layers from the lowest to the highest, then look. Folders exist only as far as something kept is in them. */
var MergedFilesystem = class {
	#top = {
		kind: "directory",
		children: /* @__PURE__ */ new Map()
	};
	#hardLinks = /* @__PURE__ */ new Map();
	#keep;
	#kept;
	/** @param keep accounts for the memory of folders: a path of 4,000 characters has up to 2,000 */
	constructor(keep = () => void 0) {
		this.#keep = keep;
	}
	apply(layer) {
		this.#kept = void 0;
		const targets = this.#lowerTargets(layer);
		for (const path of layer.opaque) this.#directory(path)?.children.clear();
		for (const path of layer.whiteouts) this.#remove(path);
		let last;
		for (const [path, node] of layer.nodes) {
			if (node === "other") {
				const folder = folderOf(path);
				if (last?.folder !== folder) last = {
					folder,
					directory: this.#directory(folder)
				};
				last.directory?.children.delete(baseName(path));
				continue;
			}
			last = void 0;
			if (node === "directory") this.#makeDirectory(path);
			else if (node.kind === "symlink") this.#place(path, {
				kind: "symlink",
				target: node.target
			});
			else if (node.kind === "file") this.#place(path, {
				kind: "file",
				content: node,
				layer: layer.diffId
			});
			else this.#link(path, node.target, targets.get(path));
		}
	}
	/** What hard links name in lower layers, by the link's path: the same layer may remove the target's own name. */
	#lowerTargets({ nodes, whiteouts, opaque }) {
		const targets = /* @__PURE__ */ new Map();
		if (whiteouts.length + opaque.length === 0) return targets;
		for (const [path, node] of nodes) {
			if (typeof node === "string" || node.kind !== "link") continue;
			const target = cleanPath(node.target);
			const lower = target === void 0 || nodes.has(target) ? void 0 : this.#lookUp(target);
			if (lower !== void 0) targets.set(path, lower);
		}
		return targets;
	}
	file(path) {
		const found = this.#follow(path);
		return found?.node.kind === "file" ? toRootFile(found.path, found.node) : void 0;
	}
	kept(catalogerName) {
		if (this.#kept === void 0) {
			const kept = /* @__PURE__ */ new Map();
			for (const { path, node } of walk(this.#top)) {
				if (node.kind === "symlink") continue;
				const file = toRootFile(path, node);
				const list = kept.get(file.catalogerName);
				if (list) list.push(file);
				else kept.set(file.catalogerName, [file]);
			}
			for (const list of kept.values()) list.sort((a, b) => compareText(a.path, b.path));
			this.#kept = kept;
		}
		return this.#kept.get(catalogerName) ?? [];
	}
	canonical(path) {
		const folder = folderOf(path);
		return joinPath(this.#follow(folder)?.path ?? folder, path.slice(folder === "" ? 0 : folder.length + 1));
	}
	/**
	* By path, the files that a cataloger selects by the path of a link to them, and not by their own. Whether they
	* exist is not known here.
	*/
	linkedFiles() {
		const linked = new Map(this.#hardLinks);
		for (const { path, target } of symlinks(this.#top)) {
			const cataloger = selectingCataloger(path);
			const file = cataloger && this.#unreadTarget(path, target);
			if (cataloger && file !== void 0 && selectingCataloger(file) !== cataloger) linked.set(file, {
				kind: "symlink",
				link: path,
				cataloger
			});
			for (const name of cataloger ? [] : DATABASES) this.#addInFolder(linked, path, target, name);
		}
		return linked;
	}
	/** A database whose folder has another name, by the name of a symlink to the folder. */
	#addInFolder(linked, path, target, name) {
		const link = `${path}/${name}`;
		const cataloger = selectingCataloger(link);
		if (cataloger === void 0) return;
		const known = this.#follow(path);
		const folder = known?.node.kind === "directory" ? known.path : this.#unreadTarget(path, target);
		const file = folder === void 0 ? void 0 : joinPath(folder, name);
		if (file !== void 0 && selectingCataloger(file) !== cataloger && this.#lookUp(file) === void 0) linked.set(file, {
			kind: "symlink",
			link,
			cataloger
		});
	}
	/** The path that a symlink leads to in the end; undefined if something is known to be there. */
	#unreadTarget(path, target) {
		let from = path;
		let to = target;
		for (let links = 0; links < MAX_SYMLINKS; links++) {
			const folder = this.#follow(to.startsWith("/") ? folderOf(to) : `${folderOf(from)}/${folderOf(to)}`, true);
			const name = baseName(to);
			if (folder?.node.kind !== "directory" || [
				"",
				".",
				".."
			].includes(name)) return void 0;
			from = joinPath(folder.path, name);
			const node = folder.node.children.get(name);
			if (node === void 0) return from;
			if (node.kind !== "symlink") return void 0;
			to = node.target;
		}
	}
	/** A hard link: the same content under one more path, from this layer or a lower one. */
	#link(path, target, lower) {
		const cleaned = cleanPath(target);
		const node = (cleaned === void 0 ? void 0 : this.#lookUp(cleaned)) ?? lower;
		if (node?.kind === "file" || node?.kind === "symlink") {
			this.#place(path, node.kind === "file" ? this.#ownCopy(node) : node);
			return;
		}
		this.#remove(path);
		const cataloger = selectingCataloger(path);
		const file = cleaned ?? target;
		if (cataloger && selectingCataloger(file) !== cataloger) this.#hardLinks.set(file, {
			kind: "link",
			link: path,
			cataloger
		});
	}
	/** What a package needs depends on where it is, although its file is the same. Only lists have more packages. */
	#ownCopy(node) {
		const { content } = node;
		const [found, ...others] = content.summary?.packages ?? [];
		if (found === void 0 || others.length > 0 || (found.needs ?? found.links) === void 0) return node;
		this.#keep(COPY_BYTES);
		return {
			...node,
			content: {
				...content,
				summary: {
					...content.summary,
					packages: [{ ...found }]
				}
			}
		};
	}
	#makeDirectory(path) {
		const parent = this.#parent(path, false);
		const name = path.slice(path.lastIndexOf("/") + 1);
		const existing = parent?.children.get(name);
		if (existing && existing.kind !== "directory") parent?.children.delete(name);
	}
	#remove(path) {
		this.#parent(path, false)?.children.delete(baseName(path));
	}
	#place(path, node) {
		this.#parent(path, true)?.children.set(baseName(path), node);
	}
	#lookUp(path) {
		return this.#parent(path, false)?.children.get(baseName(path));
	}
	#parent(path, create) {
		return this.#directory(folderOf(path), create);
	}
	/** The folder at a path, through symlinks, as a runtime that unpacks the layer would find it. */
	#directory(path, create = false) {
		const plain = this.#descend(path, create);
		if (plain !== "symlink") return plain;
		const found = this.#follow(path, create);
		return found?.node.kind === "directory" ? found.node : void 0;
	}
	#descend(path, create) {
		let current = this.#top;
		for (let start = 0; start < path.length;) {
			const slash = path.indexOf("/", start);
			const end = slash < 0 ? path.length : slash;
			const name = path.slice(start, end);
			start = end + 1;
			let next = current.children.get(name);
			if (next?.kind === "symlink") return "symlink";
			if (next?.kind !== "directory") {
				if (!create) return void 0;
				next = this.#addDirectory(current, name);
			}
			current = next;
		}
		return current;
	}
	/** Walks a path part by part; a symlink puts its target's parts in front of what is left. */
	#follow(path, create = false) {
		const rest = path.split("/").reverse();
		const trail = [];
		let links = 0;
		for (let name = rest.pop(); name !== void 0; name = rest.pop()) {
			if (name === "" || name === ".") continue;
			if (name === "..") {
				trail.pop();
				continue;
			}
			const here = trail.at(-1)?.node ?? this.#top;
			const node = here.children.get(name) ?? (create ? this.#addDirectory(here, name) : void 0);
			if (node === void 0) return void 0;
			if (node.kind === "symlink") {
				if (++links > MAX_SYMLINKS) return void 0;
				if (node.target.startsWith("/")) trail.length = 0;
				rest.push(...node.target.split("/").reverse());
			} else if (node.kind === "directory") trail.push({
				name,
				node
			});
			else return rest.every((part) => part === "" || part === ".") ? {
				path: [...trail.map((step) => step.name), name].join("/"),
				node
			} : void 0;
		}
		return {
			path: trail.map((step) => step.name).join("/"),
			node: trail.at(-1)?.node ?? this.#top
		};
	}
	#addDirectory(parent, name) {
		this.#keep(FOLDER_BYTES + name.length);
		const node = {
			kind: "directory",
			children: /* @__PURE__ */ new Map()
		};
		parent.children.set(name, node);
		return node;
	}
};
function* walk(top) {
	const open = [["", top]];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [folder, { children }] = next;
		for (const [name, node] of children) {
			const path = joinPath(folder, name);
			if (node.kind === "directory") open.push([path, node]);
			else yield {
				path,
				node
			};
		}
	}
}
function symlinks(top) {
	return [...walk(top)].flatMap(({ path, node }) => node.kind === "symlink" ? [{
		path,
		target: node.target
	}] : []);
}
function joinPath(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function toRootFile(path, { content, layer }) {
	return {
		path,
		layer,
		catalogerName: content.catalogerName,
		bytes: content.bytes,
		summary: content.summary
	};
}

// src/scan/image/ownership.ts
/** Folders of databases are remembered up to here; then the memory starts empty. */
const MOST_FOLDERS = 1e5;
/**
* Distributions whose advisories also list what they have not fixed, by ID and ID_LIKE: there, those about a package
* are all that is known about it. Others list fixes only.
*/
const LISTING_UNFIXED = /* @__PURE__ */ new Set([
	"arch",
	"azurelinux",
	"debian",
	"mariner",
	"rhel",
	"sles",
	"suse",
	"ubuntu"
]);
/** A relative of Red Hat's with its own advisories. */
const AMAZON = "amzn";
/** Types of purl of programs, which are what the package is about, and of packages of distributions themselves. */
const OF_SYSTEM = /^pkg:(?:generic|cpan|github|alpm|apk|deb|rpm)\//;
var Ownership = class {
	#root;
	#listsUnfixed;
	/** Undefined for a file that is not to be listed whatever its package is. */
	#owners = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Map();
	/**
	* Databases name files by paths that may lead through symlinks (`/lib` to `/usr/lib`).
	*
	* @param candidates the paths that `owns` will be asked about: databases name many more
	*/
	constructor(root, distribution, catalogs, candidates) {
		this.#root = root;
		this.#listsUnfixed = doesListUnfixed(distribution);
		const wanted = /* @__PURE__ */ new Set();
		for (const path of candidates) wanted.add(this.#canonical(path));
		for (const { owned } of catalogs) for (const { path, owner } of owned) {
			const canonical = this.#canonical(path);
			if (!wanted.has(canonical)) continue;
			const isShared = this.#owners.has(canonical);
			this.#owners.set(canonical, isShared ? this.#owners.get(canonical) && owner : owner);
		}
	}
	/** Is the file that of a package, and what was found in it that package itself? */
	owns(path, component) {
		const canonical = this.#canonical(path);
		if (!this.#owners.has(canonical)) return false;
		const owner = this.#owners.get(canonical);
		if (owner === void 0 || isOfSystem(component)) return true;
		return this.#listsUnfixed && isSameVersion(component.version, owner.component.version);
	}
	/** The package that brought the file. */
	ownerOf(path) {
		return this.#owners.get(this.#canonical(path));
	}
	#canonical(path) {
		const folder = folderOf(path);
		let canonical = this.#folders.get(folder);
		if (canonical === void 0) {
			canonical = folderOf(this.#root.canonical(path));
			if (this.#folders.size >= MOST_FOLDERS) this.#folders.clear();
			this.#folders.set(folder, canonical);
		}
		if (canonical === folder) return path;
		const name = path.slice(folder === "" ? 0 : folder.length + 1);
		return canonical === "" ? name : `${canonical}/${name}`;
	}
};
function doesListUnfixed(distribution) {
	if (distribution === void 0 || distribution.id === AMAZON) return false;
	return [distribution.id, ...distribution.idLike].some((id) => LISTING_UNFIXED.has(id));
}
function isOfSystem({ purl, properties = [] }) {
	if (purl === void 0 || OF_SYSTEM.test(purl)) return true;
	return properties.some(({ name, value }) => name === "syft:package:type" && value === "binary");
}
/** `2.32.3` is packaged as `2.32.3+dfsg-5`; what a package brings along has other versions. */
function isSameVersion(version, ofOwner = "") {
	if (version === void 0) return true;
	const upstream = ofOwner.replace(/^\d+:/, "");
	return upstreamVersion(ofOwner) === version || upstream.startsWith(version) && !/^\.?\d/.test(upstream.slice(version.length));
}

// src/scan/image/scan-image.ts
/** Of a layer; a smaller one is decompressed sooner than a thread starts. */
const MIN_THREAD_BYTES = 4 * 2 ** 20;
/** Layers that registries need not have: https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#non-distributable-layers */
const FOREIGN = /nondistributable|\.foreign\./;
/**
* Reads the layers, a few at a time, and names their packages. What cannot be read inside of them is a warning
* with its path, and marks the SBOM as incomplete.
*
* @throws SealError `SCAN_CONFIG_INVALID`, `SCAN_DIFF_ID_MISMATCH`, `SCAN_TAR_INVALID`, `SCAN_COMPRESSION_UNSUPPORTED`,
*   `SCAN_DECOMPRESSION_FAILED`, `SCAN_DECODER_FAILED`, `SCAN_LIMIT_EXCEEDED`, and what `open()` throws
*/
async function scanImage(input) {
	const diffIds = readDiffIds(input.config, input.layers.length);
	const cache = input.cache ?? new LayerCache();
	const { memory } = cache;
	let isCrowded = false;
	const scan = async (mode) => {
		if (mode === "alone") cache.clear();
		const limits = {
			...DEFAULT_LIMITS,
			...input.limits,
			...mode === "alone" ? { concurrency: 1 } : {}
		};
		const budget = new Budget(limits, memory);
		try {
			return await readImage(input, diffIds, {
				limits,
				budget,
				cache
			});
		} finally {
			({isCrowded} = budget);
			budget.end();
		}
	};
	return await memory.run(scan, () => !isCrowded);
}
async function readImage(input, diffIds, means) {
	const { layers, subject, log, signal } = input;
	const reader = new LayerReader(means, signal);
	const firstChanges = await reader.readAll(layers, diffIds);
	const first = mergeLayers(firstChanges, means.budget);
	const linked = first.root.linkedFiles();
	const changes = await reader.readLinked(layers, diffIds, firstChanges, linked);
	reader.end();
	signal?.throwIfAborted();
	const skipped = layers.filter(isForeign).map((layer) => layer.descriptor.digest);
	const root = changes.every((layer, at) => layer === firstChanges[at]) ? first.root : mergeAgain(changes, first, means.budget);
	const distribution = findDistribution(root);
	const keepPackage = (bytes) => means.budget.spend({ kept: PACKAGE_BYTES + bytes });
	const paths = () => pathsOf(changes);
	const catalogs = FILE_CATALOGERS.flatMap((cataloger) => cataloger.readRoot?.(root, {
		distribution,
		keepPackage,
		paths
	}) ?? []);
	const linkings = FILE_CATALOGERS.flatMap((cataloger) => cataloger.link?.(root) ?? []);
	const ownership = new Ownership(root, distribution, catalogs, pathsWithPackages(root));
	const unread = [
		...changes.flatMap((layer) => layer.warnings),
		...describeMissing(linked, changes),
		...catalogs.flatMap((catalog) => catalog.warnings ?? []),
		...linkings.flatMap((linking) => linking.warnings)
	];
	const warnings = [...skipped.map((digest) => `layer ${digest} is not distributable and was not read`), ...unread];
	for (const warning of warnings) log.warning(`Scan of ${subject.digest.slice(0, 19)}: ${warning}`);
	const findings = {
		root,
		subject,
		distribution,
		catalogs,
		links: new Map(linkings.flatMap(({ links }) => [...links])),
		amended: new Map(linkings.flatMap(({ components = /* @__PURE__ */ new Map() }) => [...components])),
		ownership,
		attached: input.attached ?? [],
		skipped,
		isIncomplete: warnings.length > 0,
		unread
	};
	return assembleSbom(findings, await loadKnownNames());
}
function* pathsOf(changes) {
	for (const { nodes } of changes) yield* nodes.keys();
}
function* pathsWithPackages(root) {
	for (const name of [...FILE_CATALOGERS.map((cataloger) => cataloger.name), EXECUTABLE_CATALOGER_NAME]) for (const { path, summary } of root.kept(name)) if (summary?.packages) yield path;
}
function mergeLayers(changes, budget) {
	let kept = 0;
	const root = new MergedFilesystem((bytes) => {
		kept += bytes;
		budget.spend({ kept: bytes });
	});
	for (const layer of changes) root.apply(layer);
	return {
		root,
		kept
	};
}
/** The first file system is garbage when the second is made. */
function mergeAgain(changes, first, budget) {
	budget.spend({ kept: -first.kept });
	return mergeLayers(changes, budget).root;
}
/** A symlink may point to a missing file; a hard link cannot. */
function describeMissing(linked, changes) {
	return [...linked].filter(([file, { kind }]) => kind === "link" && !changes.some(({ nodes }) => nodes.has(file))).map(([file, { link }]) => `${printable(link)} is a hard link to a file that was not read: ${printable(file, 200)}`);
}
function isForeign({ descriptor }) {
	return FOREIGN.test(descriptor.mediaType);
}
/** Reads the layers of one image, those that the cache has not. */
var LayerReader = class {
	#limits;
	#budget;
	#cache;
	/** Layers share one, as few have programs at the same time. */
	#buffers = new ContentBuffers();
	#stop = new AbortController();
	#signal;
	constructor({ limits, budget, cache }, signal) {
		this.#limits = limits;
		this.#budget = budget;
		this.#cache = cache;
		this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal;
	}
	/** The first failure stops the others and is what the caller sees. */
	async readAll(layers, diffIds) {
		const gate = limit(this.#limits.concurrency);
		let failure;
		const works = layers.map((layer, at) => {
			if (isForeign(layer)) return void 0;
			return gate(async () => {
				this.#signal.throwIfAborted();
				return await this.#read(layer, diffIds[at]);
			}).catch((error) => {
				failure ??= { error };
				this.#stop.abort();
				throw error;
			});
		});
		try {
			return await all(works.filter((work) => work !== void 0));
		} catch (error) {
			throw failure?.error ?? error;
		}
	}
	/** Reads the layers with files that only links select a second time. The cache keeps them as they were read at first. */
	async readLinked(layers, diffIds, changes, linked) {
		const again = /* @__PURE__ */ new Map();
		for (const { diffId, nodes } of changes) {
			const layer = layers[diffIds.indexOf(diffId)];
			if (layer === void 0 || again.has(diffId)) continue;
			if ([...linked.keys()].some((file) => nodes.get(file) === "other")) again.set(diffId, await this.#stream(layer, diffId, linked));
		}
		return changes.map((layer) => again.get(layer.diffId) ?? layer);
	}
	/** No layer is read afterwards. */
	end() {
		this.#buffers.release();
	}
	async #read(layer, diffId) {
		const { changes, isShared } = await this.#cache.read(diffId, () => this.#load(layer, diffId));
		if (isShared) this.#budget.spend(changes.used);
		return changes;
	}
	/** From an earlier run, or from the registry. */
	async #load(layer, diffId) {
		const { store } = this.#cache;
		const stored = await store?.read(layer.descriptor, diffId);
		if (stored !== void 0) {
			this.#budget.spend(stored.used);
			return stored;
		}
		const changes = await this.#stream(layer, diffId);
		store?.write(layer.descriptor, changes);
		return changes;
	}
	async #stream(layer, diffId, linked) {
		const collector = new LayerCollector(this.#limits, this.#budget, linked, this.#buffers);
		try {
			const { threads } = this.#cache;
			const hasThread = threads.areUseful && layer.descriptor.size >= MIN_THREAD_BYTES;
			const options = {
				signal: this.#signal,
				threads: hasThread ? threads : void 0
			};
			const sha256 = await inflate(layer.open(), (piece) => collector.push(piece), options);
			const changes = collector.end(`sha256:${sha256}`);
			if (changes.diffId === diffId) return changes;
			throw new SealError("SCAN_DIFF_ID_MISMATCH", `its decompressed digest is ${changes.diffId}, the config has ${diffId}`);
		} catch (error) {
			if (!(error instanceof SealError) || !error.code.startsWith("SCAN_")) throw error;
			const { remedy } = error;
			throw new SealError(error.code, `layer ${layer.descriptor.digest}: ${error.message}`, {
				cause: error.cause,
				...remedy === void 0 ? {} : { remedy }
			});
		}
	}
};

export { LayerCache, LayerStore, scanImage };