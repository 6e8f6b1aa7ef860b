import { createRequire as __createRequire } from 'node:module'
const require = __createRequire(import.meta.url)
const __filename = import.meta.filename, __dirname = import.meta.dirname

// src/sbom/generate/image/layer-cache.ts
var MAX_KEPT_BYTES = 256 * 2 ** 20;
var LayerCache = class {
  #entries = /* @__PURE__ */ new Map();
  #sizes = /* @__PURE__ */ new Map();
  #kept = 0;
  /** Two callers that need a layer at the same time read it once. A failure is not kept. */
  async read(diffId, read) {
    const known = this.#entries.get(diffId);
    if (known !== void 0) {
      const changes = await known.catch(() => void 0);
      if (changes) {
        if (this.#entries.get(diffId) === known) this.#touch(diffId, known);
        return { changes, isShared: true };
      }
    }
    const reading = read();
    this.#entries.set(diffId, reading);
    try {
      const changes = await reading;
      this.#account(diffId, changes);
      return { changes, isShared: false };
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
    const size = used.kept + used.entries * 200;
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

export {
  LayerCache
};
