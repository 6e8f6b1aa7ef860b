// A thread that decompresses gzip and computes the SHA-256 of the content. It runs this same file, in src/ and in dist/:
// the file imports nothing else of Seal, so that a thread starts with little.
import { createHash } from 'node:crypto'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { Gunzip, GzipError } from './gunzip.ts'

const TASK = 'seal: gunzip'

/** Bytes of an input at most. With less, threads wait while the main thread reads what others gave it. */
export const INPUT_BYTES = 768 * 1024
/** Bytes of each piece but the last: fewer messages cost less. */
const PIECE_BYTES = 512 * 1024
/** Pieces of one file that are inflated before the first is taken. */
const PIECES = 2
/** Far more than a thread needs; V8 sets more memory aside where none are given. */
const HEAP_LIMITS = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 }

/** Each has the number of its file. Memory is handed over, and comes back. */
export type ToThread =
  | { readonly file: number; readonly input: ArrayBuffer; readonly length: number; readonly isLast: boolean }
  /** A piece was taken. */
  | { readonly file: number; readonly taken: ArrayBuffer }
  /** The file is not needed any more. */
  | { readonly file: number; readonly isDropped: true }

export type FromThread =
  | { readonly file: number; readonly piece: ArrayBuffer; readonly length: number }
  /** An input was read. */
  | { readonly file: number; readonly read: ArrayBuffer }
  /** The file has ended: the SHA-256 of its content, in hexadecimal. */
  | { readonly file: number; readonly sha256: string }
  /** The message of a `GzipError`: an error that is handed over loses its class. */
  | { readonly file: number; readonly defect: string }

/** Without the environment, which has secrets. */
export function startGunzipThread(): Worker {
  return new Worker(new URL(import.meta.url), {
    workerData: TASK,
    env: {},
    execArgv: [],
    resourceLimits: HEAP_LIMITS
  })
}

const NOTHING = new Uint8Array()

interface Input {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly isLast: boolean
}

/** One file in the thread. */
class ThreadFile {
  readonly #post: (answer: FromThread, memory: ArrayBuffer[]) => void
  readonly #file: number
  readonly #gunzip = new Gunzip()
  readonly #hash = createHash('sha256')
  readonly #free = Array.from({ length: PIECES }, () => new ArrayBuffer(PIECE_BYTES))
  /** The piece that is being filled. */
  #piece: ArrayBuffer | undefined
  #length = 0
  /** Inflated, and not in a piece yet: there is none free. */
  #content: Uint8Array = NOTHING
  readonly #inputs: Input[] = []
  /** Bytes of the first input. */
  #added = 0
  #isDone = false
  #hasFailed = false

  constructor(file: number, post: (answer: FromThread, memory: ArrayBuffer[]) => void) {
    this.#file = file
    this.#post = post
  }

  add(input: Input): void {
    this.#inputs.push(input)
    this.#advance()
  }

  giveBack(memory: ArrayBuffer): void {
    this.#free.push(memory)
    this.#advance()
  }

  /** Without waiting for the garbage collector. */
  release(): void {
    this.#piece?.transfer(0)
    for (const memory of this.#free) memory.transfer(0)
  }

  /**
   * Until a free piece or an input is missing. More input may arrive for a file that has failed, and for one that has
   * ended: the main thread waits until that is read.
   */
  #advance(): void {
    if (this.#hasFailed) return
    try {
      while (this.#inflate()) if (!this.#fill()) return
    } catch (error) {
      if (!(error instanceof GzipError)) throw error
      this.#hasFailed = true
      this.#post({ file: this.#file, defect: error.message }, [])
      return
    }
    if (!this.#gunzip.hasEnded || this.#isDone) return
    this.#isDone = true
    if (this.#piece !== undefined) this.#send(this.#piece)
    this.#post({ file: this.#file, sha256: this.#hash.digest('hex') }, [])
  }

  /** Is there content? If not, all inputs are read. */
  #inflate(): boolean {
    while (this.#content.length === 0) {
      const content = this.#gunzip.read()
      if (content !== undefined) {
        this.#hash.update(content)
        this.#content = content
      } else if (!this.#addInput()) return false
    }
    return true
  }

  /** Is all content in pieces? */
  #fill(): boolean {
    while (this.#content.length > 0) {
      this.#piece ??= this.#free.pop()
      if (this.#piece === undefined) return false
      const part = this.#content.subarray(0, PIECE_BYTES - this.#length)
      new Uint8Array(this.#piece).set(part, this.#length)
      this.#length += part.length
      this.#content = this.#content.subarray(part.length)
      if (this.#length === PIECE_BYTES) this.#send(this.#piece)
    }
    return true
  }

  #send(piece: ArrayBuffer): void {
    this.#post({ file: this.#file, piece, length: this.#length }, [piece])
    this.#piece = undefined
    this.#length = 0
  }

  #addInput(): boolean {
    const [input] = this.#inputs
    if (input === undefined) return false
    const { bytes, isLast } = input
    this.#added += this.#gunzip.add(bytes.subarray(this.#added), isLast)
    if (this.#added < bytes.length) return true
    this.#added = 0
    this.#inputs.shift()
    this.#post({ file: this.#file, read: bytes.buffer }, [bytes.buffer])
    return true
  }
}

if (parentPort !== null && workerData === TASK) {
  const port = parentPort
  const files = new Map<number, ThreadFile>()
  const open = (file: number) => {
    const opened =
      files.get(file) ?? new ThreadFile(file, (answer, memory) => port.postMessage(answer, memory))
    files.set(file, opened)
    return opened
  }
  port.on('message', (message: ToThread) => {
    if ('input' in message) {
      const { input, length, isLast } = message
      open(message.file).add({ bytes: new Uint8Array(input, 0, length), isLast })
    } else if ('taken' in message) files.get(message.file)?.giveBack(message.taken)
    else {
      files.get(message.file)?.release()
      files.delete(message.file)
    }
  })
}
