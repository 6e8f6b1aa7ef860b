// Decompresses gzip in threads, while the main thread reads the content.
import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { GzipError } from '../gunzip/gunzip.ts'
import { type FromThread, INPUT_BYTES, startGunzipThread, type ToThread } from '../gunzip/gunzip-thread.ts'
import { giveBack, MemoryPool } from './memory.ts'
import { StoppableWork } from './stoppable-work.ts'

/** More would wait: that many layers are read at a time. */
const MAX_THREADS = 4
/** One is read by the thread while the other is filled. */
const INPUTS = 2

/**
 * Threads start when they are needed, and stay for the next file; a process does not wait for those without one. Where
 * there is one processor, they would only take turns.
 */
export class GunzipThreads {
  readonly #most: number
  readonly #start: () => Worker
  #threads: readonly GunzipThread[] = []

  constructor(processors = availableParallelism(), start = startGunzipThread) {
    this.#most = processors > 1 ? Math.min(processors, MAX_THREADS) : 0
    this.#start = start
  }

  get areUseful(): boolean {
    return this.#most > 0
  }

  /**
   * @param take the memory of a piece is used again as soon as it returns
   * @returns the SHA-256 of the content, in hexadecimal
   * @throws GzipError, what `source` and `take` throw, and any other error if the thread did not start or has ended
   */
  async gunzip(source: AsyncIterable<Uint8Array>, take: (piece: Uint8Array) => void): Promise<string> {
    const work = new StoppableWork()
    const inputs = new MemoryPool(INPUTS, INPUT_BYTES)
    const sha256 = Promise.withResolvers<string>()
    const file = this.#leastBusy().open({
      take,
      giveBack: memory => inputs.giveBack(memory),
      end: sha256.resolve,
      fail: error => work.stop(error)
    })
    const iterator = source[Symbol.asyncIterator]()
    try {
      let input: Uint8Array<ArrayBuffer> | undefined
      let length = 0
      for (;;) {
        const { done, value: piece } = await work.wait(iterator.next())
        if (done) break
        for (let at = 0; at < piece.length; ) {
          input ??= new Uint8Array(await work.wait(inputs.take()))
          const part = piece.subarray(at, at + input.length - length)
          input.set(part, length)
          length += part.length
          at += part.length
          if (length < input.length) continue
          file.send(input.buffer, length, false)
          input = undefined
          length = 0
        }
        giveBack(piece)
      }
      file.send(input?.buffer ?? (await work.wait(inputs.take())), length, true)
      return await work.wait(sha256.promise)
    } finally {
      file.drop()
      inputs.release()
      // A source that does not answer does not end, either: nothing waits for it.
      iterator.return?.()?.catch(() => undefined)
    }
  }

  #leastBusy(): GunzipThread {
    const running = this.#threads.filter(thread => thread.isRunning)
    const [least] = running.toSorted((one, other) => one.files - other.files)
    if (least !== undefined && (least.files === 0 || running.length === this.#most)) return least
    const thread = new GunzipThread(this.#start())
    this.#threads = [...running, thread]
    return thread
  }
}

/** What a file waits for. */
interface FileEvents {
  take(piece: Uint8Array): void
  giveBack(input: ArrayBuffer): void
  end(sha256: string): void
  fail(error: unknown): void
}

class GunzipThread {
  readonly #worker: Worker
  readonly #files = new Map<number, FileEvents>()
  #opened = 0
  isRunning = true

  constructor(worker: Worker) {
    this.#worker = worker
    this.#worker.on('message', (message: FromThread) => this.#receive(message))
    this.#worker.on('error', error => this.#fail(error))
    this.#worker.on('exit', code =>
      this.#fail(new Error(`the thread that decompresses it ended with exit code ${code}`))
    )
  }

  get files(): number {
    return this.#files.size
  }

  open(events: FileEvents) {
    const file = this.#opened++
    this.#files.set(file, events)
    this.#worker.ref()
    return {
      send: (input: ArrayBuffer, length: number, isLast: boolean) =>
        this.#post({ file, input, length, isLast }, input),
      drop: () => {
        this.#files.delete(file)
        this.#post({ file, isDropped: true })
        if (this.#files.size === 0) this.#worker.unref()
      }
    }
  }

  #post(message: ToThread, ...memory: ArrayBuffer[]): void {
    this.#worker.postMessage(message, memory)
  }

  #receive(message: FromThread): void {
    const file = this.#files.get(message.file)
    if (file === undefined) return
    if ('read' in message) file.giveBack(message.read)
    else if ('sha256' in message) file.end(message.sha256)
    else if ('defect' in message) file.fail(new GzipError(message.defect))
    else {
      try {
        file.take(new Uint8Array(message.piece, 0, message.length))
        this.#post({ file: message.file, taken: message.piece }, message.piece)
      } catch (error) {
        file.fail(error)
      }
    }
  }

  #fail(error: unknown): void {
    this.isRunning = false
    for (const file of this.#files.values()) file.fail(error)
  }
}
