// Layers that were read once in a run: platforms and images often share them.
import type { Digest } from '../../oci/digest.ts'
import { GunzipThreads } from '../archive/gunzip-threads.ts'
import type { LayerChanges } from './layer.ts'
import type { LayerStore } from './layer-store.ts'
import { ScanMemory } from './scan-memory.ts'

/** Enough for the base layers of a few images with large package databases. */
const MAX_KEPT_BYTES = 96 * 2 ** 20

/** By diffID. When the cache is full, the layer that was used longest ago is removed first. */
export class LayerCache {
  readonly #entries = new Map<Digest, Promise<LayerChanges>>()
  readonly #sizes = new Map<Digest, number>()
  readonly memory = new ScanMemory()
  readonly threads = new GunzipThreads()
  /** What earlier runs read. */
  readonly store: LayerStore | undefined
  #kept = 0

  constructor(store?: LayerStore) {
    this.store = store
  }

  clear(): void {
    this.#entries.clear()
    this.#sizes.clear()
    this.#kept = 0
  }

  /** Two callers that need a layer at the same time share one read. The cache does not keep a failure. */
  async read(
    diffId: Digest,
    read: () => Promise<LayerChanges>
  ): Promise<{ changes: LayerChanges; isShared: boolean }> {
    const known = this.#entries.get(diffId)
    if (known !== undefined) {
      // The other caller's failure (its limit, its cancellation) is not this one's.
      const changes = await known.catch(() => undefined)
      if (changes) {
        if (this.#entries.get(diffId) === known) this.#touch(diffId, known)
        return { changes, isShared: true }
      }
    }
    const reading = read()
    this.#entries.set(diffId, reading)
    try {
      const changes = await reading
      this.#account(diffId, changes)
      return { changes, isShared: false }
    } catch (error) {
      if (this.#entries.get(diffId) === reading) this.#entries.delete(diffId)
      throw error
    }
  }

  #touch(diffId: Digest, entry: Promise<LayerChanges>): void {
    this.#entries.delete(diffId)
    this.#entries.set(diffId, entry)
  }

  #account(diffId: Digest, { used }: LayerChanges): void {
    const size = used.kept
    this.#kept += size - (this.#sizes.get(diffId) ?? 0)
    this.#sizes.set(diffId, size)
    for (const [oldest, old] of [...this.#sizes]) {
      if (this.#kept <= MAX_KEPT_BYTES) break
      if (oldest === diffId) continue
      this.#kept -= old
      this.#sizes.delete(oldest)
      this.#entries.delete(oldest)
    }
  }
}
