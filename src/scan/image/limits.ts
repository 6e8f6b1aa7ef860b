// How much of an image is read before the scan fails.
import { SealError } from '../../support/errors.ts'
import { formatBytes } from '../../support/text.ts'

export interface ScanLimits {
  /** Inflated bytes of all layers together. */
  readonly maxInflatedBytes: number
  /** Entries of all layers' archives together. */
  readonly maxEntries: number
  /** Bytes of package databases in memory at the same time. */
  readonly maxKeptBytes: number
  /** The largest single file that is read; a larger one is skipped with a warning. */
  readonly maxFileBytes: number
  /** Layers read at a time. */
  readonly concurrency: number
}

export const DEFAULT_LIMITS: ScanLimits = {
  maxInflatedBytes: 64 * 2 ** 30,
  maxEntries: 3_000_000,
  maxKeptBytes: 512 * 2 ** 20,
  maxFileBytes: 256 * 2 ** 20,
  concurrency: 4
}

/** Consumption of one layer, or one image. */
export interface Usage {
  inflated: number
  entries: number
  kept: number
}

/** Adds up what the layers of one image use, and throws if a limit is exceeded. */
export class Budget {
  readonly #limits: ScanLimits
  readonly #used: Usage = { inflated: 0, entries: 0, kept: 0 }

  constructor(limits: ScanLimits) {
    this.#limits = limits
  }

  /** @throws SealError `SCAN_LIMIT_EXCEEDED` */
  spend({ inflated = 0, entries = 0, kept = 0 }: Partial<Usage>): void {
    const used = this.#used
    const { maxInflatedBytes, maxEntries, maxKeptBytes } = this.#limits
    used.inflated += inflated
    used.entries += entries
    used.kept += kept
    if (used.inflated > maxInflatedBytes)
      throw exceeded(`decompress to more than ${formatBytes(maxInflatedBytes)}`)
    if (used.entries > maxEntries) throw exceeded(`contain more than ${maxEntries} entries`)
    if (used.kept > maxKeptBytes)
      throw exceeded(`contain more than ${formatBytes(maxKeptBytes)} of package data`)
  }
}

function exceeded(what: string): SealError {
  return new SealError('SCAN_LIMIT_EXCEEDED', `the image's layers ${what}`, {
    remedy: 'If this is intended, create the SBOM during the build and set sbom-path.'
  })
}
