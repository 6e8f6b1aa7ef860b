import { createHash } from "node:crypto";
import { Worker, parentPort, workerData } from "node:worker_threads";

// generated/inflate.js
const INFLATE_WASM = "AGFzbQEAAAABGgVgAABgAAF/YAV/f39/fwF/YAF/AGACf38AAwwLAgABAwEAAQAAAAQFBAEBBwcGWhF/AEGAgAgLfwBBgIAIC38AQQALfwBBAgt/AEEDC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwe9AREFSU5QVVQDAAtJTlBVVF9CWVRFUwMBC05FRURTX0lOUFVUAwIJSEFTX0VOREVEAwMKSVNfSU5WQUxJRAMEBWlucHV0AwUIaW5wdXRFbmQDBgZvdXRwdXQDCAlvdXRwdXRFbmQDCQdwcmVwYXJlAAcFYmVnaW4ACQxjb21wYWN0SW5wdXQACAhhZGRJbnB1dAAKCXNraXBJbnB1dAADDXJlbGVhc2VPdXRwdXQABQNydW4ABAZtZW1vcnkCAAgBAQwBAQqvGwvbBQEJf0GAtQRBAEEg/AsAA0AgBCANSwRAIAMgDWotAABBAXRBgLUEaiIFIAUvAQBBAWo7AQAgDUEBaiENDAELC0EPIQsDQCALQQBKBH8gC0EBdEGAtQRqLwEABUEBC0UEQCALQQFrIQsMAQsLQQEhBUEBIQ0CfwNAIAsgDU4EQEF/IAVBAXQgDUEBdCIIQYC1BGovAQAiBmsiBUEASA0CGiAIQcC1BGogBzsBACAGIAdqIQcgDUEBaiENDAELC0F/IAtBAUogBUEASnENABpBACENA0AgBCANSwRAIAMgDWotAAAiBQRAIAVBAXRBwLUEaiIGLwEAIQUgBiAFQQFqOwEAIAVBAXRBgLAEaiANOwEACyANQQFqIQ0MAQsLIAsLIglBAEgEQEEADwtBASABdCEGIAlBAkgEf0GCtQQvAQBBAkkFQQALBEAgAkUEQEEADwtBACEDA0AgAyAGSQRAIAAgA0EDdGpCgYCAgAQ3AwAgA0EBaiEDDAELCwsgCSABa0EAIAEgCUgbIQggBiIHIQNBACEEQYCwBCELQQEhDANAIAkgDE8EQCAMQQF0QYC1BGovAQAhDQNAIA0EQCALLwEAIQUgC0ECaiELIAIEfyACIAVBA3RqKQMApwUgBUEMdAsgDGogDEEIdGohCiABIAxPBEAgBCEFA0AgBSAGSQRAIAAgBUEDdGogCq03AwAgBUEBIAx0aiEFDAELCwUgBCAGQQFrcSIFIANHBEAgB0EBIAh0aiAHIAMgBkcbIQcgACAFIgNBA3RqIAdBDHRBgICAgAZyIAhyrTcDAAsgBCABdiEFA0AgBUEBIAh0SQRAIAAgBSAHakEDdGogCq03AwAgBUEBIAwgAWt0aiEFDAELCwtBASAMQQFrdCEFA0AgBCAFcQRAIAVBAXYhBQwBCwsgBCAFQQFrcSAFckEAIAUbIQQgDUEBayENDAELCyAMQQFqIQwMAQsLQQELJABBgIAIJAVBgIAIJAZBwIAQJAhBwIAQJAlBwIAQJApBACQNC94GAgh/AX4jBwR/QQAFIwYjBWtB2ARJCwRAQQAPCyMLIwUpAwAjDK2GhCQLIwUjDEF/c0E/cUEDdmokBSMMQThyJAwjC0IBg6ckDiMLQgGIQgODpyEBIwtCA4gkCyMMQQNrJAxBBEEDIAEEfyABQQFGBH9BASQNIxBFBEBBgKwEQQhBkAH8CwBBkK0EQQlB8AD8CwBBgK4EQQdBGPwLAEGYrgRCiJCgwICBgoQINwAAQYAgQQpBgJgEQYCsBEGgAhAAGkGArARBBUEg/AsAQYCAA0EIQYCqBEGArARBIBAAGkEBJBALQQEFIAFBAkYEf0EBJA1BACQQIwtCH4OnQYECaiEDIwtCBYhCH4OnQQFqIQQjC0IKiEIPg6dBBGohASMLQg6IJAsjDEEOayQMAkAgBEEeSyADQZ4CS3INAEGArARBAEET/AsAA0AgACABSQRAIwsjBSkDACMMrYaEJAsjBSMMQX9zQT9xQQN2aiQFIwxBOHIkDCAAQYAIai0AAEGArARqIwtCB4M8AAAjC0IDiCQLIwxBA2skDCAAQQFqIQAMAQsLQYCQBEEHQQBBgKwEQRMQAEUNAAJ/IAMgBGohBUEAIQADQCAAIAVJBEAjCyMFKQMAIwythoQkCyMFIwxBf3NBP3FBA3ZqJAUjDEE4ciQMIwsjC0L/AIOnQQN0QYCQBGopAwCnIgFBP3EiBq2IJAsjDCAGayQMIAFBDHZB//8BcSIHQRBJBEAgACIBQQFqIQAgAUGArARqIAc6AAAMAgtBACAHQRBGIgEgAEVxDQIaIAEEfyAAQf+rBGotAAAFQQALIQYjC0IBIAdBEEYEf0ECBUEDQQcgB0ERRhsLIgGtIgiGQgF9g6dBC0EDIAdBEkYbaiEHIwsgCIgkCyMMIAFrJAxBACAAIAdqIgEgBUsNAhogAEGArARqIAYgB/wLACABIQAMAQsLQQELRQ0AQYCuBC0AAEUNAEGAIEEKQYCYBEGArAQgAxAABH9BgIADQQhBgKoEIANBgKwEaiAEEAAFQQALIQILIAIFQQALCwUjBSMMQQN2ayQFQgAkC0EAJAwjBS8BACEAIwUvAQIhASMFQQRqJAUgACQPQQIkDSAAIAFzQf//A0YLBH8jBiMFIwxBA3ZrTwVBAAsbCwkAIwUgAGokBQvHAQECfyMHBEAjBkEAQcAA/AsAC0EEIQADQCAAQQRGBEAjDQR/Iw1BAUYEfxAGBSMNQQJGBH8jCSMFIw8iACMGIwVrIgEgACABSRsiAEHighojCWsiASAAIAFJGyIA/AoAACMFIABqJAUjCSAAaiQJIw8gAGskDwJ/Iw9FBEBBA0EAIw4bJA0jDgRAIwUjDEEDdmskBUIAJAtBACQMC0EEDAELQQEjCUHighpGDQAaQQNBACMHGwsFQQILCwUQAgshAAwBCwsgAAs5AQF/QcCAECMJQYCAAiMJIwprIgAgAEGAgAJPGyIAayAA/AoAAEHAgBAkCiAAQcCAEGokCCMIJAkLzAkDB38CfgF7IwkiAEHAgBpLBEBBAQ8LIwUiASMGQQhqIwZBIGsjBxsiBUsEQEEDQQAjBxsPCyABIwxBA3ZrIgEpAwAjDEEHcUEDaiICrSIHhkIBIAeGQgF9IwtCA4aDhCEIIAEgAkF/c0E/cUEDdmohBiACQThyIQMgCKdB+D9xKQOAICEHA0ACQCAAQcCAGksEQEEBIQEMAQsgBSAGSQRAQQNBACMHGyEBDAELIAenIgJBAEgEQCADIAJrIQMgACIBQQFqIQAgASACQQx2OgAAIAggB4giCKdB+D9xKQOAICIHp0EASARAIAMgB6drIQMgACIBQQFqIQAgASAHp0EMdjoAACAIIAeIIginQfg/cSkDgCAiB6dBAEgEQCADIAenayEDIABBAWohASAAIAenQQx2OgAAIAggB4giCKdB+D9xKQOAICIHpyIAQQBIBH8gCCAHiCEIIAEgAEEMdjoAACADIABrIQMgAUEBagUgAQshACAIIAYpAwAgA62GhCEIIAYgA0F/c0E/cUEDdmohBiADQThyIQMgCKdB+D9xKQOAICEHDAQLCwsgB6ciAUGAgICABHEEQCABQYCAgIACcQRAIAFBDHZB//8BcUEDdEGAIGogCEIKiKdBASABdEEBa0EDdHFqKQMAIQcLIAenIgJBAEgEQCAAIgFBAWohACABIAJBDHY6AAAgBikDACADIAJrIgGthiAIIAeIhCEIIAYgAUF/c0E/cUEDdmohBiABQThyIQMgCKdB+D9xKQOAICEHDAMLIAenIgFBgICAgARxBEAgCCAHiCEIIAMgAWshA0EEQQMgAUGAgICAAXEbIQEMAgsLIAAgB6ciAkEMdkH//wFxIAhCA4inQQEgAnRBAWtxIAJBCHZBD3F2amohASAIIAeIIQggAyACayIDQT9xQR9JBEAgCCAGKQMAIAOthoQhCCAGIANBf3NBP3FBA3ZqIQYgA0E4ciEDCyAIp0H4D3EpA4CAAyIHpyICQYCAgIACcQRAIAJBDHZB//8BcUEDdEGAgANqIAhCCIinQQEgAnRBAWtBA3RxaikDACEHC0EBIAenIgJBDHZB//8BcSAIQgOIp0EBIAJ0QQFrcSACQQh2QQ9xdmoiBCAAIwprSyACQYCAgIAEcRsEQEEDIQEMAQsgBikDACADIAenayICrYYgCCAHiIQhCCAGIAJBf3NBP3FBA3ZqIQYgAkE4ciEDIAinQfg/cSkDgCAhByAAIARrIQIgBEEQTwRAA0AgACAC/QAEAP0LBAAgACAC/QAEEP0LBBAgAkEgaiECIAEgAEEgaiIASw0ACwUgBEEITwRAA0AgACACKQMANwMAIAAgAikDCDcDCCACQRBqIQIgASAAQRBqIgBLDQALBSAEQQFGBEAgAi0AAP0PIQkDQCAAIAn9CwQAIAEgAEEQaiIASw0ACwUDQCACIgRBAWohAiAAIAQtAAA6AAAgASAAQQFqIgBLDQALCwsLIAEhAAwBCwsgA0E/cUEDayQMQgEjDK2GQgF9IAhCA4iDJAsgBiQFIAAkCSABQQRGBEAjBwR/IwYgBiMMQQN2a0kFQQALBEBBAw8LQQNBACMOGyQNIw4EQCMFIwxBA3ZrJAVCACQLQQAkDAsLIAELnAIBA38DQCABQYACSQRAIAFBA3RBgJgEaiABQQx0QYCAgIB4cq03AwAgAUEBaiEBDAELC0GAqARCgICAgAU3AwBBAyEBQYECIQADQCAAQZ0CSQRAIABBA3RBgJgEaiAAQYUCa0ECdkEAIABBiQJPGyICIAFBDHRyrTcDACABQQEgAnRqIQEgAEEBaiEADAELC0HoqQRCgMDAADcDAEHwqQRCgICAgAQ3AwBB+KkEQoCAgIAENwMAQQEhAUEAIQADQCAAQR5JBEAgAEEDdEGAqgRqIABBAmtBAXZBACAAQQRPGyICIAFBDHRyrTcDACABQQEgAnRqIQEgAEEBaiEADAELC0HwqwRCgICAgAQ3AwBB+KsEQoCAgIAENwMACyoBAX9B+P8HIwVBCGsjBiMFayIAQQhq/AoAAEGAgAgkBSAAQYCACGokBgsWAEIAJAtBACQMQQAkDUEAJA4jCSQKCxAAIwYgAGokBiABQQBHJAcLCxoBAEGACAsTEBESAAgHCQYKBQsEDAMNAg4BDw==";

