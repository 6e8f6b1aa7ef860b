import { createHash } from "node:crypto";
import { Worker, parentPort, workerData } from "node:worker_threads";

// generated/inflate.js
const INFLATE_WASM = "AGFzbQEAAAABGgVgAABgAAF/YAV/f39/fwF/YAF/AGACf38AAwwLAgADAQABAQAAAAQFBAEBCgoGYRJ/AEGAgAQLfwBBgIAQC38AQZKCEgt/AEEAC38AQQILfwBBAwt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHzAESBUlOUFVUAwALSU5QVVRfQllURVMDAQxPVVRQVVRfQllURVMDAgtORUVEU19JTlBVVAMDCUhBU19FTkRFRAMECklTX0lOVkFMSUQDBQVpbnB1dAMGCGlucHV0RW5kAwcGb3V0cHV0AwkJb3V0cHV0RW5kAwoHcHJlcGFyZQAHBWJlZ2luAAkMY29tcGFjdElucHV0AAgIYWRkSW5wdXQACglza2lwSW5wdXQAAg1yZWxlYXNlT3V0cHV0AAQDcnVuAAMGbWVtb3J5AgAIAQEMAQEKxBoL1wUBCX9BgK8CQQBBIPwLAANAIAQgDUsEQCADIA1qLQAAQQF0QYCvAmoiBSAFLwEAQQFqOwEAIA1BAWohDQwBCwtBDyELA0AgC0EASgR/IAtBAXRBgK8Cai8BAAVBAQtFBEAgC0EBayELDAELC0EBIQVBASENAn8DQCALIA1OBEBBfyAFQQF0IA1BAXQiCEGArwJqLwEAIgZrIgVBAEgNAhogCEHArwJqIAc7AQAgBiAHaiEHIA1BAWohDQwBCwtBfyALQQFKIAVBAEpxDQAaQQAhDQNAIAQgDUsEQCADIA1qLQAAIgUEQCAFQQF0QcCvAmoiBi8BACEFIAYgBUEBajsBACAFQQF0QYCqAmogDTsBAAsgDUEBaiENDAELCyALCyIJQQBIBEBBAA8LQQEgAXQhBiAJQQJIBH9Bgq8CLwEAQQJJBUEACwRAIAJFBEBBAA8LQQAhAwNAIAMgBkkEQCAAIANBAnRqQYGAgIAENgIAIANBAWohAwwBCwsLIAkgAWtBACABIAlIGyEIIAYiByEDQQAhBEGAqgIhC0EBIQwDQCAJIAxPBEAgDEEBdEGArwJqLwEAIQ0DQCANBEAgCy8BACEFIAtBAmohCyACBH8gAiAFQQJ0aigCAAUgBUEMdAsgDGogDEEIdGohCiABIAxPBEAgBCEFA0AgBSAGSQRAIAAgBUECdGogCjYCACAFQQEgDHRqIQUMAQsLBSAEIAZBAWtxIgUgA0cEQCAHQQEgCHRqIAcgAyAGRxshByAAIAUiA0ECdGogB0EMdEGAgICABnIgCHI2AgALIAQgAXYhBQNAIAVBASAIdEkEQCAAIAUgB2pBAnRqIAo2AgAgBUEBIAwgAWt0aiEFDAELCwtBASAMQQFrdCEFA0AgBCAFcQRAIAVBAXYhBQwBCwsgBCAFQQFrcSAFckEAIAUbIQQgDUEBayENDAELCyAMQQFqIQwMAQsLQQELJABBgIAEJAZBgIAEJAdBwIAUJAlBwIAUJApBwIAUJAtBACQOCwkAIwYgAGokBguCBAECfyMIBEAjB0EAQcAA/AsAC0EEIQADQCAAQQRGBEAjDgR/Iw5BAUYEfxAFBSMOQQJGBH8jCiMGIxAiACMHIwZrIgEgACABSRsiAEHSgiYjCmsiASAAIAFJGyIA/AoAACMGIABqJAYjCiAAaiQKIxAgAGskEAJ/IxBFBEBBA0EAIw8bJA4jDwRAIwYjDUEDdmskBkIAJAxBACQNC0EEDAELQQEjCkHSgiZGDQAaQQNBACMIGwsFQQILCwUjCAR/QQAFIwcjBmtB2ARJCwR/QQAFIwwjBikDACMNrYaEJAwjBiMNQX9zQT9xQQN2aiQGIw1BOHIkDSMMQgGDpyQPIwxCAYhCA4OnIQAjDEIDiCQMIw1BA2skDUEEQQMgAAR/IABBAUYEf0EBJA4jEUUEQEGApgJBCEGQAfwLAEGQpwJBCUHwAPwLAEGAqAJBB0EY/AsAQZioAkKIkKDAgIGChAg3AABBgCBBCkGAnAJBgKYCQaACEAAaQYCmAkEFQSD8CwBBgNABQQhBgKUCQYCmAkEgEAAaQQEkEQtBAQUgAEECRgR/EAYFQQALCwUjBiMNQQN2ayQGQgAkDEEAJA0jBi8BACEAIwYvAQIhASMGQQRqJAYgACQQQQIkDiAAIAFzQf//A0YLBH8jByMGIw1BA3ZrTwVBAAsbCwshAAwBCwsgAAs5AQF/QcCAFCMKQYCAAiMKIwtrIgAgAEGAgAJPGyIAayAA/AoAAEHAgBQkCyAAQcCAFGokCSMJJAoL4AgDCH8BfgF7IwoiAEHAgCZLBEBBAQ8LIwYiASMHQQhqIwdBIGsjCBsiB0sEQEEDQQAjCBsPCyABIw1Bf3NBP3FBA3ZqIQUjDUE4ciEGIwwgASkDACMNrYaEIginQf8HcUECdEGAIGooAgAhAQNAAkAgAEHAgCZLBEBBASEBDAELIAUgB0sEQEEDQQAjCBshAQwBCyABQYCAgIB4cQRAIAYgAWshBiAAIgJBAWohACACIAFBDHY6AAAgCCABrYgiCKdB/wdxQQJ0QYAgaigCACIBQYCAgIB4cQRAIAYgAWshBiAAIgJBAWohACACIAFBDHY6AAAgCCABrYgiCKdB/wdxQQJ0QYAgaigCACIBQYCAgIB4cQRAIAAiAkEBaiEAIAIgAUEMdjoAACAFKQMAIAYgAWsiAq2GIAggAa2IhCEIIAUgAkF/c0E/cUEDdmohBSACQThyIQYgCKdB/wdxQQJ0QYAgaigCACEBDAQLCwsgAUGAgICABHEEQCABQYCAgIACcQRAIAFBDHZB//8BcSAIQgqIp0EBIAF0QQFrcWpBAnRBgCBqKAIAIQELIAFBgICAgHhxBEAgACICQQFqIQAgAiABQQx2OgAAIAUpAwAgBiABayICrYYgCCABrYiEIQggBSACQX9zQT9xQQN2aiEFIAJBOHIhBiAIp0H/B3FBAnRBgCBqKAIAIQEMAwsgAUGAgICABHEEQCAIIAGtiCEIIAYgAWshBkEEQQMgAUGAgICAAXEbIQEMAgsLIAAgAUEMdkH//wFxIAinQQEgAXRBAWtxIAFBCHZBD3F2amohAiAFKQMAIAYgAWsiA62GIAggAa2IhCEIIAUgA0F/c0E/cUEDdmohBSADQThyIQYgCKdB/wFxQQJ0QYDQAWooAgAiAUGAgICAAnEEQCABQQx2Qf//AXEgCEIIiKdBASABdEEBa3FqQQJ0QYDQAWooAgAhAQtBASABQQx2Qf//AXEgCKdBASABdEEBa3EgAUEIdkEPcXZqIgQgACMLa0sgAUGAgICABHEbBEBBAyEBDAELIAUpAwAgBiABayIDrYYgCCABrYiEIQggBSADQX9zQT9xQQN2aiEFIANBOHIhBiAIp0H/B3FBAnRBgCBqKAIAIQEgACAEayEDIARBEE8EQANAIAAgA/0ABAD9CwQAIANBEGohAyACIABBEGoiAEsNAAsFIARBCE8EQANAIAAgAykDADcDACADQQhqIQMgAiAAQQhqIgBLDQALBSAEQQFGBEAgAy0AAP0PIQkDQCAAIAn9CwQAIAIgAEEQaiIASw0ACwUDQCADIgRBAWohAyAAIAQtAAA6AAAgAiAAQQFqIgBLDQALCwsLIAIhAAwBCwsgBkE/cSQNIAhCASMNrYZCAX2DJAwgBSQGIAAkCiABQQRGBEAjCAR/IwcgBSMNQQN2a0kFQQALBEBBAw8LQQNBACMPGyQOIw8EQCMGIw1BA3ZrJAZCACQMQQAkDQsLIAELqwQCB38BfkEBJA5BACQRIwxCH4OnQYECaiECIwxCBYhCH4OnQQFqIQMjDEIKiEIPg6dBBGohASMMQg6IJAwjDUEOayQNIANBHksgAkGeAktyBEBBAA8LQYCmAkEAQRP8CwADQCAAIAFJBEAjDCMGKQMAIw2thoQkDCMGIw1Bf3NBP3FBA3ZqJAYjDUE4ciQNIABBgAhqLQAAQYCmAmojDEIHgzwAACMMQgOIJAwjDUEDayQNIABBAWohAAwBCwtBgJgCQQdBAEGApgJBExAARQRAQQAPCyACIANqIQRBACEAAn8DQCAAIARJBEAjDCMGKQMAIw2thoQkDCMGIw1Bf3NBP3FBA3ZqJAYjDUE4ciQNIwwjDEL/AIOnQQJ0QYCYAmooAgAiAUE/cSIFrYgkDCMNIAVrJA0gAUEMdkH//wFxIgVBEEkEQCAAIgFBAWohACABQYCmAmogBToAAAwCC0EAIAVBEEYiASAARXENAhogAQR/IABB/6UCai0AAAVBAAshBiMMQgEgBUEQRgR/QQIFQQNBByAFQRFGGwsiAa0iB4ZCAX2Dp0ELQQMgBUESRhtqIQUjDCAHiCQMIw0gAWskDUEAIAAgBWoiASAESw0CGiAAQYCmAmogBiAF/AsAIAEhAAwBCwtBAQtFBEBBAA8LQYCoAi0AAEUEQEEADwtBgCBBCkGAnAJBgKYCIAIQAAR/QYDQAUEIQYClAiACQYCmAmogAxAABUEACwuZAgEDfwNAIAFBgAJJBEAgAUECdEGAnAJqIAFBDHRBgICAgHhyNgIAIAFBAWohAQwBCwtBgKQCQYCAgIAFNgIAQQMhAUGBAiEAA0AgAEGdAkkEQCAAQQJ0QYCcAmogAEGFAmtBAnZBACAAQYkCTxsiAiABQQx0cjYCACABQQEgAnRqIQEgAEEBaiEADAELC0H0pAJBgMDAADYCAEH4pAJBgICAgAQ2AgBB/KQCQYCAgIAENgIAQQEhAUEAIQADQCAAQR5JBEAgAEECdEGApQJqIABBAmtBAXZBACAAQQRPGyICIAFBDHRyNgIAIAFBASACdGohASAAQQFqIQAMAQsLQfilAkGAgICABDYCAEH8pQJBgICAgAQ2AgALKgEBf0H4/wMjBkEIayMHIwZrIgBBCGr8CgAAQYCABCQGIABBgIAEaiQHCxYAQgAkDEEAJA1BACQOQQAkDyMKJAsLEAAjByAAaiQHIAFBAEckCAsLGgEAQYAICxMQERIACAcJBgoFCwQMAw0CDgEP";

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
	/** Bytes that a piece of `read` has at most. */
	get pieceBytes() {
		return this.#inflate.OUTPUT_BYTES.value;
	}
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
/** Bytes of an input at most. */
const INPUT_BYTES = 262144;
/** Pieces of one file that are inflated before the first is taken. */
const PIECES = 3;
/** Without the environment, which has secrets. */
function startGunzipThread() {
	return new Worker(new URL(import.meta.url), {
		workerData: TASK,
		env: {},
		execArgv: []
	});
}
/** One file in the thread. */
var ThreadFile = class {
	#post;
	#file;
	#gunzip = new Gunzip();
	#hash = createHash("sha256");
	#free = Array.from({ length: PIECES }, () => new ArrayBuffer(this.#gunzip.pieceBytes));
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
	/** Until a buffer or an input is missing. More input may arrive for a file that has failed. */
	#advance() {
		if (this.#hasFailed) return;
		const file = this.#file;
		try {
			for (let memory = this.#free.pop(); memory !== void 0; memory = this.#free.pop()) {
				const piece = this.#gunzip.read();
				if (piece !== void 0) {
					this.#hash.update(piece);
					new Uint8Array(memory).set(piece);
					this.#post({
						file,
						piece: memory,
						length: piece.length
					}, [memory]);
					continue;
				}
				this.#free.push(memory);
				if (!this.#addInput()) break;
			}
			if (!this.#gunzip.hasEnded || this.#isDone) return;
			this.#isDone = true;
			this.#post({
				file,
				sha256: this.#hash.digest("hex")
			}, []);
		} catch (error) {
			if (!(error instanceof GzipError)) throw error;
			this.#hasFailed = true;
			this.#post({
				file,
				defect: error
			}, []);
		}
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
		else files.delete(message.file);
	});
}

export { Gunzip, INPUT_BYTES, startGunzipThread };