// Recognizes executables by their first bytes, and reads them as they stream by.

import type { Sink } from '../archive/tar.ts'
import { isUniversal } from '../ecosystems/binary/binary-sections.ts'
import type { ExecutableCataloger, Found, Probe } from '../installed/cataloger.ts'
import { type ContentBuffers, CopiedContent } from './content.ts'

/** Up to this size an executable is buffered until its end, for probes that need its section table. */
const MAX_BUFFERED_BYTES = 64 * 2 ** 20

const MAGIC: readonly number[] = [
  0x7f454c46, // ELF
  0xfeedface, // Mach-O, 32 and 64 bits, both byte orders
  0xfeedfacf,
  0xcefaedfe,
  0xcffaedfe
]
/** `#!` */
const SCRIPT = 0x2321
/** `!<arch>` and a line feed */
const STATIC_LIBRARY = 0x213c617263683e0an
const HEAD_BYTES = 8
const NOTHING = Buffer.alloc(0)

/** @param head the first 8 bytes */
function isProgram(head: Buffer): boolean {
  return MAGIC.includes(head.readUInt32BE(0)) || (head[0] === 0x4d && head[1] === 0x5a) || isUniversal(head)
}

/** A script, or a static library. Every file of an image is asked, so no text is made of its bytes. */
function isScript(head: Buffer): boolean {
  return head.readUInt16BE(0) === SCRIPT || head.readBigUInt64BE(0) === STATIC_LIBRARY
}

/** Feeds the probes if the content begins like an executable; else lets it pass. */
export class ExecutableSink implements Sink {
  readonly #path: string
  readonly #size: number
  readonly #catalogers: readonly ExecutableCataloger[]
  readonly #buffers: ContentBuffers
  readonly #done: (found: readonly Found[]) => void
  #probes: Probe[] | undefined
  #content: CopiedContent | undefined
  #head: Buffer = NOTHING

  constructor(
    path: string,
    size: number,
    catalogers: readonly ExecutableCataloger[],
    buffers: ContentBuffers,
    done: (found: readonly Found[]) => void
  ) {
    this.#path = path
    this.#size = size
    this.#catalogers = catalogers
    this.#buffers = buffers
    this.#done = done
  }

  write(chunk: Buffer): void {
    if (this.#probes === undefined) this.#begin(chunk)
    else this.#feed(chunk)
  }

  /** Nearly every file's first piece has the whole head, and nearly no file is an executable: no piece is copied. */
  #begin(chunk: Buffer): void {
    const isWhole = this.#head.length === 0 && chunk.length >= HEAD_BYTES
    const start = isWhole ? chunk : Buffer.concat([this.#head, chunk])
    if (start.length < HEAD_BYTES) {
      this.#head = start
      return
    }
    const hasSections = isProgram(start)
    const isRead = hasSections || isScript(start)
    this.#probes = isRead ? this.#start(hasSections) : []
    if (hasSections && this.#size <= MAX_BUFFERED_BYTES)
      this.#content = new CopiedContent(this.#size, this.#buffers)
    this.#feed(start)
    this.#head = NOTHING
  }

  #start(hasSections: boolean): Probe[] {
    return this.#catalogers
      .filter(one => hasSections || one.readsScripts === true)
      .flatMap(one => one.start(this.#path, this.#size <= MAX_BUFFERED_BYTES) ?? [])
  }

  #feed(chunk: Buffer): void {
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
    this.#content?.release()
    this.#content = undefined
    this.#done(found)
    if (failures.length > 0) throw failures[0]
  }
}
