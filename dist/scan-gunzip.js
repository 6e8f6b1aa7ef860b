import { createHash } from "node:crypto";
import { Worker, parentPort, workerData } from "node:worker_threads";

// generated/inflate.js
const INFLATE_WASM = "AGFzbQEAAAABGgVgAABgAAF/YAV/f39/fwF/YAF/AGACf38AAwwLAgABAwEAAQAAAAQFBAEBDAwGYRJ/AEGAgAgLfwBBgIAQC38AQaKCEgt/AEEAC38AQQILfwBBAwt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHzAESBUlOUFVUAwALSU5QVVRfQllURVMDAQxPVVRQVVRfQllURVMDAgtORUVEU19JTlBVVAMDCUhBU19FTkRFRAMECklTX0lOVkFMSUQDBQVpbnB1dAMGCGlucHV0RW5kAwcGb3V0cHV0AwkJb3V0cHV0RW5kAwoHcHJlcGFyZQAHBWJlZ2luAAkMY29tcGFjdElucHV0AAgIYWRkSW5wdXQACglza2lwSW5wdXQAAw1yZWxlYXNlT3V0cHV0AAUDcnVuAAQGbWVtb3J5AgAIAQEMAQEKrxsL2wUBCX9BgLUEQQBBIPwLAANAIAQgDUsEQCADIA1qLQAAQQF0QYC1BGoiBSAFLwEAQQFqOwEAIA1BAWohDQwBCwtBDyELA0AgC0EASgR/IAtBAXRBgLUEai8BAAVBAQtFBEAgC0EBayELDAELC0EBIQVBASENAn8DQCALIA1OBEBBfyAFQQF0IA1BAXQiCEGAtQRqLwEAIgZrIgVBAEgNAhogCEHAtQRqIAc7AQAgBiAHaiEHIA1BAWohDQwBCwtBfyALQQFKIAVBAEpxDQAaQQAhDQNAIAQgDUsEQCADIA1qLQAAIgUEQCAFQQF0QcC1BGoiBi8BACEFIAYgBUEBajsBACAFQQF0QYCwBGogDTsBAAsgDUEBaiENDAELCyALCyIJQQBIBEBBAA8LQQEgAXQhBiAJQQJIBH9BgrUELwEAQQJJBUEACwRAIAJFBEBBAA8LQQAhAwNAIAMgBkkEQCAAIANBA3RqQoGAgIAENwMAIANBAWohAwwBCwsLIAkgAWtBACABIAlIGyEIIAYiByEDQQAhBEGAsAQhC0EBIQwDQCAJIAxPBEAgDEEBdEGAtQRqLwEAIQ0DQCANBEAgCy8BACEFIAtBAmohCyACBH8gAiAFQQN0aikDAKcFIAVBDHQLIAxqIAxBCHRqIQogASAMTwRAIAQhBQNAIAUgBkkEQCAAIAVBA3RqIAqtNwMAIAVBASAMdGohBQwBCwsFIAQgBkEBa3EiBSADRwRAIAdBASAIdGogByADIAZHGyEHIAAgBSIDQQN0aiAHQQx0QYCAgIAGciAIcq03AwALIAQgAXYhBQNAIAVBASAIdEkEQCAAIAUgB2pBA3RqIAqtNwMAIAVBASAMIAFrdGohBQwBCwsLQQEgDEEBa3QhBQNAIAQgBXEEQCAFQQF2IQUMAQsLIAQgBUEBa3EgBXJBACAFGyEEIA1BAWshDQwBCwsgDEEBaiEMDAELC0EBCyQAQYCACCQGQYCACCQHQcCAGCQJQcCAGCQKQcCAGCQLQQAkDgveBgIIfwF+IwgEf0EABSMHIwZrQdgESQsEQEEADwsjDCMGKQMAIw2thoQkDCMGIw1Bf3NBP3FBA3ZqJAYjDUE4ciQNIwxCAYOnJA8jDEIBiEIDg6chASMMQgOIJAwjDUEDayQNQQRBAyABBH8gAUEBRgR/QQEkDiMRRQRAQYCsBEEIQZAB/AsAQZCtBEEJQfAA/AsAQYCuBEEHQRj8CwBBmK4EQoiQoMCAgYKECDcAAEGAIEEKQYCYBEGArARBoAIQABpBgKwEQQVBIPwLAEGAgANBCEGAqgRBgKwEQSAQABpBASQRC0EBBSABQQJGBH9BASQOQQAkESMMQh+Dp0GBAmohAyMMQgWIQh+Dp0EBaiEEIwxCCohCD4OnQQRqIQEjDEIOiCQMIw1BDmskDQJAIARBHksgA0GeAktyDQBBgKwEQQBBE/wLAANAIAAgAUkEQCMMIwYpAwAjDa2GhCQMIwYjDUF/c0E/cUEDdmokBiMNQThyJA0gAEGACGotAABBgKwEaiMMQgeDPAAAIwxCA4gkDCMNQQNrJA0gAEEBaiEADAELC0GAkARBB0EAQYCsBEETEABFDQACfyADIARqIQVBACEAA0AgACAFSQRAIwwjBikDACMNrYaEJAwjBiMNQX9zQT9xQQN2aiQGIw1BOHIkDSMMIwxC/wCDp0EDdEGAkARqKQMApyIBQT9xIgatiCQMIw0gBmskDSABQQx2Qf//AXEiB0EQSQRAIAAiAUEBaiEAIAFBgKwEaiAHOgAADAILQQAgB0EQRiIBIABFcQ0CGiABBH8gAEH/qwRqLQAABUEACyEGIwxCASAHQRBGBH9BAgVBA0EHIAdBEUYbCyIBrSIIhkIBfYOnQQtBAyAHQRJGG2ohByMMIAiIJAwjDSABayQNQQAgACAHaiIBIAVLDQIaIABBgKwEaiAGIAf8CwAgASEADAELC0EBC0UNAEGArgQtAABFDQBBgCBBCkGAmARBgKwEIAMQAAR/QYCAA0EIQYCqBCADQYCsBGogBBAABUEACyECCyACBUEACwsFIwYjDUEDdmskBkIAJAxBACQNIwYvAQAhACMGLwECIQEjBkEEaiQGIAAkEEECJA4gACABc0H//wNGCwR/IwcjBiMNQQN2a08FQQALGwsJACMGIABqJAYLxwEBAn8jCARAIwdBAEHAAPwLAAtBBCEAA0AgAEEERgRAIw4EfyMOQQFGBH8QBgUjDkECRgR/IwojBiMQIgAjByMGayIBIAAgAUkbIgBB4oIqIwprIgEgACABSRsiAPwKAAAjBiAAaiQGIwogAGokCiMQIABrJBACfyMQRQRAQQNBACMPGyQOIw8EQCMGIw1BA3ZrJAZCACQMQQAkDQtBBAwBC0EBIwpB4oIqRg0AGkEDQQAjCBsLBUECCwsFEAILIQAMAQsLIAALOQEBf0HAgBgjCkGAgAIjCiMLayIAIABBgIACTxsiAGsgAPwKAABBwIAYJAsgAEHAgBhqJAkjCSQKC8wJAwd/An4BeyMKIgBBwIAqSwRAQQEPCyMGIgEjB0EIaiMHQSBrIwgbIgVLBEBBA0EAIwgbDwsgASMNQQN2ayIBKQMAIw1BB3FBA2oiAq0iB4ZCASAHhkIBfSMMQgOGg4QhCCABIAJBf3NBP3FBA3ZqIQYgAkE4ciEDIAinQfg/cSkDgCAhBwNAAkAgAEHAgCpLBEBBASEBDAELIAUgBkkEQEEDQQAjCBshAQwBCyAHpyICQQBIBEAgAyACayEDIAAiAUEBaiEAIAEgAkEMdjoAACAIIAeIIginQfg/cSkDgCAiB6dBAEgEQCADIAenayEDIAAiAUEBaiEAIAEgB6dBDHY6AAAgCCAHiCIIp0H4P3EpA4AgIgenQQBIBEAgAyAHp2shAyAAQQFqIQEgACAHp0EMdjoAACAIIAeIIginQfg/cSkDgCAiB6ciAEEASAR/IAggB4ghCCABIABBDHY6AAAgAyAAayEDIAFBAWoFIAELIQAgCCAGKQMAIAOthoQhCCAGIANBf3NBP3FBA3ZqIQYgA0E4ciEDIAinQfg/cSkDgCAhBwwECwsLIAenIgFBgICAgARxBEAgAUGAgICAAnEEQCABQQx2Qf//AXFBA3RBgCBqIAhCCoinQQEgAXRBAWtBA3RxaikDACEHCyAHpyICQQBIBEAgACIBQQFqIQAgASACQQx2OgAAIAYpAwAgAyACayIBrYYgCCAHiIQhCCAGIAFBf3NBP3FBA3ZqIQYgAUE4ciEDIAinQfg/cSkDgCAhBwwDCyAHpyIBQYCAgIAEcQRAIAggB4ghCCADIAFrIQNBBEEDIAFBgICAgAFxGyEBDAILCyAAIAenIgJBDHZB//8BcSAIQgOIp0EBIAJ0QQFrcSACQQh2QQ9xdmpqIQEgCCAHiCEIIAMgAmsiA0E/cUEfSQRAIAggBikDACADrYaEIQggBiADQX9zQT9xQQN2aiEGIANBOHIhAwsgCKdB+A9xKQOAgAMiB6ciAkGAgICAAnEEQCACQQx2Qf//AXFBA3RBgIADaiAIQgiIp0EBIAJ0QQFrQQN0cWopAwAhBwtBASAHpyICQQx2Qf//AXEgCEIDiKdBASACdEEBa3EgAkEIdkEPcXZqIgQgACMLa0sgAkGAgICABHEbBEBBAyEBDAELIAYpAwAgAyAHp2siAq2GIAggB4iEIQggBiACQX9zQT9xQQN2aiEGIAJBOHIhAyAIp0H4P3EpA4AgIQcgACAEayECIARBEE8EQANAIAAgAv0ABAD9CwQAIAAgAv0ABBD9CwQQIAJBIGohAiABIABBIGoiAEsNAAsFIARBCE8EQANAIAAgAikDADcDACAAIAIpAwg3AwggAkEQaiECIAEgAEEQaiIASw0ACwUgBEEBRgRAIAItAAD9DyEJA0AgACAJ/QsEACABIABBEGoiAEsNAAsFA0AgAiIEQQFqIQIgACAELQAAOgAAIAEgAEEBaiIASw0ACwsLCyABIQAMAQsLIANBP3FBA2skDUIBIw2thkIBfSAIQgOIgyQMIAYkBiAAJAogAUEERgRAIwgEfyMHIAYjDUEDdmtJBUEACwRAQQMPC0EDQQAjDxskDiMPBEAjBiMNQQN2ayQGQgAkDEEAJA0LCyABC5wCAQN/A0AgAUGAAkkEQCABQQN0QYCYBGogAUEMdEGAgICAeHKtNwMAIAFBAWohAQwBCwtBgKgEQoCAgIAFNwMAQQMhAUGBAiEAA0AgAEGdAkkEQCAAQQN0QYCYBGogAEGFAmtBAnZBACAAQYkCTxsiAiABQQx0cq03AwAgAUEBIAJ0aiEBIABBAWohAAwBCwtB6KkEQoDAwAA3AwBB8KkEQoCAgIAENwMAQfipBEKAgICABDcDAEEBIQFBACEAA0AgAEEeSQRAIABBA3RBgKoEaiAAQQJrQQF2QQAgAEEETxsiAiABQQx0cq03AwAgAUEBIAJ0aiEBIABBAWohAAwBCwtB8KsEQoCAgIAENwMAQfirBEKAgICABDcDAAsqAQF/Qfj/ByMGQQhrIwcjBmsiAEEIavwKAABBgIAIJAYgAEGAgAhqJAcLFgBCACQMQQAkDUEAJA5BACQPIwokCwsQACMHIABqJAcgAUEARyQICwsaAQBBgAgLExAREgAIBwkGCgULBAwDDQIOAQ8=";

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
				defect: error.message
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

export { Gunzip, GzipError, INPUT_BYTES, startGunzipThread };