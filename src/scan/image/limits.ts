// How much of an image is read before the scan fails.
import { SealError } from '../../support/errors.ts'
import { formatBytes } from '../../support/text.ts'
import type { ScanMemory } from './scan-memory.ts'

export interface ScanLimits {
  /** Inflated bytes of all layers together. */
  readonly maxInflatedBytes: number
  /** Entries of all layers' archives together. */
  readonly maxEntries: number
  /** Memory for paths, package databases and packages: of all scans of a run together. */
  readonly maxKeptBytes: number
  /** The share of paths in it: their text is in memory more than once until the layers are merged. */
  readonly maxPathBytes: number
  /** The largest single file that is read; a larger one is skipped with a warning. */
  readonly maxFileBytes: number
  /** Layers read at a time. */
  readonly concurrency: number
}

export const DEFAULT_LIMITS: ScanLimits = {
  maxInflatedBytes: 64 * 2 ** 30,
  maxEntries: 3_000_000,
  maxKeptBytes: 384 * 2 ** 20,
  maxPathBytes: 192 * 2 ** 20,
  maxFileBytes: 256 * 2 ** 20,
  concurrency: 4
}

/** What a package takes from its discovery to its place in a document. */
export const PACKAGE_BYTES = 3 * 1024

/** Consumption of one layer, or one image. */
export interface Usage {
  inflated: number
  entries: number
  kept: number
  /** Those of `kept` that are the text of paths. */
  paths: number
}

/** Adds up what the layers of one image use, and throws if a limit is exceeded. */
export class Budget {
  readonly #limits: ScanLimits
  readonly #memory: ScanMemory
  readonly #used: Usage = { inflated: 0, entries: 0, kept: 0, paths: 0 }
  #reserved = 0
  #isCrowded = false

  /** @param memory what the other scans of the run use */
  constructor(limits: ScanLimits, memory: ScanMemory) {
    this.#limits = limits
    this.#memory = memory
  }

  /** Did the scan fail because of what is read at the same time, so that it may pass alone and layer by layer? */
  get isCrowded(): boolean {
    return this.#isCrowded
  }

  /** @throws SealError `SCAN_LIMIT_EXCEEDED` */
  spend({ inflated = 0, entries = 0, kept = 0, paths = 0 }: Partial<Usage>): void {
    const used = this.#used
    const { maxInflatedBytes, maxEntries, maxKeptBytes, maxPathBytes } = this.#limits
    used.inflated += inflated
    used.entries += entries
    used.kept += kept
    used.paths += paths
    this.#memory.take(kept, paths)
    if (used.inflated > maxInflatedBytes)
      throw exceeded(`decompress to more than ${formatBytes(maxInflatedBytes)}`)
    if (used.entries > maxEntries) throw exceeded(`contain more than ${maxEntries} entries`)
    if (this.#memory.used <= maxKeptBytes && this.#memory.paths <= maxPathBytes) return
    // A second scan adds to what the first one kept, so a scan that cannot pass would only take twice the memory.
    this.#isCrowded = used.kept - this.#reserved <= maxKeptBytes && used.paths <= maxPathBytes
    if (this.#memory.paths > maxPathBytes)
      throw exceeded(`contain more than ${formatBytes(maxPathBytes)} of paths`)
    throw exceeded(`contain more than ${formatBytes(maxKeptBytes)} of paths and package data`)
  }

  /** Memory for a file while it is read; a negative number gives it back. */
  reserve(bytes: number): void {
    this.spend({ kept: bytes })
    // Last, because a file that does not fit beside what is kept cannot be read in any mode.
    this.#reserved += bytes
  }

  /** Gives back what the scan kept. */
  end(): void {
    this.#memory.take(-this.#used.kept, -this.#used.paths)
    this.#used.kept = 0
    this.#used.paths = 0
  }
}

function exceeded(what: string): SealError {
  return new SealError('SCAN_LIMIT_EXCEEDED', `the image's layers ${what}`)
}
