// The findings in one file: image references with their locations, and unresolved references with the reason.
import { parseReference } from '../oci/reference.ts'
import type { SourceLine } from '../results/verdict.ts'
import { messages } from '../support/errors.ts'
import { printable } from '../support/text.ts'
import { TextLines } from '../support/text-lines.ts'

/** The kind of file that names an image. */
export type FileKind =
  | 'dockerfile'
  | 'compose'
  | 'kubernetes'
  | 'helm'
  | 'kustomize'
  | 'workflow'
  | 'gitlab'
  | 'bake'
  | 'devcontainer'

/** Lines and columns count from 1; columns are UTF-16 units, as editors count. */
export interface FoundImage extends SourceLine {
  readonly column: number
  readonly kind: FileKind
  /** A valid reference, variables replaced by their defaults: `docker.io/library/node:24` may be written `node:24`. */
  readonly image: string
}

export interface Unresolved extends SourceLine {
  readonly column: number
  readonly kind: FileKind
  /** As the file writes it, made printable. */
  readonly text: string
  /** In one line. */
  readonly reason: string
  /** It concerns the whole file, not one line. */
  readonly isOfFile: boolean
}

export interface Discovery {
  readonly images: readonly FoundImage[]
  readonly unresolved: readonly Unresolved[]
}

/** Receives what readers find, with offsets in the text that they read. */
export interface Sink {
  /** `image` as it will be pulled; what is not a reference is listed as not resolved. */
  add(offset: number, image: string): void
  /** Something that names an image that cannot be determined from the file. */
  skip(offset: number, text: string, reason: string): void
  /** The file, or the rest of it, cannot be read; it may name any image. */
  skipFile(offset: number, reason: string): void
}

/** No file written by people has more, and each image costs requests. */
const MAX_FINDINGS = 1000

const MARKUP = /\{\{|\}\}|<%|\$\{|\$\(/

/** Collects the findings of one file, each once. */
export class Findings implements Sink {
  readonly #file: string
  readonly #kind: FileKind
  readonly #text: string
  readonly #images: FoundImage[] = []
  readonly #unresolved: Unresolved[] = []
  /** One place may name several images, because several can use one anchor. */
  readonly #known = new Set<string>()
  #lines: TextLines | undefined

  constructor(file: string, kind: FileKind, text: string) {
    this.#file = file
    this.#kind = kind
    this.#text = text
  }

  add(offset: number, image: string): void {
    const text = image.trim()
    const problem = problemOf(text)
    if (problem !== undefined) this.skip(offset, text, problem)
    else if (this.#isNew(offset, text)) this.#images.push({ ...this.#place(offset), image: text })
  }

  skip(offset: number, text: string, reason: string): void {
    if (!this.#isNew(offset, `? ${text}`)) return
    const shown = { text: printable(text.trim(), 200), reason: printable(reason, 300) }
    this.#unresolved.push({ ...this.#place(offset), ...shown, isOfFile: false })
  }

  skipFile(offset: number, reason: string): void {
    this.#unresolved.push({
      ...this.#place(offset),
      text: '',
      reason: printable(reason, 300),
      isOfFile: true
    })
  }

  result(): Discovery {
    return { images: this.#images, unresolved: this.#unresolved }
  }

  #isNew(offset: number, text: string): boolean {
    const key = `${offset} ${text}`
    if (this.#known.size > MAX_FINDINGS || this.#known.has(key)) return false
    this.#known.add(key)
    const hasRoom = this.#known.size <= MAX_FINDINGS
    if (!hasRoom)
      this.skipFile(offset, `the file names more than ${MAX_FINDINGS} images; Seal did not read the rest`)
    return hasRoom
  }

  #place(offset: number): Omit<FoundImage, 'image'> {
    this.#lines ??= new TextLines(this.#text)
    return { file: this.#file, ...this.#lines.placeOf(offset), kind: this.#kind }
  }
}

function problemOf(image: string): string | undefined {
  if (MARKUP.test(image)) return 'a template whose values are not in this file'
  try {
    parseReference(image)
    return undefined
  } catch (error) {
    return messages(error)[0] ?? 'it is not an image reference'
  }
}
