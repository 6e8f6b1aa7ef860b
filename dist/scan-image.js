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
	#kept = 0;
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

export { LayerCache };