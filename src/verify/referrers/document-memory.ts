// Limits the bytes of SBOMs that a run has in memory: a parsed document takes up to ten times its bytes.
import { type Limit, limit } from '../../support/semaphore.ts'
import { formatBytes } from '../../support/text.ts'

const MIB = 1024 * 1024

/** The largest document. No other large one is in memory meanwhile. */
const MAX_SBOM_BYTES = 128 * MIB

/** The documents of an image, unpacked. Those without a trusted signature decide no rule. */
const TOTALS = {
  signed: { bytes: 48 * MIB, what: 'several SBOMs of an image' },
  unsigned: { bytes: 32 * MIB, what: 'SBOMs without a trusted signature' }
} as const

/** The bytes that all images of a run together may have in memory without waiting for each other. */
const SMALL_BYTES = 16 * MIB

/** The documents of a run. */
export class DocumentMemory {
  readonly #lane = limit(1)
  readonly #small: number

  /** @param concurrency images at a time */
  constructor(concurrency: number) {
    this.#small = Math.floor(SMALL_BYTES / concurrency)
  }

  /** Call `end` when the image's documents are not needed any more. */
  open(): ImageDocuments {
    return new ImageDocuments(this.#lane, this.#small)
  }
}

export type DocumentKind = keyof typeof TOTALS

interface ReadDocument {
  readonly bytes: number
  readonly isOverLimit: boolean
}

/** What is left for a document, or why nothing is. */
export type Allowance = { readonly maxBytes: number } | { readonly problem: string }

/**
 * The documents of one image. Small ones are read beside those of other images. For larger ones, images take turns:
 * the image keeps its turn until its end, so that none waits for another that waits too.
 */
export class ImageDocuments {
  readonly #lane: Limit
  readonly #small: number
  readonly #oneByOne = limit(1)
  readonly #used = { signed: 0, unsigned: 0 }
  #turn: Promise<void> | undefined
  #isEnded = false
  #release: () => void = () => undefined

  constructor(lane: Limit, small: number) {
    this.#lane = lane
    this.#small = small
  }

  /**
   * Reads one document after the other. One that does not fit unpacked is read again when it is the image's turn.
   *
   * @param stored bytes before unpacking
   * @param read its `bytes` are those that it has in memory, its `isOverLimit` says that it has more than `maxBytes`
   */
  read<T extends ReadDocument>(
    kind: DocumentKind,
    stored: number,
    read: (allowance: Allowance) => Promise<T>
  ): Promise<T> {
    return this.#oneByOne(async () => {
      const small = this.#small - this.#used.signed - this.#used.unsigned
      if (this.#turn === undefined && stored <= small) {
        const result = await read({ maxBytes: small })
        if (!result.isOverLimit) return this.#account(kind, result)
      }
      this.#turn ??= this.#takeTurn()
      await this.#turn
      return this.#account(kind, await read(this.#allowance(kind, stored)))
    })
  }

  #account<T extends ReadDocument>(kind: DocumentKind, result: T): T {
    this.#used[kind] += result.bytes
    return result
  }

  #allowance(kind: DocumentKind, stored: number): Allowance {
    if (stored > MAX_SBOM_BYTES) {
      const most = formatBytes(MAX_SBOM_BYTES)
      return { problem: `it has ${formatBytes(stored)}; Seal reads at most ${most}` }
    }
    const used = this.#used[kind]
    const { bytes, what } = TOTALS[kind]
    const left = (kind === 'signed' && used === 0 ? MAX_SBOM_BYTES : bytes) - used
    if (left > 0 && stored <= left) return { maxBytes: left }
    const before = used === 0 ? '' : `, and those before it have ${formatBytes(used)}`
    return {
      problem: `it has ${formatBytes(stored)}; Seal reads at most ${formatBytes(bytes)} of ${what}${before}`
    }
  }

  #takeTurn(): Promise<void> {
    return new Promise(resolve => {
      void this.#lane(async () => {
        resolve()
        if (this.#isEnded) return
        await new Promise<void>(release => {
          this.#release = release
        })
      })
    })
  }

  end(): void {
    this.#isEnded = true
    this.#release()
  }
}
