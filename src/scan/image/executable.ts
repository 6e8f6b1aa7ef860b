// Recognizes executables by their first bytes, and reads them as they stream by.

import type { Sink } from '../archive/tar.ts'
import { isUniversal } from '../ecosystems/binary/binary-sections.ts'
import type { ExecutableCataloger, Found, Probe } from '../installed/cataloger.ts'
import { Pieces } from './content.ts'

/** Up to this size an executable is buffered until its end, for probes that need its section table. */
const MAX_BUFFERED_BYTES = 64 * 2 ** 20

const MAGIC: readonly number[] = [
  0x7f454c46, // ELF
  0xfeedface, // Mach-O, 32 and 64 bits, both byte orders
  0xfeedfacf,
  0xcefaedfe,
  0xcffaedfe
]
const HEAD_BYTES = 8

/** @param head the first 8 bytes */
function isProgram(head: Buffer): boolean {
  return MAGIC.includes(head.readUInt32BE(0)) || (head[0] === 0x4d && head[1] === 0x5a) || isUniversal(head)
}

/** A script, or a static library. */
function isScript(head: Buffer): boolean {
  return head.toString('latin1', 0, 2) === '#!' || head.toString('latin1', 0, 8) === '!<arch>\n'
}

/** Feeds the probes if the content begins like an executable; else lets it pass. */
export class ExecutableSink implements Sink {
  readonly #size: number
  readonly #done: (found: readonly Found[]) => void
  readonly #start: (isWanted: (cataloger: ExecutableCataloger) => boolean) => Probe[]
  #probes: Probe[] | undefined
  #content: Pieces | undefined
  #head = Buffer.alloc(0)

  constructor(
    path: string,
    size: number,
    catalogers: readonly ExecutableCataloger[],
    done: (found: readonly Found[]) => void
  ) {
    this.#size = size
    this.#done = done
    this.#start = isWanted =>
      catalogers
        .filter(isWanted)
        .flatMap(cataloger => cataloger.start(path, size <= MAX_BUFFERED_BYTES) ?? [])
  }

  write(chunk: Uint8Array): void {
    if (this.#probes === undefined) {
      this.#head = Buffer.concat([this.#head, chunk])
      if (this.#head.length < HEAD_BYTES) return
      const hasSections = isProgram(this.#head)
      const isRead = hasSections || isScript(this.#head)
      this.#probes = isRead ? this.#start(one => hasSections || one.readsScripts === true) : []
      if (hasSections && this.#size <= MAX_BUFFERED_BYTES) this.#content = new Pieces()
      this.#feed(this.#head)
      this.#head = Buffer.alloc(0)
    } else this.#feed(chunk)
  }

  #feed(chunk: Uint8Array): void {
    for (const probe of this.#probes ?? []) probe.write(chunk)
    this.#content?.push(chunk)
  }

  /** @throws what the first probe that failed threw, after the others have given what they found */
  end(): void {
    const found: Found[] = []
    const failures: unknown[] = []
    for (const probe of this.#probes ?? []) {
      try {
        found.push(...probe.end(this.#content))
      } catch (error) {
        failures.push(error)
      }
    }
    this.#content = undefined
    this.#done(found)
    if (failures.length > 0) throw failures[0]
  }
}