// src/scan/gunzip/gunzip.ts
/** The bytes are not a gzip file. */
var GzipError = class extends Error {};
const TRAILER_BYTES = 8;
const HEADER_BYTES = 10;
const DEFLATE = 8;
/** Flags of a header. */
const HAS_CHECKSUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
const RESERVED = 224;
let compiled;
/** One file, which may have any number of members. */
var Gunzip = class {
	#inflate = instantiate();
	#memory = Buffer.from(this.#inflate.memory.buffer);
	#part = "header";
	#isFirst = true;
	#isLast = false;
	/** Of the member's content. */
	#bytes = 0;
	#isTaken = false;
	get hasEnded() {
		return this.#part === "end";
	}
	/**
	* Takes the next bytes, when `read` has nothing to return. What follows the last member is taken and ignored.
	*
	* @param isLast nothing follows `bytes`
	* @returns how many of the bytes were taken; the others must be added later
	*/
	add(bytes, isLast) {
		if (this.hasEnded) return bytes.length;
		const inflate = this.#inflate;
		inflate.compactInput();
		const start = inflate.inputEnd.value;
		const taken = bytes.subarray(0, inflate.INPUT.value + inflate.INPUT_BYTES.value - start);
		this.#memory.set(taken, start);
		this.#isLast = isLast && taken.length === bytes.length;
		inflate.addInput(taken.length, this.#isLast);
		return taken.length;
	}
	/**
	* The next piece of the content. It is in memory that the next call of `read` writes to. Undefined: more bytes are needed, or
	* the file has ended. A piece has the content of as many members as fit: an eStargz layer has a small one for each file.
	*
	* @throws GzipError nothing may be read afterwards: the tables of the decoder are not whole
	*/
	read() {
		const inflate = this.#inflate;
		if (this.#isTaken) inflate.releaseOutput();
		this.#isTaken = false;
		for (;;) {
			if (this.#part === "end") return this.#takeOutput();
			if (this.#part !== "content") {
				if (this.#readFrame()) continue;
				return this.#takeOutput();
			}
			const start = inflate.outputEnd.value;
			const stop = inflate.run();
			this.#bytes += inflate.outputEnd.value - start;
			if (stop === inflate.IS_INVALID.value) throw new GzipError("its compressed data is not valid or is cut off");
			if (stop !== inflate.HAS_ENDED.value) return this.#takeOutput();
			this.#part = "trailer";
		}
	}
	#takeOutput() {
		const { output, outputEnd } = this.#inflate;
		if (output.value === outputEnd.value) return void 0;
		this.#isTaken = true;
		return this.#memory.subarray(output.value, outputEnd.value);
	}
	/** Reads a header or trailer; false if more bytes are needed. */
	#readFrame() {
		const { input, inputEnd, INPUT_BYTES } = this.#inflate;
		const bytes = this.#memory.subarray(input.value, inputEnd.value);
		const length = this.#part === "trailer" ? this.#readTrailer(bytes) : this.#readHeader(bytes);
		if (length !== void 0) {
			this.#inflate.skipInput(length);
			return true;
		}
		if (this.#isLast) throw new GzipError("it is cut off");
		if (bytes.length === INPUT_BYTES.value) throw new GzipError("the name or comment of a member is too long");
		return false;
	}
	/** Bytes of the header; undefined if it is not whole. */
	#readHeader(bytes) {
		if (!this.#isFirst) {
			if (bytes.length === 0 ? this.#isLast : bytes[0] === 0) {
				this.#part = "end";
				return 0;
			}
		}
		if (bytes.length < HEADER_BYTES) return void 0;
		const flags = bytes[3] ?? 0;
		if (bytes[0] !== 31 || bytes[1] !== 139 || bytes[2] !== DEFLATE || (flags & RESERVED) !== 0) throw new GzipError("a member has no header of gzip");
		let end = HEADER_BYTES;
		if (flags & HAS_EXTRA) {
			if (bytes.length < end + 2) return void 0;
			end += 2 + bytes.readUInt16LE(end);
		}
		for (const flag of [HAS_NAME, HAS_COMMENT]) {
			if ((flags & flag) === 0) continue;
			const zero = bytes.indexOf(0, end);
			if (zero < 0) return void 0;
			end = zero + 1;
		}
		if (flags & HAS_CHECKSUM) end += 2;
		if (end > bytes.length) return void 0;
		this.#isFirst = false;
		this.#bytes = 0;
		this.#part = "content";
		this.#inflate.begin();
		return end;
	}
	#readTrailer(bytes) {
		if (bytes.length < TRAILER_BYTES) return void 0;
		if (bytes.readUInt32LE(4) !== this.#bytes % 2 ** 32) throw new GzipError("a member has not the size that it states");
		this.#part = "header";
		return TRAILER_BYTES;
	}
};
function instantiate() {
	compiled ??= new WebAssembly.Module(Buffer.from(INFLATE_WASM, "base64"));
	const inflate = new WebAssembly.Instance(compiled).exports;
	inflate.prepare();
	return inflate;
}

// src/scan/gunzip/gunzip-thread.ts
const TASK = "seal: gunzip";
/** Bytes of an input at most. With less, threads wait while the main thread reads what others gave it. */
const INPUT_BYTES = 786432;
/** Bytes of each piece but the last: fewer messages cost less. */
const PIECE_BYTES = 524288;
/** Pieces of one file that are inflated before the first is taken. */
const PIECES = 2;
/** Far more than a thread needs; V8 sets more memory aside where none are given. */
const HEAP_LIMITS = {
	maxYoungGenerationSizeMb: 2,
	maxOldGenerationSizeMb: 64
};
/** Without the environment, which has secrets. */
function startGunzipThread() {
	return new Worker(new URL(import.meta.url), {
		workerData: TASK,
		env: {},
		execArgv: [],
		resourceLimits: HEAP_LIMITS
	});
}
const NOTHING = /* @__PURE__ */ new Uint8Array();
/** One file in the thread. */
var ThreadFile = class {
	#post;
	#file;
	#gunzip = new Gunzip();
	#hash = createHash("sha256");
	#free = Array.from({ length: PIECES }, () => new ArrayBuffer(PIECE_BYTES));
	/** The piece that is being filled. */
	#piece;
	#length = 0;
	/** Inflated, and not in a piece yet: there is none free. */
	#content = NOTHING;
	#inputs = [];
	/** Bytes of the first input. */
	#added = 0;
	#isDone = false;
	#hasFailed = false;
	constructor(file, post) {
		this.#file = file;
		this.#post = post;
	}
	add(input) {
		this.#inputs.push(input);
		this.#advance();
	}
	giveBack(memory) {
		this.#free.push(memory);
		this.#advance();
	}
	/** Without waiting for the garbage collector. */
	release() {
		this.#piece?.transfer(0);
		for (const memory of this.#free) memory.transfer(0);
	}
	/**
	* Until a free piece or an input is missing. More input may arrive for a file that has failed, and for one that has
	* ended: the main thread waits until that is read.
	*/
	#advance() {
		if (this.#hasFailed) return;
		try {
			while (this.#inflate()) if (!this.#fill()) return;
		} catch (error) {
			if (!(error instanceof GzipError)) throw error;
			this.#hasFailed = true;
			this.#post({
				file: this.#file,
				defect: error.message
			}, []);
			return;
		}
		if (!this.#gunzip.hasEnded || this.#isDone) return;
		this.#isDone = true;
		if (this.#piece !== void 0) this.#send(this.#piece);
		this.#post({
			file: this.#file,
			sha256: this.#hash.digest("hex")
		}, []);
	}
	/** Is there content? If not, all inputs are read. */
	#inflate() {
		while (this.#content.length === 0) {
			const content = this.#gunzip.read();
			if (content !== void 0) {
				this.#hash.update(content);
				this.#content = content;
			} else if (!this.#addInput()) return false;
		}
		return true;
	}
	/** Is all content in pieces? */
	#fill() {
		while (this.#content.length > 0) {
			this.#piece ??= this.#free.pop();
			if (this.#piece === void 0) return false;
			const part = this.#content.subarray(0, PIECE_BYTES - this.#length);
			new Uint8Array(this.#piece).set(part, this.#length);
			this.#length += part.length;
			this.#content = this.#content.subarray(part.length);
			if (this.#length === PIECE_BYTES) this.#send(this.#piece);
		}
		return true;
	}
	#send(piece) {
		this.#post({
			file: this.#file,
			piece,
			length: this.#length
		}, [piece]);
		this.#piece = void 0;
		this.#length = 0;
	}
	#addInput() {
		const [input] = this.#inputs;
		if (input === void 0) return false;
		const { bytes, isLast } = input;
		this.#added += this.#gunzip.add(bytes.subarray(this.#added), isLast);
		if (this.#added < bytes.length) return true;
		this.#added = 0;
		this.#inputs.shift();
		this.#post({
			file: this.#file,
			read: bytes.buffer
		}, [bytes.buffer]);
		return true;
	}
};
if (parentPort !== null && workerData === TASK) {
	const port = parentPort;
	const files = /* @__PURE__ */ new Map();
	const open = (file) => {
		const opened = files.get(file) ?? new ThreadFile(file, (answer, memory) => port.postMessage(answer, memory));
		files.set(file, opened);
		return opened;
	};
	port.on("message", (message) => {
		if ("input" in message) {
			const { input, length, isLast } = message;
			open(message.file).add({
				bytes: new Uint8Array(input, 0, length),
				isLast
			});
		} else if ("taken" in message) files.get(message.file)?.giveBack(message.taken);
		else {
			files.get(message.file)?.release();
			files.delete(message.file);
		}
	});
}

export { Gunzip, GzipError, INPUT_BYTES, startGunzipThread };