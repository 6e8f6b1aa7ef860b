// A thread that decompresses gzip and computes the SHA-256 of the content. It runs this same file, in src/ and in dist/:
// the file imports nothing else of Seal, so that a thread starts with little.
import { createHash } from 'node:crypto'
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { Gunzip, GzipError } from './gunzip.ts'

const TASK = 'seal: gunzip'

/** Bytes of an input at most. */
export const INPUT_BYTES = 256 * 1024
/** Pieces of one file that are inflated before the first is taken. */
const PIECES = 3

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
  return new Worker(new URL(import.meta.url), { workerData: TASK, env: {}, execArgv: [] })
}

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
  readonly #free = Array.from({ length: PIECES }, () => new ArrayBuffer(this.#gunzip.pieceBytes))
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

  /** Until a buffer or an input is missing. More input may arrive for a file that has failed. */
  #advance(): void {
    if (this.#hasFailed) return
    const file = this.#file
    try {
      for (let memory = this.#free.pop(); memory !== undefined; memory = this.#free.pop()) {
        const piece = this.#gunzip.read()
        if (piece !== undefined) {
          this.#hash.update(piece)
          new Uint8Array(memory).set(piece)
          this.#post({ file, piece: memory, length: piece.length }, [memory])
          continue
        }
        this.#free.push(memory)
        if (!this.#addInput()) break
      }
      if (!this.#gunzip.hasEnded || this.#isDone) return
      this.#isDone = true
      this.#post({ file, sha256: this.#hash.digest('hex') }, [])
    } catch (error) {
      if (!(error instanceof GzipError)) throw error
      this.#hasFailed = true
      this.#post({ file, defect: error.message }, [])
    }
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
    else files.delete(message.file)
  })
}
